import { BLOCK_SHEETS } from "./fifth-stranger/block-sheets";
import { DESK_SHEETS } from "./fifth-stranger/desk-sheets";
import { MAIL_SHEETS } from "./fifth-stranger/mail-sheets";
import { MARKET_SHEETS } from "./fifth-stranger/market-sheets";
import { MEMO_SHEETS } from "./fifth-stranger/memo-sheets";
import { MODEL_SHEETS } from "./fifth-stranger/model-sheets";
import { REGISTER_SHEETS } from "./fifth-stranger/register-sheets";
import { writeTextSheet } from "./fifth-stranger/text-sheet";
import { WorkbookBuilder } from "./sheet-builder";

/** Every sheet as text, by its name: a style each. */
export const FIFTH_STRANGER_SHEETS: Readonly<Record<string, string>> = {
  ...MEMO_SHEETS,
  ...MODEL_SHEETS,
  ...REGISTER_SHEETS,
  ...MARKET_SHEETS,
  ...MAIL_SHEETS,
  ...DESK_SHEETS,
  ...BLOCK_SHEETS,
};

/** A workbook by somebody who had read neither the rules nor the other workbooks (README.md). */
export function fifthStranger(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  for (const [name, text] of Object.entries(FIFTH_STRANGER_SHEETS)) writeTextSheet(builder, name, text);
  return builder;
}
