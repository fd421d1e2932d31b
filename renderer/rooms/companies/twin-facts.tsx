// One side of two companies that may be the same.
import { Heading } from "react-aria-components";
import type { Twin } from "../../../electron/shared/company-list.ts";
import { Button } from "../../parts/button.tsx";
import { Facts } from "../../parts/facts.tsx";
import { useTwins } from "../../stores/use-stores.ts";
import { nameCountry } from "../../words/countries.ts";
import { useWords } from "../../words/use-words.ts";
import { ReachLine } from "./reach-line.tsx";

export const TwinFacts = ({ twin, other }: { twin: Twin; other: Twin }) => {
  const { t, day, locale } = useWords();
  const merge = useTwins((state) => state.merge);
  const origin = t(`companyList.origin.${twin.origin.kind}`);
  const nothing = t("twins.nothing");
  const facts = [
    { name: t("companyList.facet.origin"), value: twin.freshOn ? `${origin}, ${day(twin.freshOn)}` : origin },
    { name: t("twins.site"), value: twin.website ?? nothing },
    { name: t("companies.country"), value: twin.country ? nameCountry(twin.country, locale) : nothing },
    { name: t("twins.reach"), value: <ReachLine reach={twin.reach} /> },
    { name: t("twins.brands"), value: twin.brands.length > 0 ? twin.brands.join(", ") : nothing },
    ...(twin.hasLetters ? [{ name: t("companyList.facet.mine"), value: t("companyList.mine.letters") }] : []),
  ];
  return (
    <section className="twin" aria-label={`${twin.name}, ${origin}`}>
      <Heading level={2} className="twin-name">
        {twin.name}
      </Heading>
      <Facts facts={facts} />
      <Button
        aria-label={t("twins.keepOf", { company: twin.name, origin })}
        onPress={() => void merge(other.slug, { slug: twin.slug, name: twin.name })}
      >
        {t("twins.keep")}
      </Button>
    </section>
  );
};
