import type { WrittenSheet } from "./written-sheet";

/** Figures of the companies and of the author's own, mostly with nothing wrong in them. */
export const FIGURES: readonly WrittenSheet[] = [
  {
    name: "Company data",
    text: `
Reported by the companies, US$ m unless stated
CoreWeave | Q1 25 | Q2 25 | Q3 25 | Q4 25 | Q1 26 | Q2 26
Revenue | 982 | 1213 | 1365 | 1571 | 2078 | 2575
Backlog | 25900 | 30100 | 55600 | 66800 | 99400 | 104200
RPO | 14700 | 22700 | 50000 | 60700 | 98800 | 103700
Capex | 1900 | 2900 | 1900 | 8200 | 6800 | 9352
Debt | 8700 | 11200 | 18800 | 21373 | 24859 | 35068
Active power, MW | 420 | 470 | 590 | 850 | 1000 | 1500
Contracted power, MW | 1600 | 2200 | 2900 | 3100 | 3500 | 3700
Largest customer, share | 72% | 71% | 67% | 58% | 45% | 36%
Nebius | Q1 25 | Q2 25 | Q3 25 | Q4 25 | Q1 26 | Q2 26
Revenue | 51 | 105 | 146 | 228 | 399 | 582
Capex | 544 | 511 | 956 | 2060 | 2900 | 4100
Cash | 1447 | 1680 | 4800 | 3700 | 9300 | 7600
Active power, MW | 45 | 60 | 110 | 170 | 240 | 330
Headcount | 1100 | 1240 | 1390 | 1510 | 1660 | 1840
IREN (fiscal) | Q3 25 | Q4 25 | Q1 26 | Q2 26 | Q3 26 | Q4 26
Revenue | 145 | 187 | 240 | 185 | 145 | 137
Hashrate, EH/s | 35 | 50 | 50 | 46 | 40 | 34
GPUs, thousand | 1.9 | 1.9 | 8.5 | 23 | 41 | 77
Oracle (fiscal) | Q4 25 | Q1 26 | Q2 26 | Q3 26 | Q4 26 | Q1 27
RPO, bn | 138 | 455 | 523 | 553 | 638 | 664
Capex, bn | 9.1 | 8.5 | 12.0 | 18.6 | 16.5 | 28.5
Free cash flow, bn | -2.9 | -5.6 | -10.0 | -11.5 | -9.2 | -13.1
Microsoft, commercial RPO, bn | 315 | 368 | 392 | 625 | 627 | 678
Alphabet, cloud backlog, bn | 92 | 106 | 155 | 240 | 462 | 513.9
Amazon, AWS backlog, bn | 189 | 195 | 200 | 244 | 364 | 496
Meta, capex, bn | 13.7 | 17.0 | 19.4 | 22.1 | 27.3 | 33.6
AWS revenue, bn | 29.3 | 30.9 | 33.0 | 35.6 | 38.1 | 42.2
`,
  },
  {
    name: "Stakes and money",
    text: `
Who holds and lends what (US$ bn; not contracts)
Holder / lender | In / to | Kind | Date | Amount | Stake | Price per share, $ | Mark today
Microsoft | OpenAI | Equity | d:2025-10-28 | 13.0 | 27% |  | 135
Microsoft | Anthropic | Equity, up to | d:2025-11-18 | 5.0 | 1.4% |  | 5.0
NVIDIA | Anthropic | Equity, up to | d:2025-11-18 | 10.0 | 2.8% |  | 10.0
NVIDIA | OpenAI | Equity | d:2026-02-27 | 30.0 | 4.1% |  | 30.0
Amazon | OpenAI | Equity | d:2026-02-27 | 15.0 | 2.0% |  | 15.0
Amazon | Anthropic | Equity | d:2026-04-20 | 5.0 | 1.4% |  | 5.0
Amazon | Anthropic | Facility, up to | d:2026-04-20 | 20.0 |  |  |
Google | Anthropic | Equity | d:2026-04-24 | 10.0 | 2.9% |  | 10.0
Broadcom | Anthropic | Loan, up to | d:2026-09-29 | 42.0 |  |  |
OpenAI | CoreWeave | Shares received | d:2025-03-10 | 0.35 | 1.7% | 40 | 0.9
OpenAI | Cerebras | Loan | d:2026-04-17 | 1.0 |  |  | 1.0
NVIDIA | CoreWeave | Equity | d:2026-01-26 | 2.0 | 4.4% | 87.2 | 2.4
NVIDIA | IREN | Warrant, up to | d:2026-05-07 | 2.1 | 9.6% | 70 | 0.4
NVIDIA | Nebius | Equity | d:2026-03-11 | 2.0 | 8.3% | 94.9 | 2.0
Jane Street | CoreWeave | Equity | d:2026-04-15 | 1.0 | 1.7% | 109 | 1.1
Google | TeraWulf | Warrants | d:2025-08-18 | 0.4 | 14% | 3.4 | 0.7
Google | Cipher Mining | Warrants | d:2025-09-25 | 0.3 | 5.4% | 11.5 | 0.3
Google | SpaceX | Equity | d:2015-01-20 | 0.9 | 6.1% |  | 106
CoreWeave | Core Scientific | Bid, lapsed | d:2025-07-07 | 9.0 | 100% | 20.4 |
Fluidstack | TeraWulf (Abernathy JV) | Bought interest | d:2026-07-14 | 0.8 | 50.1% |  |
Macquarie | Applied Digital | Preferred, up to | d:2025-01-14 | 5.0 | 15% |  | 1.3
Aker | Nscale | Equity | d:2025-09-25 | 0.3 | 9.3% |  | 0.5
Meta | Scale AI | Equity | d:2025-06-13 | 14.3 | 49% |  | 14.3
SoftBank | OpenAI | Equity | d:2025-12-31 | 41.0 | 11% |  | 64.0
`,
  },
  {
    name: "Matrix of exposures",
    text: `
Lender's own exposure by obligor and borrower, US$ m (drawn, after hedges)
 | IREN | Nebius | Cipher Mining | TeraWulf | Hut 8 | Galaxy | Applied Digital | CoreWeave | SpaceX | Total
Microsoft | 310 | 425 | 0 | 0 | 0 | 0 | 0 | 60 | 0 | 795
AWS | 0 | 0 | 185 | 0 | 0 | 0 | 0 | 0 | 0 | 185
Fluidstack | 0 | 0 | 140 | 265 | 210 | 0 | 0 | 0 | 0 | 615
Anthropic | 0 | 0 | 0 | 330 | 0 | 0 | 0 | 75 | 120 | 525
CoreWeave | 0 | 0 | 0 | 0 | 0 | 155 | 290 | 0 | 0 | 445
Meta | 0 | 130 | 0 | 0 | 0 | 0 | 0 | 410 | 0 | 540
OpenAI | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 240 | 0 | 240
NVIDIA | 95 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 95
Google | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 80 | 80
Total | 405 | 555 | 325 | 595 | 210 | 155 | 290 | 785 | 200 | 3520
Limit | 500 | 600 | 400 | 600 | 300 | 250 | 350 | 900 | 400 | 4300

Our probability that the pair signs more within a year
 | IREN | Nebius | Cipher Mining | TeraWulf | Hut 8 | Galaxy | Applied Digital | CoreWeave | SpaceX
Microsoft | 45% | 40% | 10% | 5% | 10% | 5% | 15% | 30% | 2%
AWS | 10% | 5% | 30% | 5% | 15% | 5% | 10% | 5% | 2%
Fluidstack | 2% | 2% | 35% | 40% | 45% | 5% | 5% | 2% | 2%
Anthropic | 5% | 10% | 15% | 35% | 30% | 5% | 10% | 40% | 25%
CoreWeave | 2% | 2% | 5% | 5% | 5% | 50% | 35% | 0% | 2%
Meta | 10% | 45% | 5% | 5% | 10% | 5% | 10% | 50% | 5%

Distance from fibre hub, km | 210 | 60 | 190 | 95 | 140 | 260 | 320 | 40 | 75
Water use, ML a year | 30 | 410 | 25 | 110 | 65 | 45 | 20 | 690 | 520
`,
  },
  {
    name: "Estimates",
    text: `
Consensus and house estimates for contracted revenue, US$ m
Provider (customer) | Basis | 2026E | 2027E | 2028E | 2029E | 2030E | CAGR | House v. street
IREN (Microsoft) | House | 420 | 1890 | 1940 | 1940 | 1940 | 47% | 4%
IREN (Microsoft) | Street | 455 | 1790 | 1880 | 1900 | 1910 | 43% |
IREN (NVIDIA) | House | 90 | 640 | 680 | 680 | 680 | 66% | -3%
Nebius (Microsoft) | House | 1450 | 3300 | 3480 | 3480 | 3480 | 24% | 2%
Nebius (Microsoft) | Street | 1510 | 3200 | 3400 | 3410 | 3420 | 23% |
Nebius (Meta) | House | 540 | 1900 | 2900 | 3000 | 3000 | 54% | 6%
Cipher Mining (AWS) | House | 60 | 345 | 366 | 367 | 368 | 57% | 1%
Cipher Mining (Fluidstack) | House | 15 | 270 | 295 | 300 | 305 | 112% | 0%
TeraWulf (Fluidstack) | House | 150 | 800 | 1000 | 1030 | 1055 | 63% | -2%
TeraWulf (Anthropic) | House | 0 | 80 | 900 | 920 | 930 |  | -5%
Hut 8 (Fluidstack) | House | 0 | 180 | 405 | 430 | 445 |  | 3%
Galaxy (CoreWeave) | House | 190 | 610 | 980 | 1010 | 1040 | 53% | 2%
Applied Digital (CoreWeave) | House | 240 | 560 | 735 | 740 | 745 | 33% | 1%
Core Scientific (CoreWeave) | House | 640 | 760 | 790 | 815 | 840 | 7% | 0%
CoreWeave (OpenAI) | House | 3300 | 4600 | 4700 | 4700 | 3500 | 1% | -1%
CoreWeave (Meta) | House | 1500 | 5100 | 6200 | 6200 | 6200 | 43% | 5%
Oracle (OpenAI) | House | 9800 | 26000 | 48000 | 61000 | 66000 | 61% | -12%
Oracle (OpenAI) | Street | 10400 | 31000 | 55000 | 68000 | 71000 | 62% |
SpaceX (Anthropic) | House | 8100 | 13000 | 9100 | 2200 | 0 |  | -8%
SpaceX (Google) | House | 2800 | 9400 | 8200 | 2400 | 0 |  | -6%
Cerebras (OpenAI) | House | 1900 | 5200 | 7100 | 3400 | 0 |  | 2%
Akamai (frontier model provider) | House | 60 | 240 | 270 | 280 | 285 | 48% | 0%
Total, house |  | 31245 | 75375 | 102129 | 96069 | 92713
Change since last month |  | 1.1% | 2.4% | 3.0% | -0.6% | 0.2%
`,
  },
];
