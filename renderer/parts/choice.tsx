// One of a few possibilities, each with a sentence that explains it.
import { Label, Radio, RadioGroup, Text } from "react-aria-components";
import "./choice.css";
import "./field.css";

type Option<Id extends string> = { readonly id: Id; readonly name: string; readonly text: string };

type Props<Id extends string> = {
  label: string;
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  hint?: string;
};

export const Choice = <Id extends string>({ label, options, value, onChange, hint }: Props<Id>) => (
  <RadioGroup
    className="field"
    value={value}
    onChange={(id) => {
      const chosen = options.find((option) => option.id === id);
      if (chosen) onChange(chosen.id);
    }}
  >
    <Label className="field-label">{label}</Label>
    <div className="choice-options">
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className="choice" aria-label={option.name}>
          <span className="choice-dot" />
          <span className="choice-words">
            <span className="choice-name">{option.name}</span>
            <Text slot="description" className="choice-text">
              {option.text}
            </Text>
          </span>
        </Radio>
      ))}
    </div>
    {hint !== undefined && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
  </RadioGroup>
);
