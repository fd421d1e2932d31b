// How much goes over the bridge at once: what the window asks for and what main takes are one number.

/** Rows of the board in one answer. */
export const boardPage = 100;

/** Entries of the calendar in one answer. */
export const agendaPage = 100;

/** Forms with something typed in that are kept while the window is hidden. */
export const mostForms = 20;
