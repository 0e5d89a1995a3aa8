import { tokens } from '../text/tokens';

/**
 * A form for comparing names: “Vučić” and “VUCIC” are alike, and so are “Botsan-Kharchenko” and “Botsan Kharchenko”.
 * Empty where a text has no letter or digit.
 */
export function foldedName(text: string): string {
  return tokens(text)
    .map(({ word }) => word)
    .join(' ');
}
