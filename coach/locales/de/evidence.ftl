# „Warum das?“ unter einem Thema: die Studie, ihre Größe, ihre Grenzen. Quelle: coaching.md, 4.0 und 4.1.

evidence-quiet =
    In einem Tagebuch von 58 Menschen über vier Wochen ließen Liebe und Traurigkeit langsamer nach, wenn es Kontakt gab. Bei 122 getrennten Erwachsenen ging mehr Treffen mit mehr Belastung zwei Monate später einher, bei Eltern aber nicht. Beides ist nur beobachtet; einen Versuch dazu gibt es nicht.

evidence-cues =
    Bei 464 Befragten ging Nachsehen auf der Seite des Menschen von früher mit mehr Belastung, mehr Sehnsucht und weniger Wachstum einher, auch unabhängig von anderem Kontakt. Es war eine einzige Umfrage; was zuerst da war, sagt sie nicht.

evidence-waves =
    Bei 123 Menschen, die rauchten, machte eine kurze Übung im Zusehen den Drang nicht kleiner, aber sie rauchten danach weniger Zigaretten. Bei Nachrichten ist das nicht geprüft.

evidence-plans =
    Wenn-dann-Pläne halfen in 94 Tests (mittlere Wirkung) und in 642 späteren klein bis mittel; mehr, wenn sie genau so formuliert und wiederholt wurden. Hierfür hat sie niemand geprüft.

evidence-kindness =
    Von 109 geschiedenen Erwachsenen hatten die, die freundlicher zu sich waren, neun Monate lang weniger Gedanken, die sich aufdrängen. In vier Experimenten weckte Freundlichkeit zu sich nach einem Fehler den Wunsch, es besser zu machen. Das Erste ist nur beobachtet.

evidence-forecast =
    Man rechnet für den Anfang meist mit mehr Schmerz, als dann kommt. Das ist eine einzige Studie mit Studierenden; über dich sagt sie nichts.

evidence-drink =
    Dazu gibt es keinen Versuch. Nur sagen oft Menschen, dass ihnen betrunken Abgeschicktes später leidtat. Nimm es als gesunden Menschenverstand.

evidence-nights =
    Ist jemand müde oder niedergeschlagen, wirkt Hilfe schlechter. Das ist eine Idee aus der Forschung zu Hilfe auf dem Handy, kein Befund über Trennungen.

evidence-picture =
    In einer kleinen Studie senkte das Denken an schlechte Seiten die Liebe, aber auch die Stimmung; eine zweite mit 24 Menschen fand nichts Klares. Darum ist es freiwillig.

evidence-pleasant =
    In einer kleinen Studie hob Ablenkung die Stimmung und ließ die Liebe, wie sie war. Sie hilft also dem Tag, nicht der Ursache.

evidence-self =
    Nach so einem Ende verschwimmt, wer man selbst ist. Wird das wieder klarer, geht es damit einher, dass man sich besser fühlt (70 Menschen über Wochen; 210 in einer anderen Studie, die einfach regelmäßig gefragt wurden).

evidence-tools =
    Im Test einer App zum Rauchstopp mit 100 Menschen wurde Persönliches öfter genutzt als Ratschläge: mindestens 92 gegen 79 von hundert.

evidence-talk =
    In Tagebüchern ging weder viel Reden noch Wegschieben damit einher, dass es besser ging. Das ist ein Zusammenhang, den der Forscher einer Zeitung erzählt hat.

evidence-positive =
    Über das Gute zu schreiben, das daraus entstand, hob in einem Versuch mit 87 Menschen die guten Gefühle. Er war kurz, und die meisten studierten.

evidence-letter =
    Etwas Bereutes oder Ersehntes aufzuschreiben und in einen Umschlag zu stecken, erleichterte in vier Experimenten. In einem anderen Versuch mit 90 getrennten Erwachsenen ging es denen durchs Schreiben bis zu neun Monate schlechter, die immer weiter nach einem Sinn suchten. Daher die Grenzen.

evidence-setback =
    Gerissene Serien entmutigen, und eine kleine Reserve hilft weiterzumachen; Freundlichkeit zu sich nach einem Fehler half in vier Experimenten. Um Trennungen ging es in keinem.

evidence-values =
    155 Menschen wurden ein einziges Mal und im Rückblick gefragt: Viele sagten, sie seien an der Trennung gewachsen, mehr noch, wo die Beziehung sie eingeengt hatte.

evidence-new =
    Anders als der übliche Rat: Wer jemand Neues hatte, fühlte sich zuversichtlicher und nicht schlechter, und ängstlichen Menschen half es beim Loslassen. Beobachtet, nicht erprobt; ein Rezept ist es also auch nicht.

evidence-cause =
    Paare, die immer wieder auseinandergehen und zurückkehren, berichten von mehr Stress (545 Menschen). Ob sich die Ursache geändert hat, ist eine vernünftige Frage, keine geprüfte.
