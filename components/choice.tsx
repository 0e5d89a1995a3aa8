import type { VNode } from 'preact';

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What choosing it means, where the label does not say it all. */
  readonly means?: string;
  /** BCP 47, for a label in another language than the interface's. */
  readonly lang?: string;
}

/** One of several, by radio buttons: it acts at once. */
export function Choice<T extends string>(props: {
  /** Unique on the page. */
  name: string;
  legend: string;
  options: readonly ChoiceOption<T>[];
  chosen: T;
  onChoose: (value: T) => void;
}): VNode {
  const { name, options, chosen, onChoose } = props;
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      {options.map(({ value, label, means, lang }) => (
        <label key={value} class="pick">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span {...(lang !== undefined && { lang })}>
            {label}
            {means !== undefined && <span class="means">{means}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
