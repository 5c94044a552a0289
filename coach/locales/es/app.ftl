# La Mini App: una página junto al chat. Breve, porque se lee en el teléfono.

app-menu = Ebb
app-title = Ebb
app-tabs = Partes de esta página
app-tab-today = Hoy
app-tab-progress = Progreso
app-tab-contact = Contacto
app-tab-letters = Cartas
app-tab-settings = Ajustes
app-sos = SOS
app-sos-sent = Estoy en el chat. Cierra esto y ahí me tienes.
app-close = Cerrar

app-standing-new = Todavía no hay nada preparado. Escribe /start en el chat y vuelve después.
app-standing-ended = Estos días ya quedaron atrás. En el chat te pregunto cómo seguir.
app-standing-closed = Ahora no hay días en calma en marcha. Escribe /start en el chat si los quieres.
app-standing-minor = Esto es para personas adultas. En el chat te dije quién está ahí para ti.

app-run = Racha
app-best = Mejor racha
app-quiet = En calma
app-run-shared = Sin contacto fuera de los temas
app-best-shared = Lo más largo
app-quiet-shared = En calma, salvo los temas
app-quiet-of = { $quiet } de { $total }{ progress-today } ({ $share } %)
app-untold = { progress-untold }
app-urges = { $urges ->
    [0] Todavía no has venido aquí con ganas de escribir.
    [one] Viniste aquí con ganas de escribir una vez; se pasaron sin hacerlo: { $ridden }.
   *[other] Viniste aquí con ganas de escribir { $urges } veces; se pasaron sin hacerlo: { $ridden }.
}
app-urge-hours = Cuándo llegaron las ganas
app-urge-hour = De { $from } a { $until }: { $count ->
    [0] ninguna vez
    [one] una vez
   *[other] { $count } veces
}
app-worked = Lo que bajó las ganas, de media
app-calendar = Día a día
app-month-before = El mes anterior
app-month-after = El mes siguiente
app-mark-quiet = en calma
app-mark-slip = contacto
app-mark-stands = en pausa
app-mark-noted = hay algo anotado
app-mark-today = hoy
app-day-empty = No hay nada anotado en este día.

app-contact = Lo anotado
app-contact-empty = Todavía no hay nada anotado.
app-add = Anotar un día
app-change = Cambiar
app-undo = Retirarlo
app-kind = ¿Qué fue?
app-day = ¿Cuándo?
app-counts = Cuenta
app-counts-hint = Lo que cuenta empieza una racha nueva.
app-exception = No termina ninguna racha.
app-save = Guardar
app-cancel = Cancelar
app-saved = Guardado.
app-undone = Retirado.

app-hours = Mensajes
app-morning = Mañana
app-evening = Noche
app-quiet-hours = Horas de silencio
app-quiet-from = Desde
app-quiet-until = Hasta
app-nudges = Mensajes por la mañana y por la noche
app-fewer = Con uno o dos al día basta
app-moments = Una palabra antes de horas difíciles
app-zone = Tu reloj: { $zone }. Se cambia en el chat con /timezone.

app-letters = Cartas
app-letters-empty = Aquí no hay ninguna carta. Escribe una en el chat, con /letter.
app-letter-read = Leerla
app-letter-open = Abrirla
app-letter-away = Guardarla
app-letter-shut = Esta carta sigue cerrada.

app-yours = Lo que es tuyo
app-export = Todo lo que tengo de ti, en dos archivos.
app-export-button = Mandarlo al chat
app-exported = Te lo mando por el chat.
app-wipe = Borrar todo lo que tengo de ti. No se puede deshacer. El chat se queda hasta que lo borres.
app-wipe-button = Borrarlo todo
app-wipe-sure = Sí, bórralo ya
app-wipe-keep = Conservarlo

app-unsigned = Esta página se abre desde el chat, con el botón junto al campo de texto.
app-aged = Esta página llevaba mucho tiempo abierta. Ciérrala y ábrela otra vez desde el chat.
app-stranger = Todavía no nos conocemos. Escribe antes /start en el chat.
app-fault = Algo salió mal por mi parte. Mira si ya está hecho y, si no, inténtalo otra vez.
app-busy = Una cosa después de otra. Inténtalo dentro de un momento.
app-unreachable = Ahora mismo no se me puede alcanzar. No ha cambiado nada. Inténtalo otra vez, por favor.
app-loading = Un momento.
app-unread = No he podido leerlo. No ha cambiado nada.
app-no-script = Esta página necesita JavaScript.

app-refused-no-period = Ahora no hay días en calma en marcha. Escribe /start en el chat.
app-refused-gone = Esa línea ya no está. No ha cambiado nada.
app-refused-future = Ese día aún no ha llegado. Elige hoy o uno anterior.
app-refused-long-ago = De eso hace más de un año. Solo guardo lo que vino después.
app-refused-kind = No conozco ese tipo de contacto.
app-refused-too-late = Han pasado dos días y ya no se puede retirar. Aún puedes decir que no cuenta.
app-refused-in-quiet = La mañana y la noche tienen que quedar fuera de tus horas de silencio.
app-refused-no-quiet = Las horas de silencio necesitan un principio y un final.
app-refused-enough = { slip-enough }
app-refused-sealed = Está sellada y su día no ha llegado.
