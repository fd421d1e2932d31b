// Which words of a policy a letter may hold up to it.
import { describe, expect, it } from "vitest";
import type { CompanyRecord } from "../../shared/company.ts";
import { findPromise } from "./find-promise.ts";

type Finding = CompanyRecord["rights"][number];
const finding = (quote: string, change: Partial<Finding> = {}): Finding => ({
  right: "erasure",
  stance: "offered",
  scope: null,
  evidence: { quote, start: 0, end: quote.length },
  ...change,
});

describe("findPromise", () => {
  it("quotes the words on one line", () => {
    expect(findPromise([finding("ask us\n  to delete ")], "erasure")).toEqual({
      words: "ask us to delete",
      isLimited: false,
    });
  });

  it("prefers what is offered to everybody", () => {
    const rights = [finding("in the EU", { stance: "limited", scope: "residents of the EU" }), finding("anybody may")];
    expect(findPromise(rights, "erasure")?.words).toBe("anybody may");
  });

  it("marks what is kept for some", () => {
    expect(findPromise([finding("with an account", { scope: "people with an account" })], "erasure")?.isLimited).toBe(
      true,
    );
    expect(findPromise([finding("depending", { stance: "limited" })], "erasure")?.isLimited).toBe(true);
  });

  it("does not take a refusal or another right for a promise", () => {
    expect(findPromise([finding("we do not delete", { stance: "denied" })], "erasure")).toBeNull();
    expect(findPromise([finding("see your data", { right: "access" })], "erasure")).toBeNull();
  });

  it("never holds up to a company what the person entered by hand", () => {
    expect(findPromise([finding("", { evidence: null })], "erasure")).toBeNull();
    const rights = [finding("", { evidence: null }), finding("if you live in the EU", { stance: "limited" })];
    expect(findPromise(rights, "erasure")).toEqual({ words: "if you live in the EU", isLimited: true });
  });
});
