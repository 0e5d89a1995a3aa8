import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon, openLexicon } from '../../engine/lexicon/build';
import { buildGate } from '../../engine/lexicon/gate';
import { createGate } from '../../engine/lexicon/gate-scan';
import { ReadingSchema } from '../../engine/model/mention';
import { recognise } from '../../engine/recognise/recognise';
import { fold } from '../../engine/text/fold';
import * as v from 'valibot';
import { CUES, KOSOVO, pageOf, smallPack } from '../support/small-pack';

const data = buildLexicon(KOSOVO, [CUES]);
const lexicon = openLexicon(data);
const gateData = buildGate(data);

/** A form of the pack, written as pages may write it. */
const written = fc
  .record({
    form: fc.constantFrom(...data.forms.map(([text]) => text)),
    how: fc.constantFrom(
      'plain',
      'upper',
      'decomposed',
      'shy',
      'blank',
      'accent',
      'possessive',
      'wide',
    ),
    at: fc.nat(),
  })
  .map(({ form, how, at }) => {
    const cut = 1 + (at % Math.max(1, form.length - 1));
    switch (how) {
      case 'upper':
        return form.toUpperCase();
      case 'decomposed':
        return form.normalize('NFD');
      case 'shy':
        return `${form.slice(0, cut)}\u00ad${form.slice(cut)}`;
      case 'blank':
        return form.replaceAll(' ', '\u00a0');
      case 'accent':
        return (form.slice(0, cut) + '\u0301' + form.slice(cut)).normalize('NFC');
      case 'possessive':
        return `${form}’s`;
      case 'wide':
        return form.replace(/[A-Za-z]/g, (letter) =>
          String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
        );
      default:
        return form;
    }
  });

const words = fc.constantFrom(
  ...'the of and clashes violence Monday high alert election seized on in 29 May 2023 2011 last week said Ivan Milos President soldiers 30 workforce “ ” . , - ’ ( )'.split(
    ' ',
  ),
);
const paragraph = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: words },
      { weight: 1, arbitrary: written },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(' '));
const pages = fc.record({
  blocks: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
  published: fc.constantFrom(null, '2023-05-30', '2011-09-28', '2023-06-23'),
  lang: fc.constantFrom(null, 'en', 'sr', 'de'),
});

describe('a reading', () => {
  it('has spans in order that do not overlap and lie in their blocks, and passes its own schema', () => {
    fc.assert(
      fc.property(pages, ({ blocks, published, lang }) => {
        const page = pageOf(blocks, { published, lang });
        const reading = v.parse(ReadingSchema, recognise(page, lexicon));
        let last = 0;
        for (const { start, end, block } of reading.mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(page.blocks[block]?.start ?? Infinity);
          expect(end).toBeLessThanOrEqual(page.blocks[block]?.end ?? 0);
          last = end;
        }
        const counted = reading.subjects.reduce((sum, { mentions }) => sum + mentions, 0);
        expect(counted).toBe(reading.mentions.length);
      }),
      { numRuns: 300 },
    );
  });

  it('paints at most one mention of a subject in a block', () => {
    fc.assert(
      fc.property(pages, ({ blocks, published, lang }) => {
        const { mentions } = recognise(pageOf(blocks, { published, lang }), lexicon);
        const painted = mentions
          .filter(({ marked }) => marked)
          .map(({ block, subject }) => `${block} ${subject}`);
        expect(new Set(painted).size).toBe(painted.length);
      }),
      { numRuns: 200 },
    );
  });

  it('is empty without an own subject or event in the main text', () => {
    fc.assert(
      fc.property(pages, ({ blocks, published, lang }) => {
        const page = pageOf(blocks, { published, lang });
        const { mentions } = recognise(page, lexicon);
        const own = new Set(
          data.subjects.filter((subject) => subject.class === 'own').map(({ id }) => id),
        );
        expect(mentions.length === 0 || mentions.some(({ subject }) => own.has(subject))).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('an exact mention', () => {
  const plainForms = fc.stringMatching(/^[A-Z][a-zčćšžđ]{5,9}(?: [A-Z][a-z]{3,8})?$/);

  it('is the form it was found by, folded, for any text and lexicon', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(plainForms, { minLength: 1, maxLength: 5 }),
        fc.array(fc.string({ maxLength: 12 }), { maxLength: 6 }),
        fc.nat(),
        (forms, noise, at) => {
          const pack = smallPack(
            Object.fromEntries(
              forms.map((label, index) => [`s${index}`, { kind: 'place', label }]),
            ),
          );
          const lexiconHere = openLexicon(buildLexicon(pack, []));
          const parts = [...noise];
          parts.splice(at % (noise.length + 1), 0, forms[at % forms.length] ?? '');
          const page = pageOf(parts.join(' ; '));
          const { mentions } = recognise(page, lexiconHere);
          for (const { start, end, label, why } of mentions) {
            if (why[0] === 'exact name')
              expect(fold(page.text.slice(start, end)).text.replace(/[^\p{L}]+/gu, ' ')).toBe(
                fold(label).text,
              );
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the gate', () => {
  it('opens on every page on which an own subject is found by its exact name, or an event', () => {
    let related = 0;
    fc.assert(
      fc.property(pages, ({ blocks, published, lang }) => {
        const page = pageOf(blocks, { published, lang });
        const own = new Set(
          data.subjects.filter((subject) => subject.class === 'own').map(({ id }) => id),
        );
        const found = recognise(page, lexicon).mentions.filter(
          ({ subject, why }) => own.has(subject) && !/letter/.test(why[0] ?? ''),
        );
        if (found.length === 0) return;
        related += 1;
        const { scan } = createGate(gateData);
        expect(blocks.some((block) => scan(block))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
    expect(related).toBeGreaterThan(100);
  });
});
