// What stands against a company's contact, and what to do instead: on its page and before a letter to it is written.
import { useEffect } from "react";
import type { Slug } from "../../../electron/shared/company.ts";
import type { ContactStanding } from "../../../electron/shared/contact-standing.ts";
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import { shows } from "../../parts/room-states.ts";
import { spellOut } from "../../parts/spell-out.ts";
import { useCompanies, useNotice, usePlace, useStanding } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

const NextWay = ({ slug, way }: { slug: Slug; way: NonNullable<ContactStanding["nextWay"]> }) => {
  const { t } = useWords();
  const setContact = useCompanies((state) => state.setContact);
  const load = useStanding((state) => state.load);
  const say = useNotice((state) => state.say);
  const take = async () => {
    if ((await setContact(slug, way.value)) !== null) return;
    say(t("companies.own.kept"));
    await load(slug);
  };
  return (
    <>
      <p className="standing-way">{t(`contactStanding.next.${way.kind}`, { value: spellOut(way.value) })}</p>
      {way.kind === "email" && (
        <div className="form-actions">
          <Button weight="plain" icon="mail" onPress={() => void take()}>
            {t("contactStanding.take", { value: spellOut(way.value) })}
          </Button>
        </div>
      )}
    </>
  );
};

const Old = ({ standing: { knownOn, from, isOld } }: { standing: ContactStanding }) => {
  const { t, day } = useWords();
  const go = usePlace((state) => state.go);
  if (!isOld || knownOn === null) return null;
  return (
    <Note state={shows("contact", "old")} tone="doubt" title={t(`contactStanding.old.${from}`, { day: day(knownOn) })}>
      <p>{t("contactStanding.oldHint")}</p>
      <div className="form-actions">
        <Button weight="plain" icon="policies" onPress={() => go({ kind: "policies", readingId: null })}>
          {t("contactStanding.readAgain")}
        </Button>
      </div>
    </Note>
  );
};

export const StandingNote = ({ slug }: { slug: Slug }) => {
  const { t } = useWords();
  const load = useStanding((state) => state.load);
  const known = useStanding((state) => state.standing);
  const go = usePlace((state) => state.go);
  useEffect(() => {
    void load(slug);
  }, [load, slug]);
  if (known?.slug !== slug) return null;
  const { mark, nextWay, returnedAt, heir } = known;
  return (
    <>
      {heir && (
        <Note state={shows("contact", "heir")} title={t("contactStanding.heir", { company: heir.name })}>
          <p>{t("contactStanding.heirHint")}</p>
          <div className="form-actions">
            <Button weight="plain" icon="companies" onPress={() => go({ kind: "companies", slug: heir.slug })}>
              {t("contactStanding.toHeir", { company: heir.name })}
            </Button>
          </div>
        </Note>
      )}
      {mark && (
        <Note state={shows("contact", mark)} tone="doubt" title={t(`contactStanding.marked.${mark}`)}>
          {nextWay === null && <p>{t(`contactStanding.nothing.${mark}`)}</p>}
          {nextWay && <NextWay slug={slug} way={nextWay} />}
        </Note>
      )}
      {mark === null && nextWay && (
        <Note
          state={shows("contact", returnedAt === null ? "other-way" : "returned")}
          tone="doubt"
          title={t(returnedAt === null ? "contactStanding.otherWay" : "contactStanding.returned")}
        >
          <NextWay slug={slug} way={nextWay} />
        </Note>
      )}
      <Old standing={known} />
    </>
  );
};
