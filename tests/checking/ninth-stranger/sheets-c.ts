/** A fact checker, infrastructure fund, treasury calendar, valuation, investor relations, an AI lab's board, insurers. */
export const SHEETS_C: Readonly<Record<string, string>> = {
  "Fact check": `
FACT CHECK | story: "The trillion-dollar tab" | checker: E. Brandt | due Thursday

Para | Sentence in draft | Checked with | OK?
2 | Oracle agreed to supply OpenAI with computing power worth $[orcl.value bn!350] billion. | company, WSJ | open
3 | OpenAI's contract with Amazon Web Services of November 2025 is worth $[oaws25.value bn!28] billion. | release | open
3 | Three months later, in February 2026, OpenAI and AWS expanded it by $[oaws26.value bn] billion. | release | ok
5 | Microsoft will pay IREN $[msir.value bn!8.7] billion over five years. | 6-K | open
6 | Nvidia must buy unsold capacity from CoreWeave under a $[nvcw.value bn!9.3] billion order. | 8-K | open
6 | CoreWeave had $18.8 billion of debt at the end of September. | 10-Q | ok
7 | Anthropic has committed to buy $[aaz.value bn] billion of capacity from Microsoft Azure. | blog | ok
8 | Broadcom leases TPU systems to Anthropic for $[bcom.value bn!200] billion. | 8-K | open
9 | Applied Digital's leases with CoreWeave at Polaris Forge 1 are worth $[apld.value bn!15] billion. | 8-K | open
9 | Applied Digital lost $231 million last fiscal year. | 10-K | ok
10 | CleanSpark's Sandersville lease with an unnamed tenant is worth $[clsk.value bn!5.6] billion. | 8-K | open
11 | Hut 8 signed Fluidstack at River Bend for $[hut.value bn] billion. | release | ok
12 | SpaceX charges Reflection AI $[rspx.monthly fee m] million a month. | S-1/A | ok
12 | SpaceX charges Google a monthly fee of $[gspx.monthly fee m!820] million. | S-1 | open
13 | Meta's expanded agreement with Nebius, of March 2026, is for $[mnb26.value bn!1.2] billion. | 6-K | open
14 | Amazon could invest up to $25 billion more in Anthropic. | blog | ok
15 | Microsoft's stake in OpenAI is about 27 percent, worth $135 billion. | release | ok
16 | Nebius plans to spend $16 billion to $20 billion on plant this year. | letter | ok
17 | IREN's shares rose 11 percent to $67.75 on the day. | FactSet | ok
18 | Fluidstack employs about 220 people. | LinkedIn | ask
19 | Google will guarantee $3.2 billion for TeraWulf's tenant and gets 14 percent of the shares. | 8-K | ok
20 | Broadcom lends nothing to OpenAI, whose 10 GW of chips start in late 2026. | call | ok

Graphic 1: spending by year, $bn | 2024 | 2025 | 2026 | 2027
Amazon | 83 | 131 | 200 | 215
Alphabet | 52.5 | 91.4 | 185 | 210
Meta | 39.2 | 72.2 | 135 | 150
Microsoft | 75.6 | 112 | 146 | 170
Oracle | 10.7 | 35.5 | 50 | 75

Graphic 2: share prices, base = 100 | Jan | Feb | Mar | Apr | May
CoreWeave | >>5 100 1.03
Nebius | >>5 100 1.08
IREN | >>5 100 0.96
Applied Digital | >>5 100 1.06
Oracle | >>5 100 0.94
Word count | 3180 | target | 3000
`,
  "Site dossiers": `
Infra Fund III - site dossiers, one block a site. MW = critical IT. $ = USD

HELIOS, Dickens County TX
Landlord | Galaxy | Tenant | CoreWeave
Leased MW | [glxy.capacity mw!450] | Lease years | [glxy.term y]
Lease value, $bn | [glxy.value bn!12] | First delivery | [glxy.start yr]
Approved by ERCOT, MW | [glxy.approved power mw] | Land, acres | 1500
Build cost, $m per MW | 11.2 | Debt, $m | 1400
Visited | 12 June | Score | 7.5

BLACK PEARL, Wink TX
Landlord | Cipher | Tenant | AWS
Leased MW | [cifa.capacity mw!350] | Lease years | [cifa.term y]
Lease value, $bn | [cifa.value bn] | First delivery | [cifa.start mon!2026-10]
Mining fleet left, EH/s | 9.6 | Land, acres | 241
Build cost, $m per MW | 10.4 | Debt, $m | 1400
Visited | 13 June | Score | 6.9

BARBER LAKE, Colorado City TX
Landlord | Cipher | Tenant | Fluidstack
Leased MW | [ciff.capacity mw!148] | Lease years | [ciff.term y!12]
Google backstop, $bn | [ciff.google backstop bn] | First delivery | [ciff.start mon]
Second lease, MW | [ciff.second lease capacity mw] | Land, acres | 587
Build cost, $m per MW | 10 | Debt, $m | 1733
Visited | 13 June | Score | 7.1

LAKE MARINER, Barker NY
Landlord | TeraWulf | Tenant | Fluidstack
Leased MW | [lm.capacity mw!460] | Lease years | [lm.term y]
Google backstop, $bn | [lm.google backstop bn!2.3] | Operating, MW | [lm.operating capacity mw]
Hydro and nuclear share | 89% | Land, acres | 183
Debt, $m | 3200 | Coupon, % | 7.75
Visited | 2 July | Score | 8.2

POLARIS FORGE 1, Ellendale ND
Landlord | Applied Digital | Tenant | CoreWeave
Leased MW | [apld.capacity mw] | Lease years | [apld.term y!12]
Lease value, $bn | [apld.value bn!9] | First delivery | [apld.start mon]
PUE (design) | [apld.design pue share!1.28] | Water, gallons a day | 3800
Build cost, $m per MW | 12 | Debt, $m | 2350
Visited | 21 July | Score | 7.8

ABERNATHY, Hale County TX
Landlord | TeraWulf JV | Tenant | Fluidstack
Leased MW | [aby.capacity mw] | Lease years | 25
Lease value, $bn | [aby.value bn] | First delivery | [aby.start yr]
Wind within 30 km, MW | 420 | Land, acres | 640
Build cost, $m per MW | 8.9 | Debt, $m | 1300
Visited | 14 June | Score | 6.4


Fund, $m | Called | Invested | NAV | DPI
Fund I | 1200 | 1164 | 2310 | 0.92
Fund II | 2750 | 2604 | 3180 | 0.31
Fund III | 910 | 822 | 871 | 0
Pipeline, no term sheets
Galaxy: minority of Helios phase 2 (830 MW), equity need $900m
Cipher: Colchis, 1 GW from 2028, American Electric
TeraWulf: Cayuga, 400 MW, ground lease of 80 years at $95m
Applied Digital: preferred at 9.5%, $450m for Harwood
CoreWeave: co-invest in Lancaster PA, $6bn over time, first 100 MW
AWS: build to suit in Mississippi, 0.5% management fee
Fluidstack: Series B, $700m at $18bn asked
`,
  "Key dates": `
Contract calendar - compute and colo. Dates as documents have them; chase = days to next action

Customer | Provider | Contract | Announced | Service starts | Ends | Notice (days) | Chase
Meta | CoreWeave | first order form | [mcw25.announced d!2025-10-30] | | [mcw25.end d] | | 40
Meta | CoreWeave | expanded order form | [mcw26.announced d] | [mcw26.start yr!2028] | [mcw26.end d!2031-12-20] | | 12
NVIDIA | CoreWeave | residual-capacity order | [nvcw.announced my] | | [nvcw.end d] | | 61
Microsoft | Nebius | Vineland | [msnb.announced d!2025-08-09] | [msnb.start yr] | [msnb.end my] | | 7
Microsoft | IREN | Childress | [msir.announced d] | [msir.start yr!2027] | [msir.end yr] | | 22
Microsoft | Lambda | cloud | [lamb.announced d!2025-11-23] | | | | 90
Anthropic | SpaceX | Colossus | [aspx.announced d] | [aspx.start my] | [aspx.end my!2028-11] | [aspx.notice period days!60] | 3
Google | SpaceX | bridge | [gspx.announced d] | [gspx.start my!2026-08] | [gspx.end my] | [gspx.notice period days] | 30
Reflection AI | SpaceX | Colossus 2 | [rspx.announced d!2026-05-22] | [rspx.start d] | [rspx.end yr] | [rspx.notice period days!120] | 14
Anthropic | CoreWeave | cloud | [acw.announced d] | | | | 45
Anthropic | Broadcom | TPU leases | [bcom.announced d] | | | | 11
OpenAI | Cerebras | inference | [cbrs.announced d] | [cbrs.start yr] | [cbrs.end yr!2030] | | 55
AWS | Cipher | colo | [cifa.announced d] | [cifa.start my] | | | 18

Reporting dates | Q3 | Q4 | Q1
CoreWeave | 10 Nov | 24 Feb | 12 May
Nebius | 11 Nov | 12 Feb | 20 May
IREN | 6 Nov | 5 Feb | 7 May
Cipher | 3 Nov | 24 Feb | 5 May
Lambda (private, IPO filing expected) | - | - | -

Debt maturities, US$ m | 2026 | 2027 | 2028 | 2029 | 2030
CoreWeave | 3690 | 4120 | 3380 | 1950 | 4000
Nebius | 0 | 0 | 0 | 1581 | 0
IREN | 0 | 0 | 0 | 0 | 550
Cipher | 0 | 0 | 0 | 0 | 172
SpaceX | 0 | 20000 | 0 | 0 | 0

Diary, not contract dates
4 Mar 2026: Lambda draws $1.0bn from its new revolver
31 Mar 2026: CoreWeave closes $8.5bn loan with Morgan Stanley and MUFG
1 May 2026: Anthropic tender, employees sell $6bn
12 Jun 2026: SpaceX shares start trading; lock-up 180 days
15 Jul 2026: NVIDIA pays the second $1bn for Nebius warrants
30 Sep 2026: Cerebras lock-up ends for 70% of holders
14 Nov 2026: Broadcom dividend, $0.65 a share
`,
  "DCF by contract": `
Contract DCF - inputs in blue, US$ m | v12 | prepared for fairness opinion

Input | Microsoft-IREN | Jane Street-CoreWeave | OpenAI-Cerebras | NVIDIA-IREN | Microsoft-Nebius | Google-SpaceX
Nominal contract value | [msir.value m] | [jane.value m] | [cbrs.value m!14000] | [nvir.value m!3900] | [msnb.value m!22400] | [gspx.value m]
Contract term (months) | [msir.term mo!48] | 60 | [cbrs.term mo] | [nvir.term mo] | [msnb.term mo] | [gspx.term mo!27]
Contracted MW | [msir.capacity mw!160] | - | [cbrs.capacity mw!850] | [nvir.capacity mw!90] | [msnb.site capacity mw] | -
Number of GPUs | 76000 | - | - | - | - | [gspx.gpus n!101000]
Announced | [msir.announced us] | [jane.announced us] | [cbrs.announced us] | [nvir.announced us] | [msnb.announced us!2025-09-18] | [gspx.announced us]
Prepayment | [msir.prepayment share pct]% | 0% | 0% | 0% | [msnb.prepayment m] | 0%
WACC | 9.8% | 10.4% | 14.5% | 9.8% | 10.1% | 9.0%
EBITDA margin | 85% | 62% | 41% | 80% | 66% | 58%
Capex per MW | 29.0 | 34.5 | 27.0 | 38.2 | 33.0 | 31.0
Residual value, % of GPU cost | 12 | 10 | 5 | 10 | 12 | 8
Tax rate | 25% | 24% | 23% | 25% | 19% | 24%
Discount to nominal, price risk | 0.97 | 0.95 | 0.8 | 0.96 | 0.97 | 0.7

Free cash flow | IREN (MSFT) | CoreWeave (JS) | Cerebras | IREN (NVDA) | Nebius | SpaceX
2026 | -3910 | -820 | -2950 | 0 | -2240 | 1950
2027 | 985 | 410 | 610 | -1740 | 1820 | 7210
2028 | 1240 | 690 | 2890 | 480 | 1990 | 7105
2029 | 1240 | 690 | 1150 | 510 | 1990 | 3300
2030 | 1238 | 650 | 0 | 505 | 1960 | 0
NPV | =NPV(0.098,B17:B21)=>180 | =NPV(0.104,C17:C21)=>905 | =NPV(0.145,D17:D21)=>388 | =NPV(0.098,E17:E21)=>-396 | =NPV(0.101,F17:F21)=>3410 | =NPV(0.09,G17:G21)=>15920
NPV / share, US$ | 0.6 | 1.7 | 1.8 | -1.3 | 13.5 | n.a.

WACC sensitivity, NPV | 8% | 9% | 10% | 11% | 12%
IREN (MSFT) | >>5 331 0.72
Nebius | >>5 3890 0.93
Cerebras | >>5 1240 0.88
Comparable cost of debt: CoreWeave 9.25%, IREN 7.4%, Nebius 2.7% converts
Cerebras sold 28% to G42 and MBZUAI by revenue in 2025; 24% in 2026
Jane Street's own shares in CoreWeave: $1.0bn at $109, gain not counted
Nebius has $3.7bn of cash and owns 83% of Avride
SpaceX's whole equity was taken at $1.75tn, Starlink at 41% of it
IREN mining is valued at 3.5x EBITDA, $640m
OpenAI may get warrants for 33m Cerebras shares; not deducted
`,
  "IR Q&A bank": `
Investor relations - Q&A bank for earnings (facts column is what the speaker may say)
Ref | Question | Fact | Source

Applied Digital
A1 | What is the lease with CoreWeave at Polaris Forge 1 worth? | $[apld.value bn!12]bn | 8-K
A2 | How many MW has CoreWeave leased at Polaris Forge 1? | [apld.capacity mw!300] MW | 8-K
A3 | What is the Polaris Forge 2 lease to the hyperscaler worth? | $[pf2.value bn!7]bn | 8-K
A4 | How long is the Polaris Forge 2 lease? | about [pf2.term y] years | 8-K
A5 | How many MW is the Polaris Forge 3 lease? | [pf3.capacity mw!200] MW | 8-K
A6 | What is the value of the Polaris Forge 3 lease? | $[pf3.value bn]bn | 8-K
A7 | What is the Delta Forge 1 lease worth? | $[df1.value bn!9]bn | 8-K
A8 | How long is the Delta Forge 1 lease? | [df1.term y] years | 8-K
A9 | What is the Delta Forge 2 lease worth? | $[df2.value bn!2.5]bn | 8-K
A10 | How many MW is the Delta Forge 2 lease? | [df2.capacity mw!120] MW | 8-K
A11 | How much preferred has Macquarie committed? | $5.0bn | 8-K
A12 | What is your liquidity? | $2.3bn | 10-Q
A13 | What is your cost per MW? | $11m to $13m | call

Hut 8
H1 | What is the Beacon Point lease announced on [bp1.announced mdy] worth? | $[bp1.value bn!8.9]bn | 8-K
H2 | How many MW is the second Beacon Point lease, announced on [bp2.announced mdy]? | [bp2.capacity mw!253] MW | 8-K
H3 | When does the second Beacon Point lease start? | [bp2.start iso] | 8-K
H4 | How long is the River Bend lease to Fluidstack? | [hut.term y!20] years | 8-K
H5 | What is the NOI of River Bend a year? | $[hut.average annual noi m]m | 8-K
H6 | How much bitcoin do you hold? | 16,500 BTC, of it 11,000 at American Bitcoin | 10-Q
H7 | What is in the pipeline? | 8.7 GW, 1.5 GW of it under development | 10-Q
H8 | What did you sell to TransAlta? | 310 MW for C$140m | release

Cadence | Q1 | Q2 | Q3 | Q4
Calls with holders | 61 | 74 | 88 | 70
Conferences | 4 | 7 | 6 | 5
Sell-side notes | 19 | 22 | 31 | 28
Median target, APLD (US$) | 19 | 31 | 40 | 42
Median target, HUT (US$) | 28 | 36 | 52 | 60
Short interest, APLD (%) | 33.1 | 30.4 | 27.9 | 31.0
Short interest, HUT (%) | 12.0 | 11.6 | 13.9 | 14.4
Institutional share, APLD (%) | 58 | 62 | 66 | 69
Consensus revenue, APLD FY27 (US$ m) | 598 | 671 | 842 | 905
Consensus revenue, HUT FY27 (US$ m) | 410 | 522 | 640 | 715

Do not say
CoreWeave is 79% of our contracted MW
The notes of $2.35bn at 9.25% trade above par
A bank has named $32 a share as a bid for Hut 8
Fluidstack's guarantor would pay for 15 years of NOI
We look at 4.3 GW more in the Dakotas
`,
  "Lab board paper": `
ANTHROPIC - COMPUTE COMMITMENTS: paper for the audit committee (mock-up by outside consultant)
Prices in US$ bn; all commitments are Anthropic's, as customer

Supplier | Kind | Announced | Commitment | Term, yrs | Power, GW | GPUs, 000 | % drawn
AWS | Trainium cloud | [aaws.announced d!2026-04-02] | 100+ | [aaws.term y!12] | [aaws.capacity gw] | | 4
Google Cloud | TPU cloud | [agoo.announced d!2026-05-15] | not stated | [agoo.term y] | [agoo.capacity gw!2.5] | | 0
Microsoft Azure | GPU cloud | [aaz.announced d!2025-11-08] | [aaz.value bn!20] | | | | 6
SpaceX / xAI | Colossus | [aspx.announced d] | [aspx.value bn] | [aspx.term y!5] | [aspx.capacity gw!0.2] | [aspx.gpus kn] | 11
Broadcom | TPU leases | [bcom.announced d] | [bcom.value bn!140] | [bcom.term y!7] | | | 0
CoreWeave | GPU cloud | [acw.announced d] | not stated | | | | 2
TeraWulf | campus lease, Kentucky | [want.announced d] | [want.value bn!12] | [want.term y] | [want.capacity gw] | | 0

Our plan, US$ bn | 2025 | 2026 | 2027 | 2028 | 2029
Revenue | 4.5 | 26 | 55 | 92 | 148
of which API | 3.1 | 19.4 | 39 | 61 | 96
Compute for training | 4.1 | 12 | 24 | 33 | 41
Compute for inference | 2.7 | 9 | 19 | 31 | 48
Gross margin, % | 40 | 52 | 61 | 66 | 70
Staff, year end | 2500 | 5200 | 7600 | 9400 | 11000
Cash, year end | 17 | 41 | 38 | 44 | 71

Alternatives that were turned down
xAI offered a further 150 MW at Colossus 2 for 18 months
A bid of $9bn for Fluidstack's New York hall was not answered
Microsoft asked $3.10 per GB200 hour, CoreWeave $2.85

Not commitments of ours
AWS invested $8bn until 2025 and up to $25bn more after
Google lent $1bn and holds 14%
NVIDIA and Microsoft invest $15bn between them, 10 and 5
Fluidstack sites of $50bn in Texas and New York are an investment plan
Broadcom's AI backlog is $73bn, ours is 21 of it by press reports
CoreWeave's whole backlog is $99bn
TeraWulf pays for the campus with $3.2bn of notes
Azure Foundry resells our models at 20% commission
`,
  "UW exposure": `
Credit & political risk - exposure by obligor, compute leases and take-or-pay | US$ m | underwriter: S. Haddad

Obligor | Insured (seller) | Underlying | Contract sum | Tenor (y) | Load (MW) | Our limit | Attachment | Rate on line, % | PD, %
Fluidstack | TeraWulf | Lake Mariner lease | [lm.value m!17700] | [lm.term y!15] | [lm.capacity mw] | 75 | 250 | 2.85 | 6.1
Fluidstack | TeraWulf | Abernathy lease | [aby.value m!7500] | [aby.term y!30] | [aby.capacity mw!150] | 40 | 200 | 2.85 | 6.1
Fluidstack | Cipher | Barber Lake lease | [ciff.value m] | [ciff.term y] | [ciff.capacity mw] | 50 | 150 | 2.9 | 6.1
Fluidstack | Hut 8 | River Bend lease | [hut.value m!5500] | [hut.term y] | [hut.capacity mw!224] | 60 | 300 | 2.9 | 6.1
CoreWeave | Core Scientific | hosting leases, 2024 | [corz.value m!12000] | [corz.term y!10] | [corz.capacity mw] | 100 | 400 | 3.4 | 4.8
CoreWeave | Galaxy | Helios leases | [glxy.value m] | [glxy.term y!12] | [glxy.capacity mw!600] | 80 | 350 | 3.35 | 4.8
AMD | Core Scientific | 2026 lease | n.d. | [camd.term y] | [camd.capacity mw!277] | 30 | 100 | 0.6 | 0.2
AWS | Cipher | Black Pearl lease | [cifa.value m] | [cifa.term y] | [cifa.capacity mw] | 90 | 0 | 0.22 | 0.05
OpenAI | Oracle | cloud contract | [orcl.value m] | [orcl.term y!10] | [orcl.capacity mw] | 125 | 1000 | 4.1 | 3.9
Total | | | | | | =SUM(G4:G12)=>650

Reinsurers | Share, % | Rating | Collateral
Munich | 22.5 | AA | 0
Swiss | 17.5 | AA- | 0
Hannover | 15 | AA- | 0
Lloyd's 4242 | 12 | AA- | 14
Bermuda A | 20 | A- | 130
Bermuda B | 13 | A- | 85

Loss ratios, % | 2021 | 2022 | 2023 | 2024 | 2025
Trade credit | >>5 38 1.05
Political risk | >>5 22 1.11
Structured credit | >>5 41 0.97
Delay in start-up | >>5 55 1.04
Transformer claims, number | 4 | 6 | 11 | 17 | 23

Underwriter's remarks
Google's guarantees total $5.0bn, we follow none of them
CoreWeave fired 0 suppliers; Denton was 3 months late, loss $120m estimated
Core Scientific came out of Chapter 11 in January 2024 with $570m of claims in shares
Oracle CDS 5y 142 bp, OpenAI loan bid at 97.5
Galaxy's treasury holds 17,100 BTC
AMD gave OpenAI warrants for 160m shares, 10% of it
Hut 8's DSU claim from Alpha was paid at $13.5m
TeraWulf stake of 50.1% in the JV went to Fluidstack
`,
};
