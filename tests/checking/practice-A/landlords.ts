/** Sheets on the miners that let data centres: comparable leases, a sum of the parts, two blocks side by side. */
export const LANDLORDS: Readonly<Record<string, string>> = {
  "HPC leases": `
HPC lease comps (ex-miners), US$m unless noted
updated 19-Nov; red = to be confirmed; Base term only, extension options excluded

Landlord | Tenant | Site | Critical IT MW | Gross MW at site | Base term (yrs) | Base-term revenue | NOI margin | Capex/MW | Energised to date MW | Source
WULF
WULF | Fluidstack | Lake Mariner, NY | <wulf-lm.capacity mw !300> | 750 | <wulf-lm.term y> | <wulf-lm.value m> | 85% | 9.4 | 102 | 8-K
WULF / Fluidstack JV | Fluidstack | Abernathy, TX | <wulf-ab.capacity mw> | 240 | <wulf-ab.term y> | <wulf-ab.value m !8000> | 85% | 9.1 | 0 | 8-K
WULF | Anthropic | Justified Data | <wulf-anthropic.capacity mw ?> | 520 | <wulf-anthropic.term y> | <wulf-anthropic.value m ?> | 87% | 11.9 | 0 |
CIFR
CIFR | AWS | Texas | <cifr-aws.capacity mw> | 300 | <cifr-aws.term y> | <cifr-aws.value m !6,300> | 88% | 11.2 | 0 | Release
CIFR | Fluidstack | Barber Lake, TX | | 300 | <cifr-fluid.term y !15> | <cifr-fluid.value m> | 84% | 10 | 0 | Release
HUT
HUT | Fluidstack (end user Anthropic) | River Bend, LA | <hut-rb.capacity mw !275> | 330 | <hut-rb.term y> | <hut-rb.value m> | 97% | 10.2 | 0 | Release
APLD
APLD | CoreWeave | Polaris Forge 1, ND | <crwv-apld.capacity mw> | 480 | <crwv-apld.term y> | <crwv-apld.value m ?> | 86% | 11.5 | 150 |
GLXY
GLXY | CoreWeave | Helios, TX | <crwv-glxy.capacity mw> | 800 | <crwv-glxy.term y !18> | <crwv-glxy.value m> | 90% | 12 | 210 | 10-Q
CORZ
CORZ | CoreWeave | six sites | <crwv-corz.capacity mw> | 840 | <crwv-corz.term y> | <crwv-corz.value m !7,600> | 78% | 1.5 | 395 | Release
CORZ | AMD | n.d. | <amd-corz.capacity mw !325> | | <amd-corz.term y> | not read | 80% | | 0 | Release
Average ex CORZ/AMD | | | 308 | 465 | 15.2 | 9570 | 86.7% | 9.6

Cap-rate table | 6.0% | 6.5% | 7.0% | 7.5% | 8.0%
WULF equity / share | 27.4 | 24.1 | 21.3 | 18.8 | 16.7
CIFR equity / share | 31.2 | 27.9 | 25 | 22.5 | 20.3
HUT equity / share | 92 | 83 | 75.1 | 68.4 | 62.5
APLD equity / share | 48.1 | 43 | 38.6 | 34.7 | 31.3

"Google backstops: Lake Mariner $3.2bn, Abernathy $1.3bn, Barber Lake $1.4bn" (from the call)
`,
  "SOTP HUT WULF": `
Hut 8 Corp. | NASDAQ: HUT | | | | TeraWulf Inc. | NASDAQ: WULF
$m except per share | | | | | $m except per share

Lease: River Bend | tenant Fluidstack, for Anthropic | | | | Lease: Justified Data | tenant Anthropic
IT capacity (MW) | <hut-rb.capacity mw> | | | | Critical IT (MW) | <wulf-anthropic.capacity mw !350>
Term (years) | <hut-rb.term y !10> | | | | Term (years) | <wulf-anthropic.term y>
Contract value | <hut-rb.value m> | | | | Contract value | <wulf-anthropic.value m !15,200>
Escalator | <hut-rb.escalator dec>;;0% | | | | Announced | <wulf-anthropic.announced d>
Announced | <hut-rb.announced d> | | | | Start of service | <wulf-anthropic.start dt !2028>
Start of service | <hut-rb.start yr !2026> | | | | Average NOI (est.) | 808
Average NOI (est.) | 447 | | | | Cap rate | 6.75%
Cap rate | 6.5% | | | | Value at cap rate | 11970
Value at cap rate | 6877 | | | | Probability | 80%
Probability | 90% | | | | Debt, site level | 3200
Debt, site level | 2000 | | | | Our stake | 100%

 | | | | | Lease: Lake Mariner | tenant Fluidstack
Other parts of HUT | | | | | Critical IT (MW) | <wulf-lm.capacity mw>
American Bitcoin stake, 64% | 890 | | | | Term (years) | <wulf-lm.term y !15>
Bitcoin reserve, 10,278 BTC | 901 | | | | Contract value | <wulf-lm.value m>
Power, 310 MW of gas | 280 | | | | Average NOI (est.) | 569
Pipeline, 8.6 GW | 1100 | | | | Cap rate | 7.25%
Corporate costs | -410 | | | | Value at cap rate | 7848
Net cash | 155 | | | | Debt, site level | 3200
 | | | | | Lease: Abernathy | tenant Fluidstack
Equity value | 8912 | | | | Critical IT (MW) | <wulf-ab.capacity mw>
Diluted shares (m) | 123 | | | | Announced | <wulf-ab.announced d !2025-12-28>
Per share | 72.5 | | | | Contract value | <wulf-ab.value m>
Last price | 61.4 | | | | Sold stake, cash received | 640
Upside | 18% | | | | Equity value | 10230
 | | | | | Diluted shares (m) | 489
Bear / base / bull | 38 | 72.5 | 104 | | Per share | 20.9
Weights | 25% | 50% | 25% | | Last price | 17.5
`,
  "OpenAI v Anthropic": `
OpenAI's contracts for compute | | | | | | Anthropic's contracts for compute
Provider | Contract value ($bn) | Term (yrs) | Announced | Paid to date, est. | | Provider | Contract value ($bn) | Term (yrs) | Announced | Paid to date, est.
Oracle | <openai-orcl.value bn> | <openai-orcl.term y> | <openai-orcl.announced my> | 4.1 | | AWS (10-year commitment) | <anthropic-aws.value bn !75> | <anthropic-aws.term y> | <anthropic-aws.announced d> | 2.9
Microsoft Azure | <openai-azure.value bn !210> | | <openai-azure.announced d> | 13 | | Microsoft Azure | <anthropic-azure.value bn> | | <anthropic-azure.announced d !2025-12-18> | 1.6
AWS (Nov 2025) | <openai-aws-25.value bn> | <openai-aws-25.term y !9> | <openai-aws-25.announced d> | 2.4 | | SpaceX Colossus | <anthropic-spacex.value bn !33> | <anthropic-spacex.term y> | <anthropic-spacex.announced d> | 6.1
AWS (Feb 2026 expansion) | <openai-aws-26.value bn !88> | <openai-aws-26.term y> | <openai-aws-26.announced d> | 0.3 | | Google Cloud | unsettled | <anthropic-gcp.term y> | <anthropic-gcp.announced d> | 3.3
CoreWeave | <openai-crwv.value bn> | <openai-crwv.term y> | <openai-crwv.announced d !2025-08-25> | 3.7 | | Broadcom | <anthropic-avgo.value bn> | <anthropic-avgo.term y> | <anthropic-avgo.announced d> | 0
Cerebras | <openai-cbrs.value bn> | <openai-cbrs.term y> | <openai-cbrs.announced d> | 0.6 | | TeraWulf | <wulf-anthropic.value bn> | <wulf-anthropic.term y !10> | <wulf-anthropic.announced d> | 0
Broadcom (own chips) | n.d. | | | 0.9 | | CoreWeave | n.d. | | <anthropic-crwv.announced d> | 0.2
Sum of the column | 730.4 | | | 25 | | Sum of the column | 355.2 | | | 14.1

Per year, our model | 2026E | 2027E | 2028E | 2029E | | Per year, our model | 2026E | 2027E | 2028E | 2029E
Revenue | 30 | 62 | 112 | 165 | | Revenue | 41 | 88 | 140 | 191
Compute, training | 19 | 38 | 59 | 77 | | Compute, training | 14 | 27 | 41 | 52
Compute, inference | 14 | 29 | 49 | 70 | | Compute, inference | 11 | 24 | 38 | 53
Free cash flow | -17 | -35 | -47 | -31 | | Free cash flow | -4 | 3 | 19 | 38
Equity needed | 40 | 60 | 40 | 0 | | Equity needed | 30 | 0 | 0 | 0
`,
};
