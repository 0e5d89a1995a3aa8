import { isMet, type Figure } from './figure';

const DIGITS = new Intl.NumberFormat('en', { maximumSignificantDigits: 3, useGrouping: false });

const COLUMNS = ['What', 'Median', 'Spread', 'Held to', 'Met'] as const;

/** The figures as a table in Markdown. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { what, unit, spread, target, note } = figure;
    const value = (number: number) => `${DIGITS.format(number)} ${unit}`;
    const bound = target === null ? '' : target.kind === 'at-most' ? 'at most' : 'at least';
    return [
      note === undefined ? what : `${what} (${note})`,
      value(spread.median),
      spread.runs === 1
        ? 'exact'
        : `${value(spread.min)} to ${value(spread.max)}, n = ${spread.runs}`,
      target === null ? 'not held' : `${bound} ${value(target.value)}`,
      target === null ? '' : isMet(figure) ? 'yes' : 'no',
    ];
  });
  return [COLUMNS, COLUMNS.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** One figure in one line. */
export function lineOf({ what, unit, spread }: Figure): string {
  return `${what}: ${DIGITS.format(spread.median)} ${unit}`;
}

/** docs/performance.md as a whole. */
export function documentOf(figures: readonly Figure[], machine: string): string {
  return `# What Crosslight costs

Written by \`npm run bench\`; do not edit by hand. Each figure is the median of several measurements in one run, with the smallest and the largest; ratios are between two
things measured in turn in the same run. Times in milliseconds are of this machine: ${machine}.

${tableOf(figures)}

- **Gate**: the only script on every page. The plain pass is a TreeWalker over all text nodes that reads every character code once. The gate is timed from its call to its answer, with the pauses in which it lets the page go first.
- **Reader**: turns the page into text, copies the text out, paints the marks; the same code as in the extension, in real Chromium. mark.js (\`accuracy: exactly\`) wraps the same forms in elements.
- **Longest task**: from Chromium's trace: the longest task on the page's main thread in which a script of the extension ran.
- **Hover intent**: from the pointer's last move to the first frame with the card, less the 310 ms (60 to count as resting, 250 to open) that tell a rest from a passing pointer.
- **Popup**: from the navigation to the popup’s page to its first contentful paint, on a page that has been read; the page with one word on it lies in a copy of the same extension.
- **Pages**: 24, drawn from a seed (\`tests/bench/pages.ts\`), 2 thousand to 800 thousand characters of text, in three kinds of markup.
`;
}
