/** Sheets of a newsroom: a timeline, the fact-checker's list, a digest of headlines, a newsletter. */
export const PRESS: Readonly<Record<string, string>> = {
  Timeline: `
Timeline for the big read ("The trillion-dollar IOU") - last edit by Priya, 14 Nov
Slug: IOU-TIMELINE | Words | 3400 | Deadline | @2026-11-23

Announced | Who buys | Who sells | What we write | Value, $bn | Length, yrs | Share price of seller on the day | Photo no.
<crwv-corz.announced d> | CoreWeave | Core Scientific | Second expansion of the hosting leases | <crwv-corz.value bn> | <crwv-corz.term y> | 7.6% | 12
<abilene.announced d !2025-05-18> | Oracle | Crusoe | Abilene grows to eight buildings | undisclosed | | -0.4% | 13
<crwv-glxy.announced d> | CoreWeave | Galaxy | Helios committed in full | <crwv-glxy.value bn> | <crwv-glxy.term y !12> | 14.1% | 17
<meta-gcp.announced d> | Meta | Google Cloud | A rival rents from a rival | <meta-gcp.value bn> | <meta-gcp.term y> | 1.2% | 18
<crwv-apld.announced d !2025-06-29> | CoreWeave | Applied Digital | Third lease in Ellendale | <crwv-apld.value bn> | <crwv-apld.term y> | 16% | 19
<msft-nbis.announced d> | Microsoft | Nebius | Vineland, New Jersey | <msft-nbis.value bn !24.6> | <msft-nbis.term y> | 49.4% | 21
<openai-orcl.announced my> | OpenAI | Oracle | The largest cloud contract ever | <openai-orcl.value bn> | <openai-orcl.term y> | 35.9% | 22
<openai-crwv.announced d !2025-09-05> | OpenAI | CoreWeave | Third order form in a year | <openai-crwv.value bn> | <openai-crwv.term y> | -0.9% | 23
<cifr-fluid.announced d> | Fluidstack | Cipher | Google stands behind the rent | <cifr-fluid.value bn> | <cifr-fluid.term y> | -17% | 24
<openai-azure.announced d> | OpenAI | Microsoft Azure | The restructuring's price | <openai-azure.value bn !350> | | 2% | 27
<msft-iren.announced d> | Microsoft | IREN | A miner becomes a cloud | <msft-iren.value bn> | <msft-iren.term y> | 11.5% | 29
<anthropic-azure.announced d> | Anthropic | Microsoft Azure | Circle with Nvidia and Microsoft | <anthropic-azure.value bn> | | -2.7% | 31
<hut-rb.announced d> | Fluidstack (for Anthropic) | Hut 8 | River Bend, Louisiana | <hut-rb.value bn !4.7> | <hut-rb.term y> | 9.8% | 33
<openai-cbrs.announced d> | OpenAI | Cerebras | Wafer-scale inference | | <openai-cbrs.term y !2> | n.a. | 36
<jane-crwv.announced d> | Jane Street | CoreWeave | A trading firm buys compute | <jane-crwv.value bn> | | 5.5% | 38
<anthropic-spacex.announced d !2026-06-06> | Anthropic | SpaceX | Colossus has a lodger | <anthropic-spacex.value bn> | <anthropic-spacex.term y> | n.a. | 41

Colour: 1,200 workers sleep in camps near Abilene; a plumber makes $92 an hour; the county gave an 85% abatement.
Sidebar: five largest builders by 2026 capex ($bn)
Amazon | 200
Alphabet | 185
Microsoft | 155
Meta | 135
Oracle | 50
`,
  "Fact check": `
FACT-CHECK SHEET - print edition 21 Nov - story: compute bonds
Para | Sentence as filed | Buyer | Seller | Item | As filed | Unit | Reporter | Checker's source | Mins
1 | Lead | Microsoft | IREN | contract value | <msft-iren.value bn !7.9> | $bn | TK | company release | 5
1 | Lead | Microsoft | IREN | term | <msft-iren.term y> | years | TK | company release | 2
2 | Second para | Microsoft | Nebius | term | <msft-nbis.term y> | years | TK | 6-K | 3
2 | Second para | Microsoft | Nebius | announced | <msft-nbis.announced di> | | TK | 6-K | 1
3 | Nut graf | OpenAI | CoreWeave | contract value | <openai-crwv.value bn ?> | $bn | TK | | 4
3 | Nut graf | OpenAI | AWS (November 2025) | contract value | <openai-aws-25.value bn !48> | $bn | TK | release | 4
3 | Nut graf | OpenAI | AWS (November 2025) | term | <openai-aws-25.term y> | years | TK | release | 1
4 | | OpenAI | AWS (expansion, February 2026) | term | <openai-aws-26.term y !10> | years | LM | release | 6
4 | | OpenAI | AWS (expansion, February 2026) | contract value | <openai-aws-26.value bn> | $bn | LM | release | 2
5 | | Anthropic | TeraWulf | critical IT load | <wulf-anthropic.capacity mw ?> | MW | LM | | 3
5 | | Anthropic | TeraWulf | term | <wulf-anthropic.term y !15> | years | LM | 8-K | 3
6 | | CoreWeave | Galaxy Digital | critical IT load | <crwv-glxy.capacity mw !600> | MW | LM | 10-Q | 3
6 | | CoreWeave | Galaxy Digital | term | <crwv-glxy.term y> | years | LM | 10-Q | 1
7 | | AWS | Cipher Mining | contract value | <cifr-aws.value bn ?> | $bn | TK | | 2
7 | | AWS | Cipher Mining | term | <cifr-aws.term y> | years | TK | release | 2
8 | | Fluidstack (end user Anthropic) | Hut 8 (River Bend) | IT capacity | <hut-rb.capacity mw !305> | MW | LM | release | 4
8 | | Fluidstack (end user Anthropic) | Hut 8 (River Bend) | term | <hut-rb.term y> | years | LM | release | 1
9 | | NVIDIA | IREN | term | <nvda-iren.term y> | years | TK | release | 2
9 | | NVIDIA | IREN | contract value | <nvda-iren.value bn !3.9> | $bn | TK | release | 2
10 | | Reflection AI | SpaceX | monthly fee | <refl-spacex.monthly_fee m !105> | $m | LM | S-1 | 5
10 | | Reflection AI | Nebius | announced | <refl-nbis.announced di> | | LM | Reuters | 1
11 | | Cipher | own bonds | coupon | 7.125 | % | TK | term sheet | 4
11 | | TeraWulf | own bonds | size | 3.2 | $bn | TK | term sheet | 4
12 | | Applied Digital | own bonds | size | 2.35 | $bn | TK | term sheet | 2
12 | | Meta | Hyperion bonds | size | 27 | $bn | TK | Bloomberg | 6
13 | | Oracle | own bonds | size | 25 | $bn | LM | 424B5 | 3
13 | | Oracle | CDS | spread | 142 | bp | LM | ICE | 2
14 | | CoreWeave | own debt | total | 21.6 | $bn | LM | 10-Q | 3
14 | | CoreWeave | own debt | coupon | 9.25 | % | LM | 10-Q | 1
15 | | Microsoft | all neoclouds | total commitments | 60 | $bn | TK | Bloomberg | 8
15 | | Nscale | Series C | raised | 2 | $bn | TK | FT | 3

Errors found | 0 | Corrections last quarter | 4 | Lawyer's hours | 2.5
`,
  "Wire digest": `
Overnight wires, AI infrastructure - collected 06:00 London
Time | Desk | Headline | Length (words) | Reads
05:51 | NYC | Microsoft's IREN contract is worth $<msft-iren.value bn !13>bn, the miner's largest | 412 | 8120
05:44 | NYC | Nebius to supply Microsoft under contract worth $<msft-nbis.value bn !27>bn | 388 | 7711
05:40 | HKG | Meta to pay at least $10bn to Google in six-year cloud deal | 301 | 5402
05:31 | SFO | OpenAI to buy $<openai-azure.value bn .>bn of Azure services, Microsoft says | 520 | 15090
05:22 | SFO | Anthropic commits to spend $<anthropic-azure.value bn !45>bn on Microsoft Azure | 460 | 9077
05:19 | LON | Nscale seeks $2bn in new round, weighs Texas site | 233 | 1980
05:17 | LON | Cipher signs lease with AWS worth $<cifr-aws.value bn .>bn | 290 | 2610
05:12 | NYC | Galaxy shares jump 12% as Helios phase one is handed over to CoreWeave | 310 | 3301
05:08 | NYC | Applied Digital's leases with CoreWeave are worth $<crwv-apld.value bn .>bn | 275 | 2140
05:05 | NYC | CoreWeave's backlog tops $99bn, capex guide raised to $35bn | 604 | 11235
04:58 | SFO | Anthropic to pay SpaceX $<anthropic-spacex.monthly_fee bn .>bn a month for Colossus | 540 | 18800
04:51 | SFO | Google to pay SpaceX $<google-spacex.monthly_fee m !750>m a month for compute | 433 | 14027
04:45 | SFO | Akamai's $1.8bn customer is Anthropic, sources say | 350 | 4390
04:40 | NYC | TeraWulf signs $<wulf-anthropic.value bn !11>bn lease with Anthropic | 299 | 3907
04:36 | NYC | TeraWulf prices $1.3bn of notes to build Abernathy | 210 | 905
04:33 | NYC | Jane Street signs $<jane-crwv.value bn .>bn cloud contract with CoreWeave | 377 | 4801
04:29 | NYC | Jane Street buys $1bn of CoreWeave stock at $109 | 190 | 3777
04:20 | NYC | OpenAI's CoreWeave contract is worth $<openai-crwv.value bn !26>bn | 405 | 5990
04:12 | SFO | Oracle weighs $38bn loan for Stargate sites in Texas and Wisconsin | 366 | 6655
04:02 | HKG | SoftBank's SB Energy gets $1bn from OpenAI and SoftBank | 281 | 2004
03:55 | LON | Amazon to invest up to $25bn more in Anthropic | 615 | 20411
03:41 | NYC | Microsoft spends $34.9bn on capex in a quarter | 330 | 5105
03:37 | NYC | IREN buys $5.8bn of machines from Dell | 205 | 2244
03:30 | NYC | OpenAI could spend $<openai-cbrs.january_report_value bn .>bn with Cerebras, or more | 240 | 2930

Numbers of the day | Deal | Value, $bn | Term, years
 | OpenAI - Azure | <openai-azure.value bn> |
 | OpenAI - Oracle | <openai-orcl.value bn !270> | <openai-orcl.term y>
 | Anthropic - AWS | <anthropic-aws.value bn> | <anthropic-aws.term y>
 | Microsoft - IREN | <msft-iren.value bn> | <msft-iren.term y>
 | CoreWeave - Galaxy | <crwv-glxy.value bn> | <crwv-glxy.term y>
 | AWS - Cipher | <cifr-aws.value bn> | <cifr-aws.term y>
`,
  Newsletter: `
THE RACK, issue 88 - draft for Thursday (paste into editor when done)

1. DEAL OF THE WEEK: Anthropic and TeraWulf
- Size | $<wulf-anthropic.value bn>bn
- Length | <wulf-anthropic.term y !12> years
- Power | <wulf-anthropic.capacity mw> MW
- Announced | <wulf-anthropic.announced dt !2026-08-06>
- Build cost | $11m per MW
- Reader poll, "too dear" | 61%

2. REVISITED: Cipher and AWS
- Size | $<cifr-aws.value bn !8.5>bn
- Length | <cifr-aws.term y> years
- Power | <cifr-aws.capacity mw !225> MW
- Announced | <cifr-aws.announced dt>
- First rent | <cifr-aws.start dt>
- Price of bitcoin that day | $106,500

3. REVISITED: Hut 8 and Fluidstack at River Bend
- Size | $<hut-rb.value bn>bn
- Length | <hut-rb.term y !20> years
- Power | <hut-rb.capacity mw> MW
- Rent step a year | <hut-rb.escalator pct>%
- Announced | <hut-rb.announced dt !2025-11-17>
- Shares since | 48%

4. REVISITED: CoreWeave and Core Scientific
- Size | $<crwv-corz.value bn !5.9>bn
- Length | <crwv-corz.term y> years
- Power | <crwv-corz.capacity mw> MW
- Failed merger valued CORZ at | $9.0bn

5. REVISITED: OpenAI and Cerebras
- Power | <openai-cbrs.capacity mw !480> MW
- Length | <openai-cbrs.term y> years
- Announced | <openai-cbrs.announced dt>
- IPO raised | $5.5bn

6. NUMBERS THAT STUCK
33 GW of gas turbines are on order with GE Vernova
$7.1 trillion: what one bank thinks the build-out costs by 2030
14 months: how long a transformer takes
Memory prices rose 90% in two quarters, says a broker
H100 rental | $2.12 | GB200 rental | $3.65 | Open rate of issue 87 | 47.2% | Subscribers | 18412 | Unsubscribed | 37
Sponsor pays | 2500 | Next issue | @2026-12-03 | Words so far | 911

7. READER MAIL
"Meta's first Nebius order was a toe in the water; the second costs them as much as a carrier group." (R. T., Austin)
"You forgot power: 1 GW for a year at $55 per MWh is $480m."
`,
};
