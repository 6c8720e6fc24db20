# Cada palabra de este programa que lee una persona. Frases cortas; la ley se cita, no se copia.

programme = Un lugar para la temporada
    .about = Solicite trabajo de temporada en el extranjero, reciba respuesta en diez días hábiles y sepa qué hacer si es negativa.

## Estados

state-applied = Solicitud presentada; el Ministerio debe responder
state-offered = Hay un lugar ofrecido; la persona debe responder
state-placed = Tiene lugar para la temporada
state-withdrawn = Retirada, o la oferta venció
state-refused = Negada

## Pasos

step-apply = Presentar la solicitud
    .done = Presentó la solicitud
step-read-contract = Leer el contrato del empleador
    .done = Se leyó el contrato
step-offer-place = Ofrecer un lugar
    .done = Se ofreció un lugar
step-refuse = Negar la solicitud
    .done = Se negó la solicitud
step-accept = Aceptar el lugar
    .done = Aceptó el lugar
step-withdraw = Retirar la solicitud
    .done = Retiró la solicitud

## Plazos

clock-answer = Plazo del Ministerio para responder
clock-acceptance = Plazo para aceptar el lugar

## Quién participa

role-applicant = Solicitante

## Campos

field-age = Edad en años cumplidos
    .help = El día de la solicitud.
field-sex = Sexo
    .help = Como lo diga la persona. No es obligatorio decirlo.
field-trade = Oficio
    .help = El trabajo que se solicita.
field-weeks = Semanas del contrato
    .help = Del primer al último día de trabajo.
field-name = Nombre
    .help = Como en el documento. Se guarda aparte y protegido.
field-contact = Teléfono o correo
    .help = Solo para avisarle. No es obligatorio darlo.

## Lo que nadie puede autorizar

guard-one-application-at-a-time = Esta persona tiene otra solicitud abierta, y la ley permite una a la vez.
    .do = Responda la que está abierta, o retírela y presente otra.
guard-of-age = A nadie se le ofrece un lugar antes de la mayoría de edad.
    .do = Presente otra solicitud cuando cumpla la edad.
guard-contract-is-read-first = No se ofrece un lugar antes de que el Ministerio lea el contrato.
    .do = Pida al Ministerio que consiga el contrato y lo lea.
guard-no-longer-than-a-season = El contrato dura más que una temporada, o menos de una semana.
    .do = Pida al Ministerio un contrato dentro del límite.
guard-nobody-pays-for-a-place = Nadie puede cobrarle por un lugar.
    .do = Quéjese ante la Defensoría. No cuesta nada.

## Causas de una decisión

ground-under-age = La persona no tiene la edad
ground-no-vacancy = No quedan lugares en este oficio

## Lo que sucede

occurrence-was-charged = Le cobraron por un lugar

## Avisos privados: solo los lee la persona

reminder-offer = Su oferta está por vencer.
    .do = Acéptela si la quiere. Si no, no tiene que hacer nada.

## Derechos

right-free = Un lugar no cuesta nada. Si alguien le cobra, avise a la Defensoría.

## Documentos

paper-offer = Oferta de un lugar para la temporada
paper-offer-what = El Ministerio del Trabajo ofrece a la persona solicitante el lugar siguiente.
paper-offer-facts = El lugar
paper-offer-answer = Tiene cinco días desde el día siguiente a aquel en que reciba esta oferta para aceptarla. Después vence.
paper-offer-law = Fundamento: Ley de Trabajo de Temporada, artículos 5, 6 y 7.
paper-offer-remedy = Si algo de esta oferta no es correcto, puede pedir su revisión.
paper-offer-signature = Nombre y firma de quien ofrece
paper-offer-proof = Prueba de registro: cualquiera puede verificar este documento sin confiar en quien lo expide.
