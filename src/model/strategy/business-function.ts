import type { Open } from "../schema/open.js";

/** A business function: one list for scopes, stakeholders, listening sources and people (E3). */
export type BusinessFunction = Open<
  "marketing" | "sales" | "customer-service" | "research" | "it" | "human-resources" | "executive-management" | "legal" | "team"
>;
