/** Sell side, credit, lawyers, a news desk, power people, auditors. */
export const SHEETS_A: Readonly<Record<string, string>> = {
  "Neocloud comps": `
Neocloud / HPC contract comps - working copy (MK)
TCV in US$ bn, prices as of Friday's close

Customer | Provider | Ticker | Announced | TCV | Term (yrs) | TCV p.a. | Px (US$) | EV/EBITDA 26E | Staff
Meta | CoreWeave | CRWV | [mcw25.announced d] | [mcw25.value bn!24.1] | | | 128.4 | 14.2x | 881
Meta | CoreWeave | CRWV | [mcw26.announced d] | [mcw26.value bn] | [mcw26.term y!5] | =E6/F6=>4.2 | 128.4 | 14.2x | 881
Microsoft | IREN | IREN | [msir.announced d!2025-11-13] | [msir.value bn] | [msir.term y] | =E7/F7=>1.94 | 47.1 | 11.8x | 255
Microsoft | Nebius | NBIS | [msnb.announced d] | [msnb.value bn.1] | [msnb.term y!7] | =E8/F8=>2.49 | 96.3 | 21.0x | 1371
Meta | Nebius | NBIS | [mnb26.announced d] | [mnb26.value bn!17] | [mnb26.term y] | =E9/F9=>3.4 | 96.3 | 21.0x | 1371
OpenAI | Cerebras | CBRS | [cbrs.announced d] | [cbrs.value bn!12] | [cbrs.term y] | =E10/F10=>4 | 214.0 | n.m. | 708
Jane Street | CoreWeave | CRWV | [jane.announced d] | [jane.value bn!9] | | | 128.4 | 14.2x | 881
NVIDIA | IREN | IREN | [nvir.announced d!2026-05-17] | [nvir.value bn] | [nvir.term y] | =E12/F12=>0.68 | 47.1 | 11.8x | 255
AWS | Cipher | CIFR | [cifa.announced d] | [cifa.value bn] | [cifa.term y!10] | =E13/F13=>0.55 | 18.2 | 17.5x | 43
Fluidstack | Hut 8 | HUT | [hut.announced d] | [hut.value bn] | [hut.term y] | =E14/F14=>0.47 | 51.9 | 19.3x | 222
Median | | | | =MEDIAN(E5:E14)=>9.35 | =MEDIAN(F5:F14)=>7 | | | 16.4x |

Memo: company numbers, US$m
| FY24A | FY25E | FY26E | FY27E
CoreWeave revenue | 1915 | 5130 | 12050 | 20400
CoreWeave capex | 8700 | 14200 | 31500 | 29800
IREN revenue | 188 | 501 | 1320 | 3650
Nebius revenue | 118 | 530 | 3310 | 7150
Hut 8 revenue | 162 | 196 | 310 | 690
CoreWeave backlog at quarter end stood at $55.6bn, up from $30.1bn
NVIDIA's stake in CoreWeave was worth about $3.3bn at the last 13F
Microsoft was 71% of CoreWeave revenue in Q2
We hear Cerebras wants $35bn in the IPO, up from $23bn in February
Cipher has 2.6 GW in the pipeline, 3 sites in West Texas
`,
  "IREN inputs": `
IREN LIMITED - CONTRACT INPUTS FOR MODEL
US$ m unless stated | | | Analyst: T. Okafor

1. Microsoft / Childress (Horizon 1-4)
Total contract value | [msir.value m!9100] | US$m | 6-K
Average term | [msir.term y] | years | 6-K
Critical IT load | [msir.capacity mw!250] | MW | deck p. 6
Customer prepayment | [msir.prepayment share share!0.25]{0%} | of TCV | 6-K
Announced | [msir.announced d] | |
First service | [msir.start yr] | |
Contract ends | [msir.end yr!2033] | |
Dell order for GPUs and ancillary | [msir.equipment order m!8500] | US$m | 6-K
Prepayment credited from month | [msir.credit from mo!12] | | 6-K
EBITDA margin assumed | 0.85{0%} | | our view
Power price | 0.036{0.000} | US$/kWh | last four quarters

2. NVIDIA managed GPU cloud
Total contract value | [nvir.value m!5500] | US$m | 8-K
Term | [nvir.term mo!36] | months | 8-K
Critical IT load | [nvir.capacity mw] | MW | deck
Announced | [nvir.announced d] | |
Warrant | [nvir.separate warrant m] | US$m | 8-K
Other contracts with developers | [nvir.further developer contracts m] | US$m | Q3 call


Output, US$ m | Q3 26 | Q4 26 | Q1 27 | Q2 27 | Q3 27 | Q4 27
Microsoft revenue | >>6 85 1.32
NVIDIA revenue | 0 | 0 | 22 | 61 | 118 | 170
Mining revenue | >>6 190 0.91
Electricity | >>6 -38 1.06
SG&A | >>6 -41 1.03
D&A | >>6 -122 1.18
Shares, m | 271.6 | 283.9 | 284.0 | 301.5 | 302.2 | 302.9

Things that came up on the call
Convertible of $2.3bn priced at 0.0%, conversion premium 25%
Sweetwater 1 energises 1,400 MW in April 2026, unrelated to Microsoft
Management will not talk of the second hyperscaler bid; press had $4bn
British Columbia: 160 MW to swap from ASICs to GPUs, about 60,000 GPUs
AI cloud ARR target of $3.4bn by end of 2026
`,
  "Issuer credit grid": `
High yield - data-centre landlords: contract terms behind the bonds

| Cipher / AWS | Cipher / Fluidstack | Galaxy / CoreWeave | Core Scientific / CoreWeave | Applied Digital / CoreWeave | TeraWulf / Anthropic
Landlord | Cipher Mining | Cipher Mining | Galaxy | Core Scientific | Applied Digital | TeraWulf
Tenant | AWS | Fluidstack | CoreWeave | CoreWeave | CoreWeave | Anthropic
Site | Black Pearl | Barber Lake | Helios | six sites | Polaris Forge 1 | Justified Data
Contract value, US$m | [cifa.value m] | [ciff.value m!2300] | [glxy.value m!11000] | [corz.value m] | [apld.value m] | [want.value m!15000]
Initial term, years | [cifa.term y!12] | [ciff.term y] | [glxy.term y] | [corz.term y!15] | [apld.term y!10] | [want.term y]
Critical IT load, MW | [cifa.capacity mw] | [ciff.capacity mw!186] | [glxy.capacity mw] | [corz.capacity mw!350] | [apld.capacity mw] | [want.capacity mw]
Announced | [cifa.announced d] | [ciff.announced d] | [glxy.announced d!2025-08-05] | [corz.announced d] | [apld.announced d] | [want.announced d]
Google backstop, US$m | none | [ciff.google backstop m] | none | none | none | none
Secured notes, US$m | 1400 | 1733 | 1400 | 0 | 2350 | 3200
Coupon, % | 6.125 | 7.125 | 7.0 | - | 9.25 | 7.75
Rating (corporate) | B1/B+ | Ba3/BB- | B2/B | B3/B- | B2/B | B1/B+
Spread, bp | 265 | 312 | 330 | 410 | 455 | 342
LTC, % | 74 | 82 | 80 | 35 | 70 | 78
DSCR, first full year | 1.52 | 1.41 | 1.66 | 2.05 | 1.38 | 1.44
Yield to worst, % | 6.4 | 6.9 | 6.8 | 8.1 | 8.9 | 7.3
Last price | 101.3 | 102.1 | 100.4 | 96.7 | 103.0 | 99.8
Liquidity, US$m | 1213 | 1213 | 1850 | 694 | 2304 | 712
Amortisation p.a., US$m | 94 | 71 | 88 | 12 | 115 | 150

Remarks from the committee
- Google took 5.4% of Cipher's equity in warrants for its guarantee
- CoreWeave's offer for Core Scientific was worth $9.0bn and was voted down in October 2025
- Galaxy closed a $1.4bn project facility at 80% loan to cost
- Applied Digital has up to $5.0bn from Macquarie, of which $112.5m was drawn first
- TeraWulf market value passed $9bn; short interest 31%
- CoreWeave itself is B+; 2030 notes at 9.25% trade at 94
`,
  "Lease abstracts": `
LEASE ABSTRACTS - prepared for the data room, privileged & confidential

ABSTRACT NO. 1: RIVER BEND (West Feliciana Parish, LA)
Landlord: | Hut 8 Corp.
Tenant: | Fluidstack
End user: | Anthropic
Cl. | Subject | Provision | Comment
1.4 | Lease announced | [hut.announced mdy!2025-12-07] | press release
2.1 | Leased IT capacity | [hut.capacity mw!254] MW | four halls
3.1 | Base term | [hut.term y] years | triple net
3.3 | Renewal | three options of 5 years each | at tenant's option
4.1 | Base rent over the base term | $[hut.value bn!6.1] billion | excludes pass-throughs
4.2 | Annual increase of base rent | [hut.escalator pct!2.5]% | each anniversary
4.6 | Average annual NOI | $[hut.average annual noi m] million | landlord's estimate
5.2 | Security deposit | letter of credit, 6 months of rent | JPM
7.1 | Late delivery | rent credit of 2 days for each day | capped at 90 days
9.9 | Cure period | 30 days | 10 for money
12 | Insurance | $25 million each occurrence | ACORD on file


ABSTRACT NO. 2: SANDERSVILLE (Washington County, GA)
Landlord: | CleanSpark
Tenant: | unnamed investment-grade tenant
Cl. | Subject | Provision | Comment
1.1 | Lease announced | [clsk.announced mdy] | 8-K
2.1 | Leased IT capacity | [clsk.capacity mw!275] MW |
3.1 | Base term | [clsk.term y!15] years |
4.1 | Base rent over the base term | $[clsk.value bn] billion |
4.4 | Late charge | 4.0% over prime |
6.1 | Landlord's works | $48 million allowance | excludes switchgear


ABSTRACT NO. 3: ABERNATHY (Hale County, TX)
Landlord: | TeraWulf joint venture
Tenant: | Fluidstack
Cl. | Subject | Provision | Comment
1.1 | Lease announced | [aby.announced mdy] | 8-K
2.1 | Leased IT capacity | [aby.capacity mw!186] MW |
3.1 | Base term | [aby.term y!10] years |
4.1 | Base rent over the base term | $[aby.value bn!8.5] billion |
8.1 | Google credit support | $[aby.google backstop bn] billion |

Notes to file
Fluidstack was in talks to raise $700 million at a valuation of $7 billion
Hut 8 holds 80% of American Bitcoin and sold 310 MW of gas plants to TransAlta
The River Bend campus could grow by 1,000 MW; the right of first offer is in cl. 14
CleanSpark bought 271 acres in Austin County and 285 MW of power there
Counsel's fee estimate is $385,000, 40% on signing
TeraWulf's own convertible notes total $1.0 billion at 0.00%
`,
  "Wire log": `
COMPUTE DEALS - desk log (add new on top; keep house style: $ bn as figures)

Filed | Who | What | Size | Length | Byline
2026-09-30 | Anthropic, Broadcom | lease of TPU capacity | $[bcom.value bn!180]bn | [bcom.term y] years | RS
2026-08-07 | CleanSpark | Sandersville, Ga., lease to an unnamed tenant | $[clsk.value bn!9.6]bn | [clsk.term y] years | JL
2026-07-15 | Reflection AI, Nebius | cloud contract | $[rneb.value bn!0.6]bn | - | JL
2026-07-07 | TeraWulf, Anthropic | Kentucky campus | $[want.value bn]bn | [want.term y!25] years | RS
2026-06-23 | Reflection AI, SpaceX | Colossus 2 rental, $[rspx.monthly fee m]m a month | | [rspx.term y] years | AW
2026-05-08 | Akamai, frontier model developer | cloud infrastructure | $[akam.value bn!8.1]bn | [akam.term y] years | AW
2026-04-21 | Anthropic, AWS | Trainium commitment | over $100bn | [aaws.term y!8] years | RS
2026-04-16 | Jane Street, CoreWeave | cloud contract | $[jane.value bn]bn | - | JL
2026-03-16 | Meta, Nebius | announced 16 March 2026 | $[mnb26.value bn!21]bn | [mnb26.term y] years | JL
2026-01-15 | OpenAI, Cerebras | wafer-scale inference | | [cbrs.term y] years | AW
2025-11-19 | Anthropic, Microsoft | Azure commitment | $[aaz.value bn]bn | - | RS
2025-11-03 | OpenAI, AWS | cloud contract announced that day | $[oaws25.value bn!83]bn | [oaws25.term y] years | RS
2025-08-22 | Meta, Google | cloud contract | over $10bn | [mgoo.term y!5] years | AW

Same parties, NOT deals - do not add to the table
2026-09-12 | Anthropic | raises $30bn at a $380bn valuation
2026-08-19 | CoreWeave | prices $2.6bn of convertible notes
2026-07-28 | Nvidia | takes $2bn of Nebius stock
2026-07-02 | SpaceX | files to sell $75bn of shares
2026-06-11 | OpenAI | loss of $11.5bn in the quarter, by Microsoft's accounts
2026-05-27 | Meta | lifts 2026 capex to $145bn
2026-05-14 | Akamai | repurchases $800m of shares
2026-04-30 | AWS | backlog of $364bn
2026-04-11 | Jane Street | trading revenue of $39.6bn in 2025
2026-02-05 | Cerebras | raises $1bn at $23bn
2025-12-18 | Amazon | in talks to put $10bn or more into OpenAI

Word counts this quarter: | 41200 | 38850 | 44010
Stories filed: | 61 | 55 | 72
Corrections: | 3 | 1 | 4
`,
  "Load queue": `
Large-load desk | contracted IT load by campus vs interconnection | MW
Prepared from filings and utility dockets; PUE from our engineering file

Campus | Owner | Offtaker | Utility / ISO | Contracted IT load | Gross interconnect | PUE | On from | Lease (yr)
Childress | IREN | Microsoft | ERCOT | [msir.capacity mw!300] | 910 | 1.15 | [msir.start yr] | [msir.term y]
Helios | Galaxy | CoreWeave | ERCOT | [glxy.capacity mw!256] | 3500 | 1.28 | [glxy.start yr] | [glxy.term y!20]
Ellendale (Polaris Forge 1) | Applied Digital | CoreWeave | MISO | [apld.capacity mw!440] | 700 | [apld.design pue share] | [apld.start my] | [apld.term y]
Harwood (Polaris Forge 2) | Applied Digital | unnamed hyperscaler | MISO | [pf2.capacity mw!150] | 430 | 1.18 | [pf2.start yr] | [pf2.term y]
Delta Forge 1 | Applied Digital | unnamed hyperscaler | SPP | [df1.capacity mw] | 430 | 1.2 | | [df1.term y!12]
Barber Lake | Cipher | Fluidstack | ERCOT | [ciff.capacity mw] | 500 | 1.24 | [ciff.start my!2026-12] | [ciff.term y]
Lake Mariner | TeraWulf | Fluidstack | NYISO | [lm.capacity mw] | 750 | 1.3 | [lm.start yr] | [lm.term y!20]
River Bend | Hut 8 | Fluidstack | Entergy | [hut.capacity mw!284] | 592 | 1.33 | [hut.start yr] | [hut.term y]
Abilene | Crusoe | Oracle (for OpenAI) | ERCOT | [crus.capacity mw!2100] | 1600 | 1.2 | 2025 |
Sandersville | CleanSpark | unnamed tenant | Georgia | [clsk.capacity mw] | 250 | 1.31 | [clsk.start q!2027-Q2] | [clsk.term y]
Total | | | | =SUM(E5:E14)=>4533 | =SUM(F5:F14)=>9662


Day-ahead prices, $/MWh | Q1 | Q2 | Q3 | Q4
ERCOT West | >>4 31.2 1.08
MISO Z1 | >>4 28.5 1.05
SPP South | >>4 24.1 1.11
NYISO A | >>4 35.9 1.02
Entergy LA | >>4 33.0 1.04
Georgia | >>4 37.4 1.03

Gas turbines on order, units | 12 | 18 | 34 | 40
Transformer lead time, weeks | 128 | 134 | 140 | 144
Docket diary
Entergy asked for 754 MW of new gas generation; hearing on 14 May
IREN's Sweetwater 2 (600 MW) has no offtaker yet
Galaxy asked ERCOT for 2,700 MW more at Helios, 830 MW of it approved
Fluidstack bids for 1 GW in France, 500 MW in a first step
Crusoe is building 1.8 GW in Wyoming with Tallgrass
TeraWulf bought 480 MW of a retired plant in Kentucky for its next campus
Applied Digital's first-refusal right in Harwood is for 800 MW
`,
  "RPO tie-out": `
Client: neocloud group audit | W/P ref: R-14.2 | Prepared: LN 10/12 | Reviewed: DP
Purpose: agree transaction price and dates in the client's contract register to the signed agreements (US$ 000)

Ref | Customer | Supplier | Order form | Transaction price, US$ 000 | Announced | Expiry | Recognised to date | Deferred revenue | Tick
C-01 | Meta | CoreWeave | first order form, Sept 2025 | [mcw25.value k!41200000] | [mcw25.announced us] | [mcw25.end us!2030-12-14] | 212450 | 88120 | a
C-02 | Meta | CoreWeave | second order form, Apr 2026 | [mcw26.value k] | [mcw26.announced us!2026-04-19] | [mcw26.end us] | 0 | 0 | b
C-03 | OpenAI | CoreWeave | three order forms | [ocw.value k!42200000] | [ocw.announced us] | | 1640870 | 402115 | a
C-04 | NVIDIA | CoreWeave | residual capacity | [nvcw.value k!3600000] | [nvcw.announced my] | [nvcw.end us!2031-04-13] | 0 | 0 | c
C-05 | Jane Street | CoreWeave | cloud order | [jane.value k] | [jane.announced us!2026-05-15] | | 31005 | 62000 | a
C-06 | Microsoft | Nebius | Vineland | [msnb.value k!27392900] | [msnb.announced us] | | 905332 | 2987456 | a
C-07 | Meta | Nebius | order of Nov 2025 | [mnb25.value k] | [mnb25.announced my] | | 301220 | 95110 | b
C-08 | Meta | Nebius | expanded agreement, Mar 2026 | [mnb26.value k!1200000] | [mnb26.announced us] | | 0 | 118000 | b
C-09 | Reflection AI | Nebius | cloud order | [rneb.value k] | [rneb.announced us] | | 4110 | 12500 | a
Total per register | | | | =SUM(E5:E13)=>146473600 | | | =SUM(H5:H13)=>3094987 | =SUM(I5:I13)=>3765301

a = agreed to signed order form; b = agreed to 8-K / 6-K; c = confirmation outstanding

Materiality, US$ 000 | 94500
Performance materiality | 66150
Trivial | 4725
Sample size | 25 of 412 invoices
Expected credit loss, % | 0.35{0.00}

Roll-forward of RPO, US$ 000 | Opening | Additions | Recognised | Closing
CoreWeave | 30100000 | 28400000 | -2900000 | 55600000
Nebius | 1240000 | 20700000 | -610000 | 21330000
Notes
1. CoreWeave capex commitments of $31.2bn are disclosed in note 17, not tested here
2. Meta is 18% of receivables at year end, Microsoft 55%
3. Nebius holds 28% of ClickHouse, carried at $780m
4. NVIDIA owns 24.3m CoreWeave shares; related-party note is to be extended
5. Debt facilities drawn $18.8bn against $25.0bn committed
`,
};
