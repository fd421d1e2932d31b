// Whom the policy names. A hidden value is said to be hidden; it is never guessed.
import type { Contact } from "../../../electron/shared/policy.ts";
import { Icon, type IconName } from "../../parts/icon.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Quote } from "../../parts/quote.tsx";
import { useWords } from "../../words/use-words.ts";
import "./contact-list.css";

const icons: Record<Contact["kind"], IconName> = {
  email: "mail",
  postal: "post",
  phone: "phone",
  form: "form",
  person: "person",
};

const ContactItem = ({ contact, language }: { contact: Contact; language: string }) => {
  const { t } = useWords();
  return (
    <li className="contact">
      <span className="contact-icon">
        <Icon name={contact.hidden ? "hidden" : icons[contact.kind]} />
      </span>
      <div className="contact-words">
        <p className="contact-value">{contact.value ?? t("companies.hidden")}</p>
        {contact.hidden && <p className="quiet small">{t("companies.hiddenHint")}</p>}
        <p className="quiet small">
          {[t(`contactKind.${contact.kind}`), t(`contactRole.${contact.role}`), contact.person]
            .filter((part) => part !== null && part !== contact.value)
            .join(" · ")}
        </p>
        <Quote text={contact.evidence.quote} language={language} />
      </div>
    </li>
  );
};

export const ContactList = ({
  contacts,
  language,
  level,
}: {
  contacts: readonly Contact[];
  language: string;
  level: number;
}) => {
  const { t } = useWords();
  return (
    <Panel title={t("companies.contacts")} level={level}>
      {contacts.length === 0 ? (
        <p className="quiet">{t("companies.noContacts")}</p>
      ) : (
        <ul className="contacts">
          {contacts.map((contact) => (
            <ContactItem key={`${contact.evidence.start}-${contact.kind}`} contact={contact} language={language} />
          ))}
        </ul>
      )}
    </Panel>
  );
};
