import { asideHeading, calculation, words, type DraftRow, wordsAside } from "./draft";
import { NUMBER } from "./formats";
import type { ModelInput } from "./subject";

const ROWS = 5;

/** Which inputs differ from what was inserted, by formula: both values and what was documented. */
export function editLogSection(inputs: readonly ModelInput[]): DraftRow[] {
  const first = inputs[0]?.key ?? "";
  const last = inputs.at(-1)?.key ?? "";
  const row = (index: number): DraftRow => {
    const found = (column: string): string =>
      `INDEX({${first}.${column}}:{${last}.${column}},MATCH(${index},{edits.first}:{edits.last},0))`;
    const when = (column: string, otherwise = `""`): string =>
      `=IF({edits.last}>=${index},${found(column)},${otherwise})`;
    return [
      words(when("label", index === 1 ? `"None: every base value is as inserted"` : `""`)),
      null,
      calculation(`log.now.${index}`, when("now"), NUMBER),
      calculation(`log.was.${index}`, when("was"), NUMBER),
      wordsAside(when("wasFrom")),
    ];
  };
  return [
    asideHeading(["Edited inputs", "", "Now", "As inserted", "Source when inserted"], 3),
    ...Array.from({ length: ROWS }, (_, index) => row(index + 1)),
    [words(`=IF({edits.last}>${ROWS},"and "&({edits.last}-${ROWS})&" more: see the workings","")`)],
  ];
}
