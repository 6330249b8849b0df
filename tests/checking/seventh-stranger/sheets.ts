import { OFFICES } from "./offices";
import { RESEARCH } from "./research";
import { TRADES } from "./trades";

export const SHEETS: Readonly<Record<string, string>> = { ...RESEARCH, ...OFFICES, ...TRADES };
