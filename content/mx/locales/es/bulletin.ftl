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
table-monthly-refuge-claims = Solicitudes de refugio por mes y sexo
    .about = Solicitudes presentadas ante la Comisión, en plazo, fuera de plazo o por otra persona. Cuenta solicitudes, no personas.
table-refuge-claims-by-citizenship = Solicitudes de refugio por nacionalidad y grupo de edad
    .about = Las mismas solicitudes, por nacionalidad.
table-refuge-outcomes = Cómo terminaron las solicitudes de refugio
    .about = Reconocidas, también como familia de alguien reconocido; protegidas de otro modo; negadas, rechazadas por extemporáneas, abandonadas, desistidas. Cuenta conclusiones, no personas.
table-monthly-children-in-protection = Niñas, niños y adolescentes que entraron a la ruta de protección, por mes y sexo
    .about = Hallados por el Instituto o avisados por otra autoridad o un albergue. Cuenta ingresos a la ruta, no niñas o niños.
table-children-in-protection-by-age = Niñas, niños y adolescentes que entraron a la ruta de protección, por grupo de edad y sexo
    .about = Los mismos ingresos, por grupo de edad.
table-monthly-children-repatriated = Repatriaciones de niñez mexicana, por mes y grupo de edad
    .about = Recepciones de niñas, niños y adolescentes. Cuenta recepciones, no personas.
table-monthly-repatriated-people = Personas mexicanas repatriadas, por mes y sexo
    .about = Personas recibidas, cada una contada una vez por mes.
table-monthly-certificates-and-curps = Constancias de recepción y CURP temporales, por mes
    .about = Documentos entregados a quienes regresaron. Cuenta documentos.
