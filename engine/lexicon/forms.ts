import type { Pack } from '../model/pack';
import type { Alias, Entity, Subject } from '../model/subject';
import { otherSpellings } from '../text/transliterate';
import { FIRST_UPPER, tokens } from '../text/tokens';
import { ADJECTIVES, TITLES } from './person-words';
import type { CaseRule, LexiconForm, Needs, SubjectIndex } from './data';

const NEEDS: Readonly<Record<Alias['needs'], Needs>> = { nothing: 0, 'full-name': 1, support: 2 };
const CASES: Readonly<Record<Alias['case'], CaseRule>> = { exact: 0, name: 1, any: 2 };

const formKey = (text: string): string =>
  tokens(text)
    .map(({ word }) => word)
    .join(' ');

/**
 * Every way the pack's subjects can be written: the dossier's aliases, labels of entities, surnames, and the spellings of names in
 * other scripts and languages. A form that is worked out never takes a form that the dossier gives to another subject.
 */
export function formsOf(pack: Pack): LexiconForm[] {
  const subjects: readonly Subject[] = [...pack.entities, ...pack.events];
  const forms = new Map<string, LexiconForm>();
  const add = (index: SubjectIndex, { text, needs, case: rule }: Alias, derived: boolean): void => {
    const key = formKey(text);
    const known = forms.get(key);
    if (key === '' || (known !== undefined && (derived || known[1] !== index))) return;
    const form = [text, index, NEEDS[needs], CASES[rule]] as const;
    // Of two rows of one subject that differ in case rule only, the laxer one covers both.
    if (known === undefined || form[2] < known[2] || form[3] > known[3]) forms.set(key, form);
  };
  subjects.forEach(({ aliases }, index) => aliases.forEach((alias) => add(index, alias, false)));
  subjects.forEach((subject, index) =>
    derivedAliases(subject).forEach((alias) => add(index, alias, true)),
  );
  return [...forms.values()];
}

function derivedAliases(subject: Subject): Alias[] {
  if (subject.kind === 'event') return [];
  // Descriptions are translated, not transliterated.
  if (subject.kind !== 'person' && subject.kind !== 'place') return labelAliases(subject);
  const named = [...labelAliases(subject), ...subject.aliases.filter(isAllNames)];
  const spelled = named.flatMap(({ text, lang, ...rest }) =>
    otherSpellings(text, lang).map((spelling) => ({ ...rest, lang, text: spelling })),
  );
  return [...labelAliases(subject), ...spelled];
}

function isAllNames({ text, case: rule }: Alias): boolean {
  return rule !== 'any' && tokens(text).every(({ shape }) => (shape & FIRST_UPPER) !== 0);
}

function labelAliases({ kind, label }: Entity): Alias[] {
  const whole: Alias = { text: label, lang: 'en', needs: 'nothing', case: 'name' };
  const surname = kind === 'person' ? surnameOf(label) : null;
  return surname === null ? [whole] : [whole, { ...whole, text: surname, needs: 'full-name' }];
}

/** The last word of a full name, double names whole ("Botsan-Kharchenko"); null where there is only one word. */
function surnameOf(name: string): string | null {
  const words = name.trim().split(/\s+/u);
  return words.length > 1 ? (words.at(-1) ?? null) : null;
}

/**
 * Folded given names of a person, as the label and the fuller aliases have them before the surname ("aleksandar").
 * Empty for all but persons.
 */
export function givenNames(subject: Subject): string[] {
  if (subject.kind !== 'person') return [];
  const given = new Set<string>();
  for (const { text } of [...labelAliases(subject), ...subject.aliases]) {
    const words = text.trim().split(/\s+/u);
    for (const word of words.slice(0, -1)) {
      const [token] = tokens(word);
      if (token === undefined || token.word.length === 1 || (token.shape & FIRST_UPPER) === 0)
        continue;
      if (!TITLES.has(token.word) && !ADJECTIVES.has(token.word)) given.add(token.word);
    }
  }
  return [...given];
}
