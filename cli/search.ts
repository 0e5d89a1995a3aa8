import type { SearchHit } from '../engine/model/search';
import { buildSearchIndex, openSearch } from '../engine/search/index';
import { parseArguments } from './arguments';
import { BUNDLED_CORPUS, compileCorpus } from './corpus';
import { InputError } from './input-error';

const HELP = `crosslight search QUERY [--json]

Searches names, other forms of names, questions and statements of the bundled corpus; forgives misspellings.
  --json   one JSON object a line: {subject, kind, label, field, statement, origin, text,
           matches, score}; matches are [start, end) ranges of text
`;

/**
 * `crosslight search`.
 * @throws {InputError} without a query
 */
export function search(args: string[]): string {
  const { values, positionals } = parseArguments('search', args, { json: { type: 'boolean' } });
  if (values.help) return HELP;
  const query = positionals.join(' ').trim();
  if (query === '') throw new InputError('crosslight search: name what to search for.');

  const pack = compileCorpus(BUNDLED_CORPUS);
  const hits = openSearch(pack, buildSearchIndex(pack))(query);
  if (values.json) return hits.map((hit) => `${JSON.stringify(hit)}\n`).join('');
  if (hits.length === 0) return `Nothing in the corpus matches "${query}".\n`;
  return hits.map(lineOf).join('');
}

function lineOf(hit: SearchHit): string {
  const found = hit.field === 'name' ? '' : `  ${hit.field}: ${emphasised(hit)}`;
  return `${hit.label} (${hit.kind})${found}\n`;
}

function emphasised({ text, matches }: SearchHit): string {
  let out = '';
  let at = 0;
  for (const [start, end] of matches) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}
