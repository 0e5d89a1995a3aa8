import type { ComponentChildren, VNode } from 'preact';
import type { MessageKey } from './strings';
import { useWords } from './words';

/** A small disclosure: closed, it is one line of text. */
export function More(props: { summary: string; children: ComponentChildren }): VNode {
  return (
    <details class="more">
      <summary>{props.summary}</summary>
      <div class="more-body">{props.children}</div>
    </details>
  );
}

/** The first items of a list, the others behind "4 more ...". One hidden item is shown instead of hidden. */
export function FirstFew<T>(props: {
  items: readonly T[];
  shown: number;
  more: MessageKey;
  render: (item: T) => VNode;
}): VNode {
  const words = useWords();
  const { items, render } = props;
  const shown = items.length === props.shown + 1 ? items.length : props.shown;
  const rest = items.slice(shown);
  return (
    <>
      <ul class="plain">{items.slice(0, shown).map(render)}</ul>
      {rest.length > 0 && (
        <More summary={words.t(props.more, { n: rest.length })}>
          <ul class="plain">{rest.map(render)}</ul>
        </More>
      )}
    </>
  );
}
