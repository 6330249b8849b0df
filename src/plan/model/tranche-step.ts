/** A labelled line of the workings of each tranche; "{.start}" in its formula is a cell of the tranche. */
export interface Step {
  readonly key: string;
  readonly label: string;
  readonly formula: string;
  readonly numberFormat: string;
}

/** "{.start}" is the start of the tranche. */
export function inTranche(formula: string, tranche: number): string {
  return formula.replaceAll("{.", `{t${tranche}.`);
}
