import type { WrittenSheet } from "../third-stranger/written-sheet";

/** Packs and boards: short tables with much around them. */
export const BOARDROOM: readonly WrittenSheet[] = [
  {
    name: "Board pack p7",
    text: `
Page 7 – Market context (for information)
Board of directors, 26 November 2026

Our company | Plan | Actual | Var | Var %
Revenue ($m) | 412 | 398 | -14 | -3.4%
Gross margin | 61% | 58.7% | -2.3% | 
EBITDA ($m) | 141 | 127 | -14 | -9.9%
Capex ($m) | 820 | 911 | 91 | 11.1%
Cash ($m) | 640 | 588 | -52 | -8.1%
Headcount | 1150 | 1204 | 54 | 4.7%
MW live | 95 | 88 | -7 | -7.4%
Customer NPS | 45 | 51 | 6 | 13.3%
Safety incidents | 0 | 2 | 2 | 
Carbon, kt | 61 | 57 | -4 | -6.6%

Large contracts that competitors have announced
Competitor | Customer | Size | Length | Power
CoreWeave | Meta (the April 2026 expansion) | {value bn:0 "$?bn"} | {!term 4 yr "? years"} | n/d # meta-coreweave-2026
Nebius | Meta (the March 2026 order, firm) | {!value 7.5 bn "$?bn"} | {term yr "? years"} | n/d # meta-nebius-2026
IREN | Microsoft | {value bn:1 "$?bn"} | {term yr "? years"} | {!capacity 260 mw "? MW"} # microsoft-iren-2025
Hut 8 | Fluidstack | {value bn:0 "$?bn"} | {!term 12 yr "? years"} | {capacity mw "? MW"} # hut8-fluidstack-riverbend
TeraWulf | Anthropic | {!value 44 bn "$?bn"} | {term yr "? years"} | {capacity mw "? MW"} # terawulf-anthropic-2026
CleanSpark | undisclosed, Sandersville | {value bn:1 "$?bn"} | {!term 13 yr "? years"} | {capacity mw "? MW"} # cleanspark-sandersville
Galaxy | CoreWeave | {value bn:0 "$?bn"} | {term yr "? years"} | {!capacity 350 mw "? MW"} # galaxy-coreweave
Applied Digital | undisclosed, Delta Forge 1 | {!value 5.9 bn "$?bn"} | {term yr "? years"} | {capacity mw "? MW"} # applieddigital-deltaforge1
Core Scientific | AMD | n/d | {!term 7 yr "? years"} | {capacity mw "? MW"} # corescientific-amd-2026

Resolutions
1 | Approve lease in Dallas, up to $46m over 7 years
2 | Approve GPU order of 2,048 units for $92m
3 | Note: CFO to report on hedges of 60 MW by 31 January
`,
  },
  {
    name: "KPI dashboard",
    text: `
SECTOR KPI DASHBOARD | Nov-26
CoreWeave |  | Nebius |  | IREN |  | Oracle | 
Backlog, $bn | 104.2 | Backlog, $bn | 40 | RPO, $bn | 5.1 | RPO, $bn | 664
Revenue Q2, $m | 2575 | Revenue Q2, $m | 582.3 | Revenue FY26, $m | 707 | Capex Q1, $m | 28499
Capex Q2, $m | 9352 | ARR, $bn | 3 | Prepayments, $m | 1841.7 | Capex FY26, $m | 55663
Debt, $bn | 35.1 | Cash, $bn | 8.2 | Cash, $bn | 2.6 | Debt, $bn | 162
Active MW | 1500 | Active MW (2025) | 170 | AI MW | 40 | Share due in 12m | 13%
Contracted MW | 3700 | Target MW | 5000 | Sites | 7 | Prepayments, $m | 11363
Largest customer | 36% | Largest customer | 25% | Mining EH/s | 50 | Cloud growth | 61%
Capex guide, $bn | 33 | Capex guide low, $bn | 20 | Capex commitments, $bn | 13.8 | Tax rate | 19%
Employees | 2900 | Employees | 1900 | Employees | 640 | Employees | 162000


DEAL OF THE WEEK
Google – SpaceX | 
Monthly fee, $m | {!monthly-fee 790 m} # google-spacex-2026
GPUs | {gpus gpu:0} # google-spacex-2026
Notice, days | {!notice-period 30 days:0} # google-spacex-2026
Start | {start long} # google-spacex-2026
Headcount of the SPV | 12


DEAL OF LAST WEEK
Anthropic – SpaceX | 
Monthly fee, $m | {monthly-fee m:0} # anthropic-spacex-2026
GPUs | {!gpus 95000 gpu:0} # anthropic-spacex-2026
Notice, days | {!notice-period 365 days:0} # anthropic-spacex-2026
Term, years | {term yr} # anthropic-spacex-2026
Power price we assume, $/MWh | 61


TOP RIGHT CHART DATA (H100 index, $ per hour)
Jan | 2.31
Feb | 2.28
Mar | 2.35
Apr | 2.22
May | 2.19
Jun | 2.4
Jul | 2.38
Aug | 2.29
Sep | 2.27
Oct | 2.33
Nov | 2.36
Traffic light thresholds | 2 | 2.5
`,
  },
  {
    name: "Heat map",
    text: `
Contract value between customers (down) and providers (across), US$ bn
 | CoreWeave | IREN | Oracle | Azure | Akamai | Cipher | Galaxy
OpenAI | {@openai-coreweave-2025 value bn:1} |  | {@openai-oracle-2025 !value 450 bn:0} | {@openai-azure-2025 value bn:0} |  |  | 
Anthropic |  |  |  | {@anthropic-azure-2025 !value 20 bn} | {@akamai-frontier-2026 value bn:1} |  | 
Microsoft |  | {@microsoft-iren-2025 value bn:1} |  |  |  |  | 
NVIDIA |  | {@nvidia-iren-2026 !value 4.4 bn} |  |  |  |  | 
Jane Street | {@janestreet-coreweave-2026 !value 4.9 bn} |  |  |  |  |  | 
AWS |  |  |  |  |  | {@cipher-aws-2025 !value 8.8 bn} | 
Fluidstack |  |  |  |  |  | {@cipher-fluidstack-2025 value bn:0} | 
CoreWeave |  |  |  |  |  |  | {@galaxy-coreweave !value 6.9 bn}


Length of the same contracts in years
 | IREN | Oracle | Akamai | Cipher | Galaxy | Applied Digital
OpenAI |  | {@openai-oracle-2025 !term 3 yr} |  |  |  | 
Anthropic |  |  | {@akamai-frontier-2026 term yr} |  |  | 
Microsoft | {@microsoft-iren-2025 !term 9 yr} |  |  |  |  | 
NVIDIA | {@nvidia-iren-2026 term yr} |  |  |  |  | 
AWS |  |  |  | {@cipher-aws-2025 term yr} |  | 
Fluidstack |  |  |  | {@cipher-fluidstack-2025 term yr} |  | 
CoreWeave |  |  |  |  | {@galaxy-coreweave term yr} | {@applieddigital-coreweave !term 9 yr}


Ownership between the same names, % of shares
 | CoreWeave | IREN | Nebius | OpenAI | Anthropic | Cipher | TeraWulf
NVIDIA | 9.1 | 1.9 | 7.7 | 1.2 | 2 | 0 | 0
Microsoft | 0 | 0 | 0 | 27 | 1.1 | 0 | 0
Google | 0 | 0 | 0 | 0 | 14 | 5.4 | 14
Amazon | 0 | 0 | 0 | 3.5 | 16 | 0 | 0
Jane Street | 1.6 | 0.4 | 0.9 | 0 | 0.3 | 0.6 | 0.8
BlackRock | 3.3 | 6.6 | 2.8 | 0 | 0.8 | 8.1 | 7.2
Vanguard | 4.8 | 7.3 | 3.2 | 0 | 0 | 9.4 | 8.8


Correlation of weekly returns
 | CRWV | IREN | NBIS | ORCL | CIFR | WULF
CRWV | 1 | 0.61 | 0.72 | 0.48 | 0.57 | 0.55
IREN | 0.61 | 1 | 0.66 | 0.33 | 0.78 | 0.74
NBIS | 0.72 | 0.66 | 1 | 0.45 | 0.58 | 0.6
ORCL | 0.48 | 0.33 | 0.45 | 1 | 0.29 | 0.3
CIFR | 0.57 | 0.78 | 0.58 | 0.29 | 1 | 0.83
WULF | 0.55 | 0.74 | 0.6 | 0.3 | 0.83 | 1
`,
  },
  {
    name: "By provider",
    text: `
Appendix C: capacity contracts grouped by provider
Provider | Customer | Date | Value ($bn) | Years | MW | Stake of customer in provider | Provider's revenue 2025 ($m)
CoreWeave |  |  |  |  |  |  | 5131
 | Jane Street | {announced d} | {!value 8.1 bn} |  |  | 1.6% |  # janestreet-coreweave-2026
 | OpenAI, all order forms | {announced d} | {!value 32 bn} |  |  | 0.4% |  # openai-coreweave-2025
 | Meta, 2026 order form | {announced d} | {value bn:0} | {!term 3 yr} |  | 0.0% |  # meta-coreweave-2026
Nebius |  |  |  |  |  |  | 529.8
 | Microsoft | {!announced 2026-01-12 d} | {value bn:1} | {term yr} |  | 0.0% |  # microsoft-nebius-2025
 | Meta, 2026 order | {announced d} | {value bn:0} | {!term 10 yr} |  | 0.0% |  # meta-nebius-2026
IREN |  |  |  |  |  |  | 501
 | Microsoft | {announced d} | {!value 7.2 bn} | {term yr} | {capacity mw} | 0.0% |  # microsoft-iren-2025
 | NVIDIA | {announced d} | {value bn:1} | {!term 10 yr} |  | 1.9% |  # nvidia-iren-2026
Oracle |  |  |  |  |  |  | 57400
 | OpenAI | {announced long} | {value bn:0} | {!term 15 yr} | {!capacity 2800 mw} | 0.0% |  # openai-oracle-2025
Cerebras |  |  |  |  |  |  | 510
 | OpenAI | {announced d} | {value bn:0} | {!term 6 yr} | {!capacity 480 mw} | 2.0% |  # openai-cerebras-2026
SpaceX |  |  |  |  |  |  | 18700
 | Reflection AI | {!announced 2026-03-13 d} | {value bn:1} | {term yr} |  | 0.0% |  # reflection-spacex-2026
 | Google | {announced d} | {!value 39 bn} |  |  | 6.1% |  # google-spacex-2026
AWS |  |  |  |  |  |  | 128700
 | OpenAI, February 2026 | {announced d} | {!value 75 bn} | {term yr} | {capacity mw} | 0.0% |  # openai-aws-2026
 | OpenAI, November 2025 | {announced d} | {value bn:0} | {!term 4 yr} |  | 0.0% |  # openai-aws-2025
 | Anthropic | {announced d} | {value bn:0} | {term yr} | {!capacity 7500 mw} | 0.0% |  # anthropic-aws-2026
Applied Digital |  |  |  |  |  |  | 216
 | CoreWeave | {announced d} | {value bn:0} | {!term 11 yr} | {capacity mw} | 0.0% |  # applieddigital-coreweave
Galaxy |  |  |  |  |  |  | 390
 | CoreWeave | {announced d} | {value bn:0} | {term yr} | {!capacity 620 mw} | 0.0% |  # galaxy-coreweave
`,
  },
  {
    name: "Footnoted",
    text: `
Table 4: Selected long-term offtake agreements of AI hosts

Host | Offtaker | Value (US$ m)¹ | Term (years)² | Critical IT (MW)³ | Yield on cost⁴ | Host market cap (US$ m)⁵
Hut 8 | Fluidstack (Anthropic), River Bend | {value m:0} | {term yr} | {!capacity 190 mw} | 13.5% | 6704 # hut8-fluidstack-riverbend
Cipher Mining | Fluidstack, Barber Lake | {!value 1900 m} | {term yr} | {capacity mw} | 14.2% | 6811 # cipher-fluidstack-2025
Cipher Mining | Amazon Web Services | {value m:0} | {!term 11 yr} | (a) | 13.0% | 6811 # cipher-aws-2025
TeraWulf | Fluidstack, Lake Mariner | {!value 4900 m} | {term yr} | {capacity mw} | 15.1% | 6578 # terawulf-fluidstack-lakemariner
TeraWulf | Fluidstack, Abernathy | {value m:0} | (b) | {!capacity 220 mw} | 12.8% | 6578 # terawulf-fluidstack-abernathy
TeraWulf | Anthropic, Justified Data | {value m:0} | {!term 16 yr} | {capacity mw} | 13.3% | 6578 # terawulf-anthropic-2026
Galaxy | CoreWeave, Helios | {!value 11500 m} | {term yr} | {capacity mw} | 12.1% | 12512 # galaxy-coreweave
Applied Digital | CoreWeave, Polaris Forge 1 | {value m:0} | {term yr} | {!capacity 460 mw} | 12.6% | 8233 # applieddigital-coreweave
Applied Digital | hyperscaler, Polaris Forge 3 | {!value 10200 m} | {term yr} | {capacity mw} | 12.0% | 8233 # applieddigital-polarisforge3
Core Scientific | CoreWeave | {value m:0} | {!term 6 yr} | {capacity mw} | 18.0% | 5809 # corescientific-coreweave
CleanSpark | undisclosed, Sandersville | {value m:0} | {term yr} | {!capacity 205 mw} | 13.9% | 3962 # cleanspark-sandersville

¹ Base term without renewals. With renewals Lake Mariner is up to $16bn and Barber Lake up to $7bn.
² Initial term. Renewals of five years each are not counted; Hut 8 has 3, the others 2.
³ Gross power is higher by 20 to 40%; Cipher's AWS lease is stated as 300 MW gross.
⁴ NOI of year 1 over landlord's cost; our estimate, range 12% to 18%.
⁵ At close on 20 November 2026; fully diluted, treasury method.
(a) Not stated by the company. Trade press has 216 MW.
(b) 25 years, which the tenant may shorten to 20 or 15.
Source: companies, 38 filings read until 18 November 2026; 3 could not be found.
`,
  },
];
