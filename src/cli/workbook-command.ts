import packageFile from "../../package.json";
import { dealAsOf } from "../catalog/as-of";
import { catalogue, companies, dealById } from "../catalog/catalogue";
import { companyNamed } from "../catalog/company-names";
import type { Deal } from "../catalog/model";
import { xlsxOf, type FileProperties } from "../xlsx/write-xlsx";
import type { WorkbookCommand } from "./command";
import type { SheetRequest } from "./make-sheets";
import { checkTarget, saveFile } from "./save-file";
import type { Surroundings, Terminal } from "./terminal";

/** From this many deals on, the terminal is told how far it is. */
const MANY = 5;
const STEP = 10;

/** Writes the workbook that was asked for, and says so. Nothing is written unless everything could be. */
export async function writeWorkbook(command: WorkbookCommand, { terminal, makeSheets }: Surroundings): Promise<void> {
  checkTarget(command.out, command.overwrite);
  const deals = command.content === "company" ? [] : chosenDeals(command);
  const requests = command.content === "company" ? companyRequests(command) : requestsFor(deals, command);
  let done = 0;
  const sheets = await makeSheets(requests, () => report(terminal, ++done, requests.length));
  const bytes = await xlsxOf(
    sheets.map(({ plan }) => plan),
    command.content === "company"
      ? propertiesOf(command.ids.join(", "), command)
      : propertiesOf(titleOf(deals), command),
    sheets.flatMap(({ results }) => results ?? []),
  );
  saveFile(command.out, bytes, command.overwrite);
  terminal.out(
    `${command.out}: ${sheets.length} ${sheets.length === 1 ? "sheet" : "sheets"}, ${Math.ceil(bytes.length / 1000)} kB\n`,
  );
}

/** Each deal once, in the order given. An unknown one, or one not documented on that day, ends the command here. */
function chosenDeals({ ids, asOf }: WorkbookCommand): Deal[] {
  const deals = [...new Set(ids.map(dealById))];
  return asOf === null ? deals : deals.map((deal) => dealAsOf(deal, asOf));
}

/** A sheet for each deal, or one for all. */
function requestsFor(deals: readonly Deal[], { content, asOf, rate }: WorkbookCommand): SheetRequest[] {
  const ids = deals.map(({ id }) => id);
  const sheets = content === "comparables" ? [ids] : ids.map((id) => [id]);
  return sheets.map((sheet) => ({ ids: sheet, content, asOf, rate }));
}

/** A sheet for each company, by any of its names. Errors: "missing-data" for an unknown one, naming the nearest. */
function companyRequests({ ids, content, asOf, rate }: WorkbookCommand): SheetRequest[] {
  const known = ids.map((name) => companyNamed(name, companies()).id);
  return [...new Set(known)].map((id) => ({ ids: [id], content, asOf, rate }));
}

function titleOf(deals: readonly Deal[]): string {
  const [only] = deals;
  return deals.length === 1 && only !== undefined ? only.name : `${deals.length} deals`;
}

function propertiesOf(title: string, { asOf }: WorkbookCommand): FileProperties {
  return {
    title,
    description: `Offtake ${packageFile.version}, catalogue ${catalogue.version}${asOf === null ? "" : `, as documented on ${asOf}`}`,
    date: catalogue.compiled,
  };
}

/** On a terminal the line is written over; in a log there is one now and then. */
function report(terminal: Terminal, done: number, all: number): void {
  if (all < MANY) return;
  const text = `${done} of ${all} deals`;
  if (terminal.isLive) terminal.err(`\r${text}${done === all ? "\n" : ""}`);
  else if (done % STEP === 0 || done === all) terminal.err(`${text}\n`);
}
