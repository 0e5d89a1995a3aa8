import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
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

/** A menu that lies over the page, and goes as menus do: with Esc, with a choice, and when the reader turns to something else. */
function Export(props: { onExport: (format: ExportFormat) => void }): VNode {
  const words = useWords();
  const menuRef = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const onTurn = ({ target }: Event): void => {
      const menu = menuRef.current;
      if (menu && target instanceof Node && !menu.contains(target)) menu.open = false;
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close(menuRef.current);
    };
    addEventListener('pointerdown', onTurn, { signal });
    addEventListener('focusin', onTurn, { signal });
    addEventListener('keydown', onKey, { signal });
    return () => life.abort();
  }, []);
  return (
    <details ref={menuRef} class="cite export">
      <summary>{words.t('exportAs')}</summary>
      <div class="choices">
        {EXPORT_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="quiet"
            onClick={() => {
              props.onExport(format);
              close(menuRef.current);
            }}
          >
            {words.t(FORMAT_NAMES[format])}
          </button>
        ))}
      </div>
    </details>
  );
}

/** Closes a menu; a focus inside goes to what opened it. */
function close(menu: HTMLDetailsElement | null): void {
  if (menu?.open !== true) return;
  if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
  menu.open = false;
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
