import type { LivingTranche } from "../finance/contract";
import { FinanceError } from "../finance/errors";
import type { BacklogTerms, PartyDeal } from "./backlog";
import { isCalculable } from "./backlog";
import { type CompanyNames, knownCompany } from "./company-names";
import { nearestInWords, nearestWords } from "./nearest-words";
import type { PartySide } from "./party-deals";

/** A deal of a range of the user's own. */
export interface OwnDeal {
  readonly provider: string;
  readonly customer: string;
  readonly tranche: LivingTranche;
  /** Its row in the range, the header being row 1. */
  readonly row: number;
}

/**
 * The deals of a range in which a party is provider or customer, those of one counterparty together; apart, those of it that
 * have no schedule.
 *
 * Shape:  names in any case; two names of one company of the catalogue are one party.
 * Errors: "missing-data" for a party that the range does not name, with the nearest; "shape" for a deal of a party with itself.
 */
export function ownPartyDeals(
  party: string,
  side: PartySide,
  terms: Pick<BacklogTerms, "asOf" | "count">,
  own: readonly OwnDeal[],
  names: CompanyNames,
): readonly PartyDeal[] {
  const keyOf = partyKeys(names);
  const wanted = keyOf(party);
  const other: PartySide = side === "provider" ? "customer" : "provider";
  const groups = new Map<string, { name: string; tranches: LivingTranche[] }>();
  let isNamed = false;
  for (const deal of own) {
    const isOn = keyOf(deal[side]) === wanted;
    const isOpposite = keyOf(deal[other]) === wanted;
    isNamed ||= isOn || isOpposite;
    if (!isOn) continue;
    if (isOpposite)
      throw new FinanceError(
        "shape",
        `a deal needs two parties: row ${deal.row} of deals has ${party} as provider and customer`,
      );
    const key = keyOf(deal[other]);
    const group = groups.get(key) ?? { name: deal[other] === "" ? "not named" : deal[other], tranches: [] };
    groups.set(key, group);
    group.tranches.push(deal.tranche);
  }
  if (!isNamed) throw unknownParty(party, own);
  return [...groups.values()].flatMap((group) => dealsOfGroup(group, terms));
}

function dealsOfGroup(
  { name, tranches }: { readonly name: string; readonly tranches: readonly LivingTranche[] },
  terms: Pick<BacklogTerms, "asOf" | "count">,
): readonly PartyDeal[] {
  const deal = (part: readonly LivingTranche[], what: string): PartyDeal => ({
    id: what,
    counterparty: name,
    kind: "own",
    contract: { name, tranches: part },
    reason: null,
  });
  const words = (count: number): string => (count === 1 ? "1 deal" : `${count} deals`);
  if (isCalculable({ name, tranches }, terms)) return [deal(tranches, words(tranches.length))];
  const [sound, open]: [LivingTranche[], LivingTranche[]] = [[], []];
  for (const tranche of tranches) (isCalculable({ name, tranches: [tranche] }, terms) ? sound : open).push(tranche);
  return [
    ...(sound.length === 0 ? [] : [deal(sound, words(sound.length))]),
    ...(open.length === 0 ? [] : [deal(open, words(open.length))]),
  ];
}

/** One key for every way to write a party, each looked up once. */
function partyKeys(names: CompanyNames): (party: string) => string {
  const keys = new Map<string, string>();
  return (party) => {
    const known = keys.get(party);
    if (known !== undefined) return known;
    const key = knownCompany(party, names)?.id ?? party.trim().toLowerCase();
    keys.set(party, key);
    return key;
  };
}

function unknownParty(party: string, own: readonly OwnDeal[]): FinanceError {
  const known = [...new Set(own.flatMap(({ provider, customer }) => [provider, customer]))].filter(
    (each) => each !== "",
  );
  const nearest = nearestWords(party, known.slice(0, 2_000), 3);
  return new FinanceError(
    "missing-data",
    `no deal of the range names "${party}"; ${nearestInWords(nearest, "it names nobody")}`,
  );
}
