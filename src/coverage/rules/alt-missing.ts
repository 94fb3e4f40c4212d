import { countText } from "../../base/text/counting/count-text.js";
import { oneLine } from "../../base/text/one-line.js";
import type { Attachment } from "../../model/content/attachment.js";
import { isSetAside } from "../../practice/content.js";
import { defineRule } from "../define-rule.js";

/** Who cannot see a picture reads what it shows, and who cannot hear a film reads its captions (C8). What is attached without a `kind` is not asked. */
export const altMissing = /* @__PURE__ */ defineRule({
  id: "alt-missing",
  demand: "C8",
  severity: "warning",
  on: "variant",
  messages: {
    alt: "{count, plural, one {An image} other {# images}} of “{content, name}” for the channel “{channel, name}” {count, plural, one {has} other {have}} no alternative text. Describe in `alt` what can be seen.",
    captions:
      "{count, plural, one {A video} other {# videos}} of “{content, name}” for the channel “{channel, name}” {count, plural, one {has} other {have}} no captions. Name in `captions` where they are.",
    altTooLong:
      "An alternative text of “{content, name}” for the channel “{channel, name}” has {count} characters, but {platform, choice, platform} takes at most {most}. Shorten it by {excess}.",
  },
  everywhere:
    "Each of the {count} posts with images or videos lacks alternative text or captions, or has a text that is too long. Describe images in `alt`, and name the `captions` of videos.",
  applies: ({ attachments, status }) => !isSetAside(status) && attachments.some(({ kind }) => kind === "image" || kind === "video"),
  check({ id, attachments, channel }, { find, parent, platformFacts, report }) {
    const values = { content: parent("content")?.id ?? id, channel };
    const blind = attachments.filter(lacksAlt).length;
    if (blind > 0) report({ message: "alt", values: { ...values, count: blind }, at: "attachments" });
    const deaf = attachments.filter(({ kind, captions }) => kind === "video" && captions === undefined).length;
    if (deaf > 0) report({ message: "captions", values: { ...values, count: deaf }, at: "attachments" });
    const platform = find("channel", channel)?.platform ?? "";
    const most = platformFacts(platform)?.altTextLimit?.characters;
    if (most === undefined) return;
    // What a reader sees as one character counts at least one everywhere: what is too long so is too long.
    const count = attachments.map(({ alt = "" }) => countText(alt, {})).find((length) => length > most);
    if (count !== undefined)
      report({ message: "altTooLong", values: { ...values, platform, count, most, excess: count - most }, at: "attachments" });
  },
});

const lacksAlt = ({ kind, alt }: Attachment): boolean => kind === "image" && oneLine(alt) === undefined;
