// To whom the letter goes: the company's own address, never an authority's, a service's or the one kept for parents.
import { describe, expect, it } from "vitest";
import { extractPolicy } from "./extract-policy.ts";
import { readPlainText } from "./read-plain-text.ts";

const read = (text: string) => extractPolicy(readPlainText(text));
const roleOf = (text: string, address: string) => read(text).contacts.find(({ value }) => value === address)?.role;

const outside = `Datenschutzerklärung

1. Verantwortlicher
Gartenhandel Muster GmbH
Hauptstr. 5
12345 Musterstadt
E-Mail: info@gartenhandel.example
Telefon: 030 1234567

2. Datenschutzbeauftragter
Unser externer Datenschutzbeauftragter ist die Kanzlei Nord GmbH, Seestr. 88, 28195 Bremen, E-Mail: office@kanzlei-nord.example

3. Ihre Rechte
Sie haben das Recht auf Auskunft. Zuständig: Der Landesbeauftragte für den Datenschutz, Postfach 10, 70025 Stuttgart, poststelle@land.example`;

const service = `Datenschutzerklärung

Verantwortlicher
Yogastudio Muster
Blumenweg 4
80331 München

Newsletter
Wir nutzen den Dienst der Briefpost Muster GmbH, Mühlenstr. 43, 26180 Rastede, info@briefpost.example.

Ihre Rechte
Sie haben ein Recht auf Auskunft.`;

const parents = `Privacy Policy of Sample Games

If you are a parent and think that your child gave us data, write to kids@samplegames.example. For all other privacy requests write to hello@samplegames.example.`;

const host =
  "Politique de confidentialité\n\nLe site est édité par Boulangerie Modèle. Hébergeur : Serveurs SAS, 2 rue Kellermann, 59100 Roubaix, abuse@serveurs.example\n\nNous traitons vos données avec soin et vous avez des droits.";

describe("the primary contact", () => {
  it("is the officer from outside where one is named, and an authority is nobody's", () => {
    expect(roleOf(outside, "office@kanzlei-nord.example")).toBe("dpo");
    expect(roleOf(outside, "poststelle@land.example")).toBe("authority");
    expect(roleOf(outside, "info@gartenhandel.example")).not.toBe("authority");
    expect(read(outside).primaryContact?.value).toBe("office@kanzlei-nord.example");
  });

  it("is the company's place rather than the mailbox of a service that it uses", () => {
    expect(roleOf(service, "info@briefpost.example")).toBe("third-party");
    expect(read(service).primaryContact).toMatchObject({ kind: "postal", value: "Blumenweg 4, 80331 München" });
  });

  it("is nobody where only the host's address stands", () => {
    expect(read(host).primaryContact).toBeNull();
    expect(read(host).noContact).toBe("none-stated");
  });

  it("is not the mailbox for parents while there is another", () => {
    expect(read(parents).primaryContact?.value).toBe("hello@samplegames.example");
  });

  it.each([
    ["You may exercise your rights by writing to support@example.org.", "privacy"],
    ["Fragen zum Datenschutz richten Sie bitte an info@example.org.", "privacy"],
    ["Pour exercer vos droits, écrivez à contact@example.org.", "privacy"],
    ["Forgot your password? Our help desk answers at support@example.org.", "support"],
    ["Haben Sie Fragen zu Ihrer Bestellung? Dann schreiben Sie an info@example.org.", "support"],
  ])("%s", (sentence, role) => {
    const address = /\S+@example\.org/.exec(sentence)?.[0] ?? "";
    expect(roleOf(`Example\n\n${sentence}\n`, address)).toBe(role);
  });

  it("takes the only address of a block that has a label and no other words", () => {
    const block =
      "So erreichen Sie uns:\n\nTierpraxis Muster\nMusterweg 3\n1050 Wien\nTel.: 01/54 54 976\nE-Mail: praxis@example.org\n";
    expect(read(`Datenschutz\n\nIhre Daten sind uns wichtig.\n\n${block}`).primaryContact?.value).toBe(
      "praxis@example.org",
    );
  });
});
