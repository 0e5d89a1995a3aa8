import type { Lexicon } from '../lexicon/open';
import type { NameCandidate } from './names';

/** Reasons for a mention, in words for the reader. Quotes are the page's or the dossier's words. */
export function quoted(text: string): string {
  return `“${text.replace(/\s+/gu, ' ').trim()}”`;
}

/** Why the written form is taken for the name. */
export function spellingReason({ form, way, edit }: NameCandidate, lexicon: Lexicon): string {
  const [text] = lexicon.form(form);
  switch (way) {
    case 'exact':
      return 'exact name';
    case 'inflected':
      return `a form of ${quoted(text)}`;
    case 'spelling':
      return `another spelling of ${quoted(text)}`;
    case 'near':
      return edit?.kind === 'swapped'
        ? `two letters of ${quoted(text)} have changed places`
        : `one letter differs from ${quoted(text)}`;
  }
}

/** At most three names, so that a reason stays a line. */
export function listed(labels: readonly string[]): string {
  const shown = labels.slice(0, 3).join(', ');
  return labels.length > 3 ? `${shown} and others` : shown;
}
