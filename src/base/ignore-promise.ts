/** Returns whether a value is a promise, or answers later in the same way. Nobody waits for it, and so no rejection of it is ever one that nobody handles. */
export const ignorePromise = (answer: unknown): boolean => {
  if (typeof answer !== "object" || answer === null) return false;
  const isOwn = answer instanceof Promise;
  if (!isOwn && !("then" in answer && typeof answer.then === "function")) return false;
  // A class of its own may answer `catch` and `then` in its own way.
  if (isOwn) Promise.prototype.then.call(answer, ignore, ignore);
  else void ignored(answer);
  return true;
};

const ignore = (): void => undefined;

const ignored = async (answer: object): Promise<void> => {
  try {
    await answer;
  } catch {}
};
