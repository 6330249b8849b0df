import { merge } from "@univerjs/core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";

const PROTECT = "Protect or unprotect sheet";

/** What Univer 0.25.1 asks for under names that its own English does not have: it would show the names. */
const MISSING = {
  "sheets-formula": {
    progress: {
      analyzing: "Reading formulas",
      calculating: "Calculating",
      "array-analysis": "Reading arrays",
      "array-calculation": "Calculating arrays",
      done: "Calculated",
    },
  },
  "sheets-ui": {
    merge: {
      confirm: { warning: "Merged cells", dismantleMergeCellWarning: "Some merged cells will be split. Continue?" },
    },
    filter: {
      confirm: {
        error: "Not possible here",
        notAllowedToInsertRange: "Cells cannot be inserted into filtered rows. Clear the filter first.",
      },
    },
    info: { error: "Number as text", forceStringInfo: "This number is stored as text." },
  },
  ui: { ribbon: { menu: "Tabs" } },
};

/** The two entries about protection that are left, on a sheet's tab and in the toolbar: they do here what Excel does. */
const PROTECTION = {
  "sheets-ui": { sheetConfig: { addProtectSheet: PROTECT }, permission: { toolbarMenu: PROTECT } },
};

/** Everything that the grid says, in English. */
export const GRID_WORDS = merge({}, coreWords, tableWords, MISSING, PROTECTION);
