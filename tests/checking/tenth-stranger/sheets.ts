import { SHEETS_A } from "./sheets-a";
import { SHEETS_B } from "./sheets-b";
import { SHEETS_C } from "./sheets-c";
import { SHEETS_D } from "./sheets-d";

export const SHEETS: Readonly<Record<string, string>> = { ...SHEETS_A, ...SHEETS_B, ...SHEETS_C, ...SHEETS_D };
