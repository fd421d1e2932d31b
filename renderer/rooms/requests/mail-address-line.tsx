// A line of a letter's head: whom it is from or to, with the address always in sight, and what it is in ASCII if that differs.
import { useSayAscii } from "../../parts/use-say-ascii.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { label: string; name: string; address: string | null; postal?: string | null };

const Mail = ({ name, address }: { name: string; address: string }) => {
  const ascii = useSayAscii()(address);
  return (
    <>
      {name !== "" && name !== address && <span>{`${name} `}</span>}
      <span className="sheet-address">{name !== "" && name !== address ? `<${address}>` : address}</span>
      {ascii !== undefined && <p className="small">{ascii}</p>}
    </>
  );
};

/** Without a mail address: the name, and where a letter on paper goes. */
export const MailAddressLine = ({ label, name, address, postal = null }: Props) => {
  const { t } = useWords();
  return (
    <div className="sheet-line">
      <dt>{label}</dt>
      <dd dir="auto">
        {address !== null ? (
          <Mail name={name} address={address} />
        ) : (
          <>
            <span>{`${name} `}</span>
            <span className="sheet-address">{`(${t("letters.noMail.noForm")})`}</span>
          </>
        )}
        {address === null && postal !== null && <p className="sheet-postal">{postal}</p>}
      </dd>
    </div>
  );
};
