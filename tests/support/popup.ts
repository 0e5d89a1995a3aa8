/** What the popup may have to show, for tests of its views. */
import * as v from 'valibot';
import { FoundSubjectSchema } from '../../engine/model/mention';
import { SearchHitSchema } from '../../engine/model/search';
import type { SearchHit } from '../../engine/model/search';
import { clashes, botsan, kfor, sources, vucic, zakharova } from './cards';

export const found = v.parse(v.array(FoundSubjectSchema), [
  { subject: clashes.subject, kind: 'event', label: clashes.title, mentions: 3, differences: 3 },
  {
    subject: 'municipal-buildings-2023-05-26',
    kind: 'event',
    label: 'Municipal buildings entered, 26 May 2023',
    mentions: 1,
    differences: 2,
  },
  { subject: vucic.subject, kind: 'person', label: vucic.label, mentions: 4, differences: 0 },
  { subject: botsan.subject, kind: 'person', label: botsan.label, mentions: 1, differences: 1 },
  { subject: kfor.subject, kind: 'body', label: kfor.label, mentions: 12, differences: 4 },
  {
    subject: 'community-of-serb-municipalities',
    kind: 'body',
    label: 'Community of Serb Municipalities',
    mentions: 1,
    differences: 0,
  },
  { subject: 'zvecan', kind: 'place', label: 'Zvecan', mentions: 2, differences: 0 },
  {
    subject: 'northern-kosovo',
    kind: 'place',
    label: 'Northern Kosovo',
    mentions: 2,
    differences: 0,
  },
  {
    subject: 'resolution-1244',
    kind: 'document',
    label: 'UN Security Council resolution 1244',
    mentions: 1,
    differences: 0,
  },
]);

/** A hit whose `matches` are the places of `parts` in `text`. */
export function hit(
  input: Pick<SearchHit, 'kind' | 'label' | 'field' | 'text'> & {
    subject: string;
    parts: string[];
  },
): SearchHit {
  const { parts, ...rest } = input;
  const matches = parts.map((part) => {
    const start = rest.text.indexOf(part);
    if (start < 0) throw new Error(`“${part}” does not stand in “${rest.text}”`);
    return [start, start + part.length];
  });
  const statement = rest.field === 'statement' ? 's-1' : null;
  const origin = statement === null ? null : { mode: 'quoted', source: sources.a1 };
  return v.parse(SearchHitSchema, { ...rest, statement, origin, matches, score: 0.1 });
}

export const hits: readonly SearchHit[] = [
  hit({
    subject: 'zvecan',
    kind: 'place',
    label: 'Zvecan',
    field: 'name',
    text: 'Zvecan',
    parts: ['Zve', 'an'],
  }),
  hit({
    subject: 'zvecan',
    kind: 'place',
    label: 'Zvecan',
    field: 'alias',
    text: 'Zveçan',
    parts: ['Zve'],
  }),
  hit({
    subject: clashes.subject,
    kind: 'event',
    label: clashes.title,
    field: 'question',
    text: 'Whether the clashes began in Zvecan',
    parts: ['Zvecan'],
  }),
  hit({
    subject: botsan.subject,
    kind: 'person',
    label: botsan.label,
    field: 'statement',
    text: 'Commenting on the actions of KFOR soldiers in Zvecan on May 29, 2023, when heavily-armed Pristina police and NATO forces used force against peacefully protesting Serbs, the KFOR commander, Italian General Angelo Michele Ristuccia, lauded KFOR’s professionalism',
    parts: ['Zvecan', 'professionalism'],
  }),
  hit({
    subject: zakharova.subject,
    kind: 'person',
    label: zakharova.label,
    field: 'statement',
    text: 'the establishment of a community of Serb municipalities in the region in its original form, enshrined 10 years ago in written agreements between Belgrade and Pristina',
    parts: ['agreements'],
  }),
];
