// A day: typed part by part, in the order and with the names of the window's language.
import { parseDate } from "@internationalized/date";
import type { ReactNode } from "react";
import { DateField, DateInput, DateSegment, FieldError, Label, Text } from "react-aria-components";
import "./day-field.css";
import "./field.css";

type Props = {
  label: string;
  /** ISO, `2026-11-22`; empty while there is none. */
  value: string;
  onChange: (day: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  isRequired?: boolean;
  /** The first and the last day that are possible; one typed beyond them is marked, and the caller's to refuse. */
  min?: string | undefined;
  max?: string | undefined;
};

const read = (day: string) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? parseDate(day) : null);

export const DayField = ({ label, value, onChange, hint, error, isRequired = false, min, max }: Props) => {
  const isBeyond = value !== "" && ((min !== undefined && value < min) || (max !== undefined && value > max));
  return (
    <DateField
      className="field"
      value={read(value)}
      onChange={(day) => onChange(day?.toString() ?? "")}
      isRequired={isRequired}
      isInvalid={error !== undefined || isBeyond}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <Label className="field-label">{label}</Label>
      <DateInput className="field-input day-input">
        {(segment) => <DateSegment segment={segment} className="day-part" />}
      </DateInput>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </DateField>
  );
};
