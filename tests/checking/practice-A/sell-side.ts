/** Sheets of sell-side analysts: an initiation, a transposed comparison, the inputs of a model. */
export const SELL_SIDE: Readonly<Record<string, string>> = {
  "CRWV initiation": `
CoreWeave, Inc. (CRWV) - Initiation of coverage
Exhibit 14: Disclosed customer contracts
Rating: Neutral | | Price target | 118 | | Mkt cap ($bn) | 61.4

Customer | Announced | Contract value ($bn) | Term (yrs) | Expiry | 2026E rev ($bn) | 2027E rev ($bn) | % of 27E | Source
OpenAI | <openai-crwv.announced d> | <openai-crwv.value bn !25.9> | <openai-crwv.term y> | | 3.1 | 4.4 | 21.5% | 10-Q, Q3 25
Meta (order form of Sept 2025) | <meta-crwv-25.announced d> | <meta-crwv-25.value bn> | | <meta-crwv-25.end d> | 1.6 | 2.4 | 11.7% | 8-K
Meta (order form of March 2026) | <meta-crwv-26.announced d> | <meta-crwv-26.value bn !24.5> | <meta-crwv-26.term y> | <meta-crwv-26.end d !2033-12-20> | 0 | 1.9 | 9.3% | 8-K
Jane Street | <jane-crwv.announced d> | <jane-crwv.value bn !7.4> | | | 0.4 | 0.8 | 3.9% | Press release
NVIDIA (residual capacity order) | | <nvda-crwv.value bn> | | <nvda-crwv.end d !2031-04-13> | 0 | 0 | 0% | 8-K
Anthropic | <anthropic-crwv.announced d> | n.d. | | | 0.2 | 1.1 | 5.4% | Press release
Other | | | | | 4.9 | 9.8 | 48.2% | Our est.
Total | | 102.3 | | | 10.2 | 20.4 | 100% |

Exhibit 15: Where the capacity stands - data centres leased by CoreWeave
Landlord | Campus | Critical IT (MW) | Lease value ($bn) | Lease term (yrs) | Live today (MW) | Rent/kW-month ($) | Our yield on cost | Source
Core Scientific | Denton and five others | <crwv-corz.capacity mw> | <crwv-corz.value bn> | <crwv-corz.term y !15> | 395 | 121 | 12.5% | CORZ 10-K
Applied Digital | Polaris Forge 1, Ellendale | <crwv-apld.capacity mw> | <crwv-apld.value bn !13.5> | <crwv-apld.term y> | 100 | 153 | 11.8% | APLD 8-K
Galaxy | Helios, Dickens County | <crwv-glxy.capacity mw !460> | <crwv-glxy.value bn> | <crwv-glxy.term y> | 133 | 158 | 13.1% | GLXY 10-Q
Own build | Lancaster PA | 100 | | | 0 | | 10.4% | Company
Chirisa | Several | 60 | | 12 | 28 | 140 | | Our est.

Note: total includes contracts that the company has not itemised. Debt outstanding $21.6bn; capex guide for 2026 $30-35bn.
Management spoke of about $99.4bn of backlog at the last call, up from $55.6bn at end-Q3.
`,
  "Hyperscaler terms": `
Exhibit 7 | Neocloud take-or-pay contracts with Microsoft and Meta compared

 | Unit | IREN / Microsoft | Nebius / Microsoft | Nebius / Meta (Nov-25) | Nebius / Meta (Mar-26) | Median of sector
Contract value | $bn | <msft-iren.value bn !11.2> | <msft-nbis.value bn1> | <meta-nbis-25.value bn !3.9> | <meta-nbis-26.value bn> | 6.2
Term | years | <msft-iren.term y> | <msft-nbis.term y !7> | <meta-nbis-25.term y> | <meta-nbis-26.term y !4> | 5
Announced | date | <msft-iren.announced d> | <msft-nbis.announced d !2025-09-28> | <meta-nbis-25.announced dt> | <meta-nbis-26.announced d> |
End of service | date | <msft-iren.end yr> | <msft-nbis.end my !2032-10> | | |
Critical IT load | MW | <msft-iren.capacity mw !250> | | | |
Prepayment | % of value | <msft-iren.prepayment_share pct> | | | |
GPU capex | $bn | 5.8 | 9.1 | 1.6 | 6.4 | 3.3
Implied revenue per year | $bn | 1.94 | 3.48 | 0.58 | 2.4 | 1.2
EBITDA margin on contract, our est. | % | 85 | 62 | 60 | 63 | 61
Project IRR, our est. | % | 15.5 | 18.2 | 17.9 | 19.4 | 17
Payback | years | 3.4 | 3.1 | 3.2 | 2.9 | 3.1
Share of group revenue FY27E | % | 51 | 31 | 6 | 22 | 

Price (close) | $ | 46.10 | 118.3
Target | $ | 58 | 141
Shares out | m | 283 | 254
EV / FY27E EBITDA | x | 9.4 | 11.2
Net debt | $m | 2210 | 1480

Source: company filings and releases, our estimates. Nebius's second Meta agreement leaves room for up to $15bn more, not shown here.
`,
  "NBIS model inputs": `
Nebius Group NV | NBIS US | Model v31 | Inputs
Blue = hard-coded | Black = formula

A. Contract with Microsoft (Vineland)
Contract value | <msft-nbis.value m !21800> | US$m | Form 6-K
Contract term | <msft-nbis.term y> | years | Form 6-K
Announced | <msft-nbis.announced d> | | Form 6-K
Prepayment by Microsoft | <msft-nbis.prepayment m !5400> | US$m | 20-F note 14
Last delivery of a tranche | @2026-11-30 | | our est.
Power at site, today | 46 | MW | IR
Utilisation | 97% | | our est.
Hardware gross margin | 34.5% | | our est.

B. First contract with Meta (November 2025)
Contract value | <meta-nbis-25.value m> | US$m | shareholder letter
Contract term | <meta-nbis-25.term y !3> | years | shareholder letter
Start of service | <meta-nbis-25.start my> | | Form 6-K
GPUs deployed at quarter end | 14400 | units | our est.

C. Second contract with Meta (March 2026)
Contract value | <meta-nbis-26.value m !13700> | US$m | Form 6-K
Contract term | <meta-nbis-26.term y> | years | Form 6-K
Signed | <meta-nbis-26.signed d !2026-02-13> | | Form 6-K
Start of service | <meta-nbis-26.start yr> | | Form 6-K
Probability of the further capacity | 60% | | our est.
Further capacity, expected | 9000 | US$m | our est.

D. Reflection AI
Announced | <refl-nbis.announced d !2026-06-14> | | Reuters
Contract value, at least | 1000 | US$m | Reuters

E. Group
Revenue 2025A | 551 | US$m | 20-F
Revenue 2026E | 3310 | US$m | our est.
Revenue 2027E | 8740 | US$m | our est.
ARR, end 2026 | 7900 | US$m | guidance mid-point
Contracted power, end 2026 | 3.1 | GW | guidance
Active power, end 2026 | 900 | MW | guidance
Capex 2026 | 18000 | US$m | guidance mid-point
Convertible notes | 4160 | US$m | 20-F
WACC | 11.5% | | our est.
Terminal growth | 3% | | our est.
Tax rate | 18% | | our est.
Avride stake | 1200 | US$m | our est.
ClickHouse stake | 28% | | 20-F

Cross-check: contract value / term, Microsoft | 4360;;=B5/B6 | US$m a year
Microsoft - Nebius, total contract value | <msft-nbis.value bn1 ?> | US$bn
Meta - Nebius of March 2026, total contract value | <meta-nbis-26.value bn ?> | US$bn
`,
};
