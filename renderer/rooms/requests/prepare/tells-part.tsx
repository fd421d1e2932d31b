// What the letter tells of the person: what the company has anyway, and what they choose to add, each datum off at first.
import type { IdentifyingDatum } from "../../../../electron/shared/letter-names.ts";
import { Button } from "../../../parts/button.tsx";
import { Check } from "../../../parts/check.tsx";
import { Field } from "../../../parts/field.tsx";
import { Fold } from "../../../parts/fold.tsx";
import { Panel } from "../../../parts/panel.tsx";
import { usePlace, useSettings } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import type { PartProps } from "./prepare-page.tsx";

type Kept = Exclude<IdentifyingDatum, "otherIdentifier">;
const kept: readonly Kept[] = ["address", "phone", "birthOn"];

const MoreData = ({ plan: { kind, known, told }, form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const { identifyBy } = form;
  const choose = (datum: IdentifyingDatum) => (isOn: boolean) =>
    fill({ identifyBy: isOn ? [...identifyBy, datum] : identifyBy.filter((one) => one !== datum) });
  // An authority needs to know where to write to, and no more.
  const isToAuthority = kind === "complaint";
  const sayTold = (datum: IdentifyingDatum) =>
    told.includes(datum) && !isToAuthority ? { text: t("prepare.tells.told") } : {};
  const offered: readonly Kept[] = isToAuthority ? ["address"] : kept;
  const lacking = offered.filter((datum) => !known[datum]);
  return (
    <fieldset className="prepare-more">
      <legend className="field-label">{t("prepare.tells.more")}</legend>
      <p className="field-hint">{t(isToAuthority ? "prepare.tells.moreAuthority" : "prepare.tells.moreHint")}</p>
      {offered
        .filter((datum) => known[datum])
        .map((datum) => (
          <Check key={datum} isOn={identifyBy.includes(datum)} onChange={choose(datum)} {...sayTold(datum)}>
            {t(`disclosed.${datum}`)}
          </Check>
        ))}
      {!isToAuthority && (
        <Check
          isOn={identifyBy.includes("otherIdentifier")}
          onChange={choose("otherIdentifier")}
          {...sayTold("otherIdentifier")}
        >
          {t("disclosed.otherIdentifier")}
        </Check>
      )}
      {identifyBy.includes("otherIdentifier") && (
        <Field
          label={t("prepare.tells.other")}
          hint={t("prepare.tells.otherHint")}
          value={form.otherIdentifier}
          onChange={(otherIdentifier) => fill({ otherIdentifier })}
          error={errorOf("otherIdentifier")}
          isRequired
        />
      )}
      {errorOf("identifyBy") !== undefined && <p className="field-error">{errorOf("identifyBy")}</p>}
      {lacking.length > 0 && (
        <div className="prepare-lacks">
          <p className="quiet small">
            {t("prepare.tells.lacks", { data: lacking.map((datum) => t(`disclosed.${datum}`)).join(", ") })}
          </p>
          <Button weight="quiet" onPress={() => go({ kind: "settings", part: "person" })}>
            {t("prepare.tells.toDetails")}
          </Button>
        </div>
      )}
    </fieldset>
  );
};

const PostFields = ({ plan, form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  // The company's own address on a complaint would take it to the company.
  const isToAuthority = plan.kind === "complaint";
  const address = isToAuthority ? undefined : plan.ways.find(({ kind }) => kind === "postal")?.value;
  return (
    <Fold title={t("prepare.tells.post")} level={3}>
      <div className="form">
        {address !== undefined && <p className="prepare-address">{t("prepare.tells.postKnown", { address })}</p>}
        <Field
          label={t(isToAuthority ? "prepare.tells.postAuthority" : "prepare.tells.postOther")}
          hint={t(isToAuthority ? "prepare.tells.postAuthorityHint" : "prepare.tells.postHint")}
          lines={4}
          value={form.postalAddress}
          onChange={(postalAddress) => fill({ postalAddress })}
          error={errorOf("postalAddress")}
        />
      </div>
    </Fold>
  );
};

export const TellsPart = (part: PartProps) => {
  const { t } = useWords();
  const { plan, form, fill, errorOf } = part;
  const { company, told, kind } = plan;
  const person = useSettings((state) => state.settings.person);
  const isToAuthority = kind === "complaint";
  const optional = (datum: "customerNumber" | "accountName") =>
    t(told.includes(datum) ? "prepare.tells.told" : "prepare.tells.optional");
  return (
    <Panel title={t("prepare.tells.title")} level={2} hint={t("prepare.tells.hint")}>
      <div className="form">
        {person && <p>{t("prepare.tells.always", { name: person.name, email: person.email })}</p>}
        {!isToAuthority && (
          <>
            <Field
              label={t("prepare.tells.customer", { company })}
              hint={optional("customerNumber")}
              value={form.customerNumber}
              onChange={(customerNumber) => fill({ customerNumber })}
              error={errorOf("customerNumber")}
            />
            <Field
              label={t("prepare.tells.account", { company })}
              hint={optional("accountName")}
              value={form.accountName}
              onChange={(accountName) => fill({ accountName })}
              error={errorOf("accountName")}
            />
          </>
        )}
        <MoreData {...part} />
        <PostFields {...part} />
      </div>
    </Panel>
  );
};
