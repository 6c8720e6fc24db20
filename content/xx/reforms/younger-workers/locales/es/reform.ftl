reform-younger-workers = Trabajo de temporada desde los dieciséis años
