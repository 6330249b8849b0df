import { judged } from "./number-in-cell";

// Sentences with one amount: what contradicts is said, what comments on it does not hide it, what limits it does. The
// catalogue's values: Microsoft and IREN 9.7 bn; CoreWeave and Jane Street 6 bn; Akamai and Anthropic 1.8 bn.
const IREN = "contradiction microsoft-iren-2025 value";

test.each([
  ["IREN's $12.4bn contract with Microsoft is the largest signed by a former miner.", IREN],
  ["IREN's $12.4bn contract with Microsoft shows demand outside the labs.", IREN],
  ["IREN's contract with Microsoft, worth $8bn, shows demand outside the labs.", IREN],
  ["IREN's contract with Microsoft is worth $12bn and starts in 2026.", IREN],
  [
    "Jane Street's cloud contract with CoreWeave, worth $8bn, shows demand outside the labs.",
    "contradiction janestreet-coreweave-2026 value",
  ],
  [
    "Akamai signed a $2.6bn contract with Anthropic, according to press reports.",
    "contradiction akamai-frontier-2026 value",
  ],
  ["Google to pay SpaceX $700m a month under compute contract", "contradiction google-spacex-2026 monthly fee"],
])("%s", (sentence, expected) => expect(judged([[sentence]])).toBe(expected));

test("lines of prose above say nothing of the one below", () => {
  const lines = [
    "IREN raised $2.3bn of convertible notes after the Microsoft announcement.",
    "Anthropic - Google Cloud: I have $200bn but others say half of that.",
    "IREN's contract with Microsoft is worth $12bn.",
  ];
  expect(judged(lines.map((line) => [line]))).toBe(IREN);
});

test("a heading above does", () => {
  expect(judged([["Upside case"], ["IREN's contract with Microsoft is worth $12bn."]])).toMatch(
    /^(silence|not checked)/,
  );
});

test.each([
  "IREN's contract with Microsoft is worth $9.7bn, the largest of any miner.",
  "IREN's $3bn contract with Microsoft, which covers a single building, is signed.",
  "IREN's $3bn contract with Microsoft, the first phase of a larger one, is signed.",
  "IREN's $3bn contract with Microsoft, for one year of service, is signed.",
  "IREN's $3bn contract with Microsoft is only for Childress.",
  "IREN's $3bn contract with Microsoft is per year.",
  "IREN's $3bn contract with Microsoft and 2 others is in the backlog.",
  "IREN's $12bn contract with Microsoft has not been signed.",
  "IREN's $12bn contract with Microsoft has no basis in filings.",
  "IREN's $12bn contract with Microsoft is to be expanded.",
  "IREN's $12bn contract with Microsoft, including renewals, would be the largest.",
  "IREN's $12bn contract with Microsoft is a rumour, could be larger and might fail.",
  "IREN's $3bn contract with Microsoft, revenue of which is recognised later, helps.",
  "IREN's $5bn order with Dell for the Microsoft contract is the largest yet.",
  "IREN signed a $5bn hardware order, as Microsoft asked in the contract.",
  "IREN signed a $5bn loan agreement, as the Microsoft contract allows.",
  "IREN, with Microsoft as its customer, has a pipeline of $12bn, according to reports.",
  "Microsoft is said to be weighing a $12bn cloud contract with IREN; it is for Texas.",
  "Microsoft has a $12bn contract with Nebius, and IREN is next.",
  "We model $12bn for the contract of Microsoft and IREN, as we expect an extension.",
  "Analysts had hoped that Microsoft's contract with IREN would be worth $12bn, and are let down.",
  "Microsoft walked away from a $12bn contract with IREN, according to reports.",
  "Microsoft doubled its contract with IREN to $19bn, according to reports.",
  "IREN's $12bn contract with Microsoft, with Dell and others, is the largest yet.",
  "IREN's second contract with Microsoft is worth $12bn, according to reports.",
])("%s: no contradiction", (sentence) => expect(judged([[sentence]])).toMatch(/^(silence|not checked)/));

test.each([
  ["$5.0bn", "contradiction cipher-aws-2025 value"],
  ["$5bn", "equal"],
])("%s is as exact as it is typed, where 5.5 is documented", (text, expected) => {
  const found = judged([
    ["Customer", "Provider", "Contract value"],
    ["AWS", "Cipher Mining", text],
  ]);
  expect(found).toMatch(new RegExp(`^${expected}`));
});

test("a loan's id beside power is no site", () => {
  expect(
    judged([
      ["Loan ID", "Borrower", "Offtaker", "Contracted MW"],
      ["L-1054", "IREN", "Microsoft", 260],
    ]),
  ).toBe("contradiction microsoft-iren-2025 capacity");
});

test("a building's code beside power may be one", () => {
  expect(
    judged([
      ["Building", "Landlord", "Tenant", "Contracted MW"],
      ["ELN-02", "IREN", "Microsoft", 100],
    ]),
  ).toMatch(/^(silence|not checked)/);
});
