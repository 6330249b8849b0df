import { sourceById } from "../catalog/catalogue";
import { changeSource } from "../catalog/change-words";
import { changesBetween } from "../catalog/changes";
import type { Claim } from "../catalog/claim";
import { claimWords } from "../catalog/claim-words";
import { dealsContaining } from "../catalog/deals-containing";
import { isoPeriod } from "../catalog/iso-period";
import type { Unit } from "../catalog/model";
import { isoFromSerial, serialFromIso } from "../finance/serial-date";
import type { SerialDate } from "../finance/units";
import { dateWriter, type CellOut } from "./spill";

const HEADER = ["deal", "figure", "on", "was", "now", "source"];

/**
 * Which figures sources show otherwise at the end of one day than at the end of an earlier one: a header row, then a row per
 * figure in the order of the days; the header alone where nothing changed. A figure that was not documented before, or on
 * which sources have come to disagree, is empty text on that side.
 * Units:  as FIGURE; a date known to its month or year, and a range, are text.
 * Errors: "shape" for days the wrong way round; "missing-data" when no deal has the words, naming the nearest.
 */
export function changesTable(from: SerialDate, to: SerialDate, contains: string | null): CellOut[][] {
  const date = dateWriter();
  const deals = dealsContaining(contains);
  const changes = changesBetween(isoFromSerial(from), isoFromSerial(to), deals, sourceById);
  const cell = (claim: Claim | null, unit: Unit): CellOut => claimCell(claim, unit, date);
  return [
    HEADER,
    ...changes.map((change) => [
      change.deal.id,
      change.figure.name,
      date(serialFromIso(change.on)),
      cell(change.was, change.figure.unit),
      cell(change.now, change.figure.unit),
      changeSource(change),
    ]),
  ];
}

function claimCell(claim: Claim | null, unit: Unit, date: (serial: SerialDate) => CellOut): CellOut {
  if (claim === null) return "";
  const { value } = claim;
  if (unit === "date" && typeof value === "string" && isoPeriod(value)?.first === value) {
    return date(serialFromIso(value));
  }
  return typeof value === "number" ? value : claimWords(claim, unit);
}
