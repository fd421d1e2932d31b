// Tells whether a host is this machine by its very name: the only one to which mail may go without TLS.
import net from "node:net";

const loopback = new net.BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** `[::1]` and `MAIL.example.org.` as the network knows them: `::1`, `mail.example.org`. */
export const plainHost = (host: string): string =>
  host
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/(.)\.$/, "$1");

/**
 * 127.0.0.0/8, ::1 and `localhost`, written so. A name that resolves to one of them does not count: whoever answers the
 * name could change it, and `127.1` or `2130706433` are names too.
 */
export const isLoopbackHost = (host: string): boolean => {
  const name = plainHost(host);
  if (name === "localhost") return true;
  const family = net.isIP(name);
  return family !== 0 && loopback.check(name, family === 4 ? "ipv4" : "ipv6");
};
