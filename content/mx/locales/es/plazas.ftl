# Servicios junto a los trámites: finalidades, listas, remedios, tablas.

purpose-information = Informar a quienes viajan

paisano-topic-travel_papers = Documentos de viaje
paisano-topic-customs_goods = Mercancías y aduana
paisano-topic-vehicle = Un vehículo
paisano-topic-money = Dinero
paisano-topic-health_care = Atención médica
paisano-topic-rights = Derechos y cómo exigirlos
paisano-topic-other_topic = Otro tema

plaza-level-literacy = Alfabetización
plaza-level-primary = Primaria
plaza-level-secondary = Secundaria
plaza-level-upper_secondary = Media superior

remedy-report-to-the-prosecutor = Denúncielo ante la fiscalía
    .do = Diga qué pasó, dónde y cuándo; no se necesita nombre para empezar.
remedy-report-to-the-control-body = Denúncielo ante el órgano de control
    .do = Diga qué oficina y qué día; sabrá qué resultó.
remedy-ask-the-school = Pida lugar en una escuela
    .do = La escuela recibe a la niña o niño de inmediato, con o sin papeles.
remedy-be-assessed-again = Pida otra evaluación
    .do = Puede evaluarse hasta acreditar; mientras, pregunte qué estudiar.

table-people-informed-by-month = Paisanos informados, por mes y tema
    .about = Respuestas dadas en los módulos, por mes y por lo que se preguntó. Cuenta respuestas, no personas.
table-community-plaza-learners = Personas que estudian en plazas comunitarias, por edad y sexo
    .about = Personas inscritas en plazas comunitarias en el exterior. Cuenta personas, cada una una vez.
