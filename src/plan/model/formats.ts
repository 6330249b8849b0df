// The trade's number formats. "_)" leaves a little room to the right, so that a number does not touch the words beside it,
// and stands under a bracket; a word in its place, such as "n.d.", stands there too. Units stand in headings and labels.

/** Full amounts, for terms. */
export const MONEY = "#,##0_);(#,##0);0_);@_)";
/** Amounts of workings: shown in millions, held in full. Of a formula of the page it says that it is an amount: see `scaledPage`. */
export const MILLIONS = '#,##0.0,,_);(#,##0.0,,);"–"_);@_)';
/** The same along an axis that says "US$ bn". */
export const AXIS_BILLIONS = "#,##0.0#,,,";
export const PRICE = "0.00#_);(0.00#);0.00_);@_)";
export const DATE = "d mmm yyyy_);d mmm yyyy_);d mmm yyyy_);@_)";
/** Of a day in workings, which is 0 where there is none. */
export const DATE_OR_NONE = 'd mmm yyyy_);d mmm yyyy_);"–"_);@_)';
export const MONTH = "mmm yyyy";
export const YEARS = "0.00_);(0.00);0.00_);@_)";
export const PERCENT = "0.0##%_);(0.0##%);0.0%_);@_)";
export const SHARE = "0.0%_);(0.0%);0.0%_);@_)";
export const WHOLE = "#,##0_);(#,##0);0_);@_)";
/** A large count that is worked out from a price and a power: no more digits than these bear. */
export const THOUSANDS = '[>=10000]#,##0,",000"_);#,##0_);0_);@_)';
export const NUMBER = "#,##0.0##_);(#,##0.0##);0.0_);@_)";
export const FACTOR = "0.0000_)";
/** A fiscal year is a number, and no amount. */
export const YEAR = "0_);0_);0_);@_)";
/** Of words and of what may be one: beside numbers, with the same room. */
export const GENERAL = "General_);-General_);General_);@_)";
