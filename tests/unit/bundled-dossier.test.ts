/** The editorial layer of the bundled corpus: what docs/editorial.md promises of it. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { CueSetSchema } from '../../engine/model/cues';
import { bundledPack, bundledSources } from '../support/bundled-corpus';

const pack = bundledPack();

const sentencesOf = (text: string): string[] => text.split(/(?<=\.[”"]?)\s+(?=[A-Z“"])/u);

/** Whether a statement, or the same words printed again, stands at least in part in this stretch. */
function isCovered(article: string, start: number, end: number): boolean {
  return pack.statements
    .flatMap((statement) => [statement, ...statement.alsoPrinted])
    .some((span) => span.article === article && span.start < end && span.end > start);
}

const labelsOfEvent = pack.events.flatMap(({ id, label }) => [
  label,
  ...pack.questions.flatMap((question) =>
    question.event === id
      ? [
          question.label,
          ...pack.accounts.flatMap(({ question: of, answer }) =>
            of === question.id && answer.label !== null ? [answer.label] : [],
          ),
        ]
      : [],
  ),
]);

describe('the bundled dossier', () => {
  test('is written in the form its YAML library writes, so that a tool can edit it', () => {
    const { text } = bundledSources().dossier;
    expect(parseDocument(text).toString({ lineWidth: 130 })).toBe(text);
  });

  test('leaves out no sentence of the articles but headings, openings and repeats', () => {
    const left = pack.articles.flatMap(({ id, text }) => {
      let from = 0;
      return sentencesOf(text).filter((sentence) => {
        const start = text.indexOf(sentence, from);
        from = start + sentence.length;
        return !isCovered(id, start, from);
      });
    });
    expect(left).toEqual([
      // Quoted in full three paragraphs later.
      expect.stringMatching(/^"Those who are supposed to protect .* Maria Zakharova said\.$/u),
      // Says of the interview what its quote says.
      expect.stringMatching(/^Russian Ambassador to Serbia .* in an interview with Izvestia\.$/u),
      'BELGRADE, June 23. /TASS/.',
      'BELGRADE, June 23. /TASS/.',
    ]);
  });

  test('hears five officials in their own words, six voices in report, five never', () => {
    expect(pack.voices.corpus).toEqual({
      quoted: [
        'maria-zakharova',
        'alexander-botsan-kharchenko',
        'dmitry-peskov',
        'milos-vucevic',
        'milan-mojsilovic',
      ],
      reported: [
        'aleksandar-vucic',
        'kfor',
        'jens-stoltenberg',
        'kosovo-serb-protesters',
        'angelo-michele-ristuccia',
        'kosovo-police',
      ],
      never: [
        'authorities-in-pristina',
        'albin-kurti',
        'ethnic-albanian-mayors',
        'eulex',
        'us-senators',
      ],
    });
  });

  test('calls no one never heard on an event who is heard elsewhere', () => {
    const { never } = pack.voices.corpus;
    for (const { id } of pack.events) {
      const unheard = pack.voices.events[id]?.never ?? [];
      expect(unheard.filter((party) => !never.includes(party))).toEqual([]);
    }
  });

  test('keeps charged words out of its own labels', () => {
    const charged =
      /pseudo|terror|criminal|occup|xenophob|accomplice|cynical|bragging|unrecogni|illegal|install|seiz|provocat/iu;
    expect(labelsOfEvent.filter((label) => charged.test(label))).toEqual([]);
  });

  test('says how each date was worked out, unless the article speaks for itself', () => {
    const silent = pack.statements.filter(
      ({ mode, said }) => mode !== 'article' && said.derivation === null,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
    const own = pack.statements.filter(({ mode }) => mode === 'article');
    const published = new Map(pack.articles.map(({ id, published: day }) => [id, day]));
    for (const { article, said } of own) expect(said.edtf).toBe(published.get(article));
  });

  test('gives nothing of an article that did not happen by its day of publication', () => {
    const published = new Map(pack.articles.map(({ id, published: day }) => [id, day]));
    const late = pack.accounts.filter(
      ({ article, happened }) => (happened.first ?? '') > (published.get(article) ?? ''),
    );
    expect(late.map(({ id }) => id)).toEqual([]);
  });

  test('names only cues that have words, and no cue has words for nothing', () => {
    const file = new URL('../../data/cues/en.yaml', import.meta.url);
    const cues = v.parse(CueSetSchema, parse(readFileSync(file, 'utf8')));
    const used = new Set([...pack.events, ...pack.likes].flatMap((event) => event.cues));
    expect(Object.keys(cues.concepts)).toEqual([...used].toSorted());
    for (const words of Object.values(cues.concepts)) {
      expect(words).toEqual([...new Set(words)]);
      expect(words.length).toBeGreaterThan(0);
    }
  });
});
