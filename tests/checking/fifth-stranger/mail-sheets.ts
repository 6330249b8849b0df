/** Mails, notes and logs: mostly prose, a number here and there. */
export const MAIL_SHEETS: Readonly<Record<string, string>> = {
  "Mail thread": `
From: R. Okafor
To: Credit desk
Subject: RE: RE: compute counterparties - numbers for Thursday
s:Hi all, pulled these from the deck, can somebody eyeball them before Thursday?
MI> Microsoft / IREN contract value ($bn) | !value 6.9 bn
MI> Microsoft / IREN term (years) | ?term yr
GX> Google / SpaceX monthly fee ($m) | !monthly_fee 1150 m
RX> Reflection / SpaceX monthly fee ($m) | !monthly_fee 210 m
AX> Anthropic / SpaceX monthly fee ($m) | ?monthly_fee m
WT> Anthropic / TeraWulf lease term (years) | !term 15 yr
CO> Oracle / Crusoe Abilene power (MW) | ?capacity mw
s:On stakes: Nvidia is at $30bn in OpenAI, $10bn in Anthropic, $2bn in CoreWeave, $2bn in Nebius.
s:On SpaceX, Google paid $900m for its stake in 2015 and it is worth over $100bn today.
s:Best, Remi
---
From: L. Haas
s:Thanks. IREN: the street has revenue of $3.4bn for FY27 and ARR of $3.7bn from Microsoft and others.
s:I would not trust the $1.94bn a year that IREN quotes for Microsoft; it is a run rate.
s:Microsoft paid IREN a first instalment of $1.1bn, if I read the 10-Q right.
s:Also: TeraWulf's $3.2bn of notes are secured on Lake Mariner, where Fluidstack is the tenant.
OB> s:OpenAI lends Cerebras money and gets warrants on 33.4m shares.
---
From: R. Okafor
s:Fine. And Nscale? Microsoft took 104,000 GPUs in Texas alone.
MS> Nscale / Microsoft GPUs, all four sites | !gpus 275000 gpu
MS> Nscale / Microsoft contract value, $bn | 19
s:Nscale's Series B was $1.1bn, led by Aker, with Nvidia and Nokia.
s:PS lunch Thursday is at 12.30, room 4, for 9 people.
Attachments | Size, kB
deck_v7.pptx | r:900:9000:1
numbers.xlsx | r:90:900:1
IREN_8K.pdf | r:100:2000:1
CRWV_10Q.pdf | r:300:4000:1
`,
  "Call notes": `
2Q26 earnings calls - notes | Company | Number given | Unit
s:Revenue at CoreWeave was $2.1bn in the quarter; Meta and OpenAI ramp in the second half. | CRWV | 2.1 | $bn
s:CoreWeave guides capex to $31-35bn. | CRWV | 33 | $bn
s:Backlog of CoreWeave includes Meta, OpenAI, Anthropic and Jane Street. | CRWV | 99.4 | $bn
s:Nebius: ARR guidance $7bn to $9bn, Microsoft and Meta on schedule. | NBIS | 8 | $bn
s:Nebius drew $1.2bn of a loan against the Microsoft contract. | NBIS | 1.2 | $bn
s:Nebius signs 4 GW of power, Meta will take part of it. | NBIS | 4 | GW
s:IREN targets 140,000 GPUs by the end of 2026, Microsoft's included. | IREN | 140000 | GPUs
s:IREN: Horizon 1 for Microsoft was accepted in August. | IREN | ?@MI delivered_capacity mw | MW
s:IREN converts: $2.3bn at 0%; NVIDIA did not take part. | IREN | 2.3 | $bn
s:Oracle RPO up again; OpenAI is over half of it. | ORCL | 584 | $bn
s:Oracle raises $18bn of bonds for the OpenAI sites. | ORCL | 18 | $bn
s:Microsoft's commercial RPO, 45% of it OpenAI. | MSFT | 625 | $bn
s:Microsoft's share of OpenAI's losses. | MSFT | 3.1 | $bn
s:Amazon marks up Anthropic. | AMZN | 16.8 | $bn
s:AWS adds 3.9 GW over twelve months, Anthropic's Rainier included. | AMZN | 3.9 | GW
s:AWS backlog without Anthropic's new pledge. | AMZN | 364 | $bn
s:Google Cloud backlog nearly doubles, Anthropic the largest part. | GOOGL | 462 | $bn
s:Alphabet's gain on its Anthropic stake. | GOOGL | 10.7 | $bn
s:Meta's purchase obligations for cloud rise, Google and CoreWeave named. | META | 107 | $bn
s:Applied Digital: leased total across CoreWeave and others. | APLD | 600 | MW
s:Core Scientific: delivered to CoreWeave so far. | CORZ | ?@CC billable_capacity mw | MW
s:Core Scientific capex funded by CoreWeave in the quarter. | CORZ | 196 | $m
s:TeraWulf: HPC revenue from Fluidstack and Core42. | WULF | 48 | $m
s:Cipher: AWS pays from the delivery of each phase. | CIFR | 120 | MW
s:Galaxy: CoreWeave took the first hall at Helios. | GLXY | 133 | MW
s:Hut 8: loan for River Bend, Anthropic and Fluidstack behind it. | HUT | 3.25 | $bn
s:Akamai: capex rises for the large customer, said to be Anthropic. | AKAM | 800 | $m
s:SpaceX: AI segment capex in the quarter, Anthropic and Google as tenants. | SPCX | 7.7 | $bn
s:Broadcom: AI orders, Anthropic $21bn of them. | AVGO | 73 | $bn
s:AMD: data-centre revenue before Meta's first gigawatt. | AMD | 5.8 | $bn
---
Follow-up: headline terms to quote | Customer | Provider | Contract value ($bn) | Term (years)
OO> 1 | OpenAI | Oracle | !value 270 bn | !term 8 yr
AA> 2 | Anthropic | AWS | 120 | !term 7 yr
OA26> 3 | OpenAI | AWS, Feb 2026 | ?value bn | !term 5 yr
NI> 4 | NVIDIA | IREN | !value 4.4 bn | ?term yr
NO> 5 | OpenAI | NVIDIA (guarantee, SB Energy) | | !term 15 yr
`,
  "Cross-holdings": `
Who owns what of whom | Investor | Investee | US$ bn in | Stake | As of
s:Round of June 2026 | Amazon | Anthropic | 8 | 15.5% | d:2026-06-30
s:Second commitment | Amazon | Anthropic | 5 | 1.4% | d:2026-04-20
s:Option for more | Amazon | Anthropic | ?@AA amazon_facility bn | | d:2026-04-20
s:Early rounds | Google | Anthropic | 3.3 | 14% | d:2026-03-31
s:April round | Google | Anthropic | 10 | 2.8% | d:2026-04-24
s:Tied to Azure contract | Microsoft | Anthropic | 5 | 1.4% | d:2025-11-18
s:Tied to Azure contract | NVIDIA | Anthropic | 10 | 2.9% | d:2025-11-18
s:After recapitalisation | Microsoft | OpenAI | 13.8 | 27% | d:2025-10-28
s:February round | Amazon | OpenAI | 15 | 2.1% | d:2026-02-27
s:February round | NVIDIA | OpenAI | 30 | 4.1% | d:2026-02-27
s:Letter of intent | NVIDIA | OpenAI | 100 | | d:2025-09-22
s:Warrants, AMD supply contract | OpenAI | AMD | 0 | 10% | d:2025-10-06
s:Warrants, AMD supply contract | Meta | AMD | 0 | 10% | d:2026-02-24
s:Warrants, compute contract | OpenAI | Cerebras | 0 | 10% | d:2026-01-14
s:Stock for contract | OpenAI | CoreWeave | ?@OC equity_to_openai bn | 0.9% | d:2025-03-10
s:Private placement | NVIDIA | CoreWeave | 2 | 11% | d:2026-01-26
s:Private placement | Jane Street | CoreWeave | ?@JS equity_purchase bn | 1.6% | d:2026-04-15
s:Warrants, hosting lease | CoreWeave | Applied Digital | 0 | 4.5% | d:2025-05-28
s:Warrants, backstop | Google | TeraWulf | 0 | 14% | d:2025-08-18
s:Warrants, backstop | Google | Cipher | 0 | 5.4% | d:2025-09-25
s:Series B | NVIDIA | Nscale | 0.68 | 6% | d:2025-09-17
s:Pre-funded warrants | NVIDIA | Nebius | 2 | 8.3% | d:2026-03-11
s:Warrant, cloud contract | NVIDIA | IREN | ?@NI separate_warrant bn | 7% | d:2026-05-07
s:Venture round | Microsoft | Lambda | 0 | 0% | d:2025-11-03
s:Seed to IPO | Google | SpaceX | 0.9 | 6.1% | d:2026-06-12
s:Series E | NVIDIA | xAI / SpaceX | 2 | 1% | d:2026-01-06
s:Round of 2026 | NVIDIA | Reflection AI | 0.8 | 9% | d:2025-10-09
s:Minority | AMD | Core Scientific | 0.1 | 1.2% | d:2026-07-21
s:Minority | NVIDIA | Applied Digital | 0.16 | 3.6% | d:2024-09-05
s:Indirect | SoftBank | OpenAI | 64.6 | 13% | d:2026-02-27
---
Same investors, signed cloud contracts | Investor as customer / provider | Other party | Contract value, US$bn
AZ> Azure | Anthropic is customer | Microsoft Azure | !value 35 bn
NI> IREN | NVIDIA is customer | IREN | !value 4.9 bn
JS> CoreWeave | Jane Street is customer | CoreWeave | ?value bn
OB> Cerebras | OpenAI is customer | Cerebras | !value 11.5 bn
Marks on the stakes, US$bn | 4Q25 | 1Q26 | 2Q26 | 3Q26
Amazon in Anthropic | r:40:99:4:1
Google in Anthropic | r:30:99:4:1
Microsoft in OpenAI | r:120:240:4:1
NVIDIA in CoreWeave | r:2:5:4:1
Google in SpaceX | r:50:120:4:1
`,
  "Rumour log": `
Unconfirmed items, do not publish | Heard from | US$ bn | Odds
s:Meta in talks with Google about TPUs from 2027 | The Information | 5 | 50%
s:Microsoft weighs a further contract with Nebius in Finland | broker | 8 | 30%
s:Microsoft weighs a second order at IREN Sweetwater | broker | 12 | 35%
s:OpenAI wants to cut the Oracle volume | press | 60 | 25%
s:Anthropic wants 1 GW more from SpaceX | press | 15 | 30%
s:Anthropic and Microsoft discuss Maia capacity | press | 10 | 40%
s:CoreWeave may bid again for Core Scientific | banker | 11 | 15%
s:AWS considers a lease at Cipher's Barber Lake | banker | 2 | 20%
s:Jane Street could double its order at CoreWeave | broker | 6 | 25%
s:Google considers a backstop for Hut 8 and Fluidstack | press | 3 | 10%
s:Galaxy and CoreWeave talk about phase IV at Helios | company | 4 | 35%
s:OpenAI asks Cerebras for 2 GW in all | press | 30 | 40%
s:NVIDIA may widen the IREN contract | broker | 5 | 30%
s:TeraWulf offers Anthropic a second campus | company | 20 | 45%
s:Reflection AI would like to leave SpaceX early | press | 2 | 20%
s:Nebius to finance Meta's sites with $3.75bn of converts | term sheet | 3.75 | 90%
s:Meta to take 25% of Nebius's Kansas City site | broker | 1 | 20%
s:Akamai to name Anthropic at its investor day | broker | ?@AK value bn | 60%
Mean odds | | | 34%
---
Confirmed since (moved to facts) | Customer | Provider | Contract value US$bn | Announced | Lag, days
RX> 7 | Reflection AI | SpaceX | !value 5.1 bn | ?announced d | 12
WT> 9 | Anthropic | TeraWulf | !value 14 bn | !announced 2026-09-06 d | 33
AC> 11 | Anthropic | CoreWeave | | !announced 2026-06-10 d | 4
CD> 12 | AMD | Core Scientific | | !announced 2026-03 long | 8
AK> 13 | Anthropic | Akamai | !value 0.9 bn | !announced 2026-02-07 d | 1
JS> 14 | Jane Street | CoreWeave | ?value bn | ?announced d | 3
`,
  "Notes to self": `
IREN/MSFT: see 8-K
MI> Contract value: IREN–Microsoft | !value 9.1 bn "$?bn"
MI> Capacity: IREN–Microsoft | !capacity 240 mw "? MW"
MI> Prepayment: IREN–Microsoft, % of value | !prepayment_share 30 pp "?%"
NBIS/MSFT
MN> Contract value: Nebius–Microsoft | !value 21.5 bn "$?bn"
MN> Term: Nebius–Microsoft | ?term yr "? years"
CBRS/OpenAI
OB> Capacity: Cerebras–OpenAI | !capacity 450 mw "? MW"
OB> Term: Cerebras–OpenAI | ?term yr "? yrs"
OB> Capacity incl. option: Cerebras–OpenAI | 'up to 2 GW
GOOGL/SpaceX
GX> Monthly fee: SpaceX–Google | !monthly_fee 820 m "$?m"
GX> GPUs: SpaceX–Google | !gpus 140,000 gpu "?"
GX> Notice: SpaceX–Google | 'c. 3 months
ANTH/SpaceX
AX> Monthly fee: SpaceX–Anthropic | !monthly_fee 1.05 bn "$?bn"
AX> GPUs: SpaceX–Anthropic | 'over 220,000
AX> Capacity: SpaceX–Anthropic | 'more than 300 MW
ORCL/OpenAI
OO> Capacity: Oracle–OpenAI | !capacity 5.8 gw "? GW"
OO> Capacity, other page: Oracle–OpenAI | !capacity 4.7 gw "? GW"
OO> Term: Oracle–OpenAI | 'around 5 years
s:Ask IR of Oracle whether OpenAI's 4.5 GW are on top of Abilene.
s:Ask IR of Nebius why Microsoft paid 40% upfront and Meta did not.
s:Ask IREN how much of the $5.8bn owed to Dell Microsoft's advance covers.
s:Cerebras got $1bn from OpenAI as working capital.
s:Hut 8 and Anthropic: up to 2,295 MW in the framework, only the first tranche is signed.
s:TeraWulf and Fluidstack own 168 MW at Abernathy through the JV; TeraWulf has sold its half.
Hours spent | r:1:9:5
Tickets | r:1:99:5
`,
};
