instrument-lmigra = Ley de Migración
instrument-rlmigra = Reglamento de la Ley de Migración
instrument-lfpa = Ley Federal de Procedimiento Administrativo
instrument-lrpcap = Ley sobre Refugiados, Protección Complementaria y Asilo Político
instrument-lgdnna = Ley General de los Derechos de Niñas, Niños y Adolescentes
instrument-lsnieg = Ley del Sistema Nacional de Información Estadística y Geográfica
instrument-lcndh = Ley de la Comisión Nacional de los Derechos Humanos
instrument-house = Parámetros propios de Rumbo
