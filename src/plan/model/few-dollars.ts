/** No documented amount is smaller; "22000" was meant in the millions that the page shows. */
const LEAST = 1_000_000;

/** A formula for an amount typed in full dollars: "22000 dollars?" where it is hardly meant so. */
export function unlessDollars(amount: string, otherwise: string): string {
  return `IF(${amount}>0,IF(${amount}<${LEAST},${amount}&" dollars?",${otherwise}),${otherwise})`;
}
