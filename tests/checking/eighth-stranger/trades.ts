export const TRADES: Readonly<Record<string, string>> = {
  "Page-one timeline": `
AI DEALS: running timeline for the graphics desk (style: figures in $bn, no decimals under one)
Announced | Customer | Provider | $bn in copy | Years | Byline | Words | Views (000) | Check
[corz.announced d] | CoreWeave | Core Scientific | [corz.value bn] | [corz.term y] | PH | 640 | 21 | ok
[mgoo.announced d] | Meta | Google Cloud | [mgoo.value bn!1] | [mgoo.term y] | AR | 412 | 88 | desk
[msnb.announced d!2025-09-18] | Microsoft | Nebius | [msnb.value bn.1] | [msnb.term y] | AR | 705 | 143 | ok
[mcw25.announced d] | Meta | CoreWeave | [mcw25.value bn!41.2] | | KL | 820 | 166 | ok
[cifa.announced d] | Amazon Web Services | Cipher Mining | [cifa.value bn] | [cifa.term y!5] | KL | 380 | 64 | ok
[oaws25.announced d] | OpenAI | Amazon Web Services | [oaws25.value bn!83] | [oaws25.term y] | KL/AR | 1120 | 402 | lawyer
[aaz.announced d!2025-10-18] | Anthropic | Microsoft Azure | [aaz.value bn] | | PH | 930 | 288 | ok
[hut.announced d] | Fluidstack | Hut 8 | [hut.value bn] | [hut.term y!5] | PH | 505 | 71 | ok
[cbrs.announced d] | OpenAI | Cerebras | [cbrs.value bn!2] | [cbrs.term y] | MV | 660 | 119 | ok
[jane.announced d] | Jane Street | CoreWeave | [jane.value bn] | | MV | 450 | 58 | ok
[aaws.announced d!2026-03-20] | Anthropic | Amazon Web Services | [aaws.value bn!10] | [aaws.term y] | MV | 990 | 241 | ok
[akam.announced d] | frontier model provider | Akamai | [akam.value bn] | [akam.term y!4] | AR | 340 | 47 | ok
[gspx.announced d] | Google | SpaceX | [gspx.value bn!92] | | AR | 870 | 377 | desk

Not deals for computing, keep out of the graphic
12 Jun 2026 | SpaceX lists at a value of $1.75tn
13 Nov 2025 | Anthropic says it will spend $50bn on data centres with Fluidstack
31 Mar 2026 | OpenAI closes $122bn round
17 Sep 2025 | Nvidia takes $5bn of Intel stock
10 Sep 2025 | Oracle's RPO leaps to $455bn, shares up 36%
3 Feb 2026 | xAI folds into SpaceX at $250bn
24 Apr 2026 | Google to invest up to $40bn in Anthropic

Production | Jan | Feb | Mar | Apr | May | Jun
Stories filed | 41 | 38 | 52 | 61 | 70 | 66
Graphics | 9 | 7 | 12 | 14 | 16 | 15
Corrections run | 2 | 1 | 3 | 2 | 4 | 1
Average time on page (s) | >>6 74 1.03
`,
  "Fact check EP112": `
Podcast "Gridlock" ep. 112 – fact-check sheet (host says → we look up)
Time | Speaker | About which deal | What | Said on air | Unit | Verdict | Cut?
02:14 | Host | OpenAI – Oracle, Stargate | total size | [orcl.value bn!380] | $ billion | | 
02:31 | Host | OpenAI – Oracle, Stargate | length | [orcl.term y] | years | fine | no
02:40 | Host | OpenAI – Oracle, Stargate | power | [orcl.capacity gw!3.4] | GW | | 
04:02 | Guest | Anthropic – Google Cloud TPUs | power | [agoo.capacity gw!1.5] | GW | | 
04:09 | Guest | Anthropic – Google Cloud TPUs | length | [agoo.term y] | years | fine | no
06:55 | Guest | Anthropic – SpaceX, Colossus | monthly fee | [aspx.monthly fee bn!1.52] | $ billion | | 
07:10 | Guest | Anthropic – SpaceX, Colossus | notice | [aspx.notice period days!60] | days | |
07:30 | Host | Google – SpaceX bridge | GPUs | [gspx.gpus n!101000] | GPUs | |
07:36 | Host | Google – SpaceX bridge | monthly fee | [gspx.monthly fee m] | $ million | fine | no
09:20 | Guest | Microsoft – Nscale | GPUs | [nscale.gpus n!320000] | GPUs | |
11:48 | Host | Crusoe – Oracle, Abilene | power | [crus.capacity gw] | GW | fine | no
11:59 | Host | Crusoe – Oracle, Abilene | delivered so far | [crus.delivered capacity mw!816] | MW | |
13:30 | Guest | Core Scientific – AMD | power | [camd.capacity mw] | MW | fine | no
13:33 | Guest | Core Scientific – AMD | length | [camd.term y!10] | years | |
15:02 | Guest | CleanSpark – unnamed tenant, Sandersville | length | [clsk.term y] | years | fine | no
15:05 | Guest | CleanSpark – unnamed tenant, Sandersville | total size | [clsk.value bn!66] | $ billion | |
16:12 | Host | OpenAI | weekly users | 900 | million | fine | no
16:40 | Host | Oracle | debt | 108 | $ billion | check | no
17:03 | Guest | Microsoft | capex last quarter | 34.9 | $ billion | fine | no
18:25 | Guest | Nscale | raised in Series B | 1.1 | $ billion | fine | no
19:01 | Guest | CoreWeave | sites | 43 | sites | check | no
20:44 | Host | Anthropic | run-rate revenue | 47 | $ billion | check | maybe
21:18 | Guest | SpaceX | satellites in orbit | 9400 | satellites | fine | no
22:50 | Host | Virginia | share of power used by data centres | 26 | % | fine | no
23:37 | Guest | US homes per GW | | 750000 | homes | loose | yes
25:10 | Host | Nvidia | gross margin | 73.4 | % | fine | no
26:02 | Host | Abilene | staff on site | 7400 | people | check | no
27:45 | Guest | Texas | large-load queue | 226 | GW | fine | no

Listener mail
You said Crusoe is worth $10bn: it raised at over $13bn
Reader says Microsoft "pulled 2 GW of leases" in early 2025: that was TD Cowen
Guest called Nscale's Loughton site 90 MW; it is 50 MW, to be 90 later
Oracle bought about $40bn of chips for Abilene according to the FT
Downloads ep. 111: 48,211; ads sold: 3; CPM $31
`,
  facts_long: `
deal_ref | buyer | seller | deal_label | metric | val | unit | as_of | conf | analyst
D00117 | Meta | CoreWeave | Sept 2025 order form | contract_value | [mcw25.value usd!18200000000] | USD | 2026-10-31 | 0.95 | tgo
D00117 | Meta | CoreWeave | Sept 2025 order form | end_date | [mcw25.end iso] | date | 2026-10-31 | 0.95 | tgo
D00117 | Meta | CoreWeave | Sept 2025 order form | announced | [mcw25.announced iso!2025-09-03] | date | 2026-10-31 | 0.99 | tgo
D00163 | Meta | CoreWeave | Apr 2026 expansion | contract_value | [mcw26.value usd] | USD | 2026-10-31 | 0.95 | tgo
D00163 | Meta | CoreWeave | Apr 2026 expansion | signed | [mcw26.signed iso] | date | 2026-10-31 | 0.95 | tgo
D00163 | Meta | CoreWeave | Apr 2026 expansion | end_date | [mcw26.end iso!2033-12-20] | date | 2026-10-31 | 0.9 | tgo
D00121 | Cipher | AWS | Black Pearl lease | contract_value | [cifa.value usd!550000000] | USD | 2026-09-30 | 0.9 | rsh
D00121 | Cipher | AWS | Black Pearl lease | capacity | [cifa.capacity mw] | MW | 2026-09-30 | 0.9 | rsh
D00121 | Cipher | AWS | Black Pearl lease | term | [cifa.term mo!150] | months | 2026-09-30 | 0.9 | rsh
D00121 | Cipher | AWS | Black Pearl lease | start_date | [cifa.start iso] | date | 2026-09-30 | 0.8 | rsh
D00178 | Anthropic | SpaceX | Colossus | monthly_fee | [aspx.monthly fee usd] | USD | 2026-10-31 | 0.99 | rsh
D00178 | Anthropic | SpaceX | Colossus | end_date | [aspx.end iso!2031-05] | date | 2026-10-31 | 0.9 | rsh
D00178 | Anthropic | SpaceX | Colossus | gpus | [aspx.gpus n!120000] | GPUs | 2026-10-31 | 0.7 | rsh
D00191 | Reflection AI | SpaceX | Colossus 2 | monthly_fee | [rspx.monthly fee usd!105000000] | USD | 2026-10-31 | 0.99 | rsh
D00191 | Reflection AI | SpaceX | Colossus 2 | start_date | [rspx.start iso] | date | 2026-10-31 | 0.99 | rsh
D00191 | Reflection AI | SpaceX | Colossus 2 | end_date | [rspx.end iso!2027] | date | 2026-10-31 | 0.9 | rsh
D00204 | CleanSpark | undisclosed tenant | Sandersville | capacity | [clsk.capacity mw!155] | MW | 2026-08-31 | 0.9 | jw
D00204 | CleanSpark | undisclosed tenant | Sandersville | term | [clsk.term y] | years | 2026-08-31 | 0.9 | jw
E00031 | Meta | n/a | company | capex_2026_guide_mid | 125000000000 | USD | 2026-10-31 | 0.99 | jw
E00032 | CoreWeave | n/a | company | active_power | 1100 | MW | 2026-09-30 | 0.95 | jw
E00033 | CoreWeave | n/a | company | contracted_power | 3500 | MW | 2026-09-30 | 0.95 | jw
E00034 | CoreWeave | n/a | company | rpo | 99400000000 | USD | 2026-09-30 | 0.95 | jw
E00035 | Cipher | n/a | company | hashrate | 23.6 | EH/s | 2026-09-30 | 0.95 | jw
E00036 | Cipher | n/a | company | pipeline | 3400 | MW | 2026-09-30 | 0.9 | jw
E00037 | SpaceX | n/a | company | market_cap | 1910000000000 | USD | 2026-10-31 | 0.95 | jw
E00038 | Anthropic | n/a | company | valuation_last_round | 900000000000 | USD | 2026-06-30 | 0.8 | jw
E00039 | CleanSpark | n/a | company | convertible_debt | 1800000000 | USD | 2026-06-30 | 0.95 | jw
E00040 | CleanSpark | n/a | company | btc_held | 13011 | BTC | 2026-10-31 | 0.95 | jw
E00041 | Reflection AI | n/a | company | raised_total | 4500000000 | USD | 2026-07-31 | 0.7 | jw
E00042 | SpaceX | Anthropic | rumour | second_contract_talk | 15000000000 | USD | 2026-10-31 | 0.2 | jw
E00043 | Meta | Scale AI | stake | equity_paid | 14300000000 | USD | 2025-06-30 | 0.95 | jw
E00044 | Meta | Blue Owl | Hyperion JV | spv_debt | 27300000000 | USD | 2025-10-31 | 0.95 | jw
E00045 | CoreWeave | Core Scientific | merger | bid_value | 9000000000 | USD | 2025-07-31 | 0.95 | jw
`,
  "Exit rights": `
SPACEX COMPUTE AGREEMENTS – termination and fees (outside counsel, privileged)
 | Anthropic | Google | Reflection AI
Customer's counsel | W&C | CGSH | Fenwick
Facility | Colossus (Memphis) | bridge capacity | Colossus 2
Date announced | [aspx.announced long!2026-06-05] | [gspx.announced long] | [rspx.announced long!2026-07-22]
Service begins | [aspx.start month] | [gspx.start month!2027-03] | [rspx.start long]
Service ends | [aspx.end month] | [gspx.end month!2030-06] | [rspx.end yt]
Monthly fee | $[aspx.monthly fee m!920] million | $[gspx.monthly fee m!290] million | $[rspx.monthly fee m] million
Notice of termination | [aspx.notice period days] days | [gspx.notice period days!180] days | [rspx.notice period days!30] days
Number of GPUs | [aspx.gpus n] | [gspx.gpus n!170000] | not stated
Sum of fees over the term | $[aspx.value bn]bn | $[gspx.value bn]bn | $[rspx.value bn!3.6]bn
Liability cap (multiple of monthly fee) | 12 | 9 | 6
SLA credit, max of month | 30% | 25% | 20%
Cure period | 30 days | 45 days | 15 days
Payment after invoice | 30 days | 45 days | 10 days
Governing law | Texas | Delaware | Texas
Assignment | consent | affiliates free | consent
Step-in | none | 5 business days | none
Ramp discount | two months at reduced fee | none | first month 50%

Remarks
Anthropic: ramp in May and June at lower rates; exit from month 4
Google: exit by notice only after 2026
Reflection: parent raised $2bn in October 2025 at $8bn
SpaceX said in its S-1 that Colossus holds 1 GW in all, of which 300 MW let at the outset
Anthropic also looks at orbital compute, "multiple gigawatts", no contract
xAI spent $18.2bn on GPUs to March, per the S-1
Turbines at Southaven: 41 permitted, 1,200 MW
Google owned about 6% of SpaceX before the listing

Time entries | Hours | Rate ($) | Amount ($)
Partner | 18.4 | 2150 | 39560
Counsel | 22.0 | 1640 | 36080
Associate | 61.7 | 1175 | 72497.5
Paralegal | 9.5 | 490 | 4655
`,
  "RPO tie-out": `
Audit workpaper E-40.3 | Customer contract confirmations and RPO tie-out | Preparer: LMB | Reviewer: HT
Amounts in US$ thousands; as at 30 September 2026

Ref | Customer | Vendor (component) | Announced | Total contract price per public filing | Term (months) | Billed to date per client | Unbilled | Sample invoice | Difference | TM
E1 | Microsoft | Nebius | [msnb.announced d] | [msnb.value k!27392900] | [msnb.term mo] | 611204 | | 84110 | 0 | a
E2 | Meta | Nebius – first order (Nov 2025) | [mnb25.announced my] | [mnb25.value k] | [mnb25.term mo!36] | 402318 | | 48020 | 12 | a
E3 | Meta | Nebius – expanded (Mar 2026) | [mnb26.announced d!2026-03-06] | [mnb26.value k!21000000] | [mnb26.term mo] | 0 | | | | b
E4 | Microsoft | IREN | [msir.announced d] | [msir.value k!970000] | [msir.term mo] | 21731 | | 21731 | 0 | a
E5 | NVIDIA | IREN | [nvir.announced d!2026-05-27] | [nvir.value k] | [nvir.term mo!48] | 0 | | | | b
E6 | OpenAI | CoreWeave (three order forms) | [ocw.announced d] | [ocw.value k!29400000] | [ocw.term mo] | 1930077 | | 143900 | -5 | c
E7 | Jane Street | CoreWeave | [jane.announced d] | [jane.value k!60000] | | 18800 | | 4700 | 0 | a
E8 | Google | SpaceX | [gspx.announced d] | [gspx.value k] | | 0 | | | | b
E9 | Reflection AI | SpaceX | [rspx.announced d!2026-05-22] | [rspx.value k] | [rspx.term mo] | 450000 | | 150000 | 0 | a
E10 | AWS | Cipher Mining | [cifa.announced d] | [cifa.value k!5055000] | [cifa.term mo] | 9105 | | 9105 | 0 | a

Ageing of receivables ($000) | Current | 1–30 | 31–60 | 61–90 | Over 90
Nebius | 188420 | 21105 | 3004 | 0 | 411
IREN | 24118 | 0 | 0 | 0 | 0
CoreWeave | 1204771 | 330200 | 91004 | 12004 | 7710
SpaceX compute | 1400000 | 0 | 0 | 0 | 0
Cipher | 9105 | 0 | 0 | 0 | 0

Materiality | 42000 | Performance | 31500 | Trivial | 2100
Legend: a confirmed, b not yet performing, c confirmed with difference

Inquiries of management
Nebius: deferred revenue of $1.6bn is mostly Microsoft
IREN: $940m of the client's advance received by September
CoreWeave: one customer made up 71% of 2025 revenue
CoreWeave: stock issued to OpenAI, $350m, taken against revenue over the term
Cipher: power pass-through of $31m a year is outside the contract price
SpaceX: the first fee under the Google contract is due in November
Going concern: none; headroom $2.4bn on the weakest component
`,
  "Who buys from whom": `
Matrix of headline contract values – US$ billion; blank = none that we know
Customers down, providers across | | | | | | | Issue 9, November 2026
 | CoreWeave | Nebius | IREN | AWS | Microsoft Azure | SpaceX | Google Cloud | Oracle | Cerebras
OpenAI | [ocw.value bn!32.4] | | | 138 | [oaz.value bn!25] | | | [orcl.value bn!130] | [cbrs.value bn!8]
Anthropic | | | | [aaws.value bn!60] | [aaz.value bn!50] | [aspx.value bn] | ? | |
Microsoft | | [msnb.value bn.1] | [msir.value bn!97] | | | | | |
Google | | | | | | [gspx.value bn!3] | | |
Reflection AI | | [rneb.value bn] | | | | [rspx.value bn!36] | | |
Jane Street | [jane.value bn!16] | | | | | | | |
NVIDIA | [nvcw.value bn] | | [nvir.value bn!5] | | | | | |
Meta | 35 | 15 | | | | | [mgoo.value bn] | |

Same customers: spending on all compute, US$ bn (our estimate)
 | 2024 | 2025 | 2026E | 2027E | 2028E
OpenAI | 5.0 | 9.3 | 19 | 41 | 70
Anthropic | 2.0 | 5.1 | 24 | 52 | 83
Microsoft | 55 | 88 | 140 | 170 | 190
Google | 52 | 91 | 180 | 215 | 240
Meta | 39 | 72 | 125 | 150 | 165
NVIDIA | 3 | 7 | 12 | 16 | 18
Jane Street | 0.2 | 0.4 | 0.9 | 1.3 | 1.5
Reflection AI | 0.0 | 0.1 | 1.0 | 2.2 | 2.4

Same providers: power on line, MW
 | CoreWeave | Nebius | IREN | SpaceX | Cerebras
end 2025 | 850 | 170 | 60 | 520 | 35
Sep 2026 | 1300 | 410 | 190 | 1100 | 140
end 2027E | 2600 | 1500 | 800 | 1900 | 450

Reading the matrix
OpenAI × AWS is two contracts (38 + 100), not shown apart
Meta × CoreWeave and Meta × Nebius are two contracts each, added and rounded
Anthropic × Google: press figures run from 111 to 200, so a question mark
Microsoft's $250bn from OpenAI is in its RPO of $625bn
NVIDIA holds 24m CoreWeave shares and 1.2m Nebius shares (13F)
Google's 14% of Anthropic is an equity stake, no contract
Oracle's capex guide for fiscal 2027: $75bn
`,
  "Surety schedule": `
Surety & residual value insurance – large lease schedule                           
Broker's slip no. AI/2026/0417; sums in USD millions; periods in months
Risk | Lessee / customer | Lessor / provider | Location | Contract sum | Period (months) | IT load (kW) | Limit | Excess | Rate on line | Premium (USD) | Inception
R01 | Fluidstack | TeraWulf (Lake Mariner) | Barker NY | [lm.value m!4700] | [lm.term mo] | [lm.capacity kw!630000] | 250 | 25 | 1.15% | 2875000 | 1 Mar 2026
R02 | Fluidstack | TeraWulf (Abernathy) | Hale County TX | [aby.value m] | [aby.term mo!120] | [aby.capacity kw!186000] | 250 | 25 | 1.25% | 3125000 | 1 Jul 2026
R03 | Fluidstack | Cipher Mining (Barber Lake) | Mitchell County TX | [ciff.value m!13000] | [ciff.term mo] | [ciff.capacity kw] | 150 | 15 | 1.20% | 1800000 | 1 Sep 2026
R04 | CoreWeave | Galaxy (Helios) | Dickens County TX | [glxy.value m] | [glxy.term mo!120] | [glxy.capacity kw!256000] | 300 | 50 | 2.10% | 6300000 | 1 Jan 2026
R05 | CoreWeave | Applied Digital (Polaris Forge 1) | Ellendale ND | [apld.value m!1100] | [apld.term mo] | [apld.capacity kw!180000] | 200 | 20 | 2.05% | 4100000 | 1 Oct 2025
R06 | CoreWeave | Core Scientific | six sites | [corz.value m] | [corz.term mo] | [corz.capacity kw] | 200 | 20 | 1.95% | 3900000 | 1 Jan 2026
R07 | Fluidstack | Hut 8 (River Bend) | West Feliciana LA | [hut.value m] | [hut.term mo!300] | [hut.capacity kw!425000] | 175 | 15 | 0.95% | 1662500 | 1 Jan 2027
R08 | Anthropic | TeraWulf (Justified Data) | Kentucky | [want.value m!9000] | [want.term mo] | [want.capacity kw!410] | 400 | 40 | 0.85% | 3400000 | 1 Jul 2027
R09 | AMD | Core Scientific | several | not disclosed | [camd.term mo] | [camd.capacity kw] | 100 | 10 | 0.90% | 900000 | to be agreed

Losses advised to us, USD | 2023 | 2024 | 2025 | 2026 YTD
Delay in start-up | 1200000 | 3410000 | 8800000 | 12040000
Transformer failure | 640000 | 910000 | 2250000 | 1875000
Flood and wind | 0 | 4100000 | 310000 | 6500000
Fire (batteries) | 0 | 0 | 19400000 | 0

Panel | Line | Rating
Lead | 35% | A+
Following A | 25% | A
Following B | 22.5% | A+
Following C | 17.5% | A-

Underwriters' notes
Google recognises obligations of Fluidstack towards TeraWulf for about $4.5bn across both campuses
Applied Digital's preferred equity from Macquarie: up to $5.0bn
CoreWeave withdrew from a 260 MW block in Quebec, no claim
Helios was damaged by a wind storm in 2024, 41 days' outage
TeraWulf builds for $8m to $10m a MW in New York
River Bend: landlord's loan-to-cost 85%, senior $2.45bn
Largest single-site exposure USD 400m, treaty cap USD 500m
`,
  "Power ledger": `
Large-load desk, planning ledger Q4/26: what is contracted behind which meter
Campus | Utility / ISO | Owner | Tenant | Interconnect (MVA) | Contracted critical IT (MW) | PUE | Lease term (yrs) | Lease start | Tariff (c/kWh) | Gensets
Black Pearl | ERCOT / Oncor | Cipher | AWS | 420 | [cifa.capacity mw!270] | 1.30 | [cifa.term y] | [cifa.start mon] | 4.6 | 140
Barber Lake | ERCOT / Oncor | Cipher | Fluidstack | 340 | [ciff.capacity mw] | 1.28 | [ciff.term y!20] | [ciff.start mon!2026-03] | 4.4 | 72
Lake Mariner | NYISO / NYPA | TeraWulf | Fluidstack | 560 | [lm.capacity mw!250] | 1.25 | [lm.term y] | [lm.start yt] | 4.9 | 110
Abernathy | ERCOT / SPS | TeraWulf JV | Fluidstack | 240 | [aby.capacity mw!204] | 1.30 | [aby.term y] | [aby.start yt!2027] | 4.2 | 66
Helios | ERCOT / AEP | Galaxy | CoreWeave | 950 | [glxy.capacity mw] | 1.35 | [glxy.term y!20] | [glxy.start yt] | 4.1 | 220
River Bend | MISO / Entergy | Hut 8 | Fluidstack | 360 | [hut.capacity mw!205] | 1.32 | [hut.term y] | [hut.start yt] | 5.0 | 96
Polaris Forge 1 | SPP / MDU | Applied Digital | CoreWeave | 480 | [apld.capacity mw!340] | [apld.design pue n] | [apld.term y] | [apld.start mon!2026-01] | 3.6 | 150
Abilene | ERCOT / Oncor | Crusoe | Oracle for OpenAI | 1300 | [crus.capacity mw!1020] | 1.22 | 15 | n/a | 4.0 | 29
Sandersville | SERC / GPC | CleanSpark | not disclosed | 250 | [clsk.capacity mw] | 1.27 | [clsk.term y] | n/a | 5.6 | 70
Beacon Point | ERCOT | Hut 8 | not disclosed | 500 | [bp1.capacity mw] | 1.30 | [bp1.term y] | n/a | 4.3 | 120
Total MVA | | | | =SUM(E3:E12)=>5400

Coincident peak, MW | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
ERCOT West | >>6 7100 1.16
MISO South | >>6 2100 1.09
NYISO Zone A | >>6 1900 1.06
SPP North | >>6 1400 1.12
SERC Georgia | >>6 3300 1.1

Transformers on order | Qty | Size (MVA) | Weeks | $m each
GSU 345/138 | 14 | 300 | 148 | 6.1
Auto 138/34.5 | 31 | 100 | 121 | 2.9
Padmount | 960 | 2.5 | 44 | 0.14

Margin notes
Galaxy holds approval for 800 MW at Helios and waits for 1.8 GW more
TeraWulf has 750 MW of import rights at Barker, 245 MW used in August
Abilene: Crusoe built on-site gas turbines of 360 MW
CleanSpark bought another 285 MW in Austin County, nothing to do with Sandersville
Cipher: second Fluidstack lease at Barber Lake is 39 MW and metered apart
Hut 8 sold 310 MW of Ontario plants to TransAlta
Vogtle 3 and 4 cost $36.8bn, see folder 7
`,
};
