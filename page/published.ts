import type { Day } from '../engine/model/dates';
import { dayOfMachineDate } from './machine-date';

export function publishedDay(document: Document): Day | null {
  return dayOfMachineDate(
    document.querySelector('meta[property="article:published_time"]')?.getAttribute('content') ??
      '',
  );
}
