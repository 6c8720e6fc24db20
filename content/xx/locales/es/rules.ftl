# Las palabras de las reglas. Un hecho de sí o no es una afirmación; .not la niega.

parameter-seasonal_min_age = la edad mínima para trabajar en la temporada

rule-may-be-offered = Oferta de un lugar en la temporada
rule-may-be-offered-fact-age = la edad
rule-may-be-offered-fact-contract_read = leyó el contrato
    .not = no leyó el contrato
rule-may-be-offered-value-yes = se le puede ofrecer un lugar
rule-may-be-offered-value-too_young = no tiene la edad para ello
rule-may-be-offered-value-contract_first = primero debe leer el contrato
