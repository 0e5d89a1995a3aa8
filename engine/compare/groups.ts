import type { Account, Question } from '../model/question';
import type { Statement } from '../model/statement';
import type { Lookup } from './lookup';
import { withoutRepeats } from './same-wording';

/** An account with the statements that are shown for it. */
export interface ShownAccount {
  readonly account: Account;
  readonly statements: readonly Statement[];
}

/** Accounts that give the same answer. */
export interface Group {
  readonly label: string | null;
  readonly accounts: readonly ShownAccount[];
}

/**
 * A question's accounts, equal answers together, in print order of their first account. An account that only repeats
 * words another account of the same answer has already given is that account printed again, and is left out.
 */
export function groupsOf(look: Lookup, question: Question): Group[] {
  const groups = new Map<string, { label: string | null; accounts: ShownAccount[] }>();
  for (const account of look.accounts(question)) {
    const { key, label } = account.answer;
    const group = groups.get(key) ?? { label, accounts: [] };
    groups.set(key, group);
    group.label ??= label;
    const shown = group.accounts.flatMap(({ statements }) => statements);
    const statements = withoutRepeats(look.statements(account.statements), shown);
    if (statements.length > 0) group.accounts.push({ account, statements });
  }
  return [...groups.values()];
}
