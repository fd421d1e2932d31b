// A box to tick, alone or among others, with room for a sentence that explains it.
import type { ReactNode } from "react";
import { Checkbox, CheckboxGroup, FieldError, Label, Text } from "react-aria-components";
import "./check.css";
import "./field.css";

type BoxProps = { children: ReactNode; text?: ReactNode; lang?: string | undefined; isDisabled?: boolean };

const Box = ({ children, text, lang }: Omit<BoxProps, "isDisabled">) => (
  <>
    <span className="check-box" aria-hidden="true">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M4 10.500l4 4 8-9" />
      </svg>
    </span>
    <span className="check-words">
      <span {...(lang !== undefined && { lang })}>{children}</span>
      {text !== undefined && <span className="check-text">{text}</span>}
    </span>
  </>
);

type CheckProps = BoxProps & { isOn: boolean; onChange: (isOn: boolean) => void };

export const Check = ({ isOn, onChange, isDisabled = false, ...words }: CheckProps) => (
  <Checkbox className="check" isSelected={isOn} onChange={onChange} isDisabled={isDisabled}>
    <Box {...words} />
  </Checkbox>
);

type Option<Id extends string> = {
  readonly id: Id;
  readonly name: string;
  readonly text?: string;
  readonly lang?: string;
};

type ListProps<Id extends string> = {
  label: string;
  options: readonly Option<Id>[];
  value: readonly Id[];
  onChange: (ids: Id[]) => void;
  hint?: string;
  error?: string | undefined;
};

export const CheckList = <Id extends string>({ label, options, value, onChange, hint, error }: ListProps<Id>) => (
  <CheckboxGroup
    className="field"
    value={[...value]}
    onChange={(ids) => onChange(options.flatMap(({ id }) => (ids.includes(id) ? [id] : [])))}
    isInvalid={error !== undefined}
    validationBehavior="aria"
  >
    <Label className="field-label">{label}</Label>
    {hint !== undefined && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
    <div className="check-list">
      {options.map(({ id, name, text, lang }) => (
        <Checkbox key={id} value={id} className="check">
          <Box lang={lang} {...(text !== undefined && { text })}>
            {name}
          </Box>
        </Checkbox>
      ))}
    </div>
    <FieldError className="field-error">{error}</FieldError>
  </CheckboxGroup>
);
