// The types of offline.mjs for the TypeScript that leaves the network or looks whether it has.

/** The journeys that must go without a network, by the names of their files. */
export const offlineJourneys: readonly string[];

/** The environment variable that is set inside the namespace. */
export const offlineMark: string;

/** The command line that runs `command` without a network, or null where the system has no means for it. */
export function offlineCommand(command: readonly string[]): readonly string[] | null;
