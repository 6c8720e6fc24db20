instrument-lmigra = Migration Law
instrument-rlmigra = Regulation of the Migration Law
instrument-lfpa = Federal Law of Administrative Procedure
instrument-lrpcap = Law on Refugees, Complementary Protection and Political Asylum
instrument-lgdnna = General Law on the Rights of Children and Adolescents
instrument-lsnieg = Law of the National System of Statistical and Geographical Information
instrument-lcndh = Law of the National Human Rights Commission
instrument-house = Rumbo house parameters
