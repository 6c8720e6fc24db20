# Derechos sobre datos: dependencias, listas, plazos, medios de defensa.

## Dependencias y finalidades

agency-inm-transparency = Unidad de Transparencia del Instituto Nacional de Migración
purpose-data-rights = Derechos de una persona sobre sus datos
instrument-lgpdppso = Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados

## Listas

data-right-access = Verlos (acceso)
data-right-rectification = Corregirlos (rectificación)
data-right-cancellation = Cancelarlos
data-right-opposition = Oponerse a su uso
data-right-portability = Llevarlos consigo (portabilidad)
acting-for-oneself = Por mí
acting-for-child_or_ward = Por una niña, niño o persona a mi cuidado
acting-for-as_representative = Como representante
acting-for-deceased_person = Por una persona fallecida
data-breach-kind-loss_or_destruction = Pérdida o destrucción
data-breach-kind-theft_or_copy = Robo, extravío o copia
data-breach-kind-unauthorised_use = Uso o acceso no autorizado
data-breach-kind-damage_or_alteration = Daño o alteración

## Plazos

parameter-data_answer_term = el plazo para responder una solicitud de datos
parameter-data_answer_extension = la ampliación de ese plazo
parameter-data_execution_term = el plazo para hacer efectivo lo procedente
parameter-data_prevention_window = el tiempo en que se puede prevenir a quien pide datos
parameter-data_cure_term = el plazo para completar una solicitud de datos
parameter-data_competence_term = el plazo para decir que los datos los tiene otra oficina
parameter-data_review_term = el plazo para pedir revisión de una respuesta sobre datos
parameter-data_review_after_silence = el plazo para pedir revisión cuando nadie respondió
parameter-data_review_decision_term = el plazo para resolver un recurso sobre datos
parameter-data_review_extension = la ampliación del plazo de un recurso sobre datos
parameter-data_review_cure_term = el plazo para completar un recurso sobre datos
parameter-data_breach_notice = el plazo para avisar a una persona de una vulneración de sus datos
parameter-data_breach_alarm = la alarma para avisar a una persona de una vulneración de sus datos
parameter-impact_assessment_lead = con cuánta anticipación se presenta la evaluación de impacto de un sistema
parameter-impact_assessment_opinion_term = el plazo de la autoridad garante para opinar sobre una evaluación de impacto
parameter-retention_data_request = cuánto se conserva el expediente de una solicitud de datos

## Medios de defensa

remedy-data-review = Recurso de revisión ante la autoridad garante
    .do = Presente un escrito ante la autoridad garante o la unidad dentro de quince días hábiles. No cuesta nada.
remedy-ask-for-data-again = Pedir de nuevo
    .do = Puede pedir sus datos en cualquier momento.
remedy-prove-identity-in-person = Acudir en persona
    .do = Acuda a una oficina. Sin documentos, bastan el registro o testigos.
remedy-show-the-representation = Acreditar la representación
    .do = Muestre el documento que lo dice, o dígalo junto con la persona.
remedy-writ-of-amparo = Juicio de amparo
    .do = Consulte a una abogada o a la defensoría pública dentro del plazo de la ley.

## Cuadros

table-data-requests = Solicitudes sobre datos propios
    .about = Solicitudes por derecho y mes. Cuenta solicitudes.
table-data-answers = Respuestas a solicitudes de datos
    .about = Qué se respondió, por derecho. Cuenta actos.
table-data-clocks = Plazos sobre datos, cumplidos y vencidos
    .about = Respuestas, ejecuciones, recursos y avisos de vulneración, a tiempo o no.
table-data-breaches = Vulneraciones a la seguridad de datos
    .about = Vulneraciones detectadas, avisadas y corregidas, por lo que pasó. Cuenta actos.

# Lo que pide cada parte del documento de seguridad.
security-basis-inventory = Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados, artículos 27, fracción III, y 29, fracción I.
security-basis-duties = Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados, artículos 27, fracción II, y 29, fracción II.
security-basis-risks = Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados, artículos 26, 27, fracción IV, y 29, fracción III.
security-basis-gaps = Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados, artículos 27, fracción V, y 29, fracción IV.
security-basis-plan = Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados, artículos 27, fracción VI, y 29, fracción V.
security-basis-monitoring = Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados, artículos 27, fracción VII, y 29, fracción VI.
security-basis-training = Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados, artículos 27, fracción VIII, y 29, fracción VII.
security-basis-renewal = Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados, artículo 30.
