import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PopupCorpus } from '../../components/popup-state';
import { WelcomeView } from '../../components/welcome-view';
import { useWords } from '../../components/words';
import type { FoundSubject } from '../../engine/model/mention';
import type { ThemeChoice } from '../../engine/model/settings';
import { startSession } from '../../page/session';
import { askBackground } from '../../platform/messages';
import { loadTheme } from '../../platform/theme';

/** Sets the very reader that works in web pages to work on this page. */
export function Welcome(): VNode {
  const words = useWords();
  const [corpus, setCorpus] = useState<PopupCorpus | null>(null);
  const [subjects, setSubjects] = useState<readonly FoundSubject[] | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void askBackground('corpus', null).then((answer) => answer.ok && setCorpus(answer.value));
    let theme: ThemeChoice = 'auto';
    void loadTheme().then((chosen) => (theme = chosen));
    startSession(
      document,
      {
        words,
        async recognise(page) {
          // The page brings the highlight rules itself: none can be inserted into the extension's own pages.
          const answer = await askBackground('read', { page, styled: true });
          if (answer.ok) setSubjects(answer.value.subjects);
          return answer;
        },
        cardOf: (subject, page) => askBackground('card', { subject, page }),
        theme: () => theme,
      },
      life.signal,
    );
    return () => life.abort();
  }, [words]);
  return <WelcomeView corpus={corpus} subjects={subjects} />;
}
