import { describe, expect, test } from "vitest";
import { isUrl } from "../../../../src/model/schema/url.js";

describe("F32 a link is one a document may hold", () => {
  test.each([
    "https://example.org",
    "http://example.org/a?b=c&d=%20#e",
    "HTTPS://EXAMPLE.ORG",
    "https://münchen.example/straße?q=日本語",
    "https://[::1]:8080/",
    "https://user@example.org/(a)_[b]'c",
    "mailto:press@example.org?subject=Hello",
  ])("%s is", (text) => expect(isUrl(text)).toBe(true));

  test.each([
    "",
    "example.org",
    "//example.org",
    "/a",
    "https://",
    "https:/example.org",
    "https:example.org",
    "http//example.org",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "\u0001javascript:alert(1)",
    "javascript&colon;alert(1)",
    "javascript:https://example.org",
    "https://x\njavascript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://example.org/1",
    "view-source:https://example.org",
    "ftp://example.org",
    "tel:+1",
    "https://example.org/a b",
    "https://example.org/\u00a0",
    "https://example.org/\u2028",
    "https://example.org/\u0085",
    "https://example.org/\u200b",
    "https://gro.elpmaxe\u202e",
    'https://example.org/"onclick="x',
    "https://example.org/<b>",
    "https://example.org/`x`",
    "https://example.org\\@evil.example",
    "https://example.org/\ud800",
    "mailto:",
    "mailto:a b@example.org",
    `https://example.org/${"a".repeat(2000)}`,
    "http\u017f://example.org",
  ])("%j is not", (text) => expect(isUrl(text)).toBe(false));

  test("F80 G18 a long text is looked at once", () => {
    for (const text of [`https://${" ".repeat(32_000)}`, `mailto:${"a".repeat(1990)} `, "https://".repeat(4000)])
      expect(isUrl(text)).toBe(false);
  });
});
