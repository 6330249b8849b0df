import { calculation, heading, words, type DraftRow } from "./draft";
import { DATE, NUMBER } from "./formats";
import type { ModelInput } from "./subject";

const ROWS = 5;

/** Which inputs differ from what was inserted, by formula: both values and what was documented. */
export function editLogSection(inputs: readonly ModelInput[]): DraftRow[] {
  const first = inputs[0]?.key ?? "";
  const last = inputs.at(-1)?.key ?? "";
  const row = (index: number): DraftRow => {
    const found = (column: string): string =>
      `INDEX({${first}.${column}}:{${last}.${column}},MATCH(${index},{edits.first}:{edits.last},0))`;
    const when = (formula: string): string => `=IF({edits.last}>=${index},${formula},"")`;
    const of = (column: string, isDate: 0 | 1): string =>
      when(`IF(${found("isDate")}=${isDate},IF(LEN(${found(column)})=0,"empty",${found(column)}),"")`);
    return [
      words(
        index === 1
          ? `=IF({edits.last}=0,"None: every input is as inserted.",${found("label")})`
          : when(found("label")),
        "label",
      ),
      calculation(`log.now.${index}`, of("now", 0), NUMBER),
      calculation(`log.was.${index}`, of("was", 0), NUMBER),
      calculation(`log.nowDay.${index}`, of("now", 1), DATE),
      calculation(`log.wasDay.${index}`, of("was", 1), DATE),
      words(when(found("wasFrom"))),
    ];
  };
  return [
    heading(["Edited inputs", "Now", "As inserted", "Now, a day", "As inserted, a day", "Documented in"], 4),
    ...Array.from({ length: ROWS }, (_, index) => row(index + 1)),
    [words(`=IF({edits.last}>${ROWS},"and "&({edits.last}-${ROWS})&" more","")`)],
  ];
}
