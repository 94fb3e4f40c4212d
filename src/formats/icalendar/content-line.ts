/** A line holds at most this many octets of UTF-8, its line break not counted (RFC 5545, 3.1). */
const limit = 75;

/** A UTF-16 unit takes at most so many octets of UTF-8: a pair of them takes four. */
const mostOctets = 3;

/** How many octets a code point takes in UTF-8 (RFC 3629, 3). */
const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** A content line, folded between characters where it is longer than 75 octets and ended by CR LF (RFC 5545, 3.1). */
export const contentLine = (line: string): string => {
  if (line.length * mostOctets <= limit) return `${line}\r\n`;
  const parts: string[] = [];
  let from = 0;
  let room = limit;
  for (let at = 0; at < line.length; ) {
    const point = line.codePointAt(at) ?? 0;
    const octets = octetsOf(point);
    if (octets > room) {
      parts.push(line.slice(from, at));
      from = at;
      room = limit - 1; // the space that a folded line begins with
    }
    room -= octets;
    at += point < 0x10000 ? 1 : 2;
  }
  return `${[...parts, line.slice(from)].join("\r\n ")}\r\n`;
};
