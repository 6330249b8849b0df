import type { Contract } from "../../src/finance/contract";

// What one would write for this one job and nothing else: the floor that ours is measured against.

/** Value ÷ years by US 30/360 over [start, end + 1 day), serials after February 1900, nothing checked. */
export function annualSpendByHand(value: number, start: number, end: number): number {
  const [first, last] = [dayOf(start), dayOf(end + 1)];
  let firstDay = first % 32;
  let lastDay = last % 32;
  const [firstMonth, lastMonth] = [Math.floor(first / 32), Math.floor(last / 32)];
  if (lastDay === 31 && firstDay >= 30) lastDay = 30;
  if (firstDay === 31) firstDay = 30;
  return value / ((30 * (lastMonth - firstMonth) + lastDay - firstDay) / 360);
}

/** Months since year 0 × 32 + day; the ends of February are left out, as a quick hand would. */
function dayOf(serial: number): number {
  const days = serial + 693_899;
  const era = (days / 146_097) | 0;
  const dayOfEra = days - era * 146_097;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1_460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const month = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * month + 2) / 5) | 0) + 1;
  return ((era * 400 + yearOfEra) * 12 + month + 2) * 32 + day;
}

/** Amounts by month of all contracts, in floats: no cents, no cumulative column, no checks. Returns their sum. */
export function levelMonthsByHand({ tranches }: Contract): number {
  const first = Math.min(...tranches.slice(0, 1_000).map(({ start }) => start ?? NaN));
  const lastDays = Int32Array.from({ length: 120 }, (_, month) => lastDayOfMonthFrom(first, month));
  const amounts = new Float64Array(lastDays.length);
  for (const { value, start, end } of tranches) {
    const [from, to] = [start ?? NaN, end ?? NaN];
    const perDay = (value ?? NaN) / (to - from + 1);
    let before = from - 1;
    for (let month = 0; before < to; month++) {
      const last = Math.min(lastDays[month] ?? to, to);
      if (last <= before) continue;
      amounts[month] = (amounts[month] ?? 0) + perDay * (last - before);
      before = last;
    }
  }
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function lastDayOfMonthFrom(serial: number, months: number): number {
  const monthIndex = Math.floor(dayOf(serial) / 32) + months;
  let day = serial + Math.floor(months * 30.4);
  while (Math.floor(dayOf(day) / 32) <= monthIndex) day++;
  while (Math.floor(dayOf(day - 1) / 32) > monthIndex) day--;
  return day - 1;
}
