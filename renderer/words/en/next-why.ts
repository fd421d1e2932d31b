// English: what to do next in a matter, by why.
import type { NextWhy } from "../../../electron/shared/next-names.ts";

type Step = { readonly title: string; readonly text: string };

export const why = {
  "still-a-draft": { title: "Finish the letter", text: "It is a draft. Nobody has it yet." },
  "on-its-way": { title: "Nothing to do", text: "The letter waits or is on its way." },
  unsure: {
    title: "Look into your mailbox",
    text: "It is not known whether the letter went out. Look among the sent mails before you send it again.",
  },
  "not-sent": {
    title: "Send it again",
    text: "The letter did not go out. Why stands beside its state.",
  },
  stopped: {
    title: "Nothing to do",
    text: "You stopped this letter before it went out. It goes only if you send it again.",
  },
  "stopped-again": { title: "Send it after all", text: "The letter is as you approved it, and can go after all." },
  "came-back": {
    title: "Take another way",
    text: "Nobody at the company has the letter. Use another of its addresses, its form, or the post.",
  },
  "reply-unread": {
    title: "Look at their reply",
    text: "Something came back that you have not confirmed yet. What it says may change all that stands below.",
  },
  "arrival-unknown": {
    title: "Say when it arrived",
    text: "It went by post. Their time runs from the day on which it arrived, and only you can learn that day.",
  },
  "receipt-missing": {
    title: "Wait, and keep this in mind",
    text: "They had to confirm that they received your letter, and have not. Their time to answer runs all the same.",
  },
  "within-time": { title: "Wait", text: "They still have time to answer." },
  "no-day-set": {
    title: "Give them time",
    text: "The law sets no day for this. A month without a word is reason enough to remind them.",
  },
  "no-law": {
    title: "Give them time",
    text: "The letter rests on no law, so no day is set. After a month without a word a reminder is worth it.",
  },
  "no-law-month": {
    title: "Remind them",
    text: "A month has gone by without a word. No law sets them a day; a friendly second letter often helps.",
  },
  "not-in-force": { title: "Wait", text: "This right does not bind them yet." },
  "no-right": {
    title: "Nothing is owed here",
    text: "This law does not give this right. They may still do what you ask, of their own will.",
  },
  "day-passed": {
    title: "Remind them",
    text: "Their time is over and no answer came. A reminder names the day, and shows later that you gave them a chance.",
  },
  "day-passed-appeal": {
    title: "Appeal at the company",
    text: "Their time is over. This law has you appeal to the company before the Attorney General hears you.",
  },
  "reminder-out": {
    title: "Wait for the reminder to work",
    text: "Two weeks are a custom, not the law: you may go on sooner.",
  },
  "reminder-unanswered": {
    title: "Go on to the authority",
    text: "Two weeks after your reminder there is still no answer. The authority can look into it.",
  },
  "company-first": {
    title: "Complain to the company itself",
    text: "Since 19 June 2026 a complaint begins at the company. The regulator may send you back if you have not tried that.",
  },
  "company-complaint-out": {
    title: "Wait for their word on your complaint",
    text: "They have to confirm your complaint within this time, and then tell you what came of it.",
  },
  "appeal-out": {
    title: "Wait for their word on your appeal",
    text: "They have to answer it in writing. After that the Attorney General hears you.",
  },
  "appeal-unanswered": {
    title: "Complain to the Attorney General",
    text: "The time to answer your appeal is over.",
  },
  "complaint-out": {
    title: "Wait for the authority",
    text: "Your complaint is out. Authorities often take months; the company’s duty stands meanwhile.",
  },
  "extension-runs": {
    title: "Wait",
    text: "They told you in time that they need longer.",
  },
  "extension-late": {
    title: "Tell them that it came too late",
    text: "They said that they need longer after their time had run out. That extends nothing.",
  },
  "extension-unreasoned": {
    title: "Ask for the reasons",
    text: "If their message gives no reasons for the delay, ask for them: without reasons it may not count.",
  },
  "extension-no-day": {
    title: "Ask for the day",
    text: "They need longer, and the law has them name the day. Write down the day if they did; ask for it if they did not.",
  },
  "extension-none": {
    title: "Keep to the day",
    text: "They want more time, but this law knows no longer time for this.",
  },
  "extension-over": {
    title: "Remind them",
    text: "The longer time is over, too, and no answer came.",
  },
  "identity-only-on-doubt": {
    title: "Answer about your identity",
    text: "They may ask for more proof only if they have good reason to doubt that it is you. Give no more than they need.",
  },
  "identity-proportionate": {
    title: "Answer about your identity",
    text: "They may ask for proof that is in proportion. Their time begins only when they have it: so do not let it lie.",
  },
  "identity-never": {
    title: "Refuse: no proof is needed",
    text: "For this request they may not ask for proof of who you are.",
  },
  "identity-may-be-asked": {
    title: "Answer about your identity",
    text: "They may ask for what they need to be sure that it is you, and for no more than that.",
  },
  "identity-no-rule": {
    title: "Answer about your identity",
    text: "We know of no rule on this here. Give as little as will do, and ask what they need it for.",
  },
  "clarification-asked": {
    title: "Answer their question",
    text: "They ask what you mean. Answer from your own mailbox and write it down here; you need not narrow your request.",
  },
  "link-may-expire": {
    title: "Open the link yourself",
    text: "They want you to confirm by a link, and such links expire. Look at where it leads before you open it; we never do.",
  },
  "form-not-needed": {
    title: "Say that your letter counts",
    text: "They want you to use a form. We know of no rule here that makes you: your letter is a request.",
  },
  "form-needed": {
    title: "Use their form, too",
    text: "Under this law they may name the way, and a request by another way may start no time. Use it, and keep a picture of it.",
  },
  "fee-free": {
    title: "Say that it is free",
    text: "They want money. Under this law a request like yours is free, but for rare cases that they would have to show.",
  },
  "fee-free-twice": {
    title: "Say that it is free",
    text: "They want money. Under this law requests are free up to twice in twelve months.",
  },
  "fee-may-be-asked": {
    title: "Ask how they reckoned it",
    text: "Under this law they may ask for a fee, within bounds. Ask what it rests on before you decide.",
  },
  "fee-counts-as-withdrawn": {
    title: "Decide on the fee",
    text: "If you do not confirm your request in time, it counts as withdrawn. You decide whether it is worth the money.",
  },
  "fee-no-rule": {
    title: "Decide on the fee",
    text: "We know of no rule on fees here. Ask what it rests on before you pay.",
  },
  "left-out-parts": {
    title: "Ask for what is missing",
    text: "They answered only a part of what you asked.",
  },
  refused: {
    title: "Answer the refusal",
    text: "They said no. Ask them to look at it again, with the point on which it turns.",
  },
  "refused-appeal": {
    title: "Appeal at the company",
    text: "They said no. This law has you appeal to the company within a reasonable time, before the Attorney General hears you.",
  },
  "refused-limit": {
    title: "Go to the authority in time",
    text: "The law sets you a last day for this. After it the authority need not hear you.",
  },
  "limit-over": {
    title: "Ask the authority all the same",
    text: "Your last day for this has passed. The authority may still hear you, but need not.",
  },
  "answer-out": {
    title: "Wait for their answer",
    text: "Your letter is out. Two weeks are a custom, not the law: you may go on sooner.",
  },
  "complaint-open": {
    title: "Complain to the authority",
    text: "A data protection authority can look into it and press them to answer.",
  },
  "court-open": {
    title: "Going to court",
    text: "A court can be asked. For that you want advice; this app gives none.",
  },
  "says-fulfilled": {
    title: "Check it later",
    text: "They say that it is done. That is their word: in three months a request for access shows whether it is so.",
  },
  "verify-now": {
    title: "Check whether it is so",
    text: "Three months ago they said that it is done. A request for access shows whether it is so.",
  },
  answered: {
    title: "Look whether the answer is whole",
    text: "Hold it against what you asked. If something is missing, ask for that.",
  },
  checked: { title: "Nothing to do", text: "You have checked it. This matter is closed." },
  decided: { title: "Nothing to do", text: "It has been decided." },
  withdrawn: { title: "Nothing to do", text: "You took the request back." },
  "company-gone": {
    title: "See whether the company still exists",
    text: "If it does not, look in its country’s register for who took it over or who winds it up, and write to them.",
  },
  "may-write": { title: "Also possible", text: "If it fits what they wrote." },
} as const satisfies Record<NextWhy, Step>;
