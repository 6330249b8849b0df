// The arguments of worksheet functions, after their deal if they have one, as the fields of the formulas they call.
import { argumentFields, named, single } from "./argument-fields";
import { periodArgument, profileArgument, sideArgument } from "./chosen-words";
import { dateArgument, numberArgument, optionalDateArgument, optionalNumberArgument } from "./optional-arguments";

export const number = single(numberArgument);
export const optionalNumber = single(optionalNumberArgument);
export const date = single(dateArgument);
export const optionalDate = single(optionalDateArgument);
export const profile = single((_, argument) => profileArgument(argument));

export const monthBand = argumentFields({ asOf: date, fromMonths: number, toMonths: number });
export const presentValueTerms = argumentFields({
  rate: number,
  asOf: optionalDate,
  period: single((_, argument) => periodArgument(argument, "month")),
  profile,
});
export const marketTerms = argumentFields({
  rate: number,
  decline: number,
  premium: optionalNumber,
  asOf: optionalDate,
  side: single((_, argument) => sideArgument(argument)),
});
export const breakevenTerms = argumentFields({ rate: number, premium: number, asOf: optionalDate });
export const simulationTerms = argumentFields({
  rate: number,
  drift: number,
  volatility: number,
  paths: optionalNumber,
  seed: optionalNumber,
  asOf: optionalDate,
});
export const termPrices = argumentFields({ nearYears: number, nearPrice: number, farYears: number, farPrice: number });
export const fleetSpend = argumentFields({ annualSpend: number, gpus: number, utilization: optionalNumber });
export const pricedSpend = argumentFields({
  annualSpend: number,
  gpuHourPrice: named("price", number),
  utilization: optionalNumber,
});
export const fleetPower = argumentFields({ gpus: number, kilowattsPerGpu: number, pue: optionalNumber });
export const gpuEconomics = argumentFields({
  capexPerGpu: number,
  rate: number,
  lifeYears: number,
  yearlyOpex: optionalNumber,
  utilization: optionalNumber,
});
