import type { Deal } from "../catalog/model";
import { placeFinder, type FindPlaces } from "./deal-places";
import { isCurrencyWord, namesForeignCurrency } from "./currency";
import { topicsIn } from "./figure-topics";
import { CONTRACT, inPlainWords, ordinalIn, withoutPhrases } from "./plain-words";
import { ownFigureFinder, type FindOwnFigure, type OwnFigure } from "./own-figures";
import {
  areOpen,
  unknownWords,
  saysBeside,
  saysOther,
  otherWords,
  otherWordsNear,
  saysView,
  saysMoney,
  partsIn,
  saysPartOfTitle,
} from "./other-quantities";
import { plain, type PartyNames, wordsOf } from "./party-names";
import { statesAmount } from "./sentence-amount";
import { NO_UNIT, type StatedUnit, unitInText } from "./stated-unit";

/** What one text says of the numbers beside or below it. */
export interface Label {
  readonly words: readonly string[];
  /** Numbers of the parties it names. */
  readonly parties: readonly number[];
  /** Those that something comes from: "leased from Nebius". */
  readonly sellers: readonly number[];
  /** Deals whose whole name in the catalogue it holds. */
  readonly deals: readonly Deal[];
  /** Deals whose place it names: "Lake Mariner". */
  readonly places: readonly Deal[];
  /** "First lease": which of several contracts it means. */
  readonly ordinal: 1 | 2 | null;
  /** A figure that few deals have, with what else the text says: "Notice period, days". */
  readonly own: { readonly figure: string; readonly label: Label } | null;
  /** Names of the figures it is about. */
  readonly topics: readonly string[];
  readonly unit: StatedUnit;
  /** Says the unit and nothing else: "US$ bn", "MW". */
  readonly isUnit: boolean;
  /** Its topic is a contract's beyond doubt: "Contract value", "Lease term". */
  readonly isExplicit: boolean;
  /** Its topic is a whole contract's: "Total contract value", "TCV". */
  readonly isWhole: boolean;
  /** Speaks of contracts: an amount under it, without a word of its own, is one's value. */
  readonly isContract: boolean;
  /** About another quantity, by these words: in any place, and where it stands beside the number. */
  readonly isOther: boolean;
  readonly others: readonly string[];
  readonly othersNear: readonly string[];
  /** About a view of contract values, such as scenarios. */
  readonly isView: boolean;
  /** Not about another view of a contract's value, such as a forecast: about loans or a backlog, if about anything else. */
  readonly isBeside: boolean;
  /** About another quantity in brackets only: "Contract values (rates of 30 September)". */
  readonly isAside: boolean;
  /** About money only, of another kind: "Revenue", "Fees". It says nothing of lengths, power and dates. */
  readonly isOfMoney: boolean;
  /** Names who states what stands below: "Vendor A". */
  readonly isOfSource: boolean;
  /** Says that its numbers are those documented: "As disclosed" beside columns of cases. */
  readonly isDocumented: boolean;
  /** A sentence with its full stop, or a line quoted from a letter. */
  readonly isProse: boolean;
  /** A line of prose with an amount of its own, which says nothing of the lines below. */
  readonly isStatement: boolean;
  /** Words that make it about a part of a contract, or another one: "phase", "earlier". */
  readonly parts: readonly string[];
  /** The same of a title, which may speak of all sites. */
  readonly isPartAsTitle: boolean;
  /** Words that may make the number anything. */
  readonly unknown: readonly string[];
  /** Says nothing of what its number is: parties, a unit, "amount". */
  readonly isOpen: boolean;
  /** A year, a quarter or the like: what stands below is a part of a whole. */
  readonly isPeriod: boolean;
  /** Says where something comes from. */
  readonly isSource: boolean;
  /** Years named in it. */
  readonly years: readonly number[];
}

/** "Barber Lake, Mitchell County": where that is. */
const TOWN = /,\s*[a-z]+( [a-z]+)?\s*$|^\s*[a-z]{2}\s*$/;
const LONGEST_LABEL = 300;
const MOST_REMEMBERED = 20_000;
const SOURCE =
  /https?:\/\/|\bwww\.|\b(sources?|8-?k|10-?[kq]|6-?k|20-?f|filing|press release|reuters|bloomberg|according to|see note|sec\.gov)\b/;
const PERIOD =
  /^\W*\d{0,2}\W?\d{1,2} ?(y|yrs?|years?|months?)\W*$|^\W*((fy|cy|q[1-4]|h[12]|[1-4]q|[12]h)\W*('?\d{2}|(19|20)\d\d)|'\d{2}|(19|20)\d\d)(\/\d{2,4})?\s?[ae]?\W*$|\b(q[1-4]|h[12]|fy|cy)\W?\s?('?(?!00\b)\d{2}|(19|20)\d\d)\b|\b(year|month|quarter) \d+\b/;
const DOCUMENTED =
  /\b(documented|disclosed|headline|published|(values?|amounts?) (announced|disclosed|reported|signed)|as (announced|reported|filed|stated|signed)|per (the )?(filing|press release|release))\b/;
const OF_SOURCE =
  /^\W*(our )?(vendor|broker|source|database|feed|terminal|file|reviewer|agency|bank|sheet|deck|books?|records?|slide|draft) ?([a-e]|\d)?\W*$/;
/** "Leased from Nebius"; who wins a contract from somebody is the seller itself. */
const SOLD_BY =
  /^(?!.*\b(?:wins?|won|lands?|landed|secures?|secured|gets?|got|books?|booked|receives?|received|receive|due|fees?|coming|flows?|entitled|owed)\b).*?\bfrom\b(.*)/;
const PROSE = /^>|[.!?]"?$/;
const PROSE_WORDS = 5;
const EXPLICIT = /\b(contract|contracted|order|lease|tcv|monthly|anchor|offtake)\b/;
/** A contract as a whole, beyond a view of it: "Total contract value". */
const WHOLE =
  /\b(total|whole|full|entire|headline|original) (contract|deal|agreement|order|lease) (value|term|amount)\b|\btcv\b/;
const SHARES = new Set(["prepayment share", "escalator"]);
const ALL_OF_ONE = /'s\b(?!.*\b(with|to|from|at)\b).*\b(commitments|obligations|leases)\b/;
const TIME = new Set<string>(["years", "months"]);
const UNIT_WORDS = new Set(
  "us usd dollars dollar in bn b m mn mm k tn billion billions million millions thousand thousands mw gw kw megawatts gigawatts gpus year years yrs months mos days date percent".split(
    " ",
  ),
);
const DATE_CODE = /^(d{1,2}|m{2,4}|y{2,4})$/;
const OF_TIME = /^(?!.*\bfee\b).*[,(] ?(in )?(years|yrs|months|mths|mos)\W*$/;
const EACH_MONTH = /\b(per|a|each) month\b|\/ ?(month|mth|mo)\b|\bp\.?m\b\.?|\bpcm\b/;
const EACH_YEAR = /\b(a|per|each) (year|annum)\b|\bp\.?a\b\.?|\b(annual(ly)?|yearly)\b/g;
/** "$12bn over five years": a contract, where nothing else is said of it. */
const OVER_YEARS = /\bover (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)[- ]years\b/;
const YEAR = /\b20[12345]\d\b/g;
/** "4Q25", "Q4 25", "H1'26"; "Nov-25". */
const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?:-| ?')([23]\d)\b/g;
const QUARTER = /\b(?:[1-4]q|[12]h|q[1-4]|h[12])[ ']?([12345]\d)\b/g;

export type ReadLabel = (text: string) => Label;

/** Reads texts, and remembers those it has read. */
export function labelReader(deals: readonly Deal[], parties: PartyNames): ReadLabel {
  const known = new Map<string, Label>();
  const names: Names = {
    parties,
    deals: deals.map((deal) => ({ deal, name: plain(deal.name.replace(/\s*\(.*\)/, "")) })),
    providers: [...new Set(deals.map(({ provider }) => plain(provider)))]
      .filter((name) => name.includes("("))
      .map((name) => [name, name.replace(/\s*\(.*/, "")] as const),
    placesIn: placeFinder(deals),
    ownFigureIn: ownFigureFinder(deals),
  };
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const label = labelOf(text, names);
    known.set(text, label);
    return label;
  };
}

/** What the catalogue's deals are known by. */
interface Names {
  readonly parties: PartyNames;
  readonly deals: readonly NamedDeal[];
  /** "SpaceX (xAI Colossus)": whole names of providers with a place in them, and what is left of them without. */
  readonly providers: readonly (readonly [name: string, short: string])[];
  readonly placesIn: FindPlaces;
  readonly ownFigureIn: FindOwnFigure;
}

interface NamedDeal {
  readonly deal: Deal;
  readonly name: string;
}

function labelOf(text: string, names: Names): Label {
  const lower = inPlainWords(text);
  const isSource = SOURCE.test(lower);
  if (text.length > LONGEST_LABEL || !/[a-z$%0-9]/.test(lower)) return { ...NOTHING, isSource };
  const words = wordsOf(lower);
  // The longest first: "Meta - Google Cloud" is no "Meta - Google".
  const full = names.deals
    .filter(({ name }) => lower.includes(name))
    .sort((one, other) => other.name.length - one.name.length)[0];
  const named = names.providers.reduce((rest, [name, short]) => rest.replace(name, short), lower);
  const { places, rest: without } = names.placesIn(full === undefined ? named : lower.replace(full.name, " "));
  const said = withoutPhrases(places.length > 0 ? withoutTown(without, names.parties) : without);
  const { topics: called, rest } = topicsIn(said);
  // "Commitment, months": how long.
  const topics = OF_TIME.test(said) && called.length > 0 ? ["term"] : called;
  const { parties, rest: unnamed } = names.parties.partiesIn(wordsOf(rest));
  const unit: StatedUnit = namesForeignCurrency(text) ? { kind: "foreign", scale: null } : unitInText(said);
  const isForeign = unit.kind === "foreign";
  const isUnit = unit.kind !== null && words.every((word) => UNIT_WORDS.has(word) || DATE_CODE.test(word));
  const unknown = unknownWords(unnamed).filter((word) => !isForeign || !isCurrencyWord(word));
  // "Contracts, US$ bn" is about their value.
  const isContract = CONTRACT.test(rest) || OVER_YEARS.test(lower);
  const isContractAmount = isContract && unit.kind === "money" && unit.scale !== null && unknown.length === 0;
  // "Years", "Lease years", "Microsoft - IREN: years".
  const isOfTime =
    TIME.has(unit.kind ?? "") &&
    unnamed.every((word) => UNIT_WORDS.has(word) || word === "over" || CONTRACT.test(word));
  const own = names.ownFigureIn(words);
  const otherSaid = otherWords(
    topics.includes("monthly fee") ? said.replace(EACH_MONTH, " ") : said,
    topics.includes("escalator") ? rest.replace(EACH_YEAR, " ") : rest,
  );
  // "Microsoft's lease commitments": all that one company has.
  const ofOne = parties.length === 1 && ALL_OF_ONE.test(lower) ? ["commitments"] : [];
  const others = [...ofOne, ...otherSaid];
  return {
    words,
    parties: full === undefined ? parties : names.parties.partiesOf(full.deal),
    sellers: names.parties.partiesIn(wordsOf(SOLD_BY.exec(lower)?.[1] ?? "")).parties.slice(0, 1),
    deals: full === undefined ? [] : [full.deal],
    places,
    ordinal: ordinalIn(without),
    own: own === null ? null : ownLabel(own, unit, names),
    topics: topics.length > 0 ? topics : isContractAmount ? ["value"] : isOfTime ? ["term"] : [],
    unit,
    isUnit,
    isExplicit: topics.length > 0 && (EXPLICIT.test(said) || topics.includes("monthly fee")),
    isWhole: topics.length > 0 && WHOLE.test(said),
    isContract,
    isOther: others.length > 0,
    others,
    othersNear: isUnit
      ? []
      : otherWordsNear(rest).filter((word) => word !== "%" || !topics.some((topic) => SHARES.has(topic))),
    isView: saysView(said),
    isBeside: ofOne.length === 0 && saysBeside(said),
    isAside: isAside(said),
    isOfMoney: saysMoney(said),
    isOfSource: OF_SOURCE.test(lower),
    isDocumented: DOCUMENTED.test(without),
    isProse: words.length >= PROSE_WORDS && PROSE.test(text),
    isStatement: statesAmount(text),
    parts: partsIn(rest),
    isPartAsTitle: saysPartOfTitle(rest),
    unknown,
    isOpen: topics.length === 0 && areOpen(unnamed),
    isPeriod: PERIOD.test(lower),
    isSource,
    years: [
      ...(lower.match(YEAR) ?? []).map(Number),
      ...[...lower.matchAll(QUARTER), ...lower.matchAll(MONTH)].map(([, year]) => 2000 + Number(year)),
    ],
  };
}

function withoutTown(text: string, parties: PartyNames): string {
  const [town = ""] = TOWN.exec(text) ?? [];
  const saysMore =
    topicsIn(town).topics.length > 0 ||
    otherWords(town, town).length > 0 ||
    partsIn(town).length > 0 ||
    parties.partiesIn(wordsOf(town)).parties.length > 0;
  return saysMore ? text : text.replace(TOWN, " ");
}

/** What else a text says that names a figure few deals have. */
function ownLabel({ figure, rest }: OwnFigure, unit: StatedUnit, names: Names): Label["own"] {
  const label = labelOf(rest, names);
  return { figure, label: { ...label, topics: [figure], unit, isUnit: false, isOpen: false, isExplicit: true } };
}

/** What a title says in brackets of rates that amounts are converted at, or of who states them. */
const ASIDE = /\b((fx|exchange) )?rates?\b(?! of (return|interest))|\b(borrower|lender|landlord)s?\b/g;

function isAside(said: string): boolean {
  const outside = said.replace(/\([^)]*\)/g, " ");
  const rest = topicsIn(said.replace(ASIDE, " ")).rest;
  return outside !== said && !saysOther(outside, topicsIn(outside).rest) && !saysOther(rest, rest);
}

const NOTHING: Label = {
  words: [],
  parties: [],
  sellers: [],
  deals: [],
  places: [],
  ordinal: null,
  own: null,
  topics: [],
  unit: NO_UNIT,
  isUnit: false,
  isExplicit: false,
  isWhole: false,
  isContract: false,
  isOther: false,
  others: [],
  othersNear: [],
  isView: false,
  isBeside: false,
  isAside: false,
  isOfMoney: false,
  isOfSource: false,
  isDocumented: false,
  isProse: false,
  isStatement: false,
  parts: [],
  isPartAsTitle: false,
  unknown: [],
  isOpen: true,
  isPeriod: false,
  isSource: false,
  years: [],
};
