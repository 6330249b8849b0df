/** Utility planners and people who follow power. */
export const ENERGY: Readonly<Record<string, string>> = {
  "Large load queue": `
Large-load watch, ERCOT / PJM / MISO: leases behind the requests
Queue no. | County | Utility | Requested (MW) | Host | Occupier | Contracted critical IT (MW) | Occupier's lease announced | Lease years | POI voltage (kV) | Study phase
24INR0871 | Dickens, TX | WETT | [glxy.approved power mw] | Galaxy | CoreWeave | [glxy.capacity mw] | [glxy.announced d] | [glxy.term y] | 345 | 3
25INR0102 | Lubbock, TX | LP&L | 240 | TeraWulf / Fluidstack JV | Fluidstack | [aby.capacity mw!208] | [aby.announced d] | | 138 | 2
25INR0233 | Colorado City, TX | Oncor | [ciff.gross capacity mw] | Cipher | Fluidstack (first lease, Barber Lake) | [ciff.capacity mw] | [ciff.announced d!2025-12-25] | [ciff.term y] | 138 | 3
J2214 | West Feliciana, LA | Entergy | 330 | Hut 8 | Fluidstack | [hut.capacity mw] | [hut.announced d] | [hut.term y!16] | 230 | 4
NYS-0931 | Niagara, NY | NYSEG | 750 | TeraWulf | Fluidstack, Lake Mariner | [lm.capacity mw!260] | [lm.announced my] | [lm.term y] | 345 | 4
MDU-044 | Ellendale, ND | MDU | 480 | Applied Digital | CoreWeave | [apld.capacity mw] | [apld.announced d] | [apld.term y] | 230 | 4
25INR0306 | Childress, TX | AEP | [msir.campus power mw] | IREN | Microsoft | [msir.capacity mw!375] | [msir.announced d] | [msir.term y] | 345 | 4
KY-118 | Hawesville, KY | Big Rivers | 480 | TeraWulf | Anthropic | [want.capacity mw] | [want.announced d!2026-05-06] | [want.term y] | 161 | 1

Zone | Peak 2025 (MW) | Peak 2030F (MW) | Queue (MW) | Probability | Firm adds (MW)
ERCOT West | 12410 | 24800 | 61300 | 0.22{0%} | 13500
ERCOT North | 31200 | 38100 | 44200 | 0.18{0%} | 8000
PJM AEP | 23800 | 29900 | 32500 | 0.25{0%} | 8100
PJM Dominion | 24700 | 35600 | 47200 | 0.31{0%} | 14600
MISO South | 34100 | 38400 | 19700 | 0.3{0%} | 5900
NYISO A-F | 11900 | 13100 | 6100 | 0.28{0%} | 1700
SPP North | 14800 | 17700 | 9900 | 0.27{0%} | 2700
Galaxy hopes for another 830 MW at Helios beside the 800 MW that CoreWeave took
Microsoft has no share in IREN's 600 MW request at Sweetwater 2
Meta asks for 2,000 MW in Richland Parish; Entergy builds three gas plants for $3.2bn
Hut 8's neighbours want a tariff of $38 per MWh for Fluidstack's 330 MW of utility power
`,
  "GW ladder": `
Compute contracts by power, in gigawatts (largest first)
Customer | Provider | GW under contract | Years | Announced | $ billion
Meta | AMD | [mamd.capacity gw!8] | | [mamd.announced mon] | not settled
Anthropic | AWS | [aaws.capacity gw] | [aaws.term y] | [aaws.announced mon!2026-06] | [aaws.value bn]
Anthropic | Google Cloud (TPU) | [agoo.capacity gw!8] | [agoo.term y] | [agoo.announced mon] | not settled
OpenAI | Oracle | [orcl.capacity gw] | [orcl.term y] | [orcl.announced mon] | [orcl.value bn!280]
OpenAI | AWS (2026 expansion) | [oaws26.capacity gw!1.5] | [oaws26.term y] | [oaws26.announced mon] | [oaws26.value bn]
Oracle | Crusoe (Abilene campus) | [crus.capacity gw!1.8] | | [crus.announced mon] | rent not published
OpenAI | Cerebras | [cbrs.capacity gw] | [cbrs.term y] | [cbrs.announced mon] | [cbrs.value bn!17.5]
CoreWeave | Galaxy | [glxy.capacity gw] | [glxy.term y!18] | [glxy.announced mon] | [glxy.value bn]
Anthropic | TeraWulf | [want.capacity gw!0.31] | [want.term y] | [want.announced mon] | [want.value bn]
CoreWeave | Applied Digital | [apld.capacity gw] | [apld.term y] | [apld.announced mon!2025-05] | [apld.value bn]
AMD | Core Scientific | [camd.capacity gw] | [camd.term y] | [camd.announced mon] | not published
Microsoft | IREN | [msir.capacity gw!0.12] | [msir.term y] | [msir.announced mon] | [msir.value bn]

Power of the companies themselves | GW active | GW contracted | GW planned
CoreWeave | 0.85 | 3.1 | 5
Nebius | 0.48 | 3.1 | 5
IREN | 0.81 | 2.91 | 3
Crusoe | 0.9 | 3.4 | 20
Oracle | 2.7 | 10 | 15
AWS | 6.1 | 9.9 | 12
xAI | 1.0 | 1.9 | 2.9
Turbines on order for Abilene: 29 units of 34 MW, for which Crusoe pays about $1.6bn
Anthropic and Google also plan 1 GW with Broadcom's chips in 2026
Cerebras runs six own sites with 85 MW and leases 40 MW in Oklahoma
AMD grants Meta a warrant for up to 160m shares at $0.01 that vests by gigawatt
`,
  "Abilene brief": `
Abilene, Texas: Crusoe campus leased to Oracle
Campus power contracted (MW) | [crus.capacity mw!1450]
Announced (enlargement) | [crus.announced d]
Buildings | 8
Delivered by September 2026 (MW) | [crus.delivered capacity mw]
GPUs per building | 50000
Own gas plant (MW) | 361
Substation (MW) | 1000
Land (acres) | 1100
Construction workers, peak | 7200
Tax abatement | 0.85{0%}
Cost of the first two buildings (US$ bn) | 3.4
Cost of all eight (US$ bn) | 15
Loan of JPMorgan (US$ bn) | 9.6
GPU lease by Oracle (US$ bn) | 40
Water (m gallons, first fill) | 1

Month | Workers | Halls ready | MW energised | MW sold | Incidents
Apr 26 | 6810 | 24 | 410 | 392 | 2
May 26 | 6900 | 27 | 455 | 430 | 0
Jun 26 | 7050 | 29 | 492 | 471 | 1
Jul 26 | 7190 | 32 | 540 | 522 | 1
Aug 26 | 7200 | 35 | 588 | 570 | 0
Sep 26 | 6980 | 38 | 630 | 612 | 3
Oracle's other Stargate sites: Shackelford 1,400 MW, Dona Ana 1,500 MW, Lordstown, Milam 600 MW
OpenAI decided against another 600 MW at Abilene; Microsoft takes 900 MW beside it from Crusoe
Lancium owns the land, and Blue Owl's funds hold most of the equity of $5bn
`,
};
