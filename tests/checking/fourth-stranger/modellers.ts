import type { WrittenSheet } from "../third-stranger/written-sheet";

/** Models, bridges and sheets of scenarios, taxes and currencies. */
export const MODELLERS: readonly WrittenSheet[] = [
  {
    name: "IREN model",
    text: `
IREN – AI cloud build (US$ m, FY to June)
Assumptions |  |  | FY26A | FY27E | FY28E | FY29E | FY30E | FY31E
Customer | Microsoft |  
Provider | IREN | Childress MW live | 40 | 120 | 200 | 200 | 200 | 200
Contract value, $m | {@microsoft-iren-2025 !value 11300 m} | Revenue, Microsoft | 21 | 1010 | 1940 | 1940 | 1940 | 1870
Term, years | {@microsoft-iren-2025 term yr} | Revenue, other cloud | 112 | 402 | 840 | 905 | 930 | 950
Critical IT, MW | {@microsoft-iren-2025 capacity mw} | Revenue, mining | 574 | 391 | 210 | 120 | 60 | 0
Prepayment of each tranche | {@microsoft-iren-2025 !prepayment-share 0.1 pct} | Total revenue | =SUM(^3:^1) ~> 707 | =SUM(^3:^1) ~> 1803 | =SUM(^3:^1) ~> 2990 | =SUM(^3:^1) ~> 2965 | =SUM(^3:^1) ~> 2930 | =SUM(^3:^1) ~> 2820
Announced | {@microsoft-iren-2025 !announced 2025-12-22 d} | Power cost | -118 | -176 | -240 | -238 | -235 | -233
Discount rate | 11.0% | SG&A | -166 | -190 | -205 | -214 | -223 | -231
Tax rate | 21.0% | EBITDA | 301 | 1301 | 2410 | 2390 | 2360 | 2250
GPU life, years | 5 | Depreciation | -240 | -905 | -1560 | -1640 | -1655 | -1490
Residual value | 5% | EBIT | 61 | 396 | 850 | 750 | 705 | 760
Power price, $/kWh | 0.034 | Interest | -28 | -210 | -262 | -230 | -184 | -120
PUE | 1.1 | Tax | -7 | -39 | -123 | -109 | -109 | -134
GPU spend, $m | 5800 | Net income | 26 | 147 | 465 | 411 | 412 | 506
Inflation | 2.5% | Capex | -4100 | -6900 | -1500 | -300 | -250 | -200
Days sales outstanding | 34 | Free cash flow | -3890 | -5310 | 610 | 1790 | 1910 | 1880


Second contract
Customer | NVIDIA
Provider | IREN
Contract value, $m | {@nvidia-iren-2026 !value 5100 m}
Term, years | {@nvidia-iren-2026 term yr}
Announced | {@nvidia-iren-2026 announced d}
Our probability that it is extended | 35%
`,
  },
  {
    name: "Backlog bridge",
    text: `
CoreWeave revenue backlog, bridge from Q4 2025 to Q2 2026 ($bn)
Step | $bn | Cumulative | Comment
Backlog 31 Dec 2025 | 66.8 | 66.8 | 10-K
+ Meta – CoreWeave order form of March 2026, contract value | {!value 27 bn} | 87.8 | 10-Q # meta-coreweave-2026
+ Jane Street – CoreWeave, contract value | {value bn:0} | 93.8 | release # janestreet-coreweave-2026
+ Other new customers | 10.8 | 104.6 | plug
- Revenue recognised Q1 | -2.1 | 102.5 | 10-Q
- Other | -3.1 | 99.4 | plug
Backlog 31 Mar 2026 | 99.4 | 99.4 | 10-Q
+ New in Q2 | 7.4 | 106.8 | plug
- Revenue recognised Q2 | -2.6 | 104.2 | 10-Q
Backlog 30 Jun 2026 | 104.2 | 104.2 | 10-Q

Composition at 30 June, our split ($bn)
Meta | 33.1
OpenAI | 20.4
Microsoft | 9.8
Jane Street | 5.7
Anthropic | 12.5
NVIDIA | 3.1
Others | 19.6
Sum | =SUM(^7:^1) ~> 104.2

Memo: order forms as signed ($bn)
Customer | Order form | Amount, $bn | Last day
Meta | September 2025, with CoreWeave | {value bn:1} | {!end 2029-12-31 d} # meta-coreweave-2025
Meta | March 2026, with CoreWeave | {value bn:0} | {end d} # meta-coreweave-2026
OpenAI | March 2025, with CoreWeave | {!tranche-march-2025 15.5 bn} |  # openai-coreweave-2025
OpenAI | May 2025, with CoreWeave | {tranche-may-2025 bn:0} |  # openai-coreweave-2025
OpenAI | September 2025, with CoreWeave | {!tranche-september-2025 9.5 bn} |  # openai-coreweave-2025
OpenAI | all three, with CoreWeave | {value bn:1} |  # openai-coreweave-2025
`,
  },
  {
    name: "Scenarios",
    text: `
Scenario table – contract revenue that we put through the model, $bn (not the headline values)
 | Bear | Base | Bull | Stress
Microsoft – IREN | 6.1 | 8.9 | 10.8 | 3.4
Microsoft – Nebius | 12 | 16.5 | 21.4 | 7.5
Meta – CoreWeave | 26 | 33 | 41 | 14
Meta – Nebius | 9.5 | 14.9 | 26 | 4
OpenAI – Oracle | 95 | 180 | 310 | 40
OpenAI – CoreWeave | 13 | 19 | 25 | 6
OpenAI – Azure | 110 | 205 | 280 | 60
Anthropic – AWS | 70 | 105 | 150 | 30
Anthropic – Google | 80 | 140 | 220 | 25
Anthropic – SpaceX | 8 | 27 | 45 | 4
CoreWeave – Galaxy | 9 | 13.5 | 16 | 3
CoreWeave – Applied Digital | 7 | 10 | 12.5 | 2.5
AWS – Cipher | 4.8 | 5.4 | 6.6 | 3.9
Probability | 25% | 45% | 20% | 10%
Utilisation | 60% | 80% | 92% | 35%
Price step-down a year | 18% | 9% | 3% | 35%

Headline values, for reference only
Customer – provider | Total contract value, $bn | Term, years
Microsoft – IREN | {!value 6.2 bn} | {term yr} # microsoft-iren-2025
Microsoft – Nebius | {value bn:1} | {!term 10 yr} # microsoft-nebius-2025
OpenAI – Oracle | {!value 240 bn:0} | {term yr} # openai-oracle-2025
OpenAI – Azure | {value bn:0} |  # openai-azure-2025
Anthropic – SpaceX |  | {!term 7 yr} # anthropic-spacex-2026
CoreWeave – Galaxy | {!value 7.5 bn} | {term yr} # galaxy-coreweave
CoreWeave – Applied Digital | {value bn:0} | {!term 12 yr} # applieddigital-coreweave
AWS – Cipher | {!value 6.9 bn} | {term yr} # cipher-aws-2025

Tornado: change of our value per CoreWeave share ($)
Driver | Low | High
GPU price after term | -21 | 14
Cost of debt | -17 | 12
Utilisation | -14 | 9
Power price | -4 | 4
Tax | -3 | 2
`,
  },
  {
    name: "Currencies",
    text: `
Contract values in reporting currencies (rates of 30 Sep 2026)
Rates | EUR | 1.142 | AUD | 0.654 | CAD | 0.718 | JPY | 148.2 | GBP | 1.331 | NOK | 0.099

Deal | Value, US$ bn | Value, € bn | Value, A$ bn | Value, C$ bn | Value, ¥ bn | Value, £ bn
Microsoft – IREN | {value bn:1} | 8.49[[€#,##0.00]] | 14.83[[[$A$]#,##0.00]] | 13.51 | 1437.5[[¥#,##0.0]] | 7.29[[£#,##0.00]] # microsoft-iren-2025
Microsoft – Nebius | {!value 28.3 bn} | 15.23[[€#,##0.00]] | 26.59[[[$A$]#,##0.00]] | 24.22 | 2577.6[[¥#,##0.0]] | 13.07[[£#,##0.00]] # microsoft-nebius-2025
Jane Street – CoreWeave | {value bn:0} | 5.25[[€#,##0.00]] | 9.17[[[$A$]#,##0.00]] | 8.36 | 889.2[[¥#,##0.0]] | 4.51[[£#,##0.00]] # janestreet-coreweave-2026
Hut 8 – Fluidstack, River Bend | {!value 3.9 bn} | 6.13[[€#,##0.00]] | 10.7[[[$A$]#,##0.00]] | 9.75 | 1037.4[[¥#,##0.0]] | 5.26[[£#,##0.00]] # hut8-fluidstack-riverbend
AWS – Cipher | {value bn:1} | 4.82[[€#,##0.00]] | 8.41[[[$A$]#,##0.00]] | 7.66 | 815.1[[¥#,##0.0]] | 4.13[[£#,##0.00]] # cipher-aws-2025
CoreWeave – Galaxy | {!value 12 bn} | 13.13[[€#,##0.00]] | 22.94[[[$A$]#,##0.00]] | 20.89 | 2223[[¥#,##0.0]] | 11.27[[£#,##0.00]] # galaxy-coreweave
CoreWeave – Applied Digital | {value bn:0} | 9.63[[€#,##0.00]] | 16.82[[[$A$]#,##0.00]] | 15.32 | 1630.2[[¥#,##0.0]] | 8.26[[£#,##0.00]] # applieddigital-coreweave

Budgets in local currency
Site | Country | Budget | Spent | Currency
Loughton (Nscale) | UK | 2500 | 310 | GBP m
Narvik (Aker / Nscale) | Norway | 16500 | 4200 | NOK m
Sines (Start Campus) | Portugal | 8500 | 1900 | EUR m
Mackenzie (IREN) | Canada | 410 | 388 | CAD m
Launceston (Firmus) | Australia | 2100 | 640 | AUD m
Sakai (SoftBank) | Japan | 150000 | 61000 | JPY m
Mäntsälä (Nebius) | Finland | 1000 | 720 | EUR m
`,
  },
  {
    name: "Tax and incentives",
    text: `
State incentives and tax per campus, 2026 to 2036 (US$ m unless stated)
Campus | State | Sales tax exempt | Abatement, yrs | Abatement, % | Payment in lieu | Jobs promised | Jobs so far | Clawback | §179D | Bonus depr. | Effective rate
Abilene | TX | Yes | 10 | 85% | 32 | 357 | 210 | 5.5 | 4.1 | 100% | 18.2%
Hyperion | LA | Yes | 20 | 80% | 0 | 500 | 60 | 0 | 0 | 100% | 16.4%
River Bend | LA | Yes | 20 | 80% | 4 | 75 | 0 | 0 | 1.9 | 100% | 17.7%
Lake Mariner | NY | Yes | 15 | 50% | 8 | 190 | 92 | 1.2 | 2.2 | 100% | 22.8%
Polaris Forge 1 | ND | Yes | 5 | 100% | 6 | 200 | 115 | 0 | 3.0 | 100% | 19.5%
Colossus | TN | No | 11 | 60% | 25 | 320 | 280 | 0 | 0 | 100% | 20.1%
Vineland | NJ | No | 20 | 75% | 11 | 40 | 25 | 2.0 | 0 | 100% | 23.6%
Portsmouth | OH | Yes | 15 | 75% | 20 | 1000 | 0 | 10 | 0 | 100% | 17.9%

Deferred revenue test: contract facts by tax ledger
Ledger | Payer | Recipient | Advance payment ($m) | Contract total ($m) | Payments begin | Annual escalator
51-100 | Microsoft | Nebius | {prepayment m:1} | {!value 29000 m} | 2025 |  # microsoft-nebius-2025
51-101 | Microsoft | IREN |  | {!value 12700 m} |  |  # microsoft-iren-2025
51-102 | Fluidstack | Hut 8 (River Bend) |  | {value m:0} | {start year} | {!escalator 0.015 pct} # hut8-fluidstack-riverbend
51-103 | not disclosed | Hut 8 (Beacon Point, first lease) |  | {value m:0} | {start year} | {!escalator 0.05 pct} # hut8-beaconpoint
51-104 | AWS | Cipher |  | {!value 3900 m} |  |  # cipher-aws-2025
51-105 | not disclosed | CleanSpark (Sandersville) |  | {!value 4800 m} |  |  # cleanspark-sandersville

Rates
Federal | 21.0%
State, blended | 4.6%
GILTI | 12.6%
Interest limitation, % of EBITDA | 30%
R&D credit | 41
NOL carried forward | 1870
`,
  },
];
