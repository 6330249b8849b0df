import { CREDIT } from "./credit";
import { HOUSES } from "./houses";
import { RESEARCH } from "./research";
import { TRADES } from "./trades";
export const SHEETS: Readonly<Record<string, string>> = { ...RESEARCH, ...CREDIT, ...TRADES, ...HOUSES };
