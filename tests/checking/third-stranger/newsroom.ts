import type { WrittenSheet } from "./written-sheet";

/** Journalists, note takers and people who paste. */
export const NEWSROOM: readonly WrittenSheet[] = [
  {
    name: "Deal list (desk)",
    text: `
who bought | from whom | how much | for how long | when we wrote it | words | status
OpenAI | Oracle | {value bn "about $?bn"} | {!term 10 yr "? years"} | 10 Sep 2025 | 720 | ran # openai-oracle-2025
OpenAI | Microsoft Azure | {!value 150 bn "$?bn"} |  | 28 Oct 2025 | 640 | ran # openai-azure-2025
Anthropic | Microsoft Azure | {!value 50 bn "$?bn"} |  | 18 Nov 2025 | 810 | ran # anthropic-azure-2025
Anthropic | SpaceX | {!value 19 bn "$?bn"} | {term yr "about ? years"} | 6 May 2026 | 905 | ran # anthropic-spacex-2026
Google | SpaceX | {value bn "$?bn"} | {!term 5 yr "? years"} | 5 Jun 2026 | 560 | ran # google-spacex-2026
Reflection AI | SpaceX | {!value 9.4 bn:1 "$?bn"} | {term yr:1 "? years"} | 22 Jun 2026 | 430 | ran # reflection-spacex-2026
Microsoft | Nebius | up to $19.4bn | {term yr "? years"} | 8 Sep 2025 | 515 | ran # microsoft-nebius-2025
Microsoft | IREN | {!value 6.7 bn:1 "$?bn"} | {term yr "? years"} | 3 Nov 2025 | 480 | ran # microsoft-iren-2025
Meta | Google Cloud | over $10bn | {!term 3 yr "? years"} | 21 Aug 2025 | 390 | ran # meta-google-2025
Jane Street | CoreWeave | {!value 10 bn "$?bn"} | n/a | 15 Apr 2026 | 350 | ran # janestreet-coreweave-2026
NVIDIA | IREN | {value bn:1 "$?bn"} | {!term 8 yr "? years"} | 7 May 2026 | 410 | ran # nvidia-iren-2026
Anthropic | Broadcom | {!value 95 bn "$?bn"} |  | 29 Sep 2026 | 980 | ran # anthropic-broadcom-lease-2026
Mistral | Eclairion | EUR 1.2bn | 10 years | 3 Mar 2026 | 300 | spiked
Humain | AWS | $5bn+ | n/a | 14 May 2025 | 415 | ran
Amazon invests in Anthropic | | $8bn | | 22 Nov 2024 | 610 | ran
Microsoft stake in OpenAI | | 27% | | 28 Oct 2025 | 700 | ran
`,
  },
  {
    name: "News log",
    text: `
Date | Source | Headline | Reach (k) | Tone
d:2025-11-03 | Wire | {!value 12.9 bn:1 "Microsoft signs $?bn AI cloud contract with IREN"} | 410 | 0.4 # microsoft-iren-2025
d:2025-11-03 | Wire | OpenAI and AWS sign $38bn seven-year deal | 890 | 0.6
d:2025-11-03 | Trade | {!value 3.1 bn:1 "Cipher Mining signs lease worth $?bn with AWS"} | 75 | 0.5 # cipher-aws-2025
d:2025-11-18 | Wire | {!value 45 bn "Anthropic commits $?bn to Microsoft Azure"} | 620 | 0.3 # anthropic-azure-2025
d:2025-12-17 | Trade | Hut 8 leases 245 MW at River Bend to Fluidstack for $7.0bn over 15 years | 66 | 0.5
d:2026-01-14 | Wire | OpenAI to buy 750 MW of inference capacity from Cerebras | 540 | 0.4
d:2026-04-15 | Wire | {!value 9 bn "Jane Street signs $?bn agreement with CoreWeave"} | 230 | 0.4 # janestreet-coreweave-2026
d:2026-04-15 | Wire | Jane Street also buys $1bn of CoreWeave shares at $109 | 150 | 0.2
d:2026-05-06 | Wire | Anthropic will pay SpaceX $1.25bn a month for Colossus | 980 | 0.1
d:2026-05-07 | Wire | {!value 8.3 bn:1 "NVIDIA awards IREN a $?bn cloud contract"} | 300 | 0.5 # nvidia-iren-2026
d:2026-05-07 | Trade | NVIDIA gets warrants in IREN worth up to $2.1bn | 110 | 0.1
d:2026-07-06 | Wire | {!value 51 bn "TeraWulf signs Anthropic lease worth $?bn"} | 260 | 0.6 # terawulf-anthropic-2026
d:2026-07-14 | Trade | Nebius confirms contract with Reflection AI | 48 | 0.3
d:2026-08-06 | Trade | CleanSpark lands first AI tenant at Sandersville | 52 | 0.6
d:2026-08-11 | Wire | CoreWeave revenue rises to $2.575bn in second quarter | 340 | 0.2
d:2026-08-26 | Wire | NVIDIA to guarantee up to $105bn of OpenAI leases in Ohio | 770 | -0.2
d:2026-09-29 | Wire | Anthropic prospectus is said to list $518bn of commitments | 1120 | -0.1
Clips this year |  |  | 1844
`,
  },
  {
    name: "Email paste",
    text: `
From: Priya (treasury)
Sent: Tuesday 6 October 2026 18:04
Subject: FW: numbers for tomorrow

Hi both, quick sanity check before the call at 9.30, room 4.12, dial-in 0800 555 0188.

{!value 7.2 bn:1 "1) Microsoft - IREN contract value: $?bn"} # microsoft-iren-2025
{!value 18 bn "2) NVIDIA's residual-capacity order with CoreWeave, contract value: $?bn"} # nvidia-coreweave-backstop-2025
3) Google - SpaceX: $920m a month, 90 days' notice after December.
{!value 3.2 bn:1 "4) Akamai - frontier model provider, contract value $?bn"} # akamai-frontier-2026
5) We owe 14 invoices, 3 of them older than 60 days, total 2.2m.
6) Rates: SOFR 3.9%, our 5-year fixed at 6.15%, swap out of the money by 1.1m.

> On 5 Oct, Tom wrote:
> CoreWeave's DDTL 4.0 is 8.5bn at SOFR + 225. Nebius guides to 20-25bn of capex.
> OpenAI got 350m of CoreWeave stock with the first order. Not contract value!
> I'd say 40% odds that Reflection leaves in 2027.

Deal | Buyer | Seller | $bn | yrs
A | Microsoft | IREN | {value bn:1} | {term yr} # microsoft-iren-2025
B | AWS | Cipher Mining | {!value 6.6 bn} | {term yr} # cipher-aws-2025
C | Fluidstack | Hut 8 | {value bn:1} | {!term 8 yr} # hut8-fluidstack-riverbend
D | NVIDIA | IREN | {value bn:1} | {!term 7 yr} # nvidia-iren-2026
Best, P.
`,
  },
  {
    name: "Meeting notes",
    text: `
Neocloud day, London, 23 September 2026. Attendees 41, decks 12, coffee cold.
Speaker | Topic | Minute | Claim as I heard it | Number
IREN CFO | Childress | 12 | Microsoft contract capacity | {!capacity 300 mw "? MW"} # microsoft-iren-2025
IREN CFO | Childress | 14 | Microsoft contract prepayment | {!prepayment-share 0.35 pct "35%"} # microsoft-iren-2025
IREN CFO | Fleet | 17 | 40 MW of AI load in operation at the end of June, 13.8bn of capital commitments
IREN CFO | Sweetwater | 21 | 1,400 MW in 2026 and 600 MW in 2027 if ERCOT agrees
Nebius IR | Vineland | 31 | Microsoft contract term | {term yr "? years"} # microsoft-nebius-2025
Nebius IR | Backlog | 35 | about 40bn, capex 20 to 25bn, revenue 582m in the quarter
Cipher CEO | Barber Lake | 44 | Fluidstack first lease, critical IT load | {!capacity 90 mw "? MW"} # cipher-fluidstack-2025
Cipher CEO | AWS | 47 | AWS lease term | {!term 12 yr "? years"} # cipher-aws-2025
Cipher CEO | Costs | 49 | 9 to 11m per MW to build; 1.4bn backstop by Google on Barber Lake
TeraWulf CSO | Anthropic | 58 | Anthropic lease, critical IT load | {!capacity 520 mw "? MW"} # terawulf-anthropic-2026
TeraWulf CSO | Abernathy | 63 | sold its 50.1% to Fluidstack in July; gain not given
Cerebras | OpenAI | 71 | OpenAI contract term | {!term 6 yr "? years"} # openai-cerebras-2026
Cerebras | Backlog | 74 | RPO 24.6bn, mostly OpenAI; 1bn loan from the customer
Hut 8 | Beacon Point | 80 | 19.6bn for the campus over the base terms, 655m NOI a year in phase two
Panel | Prices | 92 | H100 at 2.42 spot, 2.65 for a year; B200 at 5.30
Panel | Prices | 95 | someone said 12 an hour in 2023; laughter
Actions: 6. Follow-ups due 30 Sept. My score for the day: 7/10.
`,
  },
];
