import { lookup } from '../compare/lookup';
import { statementView } from '../compare/views';
import type { Article } from '../model/article';
import type { SubjectId } from '../model/ids';
import type { Pack } from '../model/pack';
import type { Statement } from '../model/statement';
import type { Subject } from '../model/subject';
import { accountsOf, statementsOf, urn } from './found';

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
 * The statements of a subject as an annotation collection in JSON-LD (W3C Web Annotation Data Model), each with the selectors that
 * find it in its article. An article without an address is named by a URN. Null if the pack has no such subject.
 */
export function annotationsOf(pack: Pack, id: SubjectId): Json {
  const subject = lookup(pack).subject(id);
  if (!subject) return null;
  const statements = statementsOf(pack, subject);
  const collection = urn(pack, 'subject', id);
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', TERMS],
    id: collection,
    type: 'AnnotationCollection',
    label: subject.label,
    total: statements.length,
    first: {
      id: `${collection}:page-1`,
      type: 'AnnotationPage',
      partOf: collection,
      startIndex: 0,
      items: statements.flatMap((statement) => annotationOf(pack, subject, statement)),
    },
  };
}

function annotationOf(pack: Pack, subject: Subject, statement: Statement): Json[] {
  const look = lookup(pack);
  const article = look.article(statement.article);
  if (!article) return [];
  const { mode, speaker, relay, to, said, note, alsoPrinted } = statementView(look, statement);
  return [
    {
      id: urn(pack, 'statement', statement.id),
      type: 'Annotation',
      motivation: 'describing',
      body: bodiesOf(pack, subject, statement),
      target: targetOf(pack, article, statement),
      'crosslight:mode': mode,
      'crosslight:speaker': speaker && {
        id: urn(pack, 'subject', speaker.subject),
        'crosslight:name': speaker.label,
      },
      'crosslight:relay': relay,
      'crosslight:to': to,
      'crosslight:said': said.edtf,
      'crosslight:published': article.published,
      'crosslight:publisher': article.publisher,
      'crosslight:alsoPrintedIn': alsoPrinted.map((source) => urn(pack, 'article', source.article)),
      'crosslight:note': note,
    },
  ];
}

/** What the statement answers: “Passengers hurt: 12”. */
function bodiesOf(pack: Pack, subject: Subject, statement: Statement): Json[] {
  return accountsOf(pack, subject)
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

function targetOf(pack: Pack, { id, url, text }: Article, { start, end, quote }: Statement): Json {
  return {
    type: 'SpecificResource',
    source: url ?? urn(pack, 'article', id),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: quote,
        prefix: characters(text.slice(0, start)).slice(-CONTEXT).join(''),
        suffix: characters(text.slice(end)).slice(0, CONTEXT).join(''),
      },
      {
        type: 'TextPositionSelector',
        start: characters(text.slice(0, start)).length,
        end: characters(text.slice(0, end)).length,
      },
    ],
  };
}

/** A selector counts code points, the pack counts UTF-16 units. */
function characters(text: string): string[] {
  return Array.from(text);
}
