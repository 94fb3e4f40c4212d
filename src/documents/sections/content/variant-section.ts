import type { RootContent } from "mdast";
import type { Attachment } from "../../../model/content/attachment.js";
import type { ContentItem } from "../../../model/content/content-item.js";
import type { Variant } from "../../../model/content/variant.js";
import type { Plan } from "../../../model/plan.js";
import { approvalsOf } from "../../../practice/approvals.js";
import { describeChoice } from "../../../words/labels.js";
import { describeFormed } from "../../../words/values/value-forms.js";
import type { Wording } from "../../../words/wording.js";
import { inline } from "../../blocks/inline.js";
import { bulletList, fact, type Line, underLabel } from "../../blocks/line.js";
import { announcement } from "../../blocks/paragraph.js";
import { quotation } from "../../blocks/quotation.js";
import { say } from "../../say.js";

/** A text in full, as it reads on its channel: its posts in order and its first comment, then what is stated of it. */
export const variantSection = (plan: Plan, item: ContentItem, variant: Variant, wording: Wording): RootContent[] => [
  { type: "heading", depth: 3, children: inline(wording.nameOf(variant.channel)) },
  ...postsOf(variant, wording),
  ...(variant.firstComment === undefined ? [] : announced(say(wording, "label.firstComment"), variant.firstComment)),
  ...bulletList(factsOf(plan, item, variant, wording)),
];

/** The posts of a thread are numbered; one post needs no number. */
const postsOf = ({ text, parts }: Variant, wording: Wording): RootContent[] => {
  if (parts.length === 0) return quotation(text);
  const count = parts.length + 1;
  return [text, ...parts].flatMap((part, at) => announced(say(wording, "content.part", { number: at + 1, count }), part));
};

const announced = (label: string, text: string): RootContent[] => {
  const quoted = quotation(text);
  return quoted.length === 0 ? [] : [announcement(label), ...quoted];
};

const factsOf = (plan: Plan, item: ContentItem, variant: Variant, wording: Wording): readonly Line[] => {
  const { format, language, link, attachments, madeBy, status, note } = variant;
  return [
    ...fact(say(wording, "label.format"), format && describeChoice("format", format, wording)),
    ...fact(say(wording, "label.language"), language),
    ...fact(say(wording, "label.leadsTo"), link === undefined ? undefined : { url: link }),
    ...attachments.map((one) => attachmentLine(one, wording)),
    ...fact(say(wording, "label.madeBy"), madeBy && describeChoice("madeBy", madeBy, wording)),
    ...fact(say(wording, "label.status"), status && describeChoice("contentStatus", status, wording)),
    ...underLabel(say(wording, "label.approvedBy"), approvalLines(plan, item, variant, wording)),
    ...fact(say(wording, "label.note"), note),
  ];
};

const attachmentLine = ({ url, kind, alt, captions }: Attachment, wording: Wording): Line => ({
  label: say(wording, "label.attachment"),
  said: { url },
  below: [
    ...fact(say(wording, "label.kind"), kind && describeChoice("attachmentKind", kind, wording)),
    ...fact(say(wording, "label.alt"), alt),
    ...fact(say(wording, "label.captions"), captions === undefined ? undefined : { url: captions }),
  ],
});

/** Who said yes and when; the approvals that do not count come last, with the reason. */
const approvalLines = (plan: Plan, item: ContentItem, variant: Variant, wording: Wording): readonly Line[] => {
  const { valid, invalid } = approvalsOf(plan, item, variant);
  const given = ({ by, at }: { readonly by: string; readonly at: string }) => ({
    who: wording.nameOf(by),
    when: describeFormed(at, "moment", wording),
  });
  return [
    ...valid.map((one) => ({ said: say(wording, "approval.given", given(one)) })),
    ...invalid.map(({ approval, because }) => ({ said: say(wording, "approval.void", { ...given(approval), because }) })),
  ];
};
