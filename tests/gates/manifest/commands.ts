import { all, attribute, childrenOf, pathOf, textOf, typeOf, type Problem } from "./manifest-document";

const NEEDED_SIZES = [16, 32, 80];
const KNOWN_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const CELL_MENUS = ["ContextMenuCell", "ContextMenuText"];

/** Buttons that Excel would not show, or that would do nothing. `actions` are the names the code associates. */
export function commandProblems(manifest: Document, actions: readonly string[]): Problem[] {
  return [...iconProblems(manifest), ...menuProblems(manifest), ...actionProblems(manifest, actions)];
}

function iconProblems(manifest: Document): Problem[] {
  return all(manifest, "Icon").flatMap((icon) => {
    const sizes = childrenOf(icon, "Image").map((image) => Number(attribute(image, "size")));
    const missing = NEEDED_SIZES.filter((size) => !sizes.includes(size));
    const unknown = sizes.filter((size) => !KNOWN_SIZES.includes(size));
    return [
      ...missing.map((size) => ({ rule: "icon-sizes", message: `${pathOf(icon)} needs a picture of ${size} pixels` })),
      ...unknown.map((size) => ({ rule: "icon-sizes", message: `${pathOf(icon)}: Office has no icons of ${size} pixels` })),
    ];
  });
}

function menuProblems(manifest: Document): Problem[] {
  return all(manifest, "OfficeMenu").flatMap((menu) => {
    const id = attribute(menu, "id");
    const controls = childrenOf(menu, "Control").length;
    return [
      ...(CELL_MENUS.includes(id) ? [] : [{ rule: "office-menu", message: `OfficeMenu is ${CELL_MENUS.join(" or ")}: got ${id}` }]),
      ...(controls === 1 ? [] : [{ rule: "office-menu", message: `OfficeMenu ${id} takes one control: got ${controls}` }]),
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
    ...dead.map((name) => ({ rule: "function-name", message: `a button runs ${name}, which src/commands does not associate` })),
    ...unreachable.map((name) => ({ rule: "function-name", message: `src/commands associates ${name}, which no button runs` })),
  ];
}
