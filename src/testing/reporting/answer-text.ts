/** Returns a text that differs where answers differ, as far as that can be told; never throws. */
export const answerText = (answer: unknown): string => {
  try {
    return JSON.stringify(answer, plainer) ?? typeof answer;
  } catch {
    return typeof answer; // it goes round in a circle
  }
};

const plainer = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : typeof value === "bigint" ? String(value) : value;
