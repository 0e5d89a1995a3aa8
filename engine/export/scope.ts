import { lookup } from '../compare/lookup';
import type { Article } from '../model/article';
import type { ArticleId, SubjectId } from '../model/ids';
import type { Pack } from '../model/pack';
import type { Subject } from '../model/subject';

/** What is exported: all of a corpus, one of its subjects or one of its articles. */
export type ExportScope =
  | { readonly kind: 'corpus' }
  | { readonly kind: 'subject'; readonly subject: SubjectId }
  | { readonly kind: 'article'; readonly article: ArticleId };

/** The same with what it names. */
export type FoundScope =
  | { readonly kind: 'corpus' }
  | { readonly kind: 'subject'; readonly subject: Subject }
  | { readonly kind: 'article'; readonly article: Article };

/** What a scope names in a pack; null if the pack has no such subject or article. */
export function findScope(pack: Pack, scope: ExportScope): FoundScope | null {
  switch (scope.kind) {
    case 'corpus':
      return scope;
    case 'subject': {
      const subject = lookup(pack).subject(scope.subject);
      return subject ? { kind: 'subject', subject } : null;
    }
    case 'article': {
      const article = lookup(pack).article(scope.article);
      return article ? { kind: 'article', article } : null;
    }
  }
}

/** A name for anything in a pack that has no address of its own. */
export function urn(pack: Pack, kind: 'article' | 'statement' | 'subject', id: string): string {
  return `urn:crosslight:${pack.id}:${kind}:${id}`;
}
