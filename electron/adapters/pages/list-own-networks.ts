// The addresses of this computer's interfaces, as they are now, each with the length of its network's prefix.
import type { networkInterfaces } from "node:os";

type Interfaces = ReturnType<typeof networkInterfaces>;

/** `listOwnNetworks(os.networkInterfaces())` gives `["127.0.0.1/8", "::1/128"]` where there is no network. */
export const listOwnNetworks = (interfaces: Interfaces): readonly string[] =>
  Object.values(interfaces).flatMap((some) =>
    // Where the system's mask is none, the address stands for itself.
    (some ?? []).map(({ cidr, address, family }) => cidr ?? `${address}/${family === "IPv6" ? 128 : 32}`),
  );
