import { readdirSync, readFileSync } from "node:fs";
import { type Plan, parsePlan } from "social-plan";

const folder = new URL("plans/", import.meta.url);

/** The example plans by file name without its ending, real ones first, the invented one last. */
export const loadPlans = (): ReadonlyMap<string, Plan> => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const real = files.filter((file) => !file.startsWith("invented-")).sort();
  const invented = files.filter((file) => file.startsWith("invented-")).sort();
  return new Map(
    [...real, ...invented].map((file) => [file.slice(0, -".json".length), parsePlan(readFileSync(new URL(file, folder), "utf8"))]),
  );
};
