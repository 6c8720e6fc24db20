# Entrega obligada: dependencias, listas, plazos, medios.

## Dependencias y finalidades

agency-inm-legal = Área jurídica del Instituto Nacional de Migración
purpose-disclosure-review = Revisar lo que la ley obliga a entregar

## Listas

disclosure-asker-security_agency = Institución de seguridad
disclosure-asker-prosecutor = Fiscalía
disclosure-asker-court = Tribunal
disclosure-asker-police = Policía
disclosure-asker-foreign_authority = Autoridad extranjera
disclosure-asker-other_authority = Otra autoridad
disclosure-ground-security_request = Solicitud de una institución de seguridad nacional
disclosure-ground-security_investigation = Investigación de seguridad nacional
disclosure-ground-crime_investigation = Investigación de un delito
disclosure-ground-court_order = Orden judicial
disclosure-data-identity = Identidad
disclosure-data-movements = Movimientos migratorios
disclosure-data-status = Condición de estancia
disclosure-data-contact = Contacto
disclosure-data-health = Salud
disclosure-data-asylum_file = Expediente de refugio o asilo
disclosure-data-child_file = Expediente de niñez
disclosure-data-complaint = Queja
disclosure-data-shelter_place = Lugar en un albergue
disclosure-data-microdata = Datos dados para estadística
disclosure-extent-yes_or_no = Sí o no
disclosure-extent-one_fact = Un dato
disclosure-extent-extract = Un extracto
disclosure-extent-whole_file = El expediente completo

## Plazos

parameter-disclosure_review_term = el plazo de la revisión jurídica de una solicitud de datos
parameter-disclosure_telling_term = el plazo para avisar a una persona de una entrega
parameter-secrecy_review_period = el tiempo tras el cual se revisa la reserva de una entrega
parameter-retention_disclosure = cuánto se conserva el registro de una entrega

## Medios

remedy-ask-in-writing-with-its-law = Solicitar por escrito y con fundamento
    .do = Envíe solicitud firmada con artículo, motivo y para qué.
remedy-ask-a-court = Acudir a un tribunal
    .do = Traiga la orden de un tribunal competente.
remedy-ask-the-refuge-commission = Solicitar a la comisión de refugiados
    .do = Solicítelo a la comisión, por escrito.
remedy-take-the-published-tables = Usar los cuadros publicados
    .do = Cuentan, y no nombran a nadie.
remedy-wait-for-the-review = Esperar la revisión
    .do = Nada sale antes.

## Cuadros

table-disclosures = Solicitudes de datos y qué pasó con ellas
    .about = La cuenta pública de lo que solicitaron autoridades, por fundamento. Cuenta actos.
table-disclosure-refusals = Solicitudes de datos negadas
    .about = Por el motivo de la negativa. Cuenta negativas.
table-disclosure-breaches = Faltas al entregar datos
    .about = Lo entregado o demorado contra la ley, por mes. Cuenta faltas.
