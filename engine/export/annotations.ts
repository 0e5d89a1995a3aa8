import { lookup } from '../compare/lookup';
import { statementView } from '../compare/views';
import type { ArticleSpan } from '../model/article';
import type { Pack } from '../model/pack';
import type { Statement } from '../model/statement';
import { accountsOf, statementsOf, type ExportedAccount } from './found';
import { findScope, urn, type ExportScope, type FoundScope } from './scope';

/** Characters of context on either side of a quote, by which it is found again should the text have moved. */
const CONTEXT = 32;

/** Terms that the vocabulary of Web Annotation does not have. */
const TERMS = { crosslight: 'urn:crosslight:terms:' };

/** Plain data that `JSON.stringify` writes as it stands. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * The statements of a scope as an annotation collection in JSON-LD (W3C Web Annotation Data Model), each with the selectors that find
 * it in its article, and in every other article that prints the same words. An article without an address is named by a URN. Null if the
 * pack has no such subject or article.
 */
export function annotationsOf(pack: Pack, scope: ExportScope): Json {
  const found = findScope(pack, scope);
  if (!found) return null;
  const statements = statementsOf(pack, found);
  const accounts = accountsOf(pack, found);
  const collection = `${nameOf(pack, found)}:annotations`;
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', TERMS],
    id: collection,
    type: 'AnnotationCollection',
    label: labelOf(pack, found),
    total: statements.length,
    first: {
      id: `${collection}:page-1`,
      type: 'AnnotationPage',
      partOf: collection,
      startIndex: 0,
      items: statements.map((statement) => annotationOf(pack, accounts, statement)),
    },
  };
}

function nameOf(pack: Pack, scope: FoundScope): string {
  switch (scope.kind) {
    case 'corpus':
      return `urn:crosslight:${pack.id}`;
    case 'subject':
      return urn(pack, 'subject', scope.subject.id);
    case 'article':
      return urn(pack, 'article', scope.article.id);
  }
}

function labelOf(pack: Pack, scope: FoundScope): string {
  switch (scope.kind) {
    case 'corpus':
      return pack.title;
    case 'subject':
      return scope.subject.label;
    case 'article': {
      const { publisher, published, about } = scope.article;
      return [publisher, published, about].filter(Boolean).join(', ');
    }
  }
}

function annotationOf(
  pack: Pack,
  accounts: readonly ExportedAccount[],
  statement: Statement,
): Json {
  const { id, mode, speaker, relay, to, said, source, note } = statementView(
    lookup(pack),
    statement,
  );
  const targets = [statement, ...statement.alsoPrinted].flatMap((span) => targetOf(pack, span));
  return {
    id: urn(pack, 'statement', id),
    type: 'Annotation',
    motivation: 'describing',
    body: bodiesOf(pack, accounts, statement),
    target: targets.length === 1 ? (targets[0] ?? null) : targets,
    'crosslight:mode': mode,
    'crosslight:speaker': speaker && {
      id: urn(pack, 'subject', speaker.subject),
      'crosslight:name': speaker.label,
    },
    'crosslight:relay': relay,
    'crosslight:to': to,
    'crosslight:said': said.edtf,
    'crosslight:published': source.published,
    'crosslight:publisher': source.publisher,
    'crosslight:note': note,
  };
}

/** What the statement answers: “Passengers hurt: 12”. */
function bodiesOf(pack: Pack, accounts: readonly ExportedAccount[], statement: Statement): Json[] {
  return accounts
    .filter(({ statements }) => statements.includes(statement))
    .map(({ event, question, account: { answer, happened } }) => ({
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language: pack.lang,
      value: answer.label === null ? question.label : `${question.label}: ${answer.label}`,
      'crosslight:event': urn(pack, 'subject', event.id),
      'crosslight:happened': happened.edtf,
    }));
}

function targetOf(pack: Pack, { article: id, start, end }: ArticleSpan): Json[] {
  const article = lookup(pack).article(id);
  if (!article) return [];
  const { url, text } = article;
  return [
    {
      type: 'SpecificResource',
      source: url ?? urn(pack, 'article', id),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: characters(text.slice(0, start)).slice(-CONTEXT).join(''),
          suffix: characters(text.slice(end)).slice(0, CONTEXT).join(''),
        },
        {
          type: 'TextPositionSelector',
          start: characters(text.slice(0, start)).length,
          end: characters(text.slice(0, end)).length,
        },
      ],
    },
  ];
}

/** A selector counts code points, the pack counts UTF-16 units. */
function characters(text: string): string[] {
  return Array.from(text);
}
