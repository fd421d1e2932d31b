// Portability: a copy that another service can read, or a transfer to it (GDPR Art. 20).
import { ownData, pattern, type RightRule, words } from "./right-rule.ts";

/** Portable copies and transfers. */
export const portabilityRules: readonly RightRule[] = [
  {
    name: "portability",
    needs: "nothing",
    confidence: 0.97,
    pattern:
      /\bportab(?:ility|le (?:format|form|copy|and)|ilite|ilita)\b|\bdata portability|\bportabilidad\b|\bportabilidade\b|\bubertragbarkeit|\bdatenubertragbarkeit\w{0,4}|\bdatenportabilitat|\bdatenubertragung\b(?= \(art)|\b(?:gegevens)?overdraagba(?:ar|re)\w{0,5}|\bdataportabiliteit|\bdata transferability|\btransferability\b|\bportabilitat\b|\bcomputerbestand\b|\bover te dragen\b|\bte laten overdragen\b/g,
    unless: /insurance portability|health insurance|portable device|number portab|portabilite du numero/,
  },
  {
    name: "machine-readable",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\bmachine[- ]readable|\bmaschinenles|\blisible par (?:une )?machine|\blisible par un ordinateur|\blectura mecanica|\bleitura automatica|\bleggibile da (?:dispositivo|macchina)|\bmachineleesba/g,
    unless: /cookie|signal|robots/,
  },
  {
    name: "transfer-to-another",
    needs: "claim",
    confidence: 0.9,
    pattern: pattern(
      `\\b(?:transfer(?:red)?|transmit(?:ted)?|move|port|send) ${words(4)}(?:${ownData}|it|them|data|information)?[^;]{0,50}?\\bto (?:another|other|a different|a third|a new|someone|any other) ${words(2)}(?:controllers?|organi[sz]ations?|compan(?:y|ies)|part(?:y|ies)|providers?|services?|entit(?:y|ies)|else)\\b`,
    ),
    unless: /onward|we (?:may|will|can|might|could)|merger|acqui|sale of|countr|outside|opt[- ]out/,
  },
  {
    name: "usable-format",
    needs: "claim",
    confidence: 0.92,
    pattern:
      /\b(?:commonly used|usable|structured|readily[- ]usable)\b[^;]{0,40}?\b(?:format|form)\b|\bstrukturierten?, gangigen|\bgangigen[^;]{0,20}?format|\bformat structure|\bformato (?:estructurado|strutturato|estruturado)|\bgestructureerd/g,
  },
  {
    name: "export",
    needs: "claim",
    confidence: 0.75,
    pattern: pattern(
      `\\bexport(?:ing)? (?:a copy of |of )?${ownData}|\\bdownload (?:a copy of |an? (?:archive|export|file) of )?(?:your|all your|all of your) ${words(2)}(?:data|information)\\b`,
    ),
    unless: /outside|countr/,
  },
  {
    name: "daten-ubertragen",
    stems: "daten|ubertrag|ubermitt|aushandig",
    needs: "claim",
    confidence: 0.85,
    pattern:
      /\bdaten\b[^;]{0,60}?\ban (?:einen? )?(?:anderen?|dritten?) [^;]{0,50}?(?:ubertragen|ubermittel|aushandig)|\b(?:ubermittlung|ubertragung)\b[^;]{0,50}?\ban (?:einen? )?andere[nr]? (?:verantwortliche|anbieter|stelle|unternehmen)|\baushandigen (?:zu )?lassen/g,
  },
  {
    // To whom is left open: a transfer that the person may ask for is that of Art. 20, one that is only told of is abroad.
    name: "solicitar-la-transferencia",
    needs: "nothing",
    confidence: 0.85,
    pattern:
      /\b(?:solicitar|demander|obtenir|richiedere|chiedere|pedir) (?:la |le |il |a )?(?:transferencia|transfert|trasferimento) (?:de |dei |dos |di )(?:los |sus |vos |suoi |seus |tus )?(?:propri )?(?:datos|donnees|dati|dados)\b/g,
  },
  {
    name: "transmettre-a-un-autre",
    needs: "claim",
    confidence: 0.85,
    pattern:
      /\b(?:transmi|transf|trasf|trasmett|recuper)[^;]{0,68}?\b(?:a un autre|a un tiers|a otro|ad altro|ad un altro|a outro) (?:responsable|prestataire|fournisseur|titolare|responsavel|fornecedor)/g,
  },
].map((rule) => ({ ...rule, right: "portability" }) as RightRule);
