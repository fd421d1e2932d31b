// A mail server in a thread of its own, so that it takes no time from those that are measured: takes every mail, keeps none.
import type { AddressInfo } from "node:net";
import { parentPort } from "node:worker_threads";
import { SMTPServer } from "smtp-server";

const server = new SMTPServer({
  name: "bench.invalid",
  disabledCommands: ["STARTTLS", "AUTH"],
  authOptional: true,
  disableReverseLookup: true,
  logger: false,
  onData: (stream, _session, callback) => {
    stream.on("data", () => undefined);
    stream.on("end", () => callback(null, "2.0.0 Ok: queued"));
  },
});
server.listen(0, "127.0.0.1", () => parentPort?.postMessage((server.server.address() as AddressInfo).port));
