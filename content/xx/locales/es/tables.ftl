table-places-taken = Lugares tomados para la temporada
    .about = Lugares aceptados, por mes, oficio y sexo. Cuenta aceptaciones, no personas.
dimension-period = Mes
dimension-sex = Sexo
dimension-status = Oficio
