import { descendants, ownChildren, requiredOwn, typeOf, type Texts } from "./manifest-xml";

export type ButtonAction =
  { readonly kind: "showPane"; readonly url: string } | { readonly kind: "runFunction"; readonly functionName: string };

interface ControlLook {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tipText: string;
  /** Items of a menu may have none. */
  readonly icons: readonly ManifestIcon[];
}

/** A button of the ribbon, or an item of a menu. */
export interface ManifestButton extends ControlLook {
  readonly kind: "button";
  readonly action: ButtonAction;
}

export interface ManifestMenu extends ControlLook {
  readonly kind: "menu";
  readonly items: readonly ManifestButton[];
}

export type ManifestControl = ManifestButton | ManifestMenu;

export interface ManifestIcon {
  readonly size: number;
  readonly url: string;
}

/** The buttons and menus that are an element's own, in their order. */
export function controlsOf(parent: Element, texts: Texts): ManifestControl[] {
  return ownChildren(parent, "Control").flatMap((control): ManifestControl[] => {
    const type = typeOf(control);
    if (type === "Button") return [buttonOf(control, texts)];
    return type === "Menu" ? [menuOf(control, texts)] : [];
  });
}

/** The smallest icon that is large enough, else the largest there is. */
export function iconFor(icons: readonly ManifestIcon[], pixels: number): string {
  const bySize = [...icons].sort((a, b) => a.size - b.size);
  return (bySize.find(({ size }) => size >= pixels) ?? bySize.at(-1))?.url ?? "";
}

function menuOf(control: Element, texts: Texts): ManifestMenu {
  const items = ownChildren(requiredOwn(control, "Items"), "Item");
  return { kind: "menu", ...lookOf(control, texts), items: items.map((item) => buttonOf(item, texts)) };
}

function buttonOf(control: Element, texts: Texts): ManifestButton {
  const action = requiredOwn(control, "Action");
  return {
    kind: "button",
    ...lookOf(control, texts),
    action:
      typeOf(action) === "ShowTaskpane"
        ? { kind: "showPane", url: texts(requiredOwn(action, "SourceLocation")) }
        : { kind: "runFunction", functionName: requiredOwn(action, "FunctionName").textContent?.trim() ?? "" },
  };
}

function lookOf(control: Element, texts: Texts): ControlLook {
  const tip = requiredOwn(control, "Supertip");
  const icon = ownChildren(control, "Icon")[0];
  return {
    id: control.getAttribute("id") ?? "",
    label: texts(requiredOwn(control, "Label")),
    tipTitle: texts(requiredOwn(tip, "Title")),
    tipText: texts(requiredOwn(tip, "Description")),
    icons: icon
      ? descendants(icon, "Image").map((image) => ({ size: Number(image.getAttribute("size")), url: texts(image) }))
      : [],
  };
}
