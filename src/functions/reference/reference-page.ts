import type { Example } from "./examples";
import { signature, type FunctionEntry, type FunctionMetadata } from "./function-metadata";
import { DEAL_ARGUMENT, ERRORS, INTRODUCTION, OTHER_ARGUMENTS, type Passage } from "./reference-text";

/** functions.html: the help page that Excel opens for a function, at the function's anchor. No script, no inline style. */
export function referencePage(metadata: FunctionMetadata, examples: ReadonlyMap<string, readonly Example[]>): string {
  const links = metadata.functions.map(({ id, name }) => `<li><a href="#${html(id)}">${html(name)}</a></li>`).join("");
  const errors = ERRORS.map(
    ({ code, meaning }) => `<dt><code>${html(code)}</code></dt><dd>${prose(meaning)}</dd>`,
  ).join("");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Offtake: worksheet functions</title>
<link rel="stylesheet" href="reference.css">
</head>
<body>
<main>
<h1>Worksheet functions</h1>
<p>${prose(INTRODUCTION)}</p>
<nav aria-label="Functions"><ul>${links}</ul></nav>
<h2 id="deal">The deal argument</h2>
${DEAL_ARGUMENT.map(passage).join("\n")}
<h2 id="arguments">Other arguments</h2>
${OTHER_ARGUMENTS.map((paragraph) => `<p>${prose(paragraph)}</p>`).join("\n")}
<h2 id="errors">Errors</h2>
<dl>${errors}</dl>
${metadata.functions.map((entry) => functionSection(entry, examples.get(entry.id) ?? [])).join("\n")}
</main>
</body>
</html>
`;
}

function passage(words: Passage): string {
  if (typeof words === "string") return `<p>${prose(words)}</p>`;
  return `<ul>${words.map((point) => `<li>${prose(point)}</li>`).join("")}</ul>`;
}

function functionSection(entry: FunctionEntry, examples: readonly Example[]): string {
  const parameters = entry.parameters.map(
    ({ name, description, optional }) =>
      `<dt><code>${html(name)}</code>${optional === true ? " (optional)" : ""}</dt><dd>${prose(description)}</dd>`,
  );
  const formulas = examples.map(({ formula, result }) => `<li><code>${html(formula)}</code> → ${prose(result)}</li>`);
  return [
    `<section id="${html(entry.id)}">`,
    `<h2>${html(entry.name)}</h2>`,
    `<p><code>${html(signature(entry))}</code></p>`,
    `<p>${prose(entry.description)}</p>`,
    parameters.length === 0 ? "" : `<dl>${parameters.join("")}</dl>`,
    formulas.length === 0 ? "" : `<ul>${formulas.join("")}</ul>`,
    "</section>",
  ].join("\n");
}

/** Escaped text in which `code` becomes a code element. */
function prose(text: string): string {
  return html(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}

function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
