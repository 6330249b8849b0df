export const SHEETS_F: Readonly<Record<string, string>> = {
  "Two labs": `
OpenAI's providers|||||Anthropic's providers
Provider|Value, $bn|Years|GW|Announced|Provider|Value, $bn|Years|GW|Announced
Oracle|[orcl.value bn!230]|[orcl.term y]|[orcl.capacity gw]|[orcl.announced mon]|AWS|[aaws.value bn]|[aaws.term y]|[aaws.capacity gw]|[aaws.announced short]
Microsoft|[oaz.value bn]|||[oaz.announced short!2025-10-08]|Microsoft|[aaz.value bn!3]||[aaz.capacity option gw]|[aaz.announced short]
AWS (2025)|[oaws25.value bn!35]|[oaws25.term y]||[oaws25.announced short]|Google Cloud|200|[agoo.term y]|[agoo.capacity gw!2.5]|[agoo.announced short]
AWS (2026)|[oaws26.value bn]|[oaws26.term y!10]|[oaws26.capacity gw!3.0]|[oaws26.announced short]|SpaceX|[aspx.value bn!25]|[aspx.term y]||[aspx.announced short]
CoreWeave|[ocw.value bn]|[ocw.term y!7]||[ocw.announced short]|TeraWulf|[want.value bn]|[want.term y!10]|[want.capacity gw.1]|[want.announced short]
Cerebras|[cbrs.value bn]|[cbrs.term y]|[cbrs.capacity gw!0.57]|[cbrs.announced short]|Akamai (reported)|[akam.value bn!8.1]|[akam.term y]||[akam.announced short]
Sum, overlaps left in|657|||||355

Per lab|2024|2025|2026E|2027E|2028E|2029E|2030E
OpenAI revenue, $bn|>>7 3.7 2.1
OpenAI compute spend, $bn|>>7 5.0 1.9
OpenAI cash burn, $bn|>>7 5.1 1.4
OpenAI compute, GW at year end|>>7 0.6 1.9
Anthropic revenue, $bn|>>7 1.0 2.8
Anthropic compute spend, $bn|>>7 2.7 2.0
Anthropic cash burn, $bn|>>7 5.6 1.1
Anthropic compute, GW at year end|>>7 0.3 2.1
Funding|OpenAI|Anthropic
Last valuation, $bn|852|380
Raised to date, $bn|180|64
Microsoft's stake, %|27|1
Amazon's stake, %|4|16
Google's stake, %||14
SoftBank's stake, %|11|
NVIDIA's stake, %|4|2
`,
  "Termination matrix": `
Exit, notice and prepayment - which contracts can the customer leave?
For the partners' lunch, 19 Nov. Terms from filed exhibits; counts of days are calendar days
Contract|Effective or announced|Notice (days)|Notice possible from|Fixed end|Length|Prepaid|Damages cap, months of fees|Governing law|Pages
Anthropic - SpaceX, Colossus|[aspx.announced short]|[aspx.notice period days!45]|[aspx.notice from mon]|[aspx.end mon]|[aspx.term y] years|none|12|Texas|88
Google - SpaceX, Colossus|[gspx.announced short]|[gspx.notice period days!120]|[gspx.notice from short]|[gspx.end mon!2028-06]|[gspx.months n] months|none|12|Texas|91
Reflection AI - SpaceX, Colossus|[rspx.announced short]|[rspx.notice period days]||[rspx.end yt]|[rspx.term y!5] years|none|6|Texas|74
Microsoft - IREN, Childress|[msir.announced short]|||[msir.end yt!2029]|[msir.term y] years|[msir.prepayment share pct!30]%|12|New York|143
Microsoft - Nebius, Vineland|[msnb.announced short]|||[msnb.end mon]|[msnb.term y] years|part|12|New York|120
Meta - CoreWeave, order form of September 2025|[mcw25.announced short]|||[mcw25.end short!2030-12-14]||none|24|Delaware|66
Meta - CoreWeave, order form of March 2026|[mcw26.announced short]|||[mcw26.end short]|[mcw26.term y] years|none|24|Delaware|71
OpenAI - CoreWeave, order form of September 2025|[ocw.announced short]|||[ocw.tranche september 2025 end short]||15%|24|Delaware|69
NVIDIA - CoreWeave, unsold capacity|[nvcw.announced mon]|||[nvcw.end short!2030-04-13]||none|none|California|52
OpenAI - Cerebras|[cbrs.announced short]|||[cbrs.end yt!2030]|[cbrs.term y] years|loan|18|California|97
Google Cloud - Meta (Meta is the customer)|[mgoo.announced short]||||[mgoo.term y!8] years|none|12|California|
Days of notice in our 2024 survey of 60 ordinary cloud contracts, median|60
Share of them with a cap, %|92
Share of them with a penalty on early exit, %|58
Hours billed on this memo|37.5
`,
  "IC Q&A": `
Investment committee, Fund IV - questions sent in before the meeting and the answers of the deal team
#|Question|Answer|Figure|Unit|Asked by|Confidence (1-5)
1|What does Fluidstack pay Cipher Mining under the first Barber Lake lease, base term?|contract value|[ciff.value bn!4.3]|$bn|JB|4
2|And both Fluidstack leases with Cipher together?|contract value with the second lease|[ciff.value with second lease bn]|$bn|JB|4
3|With every extension?|ceiling, Fluidstack and Cipher, both leases|[ciff.ceiling with options bn]|$bn|JB|3
4|How long is the first Fluidstack lease at Cipher?|base term|[ciff.term y!7]|years|JB|5
5|How much does Google stand behind there (Fluidstack, Cipher)?|Google backstop|[ciff.google backstop bn!2.4]|$bn|RW|5
6|How large is the AWS lease with Cipher?|critical IT load|[cifa.capacity mw]|MW|RW|5
7|What is the AWS lease with Cipher worth?|contract value|[cifa.value bn!4.2]|$bn|RW|5
8|What does the fund pay a share?|entry price|14.25|$|RW|5
9|What is our loss if AWS walks?|downside|-38|%|RW|2
10|Is there a comparable at Galaxy?|CoreWeave at Helios, contracted load|[glxy.capacity mw!626]|MW|TL|4
11|Revenue a year at Galaxy from CoreWeave?|average annual revenue|[glxy.average annual revenue bn!0.6]|$bn|TL|4
12|Power approved for Galaxy's Helios (CoreWeave)?|approved power|[glxy.approved power mw]|MW|TL|4
13|Oracle and Crusoe in Abilene: how large?|capacity contracted|[crus.capacity mw!1500]|MW|TL|3
14|Core Scientific and AMD: how large?|capacity leased|[camd.capacity mw]|MW|TL|4
15|Core Scientific and AMD: how long?|lease term|[camd.term y!12]|years|TL|4
16|What did CoreWeave offer for Core Scientific?|bid in July 2025|9.0|$bn|KM|5
17|How much has Galaxy borrowed on Helios?|project loan|1.4|$bn|KM|5
18|How concentrated is CoreWeave's backlog?|largest customer|35|%|KM|3
19|How much has Meta committed to CoreWeave in 2026 alone?|contract value, the 2026 order|[mcw26.value bn]|$bn|KM|4
20|How much is Meta's Nebius contract of 2026 without the contingent part?|contract value|[mnb26.value bn!11]|$bn|KM|4
21|What is the hurdle of the fund?|preferred return|8|%|KM|5
22|Who else bids?|competing bids|3|count|AA|3
23|Cipher's convertible?|principal|1.3|$bn|AA|5
24|Applied Digital and CoreWeave, leased load?|critical IT load|[apld.capacity mw]|MW|AA|4
25|Applied Digital and CoreWeave, total lease revenue?|contract value, base term|[apld.value bn!16]|$bn|AA|4
Vote: 5 for, 1 against, 1 absent
Reserve for follow-ons, $m|60
Years of the fund left|6
`,
  "Miner leases $-kW": `
HPC hosting leases signed by bitcoin miners, rent per kW-month as the league table
Critical IT in kW, revenue in $ thousands, term in months
Rank|Landlord|Tenant|Lease|Critical IT|Contract revenue|Term|$/kW-mo|Capex $/W|Yield on cost %|Hash rate left EH/s|Mkt cap $bn
1|Cipher|AWS|Black Pearl|[cifa.capacity kw]|[cifa.value k!5500000000]|[cifa.term mo]|102|9.6|15.9|23.6|8.2
2|TeraWulf|Fluidstack|Lake Mariner|[lm.capacity kw]|[lm.value k]|[lm.term mo!180]|155|9.0|20.1|12.8|7.0
3|Cipher|Fluidstack|Barber Lake, first|[ciff.capacity kw!186000]|[ciff.value k]|[ciff.term mo]|149|10.0|17.8|23.6|8.2
4|Hut 8|Fluidstack|River Bend|[hut.capacity kw]|[hut.value k]|[hut.term mo!120]|159|11.2|17.0|0|6.4
5|TeraWulf JV|Fluidstack|Abernathy|[aby.capacity kw]|[aby.value k!590000]|[aby.term mo]|188|9.4|19.2|12.8|7.0
6|Galaxy|CoreWeave|Helios|[glxy.capacity kw!562000]|[glxy.value k]|[glxy.term mo]|158|8.1|23.5|0|11.9
7|Core Scientific|CoreWeave|590 MW after Denton|[corz.capacity after denton addition kw]|[corz.value after denton addition k]|[corz.term mo!120]|120|1.5|n.m.|19.1|5.3
8|Hut 8|undisclosed|Beacon Point phase 1|[bp1.capacity kw]|[bp1.value k!8900000]|[bp1.term mo]|155|11.0|17.2|0|6.4
9|CleanSpark|undisclosed|Sandersville|[clsk.capacity kw]|[clsk.value k]|[clsk.term mo!180]|157|10.4|17.4|50|4.1
10|TeraWulf|Anthropic|2026 campus|[want.capacity kw!140000]|[want.value k]|[want.term mo]|197|11.5|20.6|12.8|7.0
11|Core Scientific|AMD|five sites|[camd.capacity kw]||[camd.term mo]|||||5.3
Simple mean||||||||154|9.2|18.7|14.1|7.0
Bitcoin price assumed, $|94000
Hash price, $/PH/day|41
Power, c/kWh|>>10 3.8 1.03
PUE|>>10 1.2 1.005
Occupancy, %|>>10 58 1.04
`,
};
