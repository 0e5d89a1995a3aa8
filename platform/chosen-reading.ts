import type { SubjectId } from '../engine/model/ids';
import type { Reading } from '../engine/model/mention';
import type { Settings } from '../engine/model/settings';
import type { SubjectKind } from '../engine/model/subject';

/**
 * A page's reading as the reader wants it: nothing of muted subjects, and no mark where marks are off, for all or for its kind.
 * What is only not marked is still listed and counted.
 */
export function chosenReading(
  reading: Reading,
  { marks, kindsOff, muted }: Pick<Settings, 'marks' | 'kindsOff' | 'muted'>,
): Reading {
  const heard = (subject: SubjectId): boolean => !muted.includes(subject);
  const mayMark = (kind: SubjectKind): boolean => marks !== 'off' && !kindsOff.includes(kind);
  return {
    ...reading,
    mentions: reading.mentions
      .filter(({ subject }) => heard(subject))
      .map((mention) => ({ ...mention, marked: mention.marked && mayMark(mention.kind) })),
    subjects: reading.subjects.filter(({ subject }) => heard(subject)),
    // A number belongs to the event whose question it answers.
    numbers: reading.numbers
      .filter(({ event }) => heard(event))
      .map((number) => ({ ...number, marked: number.marked && mayMark('event') })),
  };
}
