/** Lawyers, finance teams, lenders, auditors, a newsroom, a consultant. */
export const OFFICES: Readonly<Record<string, string>> = {
  "Key terms": `
PRIVILEGED – compute and lease agreements, abstract of key terms (EMB / 2026-09-11)
Only what is public. Section numbers refer to the exhibits.

1. MICROSOFT – IREN | | Ref.
Customer | Microsoft Corporation | p. 1
Provider | IREN Limited | p. 1
Aggregate contract value | US$[msir.value bn] billion | 2.1
Average term | [msir.term y!3] years | 2.4
Capacity | [msir.capacity mw!220] MW | Sched. A
Prepayment | [msir.prepayment share pct]% of contract value | 5.3
Announced | [msir.announced long!2025-10-03] | 8-K
Late delivery: customer may terminate a tranche | yes | 9.2
Governing law | New York | 14

2. ANTHROPIC – SPACEX (COLOSSUS 1) | | Ref.
Customer | Anthropic PBC | S-1, p. 141
Provider | Space Exploration Technologies Corp. | S-1, p. 141
Monthly fee | US$[aspx.monthly fee m!1,205] million | S-1, p. 141
Notice of termination | [aspx.notice period days!180] days | S-1, p. 142
Announced | [aspx.announced long] | press
Expiry | [aspx.end month] | S-1, p. 142
Pages reviewed | 63 |

3. GOOGLE – SPACEX (BRIDGE) | | Ref.
Customer | Google LLC | S-1/A, p. 144
Monthly fee | US$[gspx.monthly fee m!290] million | S-1/A, p. 144
Number of GPUs | approx. [gspx.gpus n] | S-1/A, p. 144
Announced | [gspx.announced long] | S-1/A
Expiry | [gspx.end month!2029-12] | S-1/A, p. 144
Notice of termination | [gspx.notice period days] days | S-1/A, p. 145

4. HUT 8 – FLUIDSTACK (RIVER BEND) | | Ref.
Landlord | Hut 8 Corp. | 8-K
Tenant | Fluidstack (for Anthropic) | 8-K
Base rent, initial term | US$[hut.value bn]bn | Ex. 99.1
Initial term | [hut.term y!20] years | Ex. 99.1
Annual escalator | [hut.escalator pct!2]% | Ex. 99.1
Critical IT load | [hut.capacity mw] MW | Ex. 99.1
Renewal options | three of five years | Ex. 99.1

5. CORE SCIENTIFIC – AMD | | Ref.
Landlord | Core Scientific, Inc. | 8-K
Tenant | Advanced Micro Devices, Inc. | 8-K
Critical IT load | [camd.capacity mw!337] MW | 8-K
Initial term | [camd.term y] years | 8-K
Announced | [camd.announced month!2026-06] | 8-K

Time on this abstract (hrs) | EMB | RK | DP
Review | 11.5 | 6 | 2.3
Drafting | 7.2 | 3.5 | 0
Rate, $/h | 1150 | 780 | 540
Billed, $ | 21505 | 7410 | 1242

Hut 8 also lets Anthropic and Fluidstack a right of first offer elsewhere – not abstracted.
SpaceX holds xAI since February 2026; the Valor lease of $5.4bn sits at an SPV.
AMD gives a guaranty of $300m for Crusoe's chips at another borrower, unrelated to section 5.
`,
  "Childress plan": `
IREN – Childress GPU services for Microsoft, FY26–FY27 operating plan v7 (prepared by FP&A)
US$ m

Contract assumptions (Microsoft)
Total contract value | [msir.value m!7,900]
Term (years) | [msir.term y]
Contracted capacity (MW) | [msir.capacity mw!260]
Prepayment share | [msir.prepayment share share!0.15]{0%}
Prepayment credited from month | [msir.credit from n]
GPU and equipment order with Dell | [msir.equipment order m!8,500]
Contract announced | [msir.announced d!2025-11-23]
Campus power (MW) | [msir.campus power mw]
Contract ends | [msir.end yr!2033]

Operating assumptions
PUE | 1.14
Power price (c/kWh) | 3.4
Staff on site | 212
Spare GPUs | 0.02{0.0%}
Depreciation life, years | 5
Corporate tax | 0.21{0%}
SOFR + margin | 0.0625{0.00%}

 | Sep-25 Q | Dec-25 Q | Mar-26 Q | Jun-26 Q | Sep-26 Q | Dec-26 Q | Mar-27 Q | Jun-27 Q
Horizon 1 go-live % | 0 | 0 | 0 | 0.1 | 0.9 | 1 | 1 | 1
Horizon 2 go-live % | 0 | 0 | 0 | 0 | 0.2 | 0.8 | 1 | 1
Horizon 3 go-live % | 0 | 0 | 0 | 0 | 0 | 0.5 | 1 | 1
AI cloud revenue, Microsoft | 0 | 0 | 0 | 12 | 131 | 330 | 448 | 485
AI cloud revenue, other | 7 | 17 | 33 | >>5 52 1.16
Bitcoin mining revenue | 233 | 168 | 112 | >>5 95 0.9
Power cost | -55 | >>7 -58 1.04
SG&A | -38 | >>7 -41 1.03
Capex | 410 | 980 | 1530 | 1720 | 1480 | 1240 | 610 | 380
Cash at end | 1030 | 2240 | 2810 | 2310 | 2660 | 2190 | 2240 | 2420

Delay damages are not in plan; Sweetwater 1 energises April 2026 with 1,400 MW for nobody yet.
NVIDIA option to buy up to 30m shares: dilution tab.
Microsoft pays within 30 days; DSO 24.
British Columbia GPUs (Prince George, Mackenzie, Canal Flats) serve other customers, 23,000 units, $500m ARR target.
`,
  "Nebius contracts": `
Nebius Group N.V. – Treasury: large contracts and how they are paid for
USD million, dates dd mmm yyyy

 | Microsoft | Meta (first, Nov 2025) | Meta (second, Mar 2026) | Reflection AI
Contract value | [msnb.value m!22,700] | [mnb25.value m] | [mnb26.value m!21,000] | [rneb.value m!600]
Announced | [msnb.announced d] | [mnb25.announced my!2025-10] | [mnb26.announced d!2026-03-26] | [rneb.announced d!2026-06-14]
Signed | | | [mnb26.signed d] |
Term (years) | [msnb.term y!7] | [mnb25.term y!4] | [mnb26.term y] |
Service start | [msnb.start yr] | [mnb25.start yr] | [mnb26.start yr!2026] |
Customer prepayment | [msnb.prepayment m!9,658] | 0 | 1200 |
Option for more capacity | [msnb.optional extra m] | | [mnb26.contingent capacity m] |
Site | Vineland NJ | Vineland / Kansas City | not named | Independence MO
Signed off by | O.K. | O.K. | D.V. | D.V.

Funding plan | 1Q26 | 2Q26 | 3Q26 | 4Q26 | 1Q27 | 2Q27
Opening cash | 3690 | 4120 | 5230 | 4410 | 3950 | 4480
Customer receipts | 510 | 980 | 1340 | 1890 | 2150 | 2300
GPU purchases | -1900 | -2650 | -3120 | -3340 | -2200 | -1850
Data centre capex | -480 | -610 | -730 | -690 | -540 | -510
Converts | 2000 | 2100 | 0 | 0 | 0 | 0
Asset-backed loans | 0 | 1300 | 1750 | 1700 | 1200 | 600
Interest | -34 | >>5 -41 1.09
Closing cash | 4120 | 5230 | 4410 | 3950 | 4480 | 4930

NVIDIA bought $2bn of Nebius shares in March – equity, see cap table.
ClickHouse stake (28%) carried at $1.7bn after the last round.
Meta has the call on capacity that third parties do not take; fees only if it is used.
Avride, TripleTen and Toloka: not group treasury.
ARR target for Dec 2026: 7,000 to 9,000; June actual 2,310.
Microsoft's prepayments come in nine pieces with the tranches.
`,
  Confirmations: `
W/P ref C-14.2 – Review of customer contracts in comparatives (peer group disclosure). Prepared: NA 9/14. Reviewed: __
Amounts in $000s. Tick: a = agreed to filing, b = agreed to press release

No. | Customer | Supplier | Contract value ($000) | Term (months) | Date of announcement | Invoiced to 30-Jun ($000) | Receivable ($000) | Days out | Tick
1 | Meta | CoreWeave (order form announced Sept 2025) | [mcw25.value k!24,100,000]{#,##0} | | [mcw25.announced us] | 402118{#,##0} | 61200{#,##0} | 38 | a
2 | Meta | CoreWeave (order form announced April 2026) | [mcw26.value k]{#,##0} | [mcw26.term mo!60] | [mcw26.announced us] | 0 | 0 | 0 | a
3 | OpenAI | CoreWeave | [ocw.value k]{#,##0} | [ocw.term mo!84] | [ocw.announced us] | 2918455{#,##0} | 344900{#,##0} | 44 | a
4 | Microsoft | IREN | [msir.value k!9,070,000]{#,##0} | [msir.term mo] | [msir.announced us] | 14480{#,##0} | 14480{#,##0} | 12 | a
5 | Microsoft | Nebius | [msnb.value k]{#,##0} | [msnb.term mo!72] | [msnb.announced us] | 611902{#,##0} | 92240{#,##0} | 29 | a
6 | NVIDIA | IREN | [nvir.value k]{#,##0} | [nvir.term mo!36] | [nvir.announced us!2026-05-17] | 0 | 0 | 0 | b
7 | Jane Street | CoreWeave | [jane.value k!600,000]{#,##0} | | [jane.announced us] | 48330{#,##0} | 16110{#,##0} | 31 | b
8 | Meta | Google Cloud | [mgoo.value k]{#,##0} | [mgoo.term mo] | [mgoo.announced us!2025-08-12] | | | | b
9 | NVIDIA | CoreWeave (residual capacity) | [nvcw.value k!630,000]{#,##0} | | [nvcw.announced my] | 0 | 0 | 0 | a
10 | AWS | Cipher | [cifa.value k]{#,##0} | [cifa.term mo!120] | [cifa.announced us] | 0 | 0 | 0 | a
 | | | | | | =SUM(G5:G14)=>3995285 | =SUM(H5:H14)=>528930 | 154 |

Materiality ($000) | 48500
Performance materiality ($000) | 36400
Trivial ($000) | 2400
Hours budget / actual | 36 / 41.5
Sample | 10 of 27
Exceptions last year | 3

Open points
Jane Street's purchase of Class A shares ($1bn) tested at E-3, no exceptions.
Allowance for OpenAI receivable 0.4%, management says none is needed.
CoreWeave RPO note ties to 10-Q ($98.2bn).
Subsequent event: CoreWeave priced a further $2.25bn of converts on 8 July.
Confirmation from Meta not returned; alternative procedures done (cash receipts of $341m).
`,
  "WULF lender model": `
TeraWulf Inc. – lender model, "Leases" tab
$m, MW critical IT; case: bank base

 | Lake Mariner | Abernathy JV | Justified Data
Tenant | Fluidstack | Fluidstack | Anthropic
Announced | [lm.announced my!2025-10] | [aby.announced d] | [want.announced d!2026-06-07]
Lease term (years) | [lm.term y!15] | [aby.term y] | [want.term y!25]
Leased capacity | [lm.capacity mw] | [aby.capacity mw!268] | [want.capacity mw!310]
Contract value over the term | [lm.value m!5,600] | [aby.value m!7,500] | [want.value m]
Lease start | [lm.start yr] | [aby.start yr!2028] | [want.start yr]
Google support of the debt | [lm.google backstop m] | [aby.google backstop m!1,900] |
Ownership at close | 1{0%} | 0.501{0.0%} | 1{0%}
Capex per MW | 9.2 | 9.6 | 11.9
Debt raised | 3200 | 1300 | 4750
Coupon | 0.0775{0.00%} | 0.0725{0.00%} | 0.08125{0.000%}
Senior DSCR, avg | 1.41 | 1.33 | 1.27
Min DSCR | 1.22 | 1.18 | 1.15
Hours of liquidity reserve (months of debt service) | 6 | 6 | 9

Lake Mariner cash flow | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
Base rent | 171 | 612 | 640 | 659 | 679 | 699
Opex (pass-through) | -62 | -208 | -214 | -221 | -227 | -234
Site NOI | 109 | 404 | 426 | 438 | 452 | 465
Interest | -246 | -248 | -236 | -221 | -204 | -185
Principal | 0 | -96 | -141 | -155 | -171 | -188
Cash to sponsor | -137 | 60 | 49 | 62 | 77 | 92
HPC beds: CB-1 MW live | 20 | >>5 21 1.01

TeraWulf's own mining, 7.2 EH/s, is outside the ring fence.
Fluidstack's option for CB-6 lapsed; not modelled.
Google holds 73m warrants on WULF, about 14% of the company.
The JV interest at Abernathy went to Fluidstack in July 2026; keep the column for comparables only.
Beowulf E&D was bought in May 2025 for $52.4m, earn-out 19.
`,
  "Lease summary HUT": `
Hut 8 – AI data centre leases (Investor Relations fact sheet, September 2026)

 | River Bend | Beacon Point, first lease | Beacon Point, second lease
Where | West Feliciana Parish, Louisiana | Nueces County, Texas | Nueces County, Texas
Tenant | Fluidstack / Anthropic | Unnamed tenant | Unnamed tenant
Date announced | [hut.announced mdy!2025-12-07] | [bp1.announced mdy!2026-05-16] | [bp2.announced mdy]
IT capacity leased | [hut.capacity mw!254] MW | [bp1.capacity mw] MW | [bp2.capacity mw!252] MW
Initial term | [hut.term y] years | [bp1.term y!20] years | [bp2.term y] years
Contract value of base term | $[hut.value bn!6.2] billion | $[bp1.value bn!8.4] billion | $[bp2.value bn] billion
Annual rent escalator | [hut.escalator share]{0.0%} | [bp1.escalator share!0.025]{0.0%} | [bp2.escalator share]{0.0%}
Average annual NOI | $[hut.average annual noi m!545] million | | $[bp2.average annual noi m] million
Delivery | [hut.start yt] | [bp1.start yt] | [bp2.start q!2028-Q4]
Cooling | closed loop | closed loop | closed loop
Construction jobs at peak | 1000 | 1200 | 900
Permanent jobs | 265 | 140 | 120

Company at a glance
Energy capacity under management, MW | 1020
Capacity under development, MW | 1530
Exclusivity pipeline, MW | 1255
Share count, m | 109.3
Bitcoin held | 13696
American Bitcoin stake | 0.8{0%}
Revenue 2Q26, $m | 96.1
Adjusted EBITDA 2Q26, $m | 31.4
Net loss 2Q26, $m | -42.8
Long-term debt, $m | 4310
Market cap at 31 Aug, $bn | 6.7
Institutional ownership | 0.58{0%}
Covering analysts | 17
Buy / Hold / Sell | 15 / 2 / 0

Fluidstack and Anthropic have a right of first offer on up to another gigawatt at River Bend.
$3.25bn of senior secured notes for River Bend at 6.19%, Google backstops lease payments.
JPMorgan and Goldman underwrite; loan-to-cost as high as 85%.
Non-GAAP: NOI is rent less site opex before corporate overhead, no guidance is given.
`,
  "APLD by campus": `
Applied Digital – campus by campus (Thornbury Small & Mid Cap Fund, position 2.9% NAV)

Campus | Tenant | Lease, US$ bn | Term | MW | Announced | Start | % built (drone, Aug) | Our NPV/share, $ | Cost to complete, US$ bn
Polaris Forge 1, Ellendale ND | CoreWeave | [apld.value bn] | [apld.term y] yrs | [apld.capacity mw] | [apld.announced short!2025-06-29] | [apld.start mon] | 0.64{0%} | 13.2 | 1.6
Polaris Forge 2, Harwood ND | unnamed hyperscaler | [pf2.value bn!5.8] | [pf2.term y!12] yrs | [pf2.capacity mw] | [pf2.announced short] | [pf2.start yt] | 0.41{0%} | 6 | 1.5
Polaris Forge 3 | unnamed hyperscaler | [pf3.value bn!5.7] | [pf3.term y] yrs | [pf3.capacity mw!430] | n/a | 2H27 | 0.04{0%} | 7.1 | 3.2
Delta Forge 1 | unnamed hyperscaler | [df1.value bn] | [df1.term y!10] yrs | [df1.capacity mw] | [df1.announced short!2026-03-23] | 1H27 | 0.12{0%} | 6.9 | 2.9
Delta Forge 2 | unnamed hyperscaler | [df2.value bn!7.5] | [df2.term y] yrs | [df2.capacity mw!300] | [df2.announced short] | 1H28 | 0{0%} | 4 | 2.4
All campuses | | | | | | | | =SUM(I4:I8)=>37.2 | =SUM(J4:J8)=>11.6

Build-up to target | $ per share
NPV of leases | 37.2
Cloud business for sale | 0.6
Net cash / (debt) | -14.9
Option value of unlet land | 8.8
Target | 31.7
Discount rate | 0.095{0.0%}
Exit cap rate | 0.07{0.0%}
Macquarie preferred, drawn of 5bn | 1.35

FY (May) | FY25A | FY26A | FY27E | FY28E | FY29E
Revenue, $m | 144 | 379 | 985 | 1790 | 2410
EBITDA, $m | 3 | 92 | 566 | 1164 | 1640
EPS, $ | -1.12 | -0.64 | 0.07 | 0.88 | 1.41
Net debt, $m | 610 | 3350 | 6900 | 9100 | 9700

Harwood: the hyperscaler holds first refusal on the next 800 MW. Not in NPV.
We met Wes Cummins 12 Aug; he talks of 4 GW "in marketing" across six sites, none signed.
Applied bought Finalis stake for $15m; ignore.
CoreWeave is BB-; if it fails we re-let Ellendale at $125/kW-month, 30% below.
NVIDIA sold its whole Applied Digital holding (7.7m shares) in 4Q25.
`,
  "Fact check": `
FACT CHECK – "Who is paying for all this?" – issue 41, closes Thursday. Red = query to author

Line | Sentence in draft | Asked of | Status
12 | Microsoft is paying IREN $[msir.value bn!7.9]bn for five years of Blackwell chips in Childress, Texas. | IREN press office | 
18 | Meta's second contract with CoreWeave, announced in April 2026, is worth $[mcw26.value bn!29]bn. | CoreWeave 8-K | 
25 | Anthropic pays SpaceX $[aspx.monthly fee bn]bn every month for Colossus 1. | S-1 | ok
26 | Anthropic has committed $[aaz.value bn!50]bn to Microsoft Azure, according to the November announcement. | Microsoft blog |
31 | Oracle will supply OpenAI with computing power for $[orcl.value bn]bn. | WSJ | ok, "about"
37 | OpenAI signed a contract with AWS in November 2025 for $[oaws25.value bn!83]bn. | Amazon newsroom |
38 | In February 2026 OpenAI and AWS added $[oaws26.value bn]bn over eight years. | Amazon newsroom | ok
44 | Galaxy's lease with CoreWeave at Helios brings in $[glxy.value bn!11]bn over fifteen years. | Galaxy 10-Q |
52 | AWS signed a lease with Cipher Mining worth $[cifa.value bn!4.5]bn. | Cipher 8-K |
57 | NVIDIA promised to buy $[nvcw.value bn!3.6]bn of CoreWeave's unsold capacity. | CoreWeave 8-K |
60 | Reflection AI will pay SpaceX $[rspx.monthly fee m!510] million a month. | press |
66 | Applied Digital leases Polaris Forge 1 to CoreWeave for $[apld.value bn]bn. | APLD PR | ok
71 | Meta took a $14.3bn stake in Scale AI, not in CoreWeave. | | ok
73 | CoreWeave's backlog stood at $98.2bn at the end of June. | 10-Q | ok
74 | NVIDIA owns some 11% of CoreWeave, worth $6.6bn at Friday's close. | 13F | ok
78 | Microsoft could spend $80bn this year on data centres, its finance chief said. | transcript | check fiscal year
81 | Amazon has put $8bn into Anthropic since 2023. | | ok
83 | Google will invest up to $40bn in Anthropic, Bloomberg reported. | Bloomberg | ok
88 | Nebius, spun out of Yandex, is valued at $34.8bn. | | price of day
92 | TeraWulf mined bitcoin until its power became worth three times as much to Fluidstack. | | colour

Queries by desk | sent | answered | changed
Business | 31 | 27 | 9
Technology | 22 | 19 | 4
Legal read | 2 | 2 | 1
Words in draft | 3412
Words after cut | 2950
Photographs | 6
Agency fee, $ | 1280
Checker hours | 14.5
Graphics: US data centre load, GW | 2023 | 2024 | 2025 | 2026
 | 19 | 24 | 31 | 42
Graphic 2: capex, $bn | 230 | 251 | 410 | 655
Graphic 3: households equal to 1 GW, m | 0.75 | 0.8 | 0.83 | 0.86
`,
  "By buyer": `
Halden & Rowe – AI compute demand study, workstream 2: contracted supply by buyer
Values US$ billion. "Tenor" in years. ramp and price columns are our estimates

Supplier | Contract value | Tenor | Announced | Capacity MW | Est. price $/GPU-h | Est. ramp, months | Confidence (1–5)

META
CoreWeave – Sept 2025 order | [mcw25.value bn] | | [mcw25.announced d!2025-09-03] | | 2.35 | 14 | 5
Nebius – Nov 2025 order | [mnb25.value bn!2.3] | [mnb25.term y] | [mnb25.announced my] | | 2.5 | 6 | 4
Nebius – March 2026 agreement | [mnb26.value bn] | [mnb26.term y!7] | [mnb26.announced d] | | 2.9 | 18 | 4
Google Cloud | [mgoo.value bn] | [mgoo.term y!5] | [mgoo.announced d] | | 1.8 | 12 | 3
subtotal estimated 2026 spend, bn | 6.4

MICROSOFT
IREN | [msir.value bn] | [msir.term y] | [msir.announced d] | [msir.capacity mw!300] | 2.45 | 15 | 5
Nebius | [msnb.value bn!21.9] | [msnb.term y] | [msnb.announced d] | | 2.4 | 12 | 5
Lambda | n/d | | [lamb.announced d!2025-10-03] | | 2.2 | 12 | 3
subtotal estimated 2026 spend, bn | 5.1

ANTHROPIC
AWS | [aaws.value bn!80] | [aaws.term y] | [aaws.announced d] | [aaws.capacity mw!5900] | 1.3 | 30 | 4
Google Cloud (TPU) | n/d | [agoo.term y!4] | [agoo.announced d] | [agoo.capacity mw] | 1.4 | 24 | 3
SpaceX | [aspx.value bn] | [aspx.term y!5] | [aspx.announced d] | [aspx.capacity mw!230] | 5.3 | 1 | 5
CoreWeave | n/d | | [acw.announced d] | | 2.6 | 9 | 2
subtotal estimated 2026 spend, bn | 17.9

NVIDIA
IREN | [nvir.value bn] | [nvir.term y] | [nvir.announced d] | [nvir.capacity mw!90] | 2.7 | 8 | 4
CoreWeave (residual capacity) | [nvcw.value bn] | | [nvcw.announced my!2025-06] | | | | 4

Interviews | Planned | Done
Buyers | 15 | 11
Suppliers | 20 | 18
Utilities | 8 | 8
Financiers | 10 | 6

H100 rental index, $/h | 2.36 | 2.21 | 2.18 | 2.3 | 2.41
B200 rental index, $/h | 3.9 | 3.72 | 3.4 | 3.62 | 3.8
Demand 2030, GW: low / base / high | 71 | 118 | 164
Share of inference in demand, 2030 | 0.68{0%}

Interviewee 7: "Microsoft's neocloud spend is about $60bn in all", includes Nscale and others.
Interviewee 9: Anthropic wants a further 3.5 GW of TPUs from 2027 through Broadcom.
Meta's Hyperion (Louisiana, $27bn JV with Blue Owl) is own build.
NVIDIA's DGX Cloud lease spend of $26bn in the 10-Q is with several clouds and is no single deal.
`,
  Diary: `
Diary – compute deals, what came out when (events desk, all times NY)

Date | Who | What | Move on day | Piece no.
[crus.announced short!2025-04-18] | Crusoe / Oracle (OpenAI, Abilene) | second phase of the campus announced | n/a | 1107
[mgoo.announced short] | Meta / Google Cloud | cloud contract announced | 0.012{0.0%} | 1251
[apld.announced short] | CoreWeave / Applied Digital | Polaris Forge 1: third lease announced | 0.19{0%} | 1260
[msnb.announced short!2025-09-28] | Microsoft / Nebius | GPU contract announced | 0.49{0%} | 1266
[ocw.announced short] | OpenAI / CoreWeave | third order form announced | -0.02{0%} | 1277
[ciff.announced short!2025-10-25] | Fluidstack / Cipher | Barber Lake lease announced | 0.17{0%} | 1278
[mcw25.announced short!2025-10-30] | Meta / CoreWeave | first large order form announced | 0.12{0%} | 1284
9 Oct 2025 | CoreWeave | buys Monolith AI, terms undisclosed | 0.01{0%} | 1290
[oaz.announced short!2025-10-18] | OpenAI / Microsoft Azure | restructuring and Azure commitment announced | 0.02{0%} | 1302
30 Oct 2025 | Core Scientific | holders vote CoreWeave's offer down | -0.04{0%} | 1304
[cifa.announced short] | AWS / Cipher | lease announced | 0.22{0%} | 1309
[lamb.announced short!2025-11-13] | Microsoft / Lambda | infrastructure agreement announced | private | 1310
[hut.announced short] | Fluidstack / Hut 8 | River Bend lease announced | 0.2{0%} | 1344
[cbrs.announced short!2026-01-04] | OpenAI / Cerebras | low-latency inference agreement announced | private | 1358
26 Jan 2026 | NVIDIA / CoreWeave | $2bn share purchase at $87.20 | 0.06{0%} | 1366
[mamd.announced short!2026-02-04] | Meta / AMD | Instinct supply agreement announced | 0.09{0%} | 1383
[jane.announced short!2026-04-25] | Jane Street / CoreWeave | cloud agreement announced | 0.04{0%} | 1422
[aaws.announced short] | Anthropic / AWS | ten-year commitment announced | 0.02{0%} | 1425
[agoo.announced short!2026-05-15] | Anthropic / Google Cloud | TPU contract announced | 0.03{0%} | 1440
[bp2.announced short] | Hut 8 / unnamed tenant | second Beacon Point lease announced | 0.11{0%} | 1502
[clsk.announced short] | CleanSpark / unnamed tenant | Sandersville lease announced | 0.28{0%} | 1511

Earnings still to come | Date | Consensus EPS | Implied move
CoreWeave | 10 Nov 2026 | -0.31 | 0.14{0%}
Nebius | 12 Nov 2026 | -0.22 | 0.13{0%}
IREN | 5 Nov 2026 | 0.18 | 0.12{0%}
Cipher | 3 Nov 2026 | -0.05 | 0.11{0%}
Applied Digital | 8 Oct 2026 | 0.04 | 0.12{0%}
Hut 8 | 4 Nov 2026 | 0.12 | 0.1{0%}
Galaxy | 21 Oct 2026 | 0.4 | 0.09{0%}

Lock-ups: Cerebras 11 Nov (168m shares), Lambda 2 Dec, Crusoe not listed.
OpenAI tender at $852bn closed 31 March, raising $122bn.
SpaceX S-1 public 20 May; first trade 12 June.
Nscale filed confidentially; nothing dated.
`,
};
