// Currencies other than the US dollar. Every documented amount is in US dollars: an amount in another currency is never judged.

/** ISO 4217, list one, without the US dollar; RMB, and codes that were in use until a few years ago, as analysts still write them. */
const CODES =
  "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF " +
  "CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK " +
  "HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA " +
  "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RMB RON RSD " +
  "RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX UYU " +
  "UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL";
/** Codes that are words, names or abbreviations as well: currencies only beside an amount or a scale. */
const WORDS_TOO = new Set("ALL AMD ANG BAM BOB COP CUP GEL LAK MAD MOP PEN RON SOS SVC TMT TOP TRY".split(" "));
const CERTAIN = CODES.split(" ").filter((code) => !WORDS_TOO.has(code));

/** Not within a number of a register: "24INR0102". */
const CODE = new RegExp(`(?<![a-z])(?!(?<=\\d)[A-Z]{3}\\d)(${CERTAIN.join("|")})(?![a-z])`, "i");
const CODE_WITH_SCALE = new RegExp(
  `(?<![A-Za-z])(${[...WORDS_TOO].join("|")})(?=\\W{0,3}(bn|b|mn?|mio|k|tn|billions?|millions?|thousands?|\\d)\\b|[mb]n\\b)|\\((${[...WORDS_TOO].filter((code) => code !== "TMT").join("|")})\\)`,
);
/** A$, C$, HK$, R$ and the like; US$ is our own. */
const OTHER_DOLLAR = /(?<![A-Za-z])(?!USD?\$|U\$)[A-Z]{1,3}\$/;
/** What stands before such a sign, once the sign is gone. */
const DOLLAR_OF = new Set(["a", "au", "c", "ca", "hk", "s", "sg", "nz", "nt", "mx", "r", "kr"]);
const SIGN = /(?!\$)\p{Sc}/u;
/** Whole words; letters with accents are letters here, which `\b` does not know. */
const WORD =
  /(?<!\p{L})(euros?|pounds?|sterling|yen|yuan|renminbi|(korean|billion|million|bn|mn) won|rupees?|crores?|lakhs?|francs?|kron[aeo]r?|kronur|reais|rand|liras?|shekels?|dirhams?|riyals?|rials?|dinars?|ringgit|baht|rupiah|pesos?|zloty|złoty|forints?|koruna|hryvnia|kr|zł|kč|lei|rs|sfr|(canadian|australian|singapore|hong kong|new zealand|taiwan) dollars?)(?!\p{L})/iu;

/** Whether a text speaks of money in another currency than the US dollar. */
export function namesForeignCurrency(text: string): boolean {
  return SIGN.test(text) || OTHER_DOLLAR.test(text) || CODE.test(text) || WORD.test(text) || CODE_WITH_SCALE.test(text);
}

/** Whether a word in lower case names a currency, so that it says nothing else. */
export function isCurrencyWord(word: string): boolean {
  return DOLLAR_OF.has(word) || CODE.test(word) || WORD.test(word) || WORDS_TOO.has(word.toUpperCase());
}

/** The same of what a number format shows beside the digits: any code counts there. */
export function showsForeignCurrency(shown: string): boolean {
  return namesForeignCurrency(shown) || shown.split(/[^A-Za-z]+/).some((word) => WORDS_TOO.has(word.toUpperCase()));
}
