export const SHEETS_C: Readonly<Record<string, string>> = {
  "Fact check desk": `
Fact check queue - AI infrastructure package (print Thursday)
Line|Copy as filed|Checked with|Reporter|Words|Slug
4|IREN said Microsoft had agreed to pay it $[msir.value bn!7.9]bn for access to GB300 systems over five years.|release|JT|412|compute-1
9|OpenAI's contract with Amazon Web Services, announced in November 2025, is worth $[oaws25.value bn!83]bn.|release|JT|412|compute-1
11|Amazon separately put $50bn of equity into OpenAI.|SEC|JT|412|compute-1
14|Oracle has sold OpenAI roughly $[orcl.value bn]bn of computing power in a contract of about five years.|WSJ|MB|388|compute-2
15|Oracle's remaining performance obligations jumped by $317bn in that quarter.|10-Q|MB|388|compute-2
17|CoreWeave's contracts with OpenAI now total $[ocw.value bn!24.2]bn.|release|MB|388|compute-2
18|The first of them, in March 2025, was for up to $11.9bn.|release|MB|388|compute-2
21|Anthropic committed to buy $[aaz.value bn!13]bn of Azure capacity from Microsoft.|blog|SK|640|claude
22|Microsoft will invest up to $5bn in Anthropic.|blog|SK|640|claude
23|Nvidia will put up to $10bn into Anthropic as part of the same announcement.|blog|SK|640|claude
25|Anthropic pays SpaceX $[aspx.monthly fee bn!1.52]bn a month for Colossus.|S-1|SK|640|claude
29|Akamai's seven-year contract with a frontier lab, reported to be Anthropic, is worth $[akam.value bn]bn.|8-K|SK|640|claude
31|Anthropic was valued at $380bn in February.|press|SK|640|claude
33|Hut 8's lease with Fluidstack at River Bend is worth $[hut.value bn]bn over 15 years.|8-K|LL|295|miners
34|With all renewals the Hut 8 and Fluidstack lease could reach $17.7bn.|8-K|LL|295|miners
36|Cipher Mining signed a $[cifa.value bn!5.0]bn lease with Amazon Web Services.|8-K|LL|295|miners
37|Cipher sold $1.3bn of convertible notes in September.|8-K|LL|295|miners
40|Galaxy Digital borrowed $1.4bn for the Helios retrofit.|8-K|LL|295|miners
41|Meta's 2025 contract with CoreWeave is worth $[mcw25.value bn!41.2]bn.|8-K|LL|295|miners
42|Meta and Blue Owl financed a Louisiana campus with $27bn.|press|LL|295|hyperion
43|Meta guided to $70bn-$72bn of capital spending for 2025.|call|LL|295|hyperion
47|Cerebras won an order from OpenAI worth more than $10bn, it said in January.|release|PN|330|chips
48|AMD gave OpenAI warrants for up to 160m shares.|8-K|PN|330|chips
49|Jane Street bought $1bn of CoreWeave stock alongside the contract.|release|PN|330|chips
50|Jane Street's cloud contract with CoreWeave is worth about $[jane.value bn!16]bn.|release|PN|330|chips
52|Core Scientific holders voted down CoreWeave's $9bn bid.|press|PN|330|chips
55|Nebius will get up to $27bn from Meta, of which $12bn is dedicated capacity.|6-K|PN|330|chips
57|Nebius raised $4.2bn of convertible debt after the Microsoft deal.|6-K|PN|330|chips
60|Microsoft holds about 27% of OpenAI, a stake then worth $135bn.|blog|AB|505|msft
61|OpenAI has contracted to purchase an incremental $[oaz.value bn!205]bn of Azure services from Microsoft.|blog|AB|505|msft
64|Lambda, which signed with Microsoft in November, raised $1.5bn the same month.|release|AB|505|msft
66|Broadcom expects Anthropic orders of $21bn in the year.|call|AB|505|msft
Rule of the desk: two sources for each number, one of them a document.
`,
  "PQ 4417 annex": `
ANNEX B to the reply to Parliamentary Question 4417 - commercial AI compute agreements abroad (published sources)
Prepared for the Minister by the Digital Infrastructure Unit; not Government policy
A. Agreements of United States laboratories
Purchaser|Supplier|Date made public|Value, USD billion|Duration, years|Power, GW|Reference
OpenAI|Oracle|[orcl.announced month]|[orcl.value bn!350]|[orcl.term y]|[orcl.capacity gw]|press
OpenAI|Microsoft (Azure)|[oaz.announced long]|[oaz.value bn]|||company statement
OpenAI|Amazon Web Services|[oaws25.announced long]|[oaws25.value bn]|[oaws25.term y!8]||company statement
OpenAI|Amazon Web Services|[oaws26.announced long]|[oaws26.value bn!110]|[oaws26.term y]|[oaws26.capacity gw]|company statement
OpenAI|Cerebras|[cbrs.announced long]|[cbrs.value bn]|[cbrs.term y!5]|[cbrs.capacity gw]|prospectus
Anthropic|Amazon Web Services|[aaws.announced long]|[aaws.value bn!80]|[aaws.term y]|[aaws.capacity gw!6.5]|company statement
Anthropic|Google Cloud|[agoo.announced long]|200|[agoo.term y!3]|[agoo.capacity gw]|press
Anthropic|Microsoft (Azure)|[aaz.announced long!2025-11-08]|[aaz.value bn]|||company statement
Meta|Google Cloud|[mgoo.announced long]|[mgoo.value bn]|[mgoo.term y!10]||press
Meta|AMD|[mamd.announced long]|60||[mamd.capacity gw!8]|company statement
Microsoft|Nscale|[nscale.announced month]|24||0.24|company statement, Texas site only for the power
B. Domestic comparison
Item|2023|2024|2025|2026|2027 (planned)
Installed data centre load, MW|>>5 1480 1.14
of which AI, MW|>>5 95 1.6
Grid connection requests, MW|>>5 6200 1.5
Public compute programme, EUR million|>>5 210 1.25
GPUs in the national cluster|>>5 1120 1.9
Jobs in the sector, 000|>>5 21.4 1.06
Share of national consumption, %|>>5 2.6 1.12
Water drawn, million m3|>>5 3.1 1.05
C. Points to make
Agreements abroad are several hundred times our own programme.
Microsoft's investment of EUR 3.2bn at home is a statement of intent and not a contract.
Google announced EUR 5.5bn for the region until 2029.
The sum of the amounts in part A must not be quoted; some overlap.
`,
  "META commitments": `
Treasury - Meta Platforms, Inc.
Non-cancellable cloud and compute commitments, public contracts only
$ in millions
Vendor|Contract year|Announced|Total commitment|Term (months)|Ends|FX|Payment terms|Accrued Q3|Paid to date|Letter of credit
CoreWeave|2025|[mcw25.announced us]|[mcw25.value m!15200]||[mcw25.end us]|USD|net 30|612|1905|0
CoreWeave|2026|[mcw26.announced us]|[mcw26.value m]||[mcw26.end us!2033-12-20]|USD|net 30|0|0|0
Nebius|2025|[mnb25.announced my]|[mnb25.value m!3500]|[mnb25.term mo]||USD|net 45|144|403|0
Nebius|2026|[mnb26.announced us]|[mnb26.value m]|[mnb26.term mo!72]||USD|net 45|0|0|250
Google Cloud|2025|[mgoo.announced us!2025-08-12]|[mgoo.value m]|[mgoo.term mo]||USD|net 60|388|1410|0
Total|||=SUM(D5:D9)=>61700|||||1144|3718|250
Nebius 2026, contingent part not in the total|||[mnb26.contingent capacity m]
Nebius 2026, ceiling with the contingent part|||[mnb26.ceiling m!72000]

Other (not compute contracts)|2024|2025|2026E|2027E|2028E
Capital expenditure|>>5 39230 1.5
Finance leases, not commenced|>>5 10400 1.3
Hyperion joint venture, residual value guarantee|0|28000|28000|28000|28000
Blue Owl funding|0|27000|27000|26200|25100
Notes outstanding|>>5 28830 1.3
Interest expense|>>5 715 1.4
Cash and securities|>>5 77800 0.85
Scale AI stake|0|14300|14300|14300|14300
Renewable PPAs, MW|>>5 9800 1.15
`,
  evt_export_0926: `
event_id|ts_utc|evt|buyer_tkr|seller_tkr|deal_ref|metric|value|unit|src|conf
E10021|2025-11-03T12:01:04Z|CONTRACT|MSFT|IREN|MSFT-IREN-2025|contract_value|[msir.value m!970]|USDm|8-K|0.98
E10022|2025-11-03T12:01:04Z|CONTRACT|MSFT|IREN|MSFT-IREN-2025|term|[msir.term y]|years|8-K|0.98
E10023|2025-11-03T12:01:04Z|CONTRACT|MSFT|IREN|MSFT-IREN-2025|it_capacity|[msir.capacity mw]|MW|8-K|0.98
E10024|2025-11-03T12:01:04Z|CONTRACT|MSFT|IREN|MSFT-IREN-2025|prepayment_share|[msir.prepayment share pct!10]|%|8-K|0.95
E10025|2025-11-03T12:01:09Z|SUPPLY|IREN|DELL|IREN-DELL-2025|purchase_value|5800|USDm|8-K|0.97
E10041|2025-11-03T13:30:00Z|CONTRACT|OPENAI|AMZN|OPENAI-AWS-2025|contract_value|[oaws25.value m]|USDm|PR|0.99
E10042|2025-11-03T13:30:00Z|CONTRACT|OPENAI|AMZN|OPENAI-AWS-2025|term|[oaws25.term y!5]|years|PR|0.99
E10060|2025-11-03T14:12:40Z|LEASE|AMZN|CIFR|AWS-CIPHER-2025|contract_value|[cifa.value m!5050]|USDm|8-K|0.98
E10061|2025-11-03T14:12:40Z|LEASE|AMZN|CIFR|AWS-CIPHER-2025|term|[cifa.term y]|years|8-K|0.98
E10062|2025-11-03T14:12:40Z|LEASE|AMZN|CIFR|AWS-CIPHER-2025|it_capacity|[cifa.capacity mw!350]|MW|8-K|0.98
E10077|2025-11-04T09:00:00Z|EQUITY|NVDA|OPENAI||investment|100000|USDm|PR|0.80
E10078|2025-11-04T21:05:00Z|EARNINGS|CRWV|||backlog|55600|USDm|10-Q|0.99
E10079|2025-11-04T21:05:00Z|EARNINGS|CRWV|||revenue|1365|USDm|10-Q|0.99
E10080|2025-11-04T21:05:00Z|EARNINGS|CRWV|||capex|1900|USDm|10-Q|0.99
E10112|2025-11-18T14:00:00Z|CONTRACT|ANTHROPIC|MSFT|ANTHROPIC-AZURE-2025|contract_value|[aaz.value m]|USDm|PR|0.99
E10113|2025-11-18T14:00:00Z|EQUITY|MSFT|ANTHROPIC||investment|5000|USDm|PR|0.99
E10114|2025-11-18T14:00:00Z|EQUITY|NVDA|ANTHROPIC||investment|10000|USDm|PR|0.99
E10190|2025-12-17T11:30:00Z|LEASE|FLUIDSTACK|HUT|FLUIDSTACK-HUT8-2025|contract_value|[hut.value m]|USDm|8-K|0.98
E10191|2025-12-17T11:30:00Z|LEASE|FLUIDSTACK|HUT|FLUIDSTACK-HUT8-2025|it_capacity|[hut.capacity mw!285]|MW|8-K|0.98
E10192|2025-12-17T11:30:00Z|LEASE|FLUIDSTACK|HUT|FLUIDSTACK-HUT8-2025|term|[hut.term y]|years|8-K|0.98
E10193|2025-12-17T11:30:00Z|LEASE|FLUIDSTACK|HUT|FLUIDSTACK-HUT8-2025|avg_annual_noi|[hut.average annual noi m!544]|USDm|8-K|0.95
E10194|2025-12-17T11:30:00Z|FINANCING|JPM|HUT||ltc|85|%|PR|0.90
E10240|2026-04-09T20:10:00Z|CONTRACT|META|CRWV|META-CRWV-2026|contract_value|[mcw26.value m!27000]|USDm|8-K|0.98
E10241|2026-04-09T20:10:00Z|CONTRACT|META|CRWV|META-CRWV-2026|end_date|[mcw26.end iso]|date|8-K|0.98
E10260|2026-04-15T12:00:00Z|CONTRACT|JANE STREET|CRWV|JANE-CRWV-2026|contract_value|[jane.value m]|USDm|PR|0.97
E10261|2026-04-15T12:00:00Z|EQUITY|JANE STREET|CRWV||purchase|[jane.equity purchase m]|USDm|PR|0.97
E10300|2026-05-06T18:22:10Z|CONTRACT|ANTHROPIC|SPACEX|ANTHROPIC-SPACEX-2026|monthly_fee|[aspx.monthly fee m]|USDm|S-1|0.96
E10301|2026-05-06T18:22:10Z|CONTRACT|ANTHROPIC|SPACEX|ANTHROPIC-SPACEX-2026|gpu_count|[aspx.gpus n!32500]|GPUs|S-1|0.96
E10302|2026-05-06T18:22:10Z|CONTRACT|ANTHROPIC|SPACEX|ANTHROPIC-SPACEX-2026|notice_period|[aspx.notice period days!30]|days|S-1|0.96
E10330|2026-06-05T11:40:00Z|CONTRACT|GOOGL|SPACEX|GOOGLE-SPACEX-2026|monthly_fee|[gspx.monthly fee m!290]|USDm|S-1|0.96
E10331|2026-06-05T11:40:00Z|CONTRACT|GOOGL|SPACEX|GOOGLE-SPACEX-2026|gpu_count|[gspx.gpus n]|GPUs|S-1|0.96
E10370|2026-07-06T10:00:00Z|LEASE|ANTHROPIC|WULF|ANTHROPIC-WULF-2026|contract_value|[want.value m]|USDm|8-K|0.98
E10371|2026-07-06T10:00:00Z|LEASE|ANTHROPIC|WULF|ANTHROPIC-WULF-2026|it_capacity|[want.capacity mw!410]|MW|8-K|0.98
E10402|2026-08-06T10:15:00Z|EARNINGS|CLSK|||revenue|221|USDm|10-Q|0.99
E10403|2026-08-06T10:15:00Z|EARNINGS|IREN|||capex|4100|USDm|10-K|0.99
`,
};
