import type { CueHit } from '../lexicon/cues';
import type { LexiconEvent } from '../lexicon/data';
import { GAP_SPACE } from '../text/tokens';
import type { Sentence } from './narrative';

/** Concepts of saying. News is full of it, so a verb of saying alone points at nothing. */
const SPEAKING =
  /^(?:state|accuse|call-on|interview|news-conference|phone-call|call-senators|tell(?:-[a-z]+)*)$/u;

/** Those of them that anybody does ("according to", "called on"); the others name a hearer. */
const GENERAL = new Set(['state', 'accuse', 'call-on']);

/** Words for what was said, folded: in English and in the languages that have cues. */
const NOUNS = new Set(
  `statement statements remark remarks comment comments interview interviews accusation accusations request requests appeal appeals
  briefing conference phone telephone conversation video media press news call warning
  izjava izjave izjavi intervju intervjuu konferencija konferenciji razgovor razgovoru изјава изјави интервју конференција разговор
  заявление заявлении заявления интервью разговор разговоре брифинг брифинге пресс
  deklarata deklarate deklaraten interviste intervista
  erklarung ausserung ausserungen gesprach telefonat pressekonferenz
  declaracion declaraciones entrevista conferencia llamada`.split(/\s+/u),
);

/** The verb stands this close to whoever speaks. */
const FARTHEST_SPEAKER = 6;

function isSpeaking(concept: string): boolean {
  return SPEAKING.test(concept);
}

/** Whether an event is that something was said. */
export function isStatement({ cues }: LexiconEvent): boolean {
  return cues.length > 0 && cues.every(isSpeaking);
}

/** Whether a cue is a verb of saying, and not a word for what was said. */
export function isSpeechVerb(cue: CueHit, { block }: Sentence): boolean {
  return (
    cue.concepts.every(isSpeaking) &&
    !NOUNS.has(block.tokens[cue.from]?.word ?? '') &&
    (cue.to - cue.from === 1 || cue.concepts.every((concept) => GENERAL.has(concept)))
  );
}

/** Whether one who takes part in the event stands beside the verb, as the one who speaks. */
export function speakerBeside(cue: CueHit, { names }: Sentence, event: LexiconEvent): boolean {
  return names.some(({ subject, from, to }) => {
    const away = to <= cue.from ? cue.from - to : from - cue.to;
    return away >= 0 && away <= FARTHEST_SPEAKER && event.who.includes(subject);
  });
}

/** Tokens of "said in a statement", beginning with the verb: the end of the noun, or of the verb alone. */
export function endOfSaying({ to }: CueHit, { block }: Sentence): number {
  const list = block.tokens;
  let at = to;
  while (
    at < to + 3 &&
    list[at]?.gap === GAP_SPACE &&
    ['in', 'a', 'an', 'at', 'the'].includes(list[at]?.word ?? '')
  )
    at += 1;
  return at > to && list[at]?.gap === GAP_SPACE && NOUNS.has(list[at]?.word ?? '') ? at + 1 : to;
}
