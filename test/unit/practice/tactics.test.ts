import { describe, expect, it } from "vitest";
import {
  hasTacticOn,
  isCarriedOut,
  isLiveTactic,
  isTied,
  isTracedUp,
  isWiderTactic,
  isWorkedTowards,
  tacticsFor,
} from "../../../src/practice/tactics.js";
import { planOf } from "../../helpers/plan-of.js";

const tactic = (id: string, more: object = {}) => ({ id, statement: id, ...more });
const plan = planOf({
  channels: [
    { id: "blog", name: "Blog" },
    { id: "forum", name: "Forum" },
  ],
  strategies: [
    {
      id: "s",
      businessObjectives: [{ id: "revenue", statement: "Earn" }],
      goals: [
        { id: "sell", statement: "Sell", serves: ["revenue"], tactics: [tactic("write", { serves: ["sell"], channels: ["blog"] })] },
        { id: "adrift", statement: "Adrift", tactics: [tactic("given-up", { status: "dropped" })] },
        { id: "helped", statement: "Helped", tactics: [] },
      ],
      tactics: [
        tactic("wide"),
        tactic("tied-part", { partOf: "wide", serves: ["sell"] }),
        tactic("other-part", { partOf: "wide" }),
        tactic("deep", { partOf: "other-part" }),
        tactic("help", { serves: ["helped"], status: "done" }),
        tactic("loose"),
      ],
    },
  ],
});
const goals = plan.strategies.flatMap((strategy) => strategy.goals);
const all = plan.strategies.flatMap((strategy) => [...strategy.goals.flatMap(({ tactics }) => tactics), ...strategy.tactics]);
const idsOf = (isMeant: (one: (typeof all)[number]) => boolean) => all.filter(isMeant).map(({ id }) => id);

describe("E2 the tactics that work towards a goal", () => {
  it("stand in it or name it, each once", () => {
    expect(goals.map((goal) => tacticsFor(plan, goal).map(({ id }) => id))).toEqual([["write", "tied-part"], ["given-up"], ["help"]]);
  });

  it("are not those that were dropped", () => {
    expect(idsOf((one) => !isLiveTactic(one))).toEqual(["given-up"]);
    expect(goals.filter((goal) => isWorkedTowards(plan, goal)).map(({ id }) => id)).toEqual(["sell", "helped"]);
  });

  it("are carried out by their parts where they have any", () => {
    expect(idsOf((one) => isWiderTactic(plan, one))).toEqual(["wide", "other-part"]);
    expect(idsOf((one) => isCarriedOut(plan, one))).toEqual(["write", "tied-part", "deep", "help", "loose"]);
  });
});

describe("X1 what a tactic leads up to", () => {
  it("is tied to a goal by itself, by what it is part of, or by its parts", () => {
    expect(idsOf(({ id }) => !isTied(plan, id))).toEqual(["loose"]);
  });

  it("leads up to a business objective where that goal does", () => {
    expect(idsOf(({ id }) => isTracedUp(plan, id))).toEqual(["write", "wide", "tied-part", "other-part", "deep"]);
  });
});

describe("C5 whether a tactic happens on a channel", () => {
  it("says so of those that a tactic names", () => {
    expect(plan.channels.filter((channel) => hasTacticOn(plan, channel)).map(({ id }) => id)).toEqual(["blog"]);
  });
});
