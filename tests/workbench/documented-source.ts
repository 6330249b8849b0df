import { readFileSync } from "node:fs";
import { join } from "node:path";

// Sources that begin with "excel." name a page of learn.microsoft.com/javascript/api/excel/, "excel.range#values". Those pages are made
// from the comments in @types/office-js, in which a class, a member and a quotation can be looked up.

const DEFINITIONS = join(process.cwd(), "node_modules", "@types", "office-js", "index.d.ts");
const SOURCE = /^excel\.(\w+)/;
const MEMBER = /#(\w+)/g;
const QUOTATION = /“([^”]*)”/g;

let excel: string | null = null;

/** Of these sources those whose class, member or quotation is not there; other kinds of sources pass. */
export function notInDefinitions(sources: readonly string[]): string[] {
  const parts = sources.flatMap((source) => source.split(/; (?=excel\.)/)).filter((source) => SOURCE.test(source));
  return [...new Set(parts)].filter((source) => !isThere(source));
}

function isThere(source: string): boolean {
  const definition = definitionOf(SOURCE.exec(source)?.[1] ?? "");
  if (definition === null) return false;
  const words = plain(definition);
  const quoted = [...source.matchAll(QUOTATION)].flatMap(([, text = ""]) => text.split("…"));
  return (
    [...source.matchAll(MEMBER)].every(([, name = ""]) => new RegExp(`\\b${name}\\b\\??[:(]`).test(definition)) &&
    quoted.every((text) => words.includes(plain(text)))
  );
}

/** With its own comment; pages write names in small letters. */
function definitionOf(name: string): string | null {
  excel ??= namespaceOf(readFileSync(DEFINITIONS, "utf8"));
  const found = new RegExp(`\\n {4}(?:class|interface|enum) ${name}\\b`, "i").exec(excel);
  if (found === null) return null;
  return excel.slice(excel.lastIndexOf("/**", found.index), excel.indexOf("\n    }\n", found.index));
}

function namespaceOf(definitions: string): string {
  const start = definitions.indexOf("\ndeclare namespace Excel {");
  return definitions.slice(start, definitions.indexOf("\n}\n", start));
}

function plain(text: string): string {
  return text.replaceAll(/[\s*`]+/g, " ").trim();
}
