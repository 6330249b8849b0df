export const B: Readonly<Record<string, string>> = {
  "CRM accounts": `
acct_id,exported from CRM (optics & interconnect, AMER) | | | | | | | |
acct_id | end_customer | cloud_operator | opp_stage | public_deal_usd_bn | announced_on | deal_accelerators_k | our_pipeline_usd_m | win_prob | transceivers_k | rep
10441 | Anthropic | SpaceX / xAI | Qualify | [aspx.value bn!4.5] | [aspx.announced iso] | [aspx.gpus kn!32.5] | 41 | 0.3 | 610 | Dao
10442 | Google | SpaceX / xAI | Qualify | [gspx.value bn!39] | [gspx.announced iso] | [gspx.gpus kn] | 18 | 0.3 | 205 | Dao
10457 | Microsoft | IREN | Propose | [msir.value bn] | [msir.announced iso!2025-03-11] |  | 9.5 | 0.55 | 140 | Kerr
10460 | Microsoft | Nebius | Won | [msnb.value bn!27.4] | [msnb.announced iso] |  | 22 | 1 | 380 | Kerr
10463 | Microsoft | Nscale | Propose |  | [nscale.announced mon] | [nscale.gpus kn] | 31 | 0.45 | 420 | Kerr
10470 | OpenAI | Oracle | Won | [orcl.value bn] | [orcl.announced mon] |  | 160 | 1 | 2900 | Abel
10471 | OpenAI | CoreWeave | Won | [ocw.value bn] | [ocw.announced iso!2025-09-15] |  | 37 | 1 | 515 | Abel
10472 | OpenAI | Cerebras | Lost | [cbrs.value bn!16] | [cbrs.announced iso!2026-01-24] |  | 0 | 0 | 0 | Abel
10480 | Meta | Google Cloud | Nurture | [mgoo.value bn!8] | [mgoo.announced iso] |  | 6 | 0.1 | 75 | Dao
10491 | NVIDIA | IREN | Qualify | [nvir.value bn!4.3] | [nvir.announced iso] |  | 3 | 0.2 | 48 | Kerr
10492 | Anthropic | Azure | Propose | [aaz.value bn] | [aaz.announced iso] |  | 27 | 0.5 | 350 | Dao
10493 | Jane Street | CoreWeave | Qualify | [jane.value bn] | [jane.announced iso!2026-05-15] |  | 4 | 0.25 | 39 | Abel

Quota by rep, $k | Q1 | Q2 | Q3 | Q4
Abel | >>4 4200 1.12
Dao | >>4 3100 1.15
Kerr | >>4 3650 1.1
800G unit price ($) | 612
1.6T unit price ($) | 1180
xAI: GPUs already at Colossus 2 (k, press guess) | 550
CoreWeave capex guide 2026, $bn | 31
Nebius ATM programme, m shares | 25
`,

  "Surety exposure": `
Trade credit & surety - accumulation by obligor, data-centre offtake
Sums in USD million
Obligor (payer) | Beneficiary | Contract sum | Period (years) | Our limit | Share of line | Rate on line | PD 1y | LGD | Expected loss
Microsoft Corp | IREN Ltd | [msir.value m] | [msir.term y!3] | 75 | 0.1{0%} | 0.42{0.00} | 0.01 | 45 | 0.1
Microsoft Corp | Nebius Group NV | [msnb.value m!71400] | [msnb.term y] | 90 | 0.08{0%} | 0.4{0.00} | 0.01 | 45 | 0.1
OpenAI | CoreWeave Inc | [ocw.value m] | [ocw.term y!15] | 40 | 0.2{0%} | 2.85{0.00} | 1.9 | 60 | 0.5
OpenAI | Oracle Corp | [orcl.value m!350000] | [orcl.term y] | 60 | 0.05{0%} | 2.1{0.00} | 1.9 | 60 | 0.7
OpenAI | Cerebras | [cbrs.value m] | [cbrs.term y!5] | 20 | 0.1{0%} | 3.05{0.00} | 1.9 | 65 | 0.3
Anthropic | Akamai | [akam.value m!8100] | [akam.term y] | 25 | 0.15{0%} | 1.7{0.00} | 1.2 | 60 | 0.2
Anthropic | TeraWulf | [want.value m!14900] | [want.term y] | 35 | 0.1{0%} | 1.95{0.00} | 1.2 | 55 | 0.3
Fluidstack | Cipher Mining | [ciff.value m!2400] | [ciff.term y] | 30 | 0.12{0%} | 3.4{0.00} | 3.8 | 40 | 0.5
Fluidstack | Hut 8 | [hut.value m] | [hut.term y] | 30 | 0.1{0%} | 3.1{0.00} | 3.8 | 40 | 0.5
CoreWeave | Core Scientific | [corz.value m] | [corz.term y] | 50 | 0.1{0%} | 2.6{0.00} | 2.7 | 50 | 0.7
CoreWeave | Applied Digital | [apld.value m!1100] | [apld.term y] | 45 | 0.1{0%} | 2.75{0.00} | 2.7 | 50 | 0.6
Jane Street | CoreWeave | [jane.value m] |  | 15 | 0.1{0%} | 0.9{0.00} | 0.2 | 50 | 0

Accumulation | gross | ceded | net
OpenAI, all lines | 120 | 48 | 72
Anthropic, all lines | 60 | 21 | 39
CoreWeave, all lines | 95 | 38 | 57
Fluidstack, Google-wrapped | 3200 | 0 | 0
PML scenario: OpenAI defaults on half of Oracle | 150000 | 52 | 88
`,

  "Side by side": `
MSFT desk: two neocloud take-or-pays, terms next to each other
 | Microsoft - IREN |  | Microsoft - Nebius | 
Term | Figure | Page | Figure | Page
Total contract value | $[msir.value bn!8.7]bn | 2 | $[msnb.value bn.1]bn | 1
Average term | [msir.term y] years | 2 | [msnb.term y] years | 1
Announced | [msir.announced long!2025-12-03] | 1 | [msnb.announced long!2025-09-18] | 1
Prepayment | [msir.prepayment share pct]% | 3 |  | 
Contracted IT capacity | [msir.capacity mw] MW | 2 |  | 
Expiry | [msir.end yt] | 4 | [msnb.end yt] | 6
Dell order for the GPUs | $[msir.equipment order bn]bn | 5 | n/a | 
Share price reaction on the day, % | 11.5 | 7 | 49.4 | 7
Shares out (m) | 283 | 8 | 252 | 8
Campus | Childress (750MW) | 1 | Vineland, NJ (300MW) | 1
Converts issued since ($m) | 2300 | 9 | 4300 | 9
Our IRR, unlevered | 0.161{0.0%} | 11 | 0.184{0.0%} | 11
Our IRR, levered 60% | 0.27{0%} | 11 | 0.31{0%} | 11
Our capex per MW ($m) | 29 | 12 | 31 | 12

OpenAI desk: same page
 | OpenAI - Cerebras |  | OpenAI - Oracle | 
Term | Figure | Page | Figure | Page
Total contract value | over $20bn | 1 | $[orcl.value bn!330]bn | 1
Term | [cbrs.term y!6] years | 1 | [orcl.term y] years | 1
Capacity | [cbrs.capacity mw!75] MW | 2 | [orcl.capacity gw!5.4] GW | 2
Announced | [cbrs.announced long] | 1 | [orcl.announced month!2024-09] | 1
First service | [cbrs.start yt] | 2 | [orcl.start yt] | 2
Vendor gross margin, our est. % | 39 | 4 | 14 | 4
Vendor capex FY26, $bn | 1.7 | 5 | 50 | 5
Vendor net debt, $bn | -1.1 | 5 | 101 | 5
Warrants to OpenAI (m) | 33.4 | 6 | 0 | 6
`,

  "feed_2026-10": `
deal_key | customer | provider | attribute | val | unit | src | loaded | conf
K0117 | Meta Platforms Inc | Nebius Group | CONTRACT_VALUE (deal announced Mar-2026) | [mnb26.value m!21000] | USDm | 6-K | 20261004 | 0.98
K0117 | Meta Platforms Inc | Nebius Group | TERM (deal announced Mar-2026) | [mnb26.term mo] | months | 6-K | 20261004 | 0.98
K0117 | Meta Platforms Inc | Nebius Group | CONTINGENT_CAPACITY | [mnb26.contingent capacity m] | USDm | 6-K | 20261004 | 0.9
K0118 | Meta Platforms Inc | Nebius Group | CONTRACT_VALUE (deal announced Nov-2025) | [mnb25.value m!3900] | USDm | 6-K | 20261004 | 0.97
K0118 | Meta Platforms Inc | Nebius Group | TERM (deal announced Nov-2025) | [mnb25.term mo!36] | months | 6-K | 20261004 | 0.97
K0204 | Meta Platforms Inc | CoreWeave Inc | CONTRACT_VALUE (deal announced Sep-2025) | [mcw25.value m!24100] | USDm | 8-K | 20261004 | 0.99
K0205 | Meta Platforms Inc | CoreWeave Inc | CONTRACT_VALUE (deal announced Apr-2026) | [mcw26.value m] | USDm | 8-K | 20261004 | 0.99
K0301 | OpenAI | Amazon Web Services | CONTRACT_VALUE (deal announced Nov-2025) | [oaws25.value m!83000] | USDm | PR | 20261004 | 0.99
K0301 | OpenAI | Amazon Web Services | TERM (deal announced Nov-2025) | [oaws25.term mo] | months | PR | 20261004 | 0.99
K0302 | OpenAI | Amazon Web Services | TERM (deal announced Feb-2026) | [oaws26.term mo!60] | months | PR | 20261004 | 0.99
K0302 | OpenAI | Amazon Web Services | CAPACITY (deal announced Feb-2026) | [oaws26.capacity mw] | MW | PR | 20261004 | 0.99
K0302 | OpenAI | Amazon Web Services | EQUITY_INVESTMENT | [oaws26.amazon equity in openai m] | USDm | PR | 20261004 | 0.95
K0410 | Google | SpaceX | MONTHLY_FEE | [gspx.monthly fee m!290] | USDm/mo | S-1 | 20261005 | 0.96
K0410 | Google | SpaceX | GPU_COUNT | [gspx.gpus n!220000] | units | S-1 | 20261005 | 0.96
K0410 | Google | SpaceX | NOTICE | [gspx.notice period n] | days | S-1 | 20261005 | 0.96
K0411 | Reflection AI | SpaceX | MONTHLY_FEE | [rspx.monthly fee m!510] | USDm/mo | S-1/A | 20261005 | 0.93
K0411 | Reflection AI | SpaceX | CONTRACT_VALUE | [rspx.value m] | USDm | press | 20261005 | 0.7
K0520 | AMD | Core Scientific | CAPACITY | [camd.capacity mw!773] | MW | 8-K | 20261005 | 0.99
K0520 | AMD | Core Scientific | CAPACITY_OPTION | [camd.capacity option mw] | MW | 8-K | 20261005 | 0.9
K0520 | AMD | Core Scientific | TERM | [camd.term mo] | months | 8-K | 20261005 | 0.99
K0611 | Anthropic | Broadcom | CONTRACT_VALUE | [bcom.value m!116200] | USDm | 8-K | 20261006 | 0.9
K0611 | Anthropic | Broadcom | TERM | [bcom.term mo] | months | 8-K | 20261006 | 0.9
K0702 | Anthropic | Google | EQUITY_STAKE | 14 | pct | NYT | 20261006 | 0.8
K0702 | Anthropic | Google | EQUITY_INVESTMENT | 3300 | USDm | court | 20261006 | 0.8
K0703 | NVIDIA | CoreWeave | EQUITY_STAKE | 11.5 | pct | 13F | 20261006 | 0.99
K0703 | NVIDIA | CoreWeave | EQUITY_INVESTMENT | 2000 | USDm | 8-K | 20261006 | 0.99
K0704 | NVIDIA | Nebius | EQUITY_INVESTMENT | 2000 | USDm | 8-K | 20261006 | 0.95
K0705 | Amazon | Anthropic | EQUITY_INVESTMENT | 8000 | USDm | 10-Q | 20261006 | 0.99
K0706 | Microsoft | OpenAI | EQUITY_STAKE | 27 | pct | PR | 20261006 | 0.99
K0707 | Meta Platforms Inc | Google | ADVERTISING_SPEND | 410 | USDm | est | 20261006 | 0.4
rows 30, rejected 2, late 1 | | | | | | | |
`,

  Catalysts: `
Event book - AI infra, special sits
Date announced | Event | Size | PnL bps | Stop
[oaz.announced d!2025-08-28] | OpenAI signs incremental Azure commitment with Microsoft | $[oaz.value bn]bn | 22 | -35
[msnb.announced d] | Microsoft / Nebius GPU services agreement, contract value | $[msnb.value bn!24]bn | 310 | -150
[apld.announced d!2025-09-29] | Applied Digital: CoreWeave takes all 400MW, leases worth | $[apld.value bn]bn | 140 | -90
[cifa.announced d] | Cipher Mining leases 300MW to AWS, lease value | $[cifa.value bn!4.5]bn | 190 | -120
[aaz.announced d] | Anthropic commits to Azure (Microsoft), compute purchase | $[aaz.value bn!35]bn | 15 | -20
[cbrs.announced d] | OpenAI / Cerebras low-latency inference contract value | $[cbrs.value bn!18]bn | 0 | 0
[jane.announced d] | Jane Street / CoreWeave cloud contract value | $[jane.value bn]bn | 65 | -60
[aaws.announced d!2026-03-20] | Anthropic / AWS ten-year commitment | $[aaws.value bn!80]bn | 12 | -20
[nvir.announced d] | NVIDIA / IREN managed cloud contract value | $[nvir.value bn!5.4]bn | 88 | -110
[want.announced d] | Anthropic / TeraWulf 20-year lease, contract revenue | $[want.value bn!91]bn | 205 | -140
[rneb.announced d] | Reflection AI / Nebius contract value | $[rneb.value bn]bn | 34 | -60
[hut.announced d!2025-12-27] | Hut 8 / Fluidstack River Bend base-term lease value | $[hut.value bn]bn | 121 | -100

Calendar still to come | When | Odds % | Size $bn | Move %
IREN bond call window | H1 | 40 | 2.3 | 4
CoreWeave convert, rumoured | Q4 | 55 | 3.5 | -6
Galaxy: ERCOT decision on next 830MW | Q1 | 60 | 0 | 11
TeraWulf sells stake in Abernathy JV to Fluidstack | done | 100 | 0.45 | 3
Core Scientific bid returns (CoreWeave) | n/a | 8 | 9 | 25
OpenAI tender at higher mark | Q4 | 65 | 852 | 0
SpaceX IPO raise | done | 100 | 75 | 0
Hut 8 sells ABTC stake | H2 | 20 | 1.9 | 7
Cipher second bond | done | 100 | 1.4 | -3
`,

  Matrix: `
Who buys from whom - announced contract value, single live contract per pair (US$ bn). Pairs with more than one contract: see tab 'Split'
Buyer \\ Provider | IREN | Oracle | Cerebras | Akamai | Google Cloud | Microsoft Azure | SpaceX | Cipher Mining | Hut 8 | Total of row
OpenAI |  | [orcl.value bn] | [cbrs.value bn] |  |  | [oaz.value bn!520] |  |  |  | 570
Anthropic |  |  |  | [akam.value bn] |  | [aaz.value bn] | [aspx.value bn!35] |  |  | 77
Microsoft | [msir.value bn!97] |  |  |  |  |  |  |  |  | 9.7
NVIDIA | [nvir.value bn] |  |  |  |  |  |  |  |  | 3.4
Meta |  |  |  |  | [mgoo.value bn] |  |  |  |  | 10
Google |  |  |  |  |  |  | [gspx.value bn] |  |  | 30
Reflection AI |  |  |  |  |  |  | [rspx.value bn!9.3] |  |  | 6.3
AWS |  |  |  |  |  |  |  | [cifa.value bn] |  | 5.5
Fluidstack |  |  |  |  |  |  |  | [ciff.value bn] | [hut.value bn] | 10

Same grid - contract term (years)
Buyer \\ Provider | IREN | Oracle | Cerebras | Akamai | Google Cloud | Microsoft Azure | SpaceX | Cipher Mining | Hut 8
OpenAI |  | [orcl.term y!7] | [cbrs.term y] |  |  |  |  |  |
Anthropic |  |  |  | [akam.term y!10] |  |  | [aspx.term y] |  |
Microsoft | [msir.term y] |  |  |  |  |  |  |  |
NVIDIA | [nvir.term y!3] |  |  |  |  |  |  |  |
Meta |  |  |  |  | [mgoo.term y!10] |  |  |  |
AWS |  |  |  |  |  |  |  | [cifa.term y] |
Fluidstack |  |  |  |  |  |  |  | [ciff.term y] | [hut.term y!7]

Same grid - equity held by the provider in the buyer (%)
Buyer \\ Provider | IREN | Oracle | Cerebras | Akamai | Google Cloud | Microsoft Azure | SpaceX | Cipher Mining | Hut 8
OpenAI | 0 | 0 | 0 | 0 | 0 | 27 | 0 | 0 | 0
Anthropic | 0 | 0 | 0 | 0 | 14 | 1.5 | 0 | 0 | 0
Fluidstack | 0 | 0 | 0 | 0 | 7 | 0 | 0 | 0 | 0
`,

  Split: `
Pairs with more than one contract, US$ bn
Customer | Provider | Which contract | Announced | Contract value | Term (years) | Comment
Meta | CoreWeave | 2025 order form | [mcw25.announced d] | [mcw25.value bn!41.2] |  | expires Dec-31, one-year option
Meta | CoreWeave | 2026 order form | [mcw26.announced d] | [mcw26.value bn!31] | [mcw26.term y] | Vera Rubin
Meta | Nebius | 2025 agreement | [mnb25.announced mon] | [mnb25.value bn.1] | [mnb25.term y] | two tranches
Meta | Nebius | 2026 agreement | [mnb26.announced d!2026-05-16] | [mnb26.value bn!10] | [mnb26.term y!7] | plus a right over up to $15bn more
OpenAI | AWS | 2025 agreement | [oaws25.announced d] | [oaws25.value bn] | [oaws25.term y!8] | 
OpenAI | AWS | 2026 expansion | [oaws26.announced d] | [oaws26.value bn!110] | [oaws26.term y] | Trainium, 2GW
Fluidstack | TeraWulf | Lake Mariner | [lm.announced mon!2025-10] | [lm.value bn!9.1] | [lm.term y] | WULF
Fluidstack | TeraWulf | Abernathy | [aby.announced d] | [aby.value bn!5.9] | [aby.term y] | JV 50.1 / 49.9
Fluidstack | Cipher Mining | Barber Lake (first lease) | [ciff.announced d!2025-09-05] | [ciff.value bn] | [ciff.term y] | upsized in Nov

OpenAI / CoreWeave, order by order | | up to, US$ bn
Mar-25 |  | [ocw.tranche march 2025 bn]
May-25 |  | [ocw.tranche may 2025 bn]
Sep-25 |  | [ocw.tranche september 2025 bn]
Cumulative |  | [ocw.value bn]

Probability-weighted (our view) | P | Weighted
Meta - Nebius contingent piece | 0.4 | 6
Meta - CoreWeave one-year option | 0.5 | 1.1
TeraWulf options at Lake Mariner | 0.6 | 5.6
OpenAI - AWS further clusters | 0.2 | 9
Sum |  | 21.7
Meta capex 2026, low | 115
Meta capex 2026, high | 135
Meta revenue 2025 | 201
CoreWeave backlog Q2 | 99.4
Nebius ARR target, low end | 7
Nebius ARR target, high end | 9
Shares Meta holds in CoreWeave | 0
TeraWulf market value | 9.8
`,

  "Board p7": `
Board paper 7 - benchmarking our proposed GPU lease against public transactions
 | Proposed (ours) | Microsoft / IREN | NVIDIA / IREN | Anthropic / Akamai | Meta / Google Cloud | Google / SpaceX | AMD / Core Scientific
Announced |  | [msir.announced mon] | [nvir.announced mon!2026-03] | [akam.announced mon] | [mgoo.announced mon!2025-10] | [gspx.announced mon] | [camd.announced mon]
Contract value (US$ bn) | 0.34 | [msir.value bn] | [nvir.value bn] | [akam.value bn!2.8] | [mgoo.value bn] | [gspx.value bn!20.3] | 
Term (years) | 4 | [msir.term y] | [nvir.term y!10] | [akam.term y] | [mgoo.term y] |  | [camd.term y!12]
Capacity (MW) | 12 | [msir.capacity mw!300] | [nvir.capacity mw] |  |  |  | [camd.capacity mw]
GPUs | 5200 |  |  |  |  | [gspx.gpus n] | 
Prepayment (%) | 15 | [msir.prepayment share pct!25] |  |  |  |  | 
Implied US$ m / MW-yr | 7.1 | 9.7 | 11.3 |  |  |  | 
Uptime SLA (%) | 99.5 |  |  |  |  |  | 
Supplier revenue, last FY (US$ m) |  | 501 | 501 | 4150 | 402000 | 15600 | 320
Supplier employees |  | 260 | 260 | 11000 | 190000 | 13000 | 340
Supplier rating |  | B+ | B+ | BBB+ | AA+ | BB | B

Budget impact (A$ m) | FY27 | FY28 | FY29 | FY30
Lease charge | >>4 61 1.02
Power pass-through | >>4 8.8 1.04
Saved on-premises cost | >>4 -22 1.1
Contingency | >>4 6 1
`,
};
