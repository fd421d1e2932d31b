// The reports that come back, each with what it says of the letter.
import { elsewhere, full, late, privacy } from "./people.ts";

/** `asks` is what a mail program may add to a command of the dialogue (RFC 3461); the app does not. */
export type BounceCase = {
  readonly fixture: string;
  readonly to: string;
  readonly asks?: readonly [command: string, parameter: string];
  readonly action: "failed" | "delayed" | "relayed";
  readonly status: string;
  readonly says: string;
};

const nobody = "nobody@example.net";
export const bounceCases: readonly BounceCase[] = [
  {
    fixture: "unknown-mailbox",
    to: nobody,
    action: "failed",
    status: "5.1.1",
    says: "550 5.1.1 <nobody@example.net> User doesn't exist: nobody@example.net",
  },
  {
    fixture: "unknown-mailbox-headers-only",
    to: nobody,
    asks: ["MAIL FROM", "RET=HDRS"],
    action: "failed",
    status: "5.1.1",
    says: "550 5.1.1 <nobody@example.net> User doesn't exist: nobody@example.net",
  },
  {
    fixture: "full-mailbox",
    to: full,
    action: "failed",
    status: "5.2.2",
    says: "552 5.2.2 <full@example.net> Quota exceeded (mailbox for user is full)",
  },
  {
    fixture: "not-wanted",
    to: `not-wanted@${elsewhere}`,
    action: "failed",
    status: "5.7.1",
    says: "550 5.7.1 Not wanted by our policy",
  },
  {
    fixture: "no-status-code",
    to: `left@${elsewhere}`,
    action: "failed",
    status: "5.0.0",
    says: "550 The person has left",
  },
  { fixture: "delayed", to: `privacy@${late}`, action: "delayed", status: "4.4.1", says: "Connection refused" },
  { fixture: "given-up", to: `privacy@${late}`, action: "failed", status: "4.4.1", says: "Connection refused" },
  {
    fixture: "passed-on",
    to: privacy,
    asks: ["RCPT TO", "NOTIFY=SUCCESS"],
    action: "relayed",
    status: "2.0.0",
    says: "250 2.0.0 <privacy@example.net>",
  },
];
