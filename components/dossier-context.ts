import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day } from '../engine/model/dates';
import type { StatementId } from '../engine/model/ids';
import { addressOf } from './dossier-route';
import type { DossierPlace } from './dossier-route';

/** The forms in which a statement can be copied. */
export const CITATION_STYLES = ['plain', 'markdown', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What every part of the dossier page shares, so that it need not be handed through each of them. */
export interface DossierShared {
  /** Everything is shown as known on this day; null: as it stands. */
  readonly asOf: Day | null;
  /** Copies a statement as a citation. @returns whether it could be copied */
  readonly onCite: (statement: StatementId, style: CitationStyle) => Promise<boolean>;
  /** Where the very sentence stands on the web; null where the article's address is not known. */
  readonly sentenceAddress: (statement: StatementId) => string | null;
}

export const DossierContext = createContext<DossierShared>({
  asOf: null,
  onCite: () => Promise.resolve(false),
  sentenceAddress: () => null,
});

/** What the dossier a view stands in shares with it. */
export function useDossier(): DossierShared {
  return useContext(DossierContext);
}

/** Addresses inside the dossier that keep the “as known on” day. */
export function useAddress(): (place: DossierPlace) => string {
  const { asOf } = useDossier();
  return (place) => addressOf(place, asOf);
}
