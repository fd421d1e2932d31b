// For these tests: asks Dovecot over IMAP with TLS, as a mail program does.
import tls from "node:tls";
import { inject } from "vitest";
import { kim, password } from "./people.ts";

const logIn = `AUTHENTICATE PLAIN ${Buffer.from(`\0${kim}\0${password}`, "utf8").toString("base64")}`;

/** The answers to the commands, one each, as Latin-1, tagged line and all; rejects if one is not `OK`. */
export const askImap = (commands: readonly string[]): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const { address, imapsPort, trusted } = inject("mailPlace");
    const socket = tls.connect({ host: address, port: imapsPort, servername: "mail.example.org", ca: trusted });
    const answers: string[] = [];
    const waiting = [logIn, ...commands, "LOGOUT"];
    let heard = "";
    socket.on("error", reject);
    socket.once("close", () => resolve(answers.slice(1, -1)));
    socket.setEncoding("latin1").on("data", (chunk: string) => {
      heard += chunk;
      const isGreeting = answers.length === 0 && /^\* OK .*\r\n$/.test(heard);
      const status = new RegExp(`^t${answers.length} (OK|NO|BAD) .*\r\n$`, "m").exec(heard)?.[1];
      if (!isGreeting && status === undefined) return;
      if (status !== undefined && status !== "OK") reject(new Error(heard));
      if (!isGreeting) answers.push(heard);
      heard = "";
      const next = waiting.shift();
      if (next !== undefined) socket.write(`t${answers.length} ${next}\r\n`);
    });
  });
