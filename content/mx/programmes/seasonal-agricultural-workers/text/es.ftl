# Las palabras de la temporada de una persona trabajadora.

programme = Trabajo agrícola de temporada en Canadá
    .about = Un lugar en una granja canadiense por una temporada: expediente, contrato, documentos, ida, regreso y la siguiente temporada.

## Estados

state-file-open = Expediente abierto; espera un lugar
state-assigned = Tiene lugar; se hacen los documentos
state-ready = Todo listo para viajar
state-booked = Con vuelo reservado
state-travelling = En camino; el consulado debe confirmar la llegada
state-on-farm = En la granja
state-on-trial = A prueba con otro empleador
state-incident-open = Algo pasó; el consulado debe atenderlo
state-incident-after-contract = Algo pasó antes de terminar el contrato; el consulado debe atenderlo
state-return-due = Terminó el contrato; falta reportar el regreso
state-return-unreported = Nadie ha dicho si regresó
state-returned = Regresó
state-named = Nominal para la siguiente temporada
state-free = Disponible para cualquier empleador en la siguiente temporada
state-lapsed = El expediente caducó
state-given-up = La persona renunció
state-died = Falleció
state-refused = Negado
state-not-returned = Cerrado sin regreso

## Pasos

step-open-file = Abrir un expediente
    .done = Se abrió el expediente
step-decide-on-the-person = Decidir sobre la persona en contra de lo propuesto
    .done = Una persona funcionaria decidió sobre la persona
step-decide-on-the-class = Decidir sobre la clase en contra de lo propuesto
    .done = Una persona funcionaria decidió sobre la clase
step-assign = Dar un lugar de un pedido
    .done = Se dio un lugar
step-refuse-file = Negar el expediente
    .done = Se negó el expediente
step-complete-single-form = Llenar la Forma Única del Trabajador
    .done = Se llenó la Forma Única del Trabajador
step-approve-health = Aprobar la salud
    .done = Se aprobó la salud
step-find-unfit = Declarar no apta para el trabajo
    .done = Se declaró no apta para el trabajo
step-issue-passport = Expedir el pasaporte
    .done = Se expidió el pasaporte
step-document-beneficiary = Documentar a la persona beneficiaria
    .done = La persona beneficiaria tiene documento
step-decide-on-the-contract = Decidir sobre el contrato en contra de lo propuesto
    .done = Una persona funcionaria decidió sobre el contrato
step-sign-contract = Firmar el contrato
    .done = Se firmó el contrato
step-record-visa = Registrar la visa
    .done = Se registró la visa
step-declare-ready = Declarar todo listo para viajar
    .done = Quedó todo listo para viajar
step-book = Reservar un vuelo
    .done = Se reservó un vuelo
step-leave = Sellar el pasaporte y dejar salir
    .done = Salió del país
step-stand-down = Dejar el lugar
    .done = Dejó el lugar
step-miss-flight = Anotar que perdió el vuelo
    .done = Perdió el vuelo
step-confirm-arrival = Confirmar la llegada
    .done = Se confirmó la llegada
step-attend-incident = Atender lo que pasó
    .done = El consulado atendió lo que pasó
step-attend-last-incident = Atender lo que pasó antes de terminar el contrato
    .done = El consulado atendió lo que pasó
step-bring-home = Traer a casa antes
    .done = Volvió a casa antes
step-complete-contract = Finiquitar el primer contrato
    .done = Se finiquitó el primer contrato
step-transfer = Transferir a otro empleador
    .done = Se transfirió a otro empleador
step-go-back = Volver con el primer empleador
    .done = Volvió con el primer empleador
step-report-return = Reportar el regreso
    .done = Se reportó el regreso
step-close-as-not-returned = Cerrar sin regreso
    .done = Se cerró sin regreso
step-evaluate-employer = Decir cómo fue la temporada
    .done = La persona dijo cómo fue la temporada
step-hand-in-evaluation = Recibir la evaluación del empleador
    .done = Llegó la evaluación del empleador
step-name-for-next-season = Anotar que la llaman por nombre
    .done = La llamaron por nombre para la siguiente temporada
step-set-free = Dejar disponible para cualquier empleador
    .done = Está disponible para cualquier empleador
step-give-up = Renunciar
    .done = Renunció

## Plazos y participantes

clock-labour-file = Tiempo que el expediente espera un lugar
clock-arrival = Plazo para confirmar la llegada
clock-contract = Contrato
clock-trial = Prueba con otro empleador
clock-incident-answer = Plazo del consulado para atender
clock-return-report = Plazo para reportar el regreso
clock-evaluation = Plazo para la evaluación
role-worker = Persona trabajadora

## Datos

field-age = Edad en años cumplidos
    .help = El día del expediente.
field-age_group = Grupo de edad
    .help = Para la estadística.
field-sex = Sexo
    .help = Como lo diga la persona. No es obligatorio.
field-is_citizen = Es de nacionalidad mexicana
    .help = El programa es para nacionales de los Estados que participan.
field-farm_experience = Ha trabajado el campo
    .help = Como muestra el cuestionario.
field-prior_same_employer = Ya trabajó con este empleador
    .help = En otra temporada.
field-first_assignment = Se asigna por primera vez
    .help = Nunca estuvo en el programa.
field-covers_absent_nominal = Cubre a quien no puede viajar
    .help = A alguien que este empleador llamó por nombre.
field-worker_class = Clase
    .help = Sustituta, si cubre a quien falta; si no, nominal; si no, primera vez; si no, reasignada.
field-order = Folio del pedido
    .help = El pedido cuyo lugar ocupa.
field-province = Provincia
    .help = Donde está la granja.
field-crop = Cultivo
    .help = El trabajo.
field-starts_on = Primer día del contrato
    .help = Como en el pedido.
field-ends_on = Último día del contrato
    .help = Como en el pedido.
field-contract_days = Días del contrato
    .help = Del primero al último día.
field-knows_the_consulates = Conoce los consulados
    .help = Se le dijo, y firmó, dónde hay ayuda en el extranjero.
field-beneficiary_named = Nombró a una persona beneficiaria
    .help = Quien recibe lo que se deba si la persona fallece.
field-medical_until = Salud aprobada hasta
    .help = No se pregunta nada más de su salud.
field-passport_until = Pasaporte vigente hasta
    .help = Año-mes-día.
field-visa_until = Visa vigente hasta
    .help = Como la expidió la embajada.
field-departure = Folio de la salida
    .help = La lista del vuelo.
field-agrees_to_transfer = Acepta la transferencia
    .help = La persona, libremente.
field-incident = Qué pasó
    .help = Sólo de qué tipo.
field-employer_evaluation = Evaluación del empleador
    .help = Como se trajo, cerrada.
field-named_again = La llaman por nombre otra vez
    .help = Este empleador, para la siguiente temporada.
field-decision_reason = Motivo de la decisión
    .help = Por qué una persona funcionaria decide otra cosa que la propuesta.
field-name = Nombre
    .help = Como en el documento. Se guarda aparte y protegido.
field-birth_date = Fecha de nacimiento
    .help = Se guarda aparte y protegida.
field-beneficiary = Persona beneficiaria
    .help = Nombre. Se guarda aparte y protegido.
field-contact = Teléfono o correo
    .help = Sólo para avisarle. No es obligatorio.

## Lo que nadie puede autorizar

guard-nobody-under-age-goes = No se envía a trabajar al extranjero a nadie menor de dieciocho años.
    .do = Regrese cuando los cumpla. El Servicio Nacional de Empleo le dice qué hay mientras tanto.
guard-everybody-knows-their-consulate = No se firma un contrato sin que la persona sepa dónde hay ayuda en el extranjero.
    .do = Pida la lista de consulados y autoridades; se entrega gratis.
guard-nobody-leaves-without-a-visa = Falta la visa o ya venció.
    .do = Pida que se expida otra vez y reserve un vuelo posterior.
guard-pay-is-equal = El pago debe ser igual al de las personas canadienses en el mismo trabajo.
    .do = Avise al consulado. Es gratis y no pierde su lugar por eso.
guard-housing-is-decent = La vivienda debe ser digna e higiénica.
    .do = Avise al consulado. Es gratis y no pierde su lugar por eso.
guard-the-agencies-select-and-nobody-sells-a-place = Nadie puede cobrarle por un lugar.
    .do = Diga al Servicio Nacional de Empleo quién le pidió dinero.

## Lo que sólo autoriza la decisión de una persona funcionaria, o un documento que aún falta

guard-one-season-at-a-time = Esta persona ya tiene un expediente abierto.
    .do = Siga con ése o renuncie antes a él.
guard-works-the-land = Propuesta: no. Las fuentes piden experiencia en el campo.
    .do = Muestre en qué ha trabajado, o que decida una persona funcionaria.
guard-is-a-citizen = Propuesta: no. Las fuentes piden la nacionalidad de un Estado que participa.
    .do = Muestre su nacionalidad, o que decida una persona funcionaria.
guard-first-and-again-exclude-each-other = Quien ya trabajó con este empleador no se asigna por primera vez: uno de los dos datos está mal.
    .do = Corrija el expediente.
guard-nominal-was-there-before = Propuesta: otra clase. Sólo es nominal quien ya trabajó con este empleador y no cubre a nadie.
    .do = Elija la clase que corresponde, o que decida una persona funcionaria.
guard-selected-comes-for-the-first-time = Propuesta: otra clase. Sólo se selecciona a quien viene por primera vez y no cubre a nadie.
    .do = Elija la clase que corresponde, o que decida una persona funcionaria.
guard-substitute-covers-somebody = Propuesta: otra clase. Quien sustituye cubre a alguien que no puede viajar.
    .do = Elija la clase que corresponde, o que decida una persona funcionaria.
guard-reassigned-is-none-of-the-three = Propuesta: otra clase. Sólo se reasigna a quien no es de ninguna de las tres.
    .do = Elija la clase que corresponde, o que decida una persona funcionaria.
guard-contract-has-the-days-of-the-order = Propuesta: no. Los días no son los que van del primero al último del pedido.
    .do = Cuente de nuevo, o que decida una persona funcionaria.
guard-contract-lies-in-the-season = Propuesta: no. El contrato no está entre el 1 de enero y el 15 de diciembre.
    .do = Corrija las fechas, o que decida una persona funcionaria.
guard-all-contracts-together-are-not-too-long = Propuesta: no. Todos los contratos de la temporada suman más de ocho meses.
    .do = Elija un contrato más corto, o que decida una persona funcionaria.
guard-single-form-names-a-beneficiary = La Forma Única no nombra a una persona beneficiaria.
    .do = Llene la forma con la persona.
guard-health-is-approved-first = La Secretaría de Salud aún no aprueba.
    .do = Haga cita para el examen.
guard-approval-still-holds = La aprobación de salud ya venció.
    .do = Haga otra cita para el examen.
guard-passport-comes-first = Aún no hay pasaporte.
    .do = Solicítelo; las personas del programa pagan la mitad.
guard-passport-outlasts-the-contract = El pasaporte vence antes de que termine el contrato.
    .do = Solicite otro; las personas del programa pagan la mitad.
guard-beneficiary-is-documented-first = La persona beneficiaria aún no tiene documento de identidad.
    .do = Pídalo al Instituto con la Forma Única.
guard-contract-is-signed-first = El contrato no está firmado.
    .do = Léalo con la persona y pida que lo firme.
guard-visa-comes-first = Aún no hay visa.
    .do = Espere a la embajada o pregúntele.
guard-worker-agrees-to-the-transfer = No se transfiere a nadie que no acepte.
    .do = Pregunte al consulado; usted no está obligada ni obligado.
guard-first-contract-is-settled = El primer contrato no está finiquitado.
    .do = Pida el finiquito al empleador, con el consulado.
guard-evaluation-comes-first = No ha llegado la evaluación del empleador.
    .do = Traiga el sobre cerrado o pida una copia.
guard-named-only-if-called = El empleador no llamó por nombre a esta persona.
    .do = Déjela disponible para cualquier empleador.

## Fundamentos de una decisión

ground-under-age = Menor de dieciocho años
ground-no-farm-experience = Sin experiencia en el campo
ground-not-a-citizen = Sin la nacionalidad de un Estado que participa
ground-papers-not-brought = No trajo los documentos
ground-unfit-for-the-work = No apta para el trabajo, según el examen
ground-stayed-after-the-contract = Se quedó después de terminar el contrato

## Lo que pasa

occurrence-had-incident = Algo pasó en la granja
occurrence-was-paid-less = Le pagaron menos que a las personas canadienses por el mismo trabajo
occurrence-housing-was-unfit = La vivienda no era adecuada
occurrence-was-charged-for-a-place = Le cobraron por un lugar
occurrence-worker-died = La persona falleció

## Recordatorios privados: sólo los lee la persona

reminder-file = Su expediente para trabajo de temporada caduca pronto.
    .do = Pida un lugar al Servicio Nacional de Empleo, o abra después otro expediente.
reminder-contract-ends = Su contrato termina pronto.
    .do = Pregunte a su empleador y al consulado por el vuelo a casa.
reminder-return = Por favor reporte que ya regresó.
    .do = Vaya al Servicio Nacional de Empleo con su pasaporte y el sobre del empleador.

## Derechos

right-free = El expediente, el lugar y esta respuesta son gratis.
right-equal = Tiene el mismo salario y seguro que las personas canadienses por el mismo trabajo.
right-consulate = Los consulados de México en Canadá le ayudan gratis, también frente a su empleador.

## Documentos

paper-single-form = Forma Única del Trabajador
paper-single-form-what = La hace el Servicio Nacional de Empleo con la persona. Con ella el Instituto documenta a la persona beneficiaria.
paper-single-form-facts = La temporada
paper-single-form-law = Fundamento. Lo que descansa en informes y no en una ley es una propuesta; decide una persona funcionaria.
paper-single-form-signature = Nombres y firmas
paper-single-form-proof = Constancia de registro
paper-refusal-record = Resolución sobre un expediente
paper-refusal-record-what = Se negó el expediente para trabajo de temporada en Canadá por lo que se indica. Lo decidió una persona funcionaria.
paper-refusal-record-facts = El expediente
paper-refusal-record-law = Fundamento
paper-refusal-record-remedy = Qué puede hacer
paper-refusal-record-proof = Constancia de registro
