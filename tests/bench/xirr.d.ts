declare module "xirr" {
  /** Internal rate of return a year; the package has no types of its own. */
  function xirr(flows: readonly { readonly amount: number; readonly when: Date }[]): number;
  export = xirr;
}
