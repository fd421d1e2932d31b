// One of a few possibilities, each with a sentence that explains it.
import type { ReactNode } from "react";
import { FieldError, Label, Radio, RadioGroup, Text } from "react-aria-components";
import "./choice.css";
import "./field.css";

type Option<Id extends string> = {
  readonly id: Id;
  readonly name: string;
  readonly text?: ReactNode;
  /** The language of the name, if it is not the window's. */
  readonly lang?: string;
};

type Props<Id extends string> = {
  label: string;
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  hint?: string;
  error?: string | undefined;
  isLabelHidden?: boolean;
};

export const Choice = <Id extends string>(props: Props<Id>) => {
  const { label, options, value, onChange, hint, error, isLabelHidden = false } = props;
  return (
    <RadioGroup
      className="field"
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(isLabelHidden && { "aria-label": label })}
    >
      {!isLabelHidden && <Label className="field-label">{label}</Label>}
      <div className="choice-options">
        {options.map(({ id, name, text, lang }) => (
          <Radio key={id} value={id} className="choice" aria-label={name}>
            <span className="choice-dot" />
            <span className="choice-words">
              <span className="choice-name" {...(lang !== undefined && { lang })}>
                {name}
              </span>
              {text !== undefined && (
                <Text slot="description" className="choice-text">
                  {text}
                </Text>
              )}
            </span>
          </Radio>
        ))}
      </div>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </RadioGroup>
  );
};
