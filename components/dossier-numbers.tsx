import type { VNode } from 'preact';
import type { NumberPlot, NumberPoint } from '../engine/model/dossier-view';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { numberScale } from './dossier-scale';
import { DotJoined } from './dot-joined';
import { More } from './more';
import { SourceName } from './source-name';
import { useWords } from './words';
import type { Words } from './words';

const TRACK = 32;
const MIDDLE = TRACK / 2;
const DOT = 6;
/** “Some 30” is drawn as a range this wide to each side, so that it does not look as exact as “41”. */
const ABOUT = 0.1;

/** The numbers of questions on which they differ, each question on one scale that begins at 0. */
export function NumbersThatDiffer(props: { plots: readonly NumberPlot[] }): VNode | null {
  const words = useWords();
  const differing = props.plots.filter(({ differs }) => differs);
  if (differing.length === 0) return null;
  return (
    <section class="part" aria-labelledby="dossier-numbers">
      <h2 id="dossier-numbers">{words.t('numbersDiffer')}</h2>
      {differing.map((plot) => (
        <Plot key={plot.question} plot={plot} />
      ))}
    </section>
  );
}

function Plot(props: { plot: NumberPlot }): VNode {
  const words = useWords();
  const { label, unit, points } = props.plot;
  const { end, ticks } = numberScale(Math.max(...points.map(largestOf)));
  return (
    <figure class="plot">
      <figcaption>
        <h3 lang={DOSSIER_LANGUAGE}>{label}</h3>
      </figcaption>
      <div class="plot-rows">
        {points.map((point) => (
          <div class="plot-row" key={point.account}>
            <p class="plot-who">
              <b>{point.label}</b>{' '}
              <span>
                <DotJoined
                  parts={[whoSays(point, words), <SourceName key="source" source={point.source} />]}
                />
              </span>
            </p>
            <Track point={point} end={end} ticks={ticks} />
          </div>
        ))}
        <div class="plot-row axis" aria-hidden="true">
          <p class="plot-who">{words.t('numbersScale', { unit })}</p>
          <svg class="track-line" width="100%" height="18">
            {ticks.map((tick, i) => (
              <text
                key={tick}
                x={percent(tick / end)}
                y="13"
                text-anchor={anchorOf(i, ticks.length)}
              >
                {words.t('numeral', { n: tick })}
              </text>
            ))}
          </svg>
        </div>
      </div>
      <More summary={words.t('asTable')}>
        <Table plot={props.plot} />
      </More>
    </figure>
  );
}

/** One account on the scale: a dot for an exact number, a bar for a range; the text beside it says the same. */
function Track(props: { point: NumberPoint; end: number; ticks: readonly number[] }): VNode {
  const { quantity } = props.point;
  const { end } = props;
  const [from, to] = drawnRange(props.point);
  const exact = from === to;
  const open = quantity.max === null;
  return (
    <svg class="track-line" width="100%" height={TRACK} aria-hidden="true">
      {props.ticks.map((tick) => (
        <line
          key={tick}
          class="grid"
          x1={percent(tick / end)}
          x2={percent(tick / end)}
          y2={TRACK}
        />
      ))}
      {exact ? (
        <circle class="dot-exact" cx={percent(from / end)} cy={MIDDLE} r={DOT} />
      ) : (
        <rect
          class="dot-range"
          x={percent(from / end)}
          width={percent((Math.min(to, end) - from) / end, 0)}
          y={MIDDLE - DOT}
          height={2 * DOT}
          rx={open ? 0 : DOT}
        />
      )}
      {!exact && quantity.min !== null && quantity.min === quantity.max && (
        <circle class="dot-about" cx={percent(quantity.min / end)} cy={MIDDLE} r={DOT - 1.5} />
      )}
    </svg>
  );
}

function Table(props: { plot: NumberPlot }): VNode {
  const words = useWords();
  return (
    <table class="plain-table">
      <caption class="unseen">{props.plot.label}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('columnNumber')}</th>
          <th scope="col">{words.t('columnWho')}</th>
          <th scope="col">{words.t('columnSource')}</th>
          <th scope="col">{words.t('columnQuote')}</th>
        </tr>
      </thead>
      <tbody>
        {props.plot.points.map((point) => (
          <tr key={point.account}>
            <td>{point.label}</td>
            <td>{whoSays(point, words)}</td>
            <td>
              <SourceName source={point.source} />
            </td>
            <td>{words.t('quote', { text: point.quote })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function whoSays({ speaker, mode }: NumberPoint, words: Words): string {
  return speaker === null ? words.t(mode) : `${speaker.label}, ${words.t(mode)}`;
}

function drawnRange({ quantity }: NumberPoint): [number, number] {
  const { min, max, approximate } = quantity;
  if (min !== null && min === max && approximate) return [min * (1 - ABOUT), min * (1 + ABOUT)];
  return [min ?? 0, max ?? Infinity];
}

/** Room for an open range: it is drawn to the end of the scale, half as far again as where it begins. */
function largestOf({ quantity: { min, max } }: NumberPoint): number {
  return max ?? (min ?? 0) * 1.5;
}

function anchorOf(i: number, count: number): 'start' | 'middle' | 'end' {
  if (i === 0) return 'start';
  return i === count - 1 ? 'end' : 'middle';
}

/** Dots at the ends keep inside the drawing. */
function percent(share: number, margin = 2): string {
  return `${margin + share * (100 - 4)}%`;
}
