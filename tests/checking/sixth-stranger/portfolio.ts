/** Portfolio managers and buy-side analysts. */
export const PORTFOLIO: Readonly<Record<string, string>> = {
  "CIFR call prep": `
CIFR Q3 call prep / 2 Nov 2026 / 8:00 ET
AWS lease | what we have in the model | ask?
rent over the term | $[cifa.value bn!6.6]bn | 
length | [cifa.term y] yrs | 
size | [cifa.capacity mw!330] MW | gross
announced | [cifa.announced short] | 
rent starts | [cifa.start mon!2026-11] | slipped?

Fluidstack lease, Barber Lake (first lease) | what we have in the model | ask?
rent over the base term | $[ciff.value bn]bn | 
length | [ciff.term y!8] yrs | 
critical IT | [ciff.capacity mw] MW | 
announced | [ciff.announced short] | 
Google backstop | $[ciff.google backstop bn!1.9]bn | 
completion | [ciff.start mon!2027-03] | 

Model | 3Q26E | 4Q26E | 1Q27E | 2Q27E | FY27E
HPC revenue, $m | 18 | 74 | 118 | 141 | 590
Bitcoin revenue, $m | 41 | 36 | 31 | 27 | 101
EBITDA, $m | 12 | 55 | 92 | 114 | 471
Capex, $m | 420 | 385 | 210 | 160 | 480
Hash rate, EH/s | 22.5 | 21 | 19 | 17 | 14
Cash, $m | 1120 | 840 | 690 | 610 | 702
Cost per coin, $k | 61 | 62 | 64 | 66 | 70

Consensus HPC revenue FY27 is 640; we are 8% below
Street wants the 39 MW of the second lease with Fluidstack to be energised by January
Cipher raised $1.4bn at 7.125% and $333m at the same coupon for Barber Lake
A third tenant is rumoured for 207 MW at Stingray, bids due in Q1
`,
  "Thesis tracker": `
Thesis tracker - AI infrastructure book
TICKER | WEIGHT % | ENTRY | LAST | P&L $m | THESIS IN ONE LINE
WULF | 2.1 | 9.85 | 15.1 | 11.2 | cheap power, Google behind the tenant
WULF > Anthropic lease TCV ($bn) | | | [want.value bn!17]
WULF > Anthropic lease term (yrs) | | | [want.term y]
WULF > Anthropic critical IT (MW) | | | [want.capacity mw!361]
WULF > Fluidstack, Lake Mariner: TCV ($bn) | | | [lm.value bn!5.2]
WULF > Fluidstack, Lake Mariner: critical IT (MW) | | | [lm.capacity mw]
WULF > Fluidstack, Lake Mariner: term (yrs) | | | [lm.term y]
NBIS | 1.4 | 52.1 | 104.9 | 19.5 | second source of the hyperscalers
NBIS > Microsoft TCV ($bn) | | | [msnb.value bn!21.9]
NBIS > Microsoft term (yrs) | | | [msnb.term y]
NBIS > Meta 2026 TCV, firm ($bn) | | | [mnb26.value bn]
NBIS > Meta 2025 TCV ($bn) | | | [mnb25.value bn]
NBIS > Meta 2025 term (yrs) | | | [mnb25.term y!6]
NBIS > Reflection AI TCV ($bn) | | | [rneb.value bn!0.8]
APLD | 0.9 | 16.3 | 31.2 | 6.1 | Dakota cooling, CoreWeave risk
APLD > CoreWeave TCV ($bn) | | | [apld.value bn]
APLD > CoreWeave critical IT (MW) | | | [apld.capacity mw]
APLD > CoreWeave term (yrs) | | | [apld.term y!12]
GLXY | 1.1 | 22.7 | 29.8 | 3.3 | power is worth more than the coins
GLXY > CoreWeave critical IT (MW) | | | [glxy.capacity mw!626]
GLXY > CoreWeave term (yrs) | | | [glxy.term y]
GLXY > CoreWeave announced | | | [glxy.announced d!2025-08-05]
AKAM | 0.6 | 78 | 91.5 | 1.9 | inference at the edge
AKAM > Anthropic TCV ($bn) | | | [akam.value bn]
AKAM > Anthropic term (yrs) | | | [akam.term y!6]
cash | 6.5 | | | |

Book | Gross % | Net % | Beta | VaR $m
US infra | 41 | 18 | 1.7 | 9.4
Europe | 12 | 5 | 1.4 | 3.1
Hedges | -22 | -22 | 1.1 | 4.4
Total | 75 | 1 | 0.4 | 7.7
Stop-loss: WULF 11.50, NBIS 84, APLD 24, GLXY 22.5, AKAM 80
WULF sold its Abernathy interest to Fluidstack for cash in July, about $450m we think
NBIS options: 200 Jan 27 calls at 120 bought for $14.20
CRWV was sold in April at a loss of $2.3m after the Core Scientific bid
`,
  "Mail to IC": `
From: Nadia Brandt
To: Investment committee
Sent: Tuesday 22 September 2026 18:41
Subject: AW: sizing of IREN before the Microsoft milestones

Dear all,

numbers as promised, from my head and the model:

 | Microsoft | NVIDIA
Contract value (US$bn) | [msir.value bn] | [nvir.value bn!5]
Term (years) | [msir.term y] | [nvir.term y]
MW | [msir.capacity mw!280] | [nvir.capacity mw!45]
Announced | [msir.announced dash!2025-11-10] | [nvir.announced dash]
Margin, our estimate | 0.81{0%} | 0.66{0%}
IRR, our estimate | 0.19{0%} | 0.23{0%}
Paid so far (US$m) | 1120 | 85
Delivered (MW) | [msir.delivered capacity mw] | 6

We hold 1.9m shares at an average of $41.20, 2.4% of the fund; limit is 3.5%
If Microsoft accepted Horizon 2 late, about $110m of revenue would move into 2027
IREN's other business, bitcoin, made $240m of revenue in the last quarter
The NVIDIA warrant dilutes by at most 30m shares, 9% of the count
Sweetwater is a 2 GW site without a customer; I put $3bn on it
A Microsoft contract is no Microsoft guarantee: the SPV owes the GPUs to Dell
My price target moves to $82 from $74, bear case $29
Regards, Nadia

> On 21 Sep 2026 Paul wrote:
> The contract between Microsoft and IREN is worth $[msir.value bn!12]bn. Is that before the prepayment?
> And does IREN own 100% of Childress? I remember 91%
> Debt: I count 3.4bn of converts and 1.6bn of leases
`,
  "Concentration risk": `
Counterparty concentration of holdings, 30 Sep 2026
Holding | Customer | % of backlog | % of revenue LTM | Contract value (USD m) | Contract end | Rating of customer | Comment
CoreWeave | Meta (2025 order form) | 14 | 9 | [mcw25.value m!17200] | [mcw25.end d] | AA- | 
CoreWeave | Meta (2026 order form) | 21 | 0 | [mcw26.value m] | [mcw26.end d!2031-06-20] | AA- | starts 2027
CoreWeave | OpenAI (all three) | 22 | 18 | [ocw.value m!26400] | | n.r. | 
CoreWeave | Jane Street | 6 | 1 | [jane.value m] | | BB+ | also a shareholder
IREN | Microsoft | 71 | 24 | [msir.value m!9150] | [msir.end yr] | AAA | 
Nebius | Microsoft | 48 | 31 | [msnb.value m!22400] | [msnb.end my!2032-04-01] | AAA | 
Nebius | Meta (2025) | 8 | 12 | [mnb25.value m] | | AA- | 
Nebius | Meta (2026) | 33 | 0 | [mnb26.value m] | | AA- | 
Hut 8 | Fluidstack | 36 | 0 | [hut.value m!6300] | | n.r. | Google
Cipher | AWS | 55 | 3 | [cifa.value m!5900] | | AA | 
Cipher | Fluidstack | 38 | 0 | [ciff.value m] | | n.r. | Google
Applied Digital | CoreWeave | 46 | 61 | [apld.value m] | | B+ | 
Galaxy | CoreWeave | 100 | 58 | [glxy.value m!14100] | | B+ | 
Akamai | Anthropic | 22 | 0 | [akam.value m] | | n.r. | 
Oracle | OpenAI | 55 | 4 | [orcl.value m!315900] | | n.r. | 

Stress | Loss if customer pays 50% (USD m) | 3-day VaR (USD m) | Days to sell
CoreWeave | 41 | 9.9 | 1
IREN | 22 | 6.1 | 2
Nebius | 19 | 5.7 | 1
Hut 8 | 8 | 2.8 | 4
Cipher | 11 | 3.9 | 3
Applied Digital | 14 | 4.4 | 2
Galaxy | 6 | 2.1 | 3
Akamai | 5 | 0.9 | 1
Oracle | 37 | 8.8 | 1
Limit per customer across holdings: 9% of NAV; Microsoft stands at 7.4%, Fluidstack at 3.3%
`,
};
