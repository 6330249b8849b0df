import { judged, matches } from "./number-in-cell";

// Currency codes: ISO 4217; symbols: Unicode's currency signs and how news writes dollars of other countries.
const LABELS = [
  ..."CHF SEK NOK DKK AUD CAD KRW AED SAR PLN CNY RMB INR JPY HKD SGD TWD NZD ZAR TRY BRL MXN ILS CZK HUF THB IDR MYR QAR KWD GBP EUR AMD"
    .split(" ")
    .map((code) => `${code} bn`),
  ..."€ £ ¥ ₹ ₩ ₺ ₪ A$ C$ CA$ HK$ S$ NZ$ NT$ R$ AU$".split(" ").map((sign) => `${sign} bn`),
  "bn euros",
  "billion pounds",
  "crore rupees",
  "Swiss francs, bn",
  "bn kronor",
  "yen trillions",
  "zł bn",
  "mld Kč",
  "bn lei",
  "Canadian dollars, bn",
];
const FORMATS = [
  '[$CHF] #,##0.0"bn"',
  "[$SEK] #,##0.0",
  "[$kr-41D] #,##0.0",
  '#,##0 "NOK"',
  "[$A$-C09]#,##0.0",
  "[$€-x-euro2] #,##0.0",
  '#,##0.0 "AED bn"',
  "[$AMD] 0",
  "£#,##0",
];
const LABEL = "Microsoft – IREN contract value";

describe("an amount in another currency is never judged", () => {
  test.each(LABELS)("%s in its label", (unit) => {
    expect(judged([[`${LABEL}, ${unit}`, 12]])).toMatch(/^(silence|not checked: foreignCurrency)$/);
    expect(matches([[`${LABEL}, ${unit}`, 9.7]])).toEqual([]);
  });

  test.each(LABELS)("%s in its heading, and in the title of its table", (unit) => {
    const rows = [
      ["Customer", "Provider", `Contract value (${unit})`],
      ["Microsoft", "IREN", 12],
    ];
    expect(judged(rows)).toMatch(/^(silence|not checked: foreignCurrency)$/);
    const titled = [[`Deals, ${unit}`], ["Customer", "Provider", "Contract value"], ["Microsoft", "IREN", 12]];
    expect(judged(titled)).toMatch(/^(silence|not checked: foreignCurrency)$/);
  });

  test.each(FORMATS)("%s as its number format", (format) => {
    expect(judged([[LABEL, [12, format]]])).toBe("not checked: foreignCurrency");
    expect(matches([[LABEL, [9.7, format]]])).toEqual([]);
  });

  test.each(["€12bn", "CHF 12bn", "12 bn SEK", "A$12bn", "12 bn zł"])("%s as text", (text) =>
    expect(judged([[LABEL, text]])).toMatch(/^(silence|not checked: foreignCurrency)$/),
  );
});

test.each(["US$ bn", "USD bn", "$bn", "bn dollars", "US dollars, bn"])("%s is the US dollar", (unit) =>
  expect(judged([[`${LABEL}, ${unit}`, 12]])).toBe("contradiction microsoft-iren-2025 value"),
);

test.each(["ALL contracts", "TOP deals", "AMD, IREN and others"])("%s is no currency", (title) =>
  expect(judged([[title], ["Customer", "Provider", "Contract value ($bn)"], ["Microsoft", "IREN", 12]])).toBe(
    "contradiction microsoft-iren-2025 value",
  ),
);
