import { refusePromise } from "../../base/refuse-promise.js";
import { failedKey } from "../../coverage/engine-keys.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import type { LocalDate } from "../../model/values/dates.js";
import type { Planner } from "../../plugins/planner/planner.js";
import type { AnyPlugin } from "../../plugins/plugin.js";
import { addDays } from "../../time/days.js";
import { contextOfCase } from "../gates/context-of-case.js";
import { tryGate } from "../gates/try-gate.js";
import { tryRule } from "../rules/try-rule.js";
import type { Calls, ReadPluginCases } from "./read-plugin-cases.js";

/** A part of a plugin that answers a question about a plan. */
export interface PluginPart {
  /** What the report calls it. */
  readonly name: string;
  /** Asks it, as the planner would. Throws where it fails. */
  readonly ask: (planner: Planner, plan: Plan) => unknown;
  /** What may help where it fails. */
  readonly hint?: string | undefined;
}

/** Returns the parts of a plugin that answer questions about plans: rules, gates, documents and formats. */
export const partsOfPlugin = (plugin: AnyPlugin, { today, documents, formats }: ReadPluginCases): readonly PluginPart[] => {
  const calendarOf = calendarsFrom(today);
  return [
    ...rulesOf(plugin, today, calendarOf),
    ...gatesOf(plugin, today, calendarOf),
    ...membersOf(plugin, "documents", documents),
    ...membersOf(plugin, "formats", formats),
  ];
};

type CalendarOf = (planner: Planner, plan: Plan) => Calendar | undefined;

const rulesOf = ({ rules }: AnyPlugin, today: LocalDate, calendarOf: CalendarOf): readonly PluginPart[] =>
  rules.map((rule) => ({
    name: `the rule “${rule.id}”`,
    ask: (planner, plan) => {
      const { catalogs } = planner;
      const { findings } = tryRule(rule, plan, { today, calendar: calendarOf(planner, plan), catalogs });
      const failed = findings.find(({ key }) => key === failedKey);
      if (failed !== undefined) throw new Error(failed.message);
      return findings;
    },
  }));

const gatesOf = ({ gates }: AnyPlugin, today: LocalDate, calendarOf: CalendarOf): readonly PluginPart[] =>
  gates.map((gate) => ({
    name: `the gate “${gate.id}”`,
    ask: (planner, plan) => {
      const { machine } = planner;
      const step = Object.values(machine.transitions).find(({ gates: asked }) => asked.includes(gate.id));
      const where = { from: step?.from[0], to: step?.to };
      const context = contextOfCase(plan, { ...where, machine, today, calendar: calendarOf(planner, plan) });
      const { isFailed, report } = tryGate(gate, plan, context);
      if (isFailed) throw new Error(report.message);
      return report;
    },
  }));

type Member = (plan: Plan) => unknown;

const membersOf = (plugin: AnyPlugin, part: "documents" | "formats", calls: Calls): readonly PluginPart[] =>
  Object.keys(plugin[part]).map((name) => ({
    hint: Object.hasOwn(calls, name) ? undefined : `If it takes more than a plan, say in \`${part}.${name}\` of the test how it is called.`,
    name: `the ${part.slice(0, -1)} “${name}”`,
    ask: (planner, plan) => {
      const member = (planner[part] as Readonly<Record<string, Member>>)[name] as Member; // the planner has the members of its plugins
      const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
      const answer = call === undefined ? member(plan) : call(member as never, plan); // whoever wrote the call knows what it takes
      refusePromise(answer, "it answers with a promise, and a planner must answer at once");
      return answer;
    },
  }));

const daysAhead = 13;

/** Returns what gives a plan its calendar of two weeks, which is made once; none where the plan has none to give. */
const calendarsFrom = (from: LocalDate): CalendarOf => {
  const made = new WeakMap<Plan, Calendar>();
  return (planner, plan) => {
    try {
      const calendar = made.get(plan) ?? planner.generateCalendar(plan, { from, to: addDays(from, daysAhead) });
      made.set(plan, calendar);
      return calendar;
    } catch {
      return undefined;
    }
  };
};
