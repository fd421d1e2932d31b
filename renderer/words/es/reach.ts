// Spanish: why a law reaches a letter, may reach it or does not. No "a" or "de" before a law: "el" would run into it.
export const reach = {
  reasons: {
    "no-right": "{{law}} no reconoce {{right}}.",
    "no-letter": "no existe una carta así según {{law}}.",
    "lives-elsewhere": "{{law}} es para personas que viven {{inLaw}} ({{article}}), y usted vive {{home}}.",
    "region-not-said":
      "{{law}} es para personas que viven {{inLaw}} ({{article}}), y sus datos no dicen en qué parte de su país vive usted.",
    established:
      "la empresa tiene su sede {{seat}}, y {{law}} obliga a las empresas de allí, viva usted donde viva ({{article}}).",
    "established-perhaps":
      "la empresa tiene su sede {{seat}}: {{law}} la alcanza si trata allí sus datos ({{article}}).",
    "inside-one-region": "usted y la empresa están {{seat}}, donde {{inside}} ({{article}}).",
    "perhaps-inside-one-region":
      "si usted y la empresa están en la misma provincia, {{law}} puede ceder allí: {{inside}} ({{article}}).",
    "company-region-unknown":
      "{{law}} obliga a las empresas que están {{inLaw}}, y no se sabe en qué parte de su país tiene su sede esta ({{article}}).",
    serves:
      "usted vive {{home}} y la empresa se dirige a las personas de allí, así que {{law}} la alcanza ({{article}}).",
    "serves-perhaps":
      "usted vive {{home}}; {{law}} alcanza a la empresa si ofrece algo a las personas de allí, lo que no se sabe ({{article}}).",
    "serves-perhaps-and-names":
      "usted vive {{home}}, y la propia política de la empresa nombra {{law}}; alcanza a la empresa si ofrece algo a las personas de allí ({{article}}).",
    "serves-others":
      "según su política, la empresa solo atiende a personas de otros lugares, así que {{law}} no la alcanza ({{article}}).",
    "serves-others-but-names":
      "según su política, la empresa solo atiende a personas de otros lugares, pero esa política nombra {{law}} ({{article}}).",
    "serves-others-but-may":
      "según su política, la empresa solo atiende a personas de otros lugares, pero {{law}} alcanza también los datos recogidos mientras usted estaba {{inLaw}} ({{article}}).",
    "no-link":
      "por lo que se sabe, ni usted ni la empresa están {{inLaw}}, así que {{law}} no la alcanza ({{article}}).",
    thresholds:
      "usted vive {{inLaw}}, pero nadie puede saber desde fuera si {{law}} obliga a esta empresa: {{limits}} ({{article}}).",
    "thresholds-and-names":
      "usted vive {{inLaw}}, y la propia política de la empresa nombra {{law}}; si está obligada, nadie puede saberlo desde fuera: {{limits}} ({{article}}).",
    "broker-data-provided":
      "{{law}} solo abarca aquí lo que usted mismo facilitó ({{article}}), y un corredor de datos tiene de otros la mayor parte de sus datos.",
    "broker-data-collected":
      "{{law}} solo abarca aquí lo que se recogió de usted ({{article}}), y un corredor de datos tiene de otros la mayor parte de sus datos.",
    "sells-nothing":
      "la empresa dice que no vende datos, así que según {{law}} puede no quedar nada que parar ({{article}}).",
    "customers-only": "{{customers}} ({{article}}), y un corredor de datos nunca trató con usted.",
    "promised-to-all":
      "la política de la empresa promete a todo el mundo los derechos que da {{law}}, aunque la ley en sí no la alcanza.",
  },
  rights: {
    access: "el derecho de acceso",
    rectification: "el derecho de rectificación",
    erasure: "el derecho de supresión",
    objection: "el derecho de oposición",
    "opt-out-marketing": "el derecho a rechazar la publicidad",
    "opt-out-sale": "el derecho a rechazar la venta y la cesión",
    "third-party-disclosure": "el derecho a una lista de los terceros que recibieron los datos",
    other: "lo que pide esta carta",
  },
  laws: {
    "br-lgpd": { name: "la LGPD de Brasil", in: "en Brasil" },
    "ca-pipeda": {
      name: "la PIPEDA de Canadá",
      in: "en Canadá",
      inside:
        "la provincia tiene una ley propia para lo que se queda dentro de ella, salvo que la empresa sea una actividad federal, como un banco o una compañía telefónica",
    },
    "ca-qc-law25": { name: "la ley de privacidad del sector privado de Quebec", in: "en Quebec" },
    "ch-fadp": { name: "la ley suiza de protección de datos", in: "en Suiza" },
    "eu-gdpr": { name: "el RGPD", in: "en el Espacio Económico Europeo" },
    "jp-appi": { name: "la APPI de Japón", in: "en Japón" },
    "kr-pipa": { name: "la PIPA de Corea del Sur", in: "en Corea del Sur" },
    "uk-gdpr": { name: "el RGPD del Reino Unido", in: "en el Reino Unido" },
    "us-ca-ccpa": {
      name: "la ley de privacidad de California (CCPA)",
      in: "en California",
      limits:
        "obliga a las empresas con más de 26 625 000 dólares de ingresos al año (la cantidad de 2025 y 2026), o que comercian con los datos de 100 000 californianos u hogares, o que viven de vender o ceder datos",
    },
    "us-ca-shine-the-light": {
      name: "la ley «Shine the Light» de California",
      in: "en California",
      limits: "obliga a las empresas de 20 empleados o más que cedieron sus datos para publicidad directa",
      customers: "es para clientes que dieron ellos mismos sus datos a la empresa",
    },
    "us-ia-icdpa": {
      name: "la ley de datos del consumidor de Iowa (ICDPA)",
      in: "en Iowa",
      limits: "obliga a quien trata los datos de 100 000 habitantes de Iowa, o de 25 000 y vive de vender datos",
    },
    "us-va-vcdpa": {
      name: "la ley de datos del consumidor de Virginia (VCDPA)",
      in: "en Virginia",
      limits: "obliga a quien trata los datos de 100 000 habitantes de Virginia, o de 25 000 y vive de vender datos",
    },
  },
} as const;
