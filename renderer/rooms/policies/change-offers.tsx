// What a person could do about a policy that reads differently now. A press writes a draft; nothing is sent.
import type { Slug } from "../../../electron/shared/company.ts";
import type { RequestName } from "../../../electron/shared/letter-names.ts";
import type { ChangeOffer, PolicyComparison } from "../../../electron/shared/policy-changes.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Panel } from "../../parts/panel.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { usePlace, useWriting } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

const Letters = ({ slug, letters }: { slug: Slug; letters: readonly RequestName[] }) => {
  const { t } = useWords();
  const begin = useWriting((state) => state.begin);
  return (
    <div className="form-actions">
      {letters.map((kind) => (
        <Button key={kind} weight="plain" onPress={() => void begin({ slug, kind, follows: null })}>
          {t(`kinds.${kind}.ask`)}
        </Button>
      ))}
    </div>
  );
};

type ContactOffer = Extract<ChangeOffer, { kind: "contact" }>;

const NewContact = ({ slug, offer: { address, drafts } }: { slug: Slug; offer: ContactOffer }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  return (
    <>
      <p>{t("changes.contact", { address: spellOut(address) })}</p>
      {drafts.length > 0 && (
        <>
          <p className="small">{t("changes.contactDrafts", { count: drafts.length })}</p>
          <div className="form-actions">
            {drafts.map((draft) => (
              <Button
                key={draft.requestId}
                weight="plain"
                onPress={() => go({ kind: "request", requestId: draft.requestId, from: slug, isFresh: false })}
              >
                {t("changes.draft", { reference: draft.reference, address: spellOut(draft.address) })}
              </Button>
            ))}
          </div>
        </>
      )}
    </>
  );
};

const Offer = ({ slug, offer }: { slug: Slug; offer: ChangeOffer }) => {
  const { t } = useWords();
  switch (offer.kind) {
    case "contact":
      return <NewContact slug={slug} offer={offer} />;
    case "opt-out":
      return (
        <>
          <p>{t("changes.optOut")}</p>
          <Letters slug={slug} letters={[offer.letter]} />
        </>
      );
    case "sharing":
      return (
        <>
          <p>{t("changes.sharing")}</p>
          <Letters slug={slug} letters={offer.letters} />
        </>
      );
  }
};

const nameOffer = (offer: ChangeOffer): string => (offer.kind === "opt-out" ? offer.letter : offer.kind);

export const ChangeOffers = ({ comparison: { slug, offers, changes } }: { comparison: PolicyComparison }) => {
  const { t } = useWords();
  const failure = useWriting((state) => state.failure);
  const order = useWriting((state) => state.order);
  if (slug === null) return changes.length > 0 ? <p className="quiet">{t("changes.noCompany")}</p> : null;
  if (offers.length === 0) return null;
  return (
    <Panel title={t("changes.offers")} level={2} hint={t("changes.offersHint")}>
      <ul className="changes">
        {offers.map((offer) => (
          <li key={nameOffer(offer)} className="change">
            <Offer slug={slug} offer={offer} />
          </li>
        ))}
      </ul>
      {failure && order?.slug === slug && <FailureNote {...failure} />}
    </Panel>
  );
};
