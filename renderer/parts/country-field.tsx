// A country: type a few letters, choose from the list.
import { useMemo } from "react";
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import "./field.css";
import { Icon } from "./icon.tsx";
import "./pick.css";
import { listCountries } from "../words/countries.ts";
import { useWords } from "../words/use-words.ts";

type Props = {
  label: string;
  hint?: string;
  value: string;
  onChange: (country: string) => void;
  error: string | undefined;
  isOptional?: boolean;
};

export const CountryField = ({ label, hint, value, onChange, error, isOptional = false }: Props) => {
  const { t, locale } = useWords();
  const countries = useMemo(() => listCountries(locale), [locale]);
  return (
    <ComboBox
      className="field"
      defaultItems={countries}
      value={value === "" ? null : value}
      onChange={(key) => onChange(key === null ? "" : String(key))}
      isRequired={!isOptional}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className="field-label">{label}</Label>
      <div className="combo">
        <Input className="field-input" autoComplete="off" spellCheck="false" />
        <Button className="combo-open">
          <Icon name="down" size={16} />
        </Button>
      </div>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="pick-popover">
        <ListBox className="pick-list" renderEmptyState={() => <p className="pick-empty">{t("person.countryNone")}</p>}>
          {(country: { id: string; name: string }) => (
            <ListBoxItem id={country.id} textValue={country.name} className="pick-item">
              {country.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
