import type { Unit } from "../catalog/model";

/** What a number is measured in, as far as its format and its labels say. */
export interface StatedUnit {
  /** null: nothing says what it is. "other" is something no figure of the catalogue is in. */
  readonly kind: "money" | "share" | "date" | "power" | "gpus" | "years" | "months" | "days" | "ratio" | "other" | null;
  /** What one of it is in the unit of the catalogue (dollars, MW, GPUs, decimals, years); null: not stated. */
  readonly scale: number | null;
}

const NOTHING: StatedUnit = { kind: null, scale: null };

/** From the words of labels, in the form of `plainWords`, nearest first. */
export function unitInWords(labels: readonly string[]): StatedUnit {
  for (const label of labels) {
    const found = unitInLabel(label);
    if (found.kind !== null) return found;
  }
  return NOTHING;
}

const MONEY = / (us\$|us \$|\$|usd|dollars?)/;
const FOREIGN = / (€|£|eur|gbp|jpy|cny|rmb|sek|nok|inr|krw) ?/;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(^| |\$)(bn|billions?|b) /, 1e9],
  [/(^| |\$)(tn|trillions?) /, 1e12],
  [/(^| |\$)(m|mm|mn|mio|millions?) /, 1e6],
  [/(^| |\$)(k|thousands?|000|000s) /, 1e3],
];

function unitInLabel(label: string): StatedUnit {
  if (FOREIGN.test(label)) return { kind: "other", scale: null };
  if (/ (gw|gigawatts?) /.test(label)) return { kind: "power", scale: 1e3 };
  if (/ (mw|megawatts?) /.test(label)) return { kind: "power", scale: 1 };
  const money = MONEY.test(label);
  const scale = SCALES.find(([words]) => words.test(label))?.[1] ?? null;
  if (money) return { kind: "money", scale };
  if (/%/.test(label) || / (percent|per cent|share) /.test(label)) return { kind: "share", scale: null };
  if (/ gpus? /.test(label)) return { kind: "gpus", scale: scale ?? null };
  if (/ (months?|mths?) /.test(label)) return { kind: "months", scale: 1 / 12 };
  if (/ (years?|yrs?) /.test(label)) return { kind: "years", scale: 1 };
  if (/ days /.test(label)) return { kind: "days", scale: 1 };
  return scale === null || scale === 1e3 ? NOTHING : { kind: "money", scale }; // "in millions" without a currency
}

/** From a number format, in English codes. */
export function unitInFormat(numberFormat: string): StatedUnit {
  const section = numberFormat.split(";")[0] ?? "";
  const literals = [...section.matchAll(/"([^"]*)"|\\(.)/g)]
    .map(([, quoted, escaped]) => quoted ?? escaped ?? "")
    .join(" ");
  const codes = section.replace(/"[^"]*"|\\.|\[\$[^\]]*\]|\[[^\]]*\]/g, "");
  const currency = /\[\$([^\]-]*)/.exec(section)?.[1] ?? "";
  if (/[€£¥]/.test(section) || (currency !== "" && !/^(US)?\$|USD/.test(currency)))
    return { kind: "other", scale: null };
  if (/%/.test(codes)) return { kind: "share", scale: 1 };
  if (/y/i.test(codes) || /d{1,4}.*m|m.*d{1,4}/i.test(codes)) return { kind: "date", scale: 1 };
  const words = unitInLabel(
    ` ${literals
      .toLowerCase()
      .replace(/[^a-z0-9%$]+/g, " ")
      .trim()} `,
  );
  const isShortened = /[0#?],+(?![0#?])/.test(codes); // shown in thousands or millions; the cell itself is in full
  const isMoney = currency !== "" || /\$/.test(section) || words.kind === "money";
  if (isMoney) return { kind: "money", scale: isShortened ? 1 : words.scale };
  if (/x/i.test(literals) || /0x$/i.test(codes)) return { kind: "ratio", scale: 1 };
  return isShortened && words.kind !== null ? { ...words, scale: 1 } : words;
}

/** The scales at which a figure in a unit may stand in a cell, with their words. */
export function scalesOf(unit: Unit): readonly (readonly [number, string])[] {
  switch (unit) {
    case "USD":
      return [
        [1, "in dollars"],
        [1e3, "in thousands"],
        [1e6, "in millions"],
        [1e9, "in billions"],
      ];
    case "MW":
      return [
        [1, "in MW"],
        [1e3, "in GW"],
      ];
    case "GPUs":
      return [
        [1, "in units"],
        [1e3, "in thousands"],
      ];
    case "percent":
      return [
        [1, "as a share"],
        [0.01, "in per cent"],
      ];
    case "years":
      return [
        [1, "in years"],
        [1 / 12, "in months"],
      ];
    case "USD per MW":
      return [
        [1, "in dollars"],
        [1e6, "in millions"],
      ];
    case "months":
    case "days":
    case "ratio":
    case "date":
    case "text":
      return [[1, ""]];
  }
}

const KIND_OF: Readonly<Record<Unit, readonly NonNullable<StatedUnit["kind"]>[]>> = {
  USD: ["money"],
  "USD per MW": ["money"],
  MW: ["power"],
  GPUs: ["gpus"],
  percent: ["share"],
  years: ["years", "months"],
  months: ["months"],
  days: ["days"],
  ratio: ["ratio"],
  date: ["date"],
  text: [],
};

/** How what is stated fits a figure's unit: "yes" with its scale too, "kind" without, "unknown" where nothing is stated. */
export function unitAgreement(
  { kind, scale }: StatedUnit,
  unit: Unit,
  atScale: number,
): "yes" | "kind" | "unknown" | "no" {
  if (kind === null) return unit === "date" ? "no" : "unknown";
  if (!KIND_OF[unit].includes(kind)) return "no";
  if (scale === null) return kind === "share" && atScale === 1 ? "yes" : "kind";
  return Math.abs(scale / atScale - 1) < 1e-9 ? "yes" : "no";
}
