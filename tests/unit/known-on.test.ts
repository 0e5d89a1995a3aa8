/** The corpus as it stood on a day: what a reader of that day could have known, and nothing else. */
import { describe, expect, it } from 'vitest';
import { makeCard } from '../../engine/compare/card';
import { corpusDossier } from '../../engine/compare/corpus-dossier';
import { eventDossier } from '../../engine/compare/event-dossier';
import { asKnownOn } from '../../engine/compare/known-on';
import { subjectDossier } from '../../engine/compare/subject-dossier';
import { checkPack } from '../../engine/compile/check-pack';
import { serialisePack } from '../../engine/compile/pack-file';
import { findSharedWording } from '../../engine/compile/shared';
import type { Pack } from '../../engine/model/pack';
import { bundledPack } from '../support/bundled-corpus';
import { smallPack } from '../support/small-corpus';

const packs: [string, Pack][] = [
  ['the bundled corpus', bundledPack()],
  ['a small corpus', smallPack()],
];

const daysOf = (pack: Pack): string[] => corpusDossier(pack).days.slice();

const dossiersOf = (pack: Pack): unknown[] => [
  corpusDossier(pack),
  ...pack.events.map(({ id }) => eventDossier(pack, id)),
  ...pack.entities.map(({ id }) => subjectDossier(pack, id)),
];

describe.each(packs)('%s', (_, pack) => {
  it('is on its last day, and on any later one, what it is', () => {
    for (const day of [pack.ends, '2099-12-31']) {
      const cut = asKnownOn(pack, day);
      expect(cut).toEqual(pack);
      for (const { id } of [...pack.events, ...pack.entities]) {
        expect(makeCard(cut, id)).toEqual(makeCard(pack, id));
      }
    }
  });

  it('is sound on every day, and ends on the last day on which something was published', () => {
    for (const day of daysOf(pack)) {
      const cut = asKnownOn(pack, day);
      expect(cut.ends).toBe(day);
      expect(checkPack({ file: day, text: serialisePack(cut) }).ok).toBe(true);
    }
  });

  it('speaks on no day of an article, a subject or a publication day that came later', () => {
    for (const day of daysOf(pack)) {
      const cut = asKnownOn(pack, day);
      const gone = [
        ...pack.articles.filter(({ published }) => published > day),
        ...pack.statements.filter(({ id }) => !cut.statements.some((other) => other.id === id)),
        ...[...pack.entities, ...pack.events].filter(
          ({ id }) => ![...cut.entities, ...cut.events].some((other) => other.id === id),
        ),
      ].map(({ id }) => `"${id}"`);
      const shown = JSON.stringify([cut.voices, dossiersOf(cut)]);
      expect(gone.filter((id) => shown.includes(id))).toEqual([]);
      const later = pack.articles.map(({ published }) => published).filter((other) => other > day);
      expect(later.filter((other) => shown.includes(`"published":"${other}"`))).toEqual([]);
    }
  });

  it('has the shared wording that its articles alone would have', () => {
    for (const day of daysOf(pack)) {
      const cut = asKnownOn(pack, day);
      const alone = findSharedWording(cut.articles);
      expect(cut.shared).toEqual(alone.passages);
      for (const statement of cut.statements) {
        expect(statement.alsoPrinted).toEqual(alone.alsoPrinted(statement));
      }
    }
  });

  it('only ever grows', () => {
    const sizes = daysOf(pack).map((day) => {
      const cut = asKnownOn(pack, day);
      return [cut.statements, cut.accounts, cut.questions, cut.events, cut.entities].map(
        ({ length }) => length,
      );
    });
    for (const [index, counts] of sizes.entries()) {
      const before = sizes[index - 1] ?? counts.map(() => 0);
      for (const [at, count] of counts.entries())
        expect(count).toBeGreaterThanOrEqual(before[at] ?? 0);
    }
  });

  it('knows nothing before the first article', () => {
    const cut = asKnownOn(pack, '1999-01-01');
    expect(cut).toMatchObject({ articles: [], statements: [], accounts: [], shared: [] });
    expect(cut.ends).toBe('1999-01-01');
    expect(corpusDossier(cut).timeline).toMatchObject({ first: '1999-01-01', last: '1999-01-01' });
  });
});

describe('on 30 May 2023 the bundled corpus', () => {
  const cut = asKnownOn(bundledPack(), '2023-05-30');

  it('has heard only those whom its first article hears', () => {
    expect(cut.voices.corpus.quoted).toEqual(['maria-zakharova']);
    expect(cut.voices.corpus.never).toContain('kosovo-police');
    expect(cut.voices.corpus.never).not.toContain('eulex');
  });

  it('gives one number of soldiers hurt, with nothing to compare', () => {
    const event = cut.events.find(({ id }) => id === 'clashes-2023-05-29');
    const numbers = event && eventDossier(cut, event.id)?.numbers;
    expect(numbers?.find(({ label }) => label.includes('soldiers'))).toMatchObject({
      differs: false,
      points: [{ quantity: { min: 30 } }],
    });
  });

  it('says nothing in its notes and derivations of articles to come', () => {
    const said = JSON.stringify([cut.events, cut.entities, cut.questions, cut.accounts]);
    expect(said).not.toMatch(/articles? of (?:31 May|1 June|23 June)/);
    expect(cut.events.find(({ id }) => id === 'tension-2023')?.happened.last).toBe('2023-05-30');
  });
});
