# Quienes regresan: dependencias, listas, plazos y medios de defensa.

## Dependencias y finalidades

agency-renapo = Registro Nacional de Población (RENAPO)
agency-sep = Secretaría de Educación Pública (SEP)
agency-salud = Secretaría de Salud
agency-economia = Secretaría de Economía
agency-stps = Secretaría del Trabajo y Previsión Social (STPS)
agency-condusef = Comisión Nacional para la Protección y Defensa de los Usuarios de Servicios Financieros (CONDUSEF)
agency-conapred = Consejo Nacional para Prevenir la Discriminación (CONAPRED)
purpose-reintegration = Recibir y acompañar a quien regresa

## Ordenamientos

instrument-families-strategy = Estrategia para familias repatriadas y en retorno, según informes

## Documentos que se dan

permit-temporary-curp = CURP temporal con fotografía
permit-reception-certificate = Constancia de recepción

## Listas

care-group-elderly = Persona mayor
care-group-child = Niña, niño o adolescente
care-group-disabled = Persona con discapacidad
care-group-infirm = Persona enferma
care-group-pregnant = Mujer embarazada
care-group-rescued_in_desert = Rescatada en el desierto
care-group-trafficking_victim = Víctima de trata
care-group-no_special_care = Sin atención especial
handover-exception-medical_care = La atención médica no espera
handover-exception-family_together = Para no separar a la familia
handover-exception-delayed_transport = El transporte se retrasó
handover-exception-asked_by_the_person = Lo pidió la persona
identity-evidence-documents = Documentos
identity-evidence-register_match = Se encontró en el registro
identity-evidence-witnesses = Testigos
identity-evidence-declared_only = Sólo lo dijo
returnee-document-birth_certificate = Acta de nacimiento
returnee-document-consular_card = Matrícula consular
returnee-document-passport = Pasaporte
returnee-document-temporary_curp = CURP temporal
returnee-document-reception_certificate = Constancia de recepción
returnee-document-school_record_abroad = Boleta o certificado escolar extranjero

## Plazos

parameter-handover_opens = la hora desde la que las entregas son con luz de día
parameter-handover_closes = la hora desde la que las entregas ya no son con luz de día
parameter-arrival_alarm = el tiempo tras el cual se pregunta dónde está una persona anunciada
parameter-returned_child_alarm = la alarma para avisar a la Procuraduría de una niña, niño o adolescente que regresó
parameter-referral_answer_term = el plazo para responder una canalización
parameter-follow_up_first = el tiempo hasta la primera visita
parameter-follow_up_second = el tiempo hasta la segunda visita
parameter-follow_up_third = el tiempo hasta la tercera visita
parameter-retention_return_file = cuánto se conserva el expediente de un regreso

## Medios de defensa

remedy-ask-another-hour = Pedir otra hora o lugar
    .do = El consulado pide al otro país una hora o lugar del arreglo.
remedy-give-both-consents = Que el consulado escuche
    .do = Diga usted al consulado si quiere el vuelo. Decir que no, no tiene costo.
remedy-ask-for-reception-rights = Pedir los derechos en la recepción
    .do = Pida a quien atiende lo que falta; si no se da, quéjese ante la comisión de derechos humanos.
remedy-agree-to-referrals = Decir que acepta
    .do = Diga a quien hace el plan qué apoyo quiere.
remedy-search-birth-record = Búsqueda del acta de nacimiento
    .do = Pida que se busque su acta con su nombre, lugar y fecha de nacimiento y los de sus padres.
remedy-go-on-with-the-open-return = Continuar el regreso abierto
    .do = Muestre su constancia de recepción o diga su folio.
remedy-complaint-conapred = Queja ante el consejo contra la discriminación
    .do = Quéjese gratis por escrito, en persona, por teléfono o en su página, dentro de un año.

## Cuadros

table-repatriations-by-month = Repatriaciones de personas mexicanas por mes y sexo
    .about = Recepciones por mes. Cuenta recepciones: quien regresa dos veces cuenta dos veces.
table-repatriations-by-port = Repatriaciones de personas mexicanas por puerto y sexo
    .about = Recepciones por lugar de la entrega. Cuenta recepciones, no personas.
table-repatriations-by-age = Repatriaciones de personas mexicanas por grupo de edad y sexo
    .about = Recepciones por grupo de edad. Cuenta recepciones, no personas.
table-returnees-by-age = Personas mexicanas repatriadas por grupo de edad y sexo
    .about = Personas recibidas, cada una contada una vez.
table-returnee-papers-refused = Documentos rechazados a personas que regresaron
    .about = Reportes de rechazo en escuelas, bancos y oficinas, por entidad. Cuenta reportes.
table-returnee-plan = Planes, canalizaciones y visitas
    .about = Lo que se hizo con quienes regresaron. Cuenta actos.
table-returnee-skills-certified = Certificados de competencias entregados a quienes regresaron
    .about = Certificados, por mes y sexo. Cuenta certificados, no personas.
table-returnee-clocks = Plazos con quienes regresaron, cumplidos y vencidos
    .about = Llegadas, avisos sobre niñez y visitas, a tiempo o no.
