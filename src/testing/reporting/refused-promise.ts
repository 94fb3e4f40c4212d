/** Returns the error for a promise where an answer must come at once; `what` answers with it. That nobody waits for it must not become a rejection that nobody handles. */
export const refusedPromise = (answer: Promise<unknown>, what: string): TypeError => {
  answer.catch(() => undefined);
  return new TypeError(`${what} must answer at once`);
};
