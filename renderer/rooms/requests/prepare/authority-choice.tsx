// Whom a complaint goes to. Its site and form open in the person's browser.
import type { ChosenAuthority } from "../../../../electron/shared/letter-plan.ts";
import { Button } from "../../../parts/button.tsx";
import { Choice } from "../../../parts/choice.tsx";
import { Note } from "../../../parts/note.tsx";
import { OutsideLink } from "../../../parts/outside-link.tsx";
import { usePlace } from "../../../stores/use-stores.ts";
import { nameCountry } from "../../../words/countries.ts";
import { useNameLanguages } from "../../../words/use-name-languages.ts";
import { useWords } from "../../../words/use-words.ts";
import type { PartProps } from "./prepare-page.tsx";

const Links = ({ chosen: { authority } }: { chosen: ChosenAuthority }) => {
  const { t } = useWords();
  const { list } = useNameLanguages();
  return (
    <div className="prepare-links">
      <OutsideLink url={authority.site} name={authority.name}>
        {t("prepare.about.authoritySite")}
      </OutsideLink>
      {authority.complaintForm !== null && (
        <OutsideLink url={authority.complaintForm} name={authority.name}>
          {t("prepare.about.authorityForm")}
        </OutsideLink>
      )}
      <p className="quiet small">
        {t("prepare.about.authorityLanguages", { languages: list(authority.languages, "unit") })}
      </p>
      {authority.sources.every(({ checkedOn }) => checkedOn === null) && (
        <p className="quiet small">{t("prepare.about.authorityUnchecked")}</p>
      )}
    </div>
  );
};

export const AuthorityChoice = ({ plan, form, fill, errorOf }: PartProps) => {
  const { t, locale, language } = useWords();
  const go = usePlace((state) => state.go);
  const { authorities, authorityNeedsRegion } = plan;
  const chosen = authorities.find(({ authority }) => authority.id === form.authorityId);
  const countries = authorityNeedsRegion.map((country) => nameCountry(country, locale)).join(", ");
  return (
    <>
      {authorities.length > 0 && (
        <Choice
          label={t("prepare.about.authority")}
          options={authorities.map(({ authority: { id, name, nameInEnglish, languages }, why }) => ({
            id,
            name,
            ...(languages[0] !== undefined && { lang: languages[0] }),
            text: (
              <span className="prepare-lines">
                {nameInEnglish !== null && !languages.includes(language) && <span lang="en">{nameInEnglish}</span>}
                <span>{t(`prepare.about.authorityWhy.${why}`)}</span>
              </span>
            ),
          }))}
          value={form.authorityId}
          onChange={(authorityId) => fill({ authorityId })}
          error={errorOf("authorityId")}
        />
      )}
      {chosen && <Links chosen={chosen} />}
      {authorities.length === 0 && authorityNeedsRegion.length === 0 && (
        <Note icon="info">
          <p>{t("prepare.about.authorityNone")}</p>
        </Note>
      )}
      {authorityNeedsRegion.length > 0 && (
        <Note icon="info">
          <p>{t("prepare.about.authorityRegion", { countries })}</p>
          <Button weight="quiet" onPress={() => go({ kind: "settings", part: "person" })}>
            {t("prepare.tells.toDetails")}
          </Button>
        </Note>
      )}
    </>
  );
};
