import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { bundle } from "./bundle.js";
import { smallPlan, write } from "./consumer.js";
import { run } from "./run.js";

const program = `
import { checkCoverage, parsePlan } from "social-plan";
import { strategyDocument, toMarkdown } from "social-plan/documents";
const plan = parsePlan(${smallPlan});
document.body.textContent = [plan.id, checkCoverage(plan).findings.some(({ rule }) => rule === "goal-needs-kpi"), toMarkdown(strategyDocument(plan)).includes("Acme 2027")].join(" ");
`;

/** No script but the one in the page, and no `eval`: the strictest page the library has to live in. */
const page = (script: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'"></head>
<body>nothing ran</body><script type="module">${script}</script></html>`;

const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(
    " ",
  );

test("package: Chromium runs a bundle of it", async () => {
  const profile = mkdtempSync(join(tmpdir(), "chromium-"));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const { text } = await bundle(program);
  const url = pathToFileURL(write("page.html", page(text))).href;
  const dom = await run(profile, "/usr/bin/chromium", ...flags, `--user-data-dir=${profile}`, "--dump-dom", url);
  expect(/<body>([^<]*)/.exec(dom)?.[1]?.trim()).toBe("acme true true");
});
