import type { MessageValue } from "../../base/text/format-message.js";
import type { Placeholders } from "../../base/text/placeholders.js";
import { shortValue } from "../../base/text/short-value.js";
import type { Finding } from "../../model/finding.js";
import { sayTemplate } from "../../words/phrases.js";
import type { Wording } from "../../words/wording.js";
import { type MayPostKey, mayPostMessages } from "./may-post-messages.js";

/** What a reason is on: the plan, a piece of content, a variant or an entry of a calendar. */
export interface ReasonOn {
  /** The thing; null: the plan. */
  readonly node: string | null;
  /** Where in the plan; empty for an entry. */
  readonly path: Finding["path"];
}

/** A reason before it is said. */
export interface Reason extends ReasonOn {
  /** Its sentence. */
  readonly key: MayPostKey;
  /** The values of its sentence. */
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** Returns a reason; `at` is the field it is about. */
export const reason = <K extends MayPostKey>(
  key: K,
  { node, path }: ReasonOn,
  values: { readonly [Name in Placeholders<(typeof mayPostMessages)[K]>]: MessageValue },
  at?: string,
): Reason => ({ key, node, path: at === undefined || path.length === 0 ? path : [...path, at], values });

/** Returns a reason as a finding in the language of the wording. */
export const findingOfReason = ({ key, node, path, values }: Reason, wording: Wording): Finding => {
  const [rule = key] = key.split(".");
  return {
    rule,
    key: `may-post/${key}`,
    severity: "error",
    message: sayTemplate(wording, `may-post/${key}`, mayPostMessages[key], values),
    values: statedIn(values),
    node,
    path,
    related: [],
    demand: demandOf(rule),
    suggestions: [],
    fingerprint: `${key}/${node ?? "plan"}`,
  };
};

/** What a finding keeps of the values: those that are there, long texts in short. */
const statedIn = (values: Reason["values"]): Finding["values"] =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, shortValue(value)]])));

/** The demand behind a rule: posting only when it traces to the plan and empowers, unless another says more. */
const demandOf = (rule: string): string => demands.get(rule) ?? "D4";

const demands: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["may-post-stage", "D1"],
  ["may-post-paused", "D1"],
  ["may-post-channel", "D5"],
  ["may-post-share", "D6"],
  ["may-post-approval", "X5"],
  ["may-post-approval-waiting", "X5"],
]);
