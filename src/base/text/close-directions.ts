const popEmbedding = "\u202c";
const popIsolate = "\u2069";
/** What opens an embedding or override, and what opens an isolate (Unicode Standard Annex 9). */
const embeddings = "\u202a\u202b\u202d\u202e";
const isolates = "\u2066\u2067\u2068";
const directions = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Returns the text with its direction marks in balance: a mark that closes nothing is left out, one left open is closed at the end.
 * So a text keeps its own direction and cannot turn what stands after it.
 */
export const closeDirections = (text: string): string => {
  const open: string[] = [];
  const balanced = text.replace(directions, (mark) => {
    if (embeddings.includes(mark)) open.push(popEmbedding);
    else if (isolates.includes(mark)) open.push(popIsolate);
    else if (mark === popEmbedding) return open.at(-1) === popEmbedding ? (open.pop() ?? "") : "";
    else return closeIsolate(open);
    return mark;
  });
  return balanced + open.reverse().join("");
};

/** The end of an isolate also ends the embeddings begun in it. */
const closeIsolate = (open: string[]): string => {
  const begun = open.lastIndexOf(popIsolate);
  if (begun < 0) return "";
  open.length = begun;
  return popIsolate;
};
