import type { Person } from "../model/audience/person.js";
import type { Plan } from "../model/plan.js";

/** The people who are active on social media already (D9). */
export const socialPlayers = ({ people }: Plan): readonly Person[] => people.filter(({ player }) => player !== undefined);

/** Whether it is known who is active on social media already: somebody is, or it is stated that nobody is (D9). */
export const arePlayersKnown = (plan: Plan): boolean => plan.listening.players !== undefined || socialPlayers(plan).length > 0;
