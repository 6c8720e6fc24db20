programme = Perfil de gobernanza
    .about = Reúne las respuestas sobre la política migratoria con su evidencia, las consulta y las publica. No mide resultados ni da calificación.

state-collecting = Se reúnen respuestas y evidencia
state-drafted = Borrador listo
state-consulting = En consulta entre dependencias
state-revised = Revisado tras la consulta
state-vetted = Validado
state-published = Publicado
state-superseded = Sustituido por un perfil posterior

step-launch = Iniciar el perfil
    .done = Se inició el perfil
step-answer = Responder una pregunta
    .done = Se respondió una pregunta
step-add-evidence = Añadir evidencia
    .done = Se añadió evidencia
step-draft = Cerrar el borrador
    .done = Se cerró el borrador
step-consult = Abrir la consulta
    .done = Se abrió la consulta
step-comment = Comentar una pregunta
    .done = Se comentó una pregunta
step-revise = Revisar tras la consulta
    .done = Se revisó tras la consulta
step-vet = Validar
    .done = Se validó: las respuestas quedan selladas
step-publish = Publicar
    .done = Se publicó
step-follow-up = Dar paso al siguiente perfil
    .done = Siguió otro perfil

guard-an-answer-rests-on-evidence = Una respuesta sin evidencia no se asienta.
    .do = Nombre en qué se apoya: ley, organización o medición. Si se buscó y no hay, esa ausencia también es evidencia.
guard-no-draft-without-an-answer = No hay borrador sin respuestas.
    .do = Responda al menos una pregunta con su evidencia.
guard-ministries-are-heard-first = No se revisa antes de oír a las dependencias.
    .do = Reciba al menos un comentario de la consulta.

field-country_scope = Alcance
field-indicator = Pregunta
field-placement = Ubicación
field-answer = Respuesta
field-evidence = Evidencia
field-comment = Comentario
