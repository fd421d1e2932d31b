// Says of a link in a mail where it really leads, and whether its words say otherwise.
import type { ReplyLink } from "../../shared/reply.ts";
import { endLength } from "../policy/find-contacts/top-level-domains.ts";
import { isAtDomain } from "./is-at-domain.ts";

const longestUrl = 4000;
const longestWords = 300;

const parse = (url: string): URL | null => {
  try {
    return new URL(url);
  } catch {
    return null; // Not an address at all: there is nothing to follow.
  }
};

/** The host that words name, as the network would see it: `bank.example` of `bank.example/login`; null: none (`terms.pdf`). */
const hostNamed = (words: string): string | null => {
  const named =
    /(?:^|[\s("'<])(?:https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,10}\p{L}{2,63})(?=$|[\s/:?#)"'>,.!])/iu.exec(
      words,
    )?.[1];
  const host = named === undefined ? null : (parse(`https://${named}/`)?.hostname ?? null);
  return host === null || endLength(host.slice(host.lastIndexOf(".") + 1)) === 0 ? null : host;
};

const withoutWww = (host: string): string => host.replace(/^www\./, "");

/** `https://bank.example@evil.example/`: what stands before the at-sign is a user name. */
const isDisguised = ({ username, password }: URL): boolean => username !== "" || password !== "";

const confirms =
  /confirm|verif|validat|activat|bestätig|bestaetig|verifizier|freischalt|aktivier|confirmer|vérifi|valider|activer|opt-?in/iu;

/**
 * null for what leads to no web page. `host` is as the network sees it, so that a name in letters that look like others
 * shows as `xn--…`. `judgeLink("https://evil.example/x", "bank.example")?.isMisleading` is true.
 */
export const judgeLink = (given: string, words: string): ReplyLink | null => {
  const url = given.length > longestUrl ? null : parse(given.trim());
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:") || url.hostname === "") return null;
  const text = words.replace(/\s+/gu, " ").trim().slice(0, longestWords);
  const host = withoutWww(url.hostname);
  const named = hostNamed(text);
  const isOther = named !== null && !isAtDomain(host, withoutWww(named)) && !isAtDomain(withoutWww(named), host);
  return {
    text,
    url: url.href,
    host: url.host,
    isMisleading: isOther || isDisguised(url),
    isConfirmation: confirms.test(text) || confirms.test(url.pathname) || confirms.test(url.search),
  };
};
