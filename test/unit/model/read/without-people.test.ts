import { describe, expect, test } from "vitest";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../../../src/model/read/stringify-plan.js";
import { withoutPeople } from "../../../../src/model/read/without-people.js";
import { planOf } from "../../../helpers/plan-of.js";

const plan = planOf({
  people: [
    { id: "maria", name: "Maria Lopez", note: "maria@example.org", tags: ["vip"], ext: { "acme/hr": 7 }, hoursPerWeek: 8 },
    { id: "desk", name: "Service desk", is: "team", members: ["maria", "bo"] },
    { id: "bo", name: "Bo" },
  ],
  channels: [
    { id: "Person-1", name: "Maria Lopez's blog", owner: "maria" },
    { id: "bo-blog", name: "Bo", account: "@Bo", languages: ["Bo"] },
  ],
  alignment: {
    invite: [{ id: "law", name: "Maria Lopez", person: "maria" }],
    encourage: [{ summary: "Bonn, Bo and (Bo) met Maria Lopez, not Maria", present: ["bo", "law"] }],
    issues: [{ id: "i", statement: "Bolder?", about: ["maria", "Person-1"] }],
  },
  ext: { "acme/crm": { contact: "Ask Bo", id: "bo" } },
});
const shared = withoutPeople(plan);

describe("C3 a plan without its people", () => {
  test("calls them by number, wherever they are named", () => {
    expect(shared.people).toMatchObject([
      { id: "person-1-", name: "Person 1", hoursPerWeek: 8 },
      { id: "desk", name: "Service desk", members: ["person-1-", "person-2"] },
      { id: "person-2", name: "Person 2" },
    ]);
    expect(shared.people[0]).not.toHaveProperty("note");
    expect(shared.people[0]).not.toHaveProperty("tags");
    expect(shared.people[0]).not.toHaveProperty("ext");
    expect(shared.channels[0]).toMatchObject({ id: "Person-1", name: "Person 1's blog", owner: "person-1-" });
    expect(shared.alignment.invite).toMatchObject([{ id: "stakeholder-1", name: "Stakeholder 1", person: "person-1-" }]);
    expect(shared.alignment.issues[0]?.about).toEqual(["person-1-", "Person-1"]);
  });

  test("in texts where the name is a whole word, not in ids, languages and longer words", () => {
    expect(shared.channels[1]).toMatchObject({ id: "bo-blog", name: "Person 2", account: "@Person 2", languages: ["Bo"] });
    expect(shared.alignment.encourage[0]).toMatchObject({
      summary: "Bonn, Person 2 and (Person 2) met Person 1, not Maria",
      present: ["person-2", "stakeholder-1"],
    });
    expect(shared.alignment.issues[0]?.statement).toBe("Bolder?");
    expect(shared.ext).toEqual({ "acme/crm": { contact: "Ask Person 2", id: "person-2" } });
  });

  test("where two names share a word, the one that begins first", () => {
    const people = [
      { id: "a", name: "Ana Lopez" },
      { id: "b", name: "Lopez Ruiz" },
    ];
    const met = withoutPeople(planOf({ people, actions: [{ id: "x", what: "Meet Ana Lopez Ruiz and Lopez Ruiz" }] }));
    expect(met.actions[0]?.what).toBe("Meet Person 1 Ruiz and Person 2");
  });

  const sharedText = (names: readonly string[], text: string): string | undefined => {
    const people = names.map((name, index) => ({ id: `p-${index}`, name }));
    return withoutPeople(planOf({ people, actions: [{ id: "x", what: text }] })).actions[0]?.what;
  };

  test.each([
    ["in another case", ["Maria Lopez", "Bo"], "MARIA LOPEZ, maria lopez and bo", "Person 1, Person 1 and Person 2"],
    ["in one encoding of its accents", ["Jos\u00e9 N\u00fa\u00f1ez"], "ask Jose\u0301 Nu\u0301n\u0303ez!", "ask Person 1!"],
    [
      "in the other",
      ["Jose\u0301 Nu\u0301n\u0303ez"],
      "ask Jos\u00e9 N\u00fa\u00f1ez or JOS\u00c9 N\u00da\u00d1EZ",
      "ask Person 1 or Person 1",
    ],
    ["where case changes its length", ["Anna Strauß", "Σίσυφος"], "ANNA STRAUSS and ΣΊΣΥΦΟΣ", "Person 1 and Person 2"],
    ["across a line", ["Maria Lopez"], "ask Maria\nLopez and Maria  Lopez", "ask Person 1 and Person 1"],
    [
      "where its accent would make it another name, not",
      ["Jose"],
      "Jose\u0301 and Jos\u00e9, not Jose",
      "Jose\u0301 and Jos\u00e9, not Person 1",
    ],
    [
      "with what belongs to it",
      ["Bo (press)", "J. R. O'Neil-Smith"],
      "bo (press), not Bo; j. r. o'neil-smith's",
      "Person 1, not Bo; Person 2's",
    ],
    ["of two in other cases, as it is written or else the first", ["Bo", "BO", "Bo"], "Bo BO bo", "Person 1 Person 2 Person 1"],
    [
      "the longest first, whoever comes first",
      ["Ana", "Ana Lopez", "Lopez Ruiz"],
      "Ana Lopez Ruiz, ana lopez, ana x",
      "Person 2 Ruiz, Person 2, Person 1 x",
    ],
    ["of no word, never", ["☺"], "x ☺ x", "x ☺ x"],
  ])("a name is found %s", (_, names, text, expected) => expect(sharedText(names, text)).toBe(expected));

  test("in a link by their ids, so that it stays a link", () => {
    const people = [{ id: "maria", name: "Maria" }];
    const { readiness } = withoutPeople(
      planOf({ people, readiness: [{ id: "r", kind: "test", title: "T", link: "https://maria.example/~Maria?by=maria" }] }),
    );
    expect(readiness[0]?.link).toBe("https://person-1.example/~person-1?by=person-1");
  });

  test("leaves what is called so already, in whatever case", () => {
    expect(sharedText(["Person 1"], "ask person 1")).toBe("ask person 1");
  });

  test("is a plan, frozen, and the same when made again", () => {
    expect(parsePlan(stringifyPlan(shared))).toStrictEqual(shared);
    expect(Object.isFrozen(shared.people[0])).toBe(true);
    expect(withoutPeople(shared)).toStrictEqual(shared);
  });

  test("has no digests in its journey, since these are over the names", () => {
    const event = {
      seq: 1,
      cycle: 1,
      type: "advance",
      from: "listen.internal",
      to: "listen.external",
      at: "2027-01-04T09:00:00Z",
      by: "maria",
      machine: "listen-first",
      machineVersion: 1,
    };
    const gates = [{ gate: "g", key: "met", met: true, message: "Bo said so", values: { first: "Bo", people: ["bo"] }, evidence: ["bo"] }];
    const journey = [{ ...event, digest: "a".repeat(64), gates }];
    const { people, channels, alignment } = plan;
    expect(withoutPeople(planOf({ people, channels, alignment, journey })).journey).toStrictEqual([
      {
        ...event,
        by: "person-1-",
        gates: [{ ...gates[0], message: "Person 2 said so", values: { first: "Person 2", people: ["person-2"] }, evidence: ["person-2"] }],
      },
    ]);
  });
});
