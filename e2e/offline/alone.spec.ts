// Where the journeys run that need no network: nothing but this machine is reached, and a letter that cannot go stays queued.
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { draftLetter } from "../fixtures/draft-letter.ts";
import { listenForLeaks } from "../fixtures/ear.ts";
import { useServer } from "../fixtures/real-mailbox.ts";
import { openTracker, trackerRow } from "../pages/first-letter.ts";

test("the app has loopback and no other way out", async ({ desk }) => {
  const ear = await listenForLeaks();
  const found = await desk.app.evaluate(async ({ net }, earPort) => {
    const load = (name: string) => process.mainModule?.require(name);
    const { networkInterfaces } = load("node:os") as typeof import("node:os");
    const { connect } = load("node:net") as typeof import("node:net");
    const { lookup } = load("node:dns/promises") as typeof import("node:dns/promises");
    const knock = (host: string, port: number) =>
      new Promise<string>((resolve) => {
        const socket = connect({ host, port });
        socket.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
        socket.once("connect", () => {
          socket.destroy();
          resolve("connected");
        });
      });
    return {
      addresses: Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ internal }) => internal)),
      isOnline: net.isOnline(),
      // Addresses that belong to nobody (RFC 5737, RFC 3849): a machine with a network would try, and wait.
      four: await knock("192.0.2.1", 25),
      six: await knock("2001:db8::1", 25),
      loopback: await knock("127.0.0.1", earPort),
      name: await lookup("example.org").then(
        () => "found",
        () => "not found",
      ),
    };
  }, ear.port);
  await ear.close();
  expect(new Set(found.addresses)).toEqual(new Set([true]));
  expect(found).toMatchObject({ isOnline: false, loopback: "connected", name: "not found" });
  expect(["ENETUNREACH", "EADDRNOTAVAIL"]).toContain(found.four);
  expect(["ENETUNREACH", "EADDRNOTAVAIL"]).toContain(found.six);
});

test("a letter waits and is never called sent; it says that there is no network", async ({ open }) => {
  const desk = await open();
  await useServer(desk.page, { port: 465, host: "mail.example.org", security: "tls" });
  const { summary } = await draftLetter(desk.page, { slug: "komet-sales", kind: "erasure" });
  const { requestId } = summary;
  await openTracker(desk.page);
  await trackerRow(desk.page, "Komet Sales").click();
  await desk.page.getByRole("button", { name: /^Send to / }).click();
  const status = desk.page.getByRole("region", { name: "Status" });
  await expect(status).toContainText("There is no network. It goes out when you are online again.");
  await expect(status).not.toContainText(/\bSent\b/);

  await openTracker(desk.page);
  await expect(trackerRow(desk.page, "Komet Sales")).not.toContainText(/\bSent\b/);
  const { dispatch, summary: now } = await take(desk.page, "requests:get", { requestId });
  expect(dispatch).toMatchObject({ state: "approved", attempts: 0 });
  expect(now).toMatchObject({ sentOn: null, dueOn: null });

  await desk.close();
  const again = await open({ dataFolder: desk.dataFolder });
  const kept = await take(again.page, "requests:get", { requestId });
  expect(kept.summary).toMatchObject({ sentOn: null, dueOn: null });
  expect(kept.dispatch).toMatchObject({ state: "approved", attempts: 0 });
});
