import { FinanceError } from "../../finance/errors";

/** What a calculation gives; null where its terms are not documented or give no answer. Anything else is thrown on. */
export function ifDocumented<Answer>(calculate: () => Answer): Answer | null {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof FinanceError) return null;
    throw error;
  }
}
