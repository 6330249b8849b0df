export const SHEETS_I: Readonly<Record<string, string>> = {
  "Circular flows": `
Who pays whom - money between the same names (strategy team, for the circularity chart)
US$ bn; a line is an arrow on the chart
Payer|Payee|Kind|Amount|Years|Known since|Comment
OpenAI|Oracle|compute contract, total value|[orcl.value bn!400]|[orcl.term y]|[orcl.announced mon]|WSJ
OpenAI|Microsoft|compute contract (Azure), total value|[oaz.value bn]||[oaz.announced short]|blog
Microsoft|OpenAI|equity put in, cumulative|13.8||2019-2023|10-K
OpenAI|Microsoft|revenue share a year, our estimate|3.1|7||ours
OpenAI|Cerebras|compute contract, total value|[cbrs.value bn!14]|[cbrs.term y]|[cbrs.announced short]|S-1
OpenAI|Cerebras|working capital loan|[cbrs.openai loan bn]||2026|S-1
OpenAI|CoreWeave|compute contracts, total value|[ocw.value bn]|[ocw.term y]|[ocw.announced short]|PR
CoreWeave|OpenAI|shares issued|[ocw.equity to openai bn]||2025|S-1
NVIDIA|CoreWeave|equity stake, market value|4.1||2026|13F
NVIDIA|CoreWeave|private placement|2.0||2026|PR
NVIDIA|CoreWeave|unsold capacity agreement, contract value|[nvcw.value bn!3.6]||[nvcw.announced mon]|8-K
CoreWeave|NVIDIA|GPU purchases a year, our estimate|15||2025|ours
NVIDIA|OpenAI|equity, announced intent|100||2025|PR
NVIDIA|OpenAI|equity, paid|30||2026|PR
NVIDIA|Anthropic|equity, up to|10||2025|blog
Microsoft|Anthropic|equity, up to|5||2025|blog
Anthropic|Microsoft|compute contract (Azure), total value|[aaz.value bn!36]||[aaz.announced short]|blog
Amazon|Anthropic|equity, paid to date|13||2026|10-Q
Amazon|Anthropic|equity, further, up to|[aaws.amazon facility bn]||2026|PR
Anthropic|AWS|compute contract, total value|[aaws.value bn]|[aaws.term y!7]|[aaws.announced short]|PR
Google|Anthropic|equity, up to|40||2026|press
Anthropic|Google|TPU purchases via Broadcom, one year|21||2025|call
Amazon|OpenAI|equity, up to|[oaws26.amazon equity in openai bn]||2026|PR
OpenAI|AWS|compute contract of November 2025, total value|[oaws25.value bn]|[oaws25.term y!3]|[oaws25.announced short]|PR
OpenAI|AWS|compute contract of February 2026, total value|[oaws26.value bn!120]|[oaws26.term y]|[oaws26.announced short]|PR
NVIDIA|IREN|compute contract, total value|[nvir.value bn]|[nvir.term y!8]|[nvir.announced short]|8-K
NVIDIA|IREN|right to buy shares, up to|[nvir.separate warrant bn]||2026|8-K
IREN|Dell|equipment for the Microsoft contract|[msir.equipment order bn]||2025|8-K
Microsoft|IREN|compute contract, total value|[msir.value bn]|[msir.term y]|[msir.announced short]|8-K
Microsoft|IREN|prepayment, one of four, our estimate|0.5||2026|ours
NVIDIA|Nebius|equity|2.0||2026|PR
Microsoft|Nebius|compute contract, total value|[msnb.value bn!22.9]|[msnb.term y]|[msnb.announced short]|6-K
Jane Street|CoreWeave|shares bought|[jane.equity purchase bn]||2026|PR
Jane Street|CoreWeave|cloud contract, total value|[jane.value bn!3]||[jane.announced short]|PR
CoreWeave|Core Scientific|all-share bid, failed|9.0||2025|PR
CoreWeave|Core Scientific|hosting contracts, total value|[corz.value bn]|[corz.term y]|[corz.announced short]|8-K
Google|Cipher|5.4% stake taken as warrants|0.3||2025|8-K
Google|TeraWulf|14% stake taken as warrants|0.8||2025|8-K
AMD|OpenAI|warrants, 160m shares at vesting|34||2025|8-K
SoftBank|OpenAI|equity, paid|30||2025|PR
Oracle|NVIDIA|chips for Abilene, press|40||2025|FT
`,
  "Financing league": `
AI infrastructure financings with a named contract behind - league table workbook, YTD Nov 2026
Issuer|Instrument|Size $m|Coupon %|OID|Tenor yrs|Rating|Books $m|Contract behind it|Contract value $m|Contract years|Base MW
Galaxy Helios|term loan|1400|9.1|99.0|3|NR|2100|CoreWeave lease|[glxy.value m]|[glxy.term y!14]|[glxy.capacity mw]
Cipher Compute|senior secured notes|1400|7.125|100|5|BB-|13000|Fluidstack first lease|[ciff.value m!3900]|[ciff.term y]|[ciff.capacity mw]
Cipher Black Pearl|senior secured notes|2000|6.125|100|5|BB+|13000|AWS lease|[cifa.value m]|[cifa.term y!12]|[cifa.capacity mw!250]
TeraWulf Compute (Lake Mariner)|senior secured notes|3200|7.75|100|5|BB|9000|Fluidstack lease|[lm.value m!5700]|[lm.term y]|[lm.capacity mw]
TeraWulf Abernathy JV|senior secured notes|1300|7.25|100|5|BB+|6100|Fluidstack lease|[aby.value m]|[aby.term y]|[aby.capacity mw!86]
Hut 8 River Bend|senior secured bonds|3250|6.192|100|16|BBB-|11200|Fluidstack lease|[hut.value m!7850]|[hut.term y]|[hut.capacity mw]
Applied Digital Compute|senior secured notes|2350|9.25|97|5|BB-|5100|CoreWeave leases, Polaris Forge 1|[apld.value m]|[apld.term y]|[apld.capacity mw!440]
IREN|GPU financing|3600|5.9||3|BBB|4100|Microsoft contract|[msir.value m!11700]|[msir.term y]|[msir.capacity mw]
IREN|convertible notes|2300|0.25|100|7|NR|5900|none, general purposes|||
CoreWeave|DDTL 3.0|2600|S+400||5|BB+|3900|OpenAI, one order form only|||
CoreWeave|DDTL 4.0|8500|5.9||6|A3|12000|Meta order form, announced Apr 2026|[mcw26.value m]|[mcw26.term y!4]|
CoreWeave|senior notes 2031|1750|9.0|100|5|B+|4400|none|||
Nebius|convertible notes|4200|1.0|100|6|NR|9000|none, cash for Vineland|||
Nebius|asset-backed|3000|6.6||4|BBB-|4600|Microsoft contract|[msnb.value m]|[msnb.term y!8]|
Core Scientific|bridge|1000|S+350||1|NR|1000|none|||
Crusoe Abilene|construction loan|9600|S+250||4|NR|10300|Oracle lease|||[crus.capacity mw!200]
Meta Hyperion (Beignet)|private notes|27300|6.58|100|24|A+|31000|Meta residual guarantee|||
Oracle|senior notes|25000|5.1|99.8|12|BBB|129000|none, press links it to OpenAI|||
Vantage Frontier|construction loan|38000|S+250||4|NR|40000|Oracle, terms not known|||
Total of the list||141750||||||||
Fee pool, $m|>>6 410 1.15
Our share, %|>>6 6.2 1.04
`,
  "Site splits": `
Sites and stages under each contract - parts do not have figures of their own in the release unless noted
Contract|Site or stage|MW|GPUs|Share of contract $bn, our split|Handover|PM note
Microsoft / IREN|Horizon 1|50||2.4|Aug 2026|accepted
Microsoft / IREN|Horizon 2|50||2.4|Q4 2026|
Microsoft / IREN|Horizon 3|50||2.4|Q4 2026|
Microsoft / IREN|Horizon 4|50||2.5|Q4 2026|
Microsoft / IREN|contract, total IT load and value as announced|[msir.capacity mw!250]||[msir.value bn]||8-K
Microsoft / Nscale|Texas, first phase|[nscale.texas phase 1 capacity mw]|[nscale.gpus texas n]||2026|PR
Microsoft / Nscale|Narvik|230|52000||2026|PR
Microsoft / Nscale|Sines|32|12600||2026|PR
Microsoft / Nscale|Loughton|90|23000||2027|PR
Microsoft / Nscale|contract, total GPUs as announced||[nscale.gpus n!20000]|||PR
CoreWeave / Galaxy|Helios phase I|133|||H1 2026|
CoreWeave / Galaxy|Helios phase II|260|||2027|
CoreWeave / Galaxy|Helios phase III|133|||2027|
CoreWeave / Galaxy|contract, total critical IT load and value as announced|[glxy.capacity mw]||[glxy.value bn!10]||10-Q
CoreWeave / Applied Digital|ELN-02|100||2.8|live|
CoreWeave / Applied Digital|ELN-03|150||4.2|2026|
CoreWeave / Applied Digital|ELN-04|150||4.0|2027|
CoreWeave / Applied Digital|contract, total critical IT load and value as announced|[apld.capacity mw!480]||[apld.value bn]||8-K
Fluidstack / Hut 8|River Bend, hall A|122||3.5|Q2 2027|
Fluidstack / Hut 8|River Bend, hall B|123||3.5|Q4 2027|
Fluidstack / Hut 8|contract, total critical IT load and value as announced|[hut.capacity mw!425]||[hut.value bn]||8-K
AWS / Cipher Mining|phase 1|150||2.75|Jul 2026|
AWS / Cipher Mining|phase 2|150||2.75|Q4 2026|
AWS / Cipher Mining|contract, total critical IT load and value as announced|[cifa.capacity mw]||[cifa.value bn!7.5]||8-K
Oracle / Crusoe|Abilene, buildings 1 and 2|206|96000||live|
Oracle / Crusoe|contract, total capacity as announced|[crus.capacity mw!1020]||||PR
OpenAI / Cerebras|2026 deployments|250|||2026|S-1 does not split, ours
OpenAI / Cerebras|contract, base capacity and value as announced|[cbrs.capacity mw!570]||[cbrs.value bn]||S-1
Anthropic / TeraWulf|first 100 MW|100||4.7|H2 2027|
Anthropic / TeraWulf|contract, total critical IT load and value as announced|[want.capacity mw]||[want.value bn!13]||8-K
Anthropic / SpaceX|Colossus 1, share of the hall|||||
Head count on our site teams|>>9 14 1.1
Change orders, count|>>9 6 1.2
`,
  "Deal cards": `
Deal cards, workshop wall (print A3) - one card a block, three across
CARD 1||CARD 2||CARD 3|
Buyer|Microsoft|Buyer|Meta|Buyer|Google
Seller|IREN|Seller|Google Cloud|Seller|SpaceX
Announced|[msir.announced mdy]|Announced|[mgoo.announced mdy]|Announced|[gspx.announced mdy!2026-07-05]
Contract value|$[msir.value bn]bn|Contract value|$[mgoo.value bn!5]bn|Contract value|$[gspx.value bn]bn
Term|[msir.term y!3] years|Term|[mgoo.term y] years|Monthly fee|$[gspx.monthly fee m!92]m
IT load|[msir.capacity mw] MW|Our hours|120|GPUs|[gspx.gpus n]
Our hours|64|Risk score|2.1|Our hours|88
Risk score|3.4|||Risk score|4.0

CARD 4||CARD 5||CARD 6|
Buyer|OpenAI|Buyer|Anthropic|Buyer|Fluidstack
Seller|Cerebras|Seller|AWS|Seller|Hut 8
Announced|[cbrs.announced mdy]|Announced|[aaws.announced mdy!2026-04-02]|Announced|[hut.announced mdy]
Contract value|$[cbrs.value bn]bn|Contract value|$[aaws.value bn!50]bn|Contract value|$[hut.value bn]bn
Term|[cbrs.term y!7] years|Term|[aaws.term y] years|Term|[hut.term y!25] years
Capacity|[cbrs.capacity mw!1750] MW|Capacity|[aaws.capacity gw] GW|IT load|[hut.capacity mw] MW
Our hours|71|Our hours|140|Our hours|96
Risk score|3.9|Risk score|1.8|Risk score|2.9

CARD 7||CARD 8||CARD 9|
Buyer|OpenAI|Buyer|Jane Street|Buyer|Anthropic
Seller|Oracle|Seller|CoreWeave|Seller|TeraWulf
Announced|[orcl.announced month]|Announced|[jane.announced mdy]|Announced|[want.announced mdy]
Contract value|$[orcl.value bn!200]bn|Contract value|$[jane.value bn!60]bn|Contract value|$[want.value bn]bn
Term|[orcl.term y] years|Our hours|22|Term|[want.term y!10] years
Capacity|[orcl.capacity gw!3.5] GW|Risk score|2.0|IT load|[want.capacity mw] MW
Our hours|180|||Our hours|54
Risk score|4.4|||Risk score|3.1

Workshop budget, $000|180
Hours by week|>>10 40 1.12
Votes: most worrying card|7|11 votes
Votes: most copied card|2|6 votes
`,
};
