import type { StageMachine } from "social-plan";

/** The page with a section for each gate. */
export const gatesPage = "docs/gates.md";

/** Where the test of each gate stands. */
export const gateTests = "test/unit/stages/gates";

/** A sentence for every gate that lacks its section, facts or test file, and for every section or test file without a gate. */
export const undocumentedGates = (machine: StageMachine, page: string, testFiles: readonly string[]): string[] => {
  const sections = sectionsOf(page);
  const ids = machine.gates.map(({ id }) => id);
  const tested = testFiles.flatMap((file) => /^(.*)\.test\.ts$/.exec(file)?.[1] ?? []);
  return [
    ...machine.gates.flatMap((gate) => {
      const own = sections.filter(({ id }) => id === gate.id);
      if (own.length !== 1)
        return [`${gatesPage} has ${own.length} sections for the gate ${gate.id}; it should have one: ### \`${gate.id}\``];
      const facts = `Opens ${stagesAfter(machine, gate.id).join(", ")} · demand ${gate.demand ?? "none"} · ${gate.trial} in a trial`;
      return own[0]?.facts === facts ? [] : [`${gatesPage} should begin the section of ${gate.id} with: ${facts}`];
    }),
    ...ids.filter((id) => !tested.includes(id)).map((id) => `the gate ${id} has no test file ${gateTests}/${id}.test.ts`),
    ...sections.filter(({ id }) => !ids.includes(id)).map(({ id }) => `${gatesPage} has a section for ${id}, which is no gate`),
    ...tested.filter((id) => !ids.includes(id)).map((id) => `${gateTests}/${id}.test.ts tests no gate of the machine`),
  ];
};

/** The stages a gate opens, in code font. */
const stagesAfter = (machine: StageMachine, gate: string): string[] =>
  Object.values(machine.transitions).flatMap(({ gates, to }) => (gates.includes(gate) ? [`\`${to}\``] : []));

/** The sections `### \`gate\`` of the page, each with the first line of its text. */
export const sectionsOf = (page: string): { readonly id: string; readonly facts: string }[] =>
  [...page.matchAll(/^### `([^`\n]+)`\n+(.*)$/gm)].map(([, id = "", facts = ""]) => ({ id, facts }));
