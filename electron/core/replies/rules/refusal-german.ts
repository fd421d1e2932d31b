// "Nein": the request as a whole is not done.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "refusal";

// what stands still until something is done is asked for, not refused
const deUntil =
  /\b(?:erst (?:nach|wenn|dann)|solange|bevor|ohne (?:diese|die|ihre|einen|eine|weitere)|sofern|wenn sie|falls|per e-?mail|telefonisch|innerhalb (?:der|eines|von|dieser)|fristgerecht|rechtzeitig)\b|sachstand|zwischenst|zum stand|am telefon|identitat|\?$|sofort\b|umgehend|derzeit noch|zurzeit|momentan|noch nicht (?:sagen|abschatzen|absehen|beantworten)|zugestellt/;

export const deRefusal: readonly ReplyRule[] = [
  {
    kind,
    name: "de-cannot",
    pattern: phrase(
      "(?:konnen|kann|konnten|leider|durfen|werden|wird|sind|ist|sehen|nicht in der lage|bedauern|bedaure) ~14 (?:nicht|keine[rnms]?|unmoglich) ~5 (?:entsprechen|entsprochen|nachkommen|nachgekommen|nachzukommen|stattgeben|stattgegeben|loschen|geloscht|erfullen|herausgeben|herauszugeben|erteilen|erteilt|entgegenkommen|folgen|durchfuhren|umsetzen|umgesetzt|moglich|vornehmen|entfernen|beantworten|zur verfugung|verpflichtet|berechtigt|bereit|einstellen|auskunft|loschung|ubermitteln|aushandigen|vernichten|rausgeben|folge leisten)\\b",
    ),
    unless: deUntil,
  },
  {
    kind,
    name: "de-refuse",
    pattern: phrase(
      "(?:lehnen|lehne|lehnt) ~14 ab\\b|(?:weisen|weise) ~14 zuruck\\b|(?:mussen|wird|werden|wurde|haben|ist|hiermit) ~14 (?:abgelehnt|ablehnen|zuruckgewiesen|zuruckweisen|verweigert|verweigern|zuruckzuweisen|abzulehnen|abschlagig)\\b|ablehnung ~3 ihre[sr]?",
    ),
    needs: /antrag|anfrage|begehren|ersuchen|widerspruch|auskunft|losch|verlangen|anspruch|anliegen/,
    unless: /\?$|\bfalls\b|wenn sie|informationen zuruck/,
  },
  {
    kind,
    name: "de-no-claim",
    pattern: phrase(
      "(?:kein(?:en|e|erlei)?|nicht) ~3 (?:anspruch|recht auf|verpflichtung|loschanspruch|auskunftsanspruch|loschpflicht|anwendbar|anwendung|erfasst|betroffen|umfasst)\\b|(?:anspruch|recht|pflicht|voraussetzungen) ~8 (?:besteht|bestehen|liegen|liegt|entfallt|gilt) ~3 nicht|(?:besteht|bestehen|liegen) ~6 (?:nicht|kein\\S{0,2}) ~3 (?:anspruch|vor|recht|pflicht|verpflichtung)\\b|ist ausgeschlossen",
    ),
    unless:
      /\?$|\bwenn\b|\bfalls\b|betroffenenrecht(?:e)? zu|(?:daten|angaben|informationen) (?:\S+ ){0,6}liegen (?:\S+ ){0,4}nicht vor/,
  },
  {
    kind,
    name: "de-processor",
    pattern: phrase(
      "(?:als|lediglich|nur|sind|ausschliesslich) ~6 (?:auftragsverarbeiter\\S{0,2}|auftragsdatenverarbeiter|dienstleister im auftrag|auftragsverarbeitung)\\b|nicht ~4 (?:verantwortliche[rn]?|richtige[rn]? (?:ansprechpartner|adressat)|zustandig)\\b|im auftrag ~4 verarbeit",
    ),
    unless: /unsere[nr]? auftragsverarbeiter|\?$|\bfalls\b|(?:alle|auch|die) auftragsverarbeiter/,
  },
  {
    kind,
    name: "de-override",
    pattern: phrase(
      "(?:zwingende|berechtigte|schutzwurdige|uberwiegende|interessen|interesse|grunde) ~10 (?:uberwiegen|uberwiegt|vorrang|entgegenstehen|entgegen|schutzwurdige grunde|vorgehen|schwerer)\\b|zwingende schutzwurdige grunde|(?:werden|wird) ~8 weiterhin verarbeit",
    ),
    unless: /\?$|\bfalls\b|\bes sei denn|keine zwingend/,
  },
  {
    kind,
    name: "de-unfounded",
    pattern: phrase(
      "(?:offensichtlich|offenkundig|offenbar) (?:unbegrundet|exzessiv)\\S{0,2}|exzessiv\\S{0,2}|rechtsmissbrauchlich\\S{0,2}",
    ),
    unless: /\?$|\bfalls\b|\bbei offenkundig/,
  },
  {
    kind,
    name: "de-no-data",
    ground: "no-data",
    pattern: phrase(
      "(?:keine(?:rlei)?|keinerlei|nicht) ~4 (?:\\S{0,20}daten|datensatze?|angaben|informationen|eintrage?) ~12 (?:gespeichert|vorhanden|verarbeitet|verarbeiten|vorliegen|speichern|gefunden|vor|haben|liegen|ermittelt|vorhalten|hinterlegt|besitzen|existieren|finden|feststellen)\\b|(?:liegen|sind|haben|speichern|verarbeiten|befinden sich|gibt es|finden sich) ~10 (?:keine(?:rlei)?|keinerlei) ~4 (?:\\S{0,20}daten|datensatze?|angaben|informationen|eintrage?)\\b|(?:\\S{0,20}daten|angaben|informationen|eintrage) ~6 (?:liegen|sind|existieren|gibt es) ~5 nicht (?:vor|gespeichert|vorhanden|hinterlegt)\\b",
    ),
    needs: /ihnen|ihrer person|sie\b|ihre person|personenbezogen|zu ihr|dir\b|dich\b/,
    unless:
      /\?$|\b(?:wenn|falls|sofern|ob|verkauf\w*|weitere\w*|sonstige\w*|besondere\w*|zuordnen|identifizieren|mehr|weitergegeben|weitergeben|dritte\w*|ausreichend\w*|benotig\w*)\b/,
  },
  {
    kind,
    name: "de-must-keep",
    pattern: phrase(
      "(?:gesetzlich|verpflichtet|mussen|aufbewahrungsfrist\\S{0,2}|aufbewahrungspflicht\\S{0,2}|pflicht) ~14 (?:aufbewahr\\S{0,6}|aufzubewahren|vorhalten|entgegen\\S{0,6}|unterliegen|gespeichert|aufgehoben|entgegenstehen)\\b|unterliegen ~8 aufbewahrung\\S{0,10}",
    ),
    isWeak: true,
    unless: /\?$|\b(?:falls|ob|prufen|gepruft)\b|nur solange/,
  },
  {
    kind,
    name: "de-no-cause",
    pattern: phrase(
      "keine (?:veranlassung|handhabe|moglichkeit|rechtsgrundlage|grundlage) ~8|nicht bekannt ~6 (?:daten|konto|kunde)|(?:daten|kunde|kundin) ~6 (?:haben wir nicht|nicht bekannt|sind sie nicht|sind uns nicht)|kein kunde|nicht zustandig",
    ),
    unless: /\?$|\bfalls\b|\bwenn\b|welche/,
  },
];
