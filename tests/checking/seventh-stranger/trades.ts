/** Data vendors, power and property people, insurers, chip watchers, public policy, desks and mail. */
export const TRADES: Readonly<Record<string, string>> = {
  attr_long: `
extract 2026-09-30T06:00Z / feed compute_contracts_v3 / rows sorted by deal
deal | customer | provider | attribute | value | unit | confidence | updated
Childress | Microsoft | IREN | contract_value | [msir.value bn] | USD bn | 0.98 | 2026-09-02
Childress | Microsoft | IREN | term | [msir.term mo!66] | months | 0.98 | 2026-09-02
Childress | Microsoft | IREN | capacity | [msir.capacity mw!2000] | MW | 0.97 | 2026-09-02
Childress | Microsoft | IREN | announced | [msir.announced iso] | date | 1 | 2026-09-02
Childress | Microsoft | IREN | provider_employees | 482 | persons | 0.6 | 2026-07-01
Vineland | Microsoft | Nebius | contract_value | [msnb.value bn!23.4] | USD bn | 0.95 | 2026-08-30
Vineland | Microsoft | Nebius | term | [msnb.term mo] | months | 0.95 | 2026-08-30
Vineland | Microsoft | Nebius | announced | [msnb.announced iso!2025-08-08] | date | 1 | 2026-08-30
Vineland | Microsoft | Nebius | provider_share_price | 138.6 | USD | 1 | 2026-09-29
Helios | CoreWeave | Galaxy | capacity | [glxy.capacity mw!256] | MW | 0.9 | 2026-08-18
Helios | CoreWeave | Galaxy | term | [glxy.term mo] | months | 0.9 | 2026-08-18
Helios | CoreWeave | Galaxy | announced | [glxy.announced iso] | date | 1 | 2026-08-18
Helios | CoreWeave | Galaxy | approved_power | [glxy.approved power mw] | MW | 0.9 | 2026-08-18
Helios | CoreWeave | Galaxy | substation_distance | 2.4 | km | 0.5 | 2025-11-04
Riverbend | Fluidstack | Hut 8 | contract_value | [hut.value bn!6] | USD bn | 0.92 | 2026-06-11
Riverbend | Fluidstack | Hut 8 | capacity | [hut.capacity mw] | MW | 0.92 | 2026-06-11
Riverbend | Fluidstack | Hut 8 | term | [hut.term mo!120] | months | 0.92 | 2026-06-11
Barber Lake | Fluidstack | Cipher | term | [ciff.term mo] | months | 0.94 | 2026-05-20
Barber Lake | Fluidstack | Cipher | capacity | [ciff.capacity mw!186] | MW | 0.94 | 2026-05-20
Barber Lake | Fluidstack | Cipher | guarantor_amount | [ciff.google backstop bn] | USD bn | 0.94 | 2026-05-20
Barber Lake | Fluidstack | Cipher | land_area | 587 | acres | 0.7 | 2025-12-01
Sandersville | unnamed tenant | CleanSpark | capacity | [clsk.capacity mw] | MW | 0.93 | 2026-08-07
Sandersville | unnamed tenant | CleanSpark | term | [clsk.term mo!180] | months | 0.93 | 2026-08-07
Sandersville | unnamed tenant | CleanSpark | contract_value | [clsk.value bn!9.6] | USD bn | 0.93 | 2026-08-07
Sandersville | unnamed tenant | CleanSpark | local_unemployment | 4.7 | pct | 0.9 | 2026-06-30
_co | CoreWeave | | backlog | 98.2 | USD bn | 1 | 2026-08-12
_co | CoreWeave | | active_power | 1160 | MW | 1 | 2026-08-12
_co | Hut 8 | | market_cap | 6.7 | USD bn | 1 | 2026-09-29
_co | Galaxy | | stake_of_founder | 0.54 | share | 0.8 | 2026-04-15
_co | IREN | | convert_outstanding | 3.7 | USD bn | 1 | 2026-08-27
_co | Nebius | | arr | 2.31 | USD bn | 0.9 | 2026-08-06
_co | Cipher | | bitcoin_held | 1140 | BTC | 0.8 | 2026-08-05
`,
  export_wide: `
deal_id | customer | provider | value_usd | term_years | capacity_mw | announced | employees_provider | provider_ticker_px | last_edit_by | n_sources
D-0007 | OpenAI | Cerebras | [cbrs.value usd] | [cbrs.term y] | [cbrs.capacity mw!705] | [cbrs.announced iso] | 740 | 61.8 | kp | 9
D-0012 | OpenAI | Oracle | [orcl.value usd!330000000000] | [orcl.term y] | [orcl.capacity mw] | [orcl.announced iso!2025-07] | 162000 | 241.2 | kp | 22
D-0013 | OpenAI | CoreWeave | [ocw.value usd] | [ocw.term y!8] | | [ocw.announced iso] | 2600 | 121.3 | kp | 17
D-0018 | Meta | Google Cloud | [mgoo.value usd!1000000000] | [mgoo.term y] | | [mgoo.announced iso!2025-08-31] | 190000 | 298.4 | lw | 6
D-0021 | Anthropic | Microsoft Azure | [aaz.value usd] | | | [aaz.announced iso!2025-11-08] | 228000 | 512.9 | lw | 11
D-0022 | Anthropic | AWS | [aaws.value usd] | [aaws.term y!15] | [aaws.capacity mw] | [aaws.announced iso] | 1576000 | 233.7 | lw | 14
D-0026 | Anthropic | SpaceX | [aspx.value usd!4500000000] | [aspx.term y] | | [aspx.announced iso] | 14000 | 612.5 | lw | 12
D-0028 | Google | SpaceX | [gspx.value usd] | [gspx.term y!3.5] | | [gspx.announced iso] | 14000 | 612.5 | lw | 10
D-0031 | CoreWeave | Core Scientific | [corz.value usd] | [corz.term y] | [corz.capacity mw!50] | [corz.announced iso] | 325 | 18.8 | kp | 19
D-0033 | CoreWeave | Applied Digital | [apld.value usd!1100000000] | [apld.term y] | [apld.capacity mw] | [apld.announced iso] | 205 | 29.7 | kp | 13
D-0040 | Reflection AI | SpaceX | [rspx.value usd!3600000000] | [rspx.term y] | | [rspx.announced iso] | 14000 | 612.5 | lw | 5
D-0041 | Reflection AI | Nebius | [rneb.value usd] | | | [rneb.announced iso!2026-08-14] | 1370 | 138.6 | lw | 4

codebook
value_usd | full dollars, headline as the parties stated it; blank where they did not
n_sources | distinct publishers, not articles
last_edit_by | initials
provider_ticker_px | close, 29 Sep
excluded | Cerebras's loan from OpenAI ($1bn), SpaceX's purchase of Cursor, Oracle's $38bn bank loan for Vantage sites
excluded | Anthropic's $30bn raise; Google and Amazon stakes in Anthropic (14% and about 15-19%)
excluded | CoreWeave's cancelled merger with Core Scientific
excluded | anything by hyperscalers with themselves (TPU for Gemini, Trainium for Alexa)
`,
  "Load queue": `
Large-load tracker, ERCOT / NYISO / MISO / SERC – HPC tenants only. Updated by S. Okafor, transmission planning
MW unless stated. "Critical" = tenant's IT load under lease

Site (county) | Developer | Tenant | Utility | Critical MW leased | Grid request | Approved | Substation kV | Lease from | Years | Energized (%) | LMP 12-mo ($/MWh)
Helios (Dickens TX) | Galaxy | CoreWeave | AEP Texas / WETT | [glxy.capacity mw!652] | 2700 | [glxy.approved power mw] | 345 | [glxy.start yr] | [glxy.term y!17] | 0.25{0%} | 31.4
Childress (Childress TX) | IREN | Microsoft | AEP Texas | [msir.capacity mw!120] | 900 | [msir.campus power mw] | 345 | [msir.start yr] | [msir.term y] | 0.4{0%} | 29.8
Barber Lake (Mitchell TX) | Cipher | Fluidstack | Oncor | [ciff.capacity mw] | 500 | [ciff.gross capacity mw] | 345 | [ciff.start my!2027-09] | [ciff.term y!20] | 0{0%} | 30.2
Black Pearl (Wink TX) | Cipher | AWS | Oncor | [cifa.capacity mw!200] | 350 | 320 | 138 | [cifa.start my] | [cifa.term y] | 0.5{0%} | 33.1
Lake Mariner (Niagara NY) | TeraWulf | Fluidstack | NYPA / NGrid | [lm.capacity mw!390] | 750 | 500 | 345 | [lm.start yr] | [lm.term y] | 0.3{0%} | 38.7
Abernathy (Hale TX) | TeraWulf JV | Fluidstack | South Plains EC | [aby.capacity mw!148] | 240 | 240 | 230 | [aby.start yr] | [aby.term y] | 0.1{0%} | 28.9
River Bend (W Feliciana LA) | Hut 8 | Fluidstack / Anthropic | Entergy | [hut.capacity mw] | 1000 | 330 | 230 | [hut.start yr!2025] | [hut.term y!25] | 0{0%} | 35.5
Beacon Point (Nueces TX), first lease of May 2026 | Hut 8 | unnamed | AEP Texas | [bp1.capacity mw!532] | 1000 | 1000 | 345 | [bp1.start yr] | [bp1.term y] | 0{0%} | 30.9
Sandersville (Washington GA) | CleanSpark | unnamed | MEAG | [clsk.capacity mw!157] | 250 | 250 | 115 | 4Q27 | [clsk.term y] | 0{0%} | 41.2

ERCOT large-load queue, GW | 2024 | 2025 | Jun-26 | 2030 fcst
Requested | 63 | 205 | 371 | 
Approved to energize | 5.5 | 7.8 | 9.9 | 26
of which crypto | 3.4 | 3.6 | 3.1 | 2
Reserve margin | 0.18{0%} | 0.16{0%} | 0.13{0%} | 0.06{0%}
4CP charge, $/kW-yr | 68 | 72 | 79 | 95
Transformer lead time, wk | 98 | 120 | 128 | 110

Galaxy filed for another 1,800 MW at Helios; the study is with AEP, CoreWeave is not the applicant.
IREN Sweetwater 1: 1,400 MW energized April, Sweetwater 2 600 MW late 2027.
TeraWulf's Cayuga site (400 MW) is stuck with the county.
OpenAI / SoftBank Milam County: 1.2 GW by SB Energy, a different campus from Ohio.
Cipher runs 207 MW of miners at Odessa under a Luminant PPA to July 2027, 2.8 c/kWh.
`,
  "GPU fleet": `
Who gets the chips – installed base by contract (ChipLedger, weekly). Thousands of GPUs unless stated

Contract (customer – provider) | GPUs, k | Family | Power, MW | Service starts | Full by | $/GPU ASP, k | Delivered so far, k | Slip vs last wk, days
Anthropic – SpaceX Colossus 1 | [aspx.gpus kn!180] | H100/H200/GB200 | [aspx.capacity mw] | May 2026 | Jun 2026 | 26 | 209 | 0
Google – SpaceX bridge | [gspx.gpus kn!145] | mix | | [gspx.start mon!2026-08] | | 29 | 0 | 0
Microsoft – Nscale, four sites | [nscale.gpus kn!250] | GB300 | | [nscale.start yt] | 2027 | 41 | 12 | 14
Microsoft – IREN Childress | 76 | GB300 | [msir.capacity mw] | [msir.start yt!2027] | | 42 | 19 | 7
NVIDIA – IREN managed cloud | 21 | B300 air | [nvir.capacity mw!106] | 2027 | | 40 | 0 | 0
OpenAI – Cerebras (MW only) | n/a | CS-3 | [cbrs.capacity mw!900] | [cbrs.start yt] | [cbrs.end yt!2030] | n/a | n/a | 0
Meta – AMD Instinct supply (MW only) | n/a | MI450 | [mamd.capacity mw!8000] | [mamd.start yt] | | 31 | 0 | 0
Anthropic – Google Cloud TPU (MW only) | n/a | TPU v7/v8 | [agoo.capacity mw!2500] | [agoo.start yt!2028] | | 13 | n/a | 0
OpenAI – AWS, 2026 expansion (MW only) | n/a | Trn3/Trn4 | [oaws26.capacity mw] | | | 6 | n/a | 0
Anthropic – AWS (MW only) | n/a | Trn2–4 | [aaws.capacity mw] | | | 5 | 1150 | 0

CoWoS wafers, k/month | 1Q26 | 2Q26 | 3Q26 | 4Q26
NVIDIA | 52 | 58 | 63 | 70
Broadcom (Google) | 12 | 14 | 17 | 20
AMD | 8 | 9 | 11 | 13
AWS (Annapurna/Alchip) | 6 | 7 | 8 | 8
HBM contract price, $/GB | 11.2 | 12.1 | 13.4 | 13.9

Lead times, weeks | GB300 rack 22 | VR200 rack 38 | MI450 rack 41
Rack price, $m | 3.9 | 5.6 | 4.8
xAI own fleet at Colossus 2: 550k GB200/GB300 planned, for Grok, none let.
Meta trains Llama's successor on its own 1.3m GPUs; count is fleet, not contract.
Microsoft has Blackwell at Fairwater (own), hundreds of thousands.
OpenAI and AMD: 6 GW from 2H26 with 160m warrants – separate from Meta's.
Anthropic said it would use up to 1m TPUs (Oct 2025), press release, pre-dates the May contract.
Nscale's Loughton site: 23,040 GB300 of the four sites in 1Q27, Narvik about 52,000.
`,
  Abschluesse: `
Rechenleistung: bekannte Großverträge (Privatbank Ahrens & Söhne, Research Frankfurt)
Beträge in Mrd. US-Dollar, Stand 25. September 2026

Kunde | Anbieter | Auftragswert | Laufzeit (Jahre) | Leistung (MW) | Bekanntgabe | KGV Anbieter 27e | Kursziel (US$) | Anlageurteil
Microsoft | IREN | [msir.value bn!9.2]{0.0} | [msir.term y] | [msir.capacity mw] | [msir.announced d]{dd.mm.yyyy} | 24.1 | 70 | Halten
Microsoft | Nebius | [msnb.value bn]{0.0} | [msnb.term y] | | [msnb.announced d!2025-08-09]{dd.mm.yyyy} | 38 | 155 | Kaufen
Meta | Nebius (März 2026) | [mnb26.value bn!17]{0.0} | [mnb26.term y!3] | | [mnb26.announced d]{dd.mm.yyyy} | 38 | 155 | Kaufen
Meta | CoreWeave (April 2026) | [mcw26.value bn!26]{0.0} | | | [mcw26.announced d]{dd.mm.yyyy} | | 140 | Halten
OpenAI | Cerebras | [cbrs.value bn]{0.0} | [cbrs.term y!7] | [cbrs.capacity mw] | [cbrs.announced d!2026-02-14]{dd.mm.yyyy} | 61 | 66 | Halten
OpenAI | Microsoft Azure | [oaz.value bn!150]{0.0} | | | [oaz.announced d]{dd.mm.yyyy} | 27.7 | 600 | Kaufen
Anthropic | Broadcom (TPU-Miete) | [bcom.value bn!146]{0.0} | [bcom.term y] | | [bcom.announced d]{dd.mm.yyyy} | 33.5 | 420 | Kaufen
Amazon (AWS) | Cipher Mining | [cifa.value bn]{0.0} | [cifa.term y!20] | [cifa.capacity mw!330] | [cifa.announced d]{dd.mm.yyyy} | 29 | 25 | Kaufen
Akamai-Vertrag mit einem Modellanbieter (laut Presse Anthropic) | Akamai | [akam.value bn]{0.0} | [akam.term y!5] | | [akam.announced d]{dd.mm.yyyy} | 13.1 | 100 | Halten

Wechselkurs EUR/USD | 1.1725
Leitzins Fed | 0.0375{0.00%}
Zehnjährige USA | 0.0421{0.00%}
Musterdepot | Stück | Einstand | Kurs | Gewicht
Nebius | 420 | 61.3 | 138.6 | 0.046{0.0%}
CoreWeave | 300 | 104.7 | 121.3 | 0.029{0.0%}
Broadcom | 510 | 188.2 | 371.1 | 0.149{0.0%}
Microsoft | 250 | 402.9 | 512.9 | 0.101{0.0%}
Amazon | 600 | 171.4 | 233.7 | 0.11{0.0%}
Barmittel | | | | 0.087{0.0%}

Microsoft hält rund 27 Prozent an OpenAI, Buchwert etwa 135 Mrd. US-Dollar.
Nvidia beteiligt sich mit 10 Mrd. US-Dollar an Anthropic, Microsoft mit 5 Mrd.
Der Auftragsbestand von CoreWeave lag Ende Juni bei 98,2 Mrd. US-Dollar.
Broadcom erwartet für 2027 KI-Umsätze von über 100 Mrd. US-Dollar.
Nebius plant Investitionen von 16 bis 20 Mrd. US-Dollar im laufenden Jahr.
`,
  "Annex B": `
Annex B. Compute contracts considered in this paper (Centre for Digital Infrastructure Policy, working paper 26/14)
Contract sums in full US dollars; duration in months; capacity in gigawatts

Buyer | Seller | Contract sum (US$) | Duration (months) | Capacity (GW) | Public since | HQ state of seller | Seller's federal tax credits 2025 (US$) | Water stress index of county
OpenAI | Oracle | [orcl.value usd!3,000,000,000]{#,##0} | [orcl.term mo] | [orcl.capacity gw!5.8] | [orcl.announced month] | TX | 412000000{#,##0} | 3.4
OpenAI | AWS (November 2025 contract) | [oaws25.value usd]{#,##0} | [oaws25.term mo!48] | n/a | [oaws25.announced mdy] | WA | 1930000000{#,##0} | 1.9
OpenAI | AWS (February 2026 expansion) | [oaws26.value usd!100,000,000]{#,##0} | [oaws26.term mo] | [oaws26.capacity gw!3] | [oaws26.announced mdy] | WA | 1930000000{#,##0} | 1.9
Anthropic | AWS | [aaws.value usd]{#,##0} | [aaws.term mo!108] | [aaws.capacity gw] | [aaws.announced mdy!2026-04-02] | WA | 1930000000{#,##0} | 1.9
Anthropic | Google Cloud | not settled | [agoo.term mo!72] | [agoo.capacity gw] | [agoo.announced mdy] | CA | 870000000{#,##0} | 2.2
Microsoft | IREN | [msir.value usd]{#,##0} | [msir.term mo!36] | [msir.capacity gw] | [msir.announced mdy] | (AU) | 0 | 4.1
Cleanspark tenant (unnamed) at Sandersville | CleanSpark | [clsk.value usd!660,000,000]{#,##0} | [clsk.term mo] | [clsk.capacity gw] | [clsk.announced mdy] | NV | 0 | 1.3
NVIDIA | CoreWeave (residual capacity) | [nvcw.value usd!7,300,000,000]{#,##0} | n/a | n/a | [nvcw.announced month] | NJ | 0 | n/a
OpenAI, leases guaranteed by NVIDIA | SB Energy | [sbe.value usd]{#,##0} | [sbe.term mo!180] | [sbe.capacity gw] | [sbe.announced mdy] | CA | 655000000{#,##0} | 1.1

Table B.2 Concentration
 | 2023 | 2024 | 2025 | 2026
HHI of buyers | 1420 | 1890 | 2630 | 2410
HHI of sellers | 2980 | 2710 | 1940 | 1730
Share of top 3 buyers | 0.51{0%} | 0.58{0%} | 0.71{0%} | 0.67{0%}
Data centre share of US electricity | 0.044{0.0%} | 0.048{0.0%} | 0.055{0.0%} | 0.064{0.0%}
Retail price, c/kWh | 16 | 16.5 | 17.4 | 18.3
Contracts counted | 6 | 14 | 39 | 57
Median contract, US$ | 410000000{#,##0} | 1200000000{#,##0} | 5500000000{#,##0} | 6600000000{#,##0}

Amazon's stake in OpenAI after the February 2026 round is set at US$50 billion, subject to milestones; we leave equity out.
The FTC's 6(b) report of January 2025 covers Microsoft–OpenAI, Amazon–Anthropic and Google–Anthropic partnerships (US$20 billion of investments).
Oracle's remaining performance obligations (US$638 billion in June 2026) include customers other than OpenAI.
State aid: Texas forgoes about US$1 billion a year of sales tax on data centres.
NVIDIA's letter of intent with OpenAI (up to US$100 billion, September 2025) was never signed in that form.
`,
  "New issue desk": `
HY / IG new issue desk – AI infra bonds and the leases behind them (Fri 25-Sep-26)

Bond | Size $m | Cpn | Px | Z-spd | | Tenant | Landlord | Lease value $bn | Term y | MW | Lease announced
WULF 7.75 30 | 3200 | 7.75 | 102.1 | 341 | | Fluidstack | TeraWulf (Lake Mariner) | [lm.value bn!5.2] | [lm.term y] | [lm.capacity mw] | [lm.announced my!2025-12]
WULF FS 7.25 31 | 1300 | 7.25 | 101.3 | 318 | | Fluidstack | TeraWulf (Abernathy) | [aby.value bn] | [aby.term y!12] | [aby.capacity mw!186] | [aby.announced d]
CIFR 7.125 30 | 1733 | 7.125 | 101.8 | 306 | | Fluidstack | Cipher (Barber Lake) | [ciff.value bn!2.3] | [ciff.term y] | [ciff.capacity mw] | [ciff.announced d!2025-09-05]
CIFR 6.125 31 | 2000 | 6.125 | 100.4 | 262 | | AWS | Cipher (Black Pearl) | [cifa.value bn!6.5] | [cifa.term y] | [cifa.capacity mw] | [cifa.announced d]
HUT 6.192 42 | 3250 | 6.192 | 99.7 | 214 | | Fluidstack | Hut 8 (River Bend) | [hut.value bn] | [hut.term y] | [hut.capacity mw!145] | [hut.announced d]
APLD 9.25 30 | 2350 | 9.25 | 104.6 | 402 | | CoreWeave | Applied Digital (Polaris Forge 1) | [apld.value bn!13] | [apld.term y!20] | [apld.capacity mw] | [apld.announced d]
APLD 6.75 31 | 2150 | 6.75 | 100.9 | 297 | | unnamed hyperscaler | Applied Digital (Polaris Forge 2) | [pf2.value bn] | [pf2.term y] | [pf2.capacity mw!280] | [pf2.announced d]
GLXY HEL TL | 1400 | 8.1 | 99.5 | 325 | | CoreWeave | Galaxy (Helios) | [glxy.value bn] | [glxy.term y] | [glxy.capacity mw!490] | [glxy.announced d]
CRWV 9.25 30 | 2000 | 9.25 | 101.4 | 455 | | | | | | |
CRWV 9 31 | 2600 | 9 | 99.8 | 461 | | | | | | |

Calendar | $m | Books | Talk | Lead
CleanSpark, Sandersville secured | 2400 | 6.1x | 6.5–6.625 | GS
Hut 8, Beacon Point add-on | 1750 | 4.0x | 6.25 area | JPM
Core Scientific 144A | 3300 | 3.2x | 7.25 | MS
Fluidstack holdco PIK | 900 | 1.1x | 11.5 | JEF

Index levels | Thu | Wed | Wk ago | Mo ago
CDX HY | 331 | 328 | 340 | 322
CDX IG | 54 | 54 | 56 | 52
10y UST | 4.21 | 4.18 | 4.25 | 4.33
VIX | 17.4 | 16.9 | 19.2 | 16.1
IG AI supply ytd, $bn | 212 | | | 187

colour: CRWV 30s hit on talk that Meta slows; two-way from 101
colour: Google wrap on the Fluidstack names worth ~90bp, accounts say
colour: AWS name is no guarantee – Cipher bonds trade wide of that all the same
colour: APLD roadshow said hyperscaler at Harwood is "AA or better"
colour: Galaxy stock loan 0.4%, converts bid
`,
  "Anthropic memo": `
Redwood Row Ventures – Anthropic secondary, memo appendix 3: compute obligations
Billions of dollars; MW where power. Columns are Anthropic's suppliers

 | AWS | Google Cloud | Microsoft Azure | SpaceX | Broadcom leases | CoreWeave
Total commitment | [aaws.value bn!90] | disputed | [aaz.value bn!20] | [aspx.value bn!30] | [bcom.value bn] | n/d
Years | [aaws.term y] | [agoo.term y!10] | n/d | [aspx.term y!2] | [bcom.term y!8] | "multi-year"
Capacity, MW | [aaws.capacity mw!5500] | [agoo.capacity mw] | | [aspx.capacity mw!200] | |
Announced | [aaws.announced mon] | [agoo.announced mon!2026-02] | [aaz.announced mon!2025-12] | [aspx.announced mon] | [bcom.announced mon] | [acw.announced mon!2026-02]
Runs from | | [agoo.start yr] | | [aspx.start mon] | |
Our 2026E cash out | 4.9 | 3.8 | 2.2 | 9.4 | 2.1 | 0.4
Our 2027E cash out | 9.6 | 13.1 | 5.5 | 14.1 | 17.8 | 1.1
Our 2028E cash out | 12.4 | 22 | 7.3 | 13.8 | 31 | 1.3
Chance of renegotiation | 0.2{0%} | 0.25{0%} | 0.35{0%} | 0.5{0%} | 0.3{0%} | 0.1{0%}
Equity tie | yes | yes | yes | no | no | no

Anthropic, $bn | 2024A | 2025A | 2026E | 2027E | 2028E
Run-rate revenue, year-end | 1 | 9 | 74 | 130 | 190
Gross margin | -0.94{0%} | 0.4{0%} | 0.58{0%} | 0.63{0%} | 0.66{0%}
Operating cash flow | -4.1 | -4.9 | 1.2 | 11 | 26
Training compute | 1.9 | 4.8 | 15 | 24 | 33
Inference compute | 0.5 | 5.2 | 24 | 41 | 58
Headcount | 870 | 2800 | 5100 | 7000 | 8800

Offered at | $965bn post | Series H
Block | $40m | 3.1% below last round
Carry / fee | 15% / 2%
Amazon has the right to put in up to $20bn more as milestones are met; $8bn is in.
Google's stake is 14% and capped; a further $40bn invest plan was reported, partly contingent.
Microsoft and NVIDIA said they would invest up to $5bn and $10bn.
Hut 8, TeraWulf and Fluidstack build for Anthropic; Fluidstack plan of $50bn is Anthropic's own capex programme.
SpaceX also gave an expression of interest in orbital compute; no number.
`,
  "Expiry ladder": `
Residual value & contingent credit – expiry ladder of insured compute contracts (Lime Street syndicate 4482)
TSI = total sum insured by us, US$ m. Contract figures from slips

UMR | Insured (provider) | Off-taker | Inception | Contract end | Contract value, US$ bn | TSI | Rate on line | Attach (US$ m) | Our line
B4482-26-011 | CoreWeave | Meta (order form of Sept 2025) | 01-Jan-26 | [mcw25.end d!2030-12-14] | [mcw25.value bn] | 450 | 0.021{0.0%} | 900 | 0.125{0.0%}
B4482-26-019 | CoreWeave | Meta (order form of April 2026) | 01-Jul-26 | [mcw26.end d!2034-12-20] | [mcw26.value bn!25] | 600 | 0.024{0.0%} | 1200 | 0.1{0.0%}
B4482-26-012 | CoreWeave | NVIDIA (residual capacity) | 01-Jan-26 | [nvcw.end d!2033-04-13] | [nvcw.value bn] | 200 | 0.009{0.0%} | 500 | 0.15{0.0%}
B4482-26-023 | Nebius | Microsoft | 01-Apr-26 | [msnb.end mon!2030-06] | [msnb.value bn!24] | 350 | 0.018{0.0%} | 700 | 0.125{0.0%}
B4482-26-027 | IREN | Microsoft | 01-Jun-26 | [msir.end yr] | [msir.value bn!8.7] | 250 | 0.019{0.0%} | 400 | 0.1{0.0%}
B4482-26-034 | SpaceX | Anthropic | 01-Jul-26 | [aspx.end my!2028-05] | [aspx.value bn] | 500 | 0.037{0.0%} | 1250 | 0.075{0.0%}
B4482-26-035 | SpaceX | Google | 01-Oct-26 | [gspx.end my!2029-03] | [gspx.value bn!23] | 500 | 0.03{0.0%} | 920 | 0.075{0.0%}
B4482-26-036 | SpaceX | Reflection AI | 01-Oct-26 | [rspx.end yr] | [rspx.value bn!5.1] | 75 | 0.052{0.0%} | 150 | 0.2{0.0%}
B4482-26-041 | Cerebras | OpenAI | 01-Sep-26 | [cbrs.end yr!2029] | [cbrs.value bn] | 300 | 0.041{0.0%} | 600 | 0.1{0.0%}
 | | | | | Total | =SUM(G5:G13)=>3225 | | |

Portfolio | 2024 | 2025 | 2026 ytd
GWP, US$ m | 3.1 | 18.4 | 44.7
Incurred, US$ m | 0 | 1.2 | 2.9
Combined ratio | 0.62{0%} | 0.58{0%} | 0.64{0%}
PML 1:100, US$ m | 22 | 71 | 133
Reinstatements | 1 | 1 | 1
Resale H100, US$ k | 22.5 | 14.8 | 10.9
Resale GB200 tray, US$ k | | 118 | 84

Declined: Nscale (four-site Microsoft), no audited accounts, sum asked US$ 1.1bn.
Declined: Fluidstack at 6% rate on line.
Broker says Meta might extend the CoreWeave order to 2032 and beyond; extension is not insured.
OpenAI's loan to Cerebras, warrants and the IPO (US$ 5.5bn raised) lie outside the policy.
IREN's lenders ask for loss payee on US$ 3.6bn of GPU financing.
`,
  "Rent per kW": `
APPRAISAL ADDENDUM D – Market rent support, powered shell and turnkey HPC leases
Subject: 120 MW turnkey, Lubbock County. Appraiser: C. Duran, MAI. Effective date 31 August 2026

Comp. no. | 1 | 2 | 3 | 4 | 5 | 6
Lessor | Galaxy | Cipher | Cipher | TeraWulf | CleanSpark | Hut 8
Lessee | CoreWeave | AWS | Fluidstack | Fluidstack | not disclosed | not disclosed
Property | Helios | Black Pearl | Barber Lake | Abernathy JV | Sandersville | Beacon Point, 2nd lease
Date of announcement | [glxy.announced d] | [cifa.announced d!2025-12-03] | [ciff.announced d] | [aby.announced d!2025-11-28] | [clsk.announced d] | [bp2.announced d!2026-06-20]
Lease term, yrs | [glxy.term y] | [cifa.term y] | [ciff.term y!12] | [aby.term y] | [clsk.term y!10] | [bp2.term y]
Critical load, kW | [glxy.capacity kw!426,000]{#,##0} | [cifa.capacity kw]{#,##0} | [ciff.capacity kw]{#,##0} | [aby.capacity kw!158,000]{#,##0} | [clsk.capacity kw!1,750,000]{#,##0} | [bp2.capacity kw]{#,##0}
Aggregate base rent, US$ m | [glxy.value m]{#,##0} | [cifa.value m!550]{#,##0} | [ciff.value m]{#,##0} | [aby.value m!8,500]{#,##0} | [clsk.value m]{#,##0} | [bp2.value m!7,800]{#,##0}
Rent, $/kW-month (year 1) | 148 | 94 | 141 | 171 | 146 | 144
Escalations | 0.03{0.0%} | 0.025{0.0%} | 0.03{0.0%} | 0.02{0.0%} | 0.03{0.0%} | as filed
Credit adj. | 0.05{0%} | -0.1{0%} | -0.05{0%} | -0.05{0%} | 0{0%} | -0.05{0%}
Size adj. | 0.02{0%} | 0.02{0%} | 0{0%} | 0{0%} | 0{0%} | 0.02{0%}
Location adj. | 0{0%} | 0{0%} | 0{0%} | 0{0%} | -0.05{0%} | 0.03{0%}
Adjusted rent, $/kW-month | 158 | 86 | 134 | 162 | 139 | 144
Distance to subject, mi | 71 | 168 | 122 | 19 | 1080 | 540

Reconciled rent, $/kW-month | 142
Vacancy and collection | 0.05{0%}
Opex, $/kW-month | 16
Going-in cap rate | 0.0725{0.00%}
Terminal cap rate | 0.08{0.00%}
Value as if complete, $ | 2410000000{#,##0}
Replacement cost new, $/kW | 10450{#,##0}
Land, acres | 214
Land, $/acre | 18500{#,##0}

Comp. 1: CoreWeave also funds its own fit-out, about $25bn of servers, not real property.
Comp. 3: Google warrants and backstop considered in the credit adjustment only.
Comp. 4: the sale of the JV interest in July 2026 was for membership units, price not disclosed.
We talked to Galaxy's leasing agent: two tenants have bid for the next 400 MW.
Comp. 2 – AWS reimburses taxes; Cipher's bonds of $2bn closed in February 2026.
`,
  "Mail to file": `
From: n.abara@… / saved by: office of the CIO, pension scheme | thread "compute exposure – facts please"

Mon 14 Sep 08:12 | Nkem | Can someone give me the facts behind our CoreWeave and neocloud bonds by noon?
Mon 14 Sep 08:40 | Piet | Microsoft's contract with IREN is $[msir.value bn!9]bn, announced in November 2025.
Mon 14 Sep 08:44 | Piet | OpenAI's contract with Cerebras comes to $[cbrs.value bn]bn as amended.
Mon 14 Sep 08:51 | Asha | The TeraWulf lease to Anthropic at Justified Data is worth $[want.value bn!14]bn.
Mon 14 Sep 08:57 | Asha | AWS and Cipher signed a lease worth $[cifa.value bn!7.5]bn.
Mon 14 Sep 09:03 | Greg | Nvidia's order for CoreWeave's residual capacity is $[nvcw.value bn]bn.
Mon 14 Sep 09:10 | Greg | Anthropic committed to spend $[aaz.value bn!45]bn on Microsoft Azure.
Mon 14 Sep 09:15 | Piet | Akamai's contract with the frontier model provider (Anthropic, says Bloomberg) is worth $[akam.value bn!1.2]bn.
Mon 14 Sep 09:31 | Asha | IREN's contract with NVIDIA is worth $[nvir.value bn!5.5]bn.
Mon 14 Sep 09:33 | Asha | The Core Scientific leases to CoreWeave, as announced in October 2024, total $[corz.value bn!6.7]bn.
Mon 14 Sep 10:02 | Greg | We hold $41m of CoreWeave 2030s and $18m of TeraWulf 2030s.
Mon 14 Sep 10:05 | Greg | NVIDIA's stake in CoreWeave is about $6.6bn at market.
Mon 14 Sep 10:20 | Nkem | And Meta? I read that Meta will spend $145bn on capex this year.
Mon 14 Sep 10:28 | Piet | Microsoft has roughly $627bn of RPO, 45% of it OpenAI.
Mon 14 Sep 10:41 | Asha | IREN raised $3.6bn from Goldman and JPMorgan against the Microsoft GPUs.
Mon 14 Sep 11:02 | Greg | Bid for Core Scientific was $9bn; it lapsed.
Mon 14 Sep 11:15 | Nkem | Thanks. Table for the trustees below, Greg please finish.

For trustees | Customer | Supplier | $bn | Years
A | Microsoft | Nebius | [msnb.value bn] | [msnb.term y!6]
B | Meta | Google Cloud | [mgoo.value bn!9] | [mgoo.term y]
C | Jane Street | CoreWeave | [jane.value bn!4.8] |
D | OpenAI | CoreWeave | [ocw.value bn] | [ocw.term y]

Scheme exposure | £m | % of assets | Duration
IG tech | 412 | 6.1 | 7.9
HY neocloud | 47 | 0.7 | 3.2
Listed infra | 133 | 2 | 
Private credit: data centres | 88 | 1.3 | 4.4
Total assets | 6755 | 100 | 11.2
`,
  "Deal cards": `
Sales enablement / competitive intelligence – battle cards (print A4 landscape, two a row)

MICROSOFT × NEBIUS | | | ANTHROPIC × SPACEX |
Contract value | $[msnb.value bn!29]bn | | Monthly fee | $[aspx.monthly fee m!1,750]m
Length | [msnb.term y] years | | GPUs | [aspx.gpus n!205,000]
Announced | [msnb.announced short] | | Ends | [aspx.end mon]
Our price vs theirs | -8% | | Our price vs theirs | +41%
Win odds | 2 of 5 | | Win odds | 1 of 5

META × GOOGLE CLOUD | | | CORE SCIENTIFIC × AMD |
Contract value | $[mgoo.value bn!6]bn | | Critical load | [camd.capacity mw!737] MW
Length | [mgoo.term y!8] years | | Length | [camd.term y] years
Announced | [mgoo.announced short] | | Announced | [camd.announced mon]
Our price vs theirs | +12% | | Our price vs theirs | n/a
Win odds | 1 of 5 | | Win odds | 3 of 5

HUT 8 × UNNAMED TENANT (BEACON POINT, FIRST LEASE) | | | REFLECTION AI × SPACEX |
Rent over base term | $[bp1.value bn]bn | | Monthly fee | $[rspx.monthly fee m]m
IT load | [bp1.capacity mw!235] MW | | Contract value | $[rspx.value bn!8.1]bn
Length | [bp1.term y] years | | Starts | [rspx.start short!2026-10-01]
Win odds | 4 of 5 | | Win odds | 2 of 5

CRUSOE × ORACLE FOR OPENAI (ABILENE) | | | GOOGLE × SPACEX |
Capacity | [crus.capacity mw!2,100] MW | | Monthly fee | $[gspx.monthly fee m!720]m
Delivered | [crus.delivered capacity mw] MW | | Length | [gspx.term y] years
Buildings | 8 | | Buildings | 3

Pipeline, our side | Stage | ARR $m | Probability | Close
Acme Robotics | proposal | 14 | 0.4 | Nov
Banque Leman | POC | 6.5 | 0.25 | Jan
Helix Bio | negotiation | 22 | 0.7 | Oct
Oslo Vision | lost | 3.2 | 0 | 
Tri-State Insurance | proposal | 9.8 | 0.35 | Dec
Quota attainment, H1 | 0.83{0%}
Discount ceiling | 0.15{0%}
Reps | 26
Average cycle, days | 74

Talk track: Microsoft told analysts it is short of capacity through its fiscal year-end.
Talk track: Nebius trades at 14x sales; they need the logos more than we do.
Talk track: SpaceX may take back GPUs for Grok; Anthropic must plan for that.
Talk track: Meta is building 10 GW on its own – 3 sites named, $600bn by 2028 in the US.
Do not use: AMD's options on more Core Scientific space; the rumour about Google buying 8% of a neocloud.
`,
  "Covenant pack": `
CoreWeave Compute Acquisition Co. – Borrowing base and landlord schedule, compliance certificate Q2 2026
US$ millions except per-MW; prepared for the Administrative Agent

Schedule 1 – Leases where CoreWeave is the tenant
Landlord | Contracted rent over term | Term (years) | Critical MW | Announced | Paid in Q2 | LC posted | Handover delay (wks)
Core Scientific | [corz.value m]{#,##0} | [corz.term y!10] | [corz.capacity mw!350] | [corz.announced d!2023-10-22] | 118.4 | 75 | 11
Applied Digital (Polaris Forge 1) | [apld.value m!9,400]{#,##0} | [apld.term y] | [apld.capacity mw] | [apld.announced d] | 64.2 | 50 | 3
Galaxy (Helios) | [glxy.value m!13,400]{#,##0} | [glxy.term y!20] | [glxy.capacity mw] | [glxy.announced d!2025-09-15] | 31.9 | 60 | 5

Schedule 2 – Customer contracts where CoreWeave is the provider
Customer | Maximum contract value | Ends | Announced | Billed in Q2 | Days outstanding | Eligible (%)
Meta, order form of September 2025 | [mcw25.value m]{#,##0} | [mcw25.end d!2033-12-14] | [mcw25.announced d] | 402.1 | 38 | 100
Meta, order form of April 2026 | [mcw26.value m!31,000]{#,##0} | [mcw26.end d] | [mcw26.announced d!2026-05-09] | 0 | 0 | 100
OpenAI | [ocw.value m]{#,##0} | | [ocw.announced d] | 731.6 | 44 | 85
Jane Street | [jane.value m]{#,##0} | | [jane.announced d!2026-05-15] | 32.2 | 31 | 90

Covenant | Required | Actual | Headroom
Liquidity | 500 | 1916 | 1416
DSCR | 1.4 | 1.62 | 0.22
Contract coverage | 1.15 | 1.33 | 0.18
Utilisation | 0.85 | 0.94 | 0.09
Top customer concentration | 0.7 | 0.41 | 0.29
Capex funded by debt | 0.85 | 0.81 | 0.04

Ageing | Current | 1–30 | 31–60 | 61–90 | >90
Receivables | 1188 | 402 | 96 | 21 | 6
Reserve | 2 | 3 | 5 | 7 | 5

Officer: "Core Scientific's Denton handover slipped; liquidated damages of $14m were netted in June."
OpenAI holds 4.1m shares of the Parent received with the March 2025 order form.
Galaxy and Applied Digital each ask for a parent guaranty, capped at 24 months of rent.
Meta's parent has no guaranty obligation beyond the order forms; RPO at quarter-end $98.2bn.
Magnetar, Blackstone and the DDTL 3.0 syndicate hold $12.4bn of commitments.
`,
};
