# Estancia de visitantes: todas las palabras que una persona lee. Frases cortas; la ley se cita, no se copia.

programme = Estancia de visitantes
    .about = Cuenta los días de su estancia, le avisa a tiempo y le dice qué puede hacer si el plazo pasó. Nadie usa esta información para buscarle.

## Estados

state-under-review = En segunda revisión
state-nationality-in-doubt = Se revisa la nacionalidad mexicana
state-child-notified = La Procuraduría de Protección valora el caso
state-protection-claimed = Pidió protección; espera a la COMAR
state-staying = De visita
state-staying-in-region = De visita en la región fronteriza
state-staying-for-cause = Estancia mientras dure la causa
state-overdue = La estancia terminó; aún puede pedir la regularización por este motivo
state-lapsed = Pasaron los sesenta días; quedan otros motivos para regularizarse
state-regularising = Regularización en trámite
state-papers-requested = Faltan documentos
state-deciding = Regularización por resolver
state-card-due = Debe tramitar la tarjeta de residencia
state-card-late = Pasó el plazo de la tarjeta; todavía puede pedirla
state-resident = Residente con tarjeta
state-change-to-notify = Hay un cambio que avisar
state-change-late = Pasó el plazo del aviso; todavía puede darlo
state-left = Salió del país
state-entered = Entró con autorización vigente
state-exited = Salió con autorización vigente
state-exit-unmatched = Salida sin entrada registrada
state-admitted-as-mexican = Entró como persona mexicana
state-under-child-protection = Bajo protección de la Procuraduría
state-claim-registered = Solicitud de protección registrada
state-converted = Cambió de condición de estancia
state-regularised = Estancia regularizada
state-superseded = Cerrado: una entrada posterior muestra que ya había salido
state-rejected = Entrada rechazada
state-regularisation-refused = Regularización negada
state-discarded = Trámite desechado

## Pasos

step-admit = Admitir como visitante
    .done = Fue admitida como visitante
step-admit-regional = Admitir como visitante regional
    .done = Fue admitida como visitante regional
step-admit-for-cause = Admitir por razones humanitarias o por adopción
    .done = Fue admitida mientras dure la causa
step-admit-on-residence-visa = Admitir con visa de residencia
    .done = Entró con visa de residencia
step-admit-with-card = Admitir con tarjeta o autorización vigente
    .done = Entró con tarjeta o autorización vigente
step-open-second-review = Abrir la segunda revisión
    .done = Se abrió la segunda revisión
step-check-nationality = Revisar la nacionalidad mexicana
    .done = Empezó la revisión de la nacionalidad
step-extend-nationality-check = Pedir más tiempo para probar la nacionalidad
    .done = La persona pidió más tiempo
step-admit-as-mexican = Admitir como persona mexicana
    .done = Fue admitida como persona mexicana
step-find-not-mexican = Resolver que no se acreditó la nacionalidad
    .done = Se resolvió que no se acreditó la nacionalidad
step-tell-child-protection = Avisar a la Procuraduría de Protección
    .done = Se avisó a la Procuraduría de Protección
step-assess-no-danger = Valorar que no hay peligro
    .done = La Procuraduría valoró que no hay peligro
step-take-into-protection = Tomar bajo protección
    .done = La Procuraduría tomó el caso bajo protección
step-reject = Rechazar la entrada
    .done = Se rechazó la entrada
step-claim-protection = Pedir protección
    .done = Pidió protección; se avisó a la COMAR
step-register-claim = Registrar la solicitud de protección
    .done = La COMAR registró la solicitud
step-exit = Registrar la salida
    .done = Salió del país
step-record-unmatched-exit = Registrar una salida sin entrada conocida
    .done = Se registró una salida sin entrada conocida
step-exit-with-card = Registrar la salida con tarjeta
    .done = Salió con tarjeta o autorización vigente
step-convert = Autorizar el cambio de condición
    .done = Se autorizó el cambio de condición
step-ask-regularisation = Pedir la regularización
    .done = Pidió la regularización
step-ask-regularisation-late = Pedir la regularización por otro motivo
    .done = Pidió la regularización por otro motivo
step-request-papers = Pedir los documentos que faltan
    .done = Se pidieron los documentos que faltan
step-complete-papers = Entregar los documentos
    .done = Entregó los documentos
step-regularise = Regularizar la estancia
    .done = Se regularizó la estancia
step-regularise-on-humanitarian-grounds = Regularizar por razones humanitarias
    .done = Se regularizó la estancia por razones humanitarias
step-refuse-regularisation = Negar la regularización
    .done = Se negó la regularización
step-issue-card = Entregar la tarjeta de residencia
    .done = Recibió la tarjeta de residencia
step-notify-change = Avisar un cambio
    .done = Avisó el cambio
step-declare-final-departure = Declarar la salida definitiva
    .done = Declaró que su salida es definitiva

## Plazos

clock-nationality-check = Revisión de la nacionalidad
clock-authorised-stay = Días de estancia autorizados
clock-regional-stay = Días de estancia en la región fronteriza
clock-regularisation-window = Plazo para pedir la regularización
clock-regularisation-decision = Plazo del Instituto para resolver
clock-paper-request = Plazo del Instituto para pedir documentos
clock-cure = Plazo para entregar los documentos
clock-residence-card = Plazo para tramitar la tarjeta de residencia
clock-change-notice = Plazo para avisar el cambio

## Quién participa

role-visitor = Visitante

## Datos

field-nationality = Nacionalidad
    .help = Tres letras, como en el pasaporte.
field-sex = Sexo
    .help = Como la persona lo indique. Puede no indicarlo.
field-age_group = Grupo de edad
    .help = Si hay duda sobre los 18 años, es adolescente. Si hay duda sobre los 12, es niña o niño.
field-condition = Condición de estancia
    .help = Una sola: nadie tiene dos al mismo tiempo.
field-days_granted = Días autorizados
    .help = Se cuentan a partir del día siguiente a la entrada.
field-document_kind = Documento con que viaja
    .help = El documento que se mostró en el filtro.
field-visa = Visa
    .help = Solo si su nacionalidad la requiere.
field-second_review = Hubo segunda revisión
    .help = Ninguna entrada se rechaza sin ella.
field-claims_mexican_nationality = Dice ser persona mexicana
    .help = Basta con que lo diga: entonces se revisa primero.
field-asks_protection = Pide protección o teme regresar
    .help = Basta con que lo diga, de cualquier forma y en cualquier idioma.
field-family_tie = Vínculo familiar en México
    .help = Con una persona mexicana o con residencia en México.
field-new_condition = Nueva condición de estancia
    .help = La que se otorga con esta decisión.
field-regularisation_ground = Motivo de la regularización
    .help = Elija el que mejor describa su caso. Puede pedir ayuda para elegir.
field-ground_proved = El motivo quedó acreditado
    .help = Lo anota quien resuelve, después de ver los documentos.
field-change_kind = Qué cambió
    .help = Estado civil, nacionalidad, domicilio o lugar de trabajo.
field-name = Nombre
    .help = Como está en su documento. Se guarda aparte y protegido.
field-birth_date = Fecha de nacimiento
    .help = Como está en su documento. Se guarda aparte y protegida.
field-document_number = Número del documento
    .help = Se guarda aparte y protegido.
field-contact = Teléfono o correo
    .help = Solo para avisarle a usted. No es obligatorio.

## Lo que nadie puede autorizar

guard-one-condition-at-a-time = Esta persona tiene otra estancia abierta y la ley permite una sola a la vez.
    .do = Si ya había salido, muestre el sello, el boleto o cualquier prueba de la salida. La estancia anterior se cierra.
guard-visitors-are-admitted-as-visitors = Este paso es solo para visitantes con o sin permiso de trabajo.
    .do = Pida que le admitan con la condición que muestra su visa o su tarjeta.
guard-longest-visit = Una visita dura al menos un día y no más que el máximo de la ley.
    .do = Pida que se anoten días dentro del límite.
guard-regional-admission-is-for-regional-visitors = Este paso es solo para visitantes regionales.
    .do = Pida que le admitan con la condición que muestra su documento.
guard-longest-regional-visit = Una visita regional dura al menos un día y no más que el máximo de la ley.
    .do = Pida que se anoten días dentro del límite. Puede volver a entrar cuantas veces quiera.
guard-no-limit-only-for-a-cause = Solo las razones humanitarias y la adopción permiten estar sin un número de días.
    .do = Pida que le admitan con la condición que muestra su documento.
guard-residence-begins-with-its-visa = Para entrar a residir hace falta una visa de residencia.
    .do = Pida la visa en un consulado de México. Por familia, empleo o razones humanitarias también se pide en el Instituto.
guard-the-card-shows-the-condition = Este paso es para quien tiene tarjeta de residencia o de trabajador fronterizo.
    .do = Pida que le admitan con la condición que muestra su documento.
guard-second-review-before-rejection = Ninguna entrada se rechaza sin una segunda revisión.
    .do = Pida la segunda revisión. Si ya le rechazaron sin ella, puede pedir que se revise la decisión.
guard-nationality-is-settled-first = Esta persona dice ser mexicana y eso se revisa antes de decidir.
    .do = Muestre cualquier documento o dato que pruebe la nacionalidad. Puede llamar y pedir más tiempo.
guard-no-child-is-turned-back-unheard = Ninguna niña, niño o adolescente se rechaza sin que la Procuraduría valore el peligro.
    .do = Pida hablar con la Procuraduría de Protección. Tiene derecho a abogado, intérprete y a que se le escuche.
guard-who-asks-for-protection-is-not-rejected = Quien pide protección no puede ser rechazado en la frontera.
    .do = Diga que pide protección. El Instituto avisa de inmediato a la COMAR y no avisa a su consulado.
guard-visitors-do-not-change-condition = Como visitante no puede cambiar de condición sin salir del país.
    .do = Puede hacerlo con un vínculo con persona mexicana o residente. Si no, pida la visa en un consulado.
guard-a-residence-card-is-for-residence = La tarjeta de residencia es solo para residentes.
    .do = Pida que se otorgue una residencia, o la estancia por razones humanitarias si es su caso.
guard-the-sixty-days-are-over = Ya pasaron los sesenta días para pedir la regularización solo por estancia vencida.
    .do = Puede pedirla por familia, por ser víctima o testigo, por vulnerabilidad o para residir.
guard-who-proves-a-right-is-regularised = Quien acredita este motivo tiene derecho a la regularización.
    .do = Pida por escrito que se resuelva conforme a su derecho. Si se niega, puede pedir que se revise.
guard-never-present-who-regularises = Nadie puede ser llevado a una estación por acudir a regularizarse.
    .do = Presente una queja en la CNDH. Puede hacerlo usted, su familia o una organización.

## Motivos de una decisión

ground-security-background = Los antecedentes comprometen la seguridad nacional o pública
ground-requirements-not-met = No se cumplen los requisitos
ground-documents-not-authentic = Los documentos o datos no son auténticos
ground-prohibited-by-authority = Hay una prohibición expresa de autoridad competente
ground-other-provision = Lo prevé otra disposición, que se cita
ground-nationality-not-proved = No se acreditó la nacionalidad mexicana
ground-impediment-of-article-43 = Hay un impedimento del artículo 43

## Lo que sucede

occurrence-re-entered = Volvió a entrar sin que constara su salida
occurrence-went-abroad = Salió de viaje; su residencia sigue
occurrence-circumstances-changed = Cambió su situación
occurrence-presented-while-regularising = Fue llevada a una estación cuando se regularizaba

## Avisos privados: solo los lee la persona

reminder-stay-ends = Su estancia termina pronto. Revise la fecha y planee su salida.
    .do = Si tiene familia mexicana o residente, puede pedir el cambio de condición antes de esa fecha.
reminder-stay-ends-soon = Su estancia termina en pocos días.
    .do = Salga a más tardar el último día. Si no puede, pida la regularización: no le pueden detener por acudir.
reminder-stay-has-ended = Su estancia terminó. Tiene sesenta días para pedir la regularización por este motivo.
    .do = Acuda al Instituto con su documento vencido y una identificación. No le pueden detener por acudir.
reminder-window-closes = El plazo para pedir la regularización por estancia vencida se acaba pronto.
    .do = Pídala ahora. Después solo podrá pedirla por otros motivos.
reminder-papers = Faltan documentos en su trámite y el plazo se acaba.
    .do = Entréguelos a tiempo; si no, el trámite se desecha.
reminder-card = Pronto termina el plazo para tramitar su tarjeta de residencia.
    .do = Vaya al Instituto con su pasaporte y su forma migratoria. Después podrá obtener su CURP.
reminder-change = Pronto termina el plazo para avisar el cambio al Instituto.
    .do = Avise el cambio de estado civil, nacionalidad, domicilio o trabajo.

## Derechos

right-services = Puede recibir atención médica y educación sea cual sea su situación migratoria.
right-interpreter = Si no habla español, se le nombra un intérprete.
right-protection = Si teme regresar a su país, puede pedir protección. Es gratis y confidencial.
right-family = Tiene derecho a preservar la unidad de su familia.
right-complaint = Puede presentar una queja ante la CNDH si una autoridad no respeta sus derechos.

## Documentos

paper-admission-record = Constancia de admisión
paper-admission-record-what = El Instituto Nacional de Migración admitió a la persona titular con los datos siguientes.
paper-admission-record-facts = Datos de la admisión
paper-admission-record-last-day = Último día del plazo: { $last_day }. Los días se cuentan a partir del siguiente a la entrada.
paper-admission-record-law = Fundamento: Ley de Migración, artículos 34, 37, 52, 58 y 59.
paper-admission-record-residents = Si entró con visa de residencia, tramite su tarjeta en los treinta días naturales siguientes.
paper-admission-record-regularise = Si se pasa de la fecha, tiene sesenta días naturales para pedir la regularización. No le pueden detener por acudir.
paper-admission-record-remedy = Si no está de acuerdo con esta decisión, puede pedir su revisión.
paper-rejection-record = Constancia de rechazo
paper-rejection-record-what = El Instituto Nacional de Migración negó la entrada a la persona titular, después de una segunda revisión.
paper-rejection-record-facts = Datos de la decisión
paper-rejection-record-why = Los motivos y los artículos aparecen enseguida.
paper-rejection-record-carrier = Si viajó con una empresa de transporte, esa empresa paga el regreso.
paper-rejection-record-again = Si cumple después los requisitos, su solicitud puede analizarse de nuevo.
paper-rejection-record-remedy = Puede pedir la revisión en quince días hábiles desde el día siguiente a esta notificación.
paper-signature = Nombre y firma de quien emite
paper-proof = Prueba de registro: cualquiera puede verificar este documento sin confiar en quien lo emitió.
