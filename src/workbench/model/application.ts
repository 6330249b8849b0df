import { notImplemented } from "../protocol/api-error";
import { oneOf } from "../protocol/arguments";
import type { HostObject, MemberTable } from "../protocol/host-object";
import type { Book } from "./book";

/** `workbook.application`, of a host in en-US that calculates by itself. */
export class Application implements HostObject {
  readonly members: MemberTable<never> = APPLICATION;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";

  constructor(readonly book: Book) {}
}

const APPLICATION: MemberTable<Application> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (application, value) => {
        application.calculationMode = oneOf(
          value,
          ["Automatic", "AutomaticExceptTables", "Manual"],
          "the calculation mode",
        );
        if (application.calculationMode === "Manual") {
          application.calculationMode = "Automatic";
          throw notImplemented("Application.calculationMode");
        }
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  navigations: { CultureInfo: () => CULTURE },
  methods: {
    Calculate: ({ book }, args) => {
      oneOf(args.at(0), ["Recalculate", "Full", "FullRebuild"], "the calculation type");
      book.grid.calculate?.();
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const CULTURE: HostObject = { members: cultureMembers() };

function cultureMembers(): MemberTable<HostObject> {
  const numberFormat: MemberTable<HostObject> = {
    name: "NumberFormatInfo",
    scalars: {
      NumberDecimalSeparator: { get: () => "." },
      NumberGroupSeparator: { get: () => "," },
      CurrencySymbol: { get: () => "$" },
    },
  };
  return {
    name: "CultureInfo",
    scalars: { Name: { get: () => "en-US" } },
    navigations: { NumberFormat: () => ({ members: numberFormat }) },
  };
}
