# Bilder von Ereignissen: Zeitleiste, Zahlen, Karte, Netz; und die Wortlisten.

timeline-title = Zeitleiste
timeline-by = Zeilen:
timeline-by-none = nach der Zeit
timeline-by-class = nach der Art
timeline-by-person = nach den Beteiligten
timeline-by-place = nach dem Ort
timeline-lane-unknown = Niemand sagt es
timeline-rows = Die Ereignisse
timeline-no-day = Keines dieser Ereignisse hat einen Tag, den Sie sehen dürfen.
timeline-left-out = { $count ->
    [one] Eines mehr steht nur in der Tabelle.
   *[other] { $count } mehr stehen nur in der Tabelle.
}
timeline-lanes-reading = Es sind zu viele Ereignisse, um jedes zu zeichnen. Ein Kreis zählt die, deren Tage alle in seiner Spalte liegen; ein schraffierter Balken darunter zählt die, deren Zeit über mehrere Spalten reicht oder nicht sicher ist, und verblasst, wo ein Ende offen ist. Jedes führt zu seinen Ereignissen.
timeline-lanes-left-out = { $count ->
    [one] Ein Ereignis mit langer oder offener Zeit ist nicht gezeichnet.
   *[other] { $count } Ereignisse mit langer oder offener Zeit sind nicht gezeichnet.
}
timeline-other-lanes = { $count ->
    [one] Eine andere Art
   *[other] { $count } andere Arten
}
count-events = { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
}
counts-title = Zählungen
counts-what = Gezählt werden Ereignisse, nicht Menschen: Eine Person kann an vielen beteiligt sein, und ein Ereignis kann viele Opfer haben. Was niemand festhielt, ist nicht darin.
counts-undated = { $count ->
    [one] Eines hat keinen Tag und steht in keiner Spalte.
   *[other] { $count } haben keinen Tag und stehen in keiner Spalte.
}
counts-over-time = Im Lauf der Zeit
counts-by = Spalten:
counts-by-year = Jahre
counts-by-month = Monate
counts-by-day = Tage
counts-by-kind = Nach der Art
counts-bar = { $period }: { $sure } sicher, { $unsure } nicht sicher
counts-reading = Jedes Ereignis wird gezählt, wo seine Zeit beginnt. Der schraffierte Teil sind die, deren Zeit über die Spalte hinausreicht oder offen ist, sodass sie in eine spätere gehören können.
counts-unsure = { $count ->
    [one] Ein Ereignis ist so.
   *[other] { $count } Ereignisse sind so.
}
counts-kinds-reading = Alle, auch die ohne Tag. Jeder Balken führt zu seinen Ereignissen.
counts-kinds-left-out = { $count ->
    [one] Eine Art mehr steht nur in der Tabelle.
   *[other] { $count } Arten mehr stehen nur in der Tabelle.
}
column-where = Wo
column-who = Wer
column-period = Zeit
column-sure = Ganz in dieser Zeit
column-unsure = Reicht darüber hinaus oder nicht sicher
column-events = Ereignisse
picture-from = Von
picture-to = bis
picture-whole = Alle Zeit
picture-wrong-day = „{ $words }“ ist kein Tag, Monat oder Jahr. Schreiben Sie 2019, 2019-03 oder 2019-03-11.
picture-without = Ohne { $name }
picture-by-person = Mit
picture-by-place = In
picture-by-document = Berichtet in
picture-states = Dokumente:
picture-state-any = alle
picture-state-waiting = noch in Durchsicht
picture-state-done = durchgesehen
picture-no-class = Ohne Art
picture-empty = Kein Ereignis passt. Weiten Sie die Tage, oder nehmen Sie einen Filter weg.
map-title = Karte
map-label = Eine Karte; jeder Kreis führt zu den Ereignissen seines Ortes oder zu einer näheren Karte seiner Orte
map-reading = Ein Kreis ist ein Ort, größer, wo mehr Ereignisse sind; ein gestrichelter Rand hat mehrere Orte. Ein weiter gestrichelter Kreis sagt, wie weit ein Punkt danebenliegen kann. Ein Ereignis an zwei Orten zählt an beiden.
map-source = Umrisse: Natural Earth. Eine Linie auf dieser Karte sagt nichts darüber, wer was beanspruchen darf.
map-rows = Die Orte
map-empty = Keines dieser Ereignisse hat einen Ort. Weiten Sie die Tage, oder nehmen Sie einen Filter weg.
map-closer = Näher
map-wider = Weiter
map-west = Westen
map-east = Osten
map-north = Norden
map-south = Süden
map-all = Alle Orte
map-more-places = { $count ->
    [one] { $places }, mit einem weiteren Ort
   *[other] { $places }, mit { $count } weiteren Orten
}
map-unplaced = { $count ->
    [one] Ein Ort hat keinen Punkt und steht nur in der Tabelle.
   *[other] { $count } Orte haben keinen Punkt und stehen nur in der Tabelle.
}
map-outside = { $count ->
    [one] Ein Ort liegt außerhalb von dem, was zu sehen ist.
   *[other] { $count } Orte liegen außerhalb von dem, was zu sehen ist.
}
map-left-out = { $count ->
    [one] Ein Ort mit wenigen Ereignissen ist nicht gezeichnet.
   *[other] { $count } Orte mit wenigen Ereignissen sind nicht gezeichnet.
}
column-called = Hieß damals
network-title = Netz
network-label = Ein Netz; jede Linie führt zu der Angabe dahinter, jeder Punkt zu seinem eigenen Netz
network-steps-1 = Ein Schritt
network-steps-2 = Zwei Schritte
network-ties = Verbindungen
network-every-tie = Jede Verbindung
network-empty = Nichts, was Sie sehen dürfen, verbindet es so mit einem anderen Datensatz.
network-reading = Jede Linie ist, was jemand angab, und führt dorthin; jeder Punkt führt zu seinem eigenen Netz, der in der Mitte zu seiner Seite. Dass zwei Personen in einem Ereignis stehen, sagt nicht, dass sie sich kennen.
network-rows = Die Verbindungen
network-left-out = { $count ->
    [one] Ein weiterer Datensatz mit wenigen Verbindungen ist nicht gezeigt.
   *[other] { $count } weitere Datensätze mit wenigen Verbindungen sind nicht gezeigt.
}
column-from-record = Von
column-tie = Verbindung
column-to-record = Zu
column-sources = Quellen

vocabularies-title = Wortlisten
vocabularies-lead = Die Begriffe, mit denen Angaben gemacht werden. Ein Kürzel ändert nie seine Bedeutung; die Bezeichnungen sind Daten.
vocabularies-version = Version { $version }
vocabularies-two = zwei Personen müssen übereinstimmen
vocabulary-degrees = Grade der Beteiligung
vocabulary-entity-kinds = Arten von Datensätzen
vocabulary-erasure-grounds = Gründe zu löschen
vocabulary-event-types = Arten von Ereignissen
vocabulary-family-words = Wörter der Angehörigen
vocabulary-person-classes = Klassen von Personen
vocabulary-place-types = Arten von Orten
vocabulary-roles = Rollen
vocabulary-sexes = Geschlechter
column-code = Kürzel
column-languages = In anderen Sprachen
column-list = Liste
