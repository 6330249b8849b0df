import { cashFlow } from "../finance/cash-flow";
import { type Kind, KINDS } from "../finance/tranche-life";
import type { Period } from "../finance/period";
import type { SerialDate } from "../finance/units";
import type { Counted } from "./deal-given";
import { countedGroups } from "./counted-groups";
import { DealCells } from "./deal-cells";
import { dealClause, profileClause } from "./deal-clause";
import { allCharges, type CountedCharges, type PeriodCells, periodCells, sumByShare } from "./period-cells";
import { type PrepaidTranche, prepaidCells } from "./prepayment-cells";
import { isTooLong } from "./schedule";
import { MONTHLY } from "./value-cells";
import { paymentTerms } from "./valuation-terms";
import { currencyOf } from "./sourced-term";
import { counted, dayInWords, resultInWords } from "./words";
import { VALUES_ONLY, type WorkingFormula, type WorkingParts } from "./working";
import { type Cell, type Column, rowsOf, WorkingBuilder } from "./working-builder";

/** The arguments of CASHFLOW. */
export interface CashFlowCall extends Counted {
  readonly period?: Period | undefined;
  readonly asOf?: SerialDate | undefined;
}

/** WHY of CASHFLOW: from which day, what is paid, and what it comes to. */
export function cashFlowSentence(call: CashFlowCall): string {
  const { deal, period = "month", profile } = call;
  const [first, ...flows] = cashFlow(deal.contract, paymentTerms(call));
  const sum = flows.reduce((total, { net }) => total + net, 0);
  return (
    `A first row of 0 on ${dayInWords(first?.date ?? NaN)}, the day that XNPV counts from, then ${counted(flows.length, "row")} of payments at the end of each ${period}, of ${dealClause(deal)}, ` +
    `${profileClause(deal, profile)}: charge + prepayment − credit = net, which sums to ${resultInWords(sum, currencyOf(deal))}.`
  );
}

const COLUMNS = ["date", "charge", "prepayment", "credit", "net", "kind"] as const;
/** What the first row has in place of a kind, as the function shows it. */
const AS_OF = "as-of";
const RESULT = { kind: "table", table: "cashflow", columns: COLUMNS, header: true } as const;
const CHOSEN = "row as on hand-over";

/** CASHFLOW: charges and credits of each kind by period, the prepayments, and a row for each day on which something is paid. */
export function cashFlowWorking(call: CashFlowCall): WorkingParts {
  const { deal, period = "month", profile = "level", count = "firm" } = call;
  const terms = paymentTerms(call);
  const rows = cashFlow(deal.contract, terms);
  const groups = countedGroups(deal, { count, asOf: terms.asOf, profile }, ({ kind }) => kind ?? "firm");
  if (isTooLong(groups)) return VALUES_ONLY;
  const builder = new WorkingBuilder();
  const cells = new DealCells(builder, deal);
  const asOf = cells.asOfOrBeforePayments(call.asOf);
  if (groups.length === 0) return nothingPaid(cells, asOf);
  const periods = periodCells(cells, groups, { ...MONTHLY, period, profile, count, asOf, isPrepaid: true });
  const prepaid = prepaidCells(cells, periods);
  const byKind = kindColumns(builder, periods, prepaid);

  const table = builder.table("cashflow", "Payments", rows.length);
  const numberOf = (row: number): number => periods.lastDay.values.indexOf(rows[row]?.date ?? NaN) + 1;
  const paysOf = (row: number): number => (numberOf(row) > 0 || row === 0 ? 0 : prepaidOn(prepaid, rows[row]?.date));
  const indices = rows.map((_, row) => row);
  const chosen = rows.map(() => CHOSEN);
  const atPeriod = (row: number): number => (row === 0 ? 0 : numberOf(row));
  const number = table.input({ key: "number", label: "Period", unit: "whole" }, indices.map(atPeriod), chosen);
  const pays =
    prepaid.length === 0
      ? null
      : table.input({ key: "pays", label: "Prepayment", unit: "whole" }, indices.map(paysOf), chosen);
  const kinds = rows.map(({ kind }) => kind ?? AS_OF);
  const kind = table.input({ key: "kind", label: "kind", unit: "text" }, kinds, chosen);
  const inPeriod = (column: Column): WorkingFormula => [
    ...["SUMPRODUCT((", rowsOf(byKind.number, "all"), "=", number.at, ")*", rowsOf(column, "all"), ")"],
  ];
  const prepaidDays = prepaid.flatMap(({ date }, index): WorkingFormula =>
    pays === null ? [] : ["+(", pays.at, `=${index + 1})*`, date.at],
  );
  const date = table.columnFrom(
    { key: "date", label: "date", unit: "date" },
    [asOf.at],
    (row) => rows[row]?.date ?? NaN,
    ...["IF(", number.at, ">0,", ...inPeriod(periods.lastDay), ",0", ...prepaidDays, ")"],
  );
  const isOf = (each: Kind): WorkingFormula => ["(", kind.at, `="${each}")*`];
  const ofKinds = (columnOf: (each: KindColumns) => Column): WorkingFormula =>
    byKind.kinds.flatMap((each, index): WorkingFormula => [
      ...(index === 0 ? [] : ["+"]),
      ...isOf(each.kind),
      ...inPeriod(columnOf(each)),
    ]);
  const charge = table.column(
    { key: "charge", label: "charge", unit: "money" },
    (row) => rows[row]?.charge ?? NaN,
    ...ofKinds((each) => each.charge),
  );
  const paid = prepaidOnDay(prepaid, date, isOf);
  const prepayment = table.column(
    { key: "prepayment", label: "prepayment", unit: "money" },
    (row) => rows[row]?.prepayment ?? NaN,
    ...["0", ...paid],
  );
  const credit = table.column(
    { key: "credit", label: "credit", unit: "money" },
    (row) => rows[row]?.credit ?? NaN,
    ...(prepaid.length === 0 ? ["0"] : ofKinds((each) => each.credit)),
  );
  table.column(
    { key: "net", label: "net", unit: "money" },
    (row) => rows[row]?.net ?? NaN,
    ...[charge.at, "+", prepayment.at, "-", credit.at],
  );
  return { blocks: builder.blocks, result: RESULT };
}

/** What is prepaid on the day of a row for its kind. */
function prepaidOnDay(
  prepaid: readonly PrepaidTranche[],
  date: Column,
  isOf: (kind: Kind) => WorkingFormula,
): WorkingFormula {
  return prepaid.flatMap(({ date: day, cents, charges }): WorkingFormula => [
    ...["+(", date.at, "=", day.at, ")*", ...isOf(charges.member.of.kind ?? "firm")],
    ...(charges.share === null ? [] : [charges.share.at, "*"]),
    ...[cents.at, "/100"],
  ]);
}

/** The day it is seen from, with 0: nothing counts as owed. */
function nothingPaid(cells: DealCells, asOf: Cell): WorkingParts {
  const table = cells.builder.table("cashflow", "Payments: nothing counts as owed", 1);
  table.input({ key: "kind", label: "kind", unit: "text" }, [AS_OF], [CHOSEN]);
  table.column({ key: "date", label: "date", unit: "date" }, () => asOf.value, asOf.at);
  for (const key of ["charge", "prepayment", "credit", "net"])
    table.column({ key, label: key, unit: "money" }, () => 0, "0");
  return { blocks: cells.builder.blocks, result: RESULT };
}

/** Which of the prepayments is made on a day, counted from 1. */
function prepaidOn(prepaid: readonly PrepaidTranche[], day: number | undefined): number {
  return prepaid.findIndex(({ date }) => date.value === day) + 1;
}

interface KindColumns {
  readonly kind: Kind;
  readonly charge: Column;
  readonly credit: Column;
}

/** Charges and credits of each kind, period by period. */
function kindColumns(
  builder: WorkingBuilder,
  periods: PeriodCells,
  prepaid: readonly PrepaidTranche[],
): { readonly number: Column; readonly kinds: readonly KindColumns[] } {
  const table = builder.table("kinds", "Charges and credits by kind", periods.lastDay.values.length);
  const name = { key: "number", label: "Period", unit: "whole" } as const;
  const number = table.columnFrom(name, ["1"], (row) => row + 1, table.previous("number"), "+1");
  const all = allCharges(periods);
  const kinds = KINDS.filter((kind) => all.some(({ member }) => (member.of.kind ?? "firm") === kind));
  return {
    number,
    kinds: kinds.map((kind) => {
      const isOwn = ({ member }: CountedCharges): boolean => (member.of.kind ?? "firm") === kind;
      const charged = sumByShare(all.filter(isOwn).map(({ share, charged: cents }) => ({ share, cents })));
      const own = prepaid.filter(({ charges }) => isOwn(charges));
      const credited = sumByShare(own.map(({ charges: { share }, credits: cents }) => ({ share, cents })));
      const sum = own.length === 0 ? ["0"] : credited.formula;
      return {
        kind,
        charge: table.column(
          { key: `${kind}Charge`, label: `Charge, ${kind}`, unit: "money" },
          (row) => charged.value(row) / 100,
          ...["(", ...charged.formula, ")/100"],
        ),
        credit: table.column(
          { key: `${kind}Credit`, label: `Credit, ${kind}`, unit: "money" },
          (row) => credited.value(row) / 100,
          ...["(", ...sum, ")/100"],
        ),
      };
    }),
  };
}
