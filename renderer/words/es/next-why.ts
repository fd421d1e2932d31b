// Spanish: what to do next in a matter, by why.

export const why = {
  "still-a-draft": { title: "Terminar la carta", text: "Es un borrador. Nadie la tiene todavía." },
  "on-its-way": { title: "No hay nada que hacer", text: "La carta espera o va de camino." },
  unsure: {
    title: "Mirar en su buzón",
    text: "No se sabe si la carta salió. Mire entre los correos enviados antes de enviarla de nuevo.",
  },
  "not-sent": {
    title: "Enviarla de nuevo",
    text: "La carta no salió. El porqué figura junto a su estado.",
  },
  stopped: {
    title: "Nada que hacer",
    text: "Usted detuvo esta carta antes de que saliera. Solo sale si la envía de nuevo.",
  },
  "stopped-again": {
    title: "Enviarla a pesar de todo",
    text: "La carta está tal como la aprobó y todavía puede salir.",
  },
  "came-back": {
    title: "Tomar otra vía",
    text: "Nadie en la empresa tiene la carta. Use otra de sus direcciones, su formulario o el correo postal.",
  },
  "reply-unread": {
    title: "Mirar su respuesta",
    text: "Ha vuelto algo que usted todavía no ha confirmado. Lo que diga puede cambiar todo lo que sigue.",
  },
  "arrival-unknown": {
    title: "Decir cuándo llegó",
    text: "Fue por correo postal. Su plazo corre desde el día en que llegó, y solo usted puede averiguar ese día.",
  },
  "receipt-missing": {
    title: "Esperar y tenerlo presente",
    text: "Debían confirmar que recibieron su carta y no lo han hecho. Su plazo para responder corre de todos modos.",
  },
  "within-time": { title: "Esperar", text: "Todavía están en plazo para responder." },
  "no-day-set": {
    title: "Darles tiempo",
    text: "La ley no fija un día para esto. Un mes sin noticias es motivo suficiente para un recordatorio.",
  },
  "no-law": {
    title: "Darles tiempo",
    text: "La carta no se basa en ninguna ley, así que no hay día fijado. Tras un mes sin noticias, merece la pena un recordatorio.",
  },
  "no-law-month": {
    title: "Enviarles un recordatorio",
    text: "Ha pasado un mes sin noticias. Ninguna ley les fija un día; una segunda carta amable suele ayudar.",
  },
  "not-in-force": { title: "Esperar", text: "Este derecho todavía no los obliga." },
  "no-right": {
    title: "Aquí no se debe nada",
    text: "Esta ley no da este derecho. Aun así, pueden hacer lo que usted pide por voluntad propia.",
  },
  "day-passed": {
    title: "Enviarles un recordatorio",
    text: "Su plazo ha terminado y no ha llegado respuesta. Un recordatorio nombra el día y muestra más tarde que usted les dio una oportunidad.",
  },
  "day-passed-appeal": {
    title: "Recurrir ante la empresa",
    text: "Su plazo ha terminado. Esta ley pide que recurra ante la empresa antes de que le atienda el fiscal general.",
  },
  "reminder-out": {
    title: "Esperar a que el recordatorio haga efecto",
    text: "Dos semanas son una costumbre, no la ley: puede seguir antes.",
  },
  "reminder-unanswered": {
    title: "Pasar a la autoridad",
    text: "Dos semanas después de su recordatorio sigue sin haber respuesta. La autoridad puede estudiarlo.",
  },
  "company-first": {
    title: "Reclamar a la propia empresa",
    text: "Desde el 19 de junio de 2026, una reclamación empieza en la empresa. La autoridad puede devolverle el caso si no lo ha intentado.",
  },
  "company-complaint-out": {
    title: "Esperar lo que digan de su reclamación",
    text: "Deben confirmar su reclamación en este plazo y después decirle en qué ha quedado.",
  },
  "appeal-out": {
    title: "Esperar lo que digan de su recurso",
    text: "Deben responder por escrito. Después le atiende el fiscal general.",
  },
  "appeal-unanswered": {
    title: "Reclamar ante el fiscal general",
    text: "El plazo para responder a su recurso ha terminado.",
  },
  "complaint-out": {
    title: "Esperar a la autoridad",
    text: "Su reclamación ha salido. Las autoridades suelen tardar meses; entretanto, la obligación de la empresa sigue en pie.",
  },
  "extension-runs": {
    title: "Esperar",
    text: "Le dijeron a tiempo que necesitan más tiempo.",
  },
  "extension-late": {
    title: "Decirles que llegó demasiado tarde",
    text: "Dijeron que necesitan más tiempo cuando su plazo ya había terminado. Eso no prorroga nada.",
  },
  "extension-unreasoned": {
    title: "Pedir los motivos",
    text: "Si su mensaje no da los motivos del retraso, pídalos: sin motivos puede que no cuente.",
  },
  "extension-no-day": {
    title: "Pedir el día",
    text: "Necesitan más tiempo y la ley pide que digan el día. Si lo dijeron, anótelo; si no, pídalo.",
  },
  "extension-none": {
    title: "Mantener el día",
    text: "Quieren más tiempo, pero esta ley no conoce un plazo más largo para esto.",
  },
  "extension-over": {
    title: "Enviarles un recordatorio",
    text: "La prórroga también ha terminado y no ha llegado respuesta.",
  },
  "identity-only-on-doubt": {
    title: "Responder sobre su identidad",
    text: "Solo pueden pedir más pruebas si tienen buenos motivos para dudar de que sea usted. No dé más de lo que necesitan.",
  },
  "identity-proportionate": {
    title: "Responder sobre su identidad",
    text: "Pueden pedir una prueba proporcionada. Su plazo no empieza hasta que la tengan: no lo deje pasar.",
  },
  "identity-never": {
    title: "Negarse: no hace falta prueba",
    text: "Para esta solicitud no pueden pedir una prueba de quién es usted.",
  },
  "identity-may-be-asked": {
    title: "Responder sobre su identidad",
    text: "Pueden pedir lo que necesiten para estar seguros de que es usted, y nada más.",
  },
  "identity-no-rule": {
    title: "Responder sobre su identidad",
    text: "No conocemos ninguna norma sobre esto aquí. Dé lo menos que baste y pregunte para qué lo necesitan.",
  },
  "clarification-asked": {
    title: "Responder a su pregunta",
    text: "Preguntan a qué se refiere. Responda desde su propio buzón y anótelo aquí; no tiene que acotar su solicitud.",
  },
  "link-may-expire": {
    title: "Abrir usted el enlace",
    text: "Quieren que confirme por un enlace, y esos enlaces caducan. Mire adónde lleva antes de abrirlo; nosotros no lo hacemos nunca.",
  },
  "form-not-needed": {
    title: "Decir que su carta vale",
    text: "Quieren que use un formulario. No conocemos aquí ninguna norma que le obligue: su carta es una solicitud.",
  },
  "form-needed": {
    title: "Usar también su formulario",
    text: "Según esta ley pueden indicar la vía, y una solicitud por otra puede no iniciar ningún plazo. Úselo y guarde una imagen.",
  },
  "fee-free": {
    title: "Decir que es gratuito",
    text: "Quieren dinero. Según esta ley, una solicitud como la suya es gratuita, salvo casos raros que ellos tendrían que demostrar.",
  },
  "fee-free-twice": {
    title: "Decir que es gratuito",
    text: "Quieren dinero. Según esta ley, las solicitudes son gratuitas hasta dos veces en doce meses.",
  },
  "fee-may-be-asked": {
    title: "Preguntar cómo lo calcularon",
    text: "Según esta ley pueden pedir un pago, dentro de unos límites. Pregunte en qué se basa antes de decidir.",
  },
  "fee-counts-as-withdrawn": {
    title: "Decidir sobre el pago",
    text: "Si no confirma su solicitud a tiempo, se considera retirada. Usted decide si vale ese dinero.",
  },
  "fee-no-rule": {
    title: "Decidir sobre el pago",
    text: "No conocemos aquí ninguna norma sobre pagos. Pregunte en qué se basa antes de pagar.",
  },
  "left-out-parts": {
    title: "Pedir lo que falta",
    text: "Respondieron solo a una parte de lo que usted pidió.",
  },
  refused: {
    title: "Responder a la negativa",
    text: "Dijeron que no. Pídales que lo revisen, con el punto del que depende.",
  },
  "refused-appeal": {
    title: "Recurrir ante la empresa",
    text: "Dijeron que no. Esta ley pide que recurra ante la empresa en un plazo razonable, antes de que le atienda el fiscal general.",
  },
  "refused-limit": {
    title: "Acudir a la autoridad a tiempo",
    text: "La ley le fija un último día para esto. Después, la autoridad no está obligada a atenderle.",
  },
  "limit-over": {
    title: "Acudir a la autoridad de todos modos",
    text: "Su último día para esto ha pasado. La autoridad aún puede atenderle, pero no está obligada.",
  },
  "answer-out": {
    title: "Esperar su respuesta",
    text: "Su carta ha salido. Dos semanas son una costumbre, no la ley: puede seguir antes.",
  },
  "complaint-open": {
    title: "Reclamar ante la autoridad",
    text: "Una autoridad de control puede estudiarlo y apremiarlos a que respondan.",
  },
  "court-open": {
    title: "Acudir a los tribunales",
    text: "Se puede acudir a un tribunal. Para eso conviene asesorarse; esta aplicación no asesora.",
  },
  "says-fulfilled": {
    title: "Comprobarlo más tarde",
    text: "Dicen que está hecho. Es su palabra: dentro de tres meses, una solicitud de acceso muestra si es así.",
  },
  "verify-now": {
    title: "Comprobar si es así",
    text: "Hace tres meses dijeron que está hecho. Una solicitud de acceso muestra si es así.",
  },
  answered: {
    title: "Mirar si la respuesta está completa",
    text: "Compárela con lo que usted pidió. Si falta algo, pídalo.",
  },
  checked: { title: "No hay nada que hacer", text: "Usted lo ha comprobado. Este asunto está cerrado." },
  decided: { title: "No hay nada que hacer", text: "Ya se ha resuelto." },
  withdrawn: { title: "No hay nada que hacer", text: "Usted retiró la solicitud." },
  "company-gone": {
    title: "Ver si la empresa aún existe",
    text: "Si no existe, busque en el registro de su país quién la ha absorbido o quién la liquida, y escríbale.",
  },
  "may-write": { title: "También es posible", text: "Si encaja con lo que escribieron." },
} as const;
