import { useEffect } from "preact/hooks";
import { sheetAddress } from "../workbook/cell-address";
import type { CellPlace, ReadingPort } from "../workbook/reading-port";
import type { Notice } from "./shared/notice";
import type { Session } from "./session";

/** Takes a notice back once it is untrue: what it says was inserted has been undone or deleted. */
export function useTrueNotice(reading: ReadingPort | null, session: Session, notice: Notice | null): void {
  useEffect(() => {
    const place = notice?.place ?? null;
    if (reading === null || place === null) return undefined;
    const look = async () => {
      if ((await isEmpty(reading, place)) && session.notice() === notice) session.report(null);
    };
    const begun = [reading.onSelection(() => void look()), reading.onContent(() => void look())];
    return () => {
      for (const each of begun)
        each.then(
          (stop) => stop(),
          () => undefined,
        );
    };
  }, [reading, session, notice]);
}

/** Whether the cells are gone or hold nothing; false where that cannot be read now. */
async function isEmpty(reading: ReadingPort, { sheetName, address }: CellPlace): Promise<boolean> {
  try {
    const [first = ""] = address.split(":");
    const reference = sheetAddress(sheetName, first);
    const content = (await reading.readRanges([reference], sheetName)).get(reference);
    return content === undefined || content.values.every((row) => row.every((value) => value === ""));
  } catch {
    return false; // A cell is being edited, or another window is in front: the next change asks again.
  }
}
