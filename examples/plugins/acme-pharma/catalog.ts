import type { CatalogMetric, PluginPlatform } from "social-plan";

/** A community of doctors and pharmacists behind a login. What it lets a post hold is not published, and so nothing is said of that. */
export const doccheck: PluginPlatform = { id: "doccheck", name: "DocCheck", kind: "community", asOf: "2027-01-04" };

/** How soon a report of a side effect reaches drug safety: the count of the reports says nothing good or bad of the work, the time does. */
export const reportingTime: CatalogMetric = {
  id: "adverse-event-reporting-time",
  name: "Time until a side effect is reported on",
  unit: "duration",
  nature: "rate",
  direction: "down",
  kind: "outcome",
  formula: "median minutes from a post about a side effect to its report to drug safety",
  source: "EMA, Guideline on good pharmacovigilance practices, module VI",
  asOf: "2027-01-04",
};
