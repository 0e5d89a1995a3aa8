import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SubjectId } from '../engine/model/ids';
import type { NameSource } from './source-name';

/** What every part of one card shares, so that it need not be handed through each of them. */
export interface CardShared {
  readonly nameSource: NameSource;
  /** Absent where there is nowhere to open another card; names are then plain text. */
  readonly onOpenSubject: ((subject: SubjectId) => void) | undefined;
}

export const CardContext = createContext<CardShared>({
  nameSource: (source) => source.about,
  onOpenSubject: undefined,
});

export function useCard(): CardShared {
  return useContext(CardContext);
}
