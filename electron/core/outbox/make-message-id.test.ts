// What stands in every mail's Message-ID, and what must never stand there.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeMessageId } from "./make-message-id.ts";

const id = "0b7c1a52-6f0d-4a6e-9c55-1f2e3d4c5b6a";

describe("makeMessageId", () => {
  it.each([
    ["kim@example.org", "example.org"],
    ["kim@Mail.Example.ORG", "mail.example.org"],
    ["kim@bücher.example", "xn--bcher-kva.example"],
    ["kim@localhost", "rightsdesk.invalid"],
    ["kim@[127.0.0.1]", "rightsdesk.invalid"],
    ["kim@127.0.0.1", "rightsdesk.invalid"],
    ["kim@-bad-.example.org", "rightsdesk.invalid"],
    ["kim@example.org>\r\nBcc: a@example.net", "rightsdesk.invalid"],
    ["no address", "rightsdesk.invalid"],
    ["", "rightsdesk.invalid"],
  ])("%j gives the domain %s", (address, domain) => {
    expect(makeMessageId({ address, id })).toBe(`<rd.${id}@${domain}>`);
  });

  it("is plain ASCII in one line, whatever the address", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.emailAddress()), (address) => {
        expect(makeMessageId({ address, id })).toMatch(/^<rd\.[a-z0-9-]+@[a-z0-9-]+(\.[a-z0-9-]+)+>$/);
      }),
    );
  });

  it("differs with the id and refuses one that is too short to be random", () => {
    const address = "kim@example.org";
    expect(makeMessageId({ address, id })).not.toBe(makeMessageId({ address, id: id.replace("0b7c", "0b7d") }));
    expect(() => makeMessageId({ address, id: "1" })).toThrow(/random id/);
    expect(() => makeMessageId({ address, id: "aaaaaaaaaaaaaaaa>\r\nBcc: x" })).toThrow(/random id/);
  });
});
