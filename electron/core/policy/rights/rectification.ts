// Rectification: to have data corrected, completed or updated, also by the person in the account's settings (GDPR Art. 16).
import { account, germanData, ownDataOrAccount, pattern, type RightRule, romanceData, words } from "./right-rule.ts";

const verbs =
  "(?:correct(?:ing|ed|ions?(?: to| of)?)?|amend(?:ing|ed|ments?(?: to| of)?)?|updat(?:e|es|ed|ing)(?: to| of)?|chang(?:e|es|ed|ing)(?: to)?|edit(?:ing)?|modif(?:y|ying|ied|ication of)|revis(?:e|ing)|complet(?:e|ed|ing)|supplement|adjust)";

/** Correcting, completing and updating. */
export const rectificationRules: readonly RightRule[] = [
  {
    name: "rectify",
    needs: "claim",
    confidence: 0.97,
    pattern:
      /\brectif(?:y|ied|ying|ication|ier|iee?s?|ie|icar|icacion|icatie|iceren|icado|icare|icacao)\b|\brettific(?:a|he|are|azione)\b|\bretific(?:ar|acao|ados?)\b|\bcorrigi(?:r|dos?)\b/g,
    unless: /rectify (?:the|any) (?:problem|issue|breach|error in the (?:site|service))/,
  },
  {
    name: "right-to-correct",
    needs: "nothing",
    confidence: 0.96,
    pattern: pattern(
      `\\brights? ${words(7)}(?:to|of) ${words(8)}(?:correct(?:ion|ed)?|amend(?:ment|ed)?|updated?|modify)\\b`,
    ),
    unless: /reserves? (?:the|its|our) right|we (?:have|reserve) the right|policy|notice|statement|service|terms/,
  },
  {
    name: "correct-data",
    needs: "claim",
    confidence: 0.94,
    pattern: pattern(`\\b${verbs}(?:[ ,;/]|and |or )[^;]{0,40}?\\b${ownDataOrAccount}\\b`),
    unless:
      /reserves? (?:the|its|our|all) rights?|\b(?:policy|notice|statement)\b|change the (?:ways?|manner|purposes?|terms)|how we|ways? (?:in which )?we|change your (?:mind|browser|cookie|password|privacy|ad |preferences|settings)|complete (?:your|the) (?:order|purchase|transaction|form|survey|request)|completed (?:order|form)|correct (?:any )?(?:problem|error)s? (?:in|with) the/,
  },
  {
    name: "have-corrected",
    needs: "claim",
    confidence: 0.94,
    pattern: pattern(
      `\\b(?:data|information|details|records?|profile|inaccurac(?:y|ies)|errors?|inaccurate|incorrect|incomplete|it|them)\\b ${words(6)}(?:be |to be |being |or )?(?:corrected|amended|updated|rectified|changed|modified|completed)\\b`,
    ),
    unless:
      /reserves? (?:the|its|our|all) rights?|policy|notice|statement|last (?:updated|modified)|we (?:keep|may|will) (?:\w{1,12} ){0,3}(?:updat|chang)/,
  },
  {
    name: "fix-inaccurate",
    needs: "claim",
    confidence: 0.93,
    pattern:
      /\b(?:correct|amend|update|fix|change) [^;]{0,29}?\b(?:inaccura|incorrect|errors|mistakes|incomplete|out[- ]of[- ]date|deficienc)|\bcorrections?\b[^;]{0,40}?\b(?:data|information)/g,
    unless:
      /reserves? (?:the|its|our|all) rights?|problem|errors (?:in|on) (?:the|our) (?:site|service|software|website)/,
  },
  {
    name: "updates-to",
    needs: "claim",
    confidence: 0.92,
    pattern:
      /\b(?:changing|modifying|correcting|updating) (?:(?:and|or) \w{1,12} )?(?:your |personal )?information\b|\b(?:updates?|corrections?|changes?|amendments?|revisions?) (?:or \w{1,14} )?to (?:your|this|that|their|his|the|any|personal) (?:\w{1,14} ){0,3}(?:profile|information|data|details|records?|account)\b/g,
    unless: /policy|notice|statement|practices|we are/,
  },
  {
    // A promise to mend what is wrong: what firms of the years before 2018 have instead of a right.
    name: "we-correct",
    needs: "nothing",
    confidence: 0.85,
    pattern:
      /\bwe (?:will|shall|promptly) (?:\w{2,12} ){0,2}(?:correct|rectify|amend|update) (?:\w{1,14} ){0,3}(?:data|information|details|inaccurac|errors?|records?)|\b(?:werden|wird) (?:\w{2,14} ){0,5}(?:berichtigt|korrigiert)\b/g,
    unless:
      /policy|notice|statement|errors? (?:in|on|with) (?:the|our|this) (?:site|service|software|web|product)|security|software|browser/,
  },
  {
    name: "listed",
    needs: "right-word",
    confidence: 0.92,
    pattern: /\b(?:correct(?:ion)?|amend(?:ment)?|rectification|update|modification)\b(?= ?[:.,;)(/&*-]| and | or |$)/g,
    unless: /policy|notice|statement|reserves? the right|is correct|not correct/,
  },
  {
    name: "berichtigung",
    needs: "claim",
    confidence: 0.96,
    pattern:
      /\b(?:daten)?berichtig(?:ung\w{0,12}|en|t)\b|\bkorrektur\b|\bkorrigier(?:en|t)\b|\bcorrectie\b|\bcorrigeren\b|\bverbeter(?:en|ing)\b/g,
    unless: /verbeteren van (?:onze|de) (?:dienst|website)|onze (?:dienst|website)/,
  },
  {
    name: "andern",
    stems:
      "ander|zu ander|aktualisier|bearbeit|vervollstandig|anpass|aan te pas|aanpas|wijzig|bewerk|verwalt|aan te vul|geandert",
    needs: "claim",
    confidence: 0.9,
    pattern: pattern(
      `${germanData}[^;]{0,50}?\\b(?:zu |te )?(?:andern|aktualisieren|bearbeiten|vervollstandigen|anpassen|aan te passen|aanpassen|wijzigen|bewerken|verwalten|aan te vullen|geandert|aktualisiert)\\b|\\b(?:anderung|aktualisierung|vervollstandigung|wijziging|aanpassing)\\b[^;]{0,40}${germanData}`,
    ),
    unless:
      /datenschutz(?:erklarung|bestimmungen|hinweise)|privacyverklaring|wir (?:andern|behalten)|wij (?:wijzigen|passen)|einstellung/,
  },
  {
    name: "corriger",
    needs: "claim",
    confidence: 0.93,
    pattern: pattern(
      `\\b(?:corrig(?:er|ir|ere|ee?s?|ez)|corregir|corre(?:ction|ccion|cao|zione)|modifi(?:er|cation|ez|ee?s)|modific(?:ar|arlos?|are|acion|acao|a|he)|mettre a jour|met(?:tez|tre) a jour|mise a jour|actualiz(?:ar|acion)|aggiorna(?:re|mento)|alteracao|atualiz(?:ar|acao)|complet(?:er|ees|arlos|ados)|integrazione|alterar)\\b[^;]{0,50}?(?:${romanceData}|${account}|\\bles\\b|inexact|inesatt|incomplet|incorret|incorrect|erron|elles|ceux)`,
    ),
    unless:
      /politique|politica|charte|declaration|informativa|aviso|condition|mot de passe|nous (?:pouvons|nous reservons)/,
  },
  {
    name: "listed-verbs",
    needs: "right-word",
    confidence: 0.9,
    pattern:
      /\b(?:corriger|modifier|mettre a jour|corregir|modificar|actualizar|correggere|modificare|aggiornare|corrigir|atualizar|berichtigen|korrigieren)\b(?= ?[:.,;)(/]| et | ou | o | u | y | e | oder | und |$)/g,
    unless:
      /politique|politica|charte|informativa|condition|declaration|nous (?:reservons|pouvons)|nos reservamos|ci riserviamo|behalten/,
  },
  {
    name: "listed-modification",
    needs: "right-word",
    confidence: 0.92,
    pattern:
      /\b(?:de |la |en |d')?(?:modification|correction|correccion|modificacion|aggiornamento|correzione|correcao|atualizacao|rectificacion)\b/g,
    unless: /politique|politica|charte|informativa|condition/,
  },
].map((rule) => ({ ...rule, right: "rectification" }) as RightRule);
