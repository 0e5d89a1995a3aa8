import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DrivenPage } from './driver';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page: rule and element, a line each. The size of targets is looked at as well. */
export async function axeProblems(page: Pick<DrivenPage, 'evaluate'>): Promise<string[]> {
  await page.evaluate(`${AXE}; null`);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  }, null);
}
