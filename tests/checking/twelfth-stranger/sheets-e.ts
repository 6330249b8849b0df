export const E: Readonly<Record<string, string>> = {
  "League table": `
Brokerage research - compute & powered-shell takers, league table by quarter of announcement
Quarter announced | Taker | Counterparty | Headline commitment (US$bn) | Duration (yrs) | Our role | Fee pool est. $m | Asking rent $/kW-mo | Vacancy % | Absorption MW
Q3 2025 | Meta | CoreWeave | [mcw25.value bn] |  | none | 0 | 171 | 2.3 | 940
Q2 2026 | Meta | CoreWeave | [mcw26.value bn!27] | [mcw26.term y] | none | 0 | 188 | 1.6 | 1310
Q4 2025 | Meta | Nebius | [mnb25.value bn.1] | [mnb25.term y!3] | none | 0 | 176 | 2 | 1105
Q1 2026 | Meta | Nebius | [mnb26.value bn] | [mnb26.term y] | none | 0 | 183 | 1.7 | 1190
Q4 2025 | OpenAI | Amazon Web Services | [oaws25.value bn!28] | [oaws25.term y] | none | 0 | 176 | 2 | 1105
Q1 2026 | OpenAI | Amazon Web Services | [oaws26.value bn] | [oaws26.term y!10] | none | 0 | 183 | 1.7 | 1190
Q4 2025 | AWS | Cipher Mining | [cifa.value bn] | [cifa.term y] | advisor | 11 | 176 | 2 | 1105
Q4 2025 | Fluidstack | Hut 8 | [hut.value bn] | [hut.term y] | none | 14 | 176 | 2 | 1105
Q3 2025 | CoreWeave | Galaxy | [glxy.value bn] | [glxy.term y] | advisor | 19 | 171 | 2.3 | 940
Q3 2026 | Anthropic | TeraWulf | [want.value bn!10] | [want.term y] | pitch | 22 | 197 | 1.4 | 1420
Q2 2026 | NVIDIA | IREN | [nvir.value bn] | [nvir.term y] | none | 0 | 188 | 1.6 | 1310

Submarket | Inventory MW | Vacant | Under constr. | Preleased %
N. Virginia | 4900 | 31 | 1800 | 88
Dallas | 1650 | 42 | 720 | 91
Phoenix | 1420 | 28 | 680 | 79
Columbus | 1100 | 15 | 560 | 94
West Texas | 980 | 0 | 2600 | 97
Atlanta | 1310 | 37 | 1100 | 82
`,

  "Wire digest": `
Overnight digest - amounts pulled from headlines, US$ bn
Time | Parties | What it is | Amount | Desk note
06:02 | Microsoft, IREN | Contract value | [msir.value bn] | rerun
06:05 | Microsoft, OpenAI | Market value of Microsoft's stake | 135 | mark
06:11 | SoftBank, OpenAI | Investment, second closing | 22.5 | done
06:14 | NVIDIA, OpenAI | Investment, letter of intent | 100 | no definitive deal
06:18 | NVIDIA, CoreWeave | Value of NVIDIA's holding | 4.1 | 13F
06:20 | CoreWeave, Core Scientific | Takeover bid | 9 | voted down
06:25 | CoreWeave, Core Scientific | Contract value (hosting) | [corz.value bn!87] | check
06:31 | CoreWeave | Backlog | 98.8 | quarter
06:33 | CoreWeave | Capex, quarter | 6.8 | quarter
06:40 | Oracle, OpenAI | Contract value | [orcl.value bn] | rerun
06:41 | Oracle | Bond sale | 25 | priced
06:44 | Oracle | Project loans, Shackelford and Port Washington | 38 | syndication
06:50 | Blue Owl, Crusoe | Abilene joint venture | 15 | closed
06:52 | Meta, Blue Owl | Hyperion financing | 27 | closed
06:57 | Meta, Google | Contract value (cloud) | [mgoo.value bn] | rerun
07:01 | Amazon, Anthropic | Investment to date | 8 | filings
07:03 | Anthropic, Amazon Web Services | Contract value, ten-year commitment | [aaws.value bn] | rerun
07:06 | Google, Anthropic | Further investment, talks | 40 | talks
07:10 | Anthropic, Microsoft Azure | Contract value | [aaz.value bn!3] | check
07:13 | Anthropic | Funding round | 30 | closed
07:15 | Anthropic, Fluidstack | Own data-centre plan | 50 | plan
07:20 | OpenAI, Cerebras | Contract value | [cbrs.value bn] | rerun
07:22 | OpenAI, Cerebras | Working-capital loan | [cbrs.openai loan bn] | S-1
07:25 | Cerebras | IPO raise | 5.5 | priced
07:31 | Jane Street, CoreWeave | Contract value | [jane.value bn] | rerun
07:32 | Jane Street, CoreWeave | Share purchase | [jane.equity purchase bn] | rerun
07:36 | Nebius | Convertible notes | 4.3 | priced
07:40 | Microsoft, Nebius | Contract value | [msnb.value bn!74.1] | check
07:44 | Nebius, Reflection AI | Contract value | [rneb.value bn] | rerun
07:46 | NVIDIA, Reflection AI | Investment | 0.8 | round
07:51 | Google, SpaceX | Google's stake, at IPO price | 105 | mark
07:52 | Google, SpaceX | Monthly fee under the compute contract | [gspx.monthly fee bn] | S-1
07:55 | Anthropic, SpaceX | Monthly fee under the compute contract | [aspx.monthly fee bn!2.15] | S-1
07:59 | TeraWulf | High-yield bond | 3.2 | priced
08:02 | Anthropic, TeraWulf | Contract value (lease) | [want.value bn] | rerun
08:05 | Galaxy, CoreWeave | Capex for the first phase at Helios | 1.7 | phase
08:07 | Applied Digital, Macquarie | Preferred equity facility | 5 | drawn in part
08:09 | Applied Digital, CoreWeave | Warrants granted, m shares | 13 | old
08:12 | Akamai, Anthropic | Contract value | [akam.value bn] | rerun
08:15 | Hut 8, Fluidstack | Contract value (River Bend, base term) | [hut.value bn!0.7] | check
08:16 | Hut 8, Anthropic, Fluidstack | Pipeline beyond River Bend, GW | 2.3 | not $
08:20 | AMD, Meta | Warrant, m shares | 160 | not $
`,

  "Public tender": `
Ministry of Digital Affairs - price survey for the national AI factory (annex 4, comparable contracts abroad)
Ref | Buyer and provider | Announced on | Contract value, bn USD | Same, bn EUR at 1.16 | Duration, months | Power, MW | EUR per GPU-hour (survey) | Relevance 1-5
a | Microsoft with IREN | [msir.announced long] | [msir.value bn] | 8.4 | [msir.term mo!48] | [msir.capacity mw] | 2.4 | 4
b | Microsoft with Nebius | [msnb.announced long!2025-08-09] | [msnb.value bn.1] | 15 | [msnb.term mo] |  | 2.2 | 5
c | Reflection AI with Nebius | [rneb.announced long] | [rneb.value bn] | 0.9 |  |  | 2.1 | 3
d | OpenAI with Cerebras | [cbrs.announced long] | [cbrs.value bn] | 17.2 | [cbrs.term mo!30] | [cbrs.capacity mw] | 0 | 2
e | NVIDIA with IREN | [nvir.announced long] | [nvir.value bn] | 2.9 | [nvir.term mo] | [nvir.capacity mw] | 2.3 | 3
f | Anthropic with Akamai | [akam.announced long] | [akam.value bn!8.1] | 1.6 | [akam.term mo] |  | 2.6 | 4
g | Google with SpaceX | [gspx.announced long!2026-05-06] | [gspx.value bn] | 25.9 | [gspx.months n] |  | 2.9 | 1
h | Meta with Google Cloud | [mgoo.announced long] | [mgoo.value bn] | 8.6 | [mgoo.term mo] |  | 0 | 2
i | Jane Street with CoreWeave | [jane.announced long] | [jane.value bn] | 5.2 |  |  | 2.7 | 4

Budget line (m EUR) | 2027 | 2028 | 2029 | 2030
Compute, lot 1 | >>4 38 1.06
Compute, lot 2 | >>4 21 1.09
Energy | >>4 9.4 1.03
Staff | >>4 3.1 1.02
EuroHPC co-funding | >>4 -17 1.01
Bids received, lot 1 | 7
Bids received, lot 2 | 4
Nebius: Finnish site, MW | 75
Nscale: Narvik site (Microsoft), MW | 230
Nscale: Series B, bn USD | 1.1
Microsoft: spend in Portugal, bn USD | 10
Google: plan for Belgium, bn EUR | 5
`,
};
