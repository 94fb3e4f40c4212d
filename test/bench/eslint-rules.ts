import { TextSourceCodeBase, VisitNodeStep } from "@eslint/plugin-kit";
import { Linter } from "eslint";
import type { Goal, Kpi, Metric, Tactic } from "../../src/index.js";
import { knownOf, type PlanData, type RuleId } from "./six-rules.js";

/** A thing of the plan as ESLint walks over it; its type is the list it stands in. */
interface TreeNode {
  readonly type: string;
  readonly thing: unknown;
  readonly children: readonly TreeNode[];
  readonly loc: { readonly start: Position; readonly end: Position };
  readonly range: readonly [number, number];
}

interface Position {
  readonly line: number;
  readonly column: number;
}

const loc = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

const treeOf = (type: string, thing: object): TreeNode => ({ type, thing, children: childrenOf(thing), loc, range: [0, 0] });

/** The things that stand in one, those in its parts without an id among them. */
const childrenOf = (thing: object): TreeNode[] => {
  const children: TreeNode[] = [];
  for (const [field, value] of Object.entries(thing)) {
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === "object" && item !== null && "id" in item) children.push(treeOf(field, item));
    } else if (typeof value === "object" && value !== null) children.push(...childrenOf(value));
  }
  return children;
};

class PlanSourceCode extends TextSourceCodeBase {
  /** Every thing twice, as it is entered and left. */
  *traverse(): Iterable<VisitNodeStep> {
    const open: { node: TreeNode; next: number }[] = [{ node: this.ast as TreeNode, next: 0 }]; // the tree it was made with
    yield new VisitNodeStep({ target: this.ast, phase: 1, args: [this.ast] });
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const child = top.node.children[top.next++];
      if (child === undefined) {
        open.pop();
        yield new VisitNodeStep({ target: top.node, phase: 2, args: [top.node] });
      } else {
        open.push({ node: child, next: 0 });
        yield new VisitNodeStep({ target: child, phase: 1, args: [child] });
      }
    }
  }
}

/** Plans as a language of ESLint. Its nodes know no lines, which a true one would have to find. */
const language = {
  fileType: "text",
  lineStart: 1,
  columnStart: 1,
  nodeTypeKey: "type",
  visitorKeys: { plan: ["children"] },
  validateLanguageOptions: (): void => undefined,
  parse: ({ body }: { readonly body: string }) => ({ ok: true, ast: treeOf("plan", JSON.parse(body)) }),
  createSourceCode: ({ body }: { readonly body: string }, { ast }: { readonly ast: object }) => new PlanSourceCode({ text: body, ast }),
};

interface Context {
  readonly sourceCode: { readonly ast: TreeNode };
  report(report: { readonly node: TreeNode; readonly message: string }): void;
}

/** A rule that looks at the things of one list, and says what is wrong with one. */
const ruleOf = <Thing>(list: string, isWrong: (thing: Thing, plan: PlanData) => boolean, message: (thing: Thing) => string) => ({
  create: (context: Context) => ({
    [list]: (node: TreeNode) => {
      const thing = node.thing as Thing; // what stands in this list
      if (isWrong(thing, context.sourceCode.ast.thing as PlanData)) context.report({ node, message: message(thing) }); // the tree was made of a plan
    },
  }),
});

const rules = {
  "goal-needs-kpi": ruleOf<Goal>(
    "goals",
    ({ kpis, open }) => kpis.length === 0 && open === undefined,
    ({ statement }) => `The goal “${statement}” has no KPI.`,
  ),
  "tactic-needs-metric": ruleOf<Tactic>(
    "tactics",
    ({ metrics }) => metrics.length === 0,
    ({ statement }) => `The tactic “${statement}” has no metric.`,
  ),
  "kpi-needs-target": ruleOf<Kpi>(
    "kpis",
    ({ target, milestones, open }) => target === undefined && milestones.length === 0 && open === undefined,
    ({ id }) => `The KPI “${id}” has no target.`,
  ),
  "goal-needs-objective": ruleOf<Goal>(
    "goals",
    ({ serves }, plan) => !serves.some((one) => knownOf(plan).leading.has(one)),
    ({ statement }) => `The goal “${statement}” serves no objective.`,
  ),
  "audience-needs-message": ruleOf<{ readonly id: string; readonly name: string }>(
    "audiences",
    ({ id }, plan) => !knownOf(plan).addressed.has(id),
    ({ name }) => `There is no message for the audience “${name}”.`,
  ),
  "metric-unused": ruleOf<Metric>(
    "metrics",
    ({ id }, plan) => !knownOf(plan).used.has(id),
    ({ id, name = id }) => `Nothing uses the metric “${name}”.`,
  ),
} satisfies Record<RuleId, object>;

const config = [
  {
    files: ["**/*.plan"],
    plugins: { plans: { languages: { plan: language }, rules } },
    language: "plans/plan",
    rules: Object.fromEntries(Object.keys(rules).map((id) => [`plans/${id}`, "error"])),
  },
];

/** What ESLint reads a text into before it runs a rule. */
export const eslintReads = (text: string): unknown => language.createSourceCode({ body: text }, language.parse({ body: text }));

/** Checks a text, or what it was read into, with the six rules as ESLint has them. */
export const checkByESLint = (source: unknown): readonly { readonly message: string }[] =>
  new Linter({ configType: "flat" }).verify(source, config, "a.plan");
