import type { Mention, NumberMention } from '../../engine/model/mention';
import type { GoldMention, GoldNumber } from '../support/gold';
import { overlap, type Pairing, type Span } from './pair';

/** Something that was not recognised as the gold has it. */
export interface Problem {
  readonly type: 'missed' | 'false alarm' | 'not painted' | 'painted';
  /** Where in the text that was read; its length for what does not stand there. */
  readonly start: number;
  readonly quote: string;
  /** What was expected, what was found, and why. */
  readonly words: string;
}

export function mentionProblems(
  { hits, missed, extra }: Pairing<GoldMention & Span, Mention>,
  got: readonly Mention[],
  text: string,
): Problem[] {
  const lost = missed.map((each): Problem => {
    const { start, quote, subject, kind } = each;
    const instead = got
      .filter((mention) => overlap(each, mention) > 0)
      .map((mention) => `${mention.subject} (${mention.why.join('; ')})`);
    const words = `${subject} (${kind}); found: ${inWords(start, text, instead)}`;
    return { type: 'missed', start, quote, words };
  });
  const wrong = extra.map(({ kind, start, end, subject, why, marked }): Problem => {
    const words = `${subject} (${kind}${marked ? ', painted' : ''}), because: ${why.join('; ')}`;
    return { type: 'false alarm', start, quote: text.slice(start, end), words };
  });
  const paint = hits
    .filter((hit) => hit.wanted.optional !== true && hit.wanted.marked !== hit.got.marked)
    .map(({ wanted: { start, quote, subject, marked, must } }): Problem => {
      const words = `${subject}${must ? ', which no reader may miss' : ''}`;
      return { type: marked ? 'not painted' : 'painted', start, quote, words };
    });
  return [...lost, ...wrong, ...paint];
}

export function numberProblems(
  { missed, extra }: Pairing<GoldNumber & Span, NumberMention>,
  got: readonly NumberMention[],
  text: string,
): Problem[] {
  const lost = missed.map((each): Problem => {
    const { start, quote, question, value } = each;
    const instead = got
      .filter((number) => overlap(each, number) > 0)
      .map((number) => `${number.question} ${bounds(number.value)}`);
    const words = `${question} ${bounds(value)}; found: ${inWords(start, text, instead)}`;
    return { type: 'missed', start, quote, words };
  });
  const wrong = extra.map(({ start, end, question, value }): Problem => {
    const quote = text.slice(start, end);
    return { type: 'false alarm', start, quote, words: `${question} ${bounds(value)}` };
  });
  return [...lost, ...wrong];
}

function inWords(start: number, text: string, instead: readonly string[]): string {
  if (start >= text.length) return 'the quote does not stand in the text that was read';
  return instead.length > 0 ? instead.join(', ') : 'nothing';
}

function bounds({ min, max }: GoldNumber['value']): string {
  return min === max ? String(min) : `${min ?? '…'} to ${max ?? '…'}`;
}
