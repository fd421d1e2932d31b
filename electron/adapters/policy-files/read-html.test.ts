// What a person would read on a saved page is read, and what is around it is not.
import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html.ts";

const words = "We keep the data of our customers for as long as the law asks us to and no longer than that. ";
const long = `<p>${words.repeat(6)}</p>`;
const page = (body: string, head = "") => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

const linksOf = (html: string) => {
  const { text, links } = readHtml(html);
  return links.map(({ start, end, href }) => [text.slice(start, end), href]);
};

describe("readHtml", () => {
  it("lays headings, paragraphs, lists and cells out in lines", () => {
    const { text, headings } = readHtml(
      page(
        "<h1>Privacy</h1><p>One <b>two</b>\n three.</p><ul><li>a<li>b<ol><li>c</ol></ul><table><tr><th>Data<td>Why</table><h2>Next</h2><p>End<br>line",
      ),
    );
    expect(text).toBe("Privacy\n\nOne two three.\n\n- a\n- b\n  1. c\n\nData\nWhy\n\nNext\n\nEnd\nline");
    expect(headings.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
      ["Privacy", 1],
      ["Next", 2],
    ]);
  });

  it("leaves out navigation, banners, scripts and link lists, whatever their mark-up", () => {
    const { text } = readHtml(
      page(
        `<a class="skip-link" href="#x">Skip</a><nav><a href="/">Home</a></nav><div id="cookie-banner">We use cookies. <button>OK</button></div>
        <div class="top"><a href="/1">Shop</a> | <a href="/2">News</a> | <a href="/3">Help</a></div>
        <main><h1>Privacy</h1>${long}</main>
        <footer><ul><li><a href="/i">Imprint</a></li><li><a href="/t">Terms</a></li></ul></footer><script>"<p>no"</script><style>p{}</style>`,
      ),
    );
    expect(text).toBe(`Privacy\n\n${words.repeat(6).trim()}`);
  });

  it("leaves out the navigation cells of an old page laid out in tables", () => {
    const { text } = readHtml(
      page(
        `<table><tr><td width=120><a href=a.htm>Home</a><br><a href=b.htm>Products</a><br><a href=c.htm>Contact us</a><br><a href=d.htm>Jobs</a></td>
        <td><font size=4><b>Privacy</b></font><br>${long}<p>Mail: <a href="mailto:info@example.org">info@example.org</a></td></tr></table>`,
      ),
    );
    expect(text).not.toContain("Products");
    expect(text).toContain("Mail: info@example.org");
  });

  it("keeps the footer's address and mail, since small sites name their owner there only", () => {
    const html = page(
      `<main><h1>Privacy</h1>${long}</main><footer><p>Example Ltd., 1 Main Street</p><a href="mailto:hello@example.org">hello@example.org</a><ul><li><a href="/a">A</a><li><a href="/b">B</a></ul></footer>`,
    );
    expect(readHtml(html).text).toMatch(/Example Ltd\., 1 Main Street\n+hello@example\.org$/);
    expect(linksOf(html)).toEqual([["hello@example.org", "mailto:hello@example.org"]]);
  });

  it("leaves out what is hidden, but not the parts that a click unfolds", () => {
    const { text } = readHtml(
      page(
        `${long}<p hidden>one</p><p style="display: none">two</p><span class="sr-only">three</span><div aria-hidden="true">four</div>
        <div class="accordion-content" style="display:none">five</div><button aria-controls="s">six</button><div id="s" hidden>seven</div>`,
      ),
    );
    expect(text).not.toMatch(/one|two|three|four/);
    expect(text).toMatch(/five\n+six\n+seven/);
  });

  it("reads a page that is wholly hidden until its script runs", () => {
    expect(readHtml(`<body style="visibility:hidden">${long}</body>`).text).toContain("We keep the data");
  });

  it("decodes a Cloudflare address at its place", () => {
    const coded = "422b2c242d02273a232f322e276c2d3025";
    const span = `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${coded}">[email&#160;protected]</a>`;
    const { text, decodedMails, links } = readHtml(page(`<p>Write to ${span}, please.</p>`));
    expect(text).toBe("Write to info@example.org, please.");
    expect(decodedMails).toEqual([{ start: 9, end: 25, address: "info@example.org" }]);
    expect(links).toEqual([]);
    expect(linksOf(page(`<p><a href="/cdn-cgi/l/email-protection#${coded}">write</a></p>`))).toEqual([
      ["write", "mailto:info@example.org"],
    ]);
  });

  it("joins an address whose pieces stand in attributes", () => {
    const pieces = '<p>E-Mail: <a href="#" data-name="hello" data-domain="example" data-tld="org"></a></p>';
    const { text, decodedMails } = readHtml(page(pieces));
    expect(text).toBe("E-Mail: hello@example.org");
    expect(decodedMails.map(({ address }) => address)).toEqual(["hello@example.org"]);
    expect(readHtml(page('<p>Ask <b data-name="x" data-domain="y">us</b></p>')).text).toBe("Ask us");
  });

  it("leaves an address hidden that nothing decodes", () => {
    const { text, decodedMails } = readHtml('<p>Write to <span data-cfemail="zz">[email protected]</span>.</p>');
    expect(text).toBe("Write to [email protected].");
    expect(decodedMails).toEqual([]);
  });

  it("reads TYPO3's mail links, addresses written backwards, and images of an at sign", () => {
    expect(linksOf("<p><a href=\"javascript:linkTo_UnCryptMailto('ocknvq,kphqBgzcorng0qti');\">Mail</a>")).toEqual([
      ["Mail", "mailto:info@example.org"],
    ]);
    const turned =
      '<p><span style="unicode-bidi:bidi-override; direction: rtl">gro.elpmaxe@ofni</span> a<img alt="(at)">example.org';
    expect(readHtml(turned).text).toBe("info@example.org a@example.org");
  });

  it("resolves links by the page's own address and puts its title on the first line", () => {
    const html = page(
      `${long}<p><a href="/form">Our form</a> <a href="#">Top</a> <a href="javascript:void(0)">No</a>`,
      '<title>Privacy | Example</title><link rel="canonical" href="https://www.example.org/privacy">',
    );
    expect(linksOf(html)).toEqual([
      ["Privacy | Example", "https://www.example.org/privacy"],
      ["Our form", "https://www.example.org/form"],
    ]);
    const saved = `<!-- saved from url=(0023)https://example.org/a/b --><p><a href="c">See</a>`;
    expect(linksOf(saved)).toEqual([["See", "https://example.org/a/c"]]);
  });

  it("keeps words together that tags and invisible signs cut", () => {
    expect(readHtml("<p>pri<b>va</b>cy<wbr>@exam\u00ADple\u200B.org &amp; &uuml;").text).toBe(
      "privacy@example.org & ü",
    );
  });

  it("keeps offsets right behind white space, empty tags and entities", () => {
    const { text, links } = readHtml("<div>  <a href='https://example.org/'>  <i> </i> A &amp; B </a> end</div>");
    expect(text).toBe("A & B end");
    expect(links).toEqual([{ start: 0, end: 5, href: "https://example.org/" }]);
  });

  it.each([
    ["100,000 divisions in each other", `${"<div>".repeat(100_000)}hello`],
    ["100,000 tables in each other", `${"<table><tr><td>".repeat(100_000)}hello`],
    ["50,000 open bold tags", `${Array.from({ length: 50_000 }, (_none, at) => `<b id=${at}>`).join("")}hello`],
    ["end tags without a beginning", `${"</div></b></p>".repeat(50_000)}hello`],
  ])("reads through %s", (_name, html) => {
    expect(readHtml(html).text.trim()).toBe("hello");
  });

  it("stops at more elements than a policy has", () => {
    expect(() => readHtml("<i>".repeat(300_001))).toThrow("more than 300,000 elements");
  });
});
