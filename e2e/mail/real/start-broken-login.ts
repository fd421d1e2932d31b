// For these tests: a login server that speaks Dovecot's protocol up to the question, and dies at it.
import { listenAt } from "./listen-at.ts";

const greeting = [
  "VERSION\t1\t2",
  "MECH\tPLAIN\tplaintext",
  "SPID\t1",
  "CUID\t1",
  "COOKIE\t0123456789abcdef0123456789abcdef",
  "DONE",
];

/** Stands behind the door `broken-login` until the test is over. */
export const startBrokenLogin = (): Promise<void> =>
  listenAt("broken.login", (socket) => {
    socket.write(`${greeting.join("\n")}\n`);
    socket.on("data", (text: string) => {
      if (/^AUTH\t/m.test(text)) socket.destroy();
    });
  });
