import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AccountId, SubjectId } from '../engine/model/ids';
import type { SourceView } from '../engine/model/card';

/** What every part of one card shares, so that it need not be handed through each of them. */
export interface CardShared {
  /** Whether another article of this card has the same publisher and day. */
  readonly looksLikeAnother: (source: SourceView) => boolean;
  /** Absent where there is nowhere to open another card; names are then plain text. */
  readonly onOpenSubject: ((subject: SubjectId) => void) | undefined;
  /** Accounts that the page gives too, on which the card was opened. */
  readonly found?: readonly AccountId[] | undefined;
}

export const CardContext = createContext<CardShared>({
  looksLikeAnother: () => false,
  onOpenSubject: undefined,
});

/** What the card a view stands in shares with it. */
export function useCard(): CardShared {
  return useContext(CardContext);
}
