import type { ViewName } from "../taskpane/view-name";

/** What the ribbon's menu and the shortcuts can insert without the pane. */
export type InsertKind = "figures" | "model" | "comparables" | "company" | "blankModel";

/** Something the user can ask Offtake for outside the pane. */
export interface Command {
  /** The action's name: `FunctionName` in the manifest, `action` in shortcuts.json, the name in `Office.actions.associate`. */
  readonly id: string;
  readonly does:
    { readonly kind: "view"; readonly view: ViewName } | { readonly kind: "insert"; readonly what: InsertKind };
  /** Where the manifest offers it. */
  readonly controls: readonly CommandControl[];
  /** Ctrl+Alt+Shift and a letter, the pattern Excel leaves to add-ins; on a Mac Excel reads it as Command+Option+Shift. */
  readonly shortcut: string;
}

export interface CommandControl {
  /** Id of the button, or of the item in the ribbon's Insert menu. */
  readonly id: string;
  readonly place: "ribbon" | "insertMenu" | "cellMenu";
  readonly label: string;
}

/**
 * Every command, once. Registration, shortcuts.json and the test that reads the manifest go by this table; a label, a place
 * or a key that is not as it says here stops the build's gates.
 */
export const COMMANDS: readonly Command[] = [
  {
    id: "showDeals",
    does: { kind: "view", view: "deals" },
    controls: [{ id: "Offtake.Deals", place: "ribbon", label: "Deals" }],
    shortcut: "Ctrl+Alt+Shift+D",
  },
  {
    id: "insertFigures",
    does: { kind: "insert", what: "figures" },
    controls: [{ id: "Offtake.InsertFigures", place: "insertMenu", label: "Figures" }],
    shortcut: "Ctrl+Alt+Shift+I",
  },
  {
    id: "insertModel",
    does: { kind: "insert", what: "model" },
    controls: [{ id: "Offtake.InsertModel", place: "insertMenu", label: "Deal model" }],
    shortcut: "Ctrl+Alt+Shift+M",
  },
  {
    id: "insertComparables",
    does: { kind: "insert", what: "comparables" },
    controls: [{ id: "Offtake.InsertComparables", place: "insertMenu", label: "Comparables" }],
    shortcut: "Ctrl+Alt+Shift+C",
  },
  {
    id: "insertCompany",
    does: { kind: "insert", what: "company" },
    controls: [{ id: "Offtake.InsertCompany", place: "insertMenu", label: "Company page" }],
    shortcut: "Ctrl+Alt+Shift+P",
  },
  {
    id: "insertBlankModel",
    does: { kind: "insert", what: "blankModel" },
    controls: [{ id: "Offtake.InsertBlankModel", place: "insertMenu", label: "Blank model" }],
    shortcut: "Ctrl+Alt+Shift+B",
  },
  {
    id: "showFunctions",
    does: { kind: "view", view: "functions" },
    controls: [{ id: "Offtake.Functions", place: "ribbon", label: "Functions" }],
    shortcut: "Ctrl+Alt+Shift+F",
  },
  {
    id: "explainCell",
    does: { kind: "view", view: "explain" },
    controls: [
      { id: "Offtake.Explain", place: "ribbon", label: "Explain" },
      { id: "Offtake.ExplainCell", place: "cellMenu", label: "Explain this cell" },
    ],
    shortcut: "Ctrl+Alt+Shift+E",
  },
  {
    id: "checkWorkbook",
    does: { kind: "view", view: "check" },
    controls: [{ id: "Offtake.Check", place: "ribbon", label: "Check" }],
    shortcut: "Ctrl+Alt+Shift+K",
  },
  {
    id: "handOver",
    does: { kind: "view", view: "handOver" },
    controls: [{ id: "Offtake.HandOver", place: "ribbon", label: "Hand over" }],
    shortcut: "Ctrl+Alt+Shift+H",
  },
];
