import { apiError, notImplemented } from "../protocol/api-error";
import type { Arguments } from "../protocol/arguments";
import type { HostObject, MemberTable } from "../protocol/host-object";
import type { Book } from "./book";

/** `worksheet.protection`: on or off; options and passwords are refused, for nothing here would keep to them. */
export class Protection implements HostObject {
  readonly members: MemberTable<never> = PROTECTION;

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {}

  get isProtected(): boolean {
    return this.book.grid.sheets().some(({ id, isProtected }) => id === this.sheetId && isProtected);
  }

  protect(): void {
    if (this.isProtected) throw apiError("InvalidOperation", "the worksheet is protected already");
    this.book.grid.setProtected(this.sheetId, true);
  }

  unprotect(): void {
    this.book.grid.setProtected(this.sheetId, false);
  }
}

const PROTECTION: MemberTable<Protection> = {
  name: "WorksheetProtection",
  scalars: { Protected: { get: (protection) => protection.isProtected } },
  methods: {
    Protect: (protection, args) => {
      if (!args.isOmitted(0)) throw notImplemented("WorksheetProtection.protect with options");
      if (!args.isOmitted(1)) throw notImplemented("WorksheetProtection.protect with a password");
      protection.protect();
    },
    Unprotect: (protection, args) => {
      refusePassword(args, "WorksheetProtection.unprotect");
      protection.unprotect();
    },
  },
};

/** `workbook.protection`: while it is on, worksheets can be neither added, removed, renamed nor moved. */
export class WorkbookProtection implements HostObject {
  readonly members: MemberTable<never> = WORKBOOK_PROTECTION;
  isProtected = false;

  protect(): void {
    if (this.isProtected) throw apiError("InvalidOperation", "the workbook is protected already");
    this.isProtected = true;
  }

  requireOpen(): void {
    if (this.isProtected) throw apiError("AccessDenied", "the workbook's structure is protected");
  }
}

const WORKBOOK_PROTECTION: MemberTable<WorkbookProtection> = {
  name: "WorkbookProtection",
  scalars: { Protected: { get: ({ isProtected }) => isProtected } },
  methods: {
    Protect: (protection, args) => {
      refusePassword(args, "WorkbookProtection.protect");
      protection.protect();
    },
    Unprotect: (protection, args) => {
      refusePassword(args, "WorkbookProtection.unprotect");
      protection.isProtected = false;
    },
  },
};

function refusePassword(args: Arguments, method: string): void {
  if (!args.isOmitted(0)) throw notImplemented(`${method} with a password`);
}
