import { onTestFinished } from 'vitest';
import { cardCss } from '../../components/style';
import type { Card } from '../../engine/model/card';
import type { Result } from '../../engine/model/result';
import { createInteraction } from '../../page/interaction';
import type { Interaction, InteractionOptions } from '../../page/interaction';
import type { PaintedMention } from '../../page/painted';
import { placeCard } from '../support/place-card';
import { cardWordsIn } from '../support/words';
import { paintWords, watchClosedRoots } from './reader';

export interface Reader {
  readonly interaction: Interaction;
  mentions: PaintedMention[];
  readonly abort: () => void;
  host(): HTMLElement | null;
  surface(): HTMLElement | null;
  /** Title of the open card; null while none is open. */
  title(): string | null;
  find(selector: string): HTMLElement | null;
  /** What has the focus inside the card. */
  focused(): Element | null;
  said(): string;
}

/** Starts the interaction on the test's page, with the words given painted wherever they stand. */
export function openReader(
  words: readonly string[],
  more: Partial<InteractionOptions> & { readonly roots?: readonly ShadowRoot[] } = {},
): Reader {
  const closedRoot = watchClosedRoots();
  const abort = new AbortController();
  const { roots = [], ...options } = more;
  const host = () => document.querySelector<HTMLElement>('crosslight-popover');
  const root = () => {
    const element = host();
    return element === null ? null : closedRoot(element);
  };
  const reader: Reader = {
    mentions: paintWords(words, [document.body, ...roots]),
    abort: () => abort.abort(),
    interaction: createInteraction({
      document,
      signal: abort.signal,
      mentions: () => reader.mentions,
      shadowRoots: () => roots,
      cardFor: async (mention): Promise<Result<Card>> => ({
        ok: true,
        value: placeCard(mention.subject, mention.label),
      }),
      words: cardWordsIn('en'),
      css: cardCss,
      ...options,
    }),
    host,
    surface() {
      const surface = root()?.querySelector<HTMLElement>('[role="dialog"]') ?? null;
      return surface?.matches(':popover-open') === true ? surface : null;
    },
    title: () => reader.surface()?.querySelector('.title')?.textContent ?? null,
    find: (selector) => reader.surface()?.querySelector<HTMLElement>(selector) ?? null,
    focused: () => root()?.activeElement ?? null,
    said: () => root()?.querySelector('[role="status"]')?.textContent ?? '',
  };
  onTestFinished(() => abort.abort());
  return reader;
}
