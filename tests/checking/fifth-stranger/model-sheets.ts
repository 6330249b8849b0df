/** Sheets of equity and lender models: inputs, quarters, transposed contracts, backlog. */
export const MODEL_SHEETS: Readonly<Record<string, string>> = {
  "NBIS model": `
Nebius Group (NBIS) - operating model, US$m, FYE Dec
Line | 1Q25 | 2Q25 | 3Q25 | 4Q25 | 1Q26 | 2Q26 | 3Q26E | 4Q26E
Revenue | r:50:1400:8:1
o/w Microsoft | r:0:500:8:1
o/w Meta | r:0:400:8:1
Gross profit | r:20:900:8:1
Adj. EBITDA | r:-90:500:8:1
Capex | r:400:5200:8
Active power, MW | r:20:700:8
Contracted power, MW | r:200:4000:8
Deferred revenue | r:100:6900:8
Shares out., m | r:230:280:8:1
---
Contract assumptions (hard-coded, blue) | Total value, US$m | Term, yrs | Announced | Note
MN> Microsoft (Vineland) | !value 22900 m | !term 8 yr | ?announced d | nine tranches
TN25> Meta first order, Nov-25 | !value 4100 m | ?term yr | !announced 2025-06 long | two tranches
TN26> Meta expanded agreement, Mar-26: dedicated capacity | ?value m | !term 9 yr | !announced 2026-06-16 d | Vera Rubin
RN> Reflection AI | !value 600 m | | !announced 2026-03-14 d | press
p:Meta contingent capacity, not in model | ?@TN26 contingent_capacity m
p:Microsoft receivable in 2Q26 | 611.4
p:Nvidia pre-funded warrants, US$m | 2000
p:Convertible notes, US$m | 4340
---
Sum of parts | US$bn | per share
Core AI cloud | 38.1 | 141
ClickHouse stake | 4.2 | 15.6
Avride | 1.6 | 5.9
Net debt | -3.4 | -12.6
Equity value | 40.5 | 148.9
`,
  "Lender inputs": `
ref | Input | Value | Unit | Case | Source tab
CA> C-01 | Cipher / AWS lease: contract value | !value 7.3 bn | US$bn | all | CIM p.14
CA> C-02 | Cipher / AWS lease: term | !term 20 yr | years | all | CIM p.14
CA> C-03 | Cipher / AWS lease: contracted capacity | !capacity 214 mw | MW | all | CIM p.15
CA> C-04 | Cipher / AWS lease: start of rent | ?start long | date | base | CIM p.15
C-05 | Cipher: SOFR margin | 3.25% | % | base | TS
C-06 | Cipher: gearing | 80% | % | base | TS
C-07 | Cipher: DSCR lock-up | 1.15 | x | base | TS
CF> F-01 | Cipher / Fluidstack Barber Lake: contract value, base term | !value 2100 m | US$m | all | CIM p.31
CF> F-02 | Cipher / Fluidstack Barber Lake: term | !term 15 yr | years | all | CIM p.31
CF> F-03 | Cipher / Fluidstack Barber Lake: critical IT capacity | ?capacity mw | MW | all | CIM p.32
CF> F-04 | Cipher / Fluidstack Barber Lake: Google backstop | !google_backstop 2.3 bn | US$bn | all | CIM p.33
F-05 | Barber Lake: build cost | 9.6 | US$m/MW | base | TA report
F-06 | Barber Lake: contingency | 7% | % | base | TA report
WL> W-01 | TeraWulf / Fluidstack Lake Mariner: contract value, base term | !value 4.9 bn | US$bn | all | offering memo
WL> W-02 | TeraWulf / Fluidstack Lake Mariner: lease term | !term 15 yr | years | all | offering memo
WL> W-03 | TeraWulf / Fluidstack Lake Mariner: Google backstop | !google_backstop 1.8 bn | US$bn | all | offering memo
WA> W-04 | TeraWulf / Fluidstack Abernathy JV: contract value | !value 7.7 bn | US$bn | all | offering memo
WA> W-05 | TeraWulf / Fluidstack Abernathy JV: critical IT capacity | !capacity 240 mw | MW | all | offering memo
GC> G-01 | Galaxy / CoreWeave Helios: lease term | !term 10 yr | years | all | deck
GC> G-02 | Galaxy / CoreWeave Helios: contracted critical IT | !capacity 420 mw | MW | all | deck
GC> G-03 | Galaxy / CoreWeave Helios: contract value | !value 11.2 bn | US$bn | all | deck
---
Debt schedule, US$m | Y1 | Y2 | Y3 | Y4 | Y5 | Y6 | Y7 | Y8
Opening balance | r:200:1900:8:1
Drawdown | r:0:800:8:1
Interest | r:10:160:8:1
Repayment | r:0:240:8:1
Closing balance | r:210:1890:8:1
CFADS | r:100:420:8:1
DSCR, x | r:1:2:8:2
LLCR, x | r:1:2:8:2
`,
  Transposed: `
Side-by-side, cloud contracts with a settled headline
 | A | B | C | D | E | F
Customer | OpenAI | OpenAI | Anthropic | Meta | Jane Street | Microsoft
Provider | Cerebras | Microsoft Azure | Azure | Google Cloud | CoreWeave | IREN
Headline contract value, US$bn | !@OB value 13.5 bn | !@OZ value 205 bn | !@AZ value 22 bn | !@TG value 7.5 bn | ?@JS value bn | !@MI value 12.4 bn
Contract term, years | !@OB term 6 yr | | | !@TG term 4 yr | | ?@MI term yr
Announced | ?@OB announced d | !@OZ announced 2025-07-28 d | ?@AZ announced d | ?@TG announced d | !@JS announced 2026-01-15 d | !@MI announced 2025-05-03 d
Power, MW | !@OB capacity 900 mw | | | | | ?@MI capacity mw
Our revenue in 2026E, $bn | r:1:9:6:1
Our revenue in 2027E, $bn | r:1:19:6:1
Our revenue in 2028E, $bn | r:2:29:6:1
Probability of full draw | 70% | 85% | 80% | 75% | 90% | 95%
Gross margin | 41% | 38% | 44% | 35% | 48% | 57%
Provider mkt cap, $bn | 61 | 3710 | 3710 | 3950 | 54 | 15
Customer's credit | 'NR | 'NR | 'NR | 'AA- | 'BB | 'AAA
---
Leases, the same way
Tenant | CoreWeave | CoreWeave | Fluidstack | Anthropic | AWS | CoreWeave
Landlord | Galaxy | Core Scientific | Hut 8 | TeraWulf | Cipher | Applied Digital
Lease value, US$bn | !@GC value 9.8 bn | !@CC value 12.6 bn | ?@HF value bn | !@WT value 41 bn | !@CA value 4.1 bn | !@DC value 14.3 bn
Lease term, years | ?@GC term yr | !@CC term 17 yr | !@HF term 20 yr | !@WT term 10 yr | ?@CA term yr | !@DC term 11 yr
Leased critical IT, MW | !@GC capacity 620 mw | ?@CC leased_capacity mw | !@HF capacity 190 mw | ?@WT capacity mw | !@CA capacity 410 mw | !@DC capacity 520 mw
Capex, $m/MW | r:6:12:6:1
NOI margin | 82% | 75% | 85% | 84% | 86% | 78%
Yield on cost | r:9:21:6:1
Landlord's debt, $m | r:300:6500:6
Landlord's BTC, coins | r:0:14000:6
`,
  "Backlog bridge": `
Bridge of backlog by customer, US$bn | | | | |
CoreWeave | 3Q25 | 4Q25 | 1Q26 | 2Q26 | 3Q26E
Opening | r:25:90:5:1
New: Meta | ?@MC25 value bn | 0 | ?@MC26 value bn | 0 | 0
New: OpenAI | ?@OC tranche_september_2025 bn | 0 | 0 | 0 | 0
New: Anthropic | 0 | 0 | 0 | 6.8 | 0
New: Jane Street | 0 | 0 | 0 | ?@JS value bn | 0
Recognised | r:-5:-1:5:1
Closing | r:50:99:5:1
s:Meta had two orders with CoreWeave in the bridge, 35.2bn in all.
p:Of which Meta and OpenAI, % | 67
---
Oracle | FY26Q1 | FY26Q2 | FY26Q3 | FY26Q4 | FY27Q1
RPO | 455 | 523 | 553 | 570 | 584
o/w OpenAI (est.) | 300 | 298 | 297 | 295 | 290
o/w Meta (est.) | 20 | 20 | 24 | 26 | 26
Capex | r:8:21:5:1
FCF | r:-14:-1:5:1
---
Check to announcements | Customer | Provider | Contract value announced (US$bn) | In bridge
OO> a | OpenAI | Oracle | !value 340 bn | 295
OC> b | OpenAI | CoreWeave (total of the three order forms) | !value 27.5 bn | ?value bn
MC25> c | Meta | CoreWeave, Sept 2025 order form | !value 17.6 bn | ?value bn
MC26> d | Meta | CoreWeave, 2026 expanded order form | !value 29 bn | ?value bn
JS> e | Jane Street | CoreWeave | u?value bn | ?value bn
OA25> f | OpenAI | AWS (Nov 2025) | u?value bn | ?value bn
AZ> g | Anthropic | Azure | !value 18 bn | ?value bn
AG> h | Anthropic | Google Cloud | 175 | 111
AB> i | Anthropic | Broadcom | !value 140 bn | 0
`,
  "Scenario grid": `
Scenarios, OpenAI counterparties, US$bn a year | Bear | Base | Bull
Oracle | 18 | 32 | 60
Azure | 20 | 31 | 45
AWS | 9 | 14 | 22
CoreWeave | 2.5 | 4.1 | 5
Cerebras | 2 | 4 | 8
Probability | 25% | 50% | 25%
p:Weighted spend of OpenAI at Oracle | 35.5
p:Weighted spend of OpenAI at AWS | 14.8
p:OpenAI revenue needed to pay Oracle, Azure and AWS | 130
p:OpenAI equity to be raised, cumulative | 140
---
Draw, % of commitment | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
Oracle | r:1:100:6
Azure | r:2:100:6
AWS | r:3:100:6
CoreWeave | r:4:100:6
Cerebras | r:5:100:6
Google Cloud | r:6:100:6
---
Haircut applied | 20% | OpenAI contract values, US$bn | as announced | after haircut
OO> | | Oracle | ?value bn | 240
OZ> | | Microsoft Azure | !value 180 bn | 144
OA26> | | AWS (Feb 2026 expansion) | !value 75 bn | 60
OA25> | | AWS (Nov 2025) | !value 31 bn | 24.8
OB> | | Cerebras | !value 16 bn | 12.8
NO> | | NVIDIA guarantee for the SB Energy leases | !value 128 bn | 102.4
s:NVIDIA's investment of up to $100bn in OpenAI is not a guarantee and is left out.
s:AMD gives OpenAI a warrant, not compute; the 6 GW are no contract of this table.
`,
  "KPI tiles": `
MORNING DASHBOARD | | | | 28-Oct-26
Microsoft–IREN contract value, $bn | Microsoft–Nebius contract term, yrs | OpenAI–Cerebras capacity, MW | Anthropic–SpaceX monthly fee, $bn | Google–SpaceX monthly fee, $m
!@MI value 14.6 bn | !@MN term 7 yr | !@OB capacity 610 mw | !@AX monthly_fee 1.75 bn | !@GX monthly_fee 780 m
NBIS close, $ | IREN close, $ | CRWV close, $ | ORCL close, $ | APLD close, $
118.2 | 51.3 | 109.7 | 201.4 | 28.9
d/d, % | d/d, % | d/d, % | d/d, % | d/d, %
-1.2 | 3.4 | 0.8 | -0.3 | 5.1
---
Google–SpaceX GPUs | Anthropic–SpaceX GPUs | Cipher–AWS lease MW | Hut 8–Fluidstack lease MW | Galaxy–CoreWeave lease MW
!@GX gpus 165000 gpu | ?@AX gpus gpu | !@CA capacity 250 mw | !@HF capacity 365 mw | ?@GC capacity mw
Short interest, % | Short interest, % | Borrow, % | Borrow, % | Put/call
11.2 | 16.8 | 4.4 | 7.2 | 0.81
---
Week | r:1:52:10
H100 index, $/h | r:1:3:10:2
GB200 index, $/h | r:2:4:10:2
CRWV 5y CDS, bp | r:300:700:10
ORCL 5y CDS, bp | r:50:160:10
Queue ERCOT, GW | r:90:240:10
s:Tile note: Microsoft took a further lease with Nebius in Israel in October; not in the tiles.
s:SpaceX bought xAI for $250bn in stock in February; Anthropic and Google are tenants.
`,
};
