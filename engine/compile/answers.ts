import type { DossierAccount } from '../model/dossier';
import type { Answer, Quantity } from '../model/question';
import type { Result } from '../model/result';
import { foldedName } from './folded-name';

/**
 * An account's answer in full. An answer without key, number and label is known by its first quote, so that the same
 * words agree.
 *
 * @param quote the account's first quote
 * @returns the answer, or in words what is wrong with its numbers
 */
export function compileAnswer({ answer }: DossierAccount, quote: string): Result<Answer> {
  if (answer === null) return good(foldedName(quote), null, null);
  if (typeof answer === 'string') return good(answer, answer, null);
  if (typeof answer === 'number') return good(String(answer), String(answer), exactly(answer));

  const { min = null, max = null, approximate = false } = answer;
  if (min !== null && max !== null && min > max)
    return { ok: false, error: `min ${min} is more than max ${max}` };
  const counted = min !== null || max !== null;
  if (approximate && !counted)
    return { ok: false, error: 'an approximate answer needs min or max' };
  const quantity = counted ? { min, max, approximate } : null;
  const label = answer.label === undefined ? quantity && quantityLabel(quantity) : answer.label;
  const key = answer.key ?? (quantity ? quantityKey(quantity) : null) ?? label ?? foldedName(quote);
  return good(key, label, quantity);
}

function good(key: string, label: string | null, quantity: Quantity | null): Result<Answer> {
  return { ok: true, value: { key, label, quantity } };
}

function exactly(value: number): Quantity {
  return { min: value, max: value, approximate: false };
}

/** “Some 30” and “30” are the same number, so being approximate is no part of the key. */
function quantityKey({ min, max }: Quantity): string {
  return min === max ? String(min) : `${min ?? ''}..${max ?? ''}`;
}

function quantityLabel({ min, max, approximate }: Quantity): string {
  const about = approximate ? 'about ' : '';
  if (min === max) return `${about}${min ?? ''}`;
  if (max === null) return `${about}${min ?? ''} or more`;
  return min === null ? `${about}${max} at most` : `${about}${min} to ${max}`;
}
