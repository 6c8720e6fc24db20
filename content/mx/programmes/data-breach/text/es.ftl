# Una vulneración a la seguridad de datos: cada palabra que alguien lee.

programme = Vulneración a la seguridad de datos
    .about = Si se pierden, roban o usan mal los datos de alguien, se le avisa de inmediato: qué pasó, qué puede hacer y qué se corrigió.

## Estados

state-found = Detectada; por confirmar
state-confirmed = Confirmada; hay que avisar a la persona
state-told = La persona fue avisada; se corrige la causa
state-closed = Cerrada; se corrigió la causa
state-not-significant = En la bitácora; no afecta de forma significativa

## Pasos

step-find = Registrar una vulneración
    .done = Se detectó una vulneración
step-confirm = Confirmar la vulneración
    .done = Se confirmó la vulneración
step-log-as-not-significant = Anotarla como no significativa
    .done = Se anotó como no significativa
step-tell-holder = Avisar a la persona
    .done = Se avisó a la persona
step-tell-guarantor = Avisar a la autoridad garante
    .done = Se avisó a la autoridad garante
step-close = Cerrar la vulneración
    .done = Se cerró la vulneración

## Plazos

clock-notice-of-breach = Tiempo para avisar a la persona

## Quiénes participan

role-holder = Persona titular de los datos

## Datos

field-data_breach_kind = Qué pasó con los datos
    .help = Hasta donde se sabe.
field-significant = Afecta a la persona de forma significativa
    .help = Su patrimonio, seguridad, honor o libertad. Ante la duda, sí.
field-told_what_happened = El aviso dice qué pasó
    .help = La naturaleza del incidente.
field-told_which_data = El aviso dice cuáles datos
    .help = Los datos comprometidos.
field-told_what_to_do = El aviso dice qué puede hacer la persona
    .help = Recomendaciones para protegerse.
field-told_what_was_done = El aviso dice qué se hizo de inmediato
    .help = Acciones correctivas.
field-told_where_to_ask = El aviso dice dónde preguntar
    .help = Dónde obtener más información.
field-cause_mended = Se corrigió la causa
    .help = En el plan de trabajo, para que no se repita.
field-contact = Cómo avisar a la persona
    .help = Se guarda aparte y protegido.

## Lo que nadie puede autorizar

guard-a-significant-breach-is-told = Una vulneración significativa se avisa, no sólo se anota.
    .do = Confírmela y avise a la persona.
guard-the-notice-says-all-five = El aviso dice las cinco cosas del artículo 35.
    .do = Agregue lo que falta, con palabras claras.
guard-the-guarantor-is-told = Se avisa a la autoridad garante antes de cerrar.
    .do = Avise a la autoridad garante.
guard-the-cause-is-mended-first = El caso se cierra cuando se corrigió la causa.
    .do = Corríjala y anote cómo.

## Derechos

right-protect = Puede preguntar qué se guarda de usted, y pedir que se corrija o cancele.

## Documentos

paper-notice-of-breach = Aviso de una vulneración de sus datos
paper-notice-of-breach-what = Algo pasó con datos sobre usted. Aquí se dice qué, qué puede hacer y qué se hizo.
paper-notice-of-breach-facts = Qué pasó
paper-notice-of-breach-law = Fundamento: Ley General de Protección de Datos, artículos 31 a 35.
paper-proof = Prueba de registro: cualquiera puede verificar este documento sin confiar en quien lo expide.
