/** People who buy capacity: category managers, FinOps, IT sourcing. */
export const PROCUREMENT: Readonly<Record<string, string>> = {
  "RFP benchmark": `
GPU capacity RFP 2027 - market benchmark (public deals)
Prepared by Group Procurement, category Cloud & Compute
 | Deal 1 | Deal 2 | Deal 3 | Deal 4 | Deal 5 | Deal 6 | Our ask
Buyer | Microsoft | OpenAI | NVIDIA | Meta | Meta | Google | us
Seller | IREN | Cerebras | IREN | Nebius (March 2026) | Google Cloud | SpaceX |
Total commitment, US$ mn | [msir.value m] | [cbrs.value m!17000] | [nvir.value m] | [mnb26.value m!14000] | [mgoo.value m!7500] | [gspx.value m] | 1200
Duration, months | [msir.term mo] | [cbrs.term mo!48] | [nvir.term mo!36] | [mnb26.term mo] | [mgoo.term mo] | | 36
Contracted power, MW | [msir.capacity mw!150] | [cbrs.capacity mw!900] | [nvir.capacity mw] | | | | 12
GPUs, thousand | | | | | | [gspx.gpus kn!135] | 6
Monthly fee, US$ mn | | | | | | [gspx.monthly fee m] | 33
Upfront payment, % of total | [msir.prepayment share pct!15] | | | | | | 10
Service start | [msir.start yr] | [cbrs.start yr!2027] | | 1H27 | | [gspx.start mon] | Q1 2027
Service end | [msir.end yr!2030] | [cbrs.end yr!2030] | | | | [gspx.end mon] | Q4 2029
Notice for exit, days | | | | | | [gspx.notice period days!60] | 180
Date announced | [msir.announced short] | [cbrs.announced short!2026-02-14] | [nvir.announced short] | [mnb26.announced short] | [mgoo.announced short] | [gspx.announced short!2026-07-05] |
Our view of price, US$/GPU-h | 2.95 | n.m. | 3.3 | 3.1 | n.m. | 3.45 | 2.6
Bidders interested | 4 | 1 | 3 | 5 | 2 | 1 |

Price book, US$ per GPU-hour | 1 month | 12 months | 24 months | 36 months
H100 SXM | 2.35 | 1.98 | 1.85 | 1.72
H200 | 2.9 | 2.45 | 2.28 | 2.15
B200 | 4.1 | 3.42 | 3.2 | 3.05
GB300 NVL72 | 4.9 | 4.05 | 3.8 | 3.58
MI355X | 3.3 | 2.7 | 2.52 | 2.4
Trainium2 (chip) | 1.3 | 1.05 | 0.97 | 0.9

Score (0-5) | Price | Delivery | Security | Support | Weighted
Bidder A | 4.2 | 3.1 | 4.5 | 3.9 | 3.9
Bidder B | 3.6 | 4.4 | 4.0 | 4.1 | 4.0
Bidder C | 4.8 | 2.5 | 3.0 | 3.3 | 3.5
Bidder D | 2.9 | 4.6 | 4.7 | 4.5 | 4.1
`,
  "Fees a month": `
Contracts billed by the month (SpaceX / xAI Colossus)
Customer | Supplier | Fee per month, US$ m | First month | Last month | Notice (days) | GPUs committed | Announced | Document
Anthropic | SpaceX | [aspx.monthly fee m!1400] | [aspx.start my!2026-03-01] | [aspx.end my] | [aspx.notice period days!180] | [aspx.gpus n] | [aspx.announced d] | S-1, 20 May 2026
Google | SpaceX | [gspx.monthly fee m!850] | [gspx.start my] | [gspx.end my!2029-12-01] | [gspx.notice period days] | [gspx.gpus n!160000] | [gspx.announced d!2026-06-15] | S-1/A
Reflection AI | SpaceX | [rspx.monthly fee m!180] | [rspx.start d] | 31/12/2029 | [rspx.notice period days!60] | n.d. | [rspx.announced d!2026-06-02] | press

Billing forecast, US$ m | Jul 26 | Aug 26 | Sep 26 | Oct 26 | Nov 26 | Dec 26 | 2H26
Anthropic | [aspx.monthly fee m] | [aspx.monthly fee m] | [aspx.monthly fee m] | [aspx.monthly fee m] | [aspx.monthly fee m] | [aspx.monthly fee m] | =SUM(B8:G8)=>7500
Google | 0 | 0 | 0 | [gspx.monthly fee m] | [gspx.monthly fee m] | [gspx.monthly fee m] | =SUM(B9:G9)=>2760
Reflection AI | [rspx.monthly fee m] | [rspx.monthly fee m] | [rspx.monthly fee m] | [rspx.monthly fee m] | [rspx.monthly fee m] | [rspx.monthly fee m] | =SUM(B10:G10)=>900
Hosting cost | 411 | 418 | 431 | 502 | 511 | 517 | =SUM(B11:G11)=>2790
Power | 96 | 99 | 91 | 108 | 104 | 111 | =SUM(B12:G12)=>609
Contribution | 893 | 882 | 878 | 1710 | 1705 | 1692 | =SUM(B13:G13)=>7760
Colossus 1 utilisation | 0.94{0%} | 0.95{0%} | 0.95{0%} | 0.96{0%} | 0.96{0%} | 0.97{0%}

Anthropic paid a reduced fee of about $600m in May and June 2026 while capacity was brought up
xAI itself borrowed $20bn for Colossus 2, of which $12.5bn is debt
If Google leaves at the first date, SpaceX collects only some $5bn
Reflection AI raised $2bn in October 2025 at a valuation of $8bn with NVIDIA as lead investor
`,
  "Take-or-pay register": `
Register of competitor commitments (take or pay) - US$ million
Ref | Off-taker | Supplier | Signed or announced | Firm amount | Of which prepaid | Years | Remarks | Source
TP-01 | OpenAI | Azure | [oaz.signed dash] | [oaz.value m!280000] | | | replaces right of first refusal | Microsoft release
TP-02 | OpenAI | Oracle | [orcl.announced mon] | [orcl.value m] | | [orcl.term y!7] | 4.5 GW | WSJ
TP-03 | Anthropic | Azure | [aaz.announced dash!2025-11-08] | [aaz.value m] | | | up to 1 GW more | Microsoft release
TP-04 | Microsoft | Nebius | [msnb.announced dash!2025-10-08] | [msnb.value m!26000] | [msnb.prepayment m] | [msnb.term y!6] | nine tranches, Vineland | 6-K
TP-05 | Meta | Nebius | [mnb26.signed dash!2026-04-13] | [mnb26.value m] | | [mnb26.term y!4] | order of 2026, dedicated capacity only | 6-K
TP-06 | Meta | Nebius | [mnb25.announced mon] | [mnb25.value m!3800] | | [mnb25.term y] | order of 2025 | 6-K
TP-07 | OpenAI | AWS | [oaws25.announced dash] | [oaws25.value m!41500] | | [oaws25.term y!5] | first agreement, 2025 | Amazon release
TP-08 | OpenAI | AWS | [oaws26.announced dash] | [oaws26.value m] | | [oaws26.term y!10] | 2026 expansion, on top of TP-07 | 10-Q
TP-09 | Anthropic | Akamai | [akam.announced dash!2026-06-07] | [akam.value m] | | [akam.term y] | customer not named by Akamai | Bloomberg
TP-10 | Meta | Google Cloud | [mgoo.announced dash!2025-09-21] | [mgoo.value m!8800] | | [mgoo.term y] | servers, storage, networking | The Information
TP-11 | Anthropic | Broadcom | [bcom.announced dash] | [bcom.value m!138000] | | [bcom.term y] | TPU leases | press on prospectus
TP-12 | Microsoft | Lambda | [lamb.announced dash] | not published | | | NVL72 | release
Total excluding TP-12 | | | | 917293 | 15858

Budget effect for us, US$ m | 2026 | 2027 | 2028 | 2029
Committed | >>4 118 1.22
Options | >>4 12 1.6
On demand | >>4 74 0.91
Savings from reserved | >>4 9 1.3
Egress and storage | >>4 21 1.08
Internal GPU farm, depreciation | >>4 33 1.01

Microsoft holds roughly 27% of OpenAI Group PBC, valued at some $135bn in October 2025
Amazon puts up to $50bn of equity into OpenAI, $15bn of it at once
Microsoft and NVIDIA agreed to invest up to $5bn and up to $10bn in Anthropic
Nebius sold $3.75bn of convertible notes and shares after the Microsoft news
AWS backlog was $244bn at the end of 2025, with Anthropic and OpenAI among the largest
`,
  "Vendor cards": `
VENDOR CARD | | | VENDOR CARD | 
Vendor | Cerebras | | Vendor | Nebius
Flagship customer | OpenAI | | Flagship customer | Microsoft
Contract size (US$bn) | [cbrs.value bn!13] | | Contract size (US$bn) | [msnb.value bn]
Contract length (years) | [cbrs.term y!5] | | Contract length (years) | [msnb.term y]
Contracted capacity (MW) | [cbrs.capacity mw!600] | | Contract announced | [msnb.announced d]
Contract announced | [cbrs.announced d] | | Contract ends | [msnb.end my!2032-10-01]
Employees | 710 | | Employees | 2450
Founded | 2015 | | Founded | 2022
Cash (US$m) | 1650 | | Cash (US$m) | 4790
Revenue 2025 (US$m) | 510 | | Revenue 2025 (US$m) | 530
Our score | 6.5 | | Our score | 7.8
 | | | | 
VENDOR CARD | | | VENDOR CARD | 
Vendor | Core Scientific | | Vendor | Applied Digital
Flagship customer | CoreWeave | | Flagship customer | CoreWeave
Lease term (years) | [corz.term y] | | Contract size (US$bn) | [apld.value bn!9.6]
Lease announced | [corz.announced d] | | Contract length (years) | [apld.term y!20]
Employees | 330 | | Contracted capacity, critical IT (MW) | [apld.capacity mw]
Founded | 2017 | | First service | [apld.start my!2026-01-01]
Cash (US$m) | 830 | | Employees | 265
Revenue 2025 (US$m) | 334 | | Cash (US$m) | 1890
Our score | 6.1 | | Our score | 6.9
 | | | | 
VENDOR CARD | | | VENDOR CARD | 
Vendor | Akamai | | Vendor | Galaxy
Flagship customer | Anthropic (not named by Akamai) | | Flagship customer | CoreWeave
Contract size (US$bn) | [akam.value bn] | | Contract size (US$bn) | [glxy.value bn!11]
Contract length (years) | [akam.term y] | | Contract length (years) | [glxy.term y!10]
Contract announced | [akam.announced d] | | Contracted capacity, critical IT (MW) | [glxy.capacity mw!603]
Employees | 10700 | | Employees | 610
Founded | 1998 | | Founded | 2018
Revenue 2025 (US$m) | 4200 | | Digital assets on balance sheet (US$m) | 2100
Our score | 7.0 | | Our score | 6.6
 | | | |
Cerebras is 62% dependent on one customer in 2025, the UAE's MBZUAI; G42 made up 24%
Core Scientific's shareholders voted down CoreWeave's bid of $9bn in October 2025
Applied Digital has a US$5bn preferred equity facility with Macquarie, $450m of it drawn
`,
};
