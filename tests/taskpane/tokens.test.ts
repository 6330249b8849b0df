import { readFileSync } from "node:fs";
import path from "node:path";

// Fluent's own values, from the package that its elements are built on.
const { webLightTheme, webDarkTheme } =
  jest.requireActual<Record<string, Record<string, string | number>>>("@fluentui/tokens");

const ELEMENTS = path.join(path.dirname(require.resolve("@fluentui/web-components/package.json")), "dist/esm");
const read = (...parts: string[]) => readFileSync(path.join(...parts), "utf8");
const tokens = read("src/taskpane/tokens.css");
const defined = new Map(
  [...tokens.matchAll(/^ {2}--(\w+): (.+);$/gm)].map(([, name = "", value = ""]) => [name, value]),
);

const usedIn = (css: string) => [...css.matchAll(/var\(--([a-zA-Z0-9]+)/g)].map(([, name = ""]) => name);
const isFluents = (name: string) => webLightTheme?.[name] !== undefined;

/** Sizes of text grow with the user's own; Fluent's do not. */
const inPixels = (value: string): string =>
  value.replace(/^([\d.]+)rem$/, (_, size: string) => `${Number(size) * 16}px`);

/** One scheme's side of a value: "light-dark(#fff, #000)" is "#fff" in light. */
function inScheme(value: string, side: 1 | 2): string {
  return value.replace(/light-dark\((#\w+|rgba\([^)]*\)), (#\w+|rgba\([^)]*\))\)/g, side === 1 ? "$1" : "$2");
}

test.each([...defined])("--%s is Fluent's in light and in dark", (name, value) => {
  expect(inScheme(inPixels(value), 1)).toBe(String(webLightTheme?.[name]));
  expect(inScheme(inPixels(value), 2)).toBe(String(webDarkTheme?.[name]));
});

test.each(["badge", "button", "message-bar", "spinner"])("every token of the %s element is defined", (element) => {
  const used = usedIn(read(ELEMENTS, element, `${element}.styles.css`)).filter(isFluents);
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
  expect(used.length).toBeGreaterThan(5);
});

test("every custom property of the pane's style sheets is defined, here or there", () => {
  const pane = ["pane", "notice", "deal-list", "deal-page"].map((name) => read(`src/taskpane/${name}.css`)).join("\n");
  const own = [...pane.matchAll(/^ {2}--([\w-]+):/gm)].map(([, name = ""]) => name);
  const used = [...pane.matchAll(/var\(--([\w-]+)/g)].map(([, name = ""]) => name);
  expect(used.filter((name) => !defined.has(name) && !own.includes(name))).toEqual([]);
});
