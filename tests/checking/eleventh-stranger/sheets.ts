import { SHEETS_A } from "./sheets-a";
import { SHEETS_B } from "./sheets-b";
import { SHEETS_C } from "./sheets-c";
import { SHEETS_D } from "./sheets-d";
import { SHEETS_E } from "./sheets-e";
import { SHEETS_F } from "./sheets-f";
import { SHEETS_G } from "./sheets-g";
import { SHEETS_H } from "./sheets-h";
import { SHEETS_I } from "./sheets-i";
import { SHEETS_J } from "./sheets-j";

export const SHEETS: Readonly<Record<string, string>> = {
  ...SHEETS_A,
  ...SHEETS_B,
  ...SHEETS_C,
  ...SHEETS_D,
  ...SHEETS_E,
  ...SHEETS_F,
  ...SHEETS_G,
  ...SHEETS_H,
  ...SHEETS_I,
  ...SHEETS_J,
};
