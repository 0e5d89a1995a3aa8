/** The cue files of languages other than English: what a reader of one of them may count on. */
import { describe, expect, test } from 'vitest';
import { readCues } from '../../cli/corpus';
import { buildCueIndex } from '../../engine/lexicon/cues';
import { buildLexicon } from '../../engine/lexicon/build';
import { tokens } from '../../engine/text/tokens';
import { bundledPack } from '../support/bundled-corpus';

const cues = readCues();
const english = cues.find(({ lang }) => lang === 'en');
const index = buildCueIndex(buildLexicon(bundledPack(), cues));

const conceptsIn = (text: string, lang: string): string[] =>
  [...index.conceptsIn(text, lang)].toSorted();

describe.each(cues.map((set) => [set.lang, set] as const))('cues in %s', (_, { concepts }) => {
  test('there are words for every concept, each listed once', () => {
    expect(Object.keys(concepts)).toEqual(Object.keys(english?.concepts ?? {}));
    for (const words of Object.values(concepts)) {
      expect(words.length).toBeGreaterThan(0);
      expect(words).toEqual([...new Set(words)]);
    }
  });

  test('no form is letters that fold to nothing', () => {
    const empty = Object.values(concepts)
      .flat()
      .filter((form) => tokens(form).length === 0);
    expect(empty).toEqual([]);
  });
});

test('Serbian has each form in both scripts', () => {
  const serbian = cues.find(({ lang }) => lang === 'sr');
  for (const [concept, words] of Object.entries(serbian?.concepts ?? {})) {
    const [latin, cyrillic] = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u].map((script) =>
      words.filter((word) => script.test(word)),
    );
    expect([concept, cyrillic?.length]).toEqual([concept, latin?.length]);
  }
});

test.each([
  ['sr', 'U sukobima je povređeno trideset vojnika.', ['clash', 'injure']],
  ['sr', 'У сукобима је повређено тридесет војника.', ['clash', 'injure']],
  ['sr', 'Birači su bojkotovali glasanje.', ['boycott', 'vote']],
  ['sq', 'Në përleshje u lënduan tridhjetë ushtarë.', ['clash', 'injure']],
  ['sq', 'Ushtria u vu në gatishmëri të plotë luftarake.', ['alert']],
  ['ru', 'В столкновениях пострадали тридцать военных.', ['clash', 'injure']],
  ['ru', 'Армию привели в повышенную боевую готовность.', ['alert']],
  ['de', 'Bei Zusammenstößen wurden dreißig Soldaten verletzt.', ['clash', 'injure']],
  ['de', 'Der Einsatz von Tränengas folgte auf die Besetzung.', ['seize', 'tear-gas']],
  ['es', 'En los enfrentamientos resultaron heridos treinta soldados.', ['clash', 'injure']],
  ['es', 'La policía lanzó gases lacrimógenos.', ['tear-gas']],
])('%s: “%s”', (lang, text, concepts) => {
  expect(conceptsIn(text, lang)).toEqual(concepts);
});

test.each([
  ['sr', 'Imamo dobar izbor hleba i sira.'],
  ['sq', 'Ministri i Mbrojtjes arriti në Tiranë.'],
  ['ru', 'Министр обороны прибыл в Москву.'],
  ['de', 'Der Verteidigungsminister reiste nach Berlin.'],
  ['es', 'El ministro de Defensa llegó a Madrid.'],
])('%s: “%s” tells of nothing', (lang, text) => {
  expect(conceptsIn(text, lang)).toEqual([]);
});
