import { render } from "preact";
import { Pane, type PaneProps } from "./Pane";
import "./shared/fluent";
import { formatsFor } from "./shared/formats";
import { followF6 } from "./shared/leave-pane";
import { type HostTheme, themeOf } from "./theme";

export interface PaneServices extends Omit<PaneProps, "formats"> {
  /** Language tag of the workbook; undefined: the browser's own. */
  readonly locale: string | undefined;
  /** Asked again whenever the pane comes into view: Excel announces no change of theme. */
  readonly hostTheme: () => HostTheme | undefined;
}

/** Puts the pane into the page in place of whatever stands there. */
export function mountPane(place: Element, { locale, hostTheme, ...props }: PaneServices): void {
  followTheme(hostTheme);
  followF6();
  place.replaceChildren();
  render(<Pane {...props} formats={formatsFor(locale)} />, place);
}

/** Excel's theme where it says; otherwise tokens.css follows the browser by itself. */
function followTheme(hostTheme: () => HostTheme | undefined): void {
  const { dataset } = document.documentElement;
  const follow = () => {
    const theme = themeOf(hostTheme());
    if (theme === null) delete dataset["theme"];
    else dataset["theme"] = theme;
  };
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("focus", follow);
  follow();
}
