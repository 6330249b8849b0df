import { render } from "preact";
import { Pane, type PaneProps } from "./Pane";
import { applyTheme } from "./fluent";
import { formatsFor } from "./formats";
import { type HostTheme, themeName } from "./theme";

export interface PaneServices extends Omit<PaneProps, "formats"> {
  /** Language tag of the workbook; undefined: the browser's own. */
  readonly locale: string | undefined;
  /** Asked again whenever the pane comes into view: Excel announces no change of theme. */
  readonly hostTheme: () => HostTheme | undefined;
}

/** Puts the pane into the page in place of whatever stands there. */
export function mountPane(place: Element, { locale, hostTheme, ...props }: PaneServices): void {
  followTheme(hostTheme);
  place.replaceChildren();
  render(<Pane {...props} formats={formatsFor(locale)} />, place);
}

function followTheme(hostTheme: () => HostTheme | undefined): void {
  const darkPreference = window.matchMedia("(prefers-color-scheme: dark)");
  const follow = () => applyTheme(themeName(hostTheme(), darkPreference.matches));
  darkPreference.addEventListener("change", follow);
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("focus", follow);
  follow();
}
