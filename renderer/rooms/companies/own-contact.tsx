// The person's own address for a company: asked for where the policy gives none, and never mixed with the policy's.
import { type FormEvent, useRef, useState } from "react";
import { Heading } from "react-aria-components";
import type { OwnContact as Entry, Reach, Slug } from "../../../electron/shared/company.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { Badge } from "../../parts/badge.tsx";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Field } from "../../parts/field.tsx";
import { Icon } from "../../parts/icon.tsx";
import { looksLikeAddress } from "../../parts/looks-like-address.ts";
import { spellOut } from "../../parts/spell-out.ts";
import { useSayAscii } from "../../parts/use-say-ascii.ts";
import { useCompanies, useNotice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./own-contact.css";

type Props = {
  slug: Slug;
  name: string;
  reach: Reach;
  own: Entry | null;
  level: number;
  /** No policy of it was read: nothing is said of what one names. */
  isOfDirectory: boolean;
};

const KeptEntry = ({ slug, own, level }: { slug: Slug; own: Entry; level: number }) => {
  const { t } = useWords();
  const setContact = useCompanies((state) => state.setContact);
  const say = useNotice((state) => state.say);
  const [failure, setFailure] = useState<Failure | null>(null);
  const remove = async () => {
    const refusal = await setContact(slug, null);
    setFailure(refusal);
    if (!refusal) say(t("companies.own.removed"));
  };
  return (
    <>
      <div className="own-contact-line">
        <Heading level={level} className="own-contact-title">
          <Badge tone="accent" icon="pencil">
            {t("companies.own.title")}
          </Badge>
        </Heading>
        <span className="own-contact-value">{spellOut(own.email)}</span>
        <Button weight="quiet" icon="cross" onPress={() => void remove()}>
          {t("companies.own.remove")}
        </Button>
      </div>
      <p className="quiet small">{t("companies.own.hint")}</p>
      {failure && <FailureNote {...failure} />}
    </>
  );
};

const EntryForm = ({ slug, text }: { slug: Slug; text: string }) => {
  const { t } = useWords();
  const setContact = useCompanies((state) => state.setContact);
  const say = useNotice((state) => state.say);
  const [email, setEmail] = useState("");
  const [error, setError] = useState<string | undefined>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const ref = useRef<HTMLInputElement>(null);
  const sayAscii = useSayAscii();

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const isFine = looksLikeAddress(email);
    setError(isFine ? undefined : t("check.address"));
    if (!isFine) return ref.current?.focus();
    const refusal = await setContact(slug, email.trim());
    setFailure(refusal);
    if (refusal) return;
    say(t("companies.own.kept"));
  };

  return (
    <>
      <div className="own-contact-why">
        <Icon name="info" />
        <p>{text}</p>
      </div>
      <form className="own-contact-form" onSubmit={(event) => void keep(event)} noValidate>
        <Field
          label={t("companies.own.label")}
          type="email"
          hint={sayAscii(email)}
          value={email}
          onChange={setEmail}
          error={error}
          inputRef={ref}
        />
        <Button type="submit" weight="plain">
          {t("companies.own.keep")}
        </Button>
      </form>
      {failure && <FailureNote {...failure} />}
    </>
  );
};

export const OwnContact = ({ slug, name, reach, own, level, isOfDirectory }: Props) => {
  const { t } = useWords();
  const say = () => {
    if (reach.kind === "email") return t("companies.own.otherHint", { address: spellOut(reach.value) });
    return isOfDirectory
      ? t("companyList.enter", { company: name })
      : t(`unreachable.${reach.reason}.long`, { company: name });
  };
  return (
    <div className="own-contact" id="own-contact" tabIndex={-1}>
      {own ? <KeptEntry slug={slug} own={own} level={level} /> : <EntryForm slug={slug} text={say()} />}
    </div>
  );
};
