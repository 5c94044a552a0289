help =
    Te hago compañía mientras dejas a alguien en paz. Soy un programa con palabras preparadas; nadie más lo lee.

    /sos cuando llegan las ganas, a cualquier hora
    /today dónde estás, /progress tus cifras
    /slip cuando hubo contacto
    /they cuando te escribe esa persona
    /draft palabras que guardo por ti
    /letter una carta que no se manda
    /plan tus planes, /buddy alguien a tu lado
    /why las dudas
    /pause y /resume
    /reset racha nueva o empezar de nuevo
    /settings horas, duración y más
    /timezone tu reloj, /language tu idioma
    /crisis números, si no estás a salvo
    /privacy quién ve qué
    /export todo, en dos archivos
    /clean quitar dos días de este chat
    /stop ni un mensaje más, /wipe borrarlo todo
