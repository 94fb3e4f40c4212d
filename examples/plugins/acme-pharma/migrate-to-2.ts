import type { PluginMigration } from "social-plan";

/** Version 1 kept `reviewer`, `date` and one `reference`; version 2 says whose and of what they are, and keeps as many references as there are claims. */
export const migrateTo2: PluginMigration = (old, kind) => {
  if (kind !== "content" || typeof old !== "object" || old === null || Array.isArray(old)) return old;
  const { reviewer = "", date = "", reference, ...rest } = old as Readonly<Record<string, typeof old>>; // an object of JSON, as was just seen
  return { ...rest, reviewedBy: reviewer, reviewedOn: date, references: reference === undefined ? [] : [reference] };
};
