/**
 * The language in which the dossier is written: labels, notes, answers and how a date was worked out. They stay so whatever the
 * interface speaks, and say which language they are in, for screen readers and hyphenation. Quotes are in their article's.
 */
export const DOSSIER_LANGUAGE = 'en';
