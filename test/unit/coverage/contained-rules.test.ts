import { describe, expect, it } from "vitest";
import { checkRules } from "../../../src/coverage/check-rules.js";
import { defineRule } from "../../../src/coverage/define-rule.js";
import { planOf } from "../../helpers/plan-of.js";

const plan = planOf({ channels: ["blog", "forum", "mail"].map((id) => ({ id, name: id })) });
const sane = defineRule({
  id: "a/sane",
  severity: "info",
  on: "channel",
  everywhere: false,
  messages: { named: "The channel “{channel, name}” has a name." },
  check: ({ id }, { report }) => report({ message: "named", values: { channel: id } }),
});
const saneAlone = checkRules(plan, [sane]).findings;

type Context = { readonly report: (given: unknown) => void; readonly plan: typeof plan };
/** A rule as somebody may write it in JavaScript. */
const wild = (check: (node: { readonly id: string }, context: Context) => unknown) =>
  defineRule({
    ...{ id: "a/wild", severity: "warning", on: "channel", everywhere: false, messages: { one: "One.", of: "Of {channel, name}." } },
    check: check as never,
  });
const foundBy = (check: Parameters<typeof wild>[0]) => {
  const { findings, counts } = checkRules(plan, [wild(check), sane]);
  expect(findings.filter(({ rule }) => rule === "a/sane")).toEqual(saneAlone);
  return { counts, found: findings.filter(({ rule }) => rule === "a/wild") };
};
const failure = (reason: string) => [
  {
    severity: "error",
    key: "coverage/failed",
    message: `The rule “a/wild” failed and was stopped: ${reason}. Fix the rule; the other rules have run.`,
  },
];

describe("F71 F72 F74 a rule gone wild is named, and the others find what they find", () => {
  it.each<[string, Parameters<typeof wild>[0], string]>([
    ["is asynchronous", async () => undefined, "it is asynchronous, and a rule must answer at once"],
    ["is asynchronous and fails", async () => Promise.reject(new Error("later")), "it is asynchronous, and a rule must answer at once"],
    ["reports what names no message", (_, { report }) => report({ foo: 1 }), "its report names none of its messages"],
    [
      "reports a message it does not have",
      (_, { report }) => report({ message: "x".repeat(100_000) }),
      "its report names none of its messages",
    ],
    ["reports a name every object has", (_, { report }) => report({ message: "toString" }), "its report names none of its messages"],
    ["reports nothing", (_, { report }) => report(undefined), "it reported something that is no object"],
    ["reports a list", (_, { report }) => report(["one"]), "it reported something that is no object"],
    [
      "reports values that are none",
      (_, { report }) => report({ message: "one", values: "none" }),
      "the values of its report are no object",
    ],
    ["reports a field that is none", (_, { report }) => report({ message: "one", at: 1 }), "`at` in its report is no text"],
    ["reports a thing that is none", (_, { report }) => report({ message: "one", node: {} }), "`node` in its report is no text"],
    [
      "reports a severity that is none",
      (_, { report }) => report({ message: "one", severity: "fatal" }),
      "the severity of its report is none",
    ],
    [
      "reports other things that are none",
      (_, { report }) => report({ message: "one", related: [{ message: "one" }] }),
      "a thing in `related` of its report has no `node`",
    ],
    [
      "reports a value that is an object",
      (_, { report }) => report({ message: "of", values: { channel: {} } }),
      "the value “channel” of its report is neither text, a finite number, true or false, nor a list of these",
    ],
    [
      "reports a list of more than a sentence holds",
      (_, { report }) => report({ message: "of", values: { channel: Array.from({ length: 10_001 }, () => "x") } }),
      "the value “channel” of its report is a list of more than 10000 items",
    ],
    [
      "reports a list of objects",
      (_, { report }) => report({ message: "of", values: { channel: [{}] } }),
      "the value “channel” of its report is a list of more than texts and finite numbers",
    ],
    ["reports no list of other things", (_, { report }) => report({ message: "one", related: "x" }), "`related` in its report is no list"],
  ])("that %s", (_, check, reason) => {
    expect(foundBy(check).found).toMatchObject(failure(reason));
  });

  it("that changes the plan", () => {
    const { found } = foundBy((node) => Object.assign(node, { name: "Mine" }));
    expect(found).toMatchObject([{ severity: "error", key: "coverage/failed" }]);
    expect(plan.channels.map(({ name }) => name)).toEqual(["blog", "forum", "mail"]);
  });

  it("that reports through something which throws", () => {
    const evil = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
      },
    );
    expect(foundBy((_, { report }) => report(evil)).found).toMatchObject([{ key: "coverage/failed" }]);
  });

  it("a rejection after the check is over ends nothing", async () => {
    const seen: unknown[] = [];
    const listen = (reason: unknown) => void seen.push(reason);
    process.on("unhandledRejection", listen);
    foundBy(async () => Promise.reject(new Error("later")));
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", listen);
    expect(seen).toEqual([]);
  });
});

describe("F71 F74 the options of a rule", () => {
  const withSchema = (validate: (written: unknown) => unknown, check: unknown = () => undefined) =>
    defineRule({
      ...{ id: "a/wild", severity: "warning", on: "channel", everywhere: false, messages: { one: "One." } },
      options: { "~standard": { version: 1, vendor: "mine", validate: validate as never } },
      check: check as never,
    });
  const list = ["a"];
  const config = { "a/wild": { options: { list } } } as never;

  it("that cannot be read are a failure of the rule, also where the caller gives some", () => {
    const broken = withSchema(() => {
      throw new Error("no network");
    });
    const found = [
      expect.objectContaining({
        rule: "a/wild",
        key: "coverage/failed",
        values: expect.objectContaining({ reason: expect.stringContaining("no network") }),
      }),
    ];
    for (const options of [{}, { config }]) expect(checkRules(plan, [broken, sane], options).findings).toEqual([...found, ...saneAlone]);
  });

  it("that do not fit are the caller's mistake, as before, and not all reasons are told", () => {
    const refusing = withSchema(() => ({ issues: Array.from({ length: 100_000 }, () => ({ message: "too few" })) }));
    expect(() => checkRules(plan, [refusing], { config })).toThrow(expect.objectContaining({ code: "config" }));
  });

  it("are frozen, and those that the caller wrote stay as they are", () => {
    const rule = withSchema(
      (value) => ({ value }),
      (_: unknown, { options }: { options: { list: string[] } }) => options.list.push("b"),
    );
    expect(checkRules(plan, [rule], { config }).findings).toMatchObject([{ key: "coverage/failed" }]);
    expect([list, Object.isFrozen(list)]).toEqual([["a"], false]);
  });
});

describe("F72 a rule lists a thousand findings at most", () => {
  const often = (times: number) =>
    foundBy((_, { report }) => {
      for (let at = 0; at < times; at += 1) report({ message: "one" });
    });

  it("and says how many more there are, in the list and in the counts", () => {
    const { found, counts } = often(400);
    expect(found).toHaveLength(1_001);
    expect(found.at(-1)).toMatchObject({
      ...{ key: "coverage/more", severity: "warning", node: null, values: { rule: "a/wild", count: 200 }, fingerprint: "a/wild/more" },
      message: "The rule “a/wild” found 200 more things that are not listed here.",
    });
    expect(counts).toEqual({ error: 0, warning: 1_200, info: 3 });
  });

  it("and nothing of the kind where there are no more", () => {
    expect(often(300).found).toHaveLength(900);
    expect(often(300).counts.warning).toBe(900);
  });

  it("what nothing satisfies is still told once, however much there is", () => {
    const many = planOf({ channels: Array.from({ length: 3_000 }, (_, at) => ({ id: `c${at}`, name: "C" })) });
    const { findings, counts } = checkRules(many, [
      defineRule({ ...sane, everywhere: "None of the {count} channels will do.", options: undefined } as never),
    ]);
    expect(findings).toMatchObject([{ message: "None of the 3000 channels will do.", related: { length: 1_000 } }]);
    expect(counts.info).toBe(1);
  });

  it("a report names a thousand other things at most", () => {
    const related = Array.from({ length: 100_000 }, () => ({ node: "blog", message: "one" }));
    expect(foundBy((_, { report }) => report({ message: "one", related })).found[0]?.related).toHaveLength(1_000);
  });
});
