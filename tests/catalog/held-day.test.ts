import { dealById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import { heldDayWords } from "../../src/catalog/held-day";
import type { LivingTranche } from "../../src/finance/contract";
import { serialFromIso } from "../../src/finance/serial-date";
import { termSource } from "../../src/workings/sourced-term";

// Source of all: contract-life §1, a date known only to the year is derived and held inside its year; days by hand.
test.each`
  derived    | start           | end             | term   | said                                                   | source
  ${"end"}   | ${"2026-01-01"} | ${"2031-01-01"} | ${5}   | ${"set to the first day of 2031, the year documented"} | ${"five years from 1 Jan 2026 end on 31 Dec 2030"}
  ${"end"}   | ${"2027-01-15"} | ${"2031-12-31"} | ${5}   | ${"set to the last day of 2031, the year documented"}  | ${"five years from 15 Jan 2027 end on 14 Jan 2032"}
  ${"start"} | ${"2025-12-31"} | ${"2030-12-31"} | ${5}   | ${"set to the last day of 2025, the year documented"}  | ${"five years to 31 Dec 2030 start on 1 Jan 2026"}
  ${"end"}   | ${"2027-01-01"} | ${"2031-12-31"} | ${5}   | ${null}                                                | ${"five years from 1 Jan 2027 end there"}
  ${null}    | ${"2027-01-01"} | ${"2032-12-20"} | ${6.5} | ${null}                                                | ${"both days documented"}
  ${"end"}   | ${"2027-01-01"} | ${null}         | ${5}   | ${null}                                                | ${"no end at all"}
`("a day worked out as $derived: $source", ({ derived, start, end, term, said }) => {
  const serial = (day: unknown): number | null => (typeof day === "string" ? serialFromIso(day) : null);
  const tranche: LivingTranche = {
    value: 1e9,
    start: serial(start),
    end: serial(end),
    term: term as number,
    signed: null,
    announced: null,
    prepayment: null,
    escalator: null,
    rampMonths: null,
    derived: derived as "start" | "end" | null,
  };
  expect(heldDayWords(tranche)).toBe(said);
});

test.each`
  deal                     | end                                                                                                         | source
  ${"microsoft-iren-2025"} | ${"worked out from the start and the stated length, and set to the first day of 2031, the year documented"} | ${"10-K: 2031; release: five years"}
  ${"openai-oracle-2025"}  | ${"worked out from the start and the stated length"}                                                        | ${"no page states an end"}
  ${"hut8-beaconpoint"}    | ${"worked out from the start and the stated length"}                                                        | ${"no page states an end"}
`("WHY says of the end of $deal where its day is from ($source)", ({ deal: id, end }: Record<string, string>) => {
  const deal = dealById(id ?? "");
  expect(termSource({ deal, contract: contractOf(deal) }, 0, "end")).toBe(end);
});
