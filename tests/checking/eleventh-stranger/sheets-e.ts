export const SHEETS_E: Readonly<Record<string, string>> = {
  "IREN tearsheet": `
IREN Ltd (IREN) - one-page tearsheet|||||Price|51.20
|||||Shares, m|341
CONTRACTS|MSFT|NVDA|||Mkt cap, $bn|17.5
Value, $bn|[msir.value bn!8.7]|[nvir.value bn]|||Converts, $bn|3.8
Term, yrs|[msir.term y]|[nvir.term y!7]|||Cash, $bn|2.1
IT load, MW|[msir.capacity mw!160]|[nvir.capacity mw]|||EV, $bn|19.2
Announced|[msir.announced dash]|[nvir.announced dash!2026-05-17]|||52w high|76.87
Prepaid by customer|[msir.prepayment share share]{0%}||||52w low|5.13
Chips|GB300|Blackwell, air cooled|||Beta|3.4
Delivered so far, MW|[msir.delivered capacity mw]|0|||Short interest, %|14.1
Equipment order, $bn|[msir.equipment order bn]||||ADV, m|38
Campus power, MW|[msir.campus power mw]||||Next results|11 Feb 2027
EV per MW ours, $m|13.1|9.8
IRR, ours|0.17{0%}|0.21{0%}

FY to June, $m|FY24|FY25|FY26|FY27E|FY28E
Bitcoin mining|>>5 184 1.3
AI cloud, other customers|>>5 3 4.1
AI cloud, under contract with Microsoft|0|0|148|1610|1940
Adj. EBITDA|>>5 55 2.7
Capex|>>5 480 2.1
GPUs installed, 000|>>5 1.0 4.2
Power in use, MW|>>5 260 1.5
Gross margin, %|>>5 51.0 1.03
Net debt / EBITDA, x|>>5 1.1 1.2
Bulls say
The company's stated AI cloud run rate target of $3.7bn for the end of 2026 is nearly all under contract.
Bears say
The $2.3bn of converts placed in December came at a 25% premium and diluted by 4%.
Sweetwater needs $9bn before a tenant signs.
`,
  "River Bend NOI": `
Hut 8 - River Bend, NOI bridge to the fund's value
Inputs as disclosed|||Source
Tenant|Fluidstack (Anthropic as end user)||8-K
Landlord|Hut 8||8-K
Base term|[hut.term y!20]|years|8-K
Critical IT|[hut.capacity mw]|MW|8-K
Base-term contract value|[hut.value m!9000]|$m|8-K
Value with all renewals|[hut.ceiling with options m]|$m|8-K
Escalator|[hut.escalator share!0.025]{0.0%}|a year|8-K
Average NOI a year|[hut.average annual noi m]|$m|8-K
First offer on further capacity|[hut.first offer capacity mw]|MW|deck
Announced|[hut.announced us!2025-12-27]||8-K
Inputs of our own
All-in cost a MW|11.2|$m
Debt share|0.85{0%}
Coupon|0.0619{0.00%}
Exit cap rate|0.0725{0.00%}
Discount rate|0.095{0.0%}
Construction months|16
Contingency|0.06{0%}
Schedule|>>15 2027 1.0005
Base rent, $m|>>15 398 1.03
Recoveries, $m|>>15 61 1.025
Opex, $m|>>15 34 1.025
NOI, $m|>>15 372 1.03
Debt, $m|>>15 2332 0.95
Interest, $m|>>15 144 0.95
FCF to equity, $m|>>15 160 1.06
Same landlord, Beacon Point phase 2 (undisclosed tenant)|||Source
Base-term contract value|[bp2.value m]|$m|8-K
Base term|[bp2.term y]|years|8-K
Critical IT|[bp2.capacity mw]|MW|8-K
Average NOI a year|[bp2.average annual noi m!565]|$m|8-K
`,
  "Backstop register": `
Third-party credit support on compute leases and cloud contracts - register as of 30 Sep 2026 (US$m)
ID|Beneficiary / lessor|Lessee|Site|Support provider|Support amount|Contract value (base)|Base years|MW|Warrants issued, m|LC bank|Rating of provider
CS-01|TeraWulf|Fluidstack|Lake Mariner|Google|[lm.google backstop m]|[lm.value m]|[lm.term y!12]|[lm.capacity mw]|73|none|AA+
CS-02|TeraWulf JV|Fluidstack|Abernathy|Google|[aby.google backstop m!3100]|[aby.value m]|[aby.term y]|[aby.capacity mw]||none|AA+
CS-03|Cipher Mining|Fluidstack|Barber Lake, first lease|Google|[ciff.google backstop m!1800]|[ciff.value m]|[ciff.term y!12]|[ciff.capacity mw!138]|24|none|AA+
CS-04|Hut 8|Fluidstack|River Bend|Google|not disclosed|[hut.value m!7400]|[hut.term y]|[hut.capacity mw!225]||none|AA+
CS-05|CoreWeave|NVIDIA|unsold capacity|NVIDIA|[nvcw.value m!3600]||||||AA-
CS-06|Galaxy|CoreWeave|Helios|CoreWeave parent||[glxy.value m]|[glxy.term y]|[glxy.capacity mw]||DB|B+
CS-07|Applied Digital|CoreWeave|Polaris Forge 1|CoreWeave parent|LC 50|[apld.value m!17000]|[apld.term y]|[apld.capacity mw]||MUFG|B+
CS-08|Core Scientific|CoreWeave|Denton and others|none|0|[corz.value m]|[corz.term y!15]|[corz.capacity mw]|||
CS-09|Cipher Mining|AWS|Black Pearl|none|0|[cifa.value m]|[cifa.term y]|[cifa.capacity mw!330]|||
Support called to date|||||0
Google, all support, as share of its cash|0.06{0%}
Loss given default, our assumption|0.35{0%}
Exposure at default|>>8 1410 1.12
Expected loss, bp|>>8 22 1.05
Spread, bp|>>8 265 0.98
CDS of the provider, bp|>>8 38 1.02
`,
  "Vendor rec": `
Reconciliation of two data vendors against our master - AI contracts
Customer|Provider|Announced|Vendor P value $bn|Vendor Q value $bn|P less Q|Vendor P term y|Vendor Q term y|P pages|Q pages|Days late P|Days late Q
Microsoft|IREN|2025-11-03|[msir.value bn]|[msir.value bn!97]|-87.3|[msir.term y]|[msir.term y]|3|2|0|1
OpenAI|AWS|2025-11-03|[oaws25.value bn]|[oaws25.value bn!30]|8|[oaws25.term y]|[oaws25.term y!6]|2|2|0|0
OpenAI|AWS|2026-02-27|[oaws26.value bn!10]|[oaws26.value bn]|-90|[oaws26.term y]|[oaws26.term y]|2|4|1|0
AWS|Cipher Mining|2025-11-03|[cifa.value bn]|[cifa.value bn]|0|[cifa.term y!5]|[cifa.term y]|5|3|0|2
Meta|Nebius|2026-03-16|[mnb26.value bn]|[mnb26.value bn!17]|-5|[mnb26.term y]|[mnb26.term y]|4|3|0|0
Meta|CoreWeave|2026-04-09|[mcw26.value bn]|[mcw26.value bn]|0|[mcw26.term y!4]|[mcw26.term y]|2|2|0|3
OpenAI|CoreWeave|2025-09-25|[ocw.value bn!42.2]|[ocw.value bn]|19.8|[ocw.term y]|[ocw.term y]|1|2|0|0
Jane Street|CoreWeave|2026-04-15|[jane.value bn]|[jane.value bn!4]|2|||1|1|1|1
Anthropic|AWS|2026-04-20|[aaws.value bn]|[aaws.value bn]|0|[aaws.term y]|[aaws.term y!15]|2|2|0|0
NVIDIA|IREN|2026-05-07|[nvir.value bn!5.4]|[nvir.value bn]|2.0|[nvir.term y]|[nvir.term y]|3|2|0|0
Fluidstack|Hut 8|2025-12-17|[hut.value bn]|[hut.value bn]|0|[hut.term y]|[hut.term y!25]|6|4|0|1
Anthropic|TeraWulf|2026-07-06|[want.value bn]|[want.value bn!91]|-72|[want.term y]|[want.term y]|3|3|0|0
CoreWeave|Galaxy Digital|2025-08-15|[glxy.value bn]|[glxy.value bn!1.5]|13.5|[glxy.term y]|[glxy.term y]|2|1|2|2
Breaks, count||||9|||5|36|31|4|10
Licence fee, $000 a year|P|148|Q|96
Coverage, deals|P|412|Q|377
Latency, median minutes|P|38|Q|112
Tickets open|>>9 14 1.1
`,
};
