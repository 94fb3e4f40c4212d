import { type Plan, type PlanInput, parsePlan } from "social-plan";

/** What one chapter of the story adds to the plan, and when somebody then tries the next step. */
export interface Chapter {
  /** What is done, in words. */
  readonly title: string;
  /** The gates that are shut before it, in the order of the step. */
  readonly shut: readonly string[];
  /** When the next step is made after it. */
  readonly at: string;
  /** Where that leads. */
  readonly to: string;
  /** The plan with what this chapter adds; its journey is kept. */
  readonly write: (plan: Plan) => Plan;
}

/** The story of one plan: what it is before anybody has listened, and chapter by chapter what each gate asks for. */
export interface Story {
  readonly start: Plan;
  readonly chapters: readonly Chapter[];
}

/** What a plan says that nobody could know before listening, and that its chapters put back. */
const later = [
  "strategies",
  "messages",
  "content",
  "cadences",
  "campaigns",
  "experiments",
  "actions",
  "measurements",
  "readiness",
  "policy",
  "response",
  "alignment",
  "listening",
] as const;

/** Tells how a complete plan came about, from listening inside to posting. */
export const storyOf = (complete: Plan): Story => {
  const { insights, sources } = complete.listening;
  const sideOf = new Map(sources.map(({ id, side }) => [id, side]));
  const inside = insights.filter(({ source }) => sideOf.get(source) === "internal");
  const people = complete.people.map(({ player: _, ...person }) => person);
  const without: Partial<Plan> = Object.fromEntries(later.map((name) => [name, undefined]));
  const read = (input: PlanInput): Plan => parsePlan(input);
  const add =
    (parts: Partial<PlanInput>) =>
    (plan: Plan): Plan =>
      read({ ...plan, ...parts });
  // What people worried about is known before the tactics they worried about are written down.
  const issues = complete.alignment.issues.map((issue) => ({ ...issue, about: [] }));
  return {
    start: read({ ...complete, ...without, people, listening: { sources }, journey: [] } as PlanInput),
    chapters: [
      {
        title: "Listen inside: functions, players, a draft of the policy, things to do",
        shut: ["internal-functions-heard", "social-players-recorded", "policy-drafted", "actions-planned"],
        at: "2026-11-12T17:00:00Z",
        to: "listen.external",
        write: add({
          people: complete.people,
          alignment: { ...complete.alignment, issues },
          listening: { ...complete.listening, insights: inside },
          actions: complete.actions,
          policy: { ...complete.policy, status: "draft" },
        }),
      },
      {
        title: "Listen outside: every channel and venue",
        shut: ["channels-listened-to"],
        at: "2026-11-30T09:00:00Z",
        to: "plan",
        write: add({ listening: complete.listening }),
      },
      {
        title: "Plan: strategies that answer what was heard, the policy approved",
        shut: ["policy-approved", "coverage-clean", "insights-answered"],
        at: "2026-12-15T09:00:00Z",
        to: "respond",
        write: add({
          strategies: complete.strategies,
          messages: complete.messages.map((message) => ({ ...message, answers: [] })),
          content: complete.content,
          cadences: complete.cadences,
          campaigns: complete.campaigns,
          experiments: complete.experiments,
          measurements: complete.measurements,
          policy: complete.policy,
          alignment: complete.alignment,
        }),
      },
      {
        title: "Respond: who answers how, people trained, first answers given, something to say to everybody",
        shut: ["responders-named", "guide-covers-channels", "responding-started"],
        at: "2027-01-04T09:00:00Z",
        to: "post",
        write: add({ response: complete.response, readiness: complete.readiness, messages: complete.messages }),
      },
    ],
  };
};
