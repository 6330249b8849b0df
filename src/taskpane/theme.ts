/** The part of `Office.context.officeTheme` that tells light from dark. Excel on the web may leave all of it out. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

export type ThemeName = "light" | "dark";

/** Excel's own theme where it says, else the browser's preference. */
export function themeName(host: HostTheme | undefined, prefersDark: boolean): ThemeName {
  if (host?.isDarkTheme !== undefined) return host.isDarkTheme ? "dark" : "light";
  const luminance = host?.bodyBackgroundColor === undefined ? null : luminanceOf(host.bodyBackgroundColor);
  if (luminance !== null) return luminance < 0.5 ? "dark" : "light";
  return prefersDark ? "dark" : "light";
}

/** Rough brightness 0..1 of "#RRGGBB"; null for anything else. */
function luminanceOf(colour: string): number | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (digits === null) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => parseInt(pair, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
