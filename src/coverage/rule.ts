import type { MessageValue } from "../base/text/format-message.js";
import type { Placeholders } from "../base/text/placeholders.js";
import type { CatalogMetric } from "../catalog/catalog-metric.js";
import type { CatalogPlatform } from "../catalog/catalog-platform.js";
import type { Change } from "../model/change.js";
import type { Severity } from "../model/finding.js";
import type { Kind } from "../model/kind.js";
import type { NodeOf } from "../model/nodes.js";
import type { Plan } from "../model/plan.js";
import type { Calendar } from "../model/schedule/calendar.js";
import type { LocalDate } from "../model/values/dates.js";
import type { EntryId } from "../model/values/entry-id.js";
import type { Id } from "../model/values/id.js";

/** The raw values a message needs, such as ids, days and figures: its template says how each is written. */
export type MessageValues<Text extends string> = { readonly [Name in Placeholders<Text>]: MessageValue };

/** A way to fix what a rule reports. */
export interface SuggestedFix<Message extends string = string> {
  /** Which of the rule's messages says what it would do. */
  readonly message: Message;
  /** The values of that message, besides those of the report. */
  readonly values?: Readonly<Record<string, MessageValue>> | undefined;
  /** The edits that do it. */
  readonly changes: readonly Change[];
}

/** What a rule reports: one of its messages, the values it needs, and where. */
export type Report<Messages extends Readonly<Record<string, string>>, On extends Kind> = {
  readonly [M in keyof Messages & string]: {
    /** Which of the rule's messages. */
    readonly message: M;
    /** The field it is about. */
    readonly at?: (On extends Kind ? keyof NodeOf<On> & string : never) | undefined;
    /** The thing or the entry of the calendar it is about, where it is not the one being checked. */
    readonly node?: Id | EntryId | undefined;
    /** How much this one matters, where the plan itself says so; absent: as much as the rule's findings do. A severity that the app sets for the rule goes before it. */
    readonly severity?: Severity | undefined;
    /** Ways to fix it, each with the message that says what it would do, its values besides those of the report, and the edits that do it. */
    readonly suggestions?: readonly SuggestedFix<keyof Messages & string>[] | undefined;
    /** Other things it is about, each with the message that says what it has to do with it; that message may need the same values. */
    readonly related?: readonly { readonly node: Id; readonly message: keyof Messages & string }[] | undefined;
  } & (Placeholders<Messages[M]> extends never ? { readonly values?: undefined } : { readonly values: MessageValues<Messages[M]> });
}[keyof Messages & string];

/** What a rule may look at besides the thing it checks, and how it reports. */
export interface RuleContext<On extends Kind, Options, Messages extends Readonly<Record<string, string>>> {
  /** The plan. */
  readonly plan: Plan;
  /** The rule's options, defaults filled in. */
  readonly options: Options;
  /** The calendar, where the caller gave one. */
  readonly calendar: Calendar | undefined;
  /** The day the check is made on, where the caller said so. */
  readonly today: LocalDate | undefined;
  /** The thing of this kind that the checked one stands in; with an id, that the thing with this id stands in. */
  parent<K extends Kind>(kind: K, of?: Id): NodeOf<K> | undefined;
  /** The thing of this kind with this id, or undefined. */
  find<K extends Kind>(kind: K, id: Id<NoInfer<K>>): NodeOf<K> | undefined;
  /** The things of this kind that refer to the id, each once; with `field` only those that do so there, such as `serves[]`. */
  users<K extends Kind>(id: Id, kind: K, field?: string): readonly NodeOf<K>[];
  /** What the caller's catalogues know of the metric with this id, the one a plan's metric names in `catalog`; undefined where they have none. */
  metricFacts(id: string): CatalogMetric | undefined;
  /** What the caller's catalogues know of the platform with this id, the one a plan's channel names in `platform`; undefined where they have none. */
  platformFacts(id: string): CatalogPlatform | undefined;
  /** The ids of the metrics that the caller's catalogues know; the same frozen list each time. */
  metricIds(): readonly string[];
  /** The ids of the platforms that the caller's catalogues know; the same frozen list each time. */
  platformIds(): readonly string[];
  /** Reports a finding. */
  report(report: Report<Messages, On>): void;
}

/** A check of one kind of thing: a small pure value. */
export interface Rule<Name extends string = string, Options = unknown> {
  /** The sentence it enforces, in kebab-case; stable. */
  readonly id: Name;
  /** The demand it answers, such as `E2`, or several: `E1, E4`. */
  readonly demand?: string | undefined;
  /** How much its findings matter. */
  readonly severity: Severity;
  /** How much they matter in a plan that is a trial (B2); absent: as much. */
  readonly trial?: Severity | undefined;
  /** The kinds of things it checks. */
  readonly on: readonly Kind[];
  /** What it cannot do without; not given, the rule is listed as not run. */
  readonly needs: readonly ("calendar" | "today")[];
  /** Its sentences, as templates of raw values: `{channel, name}`, `{due, date}`. */
  readonly messages: Readonly<Record<string, string>>;
  /** What is said once, with `{count}`, where no thing of a kind satisfies the rule: one sentence, or one for each kind; `false`: each thing is reported by itself. */
  readonly everywhere?: string | { readonly [K in Kind]?: string } | false | undefined;
  /** Rules whose findings on the same thing, below it, or related to it this rule's finding makes pointless to repeat. */
  readonly implies: readonly string[];
  /** Rules whose findings are pointless to repeat where no thing satisfies this rule. */
  readonly everywhereImplies: readonly string[];
  /** Reads what is written as options; throws what the schema throws. Absent: it has none. */
  readonly readOptions: (written: unknown) => { readonly value: unknown } | { readonly issues: readonly string[] };
  /** Whether it applies to this thing at all; a thing it does not apply to neither satisfies nor fails it. */
  readonly applies: (node: never, context: never) => boolean;
  /** Checks one thing. */
  readonly check: (node: never, context: never) => void;
  /** Only for the compiler: what may be written as options. */
  readonly "~options"?: Options | undefined;
}
