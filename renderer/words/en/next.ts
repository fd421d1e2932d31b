// English: what to do next in a matter and why, what the law says of a refusal, and what may be asked as proof.
import type { Chance, CoachWord, ShieldClock, ShieldWord } from "../../../electron/shared/next-names.ts";
import { why } from "./next-why.ts";

export const next = {
  title: "What next",
  more: "What else you can do",
  letters: "Every letter that can come next",
  hint: "Nothing goes out by itself: a button only opens the letter, for you to read, change and send.",
  under: "Rests on {{article}}.",
  unchecked: "This provision has not been checked against its source yet.",
  verify: "Ask for access again",
  done: {
    verified: "I have checked it",
    complied: "I have done it",
    clarified: "I have answered",
    paid: "I have paid it",
  },
  practice: "In practice nobody answers. This is what would come next if it had been real.",
  day: {
    theirs: "They have until {{day}}.",
    passed: "Their day was {{day}}.",
    yours: "You have until {{day}}.",
    over: "Your last day was {{day}}.",
    from: "Possible from {{day}} on.",
    fromNow: "Possible since {{day}}.",
    wait: "Worth waiting until {{day}}.",
  },
  why,
  coach: {
    title: "What to say to the refusal",
    ground: "Their reason: {{ground}}",
    noGround: "Their reason was not written down. What follows holds for any refusal.",
    chanceTitle: "How you stand",
    chance: {
      good: "The law is on your side in this, as far as we can tell.",
      open: "It is open. Much hangs on facts that only they know.",
      poor: "They may well be right, at least in part. A letter is still worth it if you think that they apply it too widely.",
    } satisfies Record<Chance, string>,
    limits: "What you have to keep",
    noAdvice: "This is general, and no legal advice.",
    says: {
      general:
        "For this reason we know of no provision that settles it. They should still tell you what they rest on, and on which facts.",
      "burden-on-company":
        "A request may be refused as unfounded or excessive only where that is manifest, and it is for the company to show it.",
      "free-twice":
        "The law lets you ask up to twice a year free of charge. Only what goes beyond that can be too much.",
      "duty-for-part":
        "A duty to keep data, such as for bookkeeping, holds for the data that it names. The rest of your request stands, and they should say which law it is.",
      "processor-names-controller":
        "Who only works for somebody else need not answer you, but can say for whom. That company has to answer.",
      "balance-shown-by-company":
        "After an objection they have to stop, unless they show compelling grounds of their own. Weighing is their task, and they have to show it.",
      "marketing-no-balance": "Against advertising no grounds of theirs count: they have to stop.",
      "confirm-nothing-held":
        "That they hold nothing is an answer, if it is true. Ask them to look again by other details, and to confirm it.",
      "identity-rule":
        "They may ask for proof only as far as this law lets them. Ask which single detail would do, and offer the least.",
      "identity-never": "For this request they may not ask for proof of who you are.",
      "anybody-protected": "This law does not ask where you live, if the company itself is within its reach.",
      "residents-only":
        "This law protects those who live there. If you do, say so; if you do not, they are right, and another law may fit.",
      "provided-only":
        "This right reaches only the data that you yourself gave them. What they got elsewhere is outside it.",
      "collected-only":
        "This right reaches only the data that they collected from you. What they bought elsewhere is outside it, so it is weak against data brokers.",
      "unlawful-only":
        "This right reaches only data that are kept or used against the law, or are no longer needed. Say why that is so.",
      "consent-only": "This right reaches only what they do on your consent.",
      "own-clients-only": "This law binds them only towards people whom they dealt with.",
      "name-the-provision":
        "They should name the provision on which they rely and the data to which they apply it, and do the rest.",
      "say-identifier":
        "Ask which identifier they need and how to find it. Send only that one: every further detail tells them more of you.",
      "say-suspicion": "Ask what raises their suspicion, and write from the address that they know.",
    } satisfies Record<CoachWord, string>,
  },
  shield: {
    title: "What they may ask as proof",
    says: {
      "only-on-doubt": "Only if they have reasonable doubts that it is you, and only what is needed to settle them.",
      proportionate: "What is in proportion to the request. They may wait for it.",
      never: "Nothing: for this request no proof may be asked for.",
      "may-ask": "What they need to be sure that it is you.",
      "no-rule": "We know of no rule on this under this law.",
    } satisfies Record<ShieldWord, string>,
    clock: {
      "runs-on": "Their time runs on meanwhile.",
      "starts-with-it": "Their time begins when they have your proof.",
      "stands-still": "Their time stands still until they have your proof.",
      "may-rest": "The law’s time runs on; guidance lets it rest until you answer.",
      unknown: "What this does to their time is not known here.",
    } satisfies Record<ShieldClock, string>,
    least: "The least that will do",
    leastList: {
      known: "Offer to confirm through what they know already: the mail address, the account, a customer number.",
      black:
        "If it must be a copy of a document, black out all but name, and what they compare: photo, signature, document number and place of birth are seldom needed.",
      mark: "Write across the copy what it is for and the day, so that it can be used for nothing else.",
      gone: "Ask them to delete the copy once they have looked at it.",
    },
  },
} as const;
