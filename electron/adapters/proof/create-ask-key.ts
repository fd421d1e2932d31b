// Asks for the key of the server that signed a mail (DKIM, RFC 6376), and says whether the signature fits. Never more than that.
import { createHash, verify } from "node:crypto";
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
  /** PEM. */
  readonly publicKey?: string;
  readonly signature?: string;
  readonly bodyHash?: string;
  readonly bodyHashExpecting?: string;
  readonly expiresAfter?: string | null;
  readonly canonBodyLengthLimited?: boolean;
  readonly signingHeaders?: { readonly keys?: string; readonly canonicalizedHeader?: string };
  readonly status: { readonly result: string; readonly aligned?: string | false };
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

/**
 * The last step is ours: Electron's own crypto does not know the name `rsa-sha256` by which the library asks for it, and
 * the library then calls every signature undecided. null: there is nothing to hold against each other.
 */
const fits = ({ algo = "", publicKey, signature, signingHeaders }: Signature): boolean | null => {
  const signed = signingHeaders?.canonicalizedHeader;
  if (publicKey === undefined || signature === undefined || signed === undefined) return null;
  const [kind, digest = ""] = algo.toLowerCase().trim().split("-");
  const bytes = Buffer.from(signed, "base64");
  const proof = Buffer.from(signature, "base64");
  try {
    if (kind === "ed25519") return verify(null, createHash("sha256").update(bytes).digest(), publicKey, proof);
    return verify(digest, bytes, publicKey, proof);
  } catch {
    // A key of another kind than the signature says.
    return null;
  }
};

const stateOf = (one: Signature, now: Instant): DkimResult["state"] => {
  if (one.status.result === "none") return "none";
  if (one.bodyHash !== one.bodyHashExpecting) return "fail";
  const isTrue = fits(one);
  if (isTrue === null) return "unknown";
  if (!isTrue) return "fail";
  const isOver = one.expiresAfter != null && one.expiresAfter < now;
  return isStrong(one) && !isOver ? "pass" : "unknown";
};

/** A signature of the sender's own domain tells more than one of a forwarder; one that fits more than one that does not. */
const rank = (one: Signature, now: Instant): number =>
  ["pass", "fail", "unknown", "none"].indexOf(stateOf(one, now)) * 2 + (one.status.aligned ? 0 : 1);

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
    const { dkimVerify } = await import("./dkim-verify.ts");
    const { results } = await dkimVerify(Buffer.from(raw), { resolver, minBitLength: 1024 });
    const at = now();
    const [best] = [...(results as readonly Signature[])].sort((one, other) => rank(one, at) - rank(other, at));
    const state = best === undefined ? "none" : stateOf(best, at);
    if (isUnreached && state !== "pass" && state !== "fail")
      return fail("key-unreachable", "The name server could not be reached.", { retry: true });
    return succeed({
      state,
      domain: best?.signingDomain ?? null,
      selector: best?.selector ?? null,
      checkedAt: at,
      words: best?.rr?.slice(0, 4000) ?? null,
    });
  };
