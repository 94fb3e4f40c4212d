import * as main from "social-plan";
import { describe, expect, test } from "vitest";
import { listThatLies, listThatThrows, throwsAlways } from "../../../helpers/thrown-things.js";
import { rows } from "../../../scenarios/wrong-calls/rows.js";
import { plan } from "../../../scenarios/wrong-calls/things.js";
import { wrongValues } from "../../../scenarios/wrong-calls/wrong-values.js";

const planner = main.createPlanner();
const functions: Readonly<Record<string, unknown>> = { ...planner };
const names = Object.keys(functions).filter((name) => typeof functions[name] === "function");

/** What a call comes to, as text: functions, such as those of gates, by their names. */
const outcomeOf = (about: unknown, given: readonly unknown[]): unknown => {
  try {
    const answer = (about as (...all: readonly unknown[]) => unknown)(...given);
    return JSON.stringify(
      answer !== null && typeof answer === "object" && "next" in answer ? [...(answer as unknown as Iterable<unknown>)] : answer,
    );
  } catch (thrown) {
    if (!main.isPlanError(thrown)) throw thrown;
    const { code, message, path, values } = thrown;
    return { code, message, path, values };
  }
};

describe("X10 a planner without plugins answers as the library does", () => {
  test("it has its machine, rules and catalogues", () => {
    expect(planner.machine).toEqual(main.listenFirst);
    expect(planner.rules).toEqual(main.recommendedRules);
    expect(planner.catalogs).toEqual({ metrics: main.metricCatalog, platforms: main.platformCatalog });
    expect(planner.plugins).toEqual([main.standardPlugin]);
    expect([planner.documents, planner.formats]).toEqual([{}, {}]);
    expect(Object.isFrozen(planner)).toBe(true);
  });

  test("every one of its functions is one of the library's", () => {
    expect(names.filter((name) => typeof (main as Readonly<Record<string, unknown>>)[name] !== "function")).toEqual([]);
    expect(names.length).toBeGreaterThan(50);
  });

  test.each(names)("%s, called rightly and wrongly", (name) => {
    const row = rows["index"]?.[name];
    const about = (main as Readonly<Record<string, unknown>>)[name];
    if (row === undefined || typeof row === "string") throw new Error(`no row for ${name}`);
    const args = Object.values(row.args);
    const right = args.map(({ value }) => value);
    expect(outcomeOf(functions[name], right)).toEqual(outcomeOf(about, right));
    for (const [at, { value, options = {} }] of args.entries())
      for (const [label, wrong] of Object.entries(wrongValues)) {
        if (row.args["machine"] === args[at] && wrong === undefined) continue; // it is the planner's where none is passed
        const calls = [
          right.with(at, wrong),
          ...Object.keys(options).map((option) => right.with(at, { ...(value as object), [option]: wrong })),
        ];
        for (const [which, given] of calls.entries())
          expect([label, which, outcomeOf(functions[name], given)]).toEqual([label, which, outcomeOf(about, given)]);
      }
  });
});

describe("X10 a planner without the standard plugin", () => {
  const bare = main.createPlanner({ standard: false });

  test("has no rules, gates or catalogues, and every move is open", () => {
    expect([bare.plugins, bare.rules, bare.machine.gates, bare.catalogs]).toEqual([[], [], [], { metrics: [], platforms: [] }]);
    expect(bare.checkCoverage(plan)).toMatchObject({ findings: [], ran: [] });
    const { moves, ahead } = bare.stageStatus(plan);
    expect(moves.map(({ open, gates }) => [open, gates])).toEqual(moves.map(() => [true, []]));
    expect(ahead).toEqual([]);
    expect(bare.platformFromCatalog("instagram")).toBeUndefined();
    let next = plan;
    for (let at = 1; at < 5; at++) {
      const moved = bare.advanceStage(next, { at: `2027-01-0${at}T09:00:00Z`, by: "maria" });
      if (!moved.ok) throw new Error("a move is refused");
      next = moved.plan;
    }
    expect(bare.stageStatus(next).stage).toBe("post");
  });

  test("its journeys are those of the library", () => {
    const moved = bare.advanceStage(plan, { at: "2027-01-04T09:00:00Z", by: "maria" });
    expect(moved.ok && main.replayJourney(moved.plan.journey).stage).toBe("listen.external");
  });
});

describe("F75 wrong options are a `plugin` with the place", () => {
  const refused = (options: unknown) => {
    try {
      (main.createPlanner as (given: unknown) => unknown)(options);
    } catch (thrown) {
      if (main.isPlanError(thrown)) return [thrown.code, thrown.path[0]];
      throw thrown;
    }
    return [];
  };

  test("whatever they are", () => {
    for (const options of [null, 7, "text", true, [], () => 1, throwsAlways, listThatThrows, new Date(0)])
      expect(refused(options)).toEqual(["plugin", "options"]);
    for (const plugins of [null, 7, "text", {}, throwsAlways, listThatThrows, listThatLies({})])
      expect(refused({ plugins })).toEqual(["plugin", "options"]);
    for (const standard of [null, 0, "no", {}, throwsAlways]) expect(refused({ standard })).toEqual(["plugin", "options"]);
    const throwing = {
      get plugins() {
        throw new RangeError("not today");
      },
    };
    expect(refused(throwing)).toEqual(["plugin", "options"]);
    expect([refused(undefined), refused({}), refused({ plugins: undefined, standard: undefined })]).toEqual([[], [], []]);
  });
});
