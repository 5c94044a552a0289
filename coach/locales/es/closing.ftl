closing-open =
    Tus { $length } días terminaron{ $share ->
        [100] , y todos fueron en calma.
       *[other] . { $quiet } de { $total } fueron en calma, y tu mejor racha fue de { label-best }.
    }

    No tienes que saber qué viene ahora. ¿Quieres seguir un tiempo, o dejarlo aquí?
    .look = Mirarlo contigo
    .days-14 = 14 días más
    .days-30 = 30 días más
    .open-end = Seguir, sin fecha final
    .rest = Dejarlo aquí

closing-extended = Bien. Seguimos; no se pierde nada. { $length ->
    [0] Ahora no tiene fecha final.
   *[other] Ahora son { $length } días en total.
}

closing-rested = Entonces lo dejamos aquí. Gracias por dejarme acompañarte. No escribo más si tú no escribes. Todo queda guardado; /wipe lo borra.
