import { type PackageNotice, packageNotice } from "./package-notice";

/** What the file of notices is called beside each bundle. */
export const NOTICES_FILE = "THIRD-PARTY-NOTICES.txt";

/** Separates one licence from the next; no licence text has such a line. */
const RULE = "=".repeat(100);

/**
 * The licences of the packages that a bundle contains, in full: packages with the same text stand above it together, each
 * with its name, version, licence and address, in the order of their names.
 * Shape: the folders of the installed packages, each once or more often, in any order.
 */
export function thirdPartyNotices(bundle: string, folders: Iterable<string>): string {
  const packages = new Map([...new Set(folders)].map(packageNotice).map((notice) => [nameOf(notice), notice]));
  const sorted = [...packages.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const byText = new Map<string, PackageNotice[]>();
  for (const notice of sorted) {
    const text = notice.texts.join("\n\n");
    byText.set(text, [...(byText.get(text) ?? []), notice]);
  }
  const head = `${bundle} contains code of the ${sorted.length} packages below, each with its licence.`;
  const parts = [...byText].map(([text, notices]) => `${notices.map(factsOf).join("\n\n")}\n\n${text}`);
  return `${[head, ...parts].join(`\n\n${RULE}\n\n`)}\n`;
}

function nameOf({ name, version }: PackageNotice): string {
  return `${name} ${version}`;
}

function factsOf(notice: PackageNotice): string {
  const licence = notice.licence === "" ? "see the text" : notice.licence;
  return [
    `Package: ${nameOf(notice)}`,
    `Licence: ${licence}`,
    ...(notice.address === "" ? [] : [`Address: ${notice.address}`]),
  ].join("\n");
}
