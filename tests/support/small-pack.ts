import * as v from 'valibot';
import { buildLexicon, openLexicon, type Lexicon } from '../../engine/lexicon/build';
import type { CueSet } from '../../engine/model/cues';
import { PackSchema, type Pack } from '../../engine/model/pack';
import type { Block, PageText } from '../../engine/model/page';
import { recognise } from '../../engine/recognise/recognise';
import { parseEdtf } from '../../engine/time/edtf';

type AliasText = string | { text: string; lang?: string; needs?: string; case?: string };

interface EntityDraft {
  kind: string;
  class?: string;
  label: string;
  aliases?: AliasText[];
  related?: string[];
}

interface EventDraft {
  label: string;
  aliases?: AliasText[];
  happened: string;
  where?: string[];
  who?: string[];
  cues?: string[];
  place?: string;
  questions?: Record<string, { label?: string; unit: string; answers: number[] }>;
}

/** A pack made by hand for tests of recognition: subjects, events and quantity questions, without articles. */
export function smallPack(
  entities: Record<string, EntityDraft>,
  events: Record<string, EventDraft> = {},
): Pack {
  const aliases = (list: AliasText[] = []) =>
    list.map((alias) => ({
      lang: 'en',
      needs: 'nothing',
      case: 'name',
      ...(typeof alias === 'string' ? { text: alias } : alias),
    }));
  const questions = Object.entries(events).flatMap(([event, { questions: all = {} }]) =>
    Object.entries(all).map(([id, { label = id, unit, answers }]) => ({
      id,
      event,
      label,
      unit,
      answers,
    })),
  );
  const voices = { quoted: [], reported: [], never: [] };
  return v.parse(PackSchema, {
    format: 'crosslight-pack/1',
    id: 'small',
    title: 'Small',
    revision: 1,
    lang: 'en',
    stamp: '00',
    ends: '2023-06-23',
    articles: [],
    entities: Object.entries(entities).map(([id, draft]) => ({
      id,
      kind: draft.kind,
      class: draft.class ?? 'own',
      label: draft.label,
      aliases: aliases(draft.aliases),
      role: null,
      group: null,
      related: draft.related ?? [],
      note: null,
    })),
    events: Object.entries(events).map(([id, draft]) => ({
      id,
      kind: 'event',
      class: 'own',
      label: draft.label,
      aliases: aliases(draft.aliases),
      happened: interval(draft.happened),
      where: draft.where ?? [],
      who: draft.who ?? [],
      cues: draft.cues ?? [],
      parties: [],
      place: draft.place ?? null,
      note: null,
    })),
    likes: [],
    questions: questions.map(({ id, event, label, unit }) => ({
      id,
      event,
      label,
      kind: 'quantity',
      unit,
      note: null,
    })),
    statements: [],
    accounts: questions.flatMap(({ id, event, answers }) =>
      answers.map((value, index) => ({
        id: `${id}-${index}`,
        question: id,
        article: 'a0',
        answer: {
          key: String(value),
          label: String(value),
          quantity: { min: value, max: value, approximate: false },
        },
        statements: ['s0'],
        happened: interval(events[event]?.happened ?? '2023'),
        note: null,
      })),
    ),
    shared: [],
    voices: { corpus: voices, events: {} },
  });
}

function interval(edtf: string) {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.error);
  return { ...parsed.value, derivation: null };
}

/** The kind of corpus Crosslight is made for, in small. */
export const KOSOVO = smallPack(
  {
    kfor: {
      kind: 'body',
      label: 'KFOR',
      aliases: ['KFOR', 'Kosovo Force'],
      related: ['nato', 'kosovo'],
    },
    nato: {
      kind: 'body',
      class: 'broad',
      label: 'NATO',
      aliases: [{ text: 'NATO', case: 'name' }, 'North Atlantic Treaty Organization'],
    },
    kosovo: {
      kind: 'place',
      class: 'broad',
      label: 'Kosovo',
      aliases: ['Kosovo', 'Kosovo and Metohija', { text: 'Kosova', lang: 'sq' }],
    },
    'northern-kosovo': {
      kind: 'place',
      label: 'northern Kosovo',
      aliases: [
        'northern Kosovo',
        'north Kosovo',
        'North of Kosovo',
        { text: 'sever Kosova', lang: 'sr' },
      ],
      related: ['kosovo', 'zvecan', 'zubin-potok', 'leposavic'],
    },
    zvecan: {
      kind: 'place',
      label: 'Zvecan',
      aliases: ['Zvecan', { text: 'Zvečan', lang: 'sr' }],
      related: ['kosovo', 'kfor'],
    },
    'zubin-potok': { kind: 'place', label: 'Zubin Potok', related: ['kosovo'] },
    leposavic: { kind: 'place', label: 'Leposavic', related: ['kosovo'] },
    pristina: {
      kind: 'place',
      class: 'broad',
      label: 'Pristina',
      aliases: ['Pristina', 'Prishtina'],
      related: ['kosovo'],
    },
    serbia: { kind: 'place', class: 'broad', label: 'Serbia', related: ['kosovo'] },
    belgrade: { kind: 'place', class: 'broad', label: 'Belgrade', related: ['serbia'] },
    kremlin: { kind: 'body', class: 'broad', label: 'Kremlin' },
    vucic: {
      kind: 'person',
      class: 'broad',
      label: 'Aleksandar Vucic',
      aliases: ['Aleksandar Vucic', { text: 'Vucic', needs: 'full-name' }],
      related: ['serbia'],
    },
    kurti: { kind: 'person', label: 'Albin Kurti', related: ['kosovo', 'pristina'] },
    peskov: { kind: 'person', class: 'broad', label: 'Dmitry Peskov', related: ['kremlin'] },
    zakharova: { kind: 'person', class: 'broad', label: 'Maria Zakharova', related: ['kremlin'] },
    'botsan-kharchenko': {
      kind: 'person',
      label: 'Alexander Botsan-Kharchenko',
      related: ['serbia', 'belgrade'],
    },
    vucevic: {
      kind: 'person',
      class: 'broad',
      label: 'Milos Vucevic',
      related: ['serbia', 'belgrade'],
    },
    'resolution-1244': {
      kind: 'document',
      label: 'UN Security Council resolution 1244',
      aliases: [
        { text: 'resolution 1244', case: 'any' },
        'United Nations Security Council resolution 1244',
      ],
      related: ['kosovo'],
    },
    mayors: {
      kind: 'body',
      label: 'the mayors',
      aliases: [{ text: 'the mayors', needs: 'support', case: 'any' }],
      related: ['zvecan', 'kfor'],
    },
    police: {
      kind: 'body',
      label: 'Kosovo police',
      aliases: [{ text: 'Kosovo police', case: 'any' }],
      related: ['kosovo'],
    },
    'serbian-army': {
      kind: 'body',
      class: 'broad',
      label: 'Serbian army',
      aliases: [{ text: 'Serbian army', case: 'name' }],
      related: ['serbia'],
    },
  },
  {
    'clashes-2023-05-29': {
      label: 'Clashes of 29 May 2023',
      happened: '2023-05-29',
      where: ['zvecan', 'zubin-potok', 'leposavic', 'northern-kosovo'],
      who: ['kfor', 'police'],
      cues: ['clash', 'injure'],
      place: 'Zvecan, northern Kosovo',
      questions: {
        'soldiers-hurt': { unit: 'soldiers', answers: [30, 41] },
        'serbs-hurt': { unit: 'Serbs', answers: [52] },
      },
    },
    'municipal-buildings': {
      label: 'Municipal buildings, 26 May 2023',
      happened: '2023-05-26',
      where: ['zvecan', 'zubin-potok', 'leposavic', 'northern-kosovo'],
      who: ['police'],
      cues: ['seize'],
    },
    'elections-2023': {
      label: 'Local elections, 23 April 2023',
      happened: '2023-04-23',
      where: ['northern-kosovo', 'kosovo'],
      cues: ['election', 'boycott'],
    },
    reinforcement: {
      label: 'NATO reinforcement, by 30 May 2023',
      happened: '../2023-05-30',
      where: ['kosovo', 'northern-kosovo'],
      who: ['nato', 'kfor'],
      cues: ['reinforce'],
      questions: { 'troops-sent': { label: 'Additional troops', unit: 'troops', answers: [700] } },
    },
    alert: {
      label: 'Serbian army on high alert, by 30 May 2023',
      happened: '../2023-05-30',
      where: ['serbia', 'kosovo'],
      who: ['serbian-army', 'vucic'],
      cues: ['alert'],
    },
  },
);

export const CUES: CueSet = {
  format: 'crosslight-cues/1',
  lang: 'en',
  concepts: {
    clash: ['clash', 'clashes', 'clashed', 'clashing', 'violence', 'riots', 'scuffles'],
    injure: ['injured', 'wounded', 'hurt', 'injuries'],
    seize: ['seized', 'seize', 'stormed', 'took over', 'raid', 'raided'],
    election: ['election', 'elections', 'vote', 'ballot', 'polls'],
    boycott: ['boycott', 'boycotted', 'shunned'],
    reinforce: ['additional troops', 'reinforcements', 'more troops', 'send', 'deploy', 'deployed'],
    alert: ['high alert', 'combat alert', 'combat readiness'],
  },
  classes: {
    'count-soldiers': ['soldier*', 'KFOR'],
    'count-serbs': ['Serbs', 'Serb side', 'protester*'],
    'count-part': ['Hungarian*', 'Italian*'],
    'count-those': ['of them'],
    'part-of': ['among them', 'including'],
    'count-people': ['Serbs', 'people'],
    'count-troops': ['troops', 'soldier*'],
    added: ['more', 'additional'],
    'already-there': ['already'],
  },
  patterns: {},
};

export function lexiconOf(pack: Pack, cues: readonly CueSet[] = [CUES]): Lexicon {
  return openLexicon(buildLexicon(pack, cues));
}

type BlockDraft = string | (Partial<Omit<Block, 'start' | 'end'>> & { text: string });

/** A page of paragraphs in main text, unless a block says otherwise. */
export function pageOf(
  blocks: BlockDraft | readonly BlockDraft[],
  page: Partial<Pick<PageText, 'published' | 'lang' | 'title'>> = {},
): PageText {
  let text = '';
  const made = (
    Array.isArray(blocks) ? (blocks as readonly BlockDraft[]) : [blocks as BlockDraft]
  ).map((draft): Block => {
    const block = typeof draft === 'string' ? { text: draft } : draft;
    const start = text.length === 0 ? 0 : text.length + 1;
    text += (start === 0 ? '' : '\n') + block.text;
    const { role = 'paragraph', region = 'main', linked = 0, published = null } = block;
    return { start, end: text.length, role, region, linked, published };
  });
  return {
    title: page.title ?? '',
    published: page.published ?? null,
    lang: page.lang ?? 'en',
    text,
    blocks: made,
  };
}

/** "quote → subject" for every mention of a page, unmarked ones in brackets. */
export function found(page: PageText, lexicon: Lexicon): string[] {
  return recognise(page, lexicon).mentions.map(({ start, end, subject, marked }) => {
    const line = `${page.text.slice(start, end)} → ${subject}`;
    return marked ? line : `(${line})`;
  });
}
