// The dialogs that no other journey stays in, one after the other; axe looks at each.
import { Slug } from "../../electron/shared/company.ts";
import type { DialogName } from "../../renderer/parts/dialog-names.ts";
import { en } from "../../renderer/words/en.ts";
import { answerOtherwise, changed, fails, says } from "../fixtures/answer-otherwise.ts";
import { test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { draftLetter, sendLetter } from "../fixtures/draft-letter.ts";
import { examplePolicy } from "../fixtures/example-policy.ts";
import { begin, press, type Scene, startWith } from "../fixtures/scene.ts";
import { openRoom } from "../pages/open-room.ts";

/** Has a dialog opened, looks at it, and closes it by the key. */
const askOn =
  ({ page, see }: Scene) =>
  async (name: DialogName, open: () => Promise<void>): Promise<void> => {
    await open();
    await see("dialog", name);
    await page.keyboard.press("Escape");
    await page.locator(`[data-shows="dialog:${name}"]`).waitFor({ state: "detached" });
  };

const answer = (reference: string, from: string) =>
  new TextEncoder().encode(
    [
      `From: <${from}>`,
      "To: person@example.org",
      `Subject: ${reference}`,
      "Message-ID: <a@example.org>",
      "",
      "No.",
    ].join("\r\n"),
  );

test("what is asked about letters, requests and mails", async ({ desk: { app, page } }) => {
  const scene = await begin({ app, page });
  const ask = askOn(scene);
  await draftLetter(page, { slug: "coopt", kind: "access" });
  const { summary, letter } = await sendLetter(page, { slug: "kactuce-crm", kind: "erasure" });
  const { requestId } = summary;
  const call = {
    requestId,
    kind: "call",
    by: "person",
    ground: null,
    untilOn: null,
    text: "Somebody called.",
  } as const;
  const { eventId } = await take(page, "requests:note", { ...call, on: summary.sentOn ?? "" });
  const note = { name: "note.txt", bytes: new TextEncoder().encode("note") };
  await take(page, "requests:attach-evidence", { requestId, eventId, ...note });
  await take(page, "replies:read", { name: "a.eml", bytes: answer(summary.reference, letter.to.address ?? "") });
  await startWith(scene, {});

  await openRoom(page, "tracker");
  await page.getByRole("row", { name: /COOPT/ }).click();
  await ask("letter-discard", () => press(page, en.letters.discard));
  await ask("letter-change", () => press(page, en.letters.change));
  await answerOtherwise(app, {
    "requests:get": changed({ outdated: [{ part: "to", was: null, now: "new@example.org" }] } as const),
  });
  await openRoom(page, "tracker");
  await page.getByRole("row", { name: /COOPT/ }).click();
  await ask("letter-rewrite", () => press(page, en.letters.rewrite));
  await answerOtherwise(app, {});

  await openRoom(page, "tracker");
  await page.getByRole("row", { name: /Kactuce/ }).click();
  await ask("happened-correct", () => press(page, /^Correct: /));
  await ask("file-drop", () => press(page, en.history.dropFile.replace("{{name}}", note.name)));
  await ask("request-delete", () => press(page, en.request.delete.open));

  await openRoom(page, "replies");
  await page.getByRole("option", { name: /Kactuce/ }).click();
  await ask("reply-discard", () => press(page, en.replies.discard));
  await openRoom(page, "practice");
  await ask("practice-empty", () => press(page, en.practice.clear));

  await openRoom(page, "companies");
  await page.getByRole("option", { name: /COOPT/ }).click();
  await press(page, en.kinds.access.ask);
  await ask("letter-begun", () => press(page, en.prepare.write));
  for (const [name, code] of [
    ["need-person", "details-needed"],
    ["need-account", "account-needed"],
  ] as const) {
    await answerOtherwise(app, { "requests:plan": fails(code) });
    await openRoom(page, "companies");
    await page.getByRole("option", { name: /Komet/ }).click();
    await ask(name, () => press(page, en.kinds.erasure.ask));
  }
});

test("what is asked about companies and campaigns", async ({ desk: { app, page } }) => {
  const scene = await begin({ app, page });
  const ask = askOn(scene);
  const bytes = new TextEncoder().encode(examplePolicy);
  await take(page, "policies:read", { kind: "file", name: "example-org.txt", bytes });
  await take(page, "campaigns:create", { kind: "access", slugs: ["coopt"], wish: { language: "theirs" } });
  const list = { name: "companies.csv", bytes: new TextEncoder().encode("Firm,Page\nExample,example.org\n") };
  await take(page, "directory:give", list);
  await take(page, "directory:start", { columns: ["name", "website"] });
  await startWith(scene, {});

  await openRoom(page, "policies");
  await press(page, /example-org\.txt/);
  await ask("reading-discard", () => press(page, en.policies.discard));
  await openRoom(page, "companies");
  await press(page, en.directory.open);
  await ask("directory-undo", () => press(page, /^Take away: /));
  await answerOtherwise(app, { "campaigns:get": changed({ summary: { counts: { queued: 1, ready: 1 } } }) });
  await openRoom(page, "campaigns");
  await press(page, /^Access, /);
  await ask("campaign-stop", () => press(page, en.campaigns.stop));
  await ask("campaign-discard", () => press(page, en.campaigns.discard));
});

test("what is asked in the settings, and about a real letter", async ({ desk: { app, page } }) => {
  const scene = await begin({ app, page });
  const ask = askOn(scene);
  await take(page, "settings:save-account", {
    account: {
      ...{ accountId: null, address: "kim@example.org", senderName: "Kim Example", aliases: [], plusAddress: false },
      ...{ host: "smtp.example.org", port: 465, security: "tls", user: "kim@example.org", imap: null },
    },
    password: "not a real one",
  });
  const { requestId, reference } = (await draftLetter(page, { slug: "coopt", kind: "access" })).summary;
  const open = [{ requestId, slug: Slug.parse("coopt"), company: "COOPT", reference }];
  const counts = { requests: 1, events: 1, contacts: 1, readings: 1, companies: 1 };
  const copy = {
    kind: "backup",
    name: "one.rightsdesk",
    madeAt: null,
    holds: counts,
    waiting: 1,
    here: counts,
  } as const;
  await startWith(scene, {
    "settings:find-touched": says({ waiting: [], open }),
    "vault:status": changed({ keyringAvailable: true, vault: { hasRecoveryCode: true } } as const),
    "export:pick": says(copy),
  });
  await openRoom(page, "settings");
  await press(page, en.settings.account.changeOf.replace("{{address}}", "kim@example.org"));
  await page.getByLabel(en.account.password).first().waitFor();
  await ask("mailbox-change", () => page.locator(".account").getByRole("button", { name: en.shell.save }).click());
  await press(page, en.shell.cancel);
  await ask("code-make", () => press(page, en.vault.code.makeNew));
  await ask("code-try", () => press(page, en.vault.protection.drill));
  await ask("to-passphrase", () => press(page, en.vault.protection.change));
  await ask("to-keyring", () => press(page, en.vault.protection.toKeyring));
  await press(page, en.backup.export.import);
  await ask("backup-replace", () => press(page, en.backup.opened.replace));

  await take(page, "settings:choose-mode", { mode: "real" });
  await draftLetter(page, { slug: "coopt", kind: "erasure" });
  await startWith(scene, {});
  await openRoom(page, "tracker");
  await page.getByRole("row", { name: /COOPT/ }).click();
  await ask("sent-otherwise", () => press(page, en.letters.otherwise.open));
});
