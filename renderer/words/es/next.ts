// Spanish: what to do next in a matter and why, what the law says of a refusal, and what may be asked as proof.
import { why } from "./next-why.ts";

export const next = {
  title: "Qué sigue",
  more: "Qué más puede hacer",
  letters: "Todas las cartas que pueden venir después",
  hint: "Nada sale solo: un botón solo abre la carta, para que usted la lea, la cambie y la envíe.",
  under: "Se basa en: {{article}}.",
  unchecked: "Este precepto todavía no se ha comprobado con su fuente.",
  verify: "Pedir acceso de nuevo",
  done: {
    verified: "Lo he comprobado",
    complied: "Lo he hecho",
    clarified: "He respondido",
    paid: "Lo he pagado",
  },
  practice: "En la práctica nadie responde. Esto es lo que vendría después si hubiera sido real.",
  day: {
    theirs: "Tienen hasta el {{day}}.",
    passed: "Su día era el {{day}}.",
    yours: "Usted tiene hasta el {{day}}.",
    over: "Su último día era el {{day}}.",
    from: "Posible a partir del {{day}}.",
    fromNow: "Posible desde el {{day}}.",
    wait: "Conviene esperar hasta el {{day}}.",
  },
  why,
  coach: {
    title: "Qué decir ante la negativa",
    ground: "Su motivo: {{ground}}",
    noGround: "Su motivo no se anotó. Lo que sigue vale para cualquier negativa.",
    chanceTitle: "Cómo está usted",
    chance: {
      good: "La ley está de su lado en esto, hasta donde podemos saber.",
      open: "Está abierto. Mucho depende de hechos que solo conocen ellos.",
      poor: "Puede que tengan razón, al menos en parte. Aun así, merece la pena una carta si cree que la aplican con demasiada amplitud.",
    },
    limits: "Lo que usted debe respetar",
    noAdvice: "Esto es general y no es asesoramiento jurídico.",
    says: {
      general:
        "Para este motivo no conocemos ningún precepto que lo zanje. Aun así, deberían decirle en qué se basan y en qué hechos.",
      "burden-on-company":
        "Una solicitud solo se puede rechazar por infundada o excesiva cuando lo es de forma manifiesta, y es la empresa quien debe demostrarlo.",
      "free-twice":
        "La ley le permite preguntar hasta dos veces al año sin coste. Solo lo que pase de ahí puede ser demasiado.",
      "duty-for-part":
        "Una obligación de conservar datos, como la contable, vale para los datos que nombra. El resto de su solicitud sigue en pie, y deberían decir qué ley es.",
      "processor-names-controller":
        "Quien solo trabaja por cuenta de otro no tiene que responderle, pero puede decir para quién. Esa empresa, la responsable del tratamiento, debe responder.",
      "balance-shown-by-company":
        "Tras una oposición deben parar, salvo que acrediten motivos imperiosos propios. Ponderarlo es tarea suya, y deben acreditarlo.",
      "marketing-no-balance": "Contra la publicidad no cuenta ningún motivo suyo: deben parar.",
      "confirm-nothing-held":
        "Que no tienen nada es una respuesta, si es verdad. Pídales que busquen de nuevo con otros datos y que lo confirmen.",
      "identity-rule":
        "Solo pueden pedir una prueba hasta donde lo permite esta ley. Pregunte qué único dato bastaría y ofrezca lo mínimo.",
      "identity-never": "Para esta solicitud no pueden pedir una prueba de quién es usted.",
      "anybody-protected": "Esta ley no pregunta dónde vive usted, si la propia empresa está a su alcance.",
      "residents-only":
        "Esta ley protege a quienes viven allí. Si usted vive allí, dígalo; si no, tienen razón, y puede servir otra ley.",
      "provided-only":
        "Este derecho solo alcanza los datos que usted mismo les dio. Lo que obtuvieron de otra parte queda fuera.",
      "collected-only":
        "Este derecho solo alcanza los datos que recogieron de usted. Lo que compraron en otra parte queda fuera, así que es débil frente a los corredores de datos.",
      "unlawful-only":
        "Este derecho solo alcanza datos que se conservan o se usan en contra de la ley, o que ya no hacen falta. Diga por qué es así.",
      "consent-only": "Este derecho solo alcanza lo que hacen con su consentimiento.",
      "own-clients-only": "Esta ley solo los obliga con las personas con las que trataron.",
      "name-the-provision":
        "Deberían nombrar el precepto en el que se basan y los datos a los que lo aplican, y hacer el resto.",
      "say-identifier":
        "Pregunte qué identificador necesitan y cómo encontrarlo. Envíe solo ese: cada dato de más les cuenta más de usted.",
      "say-suspicion": "Pregunte qué despierta su sospecha y escriba desde la dirección que conocen.",
    },
  },
  shield: {
    title: "Qué pueden pedir como prueba",
    says: {
      "only-on-doubt": "Solo si tienen dudas razonables de que sea usted, y solo lo necesario para resolverlas.",
      proportionate: "Lo que sea proporcionado a la solicitud. Pueden esperar a tenerlo.",
      never: "Nada: para esta solicitud no se puede pedir ninguna prueba.",
      "may-ask": "Lo que necesiten para estar seguros de que es usted.",
      "no-rule": "No conocemos ninguna norma sobre esto en esta ley.",
    },
    clock: {
      "runs-on": "Su plazo sigue corriendo entretanto.",
      "starts-with-it": "Su plazo empieza cuando tienen su prueba.",
      "stands-still": "Su plazo se detiene hasta que tienen su prueba.",
      "may-rest":
        "El plazo de la ley sigue corriendo; las directrices permiten que se detenga hasta que usted responda.",
      unknown: "Aquí no se sabe qué efecto tiene esto en su plazo.",
    },
    least: "Lo mínimo que basta",
    leastList: {
      known: "Ofrezca confirmarlo con lo que ya conocen: la dirección de correo, la cuenta, un número de cliente.",
      black:
        "Si ha de ser la copia de un documento, tache todo menos el nombre y lo que comparan: rara vez hacen falta la foto, la firma, el número del documento y el lugar de nacimiento.",
      mark: "Escriba sobre la copia para qué es y el día, de modo que no sirva para otra cosa.",
      gone: "Pídales que eliminen la copia en cuanto la hayan mirado.",
    },
  },
} as const;
