import type { LocalDate } from "../model/values/dates.js";

/** Where a fact about a platform comes from. */
export interface CatalogFact {
  /** A page of the platform's own that states it. */
  readonly source: string;
  /** A day on which the page stated it. */
  readonly asOf: LocalDate;
}
