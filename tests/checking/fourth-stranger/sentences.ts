import type { WrittenSheet } from "../third-stranger/written-sheet";

/** Sentences in cells, in which nothing is wrong: other quantities of the same parties, bounds, estimates and right figures. */
export const SENTENCES: readonly WrittenSheet[] = [
  {
    name: "Reading notes",
    text: `
Reading notes – whatever looked worth keeping (no order)
Page | Note
12 | Microsoft owns 27% of OpenAI after the recapitalisation, worth some $135bn at that round's price.
14 | NVIDIA bought $2bn of CoreWeave shares at $87.20 in January 2026.
15 | NVIDIA also put $2bn into Nebius through a pre-funded warrant in March.
17 | Amazon may put up to $25bn into Anthropic, $5bn of it at once.
19 | Google holds 14% of TeraWulf through warrants that it got for the backstop.
21 | Core Scientific's holders turned down CoreWeave's all-share bid of about $9bn on 30 October 2025.
22 | Oracle raised $18bn of bonds in September 2025 and $25bn in February 2026.
23 | Oracle's RPO rose to $455bn in its first quarter, mostly on one customer.
25 | Meta sold $30bn of bonds in October, of it $27bn for Hyperion through a vehicle with Blue Owl.
28 | Meta's guidance for capital spending in 2026 is $125bn to $145bn.
30 | CoreWeave's revenue of the second quarter was $2,575m, and its backlog $104.2bn.
31 | The largest customer gave CoreWeave 36% of revenue in that quarter, the second 26%.
33 | IREN bought GB300 systems of Dell for $5.8bn to serve Microsoft.
34 | IREN got $1.84bn of prepayments from customers in fiscal 2026.
36 | IREN's campus at Childress has 750 MW, of which 50 MW had been accepted by Microsoft in August.
38 | Nebius expects $20bn to $25bn of capex this year, and ended June with run-rate revenue of $3bn.
40 | The Vineland campus of Nebius can go to 300 MW.
41 | Cerebras lists $24.6bn of RPO, nearly all of it OpenAI.
42 | OpenAI lent Cerebras about $1bn to build for it.
44 | Galaxy closed a $1.4bn loan for the first phase of Helios, 133 MW.
45 | Galaxy's Helios has approvals for 800 MW and a further 830 MW from ERCOT.
47 | Cipher sold $1.733bn of notes to build for Amazon, at 7.125%.
49 | Hut 8 raised $3.25bn against River Bend; the coupon is 6.192%.
50 | River Bend should give Hut 8 about $454m of NOI a year.
52 | TeraWulf's Lake Mariner has 102 MW in service and 336 MW being built.
54 | TeraWulf sold its 50.1% of Abernathy to Fluidstack in July.
55 | Applied Digital's leases come to some $36.2bn on 1,410 MW.
57 | Macquarie may put up to $5bn into Applied Digital's campuses.
58 | CleanSpark sold 1.15bn of 0% convertibles in November 2025.
60 | Akamai guides to capex of 23% to 26% of revenue.
61 | Jane Street bought $1bn of CoreWeave's shares at $109.
63 | SpaceX had capital expenditure of $12.7bn for AI in 2025.
65 | xAI's first Colossus has 300 MW or more, the second aims at 1.5 GW.
66 | Reflection AI raised $2bn at a value of $8bn in October 2025.
68 | Anthropic's run rate passed $30bn in April 2026.
70 | Anthropic pays Microsoft and has Microsoft's $5bn as an investment, NVIDIA's up to $10bn.
71 | Broadcom lends up to $42bn for the chips that Anthropic leases.
73 | Google's backlog in cloud was $462bn at March and $513.9bn at June.
75 | Amazon has $496bn of commitments from customers of AWS.
77 | Microsoft's commercial RPO was $678bn; some 45% of $625bn came from OpenAI in December.
79 | AMD gave OpenAI a warrant on 160 million shares.
80 | AMD and Meta talk of 6 GW, of which 1 GW starts in the second half of 2026.
82 | Nscale raised $1.1bn in its Series B and another $433m as SAFE.
84 | Lambda raised $1.5bn two weeks after it signed with Microsoft.
86 | Crusoe took $11.6bn of debt and equity for eight buildings at Abilene.
88 | SoftBank bought DigitalBridge for $4bn.
`,
  },
  {
    name: "Chat export",
    text: `
time | who | message
09:02 | ana | morning, what do we have for Microsoft and IREN – still 9.7 over five years?
09:03 | ben | yes $9.7bn, 200 MW, and 20% up front per tranche
09:05 | ana | and does anyone know how much of the 5.8bn to Dell is already paid
09:09 | ben | no, but capital commitments were $13.81bn at June
09:15 | cho | Bernstein has IREN at $125, JPM at 46, I would not use either
09:21 | ana | for Nebius I model 15.5 from Microsoft, i.e. 90% of the filed amount
09:22 | ben | fine for a model, but the filing says about 17.4 and up to 19.4
09:30 | cho | Meta could in theory go to $27bn at Nebius if it takes all of the 15
09:31 | cho | firm is 12 though
09:44 | ana | my guess: CoreWeave sees $4bn of revenue from Meta next year
09:46 | ben | I'd say 3.5, the 21bn starts in 2027 only
09:52 | cho | CoreWeave's market value fell $9bn in a week
10:02 | ana | OpenAI to Oracle is 300 over 5, so 60 a year if flat, which it will not be
10:04 | ben | Oracle said 30bn a year from 2027 so go figure
10:10 | cho | if OpenAI only takes 2 of the 4.5 GW I get 130bn
10:12 | ana | that is a scenario, please keep it off the summary
10:30 | ben | AWS: 38 in Nov plus 100 in Feb makes 138
10:31 | ben | and Amazon invests 50, of it 15 now
10:38 | cho | Anthropic takes over 100bn of AWS for ten years, up to 5 GW
10:40 | cho | 1 GW of it by the end of this year
10:52 | ana | SpaceX S-1: 1.25bn a month, 90 days notice either side
10:53 | ben | so the firm part is 3 x 1.25 = 3.75bn
11:01 | cho | Google pays 920m, that is 11bn a year
11:15 | ana | Reflection 150m a month, 1.8bn a year, until 2029
11:20 | ben | who lends 22bn to SpaceX for that
11:34 | cho | Cipher: Amazon's lease costs it 2.9bn to build, of 5.5bn rent
11:36 | ana | rent over 15 years is 367m a year, NOI margin 85%
11:40 | ben | Fluidstack at Barber Lake 3bn, 168 MW, with options 7
11:48 | cho | Hut 8: 7bn for 245 MW is 28.6m per MW
11:55 | ana | 17.7 if all three renewals are used
12:03 | ben | lunch? there is a place with $14 salads
13:10 | cho | TeraWulf–Anthropic about 19bn and 401 MW, first halls in H2 27
13:14 | ana | capex there is 8 to 10m per MW, so 3.6bn
13:20 | ben | Galaxy more than 1bn a year from CoreWeave, so 15 or more
13:28 | cho | its EBITDA margin guide is 90%
13:35 | ana | APLD at Polaris Forge 1 was 7bn for the first two leases, 11 with the third
13:41 | ben | Core Scientific 8.7bn for 500 MW, more than 10 for 590
13:50 | cho | rumour: Meta wants another 2 GW from CoreWeave, 40bn, not confirmed
13:55 | ana | rumours do not go in the table
14:05 | ben | CleanSpark 6.6bn / 175 MW / 20 years, tenant not named
14:12 | cho | Akamai 1.8bn over seven years = 257m a year
14:20 | ana | NVIDIA up to 105bn for OpenAI's leases in Ohio, only if the tenant fails
14:26 | ben | on 4.25 GW, that is 24.7m per MW
14:33 | cho | NVIDIA must also buy what CoreWeave cannot sell, initial value 6.3bn
`,
  },
  {
    name: "Comments on draft",
    text: `
# | Slide | Comment | Status
1 | 3 | Please say that Microsoft's contract with Nebius may rise to $19.4bn with the optional extra | done
2 | 3 | Add NVIDIA's $2.1bn warrant in IREN as a separate line; it is no part of the $3.4bn | done
3 | 4 | Meta's order form of 2025 was up to $14.2bn, the one of 2026 up to $21bn, together $35.2bn | done
4 | 4 | Can we show OpenAI's three order forms (11.9, 4 and 6.5) as one bar of 22.4? | done
5 | 5 | CoreWeave's own capex of $30bn to $35bn is not what Meta pays | open
6 | 5 | The y axis ends at $400bn, Oracle needs 300 only | open
7 | 6 | Our estimate for Azure and OpenAI, 205 in the base case, must be marked E | done
8 | 6 | Oracle's net debt of $104bn is as of May, please use August | open
9 | 7 | Who said that Anthropic would spend $518bn in total? A prospectus that is not public | open
10 | 7 | Keep the range for Google and Anthropic: 111.1 or 200, nobody knows | done
11 | 8 | Google's guarantees total $51.4bn, of which $3.2bn for Lake Mariner and $1.3bn for Abernathy | done
12 | 8 | The $1.4bn for Barber Lake is missing from the sum | open
13 | 9 | Hut 8's market value (6.7bn) is lower than the rent of one lease; good headline | done
14 | 9 | Beacon Point has two leases of 9.8bn each, 19.6bn together | done
15 | 10 | Delta Forge 1 is 7.5bn and Delta Forge 2 is 5.2bn; both for 15 years | done
16 | 10 | Delete the 2.2bn of Elk Grove: one page only | done
17 | 11 | Fluidstack raised at $18bn in October, not $7bn as in the draft | open
18 | 11 | Use "at least $10bn over six years" for Meta and Google Cloud | done
19 | 12 | Cerebras: more than 20bn for 750 MW until 2028, option for 1,250 MW | done
20 | 12 | The IPO price of Cerebras was $185, it raised 5.5bn | done
21 | 13 | Say "from 2027" for CoreWeave's Rubin systems for Meta, not 2026 | open
22 | 13 | 72 GPUs per rack, 130 kW | done
23 | 14 | Nscale and Microsoft: about 200,000 GPUs, of it 104,000 in Texas | done
24 | 14 | No value there: 14, 23 and 24 are all in the press | done
25 | 15 | AMD's lease at Core Scientific has 377 MW, with an option on 1,925 MW | open
26 | 16 | Jane Street: $6bn contract and $1bn of shares are 2 things | done
27 | 16 | Sources: 38, of them 17 filings | done
28 | 17 | Page number is 17, not 18 | done
`,
  },
  {
    name: "Headlines",
    text: `
Headline as stored | Desk
{!value 14.5 bn "IREN wins $?bn AI cloud contract from Microsoft"} | tech # microsoft-iren-2025
{value bn:1 "Cipher signs $?bn lease with Amazon Web Services"} | energy # cipher-aws-2025
{!value 2.5 bn "Jane Street signs $?bn cloud contract with CoreWeave"} | markets # janestreet-coreweave-2026
{!value 13 bn "Anthropic commits $?bn to Microsoft Azure"} | tech # anthropic-azure-2025
{value bn:0 "OpenAI commits $?bn more to Microsoft Azure"} | tech # openai-azure-2025
{!value 16 bn "CoreWeave leases Polaris Forge 1 of Applied Digital for $?bn"} | energy # applieddigital-coreweave
{!value 27 bn "Hut 8 signs $?bn lease with Fluidstack at River Bend"} | energy # hut8-fluidstack-riverbend
{value bn:1 "Akamai books $?bn contract with Anthropic"} | tech # akamai-frontier-2026
Microsoft lifts dividend by 10% | markets
Oracle to borrow $38bn for two campuses | markets
CoreWeave offers $9bn in shares for Core Scientific | markets
Fluidstack in talks to raise $1bn | tech
Meta raises $27bn with Blue Owl for Hyperion | markets
NVIDIA takes $5bn stake in Intel | tech
Nebius sells $3.75bn of convertible notes | markets
Amazon plans $200bn of capex | markets
IREN shares jump 11% after Microsoft news | markets
TeraWulf raises $3.2bn of secured notes for Lake Mariner | energy
OpenAI valued at $852bn in new round | tech
SpaceX seeks $75bn in listing | markets
Galaxy spends $1.7bn on Helios before first rent | energy
Anthropic could spend $50bn on own data centres with Fluidstack | tech
Google said to weigh $30bn of extra Anthropic stock | tech
Hut 8 market value passes $6bn on AI hopes | markets
`,
  },
];
