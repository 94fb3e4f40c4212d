/** So many cells of a matrix are shown: a longer table nobody reads, and tactics that serve every goal by every metric make as many as their square. */
export const mostCells = 300;
