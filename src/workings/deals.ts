/** The arguments of DEALS. */
export interface DealsCall {
  readonly contains: string | null;
}

/** WHY of DEALS: which deals are listed. */
export function dealsSentence({ contains }: DealsCall): string {
  return `The deals of the catalogue${contains === null ? "" : ` in which every word of "${contains}" occurs`}, each figure with its best claim; #N/A where none is documented.`;
}
