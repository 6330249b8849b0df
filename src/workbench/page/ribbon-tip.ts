import type { ManifestControl } from "./manifest-controls";

/** What a control says of itself while the pointer or the focus rests on it. */
export function ribbonTip({ id, tipTitle, tipText }: ManifestControl, described: HTMLElement): HTMLElement {
  const element = document.createElement("span");
  element.className = "ribbon__tip";
  element.id = `tip-${id}`;
  element.setAttribute("role", "tooltip");
  const title = document.createElement("strong");
  title.textContent = tipTitle;
  element.append(title, tipText);
  described.setAttribute("aria-describedby", element.id);
  return element;
}
