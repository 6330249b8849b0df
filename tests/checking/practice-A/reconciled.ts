/** Sheets that set sources side by side: vendors, a landlord of compute under two headings, term sheets, chips, a chat. */
export const RECONCILED: Readonly<Record<string, string>> = {
  "Colossus fees": `
SpaceX / xAI as a provider of compute (Colossus, Colossus II)
 | | Anthropic | | | Google | | | Reflection AI | |
 | Unit | Disclosed | Our model | Street | Disclosed | Our model | Street | Disclosed | Our model | Street
Announced | | <anthropic-spacex.announced d> | | | <google-spacex.announced d !2026-05-05> | | | <refl-spacex.announced d> | |
Start of service | | <anthropic-spacex.start my> | | | <google-spacex.start my> | | | <refl-spacex.start d> | |
End of service | | <anthropic-spacex.end my> | | | <google-spacex.end my !2031-06> | | | <refl-spacex.end yr> | |
Monthly fee | $m | <anthropic-spacex.monthly_fee m !1,050> | 1190 | 1180 | <google-spacex.monthly_fee m> | 880 | 900 | <refl-spacex.monthly_fee m !190> | 140 | 145
Contract value | $bn | <anthropic-spacex.value bn> | 21 | 30 | <google-spacex.value bn !38> | 14 | 20 | <refl-spacex.value bn !4.9> | 2.6 | 4
GPUs | no. | <anthropic-spacex.gpus n> | 310000 | 300000 | <google-spacex.gpus n> | 105000 | 100000 | | 16000 | 17000
Notice period | days | <anthropic-spacex.notice_period n !30> | 90 | 90 | <google-spacex.notice_period n> | 90 | 90 | <refl-spacex.notice_period n !180> | 90 | 90
EBITDA margin | % | | 71 | 65 | | 66 | 64 | | 61 | 60
Chance of early exit | % | | 45 | 30 | | 50 | 35 | | 60 | 40
Revenue 2026E | $m | | 8900 | 9400 | | 2640 | 2760 | | 840 | 870
Revenue 2027E | $m | | 12400 | 14100 | | 7700 | 10200 | | 1250 | 1600

SpaceX, group | 2025A | 2026E | 2027E
Revenue, $bn | 18.7 | 41.2 | 58.9
of which AI compute, $bn | 0.8 | 13.1 | 24.4
Capex, $bn | 20.7 | 46 | 51
Launches | 165 | 171 | 190
Subscribers, m | 9.2 | 13.8 | 19.5

xAI buys chips from NVIDIA for some $20bn through a vehicle; Valor leads its equity of $7.5bn.
Tesla put $2bn into xAI in January. A turbine licence for 1.2 GW in Southaven is being contested.
`,
  "Vendor recon": `
Reconciliation of three vendors against each other, contracts in coverage (value in US$ bn)
Differences above 5% to be raised with the vendor; do not overwrite

Customer | Provider | Contract value, US$ bn | | | Term, years | | | Spread of vendors | Ticket
 | | Vendor A | Vendor B | Vendor C | Vendor A | Vendor B | Vendor C | % | no.
Microsoft | IREN | <msft-iren.value bn> | <msft-iren.value bn> | <msft-iren.value bn !6.6> | <msft-iren.term y> | <msft-iren.term y> | <msft-iren.term y> | 38.3 | 5521
Microsoft | Nebius | <msft-nbis.value bn1> | <msft-nbis.value bn !21.9> | <msft-nbis.value bn1> | <msft-nbis.term y> | | <msft-nbis.term y> | 22.9 | 5522
OpenAI | Oracle | <openai-orcl.value bn> | <openai-orcl.value bn> | <openai-orcl.value bn> | <openai-orcl.term y !4> | <openai-orcl.term y> | | 0 | 5523
OpenAI | Microsoft Azure | <openai-azure.value bn> | <openai-azure.value bn> | <openai-azure.value bn !205> | | | | 19.8 | 5524
OpenAI | Cerebras | <openai-cbrs.value bn> | | <openai-cbrs.value bn> | <openai-cbrs.term y> | <openai-cbrs.term y !6> | <openai-cbrs.term y> | 0 | 5525
Meta | Google Cloud | <meta-gcp.value bn> | <meta-gcp.value bn> | | <meta-gcp.term y> | <meta-gcp.term y> | <meta-gcp.term y !10> | 0 | 5527
AWS | Cipher Mining | <cifr-aws.value bn> | <cifr-aws.value bn !8.2> | <cifr-aws.value bn> | <cifr-aws.term y> | <cifr-aws.term y> | | 39.4 | 5530
CoreWeave | Applied Digital | <crwv-apld.value bn> | <crwv-apld.value bn> | <crwv-apld.value bn> | <crwv-apld.term y> | <crwv-apld.term y> | <crwv-apld.term y> | 0 |
CoreWeave | Core Scientific | <crwv-corz.value bn> | <crwv-corz.value bn> | | <crwv-corz.term y> | <crwv-corz.term y !8> | <crwv-corz.term y> | 0 | 5533
Jane Street | CoreWeave | <jane-crwv.value bn> | <jane-crwv.value bn> | <jane-crwv.value bn !4.2> | | | | 35.3 | 5534
Anthropic | Google Cloud | 200 | 111.1 | 200 | <anthropic-gcp.term y> | | <anthropic-gcp.term y> | 57.2 | 5536
Microsoft | Nscale | 24 | 14 | 23 | | | | 52.6 | 5537
Meta | AMD | 60 | 100 | 60 | | | | 50 | 5538

Vendor scorecard | Vendor A | Vendor B | Vendor C
Annual fee, $k | 145 | 88 | 62
Contracts covered | 212 | 164 | 307
Median lag, hours | 6 | 19 | 3
Errors raised, ytd | 14 | 31 | 52
Errors fixed, ytd | 13 | 20 | 17
Price increase asked | 7% | 4% | 12%
Uptime | 99.9% | 99.1% | 98.4%
History from | 2019 | 2022 | 2024
`,
  "Term sheets": `
Key terms of five contracts (prepared for the investment committee of 3 December; letters refer to notes)

Item | Microsoft - IREN | OpenAI - AWS, November 2025 | OpenAI - Oracle | Anthropic - AWS | CoreWeave - Galaxy (Helios)
Type | GPU cloud | cloud | data centres and cloud | cloud, own chips | lease
Announced | <msft-iren.announced dt> | <openai-aws-25.announced dt !2025-10-03> | <openai-orcl.announced dt> | <anthropic-aws.announced dt> | <crwv-glxy.announced dt>
Contract value | US$ <msft-iren.value bn> billion | US$ <openai-aws-25.value bn !28> billion | about US$ <openai-orcl.value bn !410> billion | US$ <anthropic-aws.value bn> billion | US$ <crwv-glxy.value bn> billion
Term | <msft-iren.term y> years | <openai-aws-25.term y> years | <openai-orcl.term y> years | <anthropic-aws.term y !6> years | <crwv-glxy.term y> years
Capacity | <msft-iren.capacity mw> MW | n.d. | <openai-orcl.capacity mw !5,900> MW | up to 5 GW | <crwv-glxy.capacity mw !420> MW
Prepayment | <msft-iren.prepayment_share pct !25>% | n.d. | none known | none known | none
Chips | GB300 | GB200, GB300 | GB200, later Rubin | Trainium2 to 4 | tenant's own
First service | <msft-iren.start yr> | <openai-aws-25.start dt> | <openai-orcl.start yr !2029> | at once | <crwv-glxy.start yr>
Ratio to provider's market value (a) | 0.71 | 0.02 | 0.47 | 0.04 | 1.32
Ratio to provider's revenue, LTM (a) | 14.2 | 0.3 | 4.9 | 0.8 | 0.2
Capital needed per year, $bn (b) | 2.9 | 6.1 | 41 | 14 | 0.6
Return on it (b) | 16% | 14% | 9% | 13% | 12%
Committee's vote (for / against) | 5 / 1 | 6 / 0 | 2 / 4 | 4 / 2 | 3 / 3
Weight asked | 1.5% | 0% | 0.5% | 2% | 0.75%

(a) Prices of 20 November. (b) Our estimate, 2027.
(c) Oracle's RPO of $553bn includes other customers. Amazon's stake in Anthropic is carried at $60.6bn.
(d) Galaxy has approval for 800 MW gross at Helios and filed for 1.7 GW more. AWS added 3.8 GW in twelve months.
(e) IREN drew $3.6bn of delayed-draw loans at under 6% for the GPUs.
`,
  "Chip tracker": `
Accelerator tracker - units in thousands unless said otherwise
Contract | Customer | Provider | Generation | GPUs ('000) | Capacity (MW) | kW per GPU | Spot, $/h | Our ASP, $k | Installed so far | Comment
1 | Anthropic | SpaceX (Colossus, Colossus II) | H100 / H200 / GB200 | <anthropic-spacex.gpus nk ?> | | 1.4 | 2.3 | 31 | 100% |
2 | Google | SpaceX | mixed | <google-spacex.gpus nk !75> | | 1.5 | 2.6 | 34 | 40% | S-1
3 | Microsoft | Nscale (four sites) | GB300 | <msft-nscale.gpus nk> | | 1.7 | 4.2 | 47 | 11% | company release
4 | Microsoft | IREN | GB300 | | <msft-iren.capacity mw ?> | 1.7 | 4.2 | 47 | 25% |
5 | NVIDIA | IREN | Blackwell, air | | <nvda-iren.capacity mw !95> | 1.6 | 3.4 | 40 | 0% | 8-K
6 | OpenAI | Cerebras | CS-3 | | <openai-cbrs.capacity mw !550> | 23 | | | 8% | S-1
7 | OpenAI | AWS (Feb 2026 expansion) | Trainium3 / 4 | | <openai-aws-26.capacity mw !2900> | 1 | 1.6 | 9 | 0% | company release
8 | Anthropic | AWS | Trainium2 to 4 | | <anthropic-aws.capacity mw !6400> | 0.9 | 1.5 | 8 | 22% | company release
9 | Anthropic | Google Cloud | TPU | | <anthropic-gcp.capacity mw> | 0.9 | 1.8 | 11 | 18% | Bloomberg
10 | Meta | AMD | MI450 | | <meta-amd.capacity mw !8500> | 2 | 2.9 | 33 | 0% | 8-K
11 | OpenAI | Oracle | GB200 / Rubin | | <openai-orcl.capacity mw> | 1.5 | 3.7 | 44 | 14% | WSJ
12 | CoreWeave | Galaxy | tenant's | | <crwv-glxy.capacity mw ?> | | | | 30% |
13 | CoreWeave | Applied Digital | tenant's | | <crwv-apld.capacity mw !520> | | | | 38% | 8-K
14 | Oracle | Crusoe (Abilene) | GB200 | | <abilene.capacity mw !1450> | 1.5 | | 44 | 52% | company release
15 | Anthropic | TeraWulf | tenant's | | <wulf-anthropic.capacity mw> | | | | 0% | 8-K
16 | AWS | Cipher | tenant's | | <cifr-aws.capacity mw ?> | | | | 33% |

Shipments, thousands | Q1 26 | Q2 26 | Q3 26 | Q4 26E | Q1 27E
Hopper | 120 | 85 | 60 | 40 | 20
Blackwell | 1450 | 1390 | 1100 | 820 | 510
Blackwell Ultra | 610 | 890 | 1180 | 1240 | 1010
Rubin | 0 | 0 | 40 | 260 | 690
TPU, all | 690 | 760 | 850 | 930 | 1010
Trainium, all | 480 | 550 | 610 | 640 | 700
`,
  "Chat log": `
#ai-infra channel, export 19 Nov (names shortened)
Time | Who | Message
09:02 | mk | anyone have the microsoft / iren number? i have "Microsoft's contract with IREN is worth $<msft-iren.value bn !7>bn"
09:03 | tl | will check, the filing is in the folder. IREN's capex is $14bn over 3 years btw
09:05 | mk | and Nebius's contract with Microsoft is worth $<msft-nbis.value bn !29>bn, from my old sheet
09:06 | tl | pls don't mix it up with the meta one, that is 12 firm plus up to 15
09:11 | ae | OpenAI's seven-year contract with AWS from November 2025 is worth $<openai-aws-25.value bn .>bn
09:12 | ae | and Amazon itself put $50bn in OpenAI equity, 15 of it at once
09:15 | sd | Cerebras priced at $185, that's ~$40bn of mkt cap
09:20 | tl | AWS signed a lease worth $<cifr-aws.value bn !3.1>bn with Cipher in November 2025
09:21 | mk | Cipher also sold $1.4bn of notes for the other site
09:30 | ae | Anthropic pays SpaceX a monthly fee of $<anthropic-spacex.monthly_fee bn !2.1>bn
09:31 | sd | lol no way. their whole ARR was $14bn in feb
09:34 | ae | Google pays SpaceX a monthly fee of $<google-spacex.monthly_fee m .>m
09:41 | mk | TeraWulf's lease with Anthropic is worth $<wulf-anthropic.value bn .>bn
09:43 | tl | CoreWeave pays Galaxy $1bn a year on average, $<crwv-glxy.value bn .>bn over the lease
09:50 | sd | Jane Street signed a $<jane-crwv.value bn !9>bn contract with CoreWeave in April
09:51 | mk | someone said Poolside and CoreWeave talk about 2 GW in West Texas
10:02 | tl | Oracle guides to $50bn capex. OpenAI is maybe half of the RPO

pinned by ae: the cheat sheet (please keep in sync)
who | with | $bn | yrs | MW | last edit by | edits
MSFT | IREN | <msft-iren.value bn> | <msft-iren.term y> | <msft-iren.capacity mw> | mk | 4
MSFT | NBIS | <msft-nbis.value bn1> | <msft-nbis.term y !9> | | mk | 7
NVDA | IREN | <nvda-iren.value bn> | <nvda-iren.term y> | <nvda-iren.capacity mw> | tl | 2
AWS | CIFR | <cifr-aws.value bn> | <cifr-aws.term y> | <cifr-aws.capacity mw !210> | tl | 3
CRWV | GLXY | <crwv-glxy.value bn> | <crwv-glxy.term y> | <crwv-glxy.capacity mw> | ae | 1
CRWV | APLD | <crwv-apld.value bn !14> | <crwv-apld.term y> | <crwv-apld.capacity mw> | ae | 5
CRWV | CORZ | <crwv-corz.value bn> | <crwv-corz.term y> | <crwv-corz.capacity mw> | ae | 2
Anthropic | WULF | <wulf-anthropic.value bn> | <wulf-anthropic.term y> | <wulf-anthropic.capacity mw !520> | sd | 1

lunch poll | sushi | 4 | ramen | 6 | salad | 1
px now | IREN | 46.1 | NBIS | 118.3 | CIFR | 19.9 | WULF | 17.5 | CRWV | 101.7
`,
};
