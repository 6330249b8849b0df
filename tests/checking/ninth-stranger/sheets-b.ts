/** Fund managers, a data vendor, bankers, lenders, treasurers, a consultancy. */
export const SHEETS_B: Readonly<Record<string, string>> = {
  "PM scratch": `
my notes - AI infra book (do not circulate)

Mon
MSFT/IREN - [msir.term y] yr deal, TCV $[msir.value bn!7.9]bn
NBIS: Microsoft signed for $[msnb.value bn!27.4]bn at Vineland
Meta to pay Google Cloud $[mgoo.value bn!6]bn over six years
stop on NBIS at 82, target 130
trimmed CRWV 15% at 131.20, cost basis 64
Tue
Oracle's contract with OpenAI is worth $[orcl.value bn!500]bn
ORCL RPO 523bn, capex guide 50bn, FCF -13bn => staying short vs. MSFT
Anthropic committed $[aaz.value bn!35]bn to Azure in November
MSFT owns 27% of OpenAI, stake worth ~$135bn
Wed
Jane Street's contract at CoreWeave is worth $[jane.value bn!8]bn
CIFR got a $[cifa.value bn!8.5]bn lease from AWS
HUT market cap 5.6bn, 2x since Aug
GLXY owns the whole Helios campus; 800 MW approved, trading desk thinks 3.5 GW eventually
Thu
Cerebras IPO talk 4.8bn raise, 160-185 range
Core Scientific's hosting leases with CoreWeave are worth $[corz.value bn!7.8]bn
OpenAI's incremental Azure commitment is $[oaz.value bn!205]bn
CRWV debt 18.8bn, interest 310m a quarter, 8.1x levered on LTM
Nvidia puts 2bn into CRWV at 87.20
IREN converts 2.3bn at 0%, capped call 120.18
Fri
Akamai's seven-year contract with a frontier lab (Anthropic, they say) is for $[akam.value bn!2.8]bn

Book | Shares (k) | Cost | Last | Wt %
CRWV | 140 | 64.0 | 131.2 | 6.1
NBIS | 210 | 41.7 | 96.3 | 6.7
IREN | 505 | 19.8 | 47.1 | 7.9
CIFR | 900 | 7.1 | 18.2 | 5.4
HUT | 160 | 24.6 | 51.9 | 2.8
GLXY | 420 | 21.3 | 33.4 | 4.7
WULF | 1100 | 5.2 | 14.9 | 5.5
APLD | 700 | 11.0 | 29.6 | 6.9
ORCL | -95 | 281.0 | 197.5 | -6.2
Gross | | | | 178
Net | | | | 41
VaR (95%, 1d), $m | 4.4
AUM, $m | 302
`,
  feed_contracts: `
contract_key,metric per line; values as ingested, unit in its own column; release 2026.10

customer | supplier | metric | value | unit | as_of | source | analyst_conf
Google | SpaceX | contract_value | [gspx.value bn!39] | USD bn | 2026-06-06 | S-1 | 0.8
Google | SpaceX | monthly_fee | [gspx.monthly fee m!290] | USD m | 2026-06-06 | S-1 | 0.9
Google | SpaceX | gpus | [gspx.gpus n] | units | 2026-06-06 | S-1 | 0.9
Google | SpaceX | start_date | [gspx.start iso] | date | 2026-06-06 | S-1 | 0.9
Google | SpaceX | end_date | [gspx.end iso!2028-06] | date | 2026-06-06 | S-1 | 0.9
Google | SpaceX | headcount_supplier | 14200 | staff | 2026-06-01 | web | 0.5
Anthropic | SpaceX | monthly_fee | [aspx.monthly fee m] | USD m | 2026-05-20 | S-1 | 0.9
Anthropic | SpaceX | gpus | [aspx.gpus n!120000] | units | 2026-05-07 | Reuters | 0.7
Anthropic | SpaceX | notice_period | [aspx.notice period days!30] | days | 2026-05-20 | S-1 | 0.9
Anthropic | SpaceX | contract_term | [aspx.term y] | years | 2026-05-20 | S-1 | 0.9
OpenAI | Cerebras | contract_term | [cbrs.term y!5] | years | 2026-01-15 | press release | 0.9
OpenAI | Cerebras | capacity | [cbrs.capacity mw] | MW | 2026-01-15 | press release | 0.9
OpenAI | Cerebras | announced | [cbrs.announced iso!2026-02-14] | date | 2026-01-15 | press release | 1
Cerebras | TSMC | wafer_price | 18500 | USD | 2026-02-01 | estimate | 0.3
Cerebras | - | revenue_2025 | 510 | USD m | 2026-04-18 | S-1 | 1
Cerebras | - | net_loss_2025 | -146 | USD m | 2026-04-18 | S-1 | 1
Microsoft | Nscale | gpus | [nscale.gpus n!240000] | units | 2025-10-15 | press release | 0.8
Microsoft | Nscale | announced | [nscale.announced iso] | date | 2025-10-15 | press release | 1
Nscale | - | funding_round | 1100 | USD m | 2025-09-25 | press release | 1
Nscale | - | valuation | 3.1 | USD bn | 2025-09-25 | estimate | 0.4
Anthropic | AWS | contract_term | [aaws.term y] | years | 2026-04-21 | Anthropic | 1
Anthropic | AWS | capacity | [aaws.capacity mw!6000] | MW | 2026-04-21 | Anthropic | 1
Anthropic | AWS | equity_investment | 25 | USD bn | 2026-04-21 | Anthropic | 1
Anthropic | Google | capacity | [agoo.capacity mw] | MW | 2026-05-06 | The Information | 0.6
Anthropic | Google | contract_term | [agoo.term y!8] | years | 2026-05-06 | The Information | 0.6
Anthropic | Google | equity_stake | 14 | % | 2025-03-11 | court filing | 0.9
Anthropic | - | run_rate_revenue | 44 | USD bn | 2026-05-01 | press | 0.6
Anthropic | - | employees | 4800 | staff | 2026-05-01 | LinkedIn | 0.4
SpaceX | - | revenue_2025 | 15.6 | USD bn | 2026-05-20 | S-1 | 1
SpaceX | - | capex_q1 | 7700 | USD m | 2026-05-20 | S-1 | 1
SpaceX | - | long_term_debt | 22.3 | USD bn | 2026-05-20 | S-1 | 1


changelog
2026.09 added 1,204 rows, dropped 18 duplicates
2026.08 Colossus 1 power revised to 150 MW grid plus 15 turbines, site level only
2026.07 xAI merged into SpaceX, 2 suppliers become one, valuation 250bn kept in table funding
2026.06 Google owns about 6% of SpaceX: moved to table stakes
2026.05 Cerebras RPO of 24.6bn moved to table backlog
`,
  Precedents: `
Project Larch | Selected precedent HPC leases | Draft 4

Landlord / tenant | Announced | Base-term value | Base term | Critical IT | Landlord EV | EV / MW
Cipher / AWS | [cifa.announced mon] | $[cifa.value bn!6.5]bn | [cifa.term y] years | [cifa.capacity mw] MW | $9.1bn | $3.5m
Cipher / Fluidstack | [ciff.announced mon] | $[ciff.value bn]bn | [ciff.term y!15] years | [ciff.capacity mw] MW | $9.1bn | $3.5m
Galaxy / CoreWeave | [glxy.announced mon] | $[glxy.value bn!9]bn | [glxy.term y] years | [glxy.capacity mw] MW | $11.7bn | $3.3m
TeraWulf / Fluidstack (Lake Mariner) | [lm.announced mon!2025-10] | $[lm.value bn]bn | [lm.term y] years | [lm.capacity mw!450] MW | $8.8bn | $5.4m
TeraWulf / Fluidstack (Abernathy) | [aby.announced mon] | $[aby.value bn!5.9]bn | 25 years | [aby.capacity mw] MW | $8.8bn | $5.4m
TeraWulf / Anthropic | [want.announced mon] | $[want.value bn]bn | [want.term y!15] years | [want.capacity mw!350] MW | $8.8bn | $5.4m
Applied Digital / CoreWeave | [apld.announced mon] | $[apld.value bn]bn | [apld.term y] years | [apld.capacity mw!350] MW | $10.6bn | $7.6m
Core Scientific / AMD | [camd.announced mon] | n.d. | [camd.term y] years | [camd.capacity mw!337] MW | $6.3bn | $4.9m
Hut 8 / Fluidstack | [hut.announced mon] | $[hut.value bn]bn | [hut.term y!10] years | [hut.capacity mw] MW | $6.0bn | $5.8m

Trading multiples | 25E | 26E | 27E
Cipher | 38.2x | 21.4x | 9.9x
Galaxy | 24.0x | 15.2x | 8.8x
TeraWulf | 41.7x | 18.3x | 9.1x
Applied Digital | 52.5x | 26.9x | 12.4x
Core Scientific | 33.1x | 17.0x | 10.6x
Hut 8 | 29.8x | 16.6x | 11.3x
Mean | 36.6x | 19.2x | 10.4x

Offer per share, $ | 21.5 | 23 | 24.5 | 26
Premium to last | 12{0"%"} | 20{0"%"} | 28{0"%"} | 36{0"%"}
Equity value, $m | >>4 6790 1.07
Net debt, $m | 1120 | 1120 | 1120 | 1120
EV / contracted MW, $m | >>4 4.9 1.06
Implied EV/EBITDA 27E | >>4 10.1 1.06

(1) CoreWeave's all-stock bid for Core Scientific implied $20.40 a share at announcement
(2) Galaxy sold a minority of 5% in its asset manager for $180m in 2024
(3) Google's warrants over TeraWulf stand at 14% of the pro forma equity
(4) Macquarie's preferred in Applied Digital's HPC unit accrues at 12.75%
(5) Cipher's Reveille and Stingray sites (170 MW in all) are unleased
(6) AMD guarantees none of Core Scientific's debt, now $1.0bn of converts
Fees | 0.85% of EV, min. $18.5m
`,
  "DDTL collateral": `
Lender's collateral schedule - GPU-backed facilities
Agent: trust dept. | cut-off 30 Sep 2026 | amounts US$ millions

Facility | Borrower | Committed | Drawn | Margin, bp | Assigned contract: customer | Provider | Contract amount | Contract term, months | Contract end | Advance rate
DDTL 2.1 | CCAC VII | 3000 | 2890 | 400 | OpenAI | CoreWeave | [ocw.value m!24200] | [ocw.term mo] | | 0.82{0%}
DDTL 3 | CCAC IX | 2600 | 2600 | 400 | NVIDIA | CoreWeave | [nvcw.value m] | | [nvcw.end my!2030-04] | 0.7{0%}
DDTL 4.0 | CCAC XII | 8500 | 1140 | 225 | Meta (order of Mar/Apr 2026) | CoreWeave | [mcw26.value m!27000] | [mcw26.term mo] | [mcw26.end my] | 0.85{0%}
DDTL 5 | CCAC XIV | 1000 | 0 | 310 | Jane Street | CoreWeave | [jane.value m!4600] | | | 0.75{0%}
TL-A | IREN Childress SPV | 3600 | 1250 | 250 | Microsoft | IREN | [msir.value m] | [msir.term mo!84] | [msir.end yr] | 0.8{0%}
TL-B | Nebius US | 2200 | 2050 | 275 | Microsoft | Nebius | [msnb.value m] | [msnb.term mo] | [msnb.end my!2029-10] | 0.78{0%}
TL-C | Nebius US 2 | 900 | 900 | 300 | Meta (order of Nov 2025) | Nebius | [mnb25.value m!3900] | [mnb25.term mo!36] | | 0.8{0%}
RCF | xAI Memphis | 5000 | 5000 | 500 | Anthropic | SpaceX | [aspx.value m] | [aspx.term mo!60] | [aspx.end my] | 0.5{0%}
Total | | =SUM(C5:C12)=>26800 | =SUM(D5:D12)=>15830


Covenants | Test | Q1 | Q2 | Q3
Minimum liquidity, US$m | 300 | 1120 | 980 | 1340
Total leverage, x | 6 | 5.4 | 5.7 | 5.2
Contracted DSCR, x | 1.4 | 1.61 | 1.58 | 1.66
Utilisation, % | 90 | 97 | 98 | 96
GPU appraisal (H100, US$ k) | - | 19.4 | 17.8 | 16.9
GPU appraisal (B200, US$ k) | - | 34.1 | 33 | 31.2
Repayment schedule, US$m | | >>6 410 1.09
Interest, US$m | | >>6 212 0.97
Reserve account | 415
Swap notional | 6400 | at 3.71%

Meta is rated Aa3 / AA-; its 5-year CDS is at 58 bp
OpenAI is unrated; the agent reserves 35% against it from month 24
CoreWeave's own unsecured notes are $5.75bn in all and rank behind
Blackstone holds 40% and Magnetar 22% of the DDTL 3 commitments
IREN's purchase of GPUs from Dell was 35% paid at cut-off
Nebius raised $4.3bn in converts and shares in September and November
`,
  "SpaceX compute leases": `
Treasury - capacity rental, customers of SpaceX (xAI)
one column a customer; all in US$ millions unless the line says otherwise

Line | Anthropic | Google | Reflection AI
Site | Colossus 1 | n.d. | Colossus 2
Announced | [aspx.announced short] | [gspx.announced short!2026-05-06] | [rspx.announced short]
First day of service | [aspx.start mon] | [gspx.start mon!2026-07] | [rspx.start short]
Last month of service | [aspx.end mon!2028-05] | [gspx.end mon] | [rspx.end yt]
Monthly fee at full rate | [aspx.monthly fee m!1520] | [gspx.monthly fee m] | [rspx.monthly fee m!115]
Contract value | [aspx.value m] | [gspx.value m!25000] | [rspx.value m]
Term, years | [aspx.term y] | [gspx.term y] | [rspx.term y!2.5]
Number of GPUs, thousands | [aspx.gpus kn!200] | [gspx.gpus kn] | n.d.
Notice to leave, days | [aspx.notice period days] | [gspx.notice period days!60] | [rspx.notice period days]
Notice possible from | Aug 2026 | [gspx.notice from short] | after the first quarter
Ramp discount, first two months | 50% | 0% | 25%
Invoice day of month | 5 | 10 | 1
Days to pay | 30 | 45 | 15
Overdue, 30 Sep | 0 | 0 | 14.2
Deposit held | 0 | 0 | 75

Cash in, plan | Jul-26 | Aug-26 | Sep-26 | Oct-26 | Nov-26 | Dec-26
Anthropic | 625 | 625 | 1250 | 1250 | 1250 | 1250
Google | 0 | 0 | 0 | 920 | 920 | 920
Reflection AI | 113 | 113 | 150 | 150 | 150 | 150
Starlink receipts | >>6 1010 1.02
Launch receipts | >>6 410 0.98
Turbine leases | >>6 -64 1.01
Grid power | >>6 -38 1.04
Payroll | >>6 -290 1.02
Capex | >>6 -2600 1.05

FX: NOK loan hedged at 10.12
SpaceX put $2bn into xAI in 2025, before the merger valued it at $250bn
The bridge loan of $20bn is to be repaid from the IPO
Google has held 6-7% of SpaceX since 2015, on the register at $900m
Reflection AI raised $2bn from NVIDIA and others, 0.5bn of it as compute credits
Anthropic has looked at orbital compute of several GW, nothing signed
Memphis: 35 turbines, 422 MW permitted; Southaven 41 turbines
`,
  "By provider": `
CONTRACT BOOK BY PROVIDER (US$ bn; source = company release unless noted)

CoreWeave
Customer | Announced | Value | Years | Remark
OpenAI | [ocw.announced my] | [ocw.value bn] | [ocw.term y!3] | three order forms
Meta - first | [mcw25.announced my] | [mcw25.value bn!41.2] | | GB300
Meta - second | [mcw26.announced my] | [mcw26.value bn] | [mcw26.term y!4] | Rubin
Jane Street | [jane.announced my!2026-02-15] | [jane.value bn] | | also holds shares
NVIDIA backstop | [nvcw.announced my] | [nvcw.value bn!8.3] | | unsold capacity

Nebius
Customer | Announced | Value | Years | Remark
Microsoft | [msnb.announced my] | [msnb.value bn.1] | [msnb.term y!6] | New Jersey
Meta - first | [mnb25.announced my] | [mnb25.value bn.1] | [mnb25.term y!3] |
Meta - second | [mnb26.announced my] | [mnb26.value bn!10.2] | [mnb26.term y] | Rubin

Google Cloud
Customer | Announced | Value | Years | Remark
Meta | [mgoo.announced my!2025-06-21] | 10+ | [mgoo.term y] |
Anthropic | [agoo.announced my] | n.c. | [agoo.term y] | TPUs

Oracle
Customer | Announced | Value | Years | Remark
OpenAI | [orcl.announced my] | [orcl.value bn] | [orcl.term y!7] | from 2027

AWS
Customer | Announced | Value | Years | Remark
OpenAI - first | [oaws25.announced my] | [oaws25.value bn] | [oaws25.term y!10] |
OpenAI - expansion | [oaws26.announced my] | [oaws26.value bn] | [oaws26.term y!6] | Trainium
Anthropic | [aaws.announced my] | 100+ | [aaws.term y] | Trainium


Provider P&L, US$ bn | CoreWeave | Nebius | Google Cloud | Oracle | AWS
Revenue 2025 | 5.1 | 0.5 | 58.7 | 61.0 | 128.7
Operating income 2025 | -0.1 | -0.5 | 13.9 | 17.7 | 45.6
Capex 2025 | 14.9 | 4.1 | 91.4 | 35.5 | 131.0
Backlog | 66.8 | 21.0 | 240.0 | 523.0 | 244.0
Net debt | 17.9 | 1.7 | - | 100.1 | -
Regions | 33 | 9 | 42 | 51 | 39
Active power, GW | 0.85 | 0.17 | - | - | -
Growth, % | 168 | 350 | 48 | 13 | 20

Rumours and other things seen this month
Nebius is said to raise $3.75bn more in converts
CoreWeave bought Weights & Biases for $1.0bn and wanted Core Scientific at $9bn
Oracle sold $18bn of bonds in September and $38bn of loans through Vantage
Google leases a further 1 GW from third parties for TPUs
AWS Rainier in Indiana has 7 buildings, 2.2 GW when finished
Meta's Hyperion SPV raised $27bn with Blue Owl, which owns 80%
`,
  "Customer x provider": `
Committed contract value by customer (rows) and provider (columns), US$ bn
blank = nothing announced; pairs with several contracts are on tab 3

| Oracle | Microsoft Azure | Cerebras | Google Cloud | SpaceX | IREN | Cipher
OpenAI | [orcl.value bn!250] | [oaz.value bn!300] | 20+ | | | |
Anthropic | | [aaz.value bn!13] | | n.c. | [aspx.value bn!30] | |
Google | | | | | [gspx.value bn] | |
Reflection AI | | | | | [rspx.value bn!9.3] | |
Microsoft | | | | | | [msir.value bn] |
NVIDIA | | | | | | [nvir.value bn!4.3] |
AWS | | | | | | | [cifa.value bn]

Contract term of the same pairs, years
| Oracle | Cerebras | Google Cloud | SpaceX | IREN | Cipher
OpenAI | [orcl.term y] | [cbrs.term y!4] | | | |
Anthropic | | | [agoo.term y!7] | [aspx.term y] | |
Google | | | | [gspx.term y!3.5] | |
Reflection AI | | | | [rspx.term y] | |
Microsoft | | | | | [msir.term y!6] |
NVIDIA | | | | | [nvir.term y!7] |
AWS | | | | | | [cifa.term y]


Equity held by the row in the column, % (fully diluted)
| OpenAI | Anthropic | CoreWeave | Nebius | Cerebras
Microsoft | 27 | 1.4 | - | - | -
NVIDIA | 3.6 | 2.6 | 7 | 0.5 | -
Amazon | 6.8 | 15 | - | - | -
Google | - | 14 | - | - | -
SoftBank | 11 | - | - | - | -
OpenAI | - | - | 0.8 | - | 9

Customers: key data | 2024 | 2025 | 2026E | 2027E
OpenAI revenue, US$ bn | 3.7 | 13.1 | 30 | 62
Anthropic revenue, US$ bn | 0.4 | 4.5 | 26 | 55
OpenAI burn, US$ bn | 5 | 9 | 17 | 35
Anthropic burn, US$ bn | 5.6 | 3 | 5.2 | 2.1
Microsoft capex, US$ bn | 55.7 | 88.2 | 146 | 170
Reflection AI staff | 15 | 60 | 180 | 300
Amazon put $50bn into OpenAI in the February round, $35bn of it on conditions
NVIDIA invests up to $10bn and Microsoft up to $5bn in Anthropic
SoftBank's bridge loan was $40bn
OpenAI values itself at $852bn after the round
Cerebras lends nothing; it borrowed $1bn from OpenAI at 6%
Cipher's miners still made $72m in Q3
`,
};
