menu-open = What would help now?
    .sos = SOS
    .today = Today
    .slip = I had contact
    .begin = Set this up
    .again = Another period
    .help = What can you do?

menu-unclear = I can't read everything, but I'm here. Which of these is nearest?

menu-left = All right. I'm here.
