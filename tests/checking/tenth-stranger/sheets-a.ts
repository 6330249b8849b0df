export const SHEETS_A: Readonly<Record<string, string>> = {
  "HPC lease comps": `
North America HPC hosting: signed leases and contracts
US$ bn unless stated; base term only, before renewals. Company releases and 8-Ks
Landlord | Ticker | Tenant | Site | Announced | Base term (yrs) | Critical IT (MW) | Base contract value (US$bn) | Rev / MW-yr (US$m) | NOI margin | Build cost (US$m/MW) | Mkt cap (US$bn) | EV/EBITDA 27E
Cipher Mining | CIFR | AWS | Black Pearl | [cifa.announced short] | [cifa.term y] | [cifa.capacity mw] | [cifa.value bn] | 1.22 | 0.88{0%} | 9.4 | 6.1 | 13.6
Cipher Mining | CIFR | Fluidstack | Barber Lake | [ciff.announced short] | [ciff.term y!12] | [ciff.capacity mw] | [ciff.value bn] | 1.79 | 0.83{0%} | 10.6 | 6.1 | 13.6
TeraWulf | WULF | Fluidstack | Lake Mariner | [lm.announced mon] | [lm.term y] | [lm.capacity mw] | [lm.value bn!7.6] | 1.86 | 0.85{0%} | 8.8 | 5.4 | 17.1
TeraWulf | WULF | Fluidstack JV | Abernathy | [aby.announced short] | [aby.term y] | [aby.capacity mw!186] | [aby.value bn] | 2.26 | 0.84{0%} | 9.1 | 5.4 | 17.1
TeraWulf | WULF | Anthropic | - | [want.announced short!2026-06-07] | [want.term y] | [want.capacity mw] | [want.value bn] | 2.37 | 0.86{0%} | 10.2 | 5.4 | 17.1
Hut 8 | HUT | Fluidstack / Anthropic | River Bend | [hut.announced short] | [hut.term y] | [hut.capacity mw!254] | [hut.value bn] | 1.9 | 0.97{0%} | 10.9 | 4.7 | 15.8
Applied Digital | APLD | CoreWeave | Ellendale | [apld.announced short] | [apld.term y] | [apld.capacity mw] | [apld.value bn!14.5] | 1.83 | 0.8{0%} | 11.3 | 8.3 | 19.9
Galaxy Digital | GLXY | CoreWeave | Helios | [glxy.announced short] | [glxy.term y] | [glxy.capacity mw!562] | [glxy.value bn] | 1.9 | 0.9{0%} | 12.1 | 11.5 | 21.4
Core Scientific | CORZ | CoreWeave | six sites | [corz.announced short] | [corz.term y!15] | | [corz.value bn!7.8] | 1.45 | 0.78{0%} | 1.5 | 5.2 | 12.7
Core Scientific | CORZ | AMD | - | [camd.announced mon] | [camd.term y] | [camd.capacity mw!337] | | | | | 5.2 | 12.7
IREN | IREN | Microsoft | Childress | [msir.announced short] | [msir.term y] | [msir.capacity mw] | [msir.value bn] | 9.7 | 0.85{0%} | 15.2 | 14.8 | 16.3
Mean | | | | | | | | 2.6 | 0.86{0%} | 9.9
Median | | | | | | | | 1.88 | 0.85{0%} | 10.4

Cross-check on the landlords
 | CIFR | WULF | HUT | APLD | GLXY | CORZ | IREN
Net debt, US$m | 1310 | 3820 | 290 | 2140 | 660 | 890 | 1975
Energised power today, MW | 477 | 245 | 1020 | 286 | 133 | 1300 | 810
Pipeline, MW | 3400 | 2800 | 8650 | 4000 | 3500 | 1500 | 2910
Hash rate, EH/s | 23.6 | 8.1 | 25.6 | 0 | 0 | 18.7 | 50.2
Price target, US$ | 26 | 21 | 62 | 41 | 44 | 24 | 78
`,
  "IR peer grid": `
Peer contract grid, prepared for the Q3 2026 call
As announced by the parties; n/d = not disclosed
 | Microsoft – Nebius | Microsoft – IREN | OpenAI – CoreWeave | Meta – Google Cloud | Jane Street – CoreWeave | OpenAI – Cerebras | Google – SpaceX
Announced | [msnb.announced mdy] | [msir.announced mdy] | [ocw.announced mdy!2025-10-25] | [mgoo.announced mdy] | [jane.announced mdy] | [cbrs.announced mdy!2026-04-14] | [gspx.announced mdy]
Contract value (US$ m) | [msnb.value m] | [msir.value m!7900] | [ocw.value m] | [mgoo.value m] | [jane.value m!8000] | [cbrs.value m] | [gspx.value m]
Term (years) | [msnb.term y] | [msir.term y] | [ocw.term y] | [mgoo.term y!5] | n/d | [cbrs.term y!5] | [gspx.term y]
Capacity (MW) | n/d | [msir.capacity mw] | n/d | n/d | n/d | [cbrs.capacity mw!570] | n/d
GPUs (thousand) | n/d | n/d | n/d | n/d | n/d | n/a | [gspx.gpus kn!141]
Monthly fee (US$ m) | n/a | n/a | n/a | n/a | n/a | n/a | [gspx.monthly fee m]
End of contract | [msnb.end mon] | [msir.end yt] | n/d | n/d | n/d | [cbrs.end yt] | [gspx.end mon!2030-06]
Provider's share price, day before (US$) | 64.06 | 60.75 | 133.23 | 200.1 | 118.4 | - | -
Provider's share price, day after (US$) | 95.72 | 67.75 | 136.62 | 206.1 | 124.9 | - | -
Move | 0.494{0.0%} | 0.115{0.0%} | 0.025{0.0%} | 0.03{0.0%} | 0.055{0.0%}
Questions received from holders | 41 | 12 | 33 | 4 | 9 | 17 | 22
Slides in their deck | 18 | 14 | 9 | 0 | 6 | 11 | 0
Provider's capex guide, US$ bn | 16 | 9.5 | 30 | 180 | 30 | 2.4 | 12
Provider's backlog at last filing, US$ bn | 31 | 13.1 | 98.9 | 155 | 98.9 | 24 | -

House lines
Nebius ARR guide for year end, US$ bn | 7 | 9
Nebius power contracted, GW | 3.1
Nebius power connected, MW | 800 | 1000
Convertible notes issued, US$ bn | 3.75 | 1.16
`,
  "Credit memo": `
CREDIT MEMORANDUM (DRAFT 4)
IREN Limited / Microsoft Corporation: GPU services agreement, Childress, Texas
1. The contract
Item | Amount | Comment
Contract value, US$ m | [msir.value m!9070] | Form 6-K and release
Term, months | [msir.term mo] | average across the phases
IT load, MW | [msir.capacity mw!220] | Horizon 1 to 4
Prepayment, % of contract value | [msir.prepayment share share!0.25]{0%} | credited against later fees
Date announced | [msir.announced d] | release
Expiry year | [msir.end yr] |
Power of the whole campus, MW | [msir.campus power mw] | not all for this customer
GPU and equipment order with Dell, US$ m | [msir.equipment order m!8500] | release of the same day
2. The facility
Facility amount, US$ m | 3600 | delayed draw
Tenor, years | 5.25 |
Margin over SOFR, bp | 300 |
Advance rate | 0.72{0%} |
DSCR, minimum | 1.35{0.00x} |
DSCR, average | 1.88{0.00x} |
Debt service reserve, months | 6 |
Upfront fee, % | 1.75 |
Undrawn fee, bp | 75 |
3. Drawdown and amortisation, US$ m
Quarter | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
Drawn | >>8 310 1.08
Repaid | 0 | 0 | 0 | 0 | >>4 145 1.05
Interest | >>8 6.2 1.31
4. Comparable offtake in our book
Offtaker and provider | Contract value, US$ m | Term, months | Our hold, US$ m | Internal grade
Jane Street, CoreWeave | [jane.value m] | | 140 | 5
OpenAI, CoreWeave | [ocw.value m!24200] | [ocw.term mo] | 200 | 6
Microsoft, Nebius | [msnb.value m] | [msnb.term mo!72] | 125 | 4
NVIDIA, IREN | [nvir.value m] | [nvir.term mo!36] | 0 | 3
AWS, Cipher Mining | [cifa.value m] | [cifa.term mo] | 90 | 4
5. Other relations of the parties
Microsoft's long-term lease commitments, US$ bn | 155 | 10-K
IREN convertible notes outstanding, US$ m | 2960 | 20-F
IREN cash, US$ m | 1830 | 20-F
IREN ARR target for the end of 2026, US$ m | 3400 | deck
`,
  "Buyer x seller, $bn": `
Who buys from whom: announced contract value, US$ bn
One contract a pair; 'multi' where two parties have several
Buyer | Oracle | AWS | Azure | Google Cloud | CoreWeave | Nebius | IREN | Cerebras | SpaceX | Akamai
OpenAI | [orcl.value bn] | multi | [oaz.value bn!205] | | [ocw.value bn] | | | [cbrs.value bn!2] | |
Anthropic | | [aaws.value bn] | [aaz.value bn!13] | | | | | | [aspx.value bn] | [akam.value bn!8.1]
Meta | | | | [mgoo.value bn] | multi | multi | | | |
Microsoft | | | | | | [msnb.value bn!27.4] | [msir.value bn] | | |
Google | | | | | | | | | [gspx.value bn] |
Jane Street | | | | | [jane.value bn] | | | | |
NVIDIA | | | | | [nvcw.value bn] | | [nvir.value bn] | | |
Reflection AI | | | | | | [rneb.value bn] | | | [rspx.value bn!3.6] |

Equity that the row's company holds in the column's, US$ bn at market
 | Oracle | AWS | Azure | Google Cloud | CoreWeave | Nebius | IREN | Cerebras | SpaceX | Akamai
OpenAI | 0 | 0 | 0 | 0 | 0.6 | 0 | 0 | 0.4 | 0 | 0
NVIDIA | 0 | 0 | 0 | 0 | 4.9 | 0.3 | 0.9 | 0 | 0.2 | 0
Google | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 21.5 | 0
Jane Street | 0.2 | 0 | 0 | 0 | 1.4 | 0.1 | 0.3 | 0 | 0 | 0.1

Number of data centres used under contract
 | Oracle | AWS | Azure | Google Cloud | CoreWeave | Nebius | IREN | Cerebras | SpaceX | Akamai
OpenAI | 8 | 11 | 40 | 3 | 9 | 0 | 0 | 4 | 0 | 0
Anthropic | 0 | 17 | 6 | 12 | 2 | 0 | 0 | 0 | 1 | 5
Meta | 1 | 2 | 2 | 7 | 6 | 4 | 0 | 0 | 0 | 0
`,
  "Tenant x site owner, GW": `
Contracted IT capacity in GW: owner of the site (rows) against the buyer (columns)
Source: releases of the parties
Owner / operator | OpenAI | Anthropic | CoreWeave | Fluidstack | AWS | Microsoft | Oracle | AMD | NVIDIA
Oracle | [orcl.capacity gw!45] | | | | | | | |
Cerebras | [cbrs.capacity gw] | | | | | | | |
Amazon Web Services | [oaws26.capacity gw] | [aaws.capacity gw!6] | | | | | | |
Google Cloud | | [agoo.capacity gw] | | | | | | |
Core Scientific | | | | | | | | [camd.capacity gw] |
Applied Digital | | | [apld.capacity gw!0.45] | | | | | |
Galaxy Digital | | | [glxy.capacity gw] | | | | | |
Cipher Mining | | | | [ciff.capacity gw!0.186] | [cifa.capacity gw] | | | |
Hut 8 | | [hut.capacity gw] | | [hut.capacity gw] | | | | |
TeraWulf | | [want.capacity gw] | | 2 sites | | | | |
IREN | | | | | | [msir.capacity gw!0.02] | | | [nvir.capacity gw]
Crusoe | | | | | | | [crus.capacity gw] | |

Power bill assumptions by state
State | Tariff, $/MWh | Demand charge, $/kW-month | Curtailment, h/yr | Losses
Texas | 47.5 | 6.1 | 88 | 0.042{0.0%}
New York | 41 | 8.8 | 12 | 0.037{0.0%}
North Dakota | 38.5 | 5.4 | 30 | 0.051{0.0%}
Kentucky | 44.2 | 9.9 | 6 | 0.04{0.0%}
Louisiana | 49 | 10.7 | 0 | 0.044{0.0%}
Queue at the grid operator, GW | 205 | 31 | 18.5 | 9
Turbines on order, GW | 0.9 | 1.2 | 2.3 | 0.36
`,
  "Mail to PM": `
From: R. Okafor (TMT) To: PM desk Re: compute contracts, numbers you asked for
Hi all, as promised the numbers before the IC. Please don't forward.
1) Oracle: the OpenAI contract is $[orcl.value bn!330]bn in total, starting in 2027.
2) Amazon: OpenAI's deal with AWS of 3 November 2025 came in at $[oaws25.value bn!83]bn.
3) Microsoft signed IREN for $[msir.value bn] billion, a fifth of it paid in advance.
4) Meta committed $[mgoo.value bn!8]bn to Google Cloud in August 2025.
5) Nvidia took compute from IREN for $[nvir.value bn!4.3]bn, announced in May 2026.
6) Jane Street's contract with CoreWeave is worth $[jane.value bn] billion.
7) Hut 8 leased River Bend to Fluidstack for $[hut.value bn!7.7]bn over the base term.
8) CoreWeave could raise another $2.5bn of high-yield notes in the autumn.
9) Nebius might sell part of its ClickHouse stake, which is carried at $1.7bn.
10) If approved, the expansion of Cipher's Black Pearl site would add $1.2bn.

Table behind the mail
Parties | Contract size | Length | Announced | My confidence | Position, bps
OpenAI / Oracle | $[orcl.value bn]bn | [orcl.term y!4] years | [orcl.announced month] | 0.9{0%} | 120
OpenAI / AWS (2025) | $[oaws25.value bn]bn | [oaws25.term y!5] years | [oaws25.announced mdy] | 0.95{0%} | 85
OpenAI / AWS (2026) | $[oaws26.value bn]bn | [oaws26.term y] years | [oaws26.announced mdy] | 0.8{0%} | 85
OpenAI / Azure | $[oaz.value bn]bn | n/a | [oaz.announced mdy!2025-12-28] | 0.95{0%} | 210
Microsoft / IREN | $[msir.value bn]bn | [msir.term y] years | [msir.announced mdy] | 0.9{0%} | 40
Anthropic / AWS | $[aaws.value bn]bn | [aaws.term y!12] years | [aaws.announced mdy] | 0.7{0%} | 85
Anthropic / Akamai | $[akam.value bn!1.3]bn | [akam.term y] years | [akam.announced mdy] | 0.5{0%} | 15
Rest of the book | | | | | 640
Gross exposure, % | 148
Net exposure, % | 61.5
VaR 99, $m | 7.2
`,
  "Contract register": `
COMPUTE CONTRACT REGISTER: extract of 30-Sep-2026 (second line of defence)
Reg. no. | Class | Buyer | Seller | Announced | TCV (USD m) | Term (months) | Contract MW | Score | Limit (USD m) | Drawn (USD m) | Last review
CC-0107 | Cloud | Microsoft Corp. | IREN Ltd | [msir.announced dash] | [msir.value m] | [msir.term mo!50] | [msir.capacity mw] | 3 | 450 | 112 | 14-Aug-2026
CC-0109 | Cloud | OpenAI | Oracle Corp. | [orcl.announced mon] | [orcl.value m!300] | [orcl.term mo] | [orcl.capacity mw] | 6 | 900 | 655 | 02-Sep-2026
CC-0112 | Cloud | OpenAI | Cerebras Systems | [cbrs.announced dash] | [cbrs.value m] | [cbrs.term mo] | [cbrs.capacity mw!700] | 7 | 50 | 0 | 02-Sep-2026
CC-0113 | Cloud | Google | SpaceX | [gspx.announced dash!2026-05-06] | [gspx.value m] | [gspx.term mo] | | 4 | 300 | 41 | 20-Jul-2026
CC-0118 | Cloud | Reflection AI | SpaceX | [rspx.announced dash] | [rspx.value m!6800] | [rspx.term mo] | | 8 | 25 | 5 | 20-Jul-2026
CC-0201 | Lease | CoreWeave | Core Scientific | [corz.announced dash!2024-12-22] | [corz.value m] | [corz.term mo] | | 6 | 375 | 360 | 11-Jun-2026
CC-0204 | Lease | CoreWeave | Galaxy Digital | [glxy.announced dash] | [glxy.value m!13500] | [glxy.term mo] | [glxy.capacity mw] | 6 | 500 | 214 | 11-Jun-2026
CC-0205 | Lease | CoreWeave | Applied Digital | [apld.announced dash] | [apld.value m] | [apld.term mo!120] | [apld.capacity mw] | 6 | 410 | 287 | 11-Jun-2026
CC-0207 | Lease | AWS | Cipher Mining | [cifa.announced dash] | [cifa.value m!550] | [cifa.term mo] | [cifa.capacity mw] | 2 | 280 | 95 | 30-Jul-2026
CC-0208 | Lease | Fluidstack | Hut 8 Corp. | [hut.announced dash] | [hut.value m] | [hut.term mo] | [hut.capacity mw] | 5 | 330 | 61 | 30-Jul-2026
CC-0209 | Lease | Anthropic | TeraWulf Inc. | [want.announced dash] | [want.value m!17600] | [want.term mo] | [want.capacity mw] | 5 | 260 | 0 | 30-Jul-2026
CC-0214 | Lease | AMD | Core Scientific | [camd.announced mon] | n/d | [camd.term mo!150] | [camd.capacity mw] | 4 | 200 | 0 | 30-Jul-2026

Movements since June
Reg. no. | Limit before | Limit now | Utilisation | RWA (USD m) | ECL (USD m)
CC-0107 | 400 | 450 | 0.25{0%} | 98 | 0.4
CC-0109 | 750 | 900 | 0.73{0%} | 702 | 6.9
CC-0112 | 75 | 50 | 0{0%} | 61 | 0.8
CC-0204 | 500 | 500 | 0.43{0%} | 344 | 2.7
CC-0205 | 390 | 410 | 0.7{0%} | 359 | 3.3
CC-0207 | 280 | 280 | 0.34{0%} | 77 | 0.1
`,
  deals_export_v3: `
record_id | buyer_name | supplier_name | contract_value_usd | contract_term_years | capacity_mw | announced_date | contract_start | ingest_batch | vendor_confidence | page_no | char_offset | source_url
9000417 | Meta Platforms, Inc. | CoreWeave, Inc. | [mcw25.value usd!24100000000] | | | [mcw25.announced iso] | | 3381 | 0.94 | 4 | 10233 | https://www.sec.gov/ix?doc=/a
9000418 | Meta Platforms, Inc. | CoreWeave, Inc. | [mcw26.value usd] | [mcw26.term y!5] | | [mcw26.announced iso] | [mcw26.start yt] | 3381 | 0.91 | 2 | 8120 | https://www.sec.gov/ix?doc=/b
9000431 | Meta Platforms, Inc. | Nebius Group N.V. | [mnb26.value usd!21000000000] | [mnb26.term y] | | [mnb26.announced iso] | [mnb26.start yt] | 3381 | 0.97 | 1 | 511 | https://www.sec.gov/ix?doc=/c
9000440 | OpenAI | CoreWeave, Inc. | [ocw.value usd] | [ocw.term y!9] | | [ocw.announced iso] | | 3382 | 0.88 | 1 | 2291 | https://www.coreweave.com/news
9000441 | OpenAI | Amazon Web Services, Inc. | [oaws25.value usd] | [oaws25.term y] | | [oaws25.announced iso] | [oaws25.start mon] | 3382 | 0.99 | 1 | 340 | https://www.aboutamazon.com/a
9000442 | OpenAI | Amazon Web Services, Inc. | [oaws26.value usd!138000000] | [oaws26.term y!10] | [oaws26.capacity mw] | [oaws26.announced iso] | | 3390 | 0.96 | 3 | 7701 | https://www.aboutamazon.com/b
9000455 | Anthropic, PBC | Amazon Web Services, Inc. | [aaws.value usd!10000000000] | [aaws.term y] | [aaws.capacity mw] | [aaws.announced iso] | | 3390 | 0.93 | 1 | 1188 | https://www.anthropic.com/a
9000456 | Anthropic, PBC | Google Cloud | | [agoo.term y!7] | [agoo.capacity mw] | [agoo.announced iso] | [agoo.start yt] | 3390 | 0.72 | 6 | 20114 | https://www.sec.gov/ix?doc=/d
9000457 | Anthropic, PBC | SpaceX | | [aspx.term y] | [aspx.capacity mw!30] | [aspx.announced iso!2026-03-06] | [aspx.start mon] | 3391 | 0.85 | 88 | 301772 | https://www.sec.gov/ix?doc=/e
9000458 | Anthropic, PBC | Broadcom Inc. | [bcom.value usd!116200000000] | [bcom.term y] | | [bcom.announced iso] | | 3402 | 0.81 | 2 | 4410 | https://www.sec.gov/ix?doc=/f
9000471 | Oracle Corporation | Crusoe | | | [crus.capacity mw!12] | [crus.announced iso] | | 3377 | 0.9 | 1 | 905 | https://crusoe.ai/news
9000480 | CoreWeave, Inc. | Galaxy Digital Inc. | [glxy.value usd] | [glxy.term y!10] | [glxy.capacity mw] | [glxy.announced iso] | [glxy.start yt] | 3377 | 0.95 | 1 | 1502 | https://www.sec.gov/ix?doc=/g
9000481 | Amazon Web Services, Inc. | Cipher Mining Inc. | [cifa.value usd] | [cifa.term y] | [cifa.capacity mw!200] | [cifa.announced iso] | [cifa.start mon!2027-08] | 3377 | 0.98 | 1 | 760 | https://www.sec.gov/ix?doc=/h

rows_read | 1408220
rows_kept | 13
rows_rejected | 212
elapsed_ms | 90341
`,
  Chronology: `
Chronology of the AI build-out: newsroom planning file
Day | What happened | Page | Words | Pictures
2024
22 Oct | CoreWeave extends its hosting contracts with Core Scientific to a total of about [corz.capacity mw] MW | 18 | 420 | 1
2025
18 Mar | Oracle takes the Abilene campus from Crusoe | 22 | 610 | 2
21 Aug | Meta and Google Cloud agree a contract worth $[mgoo.value bn!1]bn over six years. | 1 | 880 | 1
8 Sep | Nebius sells Microsoft capacity in New Jersey for $[msnb.value bn!71.4]bn, shares up by half. | 1 | 930 | 3
25 Sep | Cipher leases Barber Lake to Fluidstack for $[ciff.value bn]bn. | 14 | 380 | 0
30 Sep | CoreWeave tells of a $[mcw25.value bn!14.8]bn contract with Meta. | 1 | 1010 | 2
28 Oct | OpenAI promises Microsoft to buy $[oaz.value bn!25]bn of Azure services. | 1 | 1240 | 4
3 Nov | AWS rents Cipher's Black Pearl data centre for $[cifa.value bn] billion. | 3 | 700 | 1
18 Nov | Anthropic commits $[aaz.value bn]bn to Azure. | 1 | 1100 | 3
17 Dec | Hut 8 lets River Bend to Fluidstack, a $[hut.value bn]bn lease. | 17 | 540 | 2
2026
14 Jan | OpenAI turns to Cerebras for 750 MW of inference | 2 | 760 | 1
16 Mar | Nebius wins Meta again, with $[mnb26.value bn!10]bn of dedicated capacity. | 5 | 690 | 1
15 Apr | Jane Street signs CoreWeave for $[jane.value bn]bn and buys shares too. | 16 | 450 | 0
7 May | Akamai sells $[akam.value bn]bn of cloud services to a frontier lab, said to be Anthropic. | 16 | 410 | 0
6 Jul | TeraWulf leases 401 MW to Anthropic for $[want.value bn!91]bn. | 1 | 990 | 2
To come
Oct | CoreWeave's third-quarter results; consensus revenue $2.2bn | 15 | 500 | 1
Oct | Oracle may have to borrow $38bn for sites in Texas and Wisconsin | 1 | 900 | 2
Nov | Nvidia's results; data-centre revenue was $62bn in the quarter before | 1 | 850 | 2
Dec | Anthropic is said to weigh a $60bn listing | 1 | 1000 | 3

Staff
Reporter | Stories filed | Corrections | Hours
Amy | 41 | 3 | 152
Benoit | 29 | 1 | 149
Chidi | 35 | 4 | 161
`,
  "Power desk": `
Large-load book: power desk view of AI tenants, IT load in MW
As announced; utility numbers from interconnection filings
Utility | Site | Operator | Tenant | IT load contracted (MW) | Lease start | Gross at the meter | PUE | Queue no. | Study deposit ($k) | Load factor | 4CP exposure ($k)
AEP Texas | Barber Lake | Cipher Mining | Fluidstack | [ciff.capacity mw] | [ciff.start mon!2027-09] | [ciff.gross capacity mw] | 1.3 | 2201 | 250 | 0.91 | 880
Oncor | Black Pearl | Cipher Mining | AWS | [cifa.capacity mw!350] | [cifa.start mon] | | 1.27 | 2177 | 250 | 0.93 | 1140
Oncor | Childress | IREN | Microsoft | [msir.capacity mw!300] | [msir.start yt] | [msir.campus power mw] | 1.1 | 1988 | 400 | 0.95 | 2020
NYSEG | Lake Mariner | TeraWulf | Fluidstack | [lm.capacity mw] | [lm.start yt] | 500 | 1.22 | 77 | 150 | 0.92 | 0
SPS | Abernathy | TeraWulf JV | Fluidstack | [aby.capacity mw] | [aby.start yt!2028] | 240 | 1.25 | 91 | 150 | 0.92 | 0
Entergy | River Bend | Hut 8 | Fluidstack | [hut.capacity mw!425] | [hut.start yt] | 330 | 1.35 | 140 | 500 | 0.94 | 0
MDU | Ellendale | Applied Digital | CoreWeave | [apld.capacity mw] | [apld.start mon] | 480 | 1.18 | 31 | 100 | 0.9 | 0
ERCOT / AEP | Helios | Galaxy | CoreWeave | [glxy.capacity mw!625] | [glxy.start yt] | [glxy.approved power mw] | 1.5 | 1450 | 600 | 0.92 | 1690
ERCOT / Oncor | Abilene | Crusoe | Oracle | [crus.capacity mw] | | 1500 | 1.2 | 1301 | 900 | 0.93 | 4100
Mixed | Childress, air-cooled | IREN | NVIDIA | [nvir.capacity mw!90] | | 75 | 1.12 | 1988 | 0 | 0.9 | 0

Monthly peak of the region, GW
Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep
>>9 61.2 1.034
Reserve margin | 0.131{0.0%} | 0.128{0.0%} | 0.127{0.0%} | 0.12{0.0%} | 0.108{0.0%} | 0.097{0.0%} | 0.089{0.0%} | 0.086{0.0%} | 0.101{0.0%}

Sites in our study that are not let
Applied Digital, Ellendale, fourth building, MW | 150
TeraWulf, Cayuga, MW | 400
Hut 8, Vega, MW | 205
IREN, Sweetwater 1, MW | 1400
IREN, Sweetwater 2, MW | 600
Galaxy, Helios, next request, MW | 1830
Cipher, Colchis, MW | 1000
Core Scientific, Pecos conversion, MW | 300
`,
};
