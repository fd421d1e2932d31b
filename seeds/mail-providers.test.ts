// Every bundled mail provider, held against itself and against what sending asks of a server.
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadMailProviders } from "../electron/adapters/seeds/load-mail-providers.ts";
import { isLoopbackHost } from "../electron/adapters/smtp/is-loopback-host.ts";
import { WayIn } from "../electron/shared/settings.ts";

const providers = [
  ...loadMailProviders({ folder: fileURLToPath(new URL("mail-providers", import.meta.url)) }).values(),
];
const portsOf = { tls: [465, 993], starttls: [587, 143], none: [1025, 1143] };

it("knows the providers that most people have", () => {
  const ids = ["gmail", "outlook", "yahoo", "icloud", "gmx", "web-de", "t-online", "orange", "free", "libero"];
  expect(providers.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

it("leads from each domain to one provider", () => {
  const domains = providers.flatMap((one) => one.domains);
  expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
});

describe.each(providers.map((provider) => ({ file: `seeds/mail-providers/${provider.id}.json`, provider })))(
  "$file",
  ({ provider }) => {
    const { smtp, imap, password, access, perDay, keepsCopy } = provider;
    const doors = imap === null ? [smtp] : [smtp, imap];

    it("points editors to the schema", () => {
      expect(provider.$schema).toBe("../schema/mail-provider.schema.json");
    });

    it("has servers that the form takes, at the ports of their protection, and without one on this machine alone", () => {
      for (const { host, port, security } of doors) {
        expect(WayIn.safeParse({ host, port, security, user: "kim" }).success).toBe(true);
        expect(portsOf[security]).toContain(port);
        expect(security === "none").toBe(isLoopbackHost(host));
      }
    });

    it("says where each fact that was checked was read", () => {
      for (const fact of [...doors, password, access, perDay, keepsCopy]) {
        if (fact !== null && fact.checkedOn !== null) expect(fact.source).not.toBeNull();
      }
    });

    it("says where a password of its own is made", () => {
      if (password.kind === "app" || password.kind === "mail" || password.kind === "bridge") {
        expect(password.help).not.toBeNull();
      }
    });
  },
);
