# Trabajo de temporada en el extranjero: dependencias, finalidades, medios de defensa, listas, documentos y plazos.

agency-farms = Foreign Agricultural Resource Management Services (FARMS), por los empleadores canadienses
purpose-labour-mobility = Trabajo en el extranjero, ordenado y seguro

remedy-ask-the-employment-service = Acudir al Servicio Nacional de Empleo
    .do = Vaya o llame a la oficina que abrió su expediente. Es gratis. Diga qué falta o qué está mal.
remedy-ask-an-officer-to-decide = Pedir que decida una persona funcionaria
    .do = Lo que se opone está en documentos, no en una ley. Una persona funcionaria puede decidir otra cosa y debe escribir por qué.
remedy-correct-the-order = Corregir el pedido y enviarlo de nuevo
    .do = Corrija lo que señala la respuesta y envíe de nuevo el pedido por medio de FARMS.
remedy-ask-the-consulate-abroad = Acudir al consulado de México
    .do = Llame o vaya al consulado de México en la provincia. Ayuda sin costo, también frente al empleador.
remedy-review-appeal-labour = Recurso de revisión
    .do = Presente un escrito ante la oficina que decidió, en quince días hábiles desde el día siguiente a la notificación.

canadian-province-AB = Alberta
canadian-province-BC = Columbia Británica
canadian-province-MB = Manitoba
canadian-province-NB = Nuevo Brunswick
canadian-province-NS = Nueva Escocia
canadian-province-ON = Ontario
canadian-province-PE = Isla del Príncipe Eduardo
canadian-province-QC = Quebec
canadian-province-SK = Saskatchewan
crop-fruit = Fruta
crop-vegetables = Hortalizas
crop-greenhouse = Invernaderos
crop-tobacco = Tabaco
crop-other_crop = Otro cultivo
worker-class-nominal = Nominal
worker-class-selected = Seleccionado por primera vez
worker-class-substitute = Sustituto
worker-class-reassigned = Reasignado
decision-reason-agreed_in_yearly_review = Se acordó en la revisión anual
decision-reason-document_shown = Un documento que se mostró dice otra cosa
decision-reason-source_outdated = La fuente no está al día
decision-reason-mistake_in_file = El expediente estaba mal
farm-incident-illness = Enfermedad
farm-incident-accident = Accidente
farm-incident-pay = Pago
farm-incident-housing = Vivienda
farm-incident-treatment = Trato
farm-incident-family_at_home = Familia en casa
season-evaluation-recommended = Recomendado
season-evaluation-not_recommended = No recomendado
season-evaluation-not_given = No se entregó

permit-beneficiary-document = Documento de identidad de la persona beneficiaria
permit-exit-seal = Sello de salida de trabajadores de temporada

parameter-sawp_order_lead = el tiempo que toma un pedido hasta que llegan los trabajadores
parameter-sawp_transfer_trial = la prueba tras una transferencia a otra granja
parameter-sawp_contract_term = el mayor tiempo en las granjas
parameter-labour_file_term = cuánto espera un lugar el expediente de un trabajador
parameter-arrival_report_term = el plazo para confirmar una llegada
parameter-incident_answer_term = el plazo del consulado para atender un incidente
parameter-return_report_term = el plazo para reportar el regreso
parameter-evaluation_term = el plazo para la evaluación de la temporada
parameter-retention_labour_file = cuánto se conserva el expediente de una temporada

table-farm-workers-placed-by-state = Lugares en granjas canadienses, por entidad de origen
    .about = Lugares dados a trabajadores de temporada, por la entidad de la oficina y por clase. Cuenta lugares, no personas.
table-farm-workers-arrived-by-province = Llegadas a granjas canadienses, por provincia
    .about = Llegadas de trabajadores de temporada que confirmó un consulado, por provincia y clase. Cuenta llegadas, no personas.
table-farm-workers-arrived-by-sex = Llegadas a granjas canadienses, por edad y sexo
    .about = Llegadas de trabajadores de temporada que confirmó un consulado, por grupo de edad y sexo.
table-farm-return-rate = Regreso de granjas canadienses
    .about = De las llegadas de un año que confirmó un consulado: regresos reportados, llamados por nombre para la temporada siguiente y expedientes cerrados porque la persona no regresó, como cuentas y como parte de las llegadas, por clase. Quien no ha dicho nada no está en ninguna de esas partes.
table-farm-seasons-ended = Cómo terminaron las temporadas en granjas canadienses
    .about = Regresos reportados, expedientes cerrados sin regreso, y quién es nominal o queda disponible, por clase.
table-farm-clocks-met-and-missed = Plazos del programa de temporada cumplidos y vencidos
    .about = Contratos, regresos, llegadas e incidentes: qué se hizo a tiempo y qué no.
table-farm-incidents = Lo que se dijo desde granjas canadienses
    .about = Incidentes, menor pago y vivienda inadecuada según se dijeron, por provincia.
