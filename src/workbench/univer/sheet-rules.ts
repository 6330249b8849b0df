import { ICommandService } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetWorksheetNameMutationParams,
} from "@univerjs/sheets";
import { renamedRules, shiftedRules } from "../format-rules";
import type { MemoryObjects } from "../memory-objects";
import type { Shift } from "../shifted-objects";
import type { FormatRule } from "../sheet-objects";
import { RuleFormulas } from "./rule-formulas";
import type { UniverWorkbook } from "./univer-workbook";
import { WhatWent } from "./what-went";

type RulesBySheet = ReadonlyMap<string, readonly FormatRule[]>;

/** The conditional formats of all sheets, which follow rows, columns and sheets that come, go or are renamed. */
export class SheetRules {
  private readonly formulas: RuleFormulas;
  private readonly went = new WhatWent<{ readonly rules: RulesBySheet }>();

  constructor(
    private readonly engine: UniverWorkbook,
    private readonly kept: MemoryObjects,
  ) {
    this.formulas = new RuleFormulas(engine);
    const commands = engine.injector.get(ICommandService);
    commands.onCommandExecuted(({ id, params }) => {
      // Undoing the deletion of a sheet brings its rules back.
      if (id === InsertSheetMutation.id) this.follow((params as IInsertSheetMutationParams).sheet.id);
      if (id === RemoveSheetMutation.id) this.follow((params as IRemoveSheetMutationParams).subUnitId);
    });
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetWorksheetNameMutation.id) this.rename(params as ISetWorksheetNameMutationParams);
    });
  }

  keep(sheetId: string, rules: readonly FormatRule[]): void {
    this.kept.setFormatRules(sheetId, rules);
    this.follow(sheetId);
  }

  /** Where an undo brings rows or columns back, so does all that was read of them. */
  shift(shift: Shift, isUndo: boolean): void {
    const names = this.sheetNames();
    const before = new Map([...names.keys()].map((id) => [id, this.kept.formatRules(id)]));
    const shifted = (id: string, rules: readonly FormatRule[]): readonly FormatRule[] =>
      rules.length === 0 ? rules : shiftedRules(rules, names.get(id) ?? "", shift, names.get(shift.sheetId) ?? "");
    const after = this.went.after(shift, isUndo, { rules: before }, () => ({
      rules: new Map([...before].map(([id, rules]) => [id, shifted(id, rules)])),
    }));
    for (const [id, rules] of after.rules) if (rules !== before.get(id)) this.keep(id, rules);
  }

  private rename({ subUnitId, name }: ISetWorksheetNameMutationParams): void {
    const names = this.sheetNames();
    const from = names.get(subUnitId);
    if (from === undefined || from === name) return;
    for (const [id, sheetName] of names) {
      const rules = this.kept.formatRules(id);
      const renamed = renamedRules(rules, sheetName, { from, to: name });
      if (JSON.stringify(renamed) !== JSON.stringify(rules)) this.keep(id, renamed);
    }
  }

  private follow(sheetId: string): void {
    const isThere = this.engine.workbook.getSheetBySheetId(sheetId) !== null;
    this.formulas.follow(sheetId, isThere ? this.kept.formatRules(sheetId) : []);
  }

  private sheetNames(): ReadonlyMap<string, string> {
    return new Map(this.engine.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]));
  }
}
