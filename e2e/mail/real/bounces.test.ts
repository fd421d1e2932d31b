// A letter that a real server took and could not deliver comes back as a report (RFC 3464); each kind is kept as a
// fixture for whatever reads the mailbox.
import { readFileSync, writeFileSync } from "node:fs";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Parcel } from "../../../electron/core/outbox/delivery.ts";
import { type BounceCase as Case, bounceCases as cases } from "./bounce-cases.ts";
import { writeLetter } from "./letter.ts";
import { readMailbox } from "./mailbox.ts";
import { elsewhere, kim, late } from "./people.ts";
import { hand, portOf } from "./post.ts";
import { startElsewhere } from "./start-elsewhere.ts";
import { startProxy } from "./start-proxy.ts";
import { toFixture } from "./to-fixture.ts";
import { waitUntil } from "./wait-until.ts";

/** One Message-ID for each; `given-up` is what becomes of the letter that was `delayed`. */
const idOf = ({ fixture, to }: Case): string => `fixture-${to.endsWith(`@${late}`) ? "late-letter" : fixture}`;
const parcelOf = (one: Case): Parcel => writeLetter({ to: one.to, id: idOf(one) });

const handAsking = async (parcel: Parcel, [command, parameter]: readonly [string, string]) => {
  const { address, ports } = inject("mailPlace");
  const onTold = (chunk: Buffer): Buffer =>
    Buffer.from(chunk.toString("latin1").replace(new RegExp(`${command}:<[^>]*>`), `$& ${parameter}`), "latin1");
  const proxy = await startProxy({ host: address, port: ports.plain, onTold });
  const delivery = await hand({ port: proxy.port, security: "none" }, parcel);
  await proxy.stop();
  return delivery;
};

/** The report on a letter, with what it says of the recipient; unfolded. */
const findReport = ({ messageId }: Parcel, action: Case["action"]): Buffer | undefined =>
  readMailbox(kim).find((mail) => {
    const text = mail.toString("utf8");
    return text.includes(messageId) && text.includes(`\r\nAction: ${action}\r\n`);
  });

let stopElsewhere = async (): Promise<void> => undefined;
afterAll(() => stopElsewhere());

const kinds = new Map<string, string>();
beforeAll(async () => {
  stopElsewhere = await startElsewhere({
    [`not-wanted@${elsewhere}`]: "550 5.7.1 Not wanted by our policy",
    [`left@${elsewhere}`]: "550 The person has left",
  });
  for (const one of cases.filter(({ fixture }) => fixture !== "given-up")) {
    const parcel = parcelOf(one);
    const delivery = one.asks ? await handAsking(parcel, one.asks) : await hand({ port: portOf("submission") }, parcel);
    kinds.set(parcel.messageId, delivery.kind);
  }
});

describe.each(cases)("the report $fixture", (one) => {
  const parcel = parcelOf(one);

  it(`on a letter that was sent says that it is ${one.action}, and why`, async () => {
    expect(kinds.get(parcel.messageId)).toBe("accepted");
    await waitUntil("the report is there", () => findReport(parcel, one.action) !== undefined);
    const report = findReport(parcel, one.action) ?? Buffer.alloc(0);
    const mail = await PostalMime.parse(report);
    const header = (key: string): string | undefined => mail.headers.find((each) => each.key === key)?.value;
    expect(header("return-path")).toBe("<>");
    expect(header("content-type")).toMatch(/^multipart\/report; report-type=delivery-status;/);
    expect(header("auto-submitted")).toBe("auto-replied");
    const unfolded = report.toString("utf8").replace(/\r\n[ \t]+/g, " ");
    expect(unfolded).toContain(`\r\nFinal-Recipient: rfc822; ${one.to}\r\n`);
    expect(unfolded).toContain(`\r\nStatus: ${one.status}\r\n`);
    expect(/\r\nDiagnostic-Code: (.*)\r\n/.exec(unfolded)?.[1]).toContain(one.says);
    expect(unfolded).toContain(`\r\nMessage-ID: ${parcel.messageId}\r\n`);
  });

  it("is what the fixture holds (if the servers speak otherwise now: npm run test:mail -- --write-fixtures)", () => {
    const place = inject("mailPlace");
    const report = findReport(parcel, one.action) ?? Buffer.alloc(0);
    const file = new URL(`../fixtures/${one.fixture}.eml`, import.meta.url);
    if (place.writesFixtures) writeFileSync(file, toFixture(report, place));
    expect(toFixture(report, place)).toBe(readFileSync(file, "utf8"));
  });
});
