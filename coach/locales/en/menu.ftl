menu-open = What would help now?
    .sos = SOS
    .today = Today
    .slip = I had contact
    .begin = Set this up
    .again = Another period
    .help = What can you do?

menu-unclear = I didn't get that; I only know a few things. Is it one of these?

menu-left = All right. I'm here.
