/** Strategy consultants and corporate planners. */
export const STRATEGY: Readonly<Record<string, string>> = {
  "Supplier map": `
Who buys from whom: contracted compute of the model makers
 | OpenAI | | | | Anthropic | | | Meta | 
 | Oracle | AWS (2026 expansion) | Cerebras | Azure | AWS | Azure | TeraWulf | Google Cloud | Nebius (2026)
Total contract value, $bn | [orcl.value bn] | [oaws26.value bn!85] | [cbrs.value bn] | [oaz.value bn!310] | [aaws.value bn] | [aaz.value bn] | [want.value bn!36.5] | [mgoo.value bn!7] | [mnb26.value bn]
Contract length, years | [orcl.term y] | [oaws26.term y!5] | [cbrs.term y] | | [aaws.term y] | | [want.term y!22] | [mgoo.term y] | [mnb26.term y!6]
Contracted power, GW | [orcl.capacity gw!7] | [oaws26.capacity gw] | [cbrs.capacity gw!0.95] | | [aaws.capacity gw] | | [want.capacity gw!0.501] | | 
Share of buyer's need, our estimate | 0.38{0%} | 0.14{0%} | 0.05{0%} | 0.2{0%} | 0.31{0%} | 0.12{0%} | 0.04{0%} | 0.02{0%} | 0.03{0%}
Switching cost (1-5) | 4 | 3 | 5 | 3 | 4 | 2 | 4 | 2 | 2
Exclusivity (1-5) | 1 | 2 | 2 | 3 | 2 | 1 | 4 | 1 | 1
Price vs market | -0.08{0%} | -0.05{0%} | 0.02{0%} | -0.1{0%} | -0.12{0%} | -0.06{0%} | 0.01{0%} | -0.03{0%} | 0.04{0%}

Need for compute, GW | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
OpenAI | 1.9 | 4.6 | 9.5 | 16 | 23 | 30
Anthropic | 1.2 | 3.1 | 7.2 | 12 | 17 | 22
Meta | 2.8 | 4.9 | 7.7 | 10.5 | 13 | 15.5
xAI | 0.7 | 1.9 | 3.1 | 4.3 | 5.5 | 6.5
Google | 4.1 | 6.6 | 9.9 | 13.2 | 16.4 | 19.5
Microsoft | 5 | 7.4 | 10.1 | 12.9 | 15.2 | 17.1
Total | =SUM(B12:B17)=>15.7 | =SUM(C12:C17)=>28.5 | =SUM(D12:D17)=>47.5 | =SUM(E12:E17)=>68.9 | =SUM(F12:F17)=>90.1 | =SUM(G12:G17)=>110.6

Oracle alone plans 131,000 GB200 chips at Abilene, one of seven Stargate sites for OpenAI
Google gives Anthropic access to up to one million TPUs under the agreement of October 2025
OpenAI's letter of intent with AMD covers 6 GW of Instinct GPUs; 1 GW starts in 2H26
Meta and Google also discuss TPUs worth billions of dollars from 2027
`,
  "Expert call notes": `
Expert network call 17 Sept 2026, 45 min - former VP capacity at a hyperscaler
Notes typed live, not verified
- Microsoft wanted 1.5 GW from neoclouds within 18 months, mostly for its own AI teams
- He says Microsoft paid Nebius a premium of 15-20% over IREN per MW
- The contract of Microsoft with IREN is worth $[msir.value bn!13.5]bn.
- IREN's margin on it is "80% and more" at project level before $200m of corporate cost
- NVIDIA put in a minority stake of $2bn at CoreWeave when nobody else would
- CoreWeave's NVIDIA backstop contract of September 2025 is worth $[nvcw.value bn!4.7]bn.
- OpenAI pays CoreWeave about 30 days late on average; receivables of $1.9bn in June
- Oracle took 1.2 GW from Crusoe at Abilene but has seven other sites for OpenAI
- OpenAI signed a $[cbrs.value bn!16]bn contract with Cerebras.
- Cerebras has to buy $2.5bn of wafers at TSMC and has no second source
- AWS offered Anthropic 30% off Trainium list for 2026
- Amazon will have put $33bn into Anthropic when all milestones are met
- Cipher signed a $[cifa.value bn!7.2]bn lease contract with AWS.
- Cipher paid $38m for the site in 2023 and would sell shares at $25
- Fluidstack's revenue was about $180m in 2025 and it owes Hut 8 nothing before 2027
- Fluidstack signed a $[hut.value bn!3.9]bn lease with Hut 8 for River Bend.
- Hut 8 bid for two more sites at $1.1m per MW and lost both
- Anthropic pays Google $3 per TPU-hour on average, he thinks
- Jane Street runs 12,000 GPUs of its own in New Jersey besides CoreWeave
- Galaxy's CoreWeave tenancy uses 133 MW today and pays $1.9m per MW a year
- Akamai hopes for 30% EBITDA margin on Anthropic, after $800m of capex in 2027
- CoreWeave signed a $[apld.value bn!19]bn lease with Applied Digital.
- Applied Digital pays 12.75% on its preferred and 9.25% on $2.35bn of notes
- Core Scientific would have been worth $20.40 a share in the CoreWeave merger
- Nebius sold 40m shares at $92.50 and plans $16-20bn of capex in 2026
- Meta could resell capacity from Nebius; it has 27 GW in its own plans
- Meta signed a $[mgoo.value bn!6.5]bn contract with Google Cloud.
- Anthropic is obliged to Broadcom for 10bn of racks in 2026, 21bn including a later order
- Reflection AI trains a 400bn parameter model and burns $45m a month on people
- Next call 24 Sept, fee 1,150 dollars an hour

Confidence of the speaker, our reading (1-5)
Microsoft | 4
CoreWeave | 3
Oracle | 2
Anthropic | 4
Fluidstack | 5
`,
  "Gantt 2025-32": `
Contract Gantt (1 = in service), contract years only
Pair | $bn total | yrs | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031 | 2032 | start of service | end of service
Microsoft / IREN | [msir.value bn!10.9] | [msir.term y] | 0 | 1 | 1 | 1 | 1 | 1 | 1 | 0 | [msir.start yr!2028] | [msir.end yr]
Microsoft / Nebius | [msnb.value bn.1] | [msnb.term y] | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 0 | [msnb.start yr] | [msnb.end yr!2033]
OpenAI / Oracle | [orcl.value bn] | [orcl.term y] | 0 | 0 | 1 | 1 | 1 | 1 | 1 | 0 | [orcl.start yr!2026] | 
OpenAI / Cerebras | [cbrs.value bn!14] | [cbrs.term y!2] | 0 | 1 | 1 | 1 | 0 | 0 | 0 | 0 | [cbrs.start yr] | [cbrs.end yr!2032]
Reflection / SpaceX | [rspx.value bn!5.1] | [rspx.term y!5] | 0 | 1 | 1 | 1 | 1 | 0 | 0 | 0 | [rspx.start yr] | [rspx.end yr]
Google / SpaceX | [gspx.value bn!26.5] | | 0 | 1 | 1 | 1 | 1 | 0 | 0 | 0 | [gspx.start yr] | [gspx.end yr!2031]
Anthropic / SpaceX | [aspx.value bn] | [aspx.term y!5] | 0 | 1 | 1 | 1 | 1 | 0 | 0 | 0 | [aspx.start yr!2027] | [aspx.end yr]
CoreWeave / Galaxy | [glxy.value bn!8] | [glxy.term y] | 0 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | [glxy.start yr] | 
Fluidstack / Hut 8 | [hut.value bn] | [hut.term y!20] | 0 | 0 | 1 | 1 | 1 | 1 | 1 | 1 | [hut.start yr] | 
AWS / Cipher | [cifa.value bn!4.4] | [cifa.term y!20] | 0 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | [cifa.start yr!2025] | 
In service | | | =SUM(D3:D12)=>1 | 8 | 10 | 10 | 9 | 6 | 6 | 3

Payments a year, our spread ($bn) | 2025 | 2026 | 2027 | 2028 | 2029
Microsoft | 0.3 | 3.1 | 5.4 | 5.5 | 5.4
OpenAI | 1.8 | 12 | 63 | 71 | 74
Anthropic | 2.1 | 15 | 28 | 37 | 44
`,
  "Build or buy": `
Build or buy - options for 100 MW of training capacity (client confidential)
Reference contract for "buy": NVIDIA's managed cloud at IREN
Contract value | US$bn | [nvir.value bn!6.2]
Contract length | years | [nvir.term y]
Data-centre share used | MW | [nvir.capacity mw!95]
Announced | date | [nvir.announced d]
Our discount for volume | % | 7.5
Price after discount | US$/GPU-h | 3.05

Reference contract for "lease": Amazon Web Services at Cipher Mining
Contract value | US$bn | [cifa.value bn!7.5]
Contract length | years | [cifa.term y!18]
Gross capacity | MW | [cifa.capacity mw]
First rent | date | [cifa.start my!2027-04-01]
Tenant improvement paid by tenant | US$m/MW | 0.4
Shell cost | US$m/MW | 9.8

Option | Low | Base | High
Buy: total cost, US$bn | 2.6 | 3.1 | 3.9
Lease: total cost, US$bn | 2.2 | 2.7 | 3.6
Build: total cost, US$bn | 1.9 | 2.5 | 3.8
Buy: months to first GPU | 3 | 5 | 9
Lease: months to first GPU | 9 | 14 | 20
Build: months to first GPU | 22 | 28 | 40
Utilisation | 0.55{0%} | 0.7{0%} | 0.82{0%}
Power price, US$/MWh | 38 | 47 | 66
WACC | 0.085{0.0%} | 0.095{0.0%} | 0.11{0.0%}
Residual value of GPUs after 5 years | 0.05{0%} | 0.12{0%} | 0.2{0%}

Sensitivity of NPV, US$m | -20% | -10% | 0 | +10% | +20%
GPU price | >>5 410 0.83
Power price | >>5 322 0.95
Utilisation | >>5 121 1.31
Delay | >>5 300 0.9
IREN has sold 96% of its Prince George capacity to others than NVIDIA and Microsoft
AWS may take a further 20-year extension from Cipher at market rent, estimated at US$4bn
Client holds US$150m of IREN convertible notes; conflict noted
`,
};
