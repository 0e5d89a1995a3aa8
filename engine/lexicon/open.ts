import { anchorPlaces } from './anchors';
import { buildCueIndex, type CueIndex } from './cues';
import { LEXICON_FORMAT, type LexiconData, type LexiconEvent, type LexiconForm } from './data';
import { buildFormTrie, type FormTrie } from './trie';
import { openVocabulary, type Vocabulary } from './vocabulary';

/** A lexicon ready for look-ups. Built once in the background and shared by all tabs. */
export interface Lexicon {
  readonly data: LexiconData;
  readonly vocabulary: Vocabulary;
  readonly trie: FormTrie;
  /** The form behind a number of the trie. */
  form(number: number): LexiconForm;
  readonly eventBySubject: ReadonlyMap<number, LexiconEvent>;
  readonly cues: CueIndex;
  /** Broad places of covered events (anchors.ts). */
  readonly anchors: ReadonlyMap<number, ReadonlySet<string>>;
}

/**
 * Opens lexicon data. Costs a few milliseconds for some hundred forms; what only rare words need is made when one comes.
 *
 * @throws when the data are of another format
 */
export function openLexicon(data: LexiconData): Lexicon {
  if (data.format !== LEXICON_FORMAT) {
    throw new Error(`The lexicon is not in format ${LEXICON_FORMAT}; build the data again.`);
  }
  const vocabulary = openVocabulary(data.vocabulary);
  const trie = buildFormTrie(vocabulary);
  return {
    data,
    vocabulary,
    trie,
    form(number) {
      const form = data.forms[number];
      if (form === undefined) throw new RangeError(`The lexicon has no form ${number}.`);
      return form;
    },
    eventBySubject: new Map(data.events.map((event) => [event.subject, event])),
    cues: buildCueIndex(data),
    anchors: anchorPlaces(data),
  };
}
