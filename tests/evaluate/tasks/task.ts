import { exact, relaxed, type Scores, type Tally } from '../tally';

/** Something that is measured with data from outside the repository, given as JSON Lines. */
export interface Task {
  /**
   * A prediction for each record, in the order of the file.
   * @throws {InputError} naming the file, the line and the mend
   */
  predict(path: string): readonly { readonly id: string }[];
  /** Figures by name, from records that also say what is right. */
  score(path: string): Readonly<Record<string, number>>;
}

/** Precision, recall and F1 as figures of a task. */
export function figuresOf(name: string, { precision, recall, f1 }: Scores) {
  return { [`${name} P`]: precision, [`${name} R`]: recall, [`${name} F1`]: f1 };
}

/** The same of hits that overlap and of hits that stand at the same place. */
export function spanFigures(tally: Tally) {
  return { ...figuresOf('spans', relaxed(tally)), ...figuresOf('exact spans', exact(tally)) };
}
