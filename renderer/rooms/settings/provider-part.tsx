// What is known of a mail provider: its servers as a suggestion, and which password it lets a program in with.
import type { MailProvider } from "../../../electron/shared/mail-provider.ts";
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import { OutsideLink } from "../../parts/outside-link.tsx";
import { Pick } from "../../parts/pick.tsx";
import { useWords } from "../../words/use-words.ts";

type Props = {
  readonly providers: readonly MailProvider[];
  readonly provider: MailProvider | null;
  readonly isSuggested: boolean;
  readonly applyProvider: (provider: MailProvider | null) => void;
};

const own = "";

const HelpLine = ({ text, url, name }: { text: string; url: string | null; name: string }) => (
  <p>
    {text}
    {url !== null && (
      <>
        {" "}
        <OutsideLink url={url} name={name}>
          {new URL(url).host}
        </OutsideLink>
      </>
    )}
  </p>
);

const Provider = ({ provider, isSuggested, applyProvider }: Omit<Props, "providers"> & { provider: MailProvider }) => {
  const { t, day } = useWords();
  const { name, smtp, password, access } = provider;
  const isShut = password.kind === "none";
  const title = isShut ? t("provider.shut", { name }) : isSuggested ? t("provider.filled", { name }) : name;
  return (
    <Note tone={isShut ? "bad" : "plain"} title={title}>
      <HelpLine text={t(`provider.passwords.${password.kind}`, { name })} url={password.help} name={name} />
      {access !== null && <HelpLine text={t("provider.access", { name })} url={access.help} name={name} />}
      <p className="small quiet">
        {smtp.checkedOn === null || smtp.source === null
          ? t("provider.unchecked", { name })
          : t("provider.checked", { day: day(smtp.checkedOn), host: new URL(smtp.source).host })}
      </p>
      {!isSuggested && <Button onPress={() => applyProvider(provider)}>{t("provider.use", { name })}</Button>}
    </Note>
  );
};

export const ProviderPart = ({ providers, provider, isSuggested, applyProvider }: Props) => {
  const { t } = useWords();
  return (
    <>
      <Pick
        label={t("provider.label")}
        hint={t("provider.hint")}
        options={[{ id: own, name: t("provider.own") }, ...providers.map(({ id, name }) => ({ id, name }))]}
        value={provider?.id ?? own}
        onChange={(id) => applyProvider(providers.find((one) => one.id === id) ?? null)}
      />
      {provider !== null && <Provider {...{ provider, isSuggested, applyProvider }} />}
    </>
  );
};
