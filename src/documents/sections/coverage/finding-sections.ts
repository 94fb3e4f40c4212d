import type { RootContent } from "mdast";
import { groupBy } from "../../../base/group-by.js";
import type { Finding, Related, Severity } from "../../../model/finding.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, facts, type Line, underLabel } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** A section for each severity, with what was found on each thing under its name, so that its owner has it together. */
export const findingSections = (findings: readonly Finding[], wording: Wording): RootContent[] => {
  const bySeverity = groupBy(findings, ({ severity }) => severity);
  return severities.flatMap((severity) =>
    section(2, say(wording, `heading.${severity}`), bulletList(thingLines(bySeverity.get(severity) ?? [], wording))),
  );
};

const thingLines = (findings: readonly Finding[], wording: Wording): readonly Line[] => {
  const byThing = groupBy(findings, ({ node }) => placeOf(node, wording));
  return [...byThing].map(([thing, found]) => ({
    said: nameOf(thing, wording),
    below: [...ownerLine(thing, wording), ...found.map((one) => findingLine(one, wording))],
  }));
};

/** The plan, and what the plan does not have: an entry of the calendar. */
const [ofThePlan, ofTheCalendar] = [Symbol("plan"), Symbol("calendar")];
type Thing = string | typeof ofThePlan | typeof ofTheCalendar;

const placeOf = (node: Finding["node"], { find }: Wording): Thing => {
  if (node === null || node === undefined) return ofThePlan;
  return find(node) === undefined ? ofTheCalendar : node;
};

const nameOf = (thing: Thing, wording: Wording): string => {
  if (thing === ofThePlan) return say(wording, "report.plan");
  if (typeof thing === "symbol") return say(wording, "report.calendar");
  return say(wording, "report.thing", { thing, kind: wording.find(thing)?.kind });
};

/** Who answers for a thing, where the plan says so. */
const ownerOf = (thing: Thing, { find }: Wording): string | undefined => {
  const owner = typeof thing === "string" ? find(thing)?.node["owner"] : undefined;
  return typeof owner === "string" ? owner : undefined;
};

const ownerLine = (thing: Thing, wording: Wording): readonly Line[] => {
  const owner = ownerOf(thing, wording);
  return owner === undefined ? [] : fact(say(wording, "label.owner"), wording.nameOf(owner));
};

const findingLine = ({ rule, message, related: others, suggestions }: Finding, wording: Wording): Line => {
  return {
    said: message,
    below: [
      ...(sayTheSame(others, wording)
        ? facts(
            say(wording, "label.foundOn"),
            others.map((other) => ownedName(other.node, wording)),
          )
        : facts(
            say(wording, "label.others"),
            others.map((other) => otherOf(other, wording)),
          )),
      ...underLabel(
        say(wording, suggestions.length === 1 ? "label.fix" : "label.fixes"),
        suggestions.map((suggestion) => ({ said: suggestion.message })),
      ),
      ...fact(say(wording, "label.rule"), rule),
    ],
  };
};

/** Whether several sentences differ in nothing but the names in them, so that the names are enough: what is told of many at once is. */
const sayTheSame = (others: readonly Related[], { nameOf }: Wording): boolean => {
  const sentences = new Set(others.map(({ node, message }) => message.replaceAll(nameOf(node), "")));
  return others.length > 1 && sentences.size === 1 && others.every(({ node, message }) => message.includes(nameOf(node)));
};

/** A thing by name, with who answers for it. */
const ownedName = (thing: string, wording: Wording): string => {
  const owner = ownerOf(thing, wording);
  return owner === undefined ? wording.nameOf(thing) : say(wording, "report.owned", { thing, owner });
};

/** Another thing, by name: what a sentence names already is not named twice. */
const otherOf = ({ node, message }: Related, wording: Wording): string =>
  message.includes(wording.nameOf(node)) ? message : say(wording, "report.other", { thing: node, message });
