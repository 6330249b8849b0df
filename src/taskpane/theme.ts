/** The part of `Office.context.officeTheme` that tells light from dark. Excel on the web may leave all of it out. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Whether Excel shows itself light or dark; null where it does not say, and the browser's preference holds. */
export function themeOf(host: HostTheme | undefined): "light" | "dark" | null {
  if (host?.isDarkTheme !== undefined) return host.isDarkTheme ? "dark" : "light";
  const brightness = host?.bodyBackgroundColor === undefined ? null : brightnessOf(host.bodyBackgroundColor);
  if (brightness === null) return null;
  return brightness < 0.5 ? "dark" : "light";
}

/** Rough brightness 0..1 of "#RRGGBB"; null for anything else. */
function brightnessOf(colour: string): number | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (digits === null) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => parseInt(pair, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
