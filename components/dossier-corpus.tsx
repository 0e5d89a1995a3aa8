import type { ComponentChildren, VNode } from 'preact';
import type { CorpusDossier } from '../engine/model/dossier-view';
import type { SubjectKind } from '../engine/model/subject';
import { Segments } from './dossier-segments';
import { useAddress } from './dossier-context';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { DossierFound, DossierResults } from './dossier-search';
import type { DossierHit } from './dossier-search';
import { TimelineView } from './dossier-timeline';
import { DossierTitle } from './dossier-title';
import { DotJoined } from './dot-joined';
import { KIND_GROUPS } from './kinds';
import type { MessageKey } from './strings';
import { useWords } from './words';

export interface CorpusDossierProps {
  readonly dossier: CorpusDossier;
  readonly query: string;
  /** The one kind that is shown; null for all. */
  readonly kind: SubjectKind | null;
  /** Hits for `query`, best first; empty where nothing is asked. */
  readonly hits: readonly DossierHit[];
  readonly onQuery: (query: string) => void;
  readonly onKind: (kind: SubjectKind | null) => void;
}

type Filter = SubjectKind | 'all';

const HEARD: Readonly<Record<'quoted' | 'reported' | 'never', MessageKey>> = {
  quoted: 'heardQuoted',
  reported: 'heardReported',
  never: 'heardNever',
};

/** The whole corpus: a search, its articles, its events on one timeline, people and bodies. */
export function CorpusDossierView(props: CorpusDossierProps): VNode {
  const words = useWords();
  const { dossier, query, kind: chosen } = props;
  const { articles, events } = dossier;
  const asked = query.trim() !== '';
  const fits = (kind: SubjectKind): boolean => chosen === null || chosen === kind;
  const hits = props.hits.filter(({ hit }) => fits(hit.kind));
  return (
    <>
      <header class="view-head">
        <DossierTitle lang={DOSSIER_LANGUAGE}>{dossier.title}</DossierTitle>
        <p class="facts">
          <DotJoined
            parts={[
              words.t('corpusArticles', { n: articles.length }),
              words.t('corpusEvents', { n: events.length }),
              words.t('corpusUntil', { date: words.day(dossier.ends) }),
            ]}
          />
        </p>
      </header>
      <div class="finder">
        <input
          class="field"
          type="search"
          aria-label={words.t('search')}
          placeholder={words.t('search')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
        <Segments<Filter>
          legend={words.t('show')}
          value={chosen ?? 'all'}
          options={[
            { value: 'all', label: words.t('showAll') },
            ...KIND_GROUPS.map(([kind, name]) => ({ value: kind, label: words.t(name) })),
          ]}
          onChange={(filter) => props.onKind(filter === 'all' ? null : filter)}
        />
      </div>
      <DossierFound query={query} hits={hits} />
      {asked ? (
        <DossierResults hits={hits} />
      ) : (
        <>
          {chosen === null && <Articles dossier={dossier} />}
          {fits('event') && <TimelineView timeline={dossier.timeline} />}
          {fits('event') && <Events dossier={dossier} />}
          {KIND_GROUPS.map(([kind, heading]) =>
            kind !== 'event' && fits(kind) ? (
              <Subjects key={kind} dossier={dossier} kind={kind} heading={heading} />
            ) : null,
          )}
        </>
      )}
    </>
  );
}

function List(props: { id: string; heading: MessageKey; children: ComponentChildren }): VNode {
  const words = useWords();
  return (
    <section class="part" aria-labelledby={`dossier-${props.id}`}>
      <h2 id={`dossier-${props.id}`}>{words.t(props.heading)}</h2>
      <ul class="plain rows">{props.children}</ul>
    </section>
  );
}

function Articles(props: { dossier: CorpusDossier }): VNode {
  const words = useWords();
  const address = useAddress();
  return (
    <List id="articles" heading="articles">
      {props.dossier.articles.map(({ article, publisher, published, about }) => (
        <li key={article}>
          <a href={address({ view: 'article', article, statement: null })}>
            {words.t('source', {
              publisher: publisher ?? words.t('publisherNotNamed'),
              date: words.day(published),
            })}
          </a>{' '}
          <span class="count" lang={DOSSIER_LANGUAGE}>
            {about}
          </span>
        </li>
      ))}
    </List>
  );
}

function Events(props: { dossier: CorpusDossier }): VNode {
  const words = useWords();
  const address = useAddress();
  return (
    <List id="events" heading="kindsEvent">
      {props.dossier.events.map(({ subject, label, differences }) => (
        <li key={subject}>
          <a href={address({ view: 'event', event: subject })} lang={DOSSIER_LANGUAGE}>
            {label}
          </a>{' '}
          {differences > 0 && <span class="count">{words.t('differOn', { n: differences })}</span>}
        </li>
      ))}
    </List>
  );
}

function Subjects(props: {
  dossier: CorpusDossier;
  kind: SubjectKind;
  heading: MessageKey;
}): VNode | null {
  const words = useWords();
  const address = useAddress();
  const same = props.dossier.subjects.filter(({ kind }) => kind === props.kind);
  if (same.length === 0) return null;
  return (
    <List id={props.kind} heading={props.heading}>
      {same.map(({ subject, label, heard }) => (
        <li key={subject}>
          <a href={address({ view: 'subject', subject })} lang={DOSSIER_LANGUAGE}>
            {label}
          </a>{' '}
          {heard !== null && <span class="count">{words.t(HEARD[heard])}</span>}
        </li>
      ))}
    </List>
  );
}
