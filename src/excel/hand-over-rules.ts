import type { HandOverBook, ScannedRule } from "../workbook/hand-over-port";
import { EDITING, hostCode, isHostError } from "./workbook-failure";

/** Rules of one kind on some sheets, with the formulas in them. */
type RuleReader = (context: Excel.RequestContext, sheetNames: readonly string[]) => Promise<ScannedRule[]>;

const READERS: Readonly<Record<ScannedRule["kind"], RuleReader>> = {
  "conditional format": conditionalFormats,
  "data validation": validations,
};

/**
 * Conditional formats and data validations with formulas, as far as this Excel tells of them: a hand-over names those that
 * call our functions. Each kind is read in a run of its own, because one that cannot be read must not hide the other.
 */
export async function readRules(sheetNames: readonly string[]): Promise<Pick<HandOverBook, "rules" | "unreadRules">> {
  const rules: ScannedRule[] = [];
  const unreadRules: ScannedRule["kind"][] = [];
  for (const kind of ["conditional format", "data validation"] as const) {
    const found = await readKind(READERS[kind], sheetNames);
    if (found === null) unreadRules.push(kind);
    else rules.push(...found);
  }
  return { rules, unreadRules };
}

async function readKind(read: RuleReader, sheetNames: readonly string[]): Promise<ScannedRule[] | null> {
  try {
    return await Excel.run({ delayForCellEdit: false }, (context) => read(context, sheetNames));
  } catch (error) {
    // Whatever Excel refuses here (a protected sheet, a member it lacks) is told as not read: the hand-over itself can go on.
    if (isHostError(error) && hostCode(error) !== EDITING) return null;
    throw error;
  }
}

async function conditionalFormats(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
): Promise<ScannedRule[]> {
  const perSheet = sheetNames.map((sheetName) => {
    const formats = context.workbook.worksheets.getItem(sheetName).getRange().conditionalFormats;
    formats.load("items/type");
    return { sheetName, formats };
  });
  await context.sync();
  const asked = perSheet.flatMap(({ sheetName, formats }) =>
    formats.items.flatMap((format) => {
      if (format.type === "Custom") {
        format.custom.rule.load("formula");
        return [{ sheetName, formulas: () => [format.custom.rule.formula] }];
      }
      if (format.type !== "CellValue") return [];
      format.cellValue.load("rule");
      return [{ sheetName, formulas: () => [format.cellValue.rule.formula1, format.cellValue.rule.formula2 ?? ""] }];
    }),
  );
  await context.sync();
  return asked.flatMap(({ sheetName, formulas }) => rulesOf("conditional format", sheetName, formulas()));
}

async function validations(context: Excel.RequestContext, sheetNames: readonly string[]): Promise<ScannedRule[]> {
  const perSheet = sheetNames.map((sheetName) => {
    const areas = context.workbook.worksheets
      .getItem(sheetName)
      .getRange()
      .getSpecialCellsOrNullObject("DataValidations");
    areas.load("areas/items/address");
    return { sheetName, areas };
  });
  await context.sync();
  const asked = perSheet.flatMap(({ sheetName, areas }) =>
    (areas.isNullObject ? [] : areas.areas.items).map((area) => {
      area.dataValidation.load("rule");
      return { sheetName, validation: area.dataValidation };
    }),
  );
  await context.sync();
  return asked.flatMap(({ sheetName, validation }) => rulesOf("data validation", sheetName, textsIn(validation.rule)));
}

function rulesOf(kind: ScannedRule["kind"], sheetName: string, formulas: readonly string[]): ScannedRule[] {
  return formulas.filter((formula) => formula.startsWith("=")).map((formula) => ({ sheetName, kind, formula }));
}

/** The texts anywhere in a rule: which of its parts has a formula depends on its kind. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
