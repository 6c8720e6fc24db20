reform-shorter-stays = Stays of thirty days
