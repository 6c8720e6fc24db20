access-role-officer = Servidora o servidor público
access-role-partner = Organización aliada
access-role-person = La propia persona
access-role-analyst = Analista de estadística
access-role-auditor = Auditoría

data-class-case = Expediente
data-class-identity = Identidad
data-class-contact = Datos de contacto
data-class-paper = Papel expedido
data-class-readings = Quién ha leído el expediente
data-class-own-access = Entrada de la persona a su expediente
data-class-table = Cuadro estadístico publicado
data-class-ledger = Libro de hechos, sin nombres

policy-own-programme = La autoridad responsable de un programa, y las que actúan en él, tratan los datos que sus facultades requieren.
policy-handed-on = Quien recibe a una persona canalizada trabaja en su caso, y no usa los datos para nada más.
policy-own-data = Toda persona puede ver, corregir, llevarse y cancelar sus propios datos.
policy-emergency = Hay peligro para la vida, la salud o una niña o niño: se lee de inmediato y se responde después.
policy-published-tables = Los cuadros publicados no permiten reconocer a nadie.
policy-erasure-by-owner = Lo que ya no debe conservarse lo suprime la autoridad responsable.
policy-audit = La auditoría lee el libro de hechos, que no contiene datos personales.
policy-purpose-of-collection = Lo que se dice al Ministerio no se usa para otro fin.
policy-border-service = El Servicio de Fronteras no lee las solicitudes.
policy-own-access-by-owner = Solo la autoridad responsable del programa devuelve a una persona la entrada a su expediente.

parameter-recovery_answers = Respuestas del expediente con que se reconoce a quien viene sin papeles
parameter-recovery_attempts = Veces al día que se oyen respuestas equivocadas por una persona
parameter-recovery_hours = Horas en que una segunda persona confirma que se devuelva la entrada

purpose-own-file = Consultar y disponer de los datos propios
purpose-statistics = Estadística, sin nombres
purpose-audit = Auditoría, sin nombres
