export const RESEARCH: Readonly<Record<string, string>> = {
  Coverage: `
Neocloud & power-land coverage | | | | | | | | | Closing prices 20-Nov-26
Contract columns show the anchor contract only: headline value, no options, no renewals

Ticker | Company | Price ($) | Mkt cap ($bn) | EV ($bn) | EV/EBITDA 27E | Anchor customer | Contract value ($bn) | Term (yrs) | IT load (MW) | PT ($) | Rating
CRWV | CoreWeave | 118.4 | 61.2 | 84.9 | 13.6{0.0"x"} | OpenAI | [ocw.value bn!24.2] | [ocw.term y] | n/d | 150 | Buy
NBIS | Nebius | 131.1 | 33.4 | 36.8 | 17.9{0.0"x"} | Microsoft | [msnb.value bn.1] | [msnb.term y!7] | [msnb.site capacity mw] | 160 | Buy
IREN | IREN | 57.3 | 16.2 | 19.5 | 11.2{0.0"x"} | Microsoft | [msir.value bn!7.9] | [msir.term y] | [msir.capacity mw] | 70 | Buy
CIFR | Cipher Mining | 19.7 | 8.1 | 10.2 | 12.4{0.0"x"} | AWS | [cifa.value bn] | [cifa.term y!10] | [cifa.capacity mw] | 24 | Hold
WULF | TeraWulf | 16.2 | 7.0 | 11.9 | 14.8{0.0"x"} | Anthropic (Justified Data) | [want.value bn] | [want.term y] | [want.capacity mw!340] | 21 | Buy
CORZ | Core Scientific | 21.4 | 6.9 | 8.3 | 10.7{0.0"x"} | CoreWeave | [corz.value bn!7.8] | [corz.term y] | [corz.capacity mw] | 23 | Hold
GLXY | Galaxy | 33.5 | 12.8 | 14.1 | 16.0{0.0"x"} | CoreWeave | [glxy.value bn] | [glxy.term y] | [glxy.capacity mw!562] | 38 | Hold
HUT | Hut 8 | 48.9 | 5.6 | 7.2 | 15.5{0.0"x"} | Fluidstack (River Bend) | [hut.value bn] | [hut.term y] | [hut.capacity mw!290] | 55 | Buy
APLD | Applied Digital | 29.8 | 8.4 | 10.6 | 18.3{0.0"x"} | CoreWeave (Polaris Forge 1) | [apld.value bn!12.5] | [apld.term y] | [apld.capacity mw] | 36 | Buy
CLSK | CleanSpark | 14.6 | 4.3 | 5.9 | 9.8{0.0"x"} | unnamed tenant (Sandersville) | [clsk.value bn] | [clsk.term y!15] | [clsk.capacity mw] | 17 | Hold
AKAM | Akamai | 96.2 | 14.1 | 17.7 | 9.1{0.0"x"} | frontier model provider | [akam.value bn!1.3] | [akam.term y] | n/d | 102 | Hold
Median | | 33.5 | 8.4 | 11.9 | 13.6{0.0"x"} | | | | | |

Consensus, $m | | FY25A | FY26E | FY27E | FY28E
CoreWeave revenue | | >>4 5130 1.9
Nebius revenue | | >>4 540 2.7
IREN revenue | | >>4 501 1.8
CoreWeave capex | | >>4 13800 1.5
Galaxy adj. EBITDA | | >>4 210 1.6

Remarks
CoreWeave backlog was $55.6bn at 3Q25 and keeps growing with Meta and OpenAI orders
Nebius raised $4.2bn of convertibles and stock after the Microsoft news
IREN has 3.2 GW of grid-connected power in total, Childress is one of five sites
NVIDIA owned about 6.6% of CoreWeave at the last 13F
TeraWulf placed $3.2bn of senior secured notes for its Lake Mariner build
Core Scientific holders voted down the $9bn all-stock bid by CoreWeave
`,
  "OpenAI stack": `
OpenAI: what has been promised to whom
Strategy team, macro chart book p. 14; total commitment to each supplier, US$ billion

Supplier | Commitment ($bn) | Years | $bn per year | GW | Announced | Our confidence (%)
Oracle (Stargate) | [orcl.value bn] | [orcl.term y!7] | 60 | [orcl.capacity gw] | [orcl.announced mon] | 55
Microsoft Azure, incremental | [oaz.value bn!205] | n/d | | | [oaz.announced short] | 60
AWS, November 2025 contract | [oaws25.value bn] | [oaws25.term y!5] | 5.4 | | [oaws25.announced short] | 90
AWS expansion, February 2026 | [oaws26.value bn!110] | [oaws26.term y] | 12.5 | [oaws26.capacity gw!3] | [oaws26.announced short] | 80
CoreWeave, three order forms | [ocw.value bn!26.5] | [ocw.term y] | 4.5 | | [ocw.announced short!2025-09-15] | 90
Cerebras | [cbrs.value bn] | [cbrs.term y!5] | 6.7 | [cbrs.capacity gw!0.57] | [cbrs.announced short!2026-02-14] | 75
Total, rounded | 730 | | 95

Memo: nothing below is a cloud contract
Nvidia letter of intent, up to $100bn of equity as systems are deployed, 10 GW
AMD warrants: OpenAI may earn up to 160m shares, a 10% stake
SoftBank has funded $30bn of its share in the 2025 round
Broadcom custom silicon: 10 GW programme, no price published
Stargate sites: Abilene, Shackelford, Doña Ana, Lordstown, Milam; 7 GW planned across all
Disney put $1bn of equity into OpenAI in December 2025

OpenAI P&L, our estimates ($bn) | 2025 | 2026E | 2027E | 2028E | 2029E | 2030E
Revenue | >>6 13.1 1.75
Compute cost | >>6 8.5 1.9
of which inference | >>6 4.2 1.95
R&D staff | >>6 2.1 1.4
Free cash flow | -8.5 | -17 | -35 | -47 | -42 | -10
Weekly users (m) | >>6 800 1.25
Funding gap | 12 | 21 | 38 | 50 | 44 | 15
`,
  "PM monitor": `
AI infrastructure sleeve – position monitor (Thurs)                                
NAV $412m, gross 138%, net 61%

Name | Shares (k) | Cost | Last | P&L ($k) | Wgt | Thesis in one line | Next event
CRWV | 220 | 92.10 | 118.40 | 5786 | 6.3%| Backlog conversion, not new wins | Q4 print
NBIS | 140 | 88.75 | 131.10 | 5929 | 4.5%| Vineland on time | tranche 6 handover
IREN | 310 | 31.20 | 57.30 | 8091 | 4.3%| Financing of GPUs | Horizon 2
WULF | 600 | 9.85 | 16.20 | 3810 | 2.4%| Cheap MW | CB-5
CIFR | 420 | 11.40 | 19.70 | 3486 | 2.0%| Barber Lake | Q4 print
ORCL (short) | -45 | 291.00 | 214.60 | 3438 | -2.3%| Leverage | bond deal

Contracts that matter for the book | Size | Length | Power | Why we care
Microsoft / IREN (Childress) | $[msir.value bn]bn | [msir.term y!7] years | [msir.capacity mw] MW | 20% up front, so lower equity need
Microsoft / Nebius (Vineland) | $[msnb.value bn!22.4]bn | [msnb.term y] years | | nine tranches
Meta / Nebius, Mar-26 expansion | $[mnb26.value bn!17]bn | [mnb26.term y] years | | Rubin
Meta / Nebius, Nov-25 first order | $[mnb25.value bn.1]bn | [mnb25.term y!3] years | | done
Cipher / Fluidstack (Barber Lake) | $[ciff.value bn]bn | [ciff.term y!15] years | [ciff.capacity mw!186] MW | Google backstop
TeraWulf / Fluidstack (Lake Mariner) | $[lm.value bn]bn | [lm.term y] years | [lm.capacity mw!450] MW | ramp
TeraWulf / Fluidstack (Abernathy JV) | $[aby.value bn!5.9]bn | [aby.term y] years | [aby.capacity mw] MW | sold to Fluidstack since
OpenAI / Oracle (Stargate) | $[orcl.value bn!400]bn | [orcl.term y] years | [orcl.capacity mw] MW | the short
NVIDIA / IREN cloud | $[nvir.value bn!4.3]bn | [nvir.term y] years | [nvir.capacity mw] MW | small

Broker chat, unverified
Desk hears Nebius is in talks over $8bn with a sovereign
Somebody bids $23 a share for Cipher? no
CRWV 2031s traded at 97.25, yield 9.9%
Talk of Microsoft pausing a 500 MW Ohio lease
Jane Street took $1bn of CoreWeave stock in the spring
IREN $2.3bn converts: 0% 2031 and 1% 2033, hedge ratio 0.62

Risk | 1d VaR ($k) | Beta | Days to exit
CRWV | 812 | 2.4 | 0.6
NBIS | 640 | 2.2 | 0.9
IREN | 705 | 2.7 | 0.7
WULF | 390 | 2.1 | 1.1
CIFR | 333 | 2.5 | 1.2
`,
  "Morning notes": `
From the morning mails – strategist's scrap sheet
Mail of | Desk | Text | Our view | Stock move
24-Nov | Internet | IREN's five-year contract with Microsoft is worth $[msir.value bn!6.9]bn. | trim | -2.1%
24-Nov | Internet | OpenAI's contract with AWS of November 2025 is worth $[oaws25.value bn]bn. | hold | 0.4%
24-Nov | Utilities | Cipher signed a lease worth $[cifa.value bn!6.8]bn with AWS. | hold | 1.9%
23-Nov | Semis | OpenAI has committed $[cbrs.value bn!7]bn to Cerebras in all. | avoid | n/l
23-Nov | Internet | Microsoft got an incremental $[oaz.value bn]bn Azure commitment from OpenAI. | hold | 0.2%
23-Nov | REITs | Galaxy expects $[glxy.value bn!11]bn from CoreWeave over the whole lease at Helios. | add | 3.3%
20-Nov | Semis | NVIDIA agreed to buy CoreWeave's residual capacity, an order worth $[nvcw.value bn!3.6]bn. | hold | -0.7%
20-Nov | Financials | Jane Street signed a contract of $[jane.value bn!8]bn with CoreWeave. | add | 2.6%
20-Nov | Internet | Anthropic committed $[aaz.value bn!35]bn to Microsoft Azure in November 2025. | hold | 0.1%
19-Nov | Internet | Meta's deal with Google Cloud is worth more than $10bn over six years. | hold | -0.3%
19-Nov | REITs | CleanSpark's Sandersville lease with its unnamed tenant is worth $[clsk.value bn!5.6]bn. | add | 6.1%
19-Nov | Semis | Anthropic will lease TPU capacity from Broadcom for $[bcom.value bn!116.2]bn. | add | 1.2%
18-Nov | Credit | CoreWeave closed an $8.5bn delayed-draw loan for Meta capacity. | long 2031s | 0.0%
18-Nov | Credit | Oracle wants to raise $38bn of construction debt for two Vantage sites. | short | -3.2%
18-Nov | Internet | Amazon invests up to $50bn in OpenAI, $15bn of it at once. | hold | -0.8%
17-Nov | Utilities | Hut 8 sees average net operating income of $454m a year at River Bend. | add | 2.2%
17-Nov | Internet | Nebius guides 2026 ARR of $7bn to $9bn. | add | 4.4%
17-Nov | Macro | Five hyperscalers will spend $620bn of capex in 2026. | n/a | n/a
16-Nov | Semis | NVIDIA bought $2bn of Nebius stock, around 8% of the company. | add | 5.0%
16-Nov | REITs | Core Scientific refused CoreWeave's bid at $20.40 a share. | hold | -1.4%
16-Nov | Internet | SpaceX could add $12bn of compute revenue with Google and others by 2028. | n/l | n/l

Term and size, as our table in the note printed them
Contract | Size ($bn) | Term (years) | Date announced
IREN – Microsoft | [msir.value bn] | [msir.term y] | [msir.announced d]
AWS – OpenAI (Nov 2025) | [oaws25.value bn] | [oaws25.term y] | [oaws25.announced d]
Cipher – AWS | [cifa.value bn] | [cifa.term y] | [cifa.announced d!2025-10-03]
Galaxy – CoreWeave | [glxy.value bn] | [glxy.term y!10] | [glxy.announced d]
Azure – Anthropic | [aaz.value bn] | – | [aaz.announced d]
Broadcom – Anthropic | [bcom.value bn] | [bcom.term y] | [bcom.announced d]

Index levels | 24-Nov | 23-Nov | 20-Nov | 19-Nov
S&P 500 | 7011 | 6988 | 7040 | 7032
SOX | 8120 | 8044 | 8190 | 8177
10y UST | 4.21% | 4.19% | 4.15% | 4.17%
Our AI basket | 231.4 | 229.0 | 235.2 | 233.9
`,
  "Initiation model IREN": `
IREN Ltd – initiation, AI cloud build-up (FY June, US$m)
Contract inputs
Microsoft contract, Childress – total value | [msir.value m] | $m
Microsoft contract – term | [msir.term y] | years
Microsoft contract – prepayment | [msir.prepayment share share!0.3]{0%} | of value
Microsoft contract – IT load | [msir.capacity mw!300] | MW
Microsoft contract – announced | [msir.announced d!2025-12-03] |
Microsoft contract – final year | [msir.end yr!2030] |
NVIDIA contract (managed GPU cloud) – total value | [nvir.value m!4300] | $m
NVIDIA contract – term | [nvir.term y!7] | years
NVIDIA contract – IT load | [nvir.capacity mw] | MW
NVIDIA contract – announced | [nvir.announced d!2026-05-17] |
Dell order for the Microsoft GPUs | [msir.equipment order m] | $m
Childress campus, grid power | [msir.campus power mw!570] | MW

 | FY26A | FY27E | FY28E | FY29E | FY30E | FY31E
Bitcoin mining revenue | >>6 640 0.78
AI cloud, Microsoft | 12 | 1150 | 1940 | 1940 | 1940 | 1940
AI cloud, NVIDIA | 0 | 95 | 610 | 680 | 680 | 680
AI cloud, other | >>6 96 1.45
Power cost | >>6 -180 1.12
SG&A | >>6 -121 1.08
EBITDA | >>6 388 1.4
Depreciation | >>6 -240 1.5
Net debt | >>6 1900 1.3
Shares (m) | >>6 283 1.03
Capex | >>6 -4300 0.8

GPU price assumption ($/GPU-hr) | 2.65 | 2.50 | 2.30 | 2.10 | 1.95 | 1.80
Utilisation | 92% | 93% | 94% | 94% | 94% | 94%

Notes to reader
Sweetwater 1 (1,400 MW) is not in our numbers until a tenant is signed
We assume $3.6bn of GPU financing at 9%, of which $2.5bn closed
British Columbia sites hold 160 MW, of which Prince George is 50 MW
AI cloud ARR target of management: $3.4bn by end of 2026
The NVIDIA right to buy up to $2.1bn of IREN shares is separate
Horizon 1 of four accepted in August; each is 50 MW
`,
  "Sector tally": `
Tally of AI leases by bitcoin miners and their cousins, as at 31 Oct 2026
All money US$ mm; MW is critical IT
Landlord → | Cipher | Cipher | TeraWulf | TeraWulf | Hut 8 | Core Scientific | Galaxy | CleanSpark
Tenant | AWS | Fluidstack | Fluidstack | Anthropic | Fluidstack | CoreWeave | CoreWeave | not named
Site | Black Pearl | Barber Lake | Lake Mariner | Justified Data | River Bend | six sites | Helios | Sandersville
Contract revenue | [cifa.value m!5000] | [ciff.value m] | [lm.value m] | [want.value m!15900] | [hut.value m!5700] | [corz.value m] | [glxy.value m!12500] | [clsk.value m]
Term, years | [cifa.term y] | [ciff.term y!12] | [lm.term y] | [want.term y!15] | [hut.term y] | [corz.term y!10] | [glxy.term y] | [clsk.term y]
Critical MW | [cifa.capacity mw!214] | [ciff.capacity mw] | [lm.capacity mw] | [want.capacity mw] | [hut.capacity mw!254] | [corz.capacity mw] | [glxy.capacity mw] | [clsk.capacity mw!157]
Announced | [cifa.announced mon] | [ciff.announced mon] | [lm.announced mon!2025-10] | [want.announced mon] | [hut.announced mon] | [corz.announced mon!2024-12] | [glxy.announced mon] | [clsk.announced mon]
Rent per kW-month | 102 | 149 | 155 | 197 | 159 | 121 | 158 | 157
Build cost $m/MW | 9.5 | 10.0 | 9.0 | 9.8 | 10.8 | 1.5 | 11.4 | 10.1
Our NOI margin | 88% | 86% | 85% | 86% | 87% | 76% | 90% | 84%
Leverage, debt/NOI | 5.4 | 6.2 | 6.0 | 6.8 | 5.8 | 4.1 | 6.3 | 6.0
Project debt raised | 1400 | 1730 | 3200 | 0 | 2450 | 0 | 1400 | 0
Coupon | 6.13% | 7.13% | 7.75% | – | 6.19% | – | 9.0% | –
Exahash still mining | 11.6 | 0 | 9.2 | 0 | 26.8 | 18.1 | 0 | 50.0
Staff | 92 | 92 | 181 | 181 | 222 | 410 | 640 | 288

Left out of the tally
Riot leases 25 MW at Rockdale to AMD, $311m over ten years, up to 200 MW later
Bitfarms sells its Latin American sites for $30m
Galaxy has another 830 MW approved by ERCOT at Helios, not let
MARA bought 64% of Exaion for $168m
TeraWulf bought 500 acres in Kentucky for about $60m
Cipher and a utility are studying a 1 GW site at Colchis, 95% owned
Hut 8's pipeline counts 8,650 MW in all stages
`,
};
