/** One thing that is wrong with a catalogue file. */
export interface CatalogueProblem {
  /** Where in the file: "deals[3].figures[0].claims[1].value". */
  readonly path: string;
  /** What was expected there, and what came. */
  readonly expected: string;
}

/** Notes a problem. */
export type Report = (path: string, expected: string) => void;

/** A problem on one line, as the build prints it. */
export function problemLine(problem: CatalogueProblem): string {
  return `${problem.path === "" ? "the file" : problem.path}: ${problem.expected}`;
}
