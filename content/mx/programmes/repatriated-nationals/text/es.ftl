# Mexicanas y mexicanos que regresan o son devueltos: cada palabra que alguien lee.

programme = Mexicanas y mexicanos que regresan
    .about = De la entrega a medio año después: una recepción con derechos, documentos, un plan propio y tres visitas. Nadie lo usa para buscarle.

## Estados

state-listed = En la lista del consulado
state-interior-offered = Se ofrece un vuelo a casa
state-announced = La entrega está anunciada
state-flying-home = En vuelo a casa
state-not-arrived = No llegó; el consulado pregunta dónde está la persona
state-received = Recibida en México
state-child-received = Se recibió a una niña, niño o adolescente; hay que avisar a la Procuraduría
state-child-notified = La Procuraduría fue avisada; el DIF debe recibirle
state-with-dif = Con el DIF, en camino a su familia
state-reintegrating = El plan está en marcha
state-remained-abroad = Permaneció en el extranjero
state-reintegrated = Acompañada hasta el final del plan
state-left-programme = Dejó el programa
state-not-a-national = No se comprobó que fuera mexicana

## Pasos

step-list = Anotar en la lista
    .done = Se anotó en la lista del consulado
step-offer-flight-home = Ofrecer un vuelo a casa
    .done = Se ofreció un vuelo a casa
step-consent-abroad = Registrar el consentimiento dado en el extranjero
    .done = Consintió ante la autoridad del otro país
step-confirm-to-consul = Confirmar el consentimiento ante el consulado
    .done = Confirmó el consentimiento ante el consulado
step-withdraw-consent = Retirar el consentimiento
    .done = Retiró el consentimiento
step-fly-home = Embarcar en el vuelo a casa
    .done = Salió en el vuelo a casa
step-announce-hand-over = Anunciar la entrega
    .done = Se anunció la entrega
step-stay-abroad = Registrar que permanece en el extranjero
    .done = Permaneció en el extranjero
step-receive = Recibir a una persona
    .done = Fue recibida en México
step-receive-child = Recibir a una niña, niño o adolescente
    .done = Se recibió a una niña, niño o adolescente
step-notify-child-protection = Avisar a la Procuraduría de Protección
    .done = Se avisó a la Procuraduría de Protección
step-hand-to-dif = Canalizar al DIF
    .done = Se canalizó al DIF
step-reunite-with-family = Registrar el regreso con la familia
    .done = Está de nuevo con su familia
step-record-reception = Registrar cómo se cumplieron los derechos
    .done = Se registró cómo se cumplieron los derechos
step-issue-reception-certificate = Entregar la constancia de recepción
    .done = Recibió la constancia de recepción
step-issue-temporary-curp = Entregar una CURP temporal
    .done = Recibió una CURP temporal
step-find-not-a-national = Resolver que no se comprobó la nacionalidad
    .done = Se resolvió que no se comprobó la nacionalidad
step-make-plan = Hacer el plan
    .done = Se hizo el plan
step-refer-for-identity = Canalizar por documentos de identidad
    .done = Se canalizó por documentos de identidad
step-refer-for-legal-help = Canalizar por orientación jurídica
    .done = Se canalizó por orientación jurídica
step-refer-for-education = Canalizar a una escuela
    .done = Se canalizó a una escuela
step-refer-for-health = Canalizar por salud
    .done = Se canalizó por salud
step-refer-for-economy = Canalizar por un negocio o crédito
    .done = Se canalizó por un negocio o crédito
step-refer-for-work = Canalizar por empleo
    .done = Se canalizó por empleo
step-refer-for-special-care = Canalizar por atención especial
    .done = Se canalizó por atención especial
step-deliver-skills-certificate = Entregar un certificado de competencias
    .done = Se entregó un certificado de competencias
step-visit-first = Registrar la primera visita
    .done = Se hizo la primera visita
step-visit-second = Registrar la segunda visita
    .done = Se hizo la segunda visita
step-visit-third = Registrar la tercera visita
    .done = Se hizo la tercera visita
step-close-plan = Cerrar el plan
    .done = Se cerró el plan
step-leave-programme = Dejar el programa
    .done = Dejó el programa

## Plazos

clock-arrival = Tiempo para llegar
clock-child-notice = Tiempo para avisar a la Procuraduría
clock-first-visit = Primera visita, a treinta días del plan
clock-second-visit = Segunda visita, a noventa días del plan
clock-third-visit = Tercera visita, a ciento ochenta días del plan

## Quiénes participan

role-returnee = Persona que regresa

## Datos

field-sex = Sexo
    .help = Como la persona lo diga. No es obligatorio decirlo.
field-age_group = Grupo de edad
    .help = Ante la duda sobre los 18, adolescente. Ante la duda sobre los 12, niña o niño.
field-care_group = Atención especial
    .help = Pregunte; no lo suponga por la apariencia.
field-area = Zona del arreglo
    .help = El arreglo por el que se entrega a la persona.
field-planned_hour = Hora de la entrega
    .help = De 0 a 23, con el reloj del puerto.
field-handover_exception = Por qué en otro lugar u hora
    .help = Sólo si se aceptó una excepción; responde quien la anota.
field-handover_hour = Hora real de la entrega
    .help = De 0 a 23, con el reloj del puerto.
field-belongings_returned = Llegaron las pertenencias
    .help = Sobre todo documentos, dinero y teléfono.
field-had_phone = Pudo hablar por teléfono
    .help = Sin costo y a quien quiso.
field-had_water_food_care = Tuvo agua, alimentos, un espacio digno y atención
    .help = También enseres de aseo y atención legal, psicológica y médica.
field-had_information = Recibió información de programas y apoyos
    .help = En una lengua que la persona entiende.
field-had_no_discrimination = No sufrió discriminación
    .help = Pregunte a la persona.
field-had_transport_home = Tuvo apoyo para el traslado a su lugar
    .help = Al lugar de México donde vive o quiere vivir.
field-had_separate_areas = Áreas separadas, con la familia junta
    .help = Sólo se separa por el interés superior de la niñez.
field-had_no_crowding = No hubo hacinamiento
    .help = Como lo encontró la persona.
field-had_dignity = Recibió trato digno
    .help = Pregunte a la persona.
field-identity_evidence = Cómo se conoce la identidad
    .help = Sin documentos, busque en los registros y pida testigos.
field-destination = Dónde quiere vivir
    .help = La entidad federativa.
field-told_of_jobs = Fue orientada sobre empleo allá
    .help = Las opciones en el lugar elegido.
field-told_of_housing = Fue orientada sobre vivienda allá
    .help = Las opciones en el lugar elegido.
field-agrees_to_referrals = Acepta que se le canalice
    .help = Decir que no, no tiene costo; puede cambiarse en cualquier momento.
field-needs_identity = Necesita documentos de identidad
    .help = De la persona y de hijas e hijos nacidos fuera.
field-needs_legal_help = Necesita orientación jurídica
    .help = También por asuntos pendientes en el extranjero.
field-needs_education = Necesita escuela o revalidación
    .help = La falta de un documento no impide la inscripción.
field-needs_health = Necesita atención de salud
    .help = La atención urgente no espera al plan.
field-needs_economy = Necesita apoyo para un negocio o crédito
    .help = También por ahorros y bienes en el extranjero.
field-needs_work = Necesita empleo
    .help = Lo aprendido fuera puede certificarse.
field-needs_special_care = Necesita atención especial
    .help = Edad, discapacidad, enfermedad, embarazo, violencia sufrida.
field-has_work = Tiene trabajo
    .help = De cualquier tipo.
field-has_papers = Ya tiene los documentos que faltaban
    .help = Al menos acta de nacimiento y CURP.
field-needs_met = Las necesidades del plan están atendidas
    .help = Como lo ve la persona.
field-refused_document = Documento que fue rechazado
    .help = El que no aceptó la escuela, el banco o la oficina.
field-name = Nombre
    .help = Se guarda aparte y protegido.
field-birth_date = Fecha de nacimiento
    .help = Se guarda aparte y protegida.
field-contact = Teléfono o correo
    .help = Para las visitas. No es obligatorio darlo.

## Lo que nadie puede autorizar

guard-one-return-at-a-time = Esta persona tiene otro regreso abierto.
    .do = Continúe con ése, o ciérrelo primero.
guard-both-consents = Nadie vuela a casa sin haber consentido dos veces: en el extranjero y ante el consulado.
    .do = Pida que el consulado le escuche. Puede decir que no; entonces se le recibe en la frontera como a las demás personas.
guard-a-consent-withdrawn-is-not-asked-again = Esta persona retiró su consentimiento y no se le vuelve a pedir.
    .do = Anuncie una entrega ordinaria.
guard-where-it-was-agreed = Ningún arreglo cubre este lugar.
    .do = Pida un lugar de los arreglos, o anote por qué se acepta una excepción.
guard-by-daylight = Las entregas son con luz de día.
    .do = Pida otra hora, o anote por qué se acepta una excepción.
guard-children-go-to-child-protection = Una niña, niño o adolescente se recibe como tal, y se avisa de inmediato a la Procuraduría y al DIF.
    .do = Pida que intervenga la Procuraduría de Protección.
guard-only-children-are-taken-as-children = Esta recepción es para niñas, niños y adolescentes.
    .do = Pida que se le reciba como persona adulta.
guard-reception-rights-come-first = No se han cumplido todos los derechos en la recepción.
    .do = Pida lo que falta: teléfono, agua y alimentos, atención, información, traslado, trato digno.
guard-a-curp-needs-more-than-a-word = La CURP temporal requiere más que un nombre dicho.
    .do = Pida que se busque su acta. Mientras tanto ningún servicio se le puede negar.
guard-who-shows-papers-is-a-national = Quien muestra documentos o está en el registro probó ser mexicana o mexicano.
    .do = Muestre otra vez el documento y pida la búsqueda en el registro.
guard-nobody-is-handed-on-unasked = La persona no aceptó que se le canalice.
    .do = Pregunte de nuevo qué quiere la persona.
guard-no-end-before-the-third-visit = El plan termina después de la tercera visita.
    .do = Pida las visitas que faltan. Usted puede dejar el programa cuando quiera.
guard-belongings-come-along = Nadie se entrega sin sus pertenencias.
    .do = Diga qué falta; el consulado lo reclama.
guard-families-stay-together = No se separa a las familias, salvo por el interés superior de la niñez.
    .do = Diga quién viajaba con usted.
guard-schools-take-returnees-in = Ninguna escuela rechaza a quien regresó por faltarle un documento.
    .do = Quéjese; la autoridad educativa debe responder.
guard-banks-take-the-papers-of-returnees = Los bancos aceptan los documentos de quienes regresaron.
    .do = Quéjese; la comisión que protege a usuarios de la banca debe responder.
guard-offices-take-the-papers-of-returnees = Las oficinas aceptan los documentos de quienes regresaron.
    .do = Quéjese; la Secretaría de Gobernación debe responder.

## Motivos de una decisión

ground-nationality-not-proved = No se comprobó la nacionalidad mexicana

## Lo que ocurre

occurrence-handed-over-at-night = Fue entregada de noche
occurrence-belongings-were-kept = Le retuvieron sus pertenencias
occurrence-family-was-separated = Separaron a la familia
occurrence-reception-right-was-denied = Se negó un derecho en la recepción
occurrence-flown-without-consent = La subieron al vuelo sin su consentimiento
occurrence-school-refused-a-paper = Una escuela rechazó un documento
occurrence-bank-refused-a-paper = Un banco rechazó un documento
occurrence-office-refused-a-paper = Una oficina rechazó un documento
occurrence-sent-back-again = Volvió a ser repatriada

## Recordatorios privados

reminder-last-visit = Pronto es la última visita de su plan.
    .do = Piense qué falta y dígalo a quien le visite.

## Derechos

right-reception = En la recepción tiene derecho a teléfono, agua, alimentos, atención, información, apoyo para el traslado y trato digno.
right-services-without-curp = Ningún servicio se le puede negar por no tener CURP todavía.
right-school = Sus hijas e hijos pueden entrar a la escuela de inmediato, aunque falte un documento.
right-complaint = Puede quejarse ante la comisión de derechos humanos o el consejo contra la discriminación.

## Documentos

paper-reception-certificate = Constancia de recepción
paper-reception-certificate-what = El Instituto Nacional de Migración recibió a la persona titular, que regresó a México, como sigue.
paper-reception-certificate-facts = Datos de la recepción
paper-reception-certificate-law = Fundamento: Ley General de Población, artículos 81, 83 y 84.
paper-signature = Nombre y firma de quien expide
paper-proof = Prueba de registro: cualquiera puede verificar este documento sin confiar en quien lo expide.
