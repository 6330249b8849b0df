import { asking } from "./asking";

const SEPARATORS = "1.11";

/** The sign between the whole and the part that Excel takes numbers with; null where this Excel does not say. One round trip. */
export async function readDecimalSign(): Promise<string | null> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", SEPARATORS)) return null;
  return asking("reading the decimal sign", async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator;
  });
}
