// A server on this machine for tests: counts who comes, and remembers every byte that it is told.
import net from "node:net";

/**
 * Listens on 127.0.0.1. `greet` talks to each that comes, and says by `hear` what it was told. `told()` is all of that,
 * `connections()` counts everybody who came, `open()` those who are still there. Ends with `stop`.
 */
export const listenHere = async (greet: (socket: net.Socket, hear: (text: string) => void) => unknown) => {
  const told: string[] = [];
  const sockets = new Set<net.Socket>();
  let connections = 0;
  const hear = (text: string): void => {
    told.push(text);
  };
  const server = net.createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    greet(socket, hear);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    told: () => told.join(""),
    connections: () => connections,
    open: () => sockets.size,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
};
