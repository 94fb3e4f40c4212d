import { memo } from "../../base/memo.js";
import { editDistance } from "../../base/text/edit-distance.js";
import { nearestAmong } from "../../base/text/nearest-among.js";
import { defineRule } from "../define-rule.js";

/**
 * A name that the catalogue does not know brings nothing with it (C9). The list of platforms is open, so that of a platform only what looks misspelt is found.
 * Without a catalogue nothing is found.
 */
export const catalogUnknown = /* @__PURE__ */ defineRule({
  id: "catalog-unknown",
  demand: "C9",
  severity: "warning",
  on: ["metric", "channel"],
  messages: {
    metric:
      "The metric “{metric, name}” names the catalogue entry “{written, text}”, which does not exist. Leave `catalog` out, and state `unit`, `kind` and `formula` yourself.",
    near: "The metric “{metric, name}” names the catalogue entry “{written, text}”, which does not exist. Write “{near, text}” if that is meant, or leave `catalog` out.",
    platform:
      "The channel “{channel, name}” runs on “{written, text}”, which the catalogue does not know. Write “{near, text}” if that is meant; any other platform may stand as it is.",
  },
  everywhere: false,
  applies: (node, { metricIds, platformIds }) =>
    "platform" in node ? platformIds().length > 0 : "catalog" in node && metricIds().length > 0,
  check(node, { metricIds, platformIds, metricFacts, platformFacts, report }) {
    if ("catalog" in node && node.catalog !== undefined && metricFacts(node.catalog) === undefined) {
      const near = nearest(metricIds())(node.catalog);
      const values = { metric: node.id, written: node.catalog };
      if (near === undefined) report({ message: "metric", values, at: "catalog" });
      else report({ message: "near", values: { ...values, near }, at: "catalog" });
    }
    if ("platform" in node && node.platform !== undefined && platformFacts(node.platform) === undefined) {
      const near = nearest(platformIds())(node.platform);
      if (near !== undefined && isMisspelt(node.platform, near))
        report({ message: "platform", values: { channel: node.id, written: node.platform, near }, at: "platform" });
    }
  },
});

const nearest = /* @__PURE__ */ memo((ids: readonly string[]) => nearestAmong(ids));

/** So many letters may be wrong in the name of a platform for it to be a slip of the pen, but never all. */
const mostSlips = 2;

const isMisspelt = (written: string, near: string): boolean =>
  editDistance(written.toLowerCase(), near.toLowerCase(), Math.min(mostSlips, near.length - 1)) !== undefined;
