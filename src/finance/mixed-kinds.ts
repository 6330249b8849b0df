import type { Contract } from "./contract";
import type { Count } from "./counted";
import { FinanceError } from "./errors";
import { trancheName } from "./tranche";
import type { Kind } from "./tranche-life";

/**
 * Refuses to add up firm amounts and others in one sum without being told what counts.
 *
 * Errors: "shape" when firm tranches stand beside cancellable ones, options or contingent amounts, and no count is given.
 * Source: contract-life §2: COMBINED refuses other kinds beside firm ones unless count is given.
 */
export function refuseMixedKinds(contracts: readonly Contract[], count: Count | undefined): void {
  if (count !== undefined) return;
  const byKind = new Map<Kind, string>();
  for (const contract of contracts)
    contract.tranches.forEach(({ kind }, index) => {
      const known = kind ?? "firm";
      if (!byKind.has(known)) byKind.set(known, trancheName(contract, index));
    });
  const firm = byKind.get("firm");
  const [other] = [...byKind].filter(([kind]) => kind !== "firm");
  if (firm === undefined || other === undefined) return;
  throw new FinanceError(
    "shape",
    `${firm} is firm and ${other[1]} is ${other[0]}: put "firm", "expected" or "all" as the first argument`,
  );
}
