// The doors of the mail server: one Postfix listener each, with what is special about it.

/** Postfix's parameters in place of those in main.cf; `$folder` and `$certificates` are filled in. */
type Wishes = Readonly<Record<string, string>>;

const certificate = (name: string): Wishes => ({
  smtpd_tls_cert_file: `$certificates/${name}.pem`,
  smtpd_tls_key_file: `$certificates/${name}.key`,
});

const wholeLogin: Wishes = {
  smtpd_sasl_auth_enable: "yes",
  smtpd_client_restrictions: "permit_sasl_authenticated, reject",
  smtpd_sender_restrictions: "reject_sender_login_mismatch",
};
const starttls: Wishes = { ...wholeLogin, smtpd_tls_security_level: "encrypt", smtpd_tls_auth_only: "yes" };
const implicit: Wishes = { ...wholeLogin, smtpd_tls_wrappermode: "yes", smtpd_tls_security_level: "encrypt" };
const asks = (name: string): string => `check_policy_service unix:$folder/${name}.policy`;

export const doors = {
  /** As providers have them: ports 587 and 465. */
  submission: starttls,
  smtps: implicit,
  "submission-login": { ...starttls, smtpd_sasl_mechanism_filter: "login" },
  /** Asks a login server of the test's own (start-broken-login.ts). */
  "broken-login": { ...starttls, smtpd_sasl_path: "$folder/broken.login" },
  "other-name": { ...starttls, ...certificate("other") },
  "other-name-tls": { ...implicit, ...certificate("other") },
  "self-signed": { ...starttls, ...certificate("self") },
  "self-signed-tls": { ...implicit, ...certificate("self") },
  expired: { ...starttls, ...certificate("expired") },
  "expired-tls": { ...implicit, ...certificate("expired") },
  /** A login without TLS, as only this machine itself may be offered it: what is said here can be read on the way. */
  plain: { smtpd_sasl_auth_enable: "yes" },
  /** No login is offered and nothing is passed on. */
  "no-login": {},
  /** Knows who is there, and says why not in more than one line. */
  strict: {
    virtual_mailbox_maps: "inline:{privacy@example.net=yes}",
    smtpd_reject_footer: "Größere Sorgen? Write to postmaster@example.org",
  },
  grey: { smtpd_recipient_restrictions: asks("grey") },
  storm: {
    smtpd_delay_reject: "no",
    smtpd_sender_restrictions: asks("storm"),
    smtpd_recipient_restrictions: asks("storm"),
    smtpd_data_restrictions: asks("storm"),
    smtpd_end_of_data_restrictions: asks("storm"),
  },
  busy: { smtpd_client_connection_rate_limit: "2", smtpd_client_event_limit_exceptions: "" },
  "disk-full": { queue_minfree: "9000000000000000" },
  small: { message_size_limit: "20000" },
  "small-unsaid": { message_size_limit: "20000", smtpd_discard_ehlo_keywords: "size" },
} as const satisfies Readonly<Record<string, Wishes>>;

export type Door = keyof typeof doors;

export const doorNames = Object.keys(doors).filter((name): name is Door => name in doors);
