// A line of a mail's head: whom it is from or to, with the address always in sight.
type Props = { label: string; name: string; address: string };

export const MailAddressLine = ({ label, name, address }: Props) => (
  <div className="sheet-line">
    <dt>{label}</dt>
    <dd>
      {name !== "" && name !== address && <span>{`${name} `}</span>}
      <span className="sheet-address">{name !== "" && name !== address ? `<${address}>` : address}</span>
    </dd>
  </div>
);
