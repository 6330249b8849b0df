import type { Bound } from "../catalog/bounds";
import type { Deal } from "../catalog/model";
import { spendContract } from "../catalog/spend-contract";
import type { Contract } from "../finance/contract";
import type { Convention } from "../finance/term";
import type { SerialDate } from "../finance/units";
import type { DealGiven } from "../workings/deal-given";
import type { ArgumentFields } from "./argument-fields";
import { agreedContract, catalogueContract, dealArgument, isCatalogueDeal } from "./deal-argument";
import { catalogueDeal, dealOnDay, requireFigureOnDay } from "./deal-on-day";
import { labelNamed } from "./term-labels";
import type { TypedContract } from "./typed-contract";

/** A deal argument, read. The contract is made only when it is asked for: a figure can be explained where the deal's value is withheld. */
export class GivenDeal implements DealGiven {
  constructor(
    /** The argument itself: a catalogue deal as it is known today, or typed terms. */
    readonly given: Deal | TypedContract,
    readonly bound: Bound = "base",
    /** Under which the bound is the lowest or the highest. */
    private readonly counted: Pick<Bounded, "convention" | "basis"> = {},
  ) {}

  get deal(): Deal | null {
    return isCatalogueDeal(this.given) ? this.given : null;
  }

  get contract(): Contract {
    return isCatalogueDeal(this.given)
      ? spendContract(this.given, this.bound, this.counted, catalogueContract)
      : this.given;
  }

  get currency(): string | null {
    return isCatalogueDeal(this.given) ? "USD" : this.given.currency;
  }

  get leftOut(): readonly string[] {
    return isCatalogueDeal(this.given) ? [] : this.given.leftOut;
  }
}

/** With the terms on which sources agree: a disputed value is none, and has no part in a length. */
class AgreedDeal extends GivenDeal {
  constructor(private readonly of: GivenDeal) {
    super(of.given);
  }

  override get deal(): Deal | null {
    return this.of.deal;
  }

  override get contract(): Contract {
    const { deal } = this.of;
    return deal === null ? this.of.contract : agreedContract(deal);
  }
}

/** As it was documented on a day. Errors: of `deal`, as `dealOnDay` and `requireFigureOnDay`. */
class GivenDealOnDay extends GivenDeal {
  constructor(
    given: Deal | TypedContract,
    private readonly asOf: SerialDate,
    private readonly figure: string | null,
  ) {
    super(given);
  }

  override get deal(): Deal | null {
    if (!isCatalogueDeal(this.given)) return null;
    if (this.figure !== null) requireFigureOnDay(this.given, this.figure, this.asOf);
    return dealOnDay(this.given, this.asOf);
  }

  /** Errors: "missing-data" for typed terms, which have no past. */
  override get contract(): Contract {
    return catalogueContract(dealOnDay(catalogueDeal(this.given, "past"), this.asOf), this.bound);
  }
}

export function deal(_: string, argument: unknown): GivenDeal {
  return new GivenDeal(dealArgument(argument));
}

/** With the terms on which sources agree, for what needs no value. */
export function agreed<Call extends { readonly deal: GivenDeal }>(fields: ArgumentFields<Call>): ArgumentFields<Call> {
  const { read } = fields;
  return {
    ...fields,
    read: (args) => {
      const call = read(args);
      return { ...call, deal: new AgreedDeal(call.deal) };
    },
  };
}

interface Bounded {
  readonly deal: GivenDeal;
  readonly bound: Bound;
  readonly convention?: Convention | undefined;
  readonly basis?: number | undefined;
}

/** With the contract of the bound that is asked for. */
export function atBound<Call extends Bounded>({ names, most, read }: ArgumentFields<Call>): ArgumentFields<Call> {
  return {
    names,
    most,
    read: (args) => {
      const call = read(args);
      return call.bound === "base" ? call : { ...call, deal: new GivenDeal(call.deal.given, call.bound, call) };
    },
  };
}

interface LookUp {
  readonly deal: GivenDeal;
  readonly figure?: string | null;
  readonly asOf: SerialDate | undefined;
}

/** With the deal as it was documented on the day that is asked for. */
export function onDay<Call extends LookUp>({ names, most, read }: ArgumentFields<Call>): ArgumentFields<Call> {
  return {
    names,
    most,
    read: (args) => {
      const call = read(args);
      if (call.asOf === undefined) return call;
      return { ...call, deal: new GivenDealOnDay(call.deal.given, call.asOf, call.figure ?? null) };
    },
  };
}

/** With the label of a terms range that a figure's other words mean. */
export function byLabel<Call extends { readonly deal: GivenDeal; readonly figure: string }>(
  fields: ArgumentFields<Call>,
): ArgumentFields<Call> {
  const { read } = fields;
  return {
    ...fields,
    read: (args) => {
      const call = read(args);
      if (isCatalogueDeal(call.deal.given)) return call;
      return { ...call, figure: labelNamed(call.figure)?.label ?? call.figure };
    },
  };
}
