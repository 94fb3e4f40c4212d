/** How many minutes before or after its time a post may go out and still be in time, where nothing else is said. */
export const inTimeWithin = 15;
