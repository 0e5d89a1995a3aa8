const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const SOLDIERS =
  'soldier soldiers troop troops peacekeeper peacekeepers serviceman servicemen servicewomen personnel member members fighter fighters kfor';

/** A question's unit → words for what it counts, folded. */
export const COUNTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['soldiers', set(SOLDIERS)],
  ['troops', set(`${SOLDIERS} reinforcements forces`)],
  ['serbs', set('serb serbs protester protesters protestor protestors demonstrator demonstrators')],
  [
    'people',
    set(
      'people persons person protesters protestors demonstrators serbs men residents suspects individuals civilians',
    ),
  ],
  ['municipalities', set('municipality municipalities')],
  ['per cent', set('percent per pct')],
]);

/** Words of a question's label that stand for what happened to what is counted: a cue concept, or `present`. */
export const ROLE_WORDS: Readonly<Record<string, string>> = {
  crowd: 'gather',
  'already there': 'present',
  additional: 'reinforce',
};

/** Words that say that troops were there before. */
export const PRESENT = set('already currently total present stationed serving existing strong');

/** Words that say that they come on top of those. */
export const ADDED = set('additional more extra another further fresh reinforcements reinforcing');
