/** A line holds at most this many octets of UTF-8, its line break not counted (RFC 5545, 3.1). */
const limit = 75;

/** How many octets a code point takes in UTF-8 (RFC 3629, 3). */
const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** A content line, folded between characters where it is longer than 75 octets and ended by CR LF (RFC 5545, 3.1). */
export const contentLine = (line: string): string => {
  const parts: string[] = [];
  let part = "";
  let room = limit;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (octets > room) {
      parts.push(part);
      part = "";
      room = limit - 1; // the space that a folded line begins with
    }
    part += character;
    room -= octets;
  }
  return `${[...parts, part].join("\r\n ")}\r\n`;
};
