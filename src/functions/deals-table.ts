import { dealsDocumented } from "../catalog/deals-containing";
import { figureValue } from "../catalog/figure";
import type { Deal } from "../catalog/model";
import { FinanceError } from "../finance/errors";
import type { SerialDate } from "../finance/units";
import { ERROR_CODES } from "../workings/error-codes";
import { dealOnDay } from "./deal-on-day";
import { dateWriter, type CellOut, type ErrorCell } from "./spill";

const HEADER = ["id", "provider", "customer", "type", "announced", "value", "end"];

/**
 * The deals in which every word of a text occurs, in the order of the catalogue: a header row, then a row per deal, as
 * documented at the end of a day if one is given. A figure that is not documented is #N/A with its reason.
 * Errors: as `dealsDocumented`.
 */
export function dealsTable(contains: string | null, asOf: SerialDate | undefined): (CellOut | ErrorCell)[][] {
  const known = dealsDocumented(contains, asOf);
  const date = dateWriter();
  return [HEADER, ...known.map((deal) => rowOf(dealOnDay(deal, asOf), date))];
}

function rowOf(deal: Deal, date: (serial: SerialDate) => CellOut): (CellOut | ErrorCell)[] {
  const figure = (name: string, cell: (value: number) => CellOut): CellOut | ErrorCell => {
    try {
      const value = figureValue(deal, name);
      return typeof value === "number" ? cell(value) : value;
    } catch (error) {
      if (!(error instanceof FinanceError)) throw error;
      return { code: ERROR_CODES[error.kind], message: error.message };
    }
  };
  return [
    deal.id,
    deal.provider,
    deal.customer,
    deal.type,
    figure("announced", date),
    figure("value", (value) => value),
    figure("end", date),
  ];
}
