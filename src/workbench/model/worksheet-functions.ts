import type { Grid } from "../grid";
import { invalidArgument } from "../protocol/api-error";
import type { Arguments } from "../protocol/arguments";
import type { HostObject, MemberTable } from "../protocol/host-object";

const DAY_MILLISECONDS = 86_400_000;
/** Days from the first serial's eve to 1 January 1970, from March 1900 on. */
const UNIX_EPOCH_SERIAL = { 1900: 25_569, 1904: 24_107 } as const;

/** `workbook.functions`: Excel's own functions, called from a script. Of them the workbench has DATE. */
export class WorksheetFunctions implements HostObject {
  readonly members: MemberTable<never> = WORKSHEET_FUNCTIONS;

  constructor(readonly grid: Grid) {}
}

/** What such a call gives back. */
class FunctionResult implements HostObject {
  readonly members: MemberTable<never> = FUNCTION_RESULT;

  constructor(readonly value: number) {}
}

const WORKSHEET_FUNCTIONS: MemberTable<WorksheetFunctions> = {
  name: "Functions",
  methods: { Date: ({ grid }, args) => new FunctionResult(dateSerial(grid.dateSystem ?? 1900, args)) },
};

const FUNCTION_RESULT: MemberTable<FunctionResult> = {
  name: "FunctionResult",
  scalars: { Value: { get: ({ value }) => value }, Error: { get: () => "" } },
};

/** Excel's DATE in the workbook's date system, from March 1900 (1 January 1904) on. */
function dateSerial(system: 1900 | 1904, args: Arguments): number {
  const days = Date.UTC(args.integer(0), args.integer(1) - 1, args.integer(2)) / DAY_MILLISECONDS;
  const serial = days + UNIX_EPOCH_SERIAL[system];
  if (serial < (system === 1900 ? 61 : 0))
    throw invalidArgument(
      `DATE in the workbench begins in ${system === 1900 ? "March 1900" : "1904"}: got year ${args.integer(0)}`,
    );
  return serial;
}
