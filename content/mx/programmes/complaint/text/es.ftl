# Quejarse y ser escuchada: cada palabra que alguien lee.

programme = Quejas
    .about = Diga qué le hicieron, elija quién lo investiga y sepa de cada paso. La oficina de la que se queja no ve nada antes de la admisión.

## Estados

state-choosing = Contado; usted elige quién lo investiga
state-conapred-unratified = En el consejo; hay que ratificar en cinco días hábiles
state-conapred-filed = En el consejo, que decide si la admite
state-conapred-clarifying = El consejo le pide aclarar
state-conapred-second-request = Sin aclarar; el consejo pregunta otra vez
state-conapred-clarifying-again = El consejo le pide aclarar por segunda y última vez
state-conapred-admitted = Admitida; el consejo avisa a la otra parte
state-conapred-reporting = La otra parte debe informar
state-conapred-presumed = No hubo informe: lo que dijo se tiene por cierto, salvo prueba en contrario
state-conapred-answered = La otra parte informó
state-conapred-conciliating = Hay audiencia de conciliación
state-conapred-investigating = El consejo investiga
state-settlement-followed = Con convenio; el consejo vigila que se cumpla
state-conapred-ruled = Se comprobó discriminación; se da seguimiento a las medidas
state-cndh-unratified = En la comisión; hay que ratificar en cinco días
state-cndh-ratification-late = Pasaron los cinco días; decide la comisión, y todavía puede ratificar
state-cndh-filed = En la comisión, que decide si la admite
state-cndh-admitted = Admitida por la comisión
state-cndh-reporting = La autoridad debe informar
state-cndh-presumed = No hubo informe: lo que dijo se tiene por cierto, salvo prueba en contrario
state-cndh-investigating = La comisión investiga
state-cndh-settled = Con acuerdo; usted puede decir si no se cumple
state-cndh-reopening = Usted dice que no se cumplió; la comisión decide
state-cndh-recommended = Recomendación emitida; la autoridad debe decir si la acepta
state-recommendation-unanswered = La autoridad no aceptó o no probó que cumplió
state-recommendation-accepted = Aceptada; la autoridad debe probar que cumplió
state-control-filed = En el órgano de control
state-control-investigating = El órgano de control investiga
state-prosecutor-filed = En la fiscalía
state-prosecutor-investigating = La fiscalía investiga
state-consulate-filed = En el consulado
state-consulate-acting = El consulado actúa
state-settlement-kept = Terminada: el acuerdo se cumplió
state-measures-kept = Terminada: las medidas se cumplieron
state-recommendation-kept = Terminada: la recomendación se cumplió
state-official-sanctioned = Terminada: se sancionó a la persona servidora pública
state-accused-charged = Terminada aquí: se ejercitó la acción penal
state-consular-help-given = Terminada: el consulado dijo qué hizo
state-withdrawn = Retirada por la persona
state-not-presented = Sin ratificar a tiempo: se tiene por no presentada
state-closed-for-want-of-interest = Sin aclarar tras dos solicitudes: concluida
state-not-admitted = No admitida por el consejo
state-no-discrimination-found = No se comprobó discriminación
state-not-admitted-by-cndh = No admitida por la comisión
state-no-responsibility-found = No se comprobó responsabilidad
state-recommendation-defied = La autoridad no aceptó o no cumplió la recomendación
state-no-sanction = Cerrada sin sanción
state-no-charge = Cerrada sin acción penal

## Pasos

step-tell = Contar qué pasó
    .done = Contó qué pasó
step-file-with-conapred = Presentar queja firmada ante el consejo
    .done = Se presentó queja firmada ante el consejo
step-file-with-conapred-unsigned = Quejarse ante el consejo de palabra, por teléfono, página o correo
    .done = Se quejó ante el consejo sin firma
step-file-with-cndh = Quejarse ante la comisión de derechos humanos con su nombre
    .done = Se quejó ante la comisión de derechos humanos
step-file-with-cndh-unsigned = Quejarse ante la comisión de derechos humanos sin firma
    .done = Se quejó ante la comisión sin firma
step-file-with-control-body = Denunciar a una persona servidora pública ante el órgano de control
    .done = Se denunció ante el órgano de control
step-file-with-prosecutor = Denunciar un delito ante la fiscalía
    .done = Se denunció un delito ante la fiscalía
step-file-with-consulate = Pedir al consulado que actúe por un abuso en el extranjero
    .done = Se pidió al consulado que actúe
step-pass-on-by-field-team = Turnar un reporte al órgano de control
    .done = Un grupo de atención turnó el reporte
step-withdraw = Retirar la queja
    .done = Retiró la queja
step-ratify-with-conapred = Ratificar la queja ante el consejo
    .done = Ratificó la queja ante el consejo
step-ask-to-clarify = Pedir que aclare
    .done = El consejo pidió aclarar
step-clarify = Aclarar la queja
    .done = Aclaró la queja
step-ask-to-clarify-again = Pedir otra vez que aclare
    .done = El consejo pidió otra vez aclarar
step-admit-by-conapred = Admitir la queja (consejo)
    .done = El consejo admitió la queja
step-decline-by-conapred = No admitir la queja (consejo)
    .done = El consejo no admitió la queja
step-tell-the-accused = Avisar a la otra parte y pedir informe
    .done = Se avisó a la otra parte
step-record-report = Registrar el informe de la otra parte
    .done = La otra parte informó
step-call-to-conciliation = Citar a conciliación
    .done = Se citó a conciliación
step-settle = Registrar el convenio
    .done = Las partes celebraron convenio
step-end-conciliation = Cerrar la conciliación e investigar
    .done = Sin convenio: el consejo investiga
step-investigate = Investigar
    .done = El consejo empezó a investigar
step-confirm-settlement = Confirmar que el convenio se cumplió
    .done = El convenio se cumplió
step-reopen-for-broken-settlement = Reabrir: el convenio no se cumplió
    .done = Se reabrió: el convenio no se cumplió
step-rule-discrimination = Resolver que hubo discriminación
    .done = El consejo comprobó discriminación y dictó medidas
step-find-no-discrimination = Resolver que no se comprobó discriminación
    .done = El consejo no comprobó discriminación
step-report-defiance = Dar vista por incumplir las medidas
    .done = Se dio vista por incumplir las medidas
step-confirm-measures = Confirmar que las medidas se cumplieron
    .done = Las medidas se cumplieron
step-ratify-with-cndh = Ratificar la queja ante la comisión
    .done = Ratificó la queja ante la comisión
step-admit-by-cndh = Admitir la queja (comisión)
    .done = La comisión admitió la queja
step-decline-by-cndh = No admitir la queja (comisión)
    .done = La comisión no admitió la queja
step-ask-authority-to-report = Pedir informe a la autoridad
    .done = Se pidió informe a la autoridad
step-record-authority-report = Registrar el informe de la autoridad
    .done = La autoridad informó
step-settle-by-cndh = Registrar el acuerdo con la autoridad
    .done = Hubo acuerdo con la autoridad
step-say-it-was-not-kept = Decir que el acuerdo no se cumplió
    .done = Dijo que el acuerdo no se cumplió
step-reopen-by-cndh = Reabrir la queja (comisión)
    .done = La comisión reabrió la queja
step-recommend = Emitir recomendación
    .done = La comisión emitió una recomendación
step-find-no-responsibility = Acordar que no hubo responsabilidad
    .done = La comisión acordó no responsabilidad
step-accept-recommendation = Aceptar la recomendación
    .done = La autoridad aceptó la recomendación
step-refuse-recommendation = Negarse a la recomendación, con razones y en público
    .done = La autoridad se negó a la recomendación
step-record-compliance = Registrar que la recomendación se cumplió
    .done = La recomendación se cumplió
step-record-defiance = Registrar que la recomendación no se cumplió
    .done = La recomendación no se cumplió
step-admit-by-control-body = Abrir investigación (órgano de control)
    .done = El órgano de control abrió investigación
step-sanction = Sancionar a la persona servidora pública
    .done = Se sancionó a la persona servidora pública
step-close-without-sanction = Cerrar sin sanción
    .done = Se cerró sin sanción
step-open-investigation = Abrir carpeta de investigación
    .done = La fiscalía abrió carpeta de investigación
step-charge = Ejercer la acción penal
    .done = Se ejerció la acción penal
step-close-without-charge = Cerrar sin acción penal
    .done = Se cerró sin acción penal
step-take-up = Atender el asunto
    .done = El consulado atendió el asunto
step-report-consular-outcome = Informar qué hizo el consulado
    .done = El consulado informó qué hizo

## Plazos

clock-conapred-ratification = Tiempo para ratificar
clock-conapred-admission = Tiempo del consejo para admitir o no
clock-conapred-clarification = Tiempo para aclarar
clock-conapred-second-clarification = Segundo tiempo para aclarar
clock-conapred-notice = Tiempo del consejo para avisar a la otra parte
clock-conapred-report = Tiempo de la otra parte para informar
clock-conapred-conciliation = Tiempo para la audiencia de conciliación
clock-cndh-ratification = Tiempo para ratificar ante la comisión
clock-cndh-feedback = Tiempo de la comisión para decirle qué pasó
clock-cndh-report = Tiempo de la autoridad para informar
clock-cndh-settlement = Tiempo para decir que el acuerdo no se cumplió
clock-cndh-reopening = Tiempo de la comisión para decidir si reabre
clock-recommendation-answer = Tiempo para aceptar la recomendación
clock-recommendation-proof = Tiempo para probar que se cumplió
clock-control-feedback = Tiempo del órgano de control para decirle qué pasó
clock-prosecutor-feedback = Tiempo de la fiscalía para decirle qué pasó
clock-consulate-feedback = Tiempo del consulado para decirle qué pasó

## Quiénes participan

role-complainant = Persona que se queja

## Datos

field-matter = De qué se trata
    .help = Elija lo más cercano. Puede pedir ayuda para elegir.
field-accused = De quién se queja
    .help = Esa oficina no ve la queja antes de la admisión.
field-identity_shown = Cuánto muestra de su identidad
    .help = El consejo y la comisión no admiten quejas anónimas. Si teme, pida que se reserve su nombre.
field-known_on = El día en que pasó, o en que lo supo
    .help = El consejo y la comisión cuentan un año desde ese día.
field-grave = Es grave
    .help = Los casos graves pueden llegar después, y no se concilian.
field-term_extended = Se amplió el plazo
    .help = Por acuerdo fundado y motivado.
field-cndh_admitted = La comisión admitió los mismos hechos
    .help = Entonces el consejo no sigue.
field-detained = La persona está detenida
    .help = Las quejas de personas detenidas se transmiten sin demora.
field-conciliation_refused = Una parte no aceptó conciliar
    .help = Nadie está obligado.
field-sex = Sexo
    .help = No es obligatorio decirlo.
field-age_group = Grupo de edad
    .help = Niñas, niños y adolescentes pueden quejarse de palabra, por sí mismos.
field-nationality = Nacionalidad
    .help = No es obligatorio decirla. La situación migratoria no importa.
field-account = Qué pasó
    .help = Con sus palabras y en su lengua. Se guarda aparte y protegido.
field-name = Nombre
    .help = Se guarda aparte y protegido.
field-contact = Cómo localizarle
    .help = Para avisarle de cada paso. Puede ser una amistad o un albergue.

## Lo que nadie puede autorizar

guard-no-anonymous-complaint-to-conapred = El consejo no admite quejas anónimas.
    .do = Pida que se reserve su nombre, o denuncie ante el órgano de control.
guard-no-anonymous-complaint-to-cndh = La comisión no admite comunicaciones anónimas.
    .do = Quéjese sin firma y ratifique dentro de cinco días.
guard-who-signs-shows-it = Esta vía es para quejas firmadas.
    .do = Quéjese sin firma y ratifique dentro de cinco días hábiles.
guard-no-anonymous-complaint-is-gone-on-with = Sin un nombre la queja no puede seguir.
    .do = Diga quién es; puede pedir que se reserve.
guard-conapred-is-for-discrimination = El consejo sólo conoce de discriminación.
    .do = Elija otra instancia: la comisión, un órgano de control, la fiscalía, el consulado.
guard-conapred-is-for-federal-offices-and-private-people = El consejo conoce de oficinas federales y particulares, no de la policía local.
    .do = Denuncie ante la fiscalía, o acuda a la comisión de derechos humanos del estado.
guard-cndh-is-for-federal-offices = La comisión sólo conoce de autoridades federales.
    .do = Elija otra instancia, o acuda a la comisión de derechos humanos del estado.
guard-control-bodies-are-for-officials = Los órganos de control sólo investigan a personas servidoras públicas.
    .do = Elija otra instancia.
guard-conapred-within-a-year = Pasó más de un año.
    .do = Si es grave, dígalo: el consejo puede ampliar el plazo.
guard-late-is-admitted-only-with-a-longer-term = Una queja tardía sólo se admite si se amplió el plazo, con sus razones.
    .do = Pida que se amplíe el plazo.
guard-cndh-within-a-year = Pasó más de un año.
    .do = Si es grave, dígalo: la comisión puede ampliar el plazo.
guard-one-forum = La comisión admitió los mismos hechos; el consejo no puede conocerlos.
    .do = Continúe con la queja en la comisión.
guard-grave-cases-are-not-conciliated = Los casos graves no se concilian.
    .do = Pida la investigación.
guard-no-consulate-about-itself = Ninguna oficina se investiga a sí misma.
    .do = Denuncie ante el órgano de control.
guard-no-prosecutor-about-itself = Ninguna oficina se investiga a sí misma.
    .do = Quéjese ante la comisión de derechos humanos.
guard-no-control-body-about-itself = Ninguna oficina se investiga a sí misma.
    .do = Quéjese ante la comisión de derechos humanos.
guard-no-commission-about-itself = Ninguna oficina se investiga a sí misma.
    .do = Denuncie ante un órgano de control.
guard-no-council-about-itself = Ninguna oficina se investiga a sí misma.
    .do = Denuncie ante un órgano de control, o quéjese ante la comisión de derechos humanos.
guard-the-detained-are-heard-at-once = Las quejas de personas detenidas se transmiten a la comisión sin demora.
    .do = Entréguela a una visitadora o visitador, o pida a un familiar o vecino que se queje.
guard-the-accused-does-not-learn-before = La oficina señalada no se entera antes de la admisión.
    .do = Diga quién les avisó; eso es una falta aparte.
guard-nobody-suffers-for-complaining = Nadie puede sufrir represalias por quejarse.
    .do = Diga qué le hicieron; pida medidas de protección.
guard-complaining-is-free = Quejarse es gratis.
    .do = No pague. Diga quién le pidió dinero.

## Motivos de una decisión

ground-not-competent = Es competente otra instancia; se dice cuál
ground-evidently-unfounded = Evidentemente infundada o no se expone una violación
ground-decided-before = Lo mismo ya fue examinado y determinado
ground-out-of-time = Fuera de plazo, y no es grave
ground-not-proved = No se comprobó

## Lo que ocurre

occurrence-complaint-was-kept-back = Se retuvo la queja de una persona detenida
occurrence-complaint-was-leaked = Se avisó a la oficina señalada
occurrence-suffered-for-complaining = Sufrió represalias por quejarse
occurrence-was-charged = Le pidieron dinero

## Recordatorios privados

reminder-ratify = Mañana es el último día para ratificar su queja.
    .do = Llame, escriba o acuda, y diga que es suya.
reminder-clarify = Mañana es el último día para aclarar su queja.
    .do = Responda con sus palabras; puede pedir ayuda.
reminder-settlement = Pronto termina el tiempo para decir que el acuerdo no se cumplió.
    .do = Si falta algo, dígalo ahora.

## Derechos

right-unseen = La oficina de la que se queja no ve esto antes de la admisión. El control migratorio no lo ve nunca.
right-feedback = Se le avisa de cada paso, donde y como usted pidió.
right-free = No cuesta nada y no necesita abogada o abogado. Tiene derecho a intérprete.
right-other-terms-run = La queja no detiene los plazos de otros medios de defensa.

## Documentos

paper-receipt = Acuse de una queja
paper-receipt-what = Se recibió lo siguiente. Guarde el folio: con él puede preguntar cómo va.
paper-receipt-facts = Lo que se dijo
paper-receipt-law = Fundamento: Ley contra la Discriminación, artículos 43 a 88; Ley de la Comisión de Derechos Humanos, artículos 25 a 50.
paper-proof = Prueba de registro: cualquiera puede verificar este documento sin confiar en quien lo expide.
