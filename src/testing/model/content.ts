import type { Approval } from "../../model/content/approval.js";
import type { ContentItem, Evergreen } from "../../model/content/content-item.js";
import type { Empowerment } from "../../model/content/empowerment.js";
import type { Media, Variant } from "../../model/content/variant.js";
import { word } from "../spec/choice.js";
import { digest, link } from "../spec/code.js";
import { instant } from "../spec/date.js";
import { reference } from "../spec/id.js";
import { list } from "../spec/list.js";
import { amount, whole } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { voice } from "./choices.js";
import { toChannels, toPerson, toTactic } from "./references.js";
import { thing } from "./thing.js";

const variant = () =>
  object<Variant>({
    ...thing("variant"),
    channel: reference(["channel"], { isNeeded: true }),
    language: optional(text()),
    text: text(),
    link: optional(link()),
    media: list(object<Media>({ url: link(), alt: optional(text()) })),
    status: optional(word("idea", "draft", "in-review", "approved", "scheduled", "published", "rejected", "blocked")),
    approvals: list(object<Approval>({ by: reference(["person"], { isNeeded: true }), at: instant(), digest: digest() })),
  });

/** A piece of content. */
export const content = () =>
  object<ContentItem>({
    ...thing("content"),
    title: text(),
    pillar: optional(reference(["pillar"])),
    tactic: optional(toTactic()),
    campaign: optional(reference(["campaign"])),
    messages: list(reference(["message"])),
    channels: toChannels(),
    author: optional(toPerson()),
    language: optional(text()),
    voice: optional(voice()),
    variants: list(variant()),
    evergreen: optional(object<Evergreen>({ cooldownDays: amount(), maxUses: optional(whole(1)) })),
    empowers: optional(object<Empowerment>({ audience: reference(["audience"], { isNeeded: true }), how: text() })),
    embargo: optional(instant()),
  });
