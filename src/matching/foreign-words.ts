/** Words of German and French headings in English: enough to read a table of contracts, and what stands beside it. */
const WORDS: Readonly<Record<string, string>> = {
  // German
  kunde: "customer",
  kunden: "customers",
  mieter: "tenant",
  anbieter: "provider",
  betreiber: "operator",
  vermieter: "landlord",
  vertrag: "contract",
  vertrage: "contracts",
  rechenzentrumsvertrage: "data centre contracts",
  vertragswert: "contract value",
  auftragswert: "contract value",
  auftragsvolumen: "contract value",
  gesamtwert: "total value",
  laufzeit: "term",
  vertragslaufzeit: "contract term",
  jahr: "year",
  jahre: "years",
  jahren: "years",
  monate: "months",
  monaten: "months",
  leistung: "capacity",
  unterzeichnet: "signed",
  angekundigt: "announced",
  beginn: "start",
  umsatz: "revenue",
  marktkapitalisierung: "market cap",
  mitarbeiter: "employees",
  beteiligung: "stake",
  darlehen: "loan",
  miete: "rent",
  quelle: "source",
  grosse: "large",
  mrd: "bn",
  mio: "mn",
  // French
  fournisseur: "provider",
  locataire: "tenant",
  bailleur: "landlord",
  contrat: "contract",
  contrats: "contracts",
  valeur: "value",
  montant: "amount",
  duree: "term",
  ans: "years",
  annees: "years",
  mois: "months",
  puissance: "capacity",
  signature: "signed",
  chiffre: "revenue",
  capitalisation: "market cap",
  effectifs: "employees",
  pret: "loan",
  milliards: "billions",
  du: "of",
  en: "in",
  de: "of",
  des: "of",
  et: "and",
  und: "and",
  von: "of",
  der: "of",
};
const WORD = new RegExp(`(?<![a-z0-9])(${Object.keys(WORDS).join("|")})(?![a-z0-9])`, "g");
/** "Md USD", "Md$": French billions; "MD" alone is a managing director. */
const BILLIONS = /\bmds?\b(?=\W{0,2}(usd|us|[$]|dollars?))/g;
/** "Valeur du contrat" is, word by word, "value of contract". */
const VALUE_OF = /\bvalue of (the )?contract\b/g;

/** A text in lower case and without accents, its German and French words in English. */
export function inEnglish(text: string): string {
  const english = text
    .replaceAll("ß", "ss")
    .replace(BILLIONS, "bn")
    .replace(WORD, (word) => WORDS[word] ?? word);
  return english === text ? text : english.replace(VALUE_OF, "contract value");
}
