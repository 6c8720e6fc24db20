# Quejas: dependencias, listas, plazos, medios de defensa y la regla que encuentra la instancia.

## Dependencias y finalidades

agency-anticorrupcion = Secretaría Anticorrupción y Buen Gobierno
purpose-complaint = Atender una queja
instrument-loapf = Ley Orgánica de la Administración Pública Federal

## Listas

complaint-matter-discrimination = Discriminación
complaint-matter-rights_violation = Una autoridad violó derechos
complaint-matter-officer_misconduct = Una persona servidora pública actuó mal o pidió dinero
complaint-matter-crime = Un delito
complaint-matter-abuse_abroad = Un abuso en el extranjero
accused-office-inm = Instituto Nacional de Migración
accused-office-comar = COMAR
accused-office-sre_consulates = Un consulado de México
accused-office-dif = DIF
accused-office-pfpnna = Procuraduría de Protección
accused-office-segob = Secretaría de Gobernación
accused-office-sep = Secretaría de Educación o una escuela
accused-office-salud = Secretaría de Salud o un hospital
accused-office-stps = Secretaría del Trabajo
accused-office-fgr = Fiscalía General de la República
accused-office-cndh = Comisión de derechos humanos
accused-office-conapred = Consejo contra la discriminación
accused-office-anticorrupcion = Secretaría anticorrupción
accused-office-national_guard = Guardia Nacional
accused-office-local_police = Policía estatal o municipal
accused-office-other_federal_office = Otra oficina federal
accused-office-bank = Un banco
accused-office-employer = Una persona empleadora
accused-office-private_person = Una persona o empresa particular
accused-office-not_known = No se sabe
identity-shown-signed = Firmada con mi nombre
identity-shown-named = Mi nombre, sin firma
identity-shown-reserved = Mi nombre, en reserva
identity-shown-anonymous = Sin nombre

## La regla

rule-complaint-forum = Dónde corresponde una queja
    .assumptions = Ordena lo que dicen cinco leyes; no obliga a nadie, y la persona elige.
rule-complaint-forum-fact-matter = el asunto de la queja
rule-complaint-forum-fact-accused = la oficina o persona señalada
rule-complaint-forum-value-conapred = consejo contra la discriminación
rule-complaint-forum-value-cndh = comisión de derechos humanos
rule-complaint-forum-value-control_body = órgano de control
rule-complaint-forum-value-prosecutor = fiscalía
rule-complaint-forum-value-consulate = consulado

## Plazos

parameter-conapred_clarification_term = el plazo para aclarar una queja ante el consejo contra la discriminación
parameter-cndh_report_term = el plazo de la autoridad para informar a la comisión de derechos humanos
parameter-cndh_settlement_term = el plazo para decir que un acuerdo ante la comisión no se cumplió
parameter-cndh_reopening_term = el plazo de la comisión para decidir si reabre
parameter-recommendation_answer_term = el plazo para decir si se acepta una recomendación
parameter-recommendation_proof_term = el plazo para probar que una recomendación se cumplió
parameter-complaint_feedback_term = el plazo para decir a una persona qué pasó con su queja
parameter-retention_complaint_file = cuánto se conserva el expediente de una queja
parameter-reminder_last_day = el recordatorio un día antes de que venza un plazo corto

## Medios de defensa

remedy-reserve-the-name = Pedir que se reserve su nombre
    .do = Diga que teme represalias. Su nombre sólo se usa para localizarle.
remedy-choose-the-forum = Elegir otra instancia
    .do = Pregunte dónde corresponde; toda instancia debe decírselo.
remedy-ask-for-a-longer-term = Pedir que se amplíe el plazo
    .do = Diga por qué es grave y por qué no pudo antes.
remedy-review-by-conapred = Recurso de revisión ante el consejo
    .do = Presente un escrito al consejo dentro de quince días hábiles desde el día siguiente al aviso.
remedy-other-means-of-defence = Otros medios de defensa
    .do = Quejarse no le quitó nada: los tribunales y recursos siguen abiertos, en sus plazos.
remedy-complain-again = Quejarse de nuevo
    .do = Presente otra vez la queja, dentro de un año.
remedy-go-on-with-the-admitted-complaint = Continuar con la queja admitida
    .do = Pregunte a la comisión cómo va.
remedy-ask-for-the-investigation = Pedir la investigación
    .do = Pida al consejo que investigue en lugar de conciliar.

## Cuadros

table-complaints-by-office = Quejas por instancia y oficina señalada
    .about = Quejas presentadas, por oficina o persona señalada. Cuenta quejas, no personas.
table-complaint-outcomes = Qué pasó con las quejas
    .about = Decisiones sobre quejas por mes. Cuenta decisiones.
table-complaint-clocks = Plazos de instancias y personas, cumplidos y vencidos
    .about = Los plazos de cada instancia con quienes se quejaron, y los de ellas.
table-complaint-breaches = Faltas hacia quienes se quejaron
    .about = Quejas retenidas, filtradas, castigadas o cobradas.
