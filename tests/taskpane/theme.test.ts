import { themeOf } from "../../src/taskpane/theme";

test.each([
  { host: { isDarkTheme: true }, expected: "dark", why: "Excel says so" },
  {
    host: { isDarkTheme: false, bodyBackgroundColor: "#000000" },
    expected: "light",
    why: "a plain statement wins over a colour",
  },
  { host: { bodyBackgroundColor: "#1F1F1F" }, expected: "dark", why: "a dark background" },
  { host: { bodyBackgroundColor: "#F3F2F1" }, expected: "light", why: "a light background" },
  { host: { bodyBackgroundColor: "white" }, expected: null, why: "a colour it cannot read is no answer" },
  { host: {}, expected: null, why: "Excel on the web may say nothing" },
  { host: undefined, expected: null, why: "there is no host" },
])("$expected: $why", ({ host, expected }) => {
  expect(themeOf(host)).toBe(expected);
});
