// What a company may ask of the person as proof of who they are, under the law of their letter.
import type { LawPack } from "../../shared/law.ts";
import type { Right } from "../../shared/lists.ts";
import type { ShieldClock, ShieldWord } from "../../shared/next-names.ts";
import type { IdentityShield } from "../../shared/next-step.ts";
import { isUncheckedArticle } from "./is-unchecked-article.ts";

/** Under no law, or one that has no rule on it, nothing is said beyond that: `no-rule`. */
export const shieldIdentity = ({
  law,
  right,
}: {
  readonly law: LawPack | null;
  readonly right: Right;
}): IdentityShield => {
  const says = law === null || law.identity === null ? "no-rule" : nameRule(law, right);
  const article = law?.identity?.article ?? null;
  const pause = law?.pauses.find(({ asked, rights }) => asked === "identity" && (rights?.includes(right) ?? true));
  return {
    says,
    article,
    isUnchecked: law !== null && article !== null && isUncheckedArticle(law, article),
    clock: pause === undefined ? "unknown" : clockWords[pause.effect],
    clockArticle: pause?.article ?? null,
  };
};

/** 11 CCR § 7060(b): no proof of identity for an opt-out or to limit sensitive use. */
const nameRule = ({ id }: LawPack, right: Right): ShieldWord => {
  if (id === "us-ca-ccpa") return right === "opt-out-sale" || right === "limit-sensitive" ? "never" : "may-ask";
  if (id === "eu-gdpr") return "only-on-doubt";
  return id === "uk-gdpr" ? "proportionate" : "may-ask";
};

const clockWords: Readonly<Record<LawPack["pauses"][number]["effect"], ShieldClock>> = {
  "starts-clock": "starts-with-it",
  "stops-clock": "stands-still",
  "soft-suspension": "may-rest",
  "waits-first": "starts-with-it",
  none: "runs-on",
};
