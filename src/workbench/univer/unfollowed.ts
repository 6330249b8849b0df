import type { ICommandInfo, IMutationInfo, Injector } from "@univerjs/core";
import { UpdateFormulaController } from "@univerjs/preset-sheets-core";
import { Inside } from "./inside";

interface Mutations {
  readonly undos: IMutationInfo[];
  readonly redos: IMutationInfo[];
}

/** The part of Univer that has formulas follow what a command does to cells, sheets, names and tables; not public. */
interface FollowingFormulas {
  _getUpdateFormula(command: ICommandInfo): Mutations;
}

/**
 * While it is on, formulas do not follow what happens to sheets. Univer takes all formulas of the workbook apart at each renaming
 * and deletion, which for a workbook that takes the place of another is more work than all the rest.
 */
export function unfollowedIn(injector: Injector): Inside {
  const unfollowed = new Inside();
  const formulas = injector.get(UpdateFormulaController) as unknown as FollowingFormulas;
  const follow = formulas._getUpdateFormula.bind(formulas);
  formulas._getUpdateFormula = (command) => (unfollowed.isOn ? { undos: [], redos: [] } : follow(command));
  return unfollowed;
}
