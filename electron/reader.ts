// What the hidden window runs: opens the policy or the mail that it is handed, reads it, and holds the answer ready. It has no
// network and no door: main takes the answer out as a text and believes none of it before looking.
import { answerMail } from "./reader/answer-mail.ts";
import { answerPolicy } from "./reader/answer-policy.ts";

declare global {
  /** The answer as JSON. */
  var reading: Promise<string>;
}

type Job = {
  readonly kind: "policy" | "policy-text" | "mail" | "mail-file" | "mail-text";
  readonly name: string;
  readonly charset: string | null;
};

const take = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

/** Tells main how far it is. The pause lets the title out before the thread is busy for seconds. */
const enter = async (stage: "opening" | "finding"): Promise<void> => {
  document.title = stage;
  await new Promise((resolve) => setTimeout(resolve));
};

const read = async (): Promise<string> => {
  await enter("opening");
  const { kind, name, charset }: Job = await (await take("/job")).json();
  const bytes = new Uint8Array(await (await take("/bytes")).arrayBuffer());
  switch (kind) {
    case "policy":
    case "policy-text":
      return answerPolicy(kind, { name, bytes, charset, opened: () => enter("finding") });
    case "mail":
    case "mail-file":
    case "mail-text":
      return answerMail(kind, name, bytes);
  }
};

globalThis.reading = read();
