import * as v from 'valibot';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const Result = v.object({
  testResults: v.array(
    v.object({
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

/**
 * Counts what vitest's JSON reporter wrote: every test counts one, and so does a file that failed
 * without any of its tests failing (it did not load). A run that ended badly for another reason, or
 * that ran no test at all, counts as one failure, never as nothing.
 * @param json the report, or null where none was written
 * @param ok whether vitest ended with exit code 0
 */
export function countTests(json: string | null, ok: boolean): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  if (json === null) return { ...counts, failed: 1 };
  const { testResults } = v.parse(Result, JSON.parse(json));
  for (const file of testResults) {
    const statuses = file.assertionResults.map((test) => test.status);
    const failed = statuses.filter((status) => status === 'failed').length;
    const passed = statuses.filter((status) => status === 'passed').length;
    counts.passed += passed;
    counts.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
    counts.skipped += statuses.length - passed - failed;
  }
  if (counts.failed === 0 && (!ok || counts.passed === 0)) counts.failed = 1;
  return counts;
}
