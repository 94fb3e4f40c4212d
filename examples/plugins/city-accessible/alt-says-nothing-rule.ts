import { type Attachment, defineRule } from "social-plan";

/**
 * A text that is there and says nothing is worse than none: programs take it for a description. WCAG 2.2, failure F30 of success criterion 1.1.1,
 * which EN 301 549 asks of public bodies. Whether a text is missing altogether is asked by the library's own rule `alt-missing`.
 */
export const altSaysNothingRule = defineRule({
  id: "city/accessible/alt-says-nothing",
  severity: "error",
  on: "variant",
  messages: {
    file: "The alternative text {found, text} in “{content, name}” for the channel “{channel, name}” is the name of a file. Say in `alt` what the picture shows.",
    word: "The alternative text {found, text} in “{content, name}” for the channel “{channel, name}” says only that there is something. Say in `alt` what the picture shows.",
  },
  everywhere: false,
  applies: ({ attachments }) => attachments.some(({ alt }) => alt !== undefined),
  check({ id, attachments, channel }, { parent, report }) {
    const values = { content: parent("content")?.id ?? id, channel };
    const files = altsOf(attachments, isFileName);
    if (files.length > 0) report({ message: "file", values: { ...values, found: files }, at: "attachments" });
    const words = altsOf(attachments, ({ alt = "" }) => emptyWord.test(alt.trim()));
    if (words.length > 0) report({ message: "word", values: { ...values, found: words }, at: "attachments" });
  },
});

const fileEnding = /\.(?:avif|gif|heic|jpe?g|mov|mp4|png|svg|webp)$/iu;
const cameraName = /^(?:dsc|dscn|img|image|mvimg|pxl|screenshot|vid)[-_ ]?\d[-_\d]*$/iu;
const emptyWord = /^(?:a |an |the )?(?:graphic|icon|image|logo|photo|photograph|picture|placeholder|poster|video)(?: \d+)?\.?$/iu;

const isFileName = ({ url, alt = "" }: Attachment): boolean => {
  const text = alt.trim();
  return text !== "" && (fileEnding.test(text) || cameraName.test(text) || url.endsWith(`/${text}`));
};

const altsOf = (attachments: readonly Attachment[], isMeant: (attachment: Attachment) => boolean): readonly string[] =>
  attachments.filter(isMeant).map(({ alt = "" }) => alt);
