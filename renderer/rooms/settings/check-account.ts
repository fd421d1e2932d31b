// A first look at the mail account, to help with typing mistakes at once; main has the last word.
import { asciiDomain } from "../../../electron/shared/ascii-address.ts";
import type { SmtpSecurity } from "../../../electron/shared/lists.ts";
import { looksLikeAddress } from "../../parts/looks-like-address.ts";
import type { Translate } from "../../words/use-words.ts";

export const usualPorts: Record<SmtpSecurity, number> = { tls: 465, starttls: 587, none: 25 };

type Values = Readonly<Record<"host" | "port" | "user" | "address" | "senderName", string>>;

const isPort = (text: string) => /^\d{1,5}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 65_535;
const isHost = (text: string) =>
  /^[!-~]+$/.test(text) ? /^[^/@:]+$/.test(text) || /^\[?[0-9a-f:]+\]?$/i.test(text) : asciiDomain(text) !== null;

export const checkAccount = (values: Values, t: Translate) => {
  const missing = (text: string) => (text.trim() === "" ? t("check.missing") : undefined);
  return {
    host: missing(values.host) ?? (isHost(values.host.trim()) ? undefined : t("check.host")),
    port: isPort(values.port) ? undefined : t("check.port"),
    user: missing(values.user),
    address: missing(values.address) ?? (looksLikeAddress(values.address) ? undefined : t("check.address")),
    senderName: missing(values.senderName),
  };
};
