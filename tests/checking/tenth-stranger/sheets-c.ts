export const SHEETS_C: Readonly<Record<string, string>> = {
  Backstops: `
Credit support behind Fluidstack's leases, and other guarantees ($m)
Base value = contracted rent of the initial term. Ceiling = with all extension options
Landlord | Tenant | Site | Base value | Ceiling with options | Google backstop | Initial term, years | MW critical | Warrants to Google, m shares | Strike, $ | Bond coupon, % | Bond price | Bond size
TeraWulf | Fluidstack | Lake Mariner | [lm.value m] | [lm.ceiling with options m!19000] | [lm.google backstop m!2300] | [lm.term y] | [lm.capacity mw] | 41 | 0.01 | 7.75 | 102.4 | 3200
TeraWulf | Fluidstack | Abernathy | [aby.value m] | | [aby.google backstop m!3100] | [aby.term y] | [aby.capacity mw] | 0 | 0 | 7.25 | 101.1 | 1300
Cipher Mining | Fluidstack | Barber Lake | [ciff.value m] | [ciff.ceiling with options m!11000] | [ciff.google backstop m] | [ciff.term y] | [ciff.capacity mw!681] | 24 | 0.01 | 7.125 | 103 | 1400
Hut 8 | Fluidstack | River Bend | [hut.value m!5600] | [hut.ceiling with options m!21700] | n/d | [hut.term y] | [hut.capacity mw] | 0 | 0 | 6.5 | 100.2 | 3250
TeraWulf | Anthropic | - | [want.value m] | [want.ceiling with options m!38000] | none | [want.term y] | [want.capacity mw] | 0 | 0 | n/a | n/a | 0
Sum | | | 43800 | | 6800 | | | 65 | | | | 9150
Second lease at Barber Lake, MW critical / gross | [ciff.second lease capacity mw] | [ciff.second lease gross capacity mw]
Value of both Barber Lake leases | [ciff.value with second lease m]
First stage of Lake Mariner | [lm.first stage m]

Google's other promises of the kind, $m
Guarantees in Alphabet's 10-Q, maximum | 11800
Alphabet's purchase commitments | 58100
Alphabet's leases not yet begun | 42600
Alphabet's cash | 98500
Stake in TeraWulf, % | 14
Stake in Cipher, % | 5.4

Ratings of the bonds | Moody's | S&P | OAS, bp | Duration
WULF Compute | Ba2 | BB | 301 | 3.1
Flash Compute | Ba3 | BB- | 322 | 3.3
Cipher Compute | Ba3 | BB- | 290 | 3.4
Hut River Bend | Baa3 | BBB- | 181 | 8.8
`,
  "Attribute file": `
Deal | Attribute | Value | Unit | Revision | Editor no. | Source
Microsoft / IREN | Contract value | [msir.value bn] | USD bn | 3 | 17 | Form 6-K
Microsoft / IREN | Term | [msir.term y!3] | years | 1 | 17 | Form 6-K
Microsoft / IREN | Capacity | [msir.capacity mw!2000] | MW | 2 | 22 | IREN release
Microsoft / IREN | Share price of provider | 60.75 | USD | 9 | 4 | Exchange
Microsoft / Nebius | Contract value | [msnb.value bn] | USD bn | 1 | 17 | Form 6-K
Microsoft / Nebius | Announcement date | [msnb.announced iso] | date | 1 | 17 | Form 6-K
Microsoft / Nebius | Term | [msnb.term y] | years | 1 | 17 | Form 6-K
Microsoft / Nebius | Provider's employees | 1371 | heads | 4 | 8 | Annual report
OpenAI / Oracle | Contract value | [orcl.value bn!200] | USD bn | 5 | 31 | WSJ
OpenAI / Oracle | Capacity | [orcl.capacity mw!450] | MW | 5 | 31 | OpenAI blog
OpenAI / Oracle | Term | [orcl.term y] | years | 5 | 31 | WSJ
OpenAI / Oracle | Provider's net debt | 96.2 | USD bn | 2 | 31 | 10-Q
OpenAI / Cerebras | Contract value | [cbrs.value bn] | USD bn | 1 | 22 | S-1
OpenAI / Cerebras | Capacity | [cbrs.capacity mw] | MW | 1 | 22 | OpenAI blog
OpenAI / Cerebras | Capacity option | [cbrs.capacity option mw] | MW | 1 | 22 | S-1
OpenAI / Cerebras | End date | [cbrs.end yt!2032] | year | 1 | 22 | S-1
Google / SpaceX | Monthly fee | [gspx.monthly fee m!290] | USD m | 1 | 4 | S-1
Google / SpaceX | GPUs | [gspx.gpus n] | units | 1 | 4 | S-1
Google / SpaceX | Start date | [gspx.start my!2026-01] | month | 1 | 4 | S-1
Anthropic / SpaceX | Monthly fee | [aspx.monthly fee m] | USD m | 1 | 4 | S-1
Anthropic / SpaceX | End date | [aspx.end my!2029-12] | month | 1 | 4 | S-1
Anthropic / SpaceX | Notice period | [aspx.notice period days] | days | 1 | 4 | S-1
Meta / Google Cloud | Contract value | [mgoo.value bn] | USD bn | 2 | 8 | Reuters
Meta / Google Cloud | Term | [mgoo.term y!3] | years | 2 | 8 | Reuters
Jane Street / CoreWeave | Contract value | [jane.value bn!6.9] | USD bn | 1 | 8 | 8-K
Jane Street / CoreWeave | Equity purchase | [jane.equity purchase bn] | USD bn | 1 | 8 | 8-K
Oracle / Crusoe | Capacity | [crus.capacity mw] | MW | 1 | 22 | Crusoe release
Oracle / Crusoe | Announcement date | [crus.announced iso] | date | 1 | 22 | Crusoe release
Meta / AMD | Capacity | [mamd.capacity mw!9000] | MW | 1 | 31 | AMD release
Meta / AMD | Announcement date | [mamd.announced iso!2025-02-24] | date | 1 | 31 | AMD release
Meta / AMD | Performance warrants | 160 | m shares | 1 | 31 | AMD release
Microsoft / Nscale | GPUs | [nscale.gpus n!20000] | units | 1 | 8 | Nscale release
Microsoft / Nscale | Contract value | 14 | USD bn | 1 | 8 | FT
AMD / Core Scientific | Capacity | [camd.capacity mw] | MW | 1 | 22 | 8-K
AMD / Core Scientific | Term | [camd.term y] | years | 1 | 22 | 8-K
`,
  "Bookings by quarter": `
Neocloud and hyperscaler bookings, by the quarter in which they were announced
$ bn; single contracts of a billion and more
Quarter announced | Provider | Customer | Contract value | Term (yrs) | Provider's revenue in the quarter | Provider's capex in the quarter | Shares, m
[mgoo.announced q] | Google Cloud | Meta | [mgoo.value bn] | [mgoo.term y] | 15.2 | 24 | 12100
[msnb.announced q] | Nebius | Microsoft | [msnb.value bn] | [msnb.term y!10] | 0.15 | 0.96 | 252
[mcw25.announced q] | CoreWeave | Meta | [mcw25.value bn!18.2] | | 1.36 | 1.9 | 498
[ocw.announced q] | CoreWeave | OpenAI | [ocw.value bn] | [ocw.term y] | 1.36 | 1.9 | 498
[oaws25.announced q] | AWS | OpenAI | [oaws25.value bn] | [oaws25.term y!17] | 35.6 | 39.5 | 10690
[oaz.announced q] | Microsoft | OpenAI | [oaz.value bn!150] | | 32.9 | 37.5 | 7430
[aaz.announced q] | Microsoft | Anthropic | [aaz.value bn] | | 32.9 | 37.5 | 7430
[msir.announced q] | IREN | Microsoft | [msir.value bn!6.7] | [msir.term y] | 0.18 | 0.8 | 284
[mnb25.announced q] | Nebius | Meta | [mnb25.value bn!30] | [mnb25.term y] | 0.23 | 2.1 | 253
[cbrs.announced q] | Cerebras | OpenAI | [cbrs.value bn] | [cbrs.term y] | 0.2 | 0.3 | 210
[oaws26.announced q] | AWS | OpenAI | [oaws26.value bn] | [oaws26.term y] | 37.6 | 43.1 | 10700
[mnb26.announced q] | Nebius | Meta | [mnb26.value bn] | [mnb26.term y!8] | 0.4 | 2.5 | 254
[mcw26.announced q] | CoreWeave | Meta | [mcw26.value bn!31] | [mcw26.term y] | 2.1 | 6.9 | 530
[jane.announced q] | CoreWeave | Jane Street | [jane.value bn] | | 2.1 | 6.9 | 530
[aaws.announced q] | AWS | Anthropic | [aaws.value bn!60] | [aaws.term y] | 39 | 47 | 10710
[nvir.announced q] | IREN | NVIDIA | [nvir.value bn] | [nvir.term y!4] | 0.24 | 1.7 | 333
[akam.announced q] | Akamai | Anthropic | [akam.value bn] | [akam.term y] | 1.07 | 0.2 | 146
[rneb.announced q] | Nebius | Reflection AI | [rneb.value bn] | | 0.58 | 3.2 | 260

Guided capex of 2026, $bn | Low | Mid | High
Alphabet | 175 | 180 | 185
Amazon | 195 | 200 | 205
Meta | 115 | 125 | 135
CoreWeave | 30 | 32.5 | 35
Nebius | 16 | 18 | 20
`,
  "Deal cards": `
Cards for the pitch book (one block a transaction; checked against the releases)

Meta × Google Cloud
Contract value | $[mgoo.value bn!6]bn
Length | [mgoo.term y] years
Announced | [mgoo.announced long]
Relative to Meta's 2025 capex | 14%
Fee pool, our estimate | $2.5m

Anthropic × TeraWulf
Contract value | $[want.value bn!16.9]bn
Value including extension options | $[want.ceiling with options bn]bn
Length | [want.term y] years
Critical IT load | [want.capacity mw!410] MW
Announced | [want.announced long!2025-07-06]
Landlord's share price, next day | +21.6%
Landlord's net debt | $3.8bn

CoreWeave × Galaxy Digital (Helios)
Contract value | $[glxy.value bn!10.5]bn
Length | [glxy.term y] years
Critical IT load | [glxy.capacity mw] MW
Announced | [glxy.announced long!2026-08-15]
Power approved | [glxy.approved power mw] MW
Project loan | $1.4bn
Galaxy's market value | $11.5bn

CoreWeave × Applied Digital (Polaris Forge 1)
Contract value | $[apld.value bn]bn
Length | [apld.term y!7] years
Critical IT load | [apld.capacity mw!340] MW
Announced | [apld.announced long]
Macquarie preferred equity | $5.0bn
Warrants to the tenant | 13.06m

NVIDIA × IREN
Contract value | $[nvir.value bn]bn
Length | [nvir.term y!10] years
Critical IT load | [nvir.capacity mw!600] MW
Announced | [nvir.announced long]
Warrant for NVIDIA, separate | $[nvir.separate warrant bn]bn
IREN's convertible of 2025 | $2.3bn

AWS × Cipher Mining (Black Pearl)
Contract value | $[cifa.value bn]bn
Length | [cifa.term y] years
Critical IT load | [cifa.capacity mw] MW
Announced | [cifa.announced long!2025-11-30]
Cipher's market value | $6.1bn
Cipher's stake in Colchis | 95%

Reflection AI × SpaceX
Contract value | $[rspx.value bn]bn
Monthly fee | $[rspx.monthly fee m!510]m
Starts | [rspx.start long]
Ends | [rspx.end yt]
Reflection's round of October 2025 | $2.0bn
Reflection's valuation | $8.0bn
SpaceX's raise at the listing | $75bn
`,
  "By provider": `
Contracted customers by provider. Announced contracts only; $ bn, years
Customer | Contract value | Announced | Term | Share of provider's backlog | Provider's top-line share 2026E | Credit rating no.
CoreWeave (CRWV)
OpenAI | [ocw.value bn!25.4] | [ocw.announced d] | [ocw.term y] | 0.23{0%} | 0.21{0%} | 9
Meta, order form of September 2025 | [mcw25.value bn] | [mcw25.announced d!2025-03-30] | | 0.14{0%} | 0.17{0%} | 3
Meta, order form of 2026 | [mcw26.value bn!26] | [mcw26.announced d] | [mcw26.term y] | 0.21{0%} | 0.01{0%} | 3
Jane Street | [jane.value bn] | [jane.announced d] | | 0.06{0%} | 0.02{0%} | 8
NVIDIA, backstop | [nvcw.value bn] | [nvcw.announced my] | | 0.06{0%} | 0{0%} | 2
Anthropic | n/d | [acw.announced d] | | 0.07{0%} | 0.03{0%} | 10
Nebius (NBIS)
Microsoft | [msnb.value bn] | [msnb.announced d!2025-09-18] | [msnb.term y] | 0.5{0%} | 0.31{0%} | 1
Meta, November 2025 | [mnb25.value bn!1.9] | [mnb25.announced my] | [mnb25.term y] | 0.08{0%} | 0.12{0%} | 3
Meta, March 2026 | [mnb26.value bn] | [mnb26.announced d] | [mnb26.term y!15] | 0.35{0%} | 0{0%} | 3
Reflection AI | [rneb.value bn] | [rneb.announced d!2026-04-17] | | 0.03{0%} | 0.01{0%} | 13
IREN
Microsoft | [msir.value bn] | [msir.announced d] | [msir.term y!8] | 0.74{0%} | 0.59{0%} | 1
NVIDIA | [nvir.value bn!7.4] | [nvir.announced d] | [nvir.term y] | 0.26{0%} | 0{0%} | 2
Lambda (private)
Microsoft | n/d | [lamb.announced d] | | 0.6{0%} | 0.4{0%} | 1
Oracle (ORCL)
OpenAI | [orcl.value bn!380] | [orcl.announced my] | [orcl.term y] | 0.57{0%} | 0.04{0%} | 9
Core Scientific (CORZ)
CoreWeave | [corz.value bn] | [corz.announced d] | [corz.term y!8] | 1{0%} | 0.68{0%} | 11
Akamai (AKAM)
Anthropic | [akam.value bn!2.8] | [akam.announced d] | [akam.term y] | 0.21{0%} | 0.01{0%} | 10

Provider | Backlog, $bn | of which next 12 months | Debt, $bn | Cash, $bn | Revenue 2026E | Revenue 2027E
CRWV | 98.8 | 0.36{0%} | 29.8 | 3.1 | 12.6 | 24.1
NBIS | 34.7 | 0.22{0%} | 8.7 | 4.8 | 3.3 | 9.2
IREN | 13.1 | 0.24{0%} | 5.9 | 1.8 | 1.9 | 4.3
ORCL | 523 | 0.1{0%} | 124 | 19.2 | 67 | 86
CORZ | 8.4 | 0.09{0%} | 1.2 | 0.5 | 0.5 | 0.9
AKAM | 8.6 | 0.41{0%} | 5.3 | 1.4 | 4.5 | 4.7
`,
  "Ties register": `
Register of ties between AI companies: conflicts office, everything that is not a compute contract
Ref. | Of | In / with | Kind | Amount | Unit | Since
T-001 | NVIDIA | CoreWeave | equity stake, market value | 4.9 | $bn | 2023
T-002 | NVIDIA | CoreWeave | share purchase | 2 | $bn | 2026
T-003 | NVIDIA | Nebius | share purchase | 2 | $bn | 2026
T-004 | NVIDIA | OpenAI | planned investment | 30 | $bn | 2026
T-005 | NVIDIA | Anthropic | planned investment | 10 | $bn | 2025
T-006 | NVIDIA | Nscale | equity stake | 683 | $m | 2025
T-007 | NVIDIA | Reflection AI | investment in round B | 800 | $m | 2025
T-008 | NVIDIA | Applied Digital | stake sold | 177 | $m | 2026
T-009 | Microsoft | OpenAI | equity stake | 27 | % | 2025
T-010 | Microsoft | OpenAI | carrying value | 135 | $bn | 2025
T-011 | Microsoft | OpenAI | revenue share | 20 | % | 2019
T-012 | Microsoft | Anthropic | planned investment | 5 | $bn | 2025
T-013 | Microsoft | Nscale | letter on the Loughton site, capacity of one site | 50 | MW | 2025
T-014 | Amazon | Anthropic | convertible notes, carrying value | 60.6 | $bn | 2023
T-015 | Amazon | Anthropic | investment to date | 8 | $bn | 2023
T-016 | Amazon | OpenAI | first part of the investment | 15 | $bn | 2026
T-017 | Google | Anthropic | equity stake | 14 | % | 2023
T-018 | Google | Anthropic | convertible loan | 750 | $m | 2025
T-019 | Google | SpaceX | equity stake | 6.1 | % | 2015
T-020 | Google | SpaceX | market value of the stake | 107 | $bn | 2026
T-021 | Google | TeraWulf | equity stake | 14 | % | 2025
T-022 | Google | Cipher Mining | equity stake | 5.4 | % | 2025
T-023 | AMD | OpenAI | warrants | 160 | m shares | 2025
T-024 | AMD | Meta | warrants | 160 | m shares | 2026
T-025 | AMD | Crusoe | loan guarantee | 300 | $m | 2026
T-026 | OpenAI | CoreWeave | shares received | [ocw.equity to openai m] | $m | 2025
T-027 | OpenAI | Cerebras | warrants | 33.4 | m shares | 2026
T-028 | OpenAI | Oracle | share of Stargate's equity | 7 | $bn | 2025
T-029 | CoreWeave | Core Scientific | offer for all shares, lapsed | 9 | $bn | 2025
T-030 | CoreWeave | Core Scientific | earlier offer per share | 5.75 | $ | 2024
T-031 | CoreWeave | Applied Digital | warrants | 13.06 | m shares | 2025
T-032 | CoreWeave | Galaxy Digital | deposit paid | 60 | $m | 2025
T-033 | CoreWeave | OpenAI | revenue in the quarter | 310 | $m | 2026
T-034 | Jane Street | CoreWeave | share purchase | [jane.equity purchase m] | $m | 2026
T-035 | Jane Street | Anthropic | equity stake, cost | 100 | $m | 2024
T-036 | Oracle | Crusoe | capex on the buildings in Abilene | 15 | $bn | 2024
T-037 | Oracle | OpenAI | revenue in the quarter | 1.9 | $bn | 2026
T-038 | Meta | Nebius | revenue in the quarter | 88 | $m | 2026
T-039 | Meta | CoreWeave | receivable at the end of the quarter | 512 | $m | 2026
T-040 | Meta | Google Cloud | talks on TPUs, bid | 5 | $bn | 2025
T-041 | Meta | Scale AI | investment | 14.3 | $bn | 2025
T-042 | Microsoft | Nebius | receivable at the end of the quarter | 204 | $m | 2026
T-043 | Microsoft | IREN | revenue in the quarter | 71 | $m | 2026
T-044 | Anthropic | Fluidstack | spending plan on own sites | 50 | $bn | 2025
T-045 | Anthropic | Google Cloud | an earlier order for TPUs, chips | 1000000 | units | 2025
T-046 | Broadcom | OpenAI | chips to be designed, all years | 10 | GW | 2025
T-047 | Fluidstack | TeraWulf | price for the joint venture interest | 430 | $m | 2026
T-048 | Hut 8 | Anthropic | pipeline, sites under study | 2295 | MW | 2025
T-049 | Hut 8 | American Bitcoin | equity stake | 64 | % | 2025
T-050 | IREN | Dell | credit terms | 30 | days | 2025
T-051 | Cerebras | G42 | revenue share in 2024 | 85 | % | 2024
T-052 | Akamai | NVIDIA | GPUs ordered for the whole network | 4000 | units | 2026
T-053 | xAI | SpaceX | value in the merger | 250 | $bn | 2026
T-054 | SpaceX | Anthropic | seats bought for staff | 9000 | units | 2026
Entries by owner | >>8 14 0.83
`,
  "Ticker blotter": `
Desk blotter, contracts by ticker (private names in full)
Buyer | Seller | TCV $bn | Tenor, y | Ann. date | Px at ann. | Px now | Chg | IV 30d | Borrow, bp | ADV, $m | Desk pos, k sh
MSFT | NBIS | [msnb.value bn.1] | [msnb.term y] | [msnb.announced us] | 64.06 | 141.2 | 1.2{0%} | 81 | 110 | 1650 | 310
MSFT | IREN | [msir.value bn!9.1] | [msir.term y] | [msir.announced us] | 60.75 | 52.3 | -0.14{0%} | 104 | 85 | 2210 | -45
META | NBIS | [mnb26.value bn!1.2] | [mnb26.term y] | [mnb26.announced us] | 113 | 141.2 | 0.25{0%} | 81 | 110 | 1650 | 310
META | GOOGL | [mgoo.value bn] | [mgoo.term y!10] | [mgoo.announced us] | 199.8 | 322 | 0.61{0%} | 31 | 25 | 8900 | 20
META | CRWV | [mcw26.value bn] | [mcw26.term y!2.5] | [mcw26.announced us] | 88.9 | 101.4 | 0.14{0%} | 92 | 640 | 3100 | -120
OpenAI | ORCL | [orcl.value bn!500] | [orcl.term y] | [orcl.announced my] | 241.5 | 166 | -0.31{0%} | 49 | 25 | 4700 | 75
OpenAI | CRWV | [ocw.value bn!224] | [ocw.term y] | [ocw.announced us] | 133.2 | 101.4 | -0.24{0%} | 92 | 640 | 3100 | -120
OpenAI | AMZN | [oaws25.value bn] | [oaws25.term y] | [oaws25.announced us] | 244.2 | 229 | -0.06{0%} | 33 | 25 | 9900 | 40
OpenAI | MSFT | [oaz.value bn] | n/a | [oaz.announced us!2025-10-18] | 531.5 | 418 | -0.21{0%} | 27 | 25 | 11200 | -15
Anthropic | MSFT | [aaz.value bn] | n/a | [aaz.announced us!2025-08-11] | 507.5 | 418 | -0.18{0%} | 27 | 25 | 11200 | -15
Anthropic | WULF | [want.value bn!10.9] | [want.term y] | [want.announced us] | 24.1 | 27.7 | 0.15{0%} | 97 | 190 | 980 | 210
Anthropic | AKAM | [akam.value bn] | [akam.term y!1] | [akam.announced us] | 106 | 131.5 | 0.24{0%} | 45 | 30 | 520 | 0
NVDA | IREN | [nvir.value bn!34] | [nvir.term y] | [nvir.announced us] | 48.2 | 52.3 | 0.09{0%} | 104 | 85 | 2210 | -45
AMD | CORZ | n/d | [camd.term y!5] | [camd.announced my] | 17.4 | 19.9 | 0.14{0%} | 77 | 140 | 410 | 95
AMZN | CIFR | [cifa.value bn!3.5] | [cifa.term y] | [cifa.announced us] | 18.6 | 17.2 | -0.08{0%} | 95 | 210 | 870 | 60
CRWV | APLD | [apld.value bn] | [apld.term y] | [apld.announced us!2026-08-29] | 14.9 | 33.1 | 1.22{0%} | 99 | 170 | 1220 | -30
CRWV | GLXY | [glxy.value bn!12] | [glxy.term y] | [glxy.announced us] | 27.3 | 30 | 0.1{0%} | 79 | 95 | 640 | 0

Limits | Gross | Net | VaR
TMT desk, $m | 900 | 150 | 6.5
Used, $m | 611 | 92 | 4.4
Stress, AI names -30%, $m | -41.7
Stress, rates +100bp, $m | -3.3
`,
  "GPU fleet view": `
GPU fleet view: rented capacity with a disclosed GPU count or power
Prepared by procurement; prices are ours
Customer | Provider | Contracted GPUs | IT power, MW | Contract length, months | Monthly fee, $m | Service start | Our price check, $/GPU-h | Spot, $/GPU-h | Spread | Rack price, $m | Lead time, weeks
Anthropic | SpaceX | [aspx.gpus n!22000] | [aspx.capacity mw] | [aspx.term mo] | [aspx.monthly fee m!125] | [aspx.start mon] | 5.35 | 2.1 | 2.5 | 3.1 | 0
Google | SpaceX | [gspx.gpus n!11000] | | [gspx.term mo!48] | [gspx.monthly fee m] | [gspx.start mon] | 11.5 | 2.9 | 4 | 3.9 | 12
Reflection AI | SpaceX | | | [rspx.term mo] | [rspx.monthly fee m!1500] | [rspx.start mon] | | 2.9 | | 3.9 | 0
Microsoft | Nscale | [nscale.gpus n!300000] | | | | [nscale.start yt] | | 3.2 | | 4 | 30
Microsoft | IREN | | [msir.capacity mw!20] | [msir.term mo!36] | | [msir.start yt] | | 3.2 | | 4 | 26
NVIDIA | IREN | | [nvir.capacity mw] | [nvir.term mo] | | | | 2.9 | | 3.5 | 22
OpenAI | Cerebras | | [cbrs.capacity mw] | [cbrs.term mo] | | [cbrs.start yt!2029] | | | | 2.2 | 40
Texas part of the Nscale contract | | [nscale.gpus texas n] | [nscale.texas phase 1 capacity mw]
London part of the Nscale contract | | 23040
Portugal part of the Nscale contract | | 12600
Norway part of the Nscale contract | | 52000

Price curve, $/GPU-hour | Q1 26 | Q2 26 | Q3 26 | Q4 26 | Q1 27 | Q2 27
H100, one year | 2.35 | 2.2 | 2.1 | 2 | 1.9 | 1.82
H200, one year | 2.8 | 2.66 | 2.5 | 2.41 | 2.3 | 2.2
GB200, one year | 3.9 | 3.7 | 3.4 | 3.2 | 3.05 | 2.9
GB300, one year | 4.6 | 4.4 | 4.2 | 4 | 3.8 | 3.6
Vera Rubin, two years | | | | 7.1 | 6.8 | 6.6
TPU v7, one year | 1.9 | 1.9 | 1.85 | 1.8 | 1.7 | 1.65
Trainium3, one year | 1.6 | 1.6 | 1.55 | 1.5 | 1.45 | 1.4
Fleet utilisation | 0.71{0%} | 0.74{0%} | 0.77{0%} | 0.75{0%} | 0.78{0%} | 0.8{0%}
Failures a thousand GPUs a month | 9.2 | 8.8 | 8.1 | 7.7 | 7.2 | 7
Kilowatt a rack | 41 | 120 | 132 | 132 | 190 | 190
`,
  "Lease accounting": `
Leases of data centres not yet recognised: working paper F-14 (lessee and lessor comparison)
USD millions; classification under ASC 842
Lessee | Lessor | Non-cancellable contract value | Initial term (months) | Announcement | Commencement | IBR | PV factor | Prepared | Reviewed | Tick
AWS | Cipher Mining | [cifa.value m] | [cifa.term mo!18] | [cifa.announced iso] | [cifa.start iso] | 0.046{0.0%} | 10.66 | 12 | 3 | 1
Fluidstack | Cipher Mining | [ciff.value m!300] | [ciff.term mo] | [ciff.announced iso!2025-07-25] | [ciff.start iso] | 0.071{0.0%} | 6.99 | 12 | 3 | 1
Fluidstack | Hut 8 | [hut.value m] | [hut.term mo!150] | [hut.announced iso!2025-07-12] | [hut.start iso] | 0.071{0.0%} | 9.06 | 14 | 3 | 1
CoreWeave | Galaxy Digital | [glxy.value m!1500] | [glxy.term mo] | [glxy.announced iso] | [glxy.start iso] | 0.094{0.0%} | 7.87 | 9 | 2 | 1
CoreWeave | Applied Digital | [apld.value m] | [apld.term mo] | [apld.announced iso] | [apld.start iso] | 0.094{0.0%} | 7.87 | 9 | 2 | 0
CoreWeave | Core Scientific | [corz.value m!870] | [corz.term mo!120] | [corz.announced iso] | | 0.094{0.0%} | 7.02 | 9 | 2 | 1
Anthropic | TeraWulf | [want.value m] | [want.term mo] | [want.announced iso!2026-09-06] | [want.start iso] | 0.06{0.0%} | 11.47 | 15 | 4 | 1
AMD | Core Scientific | n/d | [camd.term mo] | [camd.announced iso!2026-03] | | 0.044{0.0%} | 10.81 | 15 | 4 | 0

Maturity analysis of the audited lessee (CoreWeave), all leases
Year | Operating | Finance | Not begun | Interest
2026 | 812 | 64 | 340 | 21
2027 | 905 | 71 | 1480 | 19
2028 | 911 | 70 | 2390 | 16
2029 | 903 | 66 | 2610 | 12
2030 | 896 | 41 | 2655 | 8
Thereafter | 6120 | 38 | 24500 | 9
Materiality | 95
Performance materiality | 71
Trivial | 4.8
Hours budgeted | 640
Hours used | 588
Sample size | 25
Exceptions | 2
`,
  "Sizing with formulas": `
What a year of each contract is worth: consultant's sizing
US$ bn and years as announced; columns E to H are computed or ours
Contract | Value (US$ bn) | Term (years) | Announced | Value a year | Share of supplier's sales | Score | Weight
OpenAI – Oracle | [orcl.value bn] | [orcl.term y] | [orcl.announced my!2025-04] | =B4/C4=>60 | 0.9{0%} | 4 | 0.2
OpenAI – AWS, 2025 | [oaws25.value bn!48] | [oaws25.term y] | [oaws25.announced d] | =B5/C5=>6.857143 | 0.05{0%} | 2 | 0.1
OpenAI – AWS, 2026 | [oaws26.value bn] | [oaws26.term y!6] | [oaws26.announced d] | =B6/C6=>16.666667 | 0.11{0%} | 2 | 0.1
Microsoft – IREN | =[msir.value bn!7.9]*1 | [msir.term y] | [msir.announced d] | =B7/C7=>1.58 | 2.1{0%} | 5 | 0.05
Microsoft – Nebius | [msnb.value bn] | [msnb.term y] | [msnb.announced d] | =B8/C8=>3.47858 | 3.3{0%} | 5 | 0.05
Meta – Google Cloud | [mgoo.value bn] | [mgoo.term y!8] | [mgoo.announced d] | =B9/C9=>1.25 | 0.03{0%} | 1 | 0.05
NVIDIA – IREN | [nvir.value bn] | [nvir.term y] | [nvir.announced d!2026-11-07] | =B10/C10=>0.68 | 0.9{0%} | 4 | 0.05
Anthropic – AWS | [aaws.value bn!85] | [aaws.term y] | [aaws.announced d] | =B11/C11=>8.5 | 0.06{0%} | 2 | 0.15
Fluidstack – Hut 8 | [hut.value bn!8.7] | [hut.term y] | [hut.announced d] | =B12/C12=>0.58 | 2.5{0%} | 4 | 0.05
AWS – Cipher Mining | [cifa.value bn] | [cifa.term y] | [cifa.announced d] | =B13/C13=>0.366667 | 1.7{0%} | 4 | 0.05
CoreWeave – Applied Digital | [apld.value bn!18] | [apld.term y] | [apld.announced d] | =B14/C14=>1.2 | 2.8{0%} | 4 | 0.05
CoreWeave – Core Scientific | [corz.value bn] | [corz.term y!2] | [corz.announced d] | =B15/C15=>4.35 | 1.3{0%} | 3 | 0.1
All | =SUM(B4:B15)=>612.5929 | | | =SUM(E4:E15)=>105.509056 | | 40 | 1

Market model
 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
Training demand, GW | 9.1 | 14.8 | 22 | 30.5 | 38.9 | 47
Inference demand, GW | 6.4 | 12.2 | 21.7 | 35 | 51.3 | 70.1
Neocloud revenue, US$ bn | 24 | 52 | 96 | 141 | 180 | 214
Hyperscaler capex, US$ bn | 415 | 655 | 760 | 830 | 870 | 900
Price decline a year | 0.22{0%} | 0.2{0%} | 0.18{0%} | 0.18{0%} | 0.15{0%} | 0.15{0%}
Interview panel, buyers | 34 | 41
Interview panel, suppliers | 22 | 29
Project fee, US$ k | 480
`,
  "Fact-check queue": `
Fact-check queue, week 39 (newsletter on compute)
Line in the draft | Writer | Para | Priority | Minutes
The contract of September 2025 between OpenAI and Oracle is worth $[orcl.value bn!230]bn. | Lena | 1 | 1 | 12
AWS sold OpenAI $[oaws25.value bn]bn of computing in November 2025. | Lena | 2 | 1 | 8
AWS and OpenAI signed a contract for $[oaws26.value bn!10]bn in February 2026. | Lena | 3 | 1 | 9
Cerebras sold OpenAI a contract worth $[cbrs.value bn!2]bn. | Tomas | 4 | 2 | 15
Anthropic will pay TeraWulf $[want.value bn]bn in rent over twenty years. | Tomas | 5 | 2 | 6
Anthropic's contract with Akamai is worth $[akam.value bn!11.8]bn. | Tomas | 6 | 2 | 6
Applied Digital leased its Ellendale campus to CoreWeave for $[apld.value bn]bn. | Priya | 7 | 3 | 10
Nvidia agreed to buy cloud capacity worth $[nvcw.value bn!63]bn from CoreWeave in September 2025. | Priya | 8 | 1 | 14
Meta's contract of March 2026 with Nebius covers $[mnb26.value bn]bn of dedicated capacity. | Priya | 9 | 1 | 11
Meta's first contract with Nebius, in November 2025, was worth $[mnb25.value bn!0.3]bn. | Priya | 10 | 1 | 11
Anthropic has a contract for $[aaz.value bn!80]bn with Microsoft Azure. | Lena | 11 | 1 | 7
Oracle's capital expenditure of $50bn this year exceeds its operating cash flow. | Lena | 12 | 2 | 5
CoreWeave's backlog stood at $98.8bn. | Lena | 13 | 2 | 5
Microsoft's stake in OpenAI is valued at $135bn. | Lena | 14 | 2 | 5
Core Scientific's holders turned down CoreWeave's bid of $9bn. | Tomas | 15 | 2 | 8
Amazon has put $8bn into Anthropic so far. | Tomas | 16 | 2 | 4
Hut 8 might lease a second site for $12bn if the grid study ends well. | Tomas | 17 | 3 | 9
IREN ordered $5.8bn of equipment from Dell for Microsoft. | Priya | 18 | 2 | 6
Google would take $1.1bn of rent over if Fluidstack left the first phase. | Priya | 19 | 3 | 9
Nebius expects $3.3bn of revenue in 2026. | Priya | 20 | 3 | 3
Galaxy borrowed $1.4bn to build Helios for CoreWeave. | Lena | 21 | 2 | 4
Oracle's bonds of February 2026 drew orders of $129bn. | Lena | 22 | 3 | 4

Mail list
Issue | Subscribers | Opened | Clicked | Unsubscribed
37 | 41210 | 0.47{0%} | 0.061{0.0%} | 88
38 | 41877 | 0.45{0%} | 0.058{0.0%} | 102
39 | 42560 | 0.49{0%} | 0.066{0.0%} | 79
`,
};
