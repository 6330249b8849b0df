// One version, stated in package.json; what else must state it agrees.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageFile from "../../package.json";

const read = (file: string): string => readFileSync(join(__dirname, "..", "..", file), "utf8");
const { version } = packageFile;

test.each([
  ["package-lock.json", (text: string) => (JSON.parse(text) as { version: string }).version, version],
  ["manifest.xml", (text: string) => /<Version>(.*)<\/Version>/.exec(text)?.[1], `${version}.0`],
  ["dist/manifest.xml", (text: string) => /<Version>(.*)<\/Version>/.exec(text)?.[1], `${version}.0`],
  ["CHANGELOG.md", (text: string) => /^## (\S+)/m.exec(text)?.[1], version],
])("%s has the version of package.json", (file, stated, wanted) => {
  expect(stated(read(file))).toBe(wanted);
});

test("package.json names the author that the licence names", () => {
  expect(read("LICENSE")).toContain(`Copyright (c) 2026 ${packageFile.author}`);
});
