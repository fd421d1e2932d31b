// What stands under every mail says nothing; the same words in an answer do.
import { expect, it } from "vitest";
import { isBoilerplate } from "./is-boilerplate.ts";

it.each([
  "this e-mail is confidential and for the addressee only.",
  "if you are not the intended recipient please delete it.",
  "you have the right to complain to the supervisory authority.",
  "wenn sie nicht der richtige adressat sind, vernichten sie bitte diese mail.",
  "sie konnen sich bei der aufsichtsbehorde beschweren.",
  "vous pouvez saisir la cnil.",
  "was this answer helpful?",
])("says nothing: %s", (folded) => {
  expect(isBoilerplate(folded)).toBe(true);
});

it.each([
  "your message could not be delivered to the intended recipient.",
  "we have deleted your data and informed the supervisory authority.",
  "please send us a copy of your passport.",
])("says something: %s", (folded) => {
  expect(isBoilerplate(folded)).toBe(false);
});
