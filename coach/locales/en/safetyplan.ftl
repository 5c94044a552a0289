safetyplan-begin =
    A plan for the worst hours: how you notice, what helps, who, where. Four short questions; each can be skipped, and changed later. I show it to nobody else.

    { $short }
    .begin = Begin
    .not-now = Not now

safetyplan-signs =
    How do you notice that it's getting bad? A thought, a feeling, something you do.

    { $short }

safetyplan-helps =
    What has helped before, even a little? Things you can do by yourself.

    { $short }

safetyplan-people =
    Who can you ring, or sit with? Names, and numbers if you like.

    { $short }

safetyplan-places =
    Where are you safer, or less alone? And what should be out of reach on such a night?

    { $short }

safetyplan-more =
    { $name }:
    { $list }

    Another one? Type it.

    { $short }

safetyplan-part =
    .next = Next
    .skip = Skip
    .enough = Show the plan
    .empty = Empty this part
    .danger = I'm in danger now
    .unclear = That didn't fit. Short lines, each once, five at most.

safetyplan-name =
    .signs = How I notice
    .helps = What helps
    .people = People
    .places = Places

safetyplan-shown =
    { $emergency }

    { $plan }

    Lines:
    { $lines }
    .done = Close
    .edit = Change it
    .danger = I'm in danger now

safetyplan-edit = Which part?

safetyplan-later = All right. It can be written any time; /crisis leads to it.
