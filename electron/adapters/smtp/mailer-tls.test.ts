// Nothing is told to a server before it is proven to be the right one, and there is no way round that.
import { describe, expect, it, vi } from "vitest";
import {
  deliverTo,
  expectUntold,
  garbage,
  hangUp,
  reset,
  say,
  secrets,
  silence,
  type Try,
} from "../../../e2e/mail/deliver-to-hostile.ts";
import type { HostileScript } from "../../../e2e/mail/hostile-script.ts";
import { testCertificate } from "../../../e2e/mail/test-certificate.ts";

describe("TLS", () => {
  const ways = ["tls", "starttls"] as const;

  it.each(ways)("by %s hands the letter over, login and all", async (security) => {
    const { delivery, server } = await deliverTo({ security }, { host: "mail.example.org" });
    expect(delivery).toEqual({ kind: "accepted", reply: "250 2.0.0 Kept by the hostile server" });
    expect(server.told()).toContain(secrets[2]);
  });

  it.each(["mail.example.org", "192.0.2.1", "10.0.0.1", "localhost.example.org"])(
    "is needed for %s before anything is opened",
    async (host) => {
      const { delivery, server } = await deliverTo({ security: "none" }, { host });
      expect(delivery).toEqual({ kind: "refused", code: "tls-needed", reply: null });
      expect(server.connections()).toBe(0);
    },
  );

  it.each(["127.0.0.1", "localhost", "LOCALHOST."])("is not asked of %s", async (host) => {
    const { delivery } = await deliverTo({ security: "none" }, { host });
    expect(delivery.kind).toBe("accepted");
  });

  it("that was stripped on the way ends it, with nothing told", async () => {
    const { delivery, server } = await deliverTo({ security: "stripped" }, { host: "mail.example.org" });
    expect(delivery).toMatchObject({ kind: "refused", code: "tls-missing", reply: "502 5.5.1 Not here" });
    expectUntold(server.told());
  });

  it.each([
    [say("454 4.7.0 Not now"), "retry", "server-busy"],
    [say("501 5.5.4 No"), "refused", "tls-missing"],
    [garbage, "refused", "server-garbled"],
    [hangUp, "retry", "connection-lost"],
    [reset, "retry", "connection-lost"],
    [{ do: "raw", text: "220 Go ahead\r\n250 AUTH PLAIN\r\n" }, "refused", "tls-missing"],
  ] as const)("that STARTTLS answers with %j", async (misdeed, kind, code) => {
    const at = misdeed.do === "raw" ? { handshake: misdeed } : { starttls: misdeed };
    const { delivery, server } = await deliverTo({ security: "starttls", at }, { host: "mail.example.org" });
    expect(delivery).toMatchObject({ kind, code });
    expectUntold(server.told());
  });

  it("is not had from a server too old for EHLO", async () => {
    const { delivery, server } = await deliverTo({ security: "starttls", at: { ehlo: say("502 5.5.1 What?") } });
    expect(delivery).toMatchObject({ kind: "refused", code: "tls-missing" });
    expectUntold(server.told());
  });

  const badCertificates: readonly (readonly [string, HostileScript["certificate"], Try])[] = [
    ["is trusted by nobody", testCertificate.certificate, { trusts: false }],
    ["is for another name", testCertificate.certificate, { host: "other.example.org" }],
    ["ran out", testCertificate.expired, { host: "mail.example.org" }],
  ];
  it.each(ways.flatMap((security) => badCertificates.map((row) => [security, ...row] as const)))(
    "by %s with a certificate that %s ends it, with nothing told",
    async (security, _, certificate, wishes) => {
      const script = { security, ...(certificate ? { certificate } : {}) };
      const { delivery, server } = await deliverTo(script, { host: "mail.example.org", ...wishes });
      expect(delivery).toMatchObject({ kind: "refused", code: "certificate-wrong" });
      expectUntold(server.told());
    },
  );

  it("is checked even where the environment says not to", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    try {
      const { delivery, server } = await deliverTo({ security: "tls" }, { trusts: false });
      expect(delivery).toMatchObject({ kind: "refused", code: "certificate-wrong" });
      expectUntold(server.told());
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it.each(ways)("by %s in an old version is none", async (security) => {
    const { delivery, server } = await deliverTo({ security, tlsVersion: "TLSv1.1" });
    expect(delivery).toMatchObject({ kind: "refused", code: "tls-missing" });
    expectUntold(server.told());
  });

  it("asked of a server without it ends it, with nothing told", async () => {
    const { delivery, server } = await deliverTo({ security: "none" }, { security: "tls" });
    expect(delivery).toMatchObject({ kind: "refused", code: "tls-missing" });
    expectUntold(server.told());
  });

  it.each([
    ["tls", silence, "timed-out"],
    ["starttls", silence, "timed-out"],
    ["tls", hangUp, "connection-lost"],
    ["starttls", hangUp, "connection-lost"],
  ] as const)("by %s where the handshake meets %j", async (security, handshake, code) => {
    const wishes = handshake.do === "silence" ? { timeouts: { greeting: 60 } } : {};
    const { delivery, server } = await deliverTo({ security, at: { handshake } }, wishes);
    expect(delivery).toMatchObject({ kind: "retry", code });
    expectUntold(server.told());
  });

  it.each(ways.flatMap((security) => ([hangUp, reset] as const).map((misdeed) => [security, misdeed] as const)))(
    "by %s, lost after the letter flowed (%j), is unsure",
    async (security, misdeed) => {
      const { delivery } = await deliverTo({ security, at: { "end-of-data": misdeed } });
      expect(delivery).toMatchObject({ kind: "unsure", code: "connection-lost" });
    },
  );
});
