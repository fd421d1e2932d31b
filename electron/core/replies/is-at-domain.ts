// Tells whether a host lies under a domain.

/** The domain of an address in lower case, or null: `domainOf("a@Example.org")` is `"example.org"`. */
export const domainOf = (address: string): string | null => {
  const at = address.lastIndexOf("@");
  const domain = at < 1 ? "" : address.slice(at + 1).toLowerCase();
  return domain === "" ? null : domain;
};

/** `isAtDomain("mail.example.org", "example.org")` is true, as is the domain itself; `"myexample.org"` is another one. */
export const isAtDomain = (host: string, domain: string): boolean =>
  domain.includes(".") && (host === domain || host.endsWith(`.${domain}`));
