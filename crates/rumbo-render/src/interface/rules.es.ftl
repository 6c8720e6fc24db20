## Palabras que unen

contractions = a el al; de el del
euphony = y i e; y hi e; o o u; o ho u
list-and = { $left } y { $right }
list-or = { $left } o { $right }
list-nor = { $left } ni { $right }
in-parentheses = ({ $of })
sentence = { $subject } { $said }
lettered = { $letter }) { $of }
not-so = no es el caso que { $of }
always = siempre
never = nunca

## Lo que se dice de algo

is = es { $object }
is-not = no es { $object }
is-equal = es igual a { $object }
is-not-equal = no es igual a { $object }
is-less = es menor que { $object }
is-at-most = no es mayor que { $object }
is-more = es mayor que { $object }
is-at-least = no es menor que { $object }
is-before = es anterior a { $object }
is-not-after = no es posterior a { $object }
is-after = es posterior a { $object }
is-not-before = no es anterior a { $object }
is-among = está en { $object }
is-not-among = no está en { $object }
there-is = existe
there-is-not = no existe
every-one = en cada elemento de { $list }, { $body }
some-one = en algún elemento de { $list }, { $body }

## Fórmulas

or-else = { $fact } o, si no existe, { $other }
plus = { $left } + { $right }
minus = { $left } − { $right }
times = { $left } × { $right }
divided = { $left } ÷ { $right }
remainder = el resto de { $left } ÷ { $right }
days-between = el número de días desde { $right } hasta { $left }
least = lo menor de { $of }
greatest = lo mayor de { $of }
size = el número de elementos de { $of }
looked-up = { $name } que corresponde a { $key }
part-before = { $name }, antes del día
part-after = { $name }, después del día
case-date = el día en que se mira el caso
with-value = { $name } ({ $value })
no-value-yet = sin valor en esa fecha
one-article = art. { $provisions }
articles = arts. { $provisions }
of-instrument = { $instrument }, { $article }
index-units = { $units } × { $of }
before-and-after = { $before } antes, { $after } después
look-back-over = { $over } hacia atrás, { $measure }
measure-sum = en suma
measure-average = en promedio
measure-continuity = sin interrupción
measure-count = contados
table-entry = { $member }: { $value }
records = { $number } elementos
none-of-them = ninguno
amount = ${ $amount } { $currency }

## La regla en prosa

if = Si
unless = Salvo si
in-general = En general
in-any-case = Y en todo caso
otherwise = En los demás casos
clause = { $opening } { $when }: { $then } [{ $cite }].
clause-always = { $opening }: { $then } [{ $cite }].
prevails-over = (prevalece sobre { $clauses })
otherwise-then = { $opening }: { $then }.
otherwise-silent = { $opening } la regla no dice nada.
rule-silent = la regla no dice nada
rule-given = Se da por cierto que { $given }. Un caso en el que no sea así es imposible y no se resuelve.
rule-assumes = Se supone: { $assumption }
rule-set = Los resultados no se excluyen: cada cláusula que se cumple agrega el suyo.
rule-unique = Sólo un renglón puede cumplirse: si se cumplen dos, hay conflicto y decide una persona.
rule-excludes = { $outcome } no puede coincidir con { $other } en la regla { $rule }.
rule-months-down = Un plazo en meses que termina en un día que no existe termina el último día de ese mes.
rule-months-up = Un plazo en meses que termina en un día que no existe termina el primer día del mes siguiente.
rule-months-refuse = Un plazo en meses que termina en un día que no existe no se resuelve: la ley no lo dice.
rule-where = Donde
rule-term = { $term } es { $meaning }.
rule-output = { $name } = { $formula }.
rule-number = Regla
review-line = { $sign } { $status }; { $reviewed }.
reviewed-by = revisado por { $by } el { $date } ({ $source })
reviewed-by-nobody = nadie lo ha revisado
judicial = { $title }, { $date }: un tribunal dejó de aplicarlo { $scope }; el texto impreso sigue igual y decide una persona
judicial-parties = a quienes lo pidieron
judicial-general = con efectos generales
foreseen = previsto, aún no publicado
sign-status-verified-text = T
sign-status-secondary = Q
sign-status-reported = P
sign-status-historic = S
sign-status-unverified = U
sign-status-house = C
sign-judicial = J
sign-expected = F

## La tabla de decisión

decision-table = Tabla de decisión
column-number = N.º
column-condition = Condición
column-outcome = Resultado
column-over = Prevalece sobre
column-cite = Fundamento
whatever = —

## Valores de la ley

values-of-law = Valores de la ley
dates-open = desde el { $from }
dates-closed = del { $from } al { $until }
signs = Signos
set-aside = un tribunal dejó de aplicarlo; decide una persona

## El libro

book-title = Libro de reglas
book-about = Cada regla que el sistema aplica, como la leería una persona abogada, con su artículo, su signo y su revisión. Los números de las cláusulas son los mismos en la prosa y en la tabla.
book-contents = Contenido
book-rules = Las reglas
book-tables = Tablas de decisión
book-law-of = Ley vigente el
book-no-instrument = Sin fundamento
