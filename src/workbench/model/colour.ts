import { invalidArgument } from "../protocol/api-error";

/** The HTML names add-ins use most; Excel knows all of them. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
  lightgray: "#D3D3D3",
  darkgray: "#A9A9A9",
  lightblue: "#ADD8E6",
  lightyellow: "#FFFFE0",
  darkblue: "#00008B",
};

/** "#RRGGBB" in capitals, from "#rrggbb", "rrggbb" or a name. */
export function colourIn(value: unknown, what: string): string {
  if (typeof value === "string") {
    const named = Object.hasOwn(NAMED, value.toLowerCase()) ? NAMED[value.toLowerCase()] : undefined;
    if (named !== undefined) return named;
    if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace("#", "").toUpperCase()}`;
  }
  throw invalidArgument(`${what} must be a colour such as #1F4E79: got ${JSON.stringify(value)}`);
}
