import { describe, expect, it } from "vitest";
import { arePlayersKnown, socialPlayers, wasPlayersAsked } from "../../../src/practice/players.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

const ada = { id: "ada", name: "Ada" };
const bob = { id: "bob", name: "Bob", player: "blogger" as const };

describe("D9 who is active on social media already", () => {
  it("is whoever is recorded as a player", () => {
    expect(socialPlayers(planOf({ people: [ada, bob] })).map(({ id }) => id)).toEqual(["bob"]);
  });

  const none = "We asked everybody";
  const cases: readonly (readonly [PlanFields, boolean, boolean])[] = [
    [{}, false, false],
    [{ people: [bob] }, false, true],
    [{ listening: { players: { none: "not yet asked" } } }, false, false],
    [{ listening: { players: { none, on: "2027-01-04" } } }, true, true],
    [{ people: [ada], listening: { players: { none, by: "ada" } } }, true, true],
  ];

  it.each(cases)("was asked, and is known, of %j: %s, %s", (parts, asked, known) => {
    const plan = planOf(parts);
    expect([wasPlayersAsked(plan), arePlayersKnown(plan)]).toEqual([asked, known]);
  });
});
