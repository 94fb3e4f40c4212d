import { defaultHandlers } from "mdast-util-to-markdown";
import { describe, expect, test, vi } from "vitest";
import { checkCoverage } from "../../src/coverage/check-coverage.js";
import { strategyDocument } from "../../src/documents/strategy-document.js";
import { toMarkdown } from "../../src/documents/to-markdown.js";
import { applyChanges } from "../../src/edit/changes/apply-changes.js";
import { diffPlans } from "../../src/edit/changes/diff-plans.js";
import { editPlan } from "../../src/edit/edit-plan.js";
import { findReferences } from "../../src/model/find/find-references.js";
import { traceNode } from "../../src/model/find/trace-node.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { safeParsePlan } from "../../src/model/read/safe-parse-plan.js";
import { withoutPeople } from "../../src/model/read/without-people.js";
import { counted } from "../helpers/counted.js";
import { written } from "../helpers/plan-of.js";
import { times } from "../helpers/times.js";

/** What was done, counted where all the work goes through. */
const work = vi.hoisted(() => ({ references: 0, cells: 0 }));

vi.mock(import("../../src/model/find/references.js"), async (original) => {
  const { eachReference, ...others } = await original();
  return {
    ...others,
    eachReference: (place, visit) =>
      eachReference(place, (reference) => {
        work.references += 1;
        visit(reference);
      }),
  };
});
vi.mock(import("../../src/base/text/edit-distance.js"), async (original) => {
  const { editDistance } = await original();
  return {
    editDistance: (one, other, atMost, effort = { left: 1_000_000_000 }) => {
      const before = effort.left;
      const distance = editDistance(one, other, atMost, effort);
      const spent = before - effort.left;
      const isTooFar = Math.abs(one.length - other.length) > atMost;
      work.cells += 1 + (spent > 0 || isTooFar ? spent : one.length * other.length); // who does not say what was spent has compared all
      return distance;
    },
  };
});

/** The work for so many, for twice and for four times as many: doubling the input at most doubles the work, and a little. */
const expectNoStall = (count: number, workFor: (count: number) => number): void => {
  const [once, twice, fourTimes] = [workFor(count), workFor(2 * count), workFor(4 * count)];
  expect(once).toBeGreaterThan(0);
  expect([twice / once, fourTimes / twice].filter((ratio) => ratio > 2.6)).toEqual([]);
};

const read = (fields: object): Plan => parsePlan(written(fields));

/** References visited while something is done with a plan that was read before. */
const referencesFor =
  (make: (count: number) => object, use: (plan: Plan) => unknown) =>
  (count: number): number => {
    const plan = read(make(count));
    work.references = 0;
    use(plan);
    return work.references;
  };

const metrics = (count: number) => times(count, (index) => ({ id: `m-${index}` }));
const watching = (count: number) => ({
  metrics: metrics(count),
  strategies: [{ id: "s", watches: times(count, (index) => `m-${index}`) }],
});
const filling = (count: number) => ({
  channels: times(count, (index) => ({ id: `c-${index}`, name: "x" })),
  cadences: [{ id: "k", channels: times(count, (index) => `c-${index}`), when: { kind: "daily" } }],
});
const answering = (count: number) => ({
  listening: {
    sources: [{ id: "src", side: "internal", name: "x" }],
    insights: times(count, (index) => ({ id: `i-${index}`, source: "src", statement: "x" })),
  },
  strategies: [{ id: "s", tactics: [{ id: "t", statement: "x", answers: times(count, (index) => `i-${index}`) }] }],
});
const building = (count: number) => ({
  strategies: [
    {
      id: "s",
      goals: [{ id: "g", statement: "x", tactics: times(count, (index) => ({ id: `t-${index}`, statement: "x" })) }],
      tactics: [{ id: "u", statement: "x", buildsOn: times(count, (index) => `t-${index}`) }],
    },
  ],
});

describe("G3 regressions of what one thing that names many costs", () => {
  test("a strategy that watches 8 000 metrics was checked for five seconds, for it was searched for each", () => {
    expectNoStall(200, referencesFor(watching, checkCoverage));
  });

  test("a cadence on 10 000 channels was checked for nine seconds", () => expectNoStall(200, referencesFor(filling, checkCoverage)));

  test("a tactic that answers 10 000 insights was checked for seven seconds", () => {
    expectNoStall(200, referencesFor(answering, checkCoverage));
  });

  test("to find who names each of 8 000 metrics took four seconds", () => {
    const use = (plan: Plan) => {
      for (const { id } of plan.metrics) expect(findReferences(plan, id)).toHaveLength(1);
    };
    expectNoStall(200, referencesFor(watching, use));
  });

  test("and after an edit, with the index carried", () => {
    const use = (plan: Plan) => {
      const { plan: next } = editPlan(plan, (tx) => tx.set("strategy", "s", { mission: "x" }));
      for (const { id } of next.metrics) expect(findReferences(next, id)).toHaveLength(1);
    };
    expectNoStall(200, referencesFor(watching, use));
  });

  test("to trace what watches them all", () =>
    expectNoStall(
      200,
      referencesFor(watching, (plan) => traceNode(plan, "s")),
    ));

  test("to detach 2 000 things that stand in one from another that names them all took half a second", () => {
    const use = (plan: Plan) => {
      const { plan: next } = editPlan(plan, (tx) => tx.remove("goal", "g", { detach: true }));
      expect(next.strategies[0]?.tactics[0]?.buildsOn).toEqual([]);
    };
    expectNoStall(200, referencesFor(building, use));
  });
});

const long = (letters: string, end: string) => `${letters.repeat(64)}`.slice(0, 128 - end.length) + end;

describe("G3 G17 regressions of what suggestions cost", () => {
  const ends = (index: number) => String(index).padStart(6, "0");
  const inputs: readonly (readonly [name: string, people: string, owners: string])[] = [
    ["alike at their beginnings", "abcdefgh", "abcdefgh"],
    ["shifted against each other", "ab", "ba"],
    ["of other letters", "abcdefgh", "stuvwxyz"],
    ["of the same letters", "abcdefgh", "hgfedcba"],
  ];
  const plan = (people: string, owners: string, count: number) =>
    written({
      people: times(count, (index) => ({ id: long(people, ends(index)), name: "x" })),
      channels: times(count, (index) => ({ id: `c-${index}`, name: "x", owner: long(owners, ends(index + 500_000)).slice(1) })),
    });
  const cellsFor = (people: string, owners: string) => (count: number) => {
    work.cells = 0;
    expect(safeParsePlan(plan(people, owners, count)).ok).toBe(false);
    return work.cells + 1;
  };

  test.each(inputs)("100 ids of 128 characters and as many references to nothing took a second: %s", (_, people, owners) => {
    expectNoStall(100, cellsFor(people, owners));
    expect(cellsFor(people, owners)(800)).toBeLessThan(9_000_000);
  });

  test("the same input gives the same suggestions, also where the search was broken off", () => {
    const suggestions = () => {
      const result = safeParsePlan(plan("ab", "ba", 400));
      return result.ok ? [] : result.problems.map(({ values }) => values["suggestion"]);
    };
    expect(suggestions()).toEqual(suggestions());
    expect(suggestions()[0]).toBe(long("ab", ends(0)));
  });

  test("a hundred references mistyped among 5 000 people are all told with whom they mean", () => {
    const people = times(5000, (index) => ({ id: `person-${(index * 7919) % 100_003}`, name: "x" }));
    const owned = people.slice(-100);
    const channels = owned.map(({ id }, index) => ({ id: `c-${index}`, name: "x", owner: `perosn-${id.slice(7)}` }));
    const result = safeParsePlan(written({ people, channels }));
    expect(result.ok ? [] : result.problems.map(({ values }) => values["suggestion"])).toEqual(owned.map(({ id }) => id));
  });
});

/** What is read of a plan while something is done with it. */
const readsFor =
  (use: (plan: Plan) => unknown) =>
  (count: number): number => {
    const { plan, reads } = counted(read({ metrics: metrics(count) }));
    use(plan);
    return reads();
  };

const empty = read({});
const idsIn = (plan: Plan) => plan.metrics.map(({ id }) => id);

describe("G3 regressions of what changing a long list costs", () => {
  test("to take 20 000 metrics out from the head took five seconds, for they were looked for again and again", () => {
    const use = (plan: Plan) => {
      const ids = idsIn(plan);
      const { plan: next, changes } = editPlan(plan, (tx) => ids.forEach((id) => void tx.remove("metric", id)));
      expect([next.metrics, changes.length]).toEqual([[], ids.length]);
    };
    expectNoStall(1000, readsFor(use));
  });

  test("and from everywhere", () => {
    const use = (plan: Plan) => {
      const ids = idsIn(plan);
      editPlan(plan, (tx) => ids.forEach((_, index) => void tx.remove("metric", ids[(index * 7919) % ids.length] ?? "")));
    };
    expectNoStall(1000, readsFor(use));
  });

  test("to compare them with none, and to apply what differs", () => {
    expectNoStall(
      1000,
      readsFor((plan) => expect(applyChanges(plan, diffPlans(plan, empty)).metrics).toEqual([])),
    );
  });

  test("to compare 5 000 with the same ones in the opposite order took five seconds", () => {
    const use = (plan: Plan) => {
      const reversed = Object.freeze({ ...plan, metrics: Object.freeze([...plan.metrics].reverse()) });
      expect(diffPlans(plan, reversed)).toHaveLength(plan.metrics.length - 1);
    };
    expectNoStall(1000, readsFor(use));
  });
});

/** How often something is looked up in a map or compared with the beginning of a text meanwhile. */
const lookupsOf = (use: () => unknown): number => {
  let lookups = 0;
  const [{ get }, { startsWith }] = [Map.prototype, String.prototype];
  Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown) {
    lookups += 1;
    return get.call(this, key);
  };
  String.prototype.startsWith = function (this: string, ...given) {
    lookups += 1;
    return startsWith.apply(this, given);
  };
  try {
    use();
  } finally {
    Map.prototype.get = get;
    String.prototype.startsWith = startsWith;
  }
  return lookups;
};

describe("G3 regressions of what a plan without its people costs", () => {
  test("8 000 people of one first name in as many texts took five seconds, for each was looked for in each", () => {
    expectNoStall(200, (count) => {
      const plan = read({
        people: times(count, (index) => ({ id: `p-${index}`, name: `Maria N${index}` })),
        actions: times(count, (index) => ({ id: `a-${index}`, what: `Ask Maria N${index}, not Maria X${index}` })),
      });
      return lookupsOf(() => expect(withoutPeople(plan).actions.at(-1)?.what).toBe(`Ask Person ${count}, not Maria X${count - 1}`));
    });
  });
});

/** How often something is kept in a map or sorted meanwhile. */
const keepingsIn = (use: () => unknown): number => {
  const { set } = Map.prototype;
  let sets = 0;
  Map.prototype.set = function (this: Map<unknown, unknown>, key: unknown, value: unknown) {
    sets += 1;
    return set.call(this, key, value);
  };
  const sort = vi.spyOn(Array.prototype, "sort");
  try {
    use();
    return sets + sort.mock.calls.length;
  } finally {
    Map.prototype.set = set;
    sort.mockRestore();
  }
};

describe("G3 regressions of what checking many tactics costs", () => {
  test("a tactic took 40 µs, for each rule kept a new tally of it, and nobody who names it was sorted and kept", () => {
    const tactics = times(2000, (index) => ({ id: `t-${index}`, statement: "x", metrics: index % 2 === 0 ? ["m"] : [] }));
    const plan = read({ metrics: [{ id: "m" }], strategies: [{ id: "s", goals: [{ id: "g", statement: "x", tactics }] }] });
    // Its place, and what five rules and a level have to say of it.
    expect(keepingsIn(() => checkCoverage(plan)) / tactics.length).toBeLessThan(8);
  });
});

describe("G3 regressions of what documents cost", () => {
  test("a tactic took 100 µs to write, for the library looked for other ways to write its lines", () => {
    const tactics = times(100, (index) => ({ id: `t-${index}`, statement: `Answer in the forum, ${index}.`, channels: ["c"], owner: "p" }));
    const people = [{ id: "p", name: "Ann" }];
    const plan = read({
      people,
      channels: [{ id: "c", name: "Forum" }],
      strategies: [{ id: "s", goals: [{ id: "g", statement: "x", tactics }] }],
    });
    const [paragraphs, strong] = [vi.spyOn(defaultHandlers, "paragraph"), vi.spyOn(defaultHandlers, "strong")];
    expect(toMarkdown(strategyDocument(plan))).toContain("  - **Owner:** Ann\n");
    expect(paragraphs.mock.calls.length + strong.mock.calls.length).toBeLessThan(5);
    vi.restoreAllMocks();
  });
});

/** How often the fields of an object with a thousand or more are listed meanwhile. */
const listingsIn = (use: () => unknown): number => {
  const { keys } = Object;
  let listings = 0;
  const counting = vi.spyOn(Object, "keys").mockImplementation((value: object) => {
    const names = keys(value);
    if (names.length >= 1000) listings += 1;
    return names;
  });
  try {
    use();
  } finally {
    counting.mockRestore();
  }
  return listings;
};

describe("F9 F10 G3 regressions of what input costs that is no plan", () => {
  const unknown = Object.fromEntries(times(2000, (index) => [`n${index}`, index]));
  const target = { kind: "value", atLeast: 1, ...unknown };
  const inputs: readonly (readonly [where: string, fields: object])[] = [
    ["in the plan", unknown],
    ["in a thing", { channels: [{ id: "c", name: "x", ...unknown }] }],
    ["in one of several forms", { metrics: [{ id: "m" }], strategies: [{ id: "s", kpis: [{ id: "k", metric: "m", target }] }] }],
  ];

  test.each(inputs)(
    "a million unknown fields took three times as long as to parse them, for they were listed three times: %s",
    (_, fields) => {
      for (const input of [written(fields), JSON.stringify(written(fields))]) {
        expect(listingsIn(() => expect(safeParsePlan(input)).toMatchObject({ ok: false, rest: 1900 }))).toBe(1);
      }
    },
  );

  test("a million levels took two seconds, for the text was parsed twice and searched for keys written twice", () => {
    const text = `{"format":"social-plan/1","id":"p","strategies":${'[{"id":"x","goals":'.repeat(5000)}[]${"}]".repeat(5000)}}`;
    const [parse, sets] = [vi.spyOn(JSON, "parse"), vi.spyOn(Set.prototype, "has")];
    const result = safeParsePlan(text);
    const [parsed, asked] = [parse.mock.calls.length, sets.mock.calls.length];
    vi.restoreAllMocks();
    expect(result.ok ? undefined : result.problems[0]?.code).toBe("limit-depth");
    expect(parsed).toBe(1);
    expect(asked).toBeLessThan(5000);
  });
});
