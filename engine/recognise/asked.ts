import type { LexiconQuestion } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';
import { tokens } from '../text/tokens';

/** Words of a question's label that stand for what happened to what is counted: a cue concept, or `present`. */
const ROLE_WORDS: Readonly<Record<string, string>> = {
  crowd: 'gather',
  'already there': 'present',
  additional: 'reinforce',
};

/** A quantity question of the corpus, with the words by which a number is known to answer it. */
export interface Asked {
  readonly question: LexiconQuestion;
  /** The class of words for what is counted (data/cues). */
  readonly counted: string;
  /** What must have happened to it, by cue concept; null where nothing in particular. */
  readonly role: string | null;
  /** Stems of the label's other words; without a role one of them must stand in the sentence. */
  readonly topics: readonly string[];
}

const TOPIC_STEM = 5;

const known = new WeakMap<LexiconQuestion, Asked>();

/** What a quantity question counts, and in which role, read from its label and unit. */
export function askedBy(question: LexiconQuestion, lexicon: Lexicon): Asked {
  const asked = known.get(question) ?? readLabel(question, lexicon);
  known.set(question, asked);
  return asked;
}

function readLabel(question: LexiconQuestion, lexicon: Lexicon): Asked {
  const unit = question.unit.toLowerCase();
  const label = question.label.toLowerCase();
  const stated = [...lexicon.cues.conceptsIn(label, 'en')][0];
  const worded = Object.entries(ROLE_WORDS).find(([word]) => label.includes(word))?.[1];
  const topics = tokens(label)
    .map(({ word }) => word)
    .filter((word) => word.length > TOPIC_STEM && word !== unit)
    .map((word) => word.slice(0, TOPIC_STEM));
  return {
    question,
    counted: `count-${unit.replaceAll(' ', '-')}`,
    role: worded ?? stated ?? null,
    topics,
  };
}
