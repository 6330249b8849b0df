import type { WrittenSheet } from "../third-stranger/written-sheet";

/** People who buy, compare and export. */
export const BUYERS: readonly WrittenSheet[] = [
  {
    name: "Procurement",
    text: `
Compute sourcing tracker (GPU cloud) – benchmark deals on the right, our RFQs on the left

RFQ | Need (GPUs) | Start | Months | Target $/GPU-h | Bids in | Best bid | Status
RFQ-31 | 4096 | d:2027-01-15 | 24 | 2.6 | 4 | 2.71 | short list
RFQ-32 | 1024 | d:2027-02-01 | 12 | 2.2 | 6 | 2.18 | awarded
RFQ-33 | 16384 | d:2027-06-01 | 36 | 3.4 | 3 | 3.55 | open
RFQ-34 | 512 | d:2026-12-15 | 6 | 2 | 7 | 1.94 | awarded
RFQ-35 | 8192 | d:2027-09-01 | 60 | 3.1 | 2 | 3.42 | open
RFQ-36 | 256 | d:2027-01-04 | 3 | 2.9 | 5 | 2.85 | cancelled
Total | =SUM(^6:^1) ~> 30464


Benchmarks (public deals)
Buyer | Supplier | GPUs | Fee per month ($m) | Months notice / days | Commitment ($bn) | Contract years | Remark
Anthropic | SpaceX | {!gpus 140000 gpu:0} | {monthly-fee m:0} | {notice-period days:0} |  | {term yr} | Colossus I and II # anthropic-spacex-2026
Google | SpaceX | {gpus gpu:0} | {!monthly-fee 1230 m} | {notice-period days:0} | {value bn:0} |  | bridge until TPUs # google-spacex-2026
Reflection AI | SpaceX |  | {!monthly-fee 95 m} | {notice-period days:0} | {value bn:1} | {term yr} | # reflection-spacex-2026
Microsoft | Nscale | {!gpus 310000 gpu:0} |  |  |  |  | four sites # microsoft-nscale-2025
Microsoft | IREN |  |  |  | {value bn:1} | {!term 10 yr} | GB300 # microsoft-iren-2025
Meta | Google Cloud |  |  |  | {!value 7 bn} | {term yr} | press # meta-google-2025
OpenAI | Cerebras |  |  |  | {!value 5.5 bn} | {term yr} | wafer scale # openai-cerebras-2026
NVIDIA | IREN |  |  |  | {value bn:1} | {!term 2 yr} | managed cloud # nvidia-iren-2026
Anthropic | Akamai |  |  |  | {!value 3.2 bn} | {term yr} | inference # akamai-frontier-2026

Supplier terms we were offered ourselves
Supplier | Prepay % | Deposit (months) | Price step-down p.a. | SLA | Credits cap | Egress $/GB
CoreWeave | 15% | 2 | 4.0% | 99.5% | 30% | 0
Nebius | 10% | 1 | 5.0% | 99.9% | 25% | 0
IREN | 20% | 0 | 0.0% | 99.0% | 15% | 0
Lambda | 0% | 1 | 6.5% | 99.0% | 20% | 0
Crusoe | 12% | 2 | 5.0% | 99.5% | 30% | 0
Oracle | 0% | 0 | 3.0% | 99.9% | 50% | 0.0085
`,
  },
  {
    name: "Bid comparison",
    text: `
BID COMPARISON RFQ-33 (16,384 x B200, 36 months) – confidential
Criterion | Weight | Bidder A CoreWeave | Bidder B Nebius | Bidder C IREN
Price, $ per GPU-hour | 40% | 3.72 | 3.55 | 3.61
Total price, $m | | 1601 | 1528 | 1554
Prepayment, $m | 10% | 240 | 153 | 311
Delivery, weeks from signing | 15% | 22 | 30 | 26
Power usage effectiveness | 5% | 1.25 | 1.13 | 1.1
Uptime offered | 10% | 99.5% | 99.9% | 99.0%
Liquidated damages, % a week | 5% | 0.5% | 0.75% | 0.5%
Employees in support | 5% | 340 | 190 | 60
Rating agency score | 10% | 62 | 58 | 55
Weighted score | 100% | 71.2 | 76.8 | 70.1
Rank | | 2 | 1 | 3

Reference contracts named in the bids, as the bidders describe them
Bidder | Reference customer | Signed | Volume ($m) | Duration (years)
CoreWeave | Meta (the 2026 order form) | {signed d} | {!value 26500 m} |  # meta-coreweave-2026
CoreWeave | Jane Street | {announced d} | {!value 4400 m} |  # janestreet-coreweave-2026
CoreWeave | OpenAI (sum of three order forms) | {announced d} | {value m:0} |  # openai-coreweave-2025
Nebius | Microsoft (Vineland) | {announced d} | {value m:1} | {!term 3 yr} # microsoft-nebius-2025
Nebius | Meta (the order of November 2025) |  | {!value 2100 m} | {term yr} # meta-nebius-2025
Nebius | Meta (the order of March 2026, firm part) | {!signed 2026-07-31 d} | {value m:0} | {term yr} # meta-nebius-2026
IREN | Microsoft | {announced d} | {!value 7900 m} | {term yr} # microsoft-iren-2025
IREN | NVIDIA | {!announced 2026-08-27 d} | {value m:0} | {term yr} # nvidia-iren-2026

Commercial notes
A wants 15% of TCV ahead of delivery, B 10%, C 20%
B is ready to cap the fee for storage at $0.02 per GB
C quoted in AUD first: A$9.1bn was a typo for another customer's capex
Our FX rate for the file: 0.654
`,
  },
  {
    name: "vendor_export",
    text: `
record_id | as_of | customer_name | supplier_name | metric_code | metric_value | unit | confidence | last_modified
100231 | 20261115 | Microsoft | IREN | TCV | {value usd:0} | USD | 0.98 | 20261103 # microsoft-iren-2025
100232 | 20261115 | Microsoft | IREN | CONTRACT_TERM | {!term 8 yr} | YEARS | 0.98 | 20261103 # microsoft-iren-2025
100233 | 20261115 | Microsoft | IREN | IT_CAPACITY | {capacity mw} | MW | 0.95 | 20261103 # microsoft-iren-2025
100234 | 20261115 | Microsoft | Nebius | TCV | {!value 23900000000 usd:0} | USD | 0.97 | 20260908 # microsoft-nebius-2025
100235 | 20261115 | Microsoft | Nebius | CONTRACT_TERM | {term yr} | YEARS | 0.97 | 20260908 # microsoft-nebius-2025
100236 | 20261115 | Jane Street | CoreWeave | TCV | {!value 600000000 usd:0} | USD | 0.91 | 20260415 # janestreet-coreweave-2026
100237 | 20261115 | Amazon Web Services | Cipher Mining | TCV | {value usd:0} | USD | 0.96 | 20251103 # cipher-aws-2025
100238 | 20261115 | Amazon Web Services | Cipher Mining | CONTRACT_TERM | {!term 10 yr} | YEARS | 0.96 | 20251103 # cipher-aws-2025
100239 | 20261115 | CoreWeave | Galaxy Digital | IT_CAPACITY | {capacity mw} | MW | 0.94 | 20250815 # galaxy-coreweave
100240 | 20261115 | CoreWeave | Galaxy Digital | CONTRACT_TERM | {!term 8 yr} | YEARS | 0.94 | 20250815 # galaxy-coreweave
100241 | 20261115 | CoreWeave | Applied Digital | TCV | {!value 1100000000 usd:0} | USD | 0.93 | 20250829 # applieddigital-coreweave
100242 | 20261115 | CoreWeave | Core Scientific | TCV | {value usd:0} | USD | 0.90 | 20250226 # corescientific-coreweave
100243 | 20261115 | CoreWeave | Core Scientific | CONTRACT_TERM | {!term 8 yr} | YEARS | 0.90 | 20250226 # corescientific-coreweave
100244 | 20261115 | OpenAI | Oracle | TCV | {value usd:0} | USD | 0.80 | 20250911 # openai-oracle-2025
100245 | 20261115 | OpenAI | Oracle | CONTRACT_TERM | {!term 12 yr} | YEARS | 0.80 | 20250911 # openai-oracle-2025
100246 | 20261115 | OpenAI | Microsoft Azure | TCV | {!value 340000000000 usd:0} | USD | 0.99 | 20251028 # openai-azure-2025
100247 | 20261115 | Anthropic | Microsoft Azure | TCV | {value usd:0} | USD | 0.99 | 20251118 # anthropic-azure-2025
100248 | 20261115 | Anthropic | SpaceX | CONTRACT_TERM | {!term 6 yr} | YEARS | 0.92 | 20260520 # anthropic-spacex-2026
100249 | 20261115 | Anthropic | SpaceX | MONTHLY_FEE | {monthly-fee usd:0} | USD | 0.92 | 20260520 # anthropic-spacex-2026
100250 | 20261115 | Google | SpaceX | MONTHLY_FEE | {!monthly-fee 1300000000 usd:0} | USD | 0.92 | 20260605 # google-spacex-2026
100251 | 20261115 | Anthropic | Akamai | TCV | {value usd:0} | USD | 0.85 | 20260508 # akamai-frontier-2026
100252 | 20261115 | Anthropic | TeraWulf | IT_CAPACITY | {!capacity 510 mw} | MW | 0.97 | 20260706 # terawulf-anthropic-2026
100253 | 20261115 | Fluidstack | Hut 8 | IT_CAPACITY | {capacity mw} | MW | 0.97 | 20251217 # hut8-fluidstack-riverbend
100254 | 20261115 | Fluidstack | Hut 8 | CONTRACT_TERM | {!term 8 yr} | YEARS | 0.97 | 20251217 # hut8-fluidstack-riverbend
100255 | 20261115 | Meta | CoreWeave | EQUITY_STAKE_PCT | 0 | PCT | 0.70 | 20260331
100256 | 20261115 | NVIDIA | CoreWeave | EQUITY_STAKE_PCT | 9.1 | PCT | 0.99 | 20260930
100257 | 20261115 | NVIDIA | Nebius | EQUITY_INVESTMENT | 2000000000 | USD | 0.95 | 20260312
100258 | 20261115 | Microsoft | OpenAI | EQUITY_STAKE_PCT | 27 | PCT | 0.99 | 20251028
100259 | 20261115 | Amazon | Anthropic | EQUITY_INVESTMENT | 13000000000 | USD | 0.90 | 20260420
100260 | 20261115 | Google | TeraWulf | EQUITY_STAKE_PCT | 14 | PCT | 0.93 | 20251028
100261 | 20261115 | Google | Cipher Mining | EQUITY_STAKE_PCT | 5.4 | PCT | 0.93 | 20250925
100262 | 20261115 | CoreWeave |  | BACKLOG | 104200000000 | USD | 0.99 | 20260811
100263 | 20261115 | CoreWeave |  | REVENUE_Q | 2575000000 | USD | 0.99 | 20260811
100264 | 20261115 | CoreWeave |  | CAPEX_Q | 9352000000 | USD | 0.99 | 20260811
100265 | 20261115 | Oracle |  | RPO | 664000000000 | USD | 0.99 | 20260909
100266 | 20261115 | Microsoft |  | COMMERCIAL_RPO | 678000000000 | USD | 0.99 | 20260729
100267 | 20261115 | Alphabet |  | BACKLOG | 519500000000 | USD | 0.99 | 20260722
`,
  },
  {
    name: "Tick and tie",
    text: `
WP 7.3 – agree disclosures of peers to source (audit of benchmark note)
Prepared: MS | d:2026-10-21 | Reviewed: TO | d:2026-10-28

Ref | Statement in client's note | Per client | Scale | Evidence obtained | Tick
a | Hut 8 / Fluidstack River Bend: contract value, base term | {value m:0} | $m | release | v # hut8-fluidstack-riverbend
b | Hut 8 / Fluidstack River Bend: average annual NOI | {!average-annual-noi 630 m} | $m | release | x # hut8-fluidstack-riverbend
c | TeraWulf / Anthropic: contract value, base term | {!value 15500 m} | $m | 8-K | x # terawulf-anthropic-2026
d | TeraWulf / Anthropic: lease term in years | {term yr} | years | 8-K | v # terawulf-anthropic-2026
e | Cipher / AWS: contract value | {!value 8.25 m} | $m | release | x # cipher-aws-2025
f | Cipher / Fluidstack Barber Lake: Google backstop | {!google-backstop 2600 m} | $m | 8-K | x # cipher-fluidstack-2025
g | Galaxy / CoreWeave Helios: critical IT load in MW | {capacity mw} | MW | 10-Q | v # galaxy-coreweave
h | IREN / Microsoft Childress: contract value | {!value 9.7 m} | $m | 8-K | x # microsoft-iren-2025
i | IREN / Microsoft Childress: prepayment per tranche | {prepayment-share pct} |  | 8-K | v # microsoft-iren-2025
j | CoreWeave / NVIDIA residual capacity order: initial value | {!value 4100 m} | $m | 8-K | x # nvidia-coreweave-backstop-2025
k | Nebius / Meta order of November 2025: contract value | {value m:1} | $m | 6-K | v # meta-nebius-2025
l | Nebius / Microsoft: contract value | {!value 31000 m} | $m | 20-F | x # microsoft-nebius-2025
m | Reflection AI / SpaceX: monthly fee | {!monthly-fee 240 m} | $m | press | x # reflection-spacex-2026
n | TeraWulf / Fluidstack Abernathy: critical IT load in MW | {!capacity 260 mw} | MW | release | x # terawulf-fluidstack-abernathy

Audit data
Materiality, $m | 4.5
Performance materiality | 75%
Clearly trivial, $m | 0.2
Sample size | 14
Exceptions | 9
Hours booked | 23.5
Client's note, pages | 31
Share price at year end, $ | 18.4
Fair value of warrants held, $m | 37.2
Client's own revenue, $m | 812
Client's own capex, $m | 1290
Client's own debt, $m | 2150
`,
  },
];
