import type { Approval } from "../../model/content/approval.js";
import type { Attachment } from "../../model/content/attachment.js";
import type { ContentItem, Evergreen } from "../../model/content/content-item.js";
import type { Disclosure } from "../../model/content/disclosure.js";
import type { Empowerment } from "../../model/content/empowerment.js";
import type { Variant } from "../../model/content/variant.js";
import { word } from "../spec/choice.js";
import { digest, link } from "../spec/code.js";
import { instant } from "../spec/date.js";
import { reference } from "../spec/id.js";
import { list } from "../spec/list.js";
import { amount, whole } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { openWord, text } from "../spec/text.js";
import { intent } from "./choices.js";
import { dateRange } from "./date-range.js";
import { toChannels, toPerson, toTactic } from "./references.js";
import { thing } from "./thing.js";

const variant = () =>
  object<Variant>({
    ...thing("variant"),
    channel: reference(["channel"], { isNeeded: true }),
    format: optional(openWord("thread")),
    language: optional(text()),
    text: text(),
    parts: list(text()),
    firstComment: optional(text()),
    link: optional(link()),
    attachments: list(
      object<Attachment>({
        url: link(),
        kind: optional(word("image", "video", "audio", "document")),
        alt: optional(text()),
        captions: optional(link()),
      }),
    ),
    madeBy: optional(word("human", "ai-assisted", "ai")),
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
    intent: optional(intent()),
    link: optional(link()),
    repurposes: optional(reference(["content"], { isBackward: true })),
    disclosure: optional(object<Disclosure>({ kind: openWord("paid"), say: optional(text()) })),
    variants: list(variant()),
    evergreen: optional(object<Evergreen>({ cooldownDays: amount(), maxUses: optional(whole(1)), during: optional(dateRange()) })),
    empowers: optional(object<Empowerment>({ audience: reference(["audience"], { isNeeded: true }), how: text() })),
    embargo: optional(instant()),
  });
