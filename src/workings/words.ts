// Numbers and dates as sentences write them: English, the same in every locale.
import { dateWords } from "../catalog/claim-words";
import { calendarDay } from "../finance/serial-date";
import type { Amount, Rate, SerialDate } from "../finance/units";

/** A day: "20 Dec 2032". */
export function dayInWords(serial: SerialDate): string {
  const { year, month, day } = calendarDay(serial);
  return dateWords(`${year}-${month}-${day}`);
}

/** A number with thousands apart: whole as it is, else with at most `digits` significant digits. */
export function numberInWords(number: number, digits = 7): string {
  const shown = Number.isInteger(number) ? number : Number(number.toPrecision(digits));
  const [whole = "", fraction] = String(shown).split(".");
  const separated = /e/.test(String(shown)) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** An amount as an input: "$21 bn" where that says all of it, else in full. */
export function amountInWords(amount: Amount, sign = "$"): string {
  for (const [digits, word] of [
    [9, " bn"],
    [6, " m"],
  ] as const) {
    const size = 10 ** digits;
    const short = Number((amount / size).toPrecision(6));
    // Compared as text: 131.8 × 1e9 is not quite 131,800,000,000.
    const isAll = Math.abs(amount) >= size && Number(`${short}e${digits}`) === amount;
    if (isAll && Math.abs(short) < 1e5) return negatable(numberInWords(short) + word, sign);
  }
  return resultInWords(amount, sign);
}

/** An amount as a result: to the cent, below 1,000 with more digits. */
export function resultInWords(amount: Amount, sign = "$"): string {
  const large = Math.abs(amount) >= 1_000 && Math.abs(amount) < 1e15;
  const [whole = "", cents] = large ? amount.toFixed(2).split(".") : [numberInWords(amount), undefined];
  return negatable(cents === undefined ? whole : `${numberInWords(Number(whole))}.${cents}`, sign);
}

/** A rate or share: 0.09 is "9 %". */
export function percentInWords(rate: Rate): string {
  return `${numberInWords(rate * 100, 10)} %`;
}

/** "1 day", "3 days". */
export function counted(count: number, noun: string): string {
  return `${numberInWords(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function negatable(text: string, sign: string): string {
  return text.startsWith("-") ? `-${sign}${text.slice(1)}` : sign + text;
}
