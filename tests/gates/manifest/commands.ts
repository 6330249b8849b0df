import type { Command, CommandControl } from "../../../src/commands/command-table";
import type { ShortcutsFile } from "../../../src/commands/shortcuts-file";
import { all, attribute, childrenOf, pathOf, resourceValue, textOf, typeOf, type Problem } from "./manifest-document";

const NEEDED_SIZES = [16, 32, 80];
const KNOWN_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Shortcuts as the documentation recommends them to add-ins: Excel and the browsers leave these to them. */
const SHORTCUT = /^Ctrl\+Alt\+Shift\+[A-Z]$/;
const CELL_MENUS = ["ContextMenuCell", "ContextMenuText"];

/** Buttons that Excel would not show, or that would do nothing. `actions` are the names the code associates. */
export function commandProblems(manifest: Document, actions: readonly string[]): Problem[] {
  return [...iconProblems(manifest), ...menuProblems(manifest), ...actionProblems(manifest, actions)];
}

/** Where the manifest and shortcuts.json say something else than the table of commands. */
export function commandTableProblems(
  manifest: Document,
  { actions, shortcuts }: ShortcutsFile,
  commands: readonly Command[],
): Problem[] {
  const offered = all(manifest, "Action")
    .filter((action) => typeOf(action) === "ExecuteFunction")
    .map((action) =>
      offerWords(
        placeOf(action),
        attribute(action.parentElement as Element, "id"),
        labelOf(action.parentElement as Element),
        textOf(all(action, "FunctionName")[0]),
      ),
    );
  const planned = commands.flatMap(({ id, controls }) =>
    controls.map((control) => offerWords(control.place, control.id, control.label, id)),
  );
  const keys = shortcuts.map(({ action, key }) => `${key.default} runs ${action}`);
  const plannedKeys = commands.map(({ id, shortcut }) => `${shortcut} runs ${id}`);
  return [
    ...differences("command-table", "manifest.xml", offered, planned),
    ...differences("shortcut", "shortcuts.json", keys, plannedKeys),
    ...differences(
      "shortcut",
      "shortcuts.json, actions",
      actions.map(({ id }) => id),
      commands.map(({ id }) => id),
    ),
    ...shortcuts
      .filter(({ key }) => !SHORTCUT.test(key.default))
      .map(({ key }) => ({
        rule: "shortcut",
        message: `${key.default} is not of the pattern Ctrl+Alt+Shift and a letter`,
      })),
    ...repeated(shortcuts.map(({ key }) => key.default)).map((key) => ({
      rule: "shortcut",
      message: `${key} is given twice`,
    })),
    ...actions
      .filter(({ name }) => name.length === 0 || name.length > LONGEST_NAME)
      .map(({ id }) => ({ rule: "shortcut", message: `the action ${id} needs a name a user can read` })),
  ];
}

/** Characters that Excel shows of an action's name in its list of shortcuts. */
const LONGEST_NAME = 125;

function offerWords(place: string, id: string, label: string, action: string): string {
  return `${place} ${id} “${label}” runs ${action}`;
}

function placeOf(action: Element): CommandControl["place"] {
  if (action.closest("OfficeMenu") !== null) return "cellMenu";
  return action.closest("Items") === null ? "ribbon" : "insertMenu";
}

function labelOf(control: Element): string {
  return childrenOf(control, "Label").map(resourceValue)[0] ?? "";
}

function differences(rule: string, where: string, found: readonly string[], wanted: readonly string[]): Problem[] {
  return [
    ...wanted.filter((each) => !found.includes(each)).map((each) => ({ rule, message: `${where} lacks: ${each}` })),
    ...found
      .filter((each) => !wanted.includes(each))
      .map((each) => ({ rule, message: `${where} has, beyond the table of commands: ${each}` })),
    ...repeated(found).map((each) => ({ rule, message: `${where} has twice: ${each}` })),
  ];
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

function iconProblems(manifest: Document): Problem[] {
  return all(manifest, "Icon").flatMap((icon) => {
    const sizes = childrenOf(icon, "Image").map((image) => Number(attribute(image, "size")));
    const missing = NEEDED_SIZES.filter((size) => !sizes.includes(size));
    const unknown = sizes.filter((size) => !KNOWN_SIZES.includes(size));
    return [
      ...missing.map((size) => ({ rule: "icon-sizes", message: `${pathOf(icon)} needs a picture of ${size} pixels` })),
      ...unknown.map((size) => ({
        rule: "icon-sizes",
        message: `${pathOf(icon)}: Office has no icons of ${size} pixels`,
      })),
    ];
  });
}

function menuProblems(manifest: Document): Problem[] {
  return all(manifest, "OfficeMenu").flatMap((menu) => {
    const id = attribute(menu, "id");
    const controls = childrenOf(menu, "Control").length;
    return [
      ...(CELL_MENUS.includes(id)
        ? []
        : [{ rule: "office-menu", message: `OfficeMenu is ${CELL_MENUS.join(" or ")}: got ${id}` }]),
      ...(controls === 1
        ? []
        : [{ rule: "office-menu", message: `OfficeMenu ${id} takes one control: got ${controls}` }]),
    ];
  });
}

function actionProblems(manifest: Document, actions: readonly string[]): Problem[] {
  const named = all(manifest, "Action")
    .filter((action) => typeOf(action) === "ExecuteFunction")
    .flatMap((action) => childrenOf(action, "FunctionName"))
    .map(textOf);
  const dead = named.filter((name) => !actions.includes(name));
  const unreachable = actions.filter((name) => !named.includes(name));
  return [
    ...dead.map((name) => ({
      rule: "function-name",
      message: `a button runs ${name}, which src/commands does not associate`,
    })),
    ...unreachable.map((name) => ({
      rule: "function-name",
      message: `src/commands associates ${name}, which no button runs`,
    })),
  ];
}
