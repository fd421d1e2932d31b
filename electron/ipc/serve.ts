// The only ipcMain: hands each call of the window to what answers it, which create-answer.ts makes.
import type { IpcMain, IpcMainInvokeEvent } from "electron";
import type { CallArgument, CallName, CallOutput } from "../shared/contract.ts";
import type { Result } from "../shared/result.ts";

type Answer<N extends CallName> = Result<CallOutput<N>>;

/** One function a call. `HandlersOf<"requests">` is what `ipc/requests.ts` must give. */
export type Handlers = { readonly [N in CallName]: (input: CallArgument<N>) => Answer<N> | Promise<Answer<N>> };
export type HandlersOf<R extends string> = { readonly [N in Extract<CallName, `${R}:${string}`>]: Handlers[N] };
/** Those that need the person's data. */
export type DeskHandlers = Omit<Handlers, keyof HandlersOf<"vault">>;
/** The handler of a call, or null while there is none: the data is locked or hidden. */
export type FindHandler = (name: CallName) => Handlers[CallName] | null;

/** Nothing of a call is believed yet: not who calls, nor what they ask. */
export type AnswerCall = (event: IpcMainInvokeEvent, name: unknown, argument: unknown) => Promise<Result<unknown>>;

/** `answerer`: what answers is loaded while the window starts; a call that comes before waits for it. */
export const serveCalls = (ipcMain: IpcMain, answerer: Promise<AnswerCall>): void => {
  ipcMain.handle("desk:call", async (event, name: unknown, argument: unknown) =>
    (await answerer)(event, name, argument),
  );
};
