import type { WrittenSheet } from "./written-sheet";

/** Deals across the columns, one-deal fact sheets, question lists, glossaries. */
export const ACROSS: readonly WrittenSheet[] = [
  {
    name: "Side by side",
    text: `
Comparable transactions | A | B | C | D | E
Customer | Microsoft | Meta | AWS | Fluidstack | OpenAI
Provider | IREN | Google Cloud | Cipher Mining | Hut 8 | Cerebras
Announced | {@microsoft-iren-2025 announced d} | {@meta-google-2025 !announced 2025-10-21 d} | {@cipher-aws-2025 announced d} | {@hut8-fluidstack-riverbend !announced 2026-01-17 d} | {@openai-cerebras-2026 announced d}
Contract value ($m) | {@microsoft-iren-2025 !value 8450 m} | =10000 | {@cipher-aws-2025 value m:0} | {@hut8-fluidstack-riverbend value m:0} | =20000
Term (years) | {@microsoft-iren-2025 term yr} | {@meta-google-2025 !term 8 yr} | {@cipher-aws-2025 !term 20 yr} | {@hut8-fluidstack-riverbend term yr} | {@openai-cerebras-2026 !term 4 yr}
MW | {@microsoft-iren-2025 capacity mw} |  | {@cipher-aws-2025 capacity mw} | {@hut8-fluidstack-riverbend !capacity 275 mw} | {@openai-cerebras-2026 capacity mw}
Provider's market value ($m) | 11800 | 2950000 | 5800 | 5700 | 41000
Provider's revenue LTM ($m) | 707 | 402000 | 208 | 215 | 510
Provider's debt ($m) | 3650 | 46500 | 1740 | 390 | 2100
Customer's capex 2026E ($bn) | 146 | 137 | 200 |  | 35
Customer's rating | AAA | AA- | AA | n/r | n/r
Rating factor | 1 | 50 | 20 | 1766 | 2220
Weight in the average | 30% | 20% | 20% | 15% | 15%
Distance to our site (km) | 410 | 95 | 260 | 730 | 1210
`,
  },
  {
    name: "Fact sheet GLXY",
    text: `
Deal fact sheet no. 17
Landlord: | Galaxy Digital
Tenant: | CoreWeave
Campus: | Helios, Dickens County, Texas
Critical IT load: | {!capacity 426 mw "? MW"} # galaxy-coreweave
Term: | {term yr "? years"} # galaxy-coreweave
Total contract value: | {!value 10.5 bn:1 "$?bn"} # galaxy-coreweave
Announced: | {!announced 2025-08-25 long} # galaxy-coreweave
Approved power: | {approved-power mw "? MW"} # galaxy-coreweave
Acreage: | 1,500 acres
Project debt: | $1.4bn
Equity in: | $350m
Advance rate: | 80%
Our view: | 3 of 5

Deal fact sheet no. 18
Landlord: | Core Scientific
Tenant: | AMD
Critical IT load: | {!capacity 477 mw "? MW"} # corescientific-amd-2026
Term: | {!term 10 yr "? years"} # corescientific-amd-2026
Further capacity that may be taken: | up to 1,925 MW
Announced: | July 2026
Our view: | 4 of 5

Deal fact sheet no. 19
Customer: | Google
Provider: | SpaceX
Monthly fee: | {!monthly-fee 790 m "$? million"} # google-spacex-2026
GPUs: | {gpus gpu "about ?"} # google-spacex-2026
Notice period: | {!notice-period 120 days "? days"} # google-spacex-2026
Start: | {start long} # google-spacex-2026
End: | {!end 2031-06 long} # google-spacex-2026
Announced: | {announced long} # google-spacex-2026
Our view: | 2 of 5

Deal fact sheet no. 20
Landlord: | Crusoe
Tenant: | Oracle (for OpenAI)
Campus: | Abilene, Texas
Campus power: | {!capacity 700 mw "? MW"} # crusoe-abilene
Delivered by September 2026: | {delivered-capacity mw "? MW"} # crusoe-abilene
Announced: | {announced long} # crusoe-abilene
Buildings: | 6 of 8
Our view: | 4 of 5
`,
  },
  {
    name: "Two of a pair",
    text: `
Pairs with more than one contract, US$ bn
Customer | Provider | Year signed | Contract value | Term (years) | Combined | Our 2027E revenue
Meta | CoreWeave | 2025 | {!value 17.5 bn} |  | =35.2 | 2.5 # meta-coreweave-2025
Meta | CoreWeave | 2026 | {!value 28 bn} | 6 | =35.2 | 2.6 # meta-coreweave-2026
Meta | Nebius | 2025 | {value bn:1} | {!term 3 yr} | 14.9 | 0.6 # meta-nebius-2025
Meta | Nebius | 2026 | {!value 8.5 bn} | {term yr} | 14.9 | 1.8 # meta-nebius-2026
OpenAI | AWS | 2025 | {!value 30 bn} | {term yr} | =138 | 5.4 # openai-aws-2025
OpenAI | AWS | 2026 | {value bn} | {!term 5 yr} | =138 | 9.9 # openai-aws-2026
Reflection AI | Nebius | 2026 | =1.0 | n/d |  | 0.3 # reflection-nebius-2026

Site | Landlord | Tenant | Base value ($bn) | Base term (years) | Critical IT MW | With renewals ($bn)
Beacon Point, first lease | Hut 8 | Unnamed | {!value 7.8 bn} | {term yr} | {!capacity 252 mw} | 25.1 # hut8-beaconpoint
Beacon Point, second lease | Hut 8 | Unnamed | {value bn} | {!term 10 yr} | {capacity mw} | 25.1 # hut8-beaconpoint-phase2
Polaris Forge 2 | Applied Digital | Hyperscaler | {!value 3.6 bn} | {term yr} | {capacity mw} | # applieddigital-hyperscaler-2025
Polaris Forge 3 | Applied Digital | Hyperscaler | {!value 5.5 bn} | {!term 9 yr} | {capacity mw} | # applieddigital-polarisforge3
Delta Forge 1 | Applied Digital | Hyperscaler | {value bn} | {!term 12 yr} | {!capacity 210 mw} | # applieddigital-deltaforge1
Delta Forge 2 | Applied Digital | Hyperscaler | {!value 7.5 bn} | {term yr} | {capacity mw} | # applieddigital-deltaforge2
Lake Mariner | TeraWulf | Fluidstack | {value bn} | {term yr} | {!capacity 560 mw} | 16.0 # terawulf-fluidstack-lakemariner
Abernathy | TeraWulf | Fluidstack | {!value 14.9 bn} | 25 | {capacity mw} | # terawulf-fluidstack-abernathy
Company totals, for scale: backlog | 36.2 | 104.2 | 40.0 | 5.1
Company totals: capex FY26E | 3.1 | 33.0 | 22.5 | 5.9
Company totals: debt | 2.4 | 35.1 | 4.6 | 3.7
`,
  },
  {
    name: "Glossary",
    text: `
Term | Meaning | Example | Number in the example
Backlog | Revenue under contract as the company counts it | CoreWeave at 30 June 2026, $bn | 104.2
RPO | Price of the whole company not yet recognised | IREN at 30 June 2026, $bn | 5.1
Prepayment | Paid before service | Microsoft to IREN, share of the value | {@microsoft-iren-2025 prepayment-share pct}
Ceiling | Most that may become due | Meta - Nebius 2026 with the contingent part, $bn | {@meta-nebius-2026 !ceiling 34 bn}
Backstop | Order of last resort | NVIDIA - CoreWeave, contract value, $bn | {@nvidia-coreweave-backstop-2025 !value 9.5 bn}
Guarantee | Pays if the tenant does not | NVIDIA for OpenAI's leases (SB Energy), most, $bn | {@nvidia-openai-sbenergy-guarantee-2026 !value 150 bn}
Escalator | Yearly rise of rent | Hut 8 - Fluidstack, River Bend | {@hut8-fluidstack-riverbend !escalator 0.02 pct}
Notice | Days until one may leave | Anthropic - SpaceX, notice period, days | {@anthropic-spacex-2026 notice-period days}
Option | Right to more | Anthropic - Microsoft Azure, further capacity, up to, MW | {@anthropic-azure-2025 !capacity-option 2500 mw}
PUE | Site power over IT power | Google fleet | 1.1
Take-or-pay | Owed whether used or not | CoreWeave, share of revenue | 98%
Critical IT load | Power of the machines | Fluidstack - Hut 8, River Bend, MW | {@hut8-fluidstack-riverbend capacity mw}
Gross power | With cooling and losses | Amazon Web Services - Cipher Mining, MW | {@cipher-aws-2025 !capacity 425 mw}
Neocloud | A cloud that rents GPUs | Firms in our list | 38
TTM | Twelve months back | Months | 12
DSCR | Cash flow over debt service | Floor in most loans | 1.25
Useful life | Years of depreciation | CoreWeave / Nebius | 6 / 4
Run rate | Month times twelve | Nebius, June 2026, $bn | 3.0
`,
  },
];
