import type { Bound } from "../catalog/bounds";
import { FinanceError } from "../finance/errors";
import type { SerialDate } from "../finance/units";
import type { Calls, DealGiven, FunctionName } from "../workings/calls";
import { amountsArgument } from "./amounts-argument";
import { argumentFields, named, single, type ArgumentFields } from "./argument-fields";
import { boundArgument, conventionArgument, periodArgument } from "./chosen-words";
import { contractArgument, dealArgument, isCatalogueDeal } from "./deal-argument";
import {
  breakevenTerms,
  date,
  fleetPower,
  fleetSpend,
  gpuEconomics,
  marketTerms,
  monthBand,
  number,
  optionalDate,
  presentValueTerms,
  pricedSpend,
  profile,
  simulationTerms,
  termPrices,
} from "./finance-arguments";
import { basisArgument, fiscalYearEndMonthArgument, optionalTextArgument, textArgument } from "./optional-arguments";
import { dealOnDay, requireFigureOnDay } from "./deal-on-day";
import { severalDeals } from "./several-deals";

/**
 * The arguments of a call of one of our functions, read as the function itself reads them.
 * Shape:  each argument as the function gets it, or as a range of one cell, which is how WHY gets single values.
 * Errors: as the function's own; "shape" for a range in place of a single value, or for too many arguments.
 */
export function callArguments<Name extends FunctionName>(name: Name, args: readonly unknown[]): Calls[Name] {
  const { count, read }: ArgumentFields<Calls[Name]> = CALLS[name];
  if (args.length > count)
    throw new FinanceError("shape", `${name} takes ${count} arguments at most: got ${args.length}`);
  return read(args);
}

const deal = (_: string, argument: unknown): DealGiven => dealGiven(argument, "base");
const text = single(textArgument);
const optionalText = single(optionalTextArgument);
const bound = single((_, argument) => boundArgument(argument));
const convention = single((_, argument) => conventionArgument(argument));
const basis = single((_, argument) => basisArgument(argument));
const recognition = argumentFields({ deal, asOf: date, profile });

const CALLS: { readonly [Name in FunctionName]: ArgumentFields<Calls[Name]> } = {
  FIGURE: onDay(argumentFields({ deal, figure: text, bound, asOf: optionalDate })),
  SOURCE: onDay(argumentFields({ deal, figure: text, asOf: optionalDate })),
  DEALS: argumentFields({ contains: optionalText, asOf: optionalDate }),
  EVIDENCE: onDay(argumentFields({ deal, figure: optionalText, asOf: optionalDate })),
  COMBINED: { count: Infinity, read: (args) => ({ deals: severalDeals(args) }) },
  TERMS: argumentFields({ deal }),
  TERM: argumentFields({ deal, convention, basis }),
  ANNUALSPEND: boundedDeal(argumentFields({ convention, bound, basis })),
  SCHEDULE: argumentFields({
    deal,
    period: single((_, argument) => periodArgument(argument, "year")),
    profile,
    fiscalYearEndMonth: single((_, argument) => fiscalYearEndMonthArgument(argument)),
  }),
  RECOGNIZED: recognition,
  REMAINING: recognition,
  RPOBAND: {
    count: 5,
    read: (args) => ({
      deal: dealGiven(args[0], "base"),
      ...monthBand.read(args.slice(1)),
      profile: profile("profile", args[4]),
    }),
  },
  PRESENTVALUE: onDeal(presentValueTerms),
  MARKTOMARKET: onDeal(marketTerms),
  BREAKEVENDECLINE: onDeal(breakevenTerms),
  SIMULATE: onDeal(simulationTerms),
  FORWARDPRICE: termPrices,
  GPUHOURPRICE: fleetSpend,
  GPUS: pricedSpend,
  MEGAWATTS: fleetPower,
  SPENDPERMW: argumentFields({ annualSpend: number, megawatts: number }),
  GPUHOURCOST: gpuEconomics,
  COMPUTEGROWTH: argumentFields({ years: number, doublingMonths: number }),
  CONCENTRATION: argumentFields({ amounts: amountsArgument }),
  CONCENTRATIONRANGE: argumentFields({ shares: named("disclosedShares", amountsArgument) }),
  TOPSHARE: argumentFields({ amounts: amountsArgument, n: number }),
  RENTEDSHARE: argumentFields({ rented: number, owned: number }),
  SELFTEST: argumentFields({}),
  VERSION: argumentFields({}),
};

interface LookUp {
  readonly deal: DealGiven;
  readonly figure: string | null;
  readonly asOf?: SerialDate | undefined;
}

/** With the deal as it was documented on the day that is asked for. */
function onDay<Terms extends LookUp>(terms: ArgumentFields<Terms>): ArgumentFields<Terms> {
  const read = (args: readonly unknown[]): Terms => {
    const call = terms.read(args);
    const { deal: catalogued, bound: usedBound } = call.deal;
    if (call.asOf === undefined || catalogued === null) return call;
    if (call.figure !== null) requireFigureOnDay(catalogued, call.figure, call.asOf);
    const then = dealOnDay(catalogued, call.asOf);
    return { ...call, deal: { deal: then, bound: usedBound, contract: { name: then.id, tranches: [] } } };
  };
  return { count: terms.count, read };
}

function onDeal<Terms>(terms: ArgumentFields<Terms>): ArgumentFields<Terms & { readonly deal: DealGiven }> {
  return {
    count: terms.count + 1,
    read: (args) => ({ deal: dealGiven(args[0], "base"), ...terms.read(args.slice(1)) }),
  };
}

function boundedDeal<Terms extends { readonly bound: Bound }>(
  terms: ArgumentFields<Terms>,
): ArgumentFields<Terms & { readonly deal: DealGiven }> {
  const read = (args: readonly unknown[]): Terms & { readonly deal: DealGiven } => {
    const after = terms.read(args.slice(1));
    return { ...after, deal: dealGiven(args[0], after.bound) };
  };
  return { count: terms.count + 1, read };
}

/** The contract is made only when it is asked for: a figure can be explained where the deal's value is withheld. */
function dealGiven(argument: unknown, usedBound: Bound): DealGiven {
  const given = dealArgument(argument);
  return {
    deal: isCatalogueDeal(given) ? given : null,
    bound: usedBound,
    get contract() {
      return contractArgument(argument, usedBound);
    },
  };
}
