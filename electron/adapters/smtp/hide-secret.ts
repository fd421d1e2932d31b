// Takes a password out of what a server says, in case it says back what it was told.

/** Shorter ones would strike words by chance: `250 ok` must stay what it is for whoever has the password `ok`. */
const shortest = 6;

const forms = (user: string, password: string): readonly string[] => {
  const base64 = (text: string): string => Buffer.from(text, "utf8").toString("base64");
  return [base64(`\0${user}\0${password}`), base64(`${user}\0${user}\0${password}`), base64(password), password];
};

/** `hideSecret("535 hunter22 is wrong", { user: "kim", password: "hunter22" })` is `"535 ••• is wrong"`. */
export const hideSecret = (
  text: string,
  { user, password }: { readonly user: string; readonly password: string | null },
): string => {
  if (password === null) return text;
  return forms(user, password)
    .flatMap((form) => [form, form.replace(/=+$/, "")])
    .filter((form) => form.length >= shortest)
    .reduce((rest, form) => rest.replaceAll(form, "•••"), text);
};
