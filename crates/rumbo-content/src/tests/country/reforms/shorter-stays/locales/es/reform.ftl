reform-shorter-stays = (es) Stays of thirty days
