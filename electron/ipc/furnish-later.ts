// The calls of a desk whose rooms are still being built: those of the first picture are answered at once, the others as soon as there is a room.
import { callNames } from "../shared/call-names.ts";
import type { Front } from "./build-front.ts";
import type { DeskHandlers, Handlers } from "./serve.ts";

type Others = Omit<DeskHandlers, keyof Front["handlers"]>;

/** `furnishLater(front.handlers, rooms)`: rejections of `rooms` are those of every call that waits. */
export const furnishLater = (front: Front["handlers"], rooms: Promise<Others>): DeskHandlers => {
  // Whoever builds them says what went wrong; here it is of those who ask alone.
  rooms.catch(() => undefined);
  const later = (name: keyof Others) => async (input: never) => {
    const handler = (await rooms)[name] as Handlers[typeof name];
    return handler(input);
  };
  const names = callNames.filter((name) => !name.startsWith("vault:"));
  const waiting = Object.fromEntries(names.map((name) => [name, later(name as keyof Others)]));
  return { ...(waiting as unknown as DeskHandlers), ...front };
};
