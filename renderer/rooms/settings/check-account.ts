// A first look at a mailbox, to help with typing mistakes at once; main has the last word.
import { asciiDomain } from "../../../electron/shared/ascii-address.ts";
import { looksLikeAddress } from "../../parts/looks-like-address.ts";
import type { Translate } from "../../words/use-words.ts";
import { type AccountField, type AccountValues, type Door, splitAliases } from "./account-values.ts";

const isPort = (text: string) => /^\d{1,5}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 65_535;
const isHost = (text: string) =>
  /^[!-~]+$/.test(text) ? /^[^/@:]+$/.test(text) || /^\[?[0-9a-f:]+\]?$/i.test(text) : asciiDomain(text) !== null;

type Errors = { readonly [F in AccountField]?: string | undefined };

/** `hasImap`: else what stands in its fields does not matter. */
export const checkAccount = (values: AccountValues, { hasImap, t }: { hasImap: boolean; t: Translate }): Errors => {
  const missing = (text: string) => (text.trim() === "" ? t("check.missing") : undefined);
  const checkServer = (door: Door): Errors => {
    const host = values[`${door}Host`];
    return {
      [`${door}Host`]: missing(host) ?? (isHost(host.trim()) ? undefined : t("check.host")),
      [`${door}Port`]: isPort(values[`${door}Port`]) ? undefined : t("check.port"),
      [`${door}User`]: missing(values[`${door}User`]),
    };
  };
  const wrongAlias = splitAliases(values.aliases).find((alias) => !looksLikeAddress(alias));
  return {
    ...checkServer("smtp"),
    ...(hasImap && checkServer("imap")),
    address: missing(values.address) ?? (looksLikeAddress(values.address) ? undefined : t("check.address")),
    senderName: missing(values.senderName),
    aliases: wrongAlias === undefined ? undefined : t("check.alias", { address: wrongAlias }),
  };
};
