import type { WrittenSheet } from "../third-stranger/written-sheet";

/** People who lend, insure and watch covenants. */
export const LENDERS: readonly WrittenSheet[] = [
  {
    name: "Credit memo",
    text: `
CREDIT APPLICATION – SUMMARY PAGE
Borrower | Applied Digital (APLD)
Prepared by | Leveraged Finance, desk 4
Date | d:2026-10-05
Internal grade | 6-
Facility requested ($m) | 325
Tenor (years) | 5
Margin over SOFR | 2.75%

1. Contracted leases
Site | Tenant | Contract revenue ($bn) | Term (years) | Critical IT (MW)
Polaris Forge 1 | CoreWeave | {value bn:0} | {term yr} | {!capacity 550 mw} # applieddigital-coreweave
Polaris Forge 2 | US hyperscaler, investment grade | {!value 6.7 bn} | {term yr} | {capacity mw} # applieddigital-hyperscaler-2025
Polaris Forge 3 | US hyperscaler, high investment grade | {!value 9.1 bn} | {term yr} | {capacity mw} # applieddigital-polarisforge3
Delta Forge 1 | US hyperscaler, high investment grade | {value bn:1} | {!term 9 yr} | {capacity mw} # applieddigital-deltaforge1
Delta Forge 2 | US hyperscaler, high investment grade | {value bn:1} | {term yr} | {!capacity 290 mw} # applieddigital-deltaforge2
All sites, as reported at May 2026 |  | 36.2 |  | 1410

2. Sources and uses ($m)
Sources |  | Uses | 
Senior notes 9.25% 2030 | 2350 | Polaris Forge 2 buildings | 1980
Preferred equity (Macquarie) | 900 | Polaris Forge 2 fit-out | 1120
This facility | 325 | Interest reserve | 210
Cash on hand | 115 | Fees and expenses | 380
Total | =SUM(^4:^1) ~> 3690 |  | =SUM(^4:^1) ~> 3690

3. Ratios (our case)
 | FY26A | FY27E | FY28E | FY29E
NOI | 41 | 318 | 702 | 941
Interest | 96 | 281 | 356 | 349
DSCR (x) | 0.4 | 1.1 | 1.5 | 1.9
Debt / NOI (x) | n.m. | 11.8 | 6.4 | 4.9
Loan to cost | 71% | 68% | 63% | 58%
Tenant concentration, largest | 100% | 78% | 51% | 47%

4. Recommendation
Approve, hold ($m) | 60
Sell-down target ($m) | 265
Expected loss (bp) | 85
`,
  },
  {
    name: "Covenants",
    text: `
Lender's covenant and offtake test – quarter to 30 September 2026
Test date | d:2026-09-30 | Agent | Trustee Services | Facility no. | 40172

A. Financial tests
Test | Required | Actual | Headroom | Met?
Debt service cover, last 12 months | 1.20 | 1.46 | 0.26 | Yes
Debt service cover, next 12 months | 1.15 | 1.61 | 0.46 | Yes
Loan life cover | 1.35 | 1.52 | 0.17 | Yes
Gearing | 75% | 66.4% | 8.6% | Yes
Minimum liquidity, $m | 75 | 141 | 66 | Yes
Capex overrun, % of budget | 10% | 3.2% | 6.8% | Yes

B. Qualifying offtake (borrower's statement against each agreement)
Borrower | Offtaker | Agreement | Total commitment ($m) | Years | Monthly fee ($m) | Notice (days) | Last day
SpaceX | Anthropic | Colossus compute agreement |  | {term yr} | {!monthly-fee 1700 m} | {notice-period days} |  # anthropic-spacex-2026
SpaceX | Google | Bridge capacity | {value m:0} |  | {!monthly-fee 640 m} | {notice-period days} |  # google-spacex-2026
SpaceX | Reflection AI | Colossus 2 | {!value 8200 m} |  | {monthly-fee m:0} | {notice-period days} |  # reflection-spacex-2026
CoreWeave | Jane Street | Cloud services | {!value 4500 m} |  |  |  |  # janestreet-coreweave-2026
CoreWeave | Meta | Order form of September 2025 | {!value 17200 m} |  |  |  | {end d} # meta-coreweave-2025
CoreWeave | Meta | Order form of March 2026 | {value m:0} |  |  |  | {!end 2034-06-30 d} # meta-coreweave-2026
IREN | Microsoft | Childress | {value m:0} | {!term 3 yr} |  |  |  # microsoft-iren-2025
IREN | NVIDIA | Managed GPU cloud | {!value 4600 m} | {term yr} |  |  |  # nvidia-iren-2026

C. Reserve accounts ($m)
Account | Required | Balance | Shortfall
Debt service reserve | 88 | 88 | 0
Maintenance reserve | 24 | 31 | 0
Chip replacement reserve | 120 | 96 | 24
Distribution lock-up | n/a | 12 | 0

D. Certificates received
Item | Due | Received | Days late
Compliance certificate | d:2026-11-14 | d:2026-11-12 | 0
Budget 2027 | d:2026-11-30 |  |  
Insurance renewal | d:2026-10-01 | d:2026-10-06 | 5
`,
  },
  {
    name: "Loan tape",
    text: `
loan_id | borrower | offtaker | offtake_contract_value_usd | offtake_term_months | committed_usd | drawn_usd | undrawn_usd | spread_bps | floor_pct | closing | maturity | rating | ltv | collateral_gpus
L-0011 | IREN | Microsoft | {value usd:0} | {!term 96 mo:0} | 3600000000 | 1150000000 | 2450000000 | 300 | 0.5 | d:2026-02-17 | d:2031-02-17 | BB | 0.61 | 76000 # microsoft-iren-2025
L-0012 | Nebius | Microsoft | {!value 26000000000 usd:0} | {term mo:0} | 2400000000 | 2400000000 | 0 | 275 | 0 | d:2025-12-05 | d:2030-12-05 | BB- | 0.58 | 0 # microsoft-nebius-2025
L-0013 | Nebius | Meta (order of Nov 2025) | {!value 4700000000 usd:0} | {term mo:0} | 1100000000 | 640000000 | 460000000 | 290 | 0 | d:2026-01-30 | d:2031-01-30 | BB- | 0.55 | 21000 # meta-nebius-2025
L-0014 | CoreWeave | Meta (order form of Mar 2026) | {value usd:0} |  | 8500000000 | 2100000000 | 6400000000 | 225 | 0 | d:2026-03-31 | d:2032-03-31 | A3 | 0.72 | 118000 # meta-coreweave-2026
L-0015 | CoreWeave | Jane Street | {!value 9000000000 usd:0} |  | 900000000 | 0 | 900000000 | 350 | 0.75 | d:2026-06-18 | d:2031-06-18 | BB+ | 0.64 | 15200 # janestreet-coreweave-2026
L-0016 | Applied Digital | CoreWeave | {value usd:0} | {!term 120 mo:0} | 2350000000 | 2350000000 | 0 | 410 | 0 | d:2025-11-20 | d:2030-12-15 | B+ | 0.70 | 0 # applieddigital-coreweave
L-0017 | Galaxy | CoreWeave | {!value 8800000000 usd:0} | {term mo:0} | 1400000000 | 1260000000 | 140000000 | 425 | 1 | d:2025-08-15 | d:2028-08-15 | B | 0.80 | 0 # galaxy-coreweave
L-0018 | Cipher Mining | Amazon Web Services | {value usd:0} | {term mo:0} | 1733000000 | 1733000000 | 0 | 375 | 0 | d:2025-12-11 | d:2030-12-15 | BB- | 0.77 | 0 # cipher-aws-2025
L-0019 | Cipher Mining | Fluidstack | {!value 12900000000 usd:0} | {term mo:0} | 1400000000 | 1400000000 | 0 | 390 | 0 | d:2025-11-14 | d:2030-11-15 | BB- | 0.75 | 0 # cipher-fluidstack-2025
L-0020 | Hut 8 | Fluidstack | {value usd:0} | {!term 132 mo:0} | 3250000000 | 910000000 | 2340000000 | 262.5 | 0 | d:2026-05-01 | d:2033-05-01 | BBB- | 0.85 | 0 # hut8-fluidstack-riverbend
L-0021 | CleanSpark | not named (Sandersville) | {!value 9400000000 usd:0} | {term mo:0} | 1150000000 | 0 | 1150000000 | 340 | 0 | d:2026-10-09 | d:2031-10-09 | BB | 0.74 | 0 # cleanspark-sandersville
L-0022 | Crusoe | Oracle |  |  | 7100000000 | 6320000000 | 780000000 | 250 | 0 | d:2025-05-21 | d:2029-05-21 | NR | 0.69 | 0
L-0023 | Lambda | Microsoft |  |  | 1500000000 | 480000000 | 1020000000 | 475 | 1 | d:2026-03-02 | d:2031-03-02 | NR | 0.62 | 18400
L-0024 | Vantage | Oracle |  |  | 38000000000 | 9900000000 | 28100000000 | 250 | 0 | d:2025-10-24 | d:2029-10-24 | NR | 0.73 | 0
L-0025 | Firmus | n/a |  |  | 330000000 | 120000000 | 210000000 | 520 | 1 | d:2026-01-12 | d:2030-01-12 | NR | 0.57 | 9000
L-0026 | TensorWave | n/a |  |  | 800000000 | 310000000 | 490000000 | 600 | 1.5 | d:2026-04-27 | d:2030-04-27 | NR | 0.66 | 8192
TOTAL |  |  |  |  | =SUM(^16:^1) ~> 75513000000 | 32073000000 | 45340000000
`,
  },
  {
    name: "Risk register",
    text: `
Counterparty risk register – AI infrastructure portfolio
ID | Owner | Risk | Exposure ($m) | Prob. (1-5) | Impact (1-5) | Score | Mitigant | Review
R01 | KT | Anthropic may leave SpaceX early: the agreement has 90 days of notice | 410 | 3 | 4 | 12 | none | d:2026-12-01
R02 | KT | CoreWeave's largest customer was 67% of 2025 revenue | 220 | 2 | 4 | 8 | diversify | d:2026-12-01
R03 | MB | Fluidstack has no rating; Google stands behind three of its leases | 155 | 2 | 5 | 10 | guarantee | d:2027-01-15
R04 | MB | Oracle funds 50bn of capex a year with debt | 90 | 2 | 3 | 6 | CDS | d:2027-01-15
R05 | SJ | Grid delay in Abernathy, up to 9 months | 35 | 4 | 2 | 8 | liquidated damages | d:2026-12-20
R06 | SJ | Turbine slots sold out until 2029 | 60 | 4 | 3 | 12 | batteries | d:2026-12-20
R07 | KT | H100 rental below $2.00 an hour by mid 2027 | 130 | 3 | 3 | 9 | shorter amortisation | d:2027-02-01
R08 | AL | Meta lease guarantees of 28bn on one campus | 75 | 1 | 4 | 4 | none | d:2027-02-01

Facts that the register relies on (checked by: )
Agreement | Quantity | Figure | Unit
Anthropic with SpaceX | Notice period | {!notice-period 180 days:0} | days # anthropic-spacex-2026
Google with SpaceX | Notice period | {notice-period days:0} | days # google-spacex-2026
Google with SpaceX | GPUs | {!gpus 165000 gpu:0} | GPUs # google-spacex-2026
Google backstop of Fluidstack at Lake Mariner (TeraWulf) | Guarantee | {!google-backstop 4.6 bn} | $bn # terawulf-fluidstack-lakemariner
Google backstop of Fluidstack at Barber Lake (Cipher) | Guarantee | {google-backstop bn:1} | $bn # cipher-fluidstack-2025
NVIDIA order for CoreWeave's residual capacity | Initial value | {!value 8.6 bn} | $bn # nvidia-coreweave-backstop-2025
NVIDIA order for CoreWeave's residual capacity | End | {end d} |  # nvidia-coreweave-backstop-2025
NVIDIA guarantee of OpenAI leases at SB Energy, Ohio | Ceiling | {!value 140 bn:0} | $bn # nvidia-openai-sbenergy-guarantee-2026
NVIDIA guarantee of OpenAI leases at SB Energy, Ohio | Lease term | {!term 12 yr} | years # nvidia-openai-sbenergy-guarantee-2026
Microsoft with IREN | Prepayment | {!prepayment-share 0.35 pct} | of each tranche # microsoft-iren-2025
Microsoft with IREN | Term | {term yr} | years # microsoft-iren-2025

Limits used ($m)
Name | Limit | Used | Free
Anthropic | 500 | 410 | 90
OpenAI | 350 | 348 | 2
Oracle | 900 | 612 | 288
Meta | 1200 | 455 | 745
Microsoft | 1500 | 390 | 1110
Fluidstack | 150 | 155 | -5
`,
  },
];
