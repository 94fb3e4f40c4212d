import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { stageMermaid } from "../../../../src/formats/mermaid/stage-mermaid.js";
import { defineStageMachine } from "../../../../src/machine/define-stage-machine.js";
import { listenFirst } from "../../../../src/stages/listen-first.js";
import { listenFirstTable } from "../../../../src/stages/listen-first-table.js";
import { planOf } from "../../../helpers/plan-of.js";
import { outsideOf, pseudoLanguage } from "../../../helpers/pseudo-language.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { journeyTo } from "../../stages/may-post/ready-plan.js";

describe("D1 the diagram of a stage machine", () => {
  test("has a state for each stage and an arrow for each step and each stage it begins in", () => {
    expect(stageMermaid(listenFirst)).toBe(
      [
        "stateDiagram-v2",
        '  state "listening inside" as s1',
        '  state "listening outside" as s2',
        '  state "planning" as s3',
        '  state "responding" as s4',
        '  state "posting" as s5',
        "  [*] --> s1",
        "  s1 --> s2 : listen outside (4 gates)",
        "  s2 --> s3 : make a plan (3 gates)",
        "  s3 --> s4 : begin to respond (4 gates)",
        "  s4 --> s5 : begin to post (5 gates)",
        ...["s1", "s2", "s3", "s4", "s5"].map((from) => `  ${from} --> s1 : listen again`),
        "",
      ].join("\n"),
    );
    expect(stageMermaid(listenFirstTable)).toBe(stageMermaid(listenFirst));
  });

  test("is the one in the guide", () => {
    const guide = readFileSync("docs/guides/the-listen-first-machine.md", "utf8");
    expect(guide).toContain(`\`\`\`mermaid\n${stageMermaid(listenFirst)}\`\`\``);
  });

  test("of a plan marks where it stands, and whether it is paused", () => {
    const journey = journeyTo("plan");
    const pause = { ...journey[1], seq: 3, type: "pause", from: "plan", to: "plan" } as (typeof journey)[number];
    const here = stageMermaid(planOf({ journey })).split("\n");
    expect(here).toContain('  state "planning (the plan is here)" as s3');
    expect(here.slice(-3)).toEqual(["  classDef here font-weight:bold,stroke-width:4px", "  class s3 here", ""]);
    expect(stageMermaid(planOf({ journey: [...journey, pause] }))).toContain('"planning (the plan is here, and paused)" as s3');
  });

  test("of a plan with a machine of its own shows that machine", () => {
    const machine = defineStageMachine({
      id: "m",
      version: 1,
      stages: ["think", "do"],
      initial: "think",
      gates: [],
      transitions: { go: { from: "think", to: "do" } },
    });
    expect(stageMermaid(planOf(), { machine })).toContain(
      '  state "think (the plan is here)" as s1\n  state "do" as s2\n  [*] --> s1\n  s1 --> s2 : go\n',
    );
  });

  test("every word comes from the language", () => {
    const labels = stageMermaid(planOf(), { language: pseudoLanguage }).replaceAll(/#(\d+);/g, (_, code) =>
      String.fromCodePoint(Number(code)),
    );
    const stages = [...labels.matchAll(/state "(.*)" as/g)].map(([, label = ""]) => outsideOf(label));
    expect(stages.join("").match(/\p{L}+/gu)).toBeNull();
  });

  test("F36 no name becomes structure", () => {
    const bad = [
      '"; click x',
      "end",
      "%%{init: {}}%%",
      "a\nb --> c",
      "@{ shape: x }",
      "s1 --> s2",
      "<b>",
      "#quot;",
      ":::x",
      "[*]",
      "}",
      "\u2028x",
      " ",
    ];
    const machine = defineStageMachine({
      ...{ id: "m", version: 1, stages: bad, initial: " ", gates: [] },
      transitions: Object.fromEntries(bad.map((name, at) => [name, { from: name, to: bad[(at + 1) % bad.length] ?? "" }])),
    });
    const lines = stageMermaid(machine).split("\n");
    expect(lines).toHaveLength(1 + bad.length + 1 + bad.length + 1);
    for (const line of lines.slice(1, 1 + bad.length))
      expect(line).toMatch(/^ {2}state "[^"<>{}%:;@\n[\]]*(#\d+;[^"<>{}%:;@\n[\]]*)*" as s\d+$/);
    for (const line of lines.slice(2 + bad.length, -1)) expect(line).toMatch(/^ {2}s\d+ --> s\d+ : (?:[^"<>{}%:;@\n[\]]|#\d+;)+$/);
  });

  test("what is neither a plan nor a machine is refused", () => {
    expect(thrownBy(() => stageMermaid({ transitions: {} } as never))).toMatchObject({ code: "config", path: ["machine", "id"] });
    expect(thrownBy(() => stageMermaid(undefined as never))).toMatchObject({ code: "invalid-plan" });
  });
});
