import type { VNode } from 'preact';

/** An on/off control that acts at once. */
export function Switch(props: {
  label: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}): VNode {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={props.on}
      disabled={props.disabled ?? false}
      onClick={() => props.onChange(!props.on)}
    >
      <span class="switch-label">{props.label}</span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
