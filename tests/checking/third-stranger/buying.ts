import type { WrittenSheet } from "./written-sheet";

/** Buyers, data vendors and currency desks. */
export const BUYING: readonly WrittenSheet[] = [
  {
    name: "Procurement tracker",
    text: `
Market benchmarks for our GPU tender (RFP 26-118)
# | Supplier | Buyer | Public? | Total commitment (US$ m) | Months | Monthly fee (US$ m) | GPUs | Prepay % | Exit notice (days) | $/GPU-hr (ours) | Score
1 | IREN | Microsoft | Y | {value m:0} | {term mo:0} |  |  | {!prepayment-share 0.4 pct} |  | 2.90 | 8 # microsoft-iren-2025
2 | SpaceX | Anthropic | Y |  | {term mo:0} | {!monthly-fee 1500 m} | {gpus gpu} |  | {notice-period days} | 5.27 | 5 # anthropic-spacex-2026
3 | SpaceX | Google | Y |  | {!term 60 mo} | {monthly-fee m} | {!gpus 210000 gpu} |  | {!notice-period 180 days} | 11.46 | 4 # google-spacex-2026
4 | SpaceX | Reflection AI | Y | {value m:0} | {!term 24 mo} | {!monthly-fee 95 m} |  |  | {notice-period days} |  | 4 # reflection-spacex-2026
5 | Oracle | OpenAI | Press | {!value 210000 m} | {term mo:0} |  |  |  |  | 3.05 | 6 # openai-oracle-2025
6 | Cerebras | OpenAI | Y | =20000 | {!term 48 mo} |  |  |  |  |  | 7 # openai-cerebras-2026
7 | Google Cloud | Meta | Press | {!value 6500 m} | {term mo:0} |  |  |  |  |  | 6 # meta-google-2025
8 | Akamai | Anthropic (reported) | Y | {value m:0} | {!term 36 mo} |  |  |  |  |  | 6 # akamai-frontier-2026
9 | Nscale | Microsoft | Y |  |  |  | {!gpus 300000 gpu} |  |  |  | 5 # microsoft-nscale-2025

Bids received (US$ per GPU-hour, B300, 3 years)
Bidder | Price | Prepay | Start | Nodes | Uptime | Penalty cap | Tech | Commercial | Weighted
Bidder A | 3.42 | 15% | d:2027-02-01 | 512 | 99.5% | 10% | 78 | 81 | 79.2
Bidder B | 3.18 | 25% | d:2027-04-15 | 480 | 99.0% | 15% | 71 | 88 | 77.8
Bidder C | 3.95 | 0% | d:2026-12-15 | 512 | 99.9% | 20% | 90 | 66 | 80.4
Bidder D | 3.05 | 30% | d:2027-07-01 | 448 | 98.5% | 5% | 62 | 92 | 74.0
Budget, $m | 42.0
Spent to date | 0.6
`,
  },
  {
    name: "vendor_export",
    text: `
row_id | provider | customer | deal_type | contract_value_usd_bn | term_years | capacity_mw | announced_date | start_year | provider_mcap_usd_bn | provider_rev_ltm_usd_m | customer_capex_usd_bn | equity_stake_pct | conf_score
88012 | IREN | Microsoft | cloud | {!value 9700 bn} | {term yr} | {capacity mw} | {announced iso} | {start year} | 11.8 | 707 | 88.2 | 0.0 | 0.97 # microsoft-iren-2025
88013 | Nebius | Microsoft | cloud | {value bn} | {!term 9 yr} |  | {!announced 2024-09-08 iso} | {start year} | 24.3 | 530 | 88.2 | 0.0 | 0.93 # microsoft-nebius-2025
88014 | Oracle | OpenAI | cloud | {!value 400 bn} | {term yr} | {!capacity 7000 mw} |  | {start year} | 655 | 61400 |  | 0.0 | 0.71 # openai-oracle-2025
88015 | Microsoft Azure | OpenAI | cloud | {value bn} |  |  | {!announced 2025-12-28 iso} |  | 3610 | 299000 |  | 27.0 | 0.95 # openai-azure-2025
88016 | Cerebras | OpenAI | cloud | =20 | {term yr} | {!capacity 1100 mw} | {announced iso} | {start year} | 41 | 510 |  | 0.0 | 0.88 # openai-cerebras-2026
88017 | Google Cloud | Meta | cloud | =10 | {!term 10 yr} |  | {announced iso} |  | 2950 | 82000 | 137 | 0.0 | 0.55 # meta-google-2025
88018 | IREN | NVIDIA | cloud | {value bn} | {term yr} | {!capacity 90 mw} | {announced iso} |  | 11.8 | 707 | 6.1 | 0.0 | 0.94 # nvidia-iren-2026
88019 | CoreWeave | Jane Street | cloud | {!value 4.2 bn} |  |  | {!announced 2026-02-15 iso} |  | 52.0 | 7589 |  | 0.0 | 0.80 # janestreet-coreweave-2026
88020 | Cipher Mining | Amazon Web Services | lease | {value bn} | {term yr} | {capacity mw} | {!announced 2025-09-03 iso} |  | 5.8 | 208 | 131 | 0.0 | 0.90 # cipher-aws-2025
88021 | TeraWulf | Anthropic | lease | {value bn} | {term yr} | {!capacity 168 mw} | {announced iso} |  | 5.1 | 190 |  | 0.0 | 0.92 # terawulf-anthropic-2026
88022 | Core Scientific | AMD | lease |  | {!term 12 yr} | {capacity mw} |  |  | 5.0 | 401 | 0.9 | 0.0 | 0.86 # corescientific-amd-2026
88023 | Lambda | Microsoft | cloud |  |  |  | {!announced 2025-12-03 iso} |  | 5.9 | 820 | 88.2 | 0.0 | 0.77 # microsoft-lambda-2025
88024 | CoreWeave | Anthropic | cloud |  |  |  | {announced iso} |  | 52.0 | 7589 |  | 0.0 | 0.79 # anthropic-coreweave-2026
88025 | Nebius | Reflection AI | cloud | {!value 0.4 bn} |  |  | {announced iso} |  | 24.3 | 530 |  | 0.0 | 0.66 # reflection-nebius-2026
88026 | Microsoft Azure | Anthropic | cloud | {value bn} |  |  | {!announced 2026-01-18 iso} |  | 3610 | 299000 |  | 1.4 | 0.95 # anthropic-azure-2025
88027 | Aker | Nscale | jv | 1.0 | 10 | 230 | 2025-07-31 | 2026 | 5.6 | 44 |  | 50.0 | 0.61
88028 | Crusoe | Oracle | lease |  |  | {capacity mw} | {!announced 2025-06-18 iso} |  | 10 | 998 | 55.7 | 0.0 | 0.74 # crusoe-abilene
`,
  },
  {
    name: "FX",
    text: `
Contracts in reporting currency – rates at 30 Sept 2026: USD/EUR 0.853, USD/GBP 0.742, USD/AUD 1.514, USD/JPY 147.9
Customer | Provider | EUR m | GBP m | AUD m | JPY bn
Microsoft | IREN | 8274 | 7197 | 14686 | 1435
Microsoft | Nebius | 14836 | 12906 | 26333 | 2572
OpenAI | Oracle | 255900 | 222600 | 454200 | 44370
Anthropic | Microsoft Azure | 25590 | 22260 | 45420 | 4437
AWS | Cipher Mining | 4692 | 4081 | 8327 | 813
NVIDIA | IREN | 2900 | 2523 | 5148 | 503
Jane Street | CoreWeave | 5118 | 4452 | 9084 | 887

Same, in euros at last year's rates (EUR bn) | Value | Difference
Microsoft / IREN | 8.9[[€#,##0.0]] | 0.6
Microsoft / Nebius | 16.0[[€#,##0.0]] | 1.2
AWS / Cipher Mining | 5.1[[€#,##0.0]] | 0.4
Fluidstack / Hut 8 | 6.4[[€#,##0.0]] | 0.5

USD exposures before hedging (US$ bn) | Contract value | Hedged | Forward rate
Microsoft / IREN | {!value 8.27 bn} | 25% | 0.861 # microsoft-iren-2025
AWS / Cipher Mining | {!value 4.69 bn} | 40% | 0.861 # cipher-aws-2025
Fluidstack / Hut 8 | {value bn} | 10% | 0.859 # hut8-fluidstack-riverbend
Jane Street / CoreWeave | {!value 5.12 bn} | 0% | 0.858 # janestreet-coreweave-2026
Anthropic / Microsoft Azure | {!value 25.6 bn} | 0% | 0.858 # anthropic-azure-2025
Forward points 1y | 88
Hedge cost, bp | 172
Translation loss H1, EUR m | 41
`,
  },
  {
    name: "Bridge units",
    text: `
From reported to modelled – SpaceX compute customers, US$ bn
 | Anthropic | Google | Reflection AI | Total
Supplier | SpaceX | SpaceX | SpaceX
Monthly fee, US$ m | {@anthropic-spacex-2026 monthly-fee m} | {@google-spacex-2026 !monthly-fee 620 m} | {@reflection-spacex-2026 monthly-fee m} | 2320
Term, months | {@anthropic-spacex-2026 !term 60 mo} | {@google-spacex-2026 term mo:0} | {@reflection-spacex-2026 !term 36 mo}
GPUs | {@anthropic-spacex-2026 !gpus 110000 gpu} | {@google-spacex-2026 gpus gpu} | 
Notice period, days | {@anthropic-spacex-2026 !notice-period 60 days} | {@google-spacex-2026 notice-period days} | {@reflection-spacex-2026 !notice-period 30 days}
Announced | {@anthropic-spacex-2026 announced d} | {@google-spacex-2026 !announced 2026-07-05 d} | {@reflection-spacex-2026 announced d}
Contract end (year) | {@anthropic-spacex-2026 !end 2031 year} | {@google-spacex-2026 end year} | {@reflection-spacex-2026 !end 2032 year}
Contract value | {@anthropic-spacex-2026 value bn} | {@google-spacex-2026 !value 20 bn} | {@reflection-spacex-2026 value bn}
less ramp months | -1.2 | -0.3 | -0.1 | -1.6
less assumed early exit (our probability x loss) | -11.4 | -6.9 | -2.4 | -20.7
Modelled revenue | 32.4 | 22.8 | 3.8 | 59.0
2026 | 8.1 | 2.8 | 0.9 | 11.8
2027 | 13.0 | 9.4 | 1.6 | 24.0
2028 | 9.1 | 8.2 | 1.3 | 18.6
2029 | 2.2 | 2.4 | 0.0 | 4.6
Power cost, % of fee | 7% | 8% | 8%
Gross margin | 61% | 58% | 55%
Exit probability | 35% | 30% | 45%
`,
  },
];
