import { createPlan, createStrategy, editPlan, type PlanBuilder } from "social-plan";
import { type Argument, may, must, optionalBag, type Row } from "./row.js";
import { plan } from "./things.js";

type Method = (...args: readonly unknown[]) => unknown;

/** A method as a caller without a compiler sees it. */
const methodOf = (holder: object, name: string): Method => {
  const methods = holder as Readonly<Record<string, unknown>>; // any object may be asked for any key
  const method = methods[name];
  if (typeof method !== "function") throw new Error(`there is no method ${name}`);
  return method.bind(holder) as Method; // a function takes any arguments at run time
};

const inThePlan = ["anywhere", "the path is that of the thing in the plan"] as const;
const readLater = "the fields are read at `build`";
const fields: Argument = { value: { id: "x" }, elsewhere: inThePlan, takes: { "empty object": readLater, shape: readLater } };
const text: Argument = { value: "Answer", elsewhere: inThePlan, takes: { text: "it is one" } };
const callback = (value: unknown): Argument => ({ value, elsewhere: inThePlan });

const builder: PlanBuilder = createPlan({ id: "acme" });
const planRows = Object.fromEntries(
  Object.keys(builder)
    .filter((name) => name !== "build")
    .map((name) => [name, { args: { fields }, call: methodOf(builder, name) }]),
);

const begun = () => createStrategy({ scope: { function: "it" } });
const objective = () => begun().businessObjective({ statement: "Cut calls" });
const mission = () => objective().mission("Answer");
type Given = Readonly<Record<string, unknown>>;
/** A goal that is measured and reached, whose callback asks for one step with what is passed. */
const askGoal = (step: (goal: Given) => unknown): unknown => methodOf(mission(), "goal")({ statement: "x" }, step);
const tactic = (one: unknown) => methodOf(one as object, "tactic")({ statement: "t" }, (t: object) => methodOf(t, "metric")("m"));

const strategyRows: Readonly<Record<string, Row>> = {
  businessObjective: { args: { fields }, call: (given) => methodOf(begun(), "businessObjective")(given) },
  mission: { args: { text }, call: (given) => methodOf(objective(), "mission")(given) },
  marketingObjective: { args: { fields }, call: (given) => methodOf(mission(), "marketingObjective")(given) },
  goal: {
    args: { fields, how: callback((goal: object) => tactic(methodOf(goal, "kpi")({ metric: "m" }))) },
    call: (given, how) => methodOf(mission(), "goal")(given, how),
  },
  kpi: { args: { fields }, call: (given) => askGoal((goal) => tactic(methodOf(goal, "kpi")(given))) },
  tactic: {
    args: { fields, measuredBy: callback((t: object) => methodOf(t, "metric")("m")) },
    call: (given, by) => askGoal((goal) => methodOf(methodOf(goal, "kpi")({ metric: "m" }) as object, "tactic")(given, by)),
  },
  metric: {
    args: { metric: text },
    call: (given) =>
      askGoal((goal) =>
        methodOf(methodOf(goal, "kpi")({ metric: "m" }) as object, "tactic")({ statement: "t" }, (t: object) =>
          methodOf(t, "metric")(given),
        ),
      ),
  },
};

/** Runs one edit with what is passed. */
const edit =
  (name: string): Method =>
  (...args) =>
    editPlan(plan, (tx) => methodOf(tx, name)(...args));

const kind = (value: string): Argument => ({ value, elsewhere: [["id"], "another kind has no such thing"] });
const id = (value: string): Argument => ({ value, elsewhere: ["anywhere", "`unknown-id` names what nothing has"] });
const nothingSet = { "empty object": "nothing is set" };
const place = (value: unknown, takes: Argument["takes"] = {}): Argument => ({
  ...may(value, takes),
  elsewhere: [[""], "`unknown-id` names what nothing has"],
});
const where = optionalBag({ after: place("forum", { null: "it comes first" }) });

const editRows: Readonly<Record<string, Row | string>> = {
  close: "it takes nothing, and is the library's own to call",
  set: {
    args: { kind: kind("channel"), id: id("forum"), patch: { value: { name: "x" }, elsewhere: inThePlan, takes: nothingSet } },
    call: edit("set"),
  },
  update: {
    args: { kind: kind("channel"), id: id("forum"), recipe: { value: () => undefined, takes: { function: "it is one" } } },
    call: edit("update"),
  },
  add: {
    args: {
      kind: { ...must("channel"), elsewhere: inThePlan },
      value: { value: { id: "blog", name: "Blog" }, elsewhere: inThePlan },
      where,
    },
    call: edit("add"),
  },
  move: {
    args: {
      kind: kind("channel"),
      id: id("forum"),
      where: optionalBag({ after: place(null, { null: "it comes first" }), to: place("plan") }),
    },
    call: edit("move"),
  },
  remove: {
    args: { kind: kind("cadence"), id: id("mondays"), options: optionalBag({ detach: may(true, { flag: "it is one" }) }) },
    call: edit("remove"),
  },
};

/** A row for every method of what the functions return or hand to a recipe, by the name of that. */
export const methodRows: Readonly<Record<string, Readonly<Record<string, Row | string>>>> = {
  createPlan: planRows,
  createStrategy: strategyRows,
  tx: editRows,
};

/** The methods there are of an edit, and of a plan in the making. */
export const methodsThereAre = (): Readonly<Record<string, readonly string[]>> => {
  const found: string[] = [];
  editPlan(plan, (tx) => {
    found.push(...Object.getOwnPropertyNames(Object.getPrototypeOf(tx)));
  });
  return { tx: found.filter((name) => name !== "constructor"), createPlan: Object.keys(builder).filter((name) => name !== "build") };
};

/** Steps in an order that the compiler would not let pass, with the step that must come instead. */
export const wrongOrders: readonly (readonly [wrong: string, next: string, code: string, call: () => unknown])[] = [
  ["mission", "businessObjective", "missing-field", () => methodOf(begun(), "mission")("Answer")],
  ["goal", "businessObjective", "missing-field", () => methodOf(begun(), "goal")({}, () => undefined)],
  ["build", "businessObjective", "missing-field", () => methodOf(begun(), "build")()],
  ["goal", "mission", "missing-field", () => methodOf(objective(), "goal")({}, () => undefined)],
  ["marketingObjective", "mission", "missing-field", () => methodOf(objective(), "marketingObjective")({})],
  ["build", "goal", "missing-field", () => methodOf(mission(), "build")()],
  ["mission", "goal", "choice", () => methodOf(mission(), "mission")("Again")],
  ["businessObjective", "goal", "choice", () => methodOf(mission(), "businessObjective")({})],
  ["tactic", "kpi", "missing-field", () => askGoal((goal) => methodOf(goal, "tactic")({}, () => undefined))],
  [
    "kpi",
    "tactic",
    "choice",
    () =>
      askGoal((goal) => {
        const one = methodOf(goal, "kpi")({ metric: "m" });
        return methodOf(methodOf(one as object, "kpi")({ metric: "n" }) as object, "kpi")({ metric: "o" });
      }),
  ],
  ["kpi", "tactic", "choice", () => askGoal((goal) => methodOf(tactic(methodOf(goal, "kpi")({ metric: "m" })) as object, "kpi")({}))],
];
