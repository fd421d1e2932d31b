// The bridge: whoever calls, whatever they send, the answer is a value of the closed list and no handler sees bad input.
import type { IpcMainInvokeEvent } from "electron";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StoreProblem } from "../adapters/store/store-problem.ts";
import { type CallName, contract } from "../shared/contract.ts";
import { failureCodes } from "../shared/failure-codes.ts";
import { succeed } from "../shared/result.ts";
import { createAnswer } from "./create-answer.ts";
import type { FindHandler, Handlers } from "./serve.ts";

const event = {} as IpcMainInvokeEvent;
const calls = Object.keys(contract) as CallName[];

/** Texts by their names, or none at all: to `settings:keep-unfinished` under any name a form that was begun, and no nonsense. */
const isForm = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");
const noForm = fc.anything().filter((value) => !isForm(value));

const setUp = ({
  isTrusted = true,
  value,
  isLocked = () => false,
  find,
}: {
  isTrusted?: boolean;
  value?: unknown;
  isLocked?: () => boolean;
  find?: FindHandler;
} = {}) => {
  const seen: unknown[] = [];
  const bugs: unknown[] = [];
  const handle = (input: unknown) => {
    seen.push(input);
    if (value instanceof Error) throw value;
    return succeed(value);
  };
  const handlers = Object.fromEntries(calls.map((name) => [name, handle])) as unknown as Handlers;
  const answer = createAnswer({
    isTrusted: () => isTrusted,
    find: find ?? ((name) => (isLocked() ? null : handlers[name])),
    schemasOf: async (name) => contract[name],
    reportBug: (_call, error) => bugs.push(error),
  });
  return { answer, seen, bugs };
};

describe("the bridge", () => {
  it.each(calls)("refuses %s to anybody but our window", async (name) => {
    const { answer, seen } = setUp({ isTrusted: false });
    expect(await answer(event, name, undefined)).toMatchObject({ ok: false, code: "not-allowed" });
    expect(seen).toEqual([]);
  });

  it.each(["companies:drop", "", "__proto__", "constructor", "toString", null, 7, {}, ["companies:get"]])(
    "knows no call %j",
    async (name) => {
      const { answer, seen } = setUp();
      expect(await answer(event, name, undefined)).toMatchObject({ ok: false, code: "unknown-call" });
      expect(seen).toEqual([]);
    },
  );

  it.each(calls)("lets no nonsense through to %s", async (name) => {
    const { answer, seen } = setUp();
    const nonsense = fc.oneof(
      fc.integer(),
      fc.string(),
      fc.constant(null),
      fc.array(fc.anything()),
      fc.dictionary(fc.string(), noForm, { minKeys: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(nonsense, async (argument) => {
        const result = await answer(event, name, argument);
        expect(result.ok).toBe(false);
        if (!result.ok) expect(failureCodes).toContain(result.code);
      }),
      { numRuns: 50 },
    );
    expect(seen).toEqual([]);
  });

  it("lets forms through under any name, be nothing typed in them yet", async () => {
    const { answer, seen } = setUp({ value: { forms: 2 } });
    const forms = { "da.GL2U": {}, "": { "": "" } };
    expect(await answer(event, "settings:keep-unfinished", forms)).toMatchObject({ ok: true });
    expect(seen).toEqual([forms]);
  });

  it("names the field that is wrong", async () => {
    const { answer } = setUp();
    expect(
      await answer(event, "requests:draft", { slug: "komet-sales", kind: "nothing", customerNumber: null }),
    ).toMatchObject({
      code: "bad-argument",
      detail: "kind",
    });
  });

  it("refuses a line break in a header field by that name", async () => {
    const { answer } = setUp();
    const person = {
      name: "A\r\nBcc: x@example.org",
      email: "a@example.org",
      country: "DE",
      region: null,
      address: null,
    };
    expect(await answer(event, "settings:save-person", person)).toMatchObject({
      code: "line-break-in-header",
      detail: "name",
    });
    expect(
      await answer(event, "settings:save-person", { ...person, name: "A", email: "a@b@example.org" }),
    ).toMatchObject({
      code: "address-invalid",
      detail: "email",
    });
  });

  it("drops what the contract does not name from an answer", async () => {
    const value = {
      mode: "real",
      language: "en",
      person: null,
      accounts: [
        {
          accountId: "main",
          host: "mail.example.org",
          port: 465,
          security: "tls",
          user: "a",
          address: "a@example.org",
          senderName: "A",
          password: "canary",
        },
      ],
      keptPasswords: [],
      outbox: { undoSeconds: 10, automatic: true, perHour: null, perDay: null },
      hiding: { afterMinutes: null, key: "canary" },
    };
    const { answer } = setUp({ value });
    const result = await answer(event, "settings:get", undefined);
    expect(result.ok).toBe(true);
    expect(JSON.stringify(result)).not.toContain("canary");
  });

  it.each(["store-unwritable", "store-locked", "store-damaged"] as const)(
    "names %s and does not call it a bug",
    async (code) => {
      const { answer, bugs } = setUp({ value: new StoreProblem(code) });
      expect(await answer(event, "requests:list", undefined)).toMatchObject({ ok: false, code });
      expect(bugs).toEqual([]);
    },
  );

  it("answers nothing but that it is locked while there is no handler", async () => {
    const { answer, seen } = setUp({ isLocked: () => true });
    expect(await answer(event, "requests:list", undefined)).toMatchObject({ ok: false, code: "locked" });
    expect(seen).toEqual([]);
  });

  it("calls a store that was closed under a call locked, and no bug", async () => {
    let asked = 0;
    const isLocked = () => {
      asked += 1;
      return asked > 1;
    };
    const { answer, bugs } = setUp({ value: new Error("The database is closed."), isLocked });
    expect(await answer(event, "requests:list", undefined)).toMatchObject({ ok: false, code: "locked" });
    expect(bugs).toEqual([]);
  });

  it("calls it locked as well when the desk is open again by then", async () => {
    const handlerOf = (error: Error | null) => () => {
      if (error !== null) throw error;
      return succeed(null);
    };
    const desks = [handlerOf(new Error("The store is closed.")), handlerOf(null)];
    const { answer, bugs } = setUp({ find: () => (desks.shift() ?? null) as unknown as Handlers[CallName] | null });
    expect(await answer(event, "requests:list", undefined)).toMatchObject({ ok: false, code: "locked" });
    expect(bugs).toEqual([]);
  });

  it("turns a bug into a plain failure that tells nothing, and reports it", async () => {
    const error = new Error("secret path /home/somebody");
    const { answer, bugs } = setUp({ value: error });
    const result = await answer(event, "settings:get", undefined);
    expect(result).toMatchObject({ ok: false, code: "bug" });
    expect(JSON.stringify(result)).not.toContain("somebody");
    expect(bugs).toEqual([error]);
  });
});
