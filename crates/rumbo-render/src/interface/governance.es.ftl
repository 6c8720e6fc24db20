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

# Obligaciones.
obligations-title = Obligaciones
obligations-about = Lo que el Estado prometió: compromisos, sesiones de órganos, informes, planes, tratados y acuerdos; quién responde, para cuándo y con qué evidencia.
obligations-synthetic = Nodo de prueba: sesiones y evidencia aquí asentadas no dicen nada de nadie.
obligations-count = { $count } en el registro
obligations-due = Atrasado o por vencer
obligations-none-due = Nada está atrasado ni por vencer.
obligations-by-kind = Todo el registro
obligations-back = Volver a las obligaciones
obligations-shown = { $shown } de { $all } obligaciones, vistas al { $date }.
obligation-kind-commitment = Compromisos
obligation-kind-sessions = Órganos que sesionan
obligation-kind-report = Informes a órganos de tratados
obligation-kind-plan = Planes y programas
obligation-kind-instrument = Tratados y acuerdos
obligation-standing-open = abierta
obligation-standing-evidenced = con evidencia
obligation-standing-met = cumplida
obligation-standing-late = atrasada
obligation-standing-proposed-late = atrasada según lo reportado: decide un funcionario
obligation-standing-on-course = en curso
obligation-standing-unwatched = nadie registra sus sesiones
obligation-standing-no-rhythm = sin periodicidad fijada
obligation-standing-not-in-force = no está en vigor
obligation-standing-signed = firmada
obligation-standing-ratified = ratificada
obligation-standing-in-force = en vigor
obligation-standing-ended = terminada
obligation-sessions = { $held } de { $required } sesiones
obligation-evidence = Evidencia
obligation-evidence-none = ninguna
obligation-lapse-proposed = Propuesta: venció el { $date } ({ $occasion }); un funcionario la acepta o la rechaza
obligation-lapsed = Incumplida: venció el { $date }
obligation-unverified = según informes, no leído en el texto oficial

# Coherencia.
coherence-title = Coherencia
coherence-about = Lo que la ley leída da a cada grupo de personas migrantes y qué programa lo lleva aquí. Donde falta algo se dice por qué.
coherence-gaps = { $count ->
    [one] { $count } derecho de un grupo falta o está limitado
   *[other] { $count } derechos de un grupo faltan o están limitados
}
coherence-rights = Derechos por grupo
coherence-right = Derecho
coherence-reasons = Por qué no es igual
coherence-duties = Deberes con plazo: cómo se cumplen
coherence-duties-about = De cada deber de una dependencia con plazo, cuántas veces se cumplió a tiempo. Lo que confirma alguien más y lo que solo dice la obligada van aparte.
coherence-synthetic = Datos sintéticos: no dicen cómo cumple nadie.
coherence-confirmed = Confirmado por alguien más
coherence-self-reported = Dicho solo por la obligada
coherence-duty = Deber
coherence-bound = Obligada
coherence-kept = A tiempo
coherence-nothing = nunca venció aquí
coherence-protected = muy pocos para mostrarlos
coherence-rate = { $met } de { $of } ({ $percent } %)
coherence-languages = En qué lenguas se puede leer
coherence-languages-about = Textos para las personas que existen en cada lengua que leen.
coherence-language = { $language }: { $texts } de { $of } textos; completos { $programmes } programas
coherence-link = Derechos, plazos y lenguas
group-immigrant = Inmigrantes
group-emigrant = Emigrantes
group-in-transit = En tránsito
group-returnee = Retornados
extent-whole = sí
extent-limited = con límites
extent-unfound = no se ha encontrado
extent-not-meant = no le corresponde
lapses-title = Incumplimientos por resolver
lapses-about = Pasó el último día y nada muestra que se hizo. Nadie ha leído el precepto en el texto oficial: el reloj solo lo propone y usted resuelve.
lapses-none = No hay nada por resolver.
lapse-verdict = ¿Se incumplió?
lapse-accept = Se incumplió: su responsable debe responder
lapse-reject = No se incumplió, o la fuente se equivoca
lapse-reason = Motivo
lapse-reason-help = Qué lo muestra, o qué se revisó. Queda registrado y a la vista.
lapse-judge = Resolver
lapse-was-judged = Su decisión quedó registrada.
