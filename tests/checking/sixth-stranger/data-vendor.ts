/** Exports of data vendors and of scripts. */
export const DATA_VENDOR: Readonly<Record<string, string>> = {
  export_20260914: `
deal_uid | buyer_name | buyer_ticker | seller_name | seller_ticker | tcv_usd_mn | tenor_mo | it_load_mw | ann_dt | svc_start | svc_end | conf_score | last_upd | src_url
AIC-0001 | Microsoft | MSFT | IREN | IREN | [msir.value m] | [msir.term mo!72] | [msir.capacity mw] | [msir.announced iso] | [msir.start yt] | [msir.end yt!2032] | 0.97 | 2026-09-01 | https://vendor.example/1
AIC-0002 | Microsoft | MSFT | Nebius | NBIS | [msnb.value m!27100] | [msnb.term mo] | | [msnb.announced iso!2025-08-08] | [msnb.start yt] | [msnb.end iso] | 0.95 | 2026-09-01 | https://vendor.example/2
AIC-0003 | OpenAI | | Oracle | ORCL | [orcl.value m!3000] | [orcl.term mo!84] | | [orcl.announced iso] | [orcl.start yt!2028] | | 0.81 | 2026-08-14 | https://vendor.example/3
AIC-0004 | OpenAI | | Cerebras | | [cbrs.value m] | [cbrs.term mo] | [cbrs.capacity mw!75] | [cbrs.announced iso!2026-01-24] | [cbrs.start yt] | [cbrs.end yt] | 0.9 | 2026-08-14 | https://vendor.example/4
AIC-0005 | Meta | META | Google Cloud | GOOGL | [mgoo.value m!1000] | [mgoo.term mo] | | [mgoo.announced iso!2025-08-31] | | | 0.7 | 2026-05-30 | https://vendor.example/5
AIC-0006 | NVIDIA | NVDA | IREN | IREN | [nvir.value m] | [nvir.term mo!84] | [nvir.capacity mw] | [nvir.announced iso!2026-06-07] | | | 0.93 | 2026-09-02 | https://vendor.example/6
AIC-0007 | Jane Street | | CoreWeave | CRWV | [jane.value m!600] | | | [jane.announced iso] | | | 0.88 | 2026-06-11 | https://vendor.example/7
AIC-0008 | AWS | AMZN | Cipher Mining | CIFR | [cifa.value m] | [cifa.term mo!120] | [cifa.capacity mw] | [cifa.announced iso!2025-11-30] | [cifa.start iso!2027-02] | | 0.94 | 2026-07-01 | https://vendor.example/8
AIC-0009 | CoreWeave | CRWV | Galaxy | GLXY | [glxy.value m] | [glxy.term mo] | [glxy.capacity mw!455] | [glxy.announced iso!2025-07-15] | [glxy.start yt!2027] | | 0.86 | 2026-07-01 | https://vendor.example/9
AIC-0010 | Anthropic | | TeraWulf | WULF | [want.value m] | [want.term mo] | [want.capacity mw!368] | [want.announced iso] | 2027-H2 | | 0.92 | 2026-08-20 | https://vendor.example/10
AIC-0011 | AMD | AMD | Core Scientific | CORZ | | [camd.term mo] | [camd.capacity mw!577] | [camd.announced iso] | | | 0.75 | 2026-08-20 | https://vendor.example/11
AIC-0012 | Reflection AI | | SpaceX | | [rspx.value m!5600] | [rspx.term mo!36] | | [rspx.announced iso!2026-05-22] | [rspx.start iso] | [rspx.end yt!2030] | 0.7 | 2026-08-20 | https://vendor.example/12
`,
  "Tidy extract": `
entity | counterparty | metric | val | uom | as_of | grade
IREN | Microsoft | contract_value | [msir.value m!9070] | USD mn | 2026-09-14 | A
IREN | Microsoft | term | [msir.term y] | years | 2026-09-14 | A
IREN | Microsoft | critical_it_load | [msir.capacity mw!320] | MW | 2026-09-14 | A
IREN | Microsoft | announcement_date | [msir.announced iso] | date | 2026-09-14 | A
IREN | Microsoft | prepayment_pct | [msir.prepayment share pct] | % | 2026-09-14 | A
IREN | Dell | equipment_order | [msir.equipment order m] | USD mn | 2026-09-14 | A
IREN | NVIDIA | contract_value | [nvir.value m!4100] | USD mn | 2026-09-14 | B
IREN | NVIDIA | term | [nvir.term y!4] | years | 2026-09-14 | B
IREN | NVIDIA | warrant | [nvir.separate warrant m] | USD mn | 2026-09-14 | B
Cipher Mining | Fluidstack | contract_value | [ciff.value m!2150] | USD mn | 2026-09-14 | A
Cipher Mining | Fluidstack | term | [ciff.term y!20] | years | 2026-09-14 | A
Cipher Mining | Fluidstack | backstop_google | [ciff.google backstop m] | USD mn | 2026-09-14 | A
Cipher Mining | AWS | contract_value | [cifa.value m] | USD mn | 2026-09-14 | A
Cipher Mining | AWS | term | [cifa.term y!10] | years | 2026-09-14 | A
Hut 8 | Fluidstack | contract_value | [hut.value m!4900] | USD mn | 2026-09-14 | A
Hut 8 | Fluidstack | it_capacity | [hut.capacity mw] | MW | 2026-09-14 | A
Hut 8 | Fluidstack | rent_escalator_pct | [hut.escalator pct!2] | % | 2026-09-14 | A
Hut 8 | Fluidstack | average_annual_noi | [hut.average annual noi m] | USD mn | 2026-09-14 | A
Cerebras | OpenAI | contract_value | [cbrs.value m!16800] | USD mn | 2026-09-14 | B
Cerebras | OpenAI | inference_capacity | [cbrs.capacity mw] | MW | 2026-09-14 | B
Cerebras | OpenAI | loan_from_customer | [cbrs.openai loan m] | USD mn | 2026-09-14 | B
Cerebras | | employees | 710 | heads | 2026-06-30 | C
Cerebras | | revenue_2025 | 510 | USD mn | 2025-12-31 | A
SpaceX | Google | monthly_fee | [gspx.monthly fee m!1020] | USD mn | 2026-09-14 | A
SpaceX | Google | notice_period | [gspx.notice period days!45] | days | 2026-09-14 | A
SpaceX | Google | gpus | [gspx.gpus n!101000] | units | 2026-09-14 | A
SpaceX | Anthropic | monthly_fee | [aspx.monthly fee m!1520] | USD mn | 2026-09-14 | A
SpaceX | Anthropic | announcement_date | [aspx.announced iso] | date | 2026-09-14 | A
SpaceX | Google | shareholding | 6.1 | % | 2026-05-20 | B
AWS | OpenAI | equity_investment | [oaws26.amazon equity in openai m] | USD mn | 2026-02-27 | A
AWS | Anthropic | contract_value | [aaws.value m!85000] | USD mn | 2026-09-14 | A
AWS | Anthropic | facility_from_amazon | [aaws.amazon facility m] | USD mn | 2026-09-14 | B
Broadcom | Anthropic | loan | [bcom.broadcom loan m] | USD mn | 2026-09-29 | C
Oracle | OpenAI | share_of_rpo | 0.61{0%} | ratio | 2026-08-31 | C
CoreWeave | OpenAI | shares_issued | [ocw.equity to openai m] | USD mn | 2026-03-31 | B
CoreWeave | Core Scientific | takeover_bid | 9000 | USD mn | 2025-07-07 | A
Nebius | Microsoft | contract_value | [msnb.value m!31400] | USD mn | 2026-09-14 | A
Nebius | Microsoft | site_power_campus | [msnb.site capacity mw] | MW | 2026-09-14 | B
Nebius | Meta | shares_held | 0 | shares | 2026-09-14 | A
`,
  "Changes feed": `
Change feed (what our database said before, and says now)
When | Customer | Provider | Field | Old | New | Analyst
2026-09-10 | Microsoft | IREN | Contract value (US$ bn) | 9.1 | [msir.value bn!10.7] | KL
2026-09-10 | Microsoft | IREN | Term (years) | 4 | [msir.term y] | KL
2026-09-09 | Fluidstack | Hut 8 | IT capacity (MW) | 205 | [hut.capacity mw] | KL
2026-09-09 | Fluidstack | Hut 8 | Term (years) | 10 | [hut.term y!14] | KL
2026-09-08 | OpenAI | Cerebras | Capacity (MW) | 250 | [cbrs.capacity mw!675] | PD
2026-09-08 | Meta | Google Cloud | Term (years) | 5 | [mgoo.term y!7] | PD
2026-09-07 | AWS | Cipher Mining | Contract value (US$ bn) | 3 | [cifa.value bn] | PD
2026-09-07 | CoreWeave | Galaxy | Critical IT load (MW) | 393 | [glxy.capacity mw!576] | PD
2026-09-04 | CoreWeave | Applied Digital | Contract value (US$ bn) | 7 | [apld.value bn] | ST
2026-09-04 | CoreWeave | Applied Digital | Critical IT load (MW) | 250 | [apld.capacity mw] | ST
2026-09-03 | Anthropic | Azure | Contract value (US$ bn) | 15 | [aaz.value bn!36] | ST
2026-09-03 | Jane Street | CoreWeave | Contract value (US$ bn) | 4 | [jane.value bn!6.9] | ST
2026-09-02 | Google | SpaceX | Monthly fee (US$ m) | 900 | [gspx.monthly fee m] | ST
2026-09-02 | Anthropic | TeraWulf | Critical IT load (MW) | 380 | [want.capacity mw!318] | ST
2026-09-02 | NVIDIA | CoreWeave | Backstop order, contract value (US$ bn) | 6 | [nvcw.value bn!7.8] | ST

Quality counts | Jun | Jul | Aug | Sep
Records touched | >>4 812 1.07
Corrections by users | >>4 33 0.9
Links dead | >>4 61 1.12
New deals | >>4 14 1.15
Median delay (hours) | >>4 19 0.93
Records without a source | >>4 102 0.88
Old values are kept for 36 months and are not shown to clients of the basic tier at $1,900 a month
`,
  "Widget feed": `
id;title;amount | parsed title | parsed amount | currency | unit | chart | rank
w1 | OpenAI - Oracle contract value | [orcl.value bn!330] | USD | bn | bar | 1
w2 | OpenAI - Azure contract value | [oaz.value bn] | USD | bn | bar | 2
w3 | Anthropic - AWS contract value | [aaws.value bn!75] | USD | bn | bar | 4
w4 | Anthropic - Azure contract value | [aaz.value bn!28] | USD | bn | bar | 6
w5 | OpenAI - CoreWeave contract value, all order forms | [ocw.value bn!28.4] | USD | bn | bar | 7
w6 | Meta - Google Cloud contract value | [mgoo.value bn] | USD | bn | bar | 9
w7 | Microsoft - IREN contract value | [msir.value bn!8.9] | USD | bn | bar | 10
w8 | OpenAI - Microsoft stake | 135 | USD | bn | pie | 1
w9 | NVIDIA - OpenAI planned investment | 100 | USD | bn | pie | 2
w10 | Amazon - Anthropic stake, carrying value | 60.6 | USD | bn | pie | 3
w11 | NVIDIA - CoreWeave stake, market value | 3.4 | USD | bn | pie | 4
w12 | Google - Anthropic planned investment | 40 | USD | bn | pie | 5
w13 | IREN market value | 17.7 | USD | bn | line | 1
w14 | Nebius market value | 26.6 | USD | bn | line | 2
w15 | CoreWeave market value | 51 | USD | bn | line | 3
w16 | Oracle backlog | 638 | USD | bn | line | 4
w17 | Microsoft commercial backlog | 625 | USD | bn | line | 5
w18 | Electricity price ERCOT North | 41.2 | USD | MWh | line | 6

Widget | Mon | Tue | Wed | Thu | Fri
views w1 | >>5 1204 0.97
views w2 | >>5 911 1.02
views w3 | >>5 640 1.05
views w4 | >>5 512 0.99
views w5 | >>5 377 1.01
views w6 | >>5 245 1.04
load time (ms) | >>5 310 0.99
`,
};
