// The practice mailbox: what the built-in server received, and whether it runs.
import { createStore } from "zustand/vanilla";
import type { CallOutput, Desk } from "../../electron/shared/contract.ts";
import type { PracticeMail, PracticeMailId, PracticeMailSummary } from "../../electron/shared/practice.ts";
import type { Failure } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

export type PracticeState = {
  readonly list: readonly PracticeMailSummary[] | null;
  readonly mail: PracticeMail | null;
  readonly server: CallOutput<"practice:status"> | null;
  readonly failure: Failure | null;
  readonly load: () => Promise<void>;
  readonly open: (mailId: PracticeMailId | null) => Promise<void>;
  /** Throws all mails away; false if that did not work. */
  readonly empty: () => Promise<boolean>;
  readonly turn: (onOrOff: "start" | "stop") => Promise<boolean>;
};

const newestFirst = (a: PracticeMailSummary, b: PracticeMailSummary) => b.receivedAt.localeCompare(a.receivedAt);

export const createPracticeStore = ({ desk, hear }: { desk: Pick<Desk, "practice">; hear: Hear }) =>
  createStore<PracticeState>()((set) => {
    let lastLoad = 0;
    let lastOpen = 0;
    return {
      list: null,
      mail: null,
      server: null,
      failure: null,

      load: async () => {
        const asked = ++lastLoad;
        const [mails, server] = await Promise.all([desk.practice.list(), desk.practice.status()]);
        if (asked !== lastLoad) return;
        const [heardMails, heardServer] = [hear(mails), hear(server)];
        if (heardMails.ok) set({ list: [...heardMails.value].sort(newestFirst) });
        if (heardServer.ok) set({ server: heardServer.value });
        set({ failure: heardMails.ok ? (heardServer.ok ? null : heardServer) : heardMails });
      },

      open: async (mailId) => {
        const asked = ++lastOpen;
        if (mailId === null) return set({ mail: null });
        const found = hear(await desk.practice.get({ mailId }));
        if (asked !== lastOpen) return;
        set(found.ok ? { mail: found.value, failure: null } : { mail: null, failure: found });
      },

      empty: async () => {
        const emptied = hear(await desk.practice.empty());
        // Loads under way would bring back what is gone.
        if (emptied.ok) lastLoad += 1;
        set(emptied.ok ? { list: [], mail: null, failure: null } : { failure: emptied });
        return emptied.ok;
      },

      turn: async (onOrOff) => {
        const turned = hear(await desk.practice[onOrOff]());
        set(turned.ok ? { server: turned.value, failure: null } : { failure: turned });
        return turned.ok;
      },
    };
  });
