import type { Pack } from '../model/pack';
import type { Result } from '../model/result';
import { aliasFaults } from './check-aliases';
import { dateFaults } from './check-dates';
import { orderFaults } from './check-order';
import { referenceFaults } from './check-references';
import { textFaults } from './check-texts';
import { voiceFaults } from './check-voices';
import type { SourceFile } from './dossier-source';
import { packProblem, parsePack } from './pack-file';
import type { Problem } from './problem';

/**
 * Checks a pack file that may come from anywhere: its shape, that every id exists, that every quote stands at its
 * offsets, that the dates are what their EDTF text says, the voices what the statements say, and the order that of showing.
 *
 * @returns the pack, or every fault; faults of content are looked for only where the shape is right
 */
export function checkPack(source: SourceFile): Result<Pack, Problem[]> {
  const parsed = parsePack(source);
  if (!parsed.ok) return parsed;
  const pack = parsed.value;
  const checks = [referenceFaults, textFaults, dateFaults, aliasFaults, orderFaults, voiceFaults];
  const faults = checks.flatMap((check) => check(pack));
  if (faults.length === 0) return parsed;
  return { ok: false, error: faults.map((fault) => packProblem(source.file, fault)) };
}
