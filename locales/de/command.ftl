# Was die Befehlszeile sagt.
command-no-vault = kein Tresor genannt: fügen Sie --vault DIR hinzu, oder setzen Sie KUA_VAULT
command-no-terminal = es gibt kein Terminal, um nach der Passphrase zu fragen: fügen Sie --passphrase-file FILE hinzu
command-ask-passphrase = Passphrase:
command-new-passphrase = Neue Passphrase (gut sind sechs oder mehr zufällige Wörter):
command-ask-share = Wiederherstellungsteil:
command-again = Dasselbe noch einmal:
command-passphrase-short = die Passphrase ist zu kurz: nehmen Sie mindestens { $count } Zeichen, besser sechs zufällige Wörter
command-passphrases-differ = die beiden Passphrasen sind verschieden: nichts wurde angelegt, versuchen Sie es noch einmal
command-catching-up = Tabellen werden auf den neuesten Stand gebracht
command-verifying = Logbuch wird geprüft
command-rebuilding = Tabellen und Suchindex werden aufgebaut
command-backing-up = wird kopiert
command-demo-filling = der Beispieltresor wird gefüllt
command-init-done = Ein neuer Tresor liegt in { $place }.
    Je zwei dieser drei Wiederherstellungsteile öffnen ihn ohne die Passphrase. Sie werden nur einmal gezeigt, hier:
command-init-shares = Schreiben Sie jeden von Hand auf Papier und geben Sie sie an drei Orte:
    nie zwei an einen Ort, einen ins Ausland, keinen neben den Computer.
    Wer zwei hat, kann den Tresor öffnen. Ohne Passphrase und Teile kann es niemand, auch wir nicht.
command-init-next = Als Nächstes: kua --vault { $place } serve
command-no-access = es gibt keine Zugangsstufe „{ $level }“: nehmen Sie public, partners, team, case oder sealed
command-read-facts = { $publisher } · { $language } · veröffentlicht { $published } · Aussagen vom { $stated } · { $characters ->
    [one] { $characters } Zeichen
   *[other] { $characters } Zeichen
}
command-read-end = { $count ->
    [0] nichts wurde vorgeschlagen
    [one] { $count } Vorschlag; ein Programm hat ihn gefunden, niemand hat ihn geprüft
   *[other] { $count } Vorschläge; ein Programm hat sie gefunden, niemand hat sie geprüft
}
command-added = { $file }: Dokument { $document }, { $proposals ->
    [0] nichts vorgeschlagen
    [one] { $proposals } Vorschlag wartet
   *[other] { $proposals } Vorschläge warten
}
command-again-nothing = Keine Datei wartet darauf, neu gelesen zu werden.
command-again-progress = wird neu gelesen
command-files-unknown = nichts heißt hier „{ $word }“; siehe `kua files --help`
command-files = { $count ->
    [0] eine solche Datei gibt es nicht
    [one] { $count } Datei
   *[other] { $count } Dateien
}
command-add-progress = Dateien werden importiert
command-add-left-out = { $count ->
    [one] { $count } verborgene Datei oder Miniaturansicht wurde ausgelassen
   *[other] { $count } verborgene Dateien und Miniaturansichten wurden ausgelassen
}
command-export-waits = { $file }: Export eines Messengers, Nachrichten: { $messages }, Personen: { $people }, { $days }; er wartet als { $export }, bis Sie wählen, was davon aufbewahrt wird
command-export-how = Ansehen: kua add --export { $export }   Einige aufbewahren: kua add --export { $export } --messages 12-40,77   Oder --since DAY --until DAY, --all-messages, --drop
command-export-ask = Welche Nachrichten werden aufbewahrt? Nummern wie 12-40,77; all; oder nichts, um später zu wählen:
command-export-none = Kein Export wartet auf eine Auswahl.
command-export-dropped = Der Export { $export } wurde vernichtet; das Logbuch hält es fest.
command-export-nothing = Damit ist keine Nachricht gewählt; der Export { $export } wartet weiter.
command-export-wrong = Nummern von Nachrichten schreibt man so: 12-40,77.
command-no-recognition-language = es gibt keine Daten, um Buchstaben in `{ $language }` zu erkennen; es gibt welche für: { $languages } (`kua doctor` sagt, was zu installieren ist)
command-recognising = Buchstaben werden erkannt
command-recognised = Buchstaben erkannt auf { $found } von { $pages ->
    [one] einer Seite
   *[other] { $pages } Seiten
} ({ $by }){ $unsure ->
    [0] {""}
    [one] {"; "}ein Wort ist unsicher
   *[other] {"; "}{ $unsure } Wörter sind unsicher
}; vergleichen Sie sie mit der Seite
command-not-recognised = die Buchstaben { $pages ->
    [one] einer Seite
   *[other] von { $pages } Seiten
} wurden nicht erkannt; `kua add --again ID` holt es nach
command-recognition-failed = { $pages ->
    [one] eine Seite wurde nicht erkannt
   *[other] { $pages } Seiten wurden nicht erkannt
}: { $reason }
command-add-alike = vielleicht dieselbe Quelle wie Dokument { $document }; der Arbeitstisch legt die beiden nebeneinander
command-add-duplicate = { $file }: schon im Tresor, als Dokument { $document }; nicht doppelt aufbewahrt
command-add-unreadable = das Original ist aufbewahrt, hat aber keinen Text: { $reason }
command-find-also-written = auch geschrieben: { $spellings } (--as-typed lässt diese weg)
found-as = hier geschrieben: { $spellings }
command-found = { $count ->
    [0] nichts gefunden; versuchen Sie es mit weniger Wörtern, oder mit dem Anfang eines Wortes und *
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
command-waiting = { $count ->
    [0] nichts wartet
    [one] { $count } Vorschlag wartet
   *[other] { $count } Vorschläge warten
}
command-known-here = hier bekannt: { $name }, { $id } (annehmen mit --into { $id } oder --apart)
command-left-unsure = { $count ->
    [one] ein unsicherer Vorschlag wartet weiter
   *[other] { $count } unsichere Vorschläge warten weiter
}: siehe `kua review list --unsure`, oder fügen Sie --with-unsure hinzu
command-left-known = { $count ->
    [one] ein hier bekannter Name wartet weiter
   *[other] { $count } hier bekannte Namen warten weiter
}: jemand muss sagen, wer gemeint ist, siehe `kua review list --document ID`
command-set = „{ $typed }“ hat nicht die Form FIELD=WORDS, zum Beispiel --set edtf=2019-03-10
command-not-a-proposal = { $id } ist kein Vorschlag, sondern von der Art { $kind }; `kua review list` zeigt, was wartet
command-judged = { $count ->
    [0] nichts wurde geändert
    [one] festgehalten unter dieser Kennung (zurücknehmen mit `kua review withdraw`):
   *[other] festgehalten unter diesen Kennungen (zurücknehmen mit `kua review withdraw`):
}
command-judged-record = wurde oder kam zu { $record }
command-show-candidate = vielleicht derselbe Datensatz: { $id }  { $label }
command-show-double = vielleicht derselbe Datensatz: { $id }  { $label } (Namen { $likelihood }; `kua names same` sagt, warum)
command-verified = Einträge: { $leaves }. Vorhanden: { $present }, rechtmäßig gelöscht: { $erased }, fehlend: { $missing }, falsch: { $wrong }
    geprüfte Originale: { $originals }, beschädigte Originale oder Texte: { $damaged }
    Wurzel { $root }
command-log-key = Wer diesen Nachweis prüft, braucht diesen Schlüssel des Logbuchs, auf einem anderen Weg erhalten:
    { $key }
command-sound = Das Logbuch ist ganz: Nichts wurde geändert, abgeschnitten oder eingefügt.
command-unsound = Das Logbuch ist NICHT ganz. Ändern Sie nichts, bewahren Sie diesen Ordner auf, wie er ist, und stellen Sie anderswo eine Sicherung wieder her.
command-port = der Arbeitstisch kann Port { $port } nicht verwenden: lassen Sie --port weg, oder nennen Sie einen anderen
command-serving = Der Arbeitstisch ist offen, nur für dieses Gerät:
      { $address }
    Die Adresse gilt einmal. Drücken Sie Strg-C, um den Arbeitstisch zu schließen.
command-address = Der Arbeitstisch lässt sich wieder öffnen:
      { $address }
command-rebuilt = { $count ->
    [one] { $count } Eintrag wurde neu ausgewertet
   *[other] { $count } Einträge wurden neu ausgewertet
}
command-backed-up = { $count ->
    [one] { $count } Eintrag ist in { $place } gesichert und wurde dort geprüft
   *[other] { $count } Einträge sind in { $place } gesichert und wurden dort geprüft
}
command-backup-keys = Die Schlüssel liegen in { $place }. Bewahren Sie sie getrennt von den Daten auf und vernichten Sie sie nach dreißig Tagen:
    Ein Schlüssel, der noch in einer alten Sicherung liegt, macht eine Löschung rückgängig.
command-backup-no-keys = Die Schlüssel wurden nicht kopiert. Ohne sie lässt sich diese Sicherung nicht lesen; mit --keys FILE werden sie an einen anderen Ort kopiert.
command-restored = Der Tresor liegt in { $place }; { $count ->
    [one] { $count } Eintrag wurde geprüft
   *[other] { $count } Einträge wurden geprüft
}{ $missing ->
    [0] .
   *[other] ; Einträge, die keinen Schlüssel mehr haben und fehlen: { $missing }.
}
command-doctor-sound = Nichts Falsches wurde gefunden.
command-doctor-unsound = Etwas stimmt nicht; die Zeilen mit ! sagen, was und wo.
command-no-models-folder = es gibt keinen Ordner für Modelle: fügen Sie --models DIR hinzu, oder setzen Sie KUA_MODELS
command-models-unknown = { $file } ist kein Paket, das kua kennt, deshalb wurde es nicht hinzugefügt.
    Sein SHA-256 ist { $sha }.
    Ein verändertes Paket würde verändern, was vorgeschlagen wird. Laden Sie das bekannte herunter: { $download }
command-models-added = { $name } { $version } ist hinzugefügt: { $language ->
    [en] Namen in englischen Texten, bei denen die Regeln im Zweifel sind,
    [ru] Namen in russischen Texten, bei denen die Regeln im Zweifel sind,
   *[other] Namen in Texten der Sprache { $language }
} werden von nun an damit gefunden.
    Es liegt umgewandelt in { $place }; die Paketdatei wird nicht mehr gebraucht.
command-models-there = { $name } { $version } ({ $language }, { $licence }): hinzugefügt
command-models-missing = { $name } { $version } ({ $language }, { $licence }): nicht hinzugefügt
    {"  "}{ $source }
    {"  "}zum Hinzufügen: { $download }
    {"  "}dann:           kua models add { $file }
command-models-folder = Modelle liegen in { $place }.
command-models-not-there = kein Modell des Pakets { $name } war hinzugefügt: `kua models list` nennt die vorhandenen
command-models-removed = { $name } ist entfernt. Was damit vorgeschlagen wurde, wird ohne es neu vorgeschlagen.
command-doctor-reader = Dateien werden in einem Prozess gelesen, der keine Datei und keine Verbindung öffnen und nichts starten kann
command-doctor-reader-open = Dateien werden in einem eigenen Prozess gelesen, aber diesem System fehlt: { $missing }
command-doctor-recogniser = { $version } erkennt Buchstaben in Bildern ({ $languages })
command-doctor-recogniser-languages = für unsere anderen Sprachen installieren Sie { $packages }
command-doctor-recogniser-open = es läuft in einem eigenen Prozess, aber diesem System fehlt: { $missing }
command-doctor-no-recogniser = Buchstaben in Bildern und Scans werden nicht erkannt; installieren Sie { $packages } (Debian: apt install)
command-confinement-limits = Grenzen für Speicher und Zeit
command-confinement-landlock = Landlock (eine zweite Wand um die Dateien; die erste hält)
command-confinement-seccomp = der Filter für Systemaufrufe (seccomp)
command-confinement-sealed = versiegelte Dateien im Arbeitsspeicher
command-doctor-model = { $name } { $version } liest { $language ->
    [en] Englisch
    [ru] Russisch
   *[other] { $language }
}
command-doctor-no-model = kein Modell für { $language ->
    [en] Englisch
    [ru] Russisch
   *[other] { $language }
}: Namen werden dort allein durch Regeln gefunden, alles andere ist gleich; `kua models list` sagt, wie man { $name } hinzufügt
command-demo-summary = Ein Beispieltresor mit erfundenen Menschen ist bereit:
      Dokumente: { $documents }, Personen: { $persons }, Ereignisse: { $events }
      Vorschläge, die auf Sie warten: { $waiting }; Datensätze mit Werten, die einander widersprechen: { $conflicts }
      signierte Einträge im Logbuch: { $statements }
command-names-likelihood = Wahrscheinlichkeit, dass beide derselbe Name sind: { $likelihood }
command-names-columns = Zeile { $line } hat { $columns ->
    [one] eine Spalte
   *[other] { $columns } Spalten
}, nicht zwei: setzen Sie in jede Zeile einen Namen, einen Tabulator und einen Namen; die Zeilen davor wurden verglichen
command-names-not-utf8 = Zeile { $line } ist nicht UTF-8: wandeln Sie die Datei in UTF-8 um; die Zeilen davor wurden verglichen
command-names-looking = Durchgesehene Namen
command-names-no-spellings = keine Schreibnorm passt zu diesem Namen: ein Name in lateinischen Buchstaben braucht seine Sprache, --language mit einer von { $languages }
command-names-no-vowels = _ zeigt, wo ein Vokal stehen kann, der nicht geschrieben ist: keiner wurde geraten
command-names-kept = { $letters } (Buchstabe { $place }) ist kein Buchstabe dieser Norm und blieb stehen
command-names-one-of = { $letters } (Buchstabe { $place }) könnte auch sein: { $others }
command-names-set-by = festgelegt durch: { $words }
command-names-lossy = verloren: { $words }
command-names-unverified = nicht bestätigt: { $words }
command-names-no-standard = keine Schreibnorm heißt { $id }: `kua names standards` führt sie auf
command-names-other-language = { $from } und { $to } schreiben zwei Sprachen: ein Name wird innerhalb einer umgeschrieben
command-names-one-way = in { $from } geht zu viel verloren, um daraus einen Namen zurückzulesen
names-reason-same = { $first }: in beiden
names-reason-alike = { $first } und { $second } können gleich gelesen werden ({ $quality } von 100)
names-reason-initial = { $first } und { $second }: eine Initiale, die passt
names-reason-forms = { $first } und { $second } sind als Formen desselben Namens bekannt
names-reason-slip = { $first } und { $second } sind bis auf einen Schreibfehler gleich geschrieben
names-reason-apart = { $first } und { $second } klingen ähnlich, sind aber als zwei Namen bekannt
names-reason-common = { $first }: viele tragen diesen Namen, er sagt also wenig
names-reason-common-here = { $first }: ein häufiger Name: { $count } von { $people } Personen hier tragen ihn
names-reason-rare-here = { $first }: ein seltener Name: { $count ->
    [0] keine
   *[other] { $count }
} von { $people } Personen hier
names-reason-other-order = die Teile stehen in anderer Folge
names-reason-only-first = { $first }: nur im ersten
names-reason-only-second = { $second }: nur im zweiten
names-reason-other-characters = sie klingen in anderen Schriftzeichen gleich: zwei chinesische Namen, außer einer ist falsch geschrieben
names-reason-cut = einer ist zu lang für einen Namen: nur sein Anfang wurde verglichen
names-reason-look-alikes = ein Wort mischt gleich aussehende Buchstaben zweier Alphabete: es ist vielleicht nicht, was es scheint
names-reason-hidden = einer enthält unsichtbare Zeichen; sie wurden nicht berücksichtigt
names-reason-nothing = einer von ihnen hat keine Buchstaben
names-reason-as-they-are = die Schrift des einen wird hier nicht gelesen: nur gleiche Wörter zählen
command-names-part = { $text }: { $kind }, { $certainty } ({ $reason })
command-names-part-sealed = { $text }: { $kind }, { $certainty } ({ $reason }); versiegelt, außer jemand öffnet es
command-names-initial-of = Initiale ({ $kind })
command-names-read-as = Lesart: { $culture } ({ $certain }); die ganze Lesart: { $certainty }
command-names-honorific = -{ $ending } in { $text } kann ein Wort der Achtung sein, oder ein Teil des Namens
command-names-or = oder: { $parts } ({ $culture })
command-names-no-culture = wie Namen der Sprache { $language } gebaut sind, ist hier nicht bekannt: sie wurde ausgelassen
names-kind-given = Vorname
names-kind-family = Familienname
names-kind-patronymic = Vatersname
names-kind-father = Name des Vaters
names-kind-lineage = Abstammung
names-kind-by-name = Beiname nach einem Ort
names-kind-title = Titel
names-kind-particle = Partikel
names-kind-nickname = Spitzname
names-kind-suffix = Zusatz
names-kind-initial = Initiale
names-kind-unplaced = nicht gelesen
names-certainty-sure = sicher
names-certainty-likely = wahrscheinlich
names-certainty-guess = geraten
names-culture-kazakh = kasachisch
names-culture-kyrgyz = kirgisisch
names-culture-uzbek = usbekisch
names-culture-uyghur = uigurisch
names-culture-tajik = tadschikisch
names-culture-tatar = tatarisch
names-culture-azerbaijani = aserbaidschanisch
names-culture-turkmen = turkmenisch
names-culture-turkish = türkisch
names-culture-russian = russisch, ukrainisch und belarussisch
names-culture-chinese = chinesisch
names-culture-arabic = arabisch
names-culture-persian = persisch, Dari und Paschtu
names-culture-german = deutsch
names-culture-english = englisch
names-culture-french = französisch
names-culture-spanish = spanisch
names-culture-unknown = keiner bestimmten Herkunft
names-because-title-list = steht in einer Liste von Titeln
names-because-particle-list = steht in einer Liste von Wörtern zwischen Namen
names-because-behind-particle = hinter „{ $word }“
names-because-before-particle = vor „{ $word }“
names-because-ending = die Endung -{ $ending }
names-because-article = der Artikel davor
names-because-joined = mehrere Wörter, die zusammen ein Name sind
names-because-given-list = wie { $entry } unter den Vornamen ({ $culture })
names-because-family-list = wie { $entry } unter den Familiennamen ({ $culture })
names-because-lineage-list = steht in einer Liste von Abstammungen
names-because-place-list = steht in einer Liste von Beinamen nach Orten
names-because-comma = das Komma
names-because-capitals = nur dies steht in Großbuchstaben
names-because-quotes = die Anführungszeichen
names-because-brackets = in Klammern
names-because-letter = ein Buchstabe
names-because-suffix-list = es unterscheidet Generationen
names-because-characters = die Zahl der Schriftzeichen
names-because-transcribed = Schriftzeichen, die den Klang eines fremden Namens schreiben
names-because-order = sein Platz in der Reihenfolge ({ $culture })
names-because-not-read = nicht gelesen
names-note-no-letters = darin sind keine Buchstaben
names-note-one-letter = es ist ein einziger Buchstabe
names-note-too-long = es ist zu lang für einen Namen und wurde nicht gelesen
names-note-sentence = es sieht nach einem Satz aus und wurde nicht gelesen
names-note-several = es ist vielleicht mehr als ein Name: lesen Sie sie einzeln
names-note-mixed-scripts = seine Wörter stehen in mehr als einer Schrift
names-note-look-alikes = ein Wort mischt gleich aussehende lateinische und kyrillische Buchstaben: es ist vielleicht nicht, was es scheint
names-note-invisible = es hat Zeichen, die man nicht sieht; sie blieben stehen
names-note-signs = es hat Ziffern oder Zeichen, die zu keinem Namen gehören
names-note-unknown-script = die Schrift wird hier nicht gelesen: nur die Reihenfolge wurde beurteilt
command-places-date = { $typed } ist kein Datum in EDTF: schreiben Sie 2019, 2019-03 oder 2019-03-20
command-places-country = { $typed } ist kein Länderkürzel: schreiben Sie die zwei Buchstaben, etwa KZ
command-places-none = unter dem Namen { $name } ist kein Ort bekannt
command-places-candidate = { $likelihood }  { $names } ({ $level }, { $key })
command-places-more = { $count ->
    [one] ein weiterer Ort hat diesen Namen
   *[other] { $count } weitere Orte haben diesen Namen
}: `--limit` druckt mehr davon, `--country` und `--near` unterscheiden sie
command-places-listed = { $count ->
    [one] ein Ort
   *[other] { $count } Orte
}
command-places-no-place = das ist kein Ort
command-places-units = mehrere Einheiten haben diesen Namen: schreiben Sie den Schlüssel der gemeinten
places-level-country = Land
places-level-first = Einheit der ersten Ebene
places-level-second = Einheit der zweiten Ebene
places-level-third = Einheit der dritten Ebene
places-level-settlement = Siedlung
places-level-site = einzelner Ort
places-reason-only = der einzige Ort, der unter diesem Namen gefunden wird
places-reason-kind = „{ $word }“ sagt, was für ein Ort es ist, und so einer ist es
places-reason-other-kind = „{ $word }“ sagt, dass es eine andere Art von Ort ist
places-reason-ending = ohne die Endung „{ $ending }“ gefunden
places-reason-sound = nach dem Klang gefunden: die Schreibweisen können gleich gelesen werden ({ $quality } von 100)
places-reason-country = Land, wie der Text: { $country }
places-reason-other-country = Land, von dem der Text nicht handelt: { $country }
places-reason-same-country = Land, wie andere Orte des Textes: { $country }
places-reason-within = einer von beiden liegt im anderen: er und { $place }
places-reason-near = { $kilometres } km von { $place }
places-reason-population = Einwohnerzahl { $population }
places-reason-name-then = zu jener Zeit hieß er so
places-reason-name-before = ein früherer Name: zu jener Zeit hieß er anders
places-reason-name-later = ein späterer Name: zu jener Zeit hieß er anders
places-reason-language = der Name gehört zur Sprache des Textes ({ $language })
places-reason-other-language = in der Sprache des Textes hat er einen anderen Namen ({ $language })
places-reason-own = ein Ort dieses Tresors
