// Delivery reports read out of a real Dovecot without leaving a trace: each kept kind, and one that Postfix sends now.
import { chownSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, inject, it } from "vitest";
import type { FoundReport } from "../../../electron/adapters/imap/mailbox.ts";
import { matchReport } from "../../../electron/core/outbox/match-report.ts";
import { readDeliveryReport } from "../../../electron/core/outbox/read-delivery-report.ts";
import { Instant } from "../../../electron/shared/day.ts";
import { bounceCases } from "./bounce-cases.ts";
import { writeLetter } from "./letter.ts";
import { readMailbox } from "./mailbox.ts";
import { enterRealMailbox, filesIn } from "./open-real-mailbox.ts";
import { kim, late } from "./people.ts";
import { hand, portOf } from "./post.ts";
import { waitUntil } from "./wait-until.ts";

const anHourAgo = (): Instant => Instant.parse(new Date(Date.now() - 3_600_000).toISOString());
const read = async (): Promise<readonly FoundReport[]> => {
  const seen = await (await enterRealMailbox()).readBounces({ since: anHourAgo() });
  if (!seen.ok) throw new Error(seen.message);
  return seen.value.reports;
};

/** Puts a mail where Dovecot looks for new ones. */
const putMail = (folder: string, name: string, bytes: Buffer): void => {
  const maildir = path.join(inject("mailPlace").folder, "mail", kim, "Maildir");
  const { uid, gid } = statSync(maildir);
  const place = path.join(maildir, folder === "INBOX" ? "" : `.${folder}`, "new");
  mkdirSync(place, { recursive: true });
  const file = path.join(place, `${Math.floor(Date.now() / 1000)}.M${name}P1.test`);
  writeFileSync(file, bytes);
  chownSync(file, uid, gid);
};
const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/${name}.eml`, import.meta.url));

describe.each(bounceCases)("the report $fixture", ({ fixture: name, to, action, status, says }) => {
  const letter = writeLetter({ to, id: `fixture-${to.endsWith(`@${late}`) ? "late-letter" : name}` });

  it(`in the folder for junk says that our letter is ${action}, and why`, async () => {
    await read();
    putMail("Junk", name.replaceAll("-", ""), fixture(name));
    const found = (await read()).filter(({ folder }) => folder === "Junk");
    const matched = found.flatMap(({ parts }) => {
      const report = readDeliveryReport(parts);
      return (report && matchReport(report, letter)) ?? [];
    });
    expect(matched).toContainEqual({
      action,
      status,
      words: expect.stringContaining(says),
      isAboutAddress: action === "failed" && status.startsWith("5.1."),
    });
    const other = { messageId: letter.messageId, envelopeTo: "somebody@example.net" };
    for (const { parts } of found) {
      const report = readDeliveryReport(parts);
      expect(report && matchReport(report, other)).toBeNull();
    }
  });
});

it("a letter to somebody whom Postfix does not find comes back, and nothing shows that we looked", async () => {
  const letter = writeLetter({ to: "gone@example.net" });
  expect((await hand({ port: portOf("submission") }, letter)).kind).toBe("accepted");
  await waitUntil("the report is there", () =>
    readMailbox(kim).some((mail) => mail.toString("latin1").includes(letter.messageId)),
  );
  const unread = (): number => filesIn(kim, "INBOX").filter(({ name }) => !/:2,.*S/.test(name)).length;
  const before = unread();
  const matched = (await read()).flatMap(({ parts, folder }) => {
    const report = readDeliveryReport(parts);
    const said = report && matchReport(report, letter);
    return said ? [{ ...said, folder }] : [];
  });
  expect(matched).toMatchObject([{ folder: "INBOX", action: "failed", status: "5.1.1", isAboutAddress: true }]);
  expect(unread()).toBe(before);
});

it("a forged report that only names the address and the subject counts for nothing", async () => {
  const letter = writeLetter({ to: "nobody@example.net" });
  const forged = fixture("unknown-mailbox")
    .toString("latin1")
    .replaceAll("fixture-unknown-mailbox", "made-up-by-somebody")
    .replace("This is the mail system", `${letter.messageId}\r\nThis is the mail system`);
  putMail("INBOX", "forged", Buffer.from(forged, "latin1"));
  const about = (await read()).filter(({ parts }) => {
    const report = readDeliveryReport(parts);
    return report !== null && matchReport(report, letter) !== null;
  });
  expect(about).toEqual([]);
});
