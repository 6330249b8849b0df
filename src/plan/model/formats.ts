/** Full amounts, for terms. */
export const MONEY = "$#,##0";
/** Amounts of a model: shown in millions, held in full. */
export const MILLIONS = '$#,##0.0,,"m";-$#,##0.0,,"m";"–"';
export const PRICE = "$#,##0.000";
export const DATE = "d mmm yyyy";
export const MONTH = "mmm yyyy";
export const YEARS = "0.00##";
export const PERCENT = "0.0##%";
export const WHOLE = "#,##0";
export const NUMBER = "#,##0.0##";
/** A fiscal year is a number, and no amount. */
export const YEAR = "0";
export const GENERAL = "General";
