// How much goes over the bridge at once: what the window asks for and what main takes are one number.

/** Rows of the board in one answer. */
export const boardPage = 100;

/** Rows of the board for each letter that can be typed next; a high screen shows so many. */
export const boardAhead = 30;

/** Companies in one answer to a search that is not of the list: those that stand before the person who ticks them. */
export const mostFound = 6000;

/** Rows of the company list for each letter that can be typed next. */
export const listAhead = 30;

/** Letters that are looked for before one of them is typed. */
export const mostLetters = 100;

/** Far more than anybody's companies; a list this long is planned in one piece. */
export const mostCompanies = 10_000;

/** Pairs of companies that may be the same, in one answer. */
export const mostTwins = 50;

/** Entries of the calendar in one answer. */
export const agendaPage = 100;

/** Forms with something typed in that are kept while the window is hidden. */
export const mostForms = 20;
