import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isPlanError } from "../../src/base/problems/plan-error.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { checkCoverage } from "../../src/coverage/check-coverage.js";
import type { Coverage } from "../../src/coverage/check-rules.js";
import { editPlan } from "../../src/edit/edit-plan.js";
import { ownFieldsOf } from "../../src/edit/own-fields.js";
import { idAt, type Place } from "../../src/model/find/place.js";
import { walkPlaces } from "../../src/model/find/walk-places.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { type Dice, diceOf, editedAtRandom } from "./arbitraries/edits.js";
import { maximalPlan } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const examples = new URL("../../examples/plans/", import.meta.url);
const plans = readdirSync(examples)
  .filter((file) => file.endsWith(".json"))
  .map((file) => parsePlan(JSON.parse(readFileSync(new URL(file, examples), "utf8"))));
const all = [parsePlan(maximalPlan), ...plans];

const today = "2027-01-15";

const placesIn = (plan: Plan): readonly Place[] => {
  const places: Place[] = [];
  walkPlaces(plan, (place) => places.push(place));
  return places;
};

/** Things to copy fields from. */
const donors = all.flatMap(placesIn);

/** The plan with one field of one thing as it is in another, or without it; as it was where that cannot be. */
const withOtherField = (plan: Plan, dice: Dice): Plan => {
  const places = placesIn(plan);
  const place = places[dice(places.length)];
  const alike = place === undefined ? [] : [donors, places, places][dice(3)]?.filter(({ kind }) => kind === place.kind);
  const donor = alike?.[dice(Math.max(alike.length, 1))];
  if (place === undefined || donor === undefined) return plan;
  const fields = [...ownFieldsOf(place.kind)].filter((field) => field !== "id");
  const field = fields[dice(Math.max(fields.length, 1))] ?? "note";
  try {
    return editPlan(plan, (tx) => tx.set(place.kind as "goal", idAt(place) ?? "", { [field]: donor.node[field] } as never)).plan;
  } catch (error) {
    if (isPlanError(error)) return plan;
    throw error;
  }
};

/** The plan after a random edit; what cannot be done is tried otherwise. */
const edited = (plan: Plan, dice: Dice, name: string): Plan => {
  for (let attempt = 0; attempt < 20; attempt++) {
    const next = dice(3) === 0 ? editedAtRandom(plan, 1 + dice(3), dice, `${name}-${attempt}`) : withOtherField(plan, dice);
    if (next !== plan) return next;
  }
  return plan;
};

/** Checks a plan again after each of many edits, and afresh. */
const follow = (start: Plan, seed: number, steps: number, check: (plan: Plan, before?: Coverage) => Coverage): number => {
  const dice = diceOf(seed);
  let plan = start;
  let before = check(plan);
  let changes = 0;
  for (let step = 0; step < steps; step++) {
    const next = edited(plan, dice, `e${step}`);
    if (next === plan) continue;
    changes += 1;
    const again = check(next, before);
    expect(again, `seed ${seed}, step ${step}`).toEqual(check(next));
    // Now and then the next edit is made to an earlier plan, as after an undo, and is compared with the report of that.
    if (dice(4) > 0) [plan, before] = [next, again];
  }
  return changes;
};

describe("E2 a plan that was checked is checked again", () => {
  it.each(all.map((plan) => [plan.id, plan] as const))("with the same answer as afresh: %s", (_, plan) => {
    const steps = runs(60);
    const changes = follow(plan, 7, steps, (next, before) => checkCoverage(next, { today, before }));
    expect(changes).toBeGreaterThan(steps / 2);
  });

  it("with a calendar that is made anew each time", () => {
    const during = { from: "2027-01-01", to: "2027-03-31" };
    for (const plan of all)
      follow(plan, 11, runs(10), (next, before) => {
        const calendar = generateCalendar(next, during);
        return checkCoverage(next, { today, calendar, before });
      });
  });

  it("with settings for parts, suppressions and another language of numbers", () => {
    for (const plan of all) {
      const [part] = plan.strategies;
      const config = {
        "owner-missing": { severity: "error", parts: { [part?.id ?? "none"]: "off" } },
        "goal-needs-kpi": { suppress: [{ fingerprint: "goal-needs-kpi/everywhere/goal", because: "it is early" }] },
      } as const;
      follow(plan, 13, runs(15), (next, before) => checkCoverage(next, { today, config, before }));
    }
  });
});
