// What each letter under California’s “Shine the Light” must say, and the provision that says so.
import type { RequiredByLaw } from "./required-by-law.ts";

export const usCaShineTheLight: RequiredByLaw = {
  elements: {
    categories: "1798.83(a)(1)",
    names: "1798.83(a)(2)",
    products: "1798.83(a)(2)",
    "policy-instead": "1798.83(c)(2)",
    prevent: null,
    term: "1798.83(b)",
    remedy: "1798.84",
    overdue: "1798.83(b)",
    still: null,
    next: "1798.84",
    channel: "1798.83(b)",
    "channel-clock": "1798.83(b)",
    "refusal-duty": "1798.83",
    "refusal-demand": null,
    complete: "1798.83(a)",
    "complaint-basis": "1798.83",
    "complaint-demands": "1798.84",
  },
  letters: {
    "third-party-disclosure": ["categories", "names", "products", "policy-instead", "prevent", "term", "remedy"],
    reminder: ["overdue", "still", "next"],
    "form-answer": ["channel", "channel-clock"],
    "refusal-answer": ["refusal-duty", "refusal-demand", "next"],
    "incomplete-answer": ["complete", "next"],
    complaint: ["complaint-basis", "complaint-demands"],
  },
};
