// For these tests: a proxy before one of the server's doors, gone when the test is over.
import { afterEach, inject } from "vitest";
import type { Door } from "./doors.ts";
import { type Meddling, type ProxyServer, startProxy } from "./start-proxy.ts";

const proxies: ProxyServer[] = [];
afterEach(async () => {
  await Promise.all(proxies.splice(0).map((proxy) => proxy.stop()));
});

export const placeProxy = async (door: Door, meddling: Meddling = {}): Promise<ProxyServer> => {
  const { address, ports } = inject("mailPlace");
  const proxy = await startProxy({ host: address, port: ports[door], ...meddling });
  proxies.push(proxy);
  return proxy;
};
