import type { EventWeights, Weights } from '../../engine/recognise/event-odds';

/** Learned weights as the TypeScript file that the engine imports. */
export function weightsAsCode({ telling, phrase }: EventWeights): string {
  return [
    "import type { EventWeights } from './event-odds';",
    '',
    '/** Learned from the annotated pages in tests/fixtures/gold. Do not edit: `npm run learn` writes it. */',
    'export const EVENT_WEIGHTS: EventWeights = {',
    ...table('telling', telling),
    ...table('phrase', phrase),
    '};',
    '',
  ].join('\n');
}

function table(name: string, weights: Weights): string[] {
  const lines = Object.entries(weights).map(([trait, weight]) => `    ${key(trait)}: ${weight},`);
  return [`  ${name}: {`, ...lines, '  },'];
}

function key(trait: string): string {
  return /^[a-z]+$/.test(trait) ? trait : `'${trait}'`;
}
