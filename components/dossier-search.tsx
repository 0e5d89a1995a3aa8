import type { VNode } from 'preact';
import type { SearchHit } from '../engine/model/search';
import { useAddress } from './dossier-context';
import type { DossierPlace } from './dossier-route';
import { KIND_GROUPS, KIND_NAMES } from './kinds';
import { MarkedText } from './marked-text';
import { StatementOrigin } from './statement-origin';
import type { MessageKey } from './strings';
import { useWords } from './words';

/** A hit and the place in the dossier that it leads to. */
export interface DossierHit {
  readonly hit: SearchHit;
  readonly place: DossierPlace;
}

const EXCERPT_ROOM = 180;

/** How much a search found; empty where nothing is asked. Always there: what comes together with its live region is not read out. */
export function DossierFound(props: { query: string; hits: readonly DossierHit[] }): VNode {
  const words = useWords();
  const { length } = props.hits;
  const query = props.query.trim();
  return (
    <output class="found count">
      {query !== '' &&
        (length === 0 ? words.t('noResult', { query }) : words.t('results', { n: length }))}
    </output>
  );
}

/** Results in groups: subjects by kind, then questions, then statements; the best of each group first. */
export function DossierResults(props: { hits: readonly DossierHit[] }): VNode {
  const words = useWords();
  const groups = groupsOf(props.hits);
  return (
    <div class="dossier-results">
      {groups.map(([heading, members]) => (
        <section key={heading}>
          <h2 class="kind">{words.t(heading)}</h2>
          <ul class="plain rows">
            {members.map((member, i) => (
              <Result key={i} {...member} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function groupsOf(hits: readonly DossierHit[]): (readonly [MessageKey, readonly DossierHit[]])[] {
  const isName = ({ hit }: DossierHit): boolean => hit.field === 'name' || hit.field === 'alias';
  const groups: (readonly [MessageKey, readonly DossierHit[]])[] = [
    ...KIND_GROUPS.map(
      ([kind, heading]) =>
        [heading, hits.filter((one) => isName(one) && one.hit.kind === kind)] as const,
    ),
    ['questions', hits.filter(({ hit }) => hit.field === 'question')],
    ['statements', hits.filter(({ hit }) => hit.field === 'statement')],
  ];
  return groups.filter(([, members]) => members.length > 0);
}

function Result({ hit, place }: DossierHit): VNode {
  const words = useWords();
  const address = useAddress();
  const marked = <MarkedText text={hit.text} matches={hit.matches} room={EXCERPT_ROOM} />;
  return (
    <li>
      <a href={address(place)}>{hit.field === 'name' ? marked : hit.label}</a>{' '}
      {hit.field === 'alias' && <p class="count">{words.rich('alsoWritten', { form: marked })}</p>}
      {hit.field === 'question' && <p class="count">{marked}</p>}
      {hit.field === 'statement' && <p class="quote">{words.rich('quote', { text: marked })}</p>}
      <StatementOrigin hit={hit} />
      <span class="unseen">{words.t(KIND_NAMES[hit.kind])}</span>
    </li>
  );
}
