/** Accountants, treasurers and people who close books. */
export const FINANCE_OPS: Readonly<Record<string, string>> = {
  "RPO tie-out": `
RPO tie-out, Nebius Group N.V. (NBIS), 30 June 2026, USD thousand - prepared by KS, reviewed by
Customer contract | Transaction price | Ref | Months of term | Recognised to date | Unrecognised | Within 12 m | 13-24 m | After
Microsoft (Vineland) | [msnb.value k!21150000] | W-1 | [msnb.term mo] | 611400 | 16781500 | 2940000 | 3480000 | 10361500
Meta, order of Nov 2025 | [mnb25.value k] | W-2 | [mnb25.term mo] | 288300 | 2592400 | 576000 | 576000 | 1440400
Meta, agreement of March 2026 | [mnb26.value k!1200000] | W-3 | [mnb26.term mo] | 0 | [mnb26.value k] | 0 | 2200000 | 9800000
Reflection AI | not disclosed | W-4 | | 0 | 0 | 0 | 0 | 0
All others | 2310000 | W-5 | 22 | 701000 | 1609000 | 1204000 | 315000 | 90000
Total | =SUM(B3:B7)=>26340700 | | | 1600700 | 32982900 | 4720000 | 6571000 | 21691900
Per ledger | | | | 1600700 | 32982904 | | |
Difference | | | | 0 | -4 | | |

Deferred revenue roll | Q3 25 | Q4 25 | Q1 26 | Q2 26
Opening | 92 | 141 | 1577 | 2810
Prepayments received, Microsoft | 0 | 1390 | 1210 | 640
Prepayments received, others | 66 | 101 | 180 | 155
Recognised | -17 | -55 | -157 | -290
Closing | 141 | 1577 | 2810 | 3315

Meta's option to take what Nebius does not sell, up to $15bn, is variable consideration and is not in the transaction price
Microsoft's optional extra of $2bn is excluded until ordered
Convertible notes of $4.1bn are at amortised cost; ClickHouse stake at fair value of $2.4bn
`,
  "Lease note draft": `
Draft note 14 - Leases signed but not commenced (lessee: CoreWeave, Inc.)
Lessor | Campus | Undiscounted rent, US$ million | Lease term (years) | IT load (MW) | Announced | Expected commencement
Applied Digital | Polaris Forge 1 | [apld.value m] | [apld.term y] | [apld.capacity mw] | [apld.announced d] | in phases
Galaxy | Helios | [glxy.value m!12000] | [glxy.term y] | [glxy.capacity mw] | [glxy.announced d!2025-11-15] | in phases
Core Scientific | several | n.d. | [corz.term y!9] | n.d. | [corz.announced d] | in phases
Kenilworth JV, Lincoln Property | New Jersey | 1200 | 15 | 90 | | 2026
Others | | 9350 | 11 | 420 | | 2026-28

Maturity of lease liabilities, US$ million | 2026 | 2027 | 2028 | 2029 | 2030 | Later
Operating | 612 | 640 | 655 | 648 | 630 | 3011
Finance | 121 | 118 | 104 | 61 | 22 | 0
Not commenced | 410 | 1690 | 2480 | 2710 | 2780 | 33100
Discount rate, weighted | 0.091{0.0%} | 0.092{0.0%} | 0.094{0.0%} | 0.094{0.0%} | 0.095{0.0%} | 0.096{0.0%}

CoreWeave's shareholders' loan to the Galaxy campus is nil; Galaxy itself borrowed $1.4bn
CoreWeave agreed to reimburse $104m of construction cost at Denton to Core Scientific
Warrants over 13.1m shares of Applied Digital were issued to CoreWeave in June 2025
Letters of credit of $212m secure rent at four of eleven sites
`,
  "Treasury FX": `
Treasury: non-dollar items and hedges of customer contracts (IREN and Nebius)
Contract | Booked in | Amount booked (m) | Rate | Hedge ratio | Bank
Microsoft - Nebius, value in euro | EUR | 14850 | 1.1712 | 0.5{0%} | BNP
Microsoft - IREN, value in Australian dollars | AUD | 14780 | 0.6563 | 0.4{0%} | CBA
Meta - Nebius 2025, value in euro | EUR | 2460 | 1.1712 | 0.5{0%} | ING
NVIDIA - IREN, value in Australian dollars | AUD | 5180 | 0.6563 | 0.2{0%} | CBA

Same contracts in dollars, as documented | Value, US$ m | Term, months | Announced
Microsoft - Nebius | [msnb.value m.1] | [msnb.term mo!72] | [msnb.announced d]
Microsoft - IREN | [msir.value m!9970.5] | [msir.term mo] | [msir.announced d]
NVIDIA - IREN | [nvir.value m!4450] | [nvir.term mo] | [nvir.announced d!2026-05-17]
Meta - Nebius (order of 2025) | [mnb25.value m.1] | [mnb25.term mo!48] | [mnb25.announced mon]
Meta - Nebius (agreement of 2026) | [mnb26.value m!16000] | [mnb26.term mo] | [mnb26.announced d]

Cash by currency (m) | USD | EUR | AUD | GBP | ILS
Nebius | 3980 | 610 | 0 | 12 | 44
IREN | 2210 | 0 | 381 | 0 | 0

Forward curve | Spot | 3m | 6m | 12m
EURUSD | 1.1712 | 1.1769 | 1.1828 | 1.1945
AUDUSD | 0.6563 | 0.6570 | 0.6578 | 0.6591
GBPUSD | 1.348 | 1.3483 | 1.3487 | 1.3492
USDILS | 3.33 | 3.325 | 3.319 | 3.306
Nebius swapped EUR 500m of bonds into dollars at 6.1%; IREN owes AUD 42m of tax
IREN's Prince George leases are in Canadian dollars, C$81m over 30 years
`,
  "Revenue schedule": `
Akamai Technologies (AKAM): revenue schedule of the seven-year contract with Anthropic
Contract value (US$ m) | [akam.value m!1960]
Term (months) | [akam.term mo]
Announced | [akam.announced d!2026-05-27]
Capex for it (US$ m) | 800
Tax rate | 0.19{0%}

Year | Ramp % | Revenue (US$ m) | Cost (US$ m) | Gross profit | Margin
2026 | 1 | 18 | 30 | -12 | -0.667{0%}
2027 | 9 | 162 | 131 | 31 | 0.191{0%}
2028 | 15 | 270 | 178 | 92 | 0.341{0%}
2029 | 17 | 306 | 190 | 116 | 0.379{0%}
2030 | 17 | 306 | 187 | 119 | 0.389{0%}
2031 | 17 | 306 | 185 | 121 | 0.395{0%}
2032 | 17 | 306 | 182 | 124 | 0.405{0%}
2033 | 7 | 126 | 80 | 46 | 0.365{0%}
Sum | 100 | =SUM(C9:C16)=>1800 | =SUM(D9:D16)=>1163 | =SUM(E9:E16)=>637 |

Akamai's own guidance for 2027 | Low | High
Revenue | 4620 | 4790
CIS revenue | 720 | 800
Capex % of revenue | 23 | 26
Non-GAAP EPS (US$) | 6.6 | 7.2
A separate contract of $200m over four years with a US technology company is not in this schedule
Akamai bought back $800m of its shares in 2025 and has $4.5bn of convertible notes
`,
};
