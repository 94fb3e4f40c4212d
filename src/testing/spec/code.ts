import type { Spec } from "./spec.js";
import { formed } from "./text.js";

/** A currency. */
export const currency = (): Spec<string> =>
  formed(["EUR"], (fc) => fc.constantFrom("EUR", "USD", "JPY"), "money", ["euro", "eur", "EURO", "€", ""]);

const notLinks = (): readonly string[] => [
  "javascript:alert(1)",
  "data:text/html,x",
  "//example.org",
  "https://",
  "https://a b",
  'https://a"b',
  "https://a\ud800",
  " https://a",
  `https://${"a".repeat(2000)}`,
];

/** A link. */
export const link = (): Spec<string> =>
  formed(
    ["https://example.org/a?b=c#d"],
    (fc) => fc.constantFrom("https://example.org/", "http://example.org/%20?q=ä", "HTTPS://EXAMPLE.ORG", "mailto:press@example.org"),
    "url",
    notLinks(),
  );

/** A SHA-256 digest. */
export const digest = (): Spec<string> =>
  formed(
    ["0123456789abcdef".repeat(4)],
    (fc) => fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 }),
    "shape",
    ["0123456789ABCDEF".repeat(4), "abc", ""],
  );
