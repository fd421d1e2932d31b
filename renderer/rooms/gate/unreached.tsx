// What no erasing reaches: said before and after it.
import { useWords } from "../../words/use-words.ts";

const places = ["backups", "files", "mails", "copies"] as const;

export const Unreached = ({ level }: { level: 2 | 3 }) => {
  const { t } = useWords();
  const Title = `h${level}` as const;
  return (
    <>
      <Title>{t("vault.erase.reach")}</Title>
      <ul className="gate-list">
        {places.map((place) => (
          <li key={place}>{t(`vault.erase.reaches.${place}`)}</li>
        ))}
      </ul>
    </>
  );
};
