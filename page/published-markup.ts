import type { Day } from '../engine/model/dates';
import { dateLocale } from './date-locale';
import { dayOfMachineDate } from './machine-date';
import { isElsewhere } from './published-elsewhere';
import { headlineOf } from './title';
import { writtenDates } from './written-date';

/** Elements that say that they hold the day of publication, surest first. */
const MARKED = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time[class*="publish" i], time[class*="entry-date" i], time[class*="created" i], [property~="schema:datePublished"]',
  'abbr.published, .published[title], .dtpublished, .dt-published',
  'article header time[datetime], header time[datetime], [class*="byline" i] time[datetime]',
  'article time[datetime], main time[datetime]',
  'time[datetime]',
  'time',
];

const CHANGED = /updat|modif|aktualis|edit|änder|actualis|mis-à-jour|обновл/i;

/** The day in an element that is marked up as the day of publication. */
export function dayOfMarkup(document: Document, address: string): Day | null {
  const lang = dateLocale(document, address);
  const headline = headlineOf(document);
  for (const selector of MARKED) {
    for (const element of document.querySelectorAll(selector)) {
      if (isElsewhere(element, headline) || saysChanged(element)) continue;
      const day = dayOfElement(element, lang);
      if (day !== null) return day;
    }
  }
  return null;
}

function saysChanged(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (/publish|created/i.test(names)) return false;
  return CHANGED.test(`${names} ${element.previousSibling?.textContent?.slice(-40) ?? ''}`);
}

function dayOfElement(element: Element, lang: string | null): Day | null {
  for (const attribute of ['content', 'datetime', 'title', 'data-datetime', 'data-timestamp']) {
    const value = element.getAttribute(attribute);
    const day = value === null ? null : dayOfMachineDate(value);
    if (day !== null) return day;
  }
  const text = element.textContent ?? '';
  return dayOfMachineDate(text.trim()) ?? writtenDates(text, lang)[0]?.day ?? null;
}
