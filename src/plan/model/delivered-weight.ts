// What a profile delivers, as formulas over one tranche: "{.growth}" is a cell of it. As `profile.ts` of `finance`.

/** Step years before the one that a day is in; the day itself is the one after the last served. */
function stepsBefore(next: string): string {
  const calendarYears = `YEAR(${next})-{.stepYear}`;
  return `(${calendarYears}-IF(EDATE({.steps},12*(${calendarYears}-{.stepShift}))>${next},1,0))`;
}

/** Step years gone by before a day, the last one in part by its days. */
function position(next: string): string {
  const years = stepsBefore(next);
  const from = `EDATE({.steps},12*(${years}-{.stepShift}))`;
  const to = `EDATE({.steps},12*(${years}-{.stepShift})+12)`;
  return `(${years}+(${next}-${from})/(${to}-${from}))`;
}

/** What step years weigh, with the price of each. */
function stepped(served: string): string {
  const whole = `INT(${served})`;
  const level = "MAX({.noRise},0)";
  const rises = `MAX(0,${whole}-${level})`;
  const risen = `IF({.growth}=0,${rises},((1+{.growth})^${rises}-1)/{.growth})`;
  return `(MIN(${whole},${level})+(1+{.growth})^MAX(0,0-{.noRise})*${risen}+(1+{.growth})^MAX(0,${whole}-{.noRise})*(${served}-${whole}))`;
}

/** What is served before a day: days, or step years where an escalator is asked for. */
function served(next: string): string {
  return `IF({profileUsed}="escalating",IF({.hasFee}=1,${next}-{.firstDay},${position(next)}),${next}-{.firstDay})`;
}

/** What is delivered before a day, in units that cancel. */
function weight(next: string, servedCell: string): string {
  const months = `(12*YEAR(${next})+MONTH(${next})-{.feeMonth}+((DAY(${next})-1)/DAY(EOMONTH(${next},0))-{.feePart}))`;
  const fee = `IF(${servedCell}<={.feeDays},IF({.feeDays}=0,0,{.feeBefore}*${servedCell}/{.feeDays}),{.feeBefore}+{.monthlyFee}*${months})`;
  const ramp = `IF({.rampDays}=0,${servedCell},IF(${servedCell}<={.rampDays},${servedCell}^2,{.rampDays}*(2*${servedCell}-{.rampDays})))`;
  return `IF({.hasFee}=1,${fee},IF({profileUsed}="ramp",${ramp},IF({profileUsed}="escalating",${stepped(servedCell)}-{.weight0},${servedCell})))`;
}

export const weightAt = { position, stepped, served, weight };
