bond-open =
    Alguien a tu lado: una persona de confianza a cuya puerta puedes tocar en una hora mala. Le mando una frase acordada de antemano, y nada más de ti. Contesta con un botón; cada lado puede terminarlo con un toque.

    Alguien que esté de tu parte; no la persona a la que dejas en paz. ¿Qué frase mando? Elige una, o escribe la tuya.
    .call = Mala hora. ¿Me llamas?
    .write = Momento difícil. ¿Me escribes un rato?
    .near = Ahora mismo prefiero no estar a solas.
    .friends = Con quién estoy yo
    .unclear = Una frase de hasta 200 caracteres, por favor.

bond-link =
    ¿Querrías estar a mi lado en las horas malas? De vez en cuando te llegaría una frase mía, por un pequeño programa que se llama Ebb, y contestas con un botón. Decir que no está bien.

    { $link }

bond-waiting =
    Reenvía el mensaje de arriba a una sola persona. Antes de aceptar, leerá tu frase: «{ $line }»

    El enlace sirve una vez. Te aviso cuando alguien diga que sí.
    .renew = Hacer otro enlace
    .line = Otra frase
    .withdraw = Retirarlo
    .friends = Con quién estoy yo

bond-withdrawn = Retirado. Ese enlace ya no abre nada.

bond-standing =
    Tienes a alguien a tu lado. Cuando lo pidas, le llega esto y nada más: «{ $line }»

    De noche puede que duerma.
    .ask = Pedirlo ahora
    .end = Terminar
    .find = Buscar a alguien
    .friends = Con quién estoy yo

bond-ended = Terminado. Le llega una frase sencilla que lo dice. Con /buddy puedes volver a pedírselo a alguien.

bond-joined = Te dijo que sí: ya hay alguien a tu lado. Desde ahora SOS puede mandarle tu frase. /buddy muestra cómo está todo.

bond-left = La persona que estaba a tu lado ya no está aquí. Puede ser por cualquier cosa, hasta por un teléfono nuevo. Con /buddy puedes pedírselo a otra.
