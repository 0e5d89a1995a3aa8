import type { VNode } from 'preact';
import type { SearchHit } from '../engine/model/search';
import { DotJoined } from './dot-joined';
import { SourceName } from './source-name';
import { useWords } from './words';

/**
 * How a statement that was found is said and who printed it. It stands under a subject's name, and what an article itself says of
 * a subject must not read like the subject's own words.
 */
export function StatementOrigin(props: { hit: SearchHit }): VNode | null {
  const words = useWords();
  const { origin } = props.hit;
  if (origin === null) return null;
  return (
    <p class="count">
      <DotJoined
        parts={[
          <span key="mode" class="mode first">
            {words.t(origin.mode)}
          </span>,
          <SourceName key="source" source={origin.source} apart />,
        ]}
      />
    </p>
  );
}
