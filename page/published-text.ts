import type { Day } from '../engine/model/dates';
import { dateLocale } from './date-locale';
import { isElsewhere } from './published-elsewhere';
import { headlineOf } from './title';
import { writtenDates, type WrittenDate } from './written-date';

/** Far longer than a line that only dates an article. */
const LINE_AT_MOST = 160;

/** A date further from the headline than this (characters of text) is not at the head of the article. */
const NEAR_HEADLINE = 600;

const LINES_AT_MOST = 300;

const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'BUTTON',
]);

const DATE_NAME =
  /date|datum|fecha|data(?!-)|time|publi|posted|byline|meta|author|autor|info|stamp|created|дата/i;
const PUBLISHED =
  /publi|posted|written|issued|created|first|veröffentlich|erschien|erstellt|geschrieben|objavlj|объявл|опублик|објављ|botuar|publié|scritto|pubblicat/i;
const CHANGED =
  /updat|modif|edited|aktualis|geändert|stand:|actualis|mis à jour|aggiorn|обновл|ažurir|изменен|përditësuar/i;
const NO_DATE_LINE = /©|copyright|\(c\)|expires|deadline|born|geboren/i;

/** A short line of the page that holds a date. */
interface DateLine {
  readonly element: Element;
  readonly text: string;
  readonly date: WrittenDate;
  /** Characters of text between the headline and the line; negative before it, null without one. */
  readonly fromHeadline: number | null;
}

/**
 * The day that a reader would take for the day of publication: the date in a short line near the headline, or one whose
 * words or markup say what it is. In steps, so that it can be done in slices.
 */
export function* dayInText(
  document: Document,
  address: string,
): Generator<undefined, Day | null, void> {
  const lang = dateLocale(document, address);
  let best: { score: number; day: Day } | null = null;
  for (const line of yield* dateLines(document, lang)) {
    const score = scoreOf(line);
    if (score > (best?.score ?? 0)) best = { score, day: line.date.day };
    yield;
  }
  return best?.day ?? null;
}

function* dateLines(
  document: Document,
  lang: string | null,
): Generator<undefined, DateLine[], void> {
  const lines: DateLine[] = [];
  const seen = new Set<Element>();
  const headline = headlineOf(document) ?? document.querySelector('h1, h2');
  let offset = 0;
  let headlineAt: number | null = null;
  const root = document.body;
  if (root === null) return lines;
  // 4 is NodeFilter.SHOW_TEXT, which is not defined everywhere this runs.
  const walker = document.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || UNREAD.has(element.tagName.toUpperCase())) continue;
    const data = node.nodeValue ?? '';
    if (headlineAt === null && headline?.contains(node) === true) headlineAt = offset;
    offset += data.trim().length;
    if (/\d/.test(data) && lines.length < LINES_AT_MOST) {
      const holder = lineAround(element, headline);
      if (!seen.has(holder)) {
        seen.add(holder);
        const fromHeadline = headlineAt === null ? null : offset - headlineAt;
        if (!isElsewhere(holder, headline)) lines.push(...linesOf(holder, lang, fromHeadline));
      }
    }
    yield;
  }
  return headlineAt === null ? lines : lines.map((line) => beforeHeadline(line, headline));
}

/** What was met before the headline is near it only if it stands in the same part of the page. */
function beforeHeadline(line: DateLine, headline: Element | null): DateLine {
  if (line.fromHeadline !== null || headline === null) return line;
  const around = headline.parentElement?.parentElement ?? headline.parentElement;
  return around?.contains(line.element) === true ? { ...line, fromHeadline: -1 } : line;
}

/** The largest element around a date that is still one short line: "Mai", "06" and "2018" may each have their own. */
function lineAround(element: Element, headline: Element | null): Element {
  let line = element;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.tagName === 'BODY' || at.contains(headline) || textOf(at).length > 60) break;
    line = at;
  }
  return line;
}

function linesOf(element: Element, lang: string | null, fromHeadline: number | null): DateLine[] {
  const text = textOf(element);
  if (text.length > LINE_AT_MOST) return [];
  return writtenDates(text, lang).map((date) => ({ element, text, date, fromHeadline }));
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function scoreOf({ element, text, date, fromHeadline }: DateLine): number {
  if (NO_DATE_LINE.test(text)) return 0;
  const before = text.slice(Math.max(0, date.start - 40), date.start);
  const changed = Math.max(before.search(CHANGED), -1);
  const published = Math.max(before.search(PUBLISHED), -1);
  let score = 0;
  if (fromHeadline !== null && fromHeadline <= NEAR_HEADLINE) score += 3;
  if (isNamedDate(element)) score += 3;
  if ((date.end - date.start) * 2 > text.length) score += 2;
  if (published > changed) score += 2;
  if (changed > published) score -= 2;
  // Short of two of these signs it is any date.
  return score >= 4 ? score : 0;
}

function isNamedDate(element: Element): boolean {
  for (
    let at: Element | null = element, up = 0;
    at !== null && up < 3;
    at = at.parentElement, up += 1
  ) {
    if (DATE_NAME.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`))
      return true;
  }
  return element.querySelector('[class*="date" i], [class*="datum" i], [class*="time" i]') !== null;
}
