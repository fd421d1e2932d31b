// Whom the policy names. A hidden value is said to be hidden; it is never guessed.
import type { CompanyRecord } from "../../../electron/shared/company.ts";
import { Icon, type IconName } from "../../parts/icon.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Proof } from "../../parts/proof.tsx";
import { useSayAscii } from "../../parts/use-say-ascii.ts";
import { useWords } from "../../words/use-words.ts";
import "./contact-list.css";

type Contact = CompanyRecord["contacts"][number];

export const contactIcons: Record<Contact["kind"], IconName> = {
  email: "mail",
  postal: "post",
  phone: "phone",
  form: "form",
  person: "person",
};

const ContactItem = ({ contact, language }: { contact: Contact; language: string | null }) => {
  const { t } = useWords();
  const ascii = useSayAscii()(contact.value ?? "");
  return (
    <li className="contact">
      <span className="contact-icon">
        <Icon name={contact.hidden ? "hidden" : contactIcons[contact.kind]} />
      </span>
      <div className="contact-words">
        <p className="contact-value">{contact.value ?? t("companies.hidden")}</p>
        {ascii !== undefined && <p className="small">{ascii}</p>}
        {contact.hidden && <p className="quiet small">{t("companies.hiddenHint")}</p>}
        <p className="quiet small">
          {[t(`contactKind.${contact.kind}`), t(`contactRole.${contact.role}`), contact.person]
            .filter((part) => part !== null && part !== contact.value)
            .join(" · ")}
        </p>
        <Proof evidence={contact.evidence} from={contact.from} language={language} />
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
  language: string | null;
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
            <ContactItem
              key={`${contact.kind}-${contact.value ?? contact.evidence?.start}-${contact.role}`}
              contact={contact}
              language={language}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
};
