import { describe, expect, it } from "vitest";
import {
  hasBasicTacticOn,
  hasTacticOn,
  isCarriedOut,
  isChannelWorkedOn,
  isLiveTactic,
  isPromotional,
  isStarted,
  isTied,
  isTracedUp,
  isUnfinished,
  isWiderTactic,
  isWorkedTowards,
  liveTactics,
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

  it("through a family of any size, of which one part is in a goal or none is", () => {
    const chain = (first: object) =>
      Array.from({ length: 30 }, (_, at) => tactic(`part-${at}`, at === 0 ? first : { partOf: `part-${at - 1}` }));
    const tied = planOf({ strategies: [{ id: "s", goals: [{ id: "g", statement: "g" }], tactics: chain({ serves: ["g"] }) }] });
    const untied = planOf({ strategies: [{ id: "s", tactics: chain({}) }] });
    expect([isTied(tied, "part-29"), isTied(tied, "part-15"), isTied(untied, "part-29")]).toEqual([true, true, false]);
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

describe("C14 how far a tactic has got", () => {
  const statuses = ["planned", "running", "done", "dropped", undefined];
  const { tactics = [] } =
    planOf({ strategies: [{ id: "s", tactics: statuses.map((status, at) => tactic(`t${at}`, { status })) }] }).strategies[0] ?? {};

  it("has begun where it runs or is done, and is over where it is done or was dropped", () => {
    expect(tactics.map(isStarted)).toEqual([false, true, true, false, false]);
    expect(tactics.map(isUnfinished)).toEqual([true, true, false, false, true]);
  });

  it("finds basic tactics on a channel that have begun, or are at least planned", () => {
    const on = (channel: string, difficulty: string, status?: string) =>
      tactic(`${channel}-${difficulty}`, { channels: [channel], difficulty, status });
    const channels = ["runs", "planned", "dropped", "hard"].map((id) => ({ id, name: id }));
    const basics = planOf({
      channels,
      strategies: [
        {
          id: "s",
          tactics: [
            on("runs", "basic", "running"),
            on("planned", "basic"),
            on("dropped", "basic", "dropped"),
            on("hard", "advanced", "running"),
          ],
        },
      ],
    });
    expect(channels.map(({ id }) => hasBasicTacticOn(basics, id))).toEqual([true, false, false, false]);
    expect(channels.map(({ id }) => hasBasicTacticOn(basics, id, "planned"))).toEqual([true, true, false, false]);
  });
});

describe("C5 D6 what is done on channels", () => {
  it("lists the tactics that were not dropped, those of goals before the others", () => {
    expect(liveTactics(plan).map(({ id }) => id)).toEqual(
      plan.strategies
        .flatMap(({ goals, tactics }) => [...goals.flatMap((goal) => goal.tactics), ...tactics])
        .map(({ id }) => id)
        .filter((id) => id !== "given-up"),
    );
  });

  it("knows where a tactic promotes", () => {
    const { tactics = [] } =
      planOf({
        strategies: [{ id: "s", tactics: ["promotional", "conversational", undefined].map((intent, at) => tactic(`t${at}`, { intent })) }],
      }).strategies[0] ?? {};
    expect(tactics.map(isPromotional)).toEqual([true, false, false]);
  });

  it("knows a channel on which something is done, by itself, in a venue, or by a cadence or experiment", () => {
    const ids = ["named", "by-venue", "by-cadence", "by-experiment", "left"];
    const as = { kind: "as-needed" } as const;
    const worked = planOf({
      channels: ids.map((id) => ({ id, name: id })),
      venues: [{ id: "v", name: "V", channel: "by-venue" }],
      cadences: [
        { id: "c", channels: ["by-cadence"], tactic: "t", when: as },
        { id: "d", channels: ["left"], when: as },
      ],
      experiments: [{ id: "e", hypothesis: "So", channel: "by-experiment", tactic: "t" }],
      strategies: [{ id: "s", tactics: [tactic("t", { channels: ["named"], venues: [{ venue: "v" }] })] }],
    });
    expect(worked.channels.map((channel) => isChannelWorkedOn(worked, channel))).toEqual([true, true, true, true, false]);
  });
});
