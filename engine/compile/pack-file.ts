import * as v from 'valibot';
import { PackSchema, type Pack } from '../model/pack';
import type { Result } from '../model/result';
import type { SourceFile } from './dossier-source';
import type { Problem } from './problem';

/** A pack as the text of its file. The same pack always gives the same text. */
export function serialisePack(pack: Pack): string {
  return `${JSON.stringify(pack)}\n`;
}

/** Reads a pack file and checks its shape, not whether its parts fit each other: that is `checkPack`. */
export function parsePack({ file, text }: SourceFile): Result<Pack, Problem[]> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, error: [packProblem(file, `not JSON (${reason})`)] };
  }
  const result = v.safeParse(PackSchema, data);
  if (result.success) return { ok: true, value: result.output };
  const problems = result.issues.map((issue) =>
    packProblem(file, `${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`),
  );
  return { ok: false, error: problems };
}

/** Packs are made, not written: whatever is wrong with one, the mend is to make it anew. */
export function packProblem(file: string, message: string): Problem {
  return { file, line: null, column: null, message, mend: 'compile the pack again' };
}
