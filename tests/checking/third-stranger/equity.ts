import type { WrittenSheet } from "./written-sheet";

/** Desks that cover the shares. */
export const EQUITY: readonly WrittenSheet[] = [
  {
    name: "Comps",
    text: `
AI infrastructure – trading and contract comps
US$ bn unless stated; prices as of close, estimates are ours

Provider | Ticker | Share price, $ | Mkt cap | Net debt | EV / Sales FY27E | Anchor customer | Contract value | Contract term (yrs) | Critical IT load (MW)
IREN | IREN | 41.2 | 11.8 | 2.9 | 6.4 | Microsoft | {value bn:1} | {!term 7 yr} | {capacity mw} # microsoft-iren-2025
Nebius | NBIS | 96.5 | 24.3 | 3.7 | 9.1 | Microsoft | {!value 27.4 bn} | {term yr} |  # microsoft-nebius-2025
Cipher Mining | CIFR | 14.9 | 5.8 | 1.2 | 11.3 | AWS | {value bn:1} | {!term 10 yr} |  # cipher-aws-2025
Cipher Mining | CIFR | 14.9 | 5.8 | 1.2 | 11.3 | Fluidstack | {!value 11.5 bn} | {term yr} | {capacity mw} # cipher-fluidstack-2025
TeraWulf | WULF | 12.4 | 5.1 | 3.2 | 12.8 | Anthropic | {value bn:0} | {!term 12 yr} | {capacity mw} # terawulf-anthropic-2026
Galaxy | GLXY | 28.7 | 10.9 | 1.9 | 8.8 | CoreWeave | {!value 9.5 bn} | {term yr} | {capacity mw} # galaxy-coreweave
Applied Digital | APLD | 31.0 | 8.7 | 2.4 | 14.2 | CoreWeave | {value bn:0} | {term yr} | {!capacity 180 mw} # applieddigital-coreweave
Core Scientific | CORZ | 16.3 | 5.0 | 0.9 | 9.7 | CoreWeave | {value bn:1} | {!term 8 yr} | {capacity mw} # corescientific-coreweave
Hut 8 | HUT | 52.1 | 5.7 | 0.8 | 15.0 | Fluidstack (Anthropic) | {value bn:1} | {term yr} | {!capacity 310 mw} # hut8-fluidstack-riverbend
Akamai | AKAM | 88.4 | 12.7 | 3.9 | 3.6 | Frontier model lab (Anthropic, reported) | {!value 2.6 bn} | {term yr} |  # akamai-frontier-2026

Mean |  |  | 9.6 | 2.2 | 10.2
Median |  |  | 9.8 | 2.2 | 10.2
Peers without a contract
Equinix | EQIX | 842 | 82.6 | 17.4 | 9.9
Digital Realty | DLR | 171 | 58.9 | 16.8 | 10.4
DigitalOcean | DOCN | 44.1 | 4.1 | 1.3 | 4.7
`,
  },
  {
    name: "SOTP",
    text: `
Sum of the parts – IREN (US$ m)
Part | Basis | Metric | Multiple | EV | Per share, $ | Weight
Bitcoin mining | EBITDA FY27E | 310 | 4.5 | 1395 | 4.9 | 9.6%
Microsoft contract, Childress | EBITDA at run rate | 1640 | 5.0 | 8200 | 28.8 | 56.7%
NVIDIA cloud contract | EBITDA at run rate | 470 | 4.8 | 2256 | 7.9 | 15.6%
Uncontracted pipeline | MW x $/MW | 1210 | 2.1 | 2541 | 8.9 | 17.6%
Net debt |  |  |  | -2900 | -10.2 |
Equity value |  |  |  | 11492 | 40.4 | 100%
Shares, m | 284
Target price, $ | 40
Upside | 8.0%

Memo: terms of the two contracts, as used above (US$ m)
 | Microsoft | NVIDIA
Provider | IREN | IREN
Total contract value | {@microsoft-iren-2025 !value 11900 m} | {@nvidia-iren-2026 value m:0}
Term, years | {@microsoft-iren-2025 term yr} | {@nvidia-iren-2026 !term 3 yr}
Announced | {@microsoft-iren-2025 announced long} | {@nvidia-iren-2026 !announced 2026-04-07 long}
Prepayment, % of value | {@microsoft-iren-2025 !prepayment-share 0.3 pct} | n/d
Contracted IT load, MW | {@microsoft-iren-2025 capacity mw} |
Our EBITDA margin | 85% | 78%
Our capex per MW | 29 | 31
Discount rate | 11.5% | 12.5%
Value per MW-year | 9.7 | 11.3
NPV of contract | 2310 | 640
NVIDIA warrant in IREN, $m |  | 2100
`,
  },
  {
    name: "Index members",
    text: `
Compute Infrastructure Index – review of constituents
Rank | Constituent | RIC | Weight | Free float | ADV, $m | 12m return | P/B | Beta | Largest disclosed contract: customer | Value, $bn | Signed for (years)
1 | Oracle | ORCL.N | 12.0% | 58% | 2410 | 64% | 31.2 | 1.31 | OpenAI | {value bn:0} | {!term 8 yr} # openai-oracle-2025
2 | Nebius | NBIS.O | 8.4% | 71% | 1120 | 143% | 6.8 | 2.11 | Microsoft | {value bn:1} | {!term 3 yr} # microsoft-nebius-2025
3 | IREN | IREN.O | 7.1% | 93% | 1480 | 288% | 5.9 | 2.64 | Microsoft | {!value 7.9 bn} | {term yr} # microsoft-iren-2025
4 | Cipher Mining | CIFR.O | 4.2% | 88% | 460 | 201% | 6.6 | 2.87 | AWS | {!value 8.5 bn} | {term yr} # cipher-aws-2025
5 | Hut 8 | HUT.O | 3.9% | 84% | 240 | 166% | 3.7 | 2.93 | Beacon Point tenant (first lease) | {value bn:1} | {!term 10 yr} # hut8-beaconpoint
6 | CleanSpark | CLSK.O | 2.6% | 95% | 390 | 74% | 2.1 | 2.55 | Sandersville tenant | {!value 4.1 bn} | {term yr} # cleanspark-sandersville
7 | Applied Digital | APLD.O | 3.3% | 79% | 520 | 212% | 9.4 | 2.77 | CoreWeave | {!value 17 bn} | {term yr} # applieddigital-coreweave
8 | Akamai | AKAM.O | 3.0% | 97% | 310 | 9% | 2.7 | 0.88 | Frontier model provider | {value bn:1} | {!term 4 yr} # akamai-frontier-2026
9 | Vertiv | VRT.N | 9.5% | 96% | 1630 | 71% | 21.4 | 1.72 |  |  |
10 | Arista | ANET.N | 10.0% | 81% | 1390 | 55% | 15.0 | 1.44 |  |  |

Weights of the rest | 36.0%
Number of constituents | 34
Cap per name | 12.0%
Index level | 2184.6
`,
  },
  {
    name: "Initiation p3",
    text: `
Exhibit 4: The landlords and their tenants
Landlord / tenant / site | Base rent over term | Years | MW (critical IT) | Ann. date | $m per MW per yr (our calc.)
TeraWulf / Fluidstack / Lake Mariner | {value bn:1 "$?bn"} | {term yr "? yrs"} | {!capacity 500 mw "? MW"} | {announced long} | 1.86 # terawulf-fluidstack-lakemariner
TeraWulf / Fluidstack / Abernathy | {!value 6.1 bn "$?bn"} | {term yr "? yrs"} | {capacity mw "? MW"} | {announced long} | 2.26 # terawulf-fluidstack-abernathy
TeraWulf / Anthropic / Justified Data | {!value 42 bn "$?bn"} | {term yr "? yrs"} | {capacity mw "? MW"} | {announced long} | 2.37 # terawulf-anthropic-2026
Cipher / Fluidstack / Barber Lake | {value bn:1 "$?bn"} | {!term 8 yr "? yrs"} | {capacity mw "? MW"} | {!announced 2025-10-25 long} | 1.79 # cipher-fluidstack-2025
Hut 8 / Fluidstack / River Bend | {value bn:1 "$?bn"} | {!term 10 yr "? yrs"} | {capacity mw "? MW"} | {announced long} | 1.90 # hut8-fluidstack-riverbend
Galaxy / CoreWeave / Helios | $15bn+ | {!term 10 yr "? yrs"} | {capacity mw "? MW"} | {!announced 2025-06-15 long} | 1.90 # galaxy-coreweave
Applied Digital / CoreWeave / Polaris Forge 1 | {value bn:1 "$?bn"} | {term yr "? yrs"} | {capacity mw "? MW"} | {!announced 2025-09-29 long} | 1.83 # applieddigital-coreweave
Applied Digital / hyperscaler / Polaris Forge 2 | {value bn:1 "$?bn"} | {term yr "? yrs"} | {!capacity 280 mw "? MW"} | {announced long} | 1.67 # applieddigital-hyperscaler-2025
Applied Digital / hyperscaler / Delta Forge 1 | {!value 9.1 bn "$?bn"} | {term yr "? yrs"} | {capacity mw "? MW"} | {announced long} | 1.67 # applieddigital-deltaforge1
Applied Digital / hyperscaler / Delta Forge 2 | {value bn:1 "$?bn"} | {term yr "? yrs"} | {!capacity 300 mw "? MW"} | {announced long} | 1.65 # applieddigital-deltaforge2
CleanSpark / unnamed / Sandersville | {value bn:1 "$?bn"} | {!term 15 yr "? yrs"} | {capacity mw "? MW"} | {announced long} | 1.89 # cleanspark-sandersville
Source: companies, our research
Rent per MW grew 4% a year since 2024; we model 2.5% to 2030.
Our build-cost range of $9m to $13m per MW excludes land (5% to 7% of the total).
`,
  },
];
