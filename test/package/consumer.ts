import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { run } from "./run.js";

/** The project of a user, the tarball installed in it. */
export const consumer = inject("consumer");

/** Where the library stands in that project. */
export const installed = join(consumer, "node_modules", "social-plan");

/** A plan, as a program's text says it, in which a goal lacks its KPI. */
export const smallPlan = JSON.stringify({
  format: "social-plan/1",
  id: "acme",
  name: "Acme 2027",
  strategies: [{ id: "care", goals: [{ id: "answer-in-public", statement: "Answer where customers ask" }] }],
});

/** Writes a file into that project and says where. */
export const write = (name: string, text: string): string => {
  const path = join(consumer, name);
  writeFileSync(path, text);
  return path;
};

/** Writes a program into that project, runs it with Node and gives back what it printed. */
export const runProgram = (name: string, text: string, cwd = consumer): Promise<string> => run(cwd, process.execPath, write(name, text));
