not-its-keeper = Solo quien tiene a su cargo el lugar dice cuántas camas libres hay.
    .do = Pida a quien lo tiene a su cargo que lo diga; la lista de lugares muestra quién es.
parameter-beds_statement_term = cuánto se tiene por reciente lo que un lugar dice de sus camas libres
