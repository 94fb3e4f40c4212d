import type { Root } from "mdast";
import type { Coverage } from "../coverage/check-rules.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { Wording } from "../words/wording.js";
import { wordingOf } from "../words/wording-of.js";
import { assertCoverageOf } from "./assert-coverage-of.js";
import { paragraph } from "./blocks/paragraph.js";
import { section, title } from "./blocks/section.js";
import { type DocumentOptions, languageOf } from "./document-options.js";
import { say } from "./say.js";
import { findingSections } from "./sections/coverage/finding-sections.js";
import { levelTable } from "./sections/coverage/level-table.js";
import { matrixSections } from "./sections/coverage/matrix-sections.js";
import { rulesNotRun } from "./sections/coverage/rules-not-run.js";
import { suppressedSections } from "./sections/coverage/suppressed-sections.js";

/**
 * Returns the report of a check for people, as an mdast tree (X1): what was found, by severity and then by thing, with its owner and the ways to fix it; what is left for a reason;
 * which rules were not run, and why; how much is covered at each level, and what is not; and what hangs together with what.
 * The sentences of the findings are in the language of the check, so check and write in the same one.
 * Throws `conflict` for the report of another plan, and of the plan before something was added or taken out.
 *
 * @example
 * ```ts
 * import { checkCoverage, parsePlan } from "social-plan";
 * import { coverageDocument, toMarkdown } from "social-plan/documents";
 *
 * const plan = parsePlan({ format: "social-plan/1", id: "acme", name: "Acme 2027", channels: [{ id: "forum", name: "Forum" }] });
 * const lines = toMarkdown(coverageDocument(plan, checkCoverage(plan))).split("\n");
 * lines[0]; // => "# Coverage: Acme 2027"
 * lines.includes("| Channels in use | 0 of 1 | a tactic uses it | Forum |"); // => true
 * ```
 */
export const coverageDocument = (plan: Plan, report: Coverage, options: DocumentOptions = {}): Root => {
  assertPlan(plan);
  assertCoverageOf(plan, report);
  const wording = wordingOf(plan, languageOf(options));
  return {
    type: "root",
    children: [
      title(say(wording, "report.title", { name: wording.nameOf("plan") })),
      ...paragraph(foundIn(report, wording)),
      ...paragraph(notRunIn(report, wording)),
      ...findingSections(report.findings, wording),
      ...suppressedSections(report, wording),
      ...section(2, say(wording, "heading.notRun"), rulesNotRun(report.notRun, wording)),
      ...section(2, say(wording, "heading.levels"), levelTable(report.levels, wording)),
      ...matrixSections(report.matrix, wording),
    ],
  };
};

/** Where nothing was found it says by how many rules, so that it is no praise where none was run. */
const foundIn = ({ counts, ran }: Coverage, wording: Wording): string => {
  const { error, warning, info } = counts;
  return error + warning + info === 0
    ? say(wording, "report.nothing", { count: ran.length })
    : say(wording, "report.found", { error, warning, info });
};

const notRunIn = ({ notRun }: Coverage, wording: Wording): string | undefined =>
  notRun.length === 0 ? undefined : say(wording, "report.notRun", { count: notRun.length });
