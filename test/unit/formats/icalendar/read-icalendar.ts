/** A property as it stands in a file. */
interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** A component with its properties and what stands in it. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** A control character other than the tab (RFC 5545, 3.1; those from U+0080 on are no better). */
const forbidden = /[^\P{Cc}\t]/u;
const property = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):(.*)$/su;

/** Reads iCalendar text as RFC 5545, 3.1 and 3.6, and nothing more lenient; throws where it is not so. */
export const readICalendar = (text: string): Component => {
  const octets = new TextEncoder().encode(text);
  if (new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(octets) !== text) throw new Error("not well-formed");
  if (!text.endsWith("\r\n")) throw new Error("does not end with CR LF");
  const folded = text.slice(0, -2).split("\r\n");
  for (const line of folded) {
    const length = new TextEncoder().encode(line).length;
    if (length > 75) throw new Error(`${length} octets: ${line}`);
    if (line === "" || line === " ") throw new Error("an empty line");
    if (forbidden.test(line)) throw new Error(`a control character: ${JSON.stringify(line)}`);
  }
  return component(
    folded
      .join("\r\n")
      .replace(/\r\n[ \t]/g, "")
      .split("\r\n"),
  );
};

const component = (lines: readonly string[]): Component => {
  const open: { name: string; properties: Property[]; components: Component[] }[] = [{ name: "", properties: [], components: [] }];
  for (const line of lines) {
    const [, name = "", parameters = "", value = ""] = property.exec(line) ?? [];
    if (name === "") throw new Error(`no property: ${line}`);
    const top = open.at(-1);
    if (name === "BEGIN") open.push({ name: value, properties: [], components: [] });
    else if (name === "END") {
      const closed = open.pop();
      if (closed?.name !== value || open.length === 0) throw new Error(`${value} ends ${closed?.name}`);
      open.at(-1)?.components.push(closed);
    } else {
      const pairs = parameters
        .split(";")
        .slice(1)
        .map((one) => one.split("=", 2) as [string, string]);
      top?.properties.push({ name, parameters: Object.fromEntries(pairs), value });
    }
  }
  const [root] = open[0]?.components ?? [];
  if (open.length !== 1 || open[0]?.components.length !== 1 || open[0].properties.length > 0 || root === undefined)
    throw new Error("not one calendar");
  return root;
};

/** The text that a TEXT value stands for (RFC 5545, 3.3.11); throws where it holds what should be escaped. */
export const readText = (value: string): string => {
  if (/[;,]/.test(value.replace(/\\./gs, "")) || /\\[^\\;,nN]/.test(value.replace(/\\\\/g, "")) || /(^|[^\\])(\\\\)*\\$/.test(value))
    throw new Error(`not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === "n" ? "\n" : character));
};

/** The texts of a value that lists several. */
export const readTexts = (value: string): readonly string[] => (value.match(/(?:\\.|[^\\,])+/gs) ?? []).map(readText);

/** The one property with this name. */
export const propertyOf = ({ properties }: Component, name: string): string => {
  const found = properties.filter((one) => one.name === name);
  if (found.length !== 1) throw new Error(`${found.length} × ${name}`);
  return found[0]?.value ?? "";
};
