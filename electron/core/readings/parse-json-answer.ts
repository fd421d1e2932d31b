// Takes what the hidden window answers for JSON, if it is; what it says is for a schema to judge.

/** `longest`: in characters. undefined, which no schema lets through: it is no text, longer, or not even JSON. */
export const parseJsonAnswer = (answered: unknown, longest: number): unknown => {
  if (typeof answered !== "string" || answered.length > longest) return undefined;
  try {
    return JSON.parse(answered);
  } catch {
    return undefined; // Refused by the schema like anything else that is none of ours.
  }
};
