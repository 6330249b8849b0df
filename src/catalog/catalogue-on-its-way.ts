/**
 * Thrown by a look-up in a catalogue that has not arrived yet. No failure: who calculates may try again after `arrival`,
 * which rejects with a `FinanceError` where the catalogue could not be fetched.
 */
export class CatalogueOnItsWay extends Error {
  constructor(readonly arrival: Promise<void>) {
    super("The catalogue is loading");
    this.name = "CatalogueOnItsWay";
  }
}
