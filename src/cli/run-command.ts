import packageFile from "../../package.json";
import { dealAsOf, firstDocumented } from "../catalog/as-of";
import { allDeals, catalogue, dealById } from "../catalog/catalogue";
import type { Deal } from "../catalog/model";
import { FinanceError } from "../finance/errors";
import { parseCommand, UsageError, type Command } from "./command";
import { dealList } from "./deal-list";
import { dealSheet } from "./deal-sheet";
import { SaveError } from "./save-file";
import type { Surroundings } from "./terminal";
import { USAGE } from "./usage";
import { writeWorkbook } from "./workbook-command";

export const DONE = 0;
export const FAILED = 1;
export const NOT_UNDERSTOOD = 2;

/**
 * Does what a command line asks for and returns the exit code. What was asked for goes to `out`; why it could not be done
 * goes to `err`, in one line.
 */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal } = surroundings;
  try {
    await carryOut(parseCommand(args), surroundings);
    return DONE;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`offtake: ${error.message}\nRun offtake --help for the commands and options.\n`);
      return NOT_UNDERSTOOD;
    }
    if (error instanceof FinanceError || error instanceof SaveError) {
      terminal.err(`offtake: ${error.message}\n`);
      return FAILED;
    }
    throw error;
  }
}

async function carryOut(command: Command, surroundings: Surroundings): Promise<void> {
  const { terminal } = surroundings;
  switch (command.kind) {
    case "help":
      return terminal.out(USAGE);
    case "version":
      return terminal.out(`Offtake ${packageFile.version}, catalogue ${catalogue.version}\n`);
    case "list":
      return terminal.out(dealList(documentedDeals(command.asOf)));
    case "show": {
      const deal = dealById(command.id);
      return terminal.out(dealSheet(command.asOf === null ? deal : dealAsOf(deal, command.asOf)));
    }
    case "workbook":
      return writeWorkbook(command, surroundings);
  }
}

/** As they were documented on a day; without those of which nothing was. */
function documentedDeals(asOf: string | null): readonly Deal[] {
  return asOf === null
    ? allDeals()
    : allDeals()
        .filter((deal) => firstDocumented(deal) <= asOf)
        .map((deal) => dealAsOf(deal, asOf));
}
