export const SHEETS_J: Readonly<Record<string, string>> = {
  "Pivot provider-customer": `
Row labels|Contract value, US$ m|Term, years|Announced|Our position, US$ m|Position limit|Days to exit|ESG score
CoreWeave|63600|||214|300|9|31
- OpenAI (all order forms)|[ocw.value m]|[ocw.term y]|[ocw.announced d]||||
- Meta (2025)|[mcw25.value m]||[mcw25.announced d]||||
- Meta (2026)|[mcw26.value m!31000]|[mcw26.term y]|[mcw26.announced d]||||
- Jane Street|[jane.value m]||[jane.announced d!2026-04-25]||||
Nebius|32274|||96|200|6|44
- Microsoft|[msnb.value m]|[msnb.term y]|[msnb.announced d]||||
- Meta (2025)|[mnb25.value m]|[mnb25.term y!3]|[mnb25.announced my]||||
- Meta (2026)|[mnb26.value m!2000]|[mnb26.term y]|[mnb26.announced d]||||
IREN|13100|||41|150|4|29
- Microsoft|[msir.value m]|[msir.term y]|[msir.announced d]||||
- NVIDIA|[nvir.value m]|[nvir.term y!6]|[nvir.announced d]||||
Cerebras|20000|||0|50||52
- OpenAI|[cbrs.value m!10900]|[cbrs.term y]|[cbrs.announced d]||||
Hut 8|26600|||33|100|7|27
- Fluidstack (River Bend)|[hut.value m]|[hut.term y]|[hut.announced d]||||
- undisclosed (Beacon Point phase 1)|[bp1.value m]|[bp1.term y]|[bp1.announced d]||||
- undisclosed (Beacon Point phase 2)|[bp2.value m]|[bp2.term y!20]|[bp2.announced d]||||
TeraWulf|35200|||58|100|8|25
- Fluidstack (Lake Mariner)|[lm.value m]|[lm.term y]|[lm.announced my]||||
- Fluidstack (Abernathy)|[aby.value m]|[aby.term y]|[aby.announced d]||||
- Anthropic|[want.value m!19000000]|[want.term y]|[want.announced d]||||
Cipher Mining|8500|||22|100|5|26
- AWS|[cifa.value m]|[cifa.term y]|[cifa.announced d]||||
- Fluidstack (first lease)|[ciff.value m]|[ciff.term y!20]|[ciff.announced d]||||
Galaxy Digital|15000|||17|100|5|30
- CoreWeave|[glxy.value m]|[glxy.term y]|[glxy.announced d]||||
Akamai|1800|||12|150|2|66
- Anthropic (reported)|[akam.value m!18000]|[akam.term y]|[akam.announced d]||||
Grand total|216074|||493|1250||
Source of contract data: company releases and 8-K / 6-K filings; subtotals typed in before the last refresh
`,
  chat_export_1113: `
ts|user|message
2026-11-13 08:02|mira|morning. collecting contract numbers for the Friday grid, reply here please
2026-11-13 08:05|teo|Microsoft's contract with IREN is $[msir.value bn]bn, checked
2026-11-13 08:06|teo|IREN's contract with NVIDIA is $[nvir.value bn!4.3]bn, checked
2026-11-13 08:09|anouk|CoreWeave got a $[jane.value bn!8]bn contract from Jane Street in April
2026-11-13 08:09|anouk|and Jane Street bought $1bn of CoreWeave stock
2026-11-13 08:11|mira|anyone on Meta?
2026-11-13 08:14|dov|Meta's April 2026 order with CoreWeave is $[mcw26.value bn]bn
2026-11-13 08:14|dov|Meta's September 2025 order with CoreWeave is $[mcw25.value bn!19.2]bn
2026-11-13 08:15|dov|Meta sold $30bn of bonds last autumn, that is not a contract
2026-11-13 08:17|anouk|Meta has a contract of $[mgoo.value bn!6]bn with Google Cloud, six years
2026-11-13 08:21|lin|Hut 8's lease with Fluidstack at River Bend has a base value of $[hut.value bn]bn
2026-11-13 08:22|lin|TeraWulf's lease with Anthropic is worth $[want.value bn!14]bn over 20 years
2026-11-13 08:24|lin|Cipher's lease with AWS is worth $[cifa.value bn]bn
2026-11-13 08:24|lin|Cipher's market cap is $8.2bn btw
2026-11-13 08:30|teo|OpenAI committed $[oaz.value bn!520]bn to Microsoft's Azure
2026-11-13 08:31|teo|Microsoft's OpenAI stake is carried near $135bn, do not mix
2026-11-13 08:33|anouk|Anthropic signed for $[aaz.value bn]bn of Azure at Microsoft
2026-11-13 08:36|dov|Anthropic's monthly fee to SpaceX is $[aspx.monthly fee bn!2.15]bn
2026-11-13 08:37|dov|Google's monthly fee to SpaceX is $[gspx.monthly fee m]m
2026-11-13 08:40|mira|Akamai?
2026-11-13 08:41|anouk|Akamai's contract with Anthropic (reported) is $[akam.value bn!1.3]bn, seven years
2026-11-13 08:44|lin|Akamai revenue is $4.2bn a year so that is big for them
2026-11-13 08:47|teo|if Cerebras gets the full option from OpenAI it could be $40bn, nobody has confirmed
2026-11-13 08:49|teo|Core Scientific would have gone for $9bn to CoreWeave, holders said no
2026-11-13 08:52|dov|Oracle raised $25bn in bonds in February
2026-11-13 08:55|mira|thanks all, grid closes 09:30
`,
  "Market model inputs": `
Compute market model v12 - tab 3, contract inputs (client: confidential). Inputs in blue are from public documents, all others are the team's
|Parties||Disclosed|||||Team's view||||
ID|Customer|Provider|Total value|Term|IT power|Announced|Document|Utilisation|Gross margin|Renewal probability|Unit cost|Capex per MW
|||US$ bn|years|MW||||||US$/kW-month|US$ m
M01|Microsoft|IREN|[msir.value bn]|[msir.term y]|[msir.capacity mw!20]|[msir.announced d]|8-K|0.92{0%}|0.61{0%}|0.4{0%}|118|41.2
M02|NVIDIA|IREN|[nvir.value bn]|[nvir.term y]|[nvir.capacity mw]|[nvir.announced d!2026-05-27]|10-K|0.9{0%}|0.58{0%}|0.3{0%}|121|38.5
M03|OpenAI|Cerebras|[cbrs.value bn]|[cbrs.term y!2]|[cbrs.capacity mw]|[cbrs.announced d]|S-1|0.8{0%}|0.42{0%}|0.5{0%}|133|33.0
M04|OpenAI|Oracle|[orcl.value bn]|[orcl.term y]|[orcl.capacity mw!3400]|[orcl.announced my]|WSJ|0.9{0%}|0.35{0%}|0.5{0%}|110|39.8
M05|CoreWeave|Core Scientific|[corz.value bn!6.9]|[corz.term y]|[corz.capacity mw]|[corz.announced d]|8-K|0.95{0%}|0.77{0%}|0.6{0%}|122|1.5
M06|CoreWeave|Galaxy Digital|[glxy.value bn]|[glxy.term y]|[glxy.capacity mw]|[glxy.announced d]|10-Q|0.95{0%}|0.9{0%}|0.6{0%}|158|8.1
M07|CoreWeave|Applied Digital|[apld.value bn]|[apld.term y!5]|[apld.capacity mw]|[apld.announced d]|8-K|0.95{0%}|0.85{0%}|0.6{0%}|153|11.4
M08|AWS|Cipher Mining|[cifa.value bn!2.5]|[cifa.term y]|[cifa.capacity mw]|[cifa.announced d]|8-K|0.97{0%}|0.88{0%}|0.7{0%}|102|9.6
M09|Fluidstack|Hut 8|[hut.value bn]|[hut.term y]|[hut.capacity mw]|[hut.announced d]|8-K|0.95{0%}|0.97{0%}|0.5{0%}|159|11.2
M10|Anthropic|TeraWulf|[want.value bn]|[want.term y]|[want.capacity mw!104]|[want.announced d]|8-K|0.95{0%}|0.86{0%}|0.5{0%}|197|11.5
M11|AMD|Core Scientific||[camd.term y]|[camd.capacity mw]|[camd.announced my]|8-K|0.9{0%}|0.8{0%}|0.4{0%}|150|10.9
M12|undisclosed|CleanSpark (Sandersville)|[clsk.value bn]|[clsk.term y]|[clsk.capacity mw]|[clsk.announced d]|8-K|0.95{0%}|0.87{0%}|0.5{0%}|157|10.4
Supply, GW|>>12 3.4 1.22
Demand, base case, GW|>>12 3.1 1.25
Demand, low case, GW|>>12 2.9 1.16
Price index|>>12 100 0.95
Tokens, quadrillion a month|>>12 1.3 1.6
`,
  "Case exhibit 2": `
Exhibit 2 (teaching case, spring term): what Anthropic and OpenAI have signed, and with whom
Please do not circulate the instructor's copy
Buyer and seller|Headline value|Length|Power|First told to the market
OpenAI and Amazon Web Services, 2025|$[oaws25.value bn]bn (a)|[oaws25.term y] years|not told|[oaws25.announced mdy]
OpenAI and Amazon Web Services, 2026|$[oaws26.value bn]bn (a)|[oaws26.term y!9] years|[oaws26.capacity gw] GW (b)|[oaws26.announced mdy]
OpenAI and Microsoft (Azure)|$[oaz.value bn!150]bn (a)|not told|not told|[oaz.announced mdy]
OpenAI and Oracle|$[orcl.value bn]bn (c)|[orcl.term y] years|[orcl.capacity gw] GW (c)|[orcl.announced month]
OpenAI and CoreWeave, in all|$[ocw.value bn!28.4]bn (a)|[ocw.term y] years|not told|[ocw.announced mdy]
OpenAI and Cerebras|$[cbrs.value bn]bn (d)|[cbrs.term y!10] years|[cbrs.capacity mw] MW (d)|[cbrs.announced mdy!2026-01-04]
Anthropic and Microsoft (Azure)|$[aaz.value bn]bn (a)|not told|1 GW at most (a)|[aaz.announced mdy]
Anthropic and Amazon Web Services|$[aaws.value bn!70]bn (a)|[aaws.term y] years|[aaws.capacity gw] GW (a)|[aaws.announced mdy]
Anthropic and Google Cloud|$200bn (c)|[agoo.term y] years|[agoo.capacity gw] GW (c)|[agoo.announced mdy]
Anthropic and SpaceX (Colossus)|$[aspx.value bn]bn (d)|[aspx.term y!6] years|[aspx.capacity mw] MW (b)|[aspx.announced mdy]
Anthropic and TeraWulf|$[want.value bn]bn (e)|[want.term y] years|[want.capacity mw] MW (e)|[want.announced mdy]
Anthropic and Broadcom, lease of 2026|$[bcom.value bn]bn (e)|[bcom.term y] years|not told|[bcom.announced mdy]
(a) company statement (b) press (c) Wall Street Journal, The Information (d) prospectus (e) annual or current report
Questions for the class
1. OpenAI's revenue was about $13bn in 2025. How can it sign for a hundred times that?
2. Amazon put $8bn into Anthropic before 2026 and counts the compute as cloud sales. Discuss.
3. What is the share of Azure's backlog of $625bn that rests on one customer?
4. Microsoft booked a charge of $4.1bn for OpenAI's losses in one quarter. Is it a partner or a client?
Class statistics|2023|2024|2025|2026
Enrolled|>>4 61 1.1
Mean grade|>>4 7.1 1.01
Pages read|>>4 240 1.05
`,
};
