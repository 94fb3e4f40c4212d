import ts from "typescript";
import type { Sources } from "../../helpers/sources.js";
import { lineOf, nodesOf, parse } from "../../helpers/syntax.js";
import { allImports, importedFile } from "./imports.js";

/** Every question of the practice that more than one part of the library asks, by file. */
export const questions: Readonly<Record<string, readonly string[]>> = {
  "src/model/schedule/posts.ts": ["workOf", "isPost", "daysOfQuota", "workingDays"],
  "src/practice/actions.ts": ["isOpenAction", "isDroppedAction", "openActions", "nextStepsFor"],
  "src/practice/answering.ts": [
    "answeringOn",
    "isAnswered",
    "isNeverAnswered",
    "isAnswerPromised",
    "hasResponseRule",
    "responseRulesOn",
    "hasResponder",
    "respondersOn",
    "quickestPromise",
    "quickestPromiseOn",
    "promisesOn",
    "rulesByUrgency",
    "passesOn",
  ],
  "src/practice/approval-digest.ts": ["approvalDigest"],
  "src/practice/approval-rules.ts": ["approvalRulesFor"],
  "src/practice/approvals.ts": ["approvalsOf", "approvalState"],
  "src/practice/audiences.ts": ["isAbsent", "audienceIsAt", "hasAudienceOn", "hasMessage"],
  "src/practice/capacity.ts": [
    "isAway",
    "dayFor",
    "hoursInWeek",
    "standingHours",
    "workersOn",
    "isAnyAway",
    "workersBehind",
    "peopleThere",
  ],
  "src/practice/channels.ts": [
    "isActiveChannel",
    "disuseOf",
    "isChannelInUse",
    "activeChannels",
    "channelsInUse",
    "isInvolvementStated",
    "mostInvolvement",
    "mayBePostedOn",
  ],
  "src/practice/content.ts": ["isSetAside", "isSaidOut", "isGivenATime", "textsShown", "textToCompare"],
  "src/practice/entries.ts": [
    "goesOut",
    "authorOfEntry",
    "pillarOfEntry",
    "tacticOfEntry",
    "isEntryTraced",
    "empowermentOfEntry",
    "languageOfEntry",
    "intentOfEntry",
    "saidByEntry",
    "variantOfEntry",
  ],
  "src/practice/duty-hours.ts": ["windowsOn", "hoursAt", "respondersAt"],
  "src/practice/functions.ts": [
    "functionOf",
    "functionsInvited",
    "functionsToListenTo",
    "unheardFunctions",
    "functionsNotInvited",
    "functionsUnserved",
  ],
  "src/practice/alignment-steps.ts": ["alignmentSteps", "wasConversationHeld", "stepsAgreed"],
  "src/practice/meant-involvement.ts": ["meantInvolvement"],
  "src/practice/insights.ts": [
    "wasHeard",
    "isAssumption",
    "isInsightSetAside",
    "insightsHeard",
    "insightsAssumed",
    "isWeighty",
    "isInsightSettled",
  ],
  "src/practice/costs.ts": ["costOfExperiments", "costOfStrategy", "moneyOfStrategy"],
  "src/practice/disclosures.ts": ["disclosureAsked"],
  "src/practice/hashtags.ts": ["camelCaseOf"],
  "src/practice/issues.ts": [
    "resolutionOf",
    "isIssueSettled",
    "isRedFlag",
    "isOpenRedFlag",
    "isLooseRedFlag",
    "isConfirmedIssue",
    "weightOfIssue",
    "prioritiseIssues",
    "explainPriorities",
  ],
  "src/practice/is-trial.ts": ["isTrial"],
  "src/practice/kpis.ts": [
    "allKpis",
    "targetOf",
    "placeOfTarget",
    "deadlineOf",
    "isGuard",
    "needsDeadline",
    "countingKpis",
    "isComparable",
    "isTargetMet",
  ],
  "src/practice/measuring.ts": ["minutesAYear", "costAYear", "worthOf", "isMoreMoney"],
  "src/practice/metrics.ts": ["isMetricUsed", "goalsKnownBy"],
  "src/practice/objectives.ts": ["objectivesOf", "isObjectiveReached", "isObjectiveServed"],
  "src/practice/people.ts": ["peopleById", "peopleBehind", "partyOf", "partyOfAll", "hasSkill", "holdersOfSkills", "isTraining"],
  "src/practice/players.ts": ["socialPlayers", "wasPlayersAsked", "arePlayersKnown"],
  "src/practice/open-hours.ts": ["hoursOfWindow", "openHours"],
  "src/practice/unattended.ts": ["longestUnattended"],
  "src/practice/phrases.ts": ["holdsWords", "placeOfWords", "hashtagsBefore", "avoidedIn"],
  "src/practice/policy.ts": ["requiredSections", "statedSections", "missingSections", "isApproved"],
  "src/practice/presence.ts": ["isEvidenced", "presencesOn", "addressedBy", "addressedThoughAbsent", "addressedUnshown"],
  "src/practice/promotional-share.ts": ["mostPromotional"],
  "src/practice/purpose.ts": ["isForCause"],
  "src/practice/rates.ts": ["hourlyRateOf"],
  "src/practice/readiness.ts": ["readinessProgress"],
  "src/practice/skills.ts": ["skillNeeds"],
  "src/practice/status-moves.ts": ["isSaidApproved", "statusMoves"],
  "src/practice/tactics.ts": [
    "allTactics",
    "isLiveTactic",
    "isWiderTactic",
    "isCarriedOut",
    "carriedOutTactics",
    "isUnfinished",
    "isPromotional",
    "isStarted",
    "isChannelWorkedOn",
    "liveTactics",
    "hasBasicTacticOn",
    "hasTacticOn",
    "isCapability",
    "tacticsFor",
    "isWorkedTowards",
    "isTied",
    "isTracedUp",
  ],
  "src/practice/variant-in.ts": ["variantIn"],
  "src/practice/venues.ts": ["isVenueServed", "isVenueEmpowered"],
  "src/practice/week-start.ts": ["weekStartOf"],
  "src/practice/what-goes-out.ts": ["digestOfVariant"],
  "src/practice/who-answers.ts": ["whoAnswers"],
};

/** Fields whose reading decides one of the questions; elsewhere they may be shown, not compared. */
const decidingFields = new Set("use involvement work reply commitment redFlag resolution setAside absent withinMinutes".split(" "));

/** Values of fields with many namesakes that decide one of the questions. */
const decidingValues = new Set(["dropped", "never", "trial"]);

const defaultsFile = "src/model/defaults.ts";

/** Whether a file may decide: the practice itself, and the model, which says what the fields are. */
const mayDecide = (file: string): boolean => file.startsWith("src/practice/") || file.startsWith("src/model/");

/** A sentence for every difference between the table of questions and what the practice exports. */
export const unlistedQuestions = (sources: Sources, table: typeof questions): string[] => {
  const files = [...sources].filter(([file]) => file.startsWith("src/practice/") || table[file] !== undefined);
  const unlisted = files.flatMap(([file, text]) =>
    exportedValues(file, text).flatMap((name) =>
      table[file]?.includes(name) ? [] : [`${file} exports ${name}, which is not in the table`],
    ),
  );
  const missing = Object.entries(table).flatMap(([file, names]) => {
    const exported = exportedValues(file, sources.get(file) ?? "");
    return names.flatMap((name) => (exported.includes(name) ? [] : [`${file} does not export ${name}`]));
  });
  return [...unlisted, ...missing];
};

const exportedValues = (file: string, text: string): string[] =>
  parse(file, text).statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
    return (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name ? [statement.name.text] : [];
  });

/** A sentence for everything that has the name of a question and stands somewhere else than its answer. */
export const secondAnswers = (sources: Sources, table: typeof questions): string[] => {
  const homes = new Map(Object.entries(table).flatMap(([file, names]) => names.map((name) => [name, file] as const)));
  return [...sources].flatMap(([file, text]) =>
    [...nodesOf(parse(file, text))].flatMap((node) => {
      if (!ts.isVariableDeclaration(node) && !ts.isFunctionDeclaration(node) && !ts.isMethodDeclaration(node)) return [];
      const home = homes.get(node.name?.getText() ?? "");
      if (home === undefined || home === file) return [];
      return [`${file}:${lineOf(node)} declares ${node.name?.getText()}, which ${home} answers`];
    }),
  );
};

/** A sentence for every import of the defaults outside model and practice, and for every default that is applied twice. */
export const strayDefaults = (sources: Sources): string[] => {
  const strays = allImports(sources).flatMap((one) =>
    importedFile(sources, one) === defaultsFile && !mayDecide(one.file)
      ? [`${one.file}:${one.line} applies defaults; ask the practice`]
      : [],
  );
  const applied = new Map<string, string>();
  const twice: string[] = [];
  for (const [file, text] of sources)
    for (const node of nodesOf(parse(file, text))) {
      if (!ts.isPropertyAccessExpression(node) || node.expression.getText() !== "defaults") continue;
      const [name, place] = [node.name.text, `${file}:${lineOf(node)}`];
      const before = applied.get(name);
      if (before === undefined) applied.set(name, place);
      else twice.push(`${place} applies the default ${name}, which ${before} applies`);
    }
  return [...strays, ...twice];
};

/** A sentence for every comparison outside model and practice of a field, or with a value, that decides one of the questions. */
export const ownDecisions = (sources: Sources): string[] =>
  [...sources].flatMap(([file, text]) =>
    mayDecide(file)
      ? []
      : [...nodesOf(parse(file, text))].flatMap((node) => {
          const decided = comparedIn(node).find(isDeciding);
          return decided === undefined ? [] : [`${file}:${lineOf(node)} decides by ${decided.getText()}; ask the practice`];
        }),
  );

const comparisons = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);

/** What a node compares, or gives another value where it is absent. */
const comparedIn = (node: ts.Node): readonly ts.Expression[] => {
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [left];
    return comparisons.has(operatorToken.kind) ? [left, right] : [];
  }
  if (ts.isSwitchStatement(node) || ts.isCaseClause(node)) return [node.expression];
  if (ts.isBindingElement(node)) return node.initializer === undefined ? [] : [fieldOf(node)];
  const isIncluded =
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "includes";
  return isIncluded ? node.arguments : [];
};

/** The field that a destructuring with a default reads. */
const fieldOf = ({ propertyName, name }: ts.BindingElement): ts.Expression => {
  const field = propertyName ?? name;
  return ts.isIdentifier(field) ? field : ts.factory.createNull();
};

const isDeciding = (compared: ts.Expression): boolean => {
  if (ts.isParenthesizedExpression(compared)) return isDeciding(compared.expression);
  if (ts.isStringLiteralLike(compared)) return decidingValues.has(compared.text);
  const name = ts.isPropertyAccessExpression(compared) ? compared.name : compared;
  return ts.isIdentifier(name) && decidingFields.has(name.text);
};
