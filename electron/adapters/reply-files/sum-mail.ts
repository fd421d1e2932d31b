// Splits a mail's bytes into header lines and body, for what tells whether two files hold the same mail.
import { markMail } from "../../core/replies/mark-mail.ts";
import { headEnd, readHeadFields } from "./read-mail-head.ts";

/** The text to be hashed; the body byte for byte, as Latin-1. */
export const markOf = (raw: Uint8Array): string =>
  markMail(readHeadFields(raw), new TextDecoder("latin1").decode(raw.subarray(headEnd(raw))));
