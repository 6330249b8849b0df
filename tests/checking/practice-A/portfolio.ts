/** Sheets of portfolio managers and those who write to them: a mail, an expert call, a matrix. */
export const PORTFOLIO: Readonly<Record<string, string>> = {
  "PM mail": `
From: J. Okafor
To: TMT pod
Date: Tue 10 Nov, 07:12
Subject: Re: Re: Fwd: AI contracts - who is on the hook for what?

Morning all - my notes from the weekend, shout if you see something off.

1) OpenAI. The AWS contract of November 2025 is worth $<openai-aws-25.value bn .>bn over seven years.
   In October 2025 OpenAI committed to spend $<openai-azure.value bn !220>bn on Microsoft Azure.
   OpenAI's contract with Oracle is worth $<openai-orcl.value bn !240>bn.
   Cash burn this year is guided to roughly $17bn and the last round was done at $852bn.
   Sam said in the podcast that they look at $1.4 trillion of obligations over eight years. I would not model that.
2) Anthropic. They agreed to buy $<anthropic-azure.value bn !38>bn of compute from Microsoft Azure (Nov 2025).
   Anthropic pays SpaceX $<anthropic-spacex.monthly_fee bn .>bn a month for Colossus.
   Amazon may put in up to $25bn of new equity, of which $5bn is in.
   Run-rate revenue crossed $30bn in April, if you believe The Information.
3) Neoclouds. Microsoft signed a $<msft-iren.value bn .>bn contract with IREN in November 2025.
   NVIDIA signed a $<nvda-iren.value bn !4.4>bn cloud contract with IREN in May 2026.
   IREN needs another $2.6bn of converts for the GPUs, Dell alone is $5.8bn.
   Jane Street signed a $<jane-crwv.value bn .>bn contract with CoreWeave, and bought $1bn of stock.
   Meta's order form with CoreWeave of September 2025 is worth up to $14.2bn.
4) Miners. Cipher's lease with AWS is worth $<cifr-aws.value bn !7.2>bn. 
   The Hut 8 campus at River Bend costs about $2.5bn to build and JPM leads the $2.0bn loan.

What it means for us (book at Friday's close):

Name | Contract that matters | Value, $bn | Years | Our weight | Cost | Last | Stop | Upside
IREN | Microsoft | <msft-iren.value bn> | <msft-iren.term y !6> | 2.1% | 31.2 | 46.1 | 38 | 26%
NBIS | Microsoft | <msft-nbis.value bn1> | <msft-nbis.term y> | 1.7% | 74 | 118.3 | 95 | 19%
CIFR | AWS | <cifr-aws.value bn> | <cifr-aws.term y !12> | 0.9% | 14.4 | 19.9 | 15.5 | 31%
WULF | Anthropic | <wulf-anthropic.value bn> | <wulf-anthropic.term y> | 1.2% | 12.7 | 17.5 | 14 | 22%
CORZ | CoreWeave | <crwv-corz.value bn> | <crwv-corz.term y> | 0.5% | 16.1 | 18.8 | 15 | 12%
APLD | CoreWeave | <crwv-apld.value bn !9.1> | <crwv-apld.term y> | 0.8% | 22.9 | 27.3 | 21 | 17%
GLXY | CoreWeave | <crwv-glxy.value bn> | <crwv-glxy.term y> | 0.6% | 25.5 | 29.9 | 24 | 20%
AKAM | Anthropic (reported) | <akamai.value bn> | <akamai.term y> | 0.4% | 88 | 131 | 110 | 8%
Cash | | | | 4.4%

Jide
`,
  "Expert call": `
EXPERT CALL - TRANSCRIPT SUMMARY (machine transcript, edited)
Expert: former VP Capacity Planning at a large US cloud; left Feb 2026 | Duration (min) | 58 | Cost ($) | 1150
Compliance: no MNPI

Q. How real is the Oracle contract with OpenAI?
A. Real on paper. Abilene runs at maybe 60 per cent of what was planned. I hear 618 MW are delivered. Each GW costs $45bn to $50bn all in.
Q. And the financing?
A. They raised $38bn for two sites alone, and $18bn of bonds. Free cash flow is about minus $20bn this fiscal year.
Q. What would OpenAI pay a year at full run rate?
A. I would guess $50-60bn, but not before 2029. Half of it could slip by 18 months.
Q. Do you see AWS overbuilding for Anthropic?
A. No. They had 1 GW online for them by year end and $8bn invested before the new round. Trainium is 30 to 40 per cent cheaper.
Q. What about gpu prices?
A. H100 at $2.10 an hour, down from $2.85 a year ago; GB300 about $4.40 on three-year paper.

Statements to verify after the call (analyst)
Statement no. | Customer | Provider | What was said | As stated | Unit | Importance (1-5) | Minute
1 | OpenAI | Oracle | Contract value | <openai-orcl.value bn> | $bn | 5 | 4
2 | OpenAI | Oracle | Contract term | <openai-orcl.term y !8> | years | 4 | 4
3 | OpenAI | Oracle | Capacity | <openai-orcl.capacity gw> | GW | 4 | 6
4 | Anthropic | AWS | Contract term | <anthropic-aws.term y !7> | years | 4 | 19
5 | Anthropic | AWS | Capacity | <anthropic-aws.capacity gw !7> | GW | 3 | 21
6 | Anthropic | Microsoft Azure | Contract value | <anthropic-azure.value bn> | $bn | 4 | 24
7 | Anthropic | SpaceX (Colossus) | Monthly fee | <anthropic-spacex.monthly_fee m !1,600> | $m | 5 | 28
8 | Anthropic | SpaceX (Colossus) | GPUs | <anthropic-spacex.gpus n> | units | 2 | 29
9 | Google | SpaceX | Monthly fee | <google-spacex.monthly_fee m> | $m | 5 | 33
10 | Google | SpaceX | GPUs | <google-spacex.gpus n !160000> | units | 2 | 33
11 | Meta | Google Cloud | Contract term | <meta-gcp.term y !4> | years | 3 | 37
12 | Meta | Google Cloud | Announced | <meta-gcp.announced dt> | date | 1 | 37
13 | OpenAI | Cerebras | Capacity | <openai-cbrs.capacity mw !600> | MW | 4 | 41
14 | OpenAI | Cerebras | Contract term | <openai-cbrs.term y> | years | 3 | 41
15 | Microsoft | IREN | Contract value | <msft-iren.value bn> | $bn | 3 | 46
16 | Microsoft | IREN | Critical IT capacity | <msft-iren.capacity mw> | MW | 3 | 46
17 | Microsoft | IREN | Prepayment share | <msft-iren.prepayment_share pct !30> | % | 3 | 47
18 | Microsoft | Nebius | Contract term | <msft-nbis.term y> | years | 2 | 49
19 | Reflection AI | SpaceX | Monthly fee | <refl-spacex.monthly_fee m> | $m | 2 | 52
20 | Oracle | Crusoe (Abilene) | Campus power | <abilene.capacity mw> | MW | 3 | 11

Expert's rating of vendors (10 = best) | Oracle | 6 | CoreWeave | 8 | Nebius | 7 | IREN | 6 | Crusoe | 7
`,
  "Who buys from whom": `
Who buys from whom: total contract value, US$ bn (one contract per pair; several contracts = see the sheet of details)

Customer \\ Provider | Oracle | AWS | Microsoft Azure | CoreWeave | Nebius | IREN | Google Cloud | Cerebras | SpaceX | Row, $bn
OpenAI | <openai-orcl.value bn> | several | <openai-azure.value bn !275> | <openai-crwv.value bn> | | | n.d. | <openai-cbrs.value bn !14> | | 750.4
Anthropic | | <anthropic-aws.value bn !70> | <anthropic-azure.value bn> | n.d. | | | disputed | | <anthropic-spacex.value bn> | 175
Microsoft | | | | n.d. | <msft-nbis.value bn1> | <msft-iren.value bn !8.4> | | | | 27.1
Meta | | | | several | several | | <meta-gcp.value bn !7.5> | | | 45
NVIDIA | | | | <nvda-crwv.value bn !7.3> | | <nvda-iren.value bn> | | | | 9.7
Google | | | | | | | | | <google-spacex.value bn !36> | 30
Jane Street | | | | <jane-crwv.value bn> | | | | | | 6
Reflection AI | | | | | <refl-nbis.value bn> | | | | <refl-spacex.value bn> | 7.3
Column, $bn | 300 | 100 | 280 | 34.7 | 18.4 | 13.1 | 10 | 20 | 81.3 | 857.5

The same pairs, contract term in years
Customer \\ Provider | Oracle | AWS | CoreWeave | Nebius | IREN | Google Cloud | Cerebras | SpaceX
OpenAI | <openai-orcl.term y> | several | <openai-crwv.term y !7> | | | | <openai-cbrs.term y> |
Anthropic | | <anthropic-aws.term y> | | | | | | <anthropic-spacex.term y>
Microsoft | | | | <msft-nbis.term y> | <msft-iren.term y> | | |
Meta | | | several | several | | <meta-gcp.term y !8> | |
NVIDIA | | | | | <nvda-iren.term y> | | |

Provider's own numbers | Oracle | AWS | CoreWeave | Nebius | IREN | Google Cloud | Cerebras | SpaceX
Backlog / RPO, $bn | 553 | 364 | 99.4 | 38 | 11 | 460 | 24.6 | 
Capex, last FY, $bn | 50 | 131 | 14.9 | 4.1 | 2.9 | 91 | 0.4 | 12.7
Revenue, last FY, $bn | 61 | 129 | 5.1 | 0.6 | 0.7 | 59 | 0.5 | 18.7
Share of the largest customer | 41% | 9% | 67% | 44% | 38% | 12% | 62% | 40%
Moody's-type score (ours, 1-10) | 5 | 9 | 4 | 4 | 3 | 10 | 3 | 6
`,
};
