/** A German bank, an accountant, a newsletter, consultants, a corrections desk, procurement, a student's thesis data. */
export const SHEETS_D: Readonly<Record<string, string>> = {
  "Frankfurt desk": `
Bank - Tech Credit Frankfurt. USD mn, EUR mn at 1.1650. Stand: 09.10.

Kreditnehmer / customer | Provider | Contract volume USD mn | Contract volume EUR mn | Term (years) | Announced | Interne Note | Linie EUR mn | inanspruch. EUR mn
Microsoft | Nebius | [msnb.value m] | 14930 | [msnb.term y!3] | [msnb.announced dash] | 1.2 | 150 | 40
Meta (Nov 2025) | Nebius | [mnb25.value m!2300] | 1974 | [mnb25.term y!4] | [mnb25.announced mon] | 1.4 | 120 | 85
Meta (March 2026) | Nebius | [mnb26.value m!10200] | 8755 | [mnb26.term y!7] | [mnb26.announced dash] | 1.4 | 120 | 0
Microsoft | IREN | [msir.value m!7900] | 6781 | [msir.term y] | [msir.announced dash] | 1.2 | 80 | 80
NVIDIA | CoreWeave | [nvcw.value m!630] | 541 | | [nvcw.announced mon!2025-06] | 1.3 | 200 | 160
OpenAI | CoreWeave | [ocw.value m] | 19227 | [ocw.term y] | [ocw.announced dash!2025-09-15] | 4.0 | 0 | 0
OpenAI | Cerebras | 20000+ | 17167 | [cbrs.term y] | [cbrs.announced dash] | 4.0 | 25 | 25
Microsoft | Nscale | offen | - | - | [nscale.announced mon!2025-12] | 1.2 | 60 | 10
Summe | | | | | | | =SUM(H4:H11)=>755 | =SUM(I4:I11)=>400

Nscale GPUs for Microsoft: | [nscale.gpus n!20000] | GPUs in all | of which Texas | [nscale.gpus texas n]

Provider, EUR mn | Umsatz 24 | Umsatz 25 | EBITDA 25 | Nettoschulden | Rating
Nebius | 101 | 455 | -55 | 1460 | n.r.
IREN | 161 | 430 | 232 | 830 | n.r.
CoreWeave | 1644 | 4403 | 2660 | 15360 | 4.0
Cerebras | 66 | 438 | -60 | -520 | n.r.
Nscale | 12 | 70 | -140 | 380 | n.r.

EUR/USD | 1.085 | 1.112 | 1.174 | 1.165
Euribor 3M, % | 3.0 | 2.3 | 2.0 | 2.0
Bundrendite 10J, % | 2.4 | 2.6 | 2.7 | 2.9
RWA, EUR mn | 611 | 640 | 702 | 715
Notes for the vote
Nscale closed a Series B of EUR 936m; Aker holds 9.3%
Microsoft spends another 6.2bn in Norway with Nscale and Aker (Narvik)
NVIDIA holds 9% of CoreWeave and lent Nscale 433m
Nebius wants 2.5 GW of contracted power by year end, site list of 7
IREN has 460k EUR of overdue VAT in Spain, immaterial
OpenAI loses 8 of 10 euros it earns twice over; liquidity 34bn
`,
  "Rent roll": `
HPC rent roll - straight-line workings, landlord accountants' network
US$ m; straight-line = contract rent / months

Landlord | Campus | Tenant | Contract rent | Months | Straight-line / month | Cash rent, Sept | Deferred rent | TI allowance
Hut 8 | River Bend | Fluidstack | [hut.value m] | [hut.term mo!120] | =D5/E5=>58.3 | 0 | 0 | 0
Hut 8 | Beacon Point, first lease (May 2026) | unnamed tenant | [bp1.value m!7000] | [bp1.term mo] | =D6/E6=>38.9 | 0 | 0 | 0
Hut 8 | Beacon Point, second lease (July 2026) | unnamed tenant | [bp2.value m!6000] | [bp2.term mo!240] | =D7/E7=>25 | 0 | 0 | 0
Applied Digital | Polaris Forge 1 | CoreWeave | [apld.value m] | [apld.term mo!240] | =D8/E8=>45.8 | 31.2 | 8.8 | 61
Applied Digital | Polaris Forge 2 | unnamed hyperscaler | [pf2.value m!3000] | [pf2.term mo] | =D9/E9=>16.7 | 0 | 0 | 22
Applied Digital | Polaris Forge 3 | unnamed hyperscaler | [pf3.value m!5700] | [pf3.term mo!144] | =D10/E10=>39.6 | 0 | 0 | 0
Applied Digital | Delta Forge 2 | unnamed hyperscaler | [df2.value m!7500] | [df2.term mo] | =D11/E11=>41.7 | 0 | 0 | 0
CleanSpark | Sandersville | unnamed tenant | [clsk.value m] | [clsk.term mo!180] | =D12/E12=>36.7 | 0 | 0 | 12
Core Scientific | six sites | CoreWeave | [corz.value m] | [corz.term mo] | =D13/E13=>60.4 | 21.5 | 3.9 | 104
Core Scientific | AMD sites | AMD | - | [camd.term mo!144] | - | 0 | 0 | 0

Campus, MW and dates
Campus | Tenant | Leased MW | Announced | Starts
Beacon Point, first lease | unnamed tenant of Hut 8 | [bp1.capacity mw] | [bp1.announced d] | [bp1.start yr]
Beacon Point, second lease | unnamed tenant of Hut 8 | [bp2.capacity mw] | [bp2.announced d] | 
Polaris Forge 2 | hyperscaler, from Applied Digital | [pf2.capacity mw] | [pf2.announced d!2025-12-22] | [pf2.start yr]
Delta Forge 1 | hyperscaler, from Applied Digital | [df1.capacity mw!260] | [df1.announced d] |
Delta Forge 2 | hyperscaler, from Applied Digital | [df2.capacity mw] | [df2.announced d] |

Journal entries | Dr | Cr
Straight-line rent receivable | 12.7 |
Rental income | | 12.7
Capitalised interest | 44.1 |
Interest expense | | 44.1
Depreciation, buildings | 18.3 |
Asset retirement | 0.9 |
Useful life, buildings (yrs) | 39 | chillers | 15 | switchgear | 20
Incremental borrowing rate, % | 8.1 | 8.4 | 8.9
Property tax, % | 1.1 | abatement | 70% | years | 10
Lease commissions | 3.1 | 0.6 | 2.2 | 1.4
Insurance | >>4 1.8 1.05
Staff on site | 140 | 96 | 38 | 210
Hut 8 has a $400m revolver with Coinbase and Two Prime
Applied Digital sold its cloud unit; loss of $16.8m
CleanSpark mined 629 bitcoin in September and holds 13,011
CoreWeave paid Core Scientific $750m for capex it had advanced
AMD took a $160m option fee into the books of Core Scientific
Second phase rent review: 15 MW of office and 4 MW of storage, not leased
`,
  "Newsletter paste": `
(pasted from the Sunday mail, bullets split to rows)

COMPUTE WEEKLY #118

Deal | Said size | Said length | Said power
* Meta <> CoreWeave (Sept 2025) | $[mcw25.value bn!42]bn | - | -
* Meta <> CoreWeave (April 2026) | $[mcw26.value bn!31]bn | [mcw26.term y] yrs | -
* OpenAI <> AWS (Nov 2025) | $[oaws25.value bn]bn | [oaws25.term y!8] yrs | -
* OpenAI <> AWS (Feb 2026) | $[oaws26.value bn!10]bn | [oaws26.term y] yrs | [oaws26.capacity gw!3] GW
* OpenAI <> Microsoft Azure | $[oaz.value bn]bn | - | -
* OpenAI <> Oracle | $[orcl.value bn]bn | [orcl.term y] yrs | [orcl.capacity gw!6] GW
* Anthropic <> Google Cloud | n/a | [agoo.term y!6] yrs | [agoo.capacity gw] GW
* Anthropic <> AWS | $100bn+ | [aaws.term y] yrs | [aaws.capacity gw!7.5] GW
* Reflection AI <> SpaceX | $[rspx.value bn!3.6]bn | [rspx.term y] yrs | -
* Akamai <> frontier lab (Anthropic?) | $[akam.value bn]bn | [akam.term y!5] yrs | -
* NVIDIA guarantee <> OpenAI leases (SB Energy, Ohio) | $[sbe.value bn!150]bn | [sbe.term y] yrs | [sbe.capacity gw] GW

What moved
CRWV -8.4% wk, NBIS +3.1%, IREN +0.2%, APLD -11.0%, ORCL -2.7%
Oracle bonds: 2055s at +212, 40bn of project loans still hung with banks
OpenAI closed a $110bn round: 50 Amazon, 30 NVIDIA, 30 SoftBank
AWS grew 24%, best in 13 quarters; power added 1.3 GW in the quarter
Azure +39% cc, capacity short "through June"
SB Energy raised $1bn, half of it from OpenAI
Google to sell TPUs to Meta? The Information: "billions", from 2027
Akamai +19% after hours, guide to $4.45bn revenue

GPU rental index, US$/h | w-3 | w-2 | w-1 | now
H100 SXM | 2.21 | 2.19 | 2.24 | 2.30
H200 | 2.75 | 2.74 | 2.80 | 2.88
B200 | 3.92 | 3.88 | 3.95 | 4.07
GB200 (rack, per GPU) | 4.41 | 4.38 | 4.45 | 4.52
MI355X | 2.55 | 2.49 | 2.45 | 2.47
TPU v6e | 1.22 | 1.22 | 1.22 | 1.22
Trainium2 | 0.98 | 0.98 | 0.97 | 0.97

Flows, US$ m | w-3 | w-2 | w-1 | now
AI infra ETFs | 412 | -88 | 161 | 305
IG tech issuance | 18250 | 4100 | 9600 | 25300
HY data-centre issuance | 2100 | 0 | 1750 | 3800
Converts | 1150 | 2300 | 0 | 900
Subscribers | 11830 | 11902 | 12077 | 12310
Open rate, % | 46.1 | 44.9 | 47.3 | 45.2
Reader poll, bubble yes % | 58 | 61 | 55 | 63
`,
  "Chart data": `
Figure 4: "Who rents how much, for how long" - data behind slide 11
Values = contract value in US$ billions; bar label in column A
Label | Contract value | Years of term | Colour
OpenAI from Oracle | [orcl.value bn!330] | [orcl.term y] | red
OpenAI from Microsoft Azure | [oaz.value bn!25] | | blue
OpenAI from CoreWeave | [ocw.value bn!32.4] | [ocw.term y!6] | grey
Anthropic from Microsoft Azure | [aaz.value bn] | | blue
Anthropic from Broadcom | [bcom.value bn!116.2] | [bcom.term y!4] | green
Google from SpaceX | [gspx.value bn!20] | [gspx.term y!5] | black
Microsoft from IREN | [msir.value bn!10.7] | [msir.term y] | teal
Microsoft from Nebius | [msnb.value bn.1] | [msnb.term y] | lime
NVIDIA from IREN | [nvir.value bn] | [nvir.term y!3] | teal
Reflection AI from SpaceX | [rspx.value bn] | [rspx.term y!5] | black
Jane Street from CoreWeave | [jane.value bn] | | grey

Figure 5: power behind it, GW
Label | Contracted GW
OpenAI from Oracle | [orcl.capacity gw]
OpenAI from Cerebras | [cbrs.capacity gw!0.5]
Anthropic from Google Cloud | [agoo.capacity gw!7]
AMD from Core Scientific | [camd.capacity gw]
Meta from AMD (supply of Instinct) | [mamd.capacity gw!8]

Figure 6: hyperscaler capex, US$ bn
| 2023 | 2024 | 2025 | 2026E | 2027E
Amazon | 52.7 | 83.0 | 131.0 | 200 | 215
Microsoft (FY) | 32.0 | 55.7 | 88.2 | 146 | 170
Alphabet | 32.3 | 52.5 | 91.4 | 185 | 210
Meta | 28.1 | 39.2 | 72.2 | 135 | 150
Oracle (FY) | 8.7 | 6.9 | 21.2 | 50 | 75

Figure 7: electricity of data centres, TWh
| 2022 | 2024 | 2026 | 2028 | 2030
US | >>5 150 1.22
Europe | >>5 72 1.14
China | >>5 85 1.25
Rest | >>5 60 1.17

Figure 8: survey, n = 214 executives, % who agree
"We are short of GPUs" | 61 | 54 | 49
"We sign for more than three years" | 22 | 31 | 38
"We would use TPUs" | 9 | 17 | 29
"We would lease from miners" | 4 | 11 | 19

Margin notes by the partner
say that Jane Street is also a shareholder, $1bn at $109
Microsoft pays Nebius 40% up front, drop it from the chart
OpenAI's total of $1.4tn is a plan over 8 years and not on this slide
Broadcom has 10 GW with OpenAI, wait for the contract
SpaceX adds 1.5 GW at Colossus 2 by year end
Meta gets AMD warrants for up to 160m shares
Slide 12: NVIDIA's portfolio, $30bn in OpenAI, $10bn in Anthropic, $2bn in Nebius
`,
  "Corrections desk": `
Data corrections - AI contracts set. "Published" = what our product shows to clients today.

Ticket | Deal | Field | Published | Unit | Raised by | Age, days | Hours
8801 | Microsoft / IREN (Childress) | Contract value | [msir.value m!970] | US$ m | client 114 | 3 | 1.5
8804 | Microsoft / Nebius (Vineland) | Contract term | [msnb.term y] | years | client 20 | 3 | 0.5
8805 | OpenAI / CoreWeave (three order forms) | Announced | [ocw.announced iso!2025-08-25] | date | QA bot | 5 | 0.5
8811 | Galaxy / CoreWeave (Helios) | Critical IT capacity | [glxy.capacity mw!265] | MW | client 7 | 6 | 2
8812 | Core Scientific / CoreWeave | Contract term | [corz.term y!2] | years | client 7 | 6 | 1
8813 | Core Scientific / CoreWeave | Announced | [corz.announced iso!2024-12-22] | date | client 7 | 6 | 1
8819 | Applied Digital / CoreWeave (Polaris Forge 1) | Contract value | [apld.value m!8000] | US$ m | QA bot | 8 | 2.5
8820 | Applied Digital / hyperscaler (Delta Forge 1) | Contract value | [df1.value m] | US$ m | QA bot | 8 | 0.5
8823 | TeraWulf / Anthropic (Justified Data) | Critical IT capacity | [want.capacity mw!140] | MW | client 31 | 9 | 1
8824 | TeraWulf / Anthropic (Justified Data) | Announced | [want.announced iso] | date | client 31 | 9 | 0.5
8830 | Anthropic / SpaceX (Colossus) | Monthly fee | [aspx.monthly fee m!125] | US$ m | client 88 | 12 | 1
8831 | Anthropic / SpaceX (Colossus) | GPUs | [aspx.gpus n] | number | client 88 | 12 | 0.5
8833 | Meta / Nebius (expanded agreement, March 2026) | Signed | [mnb26.signed iso!2026-02-13] | date | QA bot | 13 | 1
8840 | Nvidia / CoreWeave (residual capacity) | Ends | [nvcw.end iso] | date | client 55 | 15 | 1
8842 | Crusoe / Oracle (Abilene) | Announced | [crus.announced iso!2025-05-18] | date | client 55 | 15 | 0.5
8850 | Cipher / AWS | Contract value | [cifa.value m] | US$ m | client 60 | 16 | 0.5
8851 | CoreWeave | Backlog | 55600 | US$ m | client 60 | 16 | 0.5
8852 | CoreWeave | Active power | 590 | MW | client 60 | 17 | 0.5
8853 | IREN | Market value | 12800 | US$ m | client 12 | 18 | 0.5
8854 | TeraWulf | Convertible outstanding | 1000 | US$ m | client 12 | 18 | 0.5
8855 | SpaceX | Headcount | 19500 | staff | QA bot | 19 | 0.5
8856 | Galaxy | Loan book | 1780 | US$ m | QA bot | 20 | 1
8857 | Oracle | RPO | 523300 | US$ m | client 3 | 21 | 1
8858 | Crusoe | Funding round | 1380 | US$ m | client 3 | 22 | 0.5
8859 | Nebius | Capex guidance | 18000 | US$ m | client 44 | 22 | 0.5
8860 | Meta | Stake in Hyperion SPV | 20 | % | client 44 | 25 | 0.5

Team | Open | Closed | Median days | SLA, %
Contracts | 26 | 311 | 4.5 | 93.1
Estimates | 41 | 702 | 2.0 | 97.4
Ownership | 12 | 188 | 6.2 | 88.0
Sites | 33 | 145 | 9.1 | 81.5
Credits issued, US$ | 1200 | 0 | 450 | 0
`,
  "Procurement bench": `
Benchmarks for our own GPU tender (sourcing team, automotive group)
What others pay - two lines a deal: first the headline, second the detail

Meta buys from Google Cloud | Contract value, US$ bn | 10+ | Announced | [mgoo.announced short!2025-08-12]
  detail | Term, years | [mgoo.term y!10] | Price per hour, US$ | n/a
Microsoft buys from IREN | Contract value, US$ bn | [msir.value bn] | Announced | [msir.announced short!2025-10-03]
  detail | Capacity, MW | [msir.capacity mw!220] | Price per MW and year, US$ m | 9.7
Jane Street buys from CoreWeave | Contract value, US$ bn | [jane.value bn] | Announced | [jane.announced short!2026-04-25]
  detail | Price per GB300 hour, US$ | 3.4 | Discount, % | 12
NVIDIA buys from IREN | Contract value, US$ bn | [nvir.value bn!4.8] | Announced | [nvir.announced short]
  detail | Capacity, MW | [nvir.capacity mw!16] | Term, years | [nvir.term y]
Google buys from SpaceX | Monthly fee, US$ m | [gspx.monthly fee m!950] | Announced | [gspx.announced short]
  detail | GPUs | [gspx.gpus n!11000] | Price per GPU hour, US$ | 11.5
Reflection AI buys from Nebius | Contract value, US$ bn | [rneb.value bn] | Announced | [rneb.announced short!2026-07-04]
  detail | Price per GB300 hour, US$ | 3.1 | Discount, % | 18
OpenAI buys from Cerebras | Contract value, US$ bn | [cbrs.value bn!2] | Announced | [cbrs.announced short]
  detail | Capacity, MW | [cbrs.capacity mw!700] | Term, years | [cbrs.term y]


Our own tender | Bidder A | Bidder B | Bidder C | Bidder D
GPUs | 4096 | 4096 | 3584 | 4608
Price per GPU hour, EUR | 2.31 | 2.55 | 2.19 | 2.70
Term, months | 36 | 24 | 36 | 48
Prepayment, % | 15 | 0 | 25 | 10
Power, MW | 7.2 | 7.4 | 6.1 | 8.3
Uptime, % | 99.5 | 99.9 | 99.0 | 99.9
Penalty, % of month | 10 | 25 | 5 | 15
Delivery, weeks | 22 | 14 | 30 | 18
Score | 71 | 78 | 60 | 74
Total, EUR m | >>4 178 1.07
Budget, EUR m | 190 | of which 2027 | 64 | of which 2028 | 66

What the bidders told us about others
Nebius said that it has 170 MW live and will have 800 MW to 1 GW
CoreWeave has 33 data centres, and lends us 64 GPUs for 14 days
IREN's Canadian sites still hold 12,000 GPUs at $2.40 an hour
Google quoted TPU v6e at $1.22 an hour with a 3 year commitment
Cerebras offers tokens at $0.60 a million, its fund round was $1bn
SpaceX would not quote below 10,000 GPUs
NVIDIA's list price of a GB300 rack is put at $3.9m
`,
  "Thesis data": `
MSc thesis, chapter 4 - sample of 10 leases to AI tenants; author's hand-collected data
variable names: val_usd (full US dollars), term_y, it_mw, ann (announcement date), ret (abnormal return %, day 0), mcap (US$ m before)

id | lessor | lessee | ann | val_usd | term_y | it_mw | ret | mcap | press_words
1 | Core Scientific | CoreWeave | [corz.announced iso] | [corz.value usd!7800000000] | [corz.term y] | [corz.capacity mw!250] | 4.1 | 3410 | 1102
2 | Galaxy | CoreWeave | [glxy.announced iso] | [glxy.value usd!1500000000] | [glxy.term y!10] | [glxy.capacity mw] | 7.9 | 9870 | 1388
3 | Applied Digital | CoreWeave | [apld.announced iso!2025-09-29] | [apld.value usd] | [apld.term y] | [apld.capacity mw] | 16.0 | 4020 | 771
4 | Cipher | Fluidstack | [ciff.announced iso] | [ciff.value usd] | [ciff.term y] | [ciff.capacity mw!200] | -17.6 | 5420 | 940
5 | Cipher | AWS | [cifa.announced iso!2025-11-30] | [cifa.value usd!550000000] | [cifa.term y] | [cifa.capacity mw] | 22.0 | 7360 | 866
6 | Hut 8 | Fluidstack | [hut.announced iso!2025-11-17] | [hut.value usd] | [hut.term y] | [hut.capacity mw] | 3.7 | 4210 | 1410
7 | CleanSpark | unnamed (Sandersville) | [clsk.announced iso] | [clsk.value usd] | [clsk.term y] | [clsk.capacity mw!157] | 12.4 | 4150 | 1012
8 | TeraWulf | Anthropic | [want.announced iso!2026-06-07] | [want.value usd!9100000000] | [want.term y] | [want.capacity mw] | 18.8 | 7800 | 1233
9 | Core Scientific | AMD | [camd.announced mon] | . | [camd.term y!10] | [camd.capacity mw] | 9.3 | 5600 | 905
10 | TeraWulf | Fluidstack (Abernathy) | [aby.announced iso!2025-10-18] | [aby.value usd] | . | [aby.capacity mw] | 16.9 | 5980 | 1077
mean | | | | =AVERAGE(E5:E14)=>6822222222 | =AVERAGE(F5:F14)=>13.6 | =AVERAGE(G5:G14)=>263 | =AVERAGE(H5:H14)=>9.4 | =AVERAGE(I5:I14)=>5782 | =AVERAGE(J5:J14)=>1070

Table 4.3 regression of ret | (1) | (2) | (3)
log(value / mcap) | 3.92 | 3.41 | 2.88
t | 2.61 | 2.2 | 1.94
Google guarantee (0/1) | | 5.07 | 4.6
t | | 1.71 | 1.55
Short interest, % | | | 0.21
t | | | 1.12
Constant | 11.4 | 9.8 | 7.3
R2 | 0.31 | 0.38 | 0.41
N | 10 | 10 | 10

Table 4.4 placebo, CAR % | [-5,-1] | [0] | [1,5] | [1,20]
Miners without lease | 0.4 | 2.8 | -0.9 | -3.1
Cloud providers | -0.2 | 0.6 | 0.3 | 1.2
S&P 500 | 0.1 | 0 | 0.2 | 0.8

Coding notes
Core Scientific's offer from CoreWeave in June 2024, $5.75 a share, is dropped from the sample
Galaxy's second site purchase (160 acres, 1 GW) has no lessee
AWS and Cipher: equity of $0 changed hands
Google's warrants in Cipher are 24m shares, in TeraWulf 41m and 32.5m
Fluidstack has 4 further leases in Europe without a price
AMD's capex of $1.0bn is not matched to a lessor
CoreWeave's IPO at $40 is the start of the window, 28 March 2025
Anthropic's plan of $50bn with Fluidstack has no lessor either
`,
};
