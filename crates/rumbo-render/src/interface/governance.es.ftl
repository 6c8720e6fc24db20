# Perfil de gobernanza, obligaciones, coherencia.

profile-title = Perfil de gobernanza
profile-about = Dice qué hay de política y en qué se apoya. No mide resultados ni da calificación; lo que se apoya en algo vencido no queda en sí.
profile-origin = { $source }, visto al { $date }
profile-synthetic = Datos sintéticos: no responden ninguna pregunta.
profile-size = Tamaño
profile-questions = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}
profile-parts = { $count ->
    [one] { $count } parte de pregunta
   *[other] { $count } partes de preguntas
}
profile-placement = Ubicación
profile-answer = Respuesta
profile-standing = Qué queda de la respuesta
profile-expired = { $count ->
    [0] Ninguna evidencia ha vencido
    [one] { $count } evidencia vencida
   *[other] { $count } evidencias vencidas
}
profile-sealed = Respuestas selladas en el libro, posición { $position }:
profile-beside = Junto al perfil: lo que ocurre
profile-beside-about = Estas cifras no responden preguntas del perfil; se leen a su lado.
profile-dimensions = Las seis dimensiones
profile-back = Volver al perfil
placement-well-developed = bien desarrollado
placement-potential = con potencial
placement-treaty = tratado
placement-implied = implícito
answer-yes = sí
answer-partial = en parte
answer-no = no
standing-holds = se sostiene
standing-weakened = debilitada: parte de su evidencia venció
standing-expired = vencida: ya no la sostiene nada vigente
standing-unproven = sin medición que la sostenga
standing-unanswered = sin respuesta
evidence-kind-law = ley
evidence-kind-organisation = organización
evidence-kind-service = servicio
evidence-state-in-force = vigente
evidence-state-draft = en borrador
evidence-state-pending = pendiente
evidence-state-absent = se buscó y no hay
evidence-state-expired = vencida
evidence-state-not-yet = aún no vigente
evidence-state-measured = medida
evidence-state-not-measured = sin medir
evidence-state-synthetic = sintética: no responde
evidence-until = hasta el { $date }
evidence-from = desde el { $date }
indicators-count = { $count } preguntas y partes de preguntas
