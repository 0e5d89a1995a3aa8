import { describe, expect, it } from 'vitest';
import { indexPatterns } from '../../engine/lexicon/cue-patterns';
import { CueSetSchema } from '../../engine/model/cues';
import { tokens } from '../../engine/text/tokens';
import * as v from 'valibot';

const index = indexPatterns({
  classes: {
    police: ['police', 'officer*'],
    enter: ['went into', 'enter*'],
    offices: ['town hall*'],
  },
  patterns: {
    seize: ['<police> .. <enter> .. <offices>'],
    alert: ['army .. alert|readiness'],
    gather: ['rally|march .. <offices>|square'],
  },
});

function found(text: string): string[] {
  const list = tokens(text);
  return index.find(list, 0, list.length).map(({ from, to, concepts }) => {
    const words = text.slice(list[from]?.start, list[to - 1]?.end);
    return `${words} → ${concepts.join()}`;
  });
}

describe('patterns', () => {
  it('are classes of words that follow each other, a few words apart at most', () => {
    expect(found('On Friday police quietly went into the town halls.')).toEqual([
      'police quietly went into the town halls → seize',
    ]);
    expect(found('The army is in full combat readiness')).toEqual([
      'army is in full combat readiness → alert',
    ]);
    expect(found('The town hall was where police went into hiding.')).toEqual([]);
    expect(
      found('Police, he said on a long and rainy day of talks, entered the town hall.'),
    ).toEqual([]);
  });

  it('give the shortest stretch where a part stands twice', () => {
    expect(found('Police and more police entered the town hall.')).toEqual([
      'police entered the town hall → seize',
    ]);
  });

  it('take any of the classes and forms of a part, and say where each part stands', () => {
    expect(found('The march to the town hall')).toEqual(['march to the town hall → gather']);
    expect(found('The rally on the square')).toEqual(['rally on the square → gather']);
    const list = tokens('The march to the town hall');
    expect(index.find(list, 0, list.length)[0]?.parts).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 6 },
    ]);
  });

  it('may name only classes that there are', () => {
    const set = { format: 'crosslight-cues/1', lang: 'en', concepts: {}, classes: {} };
    const read = v.safeParse(CueSetSchema, { ...set, patterns: { seize: ['<police> .. hall'] } });
    expect(read.issues?.[0].message).toBe(
      'a pattern names <police>, which is not under classes; add it there',
    );
  });
});
