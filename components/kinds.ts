import type { SubjectKind } from '../engine/model/subject';
import type { MessageKey } from './strings';

/** What one subject of a kind is called. */
export const KIND_NAMES: Readonly<Record<SubjectKind, MessageKey>> = {
  event: 'kindEvent',
  person: 'kindPerson',
  body: 'kindBody',
  place: 'kindPlace',
  document: 'kindDocument',
};

/** The kinds in the order in which lists show them, each with its heading. */
export const KIND_GROUPS: readonly (readonly [SubjectKind, MessageKey])[] = [
  ['event', 'kindsEvent'],
  ['person', 'kindsPerson'],
  ['body', 'kindsBody'],
  ['place', 'kindsPlace'],
  ['document', 'kindsDocument'],
];
