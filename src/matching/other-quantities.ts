// What labels say when their number is none of a contract's documented figures.

/** Another quantity, wherever it is said: beside the number, in a heading, in a title. */
const OTHER =
  /\bm&a\b|^\W*\d*\W*(the )?facility\W*$|\b(revenues?|sales|turnover|ebitda|ebit|opex|capex|capital expenditures?|income|profit|margins?|growth|market cap\w*|net asset|valuations?|valued|equity|stakes?|shareholdings?|invest(s|ed|ing|ments?|ors?)?|take-?over|take over|bids?|offers?|offered|acqui(re|red|res|sition)|merger|buy-?out|funding|financ\w+|raised?|loans?|lends?|lent|debt|bonds?|convertibles?|borrow\w*|warrants?|cash|backlog|rpo|remaining|outstanding|recogni[sz]ed|billed|paid|payments?|prepay\w*|fees?|upfront|invoice[sd]?|spend|spending|annual\w*|per year|each year|yearly|a year|p\.?a\.?|per annum|quarter|quarterly|prices?|pricing|rates?|yield|costs?|wacc|discount|npv|pv|scenarios?|sensitivity|stress|case|forecasts?|estimates?d?|expected|assumptions?|assumed|targets?|budgets?|guidance|upside|downside|haircut|probability|weight(ed|ing)|utili[sz]ation|average|mean|median|variances?|delta|changes?|differences?|the street|street(?= (consensus|estimates?|high|low|mean|median|numbers?|views?|targets?|forecasts?)|\W*$)|consensus|issuance|(stock|share) (purchase|subscription)s?|tax|run-?rate|arr|depreciation|amorti[sz]ation|useful life|pue|uptime|days (to|until|since|open|outstanding|late)|equipment|hardware|guarantees?|backstop|collateral|deposits?|penalt(y|ies)|termination|(credit|loan|term|debt|delayed[- ]draw|senior|revolving|bridge) facilit(y|ies)|other (relations?|relationships?|dealings|ties|links|matters|interests|facts|exposures?)|holding(?!s)|minority interests?|ownership|dividends?|buy-?backs?)\b|\/\s?(yr|year|mw|gpu|hour|month|h)\b|\bper (mw|gpu|hour|share|month|quarter|day|unit)\b/;
/** Words that name another quantity even where they hold a topic's word. */
const OTHER_VALUE =
  /\b(fair|book|market|present|enterprise|residual|asset|equity|nominal|terminal) value\b|\btotal capacity\b|\bfor (power|energy|electricity)\b|\b(power|energy|electricity) (bill|supply|purchase|agreement|contract)s?\b|(\bper |\/\s?)(mw|gw|kw|gpu|chip|rack|hour|year|yr|month|share)\b/;
/** Another quantity where it is said beside the number or in its heading; in a title these words are common. */
const OTHER_NEAR =
  /\b(my (own )?(date|view|number|case)|guess(es)?|share|headcount|employees|staff|people|page|pages|ref|reference no|ticket|phone|tel|fax|zip|postcode|code|version|row|line|item|index|id|rank|score|count of|number of (deals|sites|employees|customers)|customers|clients|sites|fleet|nameplate|grid|portfolio|pipeline|industry|market)\b|%|^\W*((date )?as ?(of|at)( date)?|asof( date)?)\W*$/;
/** A part of the contract, or another contract of the pair: no reason to accuse, wherever it is said. */
const PART =
  /\bi{1,2} (and|&) i{2,3}\b|\b(options?|optional|extras?|extensions?|extended|renewals?|expansions?|expanded?|upsized?|additional|further|incremental|add-?on|first|second|third|fourth|other|another|earlier|previous(ly)?|prior|the former|former (contract|deal|agreement|order|lease|value|term)|later|amend(ed|ment)|replaced|superseded|phases?|stages?|tranches?|sites?|campus(es)?|buildings?|bldgs?|suites?|halls?|blocks?|clusters?|region|half|part|partial|portion|thereof|of which|rejected|proposed|rumou?red|potential|maximum|minimum|approved|gross|subtotal|sub-total)\b|\b(in|during) (jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* (and|to|through|until|-)/;

/** What orders something else than contracts and their parts. */
const COUNTED_ELSE =
  /\b(first|second|third|fourth|other|another|further|later)\b(?!\W+(\w+\W+){0,2}(contracts?|leases?|orders?|deals?|agreements?|commitments?|phases?|tranches?|stages?|sites?|buildings?|halls?|blocks?|half|part|capacity|values?|terms?)\b)/g;
const PARTS = new RegExp(PART, "g");
const PLURALS = /\b(sites|campuses|buildings|halls|clusters|phases|stages|tranches)\b/g;

/** Other values of a contract itself, or of something that is no contract: its own heading does not undo these in a title. */
const OTHER_VALUES =
  /\b(m&a|growth|valuations?|valued|consensus|the street|street(?= (consensus|estimates?|high|low|mean|median|numbers?|views?|targets?|forecasts?)|\W*$)|market value|fair|book|present|residual|terminal|npv|pv|discount\w*|backlog|rpo|remaining|outstanding|recogni[sz]ed|billed|paid|invoice[sd]?|annual\w*|per year|each year|yearly|a year|p\.?a\.?|per annum|quarterly|take-?over|take over|bids?|offers?|offered|acqui(re|red|res|sitions?)|merger|buy-?outs?|scenarios?|sensitivity|stress|case|forecasts?|estimates?d?|expected|assumptions?|assumed|targets?|budgets?|guidance|upside|downside|haircut|probability|weight(ed|ing)|average|mean|median|variance|delta|change|difference|termination|penalt(y|ies)|(power|energy|electricity) (bill|supply|purchase|agreement|contract)s?)\b/;

/** Of a label in lower case, and what is left of it without the words of its topics. */
export function saysOther(label: string, rest: string): boolean {
  return OTHER.test(rest) || OTHER_VALUE.test(label);
}

/** A view of contract values that is not what was agreed: "Scenarios", "Haircut". */
const VIEW =
  /\b(scenarios?|sensitivit(y|ies)|stress|cases?|forecasts?|estimates?d?|expected|assum\w+|targets?|budgets?|upside|downside|haircuts?|probability|weight(ed|ing)|npv|pv|present|backlog|rpo|remaining|outstanding|discount\w*|valuations?|consensus|fair)\b/;

export function saysView(label: string): boolean {
  return VIEW.test(label);
}

/** The words by which it does, and those that do only beside the number. */
export function otherWords(label: string, rest: string): readonly string[] {
  return [...wordsFound(rest, OTHER), ...wordsFound(label, OTHER_VALUE)];
}

export function otherWordsNear(rest: string): readonly string[] {
  return wordsFound(rest, OTHER_NEAR);
}

function wordsFound(label: string, words: RegExp): readonly string[] {
  return label.match(new RegExp(words, "g")) ?? [];
}

/** Whether what a label says is a thing beside contracts ("Loans", "Backlog"), not another view of their values ("Forecast"). */
export function saysBeside(label: string): boolean {
  // "Tax on contracts (own estimates)": what stands in brackets is said of the tax.
  const subject = label.replace(/\([^)]*\)/g, " ");
  return !OTHER_VALUES.test(saysOther(subject, subject) ? subject : label);
}

/** Words of titles about money: beside lengths, power and dates they change nothing; a loan has a length of its own. */
const OF_MONEY =
  /\b(revenues?|sales|turnover|income|profit|ebitda|ebit|margins?|backlog|rpo|capex|opex|capital expenditures?|costs?|tax|market cap\w*|valuations?|equity|stakes?|collateral|deposits?|fees?|payments?|prepayments?|prices?|pricing|rates?|spend|spending|cash|run-?rate|arr)\b/g;

export function saysMoney(label: string): boolean {
  const rest = label.replace(OF_MONEY, " ");
  return rest !== label && !saysOther(rest, rest);
}

export function partsIn(label: string): readonly string[] {
  return label.match(PARTS) ?? [];
}

/** Of a title, which may well speak of all sites ("GPU clusters under contract"), or count its columns ("first party pays second"). */
export function saysPartOfTitle(label: string): boolean {
  return PART.test(label.replace(COUNTED_ELSE, " ").replace(PLURALS, " "));
}

/** Words that a label of a contract's figure may hold besides its parties, its topic and its unit. Any other word leaves a doubt. */
const CONTRACT_WORDS = new Set(
  (
    "a an the and or in on at by with for to from between of its their our my we us this that is was has have had will as per s " +
    "ai compute computing cloud gpu infrastructure services service hosting colocation colo data datacenter datacentre center centre " +
    "contract contracts contracted contractual deal deals agreement agreements order orders form forms lease leases leased arrangement " +
    "transaction transactions partnership pact headline total overall whole full entire original base initial stated reported disclosed " +
    "announced announcement agreed signed committed commitment firm take pay or long multi multiyear over lead main anchor largest signs sign announces agrees wins won lands x aggregate offtake when revealed unveiled january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec year years yrs yr months month mths days term terms key summary " +
    "sheet volume bare metal reserved training inference turnkey powered shell they it team says said claim claims statement draft slide deck registered heard quoted memo tile card panel exhibit table box y yes period documented published unnamed undisclosed awards awarded secures books lab developer " +
    "coo cso cro cto gc ir president chairman treasurer analyst q1 q2 q3 q4 h1 h2 fy " +
    "customer provider client buyer seller vendor supplier tenant landlord lessor lessee customers providers clients buyers sellers vendors suppliers tenants landlords lessors lessees noncancellable noncancelable cancellable cancelable non party parties counterparty hyperscaler neocloud " +
    "amount amounts figure figures ours number size value worth usd dollars us billions millions thousands billion million thousand bn mn m b k mm mos " +
    "tn trillion trillions note notes source sources press release filing company 8 10 q approx approximately about circa ca c roughly new " +
    "buy buys bought purchase purchases procure procures rent rents rent pays pay commits sells provides uses takes via through vs date day " +
    "platforms systems underlying master relationship framework commercial inc corp corporation ltd llc plc nv jv joint venture n v ag pbc co group holdings mining digital azure web scientific technologies limited " +
    "cfo ceo managed dedicated payable run runs answer how large big many much what which is does do did are status signed binding public private nasdaq nyse " +
    "timeline calendar list overview schedule register appendix annex grouped sorted page " +
    "reuters bloomberg wsj ft cnbc nikkei document documents which cover covers covered when who whose let have printed print stored database file filed typed copied told shown checked same comparison " +
    "why where now today yesterday whole once being people say " +
    "val svc parsed colossus corrected msa riverbend hawesville ellendale vineland childress occupier pct mo latest cit " +
    "supply supplies capacity model comps comparable comparables check input inputs row mw gw megawatts gigawatts it load critical"
  ).split(" "),
);

/** Words that leave open what a number is: what stands further off says it. */
const OPEN_WORDS = new Set(
  (
    "a an the and or in of at for us usd dollars billions millions thousands billion million thousand bn mn m b k tn trillion " +
    "amount amounts figure figures number numbers answer input quantity unit units contract contracts deal deals agreement agreements order orders lease leases reported disclosed " +
    "val seen told provision provisions particulars detail details entry entries content contents reply response wording finding findings result results extracted fact facts reading readings firm latest documented published disclosed stated announced headline our ours model input inputs mw gw megawatts gigawatts"
  ).split(" "),
);

/** Whether words, without those for parties, say nothing of what a number is. */
export function areOpen(words: readonly string[]): boolean {
  return words.every((word) => OPEN_WORDS.has(word) || /^\d+$/.test(word));
}

const CHIP = /^(gb|b|h|a|mi|cs)\d+$|^(nvidia|vera|rubin|blackwell|ultra|hopper|grace|trainium|tpus?|instinct)$/;

/** Of words without those for parties and topics, those that may make the number something else. */
export function unknownWords(words: readonly string[]): readonly string[] {
  return words.filter(
    (word) => word.length > 1 && !CONTRACT_WORDS.has(word) && !/^\d+$/.test(word) && !CHIP.test(word),
  );
}
