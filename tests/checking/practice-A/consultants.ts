/** Sheets behind a consultants' deck: tiles, a market map, a benchmark. */
export const CONSULTANTS: Readonly<Record<string, string>> = {
  "Deck p12 tiles": `
Page 12 - Anchor contracts at a glance (final v7, client copy)

Microsoft x IREN | | | Microsoft x Nebius | | | OpenAI x Oracle | |
Contract value | $<msft-iren.value bn>bn | | Contract value | $<msft-nbis.value bn1>bn | | Contract value | $<openai-orcl.value bn !220>bn |
Term | <msft-iren.term y> years | | Term | <msft-nbis.term y !8> years | | Term | <openai-orcl.term y> years |
Capacity | <msft-iren.capacity mw !140> MW | | Hardware | GPU services | | Capacity | <openai-orcl.capacity gw> GW |
Sites | 1 | | Sites | 1 | | Sites | 7 |
Capex share | 58% | | Capex share | 61% | | Capex share | 74% |

Anthropic x SpaceX | | | Google x SpaceX | | | OpenAI x Cerebras | |
Monthly fee | $<anthropic-spacex.monthly_fee bn>bn | | Monthly fee | $<google-spacex.monthly_fee m !690>m | | Capacity | <openai-cbrs.capacity mw> MW |
Term | <anthropic-spacex.term y !5> years | | GPUs | <google-spacex.gpus n> | | Term | <openai-cbrs.term y> years |
Notice | <anthropic-spacex.notice_period n> days | | Notice | <google-spacex.notice_period n> days | | Warrants | 33 m |
Racks, est. | 3100 | | Racks, est. | 1500 | | Wafers, est. | 38000 |
Fit with our framework | 3 of 5 | | Fit with our framework | 2 of 5 | | Fit with our framework | 4 of 5 |

CoreWeave x Core Scientific | | | CoreWeave x Galaxy | | | CoreWeave x Applied Digital | |
Lease value | $<crwv-corz.value bn>bn | | Lease value | $<crwv-glxy.value bn !11.8>bn | | Lease value | $<crwv-apld.value bn>bn |
Critical IT load | <crwv-corz.capacity mw !700> MW | | Critical IT load | <crwv-glxy.capacity mw> MW | | Critical IT load | <crwv-apld.capacity mw !330> MW |
Lease term | <crwv-corz.term y> years | | Lease term | <crwv-glxy.term y> years | | Lease term | <crwv-apld.term y> years |
Build cost | $1.5m per MW | | Build cost | $11.0m per MW | | Build cost | $11.5m per MW |
PUE | 1.3 | | PUE | 1.25 | | PUE | 1.18 |

Team's reading: anchor tenants with paper below investment grade take 46% of the capacity; 4 of 9 contracts can be left early.
Number of interviews behind the page | 23 | | Survey, n = | 141 | | Day rate, $ | 4200 |
`,
  "Market map": `
AI COMPUTE MARKET MAP, AUTUMN 2026 - who signed with whom (one line per contract)

Hyperscale clouds | Neoclouds | Miners turned landlords | Custom silicon
OpenAI / Oracle: contract value $<openai-orcl.value bn .>bn | OpenAI / CoreWeave: contract value $<openai-crwv.value bn !27.4>bn | AWS / Cipher: contract value $<cifr-aws.value bn .>bn | Anthropic / Broadcom: contract value $<anthropic-avgo.value bn !190>bn
OpenAI / Azure: contract value $<openai-azure.value bn .>bn | Microsoft / Nebius: contract value $<msft-nbis.value bn !23.5>bn | Anthropic / TeraWulf: contract value $<wulf-anthropic.value bn .>bn | OpenAI / Broadcom: 10 GW of own chips, value not disclosed
Anthropic / Azure: contract value $<anthropic-azure.value bn !20>bn | Microsoft / IREN: contract value $<msft-iren.value bn .>bn | CoreWeave / Galaxy: contract value $<crwv-glxy.value bn !12>bn | Meta / AMD: up to 6 GW, value disputed ($60bn to $100bn)
OpenAI / AWS (Nov 2025): contract value $<openai-aws-25.value bn .>bn | NVIDIA / IREN: contract value $<nvda-iren.value bn .>bn | CoreWeave / Applied Digital: contract value $<crwv-apld.value bn .>bn | Anthropic / Google: TPUs, 1 GW in 2026
Microsoft / Anthropic stake: $5bn at most | Jane Street / CoreWeave: contract value $<jane-crwv.value bn !4.8>bn | CoreWeave / Core Scientific: contract value $<crwv-corz.value bn .>bn | Cerebras raised $1.1bn at $8.1bn

Layer | No. of vendors | Funding 2026 ytd ($bn) | M&A deals | CAGR 25-30E | Median EV/sales | Headcount growth | Our heat (1-5)
Hyperscale clouds | 5 | 121.4 | 3 | 24% | 9.1 | 2% | 4
Neoclouds | 31 | 46.2 | 9 | 61% | 7.7 | 44% | 5
Miners turned landlords | 14 | 22.9 | 6 | 88% | 12.3 | 18% | 5
Custom silicon | 11 | 9.8 | 4 | 39% | 14.6 | 27% | 3
Power developers | 26 | 31.5 | 12 | 17% | 11.2 | 9% | 4
Brokers and marketplaces | 8 | 0.7 | 1 | 33% | 5.1 | 12% | 2

Details of the map's ten largest by power
Buyer | Seller | MW | Years | Our conviction
OpenAI | Oracle | <openai-orcl.capacity mw> | <openai-orcl.term y> | 60%
Anthropic | AWS | <anthropic-aws.capacity mw !6500> | <anthropic-aws.term y> | 80%
OpenAI | Cerebras | <openai-cbrs.capacity mw> | <openai-cbrs.term y> | 75%
CoreWeave | Galaxy | <crwv-glxy.capacity mw> | <crwv-glxy.term y !10> | 70%
CoreWeave | Core Scientific | <crwv-corz.capacity mw> | <crwv-corz.term y> | 85%
Anthropic | TeraWulf | <wulf-anthropic.capacity mw !470> | <wulf-anthropic.term y> | 65%
CoreWeave | Applied Digital | <crwv-apld.capacity mw> | <crwv-apld.term y> | 90%
AWS | Cipher | <cifr-aws.capacity mw> | <cifr-aws.term y !20> | 90%
Fluidstack (for Anthropic) | Hut 8 (River Bend) | <hut-rb.capacity mw> | <hut-rb.term y> | 80%
Microsoft | IREN | <msft-iren.capacity mw> | <msft-iren.term y> | 85%
`,
  Benchmark: `
Benchmark of contract structures | Project Falcon | Workstream 3
All money in USD bn unless said otherwise; tenor in years; TCV = total contract value

# | Offtaker | Operator | TCV | Tenor | TCV per year | MW | USDm per MW-yr | Pre-pay | Offtaker rating | Walk-away risk | Structure
1 | MSFT | IREN | <msft-iren.value bn> | <msft-iren.term y> | 1.94 | <msft-iren.capacity mw> | 9.7 | <msft-iren.prepayment_share pct !35>% | AAA | 1 | Turn-key GPU cloud
2 | MSFT | NBIS | <msft-nbis.value bn1> | <msft-nbis.term y !6> | 3.48 | | 11.6 | | AAA | 2 | Turn-key GPU cloud
3 | NVDA | IREN | <nvda-iren.value bn !5.1> | <nvda-iren.term y> | 0.68 | <nvda-iren.capacity mw> | 11.3 | | AA | 2 | Managed cloud
4 | OpenAI | ORCL | <openai-orcl.value bn> | <openai-orcl.term y !7> | 60 | | 13.3 | | n.r. | 4 | Bare metal
5 | OpenAI | CRWV | <openai-crwv.value bn> | <openai-crwv.term y> | 4.48 | | | | n.r. | 4 | Take-or-pay
6 | Google | SpaceX | <google-spacex.value bn !24> | | 10.9 | | | | AA+ | 3 | Bridge
7 | Anthropic | SpaceX | <anthropic-spacex.value bn> | <anthropic-spacex.term y> | 15 | | | | n.r. | 5 | 90-day exit
8 | CRWV | APLD | <crwv-apld.value bn> | <crwv-apld.term y> | 0.73 | <crwv-apld.capacity mw !480> | 1.83 | | B+ | 3 | Triple net
9 | CRWV | GLXY | <crwv-glxy.value bn> | <crwv-glxy.term y> | 1.0 | <crwv-glxy.capacity mw> | 1.9 | | B+ | 3 | Triple net
10 | CRWV | CORZ | <crwv-corz.value bn !10.9> | <crwv-corz.term y> | 0.73 | <crwv-corz.capacity mw> | 1.45 | | B+ | 3 | Hosting
11 | AWS | CIFR | <cifr-aws.value bn> | <cifr-aws.term y> | 0.37 | <cifr-aws.capacity mw !350> | 1.22 | | AA | 1 | Triple net
12 | Anthropic | WULF | <wulf-anthropic.value bn> | <wulf-anthropic.term y !25> | 0.95 | <wulf-anthropic.capacity mw> | 2.37 | | n.r. | 4 | Triple net
Average | | | 33.6 | 8.6 | 8.1 | 337 | 6.0 | | | 2.9 |
Median | | | 10.3 | 8.5 | 1.5 | 300 | 2.4 | | | 3 |

Scoring weights | Credit | 40% | Tenor | 20% | Price | 25% | Exit | 15%
Project Falcon, our client's offer | TCV | 4.6 | Tenor | 12 | MW | 150 | USDm per MW-yr | 2.6
`,
};
