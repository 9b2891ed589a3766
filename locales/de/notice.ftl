# Was das Leseprogramm zu einer Datei bemerkt.
notice-encoding-guessed = die Datei sagt nicht, wie ihre Buchstaben kodiert sind; geraten wurde { $encoding }, sehen Sie also nach, ob die Namen stimmen
notice-invalid-bytes = Stellen, die keine Schriftzeichen der Kodierung { $encoding } sind: { $count }; sie erscheinen als �; das Original ist unverändert
notice-encoding-contradicted = die Datei gibt { $declared } an, ihre Buchstaben sind aber { $encoding }
notice-control-characters = Anzahl unsichtbarer Steuerzeichen im Text: { $count }
notice-name-contradicted = die Datei heißt .{ $extension }, ihr Inhalt ist aber { $media-type }
notice-no-main-part = der lesbare Teil der Seite ließ sich nicht von ihrem Beiwerk trennen; die ganze Seite wurde genommen
notice-too-deep = die Seite ist tiefer als { $limit } Ebenen verschachtelt; was tiefer liegt, wurde ohne seine Gliederung gelesen
notice-pages-without-text = { $count ->
    [one] eine Seite zeigt ein Bild und hat keinen Text
   *[other] { $count } Seiten zeigen ein Bild und haben keinen Text
}; ihre Buchstaben lassen sich erkennen
notice-hidden-text = { $count ->
    [one] ein Textstück ist verdeckt oder hat keine sichtbare Farbe
   *[other] { $count } Textstücke sind verdeckt oder haben keine sichtbare Farbe
}; wer die Datei gemacht hat, wollte das vielleicht nicht gelesen wissen
notice-order-guessed = { $count ->
    [one] eine Zeile läuft
   *[other] { $count } Zeilen laufen
} von rechts nach links, und die Reihenfolge der Buchstaben ist dort geraten; sehen Sie auf der Seite nach
notice-tracked-changes = { $count ->
    [one] eine Änderung wurde nachverfolgt und nicht entschieden
   *[other] { $count } Änderungen wurden nachverfolgt und nicht entschieden
}; eingefügte und gelöschte Wörter stehen beide im Text, jeweils so gekennzeichnet
notice-comments = { $count ->
    [one] ein Kommentar steht neben dem Text; er steht
   *[other] { $count } Kommentare stehen neben dem Text; sie stehen
} mit im Text, jeweils so gekennzeichnet
notice-hidden-sheets = in dieser Tabelle ausgeblendete Blätter: { $count }; sie wurden mitgelesen
notice-merged-cells = verbundene Zellen: { $count }; jeder Wert steht in der ersten davon
notice-days-from-1904 = diese Tabelle zählt ihre Tage ab 1904; die Daten wurden umgerechnet
notice-hidden-rows = { $count ->
    [one] eine Zeile ist in dieser Tabelle ausgeblendet; sie wurde mitgelesen
   *[other] { $count } Zeilen sind in dieser Tabelle ausgeblendet; sie wurden mitgelesen
}
notice-hidden-columns = { $count ->
    [one] eine Spalte ist in dieser Tabelle ausgeblendet; sie wurde mitgelesen
   *[other] { $count } Spalten sind in dieser Tabelle ausgeblendet; sie wurden mitgelesen
}
notice-uncomputed-cells = Zellen mit einer Formel ohne ihren Wert: { $count }; öffnen Sie die Tabelle mit ihrem Programm, speichern Sie sie und importieren Sie auch das
notice-faulty-cells = Zellen mit einem Fehler des Programms, das sie berechnet hat: { $count }
notice-days-that-never-were = Zellen mit einem Tag, den es nie gab, etwa dem 29. Februar 1900: { $count }; sehen Sie nach, was gemeint war
notice-broken-quotes = { $count ->
    [one] eine Zeile hat ein fehlerhaftes Anführungszeichen (Zeile { $row })
   *[other] { $count } Zeilen haben fehlerhafte Anführungszeichen, die erste ist Zeile { $row }
}
notice-ragged-rows = { $count ->
    [one] eine Zeile hat mehr oder weniger Zellen als die meisten (Zeile { $row })
   *[other] { $count } Zeilen haben mehr oder weniger Zellen als die meisten, die erste ist Zeile { $row }
}
notice-only-a-list = die Tabelle hat mehr als { $limit } Zellen: sie lässt sich als Liste importieren und steht nicht in dem Text, der durchsucht wird
notice-program = die Datei enthält ein Programm ({ $kind }); es wurde nicht ausgeführt
notice-outside-reference = die Datei verlangt { $count ->
    [one] etwas
   *[other] { $count } Dinge
} von anderswo; nichts wurde abgerufen
notice-damaged = ein Teil der Datei ist beschädigt ({ $part }); der Rest wurde gelesen
notice-members-left-out = { $reason ->
    [password] ausgelassene Dateien in dieser, die ein Passwort schützt: { $count }; entpacken Sie sie damit und importieren Sie sie auch
    [link] ausgelassene Verknüpfungen in dieser Datei, die anderswohin zeigen: { $count }
    [overlap] ausgelassene Dateien in dieser, die übereinanderliegen, wie in einer Datei, die schaden soll: { $count }
    [method] ausgelassene Dateien in dieser, die auf eine hier nicht lesbare Weise gepackt sind: { $count }; entpacken Sie sie mit einem anderen Programm und importieren Sie sie auch
    [ratio] ausgelassene Dateien in dieser, die weit über ihre gepackte Größe anwachsen: { $count }; die Tresorverwaltung kann die Grenze `ratio` anheben
    [damaged] ausgelassene beschädigte Dateien in dieser: { $count }
    [limit] ausgelassene Dateien in dieser, die über die Grenze des Entpackten hinausgehen: { $count }; die Tresorverwaltung kann die Grenze `unpacked-bytes` anheben
    [empty] ausgelassene leere Dateien in dieser: { $count }
    [depth] ausgelassene Nachrichten in dieser Datei, die zu tief ineinanderliegen: { $count }
   *[other] ausgelassene Dateien in dieser: { $count } ({ $reason })
}
notice-signature = { $result ->
    [key] signiert mit dem Schlüssel { $key }: kein aufgeführter Teil wurde seither geändert; das sagt nur, dass die Signatur von dem stammt, der diesen Schlüssel hat, nicht wer das ist und nicht, dass die Seiten wahr sind
    [domain] signiert mit dem Schlüssel { $key } eines Zertifikats für die Internet-Domain, die unter den Angaben der Datei steht: kein aufgeführter Teil wurde seither geändert, und ein Zeitstempel derselben Stunde ist dabei; wer das Zertifikat ausgestellt hat, ob es widerrufen wurde und von wem der Zeitstempel ist, wurde nicht geprüft, weil das eine Verbindung braucht
    [domain-without-stamp] signiert mit dem Schlüssel { $key } eines Zertifikats für eine Internet-Domain, und kein Teil wurde seither geändert; ein lesbarer Zeitstempel fehlt, und wer das Zertifikat ausgestellt hat, wurde nicht geprüft
    [domain-contradicted] signiert mit dem Schlüssel { $key } eines Zertifikats, das nicht zu der Internet-Domain gehört, die die Datei nennt; halten Sie die Datei nicht für eine von dieser Domain
    [time-contradicted] signiert mit dem Schlüssel { $key } eines Zertifikats, das zur angegebenen Zeit nicht gültig war
    [stamp-contradicted] signiert mit dem Schlüssel { $key } eines Zertifikats für eine Internet-Domain, aber der Zeitstempel gehört zu etwas anderem oder zu einer anderen Stunde
    [parts-changed] die Liste der Teile ist mit dem Schlüssel { $key } signiert, aber { $count } Teile sind nicht die signierten oder stehen nicht in der Liste; sie wurden später geändert oder eingefügt
    [parts-unchecked] die Liste der Teile ist mit dem Schlüssel { $key } signiert, aber { $count } Teile konnten nicht mit ihr verglichen werden
    [list-changed] signiert wurde eine andere Liste der Teile: die Datei wurde danach geändert, oder die Signatur gehört zu einer anderen Datei
    [wrong] die Signatur in der Datei passt nicht zu dem Schlüssel daneben: eins von beiden wurde geändert, oder sie gehören zu einer anderen Datei
    [unknown] eine Signatur einer Art, die hier nicht gelesen wird, steht in der Datei; sie wurde nicht geprüft
   *[other] eine Signatur steht in der Datei; sie wurde nicht geprüft
}
notice-hash-contradicted = Teile mit einem anderen Hash, als die Datei sagt: { $count }
notice-position-inside = die Datei sagt, wo sie entstand; sehen Sie das an, bevor die Datei das Haus verlässt
notice-second-kind = eine zweite Art von Datei ({ $media-type }) steht in denselben Bytes; nur die erste wurde gelesen
notice-limit-reached = die Grenze { $limit } von { $value } wurde erreicht; was darüber hinausgeht, wurde nicht gelesen{ $limit ->
    [depth] { "" }
   *[other] ; die Tresorverwaltung kann die Grenze `{ $limit }` anheben
}
notice-day-order = Tag, Monat und Jahr wurden in der Reihenfolge { $order } gelesen; zu allen Nachrichten zusammen passt keine andere
notice-day-order-guessed = Tag, Monat und Jahr wurden in der Reihenfolge { $order } gelesen, eine andere passt aber ebenso; vergleichen Sie eine Nachricht, deren Tag Sie kennen
notice-zone-unknown = die Zeiten folgen der Uhr des Telefons, das den Export gemacht hat; der Export sagt nicht, in welcher Zeitzone es war
notice-program-lines = { $count ->
    [one] { $count } Zeile des Programms nennt Menschen; ihr Wortlaut wurde nicht in den Text übernommen
   *[other] { $count } Zeilen des Programms nennen Menschen; ihr Wortlaut wurde nicht in den Text übernommen
}
notice-times-unread = { $count ->
    [one] { $count } Nachricht hat eine Zeit, die nicht zu lesen war
   *[other] { $count } Nachrichten haben eine Zeit, die nicht zu lesen war
}
notice-files-missing = { $count ->
    [one] { $count } Datei, die eine Nachricht nennt, ist nicht im Export
   *[other] { $count } Dateien, die Nachrichten nennen, sind nicht im Export
}
notice-language-contradicted = die Datei gibt als Sprache { $declared } an, ihre Wörter sind aber { $language }; geglaubt wurde den Wörtern
