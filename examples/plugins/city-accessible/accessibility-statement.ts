import type { PhrasingContent, Root, RootContent } from "mdast";
import {
  altMissing,
  checkRules,
  emojiRun,
  type Finding,
  hashtagNotCamelCase,
  type Plan,
  type PluginContext,
  type Variant,
} from "social-plan";
import { accessibleRules } from "./accessible-rules.ts";

/**
 * Returns the accessibility statement of a plan: which posts can be read and heard by everybody, and what the others lack. Its parts follow the model
 * statement of Implementing Decision (EU) 2018/1523. It says what the rules can see; whether a text describes its picture well, only people can say.
 */
export const accessibilityStatement =
  ({ catalogs, languageWith }: PluginContext) =>
  (plan: Plan): Root => {
    const { findings } = checkRules(plan, [altMissing, ...accessibleRules, hashtagNotCamelCase, emojiRun], {
      catalogs,
      language: languageWith(),
    });
    const posts = plan.content.flatMap(({ variants }) => variants);
    const lacking = new Set(findings.flatMap(({ node, related }) => [node, ...related.map((other) => other.node)]));
    const ready = posts.filter(({ id }) => !lacking.has(id));
    return {
      type: "root",
      children: [
        heading(1, `Accessibility statement: ${plan.name ?? plan.id}`),
        ...(posts.length === 0
          ? [paragraph("The plan holds no posts yet, so there is nothing to state.")]
          : partsOf(plan, ready, findings)),
      ],
    };
  };

const partsOf = (plan: Plan, ready: readonly Variant[], findings: readonly Finding[]): RootContent[] => {
  const posts = plan.content.flatMap(({ variants }) => variants);
  const attachments = posts.flatMap((post) => post.attachments);
  return [
    paragraph(`${ready.length} of ${posts.length} posts pass all checks.`),
    heading(2, "Pictures, films and recordings"),
    list([
      statedOf(
        attachments.filter(({ kind }) => kind === "image").map(({ alt }) => alt),
        "pictures",
        "an alternative text",
      ),
      statedOf(
        attachments.filter(({ kind }) => kind === "video").map(({ captions }) => captions),
        "films",
        "captions",
      ),
      statedOf(
        attachments.filter(({ kind }) => kind === "audio").map(({ captions }) => captions),
        "recordings",
        "a transcript",
      ),
    ]),
    ...(findings.length === 0 ? [] : [heading(2, "What is not accessible yet"), list(findings.map(({ message }) => message))]),
    heading(2, "What was not looked at"),
    paragraph(
      "Whether an alternative text describes its picture well, and whether captions say what is spoken. Only people can judge that.",
    ),
  ];
};

const statedOf = (values: readonly (string | undefined)[], things: string, what: string): string =>
  values.length === 0
    ? `The plan has no ${things}.`
    : `${values.filter((value) => value !== undefined).length} of ${values.length} ${things} have ${what}.`;

const text = (value: string): PhrasingContent[] => [{ type: "text", value }];
const heading = (depth: 1 | 2, value: string): RootContent => ({ type: "heading", depth, children: text(value) });
const paragraph = (value: string): RootContent => ({ type: "paragraph", children: text(value) });
const list = (items: readonly string[]): RootContent => ({
  type: "list",
  spread: false,
  children: items.map((item) => ({ type: "listItem", spread: false, children: [{ type: "paragraph", children: text(item) }] })),
});
