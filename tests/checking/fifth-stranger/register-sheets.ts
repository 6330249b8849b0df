/** Registers, abstracts and calendars as legal, asset and treasury departments keep them. */
export const REGISTER_SHEETS: Readonly<Record<string, string>> = {
  "Contract register": `
Legal - register of third-party compute agreements (public information only)
Reg. no. | Service recipient | Service provider | Agreement | Total contract value (USD) | Announced | Expiry | Notice (days) | Gov. law | Pages
AX> 1001 | Anthropic | SpaceX (xAI) | Colossus services agreement | ?value usd "?" | !announced 2026-01-06 d | !end 2031-05 long | !notice_period 180 days | TX | 88
GX> 1002 | Google | SpaceX | Bridge capacity agreement | !value 22,500,000,000 usd "?" | ?announced d | !end 2031-06 long | !notice_period 30 days | TX | 61
RX> 1003 | Reflection AI | SpaceX | Colossus 2 services agreement | !value 4,100,000,000 usd "?" | !announced 2026-03-22 d | ?end year | ?notice_period days | TX | 54
MI> 1004 | Microsoft | IREN | GPU services agreement | !value 9,070,000,000 usd "?" | ?announced d | !end 2034 year | | NY | 120
OB> 1005 | OpenAI | Cerebras | Master relationship agreement | !value 12,900,000,000 usd "?" | !announced 2025-10-14 d | !end 2031 year | | CA | 143
TG> 1006 | Meta | Google Cloud | Cloud agreement | ?value usd "?" | !announced 2025-02-21 d | | | CA |
AK> 1007 | Anthropic (as reported) | Akamai | Cloud infrastructure agreement | !value 2,600,000,000 usd "?" | ?announced d | | | MA |
TN26> 1008 | Meta | Nebius | 2026 expanded agreement | ?value usd | !announced 2026-08-16 d | | | NY | 97
Total | | | | 121500000000
Average pages | | | | | | | | | 94
---
Custodian of originals | Box | Shelf | Barcode
Archive London | r:1:90:3
Archive Austin | r:1:80:3
Archive Dublin | r:1:70:3
s:Anthropic may leave SpaceX on three months' notice from August.
s:Google's stake in SpaceX (6.1%) is not a matter for the register.
s:Microsoft has a separate lease with Nebius outside Vineland of $2.0bn, not registered here.
`,
  "Lease abstract 1": `
COLOCATION LEASE ABSTRACT - Core Scientific / CoreWeave
CC> Landlord | Core Scientific | Tenant | CoreWeave
CC> Critical IT load leased at signing, MW | !capacity 345 mw | Base term, years | !term 7 yr
CC> Contract value, US$bn (before Denton) | !value 6.1 bn | Announced | !announced 2024-03-22 d
CC> Billable at 30 Jun, MW | ?billable_capacity mw | Sites | 6
Renewal options (number x years) | '2 x 5 | Power pass-through | 'Yes
Capex funded by tenant, US$m | 1500 | Capex by landlord, US$m | 540
Denton, MW | 260 | Austin, MW | 16
Marble, MW | 104 | Dalton, MW | 130
Muskogee, MW | 70 | Auburn, MW | 10
p:Offer of CoreWeave per Core Scientific share, $ | 20.40 | p:Votes against | 60%
---
COLOCATION LEASE ABSTRACT - Applied Digital / CoreWeave (Polaris Forge 1)
DC> Landlord | Applied Digital | Tenant | CoreWeave
DC> Critical IT load, MW | !capacity 610 mw | Lease term, years | !term 22 yr
DC> Contract value, US$bn | !value 17.5 bn | Announced | !announced 2025-03-29 d
DC> First two leases, US$bn | ?first_two_leases bn | Design PUE | ?design_pue months
Building 1, MW | 100 | Building 2, MW | 150
Building 3, MW | 150 | Ready for service, bldg 2 | 'mid-2026
Macquarie preferred, US$m | 112.5 | Dividend | 12.75%
p:CoreWeave shares or warrants held by Applied Digital, m | 0 | p:Warrants issued to CoreWeave, m | 13.06
---
COLOCATION LEASE ABSTRACT - Cipher Mining / Amazon Web Services
CA> Landlord | Cipher Mining | Tenant | AWS
CA> Critical capacity, MW | !capacity 150 mw | Lease term, years | !term 10 yr
CA> Contract value, US$bn | ?value bn | Announced | !announced 2026-02-03 d
Delivery phase I, MW | 120 | Delivery phase II, MW | 180
Cooling | 'air and liquid | Cipher hash rate, EH/s | 23.6
---
COLOCATION LEASE ABSTRACT - CleanSpark / unnamed tenant (Sandersville)
CS> Landlord | CleanSpark | Tenant | unnamed
CS> Critical IT load, MW | ?capacity mw | Lease term, years | ?term yr
CS> Contract value, US$bn | ?value bn | Announced | ?announced d
Hash rate, EH/s | 50 | Treasury, BTC | 13033
---
Rent roll, US$m | Y1 | Y2 | Y3 | Y4 | Y5 | Y6
CORZ - CoreWeave | r:200:850:6:1
APLD - CoreWeave | r:60:760:6:1
CIFR - AWS | r:0:370:6:1
CLSK - tenant | r:0:330:6:1
`,
  Calendar: `
Key dates, compute contracts | | |
Day | Event | Parties | Check
d:2026-11-03 | One year since announcement | Microsoft / IREN | ok
d:2026-11-04 | Results Q3 | SpaceX / Google | 
d:2026-11-12 | Results Q3 | CoreWeave / Meta | 
d:2026-12-15 | Delivery of Horizon 4 | IREN / Microsoft |
d:2027-01-31 | Lock-up | Nebius / Meta |
d:2027-02-17 | Investor day | Cipher / AWS |
---
Master list | Customer | Provider | Announced | Start of service | End of service
MC26> 1 | Meta | CoreWeave (2026 expansion) | !announced 2026-01-09 d | !start 2029 year | ?end d
MC25> 2 | Meta | CoreWeave (2025 order form) | !announced 2025-06-30 d | | !end 2029-12-14 d
OO> 3 | OpenAI | Oracle | !announced 2025-03 long | !start 2029 year |
MN> 4 | Microsoft | Nebius | ?announced d | !start 2028 year | !end 2034-10 long
TN26> 5 | Meta | Nebius (2026) | !announced 2026-05-16 d | !start 2028-06-30 d |
AX> 6 | Anthropic | SpaceX | ?announced d | !start 2026-11 long | ?end long
GX> 7 | Google | SpaceX | !announced 2026-02-05 d | ?start long | !end 2030-06 long
HF> 8 | Fluidstack | Hut 8 River Bend | !announced 2025-08-17 d | !start 2029 year |
WT> 9 | Anthropic | TeraWulf | !announced 2026-04-06 d | !start 2029 year |
CA> 10 | AWS | Cipher | ?announced d | !start 2027-08 long |
RX> 11 | Reflection AI | SpaceX | ?announced d | !start 2027-03-01 d | !end 2032 year
NC> 12 | NVIDIA | CoreWeave residual capacity | ?announced long | | !end 2029-04-13 d
AA> 13 | Anthropic | AWS (ten years) | !announced 2026-01-20 d | |
NO> 14 | OpenAI | NVIDIA guarantee, SB Energy | !announced 2026-05-26 d | |
AB> 15 | Anthropic | Broadcom | !announced 2026-06-29 d | |
CO> 16 | Oracle | Crusoe, Abilene | !announced 2024-09-18 d | |
GC> 17 | CoreWeave | Galaxy, Helios | !announced 2025-11-15 d | !start 2028 year |
CF> 18 | Fluidstack | Cipher, Barber Lake | ?announced d | !start 2028-09 long |
---
s:Amazon's shares in Anthropic convert on completion of the round.
s:OpenAI may file for its IPO in 2027 at a value above $1tn; Oracle and AWS are named in the draft.
s:Meta's bond of $30bn in October 2025 had nothing to do with CoreWeave.
Working days to event | r:1:250:8
Reminder sent, days before | r:1:30:8
`,
  "Guarantee register": `
Credit support in the Fluidstack leases, US$ m | | | | | |
Landlord | Tenant | Site | Google backstop | Lease value, base term | Google warrants, m | Google stake
WL> TeraWulf | Fluidstack | Lake Mariner | !google_backstop 4100 m | ?value m | 73 | 14%
WA> TeraWulf / Fluidstack JV | Fluidstack | Abernathy | !google_backstop 2050 m | !value 12400 m | 0 | 0%
CF> Cipher | Fluidstack | Barber Lake | !google_backstop 900 m | ?value m | 24.2 | 5.4%
HF> Hut 8 | Fluidstack | River Bend | | !value 5200 m | 0 | 0%
Subtotal | | | 5900 | 26200 | 97.2 |
---
Others | Guarantor | Obligor | Cap, US$ bn | Fee, bp | Tenor, yrs
NO> | NVIDIA | OpenAI affiliate (SB Energy leases, Ohio) | !value 150 bn | 0 | ?term yr
NC> | NVIDIA | CoreWeave residual capacity order, value | !value 7.9 bn | 0 | 
 | Meta | Beignet / Hyperion SPV | 28 | 0 | 4
 | Broadcom | Anthropic supplier lease | ?@AB broadcom_loan bn | 50 | 5
 | Oracle | Vantage lease | 38 | 0 | 15
p:Google's LC lines used for Fluidstack and TeraWulf, US$ m | 412
p:Google's total backstops including Cipher, Hut 8 and TeraWulf, US$ bn | 14.9
---
Probability of call | Y1 | Y2 | Y3 | Y4 | Y5
Lake Mariner | r:0:4:5:2
Abernathy | r:0:5:5:2
Barber Lake | r:0:6:5:2
River Bend | r:0:7:5:2
SB Energy | r:0:8:5:2
s:Anthropic is the end user at River Bend; Fluidstack signs and Google stands behind it.
s:JP Morgan and Goldman lend up to 85% of cost against the Hut 8 and Fluidstack lease.
s:Google took 8% of TeraWulf with its first backstop of $1.8bn.
s:TeraWulf sold its 50.1% of Abernathy to Fluidstack in July 2026.
`,
  "Covenant test": `
Compliance certificate, 30 September 2026 | Required | Actual | Headroom
CoreWeave: liquidity, US$m | 500 | 4100 | 3600
CoreWeave: contracted cash flow cover | 1.25 | 1.61 | 0.36
CoreWeave: Meta rating trigger | 'BBB- | 'AA- | 
Applied Digital: DSCR | 1.2 | 1.34 | 0.14
Applied Digital: LTV | 75% | 66% | 9%
TeraWulf: DSCR | 1.25 | 1.4 | 0.15
Cipher: DSCR | 1.2 | 1.31 | 0.11
Galaxy: loan to cost | 80% | 79% | 1%
---
Eligible contracts | Lessee | Lessor | Min. remaining term, yrs | Full lease term, yrs | Min. value, US$bn | Lease contract value, US$bn | Min. MW | Leased critical IT MW
CC> | CoreWeave | Core Scientific | 8 | ?term yr | 5 | !value 7.1 bn | 100 | ?leased_capacity mw
DC> | CoreWeave | Applied Digital | 10 | ?term yr | 5 | !value 8.8 bn | 100 | !capacity 290 mw
GC> | CoreWeave | Galaxy | 10 | !term 20 yr | 5 | 16.5 | 100 | ?capacity mw
CA> | AWS | Cipher Mining | 10 | !term 12 yr | 3 | !value 6.6 bn | 100 | ?capacity mw
WL> | Fluidstack | TeraWulf (Lake Mariner) | 7 | ?term yr | 3 | !value 5.2 bn | 100 | !capacity 440 mw
WA> | Fluidstack | TeraWulf JV (Abernathy) | 10 | !term 30 yr | 3 | ?value bn | 100 | !capacity 120 mw
HF> | Fluidstack | Hut 8 (River Bend) | 10 | ?term yr | 3 | !value 9.9 bn | 100 | !capacity 300 mw
WT> | Anthropic | TeraWulf | 10 | ?term yr | 3 | !value 15.5 bn | 100 | !capacity 480 mw
CD> | AMD | Core Scientific | 10 | !term 10 yr | 3 | | 100 | !capacity 300 mw
---
Reserve accounts, US$m | Required | Balance
DSRA | r:20:90:2:1
O&M reserve | r:5:30:2:1
Ramp-up reserve | r:10:60:2:1
Capex reserve | r:10:200:2:1
`,
  "Expiry ladder": `
Roll-off of contracts, years of expiry | 2028 | 2029 | 2030 | 2031 | 2032 | 2033
CoreWeave - Meta, US$bn rolling off | 0 | 0 | 0 | 3 | 4 | 0
CoreWeave - OpenAI, US$bn rolling off | 0 | 0.9 | 3.1 | 2.2 | 0 | 0
Nebius - Microsoft, US$bn rolling off | 0 | 0 | 2.9 | 3.5 | 0 | 0
IREN - Microsoft, US$bn rolling off | 0 | 0 | 0.7 | 1.9 | 0 | 0
SpaceX - Anthropic, US$bn rolling off | 6.2 | 5 | 0 | 0 | 0 | 0
SpaceX - Google, US$bn rolling off | 11 | 5.5 | 0 | 0 | 0 | 0
---
Term check (months) | Customer | Provider | Contract term in months | Years
MN> x | Microsoft | Nebius | !term 84 mo | ?term yr
MI> x | Microsoft | IREN | ?term mo | !term 4 yr
OO> x | OpenAI | Oracle | !term 96 mo | ?term yr
OA25> x | OpenAI | AWS (2025) | ?term mo | !term 5 yr
OA26> x | OpenAI | AWS (2026 expansion) | !term 60 mo | ?term yr
AA> x | Anthropic | AWS | !term 84 mo | ?term yr
TG> x | Meta | Google Cloud | !term 36 mo | ?term yr
GX> x | Google | SpaceX | !term 48 mo |
AX> x | Anthropic | SpaceX | !term 60 mo |
OB> x | OpenAI | Cerebras | ?term mo | !term 5 yr
AG> x | Anthropic | Google Cloud | !term 120 mo | ?term yr
AK> x | Anthropic | Akamai | ?term mo | !term 3 yr
AB> x | Anthropic | Broadcom | !term 96 mo |
Mean | | | 68 | 5.6
s:Remaining life of CoreWeave's contracts is about 5 years, weighted; Meta's is longer.
`,
};
