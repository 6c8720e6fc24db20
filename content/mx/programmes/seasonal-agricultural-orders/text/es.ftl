# Las palabras de los pedidos de empleadores.

programme = Pedidos de trabajadores agrícolas de temporada para Canadá
    .about = El pedido de un empleador, como lo envía FARMS: cuántas personas, para qué cultivo y provincia, con qué contrato.

## Estados

state-received = Recibido; debe responder el Servicio Nacional de Empleo
state-open = Abierto; se cubren sus lugares
state-open-late = Abierto y con retraso
state-closed = Cerrado
state-withdrawn = Retirado
state-returned = Devuelto para corregirse

## Pasos

step-receive = Recibir un pedido
    .done = Se recibió el pedido
step-decide-on-the-contract = Decidir sobre el contrato en contra de lo propuesto
    .done = Una persona funcionaria decidió sobre el contrato
step-decide-on-the-employer = Decidir sobre el empleador en contra de lo propuesto
    .done = Una persona funcionaria decidió sobre el empleador
step-accept-order = Aceptar el pedido
    .done = Se aceptó el pedido
step-return-order = Devolver el pedido
    .done = Se devolvió el pedido
step-record-inspection = Registrar la inspección de la vivienda
    .done = Se registró la inspección
step-fill-place = Cubrir un lugar
    .done = Se cubrió un lugar
step-fill-by-name = Cubrir un lugar con una persona nominal
    .done = Se cubrió un lugar por nombre
step-fill-as-substitute = Cubrir un lugar con una persona sustituta
    .done = Cubrió un lugar una persona sustituta
step-free-place = Liberar un lugar
    .done = Un lugar quedó libre
step-note-absence = Anotar que una persona nominal no puede viajar
    .done = Se anotó una ausencia
step-close-order = Cerrar el pedido
    .done = Se cerró el pedido
step-withdraw-order = Retirar el pedido
    .done = Se retiró el pedido

## Plazos, participantes y datos

clock-order-lead = Semanas que toma un pedido
role-employer = Empleador
field-province = Provincia
    .help = Donde está la granja.
field-crop = Cultivo
    .help = El trabajo que se pide.
field-positions = Personas que se piden
    .help = Todas, por nombre o no.
field-called_by_name = Llamadas por nombre
    .help = A cuántas nombra el empleador porque ya trabajaron ahí.
field-takes_substitutes = Acepta sustitutos
    .help = Si puede ir otra persona por quien fue nombrada y no puede viajar.
field-starts_on = Primer día del contrato
    .help = Año-mes-día.
field-ends_on = Último día del contrato
    .help = Año-mes-día; después se regresa a México.
field-hours_offered = Horas de trabajo ofrecidas
    .help = En las primeras seis semanas.
field-advertised_days = Días de oferta
    .help = Cuántos días se ofreció el trabajo en Canadá.
field-housing_inspected = La vivienda se inspeccionó
    .help = Por la provincia, y la aprobó.
field-pays_round_trip = Paga el viaje redondo
    .help = El empleador, por adelantado.
field-same_pay = Mismo salario
    .help = Que las personas canadienses por el mismo trabajo.
field-same_insurance = Mismo seguro
    .help = Seguro médico y de empleo como las personas canadienses.
field-contract_agreed = El contrato de la temporada está acordado
    .help = En la revisión anual de los dos gobiernos.
field-decision_reason = Motivo de la decisión
    .help = Por qué una persona funcionaria decide otra cosa que la propuesta.

## Lo que nadie puede autorizar, o sólo con la decisión de una persona funcionaria

guard-conditions-are-equal = El pedido ofrece menos de lo que reciben las personas canadienses por el mismo trabajo, y la ley exige lo mismo.
    .do = Corrija salario y seguro, y envíe de nuevo el pedido.
guard-nobody-is-sent-to-unseen-housing = No se envía a nadie a una vivienda sin inspección o reprobada.
    .do = Pida la inspección de la vivienda y regístrela.
guard-no-more-names-than-places = El pedido llama por nombre a más personas que lugares tiene.
    .do = Corrija uno de los dos números y envíe de nuevo el pedido.
guard-no-more-than-ordered = Todos los lugares de este pedido están ocupados.
    .do = Elija otro pedido o espere a que se libere un lugar.
guard-nobody-loses-a-place-taken = Hay personas con lugar en este pedido: no se puede retirar a sus espaldas.
    .do = Búsqueles antes otro lugar.
guard-season-contract-is-agreed = Propuesta: aún no. El contrato de la temporada no está acordado.
    .do = Espere la revisión anual, o que decida una persona funcionaria.
guard-contract-is-not-too-short = Propuesta: no. El contrato es menor de seis semanas, lo menos que dicen las fuentes.
    .do = Corrija las fechas, o que decida una persona funcionaria.
guard-contract-is-not-too-long = Propuesta: no. El contrato pasa de ocho meses, o no se puede decir si pasa.
    .do = Corrija las fechas, o que decida una persona funcionaria.
guard-hours-are-offered = Propuesta: no. Se ofrecen menos de 240 horas en seis semanas.
    .do = Corrija las horas, o que decida una persona funcionaria.
guard-work-was-advertised = Propuesta: aún no. El trabajo no se ofreció catorce días en Canadá.
    .do = Espere a que se cumplan, o que decida una persona funcionaria.
guard-trip-is-paid = Propuesta: no. El empleador no paga el viaje redondo.
    .do = Pida que se corrija, o que decida una persona funcionaria.
guard-no-more-names-than-called = El empleador llamó por nombre a menos personas.
    .do = Asigne a la persona en otra clase o a otro pedido.
guard-employer-takes-substitutes = Este empleador sólo acepta a quienes llamó por nombre.
    .do = Elija otro pedido.
guard-a-substitute-covers-an-absence = Aquí no falta nadie que fuera llamado por nombre.
    .do = Asigne a la persona en otra clase o a otro pedido.

ground-conditions-not-equal = Las condiciones no son iguales
ground-contract-out-of-bounds = El contrato está fuera de sus límites
ground-employer-duties-not-met = No se cumple una obligación del empleador
ground-no-contract-of-the-season = El contrato de la temporada no está acordado
occurrence-housing-failed = La vivienda no es adecuada

right-equal = Las personas trabajadoras tienen el mismo salario y seguro que las canadienses por el mismo trabajo.
