// A link that the person's own browser opens; the window itself never goes anywhere.
import { Link } from "react-aria-components";
import { useNotice, useSettings } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import { Icon } from "./icon.tsx";
import "./outside-link.css";

export const OutsideLink = ({ url, name, children }: { url: string; name?: string; children: string }) => {
  const { t } = useWords();
  const openLink = useSettings((state) => state.openLink);
  const say = useNotice((state) => state.say);
  const open = async () => {
    const failure = await openLink(url);
    if (failure) say(`${t(`failures.${failure.code}.what`)} ${t(`failures.${failure.code}.todo`)}`);
  };
  return (
    <Link
      className="outside-link"
      onPress={() => void open()}
      aria-label={[children, name, t("shell.opensOutside")].filter(Boolean).join(", ")}
    >
      {children}
      <Icon name="outside" size={14} />
    </Link>
  );
};
