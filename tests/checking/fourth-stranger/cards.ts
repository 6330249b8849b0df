import type { WrittenSheet } from "../third-stranger/written-sheet";

/** Cards, glossaries and lists of other things. */
export const CARDS: readonly WrittenSheet[] = [
  {
    name: "Deal cards",
    text: `
CARD 1 |  |  | CARD 2 | 
Customer | Microsoft |  | Customer | Google
Provider | Nebius |  | Provider | SpaceX
Value | {@microsoft-nebius-2025 !value 25.5 bn "$? bn"} |  | Monthly fee | {@google-spacex-2026 monthly-fee m:0 "$? m"}
Term | {@microsoft-nebius-2025 term yr "? years"} |  | GPUs | {@google-spacex-2026 !gpus 180000 gpu:0}
Announced | {@microsoft-nebius-2025 announced long} |  | Announced | {@google-spacex-2026 !announced 2026-03-02 long}
Analyst | 4 |  | Analyst | 2
Score | 7.5 |  | Score | 5.0


CARD 3 |  |  | CARD 4 | 
Customer | Anthropic |  | Customer | OpenAI
Provider | TeraWulf |  | Provider | Cerebras
Value | {@terawulf-anthropic-2026 value bn:0 "$? bn"} |  | Value | {@openai-cerebras-2026 value bn:0 "$? bn"}
Term | {@terawulf-anthropic-2026 !term 8 yr "? years"} |  | Term | {@openai-cerebras-2026 !term 7 yr "? years"}
Critical IT load | {@terawulf-anthropic-2026 !capacity 640 mw "? MW"} |  | Capacity | {@openai-cerebras-2026 capacity mw "? MW"}
Analyst | 4 |  | Analyst | 1
Score | 8.0 |  | Score | 6.5


CARD 5 |  |  | CARD 6 | 
Customer | Fluidstack |  | Customer | Meta
Provider | Hut 8 |  | Provider | Google Cloud
Value | {@hut8-fluidstack-riverbend !value 24 bn "$? bn"} |  | Value | {@meta-google-2025 value bn:0 "$? bn"}
Term | {@hut8-fluidstack-riverbend term yr "? years"} |  | Term | {@meta-google-2025 !term 3 yr "? years"}
Announced | {@hut8-fluidstack-riverbend announced long} |  | Announced | {@meta-google-2025 announced long}
Analyst | 3 |  | Analyst | 2
Score | 7.0 |  | Score | 4.5


CARD 7 |  |  | CARD 8 | 
Customer | CoreWeave |  | Customer | Jane Street
Provider | Applied Digital |  | Provider | CoreWeave
Value | {@applieddigital-coreweave value bn:0 "$? bn"} |  | Value | {@janestreet-coreweave-2026 !value 10 bn "$? bn"}
Term | {@applieddigital-coreweave !term 9 yr "? years"} |  | Share purchase | $1 bn
Critical IT load | {@applieddigital-coreweave capacity mw "? MW"} |  | Announced | {@janestreet-coreweave-2026 announced long}
Analyst | 3 |  | Analyst | 1
Score | 6.0 |  | Score | 7.0
`,
  },
  {
    name: "Attributes across",
    text: `
 | Deal A | Deal B | Deal C | Deal D | Deal E
Customer | Microsoft | Anthropic | Amazon Web Services | CoreWeave | OpenAI
Provider | IREN | Akamai | Cipher Mining | Core Scientific | Microsoft Azure
Contract value, $bn | {@microsoft-iren-2025 value bn:1} | {@akamai-frontier-2026 !value 1.2 bn} | {@cipher-aws-2025 value bn:1} | {@corescientific-coreweave !value 5.6 bn} | {@openai-azure-2025 !value 150 bn:0}
Term, years | {@microsoft-iren-2025 !term 4 yr} | {@akamai-frontier-2026 term yr} | {@cipher-aws-2025 !term 8 yr} | {@corescientific-coreweave term yr} | 
Announced | {@microsoft-iren-2025 announced d} | {@akamai-frontier-2026 announced d} | {@cipher-aws-2025 announced d} |  | {@openai-azure-2025 !announced 2026-01-28 d}
Power, MW (critical IT) | {@microsoft-iren-2025 capacity mw} |  |  | {@corescientific-coreweave !capacity 720 mw} | 
Provider market cap, $bn | 13.6 | 13.4 | 6.8 | 5.8 | 3774
Provider revenue 2025, $bn | 0.5 | 4.2 | 0.2 | 0.3 | 282
Provider net debt, $bn | 3.3 | 3.9 | 2.1 | 1.1 | -21
Customer rating (1-10) | 10 | 6 | 9 | 5 | 6
Value per year, $bn | 1.94 | 0.26 | 0.37 | 0.73 | 
Value per MW, $m | 48.5 |  | 18.3 | 17.4 | 
Our probability of full payment | 96% | 80% | 97% | 75% | 70%
Present value at 9%, $bn | 7.5 | 1.3 | 3 | 5.2 | 160
Capex of the provider for it, $bn | 8.8 | 0.4 | 2.9 | 0.6 | 190
Margin of the provider | 84% | 38% | 88% | 76% | 33%
Chips | GB300 | n/d | none | none | mixed
Sites | 1 | 36 | 1 | 6 | 40
Lenders | 3 | 0 | 1 | 2 | 0
Coverage started | d:2025-11-04 | d:2026-05-11 | d:2025-11-05 | d:2024-06-04 | d:2025-10-29
`,
  },
  {
    name: "Glossary",
    text: `
Term | Meaning | Example
Backlog | Revenue expected under signed contracts | CoreWeave had 104.2 billion at June 2026
RPO | ASC 606 performance obligations not yet met | Oracle 664 billion, of it 13% within 12 months
Take-or-pay | Customer pays whether it uses the capacity or not | about 98% of CoreWeave's revenue in 2025
Critical IT load | Power for machines alone | Helios: 526 of 800 MW
PUE | Total power over IT power | 1.18 at Polaris Forge
GW | 1,000 MW | Hyperion is planned for 5 GW
DDTL | Delayed-draw term loan | CoreWeave's fourth was $8.5bn
Backstop | A third party pays rent where the tenant does not | Google for Fluidstack, $3.2bn at Lake Mariner
TCV | Total contract value | Microsoft with IREN $9.7bn
ACV | Annual contract value | IREN speaks of $1.94bn a year for it
Warrant | Right to buy shares | NVIDIA: 30 million IREN shares at $70
Prepayment | Paid before service | 20% of each tranche by Microsoft at Childress
Step-down | Price falls by year | 5% a year in most RFQs
SOFR | US overnight rate | 3.9% in November
Merchant | Sold without contract | 10% of neocloud GPUs
Tranche | A part delivered separately | nine in Vineland
NVL72 | Rack with 72 GPUs | about 130 kW
Powered shell | Building with power, no fit-out | $3m to $4m per MW
Cap rate | NOI over price | 6.5% for hyperscale
LLCR | Loan-life cover | 1.5x
Obsolescence | Loss of value by newer chips | 30% a year in the first 2 years
Interconnect | Grid connection | 36 months in PJM
NOI | Rent less property cost | $454m a year at River Bend
Curtailment | Switched off at the grid's call | 40 hours a year
MFN | Most-favoured price | in 2 of 9 contracts that we saw

Check yourself (answers in column B)
How many dollars (bn) is the Cipher – AWS lease? | {value bn:1} # cipher-aws-2025
How many years is the Cipher – AWS lease? | {!term 6 yr} # cipher-aws-2025
How many dollars (bn) does Anthropic commit to Azure? | {!value 60 bn:0} # anthropic-azure-2025
How many MW of critical IT has Hut 8 let to Fluidstack at River Bend? | {capacity mw} # hut8-fluidstack-riverbend
How many dollars a month ($m) does Reflection AI pay SpaceX? | {!monthly-fee 250 m} # reflection-spacex-2026
How many years is the IREN – Microsoft contract? | {!term 2 yr} # microsoft-iren-2025
How many dollars (bn) is the Jane Street – CoreWeave contract? | {value bn:0} # janestreet-coreweave-2026
Points to pass | 5
`,
  },
  {
    name: "GPU fleet",
    text: `
Fleet and pricing by provider (our survey, October 2026)
Provider | H100 | H200 | B200 | GB200 | GB300 | Rubin | Utilisation | $/h H100 | $/h B200 | kW per GPU | Age (months)
CoreWeave | 104000 | 31000 | 88000 | 142000 | 120000 | 4000 | 93% | 2.29 | 3.95 | 1.4 | 17
Nebius | 22000 | 28000 | 41000 | 9000 | 36000 | 0 | 89% | 2.15 | 3.8 | 1.3 | 11
IREN | 800 | 1100 | 9800 | 1200 | 19000 | 0 | 95% | 2.2 | 3.7 | 1.35 | 8
Lambda | 18000 | 6000 | 14000 | 0 | 12000 | 0 | 82% | 2.49 | 4.1 | 1.4 | 21
Crusoe | 11000 | 4000 | 16000 | 96000 | 50000 | 0 | 96% | 2.4 | 3.9 | 1.45 | 12
Oracle | 66000 | 24000 | 51000 | 131000 | 110000 | 1000 | 88% | 2.9 | 4.6 | 1.5 | 16
Together | 9000 | 3000 | 12000 | 6000 | 0 | 0 | 79% | 2.3 | 3.9 | 1.4 | 15
Voltage Park | 24000 | 0 | 0 | 0 | 0 | 0 | 71% | 1.99 |  | 1.4 | 33
xAI | 150000 | 50000 | 0 | 30000 | 220000 | 0 | 64% |  |  | 1.5 | 19
Sum | =SUM(^9:^1) ~> 404800 | 147100 | 231800 | 415200 | 567000 | 5000

Offtake stated by source
Customer / provider | GPUs stated | Notice in days | Fee, $m a month
Microsoft / Nscale | {!gpus 60000 gpu:0} |  |  # microsoft-nscale-2025
Google / SpaceX | {!gpus 70000 gpu:0} | {notice-period days:0} | {monthly-fee m:0} # google-spacex-2026
Anthropic / SpaceX | {gpus gpu:0} | {!notice-period 60 days:0} | {monthly-fee m:0} # anthropic-spacex-2026
Reflection AI / SpaceX |  | {notice-period days:0} | {!monthly-fee 320 m} # reflection-spacex-2026
`,
  },
  {
    name: "Guarantors",
    text: `
Who stands behind whom (US$ bn)
Guarantor | Tenant | Landlord | Site | Backstop | Rent over base term | Guarantor's rating | Equity the guarantor got
Google | Fluidstack | TeraWulf | Lake Mariner | {!google-backstop 2.4 bn} | {value bn:1} | AA+ | 14.0% # terawulf-fluidstack-lakemariner
Google | Fluidstack | TeraWulf | Abernathy | {!google-backstop 2.2 bn} | {value bn:1} | AA+ | 0.0% # terawulf-fluidstack-abernathy
Google | Fluidstack | Cipher Mining | Barber Lake | {google-backstop bn:1} | {!value 14 bn} | AA+ | 5.4% # cipher-fluidstack-2025
Alphabet, all backstops at June |  |  |  | 51.4 |  | AA+ | 
NVIDIA | OpenAI affiliate | SB Energy | Ohio | {value bn:0} |  | AA- | 0.0% # nvidia-openai-sbenergy-guarantee-2026
Meta | Beignet SPV | Blue Owl | Hyperion | 28 |  | AA- | 20.0%
SoftBank | SB Energy | various | Milam | 2 |  | BB+ | 100.0%
Vantage Parent | Vantage | lenders | Frontier | 1.1 |  | NR | 

Sizing of a backstop (our method)
Rent year 1, $m | 310
Months covered | 48
Re-letting discount | 25%
Re-letting time, months | 14
Exposure at default, $m | 905
Expected loss, % | 3.1%
Fee charged, % a year | 0.9%
Collateral, $m | 120
`,
  },
];
