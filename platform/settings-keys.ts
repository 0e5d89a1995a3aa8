/**
 * The keys under which settings are stored, by the settings' names. Whatever can be listed has a key for each entry, so that two browsers which
 * sync never overwrite one another's lists.
 */
export const KEYS = {
  everywhere: 'off',
  onlyOnClick: 'on-click',
  marks: 'marks',
  theme: 'theme',
  language: 'language',
  /** Followed by the site. */
  sitesOff: 'site:',
  /** Followed by the kind of subject. */
  kindsOff: 'kind:',
  /** Followed by the subject's id. */
  muted: 'mute:',
} as const;
