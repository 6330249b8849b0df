import { capitalised } from "../../catalog/capitalised";
import { aside, calculation, heading, input, text, type DraftRow, wordsAside } from "./draft";
import { DATE, GENERAL, MILLIONS, SHARE } from "./formats";
import { headedInScale } from "./scaled-page";
import type { ModelTranche } from "./subject";
import { termKey } from "./tranche-terms";

const KINDS = ["firm", "cancellable", "option", "contingent"] as const;
const OPEN_A_ROW = 10;
/** As functions have it: of what is not owed, 0 is recognised and 0 remains. */
const NONE_COUNTED = `IF({nothing}=1,0,"n.d.")`;
const REDUCED = "reduced before the full fee: see Terms";
const UNSIGNED = "0: before signing or announcement";

/** Terms that have no line of their own, a row a tranche: empty cells for what is not documented. */
export function openTerms(tranches: readonly ModelTranche[]): DraftRow[] {
  const fields = tranches
    .flatMap(({ open }) => open)
    .filter((field, index, all) => all.findIndex(({ key }) => key === field.key) === index);
  const parts = Array.from({ length: Math.ceil(fields.length / OPEN_A_ROW) }, (_, index) =>
    fields.slice(index * OPEN_A_ROW, (index + 1) * OPEN_A_ROW),
  );
  return parts.flatMap((part, index): DraftRow[] => [
    heading([index === 0 ? "Further terms, optional" : "", ...part.map(({ label }) => label)], part.length),
    ...tranches.map(({ name, open }, row): DraftRow => [
      text(name, "label"),
      ...part.map((field) => {
        if (open.some(({ key }) => key === field.key))
          return input(termKey(row + 1, field.key), null, field.numberFormat);
        return text("above", "gap");
      }),
    ]),
  ]);
}

/** Each tranche with its days, what of it counts, and why not where it cannot be calculated. */
export function trancheSection(tranches: readonly ModelTranche[]): DraftRow[] {
  const total = (key: string): string =>
    `=IF({ready}=1,${tranches.map((_, index) => `{t${index + 1}.${key}}`).join("+")},${NONE_COUNTED})`;
  return [
    headedInScale(
      heading(
        [
          "Tranches",
          "Commitment",
          "First day",
          "Last day",
          "Signed or announced",
          "Earliest end by notice",
          "Value",
          "Counted",
          "Delivered",
          "Remaining",
          "Remark",
        ],
        9,
      ),
    ),
    ...tranches.map(({ name, lines }, index): DraftRow => {
      const hasNote = lines.some(({ key }) => key === termKey(index + 1, "feeFrom"));
      const of = (key: string): string => `{t${index + 1}.${key}}`;
      const counts = (formula: string): string => `=IF(${of("active")}=1,${formula},"")`;
      return [
        text(name, "label"),
        calculation(`row.kind.${index + 1}`, `=IF(${of("used")}=1,${of("kindUsed")},"")`, GENERAL),
        calculation(`row.first.${index + 1}`, `=${of("firstDay")}`, DATE),
        calculation(`row.last.${index + 1}`, `=${of("lastDay")}`, DATE),
        calculation(`row.inception.${index + 1}`, `=${of("inception")}`, DATE),
        calculation(
          `row.notice.${index + 1}`,
          `=IF(ISNUMBER(${of("noticeEnd")}),MIN(${of("noticeEnd")},${of("lastDay")}),"")`,
          DATE,
        ),
        calculation(`row.value.${index + 1}`, `=IF(ISNUMBER(${of("amount")}),${of("amount")},"")`, MILLIONS),
        calculation(`row.counts.${index + 1}`, counts(of("counted")), MILLIONS),
        calculation(`row.delivered.${index + 1}`, counts(of("countedAsOf")), MILLIONS),
        calculation(
          `row.remaining.${index + 1}`,
          counts(`IF(${of("exists")}=1,${of("counted")}-${of("countedAsOf")},0)`),
          MILLIONS,
        ),
        wordsAside(
          `=IF(${of("used")}=0,"",IF(${of("problem")}<>"",${of("problem")},IF(${of("needed")}=0,"not counted: "&${of("kindUsed")},IF(${of("active")}=0,"",IF(${of("exists")}=1,${hasNote ? `IF(${of("feeDays")}>0,"${REDUCED}",${feeRemark(of)})` : feeRemark(of)},"before signing or announcement: 0 left")))))`,
        ),
      ];
    }),
    [
      text("All tranches", "label"),
      null,
      null,
      null,
      null,
      null,
      null,
      calculation("counted", total("counted"), MILLIONS, "resultTotal"),
      calculation("delivered", total("countedAsOf"), MILLIONS, "resultTotal"),
      calculation(
        "allRemaining",
        `=IF({ready}=1,SUM({row.remaining.1}:{row.remaining.${tranches.length}}),${NONE_COUNTED})`,
        MILLIONS,
        "resultTotal",
      ),
    ],
  ];
}

/** Where fees and not the stated value are counted: contract-life §2. */
function feeRemark(of: (key: string) => string): string {
  const [amount, owed] = [of("amount"), of("owed")];
  const differs = `IF(ROUND((${amount}-${owed})*100,0)>0,"fees exceed the stated value, and count",IF(ROUND((${amount}-${owed})*100,0)<0,"fees are below the value, and count",""))`;
  const said = `IF(${of("atMost")}=1,"fees exceed the value: full from day one",${differs})`;
  return `IF(${of("hasFee")}=1,IF(ISNUMBER(${owed}),${said},""),"")`;
}

/** Firm, cancellable, options and contingent amounts: their whole value and what of it counts. */
export function kindSection(tranches: number): DraftRow[] {
  const all = Array.from({ length: tranches }, (_, index) => index + 1);
  const sum = (kind: string, key: string): string =>
    `=${all.map((tranche) => `IF({t${tranche}.kindUsed}="${kind}",SUM({t${tranche}.${key}}),0)`).join("+")}`;
  return [
    headedInScale(heading(["Commitment", "Value", "Counted", "Share of counted"], 3)),
    ...KINDS.map((kind): DraftRow => [
      text(capitalised(kind), "label"),
      calculation(`kind.${kind}`, sum(kind, "amount"), MILLIONS),
      calculation(`kind.${kind}.counts`, sum(kind, "counted"), MILLIONS),
      calculation(`kind.${kind}.share`, `=IF(SUM({counted})>0,{kind.${kind}.counts}/{counted},0)`, SHARE),
    ]),
  ];
}

/** Recognised and remaining at the as-of date, and when what remains falls due. */
export function remainingSection(tranches: number): DraftRow[] {
  const all = Array.from({ length: tranches }, (_, index) => index + 1);
  const existing = (formula: (tranche: string) => string): string =>
    `=IF({ready}=1,${all.map((tranche) => `IF({t${tranche}.exists}=1,${formula(`t${tranche}`)},0)`).join("+")},${NONE_COUNTED})`;
  const row = (key: string, label: string, formula: string, note: string): DraftRow => [
    text(label, "label"),
    calculation(key, formula, MILLIONS),
    calculation(`${key}.share`, `=IF(ISNUMBER({counted}),IF({counted}>0,{${key}}/{counted},0),"n.d.")`, SHARE),
    note === ""
      ? aside("")
      : wordsAside(`=IF({nothing}=1,"0: nothing counts as owed",IF({unsigned}=1,"${UNSIGNED}","${note}"))`),
  ];
  return [
    headedInScale(heading(["Remaining obligation", "Amount", "Share"], 2)),
    row(
      "recognised",
      "Recognised to date",
      existing((t) => `{${t}.countedAsOf}`),
      "By the delivery profile",
    ),
    row(
      "remaining",
      "Remaining",
      existing((t) => `{${t}.counted}-{${t}.countedAsOf}`),
      "Counted less recognised",
    ),
    row(
      "due12",
      "of which within 12 months",
      existing((t) => `{${t}.counted12}-{${t}.countedAsOf}`),
      "",
    ),
    row(
      "due24",
      "of which in months 13 to 24",
      existing((t) => `{${t}.counted24}-{${t}.counted12}`),
      "",
    ),
    row(
      "dueLater",
      "of which later",
      existing((t) => `{${t}.counted}-{${t}.counted24}`),
      "",
    ),
  ];
}
