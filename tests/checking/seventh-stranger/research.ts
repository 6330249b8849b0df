/** Equity and credit research, a fund, a newsletter. */
export const RESEARCH: Readonly<Record<string, string>> = {
  "Tracker 2 Oct": `
AI infrastructure – neocloud contract tracker
Priced at close 2 Oct 2026. TCV and market cap in US$ bn. PT and price in US$.

Provider | Customer | Ticker | TCV | Term (yrs) | Announced | Mkt cap | Price | PT | EV/EBITDA 27E | Rating | Comment
CoreWeave | Meta (Apr-26 order form) | CRWV | [mcw26.value bn!24.5] | [mcw26.term y] | [mcw26.announced d] | 61.4 | 121.3 | 165 | 13.2 | Buy | Inference mostly
CoreWeave | OpenAI | CRWV | [ocw.value bn] | [ocw.term y!7] | [ocw.announced d] | 61.4 | 121.3 | 165 | 13.2 | Buy | three order forms, added up
CoreWeave | Jane Street | CRWV | [jane.value bn!7.5] | | [jane.announced d] | 61.4 | 121.3 | 165 | 13.2 | Buy | came with a $1bn share purchase
Nebius | Microsoft | NBIS | [msnb.value bn] | [msnb.term y] | [msnb.announced d!2025-09-18] | 34.8 | 138.6 | 170 | 15.9 | Buy | Vineland
Nebius | Meta (Mar-26) | NBIS | [mnb26.value bn!10.5] | [mnb26.term y] | [mnb26.announced d] | 34.8 | 138.6 | 170 | 15.9 | Buy | first tranche 1H27
IREN | Microsoft | IREN | [msir.value bn] | [msir.term y!4] | [msir.announced d] | 17.2 | 58.9 | 74 | 11.7 | Hold | Childress
IREN | NVIDIA | IREN | [nvir.value bn!4.3] | [nvir.term y] | [nvir.announced d] | 17.2 | 58.9 | 74 | 11.7 | Hold | air-cooled
Cipher Mining | AWS | CIFR | [cifa.value bn] | [cifa.term y] | [cifa.announced d!2025-11-13] | 9.6 | 23.4 | 27 | 14.4 | Buy | 
Applied Digital | CoreWeave | APLD | [apld.value bn] | [apld.term y!12] | [apld.announced d] | 8.8 | 29.7 | 36 | 16.1 | Buy | Polaris Forge 1
Akamai | Frontier model provider (Anthropic, per press) | AKAM | [akam.value bn!2.4] | [akam.term y] | [akam.announced d] | 13.9 | 96.2 | 104 | 8.9 | Hold | 

Provider backlog and capex, US$ bn
 | 1Q26 | 2Q26 | 3Q26E | 4Q26E
CoreWeave backlog | 66.8 | 98.2 | 101.5 | 104
CoreWeave capex | 6.9 | 8.1 | 9.4 | 9.9
Nebius capex | 2.6 | 3.3 | 4.1 | 4.6
IREN capex | 1.1 | 1.7 | 2.4 | 2.3

Meta is also said to be in the market for another 2 GW with three developers; nothing signed, no number in our model.
NVIDIA put $2bn into CoreWeave stock in January 2026 – an investment, not an order.
Nebius raised $3.75bn in converts after the first Meta order.
IREN closed a $2.3bn convert in December; net debt/EBITDA 3.1x by our count.
`,
  "CRWV counterparties": `
CoreWeave Inc. (Ba3/BB-) – counterparty schedule for credit committee
$ in millions

Customer | Meta (Sept 2025) | Meta (April 2026) | OpenAI | Jane Street | NVIDIA (residual capacity)
Contract value | [mcw25.value m!17,400] | [mcw26.value m] | [ocw.value m!28,400] | [jane.value m] | [nvcw.value m!3,600]
Announced | [mcw25.announced d] | [mcw26.announced d!2026-04-19] | [ocw.announced d] | [jane.announced d!2026-04-01] | [nvcw.announced my]
Contract ends | [mcw25.end d!2031-02-14] | [mcw26.end d] | n/d | n/d | [nvcw.end d!2031-04-13]
Term, years | n/d | [mcw26.term y!5] | [ocw.term y] | n/d | n/d
Moody's rating of customer | Aa3 | Aa3 | NR | NR | Aa2
Est. 2026 revenue, $m (model) | 1910 | 352 | 2847 | 138 | 0
Share of 2027E revenue | 0.24{0%} | 0.17{0%} | 0.29{0%} | 0.05{0%} | 0{0%}
DDTL facility tied to contract | 3.0 | 4.0 | 5.0 | |
Drawn at 30 June | 2210 | 2875 | 3940 | 0 | 0
Advance rate | 0.78{0%} | 0.8{0%} | 0.72{0%} | |
Margin over SOFR, bp | 275 | 225 | 400 | |

Debt stack, 30 June 2026 | $m | Coupon | Maturity | Price
Senior notes 2030 | 2000 | 9.25 | 2030 | 101.4
Senior notes 2031 | 2600 | 9 | 2031 | 99.8
Converts 2031 | 2588 | 1.75 | 2031 | 108.2
DDTL 1.0 | 1340 | 14.1 | 2028 | 100
DDTL 2.0 | 5900 | 10.6 | 2029 | 100
DDTL 3.0 | 2600 | 8.4 | 2030 | 99.6
Leverage (x) | 6.9
Interest cover (x) | 2.2

OpenAI received $350m of CoreWeave stock; the equity is not part of the order forms.
Total RPO at 30 June was $98.2bn, of which 36% falls due within 24 months.
Core Scientific shareholders voted down CoreWeave's $9bn all-stock bid in October 2025.
Jane Street's equity ticket of $1bn is shown under sources and uses.
Microsoft was 67% of 2025 revenue; the old Microsoft contracts are not scheduled here.
`,
  "HPC lease comps": `
Project Larkspur – HPC lease comparables (draft 4, not for distribution)
Source: company filings, bank analysis. Contract revenue in $bn, base term only

Landlord | Tenant | Site | Contract revenue ($bn) | Base term (yrs) | Critical IT (MW) | Revenue / MW-yr ($m) | NOI margin | Credit support ($bn) | Build cost ($m/MW)
Galaxy | CoreWeave | Helios, TX | [glxy.value bn!12.5] | [glxy.term y] | [glxy.capacity mw!562] | 1.9 | 0.9{0%} | | 10.5
Core Scientific | CoreWeave | six sites | [corz.value bn] | [corz.term y!15] | [corz.capacity mw] | 1.45 | 0.76{0%} | | 1.5
Applied Digital | CoreWeave | Polaris Forge 1, ND | [apld.value bn!9.1] | [apld.term y] | [apld.capacity mw!250] | 1.83 | 0.88{0%} | | 11.5
Cipher | AWS | Black Pearl, TX | [cifa.value bn] | [cifa.term y] | [cifa.capacity mw!210] | 1.22 | 0.86{0%} | | 9.8
Cipher | Fluidstack | Barber Lake, TX | [ciff.value bn] | [ciff.term y!15] | [ciff.capacity mw] | 1.79 | 0.83{0%} | 1.4 | 10
TeraWulf | Fluidstack | Lake Mariner, NY | [lm.value bn] | [lm.term y] | [lm.capacity mw!260] | 1.85 | 0.85{0%} | 3.2 | 9
TeraWulf | Anthropic | Justified Data campus | [want.value bn!16] | [want.term y] | [want.capacity mw] | 2.37 | 0.88{0%} | | 12.1
Hut 8 | Fluidstack | River Bend, LA | [hut.value bn] | [hut.term y!10] | [hut.capacity mw] | 1.9 | 0.97{0%} | | 10.8
CleanSpark | Unnamed tenant | Sandersville, GA | [clsk.value bn] | [clsk.term y] | [clsk.capacity mw!275] | 1.89 | 0.87{0%} | | 11.2
Mean | | | | =AVERAGE(E5:E13)=>14.7 | | 1.8 | =AVERAGE(H5:H13)=>0.87
Median | | | | 15 | | 1.85 | 0.87

Trading multiples | Price ($) | Equity value ($m) | EV ($m) | EV/contracted MW ($m) | EV/EBITDA 27E
Galaxy | 31.4 | 11980 | 13420 | 25.5 | 17.8
Core Scientific | 18.8 | 5920 | 6870 | 11.6 | 12.9
Applied Digital | 29.7 | 8810 | 12640 | 21.1 | 16.1
Cipher | 23.4 | 9580 | 12290 | 24.9 | 14.4
TeraWulf | 16.9 | 7050 | 12010 | 16.4 | 13.3
Hut 8 | 61.2 | 6690 | 8120 | 13.6 | 15.7
CleanSpark | 19.3 | 5430 | 7210 | 30.1 | 14.8

(1) Google holds warrants over about 14% of TeraWulf and 5.4% of Cipher; not adjusted above.
(2) CoreWeave's failed offer for Core Scientific valued it at $20.40 a share at announcement.
(3) Galaxy has 830 MW of further approvals at Helios that are not leased to anyone.
(4) Hut 8 holds roughly 80% of American Bitcoin, market value $2.9bn.
`,
  "OpenAI stack": `
OpenAI: what has it promised to whom? (Kestrel Global Opportunities, internal, JR)

all $bn, headline as announced | | | | | |
Supplier | Headline commitment | Years | When announced | From | GW | Our P(take-up) | Implied 2027 cash cost | 2028 | 2029
Oracle | [orcl.value bn!350] | [orcl.term y] | [orcl.announced mon] | [orcl.start yr] | [orcl.capacity gw] | 0.55{0%} | 14 | 33 | 48
AWS, first deal (Nov 2025) | [oaws25.value bn!83] | [oaws25.term y] | [oaws25.announced short] | [oaws25.start mon] | | 0.85{0%} | 4.9 | 6.1 | 6.4
AWS, expansion (Feb 2026) | [oaws26.value bn] | [oaws26.term y!6] | [oaws26.announced short] | | [oaws26.capacity gw!4] | 0.7{0%} | 6.8 | 10.2 | 13.6
Microsoft Azure | [oaz.value bn!220] | | [oaz.announced short] | | | 0.6{0%} | 18 | 24 | 31
CoreWeave | [ocw.value bn] | [ocw.term y] | [ocw.announced short!2025-10-25] | | | 0.9{0%} | 4.1 | 4.4 | 4.4
Cerebras | [cbrs.value bn!17.5] | [cbrs.term y!5] | [cbrs.announced short] | [cbrs.start yr] | [cbrs.capacity gw!0.5] | 0.65{0%} | 5.2 | 6.9 | 0
SB Energy leases in Ohio (NVIDIA guarantees) | [sbe.value bn] | [sbe.term y!15] | [sbe.announced short] | | [sbe.capacity gw] | 0.4{0%} | 0 | 1.2 | 3.7
Sum of 2027-29 | | | | | | | =SUM(H5:H11)=>53 | =SUM(I5:I11)=>85.8 | =SUM(J5:J11)=>107.1

OpenAI P&L, $bn | 2024 | 2025 | 2026E | 2027E | 2028E
Revenue | 3.7 | 13.1 | 29.4 | 54 | 88
Compute cost | 5.1 | 14.6 | 31 | 53 | 86
Free cash flow | -4.8 | -9.2 | -23 | -39 | -41
Cash, year-end | 9.4 | 41 | 97 | 84 | 55
Weekly users (m) | 300 | 810 | 1100 | 1350 | 1500

- AMD: 160m warrants for OpenAI, vest with 6 GW of purchases; treat as supply, not cloud
- NVIDIA's $30bn equity ticket in the Feb round is money in, not money out
- SoftBank's holding in OpenAI about 11% after the last close
- Amazon wrote a cheque of $50bn into OpenAI the same week as the expansion, $15bn up front
- The $1.4tn "total commitments" that gets quoted adds chips, cloud and buildings and is nobody's contract
- Oracle capex guide FY27 $70bn, was $50bn for FY26
`,
  "SpaceX compute": `
SpaceX / xAI as a landlord of GPUs – monthly fee model
$ m unless stated. Blue = typed from S-1 and press

Customer of SpaceX | Anthropic | Google | Reflection AI
Site | Colossus 1 | bridge capacity | Colossus 2
Announced | [aspx.announced d] | [gspx.announced d!2026-06-15] | [rspx.announced d]
Service starts | [aspx.start mon] | [gspx.start mon!2026-12] | [rspx.start short!2026-09-01]
Contract ends | [aspx.end mon!2030-05] | [gspx.end mon] | [rspx.end yr!2031]
Monthly fee ($m) | [aspx.monthly fee m!1,520] | [gspx.monthly fee m] | [rspx.monthly fee m!115]
GPUs | [aspx.gpus n] | [gspx.gpus n!150000] | n/d
Total contract value ($m) | [aspx.value m] | [gspx.value m!33,900] | [rspx.value m]
Notice period (days) | [aspx.notice period days!60] | [gspx.notice period days] | [rspx.notice period days!30]
Term (years) | [aspx.term y] | [gspx.term y] | [rspx.term y!5]
Implied $/GPU-hr | 5.27 | 11.5 | 
Our opex per GPU-hr ($) | 1.35 | 1.35 | 1.4
Gross margin | 0.61{0%} | 0.74{0%} | 0.58{0%}
P(early exit) | 0.35{0%} | 0.3{0%} | 0.45{0%}

Fee income forecast ($m) | 3Q26 | 4Q26 | 1Q27 | 2Q27 | 3Q27 | 4Q27
Anthropic | 2600 | 3750 | 3600 | 3500 | 3400 | 3300
Google | 0 | 1840 | 2650 | 2700 | 2700 | 2650
Reflection | 300 | 430 | 440 | 430 | 420 | 400
Power and colo | -410 | >>5 -455 1.05
Depreciation | -880 | >>5 -905 1.03

xAI debt: $12.5bn SPV lease on Colossus 2 GPUs (Valor), 5-yr.
Google owns about 6% of SpaceX from its 2015 investment; nothing to do with the bridge contract.
IPO raised $75bn at $1.75tn; shares +22% since.
Memphis sites have permits for 15 turbines; 1.2 GW behind the meter is the plan for Southaven.
xAI burned $7.8bn in the first nine months of 2025.
`,
  "Top 20 list": `
THE LEDGER – my ranking of compute contracts, updated Sunday night
(sorted by headline size. Sizes in billions of dollars.)

# | Who pays → who hosts | Size | Years | Power | Date out | Reader votes | Last week's rank
1 | OpenAI → Oracle | $[orcl.value bn]bn | [orcl.term y] | [orcl.capacity gw!7] GW | [orcl.announced month] | 412 | 1
2 | OpenAI → Microsoft Azure | $[oaz.value bn]bn | | | [oaz.announced short!2025-10-18] | 288 | 2
3 | Anthropic → Broadcom (TPU leases) | $[bcom.value bn!116.2]bn | [bcom.term y!7] | | [bcom.announced short] | 97 | 11
4 | Anthropic → AWS | $[aaws.value bn]bn | [aaws.term y!7] | [aaws.capacity gw] GW | [aaws.announced short] | 301 | 3
5 | Anthropic → SpaceX | $[aspx.value bn!35]bn | [aspx.term y] | [aspx.capacity mw] MW | [aspx.announced short] | 377 | 4
6 | Anthropic → Microsoft Azure | $[aaz.value bn!13]bn | | | [aaz.announced short] | 140 | 6
7 | Google → SpaceX | $[gspx.value bn]bn | | | [gspx.announced short!2026-05-06] | 212 | 7
8 | OpenAI → CoreWeave | $[ocw.value bn]bn | [ocw.term y!6] | | [ocw.announced short] | 166 | 8
9 | Meta → CoreWeave, the April 2026 one | $[mcw26.value bn]bn | | | [mcw26.announced short] | 134 | 9
10 | OpenAI → Cerebras | $[cbrs.value bn]bn | [cbrs.term y] | [cbrs.capacity mw!570] MW | [cbrs.announced short] | 88 | 10
11 | Meta → Google Cloud | $[mgoo.value bn!8]bn | [mgoo.term y] | | [mgoo.announced short] | 61 | 12
12 | Microsoft → IREN | $[msir.value bn]bn | [msir.term y] | [msir.capacity mw!250] MW | [msir.announced short] | 203 | 13
13 | TeraWulf's lease to Anthropic | $[want.value bn]bn | [want.term y!15] | [want.capacity mw] MW | [want.announced short] | 71 | 5

Bubbling under (nobody confirms):
Meta and Google TPUs, "multi-billion", talks since November | 55
Apple renting Google TPUs for about $1bn a year – that is Gemini, not compute | 48
Microsoft has options on more Nebius capacity, people say $2bn | 31
Mistral's own 44 MW in Bruyères, €830m debt | 22

Subscribers | 21480
Free list | 96300
Open rate | 0.47{0%}
Sponsor slots sold | 14 of 18
Paid churn, month | 0.021{0.0%}
Average ticket, $ a year | 180
Last five posts, opens | 41200 | 38850 | 44010 | 36700 | 40020
`,
  "Short book facts": `
Harrier Research (short-biased) – fact sheet behind the letter, one item a line. Do not forward.

Company | Counterparty | Item | Figure | Taken from | Checked by | Letter page
IREN | Microsoft | total contract value, $bn | [msir.value bn!7.9] | 8-K | TS | 4
IREN | Microsoft | contract length, years | [msir.term y] | 8-K | TS | 4
IREN | Microsoft | customer prepayment, % of contract value | [msir.prepayment share pct!30]% | 8-K | TS | 4
IREN | Microsoft | share price on the day, $ | 67.75 | Bloomberg | TS | 5
IREN | NVIDIA | total contract value, $bn | [nvir.value bn!4.3] | 8-K | TS | 6
IREN | NVIDIA | MW under the contract | [nvir.capacity mw!160] | deck | | 6
IREN | NVIDIA | shares under warrant, m | 30 | 8-K | | 6
Nebius | Microsoft | total contract value, $bn | [msnb.value bn!27] | 6-K | MV | 9
Nebius | Microsoft | contract length, years | [msnb.term y] | 6-K | MV | 9
Nebius | Meta (Nov 2025) | total contract value, $bn | [mnb25.value bn!3.9] | 6-K | MV | 9
Nebius | Meta (Nov 2025) | contract length, years | [mnb25.term y] | 6-K | MV | 9
Cipher | AWS | lease length, years | [cifa.term y!10] | PR | | 11
Cipher | AWS | rent over the lease, $bn | [cifa.value bn] | PR | | 11
Cipher | AWS | analysts on the call | 14 | transcript | | 11
CoreWeave | Jane Street | total contract value, $bn | [jane.value bn] | PR | MV | 13
CleanSpark | unnamed tenant, Sandersville | rent over the lease, $bn | [clsk.value bn!5.6] | PR | | 14
CleanSpark | unnamed tenant, Sandersville | lease length, years | [clsk.term y!15] | PR | | 14
CleanSpark | unnamed tenant, Sandersville | MW leased | [clsk.capacity mw] | PR | | 14

Short interest, % of float | 30 Jun | 15 Jul | 31 Jul | 14 Aug | 31 Aug
IREN | 14.2 | 15.1 | 15.8 | 17 | 16.4
Nebius | 11.7 | 11.4 | 12.6 | 12.9 | 13.3
Cipher | 18.9 | 19.4 | 18.1 | 17.7 | 18
CleanSpark | 23.5 | 24 | 26.2 | 29.1 | 28.8
CoreWeave | 9.9 | 10.3 | 12.8 | 12.2 | 11.6
Borrow cost, % | 0.6 | 0.9 | 1.4 | 2.2 | 1.9

Insiders at IREN sold $66m of stock in the September window.
Nebius says $7–9bn of ARR by the end of 2026; ARR is not contract value and we never treat it so.
Management of Cipher: "8.5bn of contracted lease payments" – that is AWS and Fluidstack together.
CoreWeave pays Galaxy, Applied and Core Scientific; the three leases are off balance sheet until commencement, $34bn.
`,
  "Tenant credit": `
Structured Finance – Data centre ABS/CMBS surveillance
Tenant and sponsor sheet, as of August 2026. (USD mm; MW are critical IT)

Obligor (tenant) | Sponsor (landlord) | Asset | Lease revenue over term, USD mm | Lease term (years) | MW leased | Lease start | Tenant rating | Guarantor | LTV | DSCR (x)
CoreWeave | Core Scientific | portfolio | [corz.value m!6,700] | [corz.term y] | [corz.capacity mw] | | B+ | none | 0.61{0%} | 1.34
CoreWeave | Galaxy | Helios | [glxy.value m] | [glxy.term y!12] | [glxy.capacity mw] | [glxy.start yr] | B+ | none | 0.8{0%} | 1.25
CoreWeave | Applied Digital | Polaris Forge 1 | [apld.value m] | [apld.term y] | [apld.capacity mw!450] | [apld.start mon] | B+ | none | 0.74{0%} | 1.29
Amazon Web Services | Cipher | Black Pearl | [cifa.value m!6,500] | [cifa.term y] | [cifa.capacity mw] | [cifa.start mon!2027-08] | AA | none | 0.83{0%} | 1.41
Fluidstack | Cipher | Barber Lake | [ciff.value m] | [ciff.term y] | [ciff.capacity mw!118] | [ciff.start mon] | NR | Google | 0.82{0%} | 1.36
Fluidstack | TeraWulf | Abernathy JV | [aby.value m!5,900] | [aby.term y] | [aby.capacity mw] | [aby.start yr] | NR | Google | 0.85{0%} | 1.3
Fluidstack | Hut 8 | River Bend | [hut.value m] | [hut.term y] | [hut.capacity mw!205] | [hut.start yr] | NR | Google | 0.85{0%} | 1.31
AMD | Core Scientific | Pecos and others | | [camd.term y!12] | [camd.capacity mw!277] | | A | none | 0.7{0%} | 1.38
Anthropic | TeraWulf | Justified Data | [want.value m] | [want.term y] | [want.capacity mw] | [want.start yr!2026] | NR | none | 0.86{0%} | 1.24

Pool statistics
Loans | 14
Pool balance, USD mm | 11875
WA LTV | 0.79{0.0%}
WA DSCR | 1.31
WA coupon | 0.0681{0.00%}
Largest loan | 0.196{0.0%}
Fitch LTV | 1.02{0.0%}
Stress | Base | Moderate | Severe
Rent haircut | 0 | 0.15 | 0.4
Re-let months | 0 | 9 | 24
Loss, % of balance | 0.4 | 3.8 | 14.6
Implied rating | BBB | BB | B-

Google's backstop covers debt service, not rent; it is a different number in every deal and is in tab "Support".
AMD may add capacity at Core Scientific; the option is not leased and not counted.
Galaxy's $1.4bn construction loan is from Deutsche Bank, 36 months, SOFR+325.
Hut 8 sold Anthropic nothing directly: tenant of record is Fluidstack.
`,
};
