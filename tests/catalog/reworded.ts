/**
 * Texts that are said otherwise in the catalogue than in the dossier, ours and the dossier's: readings written for an editor,
 * and amounts without a unit. Comparisons take ours for theirs, so nothing is lost by it.
 */
const REWORDED: Readonly<Record<string, string>> = {
  "Company says multibillion and multi-year. No MW, site, term, take-or-pay or amount is public. A 320 MW figure found on the web is another party's estimate.":
    "Company says multibillion and multi-year. No MW, site, term, take-or-pay or amount is public. A 320 MW figure met on the web is another party's estimate.",
  "Closest comparable to Meta – CoreWeave 2026: same customer, chip generation and start year.":
    "Closest comparable to the reference deal: same customer, chip generation and start year.",
  "Meta - CoreWeave expanded order form": "Meta - CoreWeave expanded order form (reference deal)",
  "Start: press reports only": "Documented outside the article; the article names no start",
  "meaning of the 21 billion": "meaning of 21",
  "Larger deals in this catalogue contradict “largest ever”: OpenAI – Oracle, OpenAI – Azure, and those of Anthropic.":
    "Ranking first is contradicted by the OpenAI-Oracle, OpenAI-Azure and Anthropic entries.",
  "Doubling time claimed by the press article (SmartChunks)": "Doubling time claimed by the article",
  "Consistent with a start of Meta – CoreWeave in 2027": "Consistent with a 2027 start of the article contract",
  "The arithmetic does not support “nearly triples”.": "Arithmetic contradicts the triple claim.",
  "The only deal in this catalogue with value, term, MW, prepayment share and equipment cost all documented, so it is the best-documented deal for comparison.":
    "Only deal in the set with value, term, MW, prepayment and equipment cost all documented, so it is the best calibration point.",
  "Pages that cite the release agree on inference; the SmartChunks article's wording is a claim, not a fact.":
    "Pages that cite the release agree on inference; show the article's wording as a claim, not a fact.",
  "A slip of the decimal point on one page.": "Decimal slip on one page; reject it.",
  "The two cannot both describe a flat five-year contract: what a year brings is not documented.":
    "The two cannot both describe a flat five-year contract; treat the yearly figure as undocumented.",
  "Most pages say 4.5 GW, which is the figure shown here.": "Use 4.5.",
  "Both are reported; neither settles the other.": "Show both.",
  "The two statements are about different things: the 4.5 GW, and an expansion lease.": "Different objects.",
  "An upper bound: worth up to.": "Carry as an upper bound.",
  "There is no agreed number: none is shown, and no ratio uses one.":
    "No agreed number; show as a conflict, do not use for ratios.",
  "All go back to one report, so the number is approximate.": "Single original report; keep approximate.",
  "Different objects may be meant: 200 billion divided by either says nothing.":
    "Different objects may be meant; do not divide 200 by either.",
  "“More than 40” is a loose floor: 35 full months after the discounted ramp are 43.75 billion. What is documented is the monthly fee.":
    "Discounted ramp explains the gap; store the monthly fee.",
  "The contract does not fit the claim of the SmartChunks article.": "Useful to show next to the article.",
  "The pages differ in about and up to: approximate.": "Keep approximate.",
  "Rights to equity are no part of the contract's value.": "Do not add equity rights to contract value.",
  "Reported, and not confirmed by Akamai.": "Label as reported.",
  "The 9.5 billion assumes 25 years; the customer may shorten them.":
    "The 9.5 assumes 25 years; store the shortening right.",
  "Unresolved: no value is shown, and no average includes one.":
    "Unresolved; show the conflict, exclude from averages.",
  "An upper bound, apart from the 30 billion.": "Keep as an upper bound, separate from the 30.",
  "20 billion is a rounding; 17.4 and 19.4 billion are stated.": "The 20 is rounding; keep 17.4 / 19.4.",
  "Only 12 billion is firm.": "Treat only 12 as firm.",
  "The range covers both.": "Use the range.",
  "The page that cites the release says additional: 100 billion is an increment.":
    "The page citing the release says additional; keep 100 as increment and flag it.",
  "The second page also contradicts the terms of October 2025: the right of first refusal was given up then.":
    "Second page also contradicts the October 2025 terms (refusal right was given up then); do not rely on it.",
  "Two stages: 8.7 billion for 500 MW, and more than 10 billion with the Denton addition.":
    "Two stages. A 10.2 total was searched for and not found, so it is not stored.",
  "It is IREN's cost, not part of the 9.7 billion.": "It is IREN's cost, not part of the 9.7.",
  "Every page that cites the filing says that the 21 billion is additional; whether 14.2 and 21 billion can be added without overlap is not settled.":
    "21 is additional by every page that cites the filing; whether 14.2 + 21 can be added without overlap is not settled.",
  "Whether the 19 billion is part of the 21 (or of the 14.2) billion is not documented.":
    "Whether the 19 is part of the 21 (or of the 14.2) is not documented.",
  "200 billion fits no line of the breakdown; whether it counts part of the Broadcom leases is not documented.":
    "200 fits no line of the breakdown; whether it counts part of the Broadcom leases is not documented.",
  "Successive stages: 20 billion is the floor by the filing, 30 billion has no support.":
    "Successive stages; 20 is the filing-based floor, 30 is unsupported.",
  "The lower page appears older; neither is a document of the maker":
    "The lower page appears older; neither is a vendor document, so flag it",
  "The reports point both ways: there is no one trend": "Supports a two-sided scenario input rather than one trend",
  "addition to the earlier 14.2 billion": "addition to the earlier 14.2",
  "the agreement now totals 21 billion": "the agreement now totals 21",
  "contracts of at least 19 billion": "contracts of at least 19",
  "order form of about 21 billion signed the same day": "order form of about 21 signed the same day",
  "21 against 14.2 billion, about 1.5 times": "21 against 14.2, about 1.5 times",
  "up to 14.2 billion": "up to 14.2",
  "14.2 billion without qualifier": "14.2 without qualifier",
  "expanded by 6.5 billion, total 22.4 billion": "expanded by 6.5, total 22.4",
  "up to 19.4 billion": "up to 19.4",
  "17.4 billion with option to 19.4 billion": "17.4 with option to 19.4",
  "up to 20 billion": "up to 20",
  "about 2.9 billion": "about 2.9",
  "3 billion": "3",
  "27 billion": "27",
  "12 to 27 billion": "12 up to 27",
  "separate purchase of 5.8 billion by IREN": "separate 5.8 purchase by IREN",
  "5.8 billion is part of the contract value": "5.8 forms part of the contract value",
  "up to 24 billion": "up to 24",
  "23 billion": "23",
  "potentially up to 14 billion": "potentially up to 14",
  "200 billion": "200",
  "up to 200 billion": "up to 200",
  "about 45 billion": "about 45",
  "more than 40 billion": "more than 40",
  "29.4 billion": "29.4",
  "about 30 billion": "about 30",
  "above 10 billion": "above 10",
  "above 20 billion": "above 20",
  "as much as 30 billion": "as much as 30",
  "about 3.4 billion": "about 3.4",
  "up to 3.4 billion": "up to 3.4",
  "3.4 billion only": "3.4 only",
  "5.5 billion combined": "5.5 combined",
  "six-year Google Cloud contract above 10 billion": "six-year Google Cloud contract above 10",
  "may be cut to 20 or 15 years": "may be cut to 20 or 15",
  "more than 100 billion": "more than 100",
  "as much as 60 billion over five years": "as much as 60 over five years",
  "raised from 38 to 100 billion": "raised from 38 to 100",
  "Plain sum of 14.2 and 21.0 billion; the SmartChunks article says 35 billion or more than 35 billion. No page we read shows CoreWeave itself publishing the sum.":
    "Plain sum of 14.2 and 21.0; the article only says more than 35. No page shows CoreWeave itself publishing the sum.",
  "Over or exceeds 35 billion; 14.2 and 21 are 35.2 billion": "Over / exceeds 35; 14.2 + 21 = 35.2",
  "Initially committed, up to about 21.0 billion: new capacity and the exercised option together":
    "Initially committed, up to about 21.0: new capacity and the exercised option together",
  "September 2025 order form: initially committed, up to about 14.2 billion":
    "September 2025 order form: initially committed, up to about 14.2",
  "CoreWeave says up to approximately 14.2 billion; the SmartChunks article leaves out “up to”":
    "CoreWeave says up to approximately 14.2; the article drops the up-to",
  "Sum of up to 11.9 billion (Mar 2025), 4 billion (May 2025) and up to 6.5 billion (Sep 2025)":
    "Sum of up to 11.9 (Mar 2025), 4 (May 2025) and up to 6.5 (Sep 2025)",
  "17.4 billion contracted, 19.4 billion if Microsoft buys the optional extra":
    "17.4 contracted, 19.4 if Microsoft buys the optional extra",
  "The 6-K says about 2.9 billion; the press rounds to 3 billion": "6-K says about 2.9; press rounds to 3",
  "12 billion dedicated and firm; up to 15 billion more, depending on what Nebius cannot sell elsewhere":
    "12 dedicated and firm; up to 15 more depending on what Nebius cannot sell elsewhere",
  "Increment on top of the 38 billion; combined 138 billion by arithmetic":
    "Increment on top of the 38; combined 138 by arithmetic",
  "Reads 100 billion as the new total, raised from 38 billion": "Reads 100 billion as the new total, raised from 38",
  "15 billion at once, 35 billion conditional; not part of the contract":
    "15 at once, 35 conditional; not part of the contract",
  "Google in the breakdown of a reported, unpublished prospectus; about four fifths of its total of 518 billion cannot be cancelled":
    "Google in the breakdown of a reported, unpublished prospectus; about four fifths of its total of 518 not cancelable",
  "Monthly fee times months: 32 months give 29.44 billion, 33 months 30.36 billion":
    "Monthly fee times months; 32 months gives 29.44, 33 months gives 30.36",
  "Reports of January said above 10 billion": "January reports said above 10",
  "More than 10 billion for about 590 MW, from the Q4 2024 call":
    "More than 10 for about 590 MW, from the Q4 2024 call",
  "16 billion only if the extensions are used": "16 only if the extensions are used",
  "7 billion if both five-year options are used": "7 if both five-year options are used",
  "More than 1 billion a year on average for 15 years; the company publishes the yearly figure only":
    "More than 1 a year on average for 15 years; the company publishes the yearly figure only",
  "17.7 billion if all three five-year renewals are used": "17.7 if all three five-year renewals are used",
  "25.1 billion with renewals": "25.1 with renewals",
  "About 19 billion over the first term; up to about 33 billion if both five-year options are used":
    "About 19 over the first term; up to about 33 if both five-year options are used",
  "Base term; with renewals 50.2 billion for both leases, half of which is 25.1 billion for this one (our arithmetic)":
    "Base term; with renewals 50.2 for both leases, so 25.1 for this one is half of the campus figure (ours)",
  "Leases in the reported breakdown of 518 billion; one five-year lease of April 2026 is put at 125.2 billion":
    "Leases in the reported breakdown of 518; one five-year lease of April 2026 is put at 125.2",
  "100 billion comes on top of the 38 billion of 2025. The supplier invests in the customer at the same time.":
    "100 billion come on top of the 38 of 2025. The supplier invests in the customer at the same time.",
  "The parties published no value and press figures disagree: no ratio uses one.":
    "The parties published no value and press figures disagree; do not use it in ratios.",
  "Hardware purchase, not rented capacity. The companies published no value and press figures disagree: no ratio uses one.":
    "Hardware purchase, not rented capacity. The companies published no value and press figures disagree; do not use it in ratios.",
  "35 billion of it for chips": "35 of it for chips",
  "Two of the pages round to 2.1 billion": "Two of the pages round to 2.1",
  "3.4 million compute plus 2.5 million physical infrastructure": "3.4 compute plus 2.5 physical infrastructure",
  "DDTL 1.0 15 %, DDTL 2.0 11 %, 2030 notes 10 %, revolver 7 %, OEM financing 9–10 %, Magnetar 12 %":
    "DDTL 1.0 15, DDTL 2.0 11, 2030 notes 10, revolver 7, OEM financing 9-10, Magnetar 12",
  "6,958.1 / 17,392.9 million": "6,958.1 / 17,392.9",
  "about 80 percent cannot be cancelled; in billions: Google 111.1, Amazon 110, Microsoft 31.4, Broadcom leases 161.2; the rest is not split on the pages we read":
    "about 80 percent not cancelable; Google 111.1, Amazon 110, Microsoft 31.4, Broadcom leases 161.2; rest not split in the pages read",
  "Delivery starts in 2027, so about six years of service; six and a half counts from mid-2026 to December 2032.":
    "Delivery starts in 2027, so about six years of service; six and a half counts from mid-2026.",
  "Microsoft (up to $5 bn) and NVIDIA (up to $10 bn) invest in Anthropic at the same time. No term published.":
    "Microsoft (up to 5) and NVIDIA (up to 10) invest in Anthropic at the same time. No term published.",
  "Amazon invests $5 bn at once and up to $20 bn later.": "Amazon invests 5 at once and up to 20 later.",
  "Came with Microsoft's stake of about 27 percent. The April 2026 amendment ended exclusivity; no page we read states that the $250 bn was changed.":
    "Came with Microsoft's stake of about 27 percent. The April 2026 amendment ended exclusivity; no page read states that the 250 was changed.",
  "direction of the 100 billion": "direction of the 100",
  "more than 100 billion over ten years": "more than 100 over ten years",
  "Not a firm commitment in the usual sense because of the 90-day exit. 36 full months at $1.25 bn would be $45.0 bn; 35 months after the discounted ramp are $43.75 bn.":
    "Not a firm commitment in the usual sense because of the 90-day exit. 36 full months at 1.25 would be 45.0; 35 months after the discounted ramp is 43.75.",
  "adds 100 billion to the 38 billion": "adds 100 to the 38",
  "at least 6.3 billion": "at least 6.3",
  "up to 6.3 billion": "up to 6.3",
  "initial value 6.3 billion": "initial value 6.3",
  "3.7 billion, up to 8.7 billion": "3.7 up to 8.7",
  "6.7 billion, up to 16 billion": "6.7 up to 16",
  "about 15 billion in total": "about 15 in total",
  "what the 9.8 billion measures": "what 9.8 measures",
  "Tranches add exactly: $11.9 bn + $4.0 bn + $6.5 bn = $22.4 bn.": "Tranches add exactly: 11.9 + 4.0 + 6.5 = 22.4.",
  "Stage one 200 MW and $3.7 bn; stage two 160 MW a few days later.":
    "Stage one 200 MW and 3.7; stage two 160 MW a few days later.",
  "filing for $8.7 bn; research page for the later stage": "filing for 8.7; research page for the later stage",
  "Probably 800 MW of gross power against 526 MW of IT load: the release's 260 and 133 MW phases would leave 133 MW for phase one.":
    "Probably 800 gross power against 526 IT load: the release's 260 and 133 MW phases would leave 133 for phase one.",
  "Indices do not agree; a May peak near $4.0 is implied by one page only":
    "Indices do not agree; a May peak near 4.0 is implied by one page only",
  "66.8 billion predates the Meta deal; 87.8 billion is 66.8 plus 21, not a company figure; 99.4 billion is the reported number for 31 March 2026":
    "66.8 predates the Meta deal; 87.8 is 66.8 plus 21, not a company figure; 99.4 is the reported number for 31 March 2026",
  "65 billion is close to 2025 guidance and wrong for 2026": "65 is close to 2025 guidance and wrong for 2026",
  "Google at a PUE of 1.1 per another page": "Google at 1.1 per another page",
  "A PUE of 1.54 is the 2025 survey; the others are older or unsourced":
    "1.54 is the 2025 survey; the others are older or unsourced",
  "company measure: RPO plus other amounts expected under committed contracts; more than $25 bn signed early in the third quarter is not in it; the release rounds to $104 bn":
    "company measure: RPO plus other amounts expected under committed contracts; more than 25 signed early in the third quarter is not in it; release rounds to 104",
  "company measure: RPO plus other amounts expected under committed contracts; as the press reports it":
    "company measure: RPO plus other amounts expected under committed contracts; value and sources from the dossier",
  "company measure on the call; cash outflow in the 10-Q is $7.695 bn":
    "company measure on the call; cash outflow in the 10-Q is 7.695",
  "company measure; first-half cash outflow $14.117 bn": "company measure; first-half cash outflow 14.117",
  "without leases of $16.540 bn; transcribed by a third party":
    "without leases of 16.540; transcribed by a third party",
  "against about $15.9 bn of announced contracts (9.7 + 3.4 + 2.8): RPO does not hold all of them":
    "against about 15.9 of announced contracts (9.7 + 3.4 + 2.8): RPO does not hold all of them",
  "$169.0 bn due in fiscal 2027; includes take-or-pay": "169.0 due in fiscal 2027; includes take-or-pay",
  "$7.6 bn of guarantees and $43.8 bn of credit derivatives; about $24.1 bn more agreed":
    "7.6 guarantees + 43.8 credit derivatives; about 24.1 more agreed",
  "plus about $68 bn signed in July 2026": "plus about 68 signed in July 2026",
  "about 60 billion a year (300 billion over five)": "about 60 billion a year (300 over five)",
  "Meta and OpenAI about 65 percent of 87.8 billion": "Meta and OpenAI about 65 percent of 87.8",
  "Leaves out the company's “approximately”": "No approximately, although the company says approximately",
  "Same total, without “over”": "Same total written without over",
  "The 10-Q calls it the existing commitment that the agreement of 2026 enlarges":
    "The 10-Q calls it the existing commitment that 2026 enlarges",
  "capacity-commitment structure dismantled and a right of first refusal kept":
    "capacity-commitment structure dismantled and a refusal right kept",
  "value, right of first refusal": "value, refusal right",
  "Microsoft's statement of October 2025: the right of first refusal was given up then.":
    "Microsoft's statement of October 2025: the refusal right was given up then.",
  "Amendment story that claims capacity commitments were dismantled and a right of first refusal kept":
    "Amendment story that claims capacity commitments were dismantled and a refusal right kept",
  "Statement of 28 Oct 2025: incremental Azure purchase, right of first refusal ended":
    "Statement of 28 Oct 2025: incremental Azure purchase, refusal right ended",
  "8.7 billion for 500 MW": "8.7 at 500 MW",
  "more than 10 billion for 590 MW": "more than 10 at 590 MW",
  "Two stages: 8.7 billion for 500 MW, and with the Denton addition 10.2 billion by a release of February 2025.":
    "Two stages: 8.7 billion for 500 MW and 10.2 billion with the Denton addition, which a release of February 2025 has.",
  "No value is documented. The 10-Q of the quarter does not name the customer.":
    "Row without a value. The 10-Q of the quarter does not name the customer.",
  "No rent is published. What is delivered is known from an online list of data-centre sites, which cites Oracle's earnings call.":
    "No rent is published. What is delivered is known through a register that cites a call.",
  "Oracle on its September 2026 call, as cited by an online list of data-centre sites: six of eight buildings, 75 percent":
    "Oracle on its September 2026 call, per a site register: six of eight buildings, 75 percent",
  "No rent, term or value was found. In March 2026 the adjoining 900 MW class expansion went to Microsoft instead of OpenAI, according to an online list of data-centre sites that cites AP and Crusoe.":
    "No rent, term or value was found. In March 2026 the adjoining 900 MW class expansion went to Microsoft instead of OpenAI, per a register that cites AP and Crusoe.",
  "First-quarter fiscal 2027 call of 10 Sep 2026, as cited by an online list of data-centre sites: Abilene buildings delivered":
    "First-quarter fiscal 2027 call of 10 Sep 2026, as recorded in a public site register: Abilene buildings delivered",
  "Building CB-3 is in service": "CB-3 is in service",
  "The first stage alone, and with building CB-5.": "Before and after the CB-5 expansion.",
  "Order form date according to pages that cite the 8-K": "Order form date according to the pages that read the 8-K",
  "New-capacity leg. Company release and press: December 2032 only":
    "New-capacity leg. The article and the release headline only say December 2032",
  "(35.2 + 22.4) / 87.8 is 65.6 percent, so the 65 percent seems to be a ratio of headline values":
    "(35.2 + 22.4) / 87.8 is 65.6 percent, so the page seems to have divided headline values",
  "The figures are of different periods": "Different periods",
  "Dedicated capacity in several locations. MW, GPU count, sites, price per GPU-hour, prepayment and termination terms are not documented on any page we read. CoreWeave's company-wide prepayment share is an assumption, not a figure of this deal. The 10-Q names no workload; of the company's documents only the release says inference.":
    "Dedicated capacity in several locations. MW, GPU count, sites, price per GPU-hour, prepayment and termination terms are not documented in any page read. CoreWeave's company-wide prepayment share is an assumption, not a figure of this deal. The 10-Q names no workload; that it is inference computing is said by the release only.",
  "GPU services; generation not stated on any page we read": "GPU services; generation not stated in pages read",
  "Late 2025 to 2031 is closer to six calendar years; the pages we read do not reconcile the two.":
    "Late 2025 to 2031 is closer to six calendar years; the pages read do not reconcile the two.",
  "signed; no page we read has a value from the parties": "signed, value never published by the parties in pages read",
  "A second lease of 20 November 2025 at the same site: 56 MW, of which 39 MW critical IT load":
    "A second lease of 20 November 2025 at the same site: 56 MW, of it 39 MW of critical IT load",
  "signed; no value found": "signed; no value read",
  "Meta share of backlog, March 2026 (upper estimate)": "Meta commitments over backlog (upper estimate)",
  "35.2 (ShShell, 9 Apr 2026) / 99.4 (CoreWeave's first-quarter results, 7 May 2026)": "35.2 / 99.4",
  "35.2 is the sum of two ceilings (14.2 and 21.0), revenue already recognised is not taken off, and the two order forms may overlap: the share is an upper estimate":
    "Upper estimate: ignores revenue already recognised and any overlap between the two order forms",
  "Meta share of backlog, June 2026 (upper estimate)": "Meta commitments over backlog, June 2026 (upper estimate)",
  "35.2 is the sum of two ceilings (14.2 and 21.0), so the share is an upper estimate. Newer than the share of March 2026":
    "Newer than the share of March 2026",
  "Google may leave or pay a smaller fee if the GPUs are not delivered by 30 September 2026.":
    "Google may leave or take a smaller fee if the GPUs are not delivered by 30 September 2026.",
  "The totals rest on 32 and on 33 months.": "Month count differs.",
  "The calendar gives 33.": "Calendar count is 33.",
  "Deployment in phases through 2026: the first 50 MW of 200 were accepted in August 2026, so spend counted from 1 January is likely too high for 2026":
    "Deployment in phases through 2026",
  "The delayed-draw term loan DDTL 4.0, rated A3, closed on 31 March 2026; two pages say Meta contracts of at least 19 billion stand behind it":
    "DDTL 4.0 closed 31 March 2026, A3; two pages say Meta contracts of at least 19 billion stand behind it",
};

export const REWORDED_TEXTS: readonly string[] = Object.keys(REWORDED);

/** A text of the catalogue in the words in which it was read. */
export function asRead<Text extends string | null | undefined>(text: Text): Text | string {
  return typeof text === "string" ? (REWORDED[text] ?? text) : text;
}
