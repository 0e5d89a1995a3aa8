import { EntitySchema, type Entity } from '../../engine/model/subject';
import type { PageText } from '../../engine/model/page';
import { SubjectIdSchema } from '../../engine/model/ids';
import { buildLexicon } from '../../engine/lexicon/build';
import { openLexicon, type Lexicon } from '../../engine/lexicon/open';
import { recognise } from '../../engine/recognise/recognise';
import { readCues } from '../../cli/corpus';
import * as v from 'valibot';
import type { BenchContext } from './context';
import { atMost, type Figure } from './figure';
import { spreadOf } from './statistics';

const FEW_ALIASES = 300;
const MANY_ALIASES = 100_000;
/** Each made-up person has a full name, a surname, and an initial with it. */
const ALIASES_EACH = 3;
const ROUNDS = 7;

/** How the time of recognition grows with the size of the lexicon and with the length of the page. Both ratios are of turns in one run. */
export async function measureGrowth(bench: BenchContext): Promise<Figure[]> {
  const page = await textOf(bench, 100);
  const [few, many] = [FEW_ALIASES, MANY_ALIASES].map((aliases) => lexiconWith(bench, aliases));
  if (few === undefined || many === undefined) throw new Error('There are two sizes.');
  const byLexicon = turns(
    () => recognise(page, few),
    () => recognise(page, many),
  );
  const long = await textOf(bench, 800);
  const byLength = turns(
    () => recognise(page, bench.lexicon),
    () => recognise(long, bench.lexicon),
  ).map((ratio) => (ratio * page.text.length) / long.text.length);
  return [
    {
      what: 'Recognition: time with 100,000 made-up aliases, as a multiple of the time with 300',
      unit: '×',
      spread: spreadOf(byLexicon),
      target: atMost(1.5),
      note: 'a covered page of 100 thousand characters',
    },
    {
      what: 'Recognition: time a character on a page of 800 thousand characters, as a multiple of that on one of 100 thousand',
      unit: '×',
      spread: spreadOf(byLength),
      target: atMost(1.3),
    },
  ];
}

/** Times two tasks in turn, and gives how many times the first the second takes, a ratio a round. */
function turns(first: () => unknown, second: () => unknown): number[] {
  first();
  second();
  return Array.from({ length: ROUNDS }, () => {
    const one = timeOf(first);
    return timeOf(second) / one;
  });
}

function timeOf(task: () => unknown): number {
  const began = performance.now();
  task();
  return performance.now() - began;
}

async function textOf(bench: BenchContext, thousands: number): Promise<PageText> {
  const page = bench.pages.find(({ name }) => name.startsWith(`covered-${thousands}k`));
  if (page === undefined) throw new Error(`There is no covered page of ${thousands} kB.`);
  return bench.within(page, ({ run }) => run('text', null));
}

/** The bundled corpus's entities cut or filled up to a number of aliases; its events stay. */
function lexiconWith({ pack }: BenchContext, aliases: number): Lexicon {
  const own: Entity[] = [];
  let count = 0;
  for (const entity of pack.entities) {
    const room = Math.max(1, Math.floor(FEW_ALIASES / pack.entities.length));
    own.push({ ...entity, aliases: entity.aliases.slice(0, room) });
    count += Math.min(room, entity.aliases.length);
  }
  const invented = Math.max(0, Math.ceil((aliases - count) / ALIASES_EACH));
  const entities = [...own, ...Array.from({ length: invented }, (_, index) => person(index))];
  const events = pack.events.map((event) => ({ ...event, aliases: [] }));
  return openLexicon(buildLexicon({ ...pack, entities, events }, readCues()));
}

const SYLLABLES = 'ba ke li mo nu ra se ti vo za dra gro ple stu kri'.split(' ');

/** A person whose name is spelled from a number, so that no two are alike. */
function person(index: number): Entity {
  const given = nameOf(index % 3_375, 3);
  const surname = nameOf(index, 5);
  return v.parse(EntitySchema, {
    id: v.parse(SubjectIdSchema, `person-${index}`),
    class: 'own',
    label: `${given} ${surname}`,
    kind: 'person',
    role: null,
    group: null,
    related: [],
    note: null,
    aliases: [
      { text: `${given} ${surname}` },
      { text: surname, needs: 'full-name' },
      { text: `${given.charAt(0)}. ${surname}` },
    ],
  });
}

function nameOf(number: number, syllables: number): string {
  let rest = number;
  let name = '';
  for (let at = 0; at < syllables; at += 1) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}
