# Gesetzesartikel, die Vorwürfe nennen, und ihre Fälle.

law-title = Gesetzesartikel
law-lead = Die Artikel, die angenommene Vorwürfe nennen, in einer Form, wie immer eine Quelle sie schreibt. Was eine Quelle sagt, bleibt, wie es ist; die Datei hilft dem Auge und ist kein Rechtsrat.
law-empty = Kein angenommener Vorwurf, den Sie sehen dürfen, nennt einen passenden Artikel. Nehmen Sie beim Lesen einen Vorwurf an oder lassen Sie einen Filter weg.
law-laws = Gesetze
law-every-law = Jedes Gesetz
law-every-country = Jedes Land
law-no-law = Kein Gesetz genannt
law-how = Gesetz, Artikel, das Land der Orte des Ereignisses und sein Tag sagen, welcher Eintrag der Datei gemeint ist. Ist von diesen Orten kein Land bekannt, zählen die Orte, die sein Text nennt. Passt mehr als ein Eintrag, steht das Ereignis unter jedem davon als unsicher, bis ein Mensch beim Ereignis wählt.
law-state-any = Alle
law-state-verified = Im Gesetz gelesen
law-state-unverified = nicht geprüft
law-state-written = Nicht in der Datei
law-unsure-count = { $count ->
    [one] eines unsicher
   *[other] { $count } unsicher
}
column-article = Artikel
column-law = Gesetz
column-maximum = Höchststrafe
column-charged = Beschuldigte
column-last-year = Letztes Jahr
column-imposed = Verhängte Strafe
law-sure = Sicher
law-unsure = Unsicher
law-written-lead = Wie Quellen es schreiben: Kein Eintrag der Datei passt.
law-official = Amtlicher Titel
law-in-force = In Kraft
law-rests-on = Beruht auf
law-note = Hinweis
law-beside = Andere Teile dieses Artikels in der Datei:
law-charges = Vorwürfe in dieser Sammlung
law-no-case = In dieser Zeit gibt es keinen angenommenen Vorwurf danach, den Sie sehen dürfen.
law-persons = { $count ->
    [one] eine beschuldigte Person
   *[other] { $count } beschuldigte Personen
}
law-unsure-events = { $count ->
    [one] Bei einem Ereignis ist nicht sicher, dass dieser Artikel gemeint ist.
   *[other] Bei { $count } Ereignissen ist nicht sicher, dass dieser Artikel gemeint ist.
}
law-instead = Es könnte auch sein:
law-by-year = Nach Jahr
law-year-reading = Jedes Ereignis steht in dem Jahr, in dem seine Zeit beginnt. Schraffiert sind die, bei denen nicht sicher ist, dass dieser Artikel gemeint ist, oder deren Zeit über die Spalte hinausreicht.
law-by-group = Nach Gruppe
law-group-reading = Jede beschuldigte Person einmal, nach der Art, die Quellen angeben.
law-no-group = Niemand sagt es
law-by-outcome = Nach Ausgang
law-outcome-how = Ein Ausgang ist, was diese Sammlung sagt, und nicht mehr. Die Strafe ist, was nach dem Vorwurf selbst verhängt wurde. Ein späteres Ereignis ist eines, das derselben Person geschah und nicht vor dem Ereignis des Vorwurfs beginnt; dass es zum selben Fall gehört, sagt niemand. Wo ein Tag fehlt, gilt nichts als später.
law-imposed = Strafen, die nach den Vorwürfen verhängt wurden
law-imposed-none = keine genannt
law-imposed-fine = Geldstrafe
law-imposed-under-1 = unter einem Jahr
law-imposed-1-3 = 1 bis unter 3 Jahre
law-imposed-3-5 = 3 bis unter 5 Jahre
law-imposed-5-10 = 5 bis unter 10 Jahre
law-imposed-10-20 = 10 bis unter 20 Jahre
law-imposed-from-20 = 20 Jahre oder mehr
law-imposed-life = lebenslang
law-imposed-death = Todesstrafe
law-imposed-words = genannt, ohne Dauer
law-imposed-several = mehrere oder verschieden angegeben
law-later = Was den Beschuldigten später geschah
law-nothing-later = { $count ->
    [one] Von einer Person ist hier nichts Späteres bekannt.
   *[other] Von { $count } Personen ist hier nichts Späteres bekannt.
}
law-cases = Die Fälle
law-meant = Gemeint
law-is-sure = sicher
law-is-unsure = unsicher
law-page = Alle Fälle danach
law-choose = Dieser ist gemeint
law-chosen = Ein Mensch hat gesagt, dass dieser gemeint ist
law-unchoose = Offen lassen
flash-provision-chosen = Gesagt, welcher Artikel gemeint ist
flash-provision-open = Welcher Artikel gemeint ist, ist wieder offen
judgement-cites = Welcher Gesetzesartikel gemeint ist
