// Signatures of mail servers: keys of the test's own, and no network.
import { describe, expect, it } from "vitest";
import { Instant } from "../../shared/day.ts";
import { createAskKey, type ResolveText } from "./create-ask-key.ts";
import { createSigner } from "./testing/create-signer.ts";

const now = Instant.parse("2026-11-22T10:00:00.000Z");
const { record, sign } = createSigner();
const mail =
  "From: Privacy <privacy@example.org>\r\nTo: kim@example.net\r\nSubject: Your request\r\n\r\nWe hold no data.\r\n";
const ask = (text: string, resolveText: ResolveText = async () => [[record]]) => {
  const asked: string[] = [];
  const askKey = createAskKey({
    now: () => now,
    resolveText: (name) => {
      asked.push(name);
      return resolveText(name);
    },
  });
  return askKey(new TextEncoder().encode(text)).then((result) => ({ result, asked }));
};
const refuse =
  (code: string): ResolveText =>
  async () => {
    throw Object.assign(new Error(code), { code });
  };

describe("asking for the sender's key", () => {
  it("says that a signature fits, by whom, and keeps the key's record with the time", async () => {
    const { result, asked } = await ask(await sign(mail));
    expect(asked).toEqual(["mail._domainkey.example.org"]);
    expect(result).toMatchObject({
      ok: true,
      value: { state: "pass", domain: "example.org", selector: "mail", checkedAt: now },
    });
    expect(result.ok && result.value.words).toMatch(/^v=DKIM1;k=rsa;p=/);
  });

  it.each([
    ["text", (signed: string) => signed.replace("no data", "all data")],
    ["subject", (signed: string) => signed.replace("Your request", "Your invoice")],
  ])("says that it does not fit once the %s was changed", async (_what, change) => {
    const { result } = await ask(change(await sign(mail)));
    expect(result).toMatchObject({ ok: true, value: { state: "fail", domain: "example.org" } });
  });

  it("says that it does not fit with another key", async () => {
    const { result } = await ask(await sign(mail), async () => [[createSigner().record]]);
    expect(result).toMatchObject({ ok: true, value: { state: "fail" } });
  });

  it("asks nobody about a mail without a signature", async () => {
    const { result, asked } = await ask(mail);
    expect(asked).toEqual([]);
    expect(result).toMatchObject({ ok: true, value: { state: "none", domain: null, checkedAt: now } });
  });

  it("knows nothing where the key is gone, and can be asked again where nobody answered", async () => {
    const signed = await sign(mail);
    expect((await ask(signed, refuse("ENOTFOUND"))).result).toMatchObject({ ok: true, value: { state: "unknown" } });
    expect((await ask(signed, refuse("ETIMEOUT"))).result).toMatchObject({
      ok: false,
      code: "key-unreachable",
      retry: true,
    });
  });

  it("does not call a mail unchanged of which only a part was signed", async () => {
    const part = await sign(mail, { maxBodyLength: 3 });
    const { result } = await ask(`${part}And this was put below.\r\n`);
    expect(result.ok && result.value.state).not.toBe("pass");
  });

  it("asks no names without end, and none that is no name", async () => {
    const many = (await Promise.all(Array.from({ length: 9 }, (_, at) => sign(mail, { selector: `s${at}` })))).map(
      (text) => text.slice(0, text.length - mail.length),
    );
    expect((await ask(`${many.join("")}${mail}`)).asked.length).toBeLessThanOrEqual(4);
    const odd = (await sign(mail)).replace("s=mail", "s=..%2f/x");
    expect((await ask(odd)).asked).toEqual([]);
  });

  it.each([
    "",
    "\r\n",
    "DKIM-Signature: \r\n\r\n",
    `DKIM-Signature: v=1; a=x; d=\0; s=\0; b=!;\r\n\r\nx`,
    "\0".repeat(5000),
  ])("answers to rubbish (%j)", async (text) => {
    const { result } = await ask(text.slice(0, 5000));
    expect(result).toMatchObject({ ok: true, value: { state: expect.stringMatching(/^(none|unknown)$/) } });
  });
});
