import { lookup, type Lookup } from '../compare/lookup';
import { makeCard } from '../compare/card';
import type { EntityCard, EventCard, QuestionView, StatementView } from '../model/card';
import type { SubjectId } from '../model/ids';
import type { Pack } from '../model/pack';
import { markdownOf, sourceName } from './citation';
import { escapeMarkdown } from './plain-markdown';
import { textFragmentUrl } from './text-fragment';
import type { ExportWords } from './words';

/**
 * The dossier of one subject as Markdown: an event's questions with their accounts, or what a person, body, place or document says and
 * what is said of it. Everything in the order of the dossier, which is named at the end. Null if the pack has no such subject.
 */
export function dossierMarkdown(pack: Pack, id: SubjectId, words: ExportWords): string | null {
  const card = makeCard(pack, id);
  if (!card) return null;
  const look = lookup(pack);
  const lines =
    card.kind === 'event' ? eventLines(look, card, words) : entityLines(look, card, words);
  const end = words.t('corpusEnds', { date: words.day(card.corpusEnds) });
  return [
    `# ${escapeMarkdown(card.title)}`,
    ...(card.note === null ? [] : [escapeMarkdown(card.note)]),
    ...lines,
    escapeMarkdown(`${end} ${words.t('order')}`),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function eventLines(look: Lookup, card: EventCard, words: ExportWords): string[] {
  const where = card.place === null ? [] : [card.place];
  return [
    escapeMarkdown([words.date(card.happened), ...where].join(', ')),
    ...card.questions.flatMap((question) => questionLines(look, question, words)),
  ];
}

function questionLines(look: Lookup, question: QuestionView, words: ExportWords): string[] {
  const { label, agreement, note, groups } = question;
  return [
    `## ${escapeMarkdown(`${label} (${words.t(agreement)})`)}`,
    ...(note === null ? [] : [escapeMarkdown(note)]),
    ...groups.flatMap((group) => [
      headingOf(group),
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
function headingOf({ label }: QuestionView['groups'][number]): string {
  return label === null ? '***' : `### ${escapeMarkdown(label)}`;
}

function entityLines(look: Lookup, card: EntityCard, words: ExportWords): string[] {
  const part = (key: 'says' | 'saidOfThem', views: readonly StatementView[]): string[] =>
    views.length === 0
      ? []
      : [
          `## ${escapeMarkdown(words.t(key))}`,
          views.map((view) => `- ${statementLine(look, view, words)}`).join('\n'),
        ];
  return [...part('says', card.says), ...part('saidOfThem', card.saidOf)];
}

function statementLine(look: Lookup, view: StatementView, words: ExportWords): string {
  const [statement] = look.statements([view.id]);
  const article = look.article(view.source.article);
  const url = statement && article ? textFragmentUrl(article, statement) : null;
  const others = view.alsoPrinted.map((source) =>
    escapeMarkdown(`${words.t('alsoPrinted', { source: sourceName(source, words) })}.`),
  );
  return [markdownOf(view, url, words), ...others].join(' ');
}
