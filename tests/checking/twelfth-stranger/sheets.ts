import { A } from "./sheets-a";
import { B } from "./sheets-b";
import { C } from "./sheets-c";
import { D } from "./sheets-d";
import { E } from "./sheets-e";
export const SHEETS: Readonly<Record<string, string>> = { ...A, ...B, ...C, ...D, ...E };
