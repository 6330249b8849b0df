export const A: Readonly<Record<string, string>> = {
  "TCV comps": `
Neocloud & HPC hosting - contract comps
US$ bn unless stated. Headline TCV as announced, excl. extension options
Buyer | Seller | Announced | TCV | Tenor (yrs) | Critical IT MW | Seller mkt cap | Seller EV | EV / NTM EBITDA | Price target ($)
Microsoft | IREN | [msir.announced d] | [msir.value bn!7.9] | [msir.term y] | [msir.capacity mw] | 14.8 | 16.9 | 21.4 | 72
Microsoft | Nebius | [msnb.announced d] | [msnb.value bn.1] | [msnb.term y!7] |  | 27.1 | 25.3 | 38.2 | 155
Meta | Google Cloud | [mgoo.announced d!2025-07-21] | [mgoo.value bn] | [mgoo.term y] |  | 3420 | 3360 | 19.8 | 330
AWS | Cipher Mining | [cifa.announced d] | [cifa.value bn] | [cifa.term y] | [cifa.capacity mw!330] | 7.2 | 8.4 | 24.6 | 26
CoreWeave | Galaxy | [glxy.announced d] | [glxy.value bn!12] | [glxy.term y] | [glxy.capacity mw] | 11.3 | 13.8 | 22.2 | 41
CoreWeave | Applied Digital | [apld.announced d] | [apld.value bn] | [apld.term y!10] | [apld.capacity mw] | 8.9 | 11.6 | 31.7 | 40
CoreWeave | Core Scientific | [corz.announced d] | [corz.value bn!7.8] | [corz.term y] | [corz.capacity mw] | 5.6 | 6.4 | 17.3 | 23
OpenAI | Cerebras | [cbrs.announced d] | [cbrs.value bn] | [cbrs.term y] | [cbrs.capacity mw!570] | 34.5 | 33.1 | 44.0 | 210
Jane Street | CoreWeave | [jane.announced d] | [jane.value bn!9] |  |  | 48.7 | 71.2 | 13.9 | 128
Fluidstack | Hut 8 | [hut.announced d] | [hut.value bn] | [hut.term y] | [hut.capacity mw!254] | 6.8 | 7.3 | 28.8 | 74
NVIDIA | IREN | [nvir.announced d] | [nvir.value bn] | [nvir.term y] | [nvir.capacity mw] | 14.8 | 16.9 | 21.4 | 72
Median |  |  | 9.6 | 11 | 300 | 11.3 | 13.8 | 22.2 |

Revenue build (seller, US$m) | FY24A | FY25A | FY26E | FY27E | FY28E
IREN - AI cloud | >>5 16 3.1
Nebius - core | >>5 118 2.7
Galaxy - data centre | 0 | 0 | >>3 210 2.2
Cipher - HPC hosting | 0 | 0 | >>3 74 4.1
CoreWeave - total | >>5 1915 1.9
`,

  "Tenant schedule": `
PROJECT HEMLOCK - lender tenant schedule (security package, leases pledged)
Landlord | Tenant | Campus | Leased critical MW | Base term, yrs | Base-term rent US$m | Lease announced | Backstop US$m | Facility US$m | LTC | Margin bps | DSCR
TeraWulf | Fluidstack | Lake Mariner | [lm.capacity mw] | [lm.term y] | [lm.value m!7600] | [lm.announced mon] | [lm.google backstop m] | 3200 | 0.74{0%} | 775 | 1.31
TeraWulf | Fluidstack | Abernathy | [aby.capacity mw!186] | [aby.term y] | [aby.value m] | [aby.announced short] | [aby.google backstop m] | 1300 | 0.7{0%} | 725 | 1.28
TeraWulf | Anthropic | Hawesville | [want.capacity mw] | [want.term y!10] | [want.value m] | [want.announced short!2026-07-16] |  | 4100 | 0.68{0%} | 600 | 1.44
Cipher Mining | Fluidstack | Barber Lake | [ciff.capacity mw] | [ciff.term y!15] | [ciff.value m] | [ciff.announced short] | [ciff.google backstop m] | 1730 | 0.72{0%} | 713 | 1.33
Cipher Mining | Amazon Web Services | Black River | [cifa.capacity mw] | [cifa.term y!5] | [cifa.value m!55000] | [cifa.announced short] |  | 2000 | 0.66{0%} | 613 | 1.52
Hut 8 | Fluidstack | River Bend | [hut.capacity mw] | [hut.term y] | [hut.value m!6300] | [hut.announced short!2025-11-17] |  | 3250 | 0.85{0%} | 619 | 1.3
Galaxy Digital | CoreWeave | Helios | [glxy.capacity mw!562] | [glxy.term y] | [glxy.value m] | [glxy.announced short] |  | 1400 | 0.8{0%} | 700 | 1.36
Core Scientific | CoreWeave | Multi-site (6) | [corz.capacity mw] | [corz.term y!15] | [corz.value m] | [corz.announced short] |  |  |  |  |
Applied Digital | CoreWeave | Polaris Forge 1 | [apld.capacity mw!450] | [apld.term y] | [apld.value m] | [apld.announced short] |  | 2350 | 0.7{0%} | 925 | 1.26
Core Scientific | AMD | (to be confirmed) | [camd.capacity mw!337] | [camd.term y] |  | [camd.announced mon] |  | 1100 | 0.71{0%} | 640 | 1.4

Covenant case (Agent's model) | 2026 | 2027 | 2028 | 2029 | 2030
Lake Mariner cash rent | 96 | >>4 402 1.03
Abernathy cash rent | 0 | 118 | >>3 380 1.02
River Bend cash rent | 0 | 141 | >>3 442 1.03
Opex reserve | >>5 12 1.05
Debt service | >>5 214 1.08
`,

  "Large-load queue": `
Large-load interconnection - tenant look-through (planning dept, not for filing)
Req. ID | TSP zone | Customer of record | End-use contract: taker / operator | Documented MW of that contract | Service start per contract | Requested at POI MW | Ramp yr 1 | Ramp yr 2 | Ramp yr 3 | Deposit $k | Load factor
LL-2207 | West | Galaxy Helios LLC | CoreWeave / Galaxy Digital | [glxy.capacity mw] | [glxy.start yr!2029] | 800 | 133 | 393 | 526 | 4000 | 0.87
LL-2219 | West | Cipher Barber Lake | Fluidstack / Cipher Mining | [ciff.capacity mw!198] | [ciff.start mon] | 300 | 60 | 168 | 207 | 1500 | 0.9
LL-2231 | Panhandle | Abernathy JV | Fluidstack / TeraWulf | [aby.capacity mw] | [aby.start yr] | 240 | 84 | 168 | 168 | 1200 | 0.88
LL-2240 | West | IE US Development | Microsoft / IREN | [msir.capacity mw!220] | [msir.start yr] | 750 | 50 | 200 | 350 | 3750 | 0.91
LL-2244 | North | Crusoe Abilene | Oracle / Crusoe | [crus.capacity mw!1020] |  | 1400 | 206 | 618 | 1030 | 7000 | 0.84
LL-2250 | ND | Applied Digital ELN-02 | CoreWeave / Applied Digital | [apld.capacity mw] | [apld.start mon!2026-10] | 480 | 100 | 250 | 400 | 2400 | 0.9
LL-2262 | LA | Hut 8 River Bend | Fluidstack / Hut 8 | [hut.capacity mw!425] | [hut.start yr] | 330 | 82 | 245 | 330 | 1650 | 0.86
LL-2266 | NY-A | Lake Mariner Data | Fluidstack / TeraWulf (Lake Mariner) | [lm.capacity mw!460] | [lm.start yr] | 500 | 102 | 268 | 438 | 2500 | 0.89
LL-2271 | KY | TeraWulf Hawesville | Anthropic / TeraWulf | [want.capacity mw] | [want.start yr!2026] | 480 | 0 | 150 | 401 | 2400 | 0.9
LL-2275 | West | Cipher Black River | AWS / Cipher Mining | [cifa.capacity mw] | [cifa.start mon!2027-03] | 345 | 70 | 190 | 300 | 1725 | 0.9
Sum of requests (undiversified) |  |  |  |  |  | 5625

Transmission upgrades needed | kV | Miles | Cost $m
Sweetwater - Bearkat rebuild | 345 | 41 | 88
Clarendon second circuit | 345 | 27 | 61
Fargo South tap | 230 | 9 | 14.5
Coincident peak without new load, MW | 85500
of which behind-the-meter at Abilene | 360
Historic mining load of Cipher at Odessa (MW) | 207
IREN Childress total grid connection (MW) | 750
Galaxy: further MW applied for | 2700
Oracle Shackelford campus, another developer (MW) | 1400
`,

  "Fact check": `
FACT CHECK - draft 4, "The IOU economy" (print, magazine desk)
Line | Sentence as drafted | Checker | Status
12 | OpenAI has promised Oracle $[orcl.value bn!30]bn over roughly five years, starting in 2027. | jm | open
14 | Microsoft agreed to pay IREN $[msir.value bn]bn for five years of capacity in Childress, Texas. | jm | ok
19 | In the spring of 2026 Anthropic pledged to spend $[aaws.value bn!10] billion with Amazon Web Services over ten years. | kt | open
23 | Oracle's remaining performance obligations stood at $523 billion at the end of November. | kt | ok
25 | Anthropic will buy $[aaz.value bn] billion of computing from Microsoft's Azure. | jm | ok
27 | OpenAI's incremental Azure purchase, part of the recapitalisation with Microsoft, comes to $[oaz.value bn!205] billion. | jm | open
31 | Microsoft keeps a stake of about 27 percent in OpenAI, worth some $135 billion. | kt | ok
33 | Jane Street, the trading firm, signed a $[jane.value bn!16] billion compute contract with CoreWeave in April. | kt | open
34 | It also bought $1 billion of CoreWeave's shares. | kt | ok
38 | Cipher Mining leased a campus to Amazon Web Services for $[cifa.value bn] billion over 15 years. | jm | ok
41 | Nvidia could invest as much as $100 billion in OpenAI, it said last September. | jm | soften
44 | Nvidia guarantees to buy CoreWeave's unsold capacity under an order worth $[nvcw.value bn!3.6] billion. | kt | open
47 | Meta's deal with Google Cloud is worth at least $[mgoo.value bn] billion over six years. | kt | ok
52 | Anthropic pays SpaceX $[aspx.monthly fee bn!1.52] billion a month for Colossus. | jm | open
55 | Google's bill from SpaceX is $[gspx.monthly fee m] million every month. | jm | ok
58 | Hut 8 leased River Bend to Fluidstack for $[hut.value bn!7.7] billion over a base term of 15 years. | kt | open
60 | CoreWeave tried to buy Core Scientific for $9 billion and was voted down. | kt | ok
63 | Reflection AI took capacity from SpaceX under a contract of $[rspx.value bn!3.6] billion. | jm | open
66 | CoreWeave's capital spending this year may reach $30 billion, analysts say. | jm | ok
71 | Akamai's seven-year contract, reportedly with Anthropic, is worth $[akam.value bn] billion. | kt | ok
74 | Amazon put $8 billion into Anthropic before the latest round. | kt | ok
77 | Meta raised $27 billion of debt for Hyperion with Blue Owl. | jm | ok
Word count | 4120
Queries open | 8
Days to close | 3
`,

  "RPO tie-out": `
WP ref D-41  Customer contract confirmations vs. public statements (US$ millions)
Prepared: LN   Reviewed: AO   Period: FY26 interim
Entity audited | Counterparty (customer) | Ref | Contract total per public statement | Billed to date | Deferred rev. | Unsatisfied per ledger | Diff | Tick
IREN Limited | Microsoft | C-01 | [msir.value m!9100] | 212 | 388 | 9412 | 76 | a
IREN Limited | NVIDIA | C-02 | [nvir.value m] | 0 | 110 | 3290 | 12 | b
Nebius Group | Microsoft | C-03 | [msnb.value m] | 641 | 2104 | 16750 | -2 | a
Nebius Group | Reflection AI | C-04 | [rneb.value m!100] | 15 | 22 | 1002 | 0 | b
Akamai | Anthropic | C-05 | [akam.value m] | 0 | 0 | 1800 | 0 | c
Core Scientific | CoreWeave | C-06 | [corz.value m] | 402 | 95 | 8120 | 34 | a
Cipher Mining | Amazon Web Services | C-07 | [cifa.value m] | 0 | 0 | 5500 | 0 | a
Cipher Mining | Fluidstack | C-08 | [ciff.value m!3300] | 0 | 41 | 3000 | 0 | a
Hut 8 | Fluidstack | C-09 | [hut.value m] | 0 | 0 | 7000 | 0 | a
Galaxy Digital | CoreWeave | C-10 | [glxy.value m!1500] | 71 | 14 | 15100 | 0 | c
CoreWeave | OpenAI | C-11 | [ocw.value m] | 1933 | 870 | 19640 | 27 | a
CoreWeave | Jane Street | C-12 | [jane.value m] | 0 | 210 | 5790 | 0 | b
Cerebras | OpenAI | C-13 | [cbrs.value m!2000] | 455 | 1310 | 23145 | 0 | a
Oracle | OpenAI | C-14 | [orcl.value m] | 0 | 0 | 299400 | 0 | c
Microsoft (Azure) | Anthropic | C-15 | [aaz.value m!3000] | 380 | 0 | 29500 | 0 | c

Materiality | 145
Performance materiality | 108.8
Trivial | 7.25
Ticks: a = confirmation received, b = alternative procedures, c = press statement only
Total RPO, CoreWeave, per 10-Q | 98800
Total RPO, IREN, per 10-K | 9700
Loan from OpenAI to Cerebras per note 9 | 1000
`,

  "Termination rights": `
Exit, notice and payment terms - precedent bank (Harrow & Pell LLP)
No. | Customer | Supplier | Instrument | Term, months | Notice period, days | Monthly fee (US$ m) | Expiry | Governing law | Negotiated by | Hours billed
1 | Anthropic | SpaceX (xAI) | Compute services agmt | [aspx.term mo!60] | [aspx.notice period n] | [aspx.monthly fee m] | [aspx.end mon] | Texas | RP | 312
2 | Google | SpaceX (xAI) | Compute services agmt | [gspx.months n] | [gspx.notice period n!30] | [gspx.monthly fee m] | [gspx.end mon!2029-09] | Texas | RP | 288
3 | Reflection AI | SpaceX | Compute services agmt | [rspx.term mo!24] | [rspx.notice period n!60] | [rspx.monthly fee m] | [rspx.end yr] | Texas | SH | 94
4 | Microsoft | IREN | Cloud services agmt | [msir.term mo] |  |  | [msir.end yr!2033] | NSW | SH | 140
5 | Microsoft | Nebius | Infrastructure agmt | [msnb.term mo] |  |  | [msnb.end yr] | New York | EL | 201
6 | NVIDIA | CoreWeave | Residual capacity order | | | | [nvcw.end yr!2030] | Delaware | EL | 76
7 | OpenAI | Cerebras | Master relationship agmt | [cbrs.term mo] |  |  | [cbrs.end yr] | California | RP | 165
8 | Anthropic | Akamai | Cloud services | [akam.term mo!60] |  |  |  | Massachusetts | EL | 51
9 | Meta Platforms | Google Cloud | Cloud services | [mgoo.term mo] |  |  |  | California | SH | 88
10 | Fluidstack | Hut 8 | Data centre lease | [hut.term mo!108] |  |  |  | Louisiana | SH | 230

Liquidated damages, typical cap (% of fee) | 15
Cure period, usual (days) | 30
Longstop after target delivery (days) | 180
Our precedent: colo lease, 2023, notice (days) | 120
SpaceX S-1: total paid by xAI to suppliers, 2025 (US$ m) | 12400
Share of SpaceX revenue from Anthropic, first half (est.) | 0.21{0%}
IREN: convertible notes outstanding (US$ m) | 3650
Nebius: Vineland site, second building (MW) | 100
`,
};
