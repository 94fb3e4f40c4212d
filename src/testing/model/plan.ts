import type { ActionItem } from "../../model/alignment/action-item.js";
import type { Skill } from "../../model/audience/skill.js";
import type { Message } from "../../model/content/message.js";
import type { Pillar } from "../../model/content/pillar.js";
import type { Plan } from "../../model/plan.js";
import type { Vision } from "../../model/strategy/vision.js";
import { word } from "../spec/choice.js";
import { currency } from "../spec/code.js";
import { date, zone } from "../spec/date.js";
import { anyReference, ownId, reference } from "../spec/id.js";
import { list } from "../spec/list.js";
import { share, whole } from "../spec/number.js";
import { object } from "../spec/object.js";
import { pluginData, record } from "../spec/record.js";
import { filled, optional, type Shape, type Spec } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { alignment } from "./alignment.js";
import { audience } from "./audience.js";
import { blackout } from "./blackout.js";
import { cadence } from "./cadence.js";
import { campaign } from "./campaign.js";
import { channel } from "./channel.js";
import { intent, weekday } from "./choices.js";
import { content } from "./content.js";
import { dateRange } from "./date-range.js";
import { due } from "./date-ref.js";
import { evidence } from "./evidence.js";
import { experiment } from "./experiment.js";
import { listening } from "./listening.js";
import { measurement } from "./measurement.js";
import { metric } from "./metric.js";
import { money } from "./money.js";
import { person } from "./person.js";
import { policy } from "./policy.js";
import { rolesInWork, toChannels, toPerson } from "./references.js";
import { response } from "./response.js";
import { stageEvent } from "./stage-event.js";
import { strategy } from "./strategy.js";
import { thing } from "./thing.js";
import { venue } from "./venue.js";

/** The fields of a plan. */
export const planShape = (): Shape<Plan> => ({
  $schema: optional(text()),
  format: { ...word("social-plan/1"), wrong: ["social-plan/2", "1", 1.5, null, ["social-plan/1"]].map((value) => [value, "version"]) },
  id: ownId("plan"),
  name: optional(text()),
  note: optional(text()),
  organization: optional(text()),
  purpose: optional(word("business", "cause")),
  commitment: optional(word("trial", "critical")),
  vision: optional(object<Vision>({ statement: text(), due: optional(date()) })),
  timeZone: optional(zone()),
  currency: optional(currency()),
  weekStart: optional(weekday()),
  period: optional(dateRange()),
  hourlyRate: optional(money()),
  promotionalShare: optional(share()),
  strategies: list(strategy(), 1),
  audiences: list(audience()),
  channels: list(channel(), 2),
  venues: list(venue()),
  metrics: list(metric()),
  people: list(person(), 2),
  skills: list(object<Skill>({ ...thing("skill"), name: text() })),
  pillars: list(
    object<Pillar>({
      ...thing("pillar"),
      name: text(),
      share: optional(share()),
      tolerance: optional(share()),
      intent: optional(intent()),
    }),
  ),
  messages: list(
    object<Message>({
      ...thing("message"),
      text: text(),
      audience: optional(reference(["audience"])),
      channels: toChannels(),
      answers: list(reference(["insight"])),
    }),
  ),
  content: list(content()),
  cadences: list(cadence()),
  campaigns: list(campaign()),
  blackouts: list(blackout()),
  alignment: filled(alignment()),
  listening: filled(listening()),
  policy: optional(policy()),
  response: optional(response()),
  readiness: list(evidence()),
  experiments: list(experiment()),
  actions: list(
    object<ActionItem>({
      ...thing("action"),
      what: text(),
      owner: optional(toPerson()),
      ...rolesInWork(),
      due: due(),
      status: optional(word("open", "doing", "done", "dropped")),
      serves: list(anyReference()),
    }),
  ),
  measurements: list(measurement()),
  journey: list(stageEvent()),
  plugins: optional(record(whole(0))),
  ext: optional(pluginData()),
});

/** A plan. */
export const planSpec: Spec<Plan> = /* @__PURE__ */ (() => object<Plan>(planShape()))();
