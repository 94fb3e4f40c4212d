import {
  advanceStage,
  createHistory,
  createPlan,
  createStrategy,
  defineGate,
  defineRule,
  editPlan,
  english,
  generateCalendar,
  isPlanError,
  mergePlans,
  replayJourney,
  safeParsePlan,
} from "social-plan";

/** Things that are right, for calls in which one thing is not. */
export const plan = createPlan({ id: "acme", timeZone: "Europe/Berlin" })
  .person({ id: "maria", name: "Maria" })
  .channel({ id: "forum", name: "Forum", owner: "maria" })
  .metric({ id: "deflection" })
  .content({ id: "news", title: "News", variants: [{ id: "news-forum", channel: "forum", text: "Hello" }] })
  .cadence({ id: "mondays", channels: ["forum"], when: { kind: "weekly", on: ["mon"], at: ["09:30"] } })
  .strategy(
    createStrategy({ scope: { function: "customer-service", name: "Care" } })
      .businessObjective({ statement: "Cut calls" })
      .mission("Answer where customers ask")
      .goal({ statement: "Answer in public" }, (goal) =>
        goal.kpi({ metric: "deflection" }).tactic({ statement: "Answer in the forum" }, (tactic) => tactic.metric("deflection")),
      )
      .build(),
  )
  .build();

export const days = { from: "2027-01-04", to: "2027-01-17" } as const;
export const calendar = generateCalendar(plan, days);
export const edited = editPlan(plan, (tx) => tx.set("channel", "forum", { name: "Product forum" }));
export const other = editPlan(plan, (tx) => tx.set("channel", "forum", { name: "Community" }));
export const merged = mergePlans(plan, edited.plan, other.plan);
export const history = createHistory(plan);
export const state = replayJourney(plan.journey);

export const gateDefinition = {
  id: "acme/named",
  demand: "B1",
  trial: "firm",
  messages: { yes: "It has a name.", no: "It has none." },
  check: () => ({ met: false, message: "no" }) as const,
} as const;
export const gate = defineGate(gateDefinition);

export const ruleDefinition = {
  id: "acme/channel-needs-account",
  severity: "warning",
  on: "channel",
  messages: { none: "There is no account." },
  check: () => undefined,
} as const;
export const rule = defineRule(ruleDefinition);

export const german = { ...english, tag: "de" };

const refused = advanceStage(plan, { at: "2027-01-04T09:00:00Z", by: "maria" });
if (refused.ok) throw new Error("the gates are open");
export const refusal = refused;

const faultOf = (journey: unknown): unknown => {
  try {
    return replayJourney(journey as []);
  } catch (thrown) {
    return thrown;
  }
};
const thrown = faultOf([null]);
if (!isPlanError(thrown)) throw new Error("the log can be replayed");
export const logFault = thrown;

const unread = safeParsePlan({ format: "social-plan/1" });
const noted = safeParsePlan({ format: "social-plan/1", id: "acme", timeZone: "europe/berlin" });
if (unread.ok || !noted.ok) throw new Error("parsing has changed its mind");
export const [problem] = unread.problems;
export const [note] = noted.notes;

const busy = createPlan({ id: "busy", timeZone: "Europe/Berlin" })
  .cadence({ id: "nights", when: { kind: "dates", on: ["2027-03-28"], at: ["02:30"] } })
  .cadence({ id: "mondays", when: { kind: "weekly", on: ["mon"] } })
  .cadence({ id: "news", when: { kind: "as-needed" } })
  .blackout({ id: "fair", name: "Fair", from: "2027-03-29", to: "2027-03-29" })
  .build();
const busyDays = generateCalendar(busy, { from: "2027-03-28", to: "2027-04-04" });
const short = createPlan({ id: "short" })
  .person({ id: "maria", name: "Maria", away: [{ from: "2027-03-29", to: "2027-03-29" }] })
  .cadence({ id: "mondays", authors: ["maria"], when: { kind: "weekly", on: ["mon"] } })
  .build();
export const passedOver = generateCalendar(short, { from: "2027-03-29", to: "2027-03-29" }).entries[0]?.passedOver?.[0];
export const postponed = busyDays.entries.flatMap(({ moves }) => moves)[0];
export const [refusedSlot] = busyDays.refused;
export const [calendarFinding] = busyDays.findings;
