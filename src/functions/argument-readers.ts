// The readers of single arguments, as the call table names them.
import { single } from "./argument-fields";
import {
  backlogSideArgument,
  boundArgument,
  conventionArgument,
  countArgument,
  periodArgument,
  profileArgument,
  sideArgument,
} from "./chosen-words";
import {
  basisArgument,
  dateArgument,
  fiscalYearEndMonthArgument,
  numberArgument,
  optionalDateArgument,
  optionalNumberArgument,
  optionalTextArgument,
  periodEndedArgument,
  textArgument,
} from "./optional-arguments";

export const number = single(numberArgument);
export const optionalNumber = single(optionalNumberArgument);
export const date = single(dateArgument);
export const optionalDate = single(optionalDateArgument);
export const text = single(textArgument);
export const optionalText = single(optionalTextArgument);
export const periodEnded = single(periodEndedArgument);

export const basis = single((_, argument) => basisArgument(argument));
export const bound = single((_, argument) => boundArgument(argument));
export const convention = single((_, argument) => conventionArgument(argument));
export const fiscalYearEndMonth = single((_, argument) => fiscalYearEndMonthArgument(argument));
export const profile = single((_, argument) => profileArgument(argument));
export const count = single((_, argument) => countArgument(argument));
export const backlogSide = single((_, argument) => backlogSideArgument(argument));
export const side = single((_, argument) => sideArgument(argument));
/** A schedule is cut by year when nothing is said, a calculation that discounts by month. */
export const periodOrYear = single((_, argument) => periodArgument(argument, "year"));
export const periodOrMonth = single((_, argument) => periodArgument(argument, "month"));
