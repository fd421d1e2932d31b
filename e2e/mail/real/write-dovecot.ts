// Writes Dovecot's whole configuration: mailboxes, logins for both servers, and IMAP over TLS.
import { chownSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Places } from "./mail-place.ts";
import { full, password, people } from "./people.ts";
import type { Ids } from "./read-ids.ts";

const configurationOf = (folder: string, { address, imapsPort, imapPort }: Places): string => `
base_dir = ${folder}/dovecot
state_dir = ${folder}/dovecot/state
log_path = ${folder}/dovecot.log
hostname = mail.example.org
postmaster_address = postmaster@example.org
protocols = imap lmtp
listen = ${address}
ssl = required
ssl_cert = <${folder}/certificates/good.pem
ssl_key = <${folder}/certificates/good.key
auth_mechanisms = plain login
auth_failure_delay = 0
mail_location = maildir:~/Maildir
mail_save_crlf = yes
mail_plugins = quota acl
first_valid_uid = 1
default_login_user = dovenull
default_internal_user = dovecot
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = passwd-file
  args = ${folder}/users
}
plugin {
  quota = maildir:User quota
  acl = vfile
}
namespace inbox {
  inbox = yes
  mailbox Gesendet {
    special_use = \\Sent
    auto = create
  }
  mailbox Junk {
    special_use = \\Junk
    auto = create
  }
  mailbox Locked {
    auto = create
  }
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = ${imapsPort}
  }
}
service anvil {
  # Several wrong passwords from one address are part of the test, not an attack to be slowed down.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service lmtp {
  unix_listener ${folder}/queue/private/dovecot-lmtp {
    mode = 0666
  }
}
service auth {
  unix_listener ${folder}/queue/private/auth {
    mode = 0666
  }
}
`;

export const writeDovecot = (folder: string, places: Places, ids: Ids): void => {
  const lines = people.map((someone) => {
    const extra = someone === full ? "userdb_quota_rule=*:bytes=1" : "";
    return `${someone}:{PLAIN}${password}:${ids.nobody}:${ids.nobody}::${folder}/mail/${someone}::${extra}\n`;
  });
  writeFileSync(path.join(folder, "users"), lines.join(""), { mode: 0o644 });
  writeFileSync(path.join(folder, "dovecot.conf"), configurationOf(folder, places));
  for (const made of ["dovecot", "mail"]) mkdirSync(path.join(folder, made));
  chownSync(path.join(folder, "mail"), ids.nobody, ids.nobody);
};
