// Writes Postfix's whole configuration and its queue folder, all of it in a folder of this run.
import { chmodSync, chownSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { doorNames, doors } from "./doors.ts";
import type { Places } from "./mail-place.ts";
import { books, company, elsewhere, kim, late, privacy, robin } from "./people.ts";
import type { Ids } from "./read-ids.ts";

const domainOf = (address: string): string => address.slice(address.indexOf("@") + 1);

/** Delayed mail is told of after a second and given up after eight: the bounce tests wait for both. */
const hurry = {
  queue_run_delay: "1s",
  minimal_backoff_time: "1s",
  maximal_backoff_time: "1s",
  delay_warning_time: "1s",
  maximal_queue_lifetime: "8s",
  bounce_queue_lifetime: "8s",
};

const mainOf = (folder: string, { address, elsewherePort, latePort }: Places) => ({
  compatibility_level: "3.6",
  queue_directory: `${folder}/queue`,
  data_directory: `${folder}/postfix-data`,
  maillog_file: `${folder}/postfix.log`,
  maillog_file_prefixes: folder,
  myhostname: "mail.example.org",
  mydestination: "",
  mynetworks: "",
  inet_interfaces: "127.0.0.1",
  inet_protocols: "ipv4",
  notify_classes: "",
  alias_maps: "",
  alias_database: "",
  smtpd_peername_lookup: "no",
  virtual_mailbox_domains: [kim, privacy, books, robin].map(domainOf).join(" "),
  // Any recipient there is taken at the door: what nobody has comes back later, as from a provider that passes mail on.
  virtual_mailbox_maps: "",
  virtual_transport: "lmtp:unix:private/dovecot-lmtp",
  // Mail to anybody else stays here, whatever network there is: authorities have real addresses.
  default_transport: "error:5.7.1 This server sends nothing to other machines",
  relay_domains: `${elsewhere} ${late}`,
  transport_maps: `inline:{${elsewhere}=smtp:[${address}]:${elsewherePort}, ${late}=smtp:[${address}]:${latePort}}`,
  smtpd_tls_cert_file: "$certificates/good.pem",
  smtpd_tls_key_file: "$certificates/good.key",
  smtpd_tls_loglevel: "1",
  smtpd_sasl_type: "dovecot",
  smtpd_sasl_path: "private/auth",
  smtpd_sender_login_maps: `inline:{${[kim, robin, company].map((one) => `${one}=${one}`).join(", ")}}`,
  smtpd_relay_restrictions: "permit_sasl_authenticated, reject_unauth_destination",
  ...hurry,
});

const backstage = `
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 1 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
proxymap  unix  - - n - - proxymap
error     unix  - - n - - error
retry     unix  - - n - - error
smtp      unix  - - n - - smtp
lmtp      unix  - - n - - lmtp
anvil     unix  - - n - 1 anvil
postlog   unix-dgram n - n - 1 postlogd
`;

const masterOf = ({ address, ports }: Places): string =>
  doorNames
    .map((door) => {
      const wishes = Object.entries({ syslog_name: `postfix/${door}`, ...doors[door] });
      const options = wishes.map(([name, value]) => `    -o { ${name} = ${value} }`);
      return [`${address}:${ports[door]} inet n - n - - smtpd`, ...options].join("\n");
    })
    .join("\n") + backstage;

const makeQueue = (folder: string, { postfix, postdrop }: Ids): void => {
  const make = (name: string, mode: number, owner: number, group: number): void => {
    const made = path.join(folder, "queue", name);
    mkdirSync(made, { recursive: true });
    chownSync(made, owner, group);
    chmodSync(made, mode);
  };
  make("", 0o755, 0, 0);
  make("pid", 0o755, 0, 0);
  make("maildrop", 0o1730, postfix, postdrop);
  make("public", 0o2710, postfix, postdrop);
  const own = "active bounce corrupt defer deferred flush hold incoming private saved trace";
  for (const name of own.split(" ")) make(name, 0o700, postfix, 0);
  mkdirSync(path.join(folder, "postfix-data"));
  chownSync(path.join(folder, "postfix-data"), postfix, 0);
};

export const writePostfix = (folder: string, places: Places, ids: Ids): void => {
  const fill = (text: string): string =>
    text.replaceAll("$certificates", `${folder}/certificates`).replaceAll("$folder", folder);
  const main = Object.entries(mainOf(folder, places)).map(([name, value]) => `${name} = ${value}\n`);
  mkdirSync(path.join(folder, "postfix"));
  writeFileSync(path.join(folder, "postfix", "main.cf"), fill(main.join("")));
  writeFileSync(path.join(folder, "postfix", "master.cf"), fill(masterOf(places)));
  makeQueue(folder, ids);
};
