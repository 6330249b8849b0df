import type { WrittenSheet } from "./written-sheet";

/** Boards, dashboards, matrices and tables with headings that look merged. */
export const BOARD: readonly WrittenSheet[] = [
  {
    name: "Heat map",
    text: `
Contract value between the parties, US$ bn (customer down, provider across; darker = larger; totals of all contracts of a pair)
 | Oracle | Microsoft Azure | AWS | Google Cloud | CoreWeave | Nebius | IREN | SpaceX | Cerebras | Row total
OpenAI | {@openai-oracle-2025 value bn} | {@openai-azure-2025 !value 190 bn} | 138 |  | =22.4 |  |  |  | {@openai-cerebras-2026 !value 5 bn} | 615.4
Anthropic |  | {@anthropic-azure-2025 !value 13 bn} | =100 | 200 |  |  |  | {@anthropic-spacex-2026 value bn} |  | 358
Meta |  |  |  | {@meta-google-2025 !value 4 bn} | 35.2 | 14.9 |  |  |  | 54.1
Microsoft |  |  |  |  |  | {@microsoft-nebius-2025 value bn} | {@microsoft-iren-2025 !value 17.9 bn} |  |  | 35.3
Google |  |  |  |  |  |  |  | {@google-spacex-2026 !value 44 bn} |  | 44
NVIDIA |  |  |  |  | =6.3 |  | {@nvidia-iren-2026 value bn} |  |  | 9.7
Jane Street |  |  |  |  | {@janestreet-coreweave-2026 !value 3.5 bn} |  |  |  |  | 3.5
Reflection AI |  |  |  |  |  | {@reflection-nebius-2026 !value 0.5 bn} |  | {@reflection-spacex-2026 value bn} |  | 6.8
Column total | 300 | 203 | 238 | 204 | 67.4 | 32.8 | 21.3 | 95.3 | 5 | 1166.8

Equity held, % (customer down, provider across)
 | Oracle | Microsoft Azure | AWS | Google Cloud | CoreWeave | Nebius | IREN | SpaceX | Cerebras
OpenAI |  |  |  |  | 0.6 |  |  |  | 9.5
Anthropic
NVIDIA |  |  |  |  | 6.3 | 0.5 | 4.7 |  |
Jane Street |  |  |  |  | 2.1
Google |  |  |  |  |  |  |  | 6.1 |

Term, years (customer down, provider across)
 | Oracle | Google Cloud | Nebius | IREN | SpaceX | Cerebras
OpenAI | {@openai-oracle-2025 term yr} |  |  |  |  | {@openai-cerebras-2026 !term 5 yr}
Anthropic |  | {@anthropic-google-2026 !term 8 yr} |  |  | {@anthropic-spacex-2026 !term 6 yr} |
Meta |  | {@meta-google-2025 term yr} |  |  |  |
Microsoft |  |  | {@microsoft-nebius-2025 !term 10 yr} | {@microsoft-iren-2025 term yr} |  |
NVIDIA |  |  |  | {@nvidia-iren-2026 !term 2 yr} |  |
Reflection AI |  |  |  |  | {@reflection-spacex-2026 term yr} |
`,
  },
  {
    name: "Board pack p7",
    text: `
Board of directors – 22 October 2026 – page 7 of 31 – confidential
Sector: who has signed what since our last meeting
 |  | Contract |  |  | Provider |  |
Customer | Provider | Value, $bn | Term, yrs | MW | Mkt cap, $bn | Rev. LTM, $bn | YTD
Microsoft | Nebius | {value bn:1} | {!term 9 yr} |  | 24.3 | 0.9 | 61% # microsoft-nebius-2025
 | IREN | {!value 11.2 bn} | {term yr} | {!capacity 140 mw} | 11.8 | 0.7 | 39% # microsoft-iren-2025
CoreWeave | Galaxy | 15+ | {term yr} | {!capacity 620 mw} | 10.9 | 0.4 | 22% # galaxy-coreweave
 | Applied Digital | {!value 8.8 bn} | {term yr} | {capacity mw} | 8.7 | 0.2 | 30% # applieddigital-coreweave
 | Core Scientific | {value bn:1} | {!term 10 yr} |  | 5.0 | 0.4 | 12% # corescientific-coreweave
Anthropic | TeraWulf | {!value 19000 bn} | {term yr} | {capacity mw} | 5.1 | 0.2 | 8% # terawulf-anthropic-2026
 | SpaceX | {value bn:0} | {!term 1.5 yr} |  | 1750 | 21.0 |  # anthropic-spacex-2026
OpenAI | Cerebras | 20+ | {term yr} | {!capacity 300 mw} | 41.0 | 0.6 |  # openai-cerebras-2026
 | Oracle | {!value 240 bn} | {term yr} |  | 655 | 61.4 | 17% # openai-oracle-2025

Our own position | Q2 | Q3 | Budget | Var.
Sites under option | 7 | 9 | 8 | 1
MW under option | 410 | 560 | 500 | 60
Cash, $m | 212 | 188 | 175 | 13
Pipeline, $bn | 2.1 | 3.4 | 3.0 | 0.4
Headcount | 84 | 91 | 95 | -4
TRIR | 0.4 | 0.3 | 0.5 | -0.2
`,
  },
  {
    name: "KPI dashboard",
    text: `
TILE 1 – MICROSOFT x IREN |  |  | TILE 2 – NVIDIA x IREN |  |  | TILE 3 – AWS x CIPHER MINING |
Contract value, $bn | {@microsoft-iren-2025 value bn} |  | Contract value, $bn | {@nvidia-iren-2026 !value 6.9 bn} |  | Contract value, $bn | {@cipher-aws-2025 !value 7.5 bn}
Term, years | {@microsoft-iren-2025 !term 4 yr} |  | Term, years | {@nvidia-iren-2026 term yr} |  | Term, years | {@cipher-aws-2025 term yr}
MW | {@microsoft-iren-2025 !capacity 275 mw} |  | MW | {@nvidia-iren-2026 !capacity 110 mw} |  | MW | {@cipher-aws-2025 !capacity 180 mw}
Uptime, 30 d | 99.2% |  | Uptime, 30 d | 98.8% |  | Uptime, 30 d | 99.9%
Tickets open | 14 |  | Tickets open | 5 |  | Tickets open | 9

TILE 4 – ANTHROPIC x TERAWULF |  |  | TILE 5 – JANE STREET x COREWEAVE |  |  | TILE 6 – GOOGLE x SPACEX |
Contract value, $bn | {@terawulf-anthropic-2026 value bn} |  | Contract value, $bn | {@janestreet-coreweave-2026 value bn} |  | Monthly fee, $m | {@google-spacex-2026 !monthly-fee 1120 m}
Term, years | {@terawulf-anthropic-2026 !term 10 yr} |  | Customer's equity purchase, $bn | {@janestreet-coreweave-2026 !equity-purchase 2.5 bn} |  | Notice, days | {@google-spacex-2026 notice-period days}
MW | {@terawulf-anthropic-2026 !capacity 300 mw} |  | Share price paid, $ | 109 |  | GPUs | {@google-spacex-2026 !gpus 80000 gpu}

Week | 35 | 36 | 37 | 38 | 39 | 40
H100 spot, $/h | 2.44 | 2.41 | 2.42 | 2.40 | 2.39 | 2.42
B200 index | 5.31 | 5.28 | 5.30 | 5.27 | 5.33 | 5.30
Mentions of "prepayment" | 61 | 48 | 55 | 72 | 66 | 70
CDS 5y CoreWeave, bp | 412 | 405 | 420 | 431 | 418 | 409
CDS 5y Oracle, bp | 121 | 118 | 124 | 128 | 126 | 125
`,
  },
  {
    name: "Footnoted",
    text: `
Table 2.3. Large contracts for AI compute (1), (2)
Customer (3) | Provider | Value (US$ bn) | Duration (years) | Power (MW) (4) | Announced
OpenAI | Microsoft Azure | {!value 205 bn "? (a)"} | .. | .. | {announced long} # openai-azure-2025
OpenAI | Cerebras | =20 (b) | {term yr} | {!capacity 600 mw} | {announced long} # openai-cerebras-2026
Anthropic | Microsoft Azure | {value bn} | .. | .. (c) | {!announced 2025-09-18 long} # anthropic-azure-2025
Meta Platforms | Google Cloud | =10 (b) | {!term 4 yr} | .. | {!announced 2025-06-21 long} # meta-google-2025
Microsoft | IREN | {!value 5.1 bn} | {term yr} | {capacity mw} | {announced long} # microsoft-iren-2025
Microsoft | Nebius | {value bn:1 "? (d)"} | {term yr} | .. | {!announced 2026-09-08 long} # microsoft-nebius-2025
NVIDIA | IREN | {value bn} | {!term 10 yr} | {capacity mw} | {announced long} # nvidia-iren-2026
Jane Street | CoreWeave | {value bn} | .. | .. | {!announced 2026-07-15 long} # janestreet-coreweave-2026
Amazon Web Services | Cipher Mining | {!value 4.4 bn} | {term yr} | {capacity mw} | {announced long} # cipher-aws-2025
Anthropic | TeraWulf | {value bn} | {!term 12 yr} | {capacity mw} | {!announced 2026-05-06 long} # terawulf-anthropic-2026
AMD | Core Scientific | .. | {term yr} | {!capacity 590 mw} | {announced long} # corescientific-amd-2026
(1) As of 1 October 2026. (2) Excludes 14 contracts of less than US$1 bn. (3) 11 of the 12 largest buyers are American.
(4) Critical IT load where it is known. (a) Incremental to US$ 31 bn consumed in 2024-25. (b) Lower bound.
(c) Up to 1,000 MW more may be added. (d) Up to 19.4 with the option.
.. = not available; 0 = less than half of the unit.
Memo items | 2023 | 2024 | 2025 | 2026
Number of contracts | 3 | 9 | 27 | 41
Median size (US$ bn) | 0.8 | 2.1 | 5.0 | 6.3
Median duration (years) | 3 | 5 | 6 | 10
Share with prepayment | 67% | 56% | 48% | 44%
`,
  },
  {
    name: "Blank repeats",
    text: `
Landlord | Site | Tenant | Item | Figure | Unit | Prior year | Change
Hut 8 | River Bend | Fluidstack | Contract value | {!value 21.5 bn} | US$ bn |  |  # hut8-fluidstack-riverbend
 |  |  | Base term | {term yr} | years |  |  # hut8-fluidstack-riverbend
 |  |  | IT capacity | {!capacity 195 mw} | MW |  |  # hut8-fluidstack-riverbend
 |  |  | Capex to date | 0.6 | US$ bn | 0.1 | 0.5
 |  |  | Staff on site | 1150 | people | 240 | 910
Cipher Mining | Barber Lake, first lease | Fluidstack | Contract value | {value bn:1} | US$ bn |  |  # cipher-fluidstack-2025
 |  |  | Base term | {!term 12 yr} | years |  |  # cipher-fluidstack-2025
 |  |  | Critical IT load | {!capacity 110 mw} | MW |  |  # cipher-fluidstack-2025
 |  |  | Capex to date | 1.1 | US$ bn | 0.2 | 0.9
 |  |  | Convertible debt | 1.3 | US$ bn | 0.2 | 1.1
TeraWulf | Lake Mariner | Fluidstack | Contract value | {!value 1.9 bn} | US$ bn |  |  # terawulf-fluidstack-lakemariner
 |  |  | Base term | {!term 6 yr} | years |  |  # terawulf-fluidstack-lakemariner
 |  |  | Critical IT load | {capacity mw} | MW |  |  # terawulf-fluidstack-lakemariner
 |  |  | In operation | 102 | MW | 0 | 102
 |  |  | Under construction | 336 | MW | 60 | 276
Applied Digital | Polaris Forge 1 | CoreWeave | Contract value | {value bn:0} | US$ bn |  |  # applieddigital-coreweave
 |  |  | Base term | {!term 10 yr} | years |  |  # applieddigital-coreweave
 |  |  | Critical IT load | {!capacity 325 mw} | MW |  |  # applieddigital-coreweave
 |  |  | Design PUE | 1.18 | ratio | 1.18 | 0
 |  |  | In operation | 100 | MW | 0 | 100
Vantage | Frontier | n/d | Investment planned | 25 | US$ bn | 25 | 0
 |  |  | Site power | 1400 | MW | 1000 | 400
`,
  },
];
