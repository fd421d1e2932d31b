// For these tests: the mail server of another provider, behind ours, which refuses whom it is told to refuse.

import { SMTPServer } from "smtp-server";
import { inject } from "vitest";

/**
 * `answers` holds the whole reply to a recipient, such as `550 5.7.1 Not wanted`. It does not come to a letter. Resolves
 * to what stops it.
 */
export const startElsewhere = async (answers: Readonly<Record<string, string>>): Promise<() => Promise<void>> => {
  const { address, elsewherePort } = inject("mailPlace");
  const server = new SMTPServer({
    name: "mail.elsewhere.example",
    disabledCommands: ["STARTTLS", "AUTH"],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 1,
    onRcptTo: (recipient, _session, callback) => {
      const [, code, message = ""] = /^(\d{3}) (.*)$/.exec(answers[recipient.address] ?? "550 5.1.1 Not here") ?? [];
      callback(Object.assign(new Error(message), { responseCode: Number(code) }));
    },
  });
  await new Promise<void>((resolve) => server.listen(elsewherePort, address, resolve));
  return () => new Promise((resolve) => server.close(() => resolve()));
};
