import { themeName } from "../../src/taskpane/theme";

test.each([
  { host: { isDarkTheme: true }, prefersDark: false, expected: "dark", why: "Excel says so" },
  { host: { isDarkTheme: false }, prefersDark: true, expected: "light", why: "Excel's theme wins over the browser's" },
  { host: { bodyBackgroundColor: "#1F1F1F" }, prefersDark: false, expected: "dark", why: "a dark background" },
  { host: { bodyBackgroundColor: "#F3F2F1" }, prefersDark: true, expected: "light", why: "a light background" },
  { host: { bodyBackgroundColor: "white" }, prefersDark: true, expected: "dark", why: "a colour it cannot read is no answer" },
  { host: undefined, prefersDark: true, expected: "dark", why: "Excel on the web may say nothing" },
  { host: undefined, prefersDark: false, expected: "light", why: "Excel on the web may say nothing" },
])("$expected: $why", ({ host, prefersDark, expected }) => {
  expect(themeName(host, prefersDark)).toBe(expected);
});
