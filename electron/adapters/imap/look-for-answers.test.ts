// Answers looked for at a server that behaves, and at ones that do not: bounded, read-only, and nothing made up.
import { afterEach, expect, it } from "vitest";
import type { ImapScript, Misdeed } from "../../../e2e/mail/hostile-imap.ts";
import { Instant } from "../../shared/day.ts";
import { openHostile } from "./testing/open-hostile.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});
const enter = async (script: ImapScript, limits = {}) => {
  const { server, opened } = await openHostile({ exists: 3, ...script }, { limits });
  stops.push(server.stop);
  if (!opened.ok) throw new Error(opened.message);
  return { server, mailbox: opened.value };
};
const say =
  (text: string): Misdeed =>
  (speak, { tag }) =>
    speak(text.replaceAll("TAG", tag));
const literal = (text: string) => `{${text.length}}\r\n${text}`;
const head = "From: privacy@example.net\r\nIn-Reply-To: <letter-1@example.org>\r\n\r\n";
const fetched = (uid: number, size = 300) =>
  `* ${uid} FETCH (UID ${uid} RFC822.SIZE ${size} INTERNALDATE "22-Nov-2026 12:00:00 +0000" ` +
  `BODY[HEADER.FIELDS (FROM SUBJECT REFERENCES IN-REPLY-TO DATE)] ${literal(head)})\r\n`;
const wanted = {
  folder: "INBOX",
  mark: null,
  since: Instant.parse("2026-11-20T09:00:00.000Z"),
  concerns: (bytes: Uint8Array) => Buffer.from(bytes).includes("letter-1"),
};
const named = { folder: "INBOX", validity: 1, uid: 7, mostBytes: 1000 };

it("reads headers alone, in a folder that is open for reading alone", async () => {
  const at = { "UID SEARCH": say("* SEARCH 7 8\r\nTAG OK Done\r\n"), "UID FETCH": say(`${fetched(8)}TAG OK Done\r\n`) };
  const { server, mailbox } = await enter({ at });
  expect(await mailbox.listAnswers(wanted)).toEqual({
    ok: true,
    value: {
      validity: 1,
      hits: [{ uid: 8, bytes: 300, cameInAt: "2026-11-22T12:00:00.000Z" }],
      upTo: 8,
      mails: 2,
      left: 0,
    },
  });
  const told = server.told();
  expect(told).toContain("EXAMINE");
  expect(told).toContain("BODY.PEEK[HEADER.FIELDS (");
  expect(told).not.toMatch(/SELECT|STORE|BODY\[|MESSAGE-ID/i);
});

it("asks by the day, not by how long ago it was by this computer's clock", async () => {
  const at = { CAPABILITY: say("* CAPABILITY IMAP4rev1 AUTH=PLAIN WITHIN ESEARCH\r\nTAG OK Done\r\n") };
  const { server, mailbox } = await enter({ at });
  await mailbox.listAnswers(wanted);
  expect(server.told()).toMatch(/UID SEARCH .*SINCE 20-Nov-2026/);
});

it("asks only for what lies behind the mark, and takes nothing before it though the server names it", async () => {
  const { server, mailbox } = await enter({ at: { "UID SEARCH": say("* SEARCH 7\r\nTAG OK Done\r\n") } });
  const mark = { validity: 1, lastUid: 7 };
  expect(await mailbox.listAnswers({ ...wanted, mark })).toMatchObject({ value: { hits: [], mails: 0, upTo: 7 } });
  expect(server.told()).toMatch(/UID SEARCH .*8:\*/);
  expect(server.told()).not.toContain("UID FETCH");
});

it("begins anew where the numbers mean something else", async () => {
  const { server, mailbox } = await enter({});
  await mailbox.listAnswers({ ...wanted, mark: { validity: 99, lastUid: 7 } });
  expect(server.told()).toMatch(/UID SEARCH .*1:\*/);
});

it.each([
  ["a mail that was not asked for", { "UID FETCH": say(`${fetched(9)}TAG OK Done\r\n`) }, { value: { hits: [] } }],
  ["the same mail twice", { "UID FETCH": say(`${fetched(7)}${fetched(7)}TAG OK Done\r\n`) }, { value: { mails: 1 } }],
  ["mails without end", { "UID FETCH": say(`${fetched(9).repeat(400)}TAG OK Done\r\n`) }, { code: "server-garbled" }],
  ["no to a search", { "UID SEARCH": say("TAG NO Not here\r\n") }, { ok: false, code: "mailbox-refused" }],
  ["no to the folder", { EXAMINE: say("TAG NO Not here\r\n") }, { ok: false }],
] as const)("stays whole where a server answers with %s", async (_, at, answer) => {
  const { mailbox } = await enter({ at: { "UID SEARCH": say("* SEARCH 7\r\nTAG OK Done\r\n"), ...at } });
  const seen = await mailbox.listAnswers(wanted);
  expect(seen).toMatchObject(answer);
  if (seen.ok) expect(seen.value.hits.length).toBeLessThan(2);
});

it("says that a folder is missing before it is opened", async () => {
  const { server, mailbox } = await enter({});
  expect(await mailbox.listAnswers({ ...wanted, folder: "Letters" })).toMatchObject({ code: "folder-missing" });
  expect(server.told()).not.toContain("EXAMINE");
});

it("fetches a mail without marking it, gives up one that is longer than it may be, and knows one that is gone", async () => {
  const whole = (text: string) => ({
    "UID FETCH": say(`* 1 FETCH (UID 7 BODY[]<0> ${literal(text)})\r\nTAG OK Done\r\n`),
  });
  const mail = `${head}Hello\r\n`;
  const fine = await enter({ at: whole(mail) });
  const got = await fine.mailbox.fetchMail(named);
  expect(got.ok && Buffer.from(got.value ?? []).toString("latin1")).toBe(mail);
  expect(fine.server.told()).toContain("BODY.PEEK[]");
  const long = await enter({ at: whole("x".repeat(2000)) });
  expect(await long.mailbox.fetchMail(named)).toMatchObject({ ok: false, code: "reply-too-large" });
  const gone = await enter({});
  expect(await gone.mailbox.fetchMail(named)).toEqual({ ok: true, value: null });
  const elsewhere = await enter({ at: whole(mail) });
  expect(await elsewhere.mailbox.fetchMail({ ...named, validity: 2 })).toEqual({ ok: true, value: null });
});
