/** An argument that only Excel can calculate. `what` names the part of it that we cannot. */
export class UnreadableArgument extends Error {
  override readonly name = "UnreadableArgument";

  constructor(readonly what: string) {
    super(`an argument uses ${what}, which only Excel can calculate`);
  }
}
