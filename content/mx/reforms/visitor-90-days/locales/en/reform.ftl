reform-visitor-90-days = Visitors for ninety days
