import { readFileSync } from "node:fs";

const texts = new Map<string, string>();

/** The source file of what stands at an offset in a bundle, which names each file before its code, and how it begins. The file comes first in the key. */
export const sourceOf = (key: string, offset: number): string => {
  const [url = ""] = key.split(" ");
  const text = texts.get(url) ?? readFileSync(new URL(url), "utf8");
  texts.set(url, text);
  const [, file = ""] = [...text.slice(0, offset).matchAll(/^\/\/ (\S+\.\w+)$/gm)].at(-1) ?? [];
  return `${file} (${text.slice(offset, offset + 50).replace(/\s+/g, " ")}…)`;
};
