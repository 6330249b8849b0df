/** Investment bankers: precedents, teasers, models handed to lenders. */
export const BANKERS: Readonly<Record<string, string>> = {
  "Precedent leases": `
PRECEDENT HYPERSCALE / AI LEASES (a)
US$ in millions, except per-unit data
Tenant | Landlord | Campus | Date announced | Base-term rent | Base term (yrs) | Critical IT MW | Gross MW | Rent / kW / month (US$) | Yield on cost | Support
CoreWeave | Applied Digital | Polaris Forge 1 | [apld.announced us] | [apld.value m] | [apld.term y] | [apld.capacity mw!440] | | 152.8 | 0.125{0.0%} | -
 | Galaxy | Helios | [glxy.announced us] | [glxy.value m] | [glxy.term y] | [glxy.capacity mw] | [glxy.approved power mw] | 158.4 | 0.131{0.0%} | -
Fluidstack | Cipher Mining | Barber Lake | [ciff.announced us] | [ciff.value m!2490] | [ciff.term y] | [ciff.capacity mw] | | 148.8 | 0.172{0.0%} | Google
 | TeraWulf / Fluidstack JV | Abernathy | [aby.announced us] | [aby.value m!10600] | | [aby.capacity mw] | | 188.5 | 0.179{0.0%} | Google
 | Hut 8 | River Bend | [hut.announced us!2025-10-17] | [hut.value m] | [hut.term y] | [hut.capacity mw!285] | | 158.7 | 0.163{0.0%} | Google
AWS | Cipher Mining | - | [cifa.announced us] | [cifa.value m] | [cifa.term y!17] | | [cifa.capacity mw] | 101.9 | 0.118{0.0%} | -
Anthropic | TeraWulf | Justified Data | [want.announced us] | [want.value m] | [want.term y] | [want.capacity mw!481] | | 197.4 | 0.151{0.0%} | -
Undisclosed hyperscaler | Applied Digital | Polaris Forge 2 | [pf2.announced us] | [pf2.value m] | [pf2.term y] | [pf2.capacity mw] | | 138.9 | 0.121{0.0%} | -
Undisclosed hyperscaler | Applied Digital | Delta Forge 1 | [df1.announced us] | [df1.value m] | [df1.term y] | [df1.capacity mw] | | 138.9 | 0.124{0.0%} | -
Undisclosed tenant | Hut 8 | Beacon Point | [bp1.announced us] | [bp1.value m] | [bp1.term y] | [bp1.capacity mw] | | 154.7 | 0.158{0.0%} | -
Undisclosed tenant | CleanSpark | Sandersville | [clsk.announced us] | [clsk.value m] | [clsk.term y] | [clsk.capacity mw] | | 157.1 | 0.149{0.0%} | -
Mean | | | | =AVERAGE(E4:E14)=>8300 | 15.2 | 301 | | 149.1 | 0.145{0.0%} |
Median | | | | =MEDIAN(E4:E14)=>7500 | 15 | 300 | | 154.7 | 0.149{0.0%} |
(a) Rent over the first term without renewals; rent per kW is our computation and rests on 12 months of full delivery
(b) Google's support for Fluidstack at Abernathy of $1.3bn and at Lake Mariner of $3.2bn covers lease payments and debt
(c) Applied Digital's first two leases with CoreWeave stood for about $7bn and 250 MW
(d) Hut 8 and Fluidstack also agreed a right of first offer for up to 1,000 MW at River Bend
`,
  "Teaser lines": `
Project Heron - teaser text, version 6
Anthropic / TeraWulf lease at Justified Data
Lease value over the first term: US$[want.value bn!18.0]bn
Critical IT load: [want.capacity mw!451] MW
Initial term: [want.term y] years
Announced: [want.announced long]

Fluidstack / Hut 8 lease at River Bend
Lease value over the base term: US$[hut.value bn!6.2]bn
IT capacity: [hut.capacity mw] MW
Base term: [hut.term y!18] years
Announced: [hut.announced long!2025-12-07]

CoreWeave / Galaxy lease at Helios
Critical IT load: [glxy.capacity mw!600] MW
Term: [glxy.term y] years
Announced: [glxy.announced long]

Microsoft / IREN cloud contract
Contract value: US$[msir.value bn!10.3]bn
Term: [msir.term y] years
Critical IT load: [msir.capacity mw] MW
Prepayment: [msir.prepayment share pct]% of the value

What the seller offers
Power secured: 1,180 MW across three sites, of it 240 MW by 2027
Asking price: US$410m, or about US$0.35m per MW
Land: 1,340 acres in two counties, of it 310 optioned
Exclusivity asked: 60 days; break fee 2.5% of the price
Buyers approached: 37, of them 9 strategic, 11 infrastructure funds
Bid date: 30 October 2026, final 4 December 2026
TeraWulf has been named as a bidder at US$380m together with a fund
Google's backstop of US$3.2bn at Lake Mariner is cited as a template
Hut 8 would bring its own turbine order of 310 MW, placed for US$290m
`,
  "Lender model inputs": `
Lender base case - inputs (blue = hard-coded)
Section | Item | Input | Unit | Source / comment
Offtake: Google - SpaceX bridge capacity
A1 | Monthly fee | =[gspx.monthly fee m!890]*1000000 | US$ | 
A2 | First month of service | [gspx.start my] | date | 
A3 | Last month of service | [gspx.end my!2029-09-01] | date |
A4 | Notice period | [gspx.notice period days] | days | 
A5 | GPUs | [gspx.gpus n!90000] | number |
A6 | Fee escalation | 0{0.0%} | p.a. | none in the filing
A7 | Availability | 0.985{0.0%} | share | lenders' engineer
Offtake: Reflection AI - SpaceX
B1 | Monthly fee | =[rspx.monthly fee m]*1000000 | US$ |
B2 | Start of service | [rspx.start d!2026-10-01] | date |
B3 | Notice period | [rspx.notice period days!30] | days |
B4 | Total contract value | =[rspx.value bn]*1000 | US$ m |
Offtake: Anthropic - SpaceX
C1 | Monthly fee | =[aspx.monthly fee m]*1000000 | US$ |
C2 | Start of service | [aspx.start my] | date |
C3 | Last month of service | [aspx.end my!2029-01-01] | date |
C4 | Notice period | [aspx.notice period days] | days |
C5 | GPUs, Colossus and Colossus II | [aspx.gpus n] | number |
Debt
D1 | Senior loan | 4200 | US$ m | 
D2 | Margin | 0.0325{0.00%} | p.a. |
D3 | SOFR swap | 0.0361{0.00%} | p.a. |
D4 | Tenor | 4 | years | 
D5 | Sculpted DSCR | 1.45 | x |
D6 | DSRA | 6 | months |
D7 | Upfront fee | 0.02{0.0%} | flat |
Opex
E1 | Power | 61.5 | US$ / MWh | 
E2 | PUE | 1.21 | x |
E3 | Staff | 22.4 | US$ m p.a. |
E4 | Spares | 0.03{0.0%} | of GPU cost |
E5 | Insurance | 0.0045{0.00%} | of asset value |
Capex
F1 | GPUs | 11900 | US$ m |
F2 | Network | 1350 | US$ m |
F3 | Shell, turbines, batteries | 2870 | US$ m |
F4 | Contingency | 0.06{0%} | of capex |

Cash waterfall, US$ m | Q4 26 | Q1 27 | Q2 27 | Q3 27 | Q4 27 | Q1 28
Receipts | >>6 2410 1.12
Opex | >>6 380 1.04
Tax | >>6 14 1.2
Senior interest | >>6 72 0.95
Senior principal | >>6 210 1.02
To DSRA | >>6 44 0.7
Distributable | >>6 1400 1.15
SpaceX itself carries $20bn of bridge debt that ranks behind this loan
Anthropic may also leave with 90 days' notice; lenders assume 36 months at 70% after a break
`,
  "Fairness comps": `
Project Merlin / fairness opinion back-up / cloud contracts with neoclouds and chip makers ($mm)
# | Announced | Acquiror of capacity | Provider of capacity | Contract value | Term | MW | $mm / MW / yr | Used?
1 | [msir.announced d] | Microsoft Corp. | IREN Ltd. | $[msir.value m]mm | [msir.term y]y | [msir.capacity mw] | 9.7 | Y
2 | [msnb.announced d] | Microsoft Corp. | Nebius Group N.V. | $[msnb.value m!22,950]mm | [msnb.term y]y | NA | NA | N
3 | [nvir.announced d] | NVIDIA Corp. | IREN Ltd. | $[nvir.value m]mm | [nvir.term y]y | [nvir.capacity mw!50] | 11.3 | Y
4 | [cbrs.announced d!2025-12-14] | OpenAI | Cerebras Systems | $[cbrs.value m]mm | [cbrs.term y]y | [cbrs.capacity mw] | 8.9 | Y
5 | [mgoo.announced d] | Meta Platforms | Google Cloud | $[mgoo.value m]mm | [mgoo.term y!10]y | NA | NA | N
6 | [akam.announced d] | Anthropic | Akamai | $[akam.value m!1,250]mm | [akam.term y]y | NA | NA | N
7 | [jane.announced d] | Jane Street | CoreWeave | $[jane.value m]mm | NA | NA | NA | N
8 | [orcl.announced my] | OpenAI | Oracle | $[orcl.value m!375,000]mm | [orcl.term y]y | [orcl.capacity mw] | 13.3 | Y
9 | [rspx.announced d] | Reflection AI | SpaceX | $[rspx.value m]mm | [rspx.term y!4.5]y | NA | NA | N
10 | [aaz.announced d] | Anthropic | Microsoft Azure | $[aaz.value m]mm | NA | NA | NA | N
11 | [mnb25.announced my] | Meta Platforms (2025 order) | Nebius | $[mnb25.value m!3,650]mm | [mnb25.term y]y | NA | NA | N
12 | [mnb26.announced d] | Meta Platforms (March 2026) | Nebius | $[mnb26.value m]mm | [mnb26.term y]y | NA | NA | N
Mean of used | | | | | | | 10.8 |
Median of used | | | | | | | 10.5 |

Implied value of target | Low | Mid | High
$mm / MW / yr | 8.9 | 10.5 | 13.3
MW | 85 | 85 | 85
Revenue, $mm | 757 | 893 | 1131
EV / revenue (x) | 5.5 | 6.5 | 7.5
EV, $mm | 4161 | 5801 | 8479
Less: debt | 2100 | 2100 | 2100
Equity, $mm | 2061 | 3701 | 6379
Per share, $ | 11.2 | 20.1 | 34.7
Control premia in deals since 2023: 22% to 41%; CoreWeave's for Core Scientific was 66% to the undisturbed price
`,
};
