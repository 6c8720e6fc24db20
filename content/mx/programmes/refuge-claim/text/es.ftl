programme = Solicitud de protección internacional
    .about = Para quien no puede volver a su país sin peligro. Es gratuita y confidencial. Nadie avisa a tu consulado.

## Estados

state-wish-known = Quiere pedir protección; la autoridad debe avisar a la COMAR
state-to-file = La COMAR ya sabe; falta presentar la solicitud
state-late-to-file = Terminó el plazo para presentarla; todavía puede presentarse con sus razones
state-filed-late = Presentada tarde; la COMAR debe oír las razones
state-to-ratify = La presentó otra persona; falta confirmarla
state-filed = Presentada; la COMAR debe dar la constancia
state-in-procedure = En trámite; la COMAR debe resolver
state-opinion-asked = En trámite; se pidió opinión sobre el país
state-absence-noted = Faltó a una comparecencia; la COMAR debe preguntar por qué
state-denied = Resuelta en contra; puede pedirse la revisión
state-under-review = En revisión
state-refugee = Refugiado reconocido
state-protected = Con protección complementaria
state-ending = Se examina si la condición termina
state-not-filed = No confirmada a tiempo: se tiene por no presentada
state-out-of-time = No admitida por tardía
state-abandoned = Abandonada
state-withdrawn = Retirada por la persona
state-denial-final = Negada
state-status-ended = La condición terminó

## Actos

step-learn-of-wish = Anotar que la persona quiere pedir protección
    .done = Se supo que quiere pedir protección
step-tell-comar = Avisar a la COMAR por escrito
    .done = Se avisó a la COMAR
step-file = Presentar la solicitud
    .done = Presentó la solicitud
step-file-for-another = Presentar la solicitud en nombre de otra persona
    .done = Otra persona presentó la solicitud
step-ratify = Confirmar la solicitud
    .done = Confirmó la solicitud
step-file-late = Presentar la solicitud fuera de plazo
    .done = Presentó la solicitud fuera de plazo
step-hear-late-reasons = Oír las razones de la demora
    .done = Se oyeron las razones de la demora
step-admit-late = Admitir la solicitud tardía
    .done = Se admitió la solicitud tardía
step-refuse-as-late = No admitir por tardía
    .done = No se admitió por tardía
step-issue-certificate = Dar la constancia y avisar al Instituto que no puede haber retorno
    .done = Se dio la constancia de trámite
step-give-humanitarian-card = Dar la tarjeta por razones humanitarias
    .done = Recibió la tarjeta por razones humanitarias
step-attend = Anotar la comparecencia
    .done = Compareció
step-interview = Entrevistar en persona
    .done = Fue entrevistada
step-bring-evidence = Aportar pruebas
    .done = Aportó pruebas
step-ask-country-opinion = Pedir opinión sobre el país de origen
    .done = Se pidió opinión sobre el país de origen
step-give-opinion = Dar la opinión
    .done = Se recibió la opinión
step-extend-decision = Ampliar el plazo para resolver
    .done = Se amplió el plazo para resolver
step-authorise-transfer = Autorizar que siga el trámite en otro estado
    .done = Se autorizó el traslado
step-ask-about-absence = Preguntar por la falta
    .done = Se preguntó por la falta
step-declare-abandoned = Declarar el abandono
    .done = Se declaró abandonada
step-withdraw = Retirar la solicitud
    .done = Retiró la solicitud
step-recognise = Reconocer la condición de refugiado
    .done = Fue reconocida como refugiada
step-grant-complementary = Otorgar protección complementaria
    .done = Recibió protección complementaria
step-deny = Negar la protección
    .done = Se negó la protección
step-recognise-by-derivation = Reconocer a un familiar por derivación
    .done = Fue reconocida por derivación
step-ask-review = Pedir la revisión
    .done = Pidió la revisión
step-annul-denial = Anular la negativa y seguir el trámite
    .done = Se anuló la negativa
step-confirm-denial = Confirmar la negativa
    .done = Se confirmó la negativa
step-tell-of-travel = Avisar de un viaje al país de origen
    .done = Avisó de un viaje al país de origen
step-start-ending = Iniciar cesación, revocación o cancelación
    .done = Se empezó a examinar si la condición termina
step-hear-on-ending = Entrevistar antes de decidir si termina
    .done = Fue oída
step-extend-ending = Ampliar el plazo
    .done = Se amplió el plazo
step-keep-status = Mantener la condición
    .done = La condición se mantiene
step-end-status = Terminar la condición
    .done = La condición terminó

## Plazos

clock-wish-notice = Aviso inmediato a la COMAR
clock-filing-term = Plazo para presentar la solicitud
clock-ratification = Plazo para confirmar la solicitud
clock-decision = Plazo de la COMAR para resolver
clock-notice-to-institute = Aviso al Instituto para que no haya retorno
clock-attendance = Comparecencia semanal
clock-country-opinion = Opinión de Relaciones Exteriores
clock-review = Plazo para pedir la revisión
clock-review-decision = Plazo para resolver la revisión
clock-ending-decision = Plazo para decidir si la condición termina

## Quién participa

role-applicant = Solicitante
role-representative = Representante, o quien presenta por otra persona

## Datos

field-nationality = Nacionalidad
    .help = Tres letras. Puede quedar en blanco.
field-sex = Sexo
    .help = Como la persona lo diga. No es obligatorio.
field-age_group = Grupo de edad
    .help = En duda sobre 18, adolescente. En duda sobre 12, niña o niño.
field-filed_by = Quién presenta
    .help = La propia persona, su representante o una tercera persona.
field-needs_interpreter = Necesita intérprete
    .help = Es gratuito.
field-extension_cause = Causa de la ampliación
    .help = Solo las que la ley enumera.
field-excluded = Hay motivos del artículo 27
    .help = Lo escribe quien resuelve, después de analizar la solicitud.
field-complementary_weighed = Se evaluó la protección complementaria
    .help = Siempre, en la misma resolución.
field-consents_to_consulate = Consiente por escrito que se avise a su consulado
    .help = Sin su consentimiento expreso, nadie avisa.
field-kinship = Parentesco
field-degree = Grado de parentesco
    .help = Cónyuge o pareja, e hijas e hijos: uno.
field-depends_on_applicant = Depende económicamente
    .help = Sin documentos basta la declaración.
field-status_end_cause = Causa de terminación
field-grave_reasons = Hay razones graves o un temor que continúa
field-name = Nombre
    .help = Se guarda aparte y protegido.
field-birth_date = Fecha de nacimiento
    .help = Se guarda aparte y protegida.
field-account = Lo que cuenta la persona
    .help = En sus palabras. Solo la COMAR lo lee.
field-contact = Teléfono o correo
    .help = Solo para avisarte. No es obligatorio.

## Lo que nadie puede autorizar

guard-confidential = Lo que cuenta quien pide protección es confidencial.
    .do = Presenta una queja ante la comisión de derechos humanos.
guard-somebody-else-filed = La presenta otra persona: la debe confirmar quien pide protección.
    .do = Preséntala como solicitud de otra persona y confírmala en tres días hábiles.
guard-reasons-for-delay-are-heard = Nadie queda fuera por tardanza sin que se oigan sus razones.
    .do = Cuenta por qué no pudiste antes. Si no te oyeron, pide la revisión.
guard-heard-in-person = No se decide sin entrevistar en persona.
    .do = Pide la entrevista, con intérprete si lo necesitas.
guard-opinion-was-asked = No se decide sin pedir opinión sobre el país de origen.
    .do = Pide que se solicite. Puedes aportar tu propia información.
guard-complementary-is-weighed-too = Quien no es refugiado puede necesitar otra protección: se evalúa en la misma resolución.
    .do = Pide la revisión: la resolución debe decir por qué no hay protección complementaria.
guard-excluded-persons-are-not-recognised = Hay motivos graves del artículo 27.
    .do = Puedes contestarlos y pedir la revisión.
guard-extended-for-a-cause = El plazo se amplía solo por una causa que la ley enumera.
    .do = Pide que se resuelva en el plazo.
guard-extended-once = El plazo se amplía una sola vez.
    .do = Pide que se resuelva en el plazo.
guard-absence-is-asked-about = Nadie abandona por faltar sin que se le pregunte por qué.
    .do = Explica por qué no fuiste. Puedes volver a comparecer.
guard-derived-within-the-degrees = Por derivación se reconoce a familiares cercanos que dependen de la persona.
    .do = Puedes presentar tu propia solicitud.
guard-heard-before-it-ends = La condición no termina sin oír a la persona.
    .do = Pide ser oída, con intérprete si lo necesitas.
guard-fear-that-lasts-keeps-the-status = Quien todavía teme con razón conserva la condición.
    .do = Pide la revisión y cuenta por qué temes volver.
guard-an-ending-has-its-cause = La condición termina solo por una causa de la ley.
    .do = Pide que se te diga la causa.
guard-one-claim-at-a-time = Ya hay una solicitud abierta de esta persona.
    .do = Sigue la que está abierta. Puedes aportar pruebas hasta la resolución.

## Fundamentos de una resolución

ground-no-reason-for-delay = No hay razón que explique la demora
ground-did-not-come = Dejó de comparecer sin causa
ground-not-in-article-13 = No se encuentra en los supuestos del artículo 13 ni requiere otra protección
ground-excluded-by-article-27 = Se encuentra en un supuesto del artículo 27
ground-cessation = Cesación
ground-revocation = Revocación
ground-cancellation = Cancelación
ground-complementary-withdrawn = Retiro de la protección complementaria

## Lo que sucede

occurrence-returned-all-the-same = Fue devuelta a pesar de la solicitud
occurrence-consulate-was-told = Se avisó a su consulado
occurrence-data-were-handed-out = Se entregaron sus datos
occurrence-child-held-in-a-station = Una niña, niño o adolescente estuvo en una estación
occurrence-sanctioned-for-irregular-entry = Se siguió un procedimiento por el ingreso irregular

## Recordatorios privados

reminder-file = Se acerca el fin del plazo para presentar tu solicitud.
    .do = Ve a la COMAR. Puedes contarlo de palabra, en tu idioma. Es gratis.
reminder-ratify = Alguien presentó una solicitud por ti y falta que la confirmes.
    .do = Ve a la COMAR mañana a más tardar.
reminder-attend = Mañana te toca comparecer.
    .do = Ve a la COMAR o al Instituto. Si no puedes, avisa por qué.
reminder-review = Se acerca el fin del plazo para pedir la revisión.
    .do = Entrega un escrito en la COMAR. Un abogado puede ayudarte gratis.

## Derechos

right-confidential = Lo que cuentas es confidencial. Tu consulado no se entera.
right-no-return = No te pueden devolver mientras se decide.
right-interpreter = Tienes intérprete gratis.
right-lawyer = Puedes tener quien te represente.
right-family = Tu familia que depende de ti también queda protegida.
right-services = Puedes recibir atención médica y educación.

## Papeles

paper-certificate = Constancia de trámite
paper-certificate-what = La COMAR hace constar que la persona solicitó el reconocimiento de la condición de refugiado. Mientras se resuelve no puede ser devuelta a su país.
paper-certificate-facts = Datos de la solicitud
paper-certificate-next = La COMAR resuelve en cuarenta y cinco días hábiles desde el siguiente a la presentación. El trámite es gratuito.
paper-certificate-secret = La información es confidencial. Ninguna autoridad puede avisar al consulado del país de origen sin consentimiento expreso.
paper-recognition = Resolución de protección
paper-recognition-what = La COMAR resolvió proteger a la persona. Tiene derecho a la residencia permanente, sin pago de derechos.
paper-recognition-family = Puede pedir que su familia se reúna con ella, y un documento de identidad y viaje.
paper-denial = Resolución negativa
paper-denial-what = La COMAR resolvió no reconocer la condición de refugiado ni otorgar protección complementaria. Los motivos y artículos siguen.
paper-denial-remedy = Puede pedir la revisión dentro de los quince días hábiles contados a partir de esta notificación.
paper-signature = Nombre y firma de quien resuelve
paper-proof = Prueba de registro: cualquiera puede verificar este papel sin confiar en quien lo emite.
