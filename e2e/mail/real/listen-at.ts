// For these tests: stands behind the mail server at a socket in its folder, gone when the test is over.
import { chmodSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { afterEach, inject } from "vitest";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

/** `await listenAt("grey.policy", (socket) => …)` */
export const listenAt = async (name: string, talk: (socket: net.Socket) => void): Promise<void> => {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    talk(socket.setEncoding("utf8"));
  });
  const file = path.join(inject("mailPlace").folder, name);
  await new Promise<void>((resolve) => server.listen(file, resolve));
  chmodSync(file, 0o666);
  stops.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  );
};
