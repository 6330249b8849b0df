import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { standardText } from "./standard-text";

/** What a package says of itself and of its licence. */
export interface PackageNotice {
  readonly name: string;
  readonly version: string;
  /** As its package.json has it; empty where it says nothing. */
  readonly licence: string;
  readonly address: string;
  /** The texts in full, one a file. */
  readonly texts: readonly string[];
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
  readonly homepage?: string;
}

const LICENCE_FILE = /^(licen[cs]e|copying|copyright|notice|third-?party)/i;

/**
 * A package's licence files in full. A package without one gets the standard text of the licence that its package.json
 * names, and its author; the notice says so.
 * Errors: a package with neither, or with a licence whose standard text we do not have.
 */
export function packageNotice(folder: string): PackageNotice {
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFile;
  const texts = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
  return {
    name: about.name,
    version: about.version,
    licence: about.license ?? "",
    address: addressOf(about),
    texts: texts.length > 0 ? texts : [substitute(about)],
  };
}

function substitute(about: PackageFile): string {
  const standard = standardText(about.license ?? "");
  if (standard === null)
    throw new Error(
      `${about.name} ${about.version} is bundled, so its licence must travel with it: it has no licence file, and there is no standard text for "${about.license ?? ""}"; nothing was written`,
    );
  return [
    "The package has no licence file. Its package.json names the licence, whose standard text follows, and the author.",
    `Copyright (c) ${authorOf(about)}`,
    standard,
  ].join("\n\n");
}

function authorOf({ author, name }: PackageFile): string {
  const stated = typeof author === "string" ? author : author?.name;
  return stated ?? `the authors of ${name} (its package.json names none)`;
}

function addressOf({ repository, homepage }: PackageFile): string {
  const stated = (typeof repository === "string" ? repository : repository?.url) ?? homepage ?? "";
  return stated.replace(/^git\+/, "").replace(/\.git$/, "");
}
