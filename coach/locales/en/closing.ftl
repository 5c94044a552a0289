closing-open =
    Your { $length } days are over{ $share ->
        [100] , and every one of them was quiet.
       *[other] . { $quiet } of { $total } were quiet, your best run was { label-best }.
    }

    You don't have to know what comes next. Do you want to go on for a while, or leave it here?
    .look = Look at it together
    .days-14 = 14 more days
    .days-30 = 30 more days
    .open-end = Go on, open end
    .rest = Leave it here

closing-extended = Good. We go on; nothing is lost. { $length ->
    [0] It's open-ended now.
   *[other] It's { $length } days in all now.
}

closing-rested = Then we leave it here. Thank you for letting me keep you company. I won't write any more unless you do. Everything is kept; /wipe erases it.
