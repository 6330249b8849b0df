// Words of the trade as types. They document; they do not convert.

/** Decimal per year unless named otherwise: 0.08 is 8 %. */
export type Rate = number;
/** Full currency units (US dollars in the catalogue), never thousands or billions. */
export type Amount = number;
/** Excel serial day as a whole number, 1900 date system: 46388 is 1 January 2027. */
export type SerialDate = number;
/** Length in years, as counted by a day-count basis. */
export type Years = number;
