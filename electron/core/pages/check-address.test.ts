// Which addresses may be asked, and what is wrong with the others.
import { expect, it } from "vitest";
import { checkAddress } from "./check-address.ts";

const faultOf = (typed: string): string => {
  const checked = checkAddress(typed);
  return checked.ok ? "none" : checked.fault;
};

it.each([
  ["https://example.org/privacy", "https://example.org/privacy", "example.org"],
  ["  example.org/privacy?lang=de#rights ", "https://example.org/privacy?lang=de", "example.org"],
  ["//example.org", "https://example.org/", "example.org"],
  ["HTTPS://WWW.Example.ORG", "https://www.example.org/", "www.example.org"],
  ["example.org:8443/x", "https://example.org:8443/x", "example.org:8443"],
  ["https://example.org:443/x", "https://example.org/x", "example.org"],
  ["https://example.org/päge", "https://example.org/p%C3%A4ge", "example.org"],
  ["https://example.org/x?path=a\\b", "https://example.org/x?path=a\\b", "example.org"],
])("%s is asked as %s", (typed, url, host) => {
  expect(checkAddress(typed)).toEqual({ ok: true, url, host, reading: null, isFromHttp: false });
});

it("shows a name in other letters as it was typed beside what is asked", () => {
  expect(checkAddress("https://Bücher.example.org/")).toEqual({
    ok: true,
    url: "https://xn--bcher-kva.example.org/",
    host: "xn--bcher-kva.example.org",
    reading: "bücher.example.org",
    isFromHttp: false,
  });
});

it("says that http was typed and https is asked", () => {
  expect(checkAddress("http://example.org/a")).toMatchObject({
    ok: true,
    url: "https://example.org/a",
    isFromHttp: true,
  });
});

it.each([
  ["", "web-address-invalid"],
  ["privacy policy of example", "web-address-invalid"],
  ["https://", "web-address-invalid"],
  ["https://exa mple.org", "web-address-invalid"],
  ["https://example.org\\@evil.example.org/", "web-address-invalid"],
  ["https://example.org\\privacy?a=b", "web-address-invalid"],
  ["https://example\u200b.org/", "web-address-invalid"],
  ["https://ｅxample.org/", "web-address-invalid"],
  [`https://example.org/${"a".repeat(2048)}`, "web-address-invalid"],
  [`https://example.org/${"ä".repeat(1000)}`, "web-address-invalid"],
  ["ftp://example.org/a", "web-address-not-https"],
  ["file:///etc/passwd", "web-address-not-https"],
  ["mailto:privacy@example.org", "web-address-not-https"],
  ["javascript:alert(1)", "web-address-not-https"],
  ["http://example.org:8080/", "web-address-not-https"],
  ["https://kim@example.org/", "web-address-with-password"],
  ["https://kim:secret@example.org/", "web-address-with-password"],
  ["https://example.com@example.org/", "web-address-with-password"],
  ["https://93.184.215.14/", "web-address-number"],
  ["https://127.1/", "web-address-number"],
  ["https://2130706433/", "web-address-number"],
  ["https://0x7f000001/", "web-address-number"],
  ["https://[::1]/", "web-address-number"],
  ["https://[2606:4700::1]/", "web-address-number"],
  ["https://localhost/", "web-address-private"],
  ["localhost:3000", "web-address-private"],
  ["https://router/", "web-address-private"],
  ["https://printer.local/", "web-address-private"],
  ["https://a.b.internal/", "web-address-private"],
  ["https://nas.home.arpa/", "web-address-private"],
  ["https://abcdefgh.onion/", "web-address-private"],
  ["https://printer.LOCAL./", "web-address-private"],
])("%s: %s", (typed, fault) => {
  expect(faultOf(typed)).toBe(fault);
});
