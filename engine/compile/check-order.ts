import type { Pack } from '../model/pack';
import { byArticle, inPrintOrder } from './print-order';

/** Lists that are not in the order in which everything is shown. */
export function orderFaults({ articles, statements, accounts, questions }: Pack): string[] {
  const printed = inPrintOrder(articles);
  const inText = statements.toSorted((a, b) => a.start - b.start);
  const answering = questions.flatMap(({ id }) =>
    accounts.filter(({ question }) => question === id),
  );
  const faults: string[] = [];
  const expectOrder = (
    what: string,
    found: readonly { id: string }[],
    wanted: readonly { id: string }[],
  ): void => {
    const first = found.find(({ id }, index) => wanted[index]?.id !== id);
    if (first) faults.push(`${what}: “${first.id}” is out of order`);
  };
  expectOrder('articles', articles, printed);
  expectOrder('statements', statements, byArticle(inText, printed));
  expectOrder('accounts', accounts, answering);
  for (const { id } of questions) {
    const own = accounts.filter(({ question }) => question === id);
    expectOrder(`accounts of ${id}`, own, byArticle(own, printed));
  }
  return faults;
}
