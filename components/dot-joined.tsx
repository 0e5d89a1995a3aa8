import { Fragment } from 'preact';
import type { ComponentChild, VNode } from 'preact';

/** Short facts in one line: "reported · to US senators". The dots are real text, so that a copied line keeps them. */
export function DotJoined(props: { parts: readonly ComponentChild[] }): VNode {
  return (
    <>
      {props.parts.map((part, i) => (
        <Fragment key={i}>
          {i > 0 && (
            <>
              {'\u00a0'}
              <span class="dot" aria-hidden="true">
                ·
              </span>{' '}
            </>
          )}
          {part}
        </Fragment>
      ))}
    </>
  );
}
