export const SHEETS_H: Readonly<Record<string, string>> = {
  "CRWV customer book": `
CoreWeave - who the customers are and what they signed
Customer|Announced|Size|Length|Until|In backlog?|Remark
OpenAI, order form of March 2025|March 2025|$[ocw.tranche march 2025 bn!19.1]bn|5 yrs||yes|8-K
OpenAI, order form of May 2025|May 2025|$[ocw.tranche may 2025 bn]bn|||yes|8-K
OpenAI, order form of September 2025|September 2025|$[ocw.tranche september 2025 bn!9.5]bn||[ocw.tranche september 2025 end long]|yes|8-K
OpenAI, all three|[ocw.announced long]|$[ocw.value bn]bn|||yes|press release
Meta, order form of September 2025|[mcw25.announced long]|$[mcw25.value bn]bn||[mcw25.end long!2029-12-14]|yes|8-K
Meta, order form of March 2026|[mcw26.announced long]|$[mcw26.value bn!32]bn|[mcw26.term y] yrs|[mcw26.end long]|yes|8-K
Meta, both|April 2026|$[mcw26.combined commitment bn]bn|||yes|8-K
Jane Street|[jane.announced long!2026-05-14]|about $[jane.value bn]bn|||yes|press release
Anthropic|[acw.announced long]|n.d.|multi-year||yes|press release
NVIDIA, unsold capacity|[nvcw.announced month]|$[nvcw.value bn!6,300]bn||[nvcw.end long]|no|8-K
Where it rents
Landlord|Announced|Size|Length|MW||Remark
Core Scientific|[corz.announced long!2024-12-22]|$[corz.value bn]bn|[corz.term y!20] yrs|[corz.capacity mw]||10-K
Applied Digital, Polaris Forge 1|[apld.announced long]|$[apld.value bn!1.1]bn|[apld.term y] yrs|[apld.capacity mw]||10-K
Galaxy, Helios|[glxy.announced long]|$[glxy.value bn]bn|[glxy.term y] yrs|[glxy.capacity mw!625]||10-Q
Kenilworth NJ, own build||$1.2bn|||n.m.|JV with Blue Owl
Lancaster PA, own build||$6.0bn|||n.m.|Chirisa
Group figures, $m|Q3 25|Q4 25|Q1 26|Q2 26|Q3 26
Revenue|>>5 1365 1.13
Backlog|>>5 55600 1.14
Capex|>>5 1900 1.5
Debt|>>5 18800 1.11
Interest|>>5 311 1.14
Active power, MW|>>5 590 1.16
Contracted power, MW|>>5 2900 1.05
Shares, m|>>5 498 1.02
NVIDIA's stake was last filed at $4.1bn.
The $9bn all-share offer for Core Scientific lapsed on 30 October 2025.
Bonds due 2030 trade at 98.4, a yield of 9.6%.
`,
  "Sales call prep": `
Call prep - data centre power solutions, account plan FY27 (CRM export, notes added by hand)
Account|Owner|Anchor tenant|Tenant commits (press)|For how long|How much IT load|Announced in|Our open quotes $k|Last touch|Score|Next step
IREN|Petra|Microsoft|$[msir.value bn!9.0]bn|[msir.term y] yrs|[msir.capacity mw] MW|[msir.announced mon]|4120|12 Nov|82|site walk
Cipher Mining|Petra|AWS|$[cifa.value bn]bn|[cifa.term y] yrs|[cifa.capacity mw!130] MW|[cifa.announced mon]|1890|30 Oct|64|quote UPS
Galaxy Digital|Sam|CoreWeave|$[glxy.value bn]bn|[glxy.term y] yrs|[glxy.capacity mw] MW|[glxy.announced mon!2025-11]|2650|21 Oct|71|breakers
Applied Digital PF1|Sam|CoreWeave|$[apld.value bn!8]bn|[apld.term y] yrs|[apld.capacity mw] MW|[apld.announced mon]|980|19 Nov|58|chillers
Hut 8 River Bend|Ines|Fluidstack|$[hut.value bn!5]bn|[hut.term y!10] yrs|[hut.capacity mw] MW|[hut.announced mon]|3330|5 Nov|77|gensets
TeraWulf Lake Mariner|Ines|Fluidstack|$[lm.value bn]bn|[lm.term y!8] yrs|[lm.capacity mw] MW|[lm.announced mon]|2210|2 Nov|69|BESS
TeraWulf Abernathy|Ines|Fluidstack|$[aby.value bn!5.9]bn|[aby.term y] yrs|[aby.capacity mw] MW|[aby.announced mon]|1740|2 Nov|61|BESS
TeraWulf 2026 campus|Ines|Anthropic|$[want.value bn]bn|[want.term y] yrs|[want.capacity mw!201] MW|[want.announced mon]|0|none|33|intro
Core Scientific|Sam|CoreWeave|$[corz.value bn]bn|[corz.term y] yrs|[corz.capacity mw] MW|[corz.announced mon!2025-10]|1520|17 Sep|55|retrofit
Crusoe Abilene|Petra|Oracle|||[crus.capacity mw!1600] MW|[crus.announced mon]|8900|22 Nov|90|frame deal
Quota FY27, $k|36000
Pipeline weighted, $k|>>8 9100 1.07
Win rate, %|>>8 21 1.02
List price gensets, $/kW|>>8 612 1.01
Copper index|>>8 104 1.02
Petra heard that Crusoe wants to raise $3bn before it orders more.
Sam says Galaxy's loan has a $1.4bn cap, so the phase 3 order waits.
`,
  "Desk blotter px": `
AI INFRA PX SHEET - DESK USE
tkr|px|1d%|ytd%|mcap bn|SI%|offtk 1|TCV bn|yrs|MW|offtk 2|TCV bn|yrs|MW
IREN|51.20|-2.1|35.5|17.5|14.1|MSFT|[msir.value bn]|[msir.term y]|[msir.capacity mw]|NVDA|[nvir.value bn!4.9]|[nvir.term y]|[nvir.capacity mw]
NBIS|122.40|0.8|46.2|31.2|17.8|MSFT|[msnb.value bn.1]|[msnb.term y!3]||META (16 Mar 26)|[mnb26.value bn]|[mnb26.term y!10]|
CIFR|20.90|1.4|41.6|8.2|12.9|AWS|[cifa.value bn]|[cifa.term y]|[cifa.capacity mw!30]|Fluidstack (1st lease)|[ciff.value bn!5.0]|[ciff.term y]|[ciff.capacity mw]
WULF|17.40|3.0|51.3|7.0|25.6|Fluidstack (Lk Mariner)|[lm.value bn]|[lm.term y]|[lm.capacity mw!460]|Anthropic|[want.value bn]|[want.term y]|[want.capacity mw]
HUT|58.70|-0.4|27.9|6.4|11.0|Fluidstack|[hut.value bn]|[hut.term y!5]|[hut.capacity mw]|undiscl (Beacon Pt ph1)|[bp1.value bn!6.8]|[bp1.term y]|[bp1.capacity mw]
APLD|29.10|-1.7|18.8|8.1|31.3|CRWV|[apld.value bn]|[apld.term y]|[apld.capacity mw!40]|undiscl (Delta Forge 2)|[df2.value bn]|[df2.term y]|[df2.capacity mw!310]
CORZ|17.10|0.2|17.4|5.3|16.7|CRWV|[corz.value bn]|[corz.term y]|[corz.capacity mw]|AMD||[camd.term y]|[camd.capacity mw!277]
GLXY|30.60|0.9|36.9|11.9|9.6|CRWV|[glxy.value bn!5.1]|[glxy.term y]|[glxy.capacity mw]||||
CBRS|182.50|4.2||38.1|6.2|OpenAI|[cbrs.value bn]|[cbrs.term y]|[cbrs.capacity mw]||||
CLSK|14.40|-3.3|42.8|4.1|33.0|undiscl (Sandersville)|[clsk.value bn!66]|[clsk.term y]|[clsk.capacity mw]||||
basket|102.3|0.6|33.9|||||||||
mcap close 25 Nov; contracts off the 8-Ks
WULF conv 2031 offered 104.25, 30m up
CIFR block 2.1m shs done at 20.70
talk: HUT to tap $500m, no colour on use
talk: IREN 2nd hyperscaler, $4-5bn, unconfirmed
`,
  "Lease audit memo": `
Audit file ref DC-19 - classification of compute leases with fixed rent, lessee side
CoreWeave, Inc. - lessee
|Applied Digital PF1|Core Scientific|Galaxy Helios
Announced|[apld.announced short]|[corz.announced short]|[glxy.announced short!2024-08-15]
Non-cancellable base term, years|[apld.term y]|[corz.term y]|[glxy.term y!20]
Total rent over the base term per press release, $ m|[apld.value m]|[corz.value m!7100]|[glxy.value m]
Critical IT load, MW|[apld.capacity mw]|[corz.capacity mw!300]|[glxy.capacity mw]
Lease start|[apld.start mon!2026-10]|2025|[glxy.start yt]
Discount rate %|10.9|10.4|10.7
Present value of rent, $ m|4120|3790|5480
Fair value of the asset, $ m|4600|1310|5900
PV to fair value, %|90|289|93
Useful life, years|30|30|30
Specialised asset?|yes|yes|yes
Class|finance|finance|finance
Right-of-use asset, opening, $ m|1510|1930|0
Additions, $ m|402|288|611
Depreciation, $ m|-61|-98|-9
Right-of-use asset, closing, $ m|1851|2120|602

Fluidstack USA - lessee
|Cipher Barber Lake, first lease|Hut 8 River Bend|TeraWulf Lake Mariner|TeraWulf Abernathy
Announced|[ciff.announced short]|[hut.announced short]|[lm.announced mon]|[aby.announced short!2025-09-28]
Non-cancellable base term, years|[ciff.term y]|[hut.term y]|[lm.term y]|[aby.term y!10]
Total rent over the base term per press release, $ m|[ciff.value m!2030]|[hut.value m]|[lm.value m]|[aby.value m]
Critical IT load, MW|[ciff.capacity mw]|[hut.capacity mw]|[lm.capacity mw!630]|[aby.capacity mw]
Discount rate %|8.1|7.9|8.3|8.3
Present value of rent, $ m|1990|3710|4350|4870
Guarantee by Google, $ m|[ciff.google backstop m]|n.d.|[lm.google backstop m!2300]|[aby.google backstop m]
PV to fair value, %|94|91|97|92
Lease liability, closing, $ m|>>4 612 1.2
Materiality, $ m|85
Hours budgeted|240
Hours used|266
`,
  "Corrections log": `
Deal database - corrections made this month (editor: R. Lindqvist)
Ticket|Made on|Customer|Provider|Field|Value before|Value after|Unit|Document|Minutes
C-881|02.11.2026|Microsoft|IREN|contract value|10.7|[msir.value bn]|$bn|8-K|6
C-882|02.11.2026|Microsoft|Nebius|term|4|[msnb.term y!6]|years|6-K|4
C-883|03.11.2026|OpenAI|Cerebras|power|500|[cbrs.capacity mw!700]|MW|S-1|9
C-884|03.11.2026|OpenAI|Cerebras|contract value|10|[cbrs.value bn]|$bn|S-1|12
C-885|04.11.2026|Anthropic|Azure|contract value|31|[aaz.value bn!40]|$bn|blog|3
C-886|05.11.2026|Google|SpaceX|monthly fee|900|[gspx.monthly fee m]|$m|S-1|5
C-887|05.11.2026|Google|SpaceX|announced|5 Jul 2026|[gspx.announced short!2026-05-06]||S-1|5
C-888|06.11.2026|Fluidstack|Hut 8|critical IT load|330|[hut.capacity mw]|MW|8-K|7
C-889|09.11.2026|Fluidstack|Hut 8|contract value|17.7|[hut.value bn!7.6]|$bn|8-K|7
C-890|09.11.2026|CoreWeave|Galaxy Digital|critical IT load|800|[glxy.capacity mw]|MW|10-Q|8
C-891|10.11.2026|AWS|Cipher Mining|contract value|8.5|[cifa.value bn!6.5]|$bn|8-K|4
C-892|10.11.2026|Meta|Google Cloud|term|5|[mgoo.term y!4]|years|press|2
C-893|11.11.2026|Akamai||revenue 2025|4.2|4.1|$bn|10-K|3
C-894|11.11.2026|CoreWeave||backlog|98.8|99.4|$bn|10-Q|3
C-895|12.11.2026|Jane Street|CoreWeave|contract value|5|[jane.value bn]|$bn|PR|2
C-896|13.11.2026|Anthropic|SpaceX|monthly fee|1.2|[aspx.monthly fee bn!12.5]|$bn|S-1|6
C-897|13.11.2026|Anthropic|SpaceX|GPUs|220000|[aspx.gpus n]|GPUs|S-1|6
C-898|16.11.2026|Anthropic|TeraWulf|lease term|25|[want.term y]|years|8-K|4
C-899|16.11.2026|CoreWeave|Applied Digital|critical IT load|250|[apld.capacity mw!350]|MW|8-K|4
C-900|17.11.2026|Oracle|Crusoe|critical load|1000|[crus.capacity mw]|MW|PR|9
C-901|18.11.2026|OpenAI|Oracle|contract value|288|[orcl.value bn!260]|$bn|WSJ|5
C-902|19.11.2026|NVIDIA|IREN|power|55|[nvir.capacity mw]|MW|8-K|4
C-903|20.11.2026|AMD|Core Scientific|lease term|12|[camd.term y!20]|years|8-K|3
Month so far|23 tickets|||||||median|5
Open tickets by age, days|>>6 3 1.6
Records touched, per week|>>6 210 1.05
`,
};
