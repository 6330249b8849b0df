import type { WrittenSheet } from "./written-sheet";

/** Rows of prose about the same parties, with nothing wrong in them. */
export const PROSE: readonly WrittenSheet[] = [
  {
    name: "IR Q&A",
    text: `
Draft answers for investor relations – IREN, quarter to September 2026
No. | Question | Draft answer | Owner | Version
1 | How large is the Microsoft contract? | About $9.7bn over five years, for 200 MW of critical IT load at Childress. | CFO | 3
2 | How much does Microsoft prepay? | A fifth of each tranche; it is credited back from month 24. | CFO | 2
3 | Is the Dell order part of that? | The equipment order is about $5.8bn and sits on our side of the ledger. | CFO | 3
4 | What is in operation for Microsoft? | Horizon 1, 50 MW, was accepted in August 2026. | COO | 4
5 | What did fiscal 2026 bring? | Revenue was $707m, most of it from mining. | CFO | 1
6 | What is still to be spent? | Capital commitments were $13.81bn at the end of June. | CFO | 1
7 | RPO is only $5.1bn, why? | RPO counts what has started under the rules; the contract value is larger. | CFO | 2
8 | Does NVIDIA own part of us? | It may buy up to 30 million shares at $70, which is $2.1bn if used in full. | GC | 5
9 | How large is NVIDIA's contract? | About $3.4bn over five years, on some 60 MW of a data centre. | CFO | 3
10 | Are there others? | Contracts with AI developers of about $2.8bn were announced on the same day. | CFO | 2
11 | Could the campus take more? | Childress has 750 MW in all. Sweetwater adds 2,000 MW from 2026 on. | COO | 2
12 | What if Microsoft cancels? | We do not comment on the clauses; a termination fee of 8 months was mentioned by an analyst, not by us. | GC | 6
13 | Where is AI capacity today? | Some 40 MW served AI customers at the end of June. | COO | 1
14 | How many shares are out? | 284 million, 321 million diluted. | CFO | 1
15 | Dividend? | None in the next 3 years. | CFO | 1
16 | How is Childress financed? | Prepayments of $1.84bn came in during the year; the rest is debt of $2.5bn and cash. | CFO | 2
17 | Why not 400 MW for Microsoft? | Grid, chips and halls; 400 would be a wish. | COO | 1
18 | Any bid for the company? | We do not comment on rumours of an offer at $60 a share. | GC | 1
19 | Will the margin hold at 85%? | We guide to 80% to 85% of contract revenue before rent. | CFO | 3
20 | Is 12% of revenue from mining in 2028 right? | We give no split. | CFO | 2
`,
  },
  {
    name: "Comment column",
    text: `
Customer | Provider | Analyst's comment (weekly)
Microsoft | IREN | We think Microsoft could double this to $20bn by 2030 if the Sweetwater grid comes.
Microsoft | IREN | IREN's market value of $11.8bn is now above the contract's.
Microsoft | IREN | At 12% the present value is $6.9bn, at 10% it is $7.3bn.
Microsoft | IREN | Mining revenue fell by $41m in the quarter while Microsoft's first hall was filled.
Microsoft | Nebius | Prepayments of nearly $7bn are about 40% of the ceiling.
Microsoft | Nebius | Vineland is a site of 300 MW; the contract's share is not published.
Microsoft | Nebius | With the option the ceiling becomes $19.4bn; some papers round it to 20.
Microsoft | Nebius | Nebius spends $20bn to $25bn this year, more than the whole contract.
Microsoft | Nscale | Press figures run from $14bn to $24bn, none of them from the parties.
Microsoft | Nscale | Some 200,000 GPUs over four sites; Texas alone has 104,000.
Microsoft | Nscale | Aker put $285m into Nscale's B round and owns 9.3%.
Microsoft | Lambda | No value: multibillion is all the company says. Lambda raised $1.5bn two weeks later.
OpenAI | Oracle | Oracle's RPO went from $138bn to $455bn in the quarter after.
OpenAI | Oracle | Some say $60bn a year, others $30bn; both cannot be right.
OpenAI | Oracle | Oracle spent $55.7bn on capex in fiscal 2026 and borrows $38bn for two sites.
OpenAI | Oracle | The 600 MW add-on at Abilene was dropped in March.
OpenAI | Oracle | Abilene alone is 1,200 MW, of which 618 MW were delivered by September.
OpenAI | Oracle | In our bear case OpenAI takes only 2,500 MW and pays $140bn.
OpenAI | Microsoft Azure | Microsoft's stake of about 27% is valued at $135bn.
OpenAI | Microsoft Azure | OpenAI is 45% of Microsoft's commercial RPO of $625bn.
OpenAI | Microsoft Azure | Microsoft has put $13bn into OpenAI since 2019.
OpenAI | Microsoft Azure | We assume $31bn a year from 2028; no term was published.
OpenAI | AWS | Amazon's $50bn of equity is not part of the contract: 15 at once, 35 later.
OpenAI | AWS | 38 in 2025 and 100 in 2026 make $138bn.
OpenAI | AWS | Trainium capacity is put at about 2 GW.
OpenAI | CoreWeave | OpenAI received $350m of shares with the first order.
OpenAI | CoreWeave | 11.9, 4.0 and 6.5 add to $22.4bn.
OpenAI | CoreWeave | We credit $3.3bn of revenue in 2026, 26% of the total.
OpenAI | Cerebras | OpenAI lends about $1bn and holds warrants for 33 million shares.
OpenAI | Cerebras | Cerebras had RPO of $24.6bn, mostly this contract.
OpenAI | Cerebras | 250 MW a year for three years; up to 1,250 MW more may follow.
OpenAI | Cerebras | The listing raised $4.8bn at a market value of $41bn.
Anthropic | Microsoft Azure | Microsoft may invest up to $5bn, NVIDIA up to $10bn.
Anthropic | Microsoft Azure | Up to one gigawatt can be added.
Anthropic | AWS | Amazon's facility of up to $20bn is drawn as capacity comes.
Anthropic | AWS | About 1 GW should be online by the end of the year, of up to 5.
Anthropic | AWS | Amazon has invested $8bn so far and $5bn now.
Anthropic | Google Cloud | One report has 200, a prospectus 111.1; we use neither.
Anthropic | Google Cloud | Google owns 14% and will put in another $10bn.
Anthropic | SpaceX | The fee is reduced in May and June.
Anthropic | SpaceX | 220,000 GPUs in Colossus 1, 325,000 with Colossus II.
Anthropic | SpaceX | If it left in 2027 SpaceX would have billed only $18bn.
Anthropic | TeraWulf | With both options the lease could bring $33bn.
Anthropic | TeraWulf | TeraWulf must raise $3.6bn; its market value is $5.1bn.
Anthropic | TeraWulf | First capacity in late 2027, all 401 MW by early 2028.
Anthropic | Broadcom | The lease of April 2026 alone is put at $125.2bn.
Anthropic | Broadcom | Broadcom lends up to $42bn to lease the chips.
Google | SpaceX | Google owns about 6% of SpaceX.
Google | SpaceX | It may pay less if the GPUs are late.
Meta | CoreWeave | 14.2 and 21 together exceed $35bn.
Meta | CoreWeave | Lenders hold contracts of at least $19bn as security for a loan of $8.5bn.
Meta | CoreWeave | Meta's own capex of $130bn to $145bn dwarfs it.
Meta | Nebius | $12bn are firm, up to 15 more contingent.
Meta | Google Cloud | Reported as more than $10bn over six years; neither side commented.
Meta | AMD | A warrant for up to 160 million AMD shares vests with purchases.
Meta | AMD | First gigawatt in the second half of 2026, up to 6 in all.
NVIDIA | CoreWeave | NVIDIA holds 24 million shares, now worth $2.9bn.
NVIDIA | CoreWeave | NVIDIA bought another $2bn of shares in January.
NVIDIA | CoreWeave | The order of $6.3bn matters only if capacity stays unsold.
Jane Street | CoreWeave | Jane Street paid $109 a share, $1bn in all.
Jane Street | CoreWeave | Jane Street had trading revenue of $39bn last year.
CoreWeave | Core Scientific | The bid of $9bn in shares was voted down in October 2025.
CoreWeave | Core Scientific | 395 of 590 MW were billed at the end of June.
CoreWeave | Core Scientific | CoreWeave is 77% of revenue in the first half.
CoreWeave | Core Scientific | The stage of October 2024: 500 MW, 12 years, $8.7bn.
CoreWeave | Applied Digital | 100 MW were running in May; 300 more are being built.
CoreWeave | Applied Digital | Macquarie may put up to $5bn into the campuses.
CoreWeave | Applied Digital | The first two leases were worth about $7bn.
CoreWeave | Galaxy | The project loan is $1.4bn, 80% of cost.
CoreWeave | Galaxy | More than $1bn of revenue a year on average.
Fluidstack | TeraWulf | Google backs $3.2bn and has warrants for 14% of TeraWulf.
Fluidstack | TeraWulf | 102 MW ran in June, 336 were being built.
Fluidstack | TeraWulf | With extensions Lake Mariner could reach $16bn.
Fluidstack | Cipher Mining | A second lease of 39 MW takes the sum to $3.83bn.
Fluidstack | Cipher Mining | Google got 5.4% of Cipher for its backstop of $1.4bn.
Fluidstack | Hut 8 | NOI averages $454m a year.
Fluidstack | Hut 8 | The loan covers up to 85% of cost, about $2bn.
Fluidstack | Hut 8 | Right of first offer on up to 1,000 MW.
AWS | Cipher Mining | Secondary pages put the IT load near 216 MW of 300 gross.
AWS | Cipher Mining | Cipher sold bonds of $1.7bn against it.
Reflection AI | SpaceX | Reflection raised $2bn at a value of $20bn.
Reflection AI | SpaceX | 42 months at $150m would be $6.3bn.
Reflection AI | Nebius | More than $1bn according to the press.
`,
  },
  {
    name: "Call transcript",
    text: `
00:01 | Operator | Good afternoon, 412 participants are on the line.
00:03 | CEO, CoreWeave | Revenue was $2,575 million, and backlog $104.2 billion.
00:05 | CEO, CoreWeave | Active power passed 1.5 gigawatts of 3.7 contracted.
00:07 | CFO, CoreWeave | Capex was $9.35 billion in the quarter, interest $640 million.
00:08 | CFO, CoreWeave | Debt stands at $35.1 billion, leases not yet begun at $35.5 billion.
00:11 | CFO, CoreWeave | Our largest customer was 36 percent of revenue, the second 26 percent.
00:12 | CFO, CoreWeave | 41 percent of RPO falls within 24 months.
00:15 | Analyst 1 | You signed $25 billion since June. Is Meta again in it?
00:16 | CEO, CoreWeave | We don't break out customers. Meta's two orders are public at up to 14.2 and up to 21.
00:19 | Analyst 2 | If OpenAI slowed by 20 percent, what would you lose in 2027?
00:20 | CFO, CoreWeave | On your numbers $900 million; we'd resell within 90 days.
00:24 | Analyst 3 | Jane Street took stock at $109. Any lock-up?
00:25 | CEO, CoreWeave | Twelve months on the $1 billion.
00:29 | Analyst 4 | NVIDIA's $6.3 billion order: used so far?
00:30 | CFO, CoreWeave | Zero dollars.
00:33 | Analyst 5 | Core Scientific gets what from you this year, 600 million?
00:34 | CFO, CoreWeave | Lease cost in total was $1.1 billion in the first half.
00:38 | Analyst 6 | Would you bid for them again, at 9 or 10 billion?
00:39 | CEO, CoreWeave | No comment. We bought Weights & Biases for 1.7 and that keeps us busy.
00:42 | CEO, CoreWeave | Galaxy delivered 133 megawatts of its 526 on time.
00:45 | Analyst 7 | Microsoft was 67 percent of 2025. Where does that go?
00:46 | CFO, CoreWeave | Below 30 percent by year end.
00:51 | Operator | That was the last of 9 questions. A replay runs for 14 days.
`,
  },
];
