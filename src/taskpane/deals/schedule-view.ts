import { contractOf } from "../../catalog/contract-of";
import type { Deal } from "../../catalog/model";
import { schedule } from "../../finance/schedule";
import { isoFromSerial } from "../../finance/serial-date";
import { contractTerm } from "../../finance/term";
import type { Formats } from "../shared/formats";
import { ifDocumented } from "./if-documented";

export interface ScheduleView {
  readonly years: readonly { readonly year: number; readonly amount: number }[];
  /** "1 January 2027 to 20 December 2032". */
  readonly span: string;
}

/** What a deal delivers in each calendar year, spread evenly by day; null where its dates or its value are not documented. */
export function scheduleView(deal: Deal, formats: Formats): ScheduleView | null {
  return ifDocumented(() => {
    const contract = contractOf(deal);
    const years = schedule(contract, "year").map(({ period, amount }) => ({ year: period, amount }));
    const { firstDay, lastDay } = contractTerm(contract, "service");
    const day = (serial: number | null) => (serial === null ? "" : formats.date(isoFromSerial(serial)));
    return { years, span: `${day(firstDay)} to ${day(lastDay)}` };
  });
}
