import { expect, test } from 'vitest';
import { countTests } from '../../../scripts/vitest-counts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((name) => ({ status: name })),
});
const report = (...testResults: ReturnType<typeof file>[]) => JSON.stringify({ testResults });

test('every test counts one', () => {
  const json = report(file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed'));
  expect(countTests(json, false)).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('a file that does not load counts as a failure', () => {
  const json = report(file('passed', 'passed'), file('failed'));
  expect(countTests(json, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a file whose clean-up fails after its tests passed counts as a failure', () => {
  const json = report(file('failed', 'passed'));
  expect(countTests(json, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a run that ended badly after all its tests passed counts as a failure', () => {
  expect(countTests(report(file('passed', 'passed')), false)).toMatchObject({ failed: 1 });
});

test('a run without a report, and one without a test, count as a failure', () => {
  expect(countTests(null, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countTests(report(), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
