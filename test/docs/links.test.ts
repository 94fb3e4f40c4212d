import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { planted, readSource, readSources, root } from "../helpers/sources.js";
import { brokenLinks, type ReadTarget } from "./links.js";

const readFile: ReadTarget = (path) => {
  const file = join(root, path);
  if (path.startsWith("../") || !existsSync(file)) return undefined;
  return statSync(file).isDirectory() ? "" : readSource(path);
};

describe("docs: every relative link leads to a file, and to a heading of it", () => {
  test("in README.md and docs", () => {
    const guides = [...readSources("docs", ".md")].filter(([file]) => !file.startsWith("docs/reference/"));
    expect(brokenLinks(new Map([["README.md", readSource("README.md")], ...guides]), readFile)).toEqual([]);
  });
});

describe("docs: the check of the links itself", () => {
  const broken = (files: Readonly<Record<string, string>>): string[] => brokenLinks(planted(files), (path) => files[path]);

  test("names links and images to nothing, with their lines", () => {
    const text =
      '# A\n\nSee [b](b.md), [c](../c.md) and ![a picture](pictures/a.svg).\n\n- [it][far]\n\n<img src="d.png">\n\n[far]: far.md\n';
    expect(broken({ "docs/a.md": text, "c.md": "" })).toEqual([
      "docs/a.md:3 links to b.md, but there is no docs/b.md",
      "docs/a.md:3 links to pictures/a.svg, but there is no docs/pictures/a.svg",
      "docs/a.md:5 links to far.md, but there is no docs/far.md",
      "docs/a.md:7 links to d.png, but there is no docs/d.png",
    ]);
  });

  test("names anchors without a heading, on the page itself and on others", () => {
    const text = "# A page\n\n[here](#a-page), [there](#there), [b](b.md#b) and [c](b.md#c)\n";
    expect(broken({ "docs/a.md": text, "docs/b.md": "## B\n" })).toEqual([
      "docs/a.md:3 links to #there, but docs/a.md has no heading #there",
      "docs/a.md:3 links to b.md#c, but docs/b.md has no heading #c",
    ]);
  });

  test("knows the anchors GitHub makes", () => {
    const headings =
      "# `goal-needs-kpi`\n## What, why & how?\n## Größe_2 *now*\n## Twice\n## Twice\n\n    # no heading\n\n```md\n# nor this\n```\n";
    const good = ["goal-needs-kpi", "what-why--how", "größe_2-now", "twice", "twice-1"];
    const bad = ["twice-2", "no-heading", "nor-this", "What-why--how"];
    const links = [...good, ...bad].map((anchor) => `[x](#${anchor})`).join("\n");
    expect(broken({ "a.md": `${headings}\n${links}\n` })).toEqual(
      bad.map((anchor) => expect.stringContaining(`but a.md has no heading #${anchor}`)),
    );
  });

  test("leaves alone the web, mail, code and files that are no Markdown", () => {
    const text = "[a](https://a.example/b.md#c) [m](mailto:a@b.example) <https://a.example> [c](c.ts#L3) [root](/c.ts)\n\n`[x](x.md)`\n";
    expect(broken({ "docs/a.md": text, "docs/c.ts": "", "c.ts": "" })).toEqual([]);
  });
});
