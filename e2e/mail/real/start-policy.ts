// For these tests: a policy server, whom Postfix asks at each step what it shall do (SMTPD_POLICY_README).
import { listenAt } from "./listen-at.ts";

/** What Postfix tells, such as `protocol_state` (RCPT, END-OF-MESSAGE), `sender` and `recipient`. */
export type Question = Readonly<Record<string, string>>;

/** An action of access(5), such as `dunno` (go on) or `451 4.3.0 Later`. */
type Answer = (question: Question) => string;

const readLine = (line: string): readonly [string, string] => {
  const at = line.indexOf("=");
  return [line.slice(0, at), line.slice(at + 1)];
};

const readQuestion = (text: string): Question => Object.fromEntries(text.split("\n").map(readLine));

/** Stands behind the door of that name until the test is over; `asked` is every question so far. */
export const startPolicy = async (door: "grey" | "storm", answer: Answer) => {
  const asked: Question[] = [];
  await listenAt(`${door}.policy`, (socket) => {
    let heard = "";
    socket.on("data", (text: string) => {
      const [rest = "", ...questions] = `${heard}${text}`.split("\n\n").reverse();
      heard = rest;
      for (const question of questions.reverse().map(readQuestion)) {
        asked.push(question);
        socket.write(`action=${answer(question)}\n\n`);
      }
    });
  });
  return { asked: asked as readonly Question[] };
};
