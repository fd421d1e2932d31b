// Ends of domain names: which letters after the last dot can be one, and where a word was glued on (`example.comIf`).

/** Generic ends that addresses of companies have, longest first where one begins another. */
const generic =
  "international online support website company digital network systems agency business clothing community consulting academy center design energy events finance global health hotel insure legal market media money museum partners photos social software solutions store studio taxi team tech tools tours travel trade video world space games group house earth email cloud coffee click space shop site blog bank care cash chat city club coop fund guru info jobs life link live mobi name news page plus post sale sport tips wiki works zone aero app art asia bio biz cat com dev edu eco fit gay gov int law ltd med mil net one onl org pro pub run ski tax tel top vet vip xyz ai eu".split(
    " ",
  );
const known = new Set(generic);

/**
 * The length of the domain's last part that is meant, or 0 when it can be none. `last` is the letters after the last dot in
 * their own case: `com` 3, `comIf` 3 (a word begins with a capital), `png` 0.
 */
export const endLength = (last: string): number => {
  const lower = /^(?:[a-z]{2,24}|[A-Z]{2,24})/.exec(last)?.[0] ?? "";
  const whole = last.toLowerCase();
  if (/^(?:png|jpe?g|gif|svg|webp|pdf|html?|php|aspx?|css|js|ts|tsx|jsx|json|xml|zip|exe|docx?)$/.test(whole)) return 0;
  if (known.has(whole) || whole.length === 2 || whole.startsWith("xn--")) return last.length;
  if (lower.length >= 2 && lower.length < last.length && (known.has(lower.toLowerCase()) || lower.length === 2))
    return lower.length;
  // a small word glued on behind the commonest ends: `comby`, `comor`, `netand`
  const glued =
    /^(com|org|net)(?:by|or|and|for|to|if|with|in|at|the|we|you|please|und|oder|et|ou|si|y|o|e|pour|our)$/.exec(whole);
  if (glued !== null) return (glued[1] ?? "").length;
  return whole.length >= 2 && whole.length <= 18 && /^[a-z]+$/.test(whole) ? last.length : 0;
};
