/** The deals' cells that a sum over days reads: columns of one length, numbers only. */
export interface DealColumns {
  readonly value: string;
  readonly start: string;
  readonly end: string;
}

/**
 * What is served between two days, the first not and the second included, of all deals together or of those that a condition
 * chooses, without an array formula.
 *
 *     Σ value × days of service in between ÷ all days,  days = MAX(0, MIN(end, to) − MAX(start − 1, from))
 *
 * Shape:  MIN and MAX of columns do not go row by row in SUMPRODUCT, ABS does: MAX(a, b) = (a + b + ABS(a − b)) ÷ 2.
 */
export function servedBetween({ value, start, end }: DealColumns, from: string, to: string, condition = ""): string {
  const last = `(${end}+${to}-ABS(${end}-${to}))/2`;
  const before = `(${start}-1+${from}+ABS(${start}-1-${from}))/2`;
  const days = `(${last}-${before})`;
  const chosen = condition === "" ? "" : `${condition}*`;
  return `SUMPRODUCT(${chosen}${value}/(${end}-${start}+1)*(${days}+ABS(${days}))/2)`;
}
