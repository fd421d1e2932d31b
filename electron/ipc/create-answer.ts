// What every call goes through: who calls, what they ask and what they get back is checked here and nowhere else.
import type { IpcMainInvokeEvent } from "electron";
import type { z } from "zod";
import { isCallName } from "../shared/call-names.ts";
import type { CallName } from "../shared/contract.ts";
import { type FailureCode, failureCodes } from "../shared/failure-codes.ts";
import { type Failure, fail, type Result } from "../shared/result.ts";
import { refuseByStore } from "./refuse-by-store.ts";
import type { AnswerCall, FindHandler } from "./serve.ts";

const isCode = (text: string): text is FailureCode => (failureCodes as readonly string[]).includes(text);

/** The first thing wrong with an argument, by its path; a schema may name a code of the closed list as its message. */
const refuseArgument = (error: z.ZodError): Failure => {
  const issue = error.issues[0];
  const path = issue?.path.join(".") ?? "";
  const code = issue && isCode(issue.message) ? issue.message : "bad-argument";
  return fail(code, `${path || "the argument"}: ${issue?.message ?? "not as expected"}`, { detail: path || null });
};

const locked = () => fail("locked", "The data is locked or hidden.");

/** What a call is given and what it answers. */
export type CallSchemas = { readonly input: z.ZodType; readonly output: z.ZodType };

/** Answers one call. */
export const createAnswer =
  ({
    isTrusted,
    find,
    schemasOf,
    reportBug,
  }: {
    isTrusted: (event: IpcMainInvokeEvent) => boolean;
    find: FindHandler;
    /** Of a call that has a handler: the part of the contract that the first picture needs is there first. */
    schemasOf: (name: CallName) => Promise<CallSchemas>;
    reportBug: (call: string, error: unknown) => void;
  }): AnswerCall =>
  async (event, name, argument) => {
    if (!isTrusted(event)) return fail("not-allowed", "Only the app's own window may call.");
    if (!isCallName(name)) return fail("unknown-call", "There is no such call.");
    const handler = find(name) as ((input: unknown) => Result<unknown> | Promise<Result<unknown>>) | null;
    if (handler === null) return locked();
    try {
      const { input, output } = await schemasOf(name);
      const parsed = input.safeParse(argument);
      if (!parsed.success) return refuseArgument(parsed.error);
      const result = await handler(parsed.data);
      // Parsing the answer as well drops every field that the contract does not name: nothing slips out by accident.
      return result.ok ? { ok: true, value: output.parse(result.value) } : result;
    } catch (error) {
      // A full or locked disk is not a bug; every commit before it is safe.
      const refused = refuseByStore(error);
      if (refused) return refused;
      // Locked while it was being answered, and perhaps opened again: the store was closed under it.
      if (find(name) !== handler) return locked();
      reportBug(name, error);
      return fail("bug", `${name} failed unexpectedly.`);
    }
  };
