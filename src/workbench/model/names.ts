import type { CellValue, DefinedName } from "../grid";
import { apiError, invalidArgument, notImplemented } from "../protocol/api-error";
import { type Arguments, booleanIn, textIn } from "../protocol/arguments";
import type { HostObject, MemberTable } from "../protocol/host-object";
import { splitAddress } from "./a1";
import type { Book } from "./book";
import { formulaProblem } from "./formula-syntax";
import { acceptedName } from "./name-rules";
import { Range } from "./range";
import { jsonValue } from "./range-values";

/** `workbook.names` (sheet null) or `worksheet.names`. */
export class NameCollection implements HostObject {
  readonly members: MemberTable<never> = NAMES;

  constructor(
    readonly book: Book,
    readonly sheetId: string | null,
  ) {}

  all(): NamedItem[] {
    return this.book.grid
      .names()
      .filter(({ sheetId }) => sheetId === this.sheetId)
      .map(({ name }) => this.item(name));
  }

  find(key: unknown): NamedItem | null {
    const wanted = String(key).toLowerCase();
    return this.all().find(({ name }) => name.toLowerCase() === wanted) ?? null;
  }

  require(key: unknown): NamedItem {
    const item = this.find(key);
    if (item === null) throw apiError("ItemNotFound", `there is no name ${String(key)}`);
    return item;
  }

  /** For a range, or for a formula given as text. */
  add(args: Arguments): NamedItem {
    const name = acceptedName(args.text(0));
    const reference = args.at(1);
    const formula = reference instanceof Range ? reference.formulaText : asFormula(textIn(reference, "the reference"));
    const comment = commentIn(args.textOr(2, ""));
    const isTable =
      this.book.grid.objects?.tables().some((table) => table.name.toLowerCase() === name.toLowerCase()) ?? false;
    if (isTable || this.find(name) !== null) throw apiError("ItemAlreadyExists", `there is a name ${name} already`);
    this.book.grid.addName({ name, formula, comment, sheetId: this.sheetId });
    return this.item(name);
  }

  private item(name: string): NamedItem {
    return new NamedItem(this.book, name, this.sheetId);
  }
}

/** A defined name; it reads the workbook anew each time. */
class NamedItem implements HostObject {
  readonly members: MemberTable<never> = NAMED_ITEM;

  constructor(
    readonly book: Book,
    readonly name: string,
    readonly sheetId: string | null,
  ) {}

  get definition(): DefinedName {
    const found = this.book.grid
      .names()
      .find(({ name, sheetId }) => name.toLowerCase() === this.name.toLowerCase() && sheetId === this.sheetId);
    if (found === undefined) throw apiError("ItemNotFound", `the name ${this.name} was deleted`);
    return found;
  }

  /** The range it stands for; null when its formula is not one reference. */
  range(): Range | null {
    const reference = this.definition.formula.replace(/^=/, "");
    const { sheetName } = splitAddress(reference);
    const sheet = this.book.grid.sheets().find(({ name }) => name.toLowerCase() === sheetName?.toLowerCase());
    if (sheet === undefined) return null;
    try {
      return this.book.rangeNamed(reference, sheet.id);
    } catch {
      // Not an address: a constant or a longer formula.
      return null;
    }
  }

  requireRange(): Range {
    const range = this.range();
    if (range === null) throw apiError("InvalidOperation", `the name ${this.name} does not stand for a range`);
    return range;
  }

  /** The address of its range, or the constant it holds; what a longer formula comes to is known to the calculation only. */
  value(): CellValue {
    const range = this.range();
    if (range !== null) return range.formulaText.slice(1);
    const body = this.definition.formula.replace(/^=/, "");
    if (body.includes("#REF!")) return "#REF!";
    const number = Number(body);
    if (body !== "" && Number.isFinite(number)) return number;
    if (/^(true|false)$/i.test(body)) return body.toLowerCase() === "true";
    if (/^"(?:[^"]|"")*"$/.test(body)) return body.slice(1, -1).replaceAll('""', '"');
    throw notImplemented("NamedItem.value of a formula");
  }

  type(): string {
    if (this.range() !== null) return "Range";
    const value = this.value();
    if (value === "#REF!") return "Error";
    if (typeof value === "boolean") return "Boolean";
    return typeof value === "number" ? "Double" : "String";
  }

  redefine(change: Partial<DefinedName>): void {
    const definition = { ...this.definition, ...change };
    this.book.grid.deleteName(this.name, this.sheetId);
    this.book.grid.addName(definition);
  }
}

/** Excel's dialog and its files take so many letters. */
const LONGEST_COMMENT = 255;

function commentIn(text: string): string {
  if (text.length > LONGEST_COMMENT)
    throw invalidArgument(`a name's comment has at most ${LONGEST_COMMENT} letters: got ${text.length}`);
  return text;
}

function asFormula(text: string): string {
  if (text === "") throw invalidArgument("a name needs a range or a formula");
  const formula = text.startsWith("=") ? text : `=${text}`;
  const problem = formulaProblem(formula);
  if (problem !== null) throw invalidArgument(`a name's formula cannot be read: ${problem}`);
  return formula;
}

const NAMES: MemberTable<NameCollection> = {
  name: "NamedItemCollection",
  items: (names) => names.all(),
  item: (names, key) => names.require(key),
  methods: {
    Add: (names, args) => names.add(args),
    AddFormulaLocal: (names, args) => names.add(args),
    GetCount: (names) => names.all().length,
    GetItemOrNullObject: (names, args) => names.find(args.at(0)),
  },
};

const NAMED_ITEM: MemberTable<NamedItem> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: (item) => item.definition.name },
    Formula: {
      get: (item) => item.definition.formula,
      set: (item, value) => item.redefine({ formula: asFormula(textIn(value, "the formula")) }),
    },
    Comment: {
      get: (item) => item.definition.comment,
      set: (item, value) => item.redefine({ comment: commentIn(textIn(value, "the comment")) }),
    },
    Scope: { get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
    Type: { get: (item) => item.type() },
    Value: { get: (item) => jsonValue(item.value()) },
    Visible: {
      get: () => true,
      set: (_item, value) => {
        if (!booleanIn(value, "visible")) throw notImplemented("NamedItem.visible false");
      },
    },
  },
  navigations: {
    Worksheet: ({ book, sheetId }) => {
      if (sheetId === null) throw apiError("ItemNotFound", "the name belongs to the workbook, not to a worksheet");
      return book.worksheet(sheetId);
    },
    WorksheetOrNullObject: ({ book, sheetId }) => (sheetId === null ? null : book.worksheet(sheetId)),
  },
  methods: {
    Delete: (item) => item.book.grid.deleteName(item.definition.name, item.sheetId),
    GetRange: (item) => item.requireRange(),
    GetRangeOrNullObject: (item) => item.range(),
  },
};
