import type { ComponentChildren, VNode } from 'preact';

/** The id of a view's heading, which takes the focus when the reader has followed a link to it. */
export const DOSSIER_TITLE_ID = 'crosslight-dossier-title';

/** The heading of a view of the dossier; `lang`: where it is not in the language of the interface. */
export function DossierTitle(props: { children: ComponentChildren; lang?: string }): VNode {
  return (
    <h1
      class="view-title"
      id={DOSSIER_TITLE_ID}
      tabIndex={-1}
      {...(props.lang !== undefined && { lang: props.lang })}
    >
      {props.children}
    </h1>
  );
}
