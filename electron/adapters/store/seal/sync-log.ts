// Brings SQLite's log to the disk after commits for which SQLite did not wait.
import { closeSync, fdatasync, fdatasyncSync } from "node:fs";
import { nameStoreProblem } from "../store-problem.ts";

/**
 * The log on the disk, where SQLite did not wait for it. The seal never says more than the disk holds: after a power cut
 * a sealed frame that is missing would look like one that was taken away.
 */
export const createLogSync = (log: number) => {
  let commits = 0;
  let isBehind = false;
  let underWay = 0;
  let isLeft = false;
  return {
    goAhead: () => {
      commits += 1;
      isBehind = true;
    },
    isBehind: () => isBehind,
    /** SQLite's own commit brought the whole log to the disk. */
    caughtUp: () => {
      isBehind = false;
    },
    now: () => {
      if (isBehind) fdatasyncSync(log);
      isBehind = false;
    },
    later: (done: () => void): Promise<void> =>
      new Promise((resolve, reject) => {
        const upTo = commits;
        underWay += 1;
        fdatasync(log, (error) => {
          underWay -= 1;
          if (isLeft && underWay === 0) closeSync(log);
          if (error) {
            reject(nameStoreProblem(error));
            return;
          }
          if (!isLeft && upTo === commits) {
            isBehind = false;
            done();
          }
          resolve();
        });
      }),
    /** What is under way closes the handle at its end; false: nothing is. */
    leave: (): boolean => {
      isLeft = true;
      return underWay > 0;
    },
    isLeft: () => isLeft,
  };
};
