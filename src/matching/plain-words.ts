import { topicsIn } from "./figure-topics";
import { inEnglish } from "./foreign-words";
import { plain } from "./party-names";

/** What speaks of contracts, in a label in lower case. */
export const CONTRACT = /\b(contracts?|deals?|agreements?|orders?|leases?|offtakes?)\b/;
/** "US$ bn unless stated; prices as of close": what else a line on units says is of other columns. */
const UNLESS_STATED = /,? unless (otherwise )?(stated|noted|indicated|shown|specified|said)( otherwise)?\b.*$/;
/** "IREN.O": the exchange behind a ticker. */
const EXCHANGE = /\b([a-z]{2,5})\.(o|oq|n|k|a|us|l|to|ax|as)\b/g;
/** "Abilene, TX": the state behind a town. */
const STATE =
  /(?<=[A-Za-z0-9]), (A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?![A-Za-z0-9])/g;
/** "Sandersville, Ga.". */
const STATE_SHORT =
  /(?<=[A-Za-z0-9]), (Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[CDHJMY]|Okla|Ore|Pa|S\.[CD]|Tenn|Tex|Va|Vt|Wash|Wis|W\.Va|Wyo)\./g;
/** The mark of a note: "Galaxy (b)"; behind an amount "(b)" and "(m)" are scales. */
const NOTE_MARK = /\s*\([a-z]\)\s*$/;
/** "Anthropic⁴": the mark of a note. */
const RAISED = /[¹²³⁰⁴-⁹]+/g;
/** "First lease": one of several between the same two. */
const ORDINAL =
  /\b(first|1st|second|2nd)\s+(?:(?!(?:phase|half|tranche|building|stage|site|hall|part|year|of|in|for|and|to)s?\b)[a-z]+\s+){0,2}?(lease|contract|agreement|order|deal)\b/;

/** Phrases that say nothing of what a number is, and what is left of them. */
const SAYING_NOTHING: readonly (readonly [RegExp, string])[] = [
  [ORDINAL, "$2"],
  // "Five-year contract", "over five years": how long.
  [/\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|multi)[- ]years?\b/g, " "],
  // "Without the options": the contract as it stands.
  [
    /\b(without|excluding|excl\.?|before) (the |any |all |its )?(options?|extensions?|renewals?)( options?)?\b|\b((extension|renewal) )?(options?|extensions?|renewals?) (left out|excluded|not included)\b/g,
    " ",
  ],
  // "At full ramp": how much it is once all is delivered.
  [
    /\b(at|after|once at) (the |its )?(full )?ramp(-up)?\b|\bat (its |the )?full (run-?)?(rate|capacity|load|delivery)\b/g,
    " ",
  ],
  // "Sum of TCV", "Max of term": a pivot's word for one number.
  [/^\W*(sum|max|min)\.? of (?=\w)/, " "],
  // "Last": of a column that is kept up to date.
  [/^\W*last\W*$/, " "],
  // "Billed by the month": how a contract is paid.
  [/\b(billed|paid|charged|invoiced) (by the month|(per|each|every) month|monthly)\b/g, " "],
  // "What customers signed in the quarter": when.
  [
    /\b(in|from|of|during) the (\w+ )?quarter\b(?=.*\b(signed|announced)\b)|(?<=\b(signed|announced)\b.*)\b(in|from|of|during) the (\w+ )?quarter\b/g,
    " ",
  ],
  // "Compute Acquisition Co.", "computing power".
  [/\bacquisition (co(mpany|rp)?|llc|inc|ltd)\b/g, " "],
  [/\bcomput(e|er|ing) power\b/g, "computing"],
  [/\banswers? (received|given)\b/g, "answer"],
  [/\beach other\b|\bone another\b/g, " "],
  // "Third-party agreements", "collateral contracts", "contract assumptions (hard-coded)": contracts.
  [/\bthird[- ]party (?=(\w+ )?(contracts|leases|agreements)\b)/g, " "],
  [/\b(collateral|pledged|eligible|assigned|secured|customer) (?=(contracts|leases|agreements|offtakes)\b)/g, " "],
  [/(?<=\b(contract|lease|deal)) (assumptions|inputs)\b( \(hard-?coded[^)]*\))?/g, "s"],
  // "All three order forms".
  [/\ball (two|three|four|\d)\b/g, "$1"],
  // "Under a compute contract".
  [
    /\bunder (a |an |the |its |their )?\s*(?=((ai|cloud|compute|hosting|new) )*(contract|agreement|lease|order|deal)\b)/g,
    " ",
  ],
  // "$m except per share".
  [/,? (except|but|excluding|other than) per[- ]share( (data|amounts?|figures?))?\b/g, " "],
  // Who reads it.
  [
    /\b(investment|pricing|credit|audit|risk) (committee|grade|bank\w*|memo\w*)\b|\binvestor (relations|day|presentation|deck)\b/g,
    " ",
  ],
  // Where a lease is: no deal's name has it.
  [/\bblack pearl\b/g, " "],
  // "Number to have at hand", "for reference only".
  [/\b(to have )?(at|to) hand\b|\bfor reference( only)?\b/g, " "],
  // "Six sites": the whole of it; "no.": a unit.
  [
    /^\W*(all )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (sites|campuses|buildings|halls)(?=\W*($|,))/,
    " ",
  ],
  [/^\W*(no\.?|nr\.?|#|units?)\W*$/, " "],
  // "Several", "see note" in place of a number.
  [
    /^\W*(several|various|multiple|disputed|tbd|tbc|undisclosed|unknown|none|nil|pending|confidential|withheld|see (note|text|below|details))\W*$/,
    " ",
  ],
  // "Not named", "n/d".
  [/\bnot (named|disclosed|stated|known|published)\b|\bn[./][ad]\b\.?/g, " "],
  // "Order forms as signed": the contract, and not when.
  [/\bas (first )?(signed|announced|reported|filed|stated|disclosed|published)\b/g, " "],
];

/** Lower case, English, without what stands for nothing: notes, exchanges, states, what is said of other columns. */
export function inPlainWords(text: string): string {
  return withoutNote(
    inEnglish(plain(text.replace(STATE, "").replace(STATE_SHORT, "").replace(RAISED, "")))
      .replace(/[–—]/g, "-")
      .replaceAll("_", " ")
      .replace(/\busd(?=(tn|bn|mn|m|b|k)\b)/, "usd ")
      .replace(/(\bno\.|#) of\b/, "number of")
      .replace(/\bpre[- ](?=pa(y|id))/g, "pre")
      .replace(/\bmkt\b/g, "market")
      .replace(/\bagmt(s?)\b/g, "agreement$1")
      .replace(UNLESS_STATED, "")
      .replace(EXCHANGE, "$1"),
  );
}

/** A label in plain words without phrases that say nothing of its number. */
export function withoutPhrases(label: string): string {
  return SAYING_NOTHING.reduce((rest, [phrase, left]) => rest.replace(phrase, left), label);
}

/** Which of several contracts a label means: "second lease". */
export function ordinalIn(label: string): 1 | 2 | null {
  const [, word] = ORDINAL.exec(label) ?? [];
  return word === undefined ? null : word === "first" || word === "1st" ? 1 : 2;
}

function withoutNote(text: string): string {
  const without = text.replace(NOTE_MARK, "");
  const isScale =
    /\([bmk]\)\s*$/.test(text) &&
    (/[$]|\busd\b/.test(text) || CONTRACT.test(without) || topicsIn(without).topics.length > 0);
  return isScale ? text : without;
}
