import type { VNode } from 'preact';
import type { MarkStyle } from '../engine/model/settings';
import type { SubjectKind } from '../engine/model/subject';
import { Choice } from './choice';
import { KIND_GROUPS } from './kinds';
import { OptionsSection } from './options-section';
import { useWords } from './words';

export interface OptionsMarksProps {
  readonly marks: MarkStyle;
  readonly kindsOff: readonly SubjectKind[];
  /** Is told of the text in the preview, which is to be marked as a page would be; another function is told of it anew. */
  readonly onPreview: (element: HTMLElement | null) => void;
  readonly onMarks: (marks: MarkStyle) => void;
  readonly onKindsOff: (kinds: readonly SubjectKind[]) => void;
}

/** How mentions look on pages, and which are marked at all. */
export function OptionsMarks(props: OptionsMarksProps): VNode {
  const words = useWords();
  const { marks, kindsOff, onPreview, onMarks, onKindsOff } = props;
  return (
    <OptionsSection id="marks" title={words.t('optionsMarks')}>
      <Choice
        name="marks"
        legend={words.t('markStyle')}
        chosen={marks}
        onChoose={onMarks}
        options={[
          { value: 'underline', label: words.t('markUnderline') },
          { value: 'tint', label: words.t('markTint') },
          { value: 'off', label: words.t('markOff'), means: words.t('markOffMeans') },
        ]}
      />
      <figure class="preview">
        <figcaption class="kind">{words.t('preview')}</figcaption>
        <p class="preview-text">
          {words.rich('previewText', {
            mark: <span ref={onPreview}>{words.t('previewMark')}</span>,
          })}
        </p>
      </figure>
      <fieldset class="choice">
        <legend>{words.t('kindsMarked')}</legend>
        {KIND_GROUPS.map(([kind, name]) => (
          <label key={kind} class="pick">
            <input
              type="checkbox"
              value={kind}
              checked={!kindsOff.includes(kind)}
              onChange={(event) => {
                const others = kindsOff.filter((other) => other !== kind);
                onKindsOff(event.currentTarget.checked ? others : [...others, kind].toSorted());
              }}
            />
            <span>{words.t(name)}</span>
          </label>
        ))}
      </fieldset>
    </OptionsSection>
  );
}
