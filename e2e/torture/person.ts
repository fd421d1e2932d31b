// Plays the person: looks into the mailbox for each letter in doubt, and keeps count of what they were asked and said.
import type { Doubt, FromChild, Settlement } from "./child-words.ts";
import type { Mailbox } from "./open-mailbox.ts";

export type Person = ReturnType<typeof createPerson>;

export const createPerson = (mailbox: Pick<Mailbox, "copies">) => {
  const again = new Map<string, number>();
  let asked = 0;

  const settle = ({ requestId, messageId }: Doubt): Settlement => {
    asked += 1;
    if (mailbox.copies().has(messageId)) return { requestId, as: "sent" };
    again.set(messageId, (again.get(messageId) ?? 0) + 1);
    return { requestId, as: "again" };
  };
  return {
    /** What the person decides on everything that the app asks. There: sent. Not there: again. */
    answer: (opened: Extract<FromChild, { says: "opened" }>): readonly Settlement[] => opened.unsure.map(settle),
    /** How often the app said that it does not know. */
    asked: () => asked,
    /** How often the person had a letter sent again that the app was not sure of. */
    again: (messageId: string): number => again.get(messageId) ?? 0,
  };
};
