# Los contactos anotados: se ven, se completan, se corrigen.

ledger-open = Esto es lo anotado, lo último primero. ● significa que cuenta. Toca una línea para cambiarla.
    .add = Anotar un día pasado
    .older = Más
    .done = Listo

ledger-empty = Todavía no hay nada anotado. Puedes añadir un día que ya pasó.

ledger-one =
    { $on }: { $kind }. No termina ninguna racha.

    Racha: { label-run }. Mejor racha: { label-best }.
    .day = Otro día
    .kind = Otro tipo
    .count = Que cuente
    .exception = Que sea una excepción
    .undo = Retirarlo

ledger-one-counts =
    { $on }: { $kind }. Cuenta.

    Racha: { label-run }. Mejor racha: { label-best }.

ledger-gone = Esa línea ya no está.

ledger-done = De acuerdo.
