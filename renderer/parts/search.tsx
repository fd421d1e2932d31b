// A search field that can be cleared with Escape or its cross.
import type { Ref } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import { Icon } from "./icon.tsx";
import "./search.css";

type Props = {
  label: string;
  hint: string;
  clear: string;
  value: string;
  onChange: (value: string) => void;
  onFocusChange?: (isFocused: boolean) => void;
  inputRef?: Ref<HTMLInputElement>;
};

export const Search = ({ label, hint, clear, value, onChange, onFocusChange, inputRef }: Props) => (
  <SearchField
    className="search"
    aria-label={label}
    value={value}
    onChange={onChange}
    {...(onFocusChange && { onFocusChange })}
  >
    <Icon name="search" size={18} />
    <Input {...(inputRef && { ref: inputRef })} className="search-input" placeholder={hint} spellCheck="false" />
    {value !== "" && (
      <Button className="search-clear" aria-label={clear}>
        <Icon name="cross" size={16} />
      </Button>
    )}
  </SearchField>
);
