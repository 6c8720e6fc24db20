# Las palabras de las salidas de una temporada.

programme = Salidas de trabajadores agrícolas de temporada
    .about = Las personas de un vuelo, en lista, que salen una por una y se cuentan donde llegan.

state-open = Abierta; se anotan personas en la lista
state-listed = La lista está cerrada
state-left = Salió; el consulado debe contar a quienes llegan
state-arrived = Llegó y se contó
state-cancelled = Cancelada

step-draw-up = Preparar una salida
    .done = Se preparó la salida
step-list-worker = Anotar a una persona en la lista
    .done = Se anotó a una persona
step-unlist-worker = Quitar a una persona de la lista
    .done = Se quitó a una persona
step-close-list = Cerrar e imprimir la lista
    .done = Se cerró la lista
step-board = Dejar salir a una persona
    .done = Salió una persona
step-leave = Dejar salir el vuelo
    .done = Salió el vuelo
step-count-arrivals = Contar a quienes llegaron
    .done = Se contó a quienes llegaron
step-cancel = Cancelar la salida
    .done = Se canceló la salida

clock-arrival-count = Plazo para contar a quienes llegaron
role-carrier = Transportista
field-province = Provincia
    .help = Donde aterriza.
field-leaves_on = Día del vuelo
    .help = Año-mes-día.
field-seats = Asientos
    .help = Para personas del programa.
field-arrived = Llegaron
    .help = Cuántas contó el consulado.

guard-no-more-than-seats = No quedan asientos en este vuelo.
    .do = Reserve a la persona en otro.
guard-nobody-on-the-list-is-left-behind = Hay personas en la lista: la salida no se puede cancelar a sus espaldas.
    .do = Resérvelas antes en otro vuelo.
guard-not-before-its-day = Aún no es el día del vuelo.
    .do = Espere el día, o reporte que el vuelo se pospuso.
guard-who-left-has-arrived = Deben haber llegado tantas personas como salieron.
    .do = Busque a quien falta y reporte el número como es.
occurrence-flight-was-put-off = El vuelo se pospuso

right-seal = El sello es gratis. A nadie se le puede cobrar por estar en esta lista.
paper-departure-list = Lista de una salida
paper-departure-list-what = La Secretaría del Trabajo y Previsión Social entrega esta lista al Instituto y al consulado.
paper-departure-list-facts = El vuelo
paper-departure-list-law = Fundamento
paper-departure-list-signature = Nombre y firma de quien la prepara
paper-departure-list-proof = Constancia de registro
