import { saidOf, type Sheet } from "./said-of";

// Titles, key lines, sections and repeated headings say whose a number is and what it is; and what takes a number out of the
// comparison. Layouts of the ninth to the eleventh stranger's sheets. Source of the values: catalogue (Microsoft – IREN
// 9.7 bn, 5 years, 200 MW; NVIDIA – IREN 3.4 bn; Meta – Nebius 12 bn of 2026; Galaxy – CoreWeave 15 bn, 526 MW; Cipher – AWS
// 5.5 bn, 15 years; Fluidstack – Cipher 10 years; Hut 8 – Fluidstack 7 bn, 245 MW, 15 years; OpenAI – Cerebras 20 bn, 750 MW).

const IREN = "contradiction microsoft-iren-2025";

interface Told {
  readonly what: string;
  readonly sheet: Sheet;
  readonly at: readonly [row: number, column: number];
  readonly expected: string;
}

const TOLD: readonly Told[] = [
  {
    what: "a provider that heads a table takes the place of the one before",
    sheet: [
      ["Contract book, US$ bn"],
      [],
      ["CoreWeave"],
      ["Customer", "Value"],
      ["Jane Street", 6],
      [],
      ["Nebius"],
      ["Customer", "Value"],
      ["Meta - second", 10.2],
    ],
    at: [8, 1],
    expected: "contradiction meta-nebius-2026 value",
  },
  {
    what: "landlord and tenant in one line",
    sheet: [["HELIOS"], ["Landlord", "Galaxy", "Tenant", "CoreWeave"], ["Leased MW", 450, "Lease years", 15]],
    at: [2, 1],
    expected: "contradiction galaxy-coreweave capacity",
  },
  {
    what: "two customers in one line head two cards",
    sheet: [
      ["Customer", "Microsoft", "", "Customer", "Jane Street"],
      ["Provider", "IREN", "", "Provider", "CoreWeave"],
      ["Contract value, $bn", 12, "", "Contract value, $bn", 6],
    ],
    at: [2, 1],
    expected: `${IREN} value`,
  },
  {
    what: "an agreement's day among the lines that name the parties",
    sheet: [
      ["Supplier", "Nebius"],
      ["Customer", "Meta"],
      ["Agreement", "March 2026, dedicated capacity"],
      ["Contract value, $bn", 21],
    ],
    at: [3, 1],
    expected: "contradiction meta-nebius-2026 value",
  },
  {
    what: "a later section's pair in place of an earlier one's",
    sheet: [
      ["Lease 1: CoreWeave (tenant), Galaxy (landlord)"],
      ["Item", "Figure"],
      ["Critical IT load, MW", 526],
      ["Lease 2: Fluidstack (tenant), Hut 8 (landlord)"],
      ["Item", "Figure"],
      ["Critical IT load, MW", 345],
    ],
    at: [5, 1],
    expected: "contradiction hut8-fluidstack-riverbend capacity",
  },
  {
    what: "two customers of a row's provider, each with its own figures",
    sheet: [
      ["Ticker", "Offtaker 1", "TCV, $bn", "Years", "Offtaker 2", "TCV, $bn", "Years"],
      ["IREN", "Microsoft", 9.7, 5, "NVIDIA", 4.9, 5],
    ],
    at: [1, 5],
    expected: "contradiction nvidia-iren-2026 value",
  },
  {
    what: "an unnamed tenant of a landlord, told by the campus",
    sheet: [
      ["Campus", "Tenant", "Leased MW"],
      ["Delta Forge 1", "unnamed hyperscaler, from Applied Digital", 230],
    ],
    at: [1, 2],
    expected: "contradiction applieddigital-deltaforge1 capacity",
  },
  {
    what: "a utility's customer beside the pair of the contract",
    sheet: [
      ["Customer", "Contract", "Critical IT load, MW"],
      ["Galaxy", "CoreWeave / Galaxy", 450],
    ],
    at: [1, 2],
    expected: "contradiction galaxy-coreweave capacity",
  },
  {
    what: "a heading over provisions of many kinds",
    sheet: [
      ["River Bend"],
      ["Landlord", "Hut 8"],
      ["Tenant", "Fluidstack"],
      ["Clause", "Subject", "Provision"],
      ["2.1", "Leased IT capacity", "254 MW"],
      ["2.2", "Lease announced", "17 December 2025"],
      ["3.1", "Base term", "15 years"],
      ["4.1", "Base rent over the base term", "$7 billion"],
    ],
    at: [4, 2],
    expected: "contradiction hut8-fluidstack-riverbend capacity",
  },
  {
    what: "GPUs under a heading of sizes",
    sheet: [
      ["Customer", "Provider", "Size"],
      ["Microsoft", "IREN", "$9.7bn"],
      ["Google", "SpaceX", "11,000 GPUs"],
    ],
    at: [2, 2],
    expected: "contradiction google-spacex-2026 gpus",
  },
  {
    what: "one contract of two, by its year in the heading",
    sheet: [
      ["", "2025 contract", "", "2026 contract", ""],
      ["Pair", "Value, $bn", "Announced", "Value, $bn", "Announced"],
      ["Meta / CoreWeave", 19.2, "30 Sep 2025", 21, "9 Apr 2026"],
    ],
    at: [2, 1],
    expected: "contradiction meta-coreweave-2025 value",
  },
  {
    what: "far off, where others leave no doubt what is meant",
    sheet: [
      ["Customer", "Provider", "Contract value, US$ bn"],
      ["Microsoft", "IREN", 9.7],
      ["Fluidstack", "Hut 8", 7],
      ["CoreWeave", "Galaxy", 15],
      ["Jane Street", "CoreWeave", 250],
    ],
    at: [4, 2],
    expected: "contradiction janestreet-coreweave-2026 value",
  },
  {
    what: "far off, where nothing else says what is meant",
    sheet: [
      ["Customer", "Provider", "Contract value, US$ bn"],
      ["Jane Street", "CoreWeave", 250],
    ],
    at: [1, 2],
    expected: "no accusation",
  },
  {
    what: "no unit of its own, beside others that are billions",
    sheet: [
      ["Customer", "Provider", "Amount of contract"],
      ["Fluidstack", "Hut 8", 7],
      ["CoreWeave", "Galaxy", 15],
      ["OpenAI", "Cerebras", 20],
      ["Microsoft", "IREN", 97],
    ],
    at: [4, 2],
    expected: `${IREN} value`,
  },
  {
    what: "a day of checking behind what was checked",
    sheet: [
      ["Customer", "Provider", "Metric", "Value", "As of"],
      ["Google", "SpaceX", "start_date", "2026-10", "2026-06-06"],
      ["Microsoft", "IREN", "announced", "2025-11-03", "2026-06-06"],
    ],
    at: [1, 4],
    expected: "no accusation",
  },
  {
    what: "a number to be confirmed",
    sheet: [["CoreWeave / Galaxy, critical IT, MW", 800, "tbc"]],
    at: [0, 1],
    expected: "no accusation",
  },
  {
    what: "a purchase of shares among contracts",
    sheet: [
      ["Customer", "Supplier", "Amount, US$ bn", "Basis"],
      ["Microsoft", "IREN", 9.7, "contract"],
      ["Jane Street", "CoreWeave", 6, "contract"],
      ["CoreWeave", "Galaxy", 15, "contract"],
      ["NVIDIA", "CoreWeave", 2, "share purchase"],
    ],
    at: [4, 2],
    expected: "no accusation",
  },
  {
    what: "what was first published, beside what is corrected",
    sheet: [
      ["Customer", "Provider", "As first published, US$ bn", "Corrected contract value, US$ bn"],
      ["Microsoft", "IREN", 97, 9.7],
      ["Fluidstack", "Hut 8", 7, 7],
      ["CoreWeave", "Galaxy", 15, 15],
    ],
    at: [1, 2],
    expected: "no accusation",
  },
  {
    what: "a loan's tenor behind its borrower",
    sheet: [
      ["Landlord", "Tenant", "Critical IT, MW", "Borrower", "Loan, $m", "Tenor, years"],
      ["Core Scientific", "CoreWeave", 590, "Propco LLC", 1000, 7],
      ["Galaxy", "CoreWeave", 526, "Holdco LLC", 1400, 8],
    ],
    at: [1, 5],
    expected: "no accusation",
  },
  {
    what: "a facility's tenor below the contract's section",
    sheet: [
      ["IREN - Microsoft: GPU services agreement"],
      ["1. The contract"],
      ["Item", "Amount"],
      ["Term, years", 5],
      ["2. The facility"],
      ["Item", "Amount"],
      ["Tenor, years", 7],
    ],
    at: [6, 1],
    expected: "no accusation",
  },
  {
    what: "all lease commitments of one of the two",
    sheet: [["Microsoft – IREN"], ["Microsoft's long-term lease commitments, US$ bn", 155]],
    at: [1, 1],
    expected: "no accusation",
  },
  {
    what: "a provider's own total above its customers",
    sheet: [
      ["Row labels", "Contract value, US$ m"],
      ["Nebius", 5820],
      ["- Microsoft", 17393],
      ["IREN", 13100],
      ["- Microsoft", 9700],
      ["- NVIDIA", 3400],
    ],
    at: [3, 1],
    expected: "no accusation",
  },
  {
    what: "an order form's month, documented as a part's",
    sheet: [
      ["Customer", "Provider", "Announced"],
      ["OpenAI", "CoreWeave", "March 2025"],
    ],
    at: [1, 2],
    expected: "no accusation",
  },
  {
    what: "the number of a slide before what it says",
    sheet: [
      ["Slide", "Text"],
      [6, "Galaxy lease with CoreWeave: $15bn over the term"],
    ],
    at: [1, 0],
    expected: "no accusation",
  },
  {
    what: "a merger between the two among announcements",
    sheet: [
      ["When", "What", "Who"],
      ["3 Nov 2025", "Contract announced", "Microsoft, IREN"],
      ["15 Apr 2026", "Contract announced", "Jane Street, CoreWeave"],
      ["17 Dec 2025", "Lease announced", "Fluidstack, Hut 8"],
      ["7 Jul 2025", "Merger agreement announced", "CoreWeave, Core Scientific"],
    ],
    at: [4, 0],
    expected: "no accusation",
  },
];

test.each(TOLD)("$what: $expected", ({ sheet, at: [row, column], expected }) => {
  const said = saidOf(sheet, row, column);
  expect(said.startsWith("equal") ? "no accusation" : said).toBe(expected);
});
