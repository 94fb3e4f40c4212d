import type { PhrasingContent, Root, RootContent } from "mdast";
import { type Attachment, checkRules, type Plan, type PluginContext } from "social-plan";

/**
 * Returns the accessibility statement of a plan: which posts can be read and heard by everybody, and what the others lack. Its parts follow the model
 * statement of Implementing Decision (EU) 2018/1523. It says what the rules can see; whether a text describes its picture well, only people can say.
 */
export const accessibilityStatement =
  ({ catalogs, rules }: PluginContext) =>
  (plan: Plan): Root => {
    const asked = rules.filter(({ id }) => lacks.has(id));
    const lackedBy = new Map<string, Set<string>>();
    for (const { rule, node, related } of checkRules(plan, asked, { catalogs }).findings)
      for (const id of [node, ...related.map((other) => other.node)])
        if (id !== null) lackedBy.set(id, (lackedBy.get(id) ?? new Set()).add(lacks.get(rule) ?? rule));
    return { type: "root", children: [heading(1, `Accessibility statement: ${plan.name ?? plan.id}`), ...partsOf(plan, lackedBy)] };
  };

/** What a post lacks that a rule finds something in, those of the library and the city's own. */
const lacks: ReadonlyMap<string, string> = new Map([
  ["alt-missing", "a picture without a text, a film without captions, or a text that is too long"],
  ["city/accessible/alt-says-nothing", "a picture whose text does not say what it shows"],
  ["city/accessible/audio-needs-transcript", "a recording without a transcript"],
  ["city/accessible/plain-letters", "letters that screen readers cannot read"],
  ["hashtag-not-camel-case", "hashtags that are read as one word"],
  ["city/accessible/hashtag-unreadable", "hashtags that may be read as one word"],
  ["emoji-run", "many emoji in a row"],
  ["city/accessible/emoji-amid-words", "emoji amid a sentence"],
]);

const partsOf = ({ channels, content }: Plan, lackedBy: ReadonlyMap<string, ReadonlySet<string>>): RootContent[] => {
  const posts = content.flatMap(({ title, variants }) => variants.map((variant) => ({ title, variant })));
  if (posts.length === 0) return [paragraph("The plan holds no posts yet, so there is nothing to state.")];
  const names = new Map(channels.map(({ id, name }) => [id, name]));
  const lacking = posts.flatMap(({ title, variant: { id, channel } }) => {
    const lacked = lackedBy.get(id);
    return lacked === undefined ? [] : [`“${title}” on ${names.get(channel) ?? channel}: ${[...lacked].join("; ")}`];
  });
  const attachments = posts.flatMap(({ variant }) => variant.attachments);
  return [
    paragraph(`${posts.length - lacking.length} of ${posts.length} posts pass every check that a program can make.`),
    heading(2, "Pictures, films and recordings"),
    list([
      counted(attachments, "image", "Pictures with an alternative text", ({ alt }) => alt),
      counted(attachments, "video", "Films with captions", ({ captions }) => captions),
      counted(attachments, "audio", "Recordings with a transcript", ({ captions }) => captions),
    ]),
    ...(lacking.length === 0 ? [] : [heading(2, "What is not accessible yet"), list(lacking)]),
    heading(2, "What was not looked at"),
    paragraph("Whether a text describes its picture well, and whether captions say what is spoken. Only people can judge that."),
  ];
};

const counted = (
  attachments: readonly Attachment[],
  kind: Attachment["kind"],
  what: string,
  has: (attachment: Attachment) => string | undefined,
): string => {
  const all = attachments.filter((attachment) => attachment.kind === kind);
  return `${what}: ${all.length === 0 ? "there are none" : `${all.filter((one) => has(one) !== undefined).length} of ${all.length}`}`;
};

const text = (value: string): PhrasingContent[] => [{ type: "text", value }];
const heading = (depth: 1 | 2, value: string): RootContent => ({ type: "heading", depth, children: text(value) });
const paragraph = (value: string): RootContent => ({ type: "paragraph", children: text(value) });
const list = (items: readonly string[]): RootContent => ({
  type: "list",
  spread: false,
  children: items.map((item) => ({ type: "listItem", spread: false, children: [{ type: "paragraph", children: text(item) }] })),
});
