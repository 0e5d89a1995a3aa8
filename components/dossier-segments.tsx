import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

/** One of a few, all in sight. */
export function Segments<T extends string>(props: {
  legend: string;
  options: readonly { readonly value: T; readonly label: string }[];
  value: T;
  onChange: (value: T) => void;
}): VNode {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="unseen">{props.legend}</legend>
      {props.options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            class="unseen"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
