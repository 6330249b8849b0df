import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

interface Package {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}
interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean } & Package>>;
}

const ROOT = resolve(__dirname, "../..");
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Package;
const lockfile = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as Lockfile;
const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?$/;
const PUBLIC_REGISTRY = "https://registry.npmjs.org/";

describe("the toolchain", () => {
  test("names every package by one exact version", () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !EXACT.test(version));
    expect(ranges).toEqual([]);
  });

  test("runs tools through npx only by one exact version", () => {
    const calls = Object.values(manifest.scripts ?? {}).flatMap((script) => Array.from(script.matchAll(/npx (?:-\S+ )*(\S+)/g), (match) => match[1] ?? ""));
    const loose = calls.filter((name) => !EXACT.test(name.slice(name.lastIndexOf("@") + 1)));
    expect(loose).toEqual([]);
  });

  test("needs no package when the add-in runs: all of it is bundled or our own", () => {
    expect(manifest.dependencies ?? {}).toEqual({});
  });

  test("gives src/finance no types but its own", () => {
    const config = readFileSync(join(ROOT, "src/finance/tsconfig.json"), "utf8");
    expect(config).toMatch(/"types":\s*\[\s*\]/);
  });
});

describe("the lockfile", () => {
  test("agrees with package.json", () => {
    expect(lockfile.lockfileVersion).toBeGreaterThanOrEqual(3);
    expect(lockfile.packages[""]?.devDependencies).toEqual(manifest.devDependencies);
    const wrong = Object.entries(manifest.devDependencies ?? {}).filter(([name, version]) => lockfile.packages[`node_modules/${name}`]?.version !== version);
    expect(wrong).toEqual([]);
  });

  test("points only at the public registry or at none, and has a checksum for every package", () => {
    const installed = Object.entries(lockfile.packages).filter(([path, entry]) => path !== "" && !entry.link);
    expect(installed.filter(([, entry]) => entry.resolved !== undefined && !entry.resolved.startsWith(PUBLIC_REGISTRY)).map(([path]) => path)).toEqual([]);
    expect(installed.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([]);
  });
});
