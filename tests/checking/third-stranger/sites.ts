import type { WrittenSheet } from "./written-sheet";

/** Power, land, leases and taxes. */
export const SITES: readonly WrittenSheet[] = [
  {
    name: "MW pipeline",
    text: `
US data-centre load pipeline, utility planning view (MW unless stated)
Site | County / state | Utility | Developer | Tenant | Contracted critical IT | Interconnect request | Energised 2026E | 2027E | 2028E | 2029E | Load factor | PPA price, $/MWh
Childress | Childress, TX | AEP Texas | IREN | Microsoft | {capacity mw} | 750 | 150 | 200 | 200 | 200 | 92% | 38.5 # microsoft-iren-2025
Helios | Dickens, TX | ERCOT | Galaxy | CoreWeave | {!capacity 700 mw} | 3500 | 133 | 393 | 526 | 526 | 90% | 36.0 # galaxy-coreweave
Lake Mariner | Niagara, NY | NYPA | TeraWulf | Fluidstack | {!capacity 240 mw} | 750 | 120 | 300 | 360 | 360 | 93% | 41.2 # terawulf-fluidstack-lakemariner
Abernathy | Hale, TX | Xcel | TeraWulf | Fluidstack | {!capacity 268 mw} | 240 | 40 | 168 | 168 | 168 | 91% | 35.1 # terawulf-fluidstack-abernathy
Barber Lake | Mitchell, TX | ERCOT | Cipher Mining | Fluidstack (first lease) | {capacity mw} | 244 | 0 | 168 | 207 | 207 | 91% | 37.7 # cipher-fluidstack-2025
River Bend | West Feliciana, LA | Entergy | Hut 8 | Fluidstack for Anthropic | {!capacity 150 mw} | 330 | 0 | 130 | 245 | 245 | 94% | 44.9 # hut8-fluidstack-riverbend
Polaris Forge 1 | Ellendale, ND | Montana-Dakota | Applied Digital | CoreWeave | {capacity mw} | 560 | 200 | 400 | 400 | 400 | 90% | 33.4 # applieddigital-coreweave
Polaris Forge 2 | Harwood, ND | Cass County | Applied Digital | Hyperscaler | {!capacity 320 mw} | 430 | 0 | 200 | 200 | 200 | 90% | 34.6 # applieddigital-hyperscaler-2025
Polaris Forge 3 | n/d | n/d | Applied Digital | Hyperscaler | {!capacity 180 mw} | 430 | 0 | 75 | 300 | 300 | 90% | 34.8 # applieddigital-polarisforge3
Delta Forge 1 | n/d | Entergy | Applied Digital | Hyperscaler | {capacity mw} | 430 | 0 | 100 | 300 | 300 | 90% | 39.3 # applieddigital-deltaforge1
Delta Forge 2 | n/d | Entergy | Applied Digital | Hyperscaler | {!capacity 110 mw} | 300 | 0 | 0 | 130 | 210 | 90% | 39.8 # applieddigital-deltaforge2
Sandersville | Washington, GA | Georgia Power | CleanSpark | Unnamed | {!capacity 250 mw} | 250 | 0 | 25 | 175 | 175 | 92% | 47.3 # cleanspark-sandersville
Beacon Point, first lease | Nueces, TX | ERCOT | Hut 8 | Unnamed | {capacity mw} | 1000 | 0 | 120 | 352 | 352 | 93% | 36.6 # hut8-beaconpoint
Beacon Point, second lease | Nueces, TX | ERCOT | Hut 8 | Unnamed | {!capacity 245 mw} |  | 0 | 0 | 220 | 352 | 93% | 36.6 # hut8-beaconpoint-phase2
Total |  |  |  |  | 3985 | 9444 | 643 | 2277 | 3764 | 3920
Share of ERCOT peak |  |  |  |  | 4.6% | 10.9% | 0.7% | 2.7% | 4.4% | 4.5%
`,
  },
  {
    name: "Rent roll",
    text: `
Rent roll – hyperscale and neocloud tenants
Property | Landlord | Tenant | Suite (sq ft) | Land, acres | Yr built | Stories | Base term (yrs) | Renewal options | Annual bump | Base rent, total ($bn) | Rent / kW / mo, $ | Cap rate
Helios campus | Galaxy Digital | CoreWeave | 1250000 | 1500 | 2022 | 1 | {!term 8 yr} | 2 x 5 | 3.0% | 15+ | 159 | 7.4% # galaxy-coreweave
Lake Mariner | TeraWulf | Fluidstack | 610000 | 183 | 2024 | 1 | {term yr} | 2 x 5 | 2.75% | {!value 24.5 bn} | 155 | 8.1% # terawulf-fluidstack-lakemariner
Barber Lake | Cipher | Fluidstack (first lease) | 420000 | 250 | 2025 | 1 | {!term 7 yr} | 2 x 5 | 2.0% | {value bn:1} | 149 | 8.0% # cipher-fluidstack-2025
River Bend | Hut 8 | Fluidstack | 450000 | 592 | 2026 | 1 | {!term 18 yr} | 3 x 5 | {escalator pct} | {value bn:1} | 159 | 7.6% # hut8-fluidstack-riverbend
Beacon Point A | Hut 8 | Undisclosed (first lease) | 700000 | 810 | 2027 | 1 | {term yr} | 3 x 5 | {!escalator 0.05 pct} | {!value 5.9 bn} | 155 | 7.1% # hut8-beaconpoint
Beacon Point B | Hut 8 | Undisclosed (second lease) | 700000 |  | 2028 | 1 | {!term 12 yr} | 3 x 5 | {escalator pct} | {value bn:1} | 155 | 7.1% # hut8-beaconpoint-phase2
Polaris Forge 1 | Applied Digital | CoreWeave | 980000 | 140 | 2025 | 4 | {term yr} | n/d | n/d | {!value 6.2 bn} | 153 | 7.9% # applieddigital-coreweave
Justified Data | TeraWulf | Anthropic | 900000 | 350 | 2027 | 2 | {term yr} | 2 x 5 | n/d | {!value 13 bn} | 197 | 7.0% # terawulf-anthropic-2026
Denton | Core Scientific | CoreWeave | 395000 | 31 | 2023 | 1 | {!term 15 yr} | 2 x 5 | n/d | =8.7 | 125 | 8.9% # corescientific-coreweave
Sandersville | CleanSpark | Undisclosed | 510000 | 122 | 2027 | 1 | {!term 10 yr} | n/d | n/d | {value bn:1} | 157 | 7.8% # cleanspark-sandersville
Ashburn, bldg 4 | Digital Realty | Several | 230000 | 14 | 2019 | 3 | 9 | 1 x 5 | 2.0% | 0.4 | 171 | 5.2%
Quincy, bldg 2 | Sabey | Several | 198000 | 22 | 2016 | 1 | 6 | 1 x 5 | 2.5% | 0.2 | 128 | 5.9%
Total or mean |  |  | 7343000 | 4014 | |  | 13.4 |  |  | 89.9 | 150 | 7.4%
`,
  },
  {
    name: "Lease schedule",
    text: `
Lessee: CoreWeave. Undiscounted base rent by landlord, US$ m (our spread; totals need not tie to the filings)
Landlord | Years of term | MW leased | 2026 | 2027 | 2028 | 2029 | 2030 | Thereafter
Core Scientific | {term yr} | {@corescientific-coreweave capacity-after-denton-addition mw} | 640 | 760 | 790 | 815 | 840 | 5350 # corescientific-coreweave
Applied Digital | {term yr} | {!capacity 600 mw} | 240 | 560 | 735 | 740 | 745 | 7980 # applieddigital-coreweave
Galaxy | {!term 12 yr} | {capacity mw} | 190 | 610 | 980 | 1010 | 1040 | 11400 # galaxy-coreweave
Others | 11 | 310 | 420 | 450 | 455 | 460 | 470 | 2210
Total |  | 1826 | 1490 | 2380 | 2960 | 3025 | 3095 | 26940
Discounted at 9% |  |  | 1367 | 2003 | 2286 | 2143 | 2012 | 11830

Lessee: Fluidstack. Same basis
Landlord | Years of term | MW leased | 2026 | 2027 | 2028 | 2029 | 2030 | Thereafter
TeraWulf, Lake Mariner | {!term 8 yr} | {capacity mw} | 120 | 530 | 670 | 690 | 705 | 3985 # terawulf-fluidstack-lakemariner
TeraWulf, Abernathy | 25 | {!capacity 100 mw} | 30 | 270 | 330 | 340 | 350 | 8180 # terawulf-fluidstack-abernathy
Cipher, Barber Lake, first lease | {term yr} | {!capacity 120 mw} | 15 | 270 | 295 | 300 | 305 | 1815 # cipher-fluidstack-2025
Hut 8, River Bend | {term yr} | {capacity mw} | 0 | 180 | 405 | 430 | 445 | 5540 # hut8-fluidstack-riverbend
Total |  | 941 | 165 | 1250 | 1700 | 1760 | 1805 | 19520

Lessee: Amazon Web Services
Landlord | Years of term | MW leased | 2026 | 2027 | 2028 | 2029 | 2030 | Thereafter
Cipher | {!term 25 yr} | {capacity mw} | 60 | 345 | 360 | 365 | 370 | 4000 # cipher-aws-2025
`,
  },
  {
    name: "Tax",
    text: `
State incentives and tax on contracted data centres (own estimates; rates before local surtax)
Project | Contract: who pays whom | Contract value, $m | Term, years | Sales-tax exemption | Property-tax abatement, yrs | State CIT | Apportionment | Tax on contract, $m | Effective rate
Childress | Microsoft pays IREN | {!value 8100 m} | {term yr} | 6.25% | 10 | 0% | 100% | 73 | 0.8% # microsoft-iren-2025
Vineland | Microsoft pays Nebius | {value m:1} | {!term 8 yr} | 6.63% | 5 | 9.0% | 42% | 510 | 2.9% # microsoft-nebius-2025
Barber Lake | Fluidstack pays Cipher Mining (first lease) | {!value 2100 m} | {term yr} | 6.25% | 10 | 0% | 100% | 22 | 0.7% # cipher-fluidstack-2025
River Bend | Fluidstack pays Hut 8 | {!value 19900 m} | {term yr} | 4.45% | 20 | 5.5% | 88% | 295 | 4.2% # hut8-fluidstack-riverbend
Justified Data | Anthropic pays TeraWulf | {value m:0} | {!term 16 yr} | 6.0% | 15 | 5.0% | 64% | 560 | 2.9% # terawulf-anthropic-2026
Sandersville | Unnamed pays CleanSpark | {!value 9000 m} | {term yr} | 4.0% | 15 | 5.39% | 91% | 290 | 4.4% # cleanspark-sandersville
Federal: section 179 cap | 1.25
Bonus depreciation 2026 | 100%
Minimum tax, threshold $bn | 1.0
Interest limitation, % of ATI | 30%
Deferred tax liability, $m | 402 | 388 | 351 | 317
`,
  },
];
