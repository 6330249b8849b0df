import { BUY_SIDE } from "./practice-A/buy-side";
import { CONSULTANTS } from "./practice-A/consultants";
import { LANDLORDS } from "./practice-A/landlords";
import { PORTFOLIO } from "./practice-A/portfolio";
import { PRESS } from "./practice-A/press";
import { RECONCILED } from "./practice-A/reconciled";
import { SELL_SIDE } from "./practice-A/sell-side";
import { VENDORS } from "./practice-A/vendors";
import { writeSheet } from "./practice-A/written";
import { WorkbookBuilder } from "./sheet-builder";

export function practiceA(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  const parts = [SELL_SIDE, PORTFOLIO, VENDORS, CONSULTANTS, PRESS, LANDLORDS, BUY_SIDE, RECONCILED];
  for (const [name, text] of parts.flatMap((part) => Object.entries(part))) writeSheet(builder, name, text);
  return builder;
}
