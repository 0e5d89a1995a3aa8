import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useKeptFocus } from './use-kept-focus';

/** One part of the options page under its heading. `id` is what the list of contents leads to. */
export function OptionsSection(props: {
  id: string;
  title: string;
  children: ComponentChildren;
}): VNode {
  const heading = `${props.id}-title`;
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root, (here) => here);
  return (
    <section ref={root} class="options-section" id={props.id} aria-labelledby={heading}>
      <h2 id={heading} class="options-heading">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
