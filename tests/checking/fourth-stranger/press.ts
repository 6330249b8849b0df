import type { WrittenSheet } from "../third-stranger/written-sheet";

/** Journalists, and people who paste and take notes. */
export const PRESS: readonly WrittenSheet[] = [
  {
    name: "Story list",
    text: `
The big AI compute contracts – for the weekend explainer (graphics: please check before print!)
Who buys | Who sells | When announced | How much | How long | Note to desk
OpenAI | Oracle | {announced long} | {value bn:0 "$? billion"} | {!term 9 yr "? years"} | WSJ first # openai-oracle-2025
OpenAI | Microsoft (Azure) | {!announced 2025-07-14 long} | {value bn:0 "$? billion"} | no term given | part of the recapitalisation # openai-azure-2025
OpenAI | Amazon Web Services | {announced long} | {!value 52 bn "$? billion"} | {term yr "? years"} | the first one, Nov 2025 # openai-aws-2025
Anthropic | Microsoft Azure | {announced long} | {!value 45 bn "$? billion"} | no term given | with Nvidia and Microsoft investing up to 15 # anthropic-azure-2025
Anthropic | Amazon Web Services | {announced long} | {!value 65 bn "$? billion"} | {term yr "? years"} | plus up to 25 of investment # anthropic-aws-2026
Anthropic | SpaceX | {!announced 2026-03-20 long} | {value bn:0 "$? billion"} | {term yr "? years"} | from the S-1 # anthropic-spacex-2026
Google | SpaceX | {announced long} | {!value 21 bn "$? billion"} | about three years | from the S-1/A # google-spacex-2026
Meta | Google Cloud | {announced long} | {!value 6.5 bn "$? billion"} | {term yr "? years"} | The Information, unconfirmed # meta-google-2025
Meta | CoreWeave (expansion, April 2026) | {announced long} | {value bn:0 "$? billion"} | {!term 3 yr "? years"} | release # meta-coreweave-2026
Microsoft | Nebius | {!announced 2024-12-04 long} | {value bn:1 "$? billion"} | {term yr "? years"} | 6-K # microsoft-nebius-2025
Microsoft | IREN | {announced long} | {!value 12.6 bn "$? billion"} | {term yr "? years"} | release # microsoft-iren-2025
Jane Street | CoreWeave | {!announced 2026-06-30 long} | {value bn:0 "$? billion"} | n/a | plus a $1 billion share purchase # janestreet-coreweave-2026
AWS | Cipher Mining | {announced long} | {!value 4.1 bn "$? billion"} | {term yr "? years"} | lease # cipher-aws-2025
Anthropic | Akamai | {announced long} | {value bn:1 "$? billion"} | {!term 10 yr "? years"} | the customer is "reported" # akamai-frontier-2026
Nvidia | IREN | {!announced 2026-01-29 long} | {value bn:1 "$? billion"} | {term yr "? years"} | separate warrant up to 2.1 # nvidia-iren-2026

Numbers for the sidebar
Homes that 1 GW could supply | 800000
Share of US power used by data centres in 2024 | 4.4%
Same, forecast for 2030 | 9.5%
OpenAI weekly users, millions | 900
OpenAI revenue run rate, $bn | 25
Anthropic revenue run rate, $bn | 30
Nvidia market value, $ trillion | 4.6
Words in the piece | 2400
Deadline | d:2026-11-27
`,
  },
  {
    name: "News log",
    text: `
Date | Source | Headline | Amount $bn | Read by | Relevance (1-5)
d:2026-11-23 | FT | Amazon adds to its Anthropic investment | 5 | JK | 3
d:2026-11-20 | Reuters | CoreWeave prices senior notes due 2032 | 2.25 | JK | 4
d:2026-11-18 | Bloomberg | Oracle is said to seek partners for Michigan campus debt | 14 | PL | 4
d:2026-11-17 | DCD | Crusoe raises equity at a valuation of | 25 | PL | 2
d:2026-11-12 | WSJ | Softbank sells remaining Nvidia stake | 5.8 | JK | 2
d:2026-11-11 | The Information | OpenAI compute spend until 2030, company estimate | 600 | JK | 5
d:2026-11-06 | CNBC | Meta sells bonds for data centres | 25 | PL | 3
d:2026-11-04 | Reuters | Microsoft capex in the quarter | 41.2 | JK | 3
d:2026-10-29 | Nikkei | SB Energy orders transformers in Korea | 0.9 | PL | 1
d:2026-10-22 | FT | Fluidstack in talks to raise at a value of | 18 | JK | 3
d:2026-10-15 | Reuters | AMD gives OpenAI warrants for 160m shares; worth at target | 96 | PL | 4
d:2026-10-08 | Bloomberg | Blackstone lends to Firmus | 10 | JK | 2

Closed items: contract value as it went into our database
Closed on | Source | Contract | Value $bn | Term, years | By
d:2026-08-07 | release | CleanSpark – unnamed tenant, Sandersville | {value bn:1} | {!term 15 yr} | JK # cleanspark-sandersville
d:2026-08-06 | release | Applied Digital – hyperscaler, Delta Forge 2 | {!value 7.9 bn} | {term yr} | JK # applieddigital-deltaforge2
d:2026-07-21 | release | Hut 8 – Beacon Point, second lease | {!value 6.8 bn} | {term yr} | PL # hut8-beaconpoint-phase2
d:2026-07-07 | release | TeraWulf – Anthropic | {value bn:0} | {!term 10 yr} | PL # terawulf-anthropic-2026
d:2026-06-23 | Bloomberg | Reflection AI – SpaceX, Colossus 2 | {!value 9.9 bn} | {term yr} | JK # reflection-spacex-2026
d:2026-05-08 | release | NVIDIA – IREN | {value bn:1} | {!term 8 yr} | JK # nvidia-iren-2026
d:2026-04-22 | release | Anthropic – AWS | {value bn:0} | {!term 6 yr} | PL # anthropic-aws-2026
d:2026-04-16 | Reuters | Jane Street – CoreWeave | {!value 3.2 bn} |  | PL # janestreet-coreweave-2026
d:2026-03-17 | 6-K | Meta – Nebius, order of March 2026 | {!value 8.5 bn} | {term yr} | JK # meta-nebius-2026
d:2026-02-28 | release | OpenAI – AWS expansion | {value bn:0} | {!term 5 yr} | JK # openai-aws-2026
`,
  },
  {
    name: "Timeline",
    text: `
AI COMPUTE – TIMELINE OF SIGNINGS
Year | Date | Event | Size
2024 | {announced d} | Core Scientific and CoreWeave reach 500 MW |  # corescientific-coreweave
2025 | d:2025-01-21 | Stargate is announced at the White House | 500
 | d:2025-03-28 | CoreWeave lists on Nasdaq at $40 | 1.5
 | {!announced 2025-05-27 d} | Meta – Google Cloud reported |  # meta-google-2025
 | {announced d} | Applied Digital – CoreWeave, third lease at Polaris Forge 1 |  # applieddigital-coreweave
 | {!announced 2024-10-08 d} | Microsoft – Nebius, Vineland |  # microsoft-nebius-2025
 | d:2025-09-22 | NVIDIA says it intends to invest in OpenAI | 100
 | {announced d} | OpenAI – CoreWeave, third order form |  # openai-coreweave-2025
 | {!announced 2025-11-25 d} | Cipher – Fluidstack, Barber Lake |  # cipher-fluidstack-2025
 | {announced d} | Meta – CoreWeave, first large order form |  # meta-coreweave-2025
 | d:2025-10-06 | AMD – OpenAI, 6 GW and a warrant | 6
 | {announced d} | Applied Digital – hyperscaler, Polaris Forge 2 |  # applieddigital-hyperscaler-2025
 | {announced d} | OpenAI – Microsoft Azure |  # openai-azure-2025
 | {announced d} | OpenAI – AWS, first contract |  # openai-aws-2025
 | {!announced 2025-12-03 d} | Microsoft – Lambda |  # microsoft-lambda-2025
 | {announced d} | Anthropic – Microsoft Azure |  # anthropic-azure-2025
 | {!announced 2025-07-17 d} | Hut 8 – Fluidstack, River Bend |  # hut8-fluidstack-riverbend
2026 | {announced d} | OpenAI – Cerebras |  # openai-cerebras-2026
 | {!announced 2025-12-10 d} | Meta – AMD, Instinct supply |  # meta-amd-2026
 | {announced d} | OpenAI – AWS expansion |  # openai-aws-2026
 | {announced d} | Meta – Nebius, expanded agreement |  # meta-nebius-2026
 | d:2026-04-09 | CoreWeave sells convertible notes | 3.5
 | {!announced 2026-08-10 d} | Anthropic – CoreWeave |  # anthropic-coreweave-2026
 | {announced d} | Jane Street – CoreWeave |  # janestreet-coreweave-2026
 | {!announced 2026-02-18 d} | Anthropic – AWS, ten years |  # anthropic-aws-2026
 | {announced d} | Hut 8 – Beacon Point, first lease |  # hut8-beaconpoint
 | {announced d} | Anthropic – SpaceX, Colossus |  # anthropic-spacex-2026
 | {!announced 2026-09-05 d} | Google – SpaceX |  # google-spacex-2026
 | {announced d} | Reflection AI – SpaceX |  # reflection-spacex-2026
 | d:2026-06-12 | SpaceX lists on Nasdaq | 75
 | {!announced 2026-05-01 d} | Reflection AI – Nebius |  # reflection-nebius-2026
 | {!announced 2026-11-02 d} | CleanSpark – Sandersville lease |  # cleanspark-sandersville
 | {announced d} | NVIDIA guarantees OpenAI leases at SB Energy |  # nvidia-openai-sbenergy-guarantee-2026
`,
  },
  {
    name: "Pasted e-mail",
    text: `
From: | Dana (Structured)
To: | credit-ai@
Sent: | Tue 17 Nov 2026 08:41
Subject: | RE: RE: FW: quick numbers for the IC

Hi both,
numbers as promised, from memory plus the deal file – shout if anything looks off.

* Anthropic – Azure: | {value bn:0 "$?bn"} # anthropic-azure-2025
* OpenAI – Azure, incremental: | {!value 190 bn "$?bn"} # openai-azure-2025
* Microsoft – IREN: | {value bn:1 "$?bn"} | over | {!term 7 yr "? yrs"} # microsoft-iren-2025
* Microsoft – IREN GPUs order from Dell: | $5.8bn
* Jane Street – CoreWeave: | {!value 7.5 bn "$?bn"} # janestreet-coreweave-2026
* Jane Street equity ticket in CoreWeave: | $1bn
* Google – SpaceX, fee a month: | {!monthly-fee 1150 m "$?m"} # google-spacex-2026
* Reflection – SpaceX, fee a month: | {monthly-fee m:0 "$?m"} # reflection-spacex-2026
* Anthropic – SpaceX, fee a month: | {!monthly-fee 0.8 bn "$?bn"} # anthropic-spacex-2026
* Cipher – AWS lease: | {value bn:1 "$?bn"} | over | {!term 9 yr "? yrs"} # cipher-aws-2025
* Hut 8 – Fluidstack, River Bend: | {value bn:0 "$?bn"} | on | {!capacity 400 mw "? MW IT"} # hut8-fluidstack-riverbend
* Meta – Nebius, the 2025 order: | {!value 5.2 bn "$?bn"} # meta-nebius-2025
* Crusoe – Oracle, Abilene campus: | {capacity mw "? MW"} # crusoe-abilene

CoreWeave backlog was $104.2bn at June, $99.4bn at March and I have $66.8bn for December.
The bid for Core Scientific last year was about $9bn in shares and was voted down on 30 October.
I would haircut anything that Oracle says about OpenAI by 20%.

Best, Dana
Tel +1 212 555 0134

On Mon 16 Nov 2026 at 19:02 Raj wrote:
> IC is on the 24th, 25 minutes, 6 slides max
> the ask is 150 on a 1,200 facility, SOFR + 325, OID 98.5
> need: amounts of the 10 largest, plus who has a parent guarantee
> EBITDA bridge 2025 to 2027 is on the drive (v7), 1,310 -> 2,890
`,
  },
  {
    name: "Notes 12 Nov",
    text: `
Meeting notes, hosting call with expert #3 (former colo sales), 12 Nov 2026, 55 min
Ref | What was said | Value | Unit
1 | Typical shell cost in west Texas | 9 | $m per MW
2 | All-in cost with chips | 38 | $m per MW
3 | Lead time for 345 kV transformers | 34 | months
4 | Discount that big tenants get | 12% | 
5 | Churn in small contracts | 20% | a year
6 | H100 one-year contract, last quote | 2.1 | $ per GPU-hour
7 | B200 one-year contract, last quote | 3.9 | $ per GPU-hour
8 | GPU failures in first 90 days | 5% | 
9 | Useful life he would use | 5 | years
10 | Vacancy in Dallas | 1.9% | 
11 | Brokers' commission on hosting leases | 1.5% | of rent
12 | Liquid cooling premium | 0.8 | $m per MW

Then we walked through our own table and he corrected some of it (right column is what we have now)
Topic | Before | Now
Fluidstack – Cipher, Barber Lake: term of the first lease, years |  | {!term 12 yr} # cipher-fluidstack-2025
Fluidstack – TeraWulf, Lake Mariner: critical IT, MW |  | {!capacity 270 mw} # terawulf-fluidstack-lakemariner
CoreWeave – Galaxy, Helios: critical IT, MW |  | {capacity mw} # galaxy-coreweave
CoreWeave – Galaxy, Helios: term, years |  | {!term 11 yr} # galaxy-coreweave
CoreWeave – Applied Digital, Polaris Forge 1: critical IT, MW |  | {!capacity 320 mw} # applieddigital-coreweave
Hut 8 – Fluidstack, River Bend: escalator |  | {!escalator 0.02 pct} # hut8-fluidstack-riverbend
AMD – Core Scientific: critical IT, MW |  | {capacity mw} # corescientific-amd-2026
AMD – Core Scientific: term, years |  | {!term 8 yr} # corescientific-amd-2026
AWS – Cipher: term, years |  | {!term 12 yr} # cipher-aws-2025

To do | Owner | By
Send the redlined table | AB | d:2026-11-16
Ask Galaxy IR about phase 3 (MW by 2028) | CD | d:2026-11-18
Second expert, budget $1,150 an hour | AB | d:2026-11-24
`,
  },
];
