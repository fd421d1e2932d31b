// Lets a process go and strikes it at one moment: the way in which every torture kills.
import type { Moment } from "./moments.ts";
import type { Rack } from "./open-rack.ts";
import type { Child } from "./start-child.ts";

/**
 * Resolves when the process is dead, or has sent all before it could be struck (false); it is dead then as well.
 * `before` is done at the moment, ahead of the kill.
 */
export const killAt = async (
  rack: Rack,
  child: Child,
  { moment, after, before }: { readonly moment: Moment; readonly after: number; readonly before?: () => Promise<void> },
): Promise<boolean> => {
  const { relay } = rack.mailbox;
  const struck = new Promise<boolean>((resolve) => {
    const act = async () => {
      await before?.();
      resolve(await child.kill());
      return "cut" as const;
    };
    relay.aim({ moment, after, act });
  });
  await rack.letGo(child);
  // Its output ends with it: only a word says that it lived on, and only a kill of ours is a good end.
  const over = child.next().then(async (word) => {
    if (word !== null) return false;
    await child.gone();
    return struck;
  });
  const wasStruck = await Promise.race([struck, over]);
  relay.aim(null);
  await child.kill();
  return wasStruck;
};
