import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { run } from '../run';
import type { Report } from './bundle';

const Message = v.object({
  code: v.string(),
  message: v.string(),
  file: v.optional(v.string()),
  line: v.optional(v.number()),
  column: v.optional(v.number()),
});
type Message = v.InferOutput<typeof Message>;
const Result = v.object({ errors: v.array(Message), warnings: v.array(Message) });

/** Runs Mozilla's linter over a Firefox build; the one warning let through is Preact's own. */
export async function checkWebExt(folder: string): Promise<Report> {
  const { output } = await run('web-ext', ['lint', '-s', folder, '--output', 'json']);
  const report: Report = { facts: [], problems: [] };
  const json = /^\{.*\}$/m.exec(output)?.[0];
  if (json === undefined) {
    return { facts: [], problems: [`web-ext lint gave no result:\n${output}`] };
  }
  const result = v.parse(Result, JSON.parse(json));
  for (const message of [...result.errors, ...result.warnings]) {
    if (await isPreactsOwn(folder, message)) {
      report.facts.push(`${message.file}: Preact's own innerHTML, known and never used`);
    } else {
      const place = [message.file, message.line, message.column].filter(Boolean).join(':');
      report.problems.push(`${message.code} ${place}: ${message.message}`);
    }
  }
  return report;
}

/**
 * Preact sets innerHTML in one place, for `dangerouslySetInnerHTML`, which lint keeps out of our
 * components. That place is known by the `__html` that it reads.
 */
export async function isPreactsOwn(folder: string, message: Message): Promise<boolean> {
  if (message.code !== 'UNSAFE_VAR_ASSIGNMENT') return false;
  if (message.file === undefined || message.line === undefined) return false;
  const lines = (await readFile(join(folder, message.file), 'utf8')).split('\n');
  const line = lines[message.line - 1] ?? '';
  const at = message.column ?? 0;
  return line.slice(Math.max(0, at - 10), at + 60).includes('__html');
}
