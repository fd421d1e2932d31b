// What the company of the case writes, and what the person complains of.

const signed = (text: string): string => `Dear Robin Roe,\n\n${text}\n\nExample Org Privacy Team`;

export const acknowledgement = signed("We have received your request and are looking into it.");
export const identityDemand = signed(
  "Before we can deal with your request, we need to verify your identity. Please send us a copy of your passport or identity card.",
);
export const refusal = signed(
  "We must refuse your request. It is manifestly excessive and would cause us disproportionate effort.",
);
export const complaint = "Example Org refuses to say which data it holds about me, and did not answer my objection.";
