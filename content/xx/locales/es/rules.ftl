# Las palabras de las reglas. Un hecho de sí o no es una afirmación; .not la niega.

parameter-seasonal_min_age = la edad mínima para trabajar en la temporada
parameter-publication_threshold = el menor número que muestra una tabla pública
parameter-reminder_offer = la anticipación con que se recuerda el fin de una oferta
parameter-answer_term = el plazo para resolver
parameter-complaint_answer_term = el plazo para responder una queja
parameter-review_term = el plazo para pedir la revisión
parameter-acceptance_term = el plazo para aceptar una oferta
parameter-card_validity = la vigencia de la tarjeta
parameter-retention_application = el tiempo que se guarda una solicitud
parameter-season_max_weeks = el contrato más largo

rule-may-be-offered = Oferta de un lugar en la temporada
rule-may-be-offered-fact-age = la edad
rule-may-be-offered-fact-contract_read = leyó el contrato
    .not = no leyó el contrato
rule-may-be-offered-value-yes = se le puede ofrecer un lugar
rule-may-be-offered-value-too_young = no tiene la edad para ello
rule-may-be-offered-value-contract_first = primero debe leer el contrato
