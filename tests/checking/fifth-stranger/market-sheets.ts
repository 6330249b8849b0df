/** Sell-side tables, comps, league tables, press trackers, maps. */
export const MARKET_SHEETS: Readonly<Record<string, string>> = {
  "Sell-side table": `
Fig 14: Selected take-or-pay contracts | | | |
Ticker (seller) | Buyer | TCV ($bn)¹ | Tenor (y) | Seller's P/S, x | Px tgt | Rtg
MN> NBIS | MSFT | !value 21.8 bn "?²" | ?term yr "?.0" | 9.1 | 155 | Buy
MI> IREN | MSFT | !value 8.4 bn "?²" | !term 6 yr "?.0" | 7.7 | 72 | Buy
NI> IREN | NVDA | ?value bn "?" | !term 2 yr "?.0" | 7.7 | 72 | Buy
JS> CRWV | Jane Street | !value 7.2 bn "?" | 'n/a | 5.2 | 130 | Hold
OO> ORCL | OpenAI | !value 360 bn "?³" | !term 10 yr "?.0" | 8.8 | 260 | Buy
OB> Cerebras (CBRS) | OpenAI | !value 17 bn "?" | ?term yr | 30.2 | 'NR | NR
AK> AKAM | Anthropic⁴ | !value 1.2 bn "?" | !term 4 yr "?.0" | 3.9 | 118 | Hold
CA> CIFR | AWS | !value 9.1 bn "?" | ?term yr | 11 | 26 | Buy
HF> HUT | Fluidstack | !value 3.9 bn "?" | !term 25 yr | 14.6 | 61 | Buy
WT> WULF | Anthropic | ?value bn "?" | !term 12 yr | 18.9 | 29 | Buy
GC> GLXY | CoreWeave | !value 12.1 bn "?" | ?term yr | 4.5 | 44 | Buy
DC> APLD | CoreWeave | !value 9.2 bn "?" | !term 18 yr | 21.3 | 41 | Buy
CC> CORZ | CoreWeave | !value 11.9 bn "?" | ?term yr | 10.4 | 22 | Hold
s:¹ Total contract value, base term. ² Before options. ³ As reported. ⁴ Named by press, not by Akamai.
s:Source: companies, our estimates. NVDA holds 7% of CRWV and 1.2m shares of NBIS.
---
Fig 15: Estimates | FY26E | FY27E | FY28E | FY29E
CRWV revenue, $bn | r:12:40:4:1
NBIS revenue, $bn | r:3:16:4:1
IREN revenue, $bn | r:1:6:4:1
APLD revenue, $bn | r:0:2:4:2
WULF revenue, $bn | r:0:3:4:2
CIFR revenue, $bn | r:0:2:4:2
CRWV EPS | r:-3:4:4:2
NBIS EPS | r:-2:5:4:2
IREN EPS | r:0:4:4:2
`,
  Comps: `
Company | Px | Mkt cap $m | Net debt $m | EV $m | EV/MW $m | EV/Rev 27E | Contracted MW | Gross MW
Core Scientific | 16.9 | 5300 | 780 | 6080 | r:2:12:2:1 | 590 | 1300
Applied Digital | 28.9 | 8200 | 690 | 8890 | r:3:13:2:1 | 600 | 1400
TeraWulf | 14.8 | 6100 | 1450 | 7550 | r:4:14:2:1 | 520 | 1050
Cipher | 19.3 | 7600 | 900 | 8500 | r:5:15:2:1 | 544 | 3200
Galaxy | 31 | 11800 | 500 | 12300 | r:6:16:2:1 | 526 | 3500
Hut 8 | 47.2 | 5100 | 390 | 5490 | r:7:17:2:1 | 245 | 1020
IREN | 51.3 | 14600 | -70 | 14530 | r:8:18:2:1 | 260 | 2910
Median | 28.9 | 7600 | 690 | 8500 | 11.2 | 9.4 | 526 | 1400
---
Implied lease economics | Tenant | TCV $m | MW | Yrs | $m/MW/yr | NOI margin
CC> Core Scientific | CoreWeave | !value 11700 m | ?capacity mw | !term 8 yr | 1.45 | 75%
DC> Applied Digital | CoreWeave | ?value m | !capacity 250 mw | ?term yr | 1.83 | 78%
WL> TeraWulf Lake Mariner | Fluidstack | !value 18800 m | ?capacity mw | !term 20 yr | 1.86 | 85%
WA> TeraWulf Abernathy JV | Fluidstack | !value 8200 m | !capacity 336 mw | 'see note | 2.26 | 85%
CF> Cipher Barber Lake | Fluidstack | ?value m | !capacity 230 mw | !term 7 yr | 1.79 | 84%
CA> Cipher | AWS | !value 5050 m | !capacity 336 mw | ?term yr | 1.22 | 82%
GC> Galaxy Helios | CoreWeave | !value 13500 m | !capacity 610 mw | ?term yr | 1.9 | 88%
HF> Hut 8 River Bend | Fluidstack | ?value m | ?capacity mw | !term 10 yr | 1.9 | 85%
WT> TeraWulf | Anthropic | !value 35500 m | !capacity 301 mw | ?term yr | 2.37 | 86%
Mean | | 9012 | 312 | 13.1 | 1.85 | 83%
`,
  "League table": `
Largest compute contracts by headline value | | | |
Rank | Deal (customer / provider) | Contract value, US$ bn | Share of total | Bookrunner of the debt
OO> 1 | OpenAI / Oracle | u?value bn | 31.1% | JPM
OZ> 2 | OpenAI / Microsoft Azure | u?value bn | 25.9% | n/a
AG> 3 | Anthropic / Google Cloud | 200 | 20.7% | n/a
AB> 4 | Anthropic / Broadcom | !value 210 bn | 12.9% | Apollo
NO> 5 | OpenAI / NVIDIA guarantee | u?value bn | 10.9% | MUFG
AA> 6 | Anthropic / AWS | !value 85 bn | 10.3% | n/a
OA26> 7 | OpenAI / AWS (2026) | !value 64 bn | 10.3% | n/a
OA25> 8 | OpenAI / AWS (2025) | !value 26 bn | 3.9% | n/a
AZ> 9 | Anthropic / Azure | !value 37 bn | 3.1% | n/a
GX> 10 | Google / SpaceX | !value 39 bn | 3.1% | n/a
OC> 11 | OpenAI / CoreWeave, all order forms | !value 30.4 bn | 2.3% | MS
OB> 12 | OpenAI / Cerebras | !value 13 bn | 2.1% | Citi
MN> 13 | Microsoft / Nebius | !value 23.7 bn | 1.8% | GS
GC> 14 | CoreWeave / Galaxy | u?value bn | 1.6% | DB
TN26> 15 | Meta / Nebius (2026) | !value 9.5 bn | 1.2% | GS
DC> 16 | CoreWeave / Applied Digital | u?value bn | 1.1% | Macq
MI> 17 | Microsoft / IREN | u?value bn | 1% | GS
CC> 18 | CoreWeave / Core Scientific | u?value bn | 0.9% | MS
RX> 19 | Reflection AI / SpaceX | !value 7.7 bn | 0.7% | n/a
CA> 20 | AWS / Cipher | u?value bn | 0.6% | MS
NI> 21 | NVIDIA / IREN | u?value bn | 0.4% | n/a
TN25> 22 | Meta / Nebius (Nov 2025) | !value 2.2 bn | 0.3% | GS
AK> 23 | Anthropic / Akamai | u?value bn | 0.2% | n/a
Total | | 1420.6 | 100% |
---
Fees of banks, US$m | 2024 | 2025 | 2026 YTD
JPM | r:40:300:3
MS | r:40:310:3
GS | r:30:320:3
DB | r:10:200:3
Citi | r:10:180:3
MUFG | r:10:190:3
Macq | r:5:90:3
`,
  "Press tracker": `
Date | Outlet | Headline | $bn in headline | Tone (1-5) | Clicks
MI> d:2025-11-03 | Reuters | !value 15.4 bn "Microsoft signs a $?bn contract with IREN" | | 4 | 10211
OA25> d:2025-11-03 | CNBC | s:OpenAI signs a $38bn contract with Amazon Web Services | ?value bn | 4 | 40977
JS> d:2026-04-15 | Bloomberg | !value 2.5 bn "Jane Street signs a $?bn contract with CoreWeave" | | 4 | 5502
TN26> d:2026-03-16 | FT | s:Nebius shares soar 15% on Meta contract that could be worth $27bn | ?ceiling bn | 5 | 31009
CA> d:2025-11-03 | CoinDesk | !value 3.5 bn "Cipher Mining signs a $?bn lease with AWS" | | 5 | 8123
WT> d:2026-07-06 | WSJ | !value 44 bn "TeraWulf signs a $?bn lease with Anthropic" | | 5 | 6620
AX> d:2026-05-06 | The Information | s:Anthropic to pay SpaceX $1.25bn a month | ?monthly_fee bn | 3 | 22118
AK> d:2026-05-07 | Barron's | !value 3.1 bn "Akamai signs a $?bn contract with Anthropic, press says" | | 4 | 3004
d:2025-09-22 | NYT | s:Nvidia to invest $100bn in OpenAI | 100 | 4 | 88120
d:2025-10-06 | WSJ | s:AMD hands OpenAI warrants for 10% of its stock | 10 | 4 | 61200
d:2025-11-18 | Reuters | s:Microsoft and Nvidia to invest up to $15bn in Anthropic | 15 | 3 | 30291
d:2026-01-26 | Reuters | s:Nvidia buys $2bn of CoreWeave stock at $87.20 | 2 | 4 | 19822
d:2026-02-27 | CNBC | s:Amazon invests $50bn in OpenAI, Nvidia and SoftBank $30bn each | ?@OA26 amazon_equity_in_openai bn | 4 | 70555
d:2026-03-11 | Reuters | s:Nvidia takes $2bn stake in Nebius | 2 | 4 | 15010
d:2026-04-24 | Bloomberg | s:Google plans to invest up to $40bn in Anthropic | 40 | 4 | 44444
d:2026-05-05 | The Information | s:Anthropic commits to spend $200bn with Google Cloud | 200 | 4 | 51020
d:2025-07-07 | Reuters | s:CoreWeave to buy Core Scientific in $9bn all-stock deal | 9 | 3 | 20919
d:2026-02-24 | Reuters | s:Meta could own 10% of AMD under chip supply pact | 10 | 4 | 33110
d:2025-10-21 | Bloomberg | s:Meta and Blue Owl close $27bn Hyperion financing | 27 | 3 | 12078
d:2026-06-12 | Reuters | s:SpaceX raises $75bn in IPO; Google's stake worth $100bn | 75 | 5 | 99010
d:2026-01-14 | WSJ | s:OpenAI to buy computing from Cerebras for more than $10bn | ?@OB january_report_value bn | 4 | 20110
d:2025-09-10 | WSJ | s:Oracle and OpenAI: $300bn over about five years | ?@OO value bn | 4 | 90121
d:2025-08-21 | The Information | s:Meta and Google said to agree on cloud contract of over $10bn | ?@TG value bn | 3 | 8190
Sum of clicks | | | | | 801732
`,
  "Supply map": `
Who feeds whom (chips, power, cloud) | | | | |
From | To | What | GPUs in the contract | Power in the contract, MW | Our units shipped '26E, k
AX> SpaceX / xAI | Anthropic | cloud, Colossus | !gpus 150000 gpu | 320 | r:50:200:1
GX> SpaceX | Google | cloud, bridge | !gpus 72000 gpu | | r:20:100:1
MS> Nscale | Microsoft | cloud, four sites | !gpus 320000 gpu | | r:60:210:1
MI> IREN | Microsoft | cloud, Childress | | !capacity 160 mw | r:30:80:1
NI> IREN | NVIDIA | managed cloud | | !capacity 95 mw | r:10:30:1
OB> Cerebras | OpenAI | cloud, wafers | | !capacity 520 mw | r:1:9:1
OO> Oracle | OpenAI | cloud, Stargate | | !capacity 6400 mw | r:200:500:1
AA> AWS | Anthropic | cloud, Trainium | | !capacity 6800 mw | r:300:900:1
OA26> AWS | OpenAI | cloud, Trainium (2026 expansion) | | !capacity 3100 mw | r:100:800:1
AG> Google Cloud | Anthropic | cloud, TPU | | !capacity 7000 mw | r:100:700:1
TA> AMD | Meta | MI450 supply, 2026 | | !capacity 9000 mw | r:100:300:1
CO> Crusoe | Oracle | lease, Abilene | | !capacity 960 mw | r:1:5:1
NVIDIA | CoreWeave | chips | | | r:100:400:1
NVIDIA | IREN | chips | | | r:90:300:1
NVIDIA | Microsoft | chips | | | r:400:900:1
Broadcom | Google | TPU | | | r:900:2900:1
Dell | IREN | servers for Microsoft | | | r:20:80:1
p:AMD | OpenAI | 6 GW of Instinct, 1 GW first | | 6000 | 90
p:Broadcom | OpenAI | 10 GW of own chips by 2029 | | 10000 | 2
---
Node | In-degree | Out-degree | Centrality
NVIDIA | r:0:9:2 | 0.41
OpenAI | r:1:9:2 | 0.37
Anthropic | r:2:9:2 | 0.29
CoreWeave | r:3:9:2 | 0.22
SpaceX | r:1:7:2 | 0.11
Oracle | r:1:8:2 | 0.18
Nscale | r:0:4:2 | 0.03
`,
  "Customer x provider": `
Contract value signed, US$bn (customer down, provider across; blank = none) | | | | | |
Customer | IREN | Cerebras | Azure | Oracle | Google Cloud | Akamai | SpaceX
Microsoft | !@MI value 5.1 bn | | | | | |
OpenAI | | !@OB value 15.5 bn | !@OZ value 285 bn | !@OO value 240 bn | | |
Anthropic | | | !@AZ value 41 bn | | 200 | !@AK value 2.3 bn | 44
NVIDIA | ?@NI value bn | | | | | |
Meta | | | | | !@TG value 6 bn | |
Google | | | | | | | !@GX value 36 bn
Reflection AI | | | | | | | ?@RX value bn
---
Equity held by the customer in the provider, % | IREN | Cerebras | Azure | Oracle | Google Cloud | Akamai | SpaceX
Microsoft | 0 | 0 | 100 | 0 | 0 | 0 | 0
OpenAI | 0 | 10 | 0 | 0 | 0 | 0 | 0
NVIDIA | 3.1 | 0 | 0 | 0.1 | 0 | 0 | 0.4
Google | 0 | 0 | 0 | 0 | 100 | 0 | 6.1
---
Revenue from the customer 2026E, US$bn | IREN | Cerebras | Azure | Oracle | Google Cloud | Akamai | SpaceX
Microsoft | r:0:2:1:1 | 0 | 0 | 1.1 | 0 | 0.2 | 0
OpenAI | 0 | r:1:3:1:1 | 14.2 | 11.8 | 2.1 | 0 | 0
Anthropic | 0 | 0 | 4.6 | 0 | 12.3 | 0.1 | 9.1
`,
};
