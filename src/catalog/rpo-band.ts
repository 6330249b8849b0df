/** A band of months after the period end: after `from` months until the end of month `to`; null = without end. */
export interface RpoBand {
  readonly from: number;
  readonly to: number | null;
}

/** The band that the part of an RPO figure names: "within 24 months", "months 25 to 48", "after month 48"; null for any other part. */
export function rpoBand(part: string | null): RpoBand | null {
  const within = /^within (\d+) months$/.exec(part ?? "");
  if (within !== null) return { from: 0, to: Number(within[1]) };
  const between = /^months (\d+) to (\d+)$/.exec(part ?? "");
  if (between !== null) return { from: Number(between[1]) - 1, to: Number(between[2]) };
  const after = /^after month (\d+)$/.exec(part ?? "");
  return after === null ? null : { from: Number(after[1]), to: null };
}
