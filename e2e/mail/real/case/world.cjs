// Loaded into the app before its own code: the test's mail server has a name and is trusted, and the test sets the clock.
const { readFileSync } = require("node:fs");
const dns = require("node:dns/promises");
const tls = require("node:tls");

const { CASE_MAIL_HOST, CASE_MAIL_ADDRESS, CASE_TRUSTED, CASE_BEGINS_AT } = process.env;

const { lookup } = dns;
dns.lookup = async (host, options) =>
  host === CASE_MAIL_HOST ? [{ address: CASE_MAIL_ADDRESS, family: 4 }] : lookup(host, options);

// Electron does not read NODE_EXTRA_CA_CERTS.
const { createSecureContext } = tls;
const trusted = readFileSync(CASE_TRUSTED, "utf8").match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g);
tls.createSecureContext = (options) => {
  const made = createSecureContext(options);
  for (const certificate of trusted) made.context.addCACert(certificate);
  return made;
};

const now = Date.now.bind(Date);
let ahead = 0;
Date.now = () => now() + ahead;

/** From here on it is `at` (ISO) for the app, and time goes on from there. */
globalThis.setClock = (at) => {
  ahead = Date.parse(at) - now();
};
globalThis.setClock(CASE_BEGINS_AT);
