// How the build names what comes with the app.

/** `first`: what the first picture shows. `later`: all else. */
export const shelfFiles = { first: "first-shelf.json", later: "shelves.json" };
