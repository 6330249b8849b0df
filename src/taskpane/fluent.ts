import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import "@fluentui/web-components/badge.js";
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/message-bar.js";
import "@fluentui/web-components/spinner.js";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import type { ThemeName } from "./theme";

const THEMES = { light: webLightTheme, dark: webDarkTheme };

/** Gives Fluent's elements and our style sheet their colours, as custom properties on the document. */
export function applyTheme(name: ThemeName): void {
  setTheme(THEMES[name]);
  document.documentElement.dataset["theme"] = name;
}
