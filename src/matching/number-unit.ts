import type { Measure } from "./text-features";

/** What a number format says of the numbers under it. */
export interface FormatUnit {
  readonly measure: Measure | "date" | null;
  /** What the cell's number is multiplied with to be in full units; null where the format does not say. */
  readonly scale: number | null;
  /** A currency that is not the US dollar. */
  readonly isOtherMoney: boolean;
}

const known = new Map<string, FormatUnit>();

/** The unit in a number format: "$#,##0", '0.0"bn"', "0.0%", "d mmm yyyy". Commas at the end only change what is shown. */
export function formatUnit(format: string): FormatUnit {
  const found = known.get(format);
  if (found !== undefined) return found;
  const unit = unitOf(format.split(";")[0] ?? "");
  known.set(format, unit);
  return unit;
}

function unitOf(format: string): FormatUnit {
  const literals = [...format.matchAll(/"([^"]*)"|\\(.)/g)].map(([, quoted, single]) => quoted ?? single).join(" ");
  const locale = [...format.matchAll(/\[\$([^\]-]*)/g)].map(([, sign]) => sign).join("");
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  const words = `${literals} ${locale} ${bare}`;
  const isOtherMoney = /[€£¥]/.test(words);
  if (bare.includes("%")) return { measure: "share", scale: 1, isOtherMoney };
  if (/[dy]|mmm/i.test(bare) || (/[dmyhs]/i.test(bare) && !/[0#?]/.test(bare)))
    return { measure: "date", scale: null, isOtherMoney };
  const isMoney = words.includes("$") || isOtherMoney;
  const shown = /bn|billion|\bb\b/i.test(literals)
    ? 1e9
    : /\bmm?\b|mn|million/i.test(literals)
      ? 1e6
      : /\bk\b|thousand/i.test(literals)
        ? 1e3
        : null;
  if (/\bGW\b/i.test(literals)) return { measure: "power", scale: 1e3, isOtherMoney };
  if (/\bMW\b/i.test(literals)) return { measure: "power", scale: 1, isOtherMoney };
  if (shown === null) return { measure: isMoney ? "money" : null, scale: null, isOtherMoney };
  const commas = /[0#?](,+)(?![0#?,.])/.exec(bare)?.[1]?.length ?? 0;
  return { measure: "money", scale: shown / 1000 ** commas, isOtherMoney };
}
