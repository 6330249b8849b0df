import { judged, type Rows } from "./number-in-cell";

// What a sixth stranger's workbook, of many trades, showed not to be understood, cause by cause, in other words than its own,
// with neighbours that look alike and are innocent. The documented figures are the catalogue's: Microsoft and IREN 9.7 bn,
// 5 years, 200 MW, 20 % prepaid, 3 Nov 2025; Microsoft and Nebius 17.4 bn, 5 years, 8 Sep 2025.
const IREN = "microsoft-iren-2025";
const SILENCE = /^(silence|not checked|equal|unsourced)/;
const HEADS = ["Customer", "Provider"];
const DEAL = ["Microsoft", "IREN"];
const FORMAT = "d mmm yyyy";

interface Case {
  readonly what: string;
  readonly rows: Rows;
  /** Silence where it is missing. */
  readonly figure?: string;
  readonly sheet?: string;
}

// The day of an extract beside what it says of an announcement.
const EXTRACTS: readonly Case[] = [
  {
    what: "the day of an extract",
    rows: [
      [...HEADS, "metric", "value", "as_of"],
      [...DEAL, "announcement date", [45964, FORMAT], [46300, FORMAT]],
    ],
  },
  {
    what: "the day of a snapshot",
    rows: [
      [...HEADS, "metric", "value", "As at"],
      [...DEAL, "announced", [45964, FORMAT], [46300, FORMAT]],
    ],
  },
  {
    what: "a value in a column of the day",
    rows: [
      [...HEADS, "metric", "as of date"],
      [...DEAL, "announced", [46300, FORMAT]],
    ],
  },
  {
    what: "an announcement before the day of an extract",
    rows: [
      [...HEADS, "As of", "Announced"],
      [...DEAL, [46300, FORMAT], [46300, FORMAT]],
    ],
    figure: `${IREN} announced`,
  },
];

// A remark on how a table is drawn.
const REMARKS: readonly Case[] = [
  {
    what: "the length of bars",
    rows: [
      ["Contracts (US$ bn)"],
      ["For the designer: name left, bar length right, colour last"],
      ["Microsoft / IREN", 9.7, "red"],
    ],
  },
  {
    what: "the length of lines",
    rows: [["Layout: length of line by weight"], ["Microsoft / IREN", 9]],
  },
  {
    what: "how many years",
    rows: [["How many years"], ["Microsoft / IREN", 9]],
    figure: `${IREN} term`,
  },
  {
    what: "a value below the length of bars",
    rows: [
      ["Contract values (US$ bn)"],
      ["For the designer: name left, bar length right, colour last"],
      ["Microsoft / IREN", 12],
    ],
    figure: `${IREN} value`,
  },
];

const ALL = [EXTRACTS, REMARKS].flat();

test.each(ALL.filter(({ figure }) => figure !== undefined))("$what: contradicts", ({ rows, figure = "", sheet }) => {
  expect(judged(rows, sheet)).toMatch(new RegExp(`^contradiction( unit)? ${figure}$`));
});

test.each(ALL.filter(({ figure }) => figure === undefined))("$what: nothing is said", ({ rows, sheet }) => {
  expect(judged(rows, sheet)).toMatch(SILENCE);
});
