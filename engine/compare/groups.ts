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
  const groups = new Map<string, ShownAccount[]>();
  for (const account of look.accounts(question)) {
    const accounts = groups.get(account.answer.key) ?? [];
    groups.set(account.answer.key, accounts);
    const shown = accounts.flatMap(({ statements }) => statements);
    const statements = withoutRepeats(look.statements(account.statements), shown);
    if (statements.length > 0) accounts.push({ account, statements });
  }
  return Array.from(groups.values(), (accounts) => ({ label: labelOf(accounts), accounts }));
}

/** “30” stands above “some 30” and “30”; “about 30” only where nobody gives the number outright. */
export function labelOf(accounts: readonly Pick<ShownAccount, 'account'>[]): string | null {
  const answers = accounts
    .map(({ account }) => account.answer)
    .filter(({ label }) => label !== null);
  const outright = answers.find(({ quantity }) => quantity?.approximate !== true);
  return (outright ?? answers[0])?.label ?? null;
}
