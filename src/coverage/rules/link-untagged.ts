import { memo } from "../../base/memo.js";
import type { ContentItem } from "../../model/content/content-item.js";
import type { Plan } from "../../model/plan.js";
import { isSetAside } from "../../practice/content.js";
import { defineRule } from "../define-rule.js";

/** What a post brought is only known where its link says where it comes from (E5). Asked where other links of the same campaign to the same site say so. */
export const linkUntagged = /* @__PURE__ */ defineRule({
  id: "link-untagged",
  demand: "E5",
  severity: "info",
  on: ["content", "variant"],
  messages: {
    none: "The {kind, kind} “{thing, name}” links to {site, text} without `utm_` parameters, though other links of the campaign “{campaign, name}” have them. Add them, so that its visits can be told apart.",
  },
  everywhere: {
    content:
      "None of the links of {count} pieces of content has `utm_` parameters, though variants of the same campaigns have them. Add them, so that their visits can be told apart.",
    variant:
      "None of the links of {count} variants has `utm_` parameters, though content of the same campaigns has them. Add them, so that their visits can be told apart.",
  },
  applies: (node, { plan, parent }) => {
    const item = "title" in node ? node : parent("content");
    return item !== undefined && isUsed(node) && isTaggedIn(plan, item.campaign, node.link);
  },
  check(node, { parent, report }) {
    const { id, link = "" } = node;
    const campaign = ("title" in node ? node : parent("content"))?.campaign;
    if (campaign === undefined || tag.test(link)) return;
    const kind = "title" in node ? "content" : "variant";
    report({ message: "none", values: { kind, thing: id, site: siteOf(link), campaign }, at: "link" });
  },
});

/** Whether a link goes out: that of content whose variants all have one of their own does not. */
const isUsed = (node: Pick<ContentItem, "variants"> | { readonly status?: Parameters<typeof isSetAside>[0] }): boolean =>
  "variants" in node
    ? node.variants.length === 0 || node.variants.some(({ link, status }) => link === undefined && !isSetAside(status))
    : !isSetAside(node.status);

const tag = /[?&]utm_[a-z]+=/i;
const site = /^https?:\/\/([^/?#]+)/i;

const siteOf = (link: string): string => site.exec(link)?.[1]?.toLowerCase() ?? "";

const isTaggedIn = ({ content }: Plan, campaign: string | undefined, link: string | undefined): boolean => {
  if (campaign === undefined || link === undefined) return false;
  const sites = taggedSites(content);
  return sites.size > 0 && sites.has(JSON.stringify([campaign, siteOf(link)])); // most plans tag nothing, and need no look at any link
};

/** The sites to which a campaign has a link with such parameters, with the campaign. */
const taggedSites = /* @__PURE__ */ memo((content: Plan["content"]): ReadonlySet<string> => {
  const sites = new Set<string>();
  for (const { campaign, link, variants } of content)
    if (campaign !== undefined)
      for (const one of [link, ...variants.map((variant) => variant.link)])
        if (one !== undefined && tag.test(one)) sites.add(JSON.stringify([campaign, siteOf(one)]));
  return sites;
});
