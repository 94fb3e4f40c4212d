import { firstOf } from "../base/first-of.js";
import { echoedReason, mostListed } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { Severity } from "../model/finding.js";
import type { Kind } from "../model/kind.js";
import type { NodeOf } from "../model/nodes.js";
import { assertDefinition } from "./assert-definition.js";
import { rememberRule } from "./known-rules.js";
import type { Rule, RuleContext } from "./rule.js";
import type { OptionsRead, OptionsWritten, StandardSchema } from "./standard-schema.js";

type NoOptions = Readonly<Record<never, never>>;

/** What a rule is made of. */
export interface RuleDefinition<
  Name extends string,
  On extends Kind,
  Messages extends Readonly<Record<string, string>>,
  S extends StandardSchema,
> {
  /** The sentence it enforces, in kebab-case; plugins put their name and a slash before it. */
  readonly id: Name;
  /** The demand it answers, such as `E2`, or several: `E1, E4`. */
  readonly demand?: string | undefined;
  /** How much its findings matter. */
  readonly severity: Severity;
  /** How much they matter in a plan that is a trial, where it differs (B2). */
  readonly trial?: Severity | undefined;
  /** The kind, or kinds, of things it checks. */
  readonly on: On | readonly On[];
  /** What it cannot do without; not given, the rule is listed as not run. */
  readonly needs?: readonly ("calendar" | "today")[] | undefined;
  /**
   * Its sentences, as templates: `{channel, name}` is the name of the thing whose id a report gives as `channel`.
   * Each report must give the values its sentence asks for.
   */
  readonly messages: Messages;
  /**
   * What is said once, with `{count}`, where no thing of a kind satisfies the rule: one sentence, or one for each kind.
   * Absent: a general sentence; `false`: each thing is reported by itself.
   */
  readonly everywhere?: string | { readonly [K in NoInfer<On>]?: string } | false | undefined;
  /** Rules whose findings on the same thing, below it, or related to it this rule's finding makes pointless to repeat. */
  readonly implies?: readonly string[] | undefined;
  /** Rules whose findings are pointless to repeat where no thing satisfies this rule. */
  readonly everywhereImplies?: readonly string[] | undefined;
  /** The schema of its options: any Standard Schema. */
  readonly options?: S | undefined;
  /** Whether it applies to this thing at all; absent: to every one. */
  applies?(node: NodeOf<On>, context: RuleContext<On, OptionsRead<S>, Messages>): boolean;
  /** Checks one thing. */
  check(node: NodeOf<On>, context: RuleContext<On, OptionsRead<S>, Messages>): void;
}

/**
 * Makes a rule for `checkCoverage`: a frozen value that checks one kind of thing and reports what is weak.
 * Throws `config` for a definition that lacks something, and `choice` for a severity or kind that there is not.
 *
 * @example
 * ```ts
 * import { checkCoverage, createPlan, defineRule } from "social-plan";
 *
 * const channelNeedsAccount = defineRule({
 *   id: "acme/channel-needs-account",
 *   severity: "warning",
 *   on: "channel",
 *   messages: { none: "The channel “{channel, name}” has no account. Name the account it runs under." },
 *   check(channel, { report }) {
 *     if (channel.account === undefined) report({ message: "none", values: { channel: channel.id }, at: "account" });
 *   },
 * });
 *
 * const plan = createPlan({ id: "acme" }).channel({ name: "Forum" }).build();
 * const [finding] = checkCoverage(plan, { rules: [channelNeedsAccount] }).findings;
 * finding?.message; // => "The channel “Forum” has no account. Name the account it runs under."
 * ```
 */
export const defineRule = <
  const Name extends string,
  const On extends Kind,
  const Messages extends Readonly<Record<string, string>>,
  S extends StandardSchema = StandardSchema<NoOptions, NoOptions>,
>(
  definition: RuleDefinition<Name, On, Messages, S>,
): Rule<Name, OptionsWritten<S>> => {
  assertDefinition(definition);
  const { id, demand, severity, trial, messages, everywhere, options } = definition;
  return rememberRule({
    id,
    demand,
    severity,
    trial,
    on: Object.freeze([definition.on].flat()) as readonly On[], // a kind or a list of kinds, made a list
    needs: Object.freeze([...(definition.needs ?? [])]),
    messages: Object.freeze({ ...messages }),
    everywhere: typeof everywhere === "object" ? Object.freeze({ ...everywhere }) : everywhere,
    implies: Object.freeze([...(definition.implies ?? [])]),
    everywhereImplies: Object.freeze([...(definition.everywhereImplies ?? [])]),
    readOptions: (written: unknown) => readOptions(options, written),
    // The engine calls a rule only with nodes of its kinds and with its own context.
    applies: (definition.applies?.bind(definition) ?? (() => true)) as Rule["applies"],
    check: definition.check.bind(definition) as Rule["check"],
  });
};

/** A rule without options takes an empty object for none. */
const noOptions = (written: unknown): ReturnType<Rule["readOptions"]> => {
  const isEmpty = written === undefined || (typeof written === "object" && written !== null && Object.keys(written).length === 0);
  return isEmpty ? { value: Object.freeze({}) } : { issues: ["it has no options"] };
};

const readOptions = (schema: StandardSchema | undefined, written: unknown): ReturnType<Rule["readOptions"]> => {
  if (schema === undefined) return noOptions(written);
  const result = schema["~standard"].validate(written ?? {});
  if (result instanceof Promise) {
    result.catch(() => undefined); // nobody waits for it
    return { issues: ["the schema of the options is asynchronous"] };
  }
  if (result.issues === undefined) return { value: result.value };
  return { issues: firstOf(result.issues, mostListed).map(({ message }) => excerpt(String(message), echoedReason)) };
};
