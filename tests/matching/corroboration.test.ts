import { type Cell, saidOf } from "./said-of";

// What other numbers of a table prove of one: the sheets are read whole, as Check and Explain read them.
// Source: catalogue (Microsoft – IREN 9.7 bn, 5 years, 200 MW; Microsoft – Nebius 17.4 or 19.4 bn; OpenAI – Cerebras 20 bn, 750 MW,
// 3 years; Jane Street – CoreWeave 6 bn; Anthropic – Akamai 1.8 bn; Fluidstack – Hut 8 7 bn, 15 years, 245 MW).

const HEAD = ["Customer", "Provider"];

describe("a column without a word we know", () => {
  const rows = (heading: string, amount: number): readonly (readonly Cell[])[] => [
    [...HEAD, heading],
    ["OpenAI", "Cerebras", 20],
    ["Jane Street", "CoreWeave", 6],
    ["Anthropic", "Akamai", 1.8],
    ["Microsoft", "IREN", amount],
  ];

  it.each([
    ["is what most of its numbers are", "Envelope, US$ bn", 8.7, "proven contradiction microsoft-iren-2025 value"],
    ["leaves a right number alone", "Envelope, US$ bn", 9.7, "no accusation"],
    ["is not, where its heading is of what remains", "Remaining, US$ bn", 8.7, "no accusation"],
    ["is not, where its heading is of a forecast", "Forecast, US$ bn", 8.7, "no accusation"],
    ["is not, where its heading is of what was before", "Old, US$ bn", 8.7, "no accusation"],
    ["is not, where its heading is somebody's own view", "My guess, US$ bn", 8.7, "no accusation"],
    ["is not, where its heading is of what the market expects", "Street high, US$ bn", 8.7, "no accusation"],
    ["is not, where its heading is of what is no longer true", "Superseded, US$ bn", 8.7, "no accusation"],
  ])("%s: %s", (_, heading, amount, expected) => {
    expect(saidOf(rows(heading, amount), 4, 2)).toBe(expected);
  });

  it("proves nothing where its numbers are none of the documented ones", () => {
    const other = [
      [...HEAD, "Envelope, US$ bn"],
      ["OpenAI", "Cerebras", 3.1],
      ["Jane Street", "CoreWeave", 0.4],
      ["Anthropic", "Akamai", 2.2],
      ["Microsoft", "IREN", 8.7],
    ];
    expect(saidOf(other, 4, 2)).toBe("no accusation");
  });

  it("proves nothing by two round numbers", () => {
    const round = [
      [...HEAD, "Envelope, US$ bn"],
      ["OpenAI", "Cerebras", 20],
      ["Jane Street", "CoreWeave", 6],
      ["Microsoft", "IREN", 8.7],
    ];
    expect(saidOf(round, 3, 2)).toBe("no accusation");
  });

  it("leaves alone what is documented of another contract of the two", () => {
    const other = [...rows("Envelope, US$ bn", 9.7), ["Meta", "CoreWeave, order form of September 2025", 21]];
    expect(saidOf(other, 5, 2)).toBe("no accusation");
  });

  it("proves nothing by one number", () => {
    const one = [
      [...HEAD, "Envelope, US$ bn"],
      ["OpenAI", "Cerebras", 20],
      ["Microsoft", "IREN", 8.7],
    ];
    expect(saidOf(one, 2, 2)).toBe("no accusation");
  });

  it("says nothing of a row with a word of its own for something else", () => {
    const loan = [...rows("Envelope, US$ bn", 9.7), ["Microsoft", "IREN, loan", 3.6]];
    expect(saidOf(loan, 5, 2)).toBe("no accusation");
  });
});

describe("a title of something else", () => {
  const rows = (title: string): readonly (readonly Cell[])[] => [
    [title],
    [...HEAD, "Contract value, US$ bn", "MW"],
    ["OpenAI", "Cerebras", 20, 750],
    ["Fluidstack", "Hut 8", 7, 245],
    ["Microsoft", "IREN", 8.7, 200],
  ];

  it.each([
    "Collateral pledged to the lenders",
    "What is billed, and when",
    "Read-across from the quarter",
    "Probability-weighted NPV, inputs",
  ])("does not silence a table whose numbers are documented: %s", (title) => {
    expect(saidOf(rows(title), 4, 2)).toBe("contradiction microsoft-iren-2025 value");
  });

  it("silences a row that says itself what remains", () => {
    const remaining = [...rows("Collateral pledged to the lenders"), ["Jane Street", "CoreWeave, remaining", 4.9]];
    expect(saidOf(remaining, 5, 2)).toBe("no accusation");
  });

  it("silences a table of which hardly a number is documented", () => {
    const table: readonly (readonly Cell[])[] = [
      ["Collateral pledged to the lenders"],
      [...HEAD, "Value, US$ bn"],
      ["Microsoft", "Nebius", 17.4],
      ["Anthropic", "Akamai", 1.8],
      ["OpenAI", "Cerebras", 13.3],
      ["Jane Street", "CoreWeave", 4.1],
      ["Fluidstack", "Hut 8", 5.2],
      ["NVIDIA", "IREN", 2.2],
      ["Meta", "Google", 6.6],
      ["OpenAI", "Oracle", 188],
      ["AWS", "Cipher", 3.7],
      ["CoreWeave", "Galaxy", 9.4],
      ["Anthropic", "TeraWulf", 12.7],
      ["Microsoft", "IREN", 8.7],
    ];
    expect(saidOf(table, 13, 2)).toBe("no accusation");
  });
});

it("nothing proves a column of earlier contract values", () => {
  const rows: readonly (readonly Cell[])[] = [
    [...HEAD, "Contract value, US$ bn", "Prior contract value, US$ bn"],
    ["OpenAI", "Cerebras", 20, 11],
    ["Jane Street", "CoreWeave", 6, 4.5],
    ["Fluidstack", "Hut 8", 7, 5.5],
    ["Microsoft", "IREN", 9.7, 8.7],
  ];
  expect(saidOf(rows, 4, 3)).toBe("no accusation");
});

describe("columns beside each other", () => {
  const rows: readonly (readonly Cell[])[] = [
    [...HEAD, "Critical IT, MW", "Grid connection, MW"],
    ["OpenAI", "Cerebras", 750, 1100],
    ["Fluidstack", "Hut 8", 245, 330],
    ["CoreWeave", "Galaxy", 526, 900],
    ["Microsoft", "IREN", 200, 750],
    ["Anthropic", "TeraWulf, Justified Data", 401, 480],
    ["CoreWeave", "Applied Digital, Polaris Forge 1", 400, 600],
  ];

  it("accuse nothing of the one whose numbers are none of the figures of the other", () => {
    expect([1, 2, 3, 4, 5, 6].map((row) => saidOf(rows, row, 3))).toEqual(Array(6).fill("no accusation"));
  });

  it("accuse nothing of a column called like the figures beside it", () => {
    const called = rows.map((cells, row) => (row === 0 ? [...HEAD, "Critical IT, MW", "Power, MW"] : cells));
    expect([1, 2, 3, 5, 6].map((row) => saidOf(called, row, 3))).toEqual(Array(5).fill("no accusation"));
  });

  it("find a wrong one among the figures", () => {
    const wrong = rows.map((cells, row) => (row === 2 ? [cells[0] ?? "", cells[1] ?? "", 425, cells[3] ?? ""] : cells));
    expect(saidOf(wrong, 2, 2)).toBe("contradiction hut8-fluidstack-riverbend capacity");
  });
});

describe("whose contract it is", () => {
  it("is told by rows above, where the numbers there prove it", () => {
    const records: readonly (readonly Cell[])[] = [
      ["contracts.0.customer", "OpenAI"],
      ["contracts.0.provider", "Cerebras"],
      ["contracts.0.contract_value_usd", 20_000_000_000],
      ["contracts.0.capacity_mw", 750],
      ["contracts.1.customer", "Fluidstack"],
      ["contracts.1.provider", "Hut 8"],
      ["contracts.1.contract_value_usd", 7_000_000_000],
      ["contracts.1.capacity_mw", 245],
      ["contracts.2.customer", "CoreWeave"],
      ["contracts.2.provider", "Galaxy"],
      ["contracts.2.capacity_mw", 526],
      ["contracts.3.customer", "Microsoft"],
      ["contracts.3.provider", "IREN"],
      ["contracts.3.contract_value_usd", 8_700_000_000],
    ];
    expect(saidOf(records, 13, 1)).toBe("contradiction microsoft-iren-2025 value");
  });

  it("is told by the other numbers of the row, where the two have several", () => {
    const rows: readonly (readonly Cell[])[] = [
      [...HEAD, "Announced", "Contract value, US$ bn"],
      ["Meta", "CoreWeave", "9 Apr 2026", 21],
      ["Meta", "CoreWeave", "30 Sep 2025", 16.2],
    ];
    expect(saidOf(rows, 2, 3)).toBe("contradiction meta-coreweave-2025 value");
    expect(saidOf(rows, 1, 3)).toMatch(/^(equal|unsourced) meta-coreweave-2026/);
  });

  it("is told by figures that only one of the two has", () => {
    const rows: readonly (readonly Cell[])[] = [
      [...HEAD, "Contract value, US$ bn", "Term, years", "Contract end"],
      ["Meta", "CoreWeave", 21, 6.5, "20 Dec 2034"],
    ];
    expect(saidOf(rows, 1, 4)).toBe("contradiction meta-coreweave-2026 end");
  });
});

describe("days", () => {
  const rows = (heading: string, what: string): readonly (readonly Cell[])[] => [
    [heading, "Parties", "What"],
    ["25 Sep 2025", "Cipher / Fluidstack", "lease announced"],
    ["17 Dec 2025", "Hut 8 / Fluidstack", "lease announced"],
    ["15 Apr 2026", "Jane Street / CoreWeave", "cloud agreement announced"],
    ["3 Sep 2025", "Microsoft / IREN", what],
  ];

  it.each([
    [
      "are those of announcements where rows say so",
      "Date",
      "GPU contract announced",
      "proven contradiction microsoft-iren-2025 announced",
    ],
    ["are not where the row is of something else", "Date", "shares bought", "no accusation"],
    ["are not where they are of filings", "Filed", "8-K", "no accusation"],
  ])("%s", (_, heading, what, expected) => {
    expect(saidOf(rows(heading, what), 4, 0)).toBe(expected);
  });
});

it("reads a share below a heading of dates without an error", () => {
  expect(
    saidOf(
      [
        ["Customer", "Provider", "Announced"],
        ["Microsoft", "IREN", 0.95],
      ],
      1,
      2,
      "d mmm yyyy",
    ),
  ).toBe("no accusation");
});
