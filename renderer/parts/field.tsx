// A labelled text field with its hint and, if something is wrong, the sentence that says so.
import type { HTMLInputAutoCompleteAttribute, ReactNode, Ref } from "react";
import { FieldError, Input, Label, Text, TextArea, TextField } from "react-aria-components";
import "./field.css";

export type FieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  hint?: ReactNode;
  error?: string | undefined;
  type?: "text" | "email" | "password" | "number";
  /** More than 1 makes it a text area of so many lines. */
  lines?: number;
  isRequired?: boolean;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** How wide what goes in usually is. */
  width?: "full" | "short";
  inputRef?: Ref<HTMLInputElement>;
};

export const Field = ({
  label,
  value,
  onChange,
  onBlur,
  hint,
  error,
  type = "text",
  lines = 1,
  isRequired = false,
  autoComplete = "off",
  width = "full",
  inputRef,
}: FieldProps) => (
  <TextField
    className={`field field-${width}`}
    value={value}
    onChange={onChange}
    {...(onBlur && { onBlur })}
    type={type === "number" ? "text" : type}
    {...(type === "number" && { inputMode: "numeric" as const })}
    isRequired={isRequired}
    isInvalid={error !== undefined}
    validationBehavior="aria"
    autoComplete={autoComplete}
  >
    <Label className="field-label">{label}</Label>
    {lines > 1 ? (
      <TextArea className="field-input" rows={lines} />
    ) : (
      <Input className="field-input" {...(inputRef && { ref: inputRef })} spellCheck="false" />
    )}
    {hint !== undefined && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
    <FieldError className="field-error">{error}</FieldError>
  </TextField>
);
