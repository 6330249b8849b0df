import packageFile from "../../package.json";
import { dealAsOf } from "../catalog/as-of";
import { catalogue, dealById } from "../catalog/catalogue";
import type { Deal } from "../catalog/model";
import { serialFromIso } from "../finance/serial-date";
import { planDealModel } from "../plan/deal-model-plan";
import { planFigures } from "../plan/figures-plan";
import type { SheetPlan } from "../plan/sheet-plan";
import { planResults, startCalculator } from "../xlsx/plan-results";
import { xlsxOf } from "../xlsx/write-xlsx";
import type { WorkbookCommand } from "./command";
import { checkTarget, saveFile } from "./save-file";
import type { Surroundings, Terminal } from "./terminal";

/** From this many deals on, the terminal is told how far it is. */
const MANY = 5;
const STEP = 10;

/** Writes the workbook that was asked for, and says so. Nothing is written unless everything could be. */
export async function writeWorkbook(command: WorkbookCommand, { terminal, calculator }: Surroundings): Promise<void> {
  checkTarget(command.out, command.overwrite);
  const deals = chosenDeals(command);
  const isCalculated = command.content !== "figures";
  if (isCalculated) startCalculator(calculator());
  const sheets = deals.map((deal, index) => {
    report(terminal, index + 1, deals.length);
    const plan = planOf(deal, command);
    return { plan, results: isCalculated ? planResults(plan) : undefined };
  });
  const plans = sheets.map(({ plan }) => plan);
  const bytes = await xlsxOf(plans, {
    title: deals.length === 1 ? (deals[0]?.name ?? "") : `${deals.length} deals`,
    description: `Offtake ${packageFile.version}, catalogue ${catalogue.version}${command.asOf === null ? "" : `, as documented on ${command.asOf}`}`,
    date: catalogue.compiled,
  }, sheets.flatMap(({ results }) => results ?? []));
  saveFile(command.out, bytes, command.overwrite);
  terminal.out(`${command.out}: ${plans.length} ${plans.length === 1 ? "sheet" : "sheets"}, ${Math.ceil(bytes.length / 1000)} kB\n`);
}

/** Each deal once, in the order given. */
function chosenDeals({ ids, asOf }: WorkbookCommand): Deal[] {
  const deals = [...new Set(ids.map(dealById))];
  return asOf === null ? deals : deals.map((deal) => dealAsOf(deal, asOf));
}

function planOf(deal: Deal, { content, asOf, rate }: WorkbookCommand): SheetPlan {
  switch (content) {
    case "figures":
      return planFigures(deal, catalogue, asOf);
    case "model":
      return planDealModel(deal, { asOf: asOf === null ? undefined : serialFromIso(asOf), rate: rate ?? undefined });
  }
}

/** On a terminal the line is written over; in a log there is one now and then. */
function report(terminal: Terminal, done: number, all: number): void {
  if (all < MANY) return;
  const text = `${done} of ${all} deals`;
  if (terminal.isLive) terminal.err(`\r${text}${done === all ? "\n" : ""}`);
  else if (done % STEP === 0 || done === all) terminal.err(`${text}\n`);
}
