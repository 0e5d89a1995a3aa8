import type { VNode } from 'preact';
import type { VoicesView } from '../engine/model/card';
import type { MessageKey } from './strings';
import { useWords } from './words';
import type { Words } from './words';

type Voice = VoicesView['quoted'][number];

/** Who is quoted, who is only reported, who is not heard here or never: one line each, members of a group told together. */
export function Voices(props: { voices: VoicesView }): VNode | null {
  const words = useWords();
  const { quoted, reported, elsewhere, never } = props.voices;
  const tiers: readonly (readonly [MessageKey, readonly Voice[]])[] = [
    ['voicesQuoted', quoted],
    ['voicesReported', reported],
    ['voicesElsewhere', elsewhere],
    ['voicesNever', never],
  ];
  const heard = tiers.filter(([, voices]) => voices.length > 0);
  if (heard.length === 0) return null;
  return (
    <section class="voices">
      <h3>{words.t('voices')}</h3>
      {heard.map(([key, voices]) => (
        <p key={key}>
          <b>{words.t(key)}:</b> {words.list(grouped(voices, words))}
        </p>
      ))}
    </section>
  );
}

/** A group stands where its first member does; a lone member is told by name. */
function grouped(voices: readonly Voice[], words: Words): string[] {
  const members = new Map<string, Voice[]>();
  for (const voice of voices) {
    const key = voice.group ?? `\0${voice.subject}`;
    members.set(key, [...(members.get(key) ?? []), voice]);
  }
  return [...members].map(([group, same]) => {
    const names = words.list(same.map((voice) => voice.label));
    return same.length === 1 ? names : words.t('voicesGroup', { n: same.length, group, names });
  });
}
