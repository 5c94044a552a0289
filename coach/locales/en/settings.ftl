settings-open =
    Messages: { $nudges ->
        [on] { $morning } and { $evening }, give or take a few minutes
        [fewer] { $morning }, on some days { $evening } too
       *[off] off
    }
    Before hard hours: { $moments ->
        [on] yes
       *[off] no
    }
    Quiet hours: { $from } to { $until }
    Your clock: { $zone }, { $now }
    Length: { $length ->
        [0] open end
       *[other] { $length } days
    }
    Name: { $name ->
        [none] none
       *[other] { $name }
    }
    .morning = Morning
    .evening = Evening
    .quiet = Quiet hours
    .zone = Time zone
    .length = Length
    .name = Name
    .counts = What counts
    .shared = Limited contact
    .fewer = One or two a day
    .safety = Safety
    .moments = Before hard hours
    .language = Language
    .them = The other person
    .you = How I speak of you
    .off = Messages off
    .on = Messages on
    .done = Done

settings-morning = When should the morning message come? Tap, or type a time.
    .unclear = I need a time outside your quiet hours ({ $from } to { $until }), like 8:30.

settings-evening = When should the evening message come? Tap, or type a time.
    .unclear = I need a time outside your quiet hours ({ $from } to { $until }), like 20:30.

settings-quiet = When should I stay quiet? Tap, or type it, like "22:00 to 7:00".
    .unclear = I couldn't read that. Try "22:00 to 7:00".

settings-length = How long? Tap, or type a number of days from 14 on.
    .unclear = I need a number of days from 14 to 400.

settings-name = What shall I call you? Type it, or stay without one.
    .none = No name
    .unclear = A short name, please, up to 40 letters.

settings-counts = What ends a run for you? Tap to change it. It holds for what comes, not for what was.
    .done = Done

settings-saved = Saved.
