# La evaluación de impacto de un sistema: cada palabra que alguien lee.

programme = Evaluación de impacto
    .about = Antes de que un sistema use datos de forma intensiva: qué puede causar a las personas, treinta días hábiles para opinar, y sólo después el sistema.

## Estados

state-planned = Planeado
state-presented = Presentada; la autoridad garante puede opinar
state-commented = Con recomendaciones; corren los treinta días
state-may-begin = El sistema puede operar
state-operating = El sistema opera
state-not-needed = No requiere evaluación
state-given-up = Se desistió del sistema

## Pasos

step-plan-system = Planear un sistema
    .done = Se planeó un sistema
step-find-not-needed = Determinar que no requiere evaluación
    .done = No requirió evaluación
step-present-assessment = Presentar la evaluación
    .done = Se presentó la evaluación
step-comment = Opinar sobre la evaluación
    .done = La autoridad garante opinó
step-begin-operation = Iniciar la operación
    .done = Inició la operación
step-begin-in-an-emergency = Iniciar por emergencia
    .done = Inició la operación por emergencia
step-give-up = Desistir del sistema
    .done = Se desistió del sistema

## Plazos

clock-opinion = Tiempo de la autoridad garante para opinar
clock-wait-before-operation = Tiempo antes de que el sistema pueda operar

## Quiénes participan

role-data-officer = Persona oficial de protección de datos

## Datos

field-intensive_treatment = Por qué el tratamiento es intensivo
    .help = Riesgos inherentes, datos sensibles, transferencias: basta una.
field-is_emergency = Es una emergencia
    .help = La evaluación comprometería su fin; se anota con razones.
field-answers_recommendations = Se respondieron las recomendaciones
    .help = No son vinculantes; la respuesta ayuda a quien audite.

## Lo que nadie puede autorizar

guard-assessed-before-it-begins = Ningún sistema de tratamiento intensivo opera sin evaluación.
    .do = Presente la evaluación.
guard-thirty-days-before-it-begins = No han pasado los treinta días hábiles.
    .do = Espere a que pasen.
guard-what-is-intensive-is-assessed = Lo intensivo se evalúa.
    .do = Presente la evaluación.
guard-only-emergencies-go-without = Sólo una emergencia prescinde de la evaluación.
    .do = Presente la evaluación, o anote por qué es una emergencia.

## Documentos

paper-assessment-receipt = Acuse de una evaluación de impacto
paper-assessment-receipt-what = Se presentó la evaluación. Corren treinta días hábiles desde el día siguiente.
paper-assessment-receipt-facts = El sistema
paper-assessment-receipt-law = Fundamento: Ley General de Protección de Datos, artículos 68 a 73.
paper-proof = Prueba de registro: cualquiera puede verificar este documento sin confiar en quien lo expide.
