otherhelp-eating =
    Danke, dass du es sagst. Wenn Essen und Körper zum Kampf werden, sind fertige Worte zu wenig. Eine Arztpraxis ist eine gute erste Tür; du musst es nicht gut erklären.

    Menschen, die zuhören und wissen, wer in deiner Nähe hilft:
    { $lines }

    { $emergency }
    .not-safe = Ich bin in Gefahr
    .where = Nummern für mein Land
    .go-on = Zurück, wo ich war

otherhelp-drugs =
    Danke, dass du es sagst. Das ist mehr, als fertige Worte tragen sollten. In einer Arztpraxis oder Suchtberatung hört das niemand zum ersten Mal.

    { $emergency }

    Menschen, die zuhören und wissen, wer in deiner Nähe hilft:
    { $lines }

otherhelp-psychosis =
    Das klingt beängstigend, und ein Programm sollte es nicht beurteilen. Sag es bitte heute noch jemandem: einer Arztpraxis, einer Klinik, einem Menschen, dem du vertraust. Jemand soll bei dir bleiben.

    { $emergency }

    Menschen, die zuhören:
    { $lines }

otherhelp-child =
    { $emergency } Du musst nicht sicher sein, um zu fragen.

    Wenn du es tun könntest: Geh jetzt aus dem Zimmer und lass jemand anderen übernehmen.

    Menschen, deren Arbeit das ist:
    { $lines }

otherhelp-on = Gut. Ich bin da.
