export const SHEETS_D: Readonly<Record<string, string>> = {
  "Edges of the graph": `
payer | payee | kind | amount_usd_bn | announced | weight | cluster | in_degree | out_degree
OpenAI | Oracle | compute contract, total value | [orcl.value bn] | [orcl.announced iso] | 0.91 | 1 | 4 | 11
OpenAI | Microsoft | compute contract, total value | [oaz.value bn!275] | [oaz.announced iso] | 0.88 | 1 | 9 | 11
OpenAI | Cerebras | compute contract, total value | [cbrs.value bn] | [cbrs.announced iso!2025-01-14] | 0.22 | 1 | 2 | 11
Microsoft | OpenAI | equity | 13 | 2019-07-22 | 0.4 | 1 | 8 | 12
Nvidia | OpenAI | equity | 30 | 2026-02-27 | 0.52 | 1 | 8 | 9
SoftBank | OpenAI | equity | 64.6 | 2025-03-31 | 0.7 | 1 | 8 | 3
Anthropic | Microsoft | compute contract, total value | [aaz.value bn!3] | [aaz.announced iso] | 0.33 | 2 | 9 | 7
Microsoft | Anthropic | equity | 5 | 2025-11-18 | 0.15 | 2 | 6 | 12
Nvidia | Anthropic | equity | 10 | 2025-11-18 | 0.19 | 2 | 6 | 9
Google | Anthropic | equity | 3 | 2023-02-03 | 0.12 | 2 | 6 | 8
Anthropic | TeraWulf | lease, total value | [want.value bn] | [want.announced iso!2026-07-26] | 0.28 | 2 | 3 | 7
Anthropic | Akamai | compute contract, total value | [akam.value bn!1.08] | [akam.announced iso] | 0.05 | 2 | 1 | 7
Microsoft | Nebius | compute contract, total value | [msnb.value bn] | [msnb.announced iso] | 0.26 | 3 | 3 | 12
Microsoft | IREN | compute contract, total value | [msir.value bn!79] | [msir.announced iso] | 0.17 | 3 | 2 | 12
Nvidia | IREN | compute contract, total value | [nvir.value bn] | [nvir.announced iso!2026-07-05] | 0.08 | 3 | 2 | 9
Nvidia | IREN | equity | [nvir.separate warrant bn] | 2026-05-07 | 0.06 | 3 | 2 | 9
Meta | Google | compute contract, total value | [mgoo.value bn] | [mgoo.announced iso] | 0.18 | 4 | 5 | 10
Google | SpaceX | compute contract, total value | [gspx.value bn!13] | [gspx.announced iso] | 0.33 | 4 | 4 | 8
Google | SpaceX | equity | 0.9 | 2015-01-20 | 0.04 | 4 | 4 | 8
Reflection AI | SpaceX | compute contract, total value | [rspx.value bn] | [rspx.announced iso] | 0.11 | 4 | 4 | 2
Jane Street | CoreWeave | compute contract, total value | [jane.value bn!16] | [jane.announced iso] | 0.1 | 5 | 7 | 4
Jane Street | CoreWeave | equity | [jane.equity purchase bn] | [jane.announced iso] | 0.03 | 5 | 7 | 4
Nvidia | CoreWeave | equity | 2 | 2026-01-26 | 0.05 | 5 | 7 | 9
CoreWeave | Galaxy | lease, total value | [glxy.value bn] | [glxy.announced iso] | 0.24 | 5 | 1 | 6
CoreWeave | Applied Digital | lease, total value | [apld.value bn!21] | [apld.announced iso] | 0.18 | 5 | 2 | 6
CoreWeave | Core Scientific | lease, total value | [corz.value bn] | [corz.announced iso!2025-10-22] | 0.15 | 5 | 2 | 6
CoreWeave | Core Scientific | takeover bid, lapsed | 9 | 2025-07-07 | 0 | 5 | 2 | 6
AWS | Cipher | lease, total value | [cifa.value bn!2.5] | [cifa.announced iso] | 0.12 | 6 | 3 | 5
Fluidstack | Hut 8 | lease, total value | [hut.value bn] | [hut.announced iso] | 0.14 | 6 | 1 | 4
Google | Cipher | warrants | 0.2 | 2025-09-25 | 0.02 | 6 | 3 | 8

modularity | 0.613
nodes | 41
edges | 118
avg_path | 2.94
`,
  "Pairs with two contracts": `
Parties with two contracts: first against second
 | 2025 contract | | | 2026 contract | | | Both
Pair | Value, $bn | Term, years | Announced | Value, $bn | Term, years | Announced | Value, $bn
Meta / CoreWeave | [mcw25.value bn!19.2] | n/d | [mcw25.announced d] | [mcw26.value bn] | [mcw26.term y] | [mcw26.announced d!2026-09-04] | 40.2
Meta / Nebius | [mnb25.value bn] | [mnb25.term y!7] | [mnb25.announced my] | [mnb26.value bn] | [mnb26.term y] | [mnb26.announced d] | 14.9
OpenAI / AWS | [oaws25.value bn] | [oaws25.term y!10] | [oaws25.announced d] | [oaws26.value bn!10] | [oaws26.term y!3] | [oaws26.announced d] | 48
Sum | 60.1 | | | 43 | | | 103.1

Same for the two sites that Fluidstack took from TeraWulf
Site | Value, $bn | Term, years | Announced | Critical MW
Lake Mariner | [lm.value bn] | [lm.term y] | [lm.announced my] | [lm.capacity mw!260]
Abernathy | [aby.value bn!4.5] | [aby.term y!12] | [aby.announced d] | [aby.capacity mw]
Both | 11.2 | | | 428

Why a second contract? Answers in our survey of buyers (n = 46)
Reason | Share | 2025 | 2024
First contract filled | 0.48{0%} | 22 | 9
Newer chips | 0.63{0%} | 29 | 14
Better price | 0.2{0%} | 9 | 11
Second region | 0.15{0%} | 7 | 6
No answer | 0.07{0%} | 3 | 5
`,
  "Change log": `
Change log of the deal sheet: Q3 2026 (superseded values kept for audit)
No. | Deal | Field | Superseded | In force now | Changed by | Ticket | Days open
1 | Microsoft / IREN | Contract value, $bn | 9.5 | [msir.value bn] | HK | 5512 | 2
2 | Microsoft / IREN | Capacity, MW | 75 | [msir.capacity mw] | HK | 5512 | 2
3 | OpenAI / Oracle | Contract value, $bn | 30 | [orcl.value bn] | HK | 5520 | 1
4 | OpenAI / Oracle | Term, years | 7 | [orcl.term y!10] | HK | 5520 | 1
5 | OpenAI / Cerebras | Capacity, MW | 2000 | [cbrs.capacity mw!705] | MT | 5533 | 9
6 | Meta / Google Cloud | Contract value, $bn | 1 | [mgoo.value bn] | MT | 5534 | 3
7 | Meta / Google Cloud | Date announced | 22 Aug 2024 | [mgoo.announced short!2025-07-21] | MT | 5534 | 3
8 | Anthropic / SpaceX | Monthly fee, $m | 1500 | [aspx.monthly fee m] | SA | 5541 | 4
9 | Google / SpaceX | Monthly fee, $m | 900 | [gspx.monthly fee m!9200] | SA | 5541 | 4
10 | AWS / Cipher Mining | Contract value, $bn | 5 | [cifa.value bn!7.5] | MT | 5547 | 6
11 | AWS / Cipher Mining | Term, years | 10 | [cifa.term y] | MT | 5547 | 6
12 | Fluidstack / Hut 8 | Capacity, MW | 330 | [hut.capacity mw] | SA | 5550 | 2
13 | Fluidstack / Hut 8 | Start | 2026 | [hut.start yt] | SA | 5550 | 2
14 | CoreWeave / Galaxy | Capacity, MW | 133 | [glxy.capacity mw!256] | HK | 5558 | 11
15 | NVIDIA / IREN | Contract value, $bn | 3 | [nvir.value bn] | HK | 5560 | 1
16 | Jane Street / CoreWeave | Contract value, $bn | 1 | [jane.value bn!5.3] | SA | 5562 | 5

Tickets opened | 41 | Tickets closed | 37 | Median days | 3
Fields checked | 612 | Fields changed | 16 | Error rate | 0.026{0.0%}
`,
};
