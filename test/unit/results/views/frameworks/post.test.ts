import { describe, expect, test } from "vitest";
import { viewAs } from "../../../../../src/results/views/view-as.js";
import { gapsIn } from "../gaps-in.js";
import { harbour } from "../harbour.js";

describe("X7 a plan as POST", () => {
  test("begins with people, and where they are already", () => {
    const { people } = viewAs(harbour, "post").parts;
    const [, owners] = people;
    expect(owners?.personas.map(({ said }) => said)).toEqual(["Yusuf"]);
    expect(owners?.presence.map(({ ids, said }) => [...ids, said])).toEqual([
      ["cafe-owners", "newsletter", "Letters by e-mail: 70% (surveyed: Telephone round, 31 cafés)"],
      ["cafe-owners", "saturday-cupping", "Cupping table, last Saturday of the month (observed: Guest book of the cupping table)"],
      ["cafe-owners", "instagram", "Instagram: not there (surveyed: Telephone round, 31 cafés)"],
    ]);
    expect(owners?.insights.map(({ ids }) => ids[0])).toEqual(["margin-per-cup", "owners-like-to-host"]);
  });

  test("ends with technology: channels in use, then venues", () => {
    const { technology, strategy, objectives } = viewAs(harbour, "post").parts;
    expect(technology.map(({ ids }) => ids[0])).toEqual([
      ...["newsletter", "forum", "blog", "instagram", "reviews"],
      ...["brewers-corner", "saturday-cupping"],
    ]);
    expect([objectives.length, strategy.messages.length, strategy.tactics.length]).toEqual([13, 3, 11]);
    expect(viewAs(harbour, "post").left.find(({ kind }) => kind === "channel")).toEqual({
      kind: "channel",
      because: "out-of-use",
      ids: ["tiktok"],
      said: "1 channel is left out: it is not in use.",
    });
    expect(viewAs(harbour, "post").missing).toEqual([]);
  });

  test("an empty plan lacks all four parts", () => {
    expect(gapsIn("post")).toEqual(["people", "objectives", "strategy", "technology"].map((part) => `${part} post.${part}`));
  });

  test.each([
    ["people of whom nothing shows where they are", { audiences: [{ id: "a", name: "Home" }] }, "people audience.presence a"],
    [
      "people who are only assumed to be somewhere",
      { channels: [{ id: "c", name: "Blog" }], audiences: [{ id: "a", name: "Home", presence: [{ at: "c", basis: "assumed" }] }] },
      "people audience.presence a",
    ],
    ["a goal for nobody", { strategies: [{ id: "s", goals: [{ id: "g", statement: "Be asked" }] }] }, "objectives goal.audience g"],
    [
      "a channel on which nobody is",
      {
        channels: [
          { id: "c", name: "Blog" },
          { id: "d", name: "X", use: "retired" },
        ],
      },
      "technology channel.audience c",
    ],
    [
      "a tactic without a place",
      {
        strategies: [
          {
            id: "s",
            tactics: [
              { id: "t", statement: "Ask" },
              { id: "u", statement: "Train", kind: "capability" },
            ],
          },
        ],
      },
      "technology tactic.place t",
    ],
  ] as const)("with %s", (_, fields, gap) => {
    expect(gapsIn("post", fields as object)).toContain(gap);
  });

  test("evidence of where people are closes the gap", () => {
    const fields = {
      channels: [{ id: "c", name: "Blog" }],
      audiences: [{ id: "a", name: "Home", presence: [{ at: "c", source: "a survey" }] }],
    };
    expect(gapsIn("post", fields)).toEqual(["objectives post.objectives", "strategy post.strategy"]);
  });
});
