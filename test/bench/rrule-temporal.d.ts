/** What the benchmarks use of it; it is installed only where they run. */
declare module "rrule-temporal" {
  export class RRuleTemporal {
    constructor(options: { readonly rruleString: string });
    all(): readonly { readonly epochMilliseconds: number }[];
  }
}
