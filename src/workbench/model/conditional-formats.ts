import { apiError, invalidArgument, notImplemented, notSettable } from "../protocol/api-error";
import { booleanIn, textIn } from "../protocol/arguments";
import type { HostObject, MemberTable } from "../protocol/host-object";
import { rulesWithout } from "../format-rules";
import { FORMAT_RULE_TYPES, type FormatRule, type FormatRuleType, type SheetObjects } from "../sheet-objects";
import { areMeeting } from "./cut-area";
import { formulaProblem } from "./formula-syntax";
import type { Range } from "./range";

/** Where an object of a type has what only that type has. */
const OWN_MEMBERS: Readonly<Record<FormatRuleType, string>> = {
  Custom: "Custom",
  DataBar: "DataBar",
  ColorScale: "ColorScale",
  IconSet: "IconSet",
  TopBottom: "TopBottom",
  PresetCriteria: "Preset",
  ContainsText: "TextComparison",
  CellValue: "CellValue",
};

/** `range.conditionalFormats`: those that share a cell with the range, the first to go first. */
export class ConditionalFormatCollection implements HostObject {
  readonly members: MemberTable<never> = COLLECTION;
  constructor(readonly range: Range) {}

  get all(): readonly FormatRule[] {
    const { area } = this.range;
    return rulesOf(this.range).filter(({ areas }) => areas.some((own) => areMeeting(own, area)));
  }

  find(id: unknown): ConditionalFormat | null {
    return this.all.some((rule) => rule.id === id) ? new ConditionalFormat(this.range, String(id)) : null;
  }

  at(index: number): ConditionalFormat {
    const rule = this.all[index];
    if (rule === undefined) throw apiError("ItemNotFound", `there is no conditional format at index ${index}`);
    return new ConditionalFormat(this.range, rule.id);
  }

  add(type: unknown): ConditionalFormat {
    if (!FORMAT_RULE_TYPES.some((known) => known === type))
      throw invalidArgument(`a conditional format has a type: got ${JSON.stringify(type)}`);
    if (type !== "Custom") throw notImplemented(`ConditionalFormatCollection.add of type ${String(type)}`);
    this.range.requireWritable();
    const rule: FormatRule = {
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      areas: [this.range.area],
      type: "Custom",
      formula: "",
      numberFormat: null,
      stopIfTrue: false,
      inFile: null,
      isCarried: false,
    };
    setRules(this.range, [rule, ...rulesOf(this.range)]);
    return new ConditionalFormat(this.range, rule.id);
  }

  clearAll(): void {
    this.range.requireWritable();
    if (this.all.some(({ isCarried }) => isCarried)) throw notImplemented("ConditionalFormatCollection.clearAll");
    clearFormatRules(this.range);
  }
}

/** Takes the conditional formats that the grid shows from the cells of a range. */
export function clearFormatRules(range: Range): void {
  const rules = rulesOf(range);
  const rest = rulesWithout(rules, range.area);
  if (rest.length !== rules.length || rest.some((rule, index) => rule !== rules[index])) setRules(range, rest);
}

class ConditionalFormat implements HostObject {
  readonly members: MemberTable<never> = FORMAT;

  constructor(
    readonly range: Range,
    readonly id: string,
  ) {}

  get rule(): FormatRule {
    const rule = rulesOf(this.range).find(({ id }) => id === this.id);
    if (rule === undefined) throw apiError("ItemNotFound", "the conditional format was deleted");
    return rule;
  }

  change(change: Partial<FormatRule>, member: string): void {
    this.requireOwn(member);
    const rules = rulesOf(this.range);
    // The file has it otherwise from now on.
    setRules(
      this.range,
      rules.map((rule) => (rule.id === this.id ? { ...rule, ...change, inFile: null } : rule)),
    );
  }

  delete(): void {
    this.requireOwn("ConditionalFormat.delete");
    setRules(
      this.range,
      rulesOf(this.range).filter(({ id }) => id !== this.id),
    );
  }

  areas(): Range[] {
    return this.rule.areas.map((area) => this.range.book.range(area));
  }

  /** Refused for what the workbench only keeps: what it would change stays in the file as it is. */
  private requireOwn(member: string): void {
    this.range.requireWritable();
    if (this.rule.isCarried) throw notImplemented(`${member} of a conditional format that is kept and not shown`);
  }
}

function rulesOf(range: Range): readonly FormatRule[] {
  return objectsOf(range).formatRules(range.area.sheetId);
}

function setRules(range: Range, rules: readonly FormatRule[]): void {
  objectsOf(range).setFormatRules(range.area.sheetId, rules);
}

function objectsOf({ book }: Range): SheetObjects {
  const { objects } = book.grid;
  if (objects === undefined) throw notImplemented("Range.conditionalFormats");
  return objects;
}

const COLLECTION: MemberTable<ConditionalFormatCollection> = {
  name: "ConditionalFormatCollection",
  items: ({ all, range }) => all.map(({ id }) => new ConditionalFormat(range, id)),
  item: (formats, key) => {
    const found = formats.find(key);
    if (found === null) throw apiError("ItemNotFound", `there is no conditional format ${String(key)}`);
    return found;
  },
  methods: {
    Add: (formats, args) => formats.add(args.at(0)),
    ClearAll: (formats) => formats.clearAll(),
    GetCount: ({ all }) => all.length,
    GetItemAt: (formats, args) => formats.at(args.integer(0)),
    GetItemOrNullObject: (formats, args) => formats.find(args.at(0)),
  },
};

/** What a type has of its own is there for a rule of that type, and a null object, or an error, for any other. */
function ownMembers(): NonNullable<MemberTable<ConditionalFormat>["navigations"]> {
  const members = Object.entries(OWN_MEMBERS).flatMap(([type, member]) => {
    const own = (format: ConditionalFormat): CustomFormat => {
      if (type !== "Custom") throw notImplemented(`ConditionalFormat.${member}`);
      return new CustomFormat(format);
    };
    return [
      [
        member,
        (format: ConditionalFormat) => {
          if (format.rule.type === type) return own(format);
          throw apiError("ItemNotFound", `the conditional format is of type ${format.rule.type}, not ${type}`);
        },
      ],
      [`${member}OrNullObject`, (format: ConditionalFormat) => (format.rule.type === type ? own(format) : null)],
    ] as const;
  });
  return Object.fromEntries(members);
}

const FORMAT: MemberTable<ConditionalFormat> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Priority: {
      get: ({ range, id }) => rulesOf(range).findIndex((rule) => rule.id === id),
      set: notSettable("ConditionalFormat.priority"),
    },
    StopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: (format, value) =>
        format.change({ stopIfTrue: booleanIn(value, "stopIfTrue") }, "ConditionalFormat.stopIfTrue"),
    },
    Type: { get: ({ rule }) => rule.type },
  },
  navigations: ownMembers(),
  methods: {
    Delete: (format) => format.delete(),
    GetRange: (format) => {
      const [area, ...others] = format.areas();
      if (area === undefined || others.length > 0)
        throw apiError("InvalidOperation", "the conditional format applies to more than one range");
      return area;
    },
    GetRangeOrNullObject: (format) => {
      const areas = format.areas();
      return areas.length === 1 ? (areas[0] ?? null) : null;
    },
  },
};

/** `conditionalFormat.custom` */
class CustomFormat implements HostObject {
  readonly members: MemberTable<never> = CUSTOM;
  constructor(readonly format: ConditionalFormat) {}
}

class CustomRule implements HostObject {
  readonly members: MemberTable<never> = RULE;
  constructor(readonly format: ConditionalFormat) {}
}

class CustomRangeFormat implements HostObject {
  readonly members: MemberTable<never> = RANGE_FORMAT;
  constructor(readonly format: ConditionalFormat) {}
}

const CUSTOM: MemberTable<CustomFormat> = {
  name: "CustomConditionalFormat",
  navigations: {
    Rule: ({ format }) => new CustomRule(format),
    Format: ({ format }) => new CustomRangeFormat(format),
  },
};

const RULE: MemberTable<CustomRule> = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: ({ format }) => format.rule.formula,
      set: ({ format }, value) => {
        const formula = textIn(value, "the rule's formula");
        const problem = formula.startsWith("=") ? formulaProblem(formula) : "it needs to begin with =";
        if (problem !== null) throw invalidArgument(`the rule's formula cannot be read: ${problem}`);
        format.change({ formula }, "ConditionalFormatRule.formula");
      },
    },
  },
};

const RANGE_FORMAT: MemberTable<CustomRangeFormat> = {
  name: "ConditionalRangeFormat",
  scalars: {
    NumberFormat: {
      get: ({ format }) => format.rule.numberFormat,
      set: ({ format }, value) =>
        format.change(
          { numberFormat: value === null ? null : textIn(value, "the number format") },
          "ConditionalRangeFormat.numberFormat",
        ),
    },
  },
  methods: {
    ClearFormat: ({ format }) => format.change({ numberFormat: null }, "ConditionalRangeFormat.clearFormat"),
  },
};
