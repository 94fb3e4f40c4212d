import { createPlanner } from "social-plan";
import { documents } from "social-plan/documents";
import { pharma } from "./acme-pharma/plugin.ts";
import { accessible } from "./city-accessible/plugin.ts";

/** The planner of a city that works with an agency for medicines: what the library brings, and what the two ask besides. */
export const planner = createPlanner({ plugins: [documents, pharma, accessible] });
