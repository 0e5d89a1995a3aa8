import type { VNode } from 'preact';
import type { VoicesView } from '../engine/model/card';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { useAddress } from './dossier-context';
import type { MessageKey } from './strings';
import { useWords } from './words';

/** Who is quoted, who is only reported, who is not heard; each name leads to all that is said by and of them. */
export function DossierVoices(props: { voices: VoicesView }): VNode | null {
  const words = useWords();
  const address = useAddress();
  const { quoted, reported, elsewhere, never } = props.voices;
  const tiers: readonly (readonly [MessageKey, VoicesView['quoted']])[] = [
    ['voicesQuoted', quoted],
    ['voicesReported', reported],
    ['voicesElsewhere', elsewhere],
    ['voicesNever', never],
  ];
  const heard = tiers.filter(([, voices]) => voices.length > 0);
  if (heard.length === 0) return null;
  return (
    <section class="part" aria-labelledby="dossier-voices">
      <h2 id="dossier-voices">{words.t('voices')}</h2>
      <div class="tiers">
        {heard.map(([key, voices]) => (
          <div key={key}>
            <h3>{words.t(key)}</h3>
            <ul class="plain">
              {voices.map(({ subject, label }) => (
                <li key={subject}>
                  <a href={address({ view: 'subject', subject })} lang={DOSSIER_LANGUAGE}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
