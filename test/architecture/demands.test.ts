import { describe, expect, test } from "vitest";
import { planted, readSource, readSources } from "../helpers/sources.js";
import { type Citation, citationsIn, demandsPage, unlistedDemands, unprovedDemands } from "./checks/demands.js";

/** The demands that no test proves yet. The list may only shrink: one that is proved must be taken off it. */
const notYetProved: readonly string[] = ["C2"];

const real = (): Citation[] => {
  const tests = [...readSources("test", ".ts"), ...readSources("test", ".md")].filter(([file]) => !file.startsWith("test/fixtures/"));
  return citationsIn(new Map([...readSources("src", ".ts"), ...readSources("src", ".md"), ...tests]));
};

describe("architecture: every demand is known, and proved by a test", () => {
  const citations = real();

  test("what src and test cite stands on the page, and nothing else", () => {
    expect(unlistedDemands(readSource(demandsPage), citations)).toEqual([]);
  });

  test("a test's title begins with it, or it is on the list of those not yet proved", () => {
    expect(unprovedDemands(citations, notYetProved)).toEqual([]);
  });
});

describe("architecture: the check itself", () => {
  const text = `
/** Somebody must be able to do it (B3, B5), as said (faults, G17) or shown (D1–D3). Not the second call (see C9 for that). */
const rule = { demand: "E2, C1", id: "x (C2)" };
describe("E2 F4 a goal", () => {});
test.each([["A1", 1]])("Z1 %s %d", () => {});
test(\`F85 \${rule.id}\`, () => {});
describe("slugs", () => {});
test.todo("E5 a result");
describe("A4 and UTF8 paper", () => {});`;

  test("finds ids in titles, in strings of ids and in comments, and says which are titles", () => {
    const found = citationsIn(planted({ "test/a.test.ts": text, "src/README.md": "For those who answer (D3)." }));
    expect(found.filter(({ proves }) => proves).map(({ id, line }) => `${id}:${line}`)).toEqual(["E2:4", "F4:4", "Z1:5", "F85:6", "A4:9"]);
    expect(found.filter(({ proves }) => !proves).map(({ id, line }) => `${id}:${line}`)).toEqual([
      ...["E2:3", "C1:3", "A1:5"],
      ...["B3:2", "B5:2", "G17:2", "D1:2", "D3:2"],
      "D3:1",
    ]);
  });

  const cited = (ids: string): Citation[] => ids.split(" ").map((id, index) => ({ id, file: "src/a.ts", line: index + 1, proves: false }));

  test("names what the page lacks, repeats, misplaces or lists though nothing cites it", () => {
    const page =
      "## A: Align\n\n- **A2** Two.\n- **A1** One.\n- **A2** Two again.\n\n## B: Beware\n\n- **A3** Three.\n- **B1** One.\n- **B2**\n";
    expect(unlistedDemands(page, cited("A1 A2 B2 B2 B1"))).toEqual([
      "src/a.ts:3 cites B2, which docs/demands.md does not list: correct the id, or add its line",
      "docs/demands.md lists A3, which nothing cites: take its line out",
      "docs/demands.md lists A2 more than once",
      "docs/demands.md lists A1 after A2",
      "docs/demands.md lists A3 under the heading of B",
    ]);
  });

  test("is content with a page that lists what is cited", () => {
    expect(unlistedDemands("## A: Align\n\n- **A2** Two.\n- **A10** Ten.\n\n## B: Be\n\n- **B1** One.\n", cited("A10 B1 A2"))).toEqual([]);
  });

  test("names what no title proves, and what is on the list without need", () => {
    const citations = citationsIn(planted({ "test/a.test.ts": 'describe("A1 B2 a goal", () => {}); const rule = { demand: "A2" };' }));
    expect(unprovedDemands(citations, "A3 B2 X6".split(" "), "A1 A2 A3 B2".split(" "))).toEqual([
      "no test's title begins with A2: prove it, or begin the title of the test that does with its id",
      "B2 is proved in test/a.test.ts: take it off the list of those that are not",
      "X6 is not yet proved, and need not be: take it off the list",
    ]);
  });
});
