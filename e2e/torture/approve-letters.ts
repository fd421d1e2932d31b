// Puts letters into a store as the person's yes does: whole mails, approved, none of them tried.
import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makePrivateFolder } from "../../electron/adapters/files/make-private-folder.ts";
import { composeMail } from "../../electron/adapters/smtp/compose-mail.ts";
import { createStore } from "../../electron/adapters/store/create-store.ts";
import { exampleEvent, exampleInstant, exampleRequest } from "../../electron/adapters/store/fixtures/examples.ts";
import { openStoreBy } from "../../electron/adapters/store/open-store.ts";
import { makeMessageId } from "../../electron/core/outbox/make-message-id.ts";
import type { RequestId } from "../../electron/shared/request.ts";
import { storeKey } from "./store-key.ts";

const from = { name: "Test Person", address: "person@example.org" };

const writeLetters = (folder: string, letters: number): ReadonlyMap<RequestId, string> => {
  const opening = openStoreBy(createStore)({ folder, key: storeKey, now: () => exampleInstant(), newId: randomUUID });
  if (!opening.ok) throw new Error(opening.message);
  const { store } = opening.value;
  const approved = new Map<RequestId, string>();
  for (let number = 1; number <= letters; number += 1) {
    const request = exampleRequest(number, { mode: "real" });
    const { requestId, letter } = request;
    const messageId = makeMessageId({ address: from.address, id: randomUUID() });
    const to = { name: `Company ${number}`, address: `privacy@company-${number}.example` };
    const { subject, text } = letter;
    const mail = composeMail({ from, to, subject, text, messageId, sentAt: exampleInstant(number), practice: false });
    if (!mail.ok) throw new Error(mail.message);
    store.requests.add(request, exampleEvent("drafted"));
    store.outbox.approve(
      {
        requestId,
        mode: "real",
        messageId,
        envelopeFrom: from.address,
        envelopeTo: to.address,
        raw: mail.value,
        approvedAt: exampleInstant(number),
        notBefore: exampleInstant(number),
      },
      [exampleEvent("approved"), exampleEvent("queued")],
    );
    approved.set(requestId, messageId);
  }
  store.close();
  return approved;
};

/**
 * Makes a store in `folder`; answers with the Message-ID of each letter. Each goes to a domain of its own. Written elsewhere
 * and copied: the database library keeps a file open for a while after it was closed, and only the processes under
 * torture may have this one open.
 */
export const approveLetters = (folder: string, letters: number): ReadonlyMap<RequestId, string> => {
  const desk = mkdtempSync(join(tmpdir(), "rightsdesk-desk-"));
  try {
    const approved = writeLetters(desk, letters);
    makePrivateFolder(folder);
    for (const name of ["rightsdesk.db", "rightsdesk.db-seal"]) copyFileSync(join(desk, name), join(folder, name));
    return approved;
  } finally {
    rmSync(desk, { recursive: true });
  }
};
