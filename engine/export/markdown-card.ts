import { entityCard } from '../compare/entity-card';
import { eventCard } from '../compare/event-card';
import type { Lookup } from '../compare/lookup';
import type { EntityCard, EventCard, QuestionView, StatementView } from '../model/card';
import type { Subject } from '../model/subject';
import { markdownOf, sourceName } from './citation';
import { escapeMarkdown } from './plain-markdown';
import { textFragmentUrl } from './text-fragment';
import type { ExportWords } from './words';

/**
 * All of one subject as blocks of Markdown: an event's questions with their accounts, or what an entity says and what is said of it.
 *
 * @param level that of the heading with the subject's name
 */
export function cardLines(
  look: Lookup,
  subject: Subject,
  level: number,
  words: ExportWords,
): string[] {
  const card = subject.kind === 'event' ? eventCard(look, subject) : entityCard(look, subject);
  return [
    heading(level, card.title),
    ...(card.note === null ? [] : [escapeMarkdown(card.note)]),
    ...(card.kind === 'event'
      ? eventLines(look, card, level + 1, words)
      : entityLines(look, card, level + 1, words)),
  ];
}

function eventLines(look: Lookup, card: EventCard, level: number, words: ExportWords): string[] {
  const where = card.place === null ? [] : [card.place];
  return [
    escapeMarkdown([words.date(card.happened), ...where].join(', ')),
    ...card.questions.flatMap((question) => questionLines(look, question, level, words)),
  ];
}

function questionLines(
  look: Lookup,
  question: QuestionView,
  level: number,
  words: ExportWords,
): string[] {
  const { label, agreement, note, groups } = question;
  return [
    heading(level, `${label} (${words.t(agreement)})`),
    ...(note === null ? [] : [escapeMarkdown(note)]),
    ...groups.flatMap((group) => [
      answerOf(group, level + 1),
      group.accounts
        .map(({ statements, happened, note: remark }) => {
          const date = escapeMarkdown(words.t('happened', { date: words.date(happened) }));
          const remarks = remark === null ? [] : [escapeMarkdown(remark)];
          const [first = '', ...rest] = statements.map((view) => statementLine(look, view, words));
          return [`- ${first}`, ...rest, date, ...remarks].join('\n\n  ');
        })
        .join('\n'),
    ]),
  ];
}

/** An answer that is only its quotes has a rule above it, lest it stand under the heading of the answer before. */
function answerOf({ label }: QuestionView['groups'][number], level: number): string {
  return label === null ? '***' : heading(level, label);
}

/** Text as a heading. */
export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${escapeMarkdown(text)}`;
}

function entityLines(look: Lookup, card: EntityCard, level: number, words: ExportWords): string[] {
  const part = (key: 'says' | 'saidOfThem', views: readonly StatementView[]): string[] =>
    views.length === 0
      ? []
      : [
          heading(level, words.t(key)),
          views.map((view) => `- ${statementLine(look, view, words)}`).join('\n'),
        ];
  return [...part('says', card.says), ...part('saidOfThem', card.saidOf)];
}

/** A statement in one line, with the other articles that print it. */
export function statementLine(look: Lookup, view: StatementView, words: ExportWords): string {
  const [statement] = look.statements([view.id]);
  const article = look.article(view.source.article);
  const url = statement && article ? textFragmentUrl(article, statement) : null;
  const others = view.alsoPrinted.map((source) =>
    escapeMarkdown(`${words.t('alsoPrinted', { source: sourceName(source, words) })}.`),
  );
  return [markdownOf(view, url, words), ...others].join(' ');
}
