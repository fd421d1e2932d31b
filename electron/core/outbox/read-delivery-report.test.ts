// Delivery reports: what they say of a letter, and what does not count as one.
import { describe, expect, it } from "vitest";
import type { MailPart } from "./delivery-report.ts";
import { matchReport } from "./match-report.ts";
import { readDeliveryReport } from "./read-delivery-report.ts";

const messageId = "<letter-1@example.org>";
const letter = { messageId, envelopeTo: "privacy@example.net" };
const statusPart = (block: string, head = "Reporting-MTA: dns; mail.example.org"): MailPart => ({
  type: "message/delivery-status",
  text: `${head}\r\n\r\n${block}\r\n`,
});
const returned = (headers = `From: kim@example.org\r\nMessage-ID: ${messageId}`): MailPart => ({
  type: "text/rfc822-headers",
  text: `${headers}\r\n`,
});
const failed = [
  "Final-Recipient: rfc822; privacy@example.net",
  "Action: failed",
  "Status: 5.1.1",
  "Diagnostic-Code: smtp; 550 5.1.1 No such",
  "    person here",
].join("\r\n");

const judge = (...parts: MailPart[]) => {
  const report = readDeliveryReport(parts);
  return report && matchReport(report, letter);
};

describe("a report on our letter", () => {
  it("says that it failed, why, and that the address is to blame", () => {
    expect(judge(statusPart(failed), returned())).toEqual({
      action: "failed",
      status: "5.1.1",
      words: "550 5.1.1 No such person here",
      isAboutAddress: true,
    });
  });

  it("is read with bare line feeds, odd case and a whole letter as well", () => {
    const whole = { type: "message/rfc822", text: `message-id:\n ${messageId}\n\nMessage-ID: <other@example.org>\n` };
    const part = statusPart(failed.replaceAll("\r\n", "\n").replace("Action: failed", "ACTION:Failed"));
    expect(judge(part, whole)?.action).toBe("failed");
  });

  it.each([
    ["5.1.10", true],
    ["5.1.7", false],
    ["5.1.8", false],
    ["5.2.2", false],
    ["5.7.1", false],
    ["4.4.1", false],
    ["5.0.0", false],
  ])("with status %s speaks against the address: %s", (status, isAboutAddress) => {
    expect(judge(statusPart(failed.replace("5.1.1\r", `${status}\r`)), returned())).toMatchObject({
      status,
      isAboutAddress,
    });
  });

  it.each(["delayed", "delivered", "relayed", "expanded"])("that says %s says no more than that", (action) => {
    const part = statusPart(failed.replace("failed", action));
    expect(judge(part, returned())).toMatchObject({ action, isAboutAddress: false });
  });

  it("knows the address by its original name, whatever it became on the way", () => {
    const block = failed
      .replace("Final-Recipient", "Original-Recipient")
      .concat("\r\nFinal-Recipient: rfc822; x@y.example");
    expect(judge(statusPart(block), returned())?.action).toBe("failed");
  });

  it("takes the control characters out of the server's words", () => {
    const block = failed.replace("No such", "No\u001b[31m such\u0007");
    expect(judge(statusPart(block), returned())?.words).toBe("550 5.1.1 No [31m such person here");
  });
});

describe("no report on our letter is", () => {
  it("one that only names our address and gives another letter back", () => {
    expect(judge(statusPart(failed), returned("Message-ID: <other@example.org>"))).toBeNull();
  });
  it("one that gives no letter back, whatever its text says", () => {
    expect(judge(statusPart(failed), { type: "text/plain", text: `Message-ID: ${messageId}` })).toBeNull();
  });
  it("one whose letter names two, or ours only below its headers or in another field", () => {
    const two = `Message-ID: ${messageId}\r\nMessage-ID: <other@example.org>`;
    expect(judge(statusPart(failed), returned(two))).toBeNull();
    expect(judge(statusPart(failed), returned(`Subject: x\r\n\r\nMessage-ID: ${messageId}`))).toBeNull();
    expect(judge(statusPart(failed), returned(`References: ${messageId}`))).toBeNull();
  });
  it("one about somebody else's address", () => {
    expect(judge(statusPart(failed.replace("privacy@", "sales@")), returned())).toBeNull();
  });
  it("one that contradicts itself, or has no action or status that is known", () => {
    const both = `${failed}\r\n\r\n${failed.replace("failed", "delivered")}`;
    expect(judge(statusPart(both), returned())).toBeNull();
    expect(judge(statusPart(failed.replace("failed", "exploded")), returned())).toBeNull();
    expect(judge(statusPart(failed.replace("5.1.1", "broken")), returned())).toBeNull();
  });
  it("one of two reports or two letters in one mail", () => {
    expect(judge(statusPart(failed), statusPart(failed), returned())).toBeNull();
    expect(judge(statusPart(failed), returned(), returned())).toBeNull();
  });
  it("one with recipients without end", () => {
    const block = failed.replace("privacy", "x");
    expect(judge(statusPart(Array.from({ length: 60 }, () => block).join("\r\n\r\n")), returned())).toBeNull();
  });
});
