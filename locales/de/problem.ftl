# Was schiefging: was geschah, womit, was als Nächstes zu tun ist.
problem-not-found = Hier ist nichts, oder Sie dürfen es nicht sehen.
    .hint = Suchen Sie danach, oder gehen Sie zurück zum Start.
problem-not-allowed = Ihre Rolle erlaubt das nicht.
problem-store = { $detail }
problem-wrong-input = { $field }: { $detail }
problem-unreadable = { $name } ist nicht lesbar: { $detail }
problem-ambiguous = Mit { $prefix } beginnen mehrere Kennungen: { $ids }. Tippen Sie mehr davon.
problem-decided = Über diesen Vorschlag wurde schon entschieden. Nehmen Sie erst jene Entscheidung zurück.
problem-empty = Noch wurde nichts geschrieben.
problem-overtaken = Jemand anderes hat eine andere Fassung gespeichert, während Sie schrieben. Ihre steht im Entwurf: Öffnen Sie die Seite neu und übernehmen Sie, was fehlt.
problem-no-times = In dieser Datei sind keine Zeiten, also kann niemand sagen, wann ihre Wörter gesagt werden. Wählen Sie eine Datei mit Untertiteln (SRT oder VTT).
problem-nothing-marked = Markieren Sie mindestens einen Bereich, als vier Zahlen in Prozent: links, oben, Breite, Höhe.
problem-duplicate = Diese Datei ist schon im Tresor, als Dokument { $document }.
problem-query = Die Suche ist nicht lesbar: { $detail }
problem-gave-up = Anzahl der Male, die das Programm beim Lesen dieser Datei abbrach: { $count }; deshalb bleibt sie liegen. Ihr Original ist aufbewahrt. Wählen Sie „Fortfahren“, um es noch einmal zu versuchen.
problem-fault = In kua ist etwas schiefgegangen: { $detail }
