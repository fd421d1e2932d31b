// Companies and sites that policies name because they use them: their addresses are hardly ever the controller's.

const labels = new Set(
  "google googleapis gstatic doubleclick youtube facebook fb instagram meta twitter x linkedin apple microsoft bing adobe amazon amazonaws aws paypal stripe mozilla opera hotjar mailchimp hubspot zendesk salesforce oracle optimizely criteo taboola outbrain pinterest tiktok snapchat whatsapp matomo piwik etracker cloudflare klarna sofort vimeo xing yahoo aboutads networkadvertising youronlinechoices allaboutcookies aboutcookies ghostery donottrack privacyshield dataprivacyframework truste trustarc adr jamsadr jams adjust appsflyer branch mixpanel segment amplitude onetrust cookiebot iubenda termly europa wikipedia wordpress automattic gravatar disqus addthis sharethis flurry crashlytics firebase chartbeat comscore quantcast nielsen intercom sentry recaptcha worldpay braintree adyen digitaladvertisingalliance edaa iab iabeurope optout globalprivacycontrol eff privacyrights caprivacy bbb bbbprograms verasafe prighter edpo datarep godaddy wix shopify squarespace weebly github gitlab support safari chrome".split(
    " ",
  ),
);

const dotBefore = (host: string, at: number): number => (at === 0 ? -1 : host.lastIndexOf(".", at - 1));

/** The part of a host that names its owner: `www.example.co.uk` gives `example`. */
export const ownerLabel = (host: string): string => {
  const lower = host.toLowerCase();
  const last = lower.lastIndexOf(".");
  if (last === -1) return lower;
  const dot = dotBefore(lower, last);
  const label = lower.slice(dot + 1, last);
  if (dot === -1 || lower.length - last !== 3 || !/^(?:co|com|org|gov|gouv|ac|net)$/.test(label)) return label;
  return lower.slice(dotBefore(lower, dot) + 1, dot);
};

/** True for a host or name of a well-known service, tool or opt-out page. */
export const isKnownOther = (hostOrName: string): boolean =>
  labels.has(hostOrName.includes(".") ? ownerLabel(hostOrName) : hostOrName.toLowerCase());

const freeMail =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mac|gmx|web|t-online|freenet|mail|protonmail|proton|pm|tutanota|orange|wanadoo|free|laposte|libero|zoho|yandex|posteo)$/;

/** A mailbox that anybody can have: its domain says nothing about whose it is. */
export const isFreeMail = (domain: string): boolean => freeMail.test(ownerLabel(domain));
