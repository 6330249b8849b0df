import { FinanceError } from "../finance/errors";

/** The error of a call on typed terms, whose user states what is missing: nobody documents it. */
export function typedError({ kind, message }: FinanceError): FinanceError {
  return new FinanceError(kind, message.replace(/\b(no|a) documented /g, "$1 "));
}
