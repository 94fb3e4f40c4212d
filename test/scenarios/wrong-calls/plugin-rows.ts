import * as main from "social-plan";
import * as z from "zod";
import { bag, may, must, optionalBag, type Row, taking } from "./row.js";
import { gate, rule } from "./things.js";

const [metric] = main.metricCatalog;
const platform = { id: "intranet", name: "Intranet", kind: "app", asOf: "2026-01-01" };
const definition = {
  name: "acme/app",
  version: 2,
  platforms: [platform],
  rules: [{ ...rule, id: "acme/app/account" }],
  gates: [{ ...gate, id: "acme/app/named" }],
};
/** A plugin, as somebody without a compiler would define it. */
const plugin = (main.definePlugin as (given: unknown) => main.AnyPlugin)(definition);

/** A planner that has more to say than the library. */
export const planner = main.createPlanner({ plugins: [plugin as never] });

/** A row for every function that makes plugins and planners. */
export const pluginRows: Readonly<Record<string, Row>> = {
  definePlugin: taking(main.definePlugin, {
    definition: bag({
      name: must(definition.name),
      version: { value: definition.version, takes: { number: "a version" } },
      requires: may([], { "empty list": "no requirements" }),
      fields: may({ content: z.string() }, { "empty object": "no fields" }),
      migrations: may({ 2: (old: unknown) => old }, { "empty object": "no migrations" }),
      platforms: may(definition.platforms, { "empty list": "no platforms" }),
      metrics: may([metric], { "empty list": "no metrics" }),
      rules: may(definition.rules, { "empty list": "no rules" }),
      gates: may(definition.gates, { "empty list": "no gates" }),
      machine: may({ stages: { review: { after: "plan" } } }, { "empty object": "nothing is added", shape: "nobody asks for these names" }),
      documents: may({ sheet: () => () => "text" }, { "empty object": "no documents" }),
      formats: may({ sheet: () => () => "text" }, { "empty object": "no formats" }),
    }),
  }),
  createPlanner: taking(main.createPlanner, {
    options: optionalBag({ plugins: may([plugin], { "empty list": "no plugins" }), standard: may(false, { flag: "it is one" }) }),
  }),
};

/** The rows of the functions of a planner: those of the library's own functions, called through the planner. */
export const plannerRows = (rows: Readonly<Record<string, Row | string>>): Readonly<Record<string, Row>> =>
  Object.fromEntries(
    Object.entries<unknown>({ ...planner }).flatMap(([name, call]) => {
      const row = rows[name];
      if (typeof call !== "function" || row === undefined || typeof row === "string") return [];
      const optional = ["describeRefusal", "describeReport", "replayJourney"].includes(name);
      const { machine } = row.args;
      const args =
        optional && machine !== undefined ? { ...row.args, machine: { ...machine, ...may(machine.value, machine.takes) } } : row.args;
      const isAnswered = name === "safeParsePlan"; // which answers with problems, of which its own row takes the first
      return [[name, isAnswered ? row : { ...row, args, call: call as Row["call"] }] as const];
    }),
  );
