import type { WrittenSheet } from "./written-sheet";

/** Models: assumptions on the left or on top, years across. */
export const MODELS: readonly WrittenSheet[] = [
  {
    name: "IREN model",
    text: `
IREN – Microsoft contract model (US$ m)
Assumptions |  |  | 2026E | 2027E | 2028E | 2029E | 2030E | 2031E
Customer | Microsoft # microsoft-iren-2025
Contract value | {!value 7900 m} | Revenue | 310 | 1940 | 1940 | 1940 | 1940 | 1630 # microsoft-iren-2025
Contract term, years | {!term 6 yr} | Power cost | -14 | -88 | -90 | -92 | -94 | -80 # microsoft-iren-2025
IT load, MW | {!capacity 260 mw} | Other opex | -39 | -203 | -205 | -209 | -213 | -180 # microsoft-iren-2025
Prepayment, share of value | {prepayment-share pct} | EBITDA | 257 | 1649 | 1645 | 1639 | 1633 | 1370 # microsoft-iren-2025
Equipment order with Dell | {!equipment-order 8800 m} | D&A | -290 | -1480 | -1480 | -1480 | -1480 | -1190 # microsoft-iren-2025
Contract ends | {!end 2033 year} | EBIT | -33 | 169 | 165 | 159 | 153 | 180 # microsoft-iren-2025
Useful life of GPUs, years | 5 | Interest | -60 | -210 | -170 | -120 | -70 | -20
Interest rate | 7.0% | Tax | 0 | 0 | 0 | -8 | -17 | -32
PUE | 1.15 | Net income | -93 | -41 | -5 | 31 | 66 | 128
Tariff, $/MWh | 38.5 | Capex | -5100 | -1900 | -40 | -40 | -40 | -20
Utilisation | 100% | Prepayment in | 1200 | 740 | 0 | 0 | 0 | 0
Construction, $m per MW | 13.8 | Credited back | 0 | 0 | -480 | -640 | -640 | -180
WACC | 10.5% | Free cash flow | -3703 | 438 | 1120 | 1120 | 1080 | 1148
Sensitivity: IRR at useful life of | 4 | 5 | 6 | 7
Tariff 30 | 9.1% | 12.2% | 14.4% | 15.8%
Tariff 40 | 8.2% | 11.4% | 13.6% | 15.1%
Tariff 50 | 7.2% | 10.5% | 12.8% | 14.3%
`,
  },
  {
    name: "CRWV build",
    text: `
CoreWeave – revenue build by contract (US$ m)
Customer (order) | Contract value | 2025A | 2026E | 2027E | 2028E | 2029E | 2030E | 2031E | 2032E
Microsoft (existing) |  | 3437 | 3100 | 2600 | 1500 | 600 | 0 | 0 | 0
OpenAI (all three order forms) | {!value 29500 m} | 720 | 3300 | 4600 | 4700 | 4700 | 3500 | 900 | 0 # openai-coreweave-2025
Meta (September 2025 order) | {!value 19200 m} | 40 | 1500 | 2500 | 2500 | 2500 | 2500 | 2500 | 0 # meta-coreweave-2025
Meta (2026 order) | {value m:0} | 0 | 0 | 2600 | 3700 | 3700 | 3700 | 3700 | 3600 # meta-coreweave-2026
Jane Street | {!value 8000 m} | 0 | 500 | 1200 | 1300 | 1300 | 1200 | 500 | 0 # janestreet-coreweave-2026
NVIDIA (residual capacity) | {value m:0} | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 # nvidia-coreweave-backstop-2025
Anthropic |  | 0 | 450 | 1100 | 1250 | 1250 | 1250 | 800 | 0
Others |  | 934 | 3750 | 6400 | 9050 | 11900 | 14200 | 16900 | 19100
Revenue |  | 5131 | 12600 | 21000 | 24000 | 25950 | 26350 | 25300 | 22700
Growth |  | 168% | 146% | 67% | 14% | 8% | 2% | -4% | -10%
Adj. EBITDA margin |  | 60% | 61% | 62% | 63% | 63% | 64% | 64% | 64%
Capex |  | 14900 | 33000 | 26000 | 12000 | 9000 | 8000 | 7000 | 6000
Active power, GW, year end |  | 0.85 | 1.7 | 2.9 | 3.6 | 3.9 | 4.1 | 4.2 | 4.2
Net debt |  | 17800 | 39500 | 47200 | 44100 | 38600 | 31400 | 24700 | 19000
Interest |  | 1230 | 2500 | 3900 | 4000 | 3700 | 3100 | 2500 | 2000
Backlog, year end |  | 66800 | 118000 | 109000 | 96000 | 83000 | 71000 | 60000 | 52000

Order details | Parties | Last day / month | Amount, $m
First order form, March 2025 | OpenAI / CoreWeave | {tranche-march-2025-end long} | {!tranche-march-2025 15900 m} # openai-coreweave-2025
Second order form, May 2025 | OpenAI / CoreWeave |  | {!tranche-may-2025 2500 m} # openai-coreweave-2025
Third order form, September 2025 | OpenAI / CoreWeave | {!tranche-september-2025-end 2033-05-31 long} | {tranche-september-2025 m:0} # openai-coreweave-2025
Shares issued to OpenAI |  |  | 350
`,
  },
  {
    name: "Scenarios",
    text: `
Galaxy – Helios lease to CoreWeave: scenario page
Case | Bear | Base | Bull | Documented
Critical IT MW | 393 | 526 | 526 | {capacity mw} # galaxy-coreweave
Term, years | 10 | 15 | 25 | {!term 12 yr} # galaxy-coreweave
Total revenue, $bn | 9.1 | 15.0 | 27.5 | 15+
Approved power, MW | 700 | 800 | 1600 | {!approved-power 1000 mw} # galaxy-coreweave
EBITDA margin | 82% | 90% | 91% |
Start of service | 2026 | 2026 | 2026 | {!start 2028 year} # galaxy-coreweave
Build cost, $m per MW | 12.5 | 11.0 | 10.2 |
Debt / cost | 80% | 80% | 75% |
Interest | 9.5% | 8.5% | 7.8% |
Value per share, $ | 17 | 33 | 51 |
Probability | 25% | 55% | 20% |

Nebius – Microsoft at Vineland: scenario page
Case | Bear | Base | Bull | Documented
Contract value, $bn | 14.0 | 17.4 | 19.4 | {value bn:1} # microsoft-nebius-2025
Prepayment, $bn | 5.0 | 7.0 | 7.8 | {!prepayment 3.5 bn} # microsoft-nebius-2025
Term, years | 4 | 5 | 6 | {!term 7 yr} # microsoft-nebius-2025
Optional extra, $bn | 0 | 1.0 | 2.0 | {!optional-extra 4.5 bn} # microsoft-nebius-2025
End of contract | 2029 | 2031 | 2032 | {!end 2030-03 long} # microsoft-nebius-2025
Site build, MW | 240 | 300 | 300 | {!site-capacity 450 mw} # microsoft-nebius-2025
Capex, $bn | 13.5 | 12.8 | 12.0 |
EBITDA margin | 48% | 57% | 63% |
Value per share, $ | 62 | 104 | 141 |
Probability | 30% | 50% | 20% |
`,
  },
  {
    name: "Timeline",
    text: `
Milestones of contracted capacity
When | Deal | What happens | MW then on line | Documented date
Q3 2025 | Microsoft - Nebius | Announced | 0 | {announced d} # microsoft-nebius-2025
Q3 2025 | CoreWeave - Galaxy (Helios) | Announced, full commitment | 0 | {!announced 2025-07-15 d} # galaxy-coreweave
Q3 2025 | Fluidstack - Cipher Mining (Barber Lake, first lease) | Announced | 0 | {!announced 2025-07-25 d} # cipher-fluidstack-2025
Q4 2025 | OpenAI - Microsoft Azure | Announced | 0 | {announced d} # openai-azure-2025
Q4 2025 | Microsoft - IREN | Announced | 0 | {!announced 2025-10-03 d} # microsoft-iren-2025
Q4 2025 | Fluidstack - Hut 8 (River Bend) | Announced | 0 | {!announced 2025-11-17 d} # hut8-fluidstack-riverbend
Q4 2025 | OpenAI - Cerebras | Announced | 20 | {!announced 2025-12-14 d} # openai-cerebras-2026
Q4 2025 | Meta - AMD | Announced | 0 | {!announced 2025-12-24 d} # meta-amd-2026
Q2 2026 | Jane Street - CoreWeave | Announced | 1000 | {announced d} # janestreet-coreweave-2026
Q2 2026 | Anthropic - AWS (ten years) | Announced | 400 | {!announced 2026-05-20 d} # anthropic-aws-2026
Q2 2026 | Anthropic - SpaceX | Announced | 300 | {announced d} # anthropic-spacex-2026
Q2 2026 | NVIDIA - IREN | Announced | 0 | {!announced 2026-06-07 d} # nvidia-iren-2026
Q1 2027 | Google - SpaceX | Start of service | 0 | {!start 2027-03 long} # google-spacex-2026
Q3 2026 | Anthropic - TeraWulf | Announced | 0 | {!announced 2026-08-06 d} # terawulf-anthropic-2026
Q3 2026 | CleanSpark - Sandersville | Announced | 0 | {announced d} # cleanspark-sandersville
Q3 2026 | NVIDIA guarantee for OpenAI leases, SB Energy | Announced | 0 | {!announced 2026-07-26 d} # nvidia-openai-sbenergy-guarantee-2026
Q2 2030 | Google - SpaceX | End of service | 900 | {!end 2030-06 long} # google-spacex-2026
Q2 2029 | Anthropic - SpaceX | End of service | 900 | {end long} # anthropic-spacex-2026
Q2 2034 | NVIDIA - CoreWeave residual capacity | End | 3700 | {!end 2034-04-13 d} # nvidia-coreweave-backstop-2025
`,
  },
];
