/** What people paste: mails, chats, minutes. */
export const MAIL_AND_MINUTES: Readonly<Record<string, string>> = {
  "Chat paste": `
#ai-infra (pasted 18 Sep 2026)
time | who | message
09:02 | tom | morning. Oracle closed at 312, up 4% on 21m shares
09:04 | ines | Meta signed a $[mnb26.value bn!9]bn contract with Nebius in March 2026, and I still cannot find the 6-K
09:05 | tom | look at page 3, where it says that capacity comes with Vera Rubin in 2027
09:11 | raj | Anthropic signed a $[aaz.value bn]bn contract with Azure, largest yet for it
09:12 | raj | and MSFT put up to $5bn in equity on top
09:15 | ines | Microsoft signed a $[msir.value bn!6.9]bn contract with IREN. So margin is not that thin
09:20 | tom | Reflection AI signed a $[rspx.value bn!8.4]bn contract with SpaceX, per the filing
09:21 | raj | Reflection AI pays SpaceX 150 a month at first, then we will see
09:30 | ines | Nebius could get another $15bn from Meta if it fails to sell the rest
09:31 | tom | AWS could sign up to $10bn with Cipher if Stingray is approved
09:33 | raj | if approved, Hut 8 sells Fluidstack another 1,000 MW for $20bn
09:40 | ines | Galaxy signed a $[glxy.value bn]bn lease with CoreWeave
09:41 | tom | no, Galaxy's loan for CoreWeave's halls is 1.4bn and the yearly rent more than one
09:55 | raj | CoreWeave signed a $[apld.value bn!10.1]bn lease with Applied Digital
10:02 | ines | CoreWeave's first phase at Applied Digital costs $1.1bn to build
10:07 | tom | OpenAI contracted an incremental $[oaz.value bn!350]bn of Azure services
10:09 | raj | Microsoft books a loss of $3.1bn on OpenAI in a quarter
10:12 | ines | TeraWulf's market cap overtook $6bn after Anthropic
10:13 | tom | Anthropic leases from TeraWulf for $[want.value bn!45]bn
10:15 | raj | NVIDIA owns 24.3m CRWV shares, $2.2bn at last night's close
10:16 | ines | Jane Street's contract with CoreWeave is $[jane.value bn]bn
10:18 | tom | Jane Street's stake in CoreWeave is $1bn at $109 a share
10:24 | raj | Cerebras IPO: 30m shares at $150, OpenAI has warrants for 33m
10:26 | ines | OpenAI lent Cerebras $1bn at 6%
10:30 | tom | lunch? 12:30, 4 people
messages today | 212 | files 9
`,
  "Steering minutes": `
Minutes - compute steering committee - 16 Sep 2026 - present: 7, apologies: 2
Item 1: market review. The committee took note of the following contracts.
1.1 | Google pays SpaceX a monthly fee of (US$ m): | [gspx.monthly fee m!820]
1.2 | Anthropic pays SpaceX a monthly fee of (US$ m): | [aspx.monthly fee m]
1.3 | Term of the contract between Microsoft and IREN (years): | [msir.term y!8]
1.4 | Contract value, OpenAI and Cerebras (US$ bn): | [cbrs.value bn]
1.5 | Contract value, Anthropic and Azure (US$ bn): | [aaz.value bn!38]
1.6 | Critical IT load leased by CoreWeave from Galaxy (MW): | [glxy.capacity mw!486]
1.7 | Critical IT load leased by AMD from Core Scientific (MW): | [camd.capacity mw]
1.8 | Base-term value of Fluidstack's lease with Hut 8 (US$ bn): | [hut.value bn]
1.9 | End of service, Google and SpaceX: | [gspx.end month!2030-06]
1.10 | GPUs that Microsoft takes from Nscale, roughly: | [nscale.gpus n]
1.11 | NVIDIA's guarantee for OpenAI's leases with SB Energy, at most (US$ bn): | [sbe.value bn]
Item 2: own programme
2.1 | GPUs installed | 11840
2.2 | GPUs on order | 4096
2.3 | Budget used (US$ m) | 188.4
2.4 | Budget left (US$ m) | 61.6
2.5 | Utilisation, August | 0.71{0%}
2.6 | Incidents, August | 14
2.7 | Offers received from Nebius, CoreWeave, Lambda | 3
2.8 | Best offer, Nebius, 24 months (US$ m) | 96
2.9 | Offer of CoreWeave, 24 months (US$ m) | 109
2.10 | Offer of Lambda, 24 months (US$ m) | 101
Item 3: risks
3.1 | Nebius asks for a prepayment of 25%, of which half is refundable after 12 months
3.2 | CoreWeave's bid includes a right to swap 30% of the GPUs for Rubin in 2028
3.3 | IREN offers one site of several, 20 MW at Mackenzie, at $2.70 per GPU-hour
3.4 | Microsoft's reserved rates with us rise by 4% a year from 2027
3.5 | SpaceX wants $18m a month for 2,048 GB300 GPUs, notice 90 days
Actions: 9, of which 3 overdue; next meeting 14 Oct 2026
`,
  "Call transcript": `
Transcript extract, TeraWulf Q2 2026 earnings call, 6 Aug 2026 (selected by us) and our marginal notes
Speaker | Said | Our note
CEO | We signed a 20-year lease with Anthropic at Justified Data for 401 MW of critical IT. | right
CFO | Contracted revenue from Anthropic is approximately 19 billion dollars. | right
Analyst 1 | Fluidstack bought your half of Abernathy; at what multiple, 12x? | not answered
CFO | Capex guidance for the year is 2.4 to 2.6 billion dollars, 60% of it at Lake Mariner. | 
CEO | CB-3 went live in July and 102 MW are now billing to Fluidstack. | one of five halls
Analyst 2 | Google holds 14% of your equity, will it sell when the lock-up ends in 2027? | 
CFO | Liquidity is 1.9 billion dollars and we have 5.2 billion of debt. | 
CEO | Another tenant bids for 200 MW at Cayuga for over $5bn. | a bid
Analyst 3 | What is the EBITDA margin on Core42, 72.5 MW? | 85%
CFO | Bitcoin contributed 31 million dollars in the quarter. | 

Our key data after the call | Anthropic (Justified Data) | Fluidstack (Lake Mariner) | Core42
Contract value, first term, US$bn | [want.value bn] | [lm.value bn!4.6] | 1.1
Term, years | [want.term y] | [lm.term y!12] | 10
Critical IT, MW | [want.capacity mw!601] | [lm.capacity mw] | 72.5
Announced | [want.announced short!2026-07-16] | [lm.announced mon] | Dec 2024
Google backstop, US$bn | none | [lm.google backstop bn!2.6] | none
Capex per MW, US$m | 10.8 | 9.2 | 8
NOI margin | 0.85{0%} | 0.85{0%} | 0.8{0%}

WULF model, US$m | 3Q26 | 4Q26 | 1Q27 | 2Q27 | 3Q27 | 4Q27
HPC revenue | >>6 96 1.21
Mining revenue | >>6 30 0.88
SG&A | >>6 27 1.03
EBITDA | >>6 58 1.3
Interest | >>6 71 1.09
Capex | >>6 640 0.93
Shares (m) | >>6 431 1.01
`,
  "Forwarded numbers": `
-----Original message-----
From: desk@brokerage.example | | Date: 11/09/2026 07:12
Subject: FW: AI contracts cheat sheet v11, in $ (pls do not forward)
 | | 
CRWV | | 
w/ META (apr-26) | 21.0bn up to | [mcw26.term y] yrs
w/ META (sep-25) | [mcw25.value bn!15.1]bn | to [mcw25.end mon]
w/ Jane Street | [jane.value bn!7.4]bn | 
w/ NVDA (backstop) | [nvcw.value bn]bn | to [nvcw.end mon!2030-04]
NBIS | |
w/ MSFT | [msnb.value bn!30]bn | [msnb.term y] yrs
w/ META (2026) | [mnb26.value bn]bn firm | [mnb26.term y!3] yrs
IREN | |
w/ MSFT | [msir.value bn]bn | [msir.term y!10] yrs
w/ NVDA | [nvir.value bn]bn | [nvir.term y!8] yrs
ORCL | |
w/ OpenAI | [orcl.value bn!400]bn | [orcl.term y] yrs
AKAM | |
w/ Anthropic | [akam.value bn]bn | [akam.term y!9] yrs
GOOGL | |
w/ META (as provider) | [mgoo.value bn!4]bn | [mgoo.term y] yrs

prices 10/09 close | last | chg % | 52w hi | 52w lo
CRWV | 93.1 | -1.2 | 187 | 61
NBIS | 104.9 | 2.2 | 141 | 18.3
IREN | 58.6 | 4.1 | 76.9 | 5.1
ORCL | 312 | 0.4 | 346 | 118
AKAM | 91.5 | 0.1 | 124 | 67
GOOGL | 331 | 0.9 | 350 | 141
MSFT | 506 | -0.3 | 555 | 345
META | 702 | 0.6 | 796 | 480
NVDA | 188 | 1.1 | 212 | 87
CRWV owes $21bn of debt; META bought $0 of its stock; NVDA owns 11%
ORCL options imply 9% on the day, OpenAI headline risk; 5y CDS 118bp
GOOGL backs Fluidstack with $3.2bn at WULF, $1.3bn at Abernathy and 1.4bn at CIFR
MSFT leases 5bn from NBIS in Vineland in year one? no, press guess
`,
};
