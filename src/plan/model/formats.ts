// The trade's number formats. "_)" leaves a little room to the right, so that a number does not touch the words beside it,
// and stands under a bracket. Units stand in headings and labels, not in cells.

/** Full amounts, for terms. */
export const MONEY = "#,##0_);(#,##0)";
/** Amounts of a model: shown in millions, held in full. */
export const MILLIONS = '#,##0.0,,_);(#,##0.0,,);"–"_);@_)';
/** The same along an axis. */
export const AXIS_BILLIONS = '$#,##0.0,,,"bn"';
export const PRICE = "#,##0.000_)";
export const DATE = "d mmm yyyy_)";
export const MONTH = "mmm yyyy";
export const YEARS = "0.00_)";
export const PERCENT = "0.0##%_);(0.0##%)";
export const SHARE = "0.0%_);(0.0%)";
export const WHOLE = "#,##0_)";
export const NUMBER = "#,##0.0##_);(#,##0.0##)";
export const FACTOR = "0.0000_)";
/** A fiscal year is a number, and no amount. */
export const YEAR = "0_)";
export const GENERAL = "General";
