// Everything that one torture needs, opened together: letters in a store, a mailbox, a person, and the process to start.
import { fileURLToPath } from "node:url";
import { bundleScript } from "../runtime/bundle-script.mjs";
import { approveLetters } from "./approve-letters.ts";
import { countMailbox, findLies } from "./judge-run.ts";
import { lookAtOutbox } from "./look-at-outbox.ts";
import { openMailbox, type Place } from "./open-mailbox.ts";
import { createPerson } from "./person.ts";
import { type Child, startChild } from "./start-child.ts";

export type Rack = Awaited<ReturnType<typeof openRack>>;

/** How often the person has letters sent again that the server does not take for now. */
const patience = 5;

export const openRack = async ({
  folder,
  letters: count,
  smtp,
}: {
  readonly folder: string;
  readonly letters: number;
  readonly smtp: Place | null;
}) => {
  const letters = approveLetters(folder, count);
  const script = await bundleScript(fileURLToPath(new URL("queue-child.ts", import.meta.url)));
  const mailbox = await openMailbox(smtp);
  const person = createPerson(mailbox);
  const lies: string[] = [];

  const children: Child[] = [];
  const start = (): Child => {
    const child = startChild({ script: script.path, folder, port: mailbox.relay.port });
    children.push(child);
    return child;
  };

  /** Hears that the store is open, answers what the person is asked, and lets the sending begin. */
  const letGo = async (child: Child): Promise<void> => {
    const word = await child.next();
    if (word === null) await child.gone();
    if (word?.says !== "opened") throw new Error(`It did not open: ${JSON.stringify(word)}`);
    child.tell({ does: "go", settle: person.answer(word) });
  };

  return {
    letters,
    mailbox,
    person,
    start,
    letGo,

    /** Looks at what a dead process left behind, and keeps in mind what is not true of it. */
    look: async () => {
      await mailbox.quiet();
      const look = lookAtOutbox(folder);
      lies.push(...findLies(letters, look, mailbox.copies()));
      return look;
    },

    /** What became of the letters, and everything that was not true on the way. */
    judge: () => {
      const { copies, relay } = mailbox;
      const silent = relay.silent.map((id) => `${id} was handed over whole, and the server went without a word.`);
      const counts = countMailbox(letters, copies(), person.again);
      return { ...counts, unsure: person.asked(), lies: [...lies, ...silent] };
    },

    /** Lets everything go out that still waits, undisturbed, and ends the process. */
    finish: async (): Promise<void> => {
      mailbox.relay.aim(null);
      const child = start();
      await letGo(child);
      for (let round = 0; ; round += 1) {
        const word = await child.next();
        if (word === null) await child.gone();
        if (word?.says !== "empty") throw new Error(`It did not come to its end: ${JSON.stringify(word)}`);
        if (word.waiting.length === 0 || round === patience) break;
        child.tell({ does: "go", settle: word.waiting.map((requestId) => ({ requestId, as: "again" as const })) });
      }
      await child.end();
    },

    /** Also after something went wrong: nothing that was started lives on. */
    close: async (): Promise<void> => {
      await Promise.all(children.map((child) => child.kill()));
      await mailbox.stop();
      script.remove();
    },
  };
};
