/** One place in the code broken on purpose, and the suite that must notice. */
export interface Mutant {
  readonly what: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly from: string;
  readonly to: string;
  /** A folder of tests, without `tests/`. */
  readonly suite: string;
}

const matching = (file: string, what: string, from: string, to: string): Mutant => ({
  what,
  file: `src/matching/${file}.ts`,
  from,
  to,
  suite: "matching",
});

const KINDS: readonly Mutant[] = [
  matching(
    "read-number",
    "judges a second contract below the first",
    "(this.context.isOfCarriedPair && (nearest?.topics.length ?? 0) === 0) ||",
    "",
  ),
  matching(
    "read-number",
    "any place is the deal's",
    "isOfOtherPlace([...row, ...heads, ...titles], this.deals) ||",
    "",
  ),
  matching("read-number", "a documented column is a case", "if (this.head?.isDocumented === true) return true;", ""),
  matching("read-number", "titles about money silence lengths", "if (title.isOfMoney &&", "if (false &&"),
  matching("read-number", "knows no figure that few deals have", "deals.length === 0 || !labels", "true || !labels"),
  matching("read-number", "a loan among the details of a row silences it", "!this.isOfOtherColumn(label)", "true"),
  matching("named-deals", "knows no deal by its place", "if (named.size === 0) return NONE;", "return NONE;"),
  matching("named-deals", "an end user is a third party", "side.size > PAIR && !isOurs(side)", "side.size > PAIR"),
  matching(
    "named-deals",
    "anybody may stand beside a provider's place",
    "isUnnamed && named.has(provider) && [...named].every((each) => parties.has(each))",
    "isUnnamed && named.has(provider)",
  ),
  matching(
    "named-deals",
    "does not count leases of one place",
    "there.length < 2 ? there : counted(there, labels)",
    "there",
  ),
  matching("heading-row", "knows no cards", "row.size > 1 &&", "row.size > 99 &&"),
  matching("sheet-numbers", "a label is every number's of its row", "isHeaded || at === own", "true || at === own"),
  matching("number-text", "a note's mark makes a number a text", '.replace(NOTE, "")', ""),
  matching("stated-unit", "US dollars nearby are no dollars", "|| isUs === true", ""),
  matching("own-figures", "takes what changes with the day", "|| CHANGING.test(name)", ""),
];

export const MUTANTS: readonly Mutant[] = [
  // The eight that once survived their suites.
  matching("currency", "knows no currency by its code", "CODE.test(text) ||", ""),
  matching("currency", "knows no currency by its word", "WORD.test(text) ||", ""),
  matching(
    "number-candidates",
    "takes money for full dollars from 1e10 on only",
    "LEAST_FULL = 1e7",
    "LEAST_FULL = 1e10",
  ),
  matching(
    "number-candidates",
    "no bound allows a number",
    "amount >= least - rounding && amount <=",
    "false && amount <=",
  ),
  matching("equals", "three digits prove as much as five", "hasUnit && digits >= 5", "hasUnit && digits >= 3"),
  {
    what: "no number stands behind a cell",
    file: "src/handover/book-cells.ts",
    from: "return largest;",
    to: "return 0 * largest;",
    suite: "handover",
  },
  {
    what: "a cell behind changed ones may be anything",
    file: "src/workbook/compared-sheets.ts",
    from: "SPREAD = 8",
    to: "SPREAD = 8e9",
    suite: "workbook",
  },
  {
    what: "deletes a name whose comment is not ours",
    file: "src/excel/rollback.ts",
    from: "&& item.comment === planned.comment",
    to: "",
    suite: "excel",
  },
  // Layouts: deals across, cards, fact sheets, groups, sentences, dates as text.
  matching(
    "heading-row",
    "takes deals side by side for a row of text",
    "return isName && others",
    "return false && others",
  ),
  matching(
    "heading-row",
    "no detail stands below deals side by side",
    "&& others.length > 0 && others.every",
    "&& false && others.every",
  ),
  matching("heading-row", "the first heading says nothing of the numbers", "return says && (", "return false && ("),
  matching("sheet-headings", "a card keeps the title before it", "gap > 0 && (this.isUsed ||", "gap > 0 && (false ||"),
  matching("carried-parties", "no party is written once for a group", "gap === 0 ? this", "gap < 0 ? this"),
  matching("carried-parties", "a party holds behind a blank row", "gap === 0 ? this", "gap >= 0 ? this"),
  matching(
    "read-number",
    "a unit beside a number is what it is about",
    "filter(({ isUnit }) => !isUnit)",
    "filter(() => true)",
  ),
  matching(
    "read-number",
    "who buys from whom does not matter",
    "!(buyers.includes(provider) && sellers.includes(customer)) &&",
    "",
  ),
  matching("read-number", "what comes from whom does not matter", "!from.includes(customer)", "from.length >= 0"),
  matching(
    "read-number",
    "any title leaves an amount a contract's",
    "return isContract || isOpen ||",
    "return true || isOpen ||",
  ),
  matching(
    "read-number",
    "a bare unit below a year is a whole",
    "return isPeriod || (isOpen && years.length > 0)",
    "return isPeriod",
  ),
  matching("read-number", "acquirer and target have a contract", "others.length > 0 && !(", "others.length < 0 && !("),
  matching("sentence-amount", "a range is its first amount", "const number = isRange ||", "const number ="),
  matching("sentence-amount", "does not tell C$ from $", "(?<![a-z])(?:us ?)?", "(?:us ?)?"),
  matching("sentence-amount", "a limit is a mere comment", "!LIMITS.test(comment)", "comment !== null"),
  matching("sheet-numbers", "a comment on a statement belongs to it", "if (isStatement && ", "if (false && "),
  matching("deal-years", "years of deals side by side head columns", "&&\n    !areDatesOfDeals(cells, rows)", ""),
  matching("key-lines", "a guarantor is a party", "label.isOther || isOfOther", "false"),
  matching("contradicts", "asks for a source of what is not settled", "figure.withheld !== null ||", ""),
  matching("read-number", "a title of loans silences contract values", "topical.isExplicit || isTitled", "false"),
  matching("doubts", "any quarter is the contract's", ": deal.year === each", ": each > 0"),
  matching("foreign-words", "reads English only", "WORDS[word] ?? word", "word"),
  matching("number-candidates", "months for years are no slip", "const isTime = ours", "const isTime = false && ours"),
  matching("contradicts", "says of a sentence what it says of a cell", "number.context.isInSentence &&", "false &&"),
  matching("contradicts", "takes no number for another figure nearby", "ANOTHER = 0.03", "ANOTHER = 0"),
  matching(
    "date-text",
    "a month as text is its first day",
    "last: serialFromIso(period.last)",
    "last: serialFromIso(period.first)",
  ),
  matching("label", "a note's mark is a scale", "return isScale ? text : without", "return isScale ? text : text"),
  matching("label", "a length of time is a unit", '.replace(LENGTH_OF_TIME, " ")', ""),
  matching(
    "named-deals",
    "no word of its own names one of several deals",
    "return those.length === 1 ? those : deals",
    "return deals",
  ),
  // The reading: labels, places, units.
  matching("currency", "knows no currency by its sign", "return SIGN.test(text) ||", "return"),
  matching("currency", "does not tell A$ from $", "OTHER_DOLLAR.test(text) ||", ""),
  matching(
    "read-number",
    "reads every column by the sheet's topic",
    "head !== undefined && !isParty && isOfOwnKind(head)",
    "false",
  ),
  matching(
    "read-number",
    "accuses a part of a contract",
    "[row, heads, titles.slice(1)].some((labels) => labels.some(({ isPart }) => isPart)) ||",
    "",
  ),
  matching(
    "read-number",
    "accuses by a year that is no deal's",
    "isOfOtherYear(this.deals, yearsOf([...row, ...heads])) ||",
    "",
  ),
  matching(
    "doubts",
    "accuses in spite of unknown words",
    "telling.some(({ unknown })",
    "telling.slice(telling.length).some(({ unknown })",
  ),
  matching(
    "read-number",
    "does not read what stands behind a number",
    "(isAlone || heads.length > 0) ? [...right].reverse() : left",
    "(isAlone || heads.length > 0) ? left : left",
  ),
  matching(
    "sheet-headings",
    "reads tables side by side as one",
    "return isNamed ? start : 0;",
    "return hasParties ? 0 : 0;",
  ),
  matching("sheet-headings", "a group of rows has no heading", "this.group = label;", "this.group = null;"),
  matching(
    "key-lines",
    "forgets the lines above a contract's figures",
    "this.labels = [...this.labels, label];",
    "this.labels = [];",
  ),
  matching(
    "named-deals",
    "two parties in titles name a deal beside others in the row",
    "row.size > 0 || head.size > 0)) return 0;",
    "false)) return 0;",
  ),
  matching("party-names", "knows no tickers", 'microsoft: ["msft", ', "microsoft: ["),
  matching("stated-unit", "knows no trillions", "1e12]", "1e9]"),
  matching("stated-unit", "takes commas of a format for a scale", "shown / 1000 ** commas", "shown"),
  // The two questions.
  matching(
    "contradicts",
    "accuses where several contracts may be meant",
    'if (deals.length > 1) return { kind: "notChecked", documented: null, reason: "severalDeals" };',
    "",
  ),
  matching("contradicts", "accuses what its sources do not settle", "first.figure.withheld !== null", "false"),
  matching("contradicts", "is near whatever lies in a range", "off <= NEAR &&", ""),
  matching(
    "contradicts",
    "finds no slip of the unit",
    "if (factor !== null) return",
    "if (factor !== null && factor === 0) return",
  ),
  matching(
    "contradicts",
    "repeats a known error without a word",
    "rejected !== undefined && (same",
    "rejected !== undefined && false && (same",
  ),
  matching("contradicts", "asks for a source that is there", "!hasSource &&", ""),
  matching("equals", "proposes the contract of another year", "named === 2 && !meant.has(candidate.known)", "false"),
  {
    what: "reads dates of the 1904 system as of 1900",
    file: "src/matching/number-reader.ts",
    from: "number.value + DAYS_TO_1904",
    to: "number.value",
    suite: "checking",
  },
  {
    what: "counts remarks as findings",
    file: "src/checking/finding-words.ts",
    from: 'kind === "near" || kind === "notChecked"',
    to: 'kind === "near"',
    suite: "checking",
  },
  {
    what: "judges the cells that we inserted",
    file: "src/checking/check-workbook.ts",
    from: "if (isOurs(place)) continue;",
    to: "",
    suite: "checking",
  },
  {
    what: "knows no typed amount in a sum",
    file: "src/checking/check-workbook.ts",
    from: 'judged.documented.unit === "USD"',
    to: 'judged.documented.unit === "MW"',
    suite: "checking",
  },
  // Kinds of layouts that a third stranger used.
  ...KINDS,
  // Hand-over, roll-back, comparison.
  {
    what: "hands over errors that the cell does not show",
    file: "src/handover/hand-over-plan.ts",
    from: "if (!isErrorText(value)) return null;",
    to: "return null;",
    suite: "handover",
  },
  {
    what: "compares numbers to six digits",
    file: "src/workbook/compared-sheets.ts",
    from: "TOLERANCE = 1e-12",
    to: "TOLERANCE = 1e-6",
    suite: "workbook",
  },
  {
    what: "lets a changed cell differ like those behind it",
    file: "src/workbook/compared-sheets.ts",
    from: "inTurn ? 0 : ofChanged",
    to: "inTurn ? 1 : ofChanged",
    suite: "workbook",
  },
  {
    what: "leaves the sheet that a failed write added",
    file: "src/excel/rollback.ts",
    from: "if (!sheet.isNullObject) sheet.delete();",
    to: "",
    suite: "excel",
  },
  {
    what: "leaves the contents of a failed write",
    file: "src/excel/rollback.ts",
    from: 'range.clear("Contents");',
    to: "",
    suite: "excel",
  },
];
