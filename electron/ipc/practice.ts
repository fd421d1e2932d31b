// Calls of the practice mailbox.
import type { PracticeServer } from "../adapters/practice/create-practice-server.ts";
import { parsePracticeMail } from "../adapters/practice/parse-practice-mail.ts";
import type { Store, StoredPracticeMail } from "../adapters/store/store.ts";
import type { PracticeMail } from "../shared/practice.ts";
import { fail, succeed } from "../shared/result.ts";
import type { HandlersOf } from "./serve.ts";

const read = async (mail: StoredPracticeMail): Promise<PracticeMail> => ({
  mailId: mail.mailId,
  receivedAt: mail.receivedAt,
  ...(await parsePracticeMail(mail.raw)),
});

export const createPracticeHandlers = ({
  store,
  server,
}: {
  store: Store;
  server: PracticeServer;
}): HandlersOf<"practice"> => ({
  "practice:list": () => succeed([...store.practiceMail.list()]),
  "practice:get": async ({ mailId }) => {
    const mail = store.practiceMail.get(mailId);
    return mail ? succeed(await read(mail)) : fail("mail-unknown", "There is no such practice mail.");
  },
  "practice:empty": () => {
    const { mails } = store.practiceMail.measure();
    store.practiceMail.clear();
    return succeed({ emptied: mails });
  },
  "practice:status": () => succeed(server.status()),
  "practice:start": async () => {
    const started = await server.start();
    return started.ok ? succeed(server.status()) : started;
  },
  "practice:stop": async () => {
    await server.stop();
    return succeed(server.status());
  },
});
