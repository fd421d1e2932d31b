// A choice from a short list.
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from "react-aria-components";
import "./field.css";
import { Icon } from "./icon.tsx";
import "./pick.css";

type Option<Id extends string> = { readonly id: Id; readonly name: string };

type Props<Id extends string> = {
  label: string;
  options: readonly Option<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  hint?: string;
  isLabelHidden?: boolean;
};

export const Pick = <Id extends string>({ label, options, value, onChange, hint, isLabelHidden }: Props<Id>) => (
  <Select
    className="field"
    value={value}
    onChange={(key) => {
      const chosen = options.find((option) => option.id === key);
      if (chosen) onChange(chosen.id);
    }}
    {...(isLabelHidden && { "aria-label": label })}
  >
    {!isLabelHidden && <Label className="field-label">{label}</Label>}
    <Button className="field-input pick-button">
      <SelectValue className="pick-value" />
      <Icon name="down" size={16} />
    </Button>
    {hint !== undefined && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
    <Popover className="pick-popover">
      <ListBox className="pick-list" items={options}>
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.name} className="pick-item">
            {option.name}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
);
