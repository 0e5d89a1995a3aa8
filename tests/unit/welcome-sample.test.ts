/** The sample of the first page is written for Crosslight to work on: in every language it has to. */
import { expect, it } from 'vitest';
import { readCues } from '../../cli/corpus';
import { buildLexicon, openLexicon } from '../../engine/lexicon/build';
import { LANGUAGES } from '../../engine/model/language';
import { recognise } from '../../engine/recognise/recognise';
import { bundledPack } from '../support/bundled-corpus';
import { pageOf } from '../support/small-pack';
import { wordsIn } from '../support/words';

const lexicon = openLexicon(buildLexicon(bundledPack(), readCues()));

it.each(LANGUAGES)('is understood in %s', (language) => {
  const words = wordsIn(language);
  const page = pageOf([
    words.t('welcomeSampleHead'),
    words.t('welcomeSampleFirst'),
    words.t('welcomeSampleSecond'),
  ]);
  const { subjects, mentions, numbers } = recognise({ ...page, lang: language }, lexicon, {
    words,
  });
  expect(subjects.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining([
      'northern-kosovo',
      'zvecan',
      'clashes-2023-05-29',
      'kfor',
      'aleksandar-vucic',
      'albin-kurti',
      'maria-zakharova',
      'zubin-potok',
      'leposavic',
    ]),
  );
  // It tells of no other event: a mark beside what it means would be the first thing a reader sees.
  expect(subjects.flatMap(({ kind, subject }) => (kind === 'event' ? subject : []))).toEqual([
    'clashes-2023-05-29',
  ]);
  // Its number differs from those of the accounts.
  expect(numbers.map(({ value }) => value.min)).toContain(25);
  // Why is told in the language of the interface.
  const reasons = new Set(mentions.flatMap(({ why }) => why));
  expect(reasons.has(words.t('reasonExact'))).toBe(true);
});
