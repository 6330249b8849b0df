/** Equity research of brokers. */
export const SELL_SIDE: Readonly<Record<string, string>> = {
  "IREN flash": `
Meridian Harbour Securities
Equity Research - Digital Infrastructure
IREN Ltd (IREN US): what the Microsoft contract at Childress brings
Rating | Overweight | | Price target (US$) | 82
Last close (US$) | 46.37 | | Upside | 0.768{0%}
Market cap (US$m) | 12940{#,##0} | | Free float | 0.91{0%}

Contract terms | | Our comment
Total contract value (US$bn) | [msir.value bn!9.2] | in line with what we hoped for
Term (years) | [msir.term y] | no renewal option disclosed
Announced | [msir.announced d!2025-11-13] | before the open
Critical IT load (MW) | [msir.capacity mw!240] | four liquid-cooled buildings
Prepayment (% of contract value) | [msir.prepayment share pct!25] | funds much of the GPU bill
Contract ends | [msir.end yr] |
GPU purchase from Dell (US$bn) | [msir.equipment order bn] | paid out of prepayment, cash and debt
Total Childress campus (MW) | [msir.campus power mw] | only part of it goes to Microsoft
Capex per MW of IT, shell and power (US$m) | 15.6 |

Estimates, June year (US$m) | FY25A | FY26E | FY27E | FY28E | FY29E
Revenue | 501 | 1170 | 3240 | 4415 | 4880
of which Microsoft | 0 | 310 | 1690 | 1940 | 1940
EBITDA | 278 | 655 | 2310 | 3290 | 3640
EBITDA margin | 0.555{0.0%} | 0.56{0.0%} | 0.713{0.0%} | 0.745{0.0%} | 0.746{0.0%}
Capex | 1391 | 7350 | 4100 | 1260 | 900
Net debt | 322 | 3010 | 4680 | 3900 | 2210
Diluted shares (m) | 262 | 295 | 318 | 321 | 324
EPS (US$) | 0.39 | 0.71 | 2.66 | 4.12 | 4.87

Risks: Microsoft may terminate if delivery slips; the company raised $1.0bn of convertible notes in October 2025 for general purposes
Our bull case assumes a second hyperscaler takes 300 MW at Sweetwater in 2027, worth perhaps US$14bn
`,
  "Neocloud comps": `
Neocloud and HPC hosting: trading comparables (US$m unless said otherwise)
Prices as of 11 Sep 2026
Ticker | Price (US$) | Mkt cap | EV | EV/EBITDA 27E (x) | Anchor contract with | Anchor TCV (US$m) | Anchor term (yrs) | Anchor MW (critical IT) | Anchor announced | Source
WULF | 15.1 | 6320 | 9410 | 14.2 | Anthropic | [want.value m!17500] | [want.term y!15] | [want.capacity mw] | [want.announced d] | Company 8-K
CIFR | 21.4 | 8480 | 10270 | 15.1 | AWS | [cifa.value m] | [cifa.term y] | | [cifa.announced d!2025-11-24] | Company 8-K
APLD | 31.2 | 8730 | 11890 | 17.7 | CoreWeave | [apld.value m] | [apld.term y] | [apld.capacity mw!450] | [apld.announced d!2025-06-02] | Company release
GLXY | 29.8 | 10950 | 12100 | 21.3 | CoreWeave | [glxy.value m!13200] | [glxy.term y!12] | [glxy.capacity mw] | [glxy.announced d] | Company release
HUT | 44.0 | 4980 | 5610 | 18.8 | Fluidstack | [hut.value m!6400] | [hut.term y] | [hut.capacity mw!254] | [hut.announced d!2025-11-17] | 8-K
IREN | 58.6 | 17700 | 21800 | 12.9 | Microsoft | [msir.value m] | [msir.term y!6] | [msir.capacity mw] | [msir.announced d] | 8-K
NBIS | 104.9 | 26600 | 30100 | 19.9 | Microsoft | [msnb.value m!21400] | [msnb.term y] | n.d. | [msnb.announced d] | 6-K
AKAM | 91.5 | 13300 | 16000 | 9.2 | Anthropic | [akam.value m!1500] | [akam.term y!5] | n.d. | [akam.announced d] | Release
Mean | | 12125 | 14648 | 16.1
Median | | 9715 | 11995 | 16.4
High | | 26600 | 30100 | 21.3
Low | | 4980 | 5610 | 9.2

Operating metrics | Revenue 25A | Revenue 26E | Revenue 27E | EBITDA 26E | EBITDA 27E | Net debt | Active MW | Contracted MW | Beta
WULF | 168 | 402 | 815 | 231 | 663 | 3090 | 245 | 911 | 2.9
CIFR | 224 | 371 | 908 | 205 | 680 | 1790 | 327 | 600 | 2.7
APLD | 215 | 466 | 894 | 260 | 672 | 3160 | 286 | 700 | 3.1
GLXY | 190 | 420 | 870 | 260 | 568 | 1150 | 133 | 800 | 2.4
HUT | 201 | 318 | 540 | 121 | 298 | 630 | 310 | 597 | 2.8
NBIS | 530 | 3150 | 8120 | 930 | 3400 | 3500 | 480 | 3100 | 2.2
Short interest and ownership are from the exchange; backlog of the group rose to $118bn from $86bn a quarter ago
`,
  "CRWV sum of parts": `
CoreWeave (CRWV) - sum of the contracts
In US$ bn; probability-weighted NPV at 11%
Customer | Order form | TCV | Signed / announced | Runs until | Term (yrs) | NPV | NPV per share (US$) | Weight
Meta | April 2026, Vera Rubin | [mcw26.value bn!24.5] | [mcw26.announced d] | [mcw26.end d!2033-12-20] | [mcw26.term y] | 11.8 | 21.9 | 0.9{0%}
Meta | September 2025, GB300 | [mcw25.value bn!15.6] | [mcw25.announced d!2025-10-30] | [mcw25.end d!2030-12-14] | | 7.2 | 13.4 | 0.95{0%}
OpenAI | three order forms of 2025 | [ocw.value bn!24.2] | | | | 10.1 | 18.8 | 0.7{0%}
Jane Street | April 2026 | [jane.value bn!7] | [jane.announced d] | | | 2.6 | 4.8 | 0.85{0%}
NVIDIA | residual capacity, backstop of Sept 2025 | [nvcw.value bn!5.6] | | [nvcw.end d!2031-04-13] | | 0.9 | 1.7 | 0.3{0%}
Other | | 9.1 | | | | 3.8 | 7.1 | 0.8{0%}
Net debt | | | | | | -19.4 | -36.1 |
Equity value | | | | | | 42.7 | 79.4 |

Walk of RPO (US$bn) | 3Q25 | 4Q25 | 1Q26 | 2Q26 | 3Q26E | 4Q26E
Opening | 30.1 | 55.6 | 66.8 | 99.4 | 107 | 112
Signed, Meta | [mcw25.value bn] | 0 | [mcw26.value bn] | 0 | 0 | 0
Signed, OpenAI | [ocw.tranche september 2025 bn] | 0 | 0 | 0 | 0 | 0
Signed, others | 6.1 | 12.8 | 13.7 | 9.9 | 7.6 | 6.0
Recognised | -1.3 | -1.6 | -2.1 | -2.3 | -2.6 | -3.1
Closing | 55.6 | 66.8 | 99.4 | 107 | 112 | 114.9

Meta was 21% of 2Q26 revenue and OpenAI 18%; Microsoft fell to 31% from 67% a year earlier
NVIDIA bought $2bn of CoreWeave class A stock in January 2026 at $87.20 a share
The $8.5bn delayed-draw loan of March 2026 is secured on contracts with Meta
CoreWeave guides 2026 capex to $30-35bn; interest cost runs at $1.9bn a year
`,
  "Hyperscaler read-across": `
Read-across from the September quarter: what customers signed for
Buyer: MICROSOFT (MSFT)
Supplier | Commitment (US$ bn) | Length | Power / GPUs | First disclosed
Nebius | [msnb.value bn!22.6] | [msnb.term y] years | n.a. | [msnb.announced short]
IREN | [msir.value bn] | [msir.term y!4] years | [msir.capacity mw!180] MW IT | [msir.announced short!2025-12-03]
Nscale | not published | | about [nscale.gpus n] GPUs | [nscale.announced mon]
Lambda | not published | | | [lamb.announced short!2025-10-03]
Buyer: META
Supplier | Commitment (US$ bn) | Length | Power / GPUs | First disclosed
Google Cloud | [mgoo.value bn!8] | [mgoo.term y] years | n.a. | [mgoo.announced short]
AMD | not published | | up to 6 GW | [mamd.announced short!2026-03-24]
Nebius, 2026 agreement | [mnb26.value bn!13.5] | [mnb26.term y] years | | [mnb26.announced short]
Nebius, 2025 order | [mnb25.value bn!3.4] | [mnb25.term y!3] years | | [mnb25.announced mon]
Buyer: ANTHROPIC
Supplier | Commitment (US$ bn) | Length | Power / GPUs | First disclosed
Azure | [aaz.value bn!33] | n.d. | | [aaz.announced short]
AWS | [aaws.value bn!90] | [aaws.term y!8] years | up to 5 GW | [aaws.announced short]
Akamai | [akam.value bn] | [akam.term y!10] years | | [akam.announced short]

Capex by calendar year (US$bn) | 2024 | 2025 | 2026E | 2027E
Microsoft | 75.6 | 97.7 | 141 | 163
Meta | 39.2 | 71.5 | 126 | 148
Alphabet | 52.5 | 91.4 | 183 | 210
Amazon | 83 | 131 | 200 | 224
Oracle | 10.7 | 35.1 | 50 | 61
Sum | =SUM(B27:B31)=>261 | =SUM(C27:C31)=>426.7 | =SUM(D27:D31)=>700 | =SUM(E27:E31)=>806

Microsoft's finance leases not yet commenced stood at $118bn at the end of June 2026
Amazon holds an equity stake in Anthropic carried at $60.6bn; Google owns about 14%
Meta's own Hyperion campus is funded by a $27bn joint venture with Blue Owl
Microsoft's commercial RPO rose 51% to $625bn, of which roughly 45% is OpenAI
`,
};
