export const SHEETS_B: Readonly<Record<string, string>> = {
  "Schedule 3 key terms": `
PROJECT HALYARD - LEGAL DUE DILIGENCE REPORT, SCHEDULE 3
Summary of material compute agreements reviewed in the data room
No.|Agreement|Customer|Supplier|Clause|Subject|Provision|Reviewed by
3.1|Services order of 3 November 2025|Microsoft Corporation|IREN Limited|2.1|Aggregate fees|approximately US$[msir.value bn]bn|HD
3.2|Services order of 3 November 2025|Microsoft Corporation|IREN Limited|2.4|Prepayment|[msir.prepayment share pct!25]%|HD
3.3|Services order of 3 November 2025|Microsoft Corporation|IREN Limited|3|Average term|[msir.term y] years|HD
3.4|Services order of 3 November 2025|Microsoft Corporation|IREN Limited|Sch 1|IT load|[msir.capacity mw!300] MW|HD
3.5|Services order of 3 November 2025|Microsoft Corporation|IREN Limited|11|Cap on liability|100% of fees of the preceding 12 months|HD
3.6|Master agreement, announced 8 Sept 2025|Microsoft Corporation|Nebius Group N.V.|4|Total contract value|US$[msnb.value bn!27.4]bn|LM
3.7|Master agreement, announced 8 Sept 2025|Microsoft Corporation|Nebius Group N.V.|4.3|Additional services, optional|US$[msnb.optional extra bn]bn|LM
3.8|Master agreement, announced 8 Sept 2025|Microsoft Corporation|Nebius Group N.V.|15|Expiry|[msnb.end yt!2030]|LM
3.9|Master agreement, announced 8 Sept 2025|Microsoft Corporation|Nebius Group N.V.|15.2|Cure period|30 days|LM
3.10|Order of 13 March 2026|Meta Platforms, Inc.|Nebius Group N.V.|2|Dedicated capacity fees|US$[mnb26.value bn]bn|LM
3.11|Order of 13 March 2026|Meta Platforms, Inc.|Nebius Group N.V.|2.5|Contingent capacity|US$[mnb26.contingent capacity bn!18]bn|LM
3.12|Order of 13 March 2026|Meta Platforms, Inc.|Nebius Group N.V.|3|Term|[mnb26.term y!7] years|LM
3.13|Lease of 17 December 2025, River Bend|Fluidstack USA|Hut 8 Corp.|1.1|Base term|[hut.term mo] months|HD
3.14|Lease of 17 December 2025, River Bend|Fluidstack USA|Hut 8 Corp.|5|Base rent over the base term|US$[hut.value bn]bn|HD
3.15|Lease of 17 December 2025, River Bend|Fluidstack USA|Hut 8 Corp.|5.2|Annual escalator|[hut.escalator pct]%|HD
3.16|Lease of 17 December 2025, River Bend|Fluidstack USA|Hut 8 Corp.|5.6|Rent including renewal options|US$[hut.ceiling with options bn!19.7]bn|HD
3.17|Lease of 17 December 2025, River Bend|Fluidstack USA|Hut 8 Corp.|22|Right of first offer|[hut.first offer capacity mw] MW|HD
3.18|Cloud services agreement|Anthropic, PBC|SpaceX (Colossus)|4.1|Monthly fee|US$[aspx.monthly fee m!1520]m|OT
3.19|Cloud services agreement|Anthropic, PBC|SpaceX (Colossus)|17|Notice to terminate|[aspx.notice period days!60] days|OT
3.20|Cloud services agreement|Google LLC|SpaceX (Colossus)|4.1|Monthly fee|US$[gspx.monthly fee m]m|OT
3.21|Cloud services agreement|Google LLC|SpaceX (Colossus)|17|Notice to terminate|[gspx.notice period days] days|OT
3.22|Cloud services agreement|Google LLC|SpaceX (Colossus)|19|Late interest|1.5% a month|OT
Nothing here is advice to anybody but the addressee. Data room index v31; pages reviewed: 2,418.
`,
  "Large load queue": `
Large load interconnection requests with a disclosed end user - planning desk, extract
Power in MW, months to energisation from today, deposits in $000
Req|County|Operator|End user|Agreement known by the press|Contracted critical IT|Req. peak|Study phase|Feeder kV|PF|Deposit|Months
LL-0183|Childress TX|IREN|Microsoft|IREN-Microsoft GPU services|[msir.capacity mw!220]|780|FIS done|138|0.95|4500|2
LL-0191|Dickens TX|Galaxy Digital|CoreWeave|Helios lease|[glxy.capacity mw]|830|ERCOT approved|345|0.95|8000|4
LL-0207|Colorado City TX|Cipher Mining|Fluidstack|Barber Lake, initial lease|[ciff.capacity mw!186]|244|LCS filed|138|0.95|2600|0
LL-0208|Colorado City TX|Cipher Mining|Fluidstack|Barber Lake, second lease|[ciff.second lease capacity mw]|64|LCS filed|138|0.95|600|3
LL-0214|Wink TX|Cipher Mining|Amazon Web Services|turnkey lease|[cifa.capacity mw]|345|FIS|138|0.97|3000|5
LL-0220|Hale TX|TeraWulf|Fluidstack|Abernathy JV|[aby.capacity mw!240]|260|FIS|115|0.95|2400|7
LL-0233|Taylor TX|Crusoe|Oracle|Abilene|[crus.capacity mw]|1350|energised in part|345|0.98|12000|0
NY-0017|Niagara NY|TeraWulf|Fluidstack|Lake Mariner|[lm.capacity mw]|750|NYISO SIS|345|0.95|5000|6
ND-0009|Dickey ND|Applied Digital|CoreWeave|Polaris Forge 1|[apld.capacity mw!300]|500|energised in part|230|0.95|4100|3
ND-0012|Cass ND|Applied Digital|undisclosed hyperscaler|Polaris Forge 2|[pf2.capacity mw!280]|280|SIS|345|0.95|3000|14
LA-0004|W. Feliciana LA|Hut 8|Fluidstack|River Bend|[hut.capacity mw]|330|Entergy ESA|230|0.96|4400|12
GA-0061|Washington GA|CleanSpark|undisclosed|Sandersville|[clsk.capacity mw!157]|250|GTC|230|0.95|1750|18
TX-0301|Nueces TX|Hut 8|undisclosed IG tenant|Beacon Point phase 1|[bp1.capacity mw]|500|FIS|345|0.95|5000|16
Sum of the requests|||||=SUM(F4:F16)=>4405|6483||||56350|
Memo: coincident peak by summer, zone West|>>6 41200 1.035
Memo: reserve margin, %|>>6 14.2 0.97
Memo: large flexible load approved, all operators|>>6 3310 1.22
Campus nameplate at Childress is 750 MW and covers more than the Microsoft load.
`,
  "GC pipeline": `
Shell & core / MEP pursuit list (confidential) - mission critical group
Stage|Client|Their tenant|Job|Tenant's contract, $M|Tenant lease yrs|Tenant IT MW|Our scope, $M|$/MW for our scope, $M|GMP date|Win %|PM
Awarded|Applied Digital|CoreWeave|Polaris Forge 1|[apld.value m]|[apld.term y]|[apld.capacity mw]|1260|3.15|14-Oct-25|100|Ruiz
Awarded|Core Scientific|CoreWeave|Denton + five sites|[corz.value m!6100]|[corz.term y!15]|[corz.capacity mw]|745|1.49|03-Feb-25|100|Ruiz
Awarded|Galaxy|CoreWeave|Helios phases 1-3|[glxy.value m]|[glxy.term y!10]|[glxy.capacity mw]|1910|3.63|22-Sep-25|100|Banerjee
GMP|Cipher|AWS|Black Pearl retrofit|[cifa.value m!8500]|[cifa.term y]|[cifa.capacity mw!200]|980|3.27|18-Jan-26|85|Ito
GMP|Cipher|Fluidstack|Barber Lake (first lease)|[ciff.value m]|[ciff.term y]|[ciff.capacity mw]|612|3.64|09-Jan-26|85|Ito
Bid|Hut 8|Fluidstack|River Bend|[hut.value m!700]|[hut.term y]|[hut.capacity mw!425]|1130|4.61|31-Mar-26|60|Vance
Bid|TeraWulf|Anthropic|third campus|[want.value m!9100]|[want.term y]|[want.capacity mw]|1480|3.69|15-Sep-26|45|Vance
Bid|CleanSpark|not public|Sandersville|[clsk.value m]|[clsk.term y!12]|[clsk.capacity mw]|690|3.94|02-Nov-26|35|Vance
Lost|Crusoe|Oracle|Abilene bldgs 3-8|||[crus.capacity mw]|2300|1.92|11-Apr-25|0|Ruiz
Pursuit|Core Scientific|AMD|Pecos et al.||[camd.term y!10]|[camd.capacity mw!737]|1450|3.85||20|Ito
Weighted|||||||7461||||
Column E as the clients' press releases have it.

Crew plan|>>12 410 1.06
Craft hours, 000|>>12 68 1.05
Copper, t|>>12 340 1.03
Switchgear lead time, weeks|>>6 58 0.97
Generators on order|>>6 44 1.1
`,
  "DSU schedule": `
Construction all risks & delay in start-up - declaration by the broker, 1 Oct 2026
Currency: USD million. Insured sums are the insurers' business, contract data from announcements
Risk ref|Insured (landlord or operator)|Principal's customer|Location|Contract revenue as announced|Contract period, yrs|Contract announced|TIV|DSU sum|Indemnity mths|Deductible days|Nat cat zone|Rate %
CAR/26/101|TeraWulf|Fluidstack|Lake Mariner NY|[lm.value m]|[lm.term y!15]|[lm.announced my]|3240|670|18|45|2|0.21
CAR/26/102|TeraWulf JV|Fluidstack|Abernathy TX|[aby.value m!5900]|[aby.term y]|[aby.announced d!2025-11-28]|1610|380|18|45|4|0.29
CAR/26/107|Hut 8|Fluidstack|River Bend LA|[hut.value m]|[hut.term y!12]|[hut.announced d]|2460|467|24|60|5|0.44
CAR/26/111|IREN|Microsoft|Childress TX|[msir.value m!970]|[msir.term y]|[msir.announced d]|8800|1940|12|60|4|0.31
CAR/26/112|IREN|NVIDIA|Childress TX|[nvir.value m!4300]|[nvir.term y]|[nvir.announced d]|1020|680|12|60|4|0.31
CAR/26/118|Cipher|AWS|Black Pearl TX|[cifa.value m]|[cifa.term y]|[cifa.announced d!2025-12-03]|2890|367|18|45|3|0.26
CAR/26/120|Galaxy|CoreWeave|Helios TX|[glxy.value m!10500]|[glxy.term y]|[glxy.announced d]|4120|1000|18|45|4|0.3
CAR/26/124|Hut 8|undisclosed|Beacon Point TX, phase 1|[bp1.value m]|[bp1.term y]|[bp1.announced d]|3700|653|24|60|5|0.46
CAR/26/131|TeraWulf|Anthropic|third campus|[want.value m]|[want.term y]|[want.announced d!2026-06-07]|4550|950|18|45|2|0.2
CAR/26/133|CleanSpark|undisclosed|Sandersville GA|[clsk.value m!9600]|[clsk.term y]|[clsk.announced d]|1890|330|18|45|3|0.22
Totals|||||||34280|7437||||
Loss history: hail at Childress, 2024, $3.1m paid
Loss history: transformer fire at Helios, $0.8m, within the deductible
Line size of the lead, %|12.5|Followers, %|87.5
Premium by quarter, $000|>>8 2140 1.06
PML, $m|>>8 310 1.08
`,
};
