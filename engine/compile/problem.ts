/** One thing that is wrong with a source, for the person who must put it right. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  /** Null where the problem has no line, such as a file that is missing. */
  readonly line: number | null;
  readonly column: number | null;
  /** What is wrong: what was expected, what was found. */
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

/** A problem on one line: "dossier.yaml:12: what is wrong; what to do". */
export function formatProblem({ file, line, message, mend }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${place}: ${message}; ${mend}`.replace(/\s*\n\s*/g, ' ');
}

/** Problems by file, then by place, so that an editor can go through them from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : Number(a.file > b.file)) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
