export const C: Readonly<Record<string, string>> = {
  "GPU census": `
Accelerator census v17 - what the big contracts bring (units, thousands; power in MW)
Customer | Operator | Chip | GPUs under the contract (k) | Contracted power (MW) | Available from | GPU list price $k | Est. capex $bn | Utilisation est. | Est. delivered by Dec-26 (k)
Anthropic | SpaceX | H100/H200/GB200 | [aspx.gpus kn!110] | [aspx.capacity mw] | [aspx.start mon] | 31 | 11 | 0.85 | 210
Google | SpaceX | NVIDIA mix | [gspx.gpus kn!11] |  | [gspx.start mon!2027-10] | 31 | 4 | 0.8 | 60
Microsoft | Nscale | GB300 | [nscale.gpus kn!20] |  | [nscale.start yr] | 44 | 12 | 0.7 | 48
Microsoft | IREN | GB300 |  | [msir.capacity mw] | [msir.start yr!2025] | 44 | 5.8 | 0.75 | 76
NVIDIA | IREN | Blackwell, air |  | [nvir.capacity mw!600] |  | 38 | 1.6 | 0.9 | 0
OpenAI | Cerebras | CS-3 |  | [cbrs.capacity mw] | [cbrs.start yr!2027] | 0 | 9 | 0.6 | 0
Oracle | Crusoe | GB200/GB300 |  | [crus.capacity mw!120] |  | 41 | 40 | 0.7 | 210
OpenAI | Oracle | GB200 on |  | [orcl.capacity mw] | [orcl.start yr] | 41 | 150 | 0.5 | 210
Meta | AMD | MI450 |  | [mamd.capacity mw] | [mamd.start yr] | 36 | 90 | 0.3 | 25
Anthropic | AWS | Trainium2-4 |  | [aaws.capacity mw] |  | 9 | 60 | 0.8 | 1900

Installed base not tied to one contract | k units | note
xAI Colossus 1, all chips | 230 | own use and let
xAI Colossus 2 at completion | 550 | GB200/GB300
Nscale, Texas (Microsoft), first site | [nscale.gpus texas kn] | one of four sites
Nscale, Sines (Microsoft) | 12.6 | one of four sites
Nscale, Loughton (Microsoft) | 23 | one of four sites
CoreWeave, active fleet | 600 | all clients
Lambda fleet before Microsoft | 25 | all clients
IREN fleet target, end 2026 | 140 | all clients

Shipments forecast (k) | 2024 | 2025 | 2026 | 2027
Hopper | 2000 | 900 | 150 | 0
Blackwell | 200 | >>3 2600 1.5
Rubin | 0 | 0 | 700 | 3300
TPU | >>4 1500 1.6
Trainium | >>4 700 1.7
`,

  "RE inbox": `
From | Sent | Body (pasted)
Priya | Mon 09:12 | Can someone check my bullets before this goes to the PM? All are headline numbers, base term.
Priya | Mon 09:12 | Galaxy's Helios leases to CoreWeave: contract revenue above $15bn.
Priya | Mon 09:13 | Applied Digital leased 400MW to CoreWeave for $[apld.value bn!1.1]bn of rent over about 15 years.
Priya | Mon 09:13 | Cipher signed AWS at $[cifa.value bn]bn, and a bond of 1.4 billion dollars followed.
Priya | Mon 09:14 | NVIDIA rents capacity from IREN under a contract worth $[nvir.value bn!34]bn.
Tom | Mon 09:40 | Re the raise: IREN sold $2.3bn of converts in December, unrelated to Microsoft.
Tom | Mon 09:41 | Anthropic's TeraWulf lease is worth $[want.value bn!16]bn over 20 years before extensions.
Tom | Mon 09:41 | Google backs Fluidstack's rent at Cipher with $1.4bn and holds warrants for it.
Tom | Mon 09:44 | CoreWeave guided capex at $31bn to $35bn.
Priya | Mon 10:02 | Core Scientific's first set of contracts with CoreWeave came to $[corz.value bn]bn.
Priya | Mon 10:03 | OpenAI's total with CoreWeave is now $[ocw.value bn!42.2] billion after the third order.
Priya | Mon 10:05 | Microsoft's Nebius contract might go to $20bn if it takes more capacity.
Lena | Mon 11:30 | I have the Jane Street contract with CoreWeave at $[jane.value bn!60] billion, agree?
Lena | Mon 11:31 | Also they bought stock worth $1bn at $109.
Lena | Mon 11:35 | Anthropic's Azure commitment to Microsoft: $[aaz.value bn] billion. Microsoft invests up to $5 billion in Anthropic.
Lena | Mon 11:37 | River Bend, the Fluidstack lease at Hut 8, is a $[hut.value bn]bn contract for its 15-year base term.
Lena | Mon 11:38 | With all renewals River Bend could be 17.7, leave that out.
Tom | Mon 12:04 | Google pays SpaceX $[gspx.monthly fee m!290]m a month from October.
Tom | Mon 12:05 | OpenAI lent Cerebras $1bn, at 6%.
Tom | Mon 12:10 | Reflection's contract with SpaceX is $[rspx.value bn!63]bn in total.

Numbers Priya wants in the chart (US$ bn, contract value) | | 
CoreWeave from Applied Digital | [apld.value bn] |
CoreWeave from Core Scientific | [corz.value bn] |
CoreWeave from Galaxy | [glxy.value bn!10.5] |
OpenAI from Cerebras | [cbrs.value bn] |
OpenAI from Microsoft Azure | [oaz.value bn!225] |
Microsoft from IREN | [msir.value bn] |
Chart footers: FX 1.09, colour 4, width 12 | 12 |
Page limit | 2 |
AUM, $m | 840 |
Position IREN, bps | 140 |
Position NBIS, bps | 95 |
Position CRWV, bps | -60 |
Last close IREN | 46.1 |
Last close NBIS | 104.2 |
Last close CRWV | 88.7 |
Last close GLXY | 27.9 |
Last close APLD | 31.4 |
Last close CORZ | 16.2 |
`,

  "Rent roll": `
HPC hosting REIT study - rent roll of comparable leases (appraisal file 26-311)
Landlord / tenant | Property | Commencement | Base term (months) | Leased critical load, MW | Aggregate base rent, $ | Rent $/kW-mo | Escalator | Land acres | Cap rate | Grade
Cipher / Amazon Web Services | Black River TX | [cifa.start my] | [cifa.term mo] | [cifa.capacity mw] | [cifa.value usd] | 102 | 0.03{0.0%} | 587 | 0.065{0.0%} | A
Hut 8 / Fluidstack | River Bend LA | [hut.start yr!2026] | [hut.term mo] | [hut.capacity mw] | [hut.value usd!6300000000] | 159 | [hut.escalator share!0.02]{0.0%} | 592 | 0.063{0.0%} | A
Cipher / Fluidstack | Barber Lake TX | [ciff.start my] | [ciff.term mo!180] | [ciff.capacity mw!186] | [ciff.value usd] | 149 | 0.03{0.0%} | 250 | 0.068{0.0%} | A-
TeraWulf / Anthropic | Hawesville KY | [want.start yr] | [want.term mo!180] | [want.capacity mw] | [want.value usd!1900000000] | 197 | 0.03{0.0%} | 250 | 0.061{0.0%} | A
Galaxy / CoreWeave | Helios TX | [glxy.start yr] | [glxy.term mo] | [glxy.capacity mw!652] | [glxy.value usd] | 158 | 0.025{0.0%} | 1500 | 0.07{0.0%} | B+
Applied Digital / CoreWeave | Ellendale ND | [apld.start mon] | [apld.term mo!120] | [apld.capacity mw] | [apld.value usd!14000000000] | 153 | 0.03{0.0%} | 250 | 0.072{0.0%} | B+
TeraWulf / Fluidstack | Abernathy TX | [aby.start yr] | [aby.term mo] | [aby.capacity mw!148] | [aby.value usd!8500000000] | 189 | 0.03{0.0%} | 160 | 0.067{0.0%} | A-
Core Scientific / AMD | TX / OK | | [camd.term mo] | [camd.capacity mw] | | 141 | 0.03{0.0%} | 410 | 0.069{0.0%} | B

Sales of data-centre property | Price $m | Cap | SF k
Ashburn, powered shell | 138 | 0.058{0.0%} | 232
Dallas, turn-key | 412 | 0.062{0.0%} | 301
Phoenix, land | 94 | | 0
Denton TX, Core Scientific (CoreWeave fit-out spend) | 1200 | 0.071{0.0%} | 290
Abernathy JV interest sold by TeraWulf | 450 | |
TeraWulf Lake Mariner ground lease, years | 80 | |
Replacement cost $/MW, m, Barber Lake, appraiser | 9.7 | |
Discount rate | 0.0825{0.00%} | |
Terminal cap | 0.0725{0.00%} | |
`,

  "Craft labour": `
IBEW district - 24-month look-ahead, data halls (journeyman demand)
Updated by dispatcher; contract columns copied from company releases
Job | GC | Hall owner | Takes the hall | Lease MW (release) | Lease yrs (release) | Release dated | Peak electricians | Per diem $ | Straight time $/h | OT h/wk
Barber Lake | Fortis | Cipher Mining | Fluidstack | [ciff.capacity mw!108] | [ciff.term y] | [ciff.announced us] | 640 | 150 | 44 | 18
River Bend | Jacobs | Hut 8 | Fluidstack | [hut.capacity mw] | [hut.term y!10] | [hut.announced us!2025-11-17] | 980 | 165 | 41 | 20
Helios | DPR | Galaxy | CoreWeave | [glxy.capacity mw] | [glxy.term y!12] | [glxy.announced us] | 1150 | 150 | 43 | 18
Forge 1 | Mortenson | Applied Digital | CoreWeave | [apld.capacity mw!240] | [apld.term y] | [apld.announced us!2026-08-29] | 870 | 120 | 46 | 12
Lake Mariner | LPC | TeraWulf | Fluidstack (first announced Aug 2025) | [lm.capacity mw] | [lm.term y!20] |  | 720 | 90 | 58 | 10
Black River | Turner | Cipher | AWS | [cifa.capacity mw!30] | [cifa.term y] | [cifa.announced us!2025-10-03] | 800 | 150 | 44 | 14
Hawesville | Kiewit | TeraWulf | Anthropic | [want.capacity mw] | [want.term y!25] | [want.announced us] | 760 | 110 | 42 | 16
Denton | DPR | Core Scientific | CoreWeave |  | [corz.term y] | [corz.announced us] | 520 | 140 | 44 | 20
Total peak heads |  |  |  |  |  |  | 6440

Local | Members | On book 1 | On book 2 | Apprentices
IBEW 20 | >>4 4200 0.31
IBEW 66 | >>4 6100 0.28
IBEW 995 | >>4 1900 0.35
IBEW 1426 | >>4 1100 0.4
IBEW 41 | >>4 2500 0.3
Strike fund $k | 880
Fluidstack's own French site, MW | 1000
Meta Hyperion, heads at peak | 5000
Crusoe Abilene, heads at peak | 6400
Cipher's share count, m (one of us asked) | 395
`,

  "Appendix B": `
Table B.2: Long-term compute agreements used in Section 4 (n = 16)
Obs. | Buyer_i | Seller_j | ln(V) | V (billions of 2026 USD, nominal) | T (years) | K (MW) | Year announced | Spot price index | HHI_seller | Take-or-pay dummy
1 | OpenAI | Oracle | 5.704 | [orcl.value bn] | [orcl.term y] | [orcl.capacity mw!450] | [orcl.announced yr] | 88.2 | 0.19 | 1
2 | OpenAI | Microsoft | 5.521 | [oaz.value bn!150] |  |  | [oaz.announced yr] | 86.5 | 0.21 | 0
3 | OpenAI | Cerebras | 2.996 | [cbrs.value bn] | [cbrs.term y!5] | [cbrs.capacity mw] | [cbrs.announced yr!2025] | 81.0 | 0.33 | 1
4 | Microsoft | IREN | 2.272 | [msir.value bn] | [msir.term y!15] | [msir.capacity mw] | [msir.announced yr] | 86.5 | 0.11 | 1
5 | Microsoft | Nebius | 2.856 | [msnb.value bn.1] | [msnb.term y!6] |  | [msnb.announced yr!2024] | 88.2 | 0.12 | 1
6 | Anthropic | Microsoft | 3.401 | [aaz.value bn!13] |  |  | [aaz.announced yr] | 86.5 | 0.21 | 0
7 | Anthropic | Amazon | 4.605 | [aaws.value bn] | [aaws.term y!5] | [aaws.capacity mw] | [aaws.announced yr] | 77.4 | 0.3 | 0
8 | Anthropic | Akamai | 0.588 | [akam.value bn] | [akam.term y] |  | [akam.announced yr!2025] | 76.8 | 0.05 | 1
9 | Meta | Google | 2.303 | [mgoo.value bn] | [mgoo.term y!3] |  | [mgoo.announced yr] | 90.1 | 0.13 | 0
10 | Amazon | Cipher | 1.705 | [cifa.value bn] | [cifa.term y!25] | [cifa.capacity mw] | [cifa.announced yr] | 86.5 | 0.04 | 1
11 | NVIDIA | IREN | 1.224 | [nvir.value bn] | [nvir.term y] | [nvir.capacity mw] | [nvir.announced yr!2025] | 76.8 | 0.11 | 1
12 | CoreWeave | Core Scientific | 2.163 | [corz.value bn] | [corz.term y!2] | [corz.capacity mw!50] | [corz.announced yr] | 100 | 0.08 | 1
13 | CoreWeave | Applied Digital | 2.398 | [apld.value bn!13] | [apld.term y] | [apld.capacity mw] | [apld.announced yr] | 89.0 | 0.06 | 1
14 | Jane Street | CoreWeave | 1.792 | [jane.value bn!5] |  |  | [jane.announced yr] | 77.4 | 0.24 | 1
15 | Fluidstack | Hut 8 | 1.946 | [hut.value bn] | [hut.term y] | [hut.capacity mw!145] | [hut.announced yr] | 82.3 | 0.04 | 1
16 | Google | SpaceX | 3.401 | [gspx.value bn] |  |  | [gspx.announced yr!2025] | 76.0 | 0.27 | 0
Mean |  |  | 2.73 | 49.3 | 8.4 | 724 | | 82.9 | 0.16 | 0.69
Std. dev. |  |  | 1.37 | 88.1 | 4.7 | 1251 | | 7.1 | 0.1 | 0.46

Table B.3: OLS, dep. var. ln(V) | (1) | (2) | (3)
ln(T) | 0.412 | 0.388 | 0.371
ln(K) | 0.671 | 0.655 | 0.64
Take-or-pay | -0.211 | -0.19 | -0.205
Adj. R2 | 0.58 | 0.61 | 0.63
N | 16 | 16 | 14
`,

  "Expiry ladder": `
Roll-off of contracted revenue by year of expiry (treasury, quarterly)
Ends | Provider | Customer | Total contract value, $m | Avg / yr, our calc. $m | Net debt of provider $m | Next maturity | Coupon
[aspx.end month!2030-05] | SpaceX | Anthropic | [aspx.value m] | 15000 | 9800 | 2027 | 6.1
[gspx.end month] | SpaceX | Google | [gspx.value m!13000] | 10909 | 9800 | 2027 | 6.1
[rspx.end yt] | SpaceX | Reflection AI | [rspx.value m] | 1800 | 9800 | 2027 | 6.1
[cbrs.end yt] | Cerebras | OpenAI | [cbrs.value m] | 6667 | 0 | 2029 | 6
[msir.end yt] | IREN | Microsoft | [msir.value m!97000] | 1940 | 2900 | 2029 | 3.25
[msnb.end yt] | Nebius | Microsoft | [msnb.value m!173929] | 3479 | 4100 | 2029 | 2
[nvcw.end long!2030-04-13] | CoreWeave | NVIDIA | [nvcw.value m] | 900 | 22600 | 2030 | 9.25

Leases, base term only: years from commencement
Owner | Tenant | Years | Rent total $m | Ann. escalator our assumption | Net debt of owner $m
Cipher Mining | AWS | [cifa.term y] | [cifa.value m!4500] | 3 | 1650
Cipher Mining | Fluidstack | [ciff.term y!20] | [ciff.value m] | 3 | 1650
Hut 8 | Fluidstack | [hut.term y] | [hut.value m!700] | 3 | 410
TeraWulf | Anthropic | [want.term y] | [want.value m!16000] | 3 | 3700
Galaxy | CoreWeave | [glxy.term y!10] | [glxy.value m] | 2.5 | 1900
Applied Digital | CoreWeave | [apld.term y] | [apld.value m!13000] | 3 | 1400
Core Scientific | AMD | [camd.term y] |  | 3 | 700

Roll-off bucket, $bn (all providers) | 2028 | 2029 | 2030 | 2031 | 2032
Cloud | 20 | 75 | 22 | 33 | 28
Lease | 0 | 0 | 0 | 0 | 3
Debt due | >>5 3.1 1.4
Interest | >>5 2.2 1.2
`,

  "Stewardship Q&A": `
Pension fund - questions to companies before voting season
# | Company | Topic | Letter para | Figure we quote in our letter | Sent
1 | Nebius | Contract value with Microsoft, $bn | 2 | $[msnb.value bn.1]bn | Mar-26
2 | Nebius | Prepayment by Microsoft on the contract, $bn | 2 | $[msnb.prepayment bn!9.6]bn | Mar-26
3 | IREN | Prepayment by Microsoft, % of contract value | 3 | [msir.prepayment share pct!12]% | Apr-26
4 | IREN | Contract value with Microsoft, $bn | 4 | $[msir.value bn]bn | Mar-26
5 | Hut 8 | River Bend lease to Fluidstack, base-term value, $bn | 2 | $[hut.value bn]bn | Mar-26
6 | Hut 8 | River Bend lease to Fluidstack, annual escalator % | 3 | [hut.escalator pct]% | Apr-26
7 | Cipher | Google backstop of Fluidstack's obligations, $bn | 5 | $[ciff.google backstop bn!4.1]bn | Mar-26
8 | TeraWulf | Lake Mariner: Google backstop for Fluidstack, $bn | 2 | $[lm.google backstop bn!2.3]bn | Mar-26
9 | Oracle | Contract value with OpenAI, $bn | 6 | $[orcl.value bn]bn | Apr-26
10 | Meta | Google Cloud contract, term in years | 3 | [mgoo.term y] yrs | Mar-26
11 | CoreWeave | NVIDIA residual capacity order, initial value $bn | 4 | $[nvcw.value bn!6.9]bn | Mar-26
12 | CoreWeave | Equity issued to OpenAI, $m | 4 | $[ocw.equity to openai m!530]m | Apr-26
13 | Galaxy | Helios: approved power MW, CoreWeave leases | 2 | [glxy.approved power mw] MW | Mar-26
14 | Galaxy | Helios: critical IT load leased to CoreWeave, MW | 3 | [glxy.capacity mw!625] MW | Mar-26
15 | Core Scientific | CoreWeave contracts, term in years | 2 | [corz.term y] yrs | Apr-26
16 | Google | SpaceX contract: notice period, days | 7 | [gspx.notice period n!180] days | Mar-26

Vote record | For % | Against % | Our shares k
Nebius - remuneration | 61.2 | 38.8 | 140
IREN - RSU grant to co-CEOs | 54 | 46 | 88
CoreWeave - dual class sunset | 23.5 | 76.5 | 61
Oracle - say on pay | 71.9 | 28.1 | 905
Meta - AI risk report | 9.8 | 90.2 | 1203
Hut 8 - director re-election | 88.1 | 11.9 | 37
Board size, Oracle | 14 | |
CO2 of Childress, t/MWh | 0.33 | |
Carbon price assumed | 62 | |
OpenAI valuation used in our fund of funds, $bn | 852 | |
Anthropic valuation used, $bn | 965 | |
Our indirect stake in Anthropic via GIC sleeve, $m | 18 | |
`,

  "Peer IR": `
IR benchmarking - how peers word and size their anchor contracts
Peer (ticker) | Anchor customer | Headline $ | First disclosed | Tenor | Words in PR | Stock +1d % | Analysts | Short int % | Next earnings day
IREN | MSFT | $[msir.value bn]bn | [msir.announced dash] | [msir.term y!6]-year | 640 | 11.5 | 14 | 13.1 | 5
NBIS | MSFT | $[msnb.value bn!71.4]bn | [msnb.announced dash] | [msnb.term y]-year | 410 | 49.4 | 13 | 17.8 | 11
CIFR | AWS | $[cifa.value bn!5.0]bn | [cifa.announced dash] | [cifa.term y]-year | 820 | 22 | 17 | 19 | 3
HUT | Fluidstack | $[hut.value bn]bn | [hut.announced dash!2025-12-07] | [hut.term y]-year | 1130 | 7.9 | 15 | 14.4 | 6
APLD | CoreWeave (400MW) | $[apld.value bn]bn | [apld.announced dash!2025-08-19] | [apld.term y!5]-year | 760 | 15.1 | 12 | 28.9 | 9
GLXY | CoreWeave | above $15bn | [glxy.announced dash] | [glxy.term y!20]-year | 690 | -4 | 16 | 6.6 | 4
AKAM | Anthropic | $[akam.value bn!1.3]bn | [akam.announced dash] | [akam.term y]-year | 530 | 26 | 22 | 5.3 | 7
CORZ | CoreWeave | $[corz.value bn]bn | [corz.announced dash!2025-10-22] | [corz.term y]-year | 590 | 9.1 | 16 | 16.1 | 8
WULF | Anthropic | $[want.value bn!9]bn | [want.announced dash] | [want.term y!15]-year | 980 | 19 | 15 | 31 | 10
CBRS | OpenAI | more than $20bn | [cbrs.announced dash!2026-02-14] | [cbrs.term y]-year | 505 | 0 | 11 | 2.2 | 12
ORCL | OpenAI | $[orcl.value bn]bn | | [orcl.term y]-year | 0 | 36 | 42 | 1.4 | 15

Our calendar (working days) | draft | legal | board | wire
8-K | 1 | 2 | 1 | 0.5
PR | >>4 2 0.8
Deck | >>4 4 0.7
Peers' average pages | 31
Retail share of register, % | 44
IR budget $k | 870
Website hits on day of PR, k | 212
Cost of wire $ | 2950
`,
};
