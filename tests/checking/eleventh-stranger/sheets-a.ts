export const SHEETS_A: Readonly<Record<string, string>> = {
  "Exh 14 neocloud": `
Exhibit 14: Neocloud universe - disclosed customer contracts
US$ bn unless stated; as of close 25 Nov 2026; market data in italics
Provider|Ticker|Offtaker|Announced|TCV|Term (yrs)|Contracted MW|Rev per yr|Mkt cap|Net debt|EV/NTM sales (x)|Remark
IREN|IREN US|Microsoft|[msir.announced d]|[msir.value bn!7.9]|[msir.term y]|[msir.capacity mw]|1.6|14.8|3.9|9.2|Childress, Horizon 1-4. 8-K
IREN|IREN US|NVIDIA|[nvir.announced d]|[nvir.value bn]|[nvir.term y]|[nvir.capacity mw!90]|0.7|14.8|3.9|9.2|air-cooled, 10-K
Nebius|NBIS US|Microsoft|[msnb.announced d]|[msnb.value bn.1]|[msnb.term y!7]||3.5|31.2|2.6|14.4|Vineland NJ; 6-K
Nebius|NBIS US|Meta|[mnb26.announced d]|[mnb26.value bn!10.2]|[mnb26.term y]||2.0|31.2|2.6|14.4|dedicated part only; 6-K
CoreWeave|CRWV US|Meta|[mcw25.announced d]|[mcw25.value bn!24.1]|||2.3|52.6|23.7|7.7|order form 1, 8-K
CoreWeave|CRWV US|Meta|[mcw26.announced d]|[mcw26.value bn]|[mcw26.term y]||3.2|52.6|23.7|7.7|order form 2, 8-K
CoreWeave|CRWV US|OpenAI|[ocw.announced d]|[ocw.value bn]|[ocw.term y]||4.1|52.6|23.7|7.7|three order forms together; press release
CoreWeave|CRWV US|Jane Street|[jane.announced d]|[jane.value bn!9.0]|||0.9|52.6|23.7|7.7|press release
Cerebras|CBRS US|OpenAI|[cbrs.announced d]|[cbrs.value bn!12.0]|[cbrs.term y]|[cbrs.capacity mw]|5.2|38.1|-2.2|21.0|S-1/A
Oracle|ORCL US|OpenAI|[orcl.announced my]|[orcl.value bn]|[orcl.term y]|[orcl.capacity mw!5400]|55.0|612.0|97.5|8.8|WSJ, 10-Q
Akamai|AKAM US|Anthropic (reported)|[akam.announced d]|[akam.value bn]|[akam.term y!5]||0.3|17.7|1.9|4.3|customer not named by company; 8-K
Median|||||||2.3|31.2|2.6|8.8|
Mean|||||||6.9|81.2|15.3|9.9|
Source: company filings, FactSet for market data, our estimates
`,
  "WULF build": `
WULF - contract build for the NAV (TeraWulf Inc.)
amounts in US$ m, power in MW of critical IT
Lake Mariner, tenant Fluidstack
Contracted revenue over the base term|[lm.value m!7600]|8-K Aug 2025
Including the two five-year options|[lm.ceiling with options m]|8-K Aug 2025
Base term, years|[lm.term y]|
Critical IT load|[lm.capacity mw!306]|8-K
Google backstop|[lm.google backstop m]|8-K
NOI margin, our view|0.86{0%}|
Warrants to Google, m shares|73
Of which CB-3, revenue a year|185
Abernathy JV, tenant Fluidstack
Contracted revenue|[aby.value m]|press release 28 Oct
Lease term, years|[aby.term y!20]|
Critical IT load|[aby.capacity mw!186]|press release
Google backstop|[aby.google backstop m!1800]|press release
WULF share of JV before the sale|0.501{0.0%}|
Proceeds of the sale, our estimate|610|
Third campus, tenant Anthropic
Contracted revenue, initial term|[want.value m!29000]|8-K Jul 2026
With renewals|[want.ceiling with options m]|8-K Jul 2026
Initial term, years|[want.term y!25]|
Critical IT load|[want.capacity mw]|8-K Jul 2026
Capex per MW|11.5

Model|>>10 2026 1.0005
HPC revenue, $m|>>10 212 1.34
Bitcoin revenue, $m|>>10 118 0.8
SG&A|>>10 92 1.03
EBITDA|>>10 141 1.4
Interest|>>10 188 1.06
Capex|>>10 2450 0.7
Net debt, year end|>>10 4980 1.02
NAV a share, $|17.4
Upside to the price|0.22{0%}
`,
  "Surv Q3-26": `
Digital infrastructure lease surveillance - committee copy, Q3 2026
Transaction|HELIOS-1|DENTON+5|PF1|BLACK PEARL|RIVER BEND|ABILENE
Lessor / operator|Galaxy Digital|Core Scientific|Applied Digital|Cipher Mining|Hut 8|Crusoe
Lessee / offtaker|CoreWeave|CoreWeave|CoreWeave|Amazon Web Services|Fluidstack|Oracle
Shadow credit of lessee|B+|B+|B+|AA|NR, Google support|BBB
Contract revenue, base term (US$ bn)|[glxy.value bn!12.5]|[corz.value bn!7.8]|[apld.value bn]|[cifa.value bn]|[hut.value bn!9.0]|n.d.
Base term (years)|[glxy.term y]|[corz.term y]|[apld.term y]|[cifa.term y!10]|[hut.term y]|15
Critical IT load (MW)|[glxy.capacity mw!562]|[corz.capacity mw]|[apld.capacity mw!450]|[cifa.capacity mw]|[hut.capacity mw!254]|
Campus load contracted (MW)||||||[crus.capacity mw!1020]
Announced|[glxy.announced d]|[corz.announced d]|[apld.announced d!2025-09-29]|[cifa.announced d]|[hut.announced d!2025-12-07]|[crus.announced d]
Rent escalator (% a year)|3|3|3|3|[hut.escalator pct!2]|2.5
Debt outstanding (US$ m)|1410|1150|2350|1730|3250|11600
All-in coupon (%)|9.0|7.75|9.25|6.125|6.19|5.9
DSCR, trailing|n.m.|1.18|1.31|n.m.|n.m.|1.42
DSCR, our stress|1.12|1.05|1.09|1.3|1.28|1.25
LTC (%)|80|64|72|95|85|78
Months of liquidity reserve|6|6|9|6|12|6
Construction progress (%)|38|91|66|57|29|74
Indicative rating|BB-|BB|BB-|BB+|BBB-|BBB
Change on the quarter|0|1|0|0|0|-1
Base terms and loads from the lease abstracts and company 8-Ks
`,
  "Loan file PF1": `
CREDIT FILE 26-0417
Borrower|APLD ELN-02 LLC, subsidiary of Applied Digital
Offtaker|CoreWeave, Inc.
Site|Polaris Forge 1, Ellendale ND
Prepared by|K. Osei
Version|4
1. Offtake
Lease payments, base term, all three leases|$[apld.value bn!13]bn|8-K
Lease payments, the first two leases|$[apld.first two leases bn]bn|8-K 2 June
Base term of the leases|[apld.term y!10] years|lease abstract
Leased critical IT load|[apld.capacity mw] MW|8-K
Date of the third lease's announcement|[apld.announced long]|press release
Design PUE|[apld.design pue n!1.81]|investor deck
2. Facility
Commitment|$375m
Margin over SOFR|425 bps
OID|98.5
Upfront fee|2.0%
Amortisation, sculpted to|1.35x
Final maturity|30 June 2031
Drawn at close|$112m
Undrawn|$263m
3. Coverage
|2026|2027|2028|2029|2030|2031
Base rent, $m|>>6 118 1.28
Opex recoveries, $m|>>6 24 1.2
CFADS, $m|>>6 96 1.25
Debt service, $m|>>6 74 1.19
DSCR (x)|1.3|1.36|1.38|1.41|1.44|1.44
4. Group
Macquarie preferred commitment to Applied Digital, perpetual, up to|$5.0bn
Market value of Applied Digital|$8.1bn
Group revenue, last fiscal year|$284m
Cash|$1,912m
CoreWeave's own backlog at quarter end|$99.4bn
CoreWeave's gross debt|$28.3bn
Recommendation|approve, $50m hold
`,
};
