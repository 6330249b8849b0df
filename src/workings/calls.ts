// What WHY and the workings are asked: the arguments of each worksheet function, as the functions layer has read them.
// Defaults are filled in by the reader as the function itself fills them in; undefined is "omitted".
import type { Bound } from "../catalog/bounds";
import type { Deal } from "../catalog/model";
import type { PricedSpend } from "../finance/implied-gpus";
import type { Contract } from "../finance/contract";
import type { TermPrices } from "../finance/forward-price";
import type { GpuEconomics } from "../finance/gpu-hour-cost";
import type { FleetSpend } from "../finance/gpu-hour-price";
import type { FleetPower } from "../finance/megawatts";
import type { Side } from "../finance/mark-to-market";
import type { Period } from "../finance/period";
import type { Profile } from "../finance/profile";
import type { Convention } from "../finance/term";
import type { Amount, Rate, SerialDate, Years } from "../finance/units";

/**
 * A deal as a function got it: the terms it calculates with, and the catalogue deal they come from, which has the sources.
 *
 * Shape:  `deal` is null for a typed terms range, whose terms have no source but the user. `bound` is the one the
 *         contract was made with.
 */
export interface DealGiven {
  readonly contract: Contract;
  readonly deal: Deal | null;
  readonly bound?: Bound | undefined;
}

interface OnDeal {
  readonly deal: DealGiven;
}

interface Valued extends OnDeal {
  readonly rate: Rate;
  readonly asOf?: SerialDate | undefined;
}

interface Recognised extends OnDeal {
  readonly asOf: SerialDate;
  readonly profile?: Profile | undefined;
}

interface OnFigure extends OnDeal {
  readonly figure: string;
  /** What was documented by the end of this day; everything when undefined. */
  readonly asOf?: SerialDate | undefined;
}

/** The call of each worksheet function, by its name. */
export interface Calls {
  readonly FIGURE: OnFigure & { readonly bound?: Bound | undefined };
  readonly SOURCE: OnFigure;
  readonly DEALS: { readonly contains: string | null; readonly asOf?: SerialDate | undefined };
  readonly TERMS: OnDeal;
  readonly EVIDENCE: OnDeal & { readonly figure: string | null; readonly asOf?: SerialDate | undefined };
  readonly COMBINED: { readonly deals: readonly Deal[] };
  readonly TERM: OnDeal & { readonly convention?: Convention | undefined; readonly basis?: number | undefined };
  readonly ANNUALSPEND: OnDeal & { readonly convention?: Convention | undefined; readonly basis?: number | undefined };
  readonly SCHEDULE: OnDeal & {
    readonly period?: Period | undefined;
    readonly profile?: Profile | undefined;
    readonly fiscalYearEndMonth?: number | undefined;
  };
  readonly RECOGNIZED: Recognised;
  readonly REMAINING: Recognised;
  readonly RPOBAND: Recognised & { readonly fromMonths: number; readonly toMonths: number };
  readonly PRESENTVALUE: Valued & { readonly period?: Period | undefined; readonly profile?: Profile | undefined };
  readonly MARKTOMARKET: Valued & {
    readonly decline: Rate;
    readonly premium?: Rate | undefined;
    readonly side?: Side | undefined;
  };
  readonly BREAKEVENDECLINE: Valued & { readonly premium: Rate };
  readonly SIMULATE: Valued & {
    readonly drift: number;
    readonly volatility: number;
    readonly paths?: number | undefined;
    readonly seed?: number | undefined;
  };
  readonly FORWARDPRICE: TermPrices;
  readonly GPUHOURPRICE: FleetSpend;
  readonly GPUS: PricedSpend;
  readonly MEGAWATTS: FleetPower;
  readonly SPENDPERMW: { readonly annualSpend: Amount; readonly megawatts: number };
  readonly GPUHOURCOST: GpuEconomics;
  readonly COMPUTEGROWTH: { readonly years: Years; readonly doublingMonths: number };
  readonly CONCENTRATION: { readonly amounts: readonly number[] };
  readonly CONCENTRATIONRANGE: { readonly shares: readonly number[] };
  readonly TOPSHARE: { readonly amounts: readonly number[]; readonly n: number };
  readonly RENTEDSHARE: { readonly rented: number; readonly owned: number };
  readonly SELFTEST: Readonly<Record<string, never>>;
  readonly VERSION: Readonly<Record<string, never>>;
}

export type FunctionName = keyof Calls;
