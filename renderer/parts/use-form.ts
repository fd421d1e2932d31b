// State of a form: its values, what is wrong with them, and focus on the first field that is wrong.
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Failure } from "../../electron/shared/result.ts";

type Errors<F> = { readonly [K in keyof F]?: string | undefined };

type Options<F> = {
  initial: F;
  check: (values: F) => Errors<F>;
  /** Answers with what went wrong, or null. */
  save: (values: F) => Promise<Failure | null>;
  /** The sentence for a field that main refused; main names it as the last part of the failure's detail. */
  explain: (failure: Failure) => string;
  /** The field that main's detail is about, where it is not called by its last part. */
  nameField?: (detail: string) => string;
};

const lastPart = (detail: string): string => detail.split(".").at(-1) ?? "";

export const useForm = <F extends Record<string, string>>({
  initial,
  check,
  save,
  explain,
  nameField = lastPart,
}: Options<F>) => {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Errors<F>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const ref = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (Object.values(errors).some((error) => error !== undefined)) {
      ref.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    }
  }, [errors]);

  const set =
    <K extends keyof F>(field: K) =>
    (value: F[K]) => {
      setValues((old) => ({ ...old, [field]: value }));
      setErrors((old) => ({ ...old, [field]: undefined }));
    };

  const refuse = (refusal: Failure) => {
    const field = refusal.detail === null ? undefined : nameField(refusal.detail);
    if (field !== undefined && field in values) setErrors({ [field]: explain(refusal) } as Errors<F>);
    else setFailure(refusal);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setFailure(null);
    const wrong = check(values);
    setErrors(wrong);
    if (Object.values(wrong).some((error) => error !== undefined)) return;
    setBusy(true);
    const refusal = await save(values);
    setBusy(false);
    if (refusal) refuse(refusal);
  };

  return { ref, values, setValues, set, errors, failure, isBusy, submit: (event: FormEvent) => void submit(event) };
};
