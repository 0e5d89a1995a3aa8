import type { Pack } from '../model/pack';
import type { Result } from '../model/result';
import { computeVoices } from '../model/voices';
import { compileQuestions } from './accounts';
import { settleAliases } from './aliases';
import { compileArticles } from './articles';
import { ACTORS, referAll, type Context } from './context';
import { readIds } from './ids';
import { byArticle, inPrintOrder } from './print-order';
import { sortProblems, type Problem } from './problem';
import { readDossier } from './read-dossier';
import { findSharedWording } from './shared';
import { stampOf, type Sources } from './stamp';
import { compileStatements } from './statements';
import { compileEntities, compileEvents, compileLikes } from './subjects';

export { formatProblem, type Problem } from './problem';

/**
 * Turns articles and dossier into a pack. Pure: the same sources give the same pack anywhere.
 *
 * @param sources the dossier's YAML, and the text of each article file by the name the dossier uses for it
 * @returns the pack, or every problem found, in the order of the files
 */
export function compile(sources: Sources): Result<Pack, Problem[]> {
  const { dossier, source, problems } = readDossier(sources.dossier);
  if (!dossier) return { ok: false, error: sortProblems(problems) };

  const ids = readIds(dossier, source, problems);
  const context: Context = {
    dossier,
    source,
    problems,
    subjects: ids.subjects,
    articles: ids.articles,
  };
  const articles = compileArticles(context, sources.articles);
  const named = { entities: compileEntities(context, articles), events: compileEvents(context) };
  const { entities, events } = settleAliases(context, named.entities, named.events);
  const likes = compileLikes(context);
  const found = compileStatements(context, ids.statements, articles);
  const parts = {
    questions: ids.questions,
    statementIds: ids.statements,
    statements: found,
    events,
  };
  const { questions, accounts } = compileQuestions(context, parts);
  const parties = referAll(context, dossier.parties, ['parties'], ACTORS);
  if (problems.length > 0) return { ok: false, error: sortProblems(problems) };

  const printed = inPrintOrder(articles.values());
  const shared = findSharedWording(printed);
  const inTextOrder = found.toSorted((a, b) => a.start - b.start);
  const statements = byArticle(inTextOrder, printed).map((statement) => ({
    ...statement,
    alsoPrinted: shared.alsoPrinted(statement),
  }));
  const whole = { articles: printed, entities, events, likes, questions, statements };
  const ordered = questions.flatMap(({ id }) =>
    byArticle(
      accounts.filter(({ question }) => question === id),
      printed,
    ),
  );
  const { id, title, revision, lang } = dossier;
  return {
    ok: true,
    value: {
      format: 'crosslight-pack/1',
      id,
      title,
      revision,
      lang,
      stamp: stampOf(sources),
      ends: printed.at(-1)?.published ?? '',
      ...whole,
      accounts: ordered,
      shared: shared.passages,
      voices: computeVoices({ ...whole, accounts }, parties),
    },
  };
}
