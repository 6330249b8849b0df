/** Cells of a range as rows of values; an error is its text. */
export type RangeCells = readonly (readonly unknown[])[];

/** The cells at an address as a formula writes it (`Terms!A1:B4`, `B2#`, `Deals[value]`, a name); undefined where there are none. */
export type RangeValues = (address: string) => RangeCells | undefined;
