// Asks for the key of the server that signed a mail (DKIM, RFC 6376), and says whether the signature fits. Never more than that.
import type { Instant } from "../../shared/day.ts";
import type { DkimResult } from "../../shared/reply.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";

/** The texts of a name in the DNS; rejects with a code as node:dns does. */
export type ResolveText = (name: string) => Promise<readonly (readonly string[])[]>;

type Needs = {
  readonly resolveText: ResolveText;
  readonly now: () => Instant;
};

export type AskKey = (raw: Uint8Array) => Promise<Result<DkimResult>>;

/** What is looked at of the library's answer about one signature. */
type Signature = {
  readonly signingDomain?: string;
  readonly selector?: string;
  readonly algo?: string;
  readonly rr?: string;
  readonly canonBodyLengthLimited?: boolean;
  readonly signingHeaders?: { readonly keys?: string };
  readonly status: { readonly result: string; readonly comment?: string | false; readonly aligned?: string | false };
};

/** A mail of somebody's choice must not make us ask for names without end. */
const mostQuestions = 4;
const isName = (name: string): boolean => name.length <= 253 && /^(?:[a-z0-9_-]{1,63}\.)+[a-z0-9-]{1,63}$/i.test(name);
const isAbsent = (code: unknown): boolean => code === "ENOTFOUND" || code === "ENODATA";

const signs = ({ signingHeaders }: Signature, header: string): boolean =>
  (signingHeaders?.keys ?? "")
    .toLowerCase()
    .split(/[:\s]+/)
    .includes(header);

/** SHA-1 is broken, a part of a mail is not the mail, and without From anybody could have put another one above. */
const isStrong = (one: Signature): boolean =>
  /-sha256$/i.test(one.algo ?? "") && one.canonBodyLengthLimited !== true && signs(one, "from");

const stateOf = (one: Signature): DkimResult["state"] => {
  const { result, comment } = one.status;
  if (result === "none") return "none";
  if (result === "pass") return isStrong(one) ? "pass" : "unknown";
  if (result === "fail" || comment === "body hash did not verify") return "fail";
  return "unknown";
};

/** A signature of the sender's own domain tells more than one of a forwarder; one that fits more than one that does not. */
const rank = (one: Signature): number =>
  ["pass", "fail", "unknown", "none"].indexOf(stateOf(one)) * 2 + (one.status.aligned ? 0 : 1);

/**
 * `words`: the key's record as the name server gave it. A mail without a signature is `none` and nobody is asked.
 * `key-unreachable` if the name server could not be reached: then nothing is known, and it can be tried again.
 */
export const createAskKey =
  ({ resolveText, now }: Needs): AskKey =>
  async (raw) => {
    let questions = 0;
    let isUnreached = false;
    const resolver = async (name: string): Promise<string[][]> => {
      questions += 1;
      const refused = Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
      if (questions > mostQuestions || !isName(name)) throw refused;
      try {
        return (await resolveText(name)).map((part) => [...part]);
      } catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : null;
        if (!isAbsent(code)) isUnreached = true;
        throw error;
      }
    };
    // Brought in when it is first needed: it is large, and most starts need none of it.
    const { dkimVerify } = await import("mailauth/lib/dkim/verify");
    const { results } = await dkimVerify(Buffer.from(raw), { resolver, minBitLength: 1024 });
    const [best] = [...(results as readonly Signature[])].sort((one, other) => rank(one) - rank(other));
    const state = best === undefined ? "none" : stateOf(best);
    if (isUnreached && state !== "pass" && state !== "fail")
      return fail("key-unreachable", "The name server could not be reached.", { retry: true });
    return succeed({
      state,
      domain: best?.signingDomain ?? null,
      selector: best?.selector ?? null,
      checkedAt: now(),
      words: best?.rr?.slice(0, 4000) ?? null,
    });
  };
