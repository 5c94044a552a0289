# Words used in many places.

label-leave = Leave this
label-back = Back
label-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
label-open-end = Open end
keyboard-sos = SOS
keyboard-today = Today

day-of = { $length ->
    [0] Day { $day }
   *[other] Day { $day } of { $length }
}

stale = That button is from earlier. Here is where we are.
stale-stranger = That button is from earlier, and I don't know you any more. /start begins anew.
unclear-buttons = I'm here. To go on I need one of the buttons.
unknown-command = I don't know that command. Here is where we are.
cut = That was longer than I can keep; the end of it is cut off.
fault-calm = Something went wrong on my side. It's noted, and it isn't you. Please try once more, or send /today. If you're not safe: /crisis.

sent-voice = I can't listen yet, so I kept nothing of it. If you can, type it.
sent-picture = I can't see pictures, so I kept nothing of it. If you can, type it.
sent-sticker = I take that as a wave. I'm here.
sent-other = I can't read that, so I kept nothing of it. If you can, type it.

group-leaving = I only work in private, so I leave this group. Write to me directly if you like.
