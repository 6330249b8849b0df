/** Sheets of the buy side: a calendar of contracts, a credit book, an exposure by counterparty, questions for companies. */
export const BUY_SIDE: Readonly<Record<string, string>> = {
  "Deal clock": `
DEAL CLOCK - what starts, what ends | as of | @2026-11-27
(customer -> provider)

Contract | Announced | Start of service | End of service | Term (months) | Days since news | Next milestone | Milestone date | Slip so far (days)
Microsoft -> IREN | <msft-iren.announced d> | <msft-iren.start yr> | <msft-iren.end yr !2033> | <msft-iren.term mo> | 389 | Horizon 2 | @2026-12-18 | 21
Microsoft -> Nebius | <msft-nbis.announced d> | <msft-nbis.start yr> | <msft-nbis.end my> | <msft-nbis.term mo> | 445 | Tranche 7 | @2026-12-31 | 14
Meta -> CoreWeave (Sept 2025) | <meta-crwv-25.announced d !2025-09-03> | | <meta-crwv-25.end d> | | 423 | Ramp of Q1 | @2027-02-15 | 0
Meta -> CoreWeave (signed March 2026) | <meta-crwv-26.announced d> | <meta-crwv-26.start yr !2029> | <meta-crwv-26.end my> | | 232 | First racks | @2027-01-20 | 0
NVIDIA -> CoreWeave (residual capacity) | <nvda-crwv.announced my> | | <nvda-crwv.end d !2034-04-13> | | 441 | none | |
Meta -> Nebius (March 2026) | <meta-nbis-26.announced d> | <meta-nbis-26.start dt> | | <meta-nbis-26.term mo> | 256 | Site permit | @2027-01-08 | 30
Anthropic -> SpaceX (Colossus) | <anthropic-spacex.announced d> | <anthropic-spacex.start my> | <anthropic-spacex.end my !2031-05> | <anthropic-spacex.term mo> | 205 | Notice window | @2026-08-01 |
Google -> SpaceX | <google-spacex.announced d> | <google-spacex.start my !2027-04> | <google-spacex.end my> | | 175 | Notice window | @2027-01-01 |
AWS -> Cipher | <cifr-aws.announced d> | <cifr-aws.start my !2027-02> | | <cifr-aws.term mo> | 389 | Phase 2 rent | @2026-12-31 | 45
Fluidstack -> Cipher (Barber Lake) | <cifr-fluid.announced d> | <cifr-fluid.start my> | | <cifr-fluid.term mo> | 428 | Hall 2 | @2027-01-31 | 30
Fluidstack (Anthropic) -> Hut 8 (River Bend) | <hut-rb.announced d> | <hut-rb.start yr> | | <hut-rb.term mo !216> | 345 | Steel up | @2026-12-10 | 0
Anthropic -> TeraWulf | <wulf-anthropic.announced d> | <wulf-anthropic.start dt> | | <wulf-anthropic.term mo> | 144 | Interconnect | @2027-03-31 | 0
Reflection AI -> SpaceX | <refl-spacex.announced d> | <refl-spacex.start d> | <refl-spacex.end yr> | | 158 | Q1 exit passed | @2026-10-01 |
OpenAI -> Cerebras | <openai-cbrs.announced d> | <openai-cbrs.start yr> | <openai-cbrs.end yr !2031> | <openai-cbrs.term mo> | 317 | 250 MW live | @2027-06-30 | 60
CoreWeave -> Applied Digital (Polaris Forge 1) | <crwv-apld.announced d> | <crwv-apld.start my> | | <crwv-apld.term mo> | 455 | Building 3 | @2027-01-15 | 15

Holidays that move dates: Thanksgiving | @2026-11-26 | Christmas | @2026-12-25 | New Year | @2027-01-01
Lead times (weeks): switchgear | 62 | transformers | 118 | turbines | 208 | chillers | 41 | GB300 racks | 17
`,
  "Credit book": `
Neocloud & landlord credit book | internal | Amounts US$m | Our holdings at par
Obligor | Instrument | Holding | Px | YTW | Paying customer | Contract value (US$m) | Contract term (yrs) | Contracted MW | DSCR yr 3 | Rating (int.) | Evidence
IREN | Conv 2031 | 22 | 118.5 | 1.9% | Microsoft | <msft-iren.value m !12100>;;=12.1*1000 | <msft-iren.term y> | <msft-iren.capacity mw> | 1.7 | 5 | 8-K
Nebius | Conv 2032 | 15 | 131 | 0.8% | Microsoft | <msft-nbis.value m1> | <msft-nbis.term y !3> | | 1.9 | 5 | 6-K
Cipher | SSN 2030 | 30 | 101.25 | 6.8% | AWS | <cifr-aws.value m !5.5> | <cifr-aws.term y> | <cifr-aws.capacity mw> | 1.5 | 5 | Release
Cipher | SSN 2030, Barber Lake | 12 | 100.5 | 7% | Fluidstack | <cifr-fluid.value m !2100> | <cifr-fluid.term y> | | 1.4 | 6 | Release
TeraWulf | SSN 2030, Lake Mariner | 25 | 102 | 7.1% | Fluidstack | <wulf-lm.value m> | <wulf-lm.term y !20> | <wulf-lm.capacity mw> | 1.5 | 6 | 8-K
TeraWulf | SSN 2031, Abernathy | 10 | 99.75 | 7.3% | Fluidstack | <wulf-ab.value m> | | <wulf-ab.capacity mw !140> | 1.4 | 6 | 8-K
TeraWulf | TL, Justified Data | 8 | 99 | 8.2% | Anthropic | <wulf-anthropic.value m ?> | <wulf-anthropic.term y> | <wulf-anthropic.capacity mw ?> | 1.3 | 7 |
Applied Digital | SSN 2030 | 28 | 99.1 | 9.4% | CoreWeave | <crwv-apld.value m> | <crwv-apld.term y> | <crwv-apld.capacity mw> | 1.3 | 7 | 8-K
Galaxy Digital | Project loan | 14 | 100 | 8.1% | CoreWeave | <crwv-glxy.value m !13200> | <crwv-glxy.term y> | <crwv-glxy.capacity mw> | 1.4 | 6 | 10-Q
Core Scientific | Conv 2031 | 9 | 141 | n.m. | CoreWeave | <crwv-corz.value m ?> | <crwv-corz.term y !10> | <crwv-corz.capacity mw ?> | 1.6 | 6 |
Hut 8 | Project loan, River Bend | 18 | 100 | 6.2% | Fluidstack (end user Anthropic) | <hut-rb.value m ~12400> | <hut-rb.term y> | <hut-rb.capacity mw> | 1.6 | 5 | Release
CoreWeave | Sr 2030 | 35 | 97.6 | 9.9% | OpenAI | <openai-crwv.value m> | <openai-crwv.term y> | | 1.1 | 8 | 8-K
CoreWeave | DDTL 4 | 20 | 100 | 6.1% | Meta (order form of March 2026) | <meta-crwv-26.value m !26500> | | | 1.5 | 6 | 8-K
Oracle | Sr 2035 | 40 | 93.2 | 6.3% | OpenAI | <openai-orcl.value m> | <openai-orcl.term y !10> | <openai-orcl.capacity mw> | n.m. | 5 | WSJ
Total | | 286 | | 6.6% | | | | | 1.5 | 5.9 |

Limits | Single name | 50 | Sector | 350 | Rating 7 and worse | 90 | Used | 286
Google's backstops held by our bonds | Lake Mariner | 3200 | Abernathy | 1300 | Barber Lake | 1400
Stress: Anthropic pays nothing from 2028 | Loss, base | 7.4 | Loss, severe | 19.2 | Probability | 12%
Spread moves, bp | 1w | 8 | 1m | -14 | 3m | 37 | ytd | 65
`,
  "Exposure by customer": `
Counterparty exposure of our holdings (equity + credit), who is behind the cash flows
Look-through by paying customer | AUM ($m) | 4120

Customer: OpenAI | rating none | share of NAV | 6.1%
Provider we hold | Contract value $bn | Yrs | Held $m | NAV %
Oracle | <openai-orcl.value bn !335> | <openai-orcl.term y> | 96 | 2.3%
CoreWeave | <openai-crwv.value bn> | <openai-crwv.term y !4> | 55 | 1.3%
Cerebras | <openai-cbrs.value bn> | <openai-cbrs.term y> | 21 | 0.5%
Microsoft (Azure) | <openai-azure.value bn !290> | | 81 | 2%

Customer: Anthropic | rating none | share of NAV | 7.7%
Provider we hold | Contract value $bn | Yrs | Held $m | NAV %
AWS | <anthropic-aws.value bn> | <anthropic-aws.term y !5> | 130 | 3.2%
Microsoft (Azure) | <anthropic-azure.value bn !24> | | 81 | 2%
TeraWulf | <wulf-anthropic.value bn> | <wulf-anthropic.term y> | 33 | 0.8%
Broadcom | <anthropic-avgo.value bn> | <anthropic-avgo.term y !8> | 74 | 1.8%

Customer: Microsoft | rating AAA | share of NAV | 1.6%
Provider we hold | Contract value $bn | Yrs | Held $m | NAV %
IREN | <msft-iren.value bn> | <msft-iren.term y> | 37 | 0.9%
Nebius | <msft-nbis.value bn1> | <msft-nbis.term y> | 30 | 0.7%
Nscale | 24 | | 0 | 0%

Customer: CoreWeave | rating B+ | share of NAV | 2.1%
Provider we hold | Contract value $bn | Yrs | Held $m | NAV %
Applied Digital | <crwv-apld.value bn> | <crwv-apld.term y> | 42 | 1%
Galaxy | <crwv-glxy.value bn> | <crwv-glxy.term y> | 23 | 0.6%
Core Scientific | <crwv-corz.value bn !12.3> | <crwv-corz.term y> | 19 | 0.5%

Customer: AWS | rating AA | share of NAV | 1%
Provider we hold | Contract value $bn | Yrs | Held $m | NAV %
Cipher | <cifr-aws.value bn !4.4> | <cifr-aws.term y> | 42 | 1%

Scenario, NAV effect | -25% | -50% | default
OpenAI | -1.1% | -2.4% | -4.9%
Anthropic | -0.9% | -2.6% | -5.5%
Microsoft | -0.1% | -0.3% | -1.2%
CoreWeave | -0.5% | -1% | -2%
AWS | 0% | -0.1% | -0.6%
`,
  "IR questions": `
Questions for IR calls, week of 30 Nov (status: open / answered) - numbers in brackets are what we have on file
Company | No. | Question | On file | Unit | Days open | Priority
IREN | 1 | Is the contract value with Microsoft unchanged after Horizon 1? | <msft-iren.value bn> | $bn | 12 | 1
IREN | 2 | Does the term of the Microsoft contract run from acceptance of each Horizon? | <msft-iren.term y !7> | years | 12 | 2
IREN | 3 | Contracted critical IT capacity for Microsoft at Childress: any upsizing? | <msft-iren.capacity mw !275> | MW | 12 | 2
IREN | 4 | NVIDIA contract: is the contract value a cap? | <nvda-iren.value bn> | $bn | 5 | 1
IREN | 5 | How much of the 2.1 bn warrant does NVIDIA exercise? | 2.1 | $bn | 5 | 3
IREN | 6 | Childress has room for how many MW in all? | 750 | MW | 5 | 3
Nebius | 1 | Microsoft: is the term the same for all nine tranches? | <msft-nbis.term y !6> | years | 9 | 2
Nebius | 2 | Meta's agreement of March 2026: term from delivery? | <meta-nbis-26.term y> | years | 9 | 2
Nebius | 3 | Meta's agreement of March 2026: is the firm contract value all take-or-pay? | <meta-nbis-26.value bn !9.6> | $bn | 9 | 1
Nebius | 4 | Capex for 2027? | 24 | $bn | 9 | 1
Nebius | 5 | ARR guidance for end-2026, any change? | 8 | $bn | 9 | 1
Cipher | 1 | Does AWS pay rent on all of the contracted capacity from the start? | <cifr-aws.capacity mw> | MW | 3 | 2
Cipher | 2 | Lease term with AWS, first extension option? | <cifr-aws.term y !18> | years | 3 | 2
Cipher | 3 | Fluidstack at Barber Lake: initial lease term? | <cifr-fluid.term y> | years | 3 | 2
Cipher | 4 | What stake does Google have now? | 5.4 | % | 3 | 3
Galaxy | 1 | Committed critical IT load for CoreWeave at Helios? | <crwv-glxy.capacity mw> | MW | 20 | 1
Galaxy | 2 | Lease term with CoreWeave? | <crwv-glxy.term y !11> | years | 20 | 3
Galaxy | 3 | Approval for another 830 MW at Helios: when? | 830 | MW | 20 | 2
Applied Digital | 1 | CoreWeave's leases at Polaris Forge 1: contract value in total? | <crwv-apld.value bn !8.4> | $bn | 16 | 1
Applied Digital | 2 | Lease term with CoreWeave at Polaris Forge 1? | <crwv-apld.term y> | years | 16 | 2
Applied Digital | 3 | Macquarie facility left? | 4.1 | $bn | 16 | 2
TeraWulf | 1 | Anthropic lease: term without extensions? | <wulf-anthropic.term y> | years | 8 | 1
TeraWulf | 2 | Anthropic lease: contract value, base term? | <wulf-anthropic.value bn !13.5> | $bn | 8 | 1
TeraWulf | 3 | Share of Lake Mariner's MW already billed? | 28 | % | 8 | 2
Hut 8 | 1 | River Bend, Fluidstack for Anthropic: contracted IT capacity? | <hut-rb.capacity mw> | MW | 2 | 1
Hut 8 | 2 | River Bend, Fluidstack for Anthropic: yearly rent increase? | <hut-rb.escalator pct> | % | 2 | 3
Hut 8 | 3 | Beacon Point: who is the tenant? | n.a. | | 2 | 1
Core Scientific | 1 | CoreWeave's hosting contracts: term? | <crwv-corz.term y> | years | 30 | 2
Core Scientific | 2 | AMD lease: critical IT load contracted? | <amd-corz.capacity mw !450> | MW | 30 | 1
Calls booked | 8 | Calls held | 3 | Reply rate | 0.72 | 
`,
};
