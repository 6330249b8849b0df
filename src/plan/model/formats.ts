// The trade's number formats. "_)" leaves a little room to the right, so that a number does not touch the words beside it.

/** Full amounts, for terms. */
export const MONEY = "$#,##0_)";
/** Amounts of a model: shown in millions, held in full. */
export const MILLIONS = '$#,##0.0,,"m"_);-$#,##0.0,,"m"_);"–"_)';
/** The same along an axis. */
export const AXIS_MILLIONS = '$#,##0,,"m"';
export const PRICE = "$#,##0.000_)";
export const DATE = "d mmm yyyy_)";
export const MONTH = "mmm yyyy";
export const YEARS = "0.00##_)";
export const PERCENT = "0.0##%_)";
export const SHARE = "0.0%_)";
export const WHOLE = "#,##0_)";
export const NUMBER = "#,##0.0##_)";
export const FACTOR = "0.0000_)";
/** A fiscal year is a number, and no amount. */
export const YEAR = "0_)";
export const GENERAL = "General";
