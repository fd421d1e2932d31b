// For tests: what runs in the hidden window, without the window around it, through the same JSON and its check.
import { answerMail } from "../../../reader/answer-mail.ts";
import { succeed } from "../../../shared/result.ts";
import { createReplyWindow } from "../create-reply-window.ts";
import type { ReplyWindow } from "../reply-window.ts";

type Answer = typeof answerMail;

/** `answer` in place of the page's own. */
export const createOpenReplyWindow = ({
  reader = 1,
  answer = answerMail,
}: {
  readonly reader?: number;
  readonly answer?: Answer;
} = {}): ReplyWindow =>
  createReplyWindow({
    reader,
    window: {
      answer: async ({ kind, name, bytes }) => {
        if (kind === "policy" || kind === "policy-text") throw new Error("This window reads mails.");
        return succeed(await answer(kind, name, bytes));
      },
    },
  });
