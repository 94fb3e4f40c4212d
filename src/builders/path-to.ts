/** Returns where a thing will stand in what is being built; a function, as counting a list takes time and is needed only to say what is wrong. */
export type PathTo = () => readonly (string | number)[];
