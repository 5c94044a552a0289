silence-open = Ich werde jetzt still, damit ich nicht noch etwas bin, das blinkt. Alles bleibt 12 Monate aufgehoben, dann wird es gelöscht. Schreib ein Wort, wann immer du magst.
