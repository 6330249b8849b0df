/** Layouts that people build without thinking of whoever reads them by machine. */
export const ODD_LAYOUTS: Readonly<Record<string, string>> = {
  "Dashboard tiles": `
NEBIUS GROUP (NBIS) - CONTRACT DASHBOARD, Q3 2026
 | | | |
MICROSOFT | | | |
Contract value (US$ bn) | Term (years) | Announced | End of service | Prepayment (US$ bn)
[msnb.value bn.1] | [msnb.term y!9] | [msnb.announced d] | [msnb.end my] | [msnb.prepayment bn!9.5]
 | | | |
META - ORDER OF NOVEMBER 2025 | | | |
Contract value (US$ bn) | Term (years) | Announced | Second tranche from |
[mnb25.value bn!4.1] | [mnb25.term y] | [mnb25.announced mon] | [mnb25.second tranche start mon] |
 | | | |
META - AGREEMENT OF MARCH 2026 | | | |
Contract value, firm part (US$ bn) | Term (years) | Announced | Contingent part, up to (US$ bn) | Ceiling (US$ bn)
[mnb26.value bn!17] | [mnb26.term y] | [mnb26.announced d!2026-04-16] | [mnb26.contingent capacity bn] | [mnb26.ceiling bn]
 | | | |
COMPANY | | | |
Revenue, LTM (US$ m) | Active power (MW) | Cash (US$ bn) | Debt (US$ bn) | Staff
1480 | 480 | 4.6 | 8.4 | 2450
Revenue 2027 target (US$ bn) | Contracted power (MW) | Capex 2026 (US$ bn) | Share price (US$) | Market value (US$ bn)
9.2 | 3100 | 18 | 104.9 | 26.6

Site | Country | MW | Live | Customer
Vineland | US | [msnb.site capacity mw] | 1 | Microsoft mainly
Kansas City | US | 40 | 1 | many
Birmingham | US | 300 | 0 | open
Mantsala | FI | 75 | 1 | many
Keflavik | IS | 10 | 1 | many
Kfar Saba | IL | 40 | 1 | state
Surrey | UK | 16 | 1 | many
Bethune | FR | 240 | 0 | open
Meta's second order may bring Nebius another $15bn over five years if capacity stays unsold
Microsoft bid for 200 MW at Birmingham and lost against a buyer from the Gulf who offers $3bn
`,
  "Units below": `
Leases of bitcoin miners turned hosts
 | | | Rent | Lease | Power | Support | Public
Host | Tenant | Where | first term | first term | critical IT | Google | since
 | | | (US$ bn) | (years) | (MW) | (US$ bn) | (date)
TeraWulf | Fluidstack | Lake Mariner | [lm.value bn] | [lm.term y] | [lm.capacity mw!480] | [lm.google backstop bn] | [lm.announced mon!2025-10]
TeraWulf / Fluidstack JV | Fluidstack | Abernathy | [aby.value bn!8.2] | | [aby.capacity mw] | [aby.google backstop bn] | [aby.announced short]
TeraWulf | Anthropic | Justified Data | [want.value bn] | [want.term y!10] | [want.capacity mw] | - | [want.announced short]
Cipher Mining | Fluidstack | Barber Lake, lease 1 | [ciff.value bn] | [ciff.term y] | [ciff.capacity mw!126] | [ciff.google backstop bn] | [ciff.announced short]
Hut 8 | Fluidstack | River Bend | [hut.value bn!6] | [hut.term y] | [hut.capacity mw] | not stated | [hut.announced short]
Galaxy | CoreWeave | Helios | [glxy.value bn] | [glxy.term y] | [glxy.capacity mw!462] | - | [glxy.announced short]
Applied Digital | CoreWeave | Polaris Forge 1 | [apld.value bn!7.7] | [apld.term y] | [apld.capacity mw] | - | [apld.announced short!2025-09-19]
CleanSpark | unnamed | Sandersville | [clsk.value bn] | [clsk.term y] | [clsk.capacity mw] | - | [clsk.announced short]
Core Scientific | AMD | several | n.d. | [camd.term y] | [camd.capacity mw!447] | - | [camd.announced mon]

 | Hash rate | Fleet | Power cost | Coins | Cash
 | (EH/s) | (J/TH) | (US$/MWh) | (BTC) | (US$ m)
TeraWulf | 12.1 | 18.2 | 46 | 0 | 1910
Cipher Mining | 22.5 | 16.8 | 31 | 1500 | 1210
Hut 8 | 23.7 | 16.3 | 34 | 13696 | 301
Galaxy | 0 | 0 | 38 | 6894 | 1870
CleanSpark | 50 | 16.1 | 44 | 13011 | 43
Core Scientific | 18.1 | 24.7 | 42 | 2116 | 453
Fluidstack moves to New York and hires 400; Google lends it $1.9bn for servers
Anthropic spends $50bn on its own sites with Fluidstack in Texas and New York
`,
  "Numbers first": `
Cheat card for the panel on 22 Oct (number left, what it is right)
[oaz.value bn] | US$ bn | contract value, OpenAI with Azure, incremental
[orcl.value bn!250] | US$ bn | contract value, OpenAI with Oracle
[oaws26.value bn] | US$ bn | contract value, OpenAI with AWS, expansion of 2026
[oaws26.combined commitment bn] | US$ bn | both contracts of OpenAI with AWS together
[oaws25.value bn!33] | US$ bn | contract value, OpenAI with AWS, agreement of 2025
[aaws.value bn!88] | US$ bn | contract value, Anthropic with AWS
[aaz.value bn] | US$ bn | contract value, Anthropic with Azure
[sbe.capacity mw] | MW | IT load under NVIDIA's guarantee for OpenAI, SB Energy, Ohio
[cbrs.capacity mw!1000] | MW | inference capacity, OpenAI with Cerebras
[msir.capacity mw] | MW | critical IT load, Microsoft with IREN
[crus.capacity mw] | MW | campus power, Oracle with Crusoe at Abilene
[aspx.monthly fee m!1050] | US$ m | monthly fee, Anthropic to SpaceX
[gspx.monthly fee m] | US$ m | monthly fee, Google to SpaceX
[gspx.notice period days] | days | notice period, Google with SpaceX
[mgoo.term y!8] | years | term, Meta with Google Cloud
[akam.term y] | years | term, Anthropic with Akamai
[oaws25.term y!10] | years | term, OpenAI with AWS, agreement of 2025
852 | US$ bn | valuation of OpenAI in March 2026
380 | US$ bn | valuation of Anthropic in February 2026
1.4 | US$ tn | all that OpenAI says it has committed over eight years
33 | GW | all compute that OpenAI says it wants by 2033
20 | US$ bn | OpenAI's run-rate revenue at the end of 2025
46 | % | of OpenAI's compute bill paid to Microsoft in 2025, we guess
27 | % | Microsoft's share in OpenAI
12 | % | AMD warrant as a share of OpenAI's 6 GW plan, by value
24.3 | m shares | of CoreWeave held by NVIDIA
5 | US$ bn | of NVIDIA money in Intel, unrelated
14 | US$ bn | Meta's stake in Scale AI, unrelated
8 | US$ bn | Amazon's first investment in Anthropic, notes and shares
25 | minutes | length of the panel
4 | people | on the panel
`,
  "Pivot with subtotals": `
Row labels | Sum of TCV (US$ bn) | Max of term (yrs) | Sum of contracted MW | Count
Customer: CoreWeave | | | |
  Applied Digital | [apld.value bn] | [apld.term y] | [apld.capacity mw] | 1
  Galaxy | [glxy.value bn] | [glxy.term y!16] | [glxy.capacity mw] | 1
Customer: CoreWeave Total | =SUM(B3:B4)=>26 | 16 | 926 | 2
Customer: Fluidstack | | | |
  Cipher Mining | [ciff.value bn!8.1] | [ciff.term y] | | 1
  Hut 8 | [hut.value bn] | [hut.term y] | [hut.capacity mw!205] | 1
Customer: Fluidstack Total | =SUM(B7:B8)=>15.1 | 15 | 205 | 2
Customer: Jane Street | | | |
  CoreWeave | [jane.value bn!4] | | | 1
Customer: Jane Street Total | 4 | | | 1
Customer: Microsoft | | | |
  IREN | [msir.value bn] | [msir.term y] | [msir.capacity mw] | 1
  Nebius | [msnb.value bn!33] | [msnb.term y] | | 1
Customer: Microsoft Total | =SUM(B14:B15)=>42.7 | 5 | 200 | 2
Customer: NVIDIA | | | |
  IREN | [nvir.value bn] | [nvir.term y!6] | [nvir.capacity mw] | 1
Customer: NVIDIA Total | 3.4 | 6 | 60 | 1
Customer: Reflection AI | | | |
  SpaceX | [rspx.value bn!4.8] | | | 1
  Nebius | [rneb.value bn] | | | 1
Customer: Reflection AI Total | =SUM(B21:B22)=>5.8 | | | 2
Grand total | 97 | 16 | 1391 | 10

Pivot filter | type = cloud, lease | status = signed | rows = 10 |

Head-count by team | Jun | Jul | Aug | Sep
Deals desk | >>4 11 1.05
Data entry | >>4 23 1.02
Quality | >>4 7 1.1
Engineering | >>4 31 1.01
Sales | >>4 44 0.98
Tickets | >>4 312 1.04
`,
};
