import type { WrittenSheet } from "../third-stranger/written-sheet";

/** Desks of a broker and of an index house. */
export const DESKS: readonly WrittenSheet[] = [
  {
    name: "Trading comps",
    text: `
Neocloud and AI-host comparables – pricing as of 20 Nov 2026
USD m unless noted; FY27E = house estimates

Company | Ticker | Price | Shares out (m) | Mkt cap | Net debt | EV | EV/EBITDA 27E | EV per MW | Lead tenant | TCV disclosed ($bn) | Initial term (y) | IT MW let | Announced
Nebius | NBIS | 118.4 | 252 | 29837 | 4120 | 33957 | 10.8 | 6.8 | Microsoft | {value bn:1} | {!term 9 yr} |  | {announced d} # microsoft-nebius-2025
IREN | IREN | 47.9 | 284 | 13604 | 3310 | 16914 | 8.7 | 5.6 | Microsoft | {!value 8.1 bn} | {term yr} | {capacity mw} | {announced d} # microsoft-iren-2025
Cipher Mining | CIFR | 17.2 | 396 | 6811 | 2140 | 8951 | 9.9 | 7.4 | Amazon Web Services | {value bn:1} | {term yr} |  | {!announced 2025-08-12 d} # cipher-aws-2025
Hut 8 | HUT | 61.5 | 109 | 6704 | 940 | 7644 | 12.2 | 8.1 | Fluidstack | {value bn:1} | {!term 9 yr} | {capacity mw} | {announced d} # hut8-fluidstack-riverbend
Applied Digital | APLD | 29.3 | 281 | 8233 | 2980 | 11213 | 13.4 | 8.0 | CoreWeave | {!value 13.8 bn} | {term yr} | {capacity mw} | {announced d} # applieddigital-coreweave
Galaxy | GLXY | 33.1 | 378 | 12512 | 2050 | 14562 | 9.1 | 9.6 | CoreWeave | {value bn:1} | {term yr} | {!capacity 690 mw} | {announced d} # galaxy-coreweave
Core Scientific | CORZ | 18.8 | 309 | 5809 | 1120 | 6929 | 8.3 | 5.2 | CoreWeave | {!value 6.4 bn} | {term yr} | {capacity mw} |  # corescientific-coreweave
TeraWulf | WULF | 15.7 | 419 | 6578 | 4630 | 11208 | 12.0 | 7.7 | Anthropic | {value bn:1} | {!term 12 yr} | {capacity mw} | {announced d} # terawulf-anthropic-2026
CleanSpark | CLSK | 14.1 | 281 | 3962 | 640 | 4602 | 7.6 | 3.2 | n/d (Sandersville) | {value bn:1} | {term yr} | {!capacity 230 mw} | {announced d} # cleanspark-sandersville
Akamai | AKAM | 93.0 | 144 | 13392 | 3900 | 17292 | 9.4 | n.m. | Anthropic | {!value 2.7 bn} | {term yr} |  | {announced d} # akamai-frontier-2026

Mean |  |  |  | =AVERAGE(^11:^2) ~> 10744.2 | =AVERAGE(^11:^2) ~> 2583.0 | 13327 | 10.2 | 6.8
Median |  |  |  | 7519 | 2560 | 11211 | 9.7 | 7.4
High |  |  |  | 29837 | 4630 | 33957 | 13.4 | 9.6
Low |  |  |  | 3962 | 640 | 4602 | 7.6 | 3.2

Large caps for reference
Microsoft | MSFT | 508 | 7430 | 3774440 | -21000 | 3753440 | 18.6
Oracle | ORCL | 214 | 2810 | 601340 | 104000 | 705340 | 19.9
Amazon | AMZN | 241 | 10660 | 2569060 | 38000 | 2607060 | 13.8
Equinix | EQIX | 812 | 98 | 79576 | 17400 | 96976 | 21.0
`,
  },
  {
    name: "SOTP WULF",
    text: `
TeraWulf: sum of the parts (US$ m, per share in US$)

Part | Method | Metric | Multiple | EV | Stake | EV to us | Per share
Lake Mariner HPC | NOI 2028E | 455 | 14.0 | 6370 | 100% | 6370 | 15.2
Abernathy (sold July 2026) | cash in | 310 |  | 310 | 100% | 310 | 0.7
Justified Data campus | NOI 2029E | 790 | 13.0 | 10270 | 100% | 10270 | 24.5
less: capex to go | at cost | 3610 |  | -3610 | 100% | -3610 | -8.6
Bitcoin mining | MW x $k | 180 | 0.35 | 63 | 100% | 63 | 0.2
Pipeline, unlet | MW x $m | 640 | 0.9 | 576 | 50% | 288 | 0.7
Net debt | Q3 |  |  | -4630 |  | -4630 | -11.0
Equity value |  |  |  |  |  | =SUM(^7:^1) ~> 9061 | 21.6
Shares, diluted (m) | 419
12m target | 22
Rating | Buy
Upside | 40.1%

Lease inputs behind the table (from the releases)
Tenant | Landlord | Campus | Base-term value, $m | Base term, years | Critical IT, MW | Signed (year)
Fluidstack | TeraWulf | Lake Mariner | {value m:0} | {!term 7 yr} | {capacity mw} | {announced year} # terawulf-fluidstack-lakemariner
Fluidstack | TeraWulf | Abernathy | {!value 12400 m} | 25 | {capacity mw} | {announced year} # terawulf-fluidstack-abernathy
Anthropic | TeraWulf | Justified Data | {!value 13500 m} | {term yr} | {!capacity 310 mw} | {announced year} # terawulf-anthropic-2026

Sensitivity: target price vs cap rate and pre-let of pipeline
 | 6.0% | 6.5% | 7.0% | 7.5% | 8.0%
0% | 24.9 | 22.8 | 21.0 | 19.4 | 18.0
25% | 25.4 | 23.3 | 21.4 | 19.8 | 18.4
50% | 25.9 | 23.7 | 21.9 | 20.2 | 18.8
75% | 26.3 | 24.2 | 22.3 | 20.6 | 19.2
`,
  },
  {
    name: "IR Q&A prep",
    text: `
Q3 call – likely questions (draft 2, IR + FP&A)
No. | Asked by | Question | Our line | Number to have at hand | Where
1 | sell side | How much of the 40bn Nebius backlog is Meta and Microsoft? | We do not break it out beyond the filings | 40 | 6-K
2 | sell side | Nebius: value of the Microsoft Vineland contract, $bn? | as filed | {!value 24.5 bn} | 6-K # microsoft-nebius-2025
3 | sell side | Nebius: Microsoft contract length in years? | as filed | {term yr} | 20-F # microsoft-nebius-2025
4 | buy side | Nebius: upfront payments of Microsoft over the whole contract, $bn? | as filed | {!prepayment 4.9 bn} | 20-F # microsoft-nebius-2025
5 | buy side | Nebius: value of Meta's first order (November 2025), $bn? | as filed | {!value 4.4 bn} | 6-K # meta-nebius-2025
6 | buy side | Nebius: firm value of Meta's order of March 2026, $bn? | firm only | {value bn:0} | 6-K # meta-nebius-2026
7 | sell side | Nebius: term of Meta's order of March 2026, years? | five | {!term 8 yr} | 6-K # meta-nebius-2026
8 | retail | When was the contract of Reflection AI with Nebius announced? | July | {!announced 2026-02-11 long} | release # reflection-nebius-2026
9 | sell side | Active power at year end, MW? | 170 at end 2025 | 170 | slide 9
10 | sell side | Contracted power target end 2026? | more than 3 GW before, 5 GW now | 5000 | slide 9
11 | buy side | Capex range FY26, $bn | 20 to 25 | 20 | letter
12 | buy side | ARR at end of June | about 3 | 3 | letter
13 | retail | How many employees? | about 1,900 | 1900 | HR
14 | sell side | Convertible outstanding, $bn | 4.6 across three series | 4.6 | Treasury
15 | sell side | Depreciation life, years | four | 4 | 20-F
16 | buy side | NVIDIA stake in Nebius, $bn | 2 | 2 | 13G
17 | buy side | Largest customer, % of FY25 revenue | 25 | 25% | 20-F
18 | retail | Stock comp as % of revenue | 11 | 11% | 6-K
19 | sell side | Cost per MW built, $m | 9 shell, all-in is not disclosed | 9 | CFO
20 | sell side | ACV per MW on the new deals, $m | 11 to 12 | 11.5 | letter
`,
  },
  {
    name: "Index members",
    text: `
Compute Infrastructure 20 – constituents and weights, rebalancing of 18 Sep 2026
Rank | Constituent | Ticker | Country | Shares in index (m) | Free float | Weight | Cap factor | ADV 3m ($m) | Added | AI contract of record | Value ($bn) | Term (yrs)
1 | Oracle | ORCL | US | 1650 | 0.59 | 12.0% | 0.42 | 4310 | 2024 | OpenAI / Oracle, Stargate | {!value 420 bn:0} | {term yr} # openai-oracle-2025
2 | CoreWeave | CRWV | US | 318 | 0.62 | 11.4% | 1 | 3890 | 2025 | OpenAI / CoreWeave, all order forms | {!value 29.5 bn} |  # openai-coreweave-2025
3 | Nebius | NBIS | NL | 208 | 0.83 | 9.7% | 1 | 1720 | 2025 | Microsoft / Nebius, Vineland | {value bn:1} | {term yr} # microsoft-nebius-2025
4 | IREN | IREN | AU | 270 | 0.95 | 8.8% | 1 | 1340 | 2025 | Microsoft / IREN, Childress | {value bn:1} | {!term 8 yr} # microsoft-iren-2025
5 | Galaxy | GLXY | US | 171 | 0.45 | 6.1% | 1 | 410 | 2025 | CoreWeave / Galaxy, Helios | {!value 10.5 bn} | {term yr} # galaxy-coreweave
6 | Applied Digital | APLD | US | 255 | 0.91 | 5.9% | 1 | 620 | 2024 | CoreWeave / Applied Digital, Polaris Forge 1 | {value bn:0} | {!term 10 yr} # applieddigital-coreweave
7 | Cipher Mining | CIFR | US | 360 | 0.91 | 5.2% | 1 | 480 | 2025 | AWS / Cipher Mining | {!value 7.4 bn} | {term yr} # cipher-aws-2025
8 | TeraWulf | WULF | US | 377 | 0.90 | 4.8% | 1 | 390 | 2025 | Anthropic / TeraWulf | {value bn:0} | {term yr} # terawulf-anthropic-2026
9 | Hut 8 | HUT | US | 97 | 0.89 | 4.7% | 1 | 360 | 2025 | Fluidstack / Hut 8, River Bend | {!value 4.2 bn} | {term yr} # hut8-fluidstack-riverbend
10 | Core Scientific | CORZ | US | 290 | 0.94 | 4.4% | 1 | 300 | 2024 | CoreWeave / Core Scientific | {value bn:1} | {!term 9 yr} # corescientific-coreweave
11 | Akamai | AKAM | US | 140 | 0.97 | 4.2% | 1 | 260 | 2026 | Anthropic / Akamai | {value bn:1} | {!term 4 yr} # akamai-frontier-2026
12 | CleanSpark | CLSK | US | 270 | 0.96 | 3.3% | 1 | 420 | 2024
13 | Bitdeer | BTDR | SG | 96 | 0.55 | 2.9% | 1 | 90 | 2026
14 | DigitalOcean | DOCN | US | 67 | 0.71 | 2.7% | 1 | 110 | 2024
15 | Riot Platforms | RIOT | US | 355 | 0.96 | 2.5% | 1 | 330 | 2024
16 | Vertiv | VRT | US | 382 | 0.98 | 2.3% | 0.31 | 1210 | 2024
17 | Bloom Energy | BE | US | 234 | 0.93 | 2.2% | 0.55 | 870 | 2025
18 | Rackspace | RXT | US | 92 | 0.41 | 2.1% | 1 | 12 | 2024
19 | WhiteFiber | WYFI | US | 11 | 0.29 | 2.0% | 1 | 20 | 2026
20 | Northern Data | NB2 | DE | 23 | 0.32 | 2.8% | 1 | 6 | 2024
Total |  |  |  |  |  | =SUM(^20:^1) ~> 1
`,
  },
];
