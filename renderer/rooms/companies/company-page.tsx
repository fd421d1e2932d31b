// A company's page: whom to write to, which letters, which rights its policy speaks of and which it does not.

import { Heading } from "react-aria-components";
import type { CompanyPage as Page } from "../../../electron/shared/company.ts";
import { Button } from "../../parts/button.tsx";
import { Fold } from "../../parts/fold.tsx";
import { OutsideLink } from "../../parts/outside-link.tsx";
import { ScreenTitle } from "../../parts/screen-title.tsx";
import { usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./company-page.css";
import { CompanySender } from "./company-sender.tsx";
import { ContactList } from "./contact-list.tsx";
import { DirectoryFacts } from "./directory-facts.tsx";
import { LetterButtons } from "./letter-buttons.tsx";
import { OwnContact } from "./own-contact.tsx";
import { PolicyFacts } from "./policy-facts.tsx";
import { ReachLine } from "./reach-line.tsx";
import { ReturnedNote } from "./returned-note.tsx";
import { SamePanel } from "./same-panel.tsx";
import { SourceLine } from "./source-line.tsx";
import { StandingForm } from "./standing-form.tsx";
import { StandingNote } from "./standing-note.tsx";
import { UncheckedNote } from "./unchecked-note.tsx";
import { useFocusOnEntry } from "./use-focus-on-entry.ts";
import { YourRequests } from "./your-requests.tsx";

/** The address that letters go to, where nobody but a public directory names it. */
const uncheckedOf = ({ record: { primary }, reach }: Page) =>
  reach.kind === "email" && reach.from === "directory" && primary.kind === "email" && primary.from !== undefined
    ? { address: reach.value, ...primary.from }
    : null;

/** `isAlone`: the list is not beside it, so the company's name is the screen's title and a way back is needed. */
export const CompanyPage = ({ company, isAlone }: { company: Page; isAlone: boolean }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const { record, reach, ownContact } = company;
  const level = isAlone ? 2 : 3;
  const isOfDirectory = record.source.kind === "directory";
  const headRef = useFocusOnEntry(ownContact);
  return (
    <article className="company" aria-label={record.name.value}>
      {isAlone && (
        <div className="page-back">
          <Button weight="quiet" icon="back" onPress={() => go({ kind: "companies", slug: null })}>
            {t("shell.back", { where: t("companies.title") })}
          </Button>
        </div>
      )}
      <header className="company-head" ref={headRef} tabIndex={-1}>
        {isAlone ? (
          <ScreenTitle>{record.name.value}</ScreenTitle>
        ) : (
          <Heading level={2} className="company-name">
            <bdi>{record.name.value}</bdi>
          </Heading>
        )}
        <div className="company-lines">
          {record.website && (
            <OutsideLink
              url={`https://${record.website.value}/`}
              name={t("companies.website", { company: record.name.value })}
            >
              {record.website.value}
            </OutsideLink>
          )}
          <ReachLine reach={reach} />
        </div>
      </header>

      <SamePanel company={company} level={level} />
      <UncheckedNote unchecked={uncheckedOf(company)} />
      {/* Another address of the company is another standing. */}
      <StandingNote key={reach.kind === "email" ? reach.value : reach.reason} slug={record.slug} />
      <ReturnedNote slug={record.slug} address={reach.kind === "email" ? reach.value : null} />
      {(reach.kind === "none" || ownContact) && (
        <OwnContact
          slug={record.slug}
          name={record.name.value}
          reach={reach}
          own={ownContact}
          level={level}
          isOfDirectory={isOfDirectory}
        />
      )}
      <LetterButtons company={company} level={level} />
      <CompanySender company={company} level={level} />
      <YourRequests slug={record.slug} level={level} />
      {(!isOfDirectory || record.contacts.length > 0) && (
        <ContactList contacts={record.contacts} language={record.source.language} level={level} />
      )}
      {reach.kind === "email" && !ownContact && (
        <Fold title={t("companies.own.other")} level={level}>
          <OwnContact
            slug={record.slug}
            name={record.name.value}
            reach={reach}
            own={null}
            level={level}
            isOfDirectory={isOfDirectory}
          />
        </Fold>
      )}
      <StandingForm record={record} level={level} />
      {isOfDirectory ? (
        <DirectoryFacts record={record} level={level} />
      ) : (
        <PolicyFacts company={company} level={level} />
      )}
      <SourceLine record={record} />
    </article>
  );
};
