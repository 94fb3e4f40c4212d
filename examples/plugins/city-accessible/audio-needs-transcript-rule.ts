import { defineRule } from "social-plan";

/** Whoever cannot hear a recording reads it: WCAG 2.2, success criterion 1.2.1. The captions of videos are asked by the library's own rule `alt-missing`. */
export const audioNeedsTranscriptRule = defineRule({
  id: "city/accessible/audio-needs-transcript",
  severity: "error",
  on: "variant",
  messages: {
    none: "{count, plural, one {A recording} other {# recordings}} in “{content, name}” for the channel “{channel, name}” {count, plural, one {has} other {have}} no transcript. Name in `captions` where it is.",
  },
  everywhere: false,
  applies: ({ attachments }) => attachments.some(({ kind }) => kind === "audio"),
  check({ id, attachments, channel }, { parent, report }) {
    const count = attachments.filter(({ kind, captions }) => kind === "audio" && captions === undefined).length;
    if (count > 0) report({ message: "none", values: { content: parent("content")?.id ?? id, channel, count }, at: "attachments" });
  },
});
