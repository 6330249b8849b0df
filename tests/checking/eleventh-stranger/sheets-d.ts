export const SHEETS_D: Readonly<Record<string, string>> = {
  "Who buys from whom": `
Disclosed contract value by customer (down) and provider (across), US$ bn
One contract a cell; where a pair has two contracts the newest is shown in its own block below
|CoreWeave|Nebius|IREN|Oracle|AWS|Azure|Google Cloud|SpaceX|Cerebras|Core Scientific
OpenAI|[ocw.value bn!27.4]|||[orcl.value bn]||[oaz.value bn!225]|||[cbrs.value bn]|
Microsoft||[msnb.value bn.1]|[msir.value bn]|||||||
Anthropic|||||[aaws.value bn]|[aaz.value bn!35]|200|[aspx.value bn!24]||
Google||||||||[gspx.value bn!20]||
Reflection AI||||||||[rspx.value bn!3.6]||
Jane Street|[jane.value bn]|||||||||
NVIDIA|[nvcw.value bn!3.6]||[nvir.value bn]|||||||
Meta|||||||[mgoo.value bn!6]|||
CoreWeave||||||||||[corz.value bn]
Term in years, same pairs
|CoreWeave|Nebius|IREN|Oracle|AWS|Azure|Google Cloud|SpaceX|Cerebras|Core Scientific
OpenAI|[ocw.term y]|||[orcl.term y!4]|||||[cbrs.term y]|
Microsoft||[msnb.term y]|[msir.term y!6]|||||||
Anthropic|||||[aaws.term y!5]||[agoo.term y]|[aspx.term y]||
Meta|||||||[mgoo.term y]|||
CoreWeave||||||||||[corz.term y!10]
Pairs with two contracts (first / second), US$ bn
Pair|2025|2026
Meta from CoreWeave|[mcw25.value bn]|[mcw26.value bn!25]
Meta from Nebius|[mnb25.value bn.1]|[mnb26.value bn]
OpenAI from AWS|[oaws25.value bn!28]|[oaws26.value bn]
Not contracts: equity held by the provider in the customer, US$ bn
|OpenAI|Anthropic|CoreWeave|xAI
Amazon|[oaws26.amazon equity in openai bn]|33||
Microsoft|135|5||
Google||41||
NVIDIA|30|10|4.1|2
AMD||||0.5
`,
  thesis_deals_v7: `
deal_key|customer|provider|announce_date|contract_usd|term_years|capacity_mw|n_gpu|log_mcap_provider|leverage|car_m1_p1|car_m5_p5|n_analysts|hhi_customer|dummy_ai_lab
meta_google_2025|Meta|Google Cloud|[mgoo.announced iso]|[mgoo.value usd]|[mgoo.term y!5]|||28.41|0.11|0.004|0.011|62|0.08|0
meta_coreweave_2025|Meta|CoreWeave|[mcw25.announced iso]|[mcw25.value usd!17200000000]||||24.86|0.74|0.112|0.094|31|0.41|0
openai_coreweave_2025|OpenAI|CoreWeave|[ocw.announced iso!2025-10-25]|[ocw.value usd]|[ocw.term y]|||24.80|0.73|0.021|0.058|31|0.41|1
microsoft_nebius_2025|Microsoft|Nebius|[msnb.announced iso]|[msnb.value usd!27400000000]|[msnb.term y]|||23.61|0.22|0.492|0.517|12|0.37|0
microsoft_iren_2025|Microsoft|IREN|[msir.announced iso]|[msir.value usd]|[msir.term y]|[msir.capacity mw!750]||23.50|0.26|0.116|0.034|15|0.82|0
microsoft_nscale_2025|Microsoft|Nscale|[nscale.announced mon]|24000000000|||[nscale.gpus n!120000]|22.10|0.45|||0|0.66|0
openai_oracle_2025|OpenAI|Oracle|[orcl.announced mon!2025-12]|[orcl.value usd]|[orcl.term y]|[orcl.capacity mw]||27.30|0.82|0.359|0.297|44|0.31|1
openai_azure_2025|OpenAI|Microsoft|[oaz.announced iso]|[oaz.value usd!25000000000]||||29.01|0.14|0.019|-0.012|58|0.29|1
anthropic_azure_2025|Anthropic|Microsoft|[aaz.announced iso]|[aaz.value usd]||||28.98|0.14|-0.027|-0.041|58|0.29|1
openai_cerebras_2026|OpenAI|Cerebras|[cbrs.announced iso]|[cbrs.value usd]|[cbrs.term y]|[cbrs.capacity mw!570]||23.20|0.09|||0|0.71|1
aws_cipher_2025|Amazon Web Services|Cipher Mining|[cifa.announced iso]|[cifa.value usd]|[cifa.term y]|[cifa.capacity mw]||22.71|0.40|0.221|0.188|11|0.55|0
fluidstack_hut8_2025|Fluidstack|Hut 8|[hut.announced iso]|[hut.value usd!7700000000]|[hut.term y]|[hut.capacity mw]||22.40|0.18|0.089|0.142|13|0.63|0
coreweave_galaxy_2025|CoreWeave|Galaxy Digital|[glxy.announced iso]|[glxy.value usd]|[glxy.term y!18]|[glxy.capacity mw]||22.90|0.35|0.053|0.020|14|0.77|0
anthropic_terawulf_2026|Anthropic|TeraWulf|[want.announced iso]|[want.value usd]|[want.term y!15]|[want.capacity mw]||23.11|0.69|0.078|0.066|16|0.49|1
n|14|mean|||||||||0.119|0.106||
sd||||||||||0.151|0.163||
t||||||||||2.95|2.44||
Note: contract_usd in full dollars, from company releases; car_* from daily returns, market model, 250 days
`,
  "Fwd RE Colossus": `
From: D. Marchetti
Sent: Tuesday, 17 November 2026 07:42
To: TMT desk
Subject: FW: RE: Colossus offtake - numbers before the call
All, pasting what I have before the 9:30. Please shout if something looks off.
Anthropic / SpaceX (Colossus)
monthly fee: $[aspx.monthly fee bn!1.52]bn
term: [aspx.term y!5] yrs
GPUs: [aspx.gpus n]
power: [aspx.capacity mw!130] MW
notice: [aspx.notice period days] days
announced: [aspx.announced short]
ends: [aspx.end mon!2030-05]
Google / SpaceX (Colossus)
monthly fee: $[gspx.monthly fee m]m
GPUs: [gspx.gpus n!140000]
starts: [gspx.start mon]
ends: [gspx.end mon!2030-06]
notice: [gspx.notice period days!180] days
Reflection AI / SpaceX
monthly fee: $[rspx.monthly fee m!510]m
starts: [rspx.start short]
ends: [rspx.end yt!2027]
total: $[rspx.value bn]bn
Things that are not the contracts, so nobody mixes them up:
SpaceX raised $75bn in the listing at a valuation of $1.75tn.
xAI spent $12.7bn of capex in the year before.
xAI owes $17.5bn on its chips through the Valor vehicle.
Cursor: SpaceX has an option to buy for $60bn.
Anthropic's run rate revenue passed $30bn in April.
Anthropic would take "several gigawatts" in orbit, no price, ignore.
Google owns about 6% of SpaceX.
Sensitivities on EBITDA of the compute segment, $m
|Q3 26|Q4 26|Q1 27|Q2 27|Q3 27|Q4 27
Anthropic fee, ramp discount included|>>6 2610 1.08
Google fee|0|2760|2760|2760|2760|2760
Power and staff|>>6 790 1.04
Depreciation|>>6 1980 1.02
Segment EBIT, ours|>>6 214 1.3
Consensus|>>6 190 1.25
Best,
DM
`,
  "Tape 25-26": `
Compute contract tape
When|What|US$ bn|Yrs|Stock on the day
[orcl.announced mon]|OpenAI takes Oracle capacity, total contract value|[orcl.value bn]|[orcl.term y]|ORCL +36%
[msnb.announced short]|Microsoft takes Nebius capacity at Vineland, total contract value|[msnb.value bn.1]|[msnb.term y]|NBIS +49%
[ocw.announced short]|OpenAI and CoreWeave, total of the three order forms|[ocw.value bn!26.4]|[ocw.term y]|CRWV +2%
25 Sep 2025|Google takes 5.4% of Cipher with its backstop for Fluidstack|[ciff.google backstop bn]||CIFR -17%
30 Sep 2025|Meta and CoreWeave order form, total contract value|[mcw25.value bn]||CRWV +12%
6 Oct 2025|AMD gives OpenAI warrants, 6 GW of orders|||AMD +24%
28 Oct 2025|Microsoft keeps 27% of OpenAI; stake|135||MSFT +2%
28 Oct 2025|OpenAI commits to Azure, contract value (Microsoft)|[oaz.value bn!230]||MSFT +2%
28 Oct 2025|Fluidstack and TeraWulf, Abernathy JV, contract value|[aby.value bn]|[aby.term y!15]|WULF +17%
30 Oct 2025|Core Scientific holders reject CoreWeave's bid|9.0||CORZ -4%
3 Nov 2025|Microsoft and IREN, contract value|[msir.value bn!6.7]|[msir.term y]|IREN +12%
3 Nov 2025|OpenAI and AWS, contract value|[oaws25.value bn]|[oaws25.term y!10]|AMZN +4%
3 Nov 2025|Cipher Mining and AWS lease, contract value|[cifa.value bn]|[cifa.term y!20]|CIFR +22%
3 Nov 2025|IREN orders equipment from Dell|[msir.equipment order bn]||
18 Nov 2025|Anthropic commits to Azure (Microsoft), contract value|[aaz.value bn!50]||MSFT -3%
18 Nov 2025|NVIDIA to invest in Anthropic, up to|10||NVDA -3%
18 Nov 2025|Microsoft to invest in Anthropic, up to|5||MSFT -3%
17 Dec 2025|Hut 8 and Fluidstack, River Bend, contract value of the base term|[hut.value bn!7.9]|[hut.term y]|HUT +9%
26 Jan 2026|NVIDIA buys CoreWeave stock|2.0||CRWV +6%
27 Feb 2026|OpenAI expands with AWS, contract value of the addition|[oaws26.value bn]|[oaws26.term y!7]|AMZN +1%
27 Feb 2026|Amazon invests in OpenAI, up to|[oaws26.amazon equity in openai bn]||AMZN +1%
16 Mar 2026|Meta and Nebius, dedicated capacity, contract value|[mnb26.value bn!13.2]|[mnb26.term y]|NBIS +15%
9 Apr 2026|Meta and CoreWeave order form, total contract value|[mcw26.value bn!24]|[mcw26.term y]|CRWV +3%
15 Apr 2026|Jane Street and CoreWeave, contract value|[jane.value bn]||CRWV +5%
20 Apr 2026|Anthropic and AWS, contract value, at least|[aaws.value bn]|[aaws.term y]|AMZN +1%
20 Apr 2026|Amazon invests in Anthropic, first cheque|5||AMZN +1%
7 May 2026|NVIDIA and IREN, contract value|[nvir.value bn]|[nvir.term y!3]|IREN +8%
7 May 2026|NVIDIA gets a right to buy IREN stock, up to|[nvir.separate warrant bn]||IREN +8%
6 Jul 2026|Anthropic and TeraWulf lease, contract value|[want.value bn!16]|[want.term y]|WULF +21%
5 Aug 2026|Applied Digital and undisclosed hyperscaler, Delta Forge 2, contract value|[df2.value bn]|[df2.term y]|APLD +7%
Counts: 22 contracts, 8 others
`,
};
