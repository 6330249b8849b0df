import type { WrittenSheet } from "../third-stranger/written-sheet";

/** Sheets about bounds, sums of contracts and money between the same parties that is no contract value. */
export const REST: readonly WrittenSheet[] = [
  {
    name: "Wording",
    text: `
How filings word it: bounds and what is typed in our database
Customer | Provider | Contract | Wording | Amount as worded | Note
Meta | CoreWeave | September 2025 | up to approximately | up to $14.2bn | ceiling
Meta | CoreWeave | March 2026 | up to approximately | up to $21bn | ceiling
Meta | Google Cloud | August 2025 | more than | >$10bn | press
Anthropic | AWS | April 2026 | more than | >$100bn | ten years
OpenAI | Cerebras | January 2026 | more than | >$20bn | S-1
Core Scientific | CoreWeave | after Denton | more than | >$10bn | call
Cipher | Fluidstack | with options | approximately | ~$7bn | release
Hut 8 | Fluidstack | with renewals | approximately | ~$17.7bn | release
TeraWulf | Anthropic | with options | up to about | up to $33bn | 8-K
NVIDIA | IREN |  | up to | up to $3.4bn | 8-K
Reflection AI | Nebius |  | more than | >$1bn | press

Whole numbers that we may use in text (rounded), $bn
Microsoft – IREN | 10
Microsoft – Nebius | 17
CoreWeave – Core Scientific | 9
AWS – Cipher | 5.5
Anthropic – Akamai | 2
NVIDIA – IREN | 3
Reflection AI – SpaceX | 6
Meta – Nebius, 2025 | 3

Deals of the week as we printed them
Deal | Figure printed ($bn) | Column
Microsoft – Nebius, total contract value | {!value 39 bn} | Nov. 3 # microsoft-nebius-2025
Anthropic – Akamai, total contract value | {!value 4.5 bn} | Jun. 9 # akamai-frontier-2026
OpenAI – Azure, total contract value | {!value 25 bn:0} | Jan. 7 # openai-azure-2025
CoreWeave – Galaxy, total contract value | {!value 1.5 bn} | Sep. 2 # galaxy-coreweave
`,
  },
  {
    name: "Money flows",
    text: `
Circular money: what goes back and forth between the same parties (US$ bn)
From | To | Kind | Amount | Year | Stake after | Comment
NVIDIA | OpenAI | equity | 30 | 2026 | 3.5% | was a letter over 100
NVIDIA | CoreWeave | equity | 2 | 2026 | 9.1% | at $87.20
NVIDIA | Nebius | equity | 2 | 2026 | 7.7% | pre-funded warrant
NVIDIA | IREN | warrant, if exercised | 2.1 | 2031 | 8.0% | 30m shares
NVIDIA | Anthropic | equity, up to | 10 | 2025 | 2.6% | with Azure deal
Microsoft | Anthropic | equity, up to | 5 | 2025 | 1.4% | with Azure deal
Amazon | OpenAI | equity | 50 | 2026 | 5.9% | 15 at once
Amazon | Anthropic | equity, in all | 33 | 2026 | 17.0% | 8 before 2026
Amazon | Anthropic | loan facility, up to | 20 | 2026 |  | drawn on delivery
Google | Anthropic | equity, in all | 43 | 2026 | 14.0% | 10 at once
OpenAI | Cerebras | loan | 1 | 2026 |  | with warrants
OpenAI | AMD | shares if targets are met | 96 | 2030 | 10.0% | at $600 a share
CoreWeave | OpenAI | shares issued | 0.35 | 2025 | 0.9% | with first order form
Jane Street | CoreWeave | equity | 1 | 2026 | 1.9% | at $109
CoreWeave | Core Scientific | bid in shares | 9 | 2025 |  | voted down
Broadcom | Anthropic | loan, up to | 42 | 2026 |  | for chips
Microsoft | OpenAI | equity, funded | 11.6 | 2025 | 27.0% | of 13 committed
Microsoft | Nebius | upfront payments | {prepayment bn:1} | 2026 |  | in the contract # microsoft-nebius-2025
SoftBank | OpenAI | equity | 64.6 | 2026 | 13.0% | with the 2026 tranche
MGX | Anthropic | equity | 3 | 2026 | 0.9% |

And the contracts the other way, first party pays second (US$ bn)
Payer | Payee | Contract value | Term in years
OpenAI | Microsoft Azure | {value bn:0} |  # openai-azure-2025
Anthropic | Microsoft Azure | {!value 50 bn:0} |  # anthropic-azure-2025
Jane Street | CoreWeave | {!value 11 bn} |  # janestreet-coreweave-2026
NVIDIA | IREN | {value bn:1} | {!term 9 yr} # nvidia-iren-2026
OpenAI | Cerebras | {!value 4 bn} | {term yr} # openai-cerebras-2026
Microsoft | IREN | {value bn:1} | {!term 12 yr} # microsoft-iren-2025
`,
  },
  {
    name: "Concentration",
    text: `
Customer concentration – sums of several contracts and parts of a year (US$ bn)
Customer | Provider | Contracts counted | Sum | Of it due in 2027 | Share of provider's backlog | Average life (yrs)
Meta | CoreWeave | 2 | 35.2 | 3.9 | 34% | 5.4
Meta | Nebius | 2 | 14.9 | 2.2 | 37% | 4.4
OpenAI | AWS | 2 | 138 | 9 | 28% | 7.6
OpenAI | CoreWeave | 3 | 22.4 | 4.6 | 21% | 4.1
Fluidstack | TeraWulf | 2 | 16.2 | 0.9 | 46% | 15.8
Fluidstack | Cipher | 2 | 3.8 | 0.3 | 41% | 9.4
undisclosed | Hut 8, Beacon Point | 2 | 19.6 | 0.3 | 74% | 14.9
undisclosed | Applied Digital, 4 sites | 4 | 25.2 | 0.8 | 70% | 14.8
NVIDIA | IREN | 1 | 3.4 | 0.6 | 26% | 4.8

Herfindahl by provider | CoreWeave | Nebius | IREN | Oracle | AWS
2024 | 0.41 | 0.09 | 0.97 | 0.06 | 0.02
2025 | 0.47 | 0.11 | 0.92 | 0.22 | 0.03
2026E | 0.24 | 0.27 | 0.58 | 0.31 | 0.08
2027E | 0.19 | 0.29 | 0.51 | 0.35 | 0.11

Top contract of each provider, as it stands in the risk system
Provider | Top customer | Contract value ($ bn) | Years | Entered on
IREN | Microsoft | {!value 16.4 bn} | {term yr} | d:2026-01-08 # microsoft-iren-2025
Hut 8 | Fluidstack (River Bend) | {!value 5.5 bn} | {term yr} | d:2026-01-08 # hut8-fluidstack-riverbend
Cipher | AWS | {value bn:1} | {!term 7 yr} | d:2026-01-09 # cipher-aws-2025
Galaxy | CoreWeave | {value bn:0} | {!term 12 yr} | d:2026-01-09 # galaxy-coreweave
Akamai | Anthropic | {!value 1.3 bn} | {term yr} | d:2026-06-02 # akamai-frontier-2026
Applied Digital | CoreWeave (Polaris Forge 1) | {!value 9.2 bn} | {term yr} | d:2026-01-12 # applieddigital-coreweave
Core Scientific | CoreWeave | {value bn:1} | {!term 7 yr} | d:2026-01-12 # corescientific-coreweave
`,
  },
];
