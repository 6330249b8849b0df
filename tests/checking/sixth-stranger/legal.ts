/** Lawyers: diligence, exhibits, calendars. */
export const LEGAL: Readonly<Record<string, string>> = {
  "Exhibit index": `
MATERIAL CONTRACTS - INDEX OF EXHIBITS AND DISCLOSURES (counsel's working copy)
No. | Instrument | Between | And | Date | Stated consideration (US$) | Expires
1 | Order Form under the Master Services Agreement | CoreWeave, Inc. | Meta Platforms, Inc. | signed [mcw26.signed mdy!2026-02-28] | up to $21,000,000,000 | [mcw26.end mdy!2033-01-20]
2 | Order Form (the 2025 one, GB300) | CoreWeave, Inc. | Meta Platforms, Inc. | filed [mcw25.announced mdy] | $[mcw25.value usd!15,400,000,000] | [mcw25.end mdy]
3 | Commercial Agreement | Nebius Group N.V. | Microsoft Corporation | announced [msnb.announced mdy] | $[msnb.value usd!23,000,000,000] | [msnb.end month]
4 | Cloud Services Agreement | IREN Limited | Microsoft Corporation | announced [msir.announced mdy!2025-11-30] | $[msir.value usd] | [msir.end yt!2029]
5 | Residual Capacity Order | CoreWeave, Inc. | NVIDIA Corporation | announced [nvcw.announced month] | $[nvcw.value usd!630,000,000] | [nvcw.end mdy]
6 | Data Center Lease (River Bend) | Hut 8 Corp. | Fluidstack | announced [hut.announced mdy!2025-11-17] | $[hut.value usd] | 
7 | Data Center Lease (Justified Data) | TeraWulf Inc. | Anthropic, PBC | announced [want.announced mdy!2026-08-06] | $[want.value usd] | 
8 | Compute Services Agreement | Reflection AI | SpaceX | announced [rspx.announced mdy] | $[rspx.value usd!7,300,000,000] | [rspx.end yt]
9 | Order under Amendment No. 2 | Nebius Group N.V. | Meta Platforms, Inc. | signed [mnb26.signed mdy!2026-01-13] | $[mnb26.value usd!9,800,000,000] | 
10 | Guaranty (Ohio leases) | NVIDIA Corporation | OpenAI affiliate / SB Energy | announced [sbe.announced mdy] | up to $105,000,000,000 | each lease phase

Fee quote for the review | Partner h | Associate h | Rate, partner (US$) | Rate, associate (US$) | Total (US$)
Tranche A: items 1-4 | 14 | 62 | 1450 | 870 | 74240
Tranche B: items 5-7 | 11 | 48 | 1450 | 870 | 57710
Tranche C: items 8-10 | 9 | 39 | 1450 | 870 | 46980
Disbursements | | | | | 3200
Cap agreed | | | | | 175000

Clause 9.2 of item 4 lets Microsoft terminate if less than 90% of a tranche is delivered within 120 days
Liability under item 3 is capped at 100% of the fees paid in the 12 months before the claim
The registration rights agreement of CoreWeave covers 3,889,105 shares issued to OpenAI at $90 or so
Hut 8's project bond for River Bend is a separate instrument of $3.25bn, 6.192% due 2042
`,
  "Diligence Q and A": `
Project Larch - diligence questions and answers (round 3)
# | To | Question | Answer | Status
41 | Target | What does the Microsoft contract bring to IREN? | Microsoft signed a $[msir.value bn!11.9]bn contract with IREN. | closed
42 | Target | And the one with NVIDIA? | NVIDIA contracted GPU cloud worth $[nvir.value bn!4.3]bn from IREN in May 2026. | closed
43 | Adviser | Size of Anthropic's contract with Azure? | Anthropic has committed to buy $[aaz.value bn] billion of Azure compute. | closed
44 | Adviser | Meta and Google Cloud? | Meta's cloud contract with Google Cloud is worth $[mgoo.value bn!6]bn. | open
45 | Adviser | Jane Street? | Jane Street signed a $[jane.value bn!8]bn contract with CoreWeave. | closed
46 | Target | What did Galaxy sign with CoreWeave? | The Helios lease of CoreWeave with Galaxy has a contract value of $[glxy.value bn!9]bn. | open
47 | Adviser | What did Fluidstack sign with Hut 8? | Fluidstack signed a $[hut.value bn!4.8]bn lease with Hut 8 at River Bend. | closed
48 | Target | Cipher and AWS? | AWS leases capacity from Cipher Mining under a $[cifa.value bn!6.5]bn contract. | closed
49 | Adviser | Did OpenAI commit to Azure? | OpenAI contracted to purchase an incremental $[oaz.value bn!200]bn of Azure services. | open
50 | Adviser | OpenAI and Oracle? | OpenAI signed a $[orcl.value bn]bn contract with Oracle. | closed
51 | Target | Any equity? | NVIDIA has a right to invest up to $2.1bn in IREN at $70 a share. | closed
52 | Target | Debt? | IREN raised $2.3bn of convertible notes in December 2025. | closed
53 | Adviser | Is Google behind Hut 8's tenant? | Google backs Fluidstack's lease payments to Hut 8 for the base term. | closed
54 | Adviser | Other business between CoreWeave and Galaxy? | Galaxy closed a $1.4bn loan to build Helios for CoreWeave. | closed
55 | Adviser | Does Meta pay IREN? | No contract between Meta and IREN is on file. | closed
56 | Target | Texas capacity? | IREN has 2,000 MW at Sweetwater, none of it for Microsoft. | closed
57 | Adviser | Oracle's cost? | Oracle expects to spend $50bn on capex in fiscal 2026, much of it for OpenAI. | closed
58 | Adviser | What if Microsoft left? | If Microsoft terminated, IREN could have to repay up to $1.9bn. | open
59 | Target | Backlog? | Cipher reported $9.3bn of contracted lease revenue with AWS and Fluidstack. | closed
60 | Adviser | Rival bids? | Meta is said to have bid $4bn for capacity that IREN gave to Microsoft. | closed

Hours booked | Wk 36 | Wk 37 | Wk 38 | Wk 39 | Wk 40
Corporate | >>5 41 1.1
Finance | >>5 22 1.2
Regulatory | >>5 12 0.9
Tax | >>5 8 1.3
Real estate | >>5 17 1.05
Data room documents added | >>5 230 0.82
`,
  "Expiry calendar": `
Contract calendar - dates as filed (d mmm yyyy); a month where no day is known
Customer | Supplier | Which one | Announced | Signed | Service from | Service until | Exit notice (days) | Reviewer initials | Days to review
Meta | CoreWeave | 2025 order form | [mcw25.announced d] | | | [mcw25.end d!2031-10-14] | | AK | 41
Meta | CoreWeave | 2026 order form | [mcw26.announced d!2026-05-09] | [mcw26.signed d] | [mcw26.start yt] | [mcw26.end d] | | AK | 41
Microsoft | Nebius | Vineland | [msnb.announced d!2025-09-28] | | [msnb.start yt!2027] | [msnb.end my] | | RS | 12
Microsoft | IREN | Childress | [msir.announced d] | | [msir.start yt!2027] | [msir.end yt!2033] | | RS | 12
Meta | Nebius | 2026 agreement | [mnb26.announced d!2026-03-26] | [mnb26.signed d] | [mnb26.start iso] | | | JP | 7
Meta | Nebius | 2025 order | [mnb25.announced my] | | [mnb25.start my!2026-05-01] | | | JP | 7
Anthropic | SpaceX | Colossus | [aspx.announced d!2026-06-26] | | [aspx.start my] | [aspx.end my!2028-05-01] | [aspx.notice period days!30] | TL | 90
Google | SpaceX | bridge capacity | [gspx.announced d] | | [gspx.start my!2026-08-01] | [gspx.end my] | [gspx.notice period days] | TL | 90
Reflection AI | SpaceX | Colossus 2 | [rspx.announced d!2026-07-22] | | [rspx.start d] | [rspx.end yt] | [rspx.notice period days] | TL | 90
OpenAI | AWS | agreement of 2025 | [oaws25.announced d!2025-12-13] | | [oaws25.start my!2026-03-01] | | | MV | 33
OpenAI | Cerebras | S-1 terms | [cbrs.announced d] | | [cbrs.start yt] | [cbrs.end yt!2029] | | MV | 33
OpenAI | Azure | incremental | [oaz.announced d] | [oaz.signed d!2025-09-28] | | | | MV | 33
AWS | Cipher Mining | lease | [cifa.announced d] | | [cifa.start my!2026-12-01] | | | JP | 21
Fluidstack | Cipher Mining | Barber Lake | [ciff.announced d!2025-08-25] | | [ciff.start my!2027-01-01] | | | JP | 21
CoreWeave | Applied Digital | Polaris Forge 1 | [apld.announced d] | | [apld.start my!2025-07-01] | | | JP | 21
NVIDIA | CoreWeave | residual order | [nvcw.announced my] | | | [nvcw.end d] | | AK | 60
Oracle | Crusoe | Abilene | [crus.announced d!2025-04-18] | | | | | AK | 60
AMD | Core Scientific | 377 MW | [camd.announced my!2026-05-01] | | | | | AK | 60

Reminder: the OpenAI warrant in AMD (160m shares) vests with the first gigawatt
Meta's lease of 2 GW at Hyperion begins in 2029 and can be ended every four years
Next meeting 14 Oct 2026, 09:30; 6 seats; dial-in 4471
`,
  "Regulatory filings log": `
8-K / 6-K / 10-Q log: customer contracts found in filings (date of the filing that we read)
Filer | Form | Other party | Contract | Filed | Item | Amount, US$bn | Term, yrs | MW | Accession ends | Pages
IREN | 8-K | Microsoft | GPU cloud, Childress | 3 Nov 2025 | 1.01 | [msir.value bn!9] | [msir.term y] | [msir.capacity mw!225] | 1187 | 6
Nebius | 6-K | Microsoft | Vineland | 8 Sep 2025 | | [msnb.value bn.1] | [msnb.term y] | | 0412 | 5
Nebius | 6-K | Meta | order of Nov 2025 | 11 Nov 2025 | | [mnb25.value bn] | [mnb25.term y!4] | | 0518 | 38
Nebius | 6-K | Meta | agreement of March 2026 | 16 Mar 2026 | | [mnb26.value bn] | [mnb26.term y!8] | | 0097 | 4
Hut 8 | 8-K | Fluidstack | River Bend | 17 Dec 2025 | 1.01 | [hut.value bn] | [hut.term y!12] | [hut.capacity mw] | 0941 | 7
Cipher Mining | 8-K | AWS | lease | 3 Nov 2025 | 7.01 | [cifa.value bn!4.9] | [cifa.term y!12] | [cifa.capacity mw!350] | 0733 | 5
Cipher Mining | 8-K | Fluidstack | Barber Lake | 25 Sep 2025 | 1.01 | [ciff.value bn] | [ciff.term y] | [ciff.capacity mw!156] | 0689 | 6
Applied Digital | 8-K | CoreWeave | Polaris Forge 1 | 29 Aug 2025 | 1.01 | [apld.value bn!13] | [apld.term y] | [apld.capacity mw] | 0802 | 6
TeraWulf | 8-K | Anthropic | Justified Data | 6 Jul 2026 | 1.01 | [want.value bn] | [want.term y!25] | [want.capacity mw] | 0566 | 8
Core Scientific | 8-K | AMD | hosting | Jul 2026 | 1.01 | n.d. | [camd.term y!12] | [camd.capacity mw!337] | 0611 | 7
Amazon | 10-Q | OpenAI | expansion of 2026 | 31 Jul 2026 | | [oaws26.value bn] | [oaws26.term y!6] | [oaws26.capacity mw] | 0075 | 2
CoreWeave | 8-K | Jane Street | cloud | 15 Apr 2026 | 7.01 | [jane.value bn!5.2] | | | 0320 | 3
Alphabet | 10-Q | Fluidstack | guarantees, not a contract | 30 Jul 2026 | | 6.9 | | | 0071 | 1
Galaxy | 8-K | Deutsche Bank | loan for Helios (CoreWeave) | 15 Aug 2025 | 1.01 | 1.4 | 3 | | 0455 | 5
TeraWulf | 8-K | Fluidstack | sale of 50.1% in the Abernathy venture | Jul 2026 | 2.01 | 0.45 | | | 0590 | 9
Oracle | 10-Q | undisclosed | leases not commenced | 22 Sep 2026 | | 261 | 17 | | 0203 | 2
Meta | 10-Q | various | non-cancelable commitments | 30 Jul 2026 | | 237 | | | 0077 | 1

Form | Count 2024 | Count 2025 | Count 2026 YTD
8-K | >>3 38 1.9
6-K | >>3 11 1.4
10-Q mentions | >>3 22 2.2
S-1 and F-1 | >>3 4 1.7
`,
};
