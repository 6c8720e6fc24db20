# Nacionales que visitan: cada palabra que una persona lee.

programme = Atención a paisanos
    .about = Quien viene de visita pregunta en un módulo y recibe respuesta sin dar su nombre. A quien le pidieron dinero puede decirlo, y sabrá qué resultó.

## Estados

state-informed = Informada
state-told-of-official = Se denunció a una persona servidora pública; el órgano de control debe responder
state-told-of-crime = Se denunció un delito; la fiscalía debe responder
state-answered = Respondida
state-taken-back = Retirada

## Pasos

step-inform = Informar
    .done = Recibió información
step-take-report-of-official = Recibir una denuncia contra una persona servidora pública
    .done = Se denunció a una persona servidora pública
step-take-report-of-crime = Recibir una denuncia contra un particular
    .done = Se denunció a un particular
step-add-to-report = Ampliar la denuncia
    .done = Se amplió la denuncia
step-tell-outcome = Informar el resultado
    .done = Se informó el resultado
step-take-back = Retirar la denuncia
    .done = Retiró la denuncia

## Plazos

clock-answer = Plazo para informar el resultado

## Quién participa

role-traveller = Persona que visita

## Datos

field-season = Temporada
    .help = La del operativo.
field-topic = Qué se preguntó
    .help = El que llevó más tiempo, si hubo varios.
field-accused = Quién lo hizo
    .help = Una persona servidora pública, u otra.
field-measure_taken = Se tomó una medida
    .help = Diga sí solo si está decidido.
field-account = Qué pasó
    .help = Con las palabras de la persona.
field-contact = A dónde va la respuesta
    .help = No está obligada a darlo: con el folio puede preguntar.

## Lo que nadie puede autorizar

guard-officials-go-to-their-control-body = Esta vía es para lo que hicieron personas servidoras públicas.
    .do = Denúncielo como delito: lo recibe la fiscalía.
guard-a-crime-goes-to-the-prosecutor = Lo que hizo una persona servidora pública va primero al órgano de control.
    .do = Denúncielo como hecho por una persona servidora pública.
guard-nobody-pays = Nadie paga por información ni por pasar.
    .do = Diga dónde, cuándo y quién.

## Lo que sucede

occurrence-money-was-asked-for = Alguien pidió dinero
