# The Mini App: a page beside the chat. Short, because it is read on a phone.

app-menu = Ebb
app-title = Ebb
app-tabs = Parts of this page
app-tab-today = Today
app-tab-progress = Progress
app-tab-contact = Contact
app-tab-letters = Letters
app-tab-settings = Settings
app-sos = SOS
app-sos-sent = I'm in the chat. Close this and I'm there.
app-close = Close

app-standing-new = Nothing is set up yet. Write /start in the chat, and come back here.
app-standing-ended = These days are behind you. In the chat I ask how to go on.
app-standing-closed = No quiet days are under way. Write /start in the chat if you want some.
app-standing-minor = This is for adults. In the chat I named people who are there for you.

app-run = Run
app-best = Best run
app-quiet = Quiet
app-run-shared = With only what had to be said
app-best-shared = Longest
app-quiet-shared = Quiet but for the topics
app-quiet-of = { $quiet } of { $total }{ progress-today } ({ $share }%)
app-untold = { progress-untold }
app-urges = { $urges ->
    [0] No urge brought here yet.
    [one] One urge brought here, { $ridden } ridden out.
   *[other] { $urges } urges brought here, { $ridden } ridden out.
}
app-urge-hours = When the urge came
app-urge-hour = { $from } to { $until }: { $count ->
    [0] none
    [one] one urge
   *[other] { $count } urges
}
app-worked = What took the edge off, on average
app-calendar = Day by day
app-month-before = The month before
app-month-after = The month after
app-mark-quiet = quiet
app-mark-slip = contact
app-mark-stands = paused
app-mark-noted = something noted
app-mark-today = today
app-day-empty = Nothing is written for this day.

app-contact = What is written down
app-contact-empty = Nothing is written down yet.
app-add = Add a day
app-change = Change
app-undo = Take it back
app-kind = What was it?
app-day = When?
app-counts = It counts
app-counts-hint = What counts begins a new run.
app-exception = It doesn't end a run.
app-save = Save
app-cancel = Cancel
app-saved = Saved.
app-undone = Taken back.

app-hours = Messages
app-morning = Morning
app-evening = Evening
app-quiet-hours = Quiet hours
app-quiet-from = From
app-quiet-until = Until
app-nudges = Messages in the morning and evening
app-fewer = One or two a day are enough
app-moments = A word before hard hours
app-zone = Your clock: { $zone }. /timezone in the chat changes it.

app-letters = Letters
app-letters-empty = No letter lies here. Write one in the chat, with /letter.
app-letter-read = Read it
app-letter-open = Open it
app-letter-away = Put it away
app-letter-shut = This letter stays shut.

app-yours = What is yours
app-export = Everything I have of you, as two files.
app-export-button = Send it to the chat
app-exported = I send it in the chat.
app-wipe = Erase everything I have of you. It can't be undone. The chat itself stays until you delete it.
app-wipe-button = Erase everything
app-wipe-sure = Yes, erase it now
app-wipe-keep = Keep it

app-unsigned = This page opens from the chat, with the button beside the text field.
app-aged = This page was open for long. Close it and open it again from the chat.
app-stranger = We haven't met yet. Write /start in the chat first.
app-fault = Something went wrong on my side. Please see whether it is done before you try once more.
app-busy = One thing at a time. Please try again in a moment.
app-unreachable = I can't be reached just now. Nothing was changed. Please try again.
app-loading = One moment.
app-unread = I couldn't read that. Nothing was changed.
app-no-script = This page needs JavaScript.

app-refused-no-period = There are no quiet days under way. Write /start in the chat.
app-refused-gone = This line is gone. Nothing was changed.
app-refused-future = That day is still to come. Pick today or one before.
app-refused-long-ago = That is more than a year ago. I keep only what came since.
app-refused-kind = I don't know that kind of contact.
app-refused-too-late = Two days have passed, so it can't be taken back. You can still say that it doesn't count.
app-refused-in-quiet = Morning and evening have to lie outside your quiet hours.
app-refused-no-quiet = Quiet hours need a beginning and an end.
app-refused-enough = { slip-enough }
app-refused-sealed = It's sealed, and its day hasn't come.
