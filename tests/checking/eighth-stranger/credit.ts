export const CREDIT: Readonly<Record<string, string>> = {
  "Bluebonnet memo": `
Project Bluebonnet – credit memorandum, appendix C                                 
Offtaker: Microsoft Corporation (Aaa/AAA). Provider: IREN. Site: Childress, TX

C.1 Offtake contract
Total contract value | US$ [msir.value m!7900] million | per signing call
Term | [msir.term mo!48] months | from each tranche's acceptance
Contracted IT load | [msir.capacity mw] MW | four Horizons
Upfront payment | [msir.prepayment share pct!25]% of contract value | creditable
Credits against prepayment start in month | [msir.credit from n] |
Announcement | [msir.announced long!2025-11-13] |
Accepted so far | [msir.delivered capacity mw] MW | Horizon 1
Equipment purchase order (Dell) | US$ [msir.equipment order m!8500] million | GPUs and ancillary
Campus grid power | [msir.campus power mw] MW |
Expiry year | [msir.end yr!2034] |

C.2 Precedent offtakes seen by the committee
Precedent | Offtaker | Provider | Value US$m | Tenor (months) | Date announced | Committee result
P-1 | Meta | Nebius (first order, 2025) | [mnb25.value m!3880] | [mnb25.term mo] | [mnb25.announced mon] | 7-0
P-2 | Microsoft | Nebius (Vineland) | [msnb.value m.0] | [msnb.term mo!72] | [msnb.announced short] | 6-1
P-3 | NVIDIA | IREN | [nvir.value m] | [nvir.term mo] | [nvir.announced short!2026-06-07] | 6-1
P-4 | Jane Street | CoreWeave | [jane.value m!4000] | | [jane.announced short] | 5-2
P-5 | AWS (tenant) | Cipher Mining | [cifa.value m] | [cifa.term mo!120] | [cifa.announced short] | 7-0

C.3 Sources and uses (US$m)
Sources | | Uses |
Term loan B | 2150 | GPUs and network | 5260
Vendor finance | 800 | Liquid-cooled halls | 2010
Customer prepayment | 1940 | IDC and fees | 310
Sponsor equity | 2900 | DSRA | 120
Other | 45 | Contingency | 135
Total | =SUM(B26:B30)=>7835 | Total | =SUM(D26:D30)=>7835

C.4 Debt service
Quarter ending | Mar-27 | Jun-27 | Sep-27 | Dec-27 | Mar-28
Opening | 2150 | 2070 | 1980 | 1880 | 1770
CFADS | >>5 212 1.04
Interest | 43.0 | 41.4 | 39.6 | 37.6 | 35.4
Principal | 80 | 90 | 100 | 110 | 120
DSCR | 1.72{0.00"x"} | 1.68{0.00"x"} | 1.64{0.00"x"} | 1.61{0.00"x"} | 1.60{0.00"x"}

C.5 Points raised
Sponsor has issued $3.3bn of zero and low coupon converts since October
Exit of Microsoft allowed if a Horizon is more than 60 days late, cure 30 days
Recovery on H100 collateral in 2024 workouts was 38 cents
The other 550 MW of the campus mines bitcoin today
Sponsor's market value $16bn, 52-week range $5.1 to $76.9
Insurance premium 0.42% of replacement value
`,
  "Rating committee": `
Counterparty table – structured finance, DC & compute offtake
Committee 11/19/2026; chair K. Obuya; quorum 5
# | Transaction | Obligor under contract | Provider / landlord | Obligor rating | Contract sum (USD bn) | Tenor (years) | Credit support | Support amount (USD bn) | Indicative rating | Spread (bp)
1 | Lake Mariner notes | Fluidstack | TeraWulf | NR | [lm.value bn] | [lm.term y!15] | Google backstop | [lm.google backstop bn!2.3] | BB | 385
2 | Abernathy JV notes | Fluidstack | TeraWulf | NR | [aby.value bn!7.5] | [aby.term y] | Google backstop | [aby.google backstop bn] | BB | 410
3 | Barber Lake notes | Fluidstack | Cipher Mining | NR | [ciff.value bn!2.3] | [ciff.term y] | Google backstop | [ciff.google backstop bn!1.8] | BB | 345
4 | Black Pearl notes | AWS | Cipher Mining | AA | [cifa.value bn] | [cifa.term y] | none | 0 | BBB- | 215
5 | River Bend notes | Fluidstack | Hut 8 | NR | [hut.value bn] | [hut.term y!20] | Google backstop | 6.8 | BBB- | 198
6 | Helios phase loan | CoreWeave | Galaxy | B+ | [glxy.value bn!9.5] | [glxy.term y] | none | 0 | B+ | 520
7 | Polaris Forge 1 notes | CoreWeave | Applied Digital | B+ | [apld.value bn] | [apld.term y!10] | LC | 0.05 | B+ | 560
8 | Six-site hosting | CoreWeave | Core Scientific | B+ | [corz.value bn!6.7] | [corz.term y] | none | 0 | B | 610
9 | SB Energy Ohio leases | OpenAI | SB Energy (NVIDIA guarantee) | NR | [sbe.value bn] | [sbe.term y!15] | NVIDIA guarantee | n/d | A- | 140

Rating factors | Weight | Lake Mariner | Abernathy | Barber Lake | Helios
Counterparty | 30% | 6 | 6 | 6 | 8
Contract strength | 25% | 3 | 3 | 4 | 4
Construction | 20% | 5 | 6 | 5 | 7
Re-leasing | 15% | 7 | 7 | 7 | 6
Leverage | 10% | 8 | 8 | 7 | 9
Score | | 5.3 | 5.5 | 5.4 | 6.7

Minutes
Mr Lund: debt of $3.2bn at Lake Mariner is 8.9x stabilised NOI
Google holds warrants over 14% of TeraWulf and 5.4% of Cipher
CoreWeave's own debt of $18.8bn was not at issue
Default study 1994–2025: data centre leases lost 0.3% a year
Amazon AA, Microsoft AAA, Alphabet AA+; Fluidstack had revenue of $65m in 2024
Anthropic raised $30bn in February at $380bn; not an obligor under the lease
Vote: 4 for, 1 against (construction)
`,
  "Lease abstract": `
LEASE ABSTRACTS – HPC HOSTING
Prepared by: associates' pool. Not legal advice. Amounts in US$ million
Clause | Lease A | Lease B | Lease C | Lease D | Lease E
Landlord | Cipher Mining | TeraWulf | Galaxy Digital | Core Scientific | Hut 8
Tenant | Fluidstack | Fluidstack | CoreWeave | AMD | Fluidstack
Premises | Barber Lake, Colorado City TX | Lake Mariner, Barker NY | Helios, Dickens County TX | several | River Bend, LA
1.1 Base term (years) | [ciff.term y] | [lm.term y!12] | [glxy.term y] | [camd.term y!20] | [hut.term y!12]
1.2 Renewals | 2 x 5 | 2 x 5 | 3 x 5 | 2 x 5 | 3 x 5
2.1 Critical IT load (MW) | [ciff.capacity mw!148] | [lm.capacity mw] | [glxy.capacity mw!625] | [camd.capacity mw!733] | [hut.capacity mw]
2.2 Gross load (MW) | [ciff.gross capacity mw] | 468 | 800 | 490 | 330
3.1 Aggregate base rent, base term | [ciff.value m] | [lm.value m!5700] | [glxy.value m] | not disclosed | [hut.value m!6000]
3.2 Escalator | 3.0% | 3.0% | 2.5% | 3.0% | [hut.escalator share]{0.0%}
3.3 Late charge | 5% | 4% | 5% | 5% | 4%
3.4 Security deposit (months) | 3 | 0 | 2 | 1 | 0
4.1 Guarantor | Google | Google | none | none | Google
4.2 Guaranteed amount | [ciff.google backstop m!1040] | [lm.google backstop m] | – | – | 6,800
5.1 Commencement | [ciff.start my] | [lm.start yr] | [glxy.start yr] | n/d | [hut.start yr!2028]
5.2 Outside date slip (days) | 120 | 90 | 180 | 150 | 120
6.1 SLA uptime | 99.98% | 99.99% | 99.95% | 99.98% | 99.99%
6.2 Credit cap (% of month's rent) | 50 | 40 | 50 | 35 | 45
7.1 Announced | [ciff.announced d] | [lm.announced my] | [glxy.announced d!2025-05-18] | [camd.announced my] | [hut.announced d]

Reviewer's margin
A: Second lease of November 2025 adds 39 MW (56 MW gross) – see separate abstract
A: Fluidstack's options would take revenue to about $9bn over 25 years or so
B: Landlord's warrants: Google 41m shares at first, 32.5m later
B: CB-1 18 MW, CB-2 60 MW, others under construction
C: Phase I is 133 MW of critical IT, delivered in the first half of 2026
D: AMD also took warrants for 4.2m shares, strike $0.01
D: Option over a further 1,925 MW not part of the premises
E: Purchase option in year 10 at 14.5x NOI
Hours booked on the file: 61.5 partner, 212 associate, 44 paralegal
`,
  "Loan tape": `
GPUABS 2026-2 – collateral tape (cut-off 10/31/2026)
Pool balance $1,942,300,000; contracts 11; WA seasoning 7.2 mo
LOAN_ID | OBLIGOR | SERVICER_PROVIDER | ORIG_BAL_USDMM | CUR_BAL_USDMM | CPN_PCT | CONTRACT_TCV_USDMM | CONTRACT_TERM_MOS | CONTRACT_ANN_DT | PREPAY_PCT | FICO | ADV_RATE | STATE
GA-0001 | Microsoft | IREN | 310.0 | 288.4 | 8.25 | [msir.value m!9070] | [msir.term mo] | [msir.announced us] | [msir.prepayment share pct!2] | n/a | 78 | TX
GA-0002 | Microsoft | Nebius | 400.0 | 371.9 | 7.90 | [msnb.value m.1] | [msnb.term mo!84] | [msnb.announced us!2025-08-09] | | n/a | 80 | NJ
GA-0003 | NVIDIA | IREN | 90.0 | 88.0 | 8.75 | [nvir.value m!34000] | [nvir.term mo] | [nvir.announced us] | | n/a | 70 | TX
GA-0004 | OpenAI | Cerebras | 150.0 | 142.2 | 10.50 | [cbrs.value m!8600] | [cbrs.term mo] | [cbrs.announced us] | | n/a | 55 | multi
GA-0005 | Jane Street | CoreWeave | 120.0 | 118.1 | 9.00 | [jane.value m] | | [jane.announced us!2026-05-14] | | n/a | 75 | multi
GA-0006 | AWS | Cipher Mining | 75.0 | 74.0 | 7.10 | [cifa.value m] | [cifa.term mo] | [cifa.announced us!2025-12-11] | | n/a | 82 | TX
GA-0007 | Fluidstack | Hut 8 | 60.0 | 60.0 | 7.60 | [hut.value m!700] | [hut.term mo!144] | [hut.announced us] | | n/a | 68 | LA
GA-0008 | Meta | Google Cloud | 44.0 | 40.7 | 6.80 | | | | | n/a | 85 | multi
GA-0009 | Anthropic | SpaceX | 310.0 | 301.3 | 9.75 | [aspx.value m] | [aspx.term mo!60] | [aspx.announced us] | | n/a | 60 | TN
GA-0010 | Google | SpaceX | 190.0 | 187.0 | 8.10 | [gspx.value m!20000] | [gspx.term mo] | [gspx.announced us] | | n/a | 74 | TN
GA-0011 | Reflection AI | SpaceX | 55.0 | 54.2 | 12.00 | [rspx.value m] | [rspx.term mo!24] | [rspx.announced us] | | n/a | 48 | TN

Stratification | Count | Balance | % of pool
7.00 and below | 2 | 114.7 | 5.9
7.01–8.00 | 3 | 505.9 | 26.0
8.01–9.00 | 4 | 681.5 | 35.1
9.01–10.00 | 1 | 301.3 | 15.5
Above 10 | 2 | 196.4 | 10.1

Class | Size ($mm) | Enhancement | Spread | WAL (yrs)
A | 1320.0 | 32.0% | 165 | 2.1
B | 290.0 | 17.1% | 255 | 3.0
C | 160.0 | 8.8% | 420 | 3.3

Servicer commentary October
IREN billed Microsoft $21.7m for Horizon 1 in the month
Nebius collected $84m from tranche 1 to 3
SpaceX issued $20bn of bonds, proceeds partly for Colossus 2
CoreWeave drew $610m more under DDTL 4.0
Two loans on watch list, balance $196.4m, mainly thinner obligors
`,
  "DDTL collateral": `
CoreWeave & peers: which contract stands behind which facility
Leveraged finance, agency desk. Facility in $mm, contract in $bn
Facility | Agent | Close | Commitment ($mm) | Drawn ($mm) | Margin (bp) | Collateral contract: customer | Collateral contract: provider | Contract value ($bn) | Contract end
DDTL 3.0 | MUFG | Jul-25 | 2600 | 2480 | 400 | OpenAI | CoreWeave | [ocw.value bn!27.4] | May-31
DDTL 4.0 | MS | Sep-25 | 2600 | 1310 | 425 | Meta (Sept 2025 order) | CoreWeave | [mcw25.value bn!24.1] | [mcw25.end dash!2030-12-14]
DDTL 5.0 | MUFG/MS | Mar-26 | 8500 | 2200 | 225 | Meta (April 2026 order) | CoreWeave | [mcw26.value bn] | [mcw26.end dash!2031-12-20]
Backstop line | GS | Sep-25 | 500 | 0 | 175 | NVIDIA | CoreWeave | [nvcw.value bn!3.6] | [nvcw.end dash!2030-04-13]
JS line | JPM | Jun-26 | 700 | 150 | 300 | Jane Street | CoreWeave | [jane.value bn] |
Vineland | GS | Oct-25 | 1500 | 900 | 350 | Microsoft | Nebius | [msnb.value bn.1] | [msnb.end mon]
Horizon TL | GS/JPM | Apr-26 | 3600 | 2150 | 330 | Microsoft | IREN | [msir.value bn!8.7] | [msir.end yr]
Helios PF | Deutsche | Aug-25 | 1400 | 1400 | 465 | CoreWeave | Galaxy | [glxy.value bn] |
PF1 notes | MS | Nov-25 | 2350 | 2350 | 560 | CoreWeave | Applied Digital | [apld.value bn!9] |
Memphis | MS | Jun-26 | 5000 | 3100 | 480 | Anthropic | SpaceX | [aspx.value bn!25] | [aspx.end mon!2031-05]
Memphis II | MS | Jul-26 | 800 | 420 | 610 | Reflection AI | SpaceX | [rspx.value bn] | [rspx.end yt]

Covenant test | Limit | Sep-26 | Jun-26 | Mar-26
Asset coverage | 1.20 | 1.44 | 1.47 | 1.51
Contract coverage | 1.35 | 1.52 | 1.50 | 1.58
Liquidity ($mm) | 500 | 1910 | 1620 | 2205
Leverage | 6.0 | 4.8 | 4.9 | 5.1

Agency fees ($k) | 85 | 110 | 240 | 20 | 35
SOFR | 3.62% | 3.71% | 3.88% | 4.02%

Waivers and chatter
Lenders on 4.0 accepted a delay of one Denton hall (about 60 MW)
OpenAI received $350m of CoreWeave stock with the first order form
Meta's capex guide for 2026 is $115bn to $135bn
Microsoft took 9 tranches at Vineland, three accepted by September
CoreWeave may upsize the senior notes by $1.25bn
NVIDIA put another $2bn of equity into CoreWeave in January 2026 at $87.20
`,
};
