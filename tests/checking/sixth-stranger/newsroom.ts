/** Journalists and their fact checkers. */
export const NEWSROOM: Readonly<Record<string, string>> = {
  "Fact sheet": `
FACT SHEET for the long read on AI compute - desk copy, not for print
para | Claim in the draft | checked by | ok?
1 | Microsoft will pay IREN $[msir.value bn!7.9]bn for computing power. | MH |
2 | Anthropic agreed to spend $[aaz.value bn!50] billion on Microsoft's Azure cloud. | MH |
3 | OpenAI signed a $[oaws25.value bn!48] billion contract with Amazon Web Services in November 2025. | MH |
4 | OpenAI's deal with Oracle is worth $[orcl.value bn!500]bn. | MH |
5 | OpenAI has contracted to buy an incremental $[oaz.value bn]bn of Azure services. | MH | yes
6 | Jane Street, the trading firm, signed a $[jane.value bn!9] billion contract with CoreWeave. | LO |
7 | Cipher Mining leased a site to AWS in a contract worth $[cifa.value bn!3.5]bn. | LO |
8 | Meta's contract with Google Cloud is valued at $[mgoo.value bn!5]bn. | LO |
9 | Akamai won a $[akam.value bn]bn contract from Anthropic, people said. | LO |
10 | Applied Digital signed leases with CoreWeave worth $[apld.value bn!16]bn. | LO |
11 | Anthropic signed a $[want.value bn!14]bn lease with TeraWulf in July 2026. | PV |
12 | Meta signed a $[mnb26.value bn!8]bn contract with Nebius in March 2026 for dedicated capacity. | PV |
13 | NVIDIA has a $[nvcw.value bn!9.3]bn backstop contract with CoreWeave from September 2025. | PV |
14 | Microsoft has put more than $13bn into OpenAI since 2019. | PV | yes
15 | NVIDIA planned to invest up to $100bn in OpenAI. | PV | yes
16 | CoreWeave offered $9bn in stock for Core Scientific. | PV | yes
17 | OpenAI received $350m of CoreWeave shares with its first contract. | PV | yes
18 | Oracle's RPO jumped by $317bn in one quarter, mostly because of OpenAI. | PV | yes
19 | Blue Owl and Crusoe put $15bn into the Abilene campus that Oracle leases for OpenAI. | PV | yes
20 | Related Digital borrows $38bn for two Oracle sites, in Texas and Wisconsin. | PV | yes
21 | Google raised its guarantee for Fluidstack at TeraWulf by $1.4bn in August 2025. | PV | yes
22 | Anthropic's valuation hit $380bn in February 2026. | PV | yes
23 | Google wants to put up to $40bn into Anthropic. | PV | yes
24 | Meta spends $10bn on its own campus in Louisiana. | PV | yes
25 | IREN paid Dell about $5.8bn for chips that Microsoft will use. | PV | yes
26 | Nebius raised $4.2bn to build for Microsoft and Meta. | PV | yes
27 | AMD gave OpenAI a warrant for up to 160m shares, then worth some $33bn. | PV | yes
28 | SoftBank sold its NVIDIA stake for $5.8bn to pay for OpenAI. | PV | yes
29 | SpaceX values xAI at $250bn in the merger. | PV | yes
30 | Jane Street bought $1bn of CoreWeave stock next to its contract. | PV | yes
words | 4120
fee, freelance fact checker (US$) | 850
pictures | 7
`,
  "Deal diary": `
Deal diary
2025
August
21 | Meta > Google Cloud | cloud | $12.5bn or more | Information
29 | CoreWeave > Applied Digital | lease | $[apld.value bn!8]bn | release
September
 | OpenAI > Oracle | cloud | $[orcl.value bn]bn | WSJ
8 | Microsoft > Nebius | cloud | $[msnb.value bn!22.5]bn | filing
25 | Fluidstack > Cipher Mining | lease | $[ciff.value bn]bn | filing
November
3 | Microsoft > IREN | cloud | $[msir.value bn!8.8]bn | filing
3 | AWS > Cipher Mining | lease | $[cifa.value bn!4.7]bn | filing
18 | Anthropic > Azure | cloud | $[aaz.value bn!45]bn | joint release
December
17 | Fluidstack > Hut 8 | lease | $[hut.value bn]bn | release
2026
April
15 | Jane Street > CoreWeave | cloud | $[jane.value bn!4.5]bn | release
20 | Anthropic > AWS | cloud | $[aaws.value bn]bn | release
May
7 | NVIDIA > IREN | cloud | $[nvir.value bn!5.5]bn | release
7 | Anthropic > Akamai | cloud | $[akam.value bn]bn | Bloomberg
June
22 | Reflection AI > SpaceX | cloud | $[rspx.value bn!7.7]bn | filing
July
6 | Anthropic > TeraWulf | lease | $[want.value bn]bn | release
14 | Reflection AI > Nebius | cloud | $[rneb.value bn!0.6]bn | press

Also that year, not contracts
NVIDIA sells its whole stake in Applied Digital, 7.7m shares, in the fourth quarter of 2025
Microsoft cancels leases of a couple of hundred MW with private operators, TD Cowen says
Meta walks away from a 250 MW site in Ohio after a vote of the county
CoreWeave drops its bid of $9bn for Core Scientific after the vote of 30 October 2025
Google takes 5.4% of Cipher and 14% of TeraWulf for its guarantees
Amazon spends $427m on a campus of George Washington University
Microsoft's Fairwater in Wisconsin costs $7.3bn in two phases
Galaxy gets ERCOT approval for another 830 MW at Helios, tenant open
`,
  "Top ten graphic": `
Graphic: biggest compute contracts (US$ bn, total over the life of the contract)
Data for artists: label in A, bar length in B, colour in C
OpenAI / Oracle | [orcl.value bn!360] | red
OpenAI / Azure | [oaz.value bn] | blue
Anthropic / Broadcom leases | [bcom.value bn!190] | green
NVIDIA guarantee for OpenAI, SB Energy leases in Ohio | [sbe.value bn] | grey
Anthropic / AWS, ten years | [aaws.value bn!60] | green
Anthropic / Azure | [aaz.value bn] | green
OpenAI / CoreWeave, three order forms | [ocw.value bn] | red
OpenAI / Cerebras | [cbrs.value bn] | red
Microsoft / Nebius | [msnb.value bn!24.6] | blue
Anthropic / TeraWulf | [want.value bn!11] | green
CoreWeave / Applied Digital | [apld.value bn!14] | grey
Microsoft / IREN | [msir.value bn] | blue

Second panel: how many years
OpenAI / Oracle | [orcl.term y!4] | red
OpenAI / Cerebras | [cbrs.term y!6] | red
Microsoft / Nebius | [msnb.term y] | blue
Microsoft / IREN | [msir.term y!7] | blue
Anthropic / TeraWulf | [want.term y] | green
Anthropic / AWS, ten years | [aaws.term y] | green

Third panel: market reaction on the day, %
Oracle | 36 | red
Nebius | 49.4 | blue
IREN | 11.5 | blue
Cipher | 22 | grey
TeraWulf | 17.3 | grey
Applied Digital | 16 | grey
Hut 8 | 21.1 | grey
Akamai | 26.6 | grey

Fourth panel: capex as % of sales
Microsoft | 38 | blue
Meta | 41 | blue
Oracle | 75 | red
Amazon | 21 | grey
CoreWeave | 253 | grey
Height of panel (mm) | 88 | 
Width (mm) | 176 |
Font size (pt) | 8.5 |
Source line: filings, companies, press reports; bars of guarantees are hatched and not added up to the 1,000bn of the headline
`,
  "Corrections desk": `
Reader complaints and corrections, third quarter 2026
Ref | Complaint | Editor's finding | Published | Cost of error (US$)
C-311 | Story had IREN's stake in a wind farm at $90m | no such stake | yes | 0
C-312 | Oracle's debt given as $88bn, reader says $111bn | both right, different dates | no | 0
C-313 | Microsoft's share of CoreWeave revenue: 62% or 67%? | 67% for 2025 | yes | 0
C-314 | Crusoe raised $1.38bn, not $1.4bn, before Oracle's lease | rounding | no | 0
C-315 | NVIDIA's leaseback with Lambda was $1.5bn over four years | right, another contract | no | 0
C-316 | Google's cash for the Cipher guarantee, $1.4bn | it is a guarantee and no cash | yes | 0
C-317 | Nebius has 16% of ClickHouse, worth about $2.4bn | right | no | 0
C-318 | Meta's guidance of capex reads $125-145bn | right since April | yes | 0
C-319 | AWS is to build 2.2 GW for Anthropic at New Carlisle | one site of several | no | 0
C-320 | Anthropic's own data centres with Fluidstack cost $50bn | plan of November 2025 | no | 0
C-321 | TeraWulf's enterprise value was $9.4bn | right on that day | no | 0
C-322 | SpaceX pays Cursor $10bn or buys it for $60bn | no compute contract | no | 0
C-323 | OpenAI to use 16 MW at a plant in Norway | Stargate Norway, 230 MW at first | no | 0
C-324 | Hut 8 sold 310 MW of Ontario plants to TransAlta | right | no | 0
C-325 | Jane Street earned $39.6bn in 2025 | right | no | 0
Number of complaints | 20 | of which upheld | 4 | 

Checked again by the desk and kept as printed
C-326 | Reflection AI signed a $[rspx.value bn!9.3]bn contract with SpaceX. | printed | desk agrees
C-327 | OpenAI signed a $[ocw.value bn!42]bn contract with CoreWeave, all order forms together. | printed | desk agrees
C-328 | CoreWeave signed a $[glxy.value bn!4.5]bn lease with Galaxy. | printed | desk agrees
C-329 | Microsoft signed a $[msnb.value bn!29]bn contract with Nebius. | printed | desk agrees
C-330 | Anthropic signed a $[akam.value bn!8]bn contract with Akamai. | printed | desk agrees
`,
};
