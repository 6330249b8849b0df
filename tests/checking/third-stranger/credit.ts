import type { WrittenSheet } from "./written-sheet";

/** Lenders, treasurers and risk officers. */
export const CREDIT: readonly WrittenSheet[] = [
  {
    name: "Credit memo",
    text: `
CREDIT MEMORANDUM – HUT 8, RIVER BEND (TENANT: FLUIDSTACK, END USER ANTHROPIC)
Prepared for committee of 14 October 2026

1. The lease
Landlord | Hut 8 # hut8-fluidstack-riverbend
Tenant | Fluidstack
Base-term contract value ($m) | {!value 5100 m} # hut8-fluidstack-riverbend
Base term (years) | {term yr} # hut8-fluidstack-riverbend
IT capacity leased (MW) | {!capacity 300 mw} # hut8-fluidstack-riverbend
Annual rent increase | {!escalator 0.05 pct} # hut8-fluidstack-riverbend
Average annual NOI ($m) | {!average-annual-noi 610 m} # hut8-fluidstack-riverbend
Announced | {announced long} # hut8-fluidstack-riverbend
Lease start (year) | {start year} # hut8-fluidstack-riverbend

2. The facility
Facility amount ($m) | 2050
Margin (bp) | 375
Tenor (years) | 5
Upfront fee | 1.75%
LTC | 85%
Hedged share | 80%
DSRA (months) | 6
Cash sweep | 50%

3. Ratios | 2027 | 2028 | 2029 | 2030 | 2031
NOI, $m | 96 | 388 | 441 | 454 | 468
Debt service, $m | 71 | 238 | 266 | 271 | 275
DSCR | 1.35 | 1.63 | 1.66 | 1.68 | 1.70
Debt yield | 9.1% | 18.9% | 21.7% | 23.0% | 24.6%
LTV | 78% | 71% | 66% | 60% | 54%

4. Downside
The tenant pays late by 60 days: DSCR falls to 1.21 in 2028; no draw on the DSRA.
A delay of six months costs 118 of rent and moves first cash to 2028.
Re-letting at 70% of rent after a default leaves a DSCR of 1.15.
`,
  },
  {
    name: "Covenants",
    text: `
Borrower group: neocloud A to F – covenant monitor, Q3 2026
Facility | Borrower | Contract pledged | Obligor | Contract value at signing, US$m | Remaining life test (months) | Covenant DSCR | Actual DSCR | Headroom | Max leverage | Actual leverage | Cure days
DDTL-A | IREN | Childress GPU contract | Microsoft | {!value 97000 m} | 46 | 1.20 | 1.44 | 20% | 4.5 | 3.1 | 15 # microsoft-iren-2025
DDTL-B | Nebius | Vineland | Microsoft | {value m:0} | 58 | 1.15 | 1.62 | 41% | 5.0 | 2.8 | 20 # microsoft-nebius-2025
TL-1 | TeraWulf | Lake Mariner leases | Fluidstack | {value m:0} | 104 | 1.25 | 1.38 | 10% | 6.5 | 5.9 | 10 # terawulf-fluidstack-lakemariner
TL-2 | TeraWulf | Abernathy lease | Fluidstack | {!value 12700 m} | 168 | 1.25 | 1.31 | 5% | 6.5 | 6.2 | 10 # terawulf-fluidstack-abernathy
TL-3 | Cipher Mining | AWS lease | Amazon Web Services | {!value 3900 m} | 171 | 1.30 | 1.49 | 15% | 6.0 | 4.7 | 10 # cipher-aws-2025
TL-4 | Cipher Mining | Barber Lake, first lease | Fluidstack | {value m:0} | 112 | 1.30 | 1.33 | 2% | 6.0 | 5.8 | 10 # cipher-fluidstack-2025
TL-5 | Galaxy | Helios | CoreWeave | {!value 8200 m} | 173 | 1.20 | 1.27 | 6% | 7.0 | 6.1 | 10 # galaxy-coreweave
TL-6 | Applied Digital | Polaris Forge 1 | CoreWeave | {!value 1100 m} | 170 | 1.20 | 1.36 | 13% | 7.0 | 5.4 | 10 # applieddigital-coreweave

Guarantor | Beneficiary | Tenant | Guarantee, US$m
Google | TeraWulf (Lake Mariner) | Fluidstack | {!google-backstop 2300 m} # terawulf-fluidstack-lakemariner
Google | TeraWulf (Abernathy) | Fluidstack | {google-backstop m} # terawulf-fluidstack-abernathy
Google | Cipher Mining (Barber Lake) | Fluidstack | {!google-backstop 900 m} # cipher-fluidstack-2025

Tests failed this quarter | 0
Tests within 5% | 2
Waivers | 1
`,
  },
  {
    name: "Loan tape",
    text: `
loan_id | asof | borrower | sponsor_fico | orig_bal_usd | curr_bal_usd | coupon | spread_bp | wal_yrs | offtaker | offtake_value_usd | offtake_term_months | offtake_mw | lgd | pd_1y
DC-0101 | d:2026-09-30 | IREN |  | 2500000000 | 2310000000 | 7.1% | 325 | 2.9 | Microsoft | {value usd} | {!term 84 mo} | {capacity mw} | 35% | 0.8% # microsoft-iren-2025
DC-0102 | d:2026-09-30 | IREN |  | 900000000 | 900000000 | 7.9% | 410 | 3.4 | NVIDIA | {!value 5100000000 usd} | {term mo:0} | {capacity mw} | 40% | 1.1% # nvidia-iren-2026
DC-0107 | d:2026-09-30 | Cipher Mining |  | 1733000000 | 1733000000 | 6.9% | 300 | 4.8 | AWS | {value usd} | {term mo:0} | {!capacity 480 mw} | 35% | 0.6% # cipher-aws-2025
DC-0109 | d:2026-09-30 | TeraWulf |  | 3200000000 | 3155000000 | 7.8% | 400 | 4.1 | Anthropic | {value usd} | {!term 180 mo} | {capacity mw} | 40% | 1.4% # terawulf-anthropic-2026
DC-0112 | d:2026-09-30 | Galaxy |  | 1400000000 | 1290000000 | 8.2% | 450 | 2.2 | CoreWeave |  | {!term 120 mo} | {capacity mw} | 45% | 2.3% # galaxy-coreweave
DC-0113 | d:2026-09-30 | Core Scientific |  | 650000000 | 601000000 | 8.5% | 475 | 1.9 | AMD |  | {!term 96 mo} | {capacity mw} | 45% | 1.9% # corescientific-amd-2026
DC-0120 | d:2026-09-30 | CoreWeave |  | 1100000000 | 940000000 | 9.0% | 500 | 1.4 | Jane Street | {!value 2400000000 usd} |  |  | 50% | 2.6% # janestreet-coreweave-2026
DC-0121 | d:2026-09-30 | Akamai |  | 400000000 | 400000000 | 5.6% | 165 | 3.0 | Anthropic (reported) | {value usd} | {!term 60 mo} |  | 30% | 0.3% # akamai-frontier-2026
DC-0130 | d:2026-09-30 | Switch |  | 1250000000 | 1180000000 | 6.2% | 215 | 3.8 | n/a |  |  |  | 30% | 0.4%
DC-0131 | d:2026-09-30 | Vantage |  | 2200000000 | 2200000000 | 6.0% | 205 | 4.4 | n/a |  |  |  | 30% | 0.4%

WA coupon | 7.3%
WA spread | 334
Pool balance | 14709000000
Charge-offs | 0
`,
  },
  {
    name: "Risk register",
    text: `
Ref | Risk | Owner | L (1-5) | I (1-5) | Score | Exposure, $m | Mitigation | Fact relied on | As registered
R-01 | Microsoft leaves IREN's Childress contract on late delivery | COO | 2 | 5 | 10 | 640 | Delay insurance of 120 | Contract value | {!value 14.1 bn "$?bn"} # microsoft-iren-2025
R-02 | Anthropic gives SpaceX notice | CFO | 3 | 4 | 12 | 1250 | None | Notice period | {!notice-period 30 days "? days"} # anthropic-spacex-2026
R-03 | Google gives SpaceX notice after the year's end | CFO | 3 | 4 | 12 | 920 | None | Notice period | {notice-period days "? days"} # google-spacex-2026
R-04 | Fluidstack cannot pay Cipher Mining at Barber Lake | Treasurer | 2 | 4 | 8 | 210 | Letter of credit | Google's backstop | {!google-backstop 2.2 bn "$?bn"} # cipher-fluidstack-2025
R-05 | AWS delays fit-out at Cipher Mining | COO | 3 | 2 | 6 | 45 | Liquidated damages | Contract value | {value bn "$?bn"} # cipher-aws-2025
R-06 | OpenAI cuts Cerebras capacity | CRO | 2 | 5 | 10 | 380 | Prepayment | Capacity | {!capacity 450 mw "? MW"} # openai-cerebras-2026
R-07 | Reflection AI leaves SpaceX | CRO | 4 | 3 | 12 | 150 | None | Monthly fee | {!monthly-fee 210 m "$?m"} # reflection-spacex-2026
R-08 | Grid connection late at Beacon Point | COO | 3 | 3 | 9 | 55 | Gas turbines, 90 MW | 
R-09 | Chip export rules change | GC | 2 | 3 | 6 | 30 | Counsel retained
R-10 | Refinancing wall in 2028 | Treasurer | 3 | 4 | 12 | 2100 | RCF of 750 undrawn
R-11 | Key-person loss | HR | 2 | 2 | 4 | 5 | Retention pool of 12
R-12 | Water permit challenged | GC | 1 | 3 | 3 | 18 | Closed loop
Total |  |  |  |  | 104 | 5803
`,
  },
];
