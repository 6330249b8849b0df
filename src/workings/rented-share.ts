import { rentedShare } from "../finance/rented-share";
import { result, scalars } from "./measure-cells";
import { numberInWords as said, percentInWords } from "./words";
import type { WorkingParts } from "./working";

/** The arguments of RENTEDSHARE. */
export interface RentedShareCall {
  readonly rented: number;
  readonly owned: number;
}

/** WHY of RENTEDSHARE: rented over both. */
export function rentedShareSentence({ rented, owned }: RentedShareCall): string {
  return `${said(rented)} ÷ (${said(rented)} + ${said(owned)}) = ${percentInWords(rentedShare(rented, owned))} rented.`;
}

/** RENTEDSHARE: rented over both. */
export function rentedShareWorking({ rented, owned }: RentedShareCall): WorkingParts {
  return scalars((sheet) => {
    const [own, other] = [sheet("rented", "Rented", "number", rented), sheet("owned", "Owned", "number", owned)];
    return result("Share rented", "share", rentedShare(rented, owned), [own.at, "/(", own.at, "+", other.at, ")"]);
  });
}
