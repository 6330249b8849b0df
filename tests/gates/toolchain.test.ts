import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

interface Package {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}
interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<
    Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean } & Package>
  >;
}

const ROOT = resolve(__dirname, "../..");
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Package;
const lockfile = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as Lockfile;
const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?$/;
const PUBLIC_REGISTRY = "https://registry.npmjs.org/";

describe("the toolchain", () => {
  test("names every package by one exact version", () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !EXACT.test(version),
    );
    expect(ranges).toEqual([]);
  });

  test("runs tools through npx only by one exact version", () => {
    const calls = Object.values(manifest.scripts ?? {}).flatMap((script) =>
      Array.from(script.matchAll(/npx (?:-\S+ )*(\S+)/g), (match) => match[1] ?? ""),
    );
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
    const wrong = Object.entries(manifest.devDependencies ?? {}).filter(
      ([name, version]) => lockfile.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(wrong).toEqual([]);
  });

  test("points only at the public registry or at none, and has a checksum for every package", () => {
    const installed = Object.entries(lockfile.packages).filter(([path, entry]) => path !== "" && !entry.link);
    expect(
      installed
        .filter(([, entry]) => entry.resolved !== undefined && !entry.resolved.startsWith(PUBLIC_REGISTRY))
        .map(([path]) => path),
    ).toEqual([]);
    expect(installed.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  test("has every package that another needs, those for other systems too: npm ci refuses a lock that lacks one (decision 001)", () => {
    expect(missingFrom(lockfile.packages)).toEqual([]);
    const { "node_modules/@swc/core-win32-x64-msvc": windows, ...others } = lockfile.packages;
    expect(windows?.version).toBe(manifest.devDependencies?.["@swc/core"]);
    expect(missingFrom(others)).toEqual(["@swc/core-win32-x64-msvc for node_modules/@swc/core"]);
  });
});

/** What packages of a lock need, as dependency or for some system, and find neither in themselves nor above. */
function missingFrom(packages: Lockfile["packages"]): string[] {
  return Object.entries(packages).flatMap(([path, entry]) => {
    const needed = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
    return needed
      .filter((name) => !placesOf(name, path).some((place) => place in packages))
      .map((name) => `${name} for ${path}`);
  });
}

/** Where Node looks for a package from a place in the tree, nearest first. */
function placesOf(name: string, path: string): string[] {
  const own = `${path === "" ? "" : `${path}/`}node_modules/${name}`;
  const above = path.lastIndexOf("/node_modules/");
  return path === "" ? [own] : [own, ...placesOf(name, above < 0 ? "" : path.slice(0, above))];
}
