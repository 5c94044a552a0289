why-open = Es una duda justa. ¿Cuál es?
    .works = ¿La calma ayuda de verdad?
    .return = ¿Volverá conmigo?
    .write = ¿Por qué no escribirle y ya?
    .hard = ¿Por qué cuesta tanto?

why-works =
    Algo, sí. En un diario de cuatro semanas con 58 personas, con contacto el amor y la tristeza bajaban más despacio. En 122 personas adultas separadas, verse más iba con más malestar dos meses después, aunque no en quienes tenían hijos. Los dos solo observaron; nadie lo ha probado en un ensayo.
    .more = Otra cosa
    .ending = ¿Cómo termina esto?
    .flags = Ha pasado algo

why-return = No lo sé, y quien te venda una respuesta tampoco. Lo que la calma sí hace es dejarte pensar otra vez.

why-write-line = Porque ya hay un no, o lo dice una orden. Ese es el límite, y respetarlo es lo decente. Las ganas de escribir pueden seguir ahí; tráelas aquí.

why-write-afraid = Porque la distancia te protege. No le debes respuesta a nadie.

why-write = Puedes; nadie te lo impide, yo menos que nadie. Pero un mensaje para parar el dolor le pide que te lo quite, y casi cualquier respuesta duele igual. Si en unas semanas sigue siendo buena idea, será más tranquilo y más corto.

why-hard = Porque falta alguien que estaba en cada día, y el teléfono sigue en tu mano. Sube y baja más que mejorar en línea recta, sobre todo al principio. Un mal día no es un paso atrás.
