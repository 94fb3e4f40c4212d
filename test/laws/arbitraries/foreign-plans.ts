import fc from "fast-check";
import type { Plan } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";

/** What people write, in letters that no word of the library has. */
const text = fc.constantFrom("Кофейня у порта", "港口咖啡", "قهوة الميناء.", "καφές – 2027");
const maybe = <T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values);
/** All of these, or some: all is what opens a gate. */
const most = <T>(all: readonly T[]) => fc.oneof(fc.constant([...all]), fc.subarray([...all]));
/** Some things, with ids from this number on. */
const some = <T extends object>(first: number, of: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(of, { maxLength }).map((all) => all.map((one, at) => ({ id: String(first + at), ...one })));
/** Things with these ids. */
const each = <T extends object>(ids: readonly string[], of: fc.Arbitrary<T>) =>
  fc.tuple(...ids.map((id) => of.map((fields) => ({ id, ...fields }))));

const functions = ["executive-management", "marketing", "legal", "it", "customer-service", "team"];
const sections = ["purpose", "disclosure", "confidentiality", "escalation", "crisis"];
const [channels, people, skills, audiences] = [
  ["100", "101", "102"],
  ["110", "111", "112"],
  ["120", "121"],
  ["130", "131", "132"],
] as const;
const inside = functions.map((name, at) => ({ id: String(140 + at), name: "–", side: "internal", function: name }));
const outside = channels.map((channel, at) => ({ id: String(150 + at), name: "–", side: "external", channel }));
const street = { id: "160", name: "–", side: "external" };
const sources = [...inside, ...outside, street];

/** One in which the standard rules find no error. */
const strategy = {
  id: "250",
  mission: "отвечать",
  businessObjectives: [{ id: "251", statement: "остаться" }],
  goals: [
    {
      id: "252",
      statement: "ответили",
      serves: ["251"],
      kpis: [{ id: "253", metric: "254", target: { kind: "value", atLeast: 1 } }],
      tactics: [{ id: "255", statement: "ответ", metrics: ["254"] }],
    },
  ],
};
const insight = fc.record({ statement: text, weight: maybe(5), setAside: maybe("нет"), heardOn: maybe("2027-03-01") });
const basis = fc.constantFrom(undefined, undefined, undefined, undefined, "heard", "assumed");

const parts = {
  commitment: maybe("trial", "critical"),
  skills: each(skills, fc.record({ name: text })),
  people: each(people, fc.record({ name: text, player: maybe(undefined, "blogger"), skills: most(skills) })),
  channels: each(
    channels,
    fc.record({
      name: text,
      use: fc.constantFrom("active", "active", "planned", "dormant", "declined", "retired"),
      involvement: maybe("listen", "respond", "post"),
      because: fc.option(text, { nil: undefined }),
      skills: most(skills),
    }),
  ),
  policy: fc.option(
    fc.record({
      status: maybe("draft", "approved"),
      sections: fc
        .tuple(most(sections), fc.constantFrom(["да"], ["да"], ["да"], []))
        .map(([all, rules]) => all.map((kind, at) => ({ id: String(170 + at), kind, rules }))),
    }),
    { nil: undefined },
  ),
  actions: some(180, fc.record({ what: text, status: maybe("done") }), 2),
  readiness: some(
    190,
    fc.record({ kind: fc.constant("response"), title: text, status: maybe("done"), on: maybe("2027-01-01", "2027-03-01") }),
    2,
  ),
  response: fc.record({
    rules: some(
      200,
      fc.record({
        when: text,
        by: most(people),
        channels: fc.option(fc.subarray([...channels]), { nil: undefined }),
        reply: maybe("never", "always"),
      }),
      2,
    ),
  }),
  alignment: fc.record({
    prepare: fc.constantFrom({}, { trends: ["больше чая"] }),
    invite: most(functions).map((all) => all.map((name, at) => ({ id: String(210 + at), name: "–", function: name }))),
    encourage: fc.subarray([{ summary: "да" }, { summary: "нет" }]),
    issues: some(
      220,
      fc.record({ statement: text, confirmed: fc.boolean(), rank: maybe(1), redFlag: fc.boolean(), resolution: maybe("так") }),
      3,
    ),
  }),
  listening: fc.record({
    players: maybe({ none: "Мы всех спросили." }, { none: "Мы всех спросили.", on: "2027-01-04" }),
    sources: fc.constant(sources),
    insights: most(sources).chain((heard) =>
      fc.tuple(
        ...heard.map(({ id }, at) =>
          fc
            .record({ insight, basis })
            .map(({ insight: fields, basis: by }) => ({ id: String(230 + at), source: id, ...fields, basis: by })),
        ),
      ),
    ),
  }),
  strategies: fc.oneof(
    fc.constant([strategy]),
    some(260, fc.record({ statement: text }), 2).map((goals) => [{ id: "250", mission: "отвечать", goals }]),
  ),
  audiences: fc.nat(audiences.length),
  messages: most(audiences),
  cadences: fc.constantFrom([], [{ id: "270", name: "–", channels: ["100"], when: { kind: "weekly", on: ["mon"] } }]),
};

/** Plans of what the gates of `listenFirst` look at, their ids all digits and their texts without a Latin letter; each gate is met by some of them. */
export const foreignPlan: fc.Arbitrary<Plan> = fc.record(parts).map(({ audiences: count, messages, ...rest }) => {
  const known = audiences.slice(0, count);
  const plan = {
    format: "social-plan/1",
    id: "1",
    ...rest,
    metrics: [{ id: "254", name: "ответы" }],
    audiences: known.map((id) => ({ id, name: "Соседи" })),
    messages: messages.flatMap((audience, at) =>
      known.includes(audience) ? [{ id: String(240 + at), text: "Доброе утро", audience }] : [],
    ),
  };
  return parsePlan(JSON.parse(JSON.stringify(plan)));
});
