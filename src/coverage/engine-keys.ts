/** The key of the finding that a rule failed. */
export const failedKey = "coverage/failed";

/** The key of the finding that stands for those of a rule beyond the thousand that are listed; its value `count` says how many they are. */
export const moreKey = "coverage/more";
