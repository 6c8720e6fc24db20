# Servicios abiertos a todas las personas, cualquiera que sea su situación: salud y escuela.

purpose-health-care = Atención de la salud
purpose-education = Escuela

parameter-retention_health_file = cuánto se conserva el expediente de una afiliación
parameter-next_school_alarm = el tiempo tras el cual se pregunta en qué escuela está una niña o un niño
parameter-past_breach_answer_term = el plazo para responder por un incumplimiento de un programa que terminó

primary-grade-first = Primer grado
primary-grade-second = Segundo grado
primary-grade-third = Tercer grado
primary-grade-fourth = Cuarto grado
primary-grade-fifth = Quinto grado
primary-grade-sixth = Sexto grado

remedy-go-to-any-public-clinic = Acudir a cualquier clínica pública
    .do = Sin seguridad social, la atención pública y los medicamentos son gratuitos para toda persona en el país. Hoy los da el IMSS-Bienestar en la mayoría de los lugares.
remedy-go-to-the-social-security = Acudir a la seguridad social que le cubre
    .do = Quien está asegurado por su trabajo está cubierto ahí, con su familia.
remedy-go-on-with-the-open-affiliation = Seguir con la afiliación abierta
    .do = La afiliación de la familia muestra a quién cubre y a quién se agregó.
remedy-ask-for-a-school = Pedir una escuela
    .do = Pida a la autoridad educativa la escuela más cercana, dondequiera que esté. Recibe a la niña o al niño con el expediente que hay, sin ningún documento.
remedy-ask-for-the-record = Pedir el historial
    .do = Pídalo en la escuela que deja. La siguiente recibe a la niña o al niño también sin él.
remedy-ask-to-be-assessed = Pedir una evaluación
    .do = Pida que la escuela vea lo que sabe y le ubique según eso y según la edad.

table-health-families-affiliated = Familias afiliadas al Seguro Popular, por sexo de la persona titular
    .about = Afiliaciones por periodo, y la parte encabezada por mujeres y por hombres. Cuenta familias, no personas.
table-migrant-pupils-enrolled-by-state = Alumnado que sigue la cosecha, inscrito por entidad
    .about = Inscripciones por la entidad de la primera escuela y por sexo. Quien cambia de escuela no se cuenta otra vez.
