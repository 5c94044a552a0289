stop-open =
    Hecho: ya no llegará nada que no pidas. Lo que me contaste se queda, y SOS y todos los comandos siguen funcionando. Si prefieres que se borre, es un toque.
    .fine = Dejarlo así
    .on = Volver a activarlos
    .wipe = Borrarlo todo

stop-close = De acuerdo. Cuídate.

stop-on = Están activos otra vez.
