import type { Person } from "../model/audience/person.js";
import type { Plan } from "../model/plan.js";

/** The people who are active on social media already (D9). */
export const socialPlayers = ({ people }: Plan): readonly Person[] => people.filter(({ player }) => player !== undefined);

/** Whether the statement that nobody is active was found out (D9): it says who asked, or when. Without either it may as well say that nobody was asked yet. */
export const wasPlayersAsked = ({ listening: { players } }: Plan): boolean => players?.on !== undefined || players?.by !== undefined;

/** Whether it is known who is active on social media already: somebody is, or it was found out that nobody is (D9). */
export const arePlayersKnown = (plan: Plan): boolean => socialPlayers(plan).length > 0 || wasPlayersAsked(plan);
