// The door: one object `window.desk`, made from the contract's names; it forwards and knows nothing else.
import { contextBridge, ipcRenderer } from "electron";

// Put in by the build from contract.ts, so that the schemas (and zod) stay in the main process.
declare const __CALLS__: readonly string[];
declare const __EVENTS__: readonly string[];

const camel = (verb: string) => verb.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());

type Forward = (input: unknown) => Promise<unknown>;

const forward =
  (call: string): Forward =>
  (input) =>
    ipcRenderer.invoke("desk:call", call, input);

const listen = (event: string, listener: (body: unknown) => void): (() => void) => {
  if (!__EVENTS__.includes(event)) throw new Error(`There is no event ${String(event)}.`);
  const hear = (_event: unknown, name: string, body: unknown) => {
    if (name === event) listener(body);
  };
  ipcRenderer.on("desk:event", hear);
  return () => {
    ipcRenderer.removeListener("desk:event", hear);
  };
};

const rooms: Record<string, Record<string, Forward>> = {};
for (const call of __CALLS__) {
  const [room = "", verb = ""] = call.split(":");
  rooms[room] = { ...rooms[room], [camel(verb)]: forward(call) };
}

contextBridge.exposeInMainWorld("desk", { ...rooms, on: listen });
