export const D: Readonly<Record<string, string>> = {
  "Round-trips": `
Circular financing: who funds whom, and what comes back as a compute contract (policy brief, table 2)
From | To | Kind of money | USD bn | As of
NVIDIA | OpenAI | Equity, letter of intent | 100 | Sep-25
NVIDIA | CoreWeave | Equity purchase at $87.20 | 2 | Jan-26
NVIDIA | Nebius | Equity | 2 | Mar-26
NVIDIA | Anthropic | Equity, up to | 10 | Nov-25
Microsoft | Anthropic | Equity, up to | 5 | Nov-25
Microsoft | OpenAI | Equity, cumulative | 13.8 | Oct-25
Amazon | Anthropic | Convertible notes and equity | 8 | 2024
Google | Anthropic | Equity, cumulative | 3.3 | 2025
AMD | OpenAI | Warrants, m shares | 160 | Oct-25
SoftBank | OpenAI | Equity | 30 | Dec-25
Oracle | Crusoe | Lease payments, our estimate | 1.4 | 2026
CoreWeave | Core Scientific | Share bid, lapsed | 9 | Oct-25
Google | TeraWulf | Warrants, % of company | 14 | Aug-25
Google | Cipher Mining | Warrants, % of company | 5.4 | Sep-25

Contracts running the other way (documented contract value)
Customer | Provider | Contract | USD bn | Announced | Years
OpenAI | Microsoft Azure | Incremental cloud purchase | [oaz.value bn] | [oaz.announced mon] | 
Anthropic | Microsoft Azure | Cloud purchase | [aaz.value bn!33] | [aaz.announced mon] | 
Anthropic | AWS | Cloud commitment | [aaws.value bn!60] | [aaws.announced mon] | [aaws.term y]
OpenAI | Cerebras | Inference capacity | [cbrs.value bn] | [cbrs.announced mon] | [cbrs.term y]
NVIDIA | CoreWeave | Residual capacity order | [nvcw.value bn!9.3] | [nvcw.announced mon] | 
NVIDIA | IREN | Managed cloud | [nvir.value bn] | [nvir.announced mon] | [nvir.term y!2]
OpenAI | Oracle | Cloud capacity | [orcl.value bn!380] | [orcl.announced mon] | [orcl.term y]
CoreWeave | Core Scientific | Hosting | [corz.value bn] | [corz.announced mon] | [corz.term y!8]

Share of NVIDIA revenue, four largest buyers % | 61
Data-centre debt issued in 2025 | 182
Private credit share of it % | 34
Hyperscaler capex 2026 | 690
US GDP effect, pp | 0.9
`,

  "Short book": `
Short candidates - contract inputs as typed in model and in pitch deck
Name | Input | Model | Deck | Weight bps | Borrow %
IREN | Microsoft contract, $bn | [msir.value bn!10.7] | [msir.value bn] | -40 | 0.4
IREN | NVIDIA contract, $bn | [nvir.value bn] | [nvir.value bn] | -40 | 0.4
IREN | Microsoft capacity, MW | [msir.capacity mw!350] | [msir.capacity mw] | -40 | 0.4
Nebius | Microsoft contract, term in years | [msnb.term y] | [msnb.term y] | -25 | 0.7
Nebius | Reflection AI contract value, $bn | [rneb.value bn] | [rneb.value bn] | -25 | 0.7
Applied Digital | CoreWeave leases, total contracted revenue, $bn | [apld.value bn!14] | [apld.value bn] | -55 | 2.1
Applied Digital | CoreWeave leases, MW | [apld.capacity mw!440] | [apld.capacity mw] | -55 | 2.1
Cipher | AWS lease value, $bn | [cifa.value bn!6.5] | [cifa.value bn] | -30 | 1.3
Cipher | AWS lease term in years | [cifa.term y] | [cifa.term y] | -30 | 1.3
Galaxy | CoreWeave: leased critical IT load, MW | [glxy.capacity mw] | [glxy.capacity mw] | -20 | 0.5
Hut 8 | Fluidstack at River Bend, base-term value, $bn | [hut.value bn] | [hut.value bn] | -35 | 0.9
Hut 8 | Fluidstack at River Bend, MW leased | [hut.capacity mw!215] | [hut.capacity mw] | -35 | 0.9
TeraWulf | Anthropic lease, value $bn | [want.value bn] | [want.value bn] | -45 | 3.2
TeraWulf | Anthropic lease, MW | [want.capacity mw!501] | [want.capacity mw] | -45 | 3.2

Soft points | Ours | Street
IREN ARR target end-26, $bn | 2.6 | 3.4
IREN: Microsoft revenue 2027, $bn | 1.3 | 1.94
Nebius ARR 2026, $bn | 6.1 | 8
Nebius capex 2026, $bn | 18 | 16
Applied Digital: CoreWeave rent FY27, $m | 310 | 498
Applied Digital: cost per MW, $m | 13 | 11.5
Cipher: AWS rent, yr 1, $m | 190 | 345
Galaxy: CoreWeave EBITDA at full run, $m | 610 | 900
Galaxy debt for Helios phase 1, $bn | 1.4 | 1.4
Hut 8: value of ABTC stake, $bn | 0.7 | 1.9
TeraWulf: value of Google warrants, $bn | 0.9 | 1.8
TeraWulf net debt / EBITDA 2027, x | 9.1 | 6.3
CoreWeave bankrupt by 2029, % (us) | 22 | 5
`,

  "Town clerk": `
Tax abatement file - what the applicants' press offices say, and what we were told at the hearing
Item | Figure | Unit | Told by
Cipher - AWS lease: contract value | [cifa.value bn] | $ bn | release
Cipher - AWS lease: power to be delivered | [cifa.capacity mw] | MW | release
Cipher - AWS lease: term | [cifa.term y!12] | years | release
Cipher - AWS lease: announced on | [cifa.announced mdy!2025-11-30] |  | release
Cipher: land tax now paid on the parcel | 0.21 | $ m | assessor
Cipher: jobs promised | 55 | heads | hearing
Cipher: other parcel under option | 620 | acres | hearing
Fluidstack - Hut 8 River Bend lease: base-term value | [hut.value bn!9] | $ bn | release
Fluidstack - Hut 8 River Bend lease: IT capacity | [hut.capacity mw] | MW | release
Fluidstack - Hut 8 River Bend lease: base term | [hut.term y] | years | release
Fluidstack - Hut 8 River Bend lease: announced on | [hut.announced mdy] |  | release
Hut 8: Entergy supply, first stage | 330 | MW | hearing
Hut 8: campus cost, with tenant's equipment | 10 | $ bn | hearing
Hut 8: construction jobs | 1000 | heads | release
Oracle - Crusoe Abilene: contracted capacity | [crus.capacity mw!1600] | MW | release
Crusoe Abilene: abatement granted | 85 | % | council
Crusoe Abilene: first two buildings | 200 | MW | hearing
Crusoe: gas plant on site | 360 | MW | permit
CoreWeave - Galaxy Helios lease: critical IT load | [glxy.capacity mw!506] | MW | release
CoreWeave - Galaxy Helios lease: term | [glxy.term y] | years | release
Galaxy: approved by ERCOT | [glxy.approved power mw] | MW | release
Galaxy: hospital district levy | 0.9 | $ m | county
Fluidstack - TeraWulf Abernathy lease: contract value | [aby.value bn] | $ bn | release
Fluidstack - TeraWulf Abernathy lease: IT load | [aby.capacity mw!268] | MW | release
TeraWulf: Abernathy partner's share before sale | 49.9 | % | release
TeraWulf: water drawn per year | 4.1 | acre-ft | permit
Anthropic - TeraWulf lease: contract value | [want.value bn!29] | $ bn | release
Anthropic - TeraWulf lease: term | [want.term y] | years | release
Anthropic - TeraWulf lease: announced on | [want.announced mdy] |  | release
Century Aluminum: price for the Hawesville site | 200 | $ m | deed
School district budget | 14.6 | $ m | district
Sales tax rebate, ten years | 31 | $ m | consultant
`,

  "Tear sheets": `
SWF tech desk - one-pagers
Nebius / Reflection AI |  |  | Google / Meta cloud |  |  | Anthropic / Akamai | 
Customer | Reflection AI |  | Customer | Meta |  | Customer | Anthropic
Provider | Nebius |  | Provider | Google Cloud |  | Provider | Akamai
Announced | [rneb.announced short!2026-04-14] |  | Announced | [mgoo.announced short] |  | Announced | [akam.announced short!2026-06-07]
Contract value, $bn | [rneb.value bn] |  | Contract value, $bn | [mgoo.value bn!6] |  | Contract value, $bn | [akam.value bn]
Term, years |  |  | Term, years | [mgoo.term y] |  | Term, years | [akam.term y!4]
Provider cash, $bn | 9.3 |  | Provider cash, $bn | 98.5 |  | Provider cash, $bn | 1.9
Provider P/E | 0 |  | Provider P/E | 27 |  | Provider P/E | 17
Our holding, $m | 35 |  | Our holding, $m | 4120 |  | Our holding, $m | 12


Microsoft / IREN |  |  | OpenAI / Cerebras |  |  | AWS / Cipher | 
Customer | Microsoft |  | Customer | OpenAI |  | Customer | Amazon Web Services
Provider | IREN |  | Provider | Cerebras |  | Provider | Cipher Mining
Announced | [msir.announced short] |  | Announced | [cbrs.announced short] |  | Announced | [cifa.announced short!2025-12-03]
Contract value, $bn | [msir.value bn] |  | Contract value, $bn | [cbrs.value bn] |  | Contract value, $bn | [cifa.value bn]
Term, years | [msir.term y!8] |  | Term, years | [cbrs.term y] |  | Term, years | [cifa.term y]
Capacity, MW | [msir.capacity mw] |  | Capacity, MW | [cbrs.capacity mw!705] |  | Capacity, MW | [cifa.capacity mw]
Provider cash, $bn | 2.8 |  | Provider cash, $bn | 5.6 |  | Provider cash, $bn | 1.2
Provider capex 26, $bn | 9 |  | Provider capex 26, $bn | 2.1 |  | Provider capex 26, $bn | 2.4
Our holding, $m | 0 |  | Our holding, $m | 61 |  | Our holding, $m | 8
`,

  "Anchor share": `
Counterparty concentration (ratings, surveillance) - anchor contract per issuer
Issuer | Anchor | Signed contract, $ bn | of issuer's backlog % | Issuer backlog $ bn | FY25 revenue $ m | FFO/debt % | Outlook | Anchor power MW | Anchor yrs
IREN | Microsoft | [msir.value bn] | 74 | 13.1 | 501 | 11 | stable | [msir.capacity mw] | [msir.term y]
Cipher Mining | Amazon Web Services | [cifa.value bn] | 59 | 9.3 | 206 | 6 | stable | [cifa.capacity mw!230] | [cifa.term y]
Hut 8 | Fluidstack | [hut.value bn!5] | 26 | 26.6 | 233 | 5 | developing | [hut.capacity mw] | [hut.term y]
Galaxy Digital | CoreWeave | [glxy.value bn] | 100 | 15.1 | 410 | 9 | stable | [glxy.capacity mw!326] | [glxy.term y]
Cerebras | OpenAI | [cbrs.value bn] | 81 | 24.7 | 510 | 21 | positive | [cbrs.capacity mw] | [cbrs.term y]
Core Scientific | CoreWeave | [corz.value bn] | 63 | 16.2 | 320 | 7 | developing | [corz.capacity mw!700] | [corz.term y]
Oracle | OpenAI | [orcl.value bn!200] | 57 | 553 | 57400 | 13 | negative | [orcl.capacity mw] | [orcl.term y]
Nebius | Microsoft | [msnb.value bn.1] | 41 | 46 | 530 | 8 | stable |  | [msnb.term y!8]
Akamai | Anthropic | [akam.value bn] | 30 | 6.1 | 4150 | 38 | stable |  | [akam.term y]

Stress: anchor stops paying in month 18 | cash left $ m | months to default | recovery %
IREN | 1900 | 31 | 64
Cipher Mining | 240 | 14 | 71
Hut 8 | 310 | 20 | 58
Galaxy Digital | 1100 | 40 | 77
Core Scientific | 190 | 12 | 49
Nebius | 2100 | 27 | 55
Sovereign ceiling | 20 | |
Issuer count | 9 | |
Anthropic as indirect end user at Hut 8, % | 100 | |
OpenAI shadow score | 5.5 | |
Jane Street bond spread | 215 | |
CoreWeave: five largest customers, % of revenue | 93 | |
Meta share of CoreWeave backlog, % | 35 | |
Microsoft share of CoreWeave revenue 2025, % | 67 | |
`,

  "By provider": `
Register of disclosed offtake, grouped by provider. Value US$bn; MW; yrs.

COREWEAVE (provider)
 | Jane Street - value | [jane.value bn]
 | Jane Street - announced | [jane.announced dash!2026-04-25]
 | Jane Street - equity purchase | [jane.equity purchase bn]
 | OpenAI - value, all orders | [ocw.value bn!32.4]
 | OpenAI - term | [ocw.term y]
 | NVIDIA backstop order - value | [nvcw.value bn]
 | NVIDIA backstop order - end | [nvcw.end dash!2031-04-13]
 | Poolside - racks | 40
 | Revenue 2025 | 5.1
 | Microsoft's share of revenue, % | 67
 | IBM - GB200, first in | 2025

IREN (provider)
 | Microsoft - value | [msir.value bn]
 | Microsoft - MW | [msir.capacity mw!180]
 | Microsoft - prepayment, % | [msir.prepayment share pct]
 | Microsoft - announced | [msir.announced dash]
 | NVIDIA - value | [nvir.value bn]
 | NVIDIA - yrs | [nvir.term y]
 | NVIDIA - MW | [nvir.capacity mw!90]
 | Fluidstack and Fireworks, smaller cloud clients | 0.5
 | Sweetwater, not yet let, MW | 2000
 | Debt raised in 2025 | 3.3

SPACEX / xAI (provider)
 | Anthropic - monthly fee, US$m | [aspx.monthly fee m!1520]
 | Anthropic - GPUs | [aspx.gpus n]
 | Anthropic - announced | [aspx.announced dash]
 | Google - monthly fee, US$m | [gspx.monthly fee m]
 | Google - GPUs | [gspx.gpus n]
 | Google - start | [gspx.start mon!2026-06]
 | Reflection AI - monthly fee, US$m | [rspx.monthly fee m!1150]
 | Reflection AI - start | [rspx.start dash]
 | Cursor - option to buy the company | 60
 | Capex AI, first quarter | 7.7
 | IPO valuation | 1750

CORE SCIENTIFIC (provider)
 | CoreWeave - value | [corz.value bn]
 | CoreWeave - yrs | [corz.term y]
 | AMD - MW | [camd.capacity mw]
 | AMD - yrs | [camd.term y!20]
 | CoreWeave's lapsed bid | 9
 | Bitcoin mined in the quarter | 290
`,

  "Call log": `
Earnings-call log (tagged by intern, key number pulled into own column)
Speaker | Quarter end | What was said | Key no. | Unit | Topic
IREN CFO | Dec-25 | Microsoft contract value, all four Horizons | [msir.value bn] | $bn | contract
IREN CFO | Dec-25 | Microsoft prepayment as % of contract value | [msir.prepayment share pct!30] | % | contract
IREN CFO | Dec-25 | Microsoft: expected project EBITDA margin | 85 | % | margin
IREN CFO | Dec-25 | Spending on GPUs from Dell for Microsoft | [msir.equipment order bn] | $bn | capex
IREN CEO | Dec-25 | Microsoft: further sites are in talks, MW | 1400 | MW | pipeline
Nebius CEO | Sep-25 | Microsoft contract announced, headline value | [msnb.value bn!47.4] | $bn | contract
Nebius CFO | Sep-25 | Microsoft: share of 2026 ARR guidance | 45 | % | guidance
Nebius CFO | Mar-26 | Contracted power by year end, group | 3 | GW | capacity
Galaxy CEO | Sep-25 | CoreWeave: average yearly revenue over the term, above | [glxy.average annual revenue bn] | $bn | contract
Galaxy CEO | Sep-25 | CoreWeave: critical IT load leased | [glxy.capacity mw] | MW | contract
Galaxy CEO | Sep-25 | Helios project debt (tenant CoreWeave), LTC | 80 | % | debt
Hut 8 CEO | Dec-25 | Fluidstack lease at River Bend, expected average annual NOI | [hut.average annual noi m!554] | $m | contract
Hut 8 CEO | Dec-25 | Fluidstack lease at River Bend, base-term value | [hut.value bn] | $bn | contract
Hut 8 CFO | Dec-25 | River Bend (Fluidstack): cost per MW | 9.5 | $m | capex
Core Sci CEO | Sep-25 | CoreWeave: billing MW at quarter end | 237 | MW | delivery
Core Sci CEO | Sep-25 | CoreWeave contracts, total term | [corz.term y] | yrs | contract
Cipher CEO | Sep-25 | AWS lease: value | [cifa.value bn!4.5] | $bn | contract
Cipher CEO | Sep-25 | AWS lease: term | [cifa.term y] | yrs | contract
Cipher CEO | Sep-25 | AWS lease: power | [cifa.capacity mw] | MW | contract
Cipher CEO | Sep-25 | Fluidstack: Google's warrants as % of Cipher | 5.4 | % | equity
Applied Dig. CEO | Aug-25 | CoreWeave leases: total anticipated contracted revenue | [apld.value bn!9] | $bn | contract
Applied Dig. CEO | Aug-25 | CoreWeave: critical IT load, all three leases | [apld.capacity mw] | MW | contract
Applied Dig. CFO | Aug-25 | Macquarie's commitment beside CoreWeave building | 5 | $bn | equity
Akamai CEO | Mar-26 | Anthropic contract: value | [akam.value bn!1.08] | $bn | contract
Akamai CEO | Mar-26 | Anthropic contract: term | [akam.term y] | yrs | contract
Akamai CFO | Mar-26 | Capex for the Anthropic build | 0.8 | $bn | capex
Oracle CEO | Nov-25 | OpenAI contract value | [orcl.value bn] | $bn | contract
Oracle CEO | Nov-25 | OpenAI: halls handed over at Abilene | 2 | bldgs | delivery
Oracle CFO | Nov-25 | RPO | 523 | $bn | backlog
CoreWeave CEO | Mar-26 | Jane Street contract value | [jane.value bn!6.6] | $bn | contract
CoreWeave CFO | Mar-26 | Interest cost, quarter | 0.5 | $bn | debt
Minutes logged | | | 712 | |
`,

  "Vendor master": `
ERP extract ZCT_COMPUTE | | | | | | | | |
Contract no. | Cust. code | Cust. name | Vend. code | Vend. name | Net value (USD k) | Valid yrs | Doc. date (announced) | Cost centre | Buyer grp | Payment days
4600001207 | C0021 | Microsoft Corporation | V1180 | IREN Limited | [msir.value k] | [msir.term y] | [msir.announced iso] | 71020 | 14 | 30
4600001211 | C0021 | Microsoft Corporation | V1192 | Nebius Group N.V. | [msnb.value k!27393000] | [msnb.term y] | [msnb.announced iso] | 71020 | 14 | 45
4600001230 | C0034 | OpenAI OpCo | V0903 | Oracle America | [orcl.value k] | [orcl.term y!10] | [orcl.announced my] | 71035 | 15 | 60
4600001231 | C0034 | OpenAI OpCo | V1205 | Cerebras Systems | [cbrs.value k] | [cbrs.term y] | [cbrs.announced iso] | 71035 | 15 | 30
4600001240 | C0040 | Anthropic PBC | V0455 | Akamai Technologies | [akam.value k!18000000] | [akam.term y] | [akam.announced iso] | 71040 | 15 | 30
4600001242 | C0040 | Anthropic PBC | V1233 | TeraWulf Inc. | [want.value k] | [want.term y] | [want.announced iso!2026-06-07] | 71040 | 15 | 30
4600001255 | C0051 | Amazon Web Services | V1240 | Cipher Mining | [cifa.value k!550000] | [cifa.term y] | [cifa.announced iso] | 71044 | 16 | 45
4600001261 | C0057 | NVIDIA Corporation | V1180 | IREN Limited | [nvir.value k] | [nvir.term y] | [nvir.announced iso!2026-07-05] | 71050 | 16 | 30
4600001270 | C0063 | Meta Platforms | V0310 | Google Cloud | [mgoo.value k] | [mgoo.term y!7] | [mgoo.announced iso] | 71052 | 16 | 60
4600001282 | C0070 | Jane Street | V1150 | CoreWeave Inc. | [jane.value k!600000] |  | [jane.announced iso] | 71058 | 17 | 30
4600001290 | C0072 | CoreWeave Inc. | V1166 | Applied Digital | [apld.value k] | [apld.term y] | [apld.announced iso] | 71059 | 17 | 30

Open POs (USD k) | Jul | Aug | Sep | Oct
71020 | >>4 4120 1.07
71035 | >>4 8800 1.03
71040 | >>4 2600 1.12
71044 | >>4 990 1.2
71050 | >>4 310 1.4
Overdue GR/IR | >>4 75 1.1
`,

  "IC memo": `
Mendel Family Office - IC memo, AI landlords and clouds (draft for Thursday)
1. Why now | 
 | Anthropic's lease with TeraWulf shows that labs go direct: contract revenue of $[want.value bn]bn.
 | Hut 8 still holds a majority of American Bitcoin, marked at $1.9bn in June.
 | Amazon Web Services took Cipher's capacity under a lease worth $[cifa.value bn!15.5]bn.
 | Cipher's equity value has grown to $7bn from $1bn in twelve months.
2. What worries us | 
 | CoreWeave carries about $22bn of debt and spends more than it earns.
 | Meta's spending on its own sites may top $130bn next year.
 | The contract between OpenAI and Oracle, $[orcl.value bn!330] billion, is a multiple of OpenAI's revenue.
 | OpenAI's revenue run-rate passed $25 billion, with a loss near $9 billion.
 | If OpenAI only takes half, Oracle would lose $150bn.
 | Google guarantees $3.2bn of what Fluidstack owes TeraWulf at Lake Mariner.
3. What we like | 
 | Galaxy and CoreWeave: 15 years, triple net.
 | NVIDIA's contract with IREN brings $[nvir.value bn]bn over five years.
 | The NVIDIA investment right in IREN, worth up to $2.1bn, is not exercised.
 | Microsoft's contract with IREN comes to $[msir.value bn!9.0]bn.
 | Microsoft owns no IREN stock, and IREN has $2.3bn of new converts ahead of us.
 | Nebius valued Toloka and ClickHouse stakes at $2.9bn together.

Terms we underwrite | | 
Microsoft / IREN contract value ($bn) | [msir.value bn] | 8-K
Microsoft / IREN term (years) | [msir.term y] | 8-K
NVIDIA / IREN term (years) | [nvir.term y!4] | 6-K
Anthropic / TeraWulf term (years) | [want.term y] | PR
Anthropic / TeraWulf capacity (MW) | [want.capacity mw!301] | PR
AWS / Cipher capacity (MW) | [cifa.capacity mw] | PR
AWS / Cipher contract value ($bn) | [cifa.value bn] | PR
CoreWeave / Galaxy term (years) | [glxy.term y] | PR
CoreWeave / Galaxy capacity (MW) | [glxy.capacity mw!562] | PR
Fluidstack / Hut 8 River Bend capacity (MW) | [hut.capacity mw] | PR

Sizing ($m) | Base | Bull | Bear
IREN | 4 | 6 | 0
TeraWulf | 3 | 5 | 1
Cipher | 2 | 4 | 0
Galaxy | 5 | 7 | 2
Hut 8 | 2 | 3 | 0
Cash | 14 | 5 | 27
Exit multiple, x | 14 | 19 | 9
IRR % | 17 | 31 | -12
`,

  Turbines: `
Behind-the-meter gas - read-across from tenant contracts
Campus | Power buyer's tenant contract | Contract IT MW | PUE | Gas MW ordered | Turbine type | Slot | $/kW | Heat rate | Gas $/mmbtu
Abilene | Oracle / Crusoe | [crus.capacity mw] | 1.2 | 360 | LM2500 | 2025 | 1450 | 9400 | 2.4
Helios | CoreWeave / Galaxy | [glxy.capacity mw!626] | 1.25 | 0 | none | 2027 | 0 | 0 | 2.3
Childress | Microsoft / IREN | [msir.capacity mw] | 1.1 | 0 | none | 2027 | 0 | 0 | 2.3
Ellendale | CoreWeave / Applied Digital | [apld.capacity mw!300] | 1.18 | 0 | none | 2026 | 0 | 0 | 2.9
Hawesville | Anthropic / TeraWulf | [want.capacity mw] | 1.2 | 120 | Jenbacher | 2027 | 1600 | 8700 | 2.8
Memphis | Anthropic / SpaceX | [aspx.capacity mw] | 1.3 | 495 | SMT-130 | 2024 | 1700 | 10100 | 2.6
River Bend | Fluidstack / Hut 8 | [hut.capacity mw!205] | 1.3 | 0 | none | 2027 | 0 | 0 | 2.5
Black River | AWS / Cipher | [cifa.capacity mw] | 1.15 | 0 | none | 2026 | 0 | 0 | 2.3
Barber Lake | Fluidstack / Cipher | [ciff.capacity mw] | 1.3 | 0 | none | 2026 | 0 | 0 | 2.3
(unsited) | OpenAI / Cerebras | [cbrs.capacity mw!7500] | 1.35 | 0 | none | 2027 | 0 | 0 | 2.5

OEM order book GW | 2023 | 2024 | 2025 | 2026E | 2027E
GE Vernova | >>5 9.5 1.4
Siemens Energy | >>5 8 1.35
Mitsubishi | >>5 6 1.3
Caterpillar recips | >>5 1.1 1.5
Bloom - Oracle, GW framework | 0 | 0 | 0 | 1.2 | 2.8
Bloom - Brookfield, $bn | 0 | 0 | 5 | 5 | 5
xAI Southaven permits, turbines | 0 | 0 | 18 | 41 | 41
Meta Hyperion, Entergy plants MW | 0 | 0 | 2262 | 2262 | 2262
Crusoe - Tallgrass Wyoming, MW | 0 | 0 | 0 | 1800 | 2700
`,
};
