// State of a mailbox's form: its values, and what its provider suggests for them as the address is typed.
import { useEffect, useRef, useState } from "react";
import type { MailProvider } from "../../../electron/shared/mail-provider.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import type { Account, Settings } from "../../../electron/shared/settings.ts";
import { useForm } from "../../parts/use-form.ts";
import { useKeepTyped, useTypedBefore } from "../../parts/use-unfinished.ts";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { type AccountTicks, type AccountValues, providerValues, serverValues, toSaved } from "./account-values.ts";
import { checkAccount } from "./check-account.ts";
import { findProvider } from "./find-provider.ts";
import { useTouched } from "./use-touched.ts";

type Person = Settings["person"];

/** What the servers are taken to be as long as the person says nothing else. */
const suggest = (provider: MailProvider | null, address: string) =>
  provider === null
    ? {
        ...serverValues("smtp", null),
        ...serverValues("imap", null),
        smtpUser: address.trim(),
        imapUser: address.trim(),
      }
    : providerValues(provider, address.trim());

const firstValues = (account: Account | null, person: Person): AccountValues => {
  const address = account?.address ?? person?.email ?? "";
  const known = account && {
    ...serverValues("smtp", account),
    ...(account.imap && serverValues("imap", account.imap)),
  };
  return {
    ...suggest(null, address),
    ...known,
    address,
    senderName: account?.senderName ?? person?.name ?? "",
    aliases: account?.aliases.join("\n") ?? "",
    sentFolder: account?.imap?.sentFolder ?? "",
    repliesFolder: account?.imap?.repliesFolder ?? "",
    password: "",
    imapPassword: "",
  };
};

/** Without what only goes in and never comes out. */
const withoutPasswords = ({ password: _, imapPassword: __, ...values }: AccountValues) => values;

const tickNames = ["plus", "imap", "keepCopy", "lookForBounces", "readReplies", "repliesOnTheirOwn"] as const;

const toTyped = (values: AccountValues, ticks: AccountTicks): Record<string, string> => ({
  ...withoutPasswords(values),
  ...Object.fromEntries(tickNames.map((name) => [`tick ${name}`, ticks[name] ? "yes" : "no"])),
});

const fromTyped = (typed: Readonly<Record<string, string>>, values: AccountValues, ticks: AccountTicks) => {
  const fields = Object.keys(withoutPasswords(values)).map((field) => [field, typed[field]] as const);
  const known = Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  const tickOf = (name: keyof AccountTicks) => (typed[`tick ${name}`] ?? (ticks[name] ? "yes" : "no")) === "yes";
  return {
    values: { ...values, ...known },
    ticks: Object.fromEntries(tickNames.map((name) => [name, tickOf(name)])) as AccountTicks,
  };
};

const firstTicks = (account: Account | null): AccountTicks => ({
  plus: account?.plusAddress ?? false,
  imap: account !== null && account.imap !== null,
  keepCopy: account?.imap?.keepCopy ?? true,
  lookForBounces: account?.imap?.lookForBounces ?? false,
  readReplies: account?.imap?.readReplies ?? false,
  repliesOnTheirOwn: account?.imap?.repliesOnTheirOwn ?? false,
});

/** Main names a field by its way into the account. */
const nameField = (detail: string): string => {
  const [first = "", second = "", third = ""] = detail.split(".");
  if (first !== "account") return first;
  const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (second === "imap") return third === "sentFolder" || third === "repliesFolder" ? third : `imap${capital(third)}`;
  return ["host", "port", "security", "user"].includes(second) ? `smtp${capital(second)}` : second;
};

const isUntouched = (values: AccountValues, suggested: Partial<AccountValues>): boolean =>
  (Object.keys(suggested) as (keyof AccountValues)[]).every((field) => values[field] === suggested[field]);

/** `account: null`: a new one. */
export const useAccountForm = (account: Account | null, onSaved: (settings: Settings) => void) => {
  const { t } = useWords();
  const person = useSettings((state) => state.settings.person);
  const saveAccount = useSettings((state) => state.saveAccount);
  const providers = useSettings((state) => state.providers);
  const loadProviders = useSettings((state) => state.loadProviders);
  const name = `mailbox ${account?.accountId ?? "new"}`;
  const untouched = { values: firstValues(account, person), ticks: firstTicks(account) };
  const first = fromTyped(useTypedBefore(name) ?? {}, untouched.values, untouched.ticks);
  const [ticks, setTicks] = useState(first.ticks);
  const change = useTouched();
  const [picked, setPicked] = useState<MailProvider | null>(null);
  const form = useForm({
    initial: first.values,
    check: (values) => checkAccount(values, { hasImap: ticks.imap, t }),
    save: async (values): Promise<Failure | null> => {
      const wanted = toSaved(account, values, ticks);
      if (account !== null) {
        const { address, aliases } = wanted.account;
        const after = { address, aliases: aliases ?? [] };
        const answer = await change.ask({ kind: "mailbox", accountId: account.accountId, after });
        if (answer === "leave") return null;
        if (answer !== "go-on") return answer;
      }
      const saved = await saveAccount(wanted);
      if (!saved.ok) return saved;
      form.setValues((old) => ({ ...old, password: "", imapPassword: "" }));
      onSaved(saved.value);
      return null;
    },
    explain: ({ code }) => (code === "bad-argument" ? t("check.wrong") : t(`failures.${code}.what`)),
    nameField,
  });

  useKeepTyped(name, toTyped(form.values, ticks), toTyped(untouched.values, untouched.ticks));

  const provider = picked ?? findProvider(providers, form.values.address);
  const suggested = useRef(suggest(null, form.values.address));
  /** Whatever the person typed themselves stays. */
  const follow = (values: AccountValues): AccountValues => {
    const next = suggest(picked ?? findProvider(providers, values.address), values.address);
    const isFree = account === null && isUntouched(values, suggested.current);
    if (!isFree) return values;
    suggested.current = next;
    return { ...values, ...next };
  };
  const followRef = useRef(follow);
  followRef.current = follow;

  useEffect(() => void loadProviders(), [loadProviders]);
  const { setValues } = form;
  useEffect(() => {
    if (providers.length > 0) setValues((values) => followRef.current(values));
  }, [providers, setValues]);

  return {
    ...form,
    change,
    ticks,
    tick: (change: Partial<AccountTicks>) => setTicks((old) => ({ ...old, ...change })),
    providers,
    provider,
    isSuggested: provider !== null && isUntouched(form.values, suggest(provider, form.values.address)),
    setAddress: (address: string) => {
      form.set("address")(address);
      form.setValues((values) => followRef.current({ ...values, address }));
    },
    /** The person's word, which goes over what stands in the fields. */
    applyProvider: (chosen: MailProvider | null) => {
      setPicked(chosen);
      if (chosen === null) return;
      suggested.current = suggest(chosen, form.values.address);
      form.setValues((values) => ({ ...values, ...suggested.current }));
    },
  };
};
