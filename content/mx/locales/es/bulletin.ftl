# El boletín mensual.

## Cuadros

table-monthly-entries-by-age = Entradas por mes y grupo de edad
    .about = Entradas de personas extranjeras autorizadas. Cuenta entradas, no personas.
table-monthly-rejections-by-ground = Rechazos por mes y motivo
    .about = Entradas rechazadas en el filtro, por el motivo que se dio. Cuenta rechazos.
table-monthly-claims-told-to-the-commission = Solicitudes de protección avisadas a la COMAR, por mes y sexo
    .about = Solicitudes hechas ante una autoridad y avisadas. Cuenta avisos, no personas.
table-monthly-children-told-to-child-protection = Niñez avisada a la Procuraduría, por mes
    .about = Avisos de niñez en la frontera y de niñez que regresó. Cuenta avisos.
table-monthly-children-repatriated = Repatriaciones de niñez mexicana, por mes y grupo de edad
    .about = Recepciones de niñas, niños y adolescentes. Cuenta recepciones, no personas.
table-monthly-repatriated-people = Personas mexicanas repatriadas, por mes y sexo
    .about = Personas recibidas, cada una contada una vez por mes.
table-monthly-certificates-and-curps = Constancias de recepción y CURP temporales, por mes
    .about = Documentos entregados a quienes regresaron. Cuenta documentos.
