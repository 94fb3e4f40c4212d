import { safeParsePlan } from "../../src/index.js";
import { list } from "./list.js";
import { type Runner, race } from "./race.js";
import { tableOf } from "./table.js";

const million = 1_000_000;

/** What is no plan, however large, is refused in about the time it takes to parse it: unknown fields in the plan or in one thing, and things far too deep in each other. */
export const refusePlans = (): string => {
  const unknown = list(million, (at) => `"key${at}":${at}`).join();
  return [
    tableOfRefusal("A million unknown fields in a plan", `{"format":"social-plan/1","id":"p",${unknown}}`, "at most 2× JSON.parse"),
    tableOfRefusal(
      "A million unknown fields in a channel",
      `{"format":"social-plan/1","id":"p","channels":[{"id":"c","name":"C",${unknown}}]}`,
      "at most 2× JSON.parse",
    ),
    tableOfRefusal("Lists, a million levels deep", `${"[".repeat(million)}${"]".repeat(million)}`, "below a second"),
    tableOfRefusal(
      "Goals, a million levels deep",
      `{"format":"social-plan/1","id":"p","strategies":${'[{"id":"x","goals":'.repeat(million)}[]${"}]".repeat(million)}}`,
      "below a second",
    ),
  ].join("\n");
};

const tableOfRefusal = (heading: string, text: string, goal: string): string => {
  const value: unknown = JSON.parse(text);
  const runners: readonly Runner[] = [
    { name: "safeParsePlan, the text", run: () => safeParsePlan(text) },
    { name: "safeParsePlan, the value", run: () => safeParsePlan(value) },
    { name: "JSON.parse", isPeer: true, run: () => JSON.parse(text) },
  ];
  return tableOf(heading, race(runners, 5, 1), goal);
};
