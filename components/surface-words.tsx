import type { ComponentChildren, VNode } from 'preact';
import { english } from './strings';
import { WordsContext, wordsOf } from './words';

/** The texts of all surfaces. The card's script, which goes into pages, carries its own few. */
export const allWords = wordsOf(undefined, english);

/** Gives the views of an extension page all texts. */
export function SurfaceWords(props: { children: ComponentChildren }): VNode {
  return <WordsContext.Provider value={allWords}>{props.children}</WordsContext.Provider>;
}
