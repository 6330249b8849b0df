import { apiError } from "../protocol/api-error";
import type { HostObject, MemberTable } from "../protocol/host-object";
import type { Book } from "./book";

/** `worksheet.protection`: on or off; options and passwords are accepted and ignored. */
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
  methods: { Protect: (protection) => protection.protect(), Unprotect: (protection) => protection.unprotect() },
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
    Protect: (protection) => protection.protect(),
    Unprotect: (protection) => {
      protection.isProtected = false;
    },
  },
};
