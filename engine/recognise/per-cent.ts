import type { FoundQuantity } from './quantities';

/** "Per cent" right after a number, in the languages that have cues and both scripts. */
const PER_CENT =
  /^\s?(?:%|(?:in\s(?:every|a)\shundred|von\shundert|de\scada\scien|per\s?cent|pct|odsto|od\ssto|posto|procen(?:at|ata|ta|ti|t)|одсто|од\sсто|посто|процен\p{L}+|p[eë]r\s?qind|prozent|vom\shundert|por\s?ciento|por\scien)(?!\p{L}))/iu;
/** So many characters of the text hold the longest of them. */
const LONGEST = 18;

/** The words or sign for per cent that follow a place in a text, with the space before; empty where none do. */
export function perCentAt(text: string, end: number): string {
  return PER_CENT.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
}

/** "3.5 per cent" is the number, not "3.5". */
export function withPerCent(quantity: FoundQuantity, text: string): FoundQuantity {
  return { ...quantity, end: quantity.end + perCentAt(text, quantity.end).length };
}
