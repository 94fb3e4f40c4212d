import { didYouMean } from "../../base/text/did-you-mean.js";

/** What a problem says of the field that was meant. */
export interface MeantField {
  /** Its name. */
  readonly suggestion?: string | undefined;
  /** The name of another one that may be meant. */
  readonly or?: string | undefined;
  /** Whether the field that was written belongs to a thing in that list. */
  readonly inside?: true;
}

/** Returns the field that was meant by one that is not known, among those that are: by another name of it, else by its spelling. */
export const fieldMeantBy = (field: string, known: readonly string[]): MeantField => {
  const names = Object.hasOwn(otherNames, field) ? otherNames[field]?.split(" ") : undefined;
  const [suggestion, or] = names?.filter((name) => known.includes(name)) ?? [];
  if (suggestion === undefined) return { suggestion: didYouMean(field, known) };
  return { suggestion, or, ...(suggestion === "strategies" && { inside: true }) };
};

/** Names that people use for a field, or for what stands in one. */
const otherNames: Readonly<Record<string, string>> = {
  days: "on",
  on: "days",
  value: "atLeast atMost",
  voice: "intent",
  media: "attachments",
  businessObjectives: "strategies",
  marketingObjectives: "strategies",
  goals: "strategies",
  kpis: "strategies",
  tactics: "strategies",
};
