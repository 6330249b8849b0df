import { dateWords, ENGLISH } from "../../catalog/claim-words";
import type { Source } from "../../catalog/model";
import { isoFromSerial } from "../../finance/serial-date";
import { aside, calculation, heading, input, text, words, type DraftCell, type DraftRow, wordsAside } from "./draft";
import { unlessDollars } from "./few-dollars";
import { GENERAL, MONEY } from "./formats";
import { fullSource, type Notes, pageNotes } from "./notes-section";
import { quoted } from "../quoted";
import { whileInserted, YOURS } from "../while-inserted";
import type { ModelBound, ModelInput } from "./subject";

export const SCENARIOS = ["base", "low", "high", "own"] as const;

/** Lines of inputs under a heading: each scenario's value, the one in use, and where it comes from. */
export function inputRows(title: string, inputs: readonly ModelInput[], notes: Notes): DraftRow[] {
  return [
    heading([title, "Base", "Low", "High", "Own", "In use", "Unit", "Precision", "Evidence", "Source", "Note"], 5),
    ...inputs.map((line) => inputRow(line, notes)),
  ];
}

function inputRow(line: ModelInput, notes: Notes): DraftRow {
  const { key } = line;
  return [
    text(line.label, "label"),
    input(`${key}.base`, line.base, line.numberFormat),
    boundCell(line, "low", line.bounds?.low ?? null),
    boundCell(line, "high", line.bounds?.high ?? null),
    open(`${key}.own`),
    calculation(key, inUse(key), line.numberFormat),
    unitCell(line),
    untilEdited(line, line.precision, `edited; ${line.inserted ?? `was ${insertedWords(line)}`}`),
    untilEdited(line, line.grade, YOURS),
    sourceCell(line.source, notes),
    text(notes.short(line.label, line.note), "remark"),
  ];
}

/** The unit; of an amount that is hardly one of dollars, the question. */
function unitCell({ key, unit, numberFormat }: ModelInput): DraftCell {
  // By both: whole numbers have the format of money, and a price has its unit.
  if (unit !== "US$" || numberFormat !== MONEY) return aside(unit);
  const said = `"${quoted(unit)}"`;
  return wordsAside(`=IF(ISNUMBER({${key}.base}),${unlessDollars(`{${key}.base}`, said)},${said})`);
}

/** What is said of a base value until it is typed over; of what is not a documented number the workings know whether it was. */
function untilEdited({ key, base, inserted }: ModelInput, said: string, edited: string): DraftCell {
  if (typeof base !== "number" || inserted?.startsWith("documented: ") !== true)
    return words(`=IF({${key}.edited}=1,"${quoted(edited)}","${quoted(said)}")`);
  const formula = whileInserted(base, said, edited).join(`{${key}.base}`);
  return { kind: "formula", formula, numberFormat: GENERAL, style: "line", says: said };
}

/** What no document gives, as it was inserted: "empty", "cancellable", "100 %", "12". */
function insertedWords({ base, numberFormat }: ModelInput): string {
  if (base === null) return "empty";
  if (typeof base === "string") return base;
  if (isDay(numberFormat)) return dateWords(isoFromSerial(base));
  return /%/.test(numberFormat) ? ENGLISH.precisePercent(base) : ENGLISH.precise(base);
}

function isDay(numberFormat: string): boolean {
  return /d mmm/.test(numberFormat);
}

/** A place for the user that is not asked for: no colour says that something is missing. */
function open(key: string): DraftCell {
  return { kind: "text", key, text: "", style: "constant" };
}

/** By the scenario chosen, else the base; empty where nothing is given. */
function inUse(key: string): string {
  const of = (scenario: string, otherwise: string): string =>
    `IF(AND({scenarioUsed}="${scenario}",LEN({${key}.${scenario}})>0),{${key}.${scenario}},${otherwise})`;
  return `=${of("own", of("low", of("high", `IF(LEN({${key}.base})=0,"",{${key}.base})`)))}`;
}

/** The value of an input in a scenario, whichever is chosen: text "" where nothing is given. */
export function inScenario(key: string, scenario: (typeof SCENARIOS)[number]): string {
  const base = `IF(LEN({${key}.base})=0,"",{${key}.base})`;
  return scenario === "base" ? base : `IF(LEN({${key}.${scenario}})>0,{${key}.${scenario}},${base})`;
}

/** A bound goes with the base once that is typed over: what was documented says nothing about the user's number. */
function boundCell({ key, numberFormat }: ModelInput, side: "low" | "high", bound: ModelBound): DraftCell {
  if (bound === null) return open(`${key}.${side}`);
  const documented = bound === "base" ? `IF(LEN({${key}.base})=0,"",{${key}.base})` : String(bound);
  return calculation(
    `${key}.${side}`,
    bound === "base" ? `=${documented}` : `=IF({${key}.edited}=1,{${key}.base},${documented})`,
    numberFormat,
  );
}

/** A source in a few words that open it; an address that is not https is not opened from a sheet but can be read there. */
export function sourceCell(source: Source | null, notes: Notes = pageNotes()): DraftCell {
  if (source === null) return null;
  const label = notes.source(source);
  return source.url.startsWith("https://")
    ? { kind: "text", text: label, link: source.url, style: "link" }
    : text(label, "line");
}

/** What is behind an input, for the list of edits: whether it was typed over, how many were by then, and both values, a date in words. */
export function editWorkings(inputs: readonly ModelInput[], bases: (line: ModelInput) => string): DraftRow[] {
  return [
    heading(["Workings: edited inputs", "Edited", "Edits so far", "Now", "As inserted", "Source"], 4),
    ...inputs.map((line, index): DraftRow => {
      const base = bases(line);
      const isDate = isDay(line.numberFormat);
      const now = isDate ? `IF(ISNUMBER(${base}),${dayWords(base)},${base})` : base;
      return [
        text(line.label, "label", `${line.key}.label`),
        calculation(`${line.key}.edited`, `=IF(${isEdited(base, line.base)},1,0)`, GENERAL),
        calculation(
          place(index, inputs.length),
          `=${index === 0 ? "0" : `{${place(index - 1, inputs.length)}}`}+{${line.key}.edited}`,
          GENERAL,
        ),
        calculation(`${line.key}.now`, `=IF(LEN(${base})=0,"empty",${now})`, GENERAL),
        insertedCell(line, isDate),
        // An empty cell that is looked up shows as 0.
        text(wasFrom(line), "line", `${line.key}.wasFrom`),
      ];
    }),
  ];
}

function wasFrom({ source, precision }: ModelInput): string {
  if (source !== null) return fullSource(source);
  return precision === "" ? "not documented" : precision;
}

function insertedCell({ key, base }: ModelInput, isDate: boolean): DraftCell {
  if (typeof base === "number" && !isDate)
    return { kind: "number", key: `${key}.was`, value: base, numberFormat: GENERAL, style: "constant" };
  const words = typeof base === "number" ? dateWords(isoFromSerial(base)) : (base ?? "empty");
  return text(words, "line", `${key}.was`);
}

/** A day as the page writes it, in every language of the program. */
export function dayWords(cell: string): string {
  return `DAY(${cell})&" "&MID("JanFebMarAprMayJunJulAugSepOctNovDec",3*MONTH(${cell})-2,3)&" "&YEAR(${cell})`;
}

function place(index: number, count: number): string {
  return `edits.${index === 0 ? "first" : index === count - 1 ? "last" : index}`;
}

/** Blank, 0 and "" told apart alike in every program: by the length of what is shown, then by kind. */
function isEdited(base: string, inserted: number | string | null): string {
  if (inserted === null) return `LEN(${base})>0`;
  return typeof inserted === "number"
    ? `IF(ISNUMBER(${base}),${base}<>${inserted},TRUE)`
    : `IF(LEN(${base})=0,TRUE,LOWER(${base})<>"${quoted(inserted.toLowerCase())}")`;
}
