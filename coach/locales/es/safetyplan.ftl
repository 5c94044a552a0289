safetyplan-begin =
    Un plan para las peores horas: cómo lo notas, qué ayuda, quién, dónde. Cuatro preguntas cortas; cada una se puede saltar y cambiar luego. No se lo enseño a nadie más.

    { $short }
    .begin = Empezar
    .not-now = Ahora no

safetyplan-signs =
    ¿En qué notas que se pone mal? Un pensamiento, una sensación, algo que haces.

    { $short }

safetyplan-helps =
    ¿Qué te ha ayudado antes, aunque sea un poco? Cosas que puedes hacer por tu cuenta.

    { $short }

safetyplan-people =
    ¿A quién puedes llamar, o con quién estar? Nombres, y números si quieres.

    { $short }

safetyplan-places =
    ¿Dónde estás más a salvo, o con más gente? ¿Y qué conviene que no esté a mano una noche así?

    { $short }

safetyplan-more =
    { $name }:
    { $list }

    ¿Algo más? Escríbelo.

    { $short }

safetyplan-part =
    .next = Siguiente
    .skip = Saltar
    .enough = Ver el plan
    .empty = Vaciar esta parte
    .danger = Estoy en peligro ahora
    .unclear = Eso no cupo. Líneas cortas, cada una una vez, cinco como mucho.

safetyplan-name =
    .signs = En qué lo noto
    .helps = Qué ayuda
    .people = Personas
    .places = Lugares

safetyplan-shown =
    { $emergency }

    { $plan }

    Líneas:
    { $lines }
    .done = Cerrar
    .edit = Cambiarlo
    .danger = Estoy en peligro ahora

safetyplan-edit = ¿Qué parte?

safetyplan-later = De acuerdo. Se puede escribir cuando quieras; /crisis lleva hasta él.
