export const SHEETS_B: Readonly<Record<string, string>> = {
  "Key terms (legal)": `
Schedule 2: Key commercial terms of precedent agreements
Privileged and confidential. Customer named first
Term | Microsoft / IREN | Anthropic / SpaceX | Google / SpaceX | Reflection AI / SpaceX | CoreWeave / Core Scientific | AWS / Cipher Mining
Contract value (US$ bn) | [msir.value bn] | | [gspx.value bn!39] | [rspx.value bn] | [corz.value bn] | [cifa.value bn!6.5]
Monthly fee (US$ m) | n/a | [aspx.monthly fee m!1520] | [gspx.monthly fee m!290] | [rspx.monthly fee m] | n/a | n/a
Term (years) | [msir.term y] | [aspx.term y] | [gspx.term y] | [rspx.term y!5.5] | [corz.term y] | [cifa.term y!10]
Date of announcement | [msir.announced long] | [aspx.announced long] | [gspx.announced long] | [rspx.announced long!2026-02-26] | [corz.announced long] | [cifa.announced long]
Expiry | [msir.end yt!2033] | [aspx.end month] | [gspx.end month] | [rspx.end yt] | n/d | n/d
Prepayment (% of contract value) | [msir.prepayment share pct!10]% | nil | nil | nil | n/d | nil
Notice period (days) | n/a | [aspx.notice period days!30] | [gspx.notice period days] | [rspx.notice period days!60] | n/a | n/a
Liability cap (months of fees) | 12 | 6 | 6 | 3 | 24 | 24
Cure period for non-payment (days) | 10 | 15 | 15 | 5 | 20 | 30
Late interest over prime (%) | 2 | 1.5 | 1.5 | 4 | 2 | 1
Availability commitment | 0.995{0.0%} | 0.99{0.0%} | 0.99{0.0%} | 0.98{0.0%} | 0.9999{0.00%} | 0.9999{0.00%}
Service credit, maximum share of a month's fee | 0.3{0%} | 0.2{0%} | 0.2{0%} | 0.1{0%} | 0.5{0%} | 0.5{0%}
Change-of-control threshold | 0.5{0%} | 0.5{0%} | 0.35{0%} | 0.5{0%} | 0.5{0%} | 0.5{0%}
Insurance, per occurrence (US$ m) | 50 | 25 | 25 | 10 | 100 | 100
Pages in the agreement | 118 | 64 | 71 | 38 | 241 | 187
Redactions in the public exhibit | 212 | 57 | 49 | 0 | 390 | 158

Fee budget of this mandate
Grade | Rate (US$/h) | Hours | Fee (US$)
Partner | 1950 | 41 | 79950
Counsel | 1425 | 66 | 94050
Associate | 940 | 180 | 169200
Trainee | 410 | 95 | 38950
`,
  "Contract waterfall": `
Contract waterfall (model v12): announced terms left, our revenue recognition by year right
US$ bn; the year columns are our own modelling
Customer | Provider | Year announced | TCV | Term, yrs | Start | 2026 | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
OpenAI | Oracle | [orcl.announced yr] | [orcl.value bn!400] | [orcl.term y] | [orcl.start yr] | 0 | 18 | 46 | 64 | 70 | 72 | 30
OpenAI | AWS | [oaws25.announced yr] | [oaws25.value bn!28] | [oaws25.term y] | [oaws25.start yr] | 3.1 | 4.6 | 5.9 | 6.4 | 6.4 | 6.3 | 4.9
OpenAI | AWS | [oaws26.announced yr] | [oaws26.value bn] | [oaws26.term y!5] | | 0.6 | 5.2 | 9.7 | 13 | 15.5 | 16 | 16
OpenAI | Microsoft Azure | [oaz.announced yr] | [oaz.value bn] | | | 14 | 22 | 31 | 38 | 42 | 45 | 48
OpenAI | Cerebras | [cbrs.announced yr] | [cbrs.value bn!8] | [cbrs.term y] | [cbrs.start yr] | 2.2 | 7.4 | 10.4 | 0 | 0 | 0 | 0
Microsoft | Nebius | [msnb.announced yr] | [msnb.value bn.1] | [msnb.term y!8] | [msnb.start yr] | 1.7 | 3.4 | 3.5 | 3.5 | 3.5 | 1.8 | 0
Microsoft | IREN | [msir.announced yr] | [msir.value bn!8.7] | [msir.term y] | [msir.start yr] | 0.7 | 1.9 | 1.94 | 1.94 | 1.94 | 1.2 | 0
Meta | Nebius | [mnb25.announced yr] | [mnb25.value bn!3.9] | [mnb25.term y] | [mnb25.start yr] | 0.5 | 0.6 | 0.6 | 0.6 | 0.6 | 0 | 0
Meta | Nebius | [mnb26.announced yr] | [mnb26.value bn] | [mnb26.term y] | [mnb26.start yr!2029] | 0 | 1.5 | 2.4 | 2.4 | 2.4 | 2.4 | 0.9
Meta | CoreWeave | [mcw25.announced yr] | [mcw25.value bn] | | | 1.6 | 2.4 | 2.5 | 2.5 | 2.5 | 2.4 | 0
Meta | CoreWeave | [mcw26.announced yr] | [mcw26.value bn!27.5] | [mcw26.term y] | [mcw26.start yr] | 0 | 1.9 | 3.6 | 3.9 | 3.9 | 3.9 | 3.8
Google | SpaceX | [gspx.announced yr] | [gspx.value bn] | [gspx.term y] | [gspx.start yr] | 2.8 | 11 | 11 | 5.5 | 0 | 0 | 0
Reflection AI | SpaceX | [rspx.announced yr] | [rspx.value bn] | [rspx.term y] | [rspx.start yr!2028] | 0.9 | 1.8 | 1.8 | 1.8 | 0 | 0 | 0
Sum of the strip | | | | | | 28.1 | 81.7 | 130.3 | 143.5 | 148.7 | 151 | 103.6

Assumptions
Ramp lag, months | 4
Utilisation, % | 96
Discount rate, % | 9.5
Churn haircut, % | 3
FX | 1
GPU depreciation, yrs | 6
Gross margin, year 1 | 0.58{0%}
Gross margin, year 3 | 0.66{0%}
`,
  "Thesis data appendix": `
Appendix A.3. Sample of compute-procurement contracts and event-study results
Notes: value in billion US dollars; duration in years; CAR is the cumulative abnormal return of the supplier in percent.
No. | Customer firm | Supplier firm | Announcement date | Contract value (billion US dollars) | Duration (years) | Estimation days | Beta | CAR[-1,+1] | t-stat | Bid-ask (bp)
1 | Microsoft | Nebius | [msnb.announced iso] | [msnb.value bn] | [msnb.term y] | 250 | 1.84 | 41.3 | 9.12 | 22
2 | Meta | Google | [mgoo.announced iso!2025-12-08] | [mgoo.value bn] | [mgoo.term y] | 250 | 1.05 | 2.9 | 2.01 | 2
3 | CoreWeave | Applied Digital | [apld.announced iso] | [apld.value bn!9.2] | [apld.term y] | 250 | 2.91 | 12.2 | 3.3 | 16
4 | OpenAI | CoreWeave | [ocw.announced iso] | [ocw.value bn!26.5] | [ocw.term y] | 118 | 3.1 | 1.7 | 0.4 | 11
5 | Fluidstack | Cipher Mining | [ciff.announced iso] | [ciff.value bn] | [ciff.term y!13] | 250 | 2.77 | 16.5 | 3.9 | 19
6 | OpenAI | Amazon Web Services | [oaws25.announced iso!2025-03-11] | [oaws25.value bn] | [oaws25.term y] | 250 | 1.22 | 4.1 | 2.7 | 2
7 | Microsoft | IREN | [msir.announced iso] | [msir.value bn!7.9] | [msir.term y] | 250 | 3.02 | 11.8 | 2.2 | 14
8 | Anthropic | Microsoft | [aaz.announced iso!2025-11-28] | [aaz.value bn] | | 250 | 0.97 | -1.4 | -1.1 | 1
9 | Fluidstack | Hut 8 | [hut.announced iso] | [hut.value bn] | [hut.term y!5] | 250 | 2.56 | 19 | 4.4 | 20
10 | OpenAI | Cerebras | [cbrs.announced iso] | [cbrs.value bn] | [cbrs.term y!10] | 0 | | | |
11 | Jane Street | CoreWeave | [jane.announced iso!2025-04-15] | [jane.value bn] | | 250 | 2.95 | 4.2 | 1.2 | 12
12 | Anthropic | TeraWulf | [want.announced iso] | [want.value bn] | [want.term y!10] | 250 | 2.61 | 21.6 | 4.8 | 17
13 | NVIDIA | IREN | [nvir.announced iso] | [nvir.value bn] | [nvir.term y] | 250 | 2.88 | 7.3 | 1.6 | 15

Table A.4. Descriptive statistics
Variable | N | Mean | Std. dev. | P25 | Median | P75
CAR[-1,+1] | 12 | 11.77 | 12.2 | 2.3 | 9.55 | 17.75
Beta | 12 | 2.32 | 0.81 | 1.68 | 2.69 | 2.92
Bid-ask | 12 | 12.6 | 7.1 | 9 | 14.5 | 17.5
ln(assets) | 12 | 9.81 | 2.4 | 7.7 | 9.1 | 11.3
Leverage | 12 | 0.47 | 0.19 | 0.33 | 0.46 | 0.6
Table A.5. Regressions (dependent variable: CAR)
 | (1) | (2) | (3)
Value / market cap | 18.21 | 17.4 | 15.93
Hyperscale customer | 3.07 | 2.88 | 2.41
Constant | 4.4 | 3.9 | 6.1
R-squared | 0.41 | 0.44 | 0.52
`,
  "Q&A prep": `
Earnings call: likely questions, with agreed answers (Investor Relations, Cipher Mining)
No. | Question | Agreed answer | Owner | Seconds | Asked last time
1 | What is AWS worth to you? | The AWS lease with Cipher is a contract of $[cifa.value bn!5.9]bn. | CFO | 25 | 6
2 | And Fluidstack? | Fluidstack's Barber Lake lease with Cipher was announced at $[ciff.value bn]bn of contracted revenue. | CFO | 25 | 4
3 | Peers: Hut 8? | Hut 8 said that its River Bend lease with Fluidstack is a $[hut.value bn!9.8]bn contract. | IR | 15 | 1
4 | Peers: TeraWulf? | TeraWulf's lease with Anthropic was put at $[want.value bn!9]bn by the company. | IR | 15 | 2
5 | Peers: Galaxy? | Galaxy's Helios contract with CoreWeave is worth $[glxy.value bn]bn. | IR | 15 | 1
6 | Peers: Applied Digital? | Applied's Ellendale leases with CoreWeave amount to $[apld.value bn!1.1]bn. | IR | 15 | 1
7 | Do you need equity? | We may raise $500m in the market if the terms are good. | CEO | 40 | 3
8 | Capex for 2027? | We guide to $2.4bn of capital expenditure. | CFO | 30 | 5
9 | Market value against peers? | We were worth $6bn at the end of the quarter. | IR | 20 | 2
10 | Mining revenue? | Bitcoin mining brought in $41m in the quarter. | CFO | 20 | 4

Facts at hand (one line a contract)
Contract | Tenant | Landlord | Value ($bn) | Years | MW | Starts
Black Pearl | AWS | Cipher | [cifa.value bn] | [cifa.term y] | [cifa.capacity mw] | [cifa.start month]
Barber Lake | Fluidstack | Cipher | [ciff.value bn!4.6] | [ciff.term y] | [ciff.capacity mw!108] | [ciff.start month]
River Bend | Fluidstack | Hut 8 | [hut.value bn] | [hut.term y] | [hut.capacity mw] | [hut.start yt!2025]
Lake Mariner | Fluidstack | TeraWulf | [lm.value bn] | [lm.term y!8] | [lm.capacity mw] | [lm.start yt]
Abernathy | Fluidstack | TeraWulf | [aby.value bn!5.9] | [aby.term y] | [aby.capacity mw] | [aby.start yt]
Second lease, Barber Lake, MW | | | | | [ciff.second lease capacity mw] |
Cost of debt, % | 7.125 | 6.125 | 9
Bonds outstanding, $m | 1400 | 333 | 2000
Bitcoin held | 1500 | 1166 | 1021
`,
  "Short note": `
Circular money: who pays whom (short thesis, draft for the partners)
Exhibit 4. Customer concentration of the neoclouds
Neocloud | Largest customer | Share of revenue | Second customer | Share of revenue | Debt, $bn | Interest cover | Short interest
CoreWeave | Microsoft | 0.67{0%} | OpenAI | 0.11{0%} | 29.8 | 0.9 | 0.12{0%}
Nebius | Microsoft | 0.38{0%} | Meta | 0.22{0%} | 8.7 | 0.4 | 0.17{0%}
IREN | Microsoft | 0.44{0%} | Together | 0.08{0%} | 5.9 | 1.3 | 0.15{0%}
Oracle | OpenAI | 0.12{0%} | TikTok | 0.05{0%} | 124 | 3.9 | 0.02{0%}
Applied Digital | CoreWeave | 0.71{0%} | Miners | 0.21{0%} | 4.1 | 0.6 | 0.31{0%}

Exhibit 5. The promises: size of the contract against what the customer earns
Customer | Provider | Contract, $bn | Contract years | Customer's revenue, $bn | Customer's cash burn, $bn | Ratio
OpenAI | Oracle | [orcl.value bn] | [orcl.term y] | 13.1 | 17 | 22.9
OpenAI | CoreWeave | [ocw.value bn!42.2] | [ocw.term y] | 13.1 | 17 | 1.7
OpenAI | Cerebras | [cbrs.value bn] | [cbrs.term y!8] | 13.1 | 17 | 1.5
OpenAI | Azure | [oaz.value bn!350] | | 13.1 | 17 | 19.1
Anthropic | Azure | [aaz.value bn!50] | | 9.2 | 5.2 | 3.3
Anthropic | Akamai | [akam.value bn] | [akam.term y!5] | 9.2 | 5.2 | 0.2
Anthropic | TeraWulf | [want.value bn!39] | [want.term y] | 9.2 | 5.2 | 2.1
Anthropic | Broadcom | [bcom.value bn!61.2] | [bcom.term y] | 9.2 | 5.2 | 17.5
Reflection AI | SpaceX | [rspx.value bn!63] | [rspx.term y] | 0.1 | 0.9 | 63
Fluidstack | Hut 8 | [hut.value bn] | [hut.term y] | 0.4 | 0.3 | 17.5

Exhibit 6. Money that goes the other way
Nvidia's stake in CoreWeave, market value, $bn | 4.9
Nvidia's purchase of CoreWeave shares in January 2026, $bn | 2
Nvidia's stake in Nebius, market value, $m | 310
Nvidia's planned investment in Anthropic, $bn | 10
Microsoft's planned investment in Anthropic, $bn | 5
Microsoft's stake in OpenAI, % | 27
Amazon's earlier investments in Anthropic, $bn | 8
Google's stake in Anthropic, % | 14
Google's stake in TeraWulf, % | 14
Google's stake in Cipher, % | 5.4
AMD warrants for OpenAI, m shares | 160
SoftBank's investment in OpenAI, $bn | 30
Oracle's bond sale of February 2026, $bn | 25
Oracle's capex, fiscal 2026, $bn | 50
Oracle's RPO, $bn | 523
CoreWeave's backlog, $bn | 98.8
CoreWeave's failed bid for Core Scientific, $bn | 9
CoreWeave's capex guide, $bn | 32
Core Scientific's market value, $bn | 5.2
OpenAI's share of CoreWeave from the first contract, $m | [ocw.equity to openai m]
Jane Street's purchase of CoreWeave shares, $bn | [jane.equity purchase bn]
Loan by OpenAI to Cerebras, $bn | [cbrs.openai loan bn]
`,
  "Meta obligations": `
Meta Platforms, Inc. (Aa3 / AA-): off-balance-sheet compute commitments
US$ bn; agency working file, not for publication
Provider | Year signed | Contract value | Term (years) | Contract end | Secured by | Weight in adjusted debt | Adjusted amount | Analyst
CoreWeave | [mcw25.announced yr] | [mcw25.value bn!17.2] | | [mcw25.end mon] | none | 0.35{0%} | 4.6 | JL
CoreWeave | [mcw26.announced yr] | [mcw26.value bn] | [mcw26.term y!4.5] | [mcw26.end mon] | none | 0.35{0%} | 6.9 | JL
Nebius | [mnb25.announced yr] | [mnb25.value bn.1] | [mnb25.term y!3] | | none | 0.3{0%} | 0.8 | JL
Nebius | [mnb26.announced yr] | [mnb26.value bn!2.1] | [mnb26.term y] | | none | 0.3{0%} | 3.4 | JL
Google Cloud | [mgoo.announced yr] | [mgoo.value bn] | [mgoo.term y!16] | | none | 0.25{0%} | 2.4 | PV
AMD | [mamd.announced yr] | 60 | | | none | 0.1{0%} | 5.2 | PV
All commitments | | 113.2 | | | | | 23.3
of which beyond 2030 | | 31.5
Hyperion joint venture, residual value guarantee | | 28
Hyperion joint venture, bonds sold by Blue Owl's vehicle | | 27.3
Other purchase commitments in the 10-K | | 81

Contingent parts
Nebius, capacity that Meta takes if nobody else does, 2026 contract | | [mnb26.contingent capacity bn]
Nebius, ceiling of the 2026 contract | | [mnb26.ceiling bn!37]
CoreWeave, both contracts together | | [mcw26.combined commitment bn]

Financials | 2023 | 2024 | 2025 | 2026E | 2027E
Revenue | 134.9 | 164.5 | 201 | 238 | 271
EBITDA | 61.4 | 87.5 | 104.1 | 121 | 139
Capex | 28.1 | 39.2 | 72.2 | 125 | 148
Reported debt | 18.4 | 28.8 | 58.7 | 88 | 119
Finance leases | 0.7 | 1.1 | 2.9 | 5 | 7
Adjusted debt | 34.6 | 49.2 | 92.8 | 140 | 186
Adjusted debt / EBITDA | 0.56 | 0.56 | 0.89 | 1.16 | 1.34
Cash and securities | 65.4 | 77.8 | 81.6 | 61 | 48
Free cash flow | 43 | 52.1 | 43.6 | 12 | 3
`,
  "OpenAI tally": `
OPENAI: what it has promised to buy
Contracts as the parties announced them; $ in billions
Provider | Announced | Contract size | Years | Gigawatts | What is bought | Paid so far (est.) | Our probability
Oracle | [orcl.announced my] | [orcl.value bn] | [orcl.term y!8] | [orcl.capacity gw] | Stargate sites | 6.1 | 0.6{0%}
Microsoft Azure | [oaz.announced d!2025-08-28] | [oaz.value bn] | | | cloud services | 13.5 | 0.85{0%}
Amazon Web Services, first contract | [oaws25.announced d] | [oaws25.value bn!33] | [oaws25.term y] | | Nvidia GPUs | 2.8 | 0.9{0%}
Amazon Web Services, second contract | [oaws26.announced d] | [oaws26.value bn!110] | [oaws26.term y] | [oaws26.capacity gw!20] | Trainium | 0.1 | 0.7{0%}
CoreWeave | [ocw.announced d] | [ocw.value bn] | [ocw.term y!2] | | Nvidia GPUs | 5.2 | 0.8{0%}
Cerebras | [cbrs.announced d!2026-01-24] | [cbrs.value bn] | [cbrs.term y] | [cbrs.capacity gw!7.5] | wafer-scale inference | 0.9 | 0.75{0%}
Broadcom | Oct-25 | n/d | | 10 | own chip | 0 | 0.5{0%}
AMD | Oct-25 | n/d | | 6 | MI450 | 0 | 0.5{0%}
Total with size | | 735.4 | | | | 28.6
Total a year, if evenly spread | | 119

Tranches of the CoreWeave contract
March 2025 | [ocw.tranche march 2025 bn]
May 2025 | [ocw.tranche may 2025 bn]
September 2025 | [ocw.tranche september 2025 bn]

Money raised and owed
SoftBank round, $bn | 40
Round of February 2026, $bn | 110
of which Amazon, $bn | [oaws26.amazon equity in openai bn]
of which Nvidia, $bn | 30
of which SoftBank, $bn | 30
Valuation after the round, $bn | 840
Revenue 2024 | 3.7
Revenue 2025 | 13.1
Revenue 2026, plan | 30
Users a week, m | 900
Share of revenue paid to Microsoft, % | 20
Revolving credit line, $bn | 4
Stargate, first announcement, $bn | 500
Planned capacity by 2033, GW | 250
`,
  "Anthropic exposure": `
Anthropic as counterparty: exposure memo for the risk committee
Supplier | Committed by Anthropic | Length | IT power | Announcement date | Paid through
Microsoft | $[aaz.value bn]bn | not stated | not stated | [aaz.announced mdy!2026-11-18] | Azure credits
Amazon Web Services | $[aaws.value bn!70]bn | [aaws.term y] years | [aaws.capacity mw!7000] MW | [aaws.announced mdy] | invoices
SpaceX | $[aspx.value bn!34]bn | [aspx.term y] years | [aspx.capacity mw] MW | [aspx.announced mdy] | monthly
TeraWulf | $[want.value bn]bn | [want.term y!15] years | [want.capacity mw!104] MW | [want.announced mdy] | rent
Akamai | $[akam.value bn!18]bn | [akam.term y] years | not stated | [akam.announced mdy] | invoices
Broadcom | $[bcom.value bn]bn | [bcom.term y!3] years | not stated | [bcom.announced mdy] | lease
Google Cloud | $200bn | [agoo.term y] years | [agoo.capacity mw] MW | [agoo.announced mdy] | commitments
CoreWeave | not stated | multi-year | not stated | [acw.announced mdy!2026-10-04] | reserved
Sum of those stated | $532bn | | | |

Anthropic's own numbers | Dec-25 | Mar-26 | Jun-26 | Sep-26
Run-rate revenue, $bn | 9 | 30 | 47 | 62
Customers above $1m a year | 500 | 1000 | 1700 | 2400
Employees | 2500 | 3400 | 4700 | 5600
Cash, $bn | 14 | 38 | 31 | 27
Compute cost as a share of revenue | 0.71{0%} | 0.66{0%} | 0.62{0%} | 0.6{0%}

Other ties
Amazon, equity invested until the end of 2025 | $8bn
Google, equity invested until the end of 2025 | $3bn
Microsoft, equity planned | up to $5bn
Nvidia, equity planned | up to $10bn
Valuation, February 2026 | $380bn
Settlement with authors | $1.5bn
Own data centres with Fluidstack, announced November 2025 | $50bn
Amazon's Project Rainier, chips in use | about 1,000,000
Broadcom, orders taken in its fiscal 2025 | $21bn
`,
  "Lease and loan": `
Left: the lease. Right: the financing of the same project (lender's view)
Landlord | Tenant | Lease value ($m) | Lease term (years) | MW leased | | Borrower | Facility ($m) | Spread (bp) | Tenor (years) | LTC | DSCR | Hold ($m)
Galaxy | CoreWeave | [glxy.value m] | [glxy.term y!12] | [glxy.capacity mw] | | Galaxy Helios I | 1400 | 425 | 3 | 0.8{0%} | 1.4 | 75
Cipher Mining | AWS | [cifa.value m!5050] | [cifa.term y] | [cifa.capacity mw] | | Cipher Compute | 2000 | 312.5 | 5 | 0.95{0%} | 1.55 | 40
TeraWulf, Lake Mariner | Fluidstack | [lm.value m] | [lm.term y] | [lm.capacity mw!630] | | WULF Compute | 3200 | 475 | 5 | 0.9{0%} | 1.3 | 110
TeraWulf, Abernathy | Fluidstack | [aby.value m] | [aby.term y!10] | [aby.capacity mw] | | Flash Compute | 1300 | 425 | 5 | 0.88{0%} | 1.25 | 60
Hut 8, River Bend | Fluidstack | [hut.value m!700] | [hut.term y] | [hut.capacity mw] | | Hut River Bend | 3250 | 225 | 16 | 0.85{0%} | 1.3 | 100
Applied Digital, Ellendale | CoreWeave | [apld.value m] | [apld.term y!12] | [apld.capacity mw] | | APLD ComputeCo | 2350 | 565 | 5 | 0.7{0%} | 1.5 | 50
Core Scientific | AMD | n/d | [camd.term y] | [camd.capacity mw!773] | | Core Sci Propco | 1000 | 350 | 7 | 0.65{0%} | 1.6 | 0
TeraWulf | Anthropic | [want.value m!1900] | [want.term y] | [want.capacity mw] | | WULF Kentucky | 4100 | 300 | 7 | 0.85{0%} | 1.35 | 150
IREN | NVIDIA | [nvir.value m] | [nvir.term y!2] | [nvir.capacity mw] | | IREN Childress II | 600 | 375 | 4 | 0.6{0%} | 1.9 | 25

Rate strip
SOFR 1M | 3.66 | SOFR 3M | 3.6 | Swap 5y | 3.41 | Swap 7y | 3.52
Spread history, BB data-centre bonds (bp) | 310 | 305 | 298 | 320 | 355 | 340 | 332 | 327
Bids at auction, $bn | 4.4 | 6.1 | 9.7 | 2.2
`,
};
