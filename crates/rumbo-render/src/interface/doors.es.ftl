# Las palabras de las páginas detrás de las cinco puertas.
## La entrada

home-title = De la ley a la evidencia, y de regreso
home-about = Rumbo lleva lo que la ley promete a quien entra, permanece y sale. Cada puerta lo muestra a alguien distinto.
about-person = Vea su propio caso: hasta cuándo puede quedarse, qué puede hacer y quién leyó su expediente.
about-partner = Reciba a las personas que se le canalizan.
about-officer = Vea qué sigue, para cuándo y con qué artículo.
about-analyst = Tablas publicadas, cada una con su origen, y la ley detrás.
about-auditor = Compruebe lo registrado sin tener que confiar en quien lo registró.
needs-link = Se abre con un enlace de acceso. El programa lo muestra al iniciar.
sign-out = Salir
to-the-doors = Ir a las puertas
missing-page = Aquí no se encuentra
missing-page-about = No hay tal página para usted. Revise la dirección o el folio, o entre de nuevo.
wrong-method = Así no
wrong-method-about = Esta página no se usa así. Regrese y use su formulario o enlace.
our-trouble = La falla es nuestra
our-trouble-about = No se pudo hacer la página. Lo enviado no quedó registrado, salvo que el caso lo muestre. Intente más tarde.
yes = Sí
no = No
optional = opcional
choose = Elija
show = Mostrar
find = Buscar
error = Error

## Errores

mistake-missing = { $field }: hace falta.
mistake-number = { $field }: escriba sólo cifras, como 30.
mistake-date = { $field }: escriba un día que exista, como 2026-01-31.
mistake-choice = { $field }: elija algo de la lista.
mistake-long = { $field }: es demasiado largo; 200 caracteres como máximo.
mistake-ground = Elija el fundamento de la decisión.
mistake-key = El formulario perdió su marca. Abra de nuevo su página y envíelo desde ahí.
mistake-answer = Diga si recibe a la persona.
mistake-period = El último día es anterior al primero. Elija un último día posterior.

## Plazos

span-immediate = de inmediato
span-hours = { $number ->
    [one] { $number } hora
   *[other] { $number } horas
 }
span-days = { $number ->
    [one] { $number } día natural
   *[other] { $number } días naturales
 }
span-working-days = { $number ->
    [one] { $number } día hábil
   *[other] { $number } días hábiles
 }
span-months = { $number ->
    [one] { $number } mes
   *[other] { $number } meses
 }
span-years = { $number ->
    [one] { $number } año
   *[other] { $number } años
 }
days-left = quedan { $number } días
days-tomorrow = Termina mañana.
days-today = Termina hoy.
days-over = El último día ya pasó.
last-day = Último día
runs-until = Corre hasta
last-day-is = Último día: { $date }
last-day-was = El último día fue el { $date }.
clock-paused = En pausa: no corre ningún día hasta que siga.
silence-refused = Si nadie decide, la ley lo toma como negado: { $state }.
silence-granted = Si nadie decide, la ley lo toma como concedido: { $state }.
silence-moves = Después: { $state }.
silence-no-opinion = Si no llega la opinión, el caso sigue sin ella: { $state }.
silence-breach = Si nadie actúa, es un incumplimiento y se avisa.

## Un caso

case-title = Caso { $folio }
back-to-case = Volver al caso { $folio }
where-it-stands = En qué va
waits-for = Quién debe actuar ahora
running-clocks = Plazos que corren
permits = Documentos
permit-from = desde el { $date }
permit-until = hasta el { $date }
permit-ended = terminó
referrals = Canalización
referral-open = sin respuesta
referral-accepted = aceptada
referral-declined = rechazada
breaches = Incumplimientos abiertos
breach-owner = responde { $agency }
breach-owner-until = responde { $agency } a más tardar el { $date }
breach-referral = { $agency } no recibió a la persona
breach-order = Informado fuera de orden: { $step }
known-facts = Lo que se sabe
history = Lo que ha pasado
recorded-at = registrado en la posición { $position }
was-reported = informado como ya ocurrido
stated-only-by = Dicho solo por { $who }
stated-by = Dicho por { $who }
confirmed-by = Confirmado por { $who }
counted-from = Corre desde
duty-told = Si se cumple
was-referred = canalizado a { $agency }
was-grounded = Fundamento: { $ground }
actor-clock = el reloj
pinned-to = Este caso se decide con el contenido { $content }.
event-clock-missed = Venció el plazo: { $clock }
event-clock-withdrawn = Noticia posterior: el plazo sí se había cumplido: { $clock }
event-reminder = Aviso privado: { $text }
event-breach = Incumplimiento: { $what }
event-breach-withdrawn = Al final no hubo incumplimiento: { $what }
event-notice = Se notificó a la persona: { $what }
event-accepted = { $agency } recibió a la persona
event-declined = { $agency } no recibió a la persona
event-corrected = Se corrigió: { $field }
event-moved = El caso sigue con el contenido { $content }

## Lo que se puede hacer

what-next = Qué se puede hacer
nothing-next = Aquí no hay nada que hacer por ahora.
what-happened = Informar lo que pasó
to-decide = se puede hacer
to-tell = para informar
to-serve = falta notificar
ground-choice = Fundamento de la decisión
will-be-served = Esta decisión debe notificarse a la persona. Antes de eso no corre ningún plazo en su contra.
record-step = Registrar
record-told = Informar
recorded = Registrado
serve-notice = Notificar: { $step }
serve-about = Diga cómo se avisó a la persona. El plazo para impugnar corre desde aquí.
served-mode = Cómo se notificó
served-language = Lengua
served-interpreter = Intérprete
interpreter-was-there = Hubo intérprete
language-other = Otra lengua
notice-in-person = personalmente
notice-registered-mail = por correo certificado
notice-electronic = por medios electrónicos
notice-edict = por edicto
notice-until = { $mode }; se puede impugnar hasta el { $date }

## La puerta de la persona

lookup-title = Vea su propio caso
lookup-about = Escriba el folio de su papel y el documento que mostró.
lookup-go = Ver mi caso
lookup-private = Esta consulta queda anotada para usted, como toda lectura de sus datos. Nadie la usa para localizarle.
lookup-nothing = El folio y el documento no corresponden. Revise ambos, letra por letra.
lookup-wait = Hubo demasiados intentos fallidos. Espere un minuto e intente de nuevo.
lookup-word = Palabra que le dieron en una oficina
lookup-word-help = Solo si tiene una: entonces deje vacíos los dos renglones del documento.
lookup-lost = Si ya no puede entrar
lookup-lost-about = Sin teléfono ni papeles, o si su documento ya no abre: acuda en persona a una oficina de la autoridad que lleva su caso. Le reconocen por lo que usted responde o por dos de sus oficiales, sin costo, y le dan una palabra nueva que abre en lugar de todo lo anterior. Si alguien más pudo leer su teléfono o tener sus papeles, dígalo ahí.
folio-help = Está en su papel, como case_00000001.
open-issuer = País que expidió el documento
open-issuer-help = Tres letras, como en el pasaporte.
open-number = Número del documento
open-number-help = Como en el documento. Se guarda aparte y protegido.
open-place = Lugar
reminders = Sus avisos
advice = Qué puede hacer a tiempo
papers = Papeles para imprimir
issued-on = expedido el { $date }
rights = Sus derechos
file-title = Su expediente completo
file-about = Todo lo que aquí se conserva de usted, con la prueba de cada hecho, en un archivo que otros pueden leer y comprobar sin nosotros.
file-about-control = Todo lo que se conserva de usted en este procedimiento, con la prueba de cada hecho. Lo que otros servicios conservan de usted no va aquí: quien tenga su documento podría pedirlo. Pídalo con el folio de uno de esos servicios.
file-take = Llevarme mi expediente
personal-facts = Datos personales
who-read = Quién leyó sus datos personales
reading-own-access = para dar de nuevo la entrada a su expediente
nobody-read = Nadie.
emergency-life = en una emergencia: una vida en peligro
emergency-health = en una emergencia: la salud de alguien
emergency-child-safety = en una emergencia: una niña o un niño en peligro

## Escritorios

queue-title = Trabajo pendiente
queue-about = Casos que esperan a la autoridad; primero el plazo que vence antes. Los que esperan a la persona no están en ninguna lista.
queue-empty = Aquí no hay nada pendiente.
cases-by-state = Casos pendientes por situación
state = Situación
cases = Casos
back-to-queue = Volver a la lista
open-a-case = Abrir un caso
partner-title = Personas canalizadas
partner-about = Quien se canaliza espera su respuesta. En esta muestra una sola puerta está por todas las que reciben:
partner-places = Lugares y camas libres
partner-places-about = Solo quien recibe personas ve esta lista. Una cama es para una persona: si dos la piden a la vez, una recibe otra opción.
place-name = Lugar
beds = Camas
beds-taken = Ocupadas
beds-free = Libres
beds-free-here = { $beds } libres
beds-stated = Declaradas
beds-stated-by = { $number } libres, declarado hace { $age } por { $agency }
beds-stated-none = Nadie lo ha declarado.
beds-old = Se declaró hace mucho: pregunte otra vez antes de enviar a alguien.
beds-keeper = A cargo de { $agency }
beds-state = Declarar cuántas camas hay libres
beds-state-about = Cuente las camas que hay libres ahora. A quien se aloje aquí después se le descuenta sin que haga nada. Con 0, nadie se aloja aquí hasta que declare otro número.
beds-state-number = Camas libres ahora
beds-state-send = Declararlo
beds-was-stated = Quedó registrado, con la hora y con quién lo declaró.
age-minutes = { $number } min
age-hours = { $number } h
age-days = { $number ->
    [one] un día
   *[other] { $number } días
}
tell-title = Avisar de alguien
tell-about = Contesta lo que sepas. Si se corta la conexión, envía otra vez: cuenta una sola vez y verás el mismo folio.
tell-send = Avisar ahora
told-title = Aviso recibido
told-folio = Folio: { $folio }. Guárdalo.
told-again = Ya había llegado. Cuenta una sola vez, con este folio.
told-about = Quien protege a la persona ya lo sabe y debe actuar. No tienes que enviar nada más.
referral-question = ¿Recibe { $agency } a la persona?
referral-about = Si no, alguien más debe recibir a la persona de inmediato; el expediente lo dirá.
accept = Recibir
decline = No recibir
purpose-refused = No hay lista para este fin
purpose-forbidden-by = { $programme }: sus casos y listas nunca se leen con este fin.
purpose-way = Una solicitud que la ley obliga se hace por escrito a la autoridad, se revisa, se limita a lo mínimo y se cuenta en público.
unknown-purpose = No hay tal fin: «{ $purpose }». Nombre uno del contenido, o ninguno.

## La puerta de estadística

tables-title = Tablas publicadas
tables-about = Cada número dice qué cuenta, desde qué posición del registro y con qué contenido.
kind-table = tabla y gráfica
kind-estimate = estimación
behind-figures = Detrás de los números
back-to-tables = Volver a las tablas
downloads = Descargar
release = Para el público
release-inside = Estas cifras se ven aquí y no han salido: una persona las propone y otra las libera.
release-propose = Proponer estas cifras para el público
release-proposed = Propuestas; esperan que otra persona las vea y las libere
release-own = Usted las propuso: otra persona las libera.
release-go = Liberar estas cifras
release-done = Liberadas
release-by = Quién las propuso y quién las liberó
release-moved-on = Las cifras cambiaron desde que usted las vio. Véalas de nuevo.
period-choice = Otro periodo
period-from = Desde
period-until = Hasta
law-title = La ley que decide
law-about = Cada plazo y número de la ley es un valor fechado con su artículo. Nada más decide.
law-count = { $count } valores fechados
law-values = Valores fechados
law-cap = nunca más de { $span }
law-reviewed = revisado por { $by }
law-published = Publicada
law-from = Vigente desde
law-until = Vigente hasta
law-reformed = Última reforma leída
law-provisions = Disposiciones citadas
back-to-law = Volver a la ley
rules = Reglas
no-rules = Este contenido aún no tiene reglas.
rules-about = Cada regla como se lee: prosa, tabla de decisión y los valores de la ley que lee.
back-to-rule = Volver a la regla
back-to-rules = Volver a las reglas
rules-count = { $count } reglas
coverage-title = Cobertura de los 242 sistemas
coverage-about = Los documentos fuente describen 242 sistemas. Así funciona aquí cada uno.
coverage-count = { $count } cubiertos
coverage-state = Hasta dónde
coverage-by = Con
coverage-none = todavía no
coverage-declared = declarado
coverage-tested = contado y probado con relatos
coverage-demo = en uso aquí
system = Sistema

## La puerta de auditoría

ledger-title = El registro
ledger-about = Todo lo que pasó está aquí en un solo orden. Nada se cambia ni se quita; una corrección es un asiento nuevo.
ledger-head = Última posición
ledger-recorded = Registrado
ledger-events = Asientos
ledger-events-status = por posición
ledger-verify = Verificar todo el registro
ledger-verify-status = qué muestra y qué no puede
ledger-content = Contenido vigente
ledger-content-status = cada archivo con su huella
back-to-ledger = Volver al registro
back-to-events = Volver a los asientos
node = Nodo
cases-open = Casos abiertos
cases-ended = Casos terminados
event-title = Asiento { $position }
event-kind = Qué
event-actor = Quién actuó
event-agency = Por quién
stream = Pertenece a
happened = Ocurrió
place = Lugar
purpose = Fin
command-key = Clave de la solicitud
payload = Contenido del asiento
payload-about = Los { $bytes } bytes exactos de los que se tomó la huella. Las personas son seudónimos; los datos personales, sólo compromisos.
payload-hash = SHA-256 del contenido
leaf-about = La huella es el SHA-256 de todas las columnas del asiento, cada una con su longitud (hoja RFC 6962). Quien tenga el asiento puede calcularla.
events-from = Desde la posición
content-hash = SHA-256 de todos los archivos
file = Archivo
bytes = Bytes
verify-now = Verificar ahora
verify-never = No se ha verificado desde que inició el programa.
verify-running = Se han leído { $read } de { $of } asientos.
look-again = Ver de nuevo
verify-whole = Íntegro: { $events } asientos, cada huella calculada de nuevo.
verify-broken = No está íntegro: { $count } fallas.
verify-failed = No se pudo leer el registro hasta el final: { $why }
verified-at = Verificado
verify-can = Qué muestra
verify-can-altered = Un asiento alterado después de registrarse.
verify-can-missing = Un asiento que falta entre otros.
verify-can-cut = Un registro que termina antes de un asiento que ya tenía recibo.
verify-can-order = Un orden o una hora que no concuerdan.
verify-cannot = Qué no puede mostrar
verify-cannot-false = Que algo falso se registrara desde el principio.
verify-cannot-rewritten = Que todo el registro lo escribiera y firmara de nuevo quien tenga el archivo y la llave de firma: para eso compárelo con un punto de control, un acuse o la firma de un testigo que alguien más haya guardado.
verify-cannot-untold = Que algo pasó y nadie lo informó.
flaw-missing = falta el asiento
flaw-altered = el asiento fue alterado
flaw-time = su hora es anterior a la del asiento previo
flaw-sequence = su caso tiene un hueco o un número repetido
flaw-cut-off = hay recibo o punto de control de él, pero el registro termina antes
flaw-rewritten = los asientos hasta aquí no son los que firmó el nodo
flaw-held = los asientos hasta aquí no son los del punto de control que se presentó
flaw-unsigned = no está en ningún punto de control que firmara el nodo
flaw-signature = el punto de control de los asientos hasta aquí lleva una firma falsa
flaw-tree = una huella del árbol sobre los asientos hasta aquí fue alterada o falta
verify-guards = Las guardas de las tablas del registro no están como se hicieron: { $names }. Alguien con el archivo las quitó o las cambió.
checkpoint = Punto de control firmado
checkpoint-show = mostrar el más reciente como texto
log-key = Llave para comprobar firmas
receipt-of-event = Acuse
receipt-about = El acuse lleva de la huella del asiento a un punto de control firmado. Quien lo conserve puede comprobarlo sin este nodo: rumbo verify receipt, o el programa independiente docs/verify_receipt.py.
receipt-show = mostrar el acuse como texto

## Un paso que no toca ahora, o no a esta oficina

refusal-not-this-actor = Este paso le toca a otra oficina o persona. No se registró nada.
refusal-not-in-this-state = El expediente no está en el punto en que se da este paso: es pronto, es tarde, o ya se dio. No se registró nada.
refusal-papers-missing = Falta en el expediente algo que este paso necesita. No se registró nada.

## Las historias de la muestra

story-title = Dos historias que seguir
story-about = Una familia de Honduras y un trabajador de Tlaxcala. Nadie las vivió. La persona encuentra su caso con folio y documento; cada puerta muestra su parte.
story-document = Documento
story-claim = La madre pide protección
story-route = Su hija, protegida desde la primera hora
story-status = La condición de la hija, por derivación
story-complaint = La madre se queja: la resolución llegó tarde
story-season = Una temporada del trabajador de Tlaxcala
