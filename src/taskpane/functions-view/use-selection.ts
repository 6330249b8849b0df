import { useState } from "preact/hooks";
import { sheetAddress } from "../../workbook/cell-address";
import type { ReadingPort } from "../../workbook/reading-port";
import { WorkbookError } from "../../workbook/workbook-port";
import { readingFailure } from "../explain/reading-failure";

/** Takes the address of the selected cells, with their sheet, so that it holds wherever the formula will stand. */
export function useSelection(
  reading: ReadingPort | null,
  onTaken: (address: string) => void,
): { readonly take: () => void; readonly refusal: string | null } {
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async () => {
    if (reading === null) return;
    try {
      const { sheetName, address } = await reading.selection();
      setRefusal(null);
      onTaken(sheetAddress(sheetName, address));
    } catch (error) {
      if (!(error instanceof WorkbookError)) reportError(error);
      setRefusal(readingFailure(error).happened);
    }
  };
  return { take: () => void take(), refusal };
}
