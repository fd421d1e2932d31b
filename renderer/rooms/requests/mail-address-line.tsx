// A line of a mail's head: whom it is from or to, with the address always in sight, and what it is in ASCII if that differs.
import { useSayAscii } from "../../parts/use-say-ascii.ts";

type Props = { label: string; name: string; address: string };

export const MailAddressLine = ({ label, name, address }: Props) => {
  const ascii = useSayAscii()(address);
  return (
    <div className="sheet-line">
      <dt>{label}</dt>
      <dd>
        {name !== "" && name !== address && <span>{`${name} `}</span>}
        <span className="sheet-address">{name !== "" && name !== address ? `<${address}>` : address}</span>
        {ascii !== undefined && <p className="small">{ascii}</p>}
      </dd>
    </div>
  );
};
