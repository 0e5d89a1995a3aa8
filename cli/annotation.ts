import type { Mention, NumberMention } from '../engine/model/mention';
import type { ReadFile } from './annotate';

/** How many UTF-16 units of the text around a mention are printed on each side. */
const CONTEXT = 32;

/** The object printed by `annotate --json`: the shape is part of the command contract. */
export function annotation(file: string, { page, reading }: ReadFile, withText: boolean) {
  const { title, published, lang, text } = page;
  return {
    file,
    page: { title, published, lang, ...(withText ? { text } : {}) },
    mentions: reading.mentions.map((mention) => mentionOf(mention, text)),
    numbers: reading.numbers.map((number) => numberOf(number, text)),
  };
}

function mentionOf(mention: Mention, text: string) {
  const { start, end, subject, kind, label, score, marked, why } = mention;
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    start,
    end,
    subject,
    kind,
    label,
    score,
    marked,
    why,
  };
}

function numberOf({ start, end, question, value, agrees, differs }: NumberMention, text: string) {
  return { quote: text.slice(start, end), start, end, question, value, agrees, differs };
}

/** The same for people: a line a mention, marked ones first to the eye. */
export function inWords(file: string, { page, reading }: ReadFile, withText: boolean): string {
  const { text } = page;
  const head = `${file}: ${reading.mentions.length} mentions of ${reading.subjects.length} subjects\n`;
  const lines = reading.mentions.map((mention) => {
    const sign = mention.marked ? '●' : '○';
    const quote = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    return `  ${sign} ${mention.start}-${mention.end} “${quote}” ${mention.label} (${mention.kind}): ${mention.why.join('; ')}\n`;
  });
  const numbers = reading.numbers.map(({ start, end, question, agrees, differs }) => {
    const quote = text.slice(start, end).replace(/\s+/g, ' ');
    return `  # ${start}-${end} “${quote}” ${question}: agrees with ${agrees.length}, differs from ${differs.length} accounts\n`;
  });
  return [withText ? `${text}\n` : '', head, ...lines, ...numbers].join('');
}
