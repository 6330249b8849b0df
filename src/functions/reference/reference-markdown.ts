import type { Example } from "./examples";
import { signature, type FunctionEntry, type FunctionMetadata } from "./function-metadata";
import { DEAL_ARGUMENT, ERRORS, INTRODUCTION, OTHER_ARGUMENTS } from "./reference-text";

/** docs/functions.md: every worksheet function with its parameters and examples. */
export function referenceMarkdown(
  metadata: FunctionMetadata,
  examples: ReadonlyMap<string, readonly Example[]>,
): string {
  const sections = metadata.functions.map((entry) => functionSection(entry, examples.get(entry.id) ?? []));
  const errors = ERRORS.map(({ code, meaning }) => `- \`${code}\` ${meaning}`).join("\n");
  return (
    [
      "# Worksheet functions",
      INTRODUCTION,
      "## The deal argument",
      ...DEAL_ARGUMENT.map((words) =>
        typeof words === "string" ? words : words.map((point) => `- ${point}`).join("\n"),
      ),
      "## Other arguments",
      ...OTHER_ARGUMENTS,
      "## Errors",
      errors,
      ...sections,
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}

function functionSection(entry: FunctionEntry, examples: readonly Example[]): string {
  const parameters = entry.parameters.map(
    ({ name, description, optional }) =>
      `| \`${name}\` | ${optional === true ? "optional" : "required"} | ${description} |`,
  );
  const table = parameters.length === 0 ? [] : [["| Parameter | | |", "|---|---|---|", ...parameters].join("\n")];
  const list = examples.map(({ formula, result }) => `- \`${formula}\` → ${result}`).join("\n");
  const parts = [
    `## ${entry.name}`,
    `\`${signature(entry)}\``,
    entry.description,
    ...table,
    ...(list === "" ? [] : [list]),
  ];
  return parts.join("\n\n");
}
