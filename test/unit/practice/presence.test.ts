import { describe, expect, it } from "vitest";
import type { Presence } from "../../../src/model/audience/audience.js";
import type { TacticInput } from "../../../src/model/strategy/tactic.js";
import { addressedBy, addressedThoughAbsent, addressedUnshown, isEvidenced } from "../../../src/practice/presence.js";
import { planOf } from "../../helpers/plan-of.js";

const planWith = (
  { goals = [], tactics = [], messages = [] }: { goals?: object[]; tactics?: Partial<TacticInput>[]; messages?: object[] },
  presence: Presence[] = [],
) =>
  planOf({
    channels: ["net", "blog"].map((id) => ({ id, name: id })),
    venues: [{ id: "group", name: "Group", channel: "net" }],
    audiences: [{ id: "all", name: "All", presence }, ...["some", "few"].map((id) => ({ id, name: id }))],
    strategies: [
      {
        id: "s",
        goals: goals.map((goal, at) => ({ id: `g${at}`, statement: "Sell", ...goal })),
        tactics: tactics.map((tactic, at) => ({ id: `t${at}`, statement: "Talk", ...tactic })),
      },
    ],
    messages: messages.map((message, at) => ({ id: `m${at}`, text: "Hear", ...message })),
  });
const net = { channels: ["net"] };

describe("C4 what addresses an audience at a place", () => {
  it.each<[string, Parameters<typeof planWith>[0], string | undefined]>([
    ["a tactic that is for it", { tactics: [{ ...net, audiences: ["some", "all"] }] }, "t0"],
    [
      "the first of several",
      { tactics: [{ channels: ["blog"], audiences: ["all"] }, ...[1, 2].map(() => ({ ...net, audiences: ["all"] }))] },
      "t1",
    ],
    ["a tactic of a goal that is for it", { goals: [{ audiences: ["all"], tactics: [{ id: "in", statement: "Talk", ...net }] }] }, "in"],
    ["a tactic elsewhere that serves such a goal", { goals: [{ audiences: ["all"] }], tactics: [{ ...net, serves: ["g0"] }] }, "t0"],
    ["a message for it", { messages: [{ ...net, audience: "all" }] }, "m0"],
    [
      "not a tactic of such a goal that is for others",
      { goals: [{ audiences: ["all"] }], tactics: [{ ...net, serves: ["g0"], audiences: ["few"] }] },
      undefined,
    ],
    [
      "not a tactic for others",
      {
        tactics: [
          { ...net, audiences: ["few"] },
          { channels: ["blog"], audiences: ["all"] },
        ],
      },
      undefined,
    ],
    ["not a dropped one", { tactics: [{ ...net, audiences: ["all"], status: "dropped" }] }, undefined],
    [
      "not a wider one",
      {
        tactics: [
          { ...net, audiences: ["all"] },
          { partOf: "t0", channels: ["blog"], audiences: ["all"] },
        ],
      },
      undefined,
    ],
    ["not a message for everybody", { messages: [net] }, undefined],
    ["nothing", {}, undefined],
  ])("%s", (_, fields, by) => {
    expect(addressedBy(planWith(fields), "all", "net")).toBe(by);
  });

  it("knows venues, too", () => {
    expect(addressedBy(planWith({ tactics: [{ venues: [{ venue: "group" }], audiences: ["all"] }] }), "all", "group")).toBe("t0");
  });

  it("is the same whichever of the two names more", () => {
    const many = [
      ...["all", "some"].flatMap((one) => [
        { ...net, audiences: [one] },
        { channels: ["blog"], audiences: [one] },
      ]),
    ];
    const plan = planWith({ tactics: [...many, ...many] });
    for (const [at, audience] of ["all", "some"].entries())
      expect([addressedBy(plan, audience, "net"), addressedBy(plan, audience, "blog")]).toEqual([`t${at * 2}`, `t${at * 2 + 1}`]);
  });
});

describe("C4 what shows where an audience is", () => {
  it.each<[Omit<Presence, "at">, boolean]>([
    [{ basis: "observed" }, true],
    [{ basis: "surveyed" }, true],
    [{ basis: "measured" }, true],
    [{ source: "31 calls" }, true],
    [{ basis: "assumed", source: "our feeling" }, false],
    [{}, false],
    [{ on: "2027-01-01", share: 0.4 }, false],
  ])("%j: %s", (presence, shown) => {
    expect(isEvidenced({ at: "net", ...presence })).toBe(shown);
  });

  const places = (...presence: Presence[]) => {
    const plan = planWith({ tactics: [{ channels: ["net", "blog"], audiences: ["all"] }] }, presence);
    const [audience = expect.fail("no audience")] = plan.audiences;
    return [addressedUnshown(plan, audience), addressedThoughAbsent(plan, audience)];
  };

  it("lists where it is addressed though nothing shows it, or though it is absent, each place once", () => {
    expect(places({ at: "net" }, { at: "net", basis: "assumed" }, { at: "blog", basis: "measured" })).toEqual([["net"], []]);
    expect(places({ at: "net", absent: true, basis: "surveyed" }, { at: "group", basis: "assumed" })).toEqual([[], ["net"]]);
    expect(places({ at: "net" }, { at: "group", basis: "observed" })).toEqual([[], []]);
  });
});
