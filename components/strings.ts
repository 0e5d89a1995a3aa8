import type english from '../generated/texts/en.json';

/** The name of a text of the interface: whatever locales/en.yml has. */
export type MessageKey = keyof typeof english.card | keyof typeof english.pages;
