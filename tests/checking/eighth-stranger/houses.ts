export const HOUSES: Readonly<Record<string, string>> = {
  "Meta commitments": `
Meta Platforms – third-party compute commitments (corporate FP&A, view of an outside consultant)
US$ millions, calendar years; total is the headline of the contract, schedule is our spread

Supplier | Contract | Announced | Total ($m) | Term (yrs) | Service to | 2026 | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
CoreWeave | first order form, Sept 2025 | [mcw25.announced d] | [mcw25.value m!42100] | | [mcw25.end d!2031-02-14] | >>7 1500 1.1
CoreWeave | expanded order form, April 2026 | [mcw26.announced d!2026-04-29] | [mcw26.value m] | | [mcw26.end d] | 0 | 2900 | 3500 | 3700 | 3700 | 3700 | 3500
Nebius | first order, Nov 2025 | [mnb25.announced my] | [mnb25.value m!288] | [mnb25.term y] | | 480 | 580 | 580 | 580 | 580 | 80 | 0
Nebius | expanded agreement, March 2026 | [mnb26.announced d] | [mnb26.value m!19000] | [mnb26.term y!7] | | 0 | 1600 | 2400 | 2400 | 2400 | 2400 | 800
Google Cloud | Aug 2025 | [mgoo.announced d!2025-08-12] | [mgoo.value m] | [mgoo.term y!3] | | >>7 1400 1.05
Sum of schedule | | | | | | =SUM(G5:G9)=>3380 | 7974 | 9815 | 10128 | 10291 | 9998 | 8173

Not in the table
Microsoft: small Azure usage, $310m in 2025
Hyperion JV with Blue Owl: Meta keeps 20%, debt of $27bn sits in the vehicle
AMD: up to 6 GW of Instinct, press says 60 to 100 ($bn); hardware, not service
Nebius may sell Meta another $15bn of capacity it fails to place elsewhere
Scale AI: 49% bought for $14.3bn
Arm CPUs, Broadcom MTIA: in capex
Talks about Google TPUs in own halls, "billions", from 2027

Group, $m | 2024A | 2025A | 2026E | 2027E | 2028E
Revenue | 164501 | 200100 | 243000 | 281000 | 318000
Operating income | 69380 | 83300 | 84500 | 92000 | 104000
Capex incl. leases | 39230 | 72220 | 131000 | 152000 | 164000
D&A | 15498 | 18600 | 30100 | 44800 | 58000
Cash and securities | 77815 | 81600 | 63000 | 51000 | 58500
Debt | 28826 | 58700 | 84000 | 96000 | 99000
Headcount (000) | 74.1 | 78.9 | 77.0 | 76.0 | 75.5
Non-cancellable commitments, all kinds | 32800 | 104600 | 131000 | 140000 | 146000
`,
  "Tear cards": `
One-page cards for the partner offsite (TMT practice)

OpenAI – Cerebras
Signed value | at least US$20bn 
Term | [cbrs.term y!6] years
Compute | [cbrs.capacity mw!570] MW, wafer scale
Option on top | [cbrs.capacity option mw] MW
Announced | [cbrs.announced mdy]
Runs until | [cbrs.end yt!2030]
Loan by OpenAI | US$[cbrs.openai loan bn]bn
Cerebras IPO | priced at $185 a share, raised $5.55bn
Cerebras revenue 2025 | US$510m
Staff | 708

NVIDIA guarantee for OpenAI's leases from SB Energy (Ohio)
Ceiling of guaranteed rent | US$[sbe.value bn!150]bn
Lease term | [sbe.term y] years
Capacity | [sbe.capacity gw!2.45] GW
Option | [sbe.capacity option gw] GW
Announced | [sbe.announced mdy!2026-07-26]
SoftBank's stake in SB Energy | 84%
OpenAI and SoftBank equity into SB Energy | US$1bn
Gas plant beside it | 9.2 GW, US$33bn
Jobs during building | 10,000

Anthropic – AWS, ten-year commitment
Commitment | US$[aaws.value bn!75]bn
Term | [aaws.term y] years
Capacity, up to | [aaws.capacity gw] GW
Announced | [aaws.announced mdy!2026-05-20]
Amazon's facility | US$[aaws.amazon facility bn] bn
Amazon invested before | US$8bn
Trainium2 chips in Rainier | over 1 million
Customers of Claude on Bedrock | 100,000

Anthropic – Broadcom, TPU capacity leases
Value | US$[bcom.value bn!261.2]bn
Term | [bcom.term y!10] years
Announced | [bcom.announced mdy]
April 2026 lease alone | US$[bcom.april 2026 lease bn!152.2]bn
Broadcom loan, up to | US$[bcom.broadcom loan bn]bn
Broadcom AI revenue FY26 | US$58bn
Broadcom net debt | US$49bn
Custom chip customers | 6

OpenAI – Microsoft Azure (incremental)
Commitment | US$[oaz.value bn!520]bn
Announced | [oaz.announced mdy]
Microsoft's stake | 27%, about US$135bn
Revenue share | 20% until AGI panel
Hours on this deck | 46
`,
  "River Bend model": `
Hut 8 leases – landlord model v4.2 (infra fund, analyst NS)
Inputs | River Bend | Beacon Point, first lease | Beacon Point, second lease | Unit
Tenant | Fluidstack (for Anthropic) | unnamed, May 2026 | unnamed, July 2026 |
Base-term contract value | [hut.value m!4900] | [bp1.value m] | [bp2.value m!8900] | US$m
Base term | [hut.term y] | [bp1.term y!20] | [bp2.term y] | years
IT capacity | [hut.capacity mw] | [bp1.capacity mw!325] | [bp2.capacity mw!253] | MW
Annual escalator | [hut.escalator share!0.02]{0.0%} | [bp1.escalator share]{0.0%} | [bp2.escalator share!0.045]{0.0%} |
Average annual NOI | [hut.average annual noi m!544] | 655 | [bp2.average annual noi m!565] | US$m
Announced | [hut.announced d] | [bp1.announced d] | [bp2.announced d!2026-06-20] |
First rent | [hut.start yr] | [bp1.start yr] | 2028 | year
Occupancy | 100% | 100% | 100% |
Opex pass-through | 100% | 100% | 100% |
Build cost | 10.9 | 9.9 | 10.2 | US$m/MW
LTC | 85% | 80% | 80% |
All-in coupon | 6.19% | 6.35% | 6.60% |

River Bend, US$m | 2026 | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
Rent | 0 | >>6 305 1.03
Recoveries | 0 | >>6 88 1.02
Opex | 0 | >>6 -97 1.02
NOI | 0 | 296 | 401 | 414 | 426 | 439 | 452
Interest | -71 | >>6 -140 0.98
Amortisation | 0 | >>6 -42 1.06
Levered cash | -71 | 114 | 216 | 229 | 241 | 254 | 268
DSCR | | 1.63{0.00"x"} | 2.11{0.00"x"} | 2.17{0.00"x"} | 2.22{0.00"x"} | 2.27{0.00"x"} | 2.33{0.00"x"}

Exit cap rate | 6.5% | 6.75% | 7.0% | 7.25%
Value, US$m | 6985 | 6726 | 6486 | 6262
IRR | 24.1% | 22.9% | 21.8% | 20.8%
Multiple | 3.4{0.0"x"} | 3.2{0.0"x"} | 3.1{0.0"x"} | 2.9{0.0"x"}

Comments
With all renewals River Bend would reach $17.7bn
Anthropic may take up to 1,000 MW more from later Hut 8 sites under a first offer
American Bitcoin, 64% owned by Hut 8, holds 5,401 bitcoin
Hut 8 sold shares of $500m at the market in the second quarter
Louisiana grants a 20-year rebate on sales tax, saves $210m
J.P. Morgan and Goldman hold the construction loan, $2.45bn after syndication
Corpus Christi site has 1,000 MW reserved in stages, two leases so far
`,
  "RFP benchmarks": `
Sourcing: benchmarks for the GPU capacity RFP (what the others agreed)
confidential – drafted by category manager Cloud & Compute, 11/2026

Buyer | Seller | Hardware | Quoted TCV | Commitment (months) | Prepay (% of TCV) | Monthly fee | Notice (days) | GPUs | Our est. $/GPU-h | Lesson
Microsoft | IREN | GB300 | $[msir.value bn]bn | [msir.term mo!36] | [msir.prepayment share pct!35] | | none | | 3.05 | advance cuts price
Microsoft | Nebius | GB300 | $[msnb.value bn!37.4]bn | [msnb.term mo] | | | for late tranches | | 3.30 | tranche exits
Microsoft | Nscale | GB300 | sources differ | | | | | [nscale.gpus n!20000] | 2.95 | four sites
Anthropic | SpaceX | H100/H200/GB200 | $[aspx.value bn]bn | [aspx.term mo!48] | | $[aspx.monthly fee m]m | [aspx.notice period days!45] | [aspx.gpus n] | 2.60 | exit rights
Google | SpaceX | NVIDIA | $[gspx.value bn!17]bn | | | $[gspx.monthly fee m]m | [gspx.notice period days] | [gspx.gpus n!11000] | 3.40 | bridge is dear
Reflection AI | SpaceX | GB300 | $[rspx.value bn]bn | [rspx.term mo] | | $[rspx.monthly fee m!510]m | [rspx.notice period days] | | 2.80 | start-up terms
OpenAI | Cerebras | CS-3 | over $20bn | [cbrs.term mo!60] | | | | | n/a | power priced
Meta | Google Cloud | mixed | over $10bn | [mgoo.term mo!120] | | | | | n/a | usage
OpenAI (Nov 2025) | AWS | GB200/GB300 | $[oaws25.value bn]bn | [oaws25.term mo!48] | | | | | 3.10 | ramp in 2026

Bid | Seller code | $/GPU-h | Term offered (months) | GPUs offered | Prepay asked | Ready | Score
1 | S-A | 3.21 | 36 | 8192 | 15% | Mar 2027 | 71
2 | S-B | 2.88 | 60 | 16384 | 25% | Jun 2027 | 78
3 | S-C | 3.05 | 48 | 8192 | 20% | Feb 2027 | 74
4 | S-D | 2.41 | 60 | 4096 | 30% | Sep 2027 | 52
5 | S-E | 3.64 | 12 | 2048 | 0% | Jan 2027 | 60

Spot | H100 | H200 | B200 | GB300
Jan 2026 | 2.20 | 2.65 | 3.95 | 4.80
Jun 2026 | 2.35 | 2.80 | 4.05 | 4.90
Oct 2026 | 2.31 | 2.74 | 3.90 | 4.61

From reference calls
Nebius sold 40% of its 2027 capacity already, ask S-B
IREN plans 140,000 GPUs over all sites by the end of 2026
Nscale has about 104,000 GPUs planned in Texas alone
SpaceX quoted a start-up $19m a month for 8,000 GB300
CoreWeave wants 20% down and three years at least, list price $10.50 for an hour of four GB200
Oracle spends $50bn on capex this year
Our own fleet: 3,100 H100, book value $61m
`,
  "Announced deals": `
DCM/ECM origination – AI capacity: announced transactions, with our role
Quarter announced | Offtaker | Provider | Consideration | Tenor | Our role | Fee ($k) | Follow-on financing
[corz.announced q!2023-Q4] | CoreWeave | Core Scientific | USD [corz.value bn] bn | [corz.term y] yrs | none | 0 | $550m convert, Dec-24
[apld.announced q] | CoreWeave | Applied Digital (Polaris Forge 1) | USD [apld.value bn!14] bn | [apld.term y!7] yrs | passive | 410 | $2.35bn notes
[glxy.announced q] | CoreWeave | Galaxy (Helios) | USD [glxy.value bn!8] bn | [glxy.term y] yrs | none | 0 | $1.4bn loan
[mgoo.announced q!2025-Q1] | Meta | Google Cloud | USD 10+ bn | [mgoo.term y] yrs | none | 0 | –
[ciff.announced q] | Fluidstack | Cipher Mining | USD [ciff.value bn!14] bn | [ciff.term y] yrs | co-manager | 1250 | $1.3bn convert
[nvcw.announced q!2025-Q1] | NVIDIA | CoreWeave (residual capacity) | USD [nvcw.value bn!8.3] bn | – | none | 0 | –
[mcw25.announced q] | Meta | CoreWeave | USD [mcw25.value bn] bn | – | bookrunner | 4100 | $2.6bn DDTL
[msir.announced q!2025-Q2] | Microsoft | IREN | USD [msir.value bn] bn | [msir.term y] yrs | bookrunner | 5300 | $2.3bn convert
[pf2.announced q] | unnamed hyperscaler | Applied Digital (Polaris Forge 2) | USD [pf2.value bn!7] bn | [pf2.term y] yrs | passive | 300 | $2.15bn notes
[jane.announced q] | Jane Street | CoreWeave | USD [jane.value bn] bn | – | none | 0 | –
[nvir.announced q] | NVIDIA | IREN | USD [nvir.value bn!7.4] bn | [nvir.term y!3] yrs | none | 0 | –
[want.announced q!2026-Q1] | Anthropic | TeraWulf (Justified Data) | USD [want.value bn] bn | [want.term y] yrs | joint lead | 6900 | bridge
[clsk.announced q] | unnamed tenant | CleanSpark (Sandersville) | USD [clsk.value bn!9] bn | [clsk.term y] yrs | joint lead | 3150 | notes, Sep-26

League table YTD | Rank | Volume ($m) | Deals | Share
Morgan Stanley | 1 | 41210 | 31 | 18.9%
JPMorgan | 2 | 38905 | 29 | 17.8%
Goldman Sachs | 3 | 30411 | 22 | 13.9%
Deutsche Bank | 4 | 18090 | 14 | 8.3%
MUFG | 5 | 17742 | 19 | 8.1%
Us | 9 | 6120 | 9 | 2.8%

Pipeline | Issuer | Product | Size ($m) | Launch | Prob
a | TeraWulf | term loan | 3900 | Jan-27 | 60%
b | Galaxy | project bond | 3250 | Feb-27 | 45%
c | IREN | GPU ABS | 1500 | Mar-27 | 35%
d | Applied Digital | notes | 1850 | Jan-27 | 70%
e | CleanSpark | convert | 900 | Q1-27 | 40%

Gossip column
CoreWeave's bid for Core Scientific lapsed at 1.62% of votes short or so
Galaxy hired two banks for a spin-off valued at $6bn
SoftBank paid $6.5bn for Ampere and thinks of a neocloud
Macquarie sold a 12% piece of its Applied Digital preferred
Cipher and Fluidstack argue over $41m of change orders
Meta's next private credit deal: $13bn, El Paso
`,
  "Applied Digital leases": `
Applied Digital – signed leases by campus, company model input (FYE May)
Lease | Tenant | Base-term revenue | MW critical | Years | Disclosed | RFS | Buildings | Capex $m per MW | Status
Polaris Forge 1, Ellendale | CoreWeave | $[apld.value bn]bn | [apld.capacity mw!600] | [apld.term y] | [apld.announced short!2025-11-29] | [apld.start mon] | 3 | 11.5 | 100 live
Polaris Forge 2, Harwood | unnamed hyperscaler | $[pf2.value bn!3.5]bn | [pf2.capacity mw!280] | [pf2.term y] | [pf2.announced short] | [pf2.start yt] | 2 | 11.9 | steel up
Polaris Forge 3 | unnamed hyperscaler | $[pf3.value bn]bn | [pf3.capacity mw!200] | [pf3.term y!10] | | [pf3.start iso] | 2 | 12.2 | grading
Delta Forge 1 | unnamed hyperscaler | $[df1.value bn!5.7]bn | [df1.capacity mw!430] | [df1.term y] | [df1.announced short] | [df1.start iso] | 2 | 12.4 | grading
Delta Forge 2 | unnamed hyperscaler | $[df2.value bn!2.5]bn | [df2.capacity mw] | [df2.term y!20] | [df2.announced short!2026-05-08] | [df2.start iso] | 2 | 12.6 | permits
All five | | $36bn | 1410 | | | | 11 | |

FY, $m | FY25A | FY26A | FY27E | FY28E | FY29E | FY30E
HPC hosting rent | 0 | 148 | 790 | 1510 | 2190 | 2380
Fit-out revenue | 0 | 221 | 310 | 180 | 40 | 0
Blockchain hosting | 144 | 131 | 120 | 110 | 95 | 60
Cost of revenue | >>6 -120 1.3
SG&A | >>6 -68 1.12
Interest | >>6 -32 1.7
Capex | >>6 -690 1.6
Net debt | >>6 640 1.8
Diluted shares (m) | >>6 231 1.05

Rent per kW-month by our maths | 152.8 | 138.9 | 138.9 | 138.9 | 137.6
NOI margin | 89% | 88% | 88% | 88% | 87%

Notes from the call
Hyperscaler has first refusal over 800 MW more at Harwood
Cloud arm ChronoScale was spun off, Applied keeps 80%
Babcock & Wilcox builds 1.2 GW of gas for a campus, $2.4bn order
Macquarie's preferred: $900m drawn of $5.0bn at 12.75%
Base Electron: stake of 9%, marked at $77m
CoreWeave posted a $50m letter of credit per building
Company talks to three hyperscalers on 900 MW in the south
`,
  "Anthropic compute": `
Think tank brief 26-11: Where does Anthropic's compute come from?
Annex table A (numbers as they stood at the cut-off 15 Nov 2026)

Supplier to Anthropic | GW | Commitment, US$ billion | Duration, years | Date of announcement | Chips
AWS (April 2026 commitment) | [aaws.capacity gw!8] | [aaws.value bn] | [aaws.term y!5] | [aaws.announced long] | Trainium
Google Cloud | [agoo.capacity gw!7] | unsettled | [agoo.term y!10] | [agoo.announced long] | TPU
Broadcom TPU leases | | [bcom.value bn!61.2] | [bcom.term y] | [bcom.announced long!2026-08-29] | TPU
Microsoft Azure | | [aaz.value bn!13] | | [aaz.announced long] | NVIDIA
SpaceX Colossus | [aspx.capacity gw!0.03] | [aspx.value bn] | [aspx.term y!6] | [aspx.announced long] | NVIDIA
TeraWulf, Justified Data | [want.capacity gw] | [want.value bn!9] | [want.term y] | [want.announced long!2026-06-07] | own
CoreWeave | | not published | | [acw.announced long] | NVIDIA

Table B. Electricity equivalents
GW | TWh a year at 85% | Share of US demand | Homes (m) | Gas, bcf/d
1 | 7.4 | 0.18% | 0.7 | 0.14
2 | 14.9 | 0.35% | 1.4 | 0.28
5 | 37.2 | 0.88% | 3.5 | 0.70
10 | 74.5 | 1.77% | 7.0 | 1.40

Table C. Company (US$ billion) | 2023 | 2024 | 2025 | 2026E
Run-rate revenue at year end | 0.1 | 1.0 | 9.0 | 62
Compute spending | 0.3 | 2.7 | 6.1 | 27
Money raised in the year | 4.1 | 4.0 | 16.5 | 95
Valuation at last round | 5 | 18 | 350 | 965
Staff | 240 | 850 | 2500 | 6100

Box 1. What we do not count
Own data centres with Fluidstack in Texas and New York, $50bn announced in November 2025
Google will own up to $40bn of new Anthropic shares, $10bn of it paid
Microsoft and NVIDIA promised to invest $5bn and $10bn
Amazon invested $5bn in April 2026 and may add $20bn
Akamai's unnamed frontier customer, said to be Anthropic, 1.8 over seven years ($bn)
Hut 8's River Bend, 245 MW, is leased to Fluidstack and used by Anthropic
Broadcom says 3.5 GW for a customer from 2027
Orbital compute with SpaceX: interest only, no MW

Box 2. Emissions, Mt CO2e | low | mid | high
2026 | 1.9 | 2.6 | 3.8
2028 | 8.2 | 12.4 | 18.0
2030 | 14.1 | 23.7 | 39.5
`,
  "HPC rent comps": `
Brokerage comps: turnkey HPC leases ≥100 MW, North America (CRE team, Dallas)
Rent columns are ours; contract columns from tenant/landlord releases

Rank | Landlord > tenant | Market | Critical load (kW) | Term (months) | Aggregate rent | Face rent $/kW/mo | Free rent (mo) | Cap rate | TI $/kW | Signed
1 | Galaxy > CoreWeave, Helios | West Texas | [glxy.capacity kw!652000] | [glxy.term mo] | $[glxy.value m!1500]mm | 158 | 2 | 8.50% | 0 | Aug 25
2 | Core Scientific > CoreWeave | multi | [corz.capacity kw!750000] | [corz.term mo!84] | $[corz.value m.0]mm | 121 | 0 | 9.25% | 3000 | 2024
3 | Applied Digital > CoreWeave, Polaris Forge 1 | North Dakota | [apld.capacity kw] | [apld.term mo!144] | $[apld.value m!15000]mm | 153 | 1 | 9.00% | 0 | 2025
4 | TeraWulf > Fluidstack, Lake Mariner | Western NY | [lm.capacity kw!420000] | [lm.term mo] | $[lm.value m.0]mm | 155 | 0 | 7.75% | 0 | Aug 25
5 | TeraWulf > Fluidstack, Abernathy | Lubbock | [aby.capacity kw] | [aby.term mo!90] | $[aby.value m!5900]mm | 188 | 0 | 7.75% | 0 | Oct 25
6 | Cipher > AWS | West Texas | [cifa.capacity kw!200000] | [cifa.term mo] | $[cifa.value m.0]mm | 102 | 0 | 6.25% | 0 | Nov 25
7 | Hut 8 > Fluidstack, River Bend | Louisiana | [hut.capacity kw] | [hut.term mo!120] | $[hut.value m!5000]mm | 159 | 0 | 6.75% | 0 | Dec 25
8 | CleanSpark > undisclosed tenant, Sandersville | Georgia | [clsk.capacity kw!275000] | [clsk.term mo] | $[clsk.value m.0]mm | 157 | 3 | 7.00% | 0 | Aug 26
9 | Core Scientific > AMD | multi | [camd.capacity kw!337000] | [camd.term mo] | not out | n/a | n/a | 7.50% | n/a | Jul 26

Market stats, Q3 26 | Inventory (MW) | Vacancy | Under constr. (MW) | Pre-let | Avg $/kW/mo (250–500 kW)
Northern Virginia | 4310 | 0.6% | 1890 | 78% | 212
Dallas | 1420 | 2.1% | 980 | 84% | 189
Phoenix | 1190 | 1.4% | 1120 | 81% | 194
Atlanta | 1560 | 2.8% | 1340 | 76% | 181
Chicago | 910 | 1.9% | 420 | 69% | 193
Columbus | 780 | 1.1% | 860 | 88% | 176
West Texas | 640 | 0.0% | 3900 | 96% | 148

Land sales | Acres | $m | $/acre (k)
Shackelford County | 1200 | 31.2 | 26
Pecos | 4800 | 43.2 | 9
Sandersville GA | 122 | 2.9 | 24
West Feliciana LA | 592 | 13.0 | 22

Broker remarks
CoreWeave also takes 100 MW of Chirisa and 250 MW at Kenilworth NJ, $1.2bn purchase
AWS bought the Talen campus next to Susquehanna for $650m
Fluidstack's parent raised $830m in 2026 and was valued at $18bn
Galaxy's Helios was bought from Argo for $65m in 2022
Cipher's Barber Lake land cost was under $5m, the second lease there 39 MW
Hut 8 asks $165 a kW-month for the next 300 MW in Texas
AMD may take another 1.9 GW from Core Scientific by 2030 if it likes
`,
};
