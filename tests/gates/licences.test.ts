// Every package in what we ship has its licence beside it, and no other has: what is shipped is read here from the source
// maps, from the comments of the command's bundle and from esbuild's record, not from the graph that the notices are made of.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleWorkbench } from "../../src/workbench/bundle";

const ROOT = join(__dirname, "..", "..");
const DIST = join(ROOT, "dist");
const CLI = join(ROOT, "build", "cli");
const PAGE = join(ROOT, ".cache", "workbench");
const PAGE_TIMEOUT_MS = 60_000;

/** Folders below the project's of packages named in paths, such as node_modules/a/node_modules/@b/c. */
function packagesIn(paths: Iterable<string>): string[] {
  const found = Array.from(paths, (path) => /(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]);
  return [
    ...new Set(
      found.flatMap((folder) => (folder === undefined ? [] : [folder.replace(/^.*?node_modules/, "node_modules")])),
    ),
  ];
}

function packagesOfAddIn(): string[] {
  const names = readdirSync(DIST).filter((name) => /\.(js\.map|css)$/.test(name));
  const files = names.map((name) => ({ name, text: readFileSync(join(DIST, name), "utf8") }));
  const mapped = files.filter(({ name }) => name.endsWith(".js.map"));
  const sources = mapped.flatMap(({ text }) => (JSON.parse(text) as { readonly sources: readonly string[] }).sources);
  const runtime = sources.some((source) => source.includes("/webpack/runtime/")) ? ["node_modules/webpack"] : [];
  const styles = files.filter(({ name }) => name.endsWith(".css"));
  const copied = styles.flatMap(({ text }) =>
    Array.from(text.matchAll(/@[a-z-]+\/[a-z-]+/g), ([name]) => `node_modules/${name}`),
  );
  return [...packagesIn(sources), ...runtime, ...copied];
}

function packagesOfCommand(): string[] {
  const program = readFileSync(join(CLI, "offtake.cjs"), "utf8");
  const paths = Array.from(
    program.matchAll(/^(?:;?\/\/|.*!\*\*\*) .*?(\.\/node_modules\/\S+)/gm),
    (match) => match[1] ?? "",
  );
  const runtime = program.includes("/* webpack/runtime/") ? ["node_modules/webpack"] : [];
  const calculator = readdirSync(CLI).includes("ironcalc.wasm") ? ["node_modules/@ironcalc/wasm"] : [];
  return [...packagesIn(paths), ...runtime, ...calculator];
}

function packagesOfPage(): string[] {
  const record = JSON.parse(readFileSync(join(PAGE, "bundled.json"), "utf8")) as Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
  const inputs = Object.values(record).flatMap((output) => Object.entries(output.inputs));
  return packagesIn(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path));
}

interface Installed {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/** Words of the standard texts, by what package.json says. */
const STANDARD_WORDS = {
  MIT: "Permission is hereby granted, free of charge, to any person obtaining a copy",
  ISC: "Permission to use, copy, modify, and/or distribute this software for any",
  "Apache-2.0": "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
};

beforeAll(() => bundleWorkbench(PAGE), PAGE_TIMEOUT_MS);

describe.each([
  ["the add-in", DIST, packagesOfAddIn, ["@borgar/fx", "@fluentui/web-components", "preact"]],
  ["the command line", CLI, packagesOfCommand, ["@ironcalc/wasm", "hucre", "fflate"]],
  ["the workbench's page", PAGE, packagesOfPage, ["@univerjs/core", "react", "rxjs"]],
])("%s", (_, folder, packagesOf, known) => {
  const notices = (): string => readFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const bundled = (): { readonly path: string; readonly about: Installed }[] =>
    [...new Set(packagesOf())].map((path) => ({
      path: join(ROOT, path),
      about: JSON.parse(readFileSync(join(ROOT, path, "package.json"), "utf8")) as Installed,
    }));

  test("names the packages in it, those and no others", () => {
    const named = Array.from(notices().matchAll(/^Package: (.+)$/gm), (match) => match[1]);
    const inIt = bundled().map(({ about }) => `${about.name} ${about.version}`);
    expect([...named].sort()).toEqual([...new Set(inIt)].sort());
    expect(bundled().map(({ about }) => about.name)).toEqual(expect.arrayContaining(known));
  });

  test("has their licence files in full, or the licence and author that a package without one names", () => {
    const sections = notices().split(/^={100}$/m);
    const lacking = bundled().flatMap(({ path, about }) => {
      const section = sections.find((text) => text.includes(`Package: ${about.name} ${about.version}\n`)) ?? "";
      const files = readdirSync(path).filter((name) => /^(licen[sc]e|copying|copyright|notice|third)/i.test(name));
      const author = typeof about.author === "string" ? about.author : about.author?.name;
      const standard = Object.entries(STANDARD_WORDS).find(([licence]) => about.license?.startsWith(licence))?.[1];
      const wanted =
        files.length > 0
          ? files.map((name) => readFileSync(join(path, name), "utf8").replaceAll("\r\n", "\n").trim())
          : [`Copyright (c) ${author ?? `the authors of ${about.name}`}`, standard ?? `words of ${about.license}`];
      return wanted.filter((text) => !section.includes(text)).map((text) => `${about.name}: ${text.slice(0, 60)}`);
    });
    expect(lacking).toEqual([]);
  });
});
