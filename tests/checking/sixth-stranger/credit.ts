/** Banks, rating analysts and lenders. */
export const CREDIT: Readonly<Record<string, string>> = {
  "Abernathy credit paper": `
STRICTLY PRIVATE - Credit committee paper no. 26/118
Borrower: Abernathy JV Holdings LLC (TeraWulf / Fluidstack), Texas
Section 2 - Lease to Fluidstack, as described in the offering memorandum
2.1 | Landlord | TeraWulf / Fluidstack joint venture
2.2 | Tenant | Fluidstack
2.3 | Contracted revenue over the initial term | US$ [aby.value bn]bn
2.4 | Critical IT load | [aby.capacity mw!186] MW
2.5 | Initial term | [aby.term y] years
2.6 | Date of announcement | [aby.announced long!2025-11-28]
2.7 | Google support (backstop of lease obligations) | US$ [aby.google backstop bn!1.8]bn
2.8 | Expected ready-for-service | second half of 2026
2.9 | All-in build cost per MW | US$ 9.4m

Section 3 - Sources and uses at close | US$ m | % | Comment
Senior secured notes | 1300 | 62.2 | 7.25% due 2030
Sponsor equity | 490 | 23.4 | paid in
Tenant-funded fit-out | 300 | 14.4 | Fluidstack
Total sources | 2090 | 100 |
Shell and core | 1010 | 48.3 |
MEP | 640 | 30.6 |
Substation | 165 | 7.9 |
Interest reserve | 190 | 9.1 | 18 months
Fees | 85 | 4.1 |

Section 4 - Coverage | Y1 | Y2 | Y3 | Y4 | Y5
Base rent (US$m) | 312 | 321 | 331 | 341 | 351
Opex (US$m) | -41 | -42 | -44 | -45 | -46
CFADS (US$m) | 271 | 279 | 287 | 296 | 305
Debt service (US$m) | 181 | 181 | 181 | 181 | 181
DSCR (x) | 1.5 | 1.54 | 1.59 | 1.64 | 1.69
LLCR (x) | 1.88 | 1.91 | 1.95 | 1.98 | 2.02

Recommendation: approve a hold of US$75m; sell down to US$40m within six months
Google also holds warrants over about 14% of TeraWulf, worth some $1.1bn at the last price
Peer deal: Barber Lake notes of US$1.4bn priced at 7.125% in November 2025
`,
  "Tenant support grid": `
Rating factors: hosting leases with third-party support
Issuer (landlord) | Tenant | Site | Base rent over first term (US$mm) | Tenor (mths) | CIT (MW) | Supported by | Support (US$mm) | Announced | Indicative
TeraWulf | Fluidstack | Lake Mariner | [lm.value m!5900] | [lm.term mo] | [lm.capacity mw] | Google | [lm.google backstop m!2300] | [lm.announced my] | BB-
TeraWulf / Fluidstack JV | Fluidstack | Abernathy | [aby.value m] | | [aby.capacity mw!148] | Google | [aby.google backstop m!1600] | [aby.announced d] | BB
Cipher Mining | Fluidstack | Barber Lake | [ciff.value m!2600] | [ciff.term mo!144] | [ciff.capacity mw!186] | Google | [ciff.google backstop m] | [ciff.announced d] | BB-
Hut 8 | Fluidstack | River Bend | [hut.value m] | [hut.term mo!240] | [hut.capacity mw!225] | Google | 7000 | [hut.announced d] | BB+
Cipher Mining | AWS | Texas | [cifa.value m!6100] | [cifa.term mo] | | none | | [cifa.announced d] | BBB-
Applied Digital | CoreWeave | Polaris Forge 1 | [apld.value m!12400] | [apld.term mo] | [apld.capacity mw!370] | none | | [apld.announced d] | B+
Galaxy | CoreWeave | Helios | [glxy.value m] | [glxy.term mo!144] | [glxy.capacity mw] | none | | [glxy.announced d!2025-08-25] | BB-
TeraWulf | Anthropic | Justified Data | [want.value m!16800] | [want.term mo] | [want.capacity mw] | none | | [want.announced d!2026-06-06] | BB

Spread matrix (bp) | 3y | 5y | 7y | 10y
BBB- | 145 | 170 | 188 | 205
BB+ | 215 | 240 | 262 | 281
BB | 268 | 295 | 318 | 340
BB- | 331 | 360 | 384 | 402
B+ | 420 | 455 | 480 | 505

Notch-up for support depends on Google's Aa2 / AA+; amounts guaranteed are capped and fall over time
TeraWulf's convertible notes of $1.15bn carry 0.00% and mature in 2032
Fluidstack is said to be raising $700m at a valuation of $7bn
Cipher owns 95% of Barber Lake Holdings; Hut 8 holds 64% of American Bitcoin
`,
  "DDTL collateral": `
DDTL collateral test - CoreWeave Compute Acquisition Co. - as of 30 June 2026
All amounts US$ thousand
Contract counterparty | Provider | Doc date | Contracted amount | Expiry | Delivered to date | Remaining | Haircut | Lending value
Meta Platforms | CoreWeave | [mcw26.signed d] | [mcw26.value k!23800000] | [mcw26.end d!2032-10-20] | 0 | [mcw26.value k] | 0.1{0%} | 18900000
Meta Platforms | CoreWeave | Sept 2025 order form | [mcw25.value k!16400000] | [mcw25.end d] | 1240000 | 12960000 | 0.1{0%} | 11664000
Jane Street | CoreWeave | | [jane.value k!5300000] | | 110000 | 5890000 | 0.15{0%} | 5006500
OpenAI | CoreWeave | 2025 order forms together | [ocw.value k!23900000] | | 2860000 | 19540000 | 0.3{0%} | 13678000
NVIDIA | CoreWeave | Residual order of Sept 2025 | [nvcw.value k!7300000] | [nvcw.end d!2033-04-13] | 0 | 0 | 1{0%} | 0

Facility | Commitment | Drawn | Margin (bp) | Maturity
DDTL 1.0 | 2300000 | 1480000 | 962 | 2028
DDTL 2.0 | 7600000 | 5010000 | 600 | 2029
DDTL 2.1 | 3000000 | 2950000 | 425 | 2030
DDTL 3.0 | 2600000 | 2100000 | 400 | 2031
DDTL 4.0 | 8500000 | 1900000 | 225 | 2032
Notes 2030 | 2000000 | 2000000 | 925 | 2030
Notes 2031 | 1750000 | 1750000 | 900 | 2031
Convertible | 2600000 | 2600000 | 175 | 2031

Test | Required | Actual | Headroom
Contracted cash flow / debt service (x) | 1.4 | 1.62 | 0.22
Investment-grade share of receivables | 0.6{0%} | 0.71{0%} | 0.11{0%}
Liquidity (US$ thousand) | 500000 | 1930000 | 1430000
Loan to cost | 0.85{0%} | 0.79{0%} | 0.06{0%}
Average remaining contract life (months) | 48 | 57 | 9

NVIDIA's purchase order of up to $1.5bn for leased chips is outside the collateral
Meta's contracts pledged to DDTL 4.0 lenders are said to be at least $19bn
`,
  "Exposure matrix": `
Who owes whom: committed compute spend, US$ bn (customers down, providers across)
Press and filings to 25 Sept 2026; one contract only in each filled cell
 | Oracle | CoreWeave | Azure | Cerebras | Nebius | IREN | Google Cloud | Akamai | AWS
OpenAI | [orcl.value bn!340] | [ocw.value bn!25.4] | [oaz.value bn!225] | [cbrs.value bn!15] | | | | | 
Anthropic | | | [aaz.value bn!35] | | | | | [akam.value bn] | [aaws.value bn]
Microsoft | | | | | [msnb.value bn!23] | [msir.value bn!8.7] | | | 
Meta | | | | | | | [mgoo.value bn] | | 
NVIDIA | | [nvcw.value bn] | | | | [nvir.value bn!5.5] | | | 
Jane Street | | [jane.value bn] | | | | | | | 
Reflection AI | | | | | [rneb.value bn!0.7] | | | | 
Other | 41 | 12.5 | 77 | 1.1 | 6.3 | 2.2 | 18 | 0.4 | 92

Same grid, our bank's limits (US$ m)
 | Oracle | CoreWeave | Azure | Cerebras | Nebius | IREN | Google Cloud | Akamai | AWS
OpenAI | 150 | 75 | 0 | 10 | 0 | 0 | 0 | 0 | 0
Anthropic | 0 | 40 | 0 | 0 | 0 | 0 | 0 | 25 | 120
Microsoft | 200 | 60 | 0 | 0 | 80 | 65 | 0 | 0 | 0
Meta | 90 | 110 | 0 | 0 | 70 | 0 | 50 | 0 | 0
NVIDIA | 0 | 55 | 0 | 0 | 30 | 35 | 0 | 0 | 0

Internal rating | PD 1y | PD 5y | LGD
OpenAI | 0.021{0.0%} | 0.124{0.0%} | 0.55{0%}
Anthropic | 0.017{0.0%} | 0.102{0.0%} | 0.55{0%}
CoreWeave | 0.034{0.0%} | 0.187{0.0%} | 0.45{0%}
Nebius | 0.026{0.0%} | 0.151{0.0%} | 0.5{0%}
IREN | 0.029{0.0%} | 0.166{0.0%} | 0.45{0%}
Oracle | 0.003{0.0%} | 0.028{0.0%} | 0.6{0%}
OpenAI's run-rate revenue passed $25bn in early 2026 while it guided to a $17bn cash burn
Oracle sold $18bn of bonds in September 2025 and plans to raise up to $50bn in 2026
`,
};
