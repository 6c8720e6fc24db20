## Palabras que unen

contractions = a el al; de el del
euphony = y i e; y hi e; o o u; o ho u
list-and = { $left } y { $right }
list-or = { $left } o { $right }
list-nor = { $left } ni { $right }
in-parentheses = ({ $of })
sentence = { $subject } { $said }
lettered = { $letter }) { $of }
not-so = es falso que { $of }
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
part-before = { $span } antes
part-after = { $span } después
case-date = el día en que se mira el caso
with-value = { $name } ({ $value })
no-value-yet = sin valor en esa fecha
one-article = art. { $provisions }
parts = { $provisions }
articles = arts. { $provisions }
of-instrument = { $instrument }, { $article }
index-amount = { $units } = { $amount }
index-units = { $units } × { $of }
before-and-after = { $before } antes, { $after } después
look-back-over = { $over } hacia atrás, { $measure }
measure-sum = en suma
measure-average = en promedio
measure-continuity = sin interrupción
measure-count = contados
table-entry = { $member }: { $value }
records = { $number ->
    [one] { $number } elemento
   *[other] { $number } elementos
 }
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
prevails-over-all = (prevalece sobre todo lo anterior)
ruling = { $sign } { $ruling }.
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
rule-term-so = Que { $term } quiere decir que { $meaning }.
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

## La respuesta a un caso

answer-days = Ley vigente el { $law }; caso visto el { $case }, con lo que se sabía ese día.
answer-known = Respuesta: { $outcome }.
answer-settled = Aunque faltan hechos, la respuesta ya es segura: { $outcome }.
answer-unknown = Todavía no se puede saber.
answer-silent = La regla no dice nada de un caso así.
answer-cannot = No se puede calcular porque { $cause }.
whether = si { $of }
answer-missing = Falta saber: { $facts }.
answer-ask = Lo que más ayuda preguntar ahora: { $fact }.
answer-decides = Todo lo leído está verificado: la regla puede decidir.
answer-proposes = La regla propone; decide una persona.
answer-facts = Lo que se sabe del caso
answer-why = Cómo se llega a la respuesta
because-rule = La regla misma: { $review }
because-value = { $name }: { $review }
possible = { $said }, si { $when }.
possible-always = { $said }.
ways-more = { $number ->
    [one] o de otra manera
   *[other] o de otras { $number } maneras
 }
or-if = o si
or-absent = { $said }, o no existe
is-between = está entre { $least } y { $most }
is-between-days = está entre el { $least } y el { $most }
is-day = es el { $object }
is-from = es el { $object } o un día posterior
is-until = es el { $object } o un día anterior
is-or-more = es { $object } o más
is-or-less = es { $object } o menos
no-such-day = el día { $day } + { $term } no existe
told = { $fact }: { $value }
told-absent = { $fact }: no existe en este caso
told-later = { $fact }: se supo después, el { $date }
result-yes = sí
result-no = no
result-absent = no aplica a este caso
result-unknown = no se sabe; falta { $facts }
clause-stands = rige
clause-falls = no se cumple
clause-below = se cumple, pero no rige aquello a lo que es excepción
clause-excepted = se cumple, pero prevalece la cláusula { $clauses }
clause-open = puede regir
was-read = { $value }, desde el { $date }. { $cite }. { $review }
verdict-lacks = Descartado: { $of }
verdict-conflict = hay conflicto entre cláusulas y decide una persona
verdict-impossible = un caso así no puede existir
verdict-cannot = no se puede calcular
cause-not-in-force = { $name } no tiene valor el { $date }
cause-before-law = nada de lo que la regla cita era ley el { $date }: lo primero lo es desde el { $from }
cause-not-in-table = { $name } no tiene valor para { $member } el { $date }
cause-impossible = los hechos son imposibles: la regla da por cierto otra cosa
cause-must-apply = todo caso tiene { $fact } y se dijo que éste no
cause-not-unique = se cumplen dos renglones, { $first } y { $second }, y sólo puede cumplirse uno
cause-conflict = las cláusulas { $first } y { $second } rigen a la vez y dicen cosas distintas
cause-units = { $left } y { $right } se cuentan en unidades distintas, que la ley no convierte
cause-wrong-type = { $name } tiene un valor de otra clase que la declarada
cause-date = { $part } no da un día que exista, y la ley no dice cuál se toma
cause-divided = { $part } divide entre cero
cause-overflow = { $part } pasa de lo que se puede contar
cause-mismatch = las partes de { $part } no van juntas

## Todos los casos

cells-title = Todos los casos
cells-all = { $number ->
    [one] De todos los casos la regla dice una sola cosa.
   *[other] Todos los casos caben en { $number } grupos; en cada uno la regla dice una sola cosa.
 }
cells-some = Son más grupos de casos de los que se pueden mostrar; éstos son { $number }.
cells-more = { $number ->
    [one] Y otro grupo.
   *[other] Y { $number } grupos más.
 }
cell = { $said }: { $when }.
cell-always = { $said }: en todo caso.
cell-example = Por ejemplo, visto el { $date }: { $facts }.
cell-undecided = No está decidido si hay un caso así.
reform-about = Sería ley desde el { $from }. Se compara bajo la ley del { $on }, sin la reforma y con ella.
reform-nothing = Ese día no toca ninguna regla.
reform-rule = Cambia la regla misma.
reform-values = Cambia un valor de la ley que la regla lee.
reform-new = La regla es nueva.
reform-gone = La regla desaparece.
reform-same = Ningún caso resulta distinto.
reform-open = No son todos los cambios: hay casos sin decidir.
reform-always = en todos los casos
reform-cell = { $from } → { $to }: donde { $when }
reform-cases = { $cases } de { $rows } casos: { $from } → { $to }
reform-no-case = Ninguno de { $rows } casos resulta distinto.
reform-sum = { $of }, en conjunto: { $before } → { $after }
reform-unknown = se desconoce
