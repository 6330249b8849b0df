/** Lists by company, options, status and near misses. */
export const BLOCK_SHEETS: Readonly<Record<string, string>> = {
  "By provider": `
CoreWeave (NASDAQ: CRWV)
Customer | Contract value, US$bn | Announced | Our rev. 2027E, $bn | % drawn
MC26> Meta (expanded 2026 order form) | !value 24 bn | ?announced d | 2.1 | 4%
MC25> Meta (September 2025 order form) | !value 17.2 bn | ?announced d | 2.4 | 18%
OC> OpenAI, all three order forms | !value 26.1 bn | !announced 2025-12-25 d | 3.9 | 31%
JS> Jane Street | !value 4.2 bn | ?announced d | 1.1 | 12%
AC> Anthropic | 'not published | !announced 2026-01-10 d | 1.4 | 3%
---
Nebius (NASDAQ: NBIS)
Customer | Contract value, US$bn | Announced | Our rev. 2027E, $bn | % drawn
MN> Microsoft (Vineland) | u?value bn | !announced 2025-06-08 d | 3.3 | 29%
TN25> Meta (first order, Nov 2025) | !value 3.7 bn | ?announced long | 0.6 | 38%
TN26> Meta (expanded agreement, March 2026) | !value 10.4 bn | ?announced d | 1.6 | 0%
RN> Reflection AI | !value 0.7 bn | !announced 2026-04-14 d | 0.2 | 0%
---
Core Scientific (NASDAQ: CORZ)
Tenant | Lease value, US$bn | Lease term, yrs | Our NOI 2027E, $bn | % billed
CC> CoreWeave | !value 7.4 bn | ?term yr | 0.6 | 67%
CD> AMD (July 2026) | 'n/d | !term 20 yr | 0.1 | 0%
---
Cipher Mining (NASDAQ: CIFR)
Tenant | Lease value, US$bn | Lease term, yrs | Our NOI 2027E, $bn | % billed
CA> AWS | !value 8 bn | ?term yr | 0.3 | 40%
CF> Fluidstack (Barber Lake) | !value 3.6 bn | !term 12 yr | 0.2 | 55%
---
TeraWulf (NASDAQ: WULF)
Tenant | Lease value, US$bn | Lease term, yrs | Our NOI 2027E, $bn | % billed
WT> Anthropic (Justified Data) | !value 25 bn | !term 25 yr | 0.4 | 0%
WL> Fluidstack (Lake Mariner) | u?value bn | !term 12 yr | 0.5 | 28%
WA> Fluidstack (Abernathy JV) | !value 11.3 bn | !term 20 yr | 0.2 | 0%
s:Google stands behind Fluidstack with $3.2bn at Lake Mariner and $1.3bn at Abernathy.
Owned sites | r:1:9:6
Headcount | r:50:900:6
`,
  "By customer": `
Commitments by customer | | | | US$bn
OPENAI
Provider | Date announced | Tenor, years | MW | Contract value, US$bn
OA25> AWS (Nov 2025) | ?announced d | !term 10 yr | | !value 33 bn
OA26> AWS (Feb 2026 expansion) | !announced 2026-05-27 d | !term 6 yr | !capacity 1200 mw | !value 120 bn
OZ> Microsoft Azure | !announced 2026-01-28 d | | | !value 200 bn
OO> Oracle | ?announced long | ?term yr | !capacity 3300 mw | !value 400 bn
OB> Cerebras | !announced 2025-11-14 d | ?term yr | u?capacity mw | 24
Sum | | | | 777
---
ANTHROPIC
Provider | Date announced | Tenor, years | MW | Contract value, US$bn
AA> AWS (ten years) | ?announced d | ?term yr | !capacity 5900 mw | !value 64 bn
AZ> Microsoft Azure | !announced 2026-02-18 d | | 900 | !value 24 bn
AG> Google Cloud | !announced 2026-02-05 d | !term 8 yr | u?capacity mw | 200
AB> Broadcom (TPU leases) | ?announced d | !term 9 yr | | !value 190 bn
AX> SpaceX | !announced 2025-12-06 d | !term 5 yr | !capacity 220 mw | !value 28 bn
WT> TeraWulf | ?announced d | ?term yr | u?capacity mw | u?value bn
Sum | | | | 506
---
META
Provider | Date announced | Tenor, years | MW | Contract value, US$bn
TG> Google Cloud | !announced 2025-11-21 d | !term 10 yr | | 'over 10
TN26> Nebius (March 2026) | !announced 2025-07-16 d | !term 3 yr | | !value 17.5 bn
MC26> CoreWeave (2026 expanded order form) | ?announced d | !term 4 yr | | u?value bn
Sum | | | | 43
s:Meta's contingent purchases from Nebius of $15bn are left out; so are chips from AMD.
s:OpenAI's total of $1.4tn includes Broadcom, AMD and NVIDIA, no contracts here.
Spend by month, $bn | r:1:9:12:1
Cash by month, $bn | r:10:60:12:1
`,
  "Options and ceilings": `
Customer | Provider | Firm value, $bn | Ceiling with options, $bn | Firm MW | Option MW | Comment
TN26> Meta | Nebius (2026) | ?value bn | !ceiling 34 bn | | | contingent part at Nebius's choice
CF> Fluidstack | Cipher (Barber Lake) | ?value bn | !ceiling_with_options 11.5 bn | ?capacity mw | 0 | two 5-y extensions
OB> OpenAI | Cerebras | 'over 20 | | !capacity 1000 mw | ?capacity_option mw |
AZ> Anthropic | Azure | !value 26 bn | | | !capacity_option 1600 mw |
CD> AMD | Core Scientific | | | !capacity 250 mw | !capacity_option 2600 mw |
WT> Anthropic | TeraWulf | 'from 19 | ?ceiling_with_options bn | !capacity 455 mw | 480 |
HF> Fluidstack | Hut 8 River Bend | 'from 7 | ?ceiling_with_options bn | ?capacity mw | ?first_offer_capacity mw |
NO> OpenAI | NVIDIA guarantee (SB Energy) | !value 140 bn | | !capacity 5200 mw | !capacity_option 5500 mw |
---
Combined commitments | Customer | Provider | All contracts together, $bn
MC26> | Meta | CoreWeave | ?combined_commitment bn
OA26> | OpenAI | AWS | ?combined_commitment bn
TN26> | Meta | Nebius | 29.9
p:Amazon's equity in OpenAI, $bn, alongside | ?@OA26 amazon_equity_in_openai bn
p:Premium paid for options, $m | 0
p:Value of OpenAI's warrants on Cerebras, $bn | 2.9
p:Google's warrants on Cipher, m | 24.2
Extension, years | r:1:6:8
Likelihood of exercise, % | r:10:90:8
Value per option, $m | r:100:4000:8
`,
  "Status board": `
Contract status (traffic lights) | RAG | % built | Slip, weeks | Contract MW | Contract value, $bn | Contract term, y | Owner
CA> Cipher–AWS lease | G | 61% | 0 | !capacity 275 mw | u?value bn | ?term yr | Ana
CF> Cipher–Fluidstack Barber Lake lease | A | 88% | 4 | u?capacity mw | !value 8.1 bn | !term 20 yr | Ana
WL> TeraWulf–Fluidstack Lake Mariner lease | G | 72% | 1 | u?capacity mw | !value 3 bn "?.0" | ?term yr | Ben
HF> Hut 8–Fluidstack River Bend lease | G | 35% | 0 | !capacity 290 mw | u?value bn | ?term yr | Ben
GC> Galaxy–CoreWeave Helios lease | A | 44% | 6 | u?capacity mw | !value 10.5 bn | !term 12 yr | Caro
DC> Applied Digital–CoreWeave Polaris Forge 1 lease | R | 70% | 11 | u?capacity mw | !value 15.8 bn | ?term yr | Caro
CC> Core Scientific–CoreWeave leases | R | 67% | 18 | ?leased_capacity mw | !value 6.9 bn | ?term yr | Caro
CS> CleanSpark Sandersville lease, unnamed tenant | G | 5% | 0 | ?capacity mw | ?value bn | ?term yr | Dev
MI> IREN–Microsoft Childress | G | 52% | 2 | u?capacity mw | !value 8.9 bn | !term 3 yr | Dev
NI> IREN–NVIDIA | G | 8% | 0 | !capacity 85 mw | u?value bn | !term 7 yr | Dev
CO> Crusoe–Oracle Abilene | A | 52% | 9 | !capacity 1500 mw | 'n/d | | Eli
Average | | 50% | 5 | 293 | 8.4 | 12.8 |
---
Risk score (1-5) | Power | Chips | Credit | Permits | Labour
CIFR | r:1:5:5
WULF | r:1:4:5
HUT | r:2:5:5
GLXY | r:2:4:5
APLD | r:1:3:5
CORZ | r:3:5:5
IREN | r:1:2:5
s:Comment: CoreWeave blames rain at Denton; Core Scientific pays credits of $1.5m a week.
s:Comment: Microsoft gave IREN until March for the last 100 MW.
s:Comment: AWS may take 50 MW less from Cipher if the substation slips.
`,
  "Near misses": `
Desk check of rounded and older numbers | Customer | Provider | Contract value, US$bn | Contract term, years | Contracted MW | Remark
MI> 1 | Microsoft | IREN | !value 9.9 bn | ?term yr | ?capacity mw | older slide
NI> 2 | NVIDIA | IREN | !value 3.5 bn | ?term yr | !capacity 62 mw |
OO> 3 | OpenAI | Oracle | !value 307 bn | !term 5.2 yr | !capacity 4800 mw |
DC> 4 | CoreWeave | Applied Digital (PF1) | !value 11.4 bn | !term 15.5 yr | ?capacity mw |
CC> 5 | CoreWeave | Core Scientific | !value 8.9 bn | ?term yr | !capacity 510 mw |
WL> 6 | Fluidstack | TeraWulf Lake Mariner | !value 11.7 bn | ?term yr | !capacity 366 mw |
WA> 7 | Fluidstack | TeraWulf Abernathy JV | !value 9.7 bn | !term 18 yr | ?capacity mw |
CF> 8 | Fluidstack | Cipher Barber Lake | !value 5.2 bn | ?term yr | ?capacity mw |
HF> 9 | Fluidstack | Hut 8 River Bend | !value 12.1 bn | ?term yr | ?capacity mw |
WT> 10 | Anthropic | TeraWulf | !value 28 bn | ?term yr | !capacity 408 mw |
JS> 11 | Jane Street | CoreWeave | !value 6.2 bn | | |
CA> 12 | AWS | Cipher | !value 5.7 bn | ?term yr | ?capacity mw |
GX> 13 | Google | SpaceX | !value 29.7 bn | !term 2.7 yr | |
TN25> 14 | Meta | Nebius (November 2025 order) | !value 2.95 bn | ?term yr | |
MS> 15 | Microsoft | Nscale | 21 | | | 'four sites
Average of lines | | | 68.9 | 11.4 | 310 |
`,
  "Campus list": `
Hyperscale leases without a named tenant | Landlord | Tenant as disclosed | Lease value, US$bn | Lease term, yrs | Critical IT MW | Utility MW | Capex, $m/MW
D1> Delta Forge 1 | Applied Digital | unnamed, high investment grade | ?value bn | ?term yr | ?capacity mw | 430 | 11.5
D2> Delta Forge 2 | Applied Digital | unnamed, high investment grade | ?value bn | ?term yr | ?capacity mw | 300 | 12
D3> Polaris Forge 3 | Applied Digital | unnamed, high investment grade | ?value bn | ?term yr | ?capacity mw | 430 | 11.8
CS> Sandersville | CleanSpark | unnamed | ?value bn | ?term yr | ?capacity mw | 250 | 10.9
Beacon Point I and II | Hut 8 | unnamed | 19.6 | 15 | 704 | 1000 | 11
Total | | | 46.4 | 16 | 1689 | 2410 |
---
Guesses at the tenant, odds | Microsoft | Meta | Google | Amazon | Oracle
Delta Forge 1 | r:5:50:5
Delta Forge 2 | r:6:50:5
Polaris Forge 3 | r:7:50:5
Sandersville | r:8:50:5
Beacon Point | r:9:50:5
s:Applied Digital and CoreWeave have no further lease; 150 MW of options lapsed.
s:Hut 8's tenant at Beacon Point is not Fluidstack, says the CFO.
`,
};
