import { BANKERS } from "./bankers";
import { CREDIT } from "./credit";
import { DATA_VENDOR } from "./data-vendor";
import { ENERGY } from "./energy";
import { FINANCE_OPS } from "./finance-ops";
import { LEGAL } from "./legal";
import { MAIL_AND_MINUTES } from "./mail-and-minutes";
import { NEWSROOM } from "./newsroom";
import { ODD_LAYOUTS } from "./odd-layouts";
import { PORTFOLIO } from "./portfolio";
import { PROCUREMENT } from "./procurement";
import { SELL_SIDE } from "./sell-side";
import { STRATEGY } from "./strategy";

/** Sheet name to its text. */
export const SHEETS: Readonly<Record<string, string>> = {
  ...BANKERS,
  ...CREDIT,
  ...DATA_VENDOR,
  ...ENERGY,
  ...FINANCE_OPS,
  ...LEGAL,
  ...MAIL_AND_MINUTES,
  ...NEWSROOM,
  ...ODD_LAYOUTS,
  ...PORTFOLIO,
  ...PROCUREMENT,
  ...SELL_SIDE,
  ...STRATEGY,
};
