// The readers of single arguments, as the call table names them.
import { inArgumentRange, type RangedArgument } from "../finance/argument-range";
import { single, type ArgumentReader } from "./argument-fields";
import {
  backlogSideArgument,
  boundArgument,
  conventionArgument,
  countArgument,
  periodArgument,
  profileArgument,
  sideArgument,
} from "./chosen-words";
import { declineArgument } from "./price-curve-argument";
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
export const countOrFirm = single((_, argument) => countArgument(argument) ?? "firm");
export const backlogSide = single((_, argument) => backlogSideArgument(argument));
export const side = single((_, argument) => sideArgument(argument));
/** A schedule is cut by year when nothing is said, a calculation that discounts by month. */
export const periodOrYear = single((_, argument) => periodArgument(argument, "year"));
export const periodOrMonth = single((_, argument) => periodArgument(argument, "month"));

export const rate = ranged("rate");
export const drift = ranged("drift");
export const volatility = ranged("volatility");
export const premium = ranged("premium");
export const price = ranged("price");
export const priceTerm = ranged("term");
export const life = ranged("life");
export const growing = ranged("growing");
export const optionalPremium = optionalRanged("premium");
export const premiumOrCurve = optionalRanged("premiumOrCurve");
export const optionalUtilization = optionalRanged("utilisation");
export const optionalPue = optionalRanged("pue");
/** One number, or a range in its place. */
export const decline: ArgumentReader<ReturnType<typeof declineArgument>> = declineArgument;

function ranged(range: RangedArgument): ArgumentReader<number> {
  return single((name, argument) => inArgumentRange(range, numberArgument(name, argument)));
}

function optionalRanged(range: RangedArgument): ArgumentReader<number | undefined> {
  return single((name, argument) => {
    const given = optionalNumberArgument(name, argument);
    return given === undefined ? undefined : inArgumentRange(range, given);
  });
}
