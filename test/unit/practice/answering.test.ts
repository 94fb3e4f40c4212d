import { describe, expect, it } from "vitest";
import type { Channel, ChannelInput } from "../../../src/model/audience/channel.js";
import type { Plan } from "../../../src/model/plan.js";
import type { ResponseGuideInput } from "../../../src/model/policy/response-guide.js";
import {
  answeringOn,
  hasResponder,
  hasResponseRule,
  isAnswered,
  isAnswerPromised,
  isNeverAnswered,
  quickestPromise,
  respondersOn,
  responseRulesOn,
  rulesByUrgency,
} from "../../../src/practice/answering.js";
import { planOf } from "../../helpers/plan-of.js";

const rule = { id: "r", when: "a question", by: ["ada"] };
const own = { ...rule, id: "own", by: ["bob"], channels: ["forum"] };
const never = { ...rule, id: "n", reply: "never" };
const hours = { id: "h", days: ["mon" as const], from: "09:00", to: "17:00", by: ["cleo"] };

const planWith = (response: ResponseGuideInput | undefined, forum: Partial<ChannelInput> = {}): Plan =>
  planOf({
    skills: [
      { id: "calm", name: "Calm" },
      { id: "law", name: "Law" },
    ],
    people: ["ada", "bob", "cleo"].map((id) => ({ id, name: id })),
    channels: [
      { id: "forum", name: "Forum", skills: ["calm"], ...forum },
      { id: "blog", name: "Blog", skills: ["law"] },
    ],
    response,
  });
/** What a question has to say of the forum. */
const onForum = <T>(ask: (plan: Plan, channel: Channel) => T, ...given: Parameters<typeof planWith>): T => {
  const plan = planWith(...given);
  const [forum] = plan.channels;
  return forum === undefined ? expect.fail("no forum") : ask(plan, forum);
};

describe("D3 whether a channel is answered", () => {
  it.each<[string, string, ResponseGuideInput | undefined, Partial<ChannelInput>]>([
    ["unstated", "nothing is said", undefined, {}],
    ["unstated", "rules are for no channel", { rules: [{ ...rule, channels: [] }] }, {}],
    ["unstated", "rules are for another channel", { rules: [{ ...rule, channels: ["blog"] }] }, {}],
    ["unstated", "some things are answered nowhere", { rules: [never] }, {}],
    ["answered", "a rule for all channels answers", { rules: [rule] }, {}],
    ["answered", "a rule of its own answers", { rules: [own] }, {}],
    ["answered", "somebody is there", { coverage: [hours] }, {}],
    ["answered", "somebody is there for it", { coverage: [{ ...hours, channels: ["forum"] }] }, {}],
    ["answered", "it is meant for answers", undefined, { involvement: "respond" }],
    ["answered", "it is meant for posts", undefined, { involvement: "post" }],
    ["answered", "it is meant for posts, and some things are answered nowhere", { rules: [never] }, { involvement: "post" }],
    ["answered", "one rule of its own says never, another answers", { rules: [own, { ...never, channels: ["forum"] }] }, {}],
    ["answered", "its own rule says never, one for all answers", { rules: [rule, { ...never, channels: ["forum"] }] }, {}],
    ["never", "its own rule says never", { rules: [{ ...never, channels: ["forum"] }] }, {}],
    ["never", "its own rule says never, whatever it is meant for", { rules: [{ ...never, channels: ["forum"] }] }, { involvement: "post" }],
    ["never", "we only mean to listen", undefined, { involvement: "listen" }],
    ["never", "we only mean to listen, whatever holds for all", { rules: [rule], coverage: [hours] }, { involvement: "listen" }],
  ])("%s where %s", (answering, _, response, forum) => {
    expect(onForum(answeringOn, response, forum)).toBe(answering);
    expect(onForum(isAnswered, response, forum)).toBe(answering === "answered");
    expect(onForum(isNeverAnswered, response, forum)).toBe(answering === "never");
  });
});

describe("D3 what is promised, written down and whose it is", () => {
  const promise = { ...rule, withinMinutes: 60 };

  it("promises a time by a rule that answers there", () => {
    expect(onForum(isAnswerPromised, { rules: [promise] })).toBe(true);
    expect(onForum(isAnswerPromised, { rules: [{ ...own, withinMinutes: 5 }] })).toBe(true);
    expect(onForum(isAnswerPromised, { rules: [rule, { ...promise, id: "b", channels: ["blog"] }] })).toBe(false);
    expect(onForum(isAnswerPromised, { rules: [rule, { ...never, withinMinutes: 5 }] })).toBe(false);
    expect(onForum(isAnswerPromised, { rules: [promise] }, { involvement: "listen" })).toBe(false);
  });

  it("finds the quickest promise of a guide", () => {
    const quickest = (...rules: object[]) =>
      quickestPromise(planWith({ rules: rules.map((one, at) => ({ ...rule, id: `r${at}`, ...one })) }).response ?? expect.fail());
    expect(quickest({ withinMinutes: 60 }, { withinMinutes: 20 }, {})).toBe(20);
    expect(quickest({ withinMinutes: 60 }, { withinMinutes: 20, reply: "never" })).toBe(60);
    expect(quickest({})).toBeUndefined();
  });

  it("finds the rules of a channel", () => {
    expect([{ rules: [never] }, { rules: [own] }].map((guide) => onForum(hasResponseRule, guide))).toEqual([true, true]);
    expect([undefined, { rules: [{ ...rule, channels: ["blog"] }] }].map((guide) => onForum(hasResponseRule, guide))).toEqual([
      false,
      false,
    ]);
  });

  it("finds the rules of channels, in the order of the guide", () => {
    const { channels, ...plan } = planWith({ rules: [own, rule, { ...rule, id: "b", channels: ["blog"] }] });
    const on = (count: number) => responseRulesOn({ ...plan, channels }, channels.slice(0, count)).map(({ id }) => id);
    expect([0, 1, 2].map(on)).toEqual([[], ["own", "r"], ["own", "r", "b"]]);
  });

  it("finds somebody who answers, but not where it is declared that nobody does", () => {
    expect([{ rules: [rule] }, { rules: [own] }, { coverage: [hours] }].map((guide) => onForum(hasResponder, guide))).toEqual([
      true,
      true,
      true,
    ]);
    expect([undefined, { rules: [{ ...rule, by: [] }] }, { rules: [never] }].map((guide) => onForum(hasResponder, guide))).toEqual([
      false,
      false,
      false,
    ]);
    expect(onForum(hasResponder, { rules: [rule] }, { involvement: "listen" })).toBe(false);
  });

  it("knows who answers on channels and which skills these ask of each", () => {
    const asked = (guide: ResponseGuideInput, forum: Partial<ChannelInput> = {}) => {
      const plan = planWith(guide, forum);
      return [...respondersOn(plan, plan.channels)].map(([person, skills]) => [person, ...skills].join(" "));
    };
    expect(asked({ rules: [own, rule], coverage: [hours] })).toEqual(["bob calm", "ada calm law", "cleo calm law"]);
    expect(asked({ rules: [own, rule] }, { involvement: "listen" })).toEqual(["ada law"]);
    expect(asked({ rules: [{ ...own, channels: ["forum", "blog"] }] })).toEqual(["bob calm law"]);
    expect(asked({ rules: [never] })).toEqual([]);
    expect(respondersOn(planWith({ rules: [rule] }), []).size).toBe(0);
  });
});

describe("D3 which rules press most", () => {
  it("the most urgent, of these the most important; what is not stated comes last, and equals stay as they are", () => {
    const levels = [undefined, 1, 2, 3] as const;
    const rules = levels.flatMap((urgency) =>
      levels.map((importance) => ({
        id: `r${urgency ?? 0}${importance ?? 0}`,
        when: "so",
        ...(urgency && { urgency }),
        ...(importance && { importance }),
      })),
    );
    const twice = [...rules, ...rules.map((rule) => ({ ...rule, id: `${rule.id}-again` }))];
    const ids = rules.map(({ id }) => id).reverse();
    const { response } = planOf({ response: { rules: twice } });
    expect(response && rulesByUrgency(response).map(({ id }) => id)).toEqual(ids.flatMap((id) => [id, `${id}-again`]));
  });
});
