import type { RibbonChange } from "../ribbon-service";
import type { RibbonGroup, RibbonTab } from "./manifest";
import { iconFor, type ManifestButton, type ManifestControl } from "./manifest-controls";
import { keysOf, ribbonTip, withMenu, type KeysByAction } from "./ribbon-menu";

const HOME = "TabHome";
const ICON_PIXELS = 20;

/** The ribbon: the grid's own commands on Home, and the add-in's buttons where its manifest puts them. */
export class Ribbon {
  private readonly tabs = document.createElement("div");
  private readonly panels = document.createElement("div");
  private keys: KeysByAction = new Map();
  private readonly onClick: (button: ManifestButton) => void;

  constructor(tabRow: HTMLElement, panelRow: HTMLElement, onClick: (button: ManifestButton) => void) {
    this.onClick = onClick;
    this.tabs.className = "ribbon__tabs";
    this.tabs.setAttribute("role", "tablist");
    this.tabs.setAttribute("aria-label", "Ribbon");
    this.panels.className = "ribbon__panels";
    tabRow.append(this.tabs);
    panelRow.append(this.panels);
    this.addTab(HOME, "Home");
    this.select(HOME);
    this.tabs.addEventListener("keydown", (event) => this.moveFocus(event));
  }

  /** Puts an add-in's tabs and groups in place; `keys` are the shortcuts of its actions. */
  show(tabs: readonly RibbonTab[], keys: KeysByAction): void {
    this.keys = keys;
    for (const tab of tabs) {
      if (tab.label !== null) this.addTab(tab.id, tab.label);
      const panel = this.panel(tab.label === null ? HOME : tab.id);
      panel?.append(...tab.groups.map((group) => this.group(group)));
    }
    this.select(HOME);
  }

  /** The add-in enabled, disabled, showed or hid something of its own. */
  apply(change: RibbonChange): void {
    const element = document.querySelector<HTMLElement>(`[data-ribbon-id="${CSS.escape(change.id)}"]`);
    if (!element) return;
    if (change.kind === "control") (element as HTMLButtonElement).disabled = !change.isEnabled;
    else element.hidden = !change.isVisible;
  }

  private addTab(id: string, label: string): void {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.className = "ribbon__tab";
    tab.textContent = label;
    tab.id = `tab-${id}`;
    tab.dataset.ribbonId = id;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", `panel-${id}`);
    tab.addEventListener("click", () => this.select(id));
    this.tabs.append(tab);

    const panel = document.createElement("div");
    panel.className = "ribbon__panel";
    panel.id = `panel-${id}`;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    this.panels.append(panel);
  }

  private panel(id: string): HTMLElement | null {
    return document.getElementById(`panel-${id}`);
  }

  private select(id: string): void {
    for (const tab of this.tabs.children) {
      const isSelected = tab.id === `tab-${id}`;
      tab.setAttribute("aria-selected", String(isSelected));
      (tab as HTMLElement).tabIndex = isSelected ? 0 : -1;
    }
    for (const panel of this.panels.children) (panel as HTMLElement).hidden = panel.id !== `panel-${id}`;
    document.body.dataset.ribbonTab = id === HOME ? "home" : "addin"; // The style sheet hides the grid's toolbar elsewhere.
    this.reserveRoom();
  }

  /** Tells the style sheet how much of the toolbar's row the add-in's groups take. */
  private reserveRoom(): void {
    document.body.style.setProperty("--addin-groups-width", `${this.panels.offsetWidth}px`);
  }

  private group({ id, label, controls }: RibbonGroup): HTMLElement {
    const group = document.createElement("div");
    group.className = "ribbon__group";
    group.dataset.ribbonId = id;
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    group.append(...controls.map((control) => this.control(control)));
    return group;
  }

  private control(control: ManifestControl): HTMLElement {
    const element = document.createElement("button");
    element.type = "button";
    element.className = "ribbon__button";
    element.dataset.ribbonId = control.id;
    const icon = document.createElement("img");
    icon.src = iconFor(control.icons, ICON_PIXELS * devicePixelRatio);
    icon.width = icon.height = ICON_PIXELS;
    icon.alt = "";
    icon.addEventListener("load", () => this.reserveRoom());
    const label = document.createElement("span");
    label.textContent = control.label;
    element.append(icon, label, ribbonTip(control, element, keysOf(control, this.keys)));
    if (control.kind === "menu") {
      element.classList.add("ribbon__button--menu");
      return withMenu(element, control, { keys: this.keys, onChoose: this.onClick });
    }
    element.addEventListener("click", () => {
      element.classList.add("ribbon__button--clicked"); // No tip any more until the pointer comes back.
      this.onClick(control);
    });
    element.addEventListener("pointerleave", () => element.classList.remove("ribbon__button--clicked"));
    return element;
  }

  private moveFocus(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const tabs = [...this.tabs.children] as HTMLElement[];
    const index = tabs.findIndex((tab) => tab === document.activeElement);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (step === 0 || index < 0 || !next) return;
    next.focus();
    next.click();
  }
}
