reform-younger-workers = Seasonal work from sixteen years
