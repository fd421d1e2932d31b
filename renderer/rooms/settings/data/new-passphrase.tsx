// The two fields for a new passphrase of backups.
import { Field } from "../../../parts/field.tsx";
import { useWords } from "../../../words/use-words.ts";

type Name = "passphrase" | "again";

type Props = {
  values: Record<Name, string>;
  errors: { readonly [N in Name]?: string | undefined };
  set: (name: Name) => (value: string) => void;
  hint: string;
  isRequired: boolean;
};

export const NewPassphrase = ({ values, errors, set, hint, isRequired }: Props) => {
  const { t } = useWords();
  return (
    <>
      <Field
        label={t("backup.now.passphrase")}
        hint={hint}
        type="password"
        autoComplete="new-password"
        value={values.passphrase}
        onChange={set("passphrase")}
        error={errors.passphrase}
        isRequired={isRequired}
      />
      <Field
        label={t("backup.now.again")}
        type="password"
        autoComplete="new-password"
        value={values.again}
        onChange={set("again")}
        error={errors.again}
        isRequired={isRequired}
      />
    </>
  );
};
