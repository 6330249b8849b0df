import type { WrittenSheet } from "../third-stranger/written-sheet";

/** People who count megawatts, halls and rent. */
export const POWER: readonly WrittenSheet[] = [
  {
    name: "MW pipeline",
    text: `
ERCOT / SPP / PJM large-load watch – AI campuses (MW unless stated)
Updated 12 Nov 2026 by power desk

Campus | State | Developer | Tenant | Contracted critical IT | Interconnection request | Energised | Expected 2026 | Expected 2027 | Expected 2028 | PPA price $/MWh | Substation kV | Nodal basis $/MWh
Childress | TX | IREN | Microsoft | {!capacity 270 mw} | 750 | 650 | 50 | 200 | 200 | 41.5 | 345 | -3.1 # microsoft-iren-2025
Helios | TX | Galaxy | CoreWeave | {capacity mw} | 2710 | 830 | 200 | 600 | 800 | 38.9 | 345 | -4.8 # galaxy-coreweave
Lake Mariner | NY | TeraWulf | Fluidstack | {!capacity 470 mw} | 750 | 500 | 180 | 430 | 500 | 44.0 | 345 | 1.2 # terawulf-fluidstack-lakemariner
Abernathy | TX | TeraWulf JV | Fluidstack | {capacity mw} | 600 | 0 | 60 | 240 | 240 | 39.7 | 115 | -4.4 # terawulf-fluidstack-abernathy
River Bend | LA | Hut 8 | Fluidstack | {!capacity 300 mw} | 2300 | 0 | 0 | 330 | 330 | 46.2 | 230 | 0.4 # hut8-fluidstack-riverbend
Justified Data | KY | TeraWulf | Anthropic | {capacity mw} | 900 | 0 | 0 | 150 | 480 | 48.8 | 138 | 2.0 # terawulf-anthropic-2026
Polaris Forge 1 | ND | Applied Digital | CoreWeave | {capacity mw} | 700 | 280 | 300 | 400 | 400 | 35.1 | 345 | -6.6 # applieddigital-coreweave
Polaris Forge 2 | ND | Applied Digital | hyperscaler | {!capacity 255 mw} | 1000 | 0 | 100 | 280 | 280 | 35.4 | 345 | -6.2 # applieddigital-hyperscaler-2025
Delta Forge 1 | LA | Applied Digital | hyperscaler | {!capacity 380 mw} | 430 | 0 | 0 | 220 | 430 | 43.9 | 230 | 0.1 # applieddigital-deltaforge1
Beacon Point, first lease | TX | Hut 8 | investment-grade tenant | {!capacity 440 mw} | 1000 | 0 | 0 | 224 | 500 | 42.7 | 345 | -2.5 # hut8-beaconpoint
Sandersville | GA | CleanSpark | not named | {!capacity 120 mw} | 250 | 250 | 0 | 40 | 240 | 52.3 | 115 | 2.9 # cleanspark-sandersville
Abilene (whole campus) | TX | Crusoe | Oracle |  | 1200 | 900 | 1200 | 1200 | 1200 | 40.2 | 345 | -3.9
Stingray | TX | Cipher | none | 0 | 100 | 0 | 100 | 100 | 100 | 37.7 | 138 | -7.0
Sweetwater 1 | TX | IREN | none | 0 | 1400 | 0 | 0 | 1400 | 1400 | 36.8 | 345 | -5.9
Sweetwater 2 | TX | IREN | none | 0 | 600 | 0 | 0 | 0 | 600 | 36.8 | 345 | -5.9
Vega | TX | Hut 8 | own use | 0 | 205 | 205 | 205 | 205 | 205 | 34.9 | 138 | -8.1

Total |  |  |  |  | =SUM(^17:^2) ~> 14895 | 3615 | 2395 | 6024 | 7503

Operators, company level (MW)
Company | Active power | Contracted power | As of
CoreWeave | 1500 | 3700 | Q2 2026
CoreWeave | 1000 | 3500 | Q1 2026
CoreWeave | 850 | 3100 | Q4 2025
Nebius | 170 | 2000 | Feb 2026
Core Scientific (billable; leased) | 395 | 590 | Q2 2026
`,
  },
  {
    name: "Lease schedule",
    text: `
SCHEDULE 3 – COLOCATION LEASES (landlord side)
Lease | Landlord | Tenant | Premises | Commencement year | Term, yrs | Renewals | Escalator p.a. | Base rent over term, $bn | Avg NOI p.a., $m | Critical load, MW | Security deposit (months) | Landlord capex, $m per MW
1 | Hut 8 | Fluidstack | River Bend | {start year} | {term yr} | 3 x 5 | {!escalator 0.045 pct} | {value bn:0} | {average-annual-noi m:0} | {!capacity 180 mw} | 6 | 10.2 # hut8-fluidstack-riverbend
2 | Hut 8 | not disclosed | Beacon Point, first lease | {!start 2030 year} | {term yr} | 3 x 5 | {escalator pct} | {!value 7.1 bn} | 655 | {capacity mw} | 6 | 10.8 # hut8-beaconpoint
3 | Hut 8 | not disclosed | Beacon Point, second lease (July 2026) | {start year} | {!term 10 yr} | 3 x 5 | {escalator pct} | {value bn:1} | {!average-annual-noi 480 m} | {capacity mw} | 6 | 10.9 # hut8-beaconpoint-phase2
4 | TeraWulf | Anthropic | Justified Data | {start year} | {term yr} | 2 x 5 | 0.0% | {value bn:0} | 790 | {!capacity 520 mw} | 3 | 9.0 # terawulf-anthropic-2026
5 | TeraWulf | Fluidstack | Lake Mariner | {start year} | {term yr} | 2 x 5 | 0.0% | {!value 19.2 bn} | 455 | {capacity mw} | 3 | 8.6 # terawulf-fluidstack-lakemariner
6 | Cipher Mining | Fluidstack | Barber Lake, first lease | {start year} | {!term 7 yr} | 2 x 5 | 0.0% | {value bn:0} | 255 | {!capacity 120 mw} | 4 | 9.8 # cipher-fluidstack-2025
7 | Cipher Mining | Amazon Web Services |  | {start year} | {term yr} | 1 x 5 | 0.0% | {value bn:1} | 330 |  | 4 | 10.0 # cipher-aws-2025
8 | Core Scientific | CoreWeave | several | 2025 | {!term 16 yr} | 2 x 5 | 2.5% | {value bn:1} | 540 |  | 0 | 1.5 # corescientific-coreweave
9 | Core Scientific | AMD |  |  | {term yr} | 3 x 5 | 2.5% |  | 510 | {!capacity 240 mw} | 6 | 9.9 # corescientific-amd-2026
10 | Galaxy | CoreWeave | Helios | {!start 2028 year} | {term yr} | 2 x 5 | 3.0% | {value bn:0} | 920 | {capacity mw} | 3 | 11.0 # galaxy-coreweave
11 | Applied Digital | CoreWeave | Polaris Forge 1 | {start year} | {term yr} | 2 x 5 | 2.5% | {!value 8.3 bn} | 520 | {capacity mw} | 3 | 11.5 # applieddigital-coreweave
12 | CleanSpark | not disclosed | Sandersville | {start year} | {!term 12 yr} | 2 x 5 | 2.0% | {value bn:1} | 285 | {capacity mw} | 6 | 10.4 # cleanspark-sandersville

Average of the schedule |  |  |  |  |  |  | 1.8% |  | 494
Rent-free period (months) | 2
Holding-over rent | 150%
Late fee, per day | 0.05%
Tenant allowance, $m | 12
Landlord's broker fee | 1.25%
`,
  },
  {
    name: "Rent roll",
    text: `
Real-estate view: powered shells, 2026
Property | Sq ft (000) | Acres | Year built | Halls | kW per rack | Tenant of record | Contract announced | Lease years | Rent PSF | Market rent PSF | Cap rate | Assessed value $m | Property tax $m
Childress, TX (IREN) | 1120 | 420 | 2023 | 11 | 130 | Microsoft | {!announced 2025-05-20 d} | {term yr} | 0 | 0 | 7.4% | 610 | 8.9 # microsoft-iren-2025
Barber Lake, TX (Cipher) | 587 | 587 | 2026 | 4 | 120 | Fluidstack | {announced d} | {!term 7 yr} | 511 | 460 | 6.9% | 402 | 6.0 # cipher-fluidstack-2025
Helios, TX (Galaxy) | 1900 | 1500 | 2022 | 8 | 140 | CoreWeave | {!announced 2024-11-12 d} | {term yr} | 527 | 480 | 7.1% | 940 | 12.6 # galaxy-coreweave
Polaris Forge 1, ND (Applied Digital) | 1300 | 300 | 2025 | 3 | 150 | CoreWeave | {announced d} | {!term 8 yr} | 564 | 470 | 7.0% | 880 | 7.7 # applieddigital-coreweave
Polaris Forge 2, ND (Applied Digital) | 900 | 900 | 2026 | 2 | 150 | hyperscaler | {!announced 2025-06-03 d} | {term yr} | 370 | 470 | 6.4% | 505 | 4.4 # applieddigital-hyperscaler-2025
River Bend, LA (Hut 8) | 450 | 592 | 2027 | 2 | 130 | Fluidstack | {announced d} | {!term 9 yr} | 1037 | 610 | 6.2% | 390 | 3.1 # hut8-fluidstack-riverbend
Abernathy, TX (TeraWulf JV) | 620 | 350 | 2026 | 2 | 130 | Fluidstack | {!announced 2025-04-16 d} | 25 | 613 | 480 | 6.6% | 350 | 5.2 # terawulf-fluidstack-abernathy
Justified Data, KY (TeraWulf) | 1450 | 250 | 2027 | 5 | 140 | Anthropic | {announced d} | {!term 13 yr} | 655 | 520 | 6.3% | 120 | 1.0 # terawulf-anthropic-2026
Denton, TX (Core Scientific) | 395 | 78 | 2022 | 6 | 120 | CoreWeave |  | {term yr} | 0 | 440 | 7.2% | 310 | 6.8 # corescientific-coreweave
Elk Grove, IL (Prime) | 250 | 23 | 2025 | 2 | 100 | CoreWeave | | 13 | 680 | 590 | 6.0% | 450 | 10.1
Plano, TX (Lincoln) | 455 | 27 | 2024 | 2 | 90 | CoreWeave |  | 12 | 350 | 310 | 6.1% | 288 | 6.2
Kenilworth, NJ (NEST) | 1100 | 107 | 1968 | 3 | 120 | owner | d:2025-10-22 | 0 | 0 | 390 | 0.0% | 322 | 8.0

Portfolio | =SUM(^13:^2) ~> 10527 | 5134 |  | 50
Vacancy | 3.1%
Weighted lease life, years | 14.2
Replacement cost, $ per sq ft | 3150
Insurance, $ per $100 of value | 0.21
`,
  },
  {
    name: "Queue by utility",
    text: `
Utility | Queue no. | Load (MW) | Applicant | Filed | In service | Deposit ($m) | Status
Oncor | 24-1187 | 1200 | Crusoe, Abilene for Oracle | d:2024-04-02 | d:2026-12-31 | 60 | signed
Oncor | 25-0311 | 360 | Soluna | d:2025-02-12 | d:2028-06-30 | 18 | study
AEP Texas | 23-0092 | 750 | IREN, Childress | d:2023-01-20 | d:2024-11-30 | 15 | energised
AEP Texas | 24-0410 | 1400 | IREN, Sweetwater | d:2024-03-08 | d:2027-04-30 | 70 | signed
Entergy Louisiana | 24-0007 | 2262 | Meta, Hyperion | d:2024-07-01 | d:2028-12-31 | 0 | approved
Entergy Louisiana | 25-0019 | 330 | Hut 8, River Bend | d:2025-08-19 | d:2027-03-31 | 16.5 | signed
NYPA | 22-0035 | 500 | TeraWulf, Lake Mariner | d:2022-05-05 | d:2026-09-30 | 10 | energised
Georgia Power | 25-0740 | 250 | CleanSpark, Sandersville | d:2025-03-30 | d:2027-10-31 | 12 | signed
Otter Tail | 25-0002 | 280 | Applied Digital, Harwood | d:2025-07-14 | d:2026-12-01 | 14 | signed
AEP Ohio | 25-0903 | 5500 | SB Energy, Portsmouth | d:2025-12-11 | d:2030-06-30 | 275 | study
TVA | 25-0100 | 300 | xAI, Memphis | d:2024-06-28 | d:2025-05-01 | 24 | energised

Ready-for-service dates that offtakers were told (from our deal file)
Offtaker | Provider | First service | Last day
Google | SpaceX | {!start 2027-05 iso} | {end iso} # google-spacex-2026
Anthropic | SpaceX |  | {!end 2032-05 iso} # anthropic-spacex-2026
Reflection AI | SpaceX | {!start 2026-11-15 iso} |  # reflection-spacex-2026
Microsoft | Nebius |  | {!end 2034-04 iso} # microsoft-nebius-2025
OpenAI | Cerebras |  | {!end 2032 iso} # openai-cerebras-2026
`,
  },
];
