import { apiError } from "../protocol/api-error";
import { booleanIn, textIn } from "../protocol/arguments";
import type { HostObject, MemberTable, Scalar } from "../protocol/host-object";
import { Application } from "./application";
import type { Book } from "./book";
import { NameCollection } from "./names";
import type { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorksheetFunctions } from "./worksheet-functions";
import { WorksheetCollection } from "./worksheets";

/** `context.workbook` */
export class Workbook implements HostObject {
  readonly members: MemberTable<never> = WORKBOOK;
  readonly application: Application;
  readonly properties = new DocumentProperties();
  /** `context.runtime.enableEvents` */
  eventsEnabled = true;
  private readonly runtime = new Runtime(this);

  constructor(
    readonly book: Book,
    readonly fileName: string,
  ) {
    this.application = new Application(book);
  }

  get runtimeObject(): HostObject {
    return this.runtime;
  }

  /** A range that was sent along with an event. */
  eventRange(reference: string): HostObject {
    const range = this.book.references.find(reference);
    if (range === undefined) throw apiError("InvalidReference", "the range of that event is no longer kept");
    return range;
  }

  selectedRange(): Range {
    return this.book.range(this.book.grid.selection());
  }

  selectedRanges(): HostObject {
    const { grid } = this.book;
    return new RangeAreas((grid.selections?.() ?? [grid.selection()]).map((area) => this.book.range(area)));
  }

  activeCell(): HostObject {
    const { grid } = this.book;
    return this.book.range({ ...(grid.activeCell?.() ?? grid.selection()), rows: 1, columns: 1 });
  }
}

class Runtime implements HostObject {
  readonly members: MemberTable<never> = RUNTIME;
  constructor(readonly workbook: Workbook) {}
}

const RUNTIME: MemberTable<Runtime> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: ({ workbook }) => workbook.eventsEnabled,
      set: ({ workbook }, value) => {
        workbook.eventsEnabled = booleanIn(value, "enableEvents");
      },
    },
  },
};

const WORKBOOK: MemberTable<Workbook> = {
  name: "Workbook",
  scalars: {
    Name: { get: ({ fileName }) => fileName },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
  },
  navigations: {
    Application: ({ application }) => application,
    Functions: ({ book }) => new WorksheetFunctions(book.grid),
    Names: ({ book }) => new NameCollection(book, null),
    Properties: ({ properties }) => properties,
    Protection: ({ book }) => book.protection,
    Settings: ({ book }) => new SettingCollection(book),
    Tables: ({ book }) => new TableCollection(book, null),
    Worksheets: ({ book }) => new WorksheetCollection(book),
    _Runtime: (workbook) => workbook.runtimeObject,
  },
  methods: {
    GetSelectedRange: (workbook) => workbook.selectedRange(),
    GetSelectedRanges: (workbook) => workbook.selectedRanges(),
    GetActiveCell: (workbook) => workbook.activeCell(),
    _GetRangeForEventByReferenceId: (workbook, args) => workbook.eventRange(args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: ({ book }, args) => book.references.find(args.text(0)) ?? null,
  },
};

const TEXTS = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"] as const;

/** `workbook.properties`: texts kept while the workbook is open. */
class DocumentProperties implements HostObject {
  readonly members: MemberTable<never> = PROPERTIES;
  readonly texts = new Map<string, string>();
}

const PROPERTIES: MemberTable<DocumentProperties> = {
  name: "DocumentProperties",
  scalars: Object.fromEntries(TEXTS.map((name) => [name, textProperty(name)])),
};

function textProperty(name: string): Scalar<DocumentProperties> {
  return {
    get: ({ texts }) => texts.get(name) ?? "",
    set: ({ texts }, value) => void texts.set(name, textIn(value, name)),
  };
}
