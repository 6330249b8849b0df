import { judged, type Rows } from "./number-in-cell";

// The documented figures are the catalogue's: Microsoft and IREN 9.7 bn, 200 MW, 5 years, 20 % prepaid; OpenAI and Oracle
// 300 bn; Meta and CoreWeave 21 bn (2026) and up to 14.2 bn (2025); Microsoft and Nebius 17.4 to 19.4 bn, up to 20 bn; OpenAI
// and Cerebras at least 20 bn; AWS and OpenAI 38 bn (2025).
const IREN = "contradiction microsoft-iren-2025 value";
const LABEL = "Microsoft – IREN contract value";

describe("wherever the labels stand, a wrong number contradicts", () => {
  test.each<{ what: string; rows: Rows; expected?: string }>([
    { what: "one label with both parties, the figure and the unit", rows: [[`${LABEL} ($bn)`, 12]] },
    {
      what: "a table of customers and providers",
      rows: [
        ["Customer", "Provider", "Contract value ($bn)"],
        ["Microsoft", "IREN", 12],
      ],
    },
    {
      what: "a group of rows under its provider",
      rows: [["Contract value by customer, US$ bn"], ["Customer", "Value"], ["IREN"], ["Microsoft", 12]],
    },
    {
      what: "a group after a blank row",
      rows: [["Customer", "Value ($bn)"], ["Nebius"], ["Meta 2026", 14], [], ["IREN"], ["Microsoft", 12]],
    },
    {
      what: "a group above headings of its own",
      rows: [["Contracts"], ["IREN"], ["Customer", "Value ($bn)"], ["Microsoft", 12]],
    },
    {
      what: "a matrix of customers and providers",
      rows: [["Commitments by customer and provider, US$ bn"], ["", "CoreWeave", "IREN"], ["Microsoft", null, 12]],
    },
    {
      what: "the second of two tables side by side",
      rows: [
        ["Customer", "Provider", "Value ($bn)", "", "Customer", "Provider", "Value ($bn)"],
        ["OpenAI", "Oracle", 300, null, "Microsoft", "IREN", 12],
      ],
    },
    {
      what: "two tables without a column between",
      rows: [
        ["Customer", "Provider", "Value ($bn)", "Customer", "Provider", "Value ($bn)"],
        ["OpenAI", "Oracle", 300, "Microsoft", "IREN", 12],
      ],
    },
    {
      what: "tables side by side, each with its title and unit",
      rows: [
        ["Left ($bn)", null, null, null, "Right ($m)"],
        ["Customer", "Provider", "Value", "", "Customer", "Provider", "Value"],
        ["OpenAI", "Oracle", 300, null, "Microsoft", "IREN", 12_000],
      ],
    },
    {
      what: "headings of two rows",
      rows: [
        ["Deal", "OpenAI – Oracle", null, "Microsoft – IREN"],
        ["", "Value ($bn)", "MW", "Value ($bn)"],
        ["Ours", 300, 4500, 12],
      ],
    },
    {
      what: "deals as columns",
      rows: [
        ["", "OpenAI & Oracle", "Microsoft & IREN"],
        ["Commitment ($bn)", 300, 12],
      ],
    },
    { what: "a number before its label", rows: [[12, `${LABEL} ($bn)`]] },
    {
      what: "the number's column before the parties'",
      rows: [
        ["Value ($bn)", "Customer", "Provider"],
        [12, "Microsoft", "IREN"],
      ],
    },
    {
      what: "parties in lines above",
      rows: [
        ["Customer", "Microsoft"],
        ["Provider", "IREN"],
        ["Chips", "GB300"],
        ["Contract value ($bn)", 12],
      ],
    },
    { what: "tickers", rows: [["MSFT/IREN TCV, $bn", 12]] },
    { what: "A with B", rows: [["Agreement of Microsoft with IREN, contract value, $ thousands", 12_000_000]] },
    {
      what: "a number before its label, under its unit",
      rows: [
        ["US$ bn", "Deal"],
        [12, LABEL],
      ],
    },
    {
      what: "a detail that is another figure's word",
      rows: [
        ["Customer", "Provider", "Status", "Size, $bn"],
        ["Microsoft", "IREN", "Signed", 12],
      ],
    },
    {
      what: "an amount in a table of agreements",
      rows: [
        ["Offtake agreements"],
        ["Buyer", "Seller", "Type", "Amount (USD m)"],
        ["Microsoft", "IREN", "Cloud", 12_000],
      ],
    },
    { what: "a unit behind the number", rows: [[LABEL, 12_000, "$m"]] },
    {
      what: "a row without a number above",
      rows: [
        ["Customer", "Provider", "Contract value ($bn)"],
        ["Meta", "Google", "n/a"],
        ["Microsoft", "IREN", 12],
      ],
    },
    {
      what: "a detail between parties and number",
      rows: [
        ["Customer", "Provider", "Chips", "Contract value ($bn)"],
        ["Microsoft", "IREN", "NVIDIA GB300", 12],
      ],
    },
    {
      what: "the deal's own name",
      rows: [
        ["Deal", "Contract value ($bn)"],
        ["Microsoft - IREN (Childress)", 12],
      ],
    },
    {
      what: "the deal's own name, which says more than the parties",
      rows: [
        ["Deal", "Contract value ($bn)"],
        ["Meta - CoreWeave expanded order form", 24],
      ],
      expected: "contradiction meta-coreweave-2026 value",
    },
    {
      what: "a year beside the pair",
      rows: [["Meta – CoreWeave 2026 contract value ($bn)", 24]],
      expected: "contradiction meta-coreweave-2026 value",
    },
    {
      what: "a date in the row for the year",
      rows: [
        ["Customer", "Provider", "Announced", "Contract value ($bn)"],
        ["Meta", "CoreWeave", [46121, "d mmm yyyy"], 24],
      ],
      expected: "contradiction meta-coreweave-2026 value",
    },
    { what: "text that is a number", rows: [[LABEL, "$12bn"]] },
    {
      what: "text with separators under a heading's unit",
      rows: [
        ["Deal", "Contract value ($m)"],
        ["Microsoft – IREN", "12,000"],
      ],
    },
  ])("$what", ({ rows, expected }) => expect(judged(rows)).toBe(expected ?? IREN));
});

describe("in every unit", () => {
  test.each<{ unit: string; value: number; format?: string; expected?: string }>([
    { unit: "($)", value: 12e9 },
    { unit: "", value: 12e9 },
    { unit: "", value: 5e7 * 100, expected: "contradiction microsoft-iren-2025 value" },
    { unit: "", value: 12 },
    { unit: "($000)", value: 12_000_000 },
    { unit: "(USD '000)", value: 12_000_000 },
    { unit: "($m)", value: 12_000 },
    { unit: "($ tn)", value: 0.012 },
    { unit: "", value: 12, format: '$0.0"bn"' },
    { unit: "", value: 12e9, format: '[$$-409]#,##0.0,,,"bn"' },
    { unit: "", value: 12_000, format: '#,##0" USD m"' },
  ])("$value $unit $format", ({ unit, value, format, expected }) =>
    expect(judged([[`${LABEL} ${unit}`.trim(), format === undefined ? value : [value, format]]])).toBe(
      expected ?? IREN,
    ),
  );

  test.each`
    what                     | rows                                                                               | factor
    ${"billions under $m"}   | ${[["Customer", "Provider", "Contract value ($m)"], ["Microsoft", "IREN", 9.7]]}   | ${"field.md F17"}
    ${"300 bn under $m"}     | ${[["Customer", "Provider", "Contract value ($m)"], ["OpenAI", "Oracle", 300]]}    | ${"field.md F17"}
    ${"millions under $bn"}  | ${[["Customer", "Provider", "Contract value ($bn)"], ["Microsoft", "IREN", 9700]]} | ${"by hand"}
    ${"billions under $000"} | ${[["Customer", "Provider", "Contract value ($000)"], ["Microsoft", "IREN", 9.7]]} | ${"by hand"}
  `("a slip of the unit: $what", ({ rows }: { rows: Rows }) => expect(judged(rows)).toMatch(/^contradiction unit /));
});

describe("the other figures", () => {
  test.each<{ rows: Rows; expected: string }>([
    { rows: [["Microsoft – IREN term (years)", 8]], expected: "contradiction microsoft-iren-2025 term" },
    { rows: [["Microsoft – IREN term (months)", 36]], expected: "contradiction microsoft-iren-2025 term" },
    { rows: [["Microsoft – IREN term (months)", 60]], expected: "equal microsoft-iren-2025 term" },
    { rows: [["Microsoft – IREN capacity (MW)", 350]], expected: "contradiction microsoft-iren-2025 capacity" },
    { rows: [["Microsoft – IREN capacity, GW", 0.35]], expected: "contradiction microsoft-iren-2025 capacity" },
    { rows: [["Google – SpaceX number of GPUs", 150_000]], expected: "contradiction google-spacex-2026 gpus" },
    { rows: [["Google – SpaceX monthly fee ($m)", 820]], expected: "contradiction google-spacex-2026 monthly fee" },
    {
      rows: [["Microsoft – IREN prepayment share", [0.35, "0%"]]],
      expected: "contradiction microsoft-iren-2025 prepayment share",
    },
    {
      rows: [["Microsoft–IREN announced", [46000, "d mmm yyyy"]]],
      expected: "contradiction microsoft-iren-2025 announced",
    },
    { rows: [["Meta–CoreWeave 2026 end of service", 2030]], expected: "contradiction meta-coreweave-2026 end" },
    {
      rows: [["Meta–Nebius contract value (2026), $bn", 27]],
      expected: "contradiction rejected meta-nebius-2026 value",
    },
  ])("$rows is a $expected", ({ rows, expected }) => expect(judged(rows)).toBe(expected));
});

test.each`
  what                                  | rows                                                    | expected
  ${"the value itself"}                 | ${[[`${LABEL} ($bn)`, 9.7]]}                            | ${"unsourced microsoft-iren-2025 value"}
  ${"with a source in its row"}         | ${[[`${LABEL} ($bn)`, 9.7, "Source: company release"]]} | ${"equal microsoft-iren-2025 value"}
  ${"rounded, which is not asked for"}  | ${[[`${LABEL} ($bn)`, 10]]}                             | ${"equal microsoft-iren-2025 value"}
  ${"in trillions"}                     | ${[["OpenAI – Oracle order value, $ tn", 0.3]]}         | ${"unsourced openai-oracle-2025 value"}
  ${"as text"}                          | ${[["OpenAI – AWS 2025 contract value", "$38bn"]]}      | ${"unsourced openai-aws-2025 value"}
  ${"without a word for the figure"}    | ${[["Microsoft – IREN ($bn)", 9.7]]}                    | ${"unsourced microsoft-iren-2025 value"}
  ${"full dollars from ten million on"} | ${[["Microsoft – IREN contract value", 9.7e9]]}         | ${"unsourced microsoft-iren-2025 value"}
`("a documented number is known: $what", ({ rows, expected }: { rows: Rows; expected: string }) =>
  expect(judged(rows)).toBe(expected),
);

// "up to 14.2" allows less, "at least 20" more, a range what lies in it: none of them is contradicted (decision 053).
test.each`
  number                                        | rows                                                    | expected
  ${"below an upper bound"}                     | ${[["Meta – CoreWeave 2025 contract value ($bn)", 12]]} | ${"silence"}
  ${"above an upper bound"}                     | ${[["Meta – CoreWeave 2025 contract value ($bn)", 16]]} | ${"contradiction meta-coreweave-2025 value"}
  ${"above a lower bound"}                      | ${[["OpenAI – Cerebras contract value ($bn)", 25]]}     | ${"silence"}
  ${"below a lower bound"}                      | ${[["OpenAI – Cerebras contract value ($bn)", 15]]}     | ${"contradiction openai-cerebras-2026 value"}
  ${"in a documented range"}                    | ${[["Microsoft - Nebius contract value ($bn)", 17.9]]}  | ${"near microsoft-nebius-2025 value"}
  ${"in a range, no word for the figure"}       | ${[["Microsoft - Nebius ($bn)", 17.9]]}                 | ${"near microsoft-nebius-2025 value"}
  ${"beyond the range and what sources allow"}  | ${[["Microsoft - Nebius contract value ($bn)", 27.4]]}  | ${"contradiction microsoft-nebius-2025 value"}
  ${"within 5 % of what is only about right"}   | ${[["Microsoft – IREN contract value ($bn)", 9.9]]}     | ${"near microsoft-iren-2025 value"}
  ${"above a value, below it with all options"} | ${[["Cipher – Fluidstack contract value ($bn)", 4.9]]}  | ${"contradiction cipher-fluidstack-2025 value"}
  ${"a value with all options"}                 | ${[["Cipher – Fluidstack contract value ($bn)", 7]]}    | ${"silence"}
  ${"a text that is a bound itself"}            | ${[["Microsoft – IREN contract value", "up to $12bn"]]} | ${"not checked: bound"}
`("$number: $expected", ({ rows, expected }: { rows: Rows; expected: string }) => expect(judged(rows)).toBe(expected));

describe("nothing is said of", () => {
  test.each<{ what: string; rows: Rows }>([
    { what: "a number without a word", rows: [[21]] },
    { what: "0", rows: [[`${LABEL} ($bn)`, 0]] },
    { what: "the figure of a deal we do not have", rows: [["Acme – Initech contract value ($bn)", 14.3]] },
    { what: "one party alone", rows: [["IREN contract value ($bn)", 12]] },
    { what: "three parties", rows: [["Microsoft, Meta and IREN contract value ($bn)", 12]] },
    { what: "the same digits as a share", rows: [["Microsoft – IREN tax rate", [0.12, "0%"]]] },
    { what: "so much a year", rows: [["Microsoft – IREN annual value ($bn)", 1.9]] },
    { what: "what remains of it", rows: [["Microsoft – IREN remaining contract value ($bn)", 8]] },
    { what: "its present value", rows: [["Microsoft – IREN"], ["Present value ($bn)", 7.1]] },
    {
      what: "years as columns",
      rows: [["Microsoft – IREN contract value, $bn"], ["", 2027, 2028], ["Delivered", 1.9, 2.1]],
    },
    {
      what: "a column of its own kind: useful life",
      rows: [["Microsoft – IREN: term"], ["Item", "Term", "Useful life, years"], ["GPUs", 5, 6]],
    },
    {
      what: "a column of its own kind: PUE",
      rows: [["Microsoft – IREN capacity (MW)"], ["Item", "PUE"], ["Hall", 1.2]],
    },
    {
      what: "a column of its own kind: note",
      rows: [["Microsoft – IREN contract value, $bn"], ["Deal", "Value", "Note"], ["IREN", 9.7, 3]],
    },
    {
      what: "a column of its own kind: stake",
      rows: [
        ["Customer", "Provider", "Contract value ($bn)", "Stake ($bn)"],
        ["Microsoft", "IREN", 9.7, 3.66],
      ],
    },
    {
      what: "an investment (field.md F16)",
      rows: [["Microsoft and OpenAI: the investment"], ["Microsoft, total invested ($bn)", 13.1]],
    },
    {
      what: "a take-over bid (field.md F16)",
      rows: [["Core Scientific"], ["CoreWeave takeover offer, rejected (US$ bn)", 9]],
    },
    { what: "another figure of the deal", rows: [["Core Scientific – CoreWeave contract value ($bn)", 10]] },
    {
      what: "another party under the title of a pair",
      rows: [["Microsoft – IREN contract value ($bn)"], ["Nebius", 12]],
    },
    { what: "a stranger under the title of a pair", rows: [["Microsoft – IREN contract value ($bn)"], ["Oracle", 12]] },
    { what: "a count beside a company", rows: [["CoreWeave sites of Meta", 21]] },
    { what: "a negative number", rows: [[`${LABEL} ($bn)`, "(12)"]] },
  ])("$what", ({ rows }) => expect(judged(rows)).toMatch(/^(silence|not checked: severalDeals)$/));
});

test.each`
  what                                    | rows                                                                                       | reason
  ${"either of two contracts"}            | ${[["Meta – CoreWeave contract value ($bn)", 24]]}                                         | ${"severalDeals"}
  ${"a year that is no deal's"}           | ${[["Microsoft – IREN 2022 contract value ($bn)", 3]]}                                     | ${"unknownWords"}
  ${"a word we do not know"}              | ${[["Microsoft – IREN storage contract value ($bn)", 3]]}                                  | ${"unknownWords"}
  ${"a part, said in a title"}            | ${[["Microsoft – IREN, second tranche"], ["Contract value ($bn)", 3]]}                     | ${"unknownWords"}
  ${"a part, said in its row"}            | ${[["Customer", "Provider", "Stage", "Value ($bn)"], ["Microsoft", "IREN", "Phase 2", 3]]} | ${"unknownWords"}
  ${"a part"}                             | ${[["Microsoft – IREN contract value, first phase ($bn)", 3]]}                             | ${"unknownWords"}
  ${"a sum under a title of one deal"}    | ${[["OpenAI – AWS 2025 commitments, $bn"], ["All", 45]]}                                   | ${"unknownWords"}
  ${"a running number"}                   | ${[["Deals"], [1, "Microsoft – IREN contract value ($bn)"]]}                               | ${"unknownWords"}
  ${"a figure its sources do not settle"} | ${[["Microsoft – Nscale contract value ($bn)", 30]]}                                       | ${"unsettled"}
`("what is read but not judged is said: $what", ({ rows, reason }: { rows: Rows; reason: string }) =>
  expect(judged(rows)).toBe(`not checked: ${reason}`),
);

test("two of one pair that add up are no contradiction", () =>
  expect(judged([["Meta – CoreWeave contract value ($bn)", 35.2]])).toMatch(/^(silence|unsourced|equal)/));

test("the name of the sheet may be a party, but two titles are no pair for a row of somebody else", () => {
  const rows = (party: string): Rows => [["Contract value by customer ($bn)"], [party, 12]];
  expect(judged(rows("Microsoft"), "IREN")).toBe(IREN);
  expect(judged([["Microsoft contracts ($bn)"], ["Contract value", 12]], "IREN")).toBe(IREN);
  expect(judged([["Microsoft contract value ($bn)"], ["Oracle", 12]], "IREN")).toBe("silence");
});
