import type fc from "fast-check";
import type { PlanInput } from "../../../src/index.js";
import { times } from "../../helpers/times.js";
import { PlanMaker, weekdays } from "./plan-maker.js";
import { type PlanSize, planSize } from "./plan-size.js";
import { share } from "./share-of.js";

/** Makes the plan of a size, each of its things named for its kind and its place. */
const planOf = (of: PlanSize): PlanInput => {
  const maker = new PlanMaker(of);
  return {
    format: "social-plan/1",
    id: "complete",
    purpose: "business",
    timeZone: "Europe/Berlin",
    currency: "EUR",
    period: { from: "2027-01-01", to: "2027-12-31" },
    vision: { statement: "Whoever has a question asks us first.", due: "2027-12-31" },
    strategies: of.strategies.map((_, at) => maker.strategy(at)),
    audiences: maker.audiences.map((id, at) => maker.audience(id, at)),
    channels: maker.channels.map((id, at) => maker.channel(id, at)),
    venues: maker.venues.map((id) => ({ id, name: id, kind: "forum", advocates: [share(maker.people, 1, 0)[0] ?? ""] })),
    metrics: [...maker.metrics],
    people: [...maker.people.map((id) => maker.person(id)), ...maker.staff],
    skills: maker.skills.map((id) => ({ id, name: id })),
    pillars: maker.pillars.map((id) => ({ id, name: id, intent: "conversational" })),
    messages: maker.audiences.map((audience, at) => maker.message(audience, at)),
    content: times(of.content, (at) => maker.content(at)),
    cadences: maker.channels.map((channel, at) => maker.cadence(channel, at)),
    alignment: maker.alignment(),
    listening: maker.listening(),
    policy: maker.policy(),
    response: {
      rules: [{ id: "answer", when: "a question", reply: "always", withinMinutes: 1440, by: maker.answerers("in rules") }],
      coverage: [{ id: "hours", days: [...weekdays], from: "08:00", to: "20:00", by: maker.answerers("in hours") }],
    },
    readiness: maker.skills.map((skill, at) => ({
      ...{ id: `course-${at}`, kind: "training", title: `Course on ${skill}`, skill, person: maker.owner(at) },
      ...(at === 0 && of.isTaught ? { on: "2026-12-20", status: "planned" } : { on: "2026-11-24", status: "done" }),
    })),
    experiments: times(of.experiments, (at) => ({
      ...{ id: `experiment-${at}`, hypothesis: "Pictures are answered more often." },
      ...(at === 0 ? { from: "2027-02-01", to: "2027-03-28" } : { from: "2026-11-01", to: "2026-12-01", outcome: "adopt" }),
      metric: share(maker.metrics, of.experiments, at)[0]?.id ?? "",
    })),
    actions: times(of.actions, (at) => maker.action(at)),
  };
};

/** Plans in which every duty is done, of many sizes: with a calendar and a day, no rule finds anything. */
export const completePlan: fc.Arbitrary<PlanInput> = planSize.map(planOf);
