/** Papers for committees: term sheets, credit memos, questions and answers, board slides. */
export const MEMO_SHEETS: Readonly<Record<string, string>> = {
  "IC paper s3": `
INVESTMENT COMMITTEE - PAPER 2026/41 - SECTION 3: ANCHOR CONTRACTS
Draft for discussion. Figures unaudited. USD unless stated.

MI> 3.1 IREN / Microsoft - GPU cloud services (Childress)
MI> Contract value | !value 7.9 bn "US$? bn" |  | over the life
MI> Contract term (yrs) | ?term yr | | average across tranches
MI> Customer prepayment | !prepayment_share 0.35 pct |  | of contract value
MI> Contracted capacity (MW) | !capacity 275 mw | | critical IT
MI> Announced | ?announced d
MI> Dell order for the GPUs (US$ bn) | ?equipment_order bn
MI> p:Equity cheque under review (US$ m) | 125 | | convertible, 0% coupon
MI> p:IREN market cap at pricing (US$ bn) | 13.4
---
NI> 3.2 IREN / NVIDIA - managed GPU cloud
NI> Contract value | !value 5.5 bn "US$? bn" | | headline
NI> Contract term (yrs) | !term 3 yr
NI> Contracted capacity (MW) | ?capacity mw
NI> Announced | !announced 2026-08-07 d
NI> p:Warrant to NVIDIA (m shares) | 30 | | strike 70
NI> p:NVIDIA max. investment via warrant (US$ bn) | ?separate_warrant bn
---
HF> 3.3 Hut 8 / Fluidstack - River Bend lease
HF> Base-term contract value | !value 4.6 bn "US$? bn" | | NNN
HF> Lease term (yrs) | !term 12 yr
HF> Contracted IT capacity (MW) | ?capacity mw
HF> Annual escalator | ?escalator pct
HF> Announced | !announced 2026-02-17 d
HF> p:Google stake in any of the three, % | 0
HF> p:Hut 8 bitcoin treasury (US$ m) | 1120
HF> p:Project debt sized at LTC of | 85%
---
Sensitivity of equity IRR (%) to capex per MW and power price
 | 8.5 | 9 | 9.5 | 10 | 10.5 | 11
$35/MWh | r:11:19:6:1
$40/MWh | r:10:18:6:1
$45/MWh | r:9:17:6:1
$50/MWh | r:8:16:6:1
$55/MWh | r:7:15:6:1
`,
  "Credit memo": `
CREDIT MEMORANDUM | | Obligor group: CoreWeave, Inc. (CRWV)
Facility: DDTL 6.0, secured on customer contracts; all US$ m

Section A. Collateral contracts | Amount | Maturity | Comment
MC26> Meta (2026 expanded order form) - contract value | !value 26500 m | !end 2034-06-30 d | order form Mar-26
MC25> Meta (2025 order form) - contract value | !value 16800 m | !end 2030-06-30 d | order form Sep-25
OC> OpenAI (three order forms together) - contract value | ?value m | ?tranche_september_2025_end d | last of them
JS> Jane Street - contract value | !value 8000 m | | LOI stage removed
NC> NVIDIA residual capacity order - contract value | !value 5100 m | !end 2030-04-13 d | backstop
p:NVIDIA - equity subscribed Jan-26 | 2000 | | Class A at 87.20
p:Meta - share of 2026E revenue, % | 28
p:OpenAI - stock issued as consideration | ?@OC equity_to_openai m
p:Jane Street - equity purchase | ?@JS equity_purchase m
---
Section B. Financials | FY23 | FY24 | FY25 | FY26E | FY27E
Revenue | r:200:24000:5
Adj. EBITDA | r:100:14000:5
Interest expense | r:20:3900:5
Capex | r:2900:36000:5
Total debt | r:2000:45000:5
Cash | r:200:9000:5
Backlog, period end | r:9000:99000:5
Leverage, x | r:3:9:5:1
---
Section C. Rating drivers
s:Meta and OpenAI each account for more than a quarter of the backlog of $99.4bn at CoreWeave.
s:NVIDIA holds a stake in CoreWeave that was worth $4.1bn at the September close.
s:CoreWeave bid $9.0bn in stock for Core Scientific; holders voted it down in October 2025.
s:We assume CoreWeave spends $33bn on capex in 2026, most of it for Meta and OpenAI sites.
s:Lenders have advanced $8.5bn against the Meta contract of CoreWeave.
s:Loss given default is put at 31% in the downside for CoreWeave, assuming Meta steps in.
`,
  "Bid comparison": `
RFP 26-07: 100 MW inference cluster, commercial evaluation | | | | |
Criterion | Weight | CoreWeave | Nebius | IREN | Nscale | Lambda
Price, $/GPU-h (GB300) | 30% | 3.05 | 2.84 | 2.71 | 2.66 | 2.93
Offered capacity, MW | 10% | 120 | 100 | 150 | 90 | 60
Offered term, years | 5% | 6 | 5 | 5 | 7 | 4
First rack, weeks | 10% | 28 | 34 | 39 | 52 | 30
Prepayment asked | 10% | 20% | 25% | 20% | 30% | 15%
Total bid, US$ bn | | 6.2 | 5.7 | 5.4 | 5.1 | 5.9
SLA credits, cap | 5% | 10% | 12% | 8% | 10% | 15%
Technical score | 20% | r:60:95:5
Commercial score | 10% | r:50:95:5
Rank | | 2 | 1 | 3 | 5 | 4
---
References checked (contracts as signed) | Reference customer | Contract value US$ bn | Term, years | Announced
MN> Nebius | Microsoft | !value 24.6 bn | ?term yr | !announced 2025-12-08 d
TN26> Nebius | Meta (March 2026 agreement) | !value 13.4 bn | !term 7 yr | ?announced d
MI> IREN | Microsoft | ?value bn | !term 8 yr | ?announced d
NI> IREN | NVIDIA | !value 4.3 bn | ?term yr | ?announced d
MS> Nscale | Microsoft | 24 | 5 | !announced 2025-06 long
ML> Lambda | Microsoft | 'n/d | | !announced 2026-01-20 d
JS> CoreWeave | Jane Street | !value 4.8 bn | | ?announced d
---
Bidder health | Cash, $m | Debt, $m | Mkt cap, $bn | Staff
CoreWeave | r:2000:9000:2 | 52 | 1400
Nebius | r:2000:9500:2 | 31 | 1900
IREN | r:1000:5500:2 | 15 | 620
Nscale | r:300:2500:2 | 'private | 700
Lambda | r:300:2700:2 | 'private | 480
s:Nebius told us that Microsoft had paid it $1.7bn in advance for Vineland by June.
s:IREN says that Microsoft audits each of the Horizon halls; the first 50 MW passed in August.
s:Nscale sought a further $2bn of equity, with Nvidia said to lead.
s:Nvidia has put $2bn into Nebius; Meta has no stake in it.
s:Lambda raised $1.5bn after the Microsoft announcement.
`,
  "Q&A log": `
Lender Q&A log - Project Longhorn | | | as of 30-Oct-26
No | Question | Answer | Asked by | Days open
1 | What does IREN get from Microsoft over the contract? | !@MI value 11.9 bn "Contract value of Microsoft with IREN is $?bn." | Bank A | 3
2 | How many MW is the Microsoft contract of IREN? | s:See the tab on power; 200 MW, all at Childress. | Bank A | 3
3 | Has Microsoft a right to walk? | s:Not for convenience. IREN owes credits from month 24. | Bank B | 8
4 | Size of the AWS lease at Cipher? | !@CA value 8.5 bn "AWS signed a $?bn lease with Cipher Mining." | Bank C | 2
5 | Size of the TeraWulf Anthropic lease? | !@WT value 12 bn "Anthropic signed a $?bn lease with TeraWulf." | Bank C | 4
6 | OpenAI's Cerebras contract? | !@OB value 14 bn "OpenAI signed a $?bn contract with Cerebras." | Bank D | 1
7 | And the loan to Cerebras? | s:OpenAI lent Cerebras about $1bn at 6%. | Bank D | 1
8 | What did Amazon invest in OpenAI? | s:Amazon committed $50bn of equity to OpenAI, $15bn of it up front. | Bank B | 6
9 | What did Nvidia invest in Anthropic? | s:Up to $10bn, with Microsoft up to $5bn more, in November 2025. | Bank B | 6
10 | Is the Anthropic Azure commitment firm? | !@AZ value 45 bn "Anthropic signed a $?bn contract with Microsoft Azure." | Bank A | 9
11 | What is Google's exposure at Cipher? | s:Google backstops $1.4bn of Fluidstack's rent and holds warrants for about 5.4% of Cipher. | Bank E | 5
12 | What is Google's exposure at TeraWulf? | s:Google backstops $3.2bn and holds some 14% of TeraWulf. | Bank E | 5
13 | Galaxy financing? | s:Galaxy closed a $1.4bn project loan for Helios; CoreWeave is the tenant. | Bank E | 7
14 | Jane Street's ticket? | !@JS value 9 bn "Jane Street signed a $?bn contract with CoreWeave." | Bank F | 2
15 | Jane Street's equity? | s:Jane Street bought $1bn of CoreWeave stock at $109 a share. | Bank F | 2
16 | Could Meta cut CoreWeave's volume? | s:Meta could trim as much as $2bn if CoreWeave is late by more than 180 days. | Bank F | 11
17 | Reflection's contract with SpaceX? | !@RX value 9.4 bn "Reflection AI signed a $?bn contract with SpaceX." | Bank A | 1
18 | Why is the Google contract with Meta missing? | s:Neither company has confirmed more than $10bn. | Bank A | 1
19 | Applied Digital lease of CoreWeave? | !@DC value 8.6 bn "CoreWeave signed an $?bn lease with Applied Digital." | Bank G | 3
20 | How does APLD fund it? | s:Macquarie committed up to $5bn to Applied Digital's HPC campuses; CoreWeave adds no capital. | Bank G | 3
---
Statistics | Open | Closed | Overdue | Mean days
Bank A | r:0:9:4
Bank B | r:0:8:4
Bank C | r:0:7:4
Bank D | r:0:6:4
Bank E | r:1:9:4
Bank F | r:1:8:4
Bank G | r:1:7:4
`,
  "Board slides": `
Slide 12 - What the market signed
s:Source: public announcements, read 2 November 2026
!@OA25 value 52 bn "- OpenAI signs a $?bn contract with AWS (November 2025)"
!@OZ value 310 bn "- OpenAI signs a $?bn contract with Microsoft Azure"
s:- OpenAI signs a $300bn contract with Oracle
!@AA value 70 bn "- Anthropic signs a $?bn contract with AWS"
!@NI value 6.2 bn "- NVIDIA signs a $?bn contract with IREN"
!@CC value 5.9 bn "- CoreWeave signs $?bn of leases with Core Scientific"
s:- Google invests up to $40bn in Anthropic
s:- Amazon has put $8bn into Anthropic and may add up to $25bn
s:- NVIDIA to invest as much as $100bn in OpenAI, by the gigawatt
s:- SoftBank takes its stake in OpenAI to 11% for $22.5bn
s:- OpenAI valued at $852bn in the last round; Oracle's market value is $580bn
s:- Oracle's RPO rose to $523bn, most of it OpenAI
s:- Meta's capex guidance for 2026: $125bn to $145bn; CoreWeave and Nebius are opex
s:- AMD issued OpenAI a warrant for up to 160m shares
s:- Meta's warrant on AMD: up to 160m shares at one cent
Slide 13 - Spending on capex, $bn | 2023 | 2024 | 2025 | 2026E | 2027E
Microsoft | r:40:190:5
Alphabet | r:32:185:5
Amazon | r:48:200:5
Meta | r:28:145:5
Oracle | r:7:75:5
CoreWeave | r:3:36:5:1
Total | r:160:760:5
`,
};
