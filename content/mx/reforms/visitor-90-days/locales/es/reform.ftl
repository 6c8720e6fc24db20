reform-visitor-90-days = Visitantes por noventa días
