import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

// Every string that a person may read, with its place, from the syntax tree of the sources and from the other files that
// hold words: the manifest, the catalogue, the pages.

const ROOT = join(__dirname, "..", "..");

export interface WrittenText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** In the order of files and lines. Texts of code (names, addresses, selectors, formulas' pieces) are left out. */
export function writtenTexts(): WrittenText[] {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
  return [
    ...files.flatMap((file) => textsOfSource(file, readFileSync(join(ROOT, file), "utf8"))),
    ...["manifest.xml", "src/taskpane/taskpane.html", "src/workbench/page/index.html"].flatMap((file) =>
      textsOfMarkup(file),
    ),
    ...textsOfCatalogue("src/catalog/deals.json"),
  ];
}

/** Prose has two words with a space, or is one word with a capital that stands where the page shows text. */
const PROSE = /[A-Za-z’']{2,}[,;:.…]? [A-Za-z(“‘$0-9]/;
/** One word of a button or a heading. */
const LABEL = /^\s*[A-Z][a-z]{2,}(?: …)?\s*$/;
const CODE = /^(?:import |https?:|var\(|xl\/|[\w-]+(?:\/[-\w.]+)+$|[.#][\w-]+)|\{$/;

export function textsOfSource(file: string, source: string): WrittenText[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true, kind);
  const found: WrittenText[] = [];
  const add = (node: ts.Node, text: string): void => {
    const said = text.replace(/\s+/g, " ").trim();
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    if (said !== "" && !CODE.test(said)) found.push({ file, line, text: said });
  };
  const visit = (node: ts.Node): void => {
    if (isOfCode(node)) return;
    const text = textOf(node);
    if (text !== null && (PROSE.test(text) || isShown(node))) add(node, text);
    if (ts.isFunctionDeclaration(node) && /\/functions\.ts$/.test(file)) {
      for (const comment of ts.getJSDocCommentsAndTags(node))
        add(comment, comment.getText(tree).replace(/^\s*\*+/gm, ""));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Imports, types and the attributes of elements that nobody reads. */
function isOfCode(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  return (
    ts.isJsxAttribute(node) && /^(?:class(?:Name)?|id|key|for|role|type|slot|href|d|viewBox)$/.test(node.name.getText())
  );
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isJsxText(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return (
    node.head.text + node.templateSpans.map((span) => `{${span.expression.getText()}}${span.literal.text}`).join("")
  );
}

/** One word is shown where it is an element's text, or a title, label, name or note of what is shown. */
function isShown(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return /[A-Za-z]/.test(node.text);
  const parent = node.parent;
  if (ts.isJsxAttribute(parent)) return /^(?:title|label|placeholder|aria-label|alt)$/.test(parent.name.getText());
  const isNamed = ts.isPropertyAssignment(parent) && parent.initializer === node;
  return isNamed && /^(?:title|label|subtitle|note|heading|remedy|reason|message|words?)$/.test(parent.name.getText());
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#160;": " " };

function textsOfMarkup(file: string): WrittenText[] {
  const lines = readFileSync(join(ROOT, file), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    const shown = [...line.matchAll(/(?:DefaultValue|title|aria-label|alt)="([^"]+)"|>([^<>]+)</g)];
    return shown
      .map(([, attribute, content]) =>
        (attribute ?? content ?? "").replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? entity),
      )
      .filter((text) => (PROSE.test(text) || LABEL.test(text)) && !CODE.test(text))
      .map((text) => ({ file, line: index + 1, text: text.trim() }));
  });
}

/** The catalogue's sentences; its figures, addresses and ids are facts, not words. */
function textsOfCatalogue(file: string): WrittenText[] {
  const lines = readFileSync(join(ROOT, file), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    const value = /^(?:"[\w-]+": )?("(?:[^"\\]|\\.)*"),?$/.exec(line.trim())?.[1];
    if (value === undefined) return [];
    const text = JSON.parse(value) as string;
    return PROSE.test(text) && !CODE.test(text) ? [{ file, line: index + 1, text }] : [];
  });
}
