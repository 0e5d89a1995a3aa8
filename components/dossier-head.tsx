import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Day } from '../engine/model/dates';
import { useAddress } from './dossier-context';
import type { MessageKey } from './strings';
import { useWords } from './words';

/** The forms in which a place of the dossier can be saved. */
export const EXPORT_FORMATS = ['json-ld', 'csv', 'markdown'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const FORMAT_NAMES: Readonly<Record<ExportFormat, MessageKey>> = {
  'json-ld': 'exportJsonLd',
  csv: 'exportCsv',
  markdown: 'exportMarkdown',
};

export interface DossierHeadProps {
  readonly asOf: Day | null;
  /** The days that can be chosen; the last shows everything. */
  readonly days: readonly Day[];
  readonly onAsOf: (day: Day | null) => void;
  /** Null where there is nothing to export. */
  readonly onExport: ((format: ExportFormat) => void) | null;
}

/** The way home, the day as known on which everything is shown, and the export. */
export function DossierHead(props: DossierHeadProps): VNode {
  const words = useWords();
  const address = useAddress();
  return (
    <header class="dossier-head">
      <a class="product" href={address({ view: 'corpus' })}>
        {words.t('product')}
      </a>
      <AsKnownOn {...props} />
      {props.onExport && <Export onExport={props.onExport} />}
    </header>
  );
}

function Export(props: { onExport: (format: ExportFormat) => void }): VNode {
  const words = useWords();
  return (
    <details class="cite export">
      <summary>{words.t('exportAs')}</summary>
      <div class="choices">
        {EXPORT_FORMATS.map((format) => (
          <button key={format} type="button" class="quiet" onClick={() => props.onExport(format)}>
            {words.t(FORMAT_NAMES[format])}
          </button>
        ))}
      </div>
    </details>
  );
}

function AsKnownOn(props: DossierHeadProps): VNode | null {
  const words = useWords();
  const field = useId();
  const { asOf, days } = props;
  const whole = days.at(-1);
  if (whole === undefined) return null;
  // A day on which nothing was published may still stand in an address.
  const offered = asOf === null || days.includes(asOf) ? days : [...days, asOf].toSorted();
  return (
    <p class="as-of">
      <label for={field}>{words.t('asKnownOn')}</label>{' '}
      <select
        id={field}
        value={asOf ?? whole}
        onChange={(event) => {
          const { value } = event.currentTarget;
          props.onAsOf(value === whole ? null : value);
        }}
      >
        {offered.map((day) => (
          <option key={day} value={day}>
            {day === whole ? words.t('asKnownNow', { date: words.day(day) }) : words.day(day)}
          </option>
        ))}
      </select>
    </p>
  );
}
