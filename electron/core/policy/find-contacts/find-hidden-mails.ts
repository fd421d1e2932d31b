// Finds the words that a web shield leaves where an address was: there is one, and it cannot be read.

import { shieldStems } from "../anchor-words.ts";
import { findLiterals } from "../find-literals.ts";
import { hitsOf } from "../hits-of.ts";
import { lowerPlain } from "../lower-plain.ts";
import type { PolicyDocument } from "../snapshot.ts";
import type { MailHit } from "./mail-hit.ts";

/** Cloudflare's and Joomla's words and their translations; accents as the pages have them. */
const placeholders =
  /\[\s{0,2}(?:e-?mail|email address|adresse e-?mail|correo(?: electr[oó]nico)?|courriel)\s{0,8}(?:protected|protegid[oa]|prot[eé]g[eé]e?|gesch[uü]tzt|protett[oa]|beveiligd|beschermd)\s{0,2}\]|\[(?:javascript )?protected email(?: address)?\]|mail address is being protected from spam ?bots|mail-adresse ist (?:gegen|vor) spam ?bots gesch[uü]tzt|mail est prot[eé]g[eé]e contre les robots|correo electr[oó]nico est[aá] (?:siendo )?protegida contra|mail [eè] protetto dagli spambots|mailadres wordt beveiligd tegen spambots|mail est[aá] (?:sendo )?protegido/g;

export const findHiddenMails = (document: PolicyDocument): MailHit[] => {
  const lower = lowerPlain(document);
  // each placeholder has a bracket or the word: without them there is nothing to look for
  if (!lower.includes("[") && findLiterals(document, shieldStems).length === 0) return [];
  return [...hitsOf(placeholders, lower)].map((hit) => ({
    value: null,
    start: hit.index,
    end: hit.index + hit[0].length,
    way: "hidden" as const,
  }));
};
