# Listen von Menschen: importierte Tabellen, ihre Spalten und Zeilen.

nav-lists = Listen
kind-list = Liste
list-list = Listen
list-page-title = Liste
list-rows = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
list-open = { $count ->
    [one] { $count } wartet
   *[other] { $count } warten
}
list-accepted = { $count ->
    [one] { $count } wurde eine Person
   *[other] { $count } wurden Personen
}
list-rejected = { $count } abgelehnt
list-troubled = { $count ->
    [one] { $count } mit Problemen
   *[other] { $count } mit Problemen
}
list-lead = Eine Zeile ist ein Vorschlag: Sie sagt erst dann etwas über eine Person, wenn jemand eine Person daraus macht.
list-where = Blatt { $sheet }, Zeilen { $first } bis { $last }
list-table = { $sheet }, Zeilen { $first } bis { $last } ({ $certainty } %)
list-about = Über diese Liste
list-taken-in = Importiert
list-not-read = Ihre Zeilen ließen sich nicht neu aus der Datei lesen. Lesen Sie die Datei neu, oder bauen Sie den Tresor neu auf.
list-differs = Die Zeilen wurden neu gelesen und sind nicht die, die importiert wurden: Das Leseprogramm hat sich seither geändert. Personen, die daraus gemacht wurden, behalten, was gesagt war.
list-removed = Zurückgenommen
list-removed-note = Diese Liste wurde zurückgenommen. Ihre Zeilen werden nirgends gezeigt; Personen, die daraus gemacht wurden, behalten ihre Angaben, und diese sagen, dass ihre Quelle zurückgenommen wurde.
list-restore = Zurückholen
list-remove = Diese Liste zurücknehmen
list-remove-note = { $count ->
    [0] Alle ihre Zeilen verlassen den Arbeitstisch. Sie lässt sich zurückholen.
    [one] Alle ihre Zeilen verlassen den Arbeitstisch. Die Person, die aus einer gemacht wurde, bleibt und sagt, dass ihre Quelle zurückgenommen wurde. Die Liste lässt sich zurückholen.
   *[other] Alle ihre Zeilen verlassen den Arbeitstisch. Die { $count } Personen, die daraus gemacht wurden, bleiben und sagen, dass ihre Quelle zurückgenommen wurde. Die Liste lässt sich zurückholen.
}
list-remove-reason = Warum (darf leer bleiben)
list-remove-sure = Ich bin sicher
list-problems-title = Was nicht lesbar war
list-problems-note = Diese Zeilen sind aufbewahrt, wie sie sind. Was sich nicht als das lesen ließ, was seine Spalte sagt, wird von niemandem ausgesagt.
list-problems-none = Alles wurde gelesen.
list-make-title = Was aus diesen Zeilen würde
list-progress-title = Eine Liste wird importiert
list-progress = { $count ->
    [0] Die Tabelle wird geöffnet.
    [one] { $count } Zeile wurde gelesen.
   *[other] { $count } Zeilen wurden gelesen.
}
list-progress-note = Diese Seite sieht von selbst wieder nach. Sie können weiterarbeiten; die Liste erscheint, sobald alle ihre Zeilen da sind.
list-progress-failed = Nichts davon wurde gespeichert.

rows-search = Wörter
rows-sort = Sortierung:
rows-sort-row = Zeile
rows-sort-name = Name
rows-sort-day = erstes Datum
rows-problems = Probleme
rows-found = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
rows-more = und mehr; weiter wird nicht gezählt
rows-empty = Keine Zeile passt.
rows-choose = Auswählen
rows-make = Was aus den gewählten Zeilen würde
rows-make-note = Bis zu { $count } auf einmal. Nichts wird gemacht, bevor Sie es gesehen haben.
row-page-title = Zeile einer Liste
row-state-any = Alle
row-state-open = Wartet
row-state-accepted = Person gemacht
row-state-rejected = Abgelehnt
row-problems-any = Alle
row-problems-with = Mit Problemen
row-problems-without = Ohne
row-hidden = ausgeblendet
row-hidden-note = Das Programm, das die Tabelle geschrieben hat, blendet diese Zeile aus.
row-withheld = versiegelt
row-removed-words = die Liste wurde zurückgenommen
row-no-entry = Diese Zeile ist wohl niemand: eine Überschrift, eine Summe oder noch einmal der Tabellenkopf.
row-cells = Wie es geschrieben ist, und wie es gelesen wurde
row-read-as = gelesen als
row-empty-cell = leer
row-in-text = im Text
row-other-cells = Andere Zellen
row-would-be = Was daraus würde
row-nobody = Nichts: Diese Zeile nennt niemanden.
row-make = Eine Person daraus machen
row-doubles = Vielleicht dieselbe Person
row-join = Es ist diese Person
row-reject = Diese Zeile ablehnen
row-before = Vorige Zeile
row-after = Nächste Zeile
row-years = { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahre
}
row-life = lebenslang
row-death = Todesstrafe

make-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
make-events = { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
}
make-doubtful = { $count ->
    [one] Eine Zeile kann eine Person sein, die schon hier ist. Sie ist nicht angehakt: Sehen Sie sie für sich an.
   *[other] { $count } Zeilen können Personen sein, die schon hier sind. Sie sind nicht angehakt: Sehen Sie jede für sich an.
}
make-statements = { $count ->
    [one] { $count } Angabe
   *[other] { $count } Angaben
}
make-not-ready = nichts zu machen
make-look = die Zeile
make-all = Aus den angehakten Zeilen Personen machen
make-reject = Die angehakten Zeilen ablehnen
make-back = Zurück zur Liste

column-row = Zeile
column-sheet = Blatt
column-column = Spalte
column-header = Spaltenkopf
column-written = Wie geschrieben
column-problems = Probleme
column-about = Über
column-property = Was
column-value = Sagt

source-row = Zeile der Liste
source-row-number = Zeile { $row }
source-column = Spalte
source-list-removed = diese Quelle wurde zurückgenommen
document-take-list = Die Tabelle als Liste importieren

property-mapping = Spalten
property-document = Dokument
property-sealed-columns = Versiegelte Spalten
property-sheet = Blatt
property-first-row = Erste Zeile
property-last-row = Letzte Zeile
property-rows = Zeilen
property-rows-hash = SHA-256 über die Zeilen
property-read-by = Gelesen mit
property-birthplace = Geburtsort, wie angegeben
property-origin = Stammt aus, wie angegeben
property-residence = Wohnt oder wohnte, wie angegeben
property-age = Alter
property-status = Was aus der Person wurde, wie angegeben
property-id-number = Ausweisnummer
property-document-number = Nummer eines Dokuments
property-phone = Telefon
property-relative = Angehörige

flash-list-taken = Die Liste ist im Tresor.
flash-list-removed = Zurückgenommen: Ihre Zeilen werden nicht mehr gezeigt.
flash-list-restored = Die Liste ist zurück.
flash-row-made = Aus dieser Zeile wurde eine Person gemacht.
flash-row-joined = Die Zeile wurde dieser Person zugeordnet.
flash-row-rejected = Die Zeile wurde abgelehnt.
flash-rows-made = { $count ->
    [one] { $count } Person gemacht.
   *[other] { $count } Personen gemacht.
}
flash-rows-rejected = { $count ->
    [one] { $count } Zeile abgelehnt.
   *[other] { $count } Zeilen abgelehnt.
}
flash-template-saved = Die Vorlage ist gespeichert. Sie wird von selbst vorgeschlagen für Tabellen mit denselben Spaltenköpfen.
flash-template-forgotten = Die Vorlage ist vergessen.

list-preview-title = Als Liste importieren
list-preview-lead = Noch ist nichts gespeichert. Sehen Sie nach, ob jede Spalte ist, was sie sagt, und importieren Sie dann die Tabelle.
list-preview-already = Zeilen dieser Datei sind schon in einer Liste:
list-preview-empty = In dieser Datei wurde keine Tabelle gefunden.
list-preview-tables = Gefundene Tabellen:
list-preview-no-table = Keine Tabelle von Menschen wurde gefunden. Sagen Sie selbst, wo sie beginnt und was ihre Spalten enthalten.
list-preview-above = Über der Tabelle steht:
list-preview-hidden = Das Programm, das die Datei geschrieben hat, blendet dieses Blatt aus.
list-preview-template = Die Spalten sind wie in der Vorlage „{ $name }“.
list-preview-where = Wo die Tabelle steht
list-preview-header = Kopfzeilen
list-preview-first = Erste Zeile
list-preview-last = Letzte Zeile (leer: bis zum Ende)
list-preview-columns = Was die Spalten enthalten
list-preview-role = Enthält
list-preview-dates = Daten
list-preview-sealed = versiegelt
list-preview-again = Neue Vorschau
list-preview-rows = Die ersten Zeilen, wie sie gelesen würden
list-preview-no-rows = Hier ist keine Zeile.
list-preview-take = Als Liste importieren
list-preview-name = Name der Liste
list-preview-source = Wer die Liste gemacht hat
list-preview-access = Wer sie sehen darf
list-preview-access-same = wie das Dokument
list-preview-sealed-note = Versiegelte Spalten sehen nur Sie, in der Liste und bei Personen, die daraus gemacht werden. Wer das Dokument sehen darf, kann sie dennoch in dessen Datei lesen.
list-template-title = Als Vorlage speichern
list-template-kept = Vorlagen
list-template-name = Name
list-template-save = Als Vorlage speichern
list-template-use = Verwenden
list-template-forget = Vergessen
date-order-open = nicht erkannt
date-order-day-first = Tag, Monat, Jahr
date-order-month-first = Monat, Tag, Jahr

holds-full-name = Ganzer Name
holds-family = Familienname
holds-given = Vorname
holds-patronymic = Vatersname oder Name des Vaters
holds-other-script = Name in anderer Schrift
holds-other-name = Anderer Name
holds-sex = Geschlecht
holds-birth = Geboren
holds-age = Alter
holds-id-number = Ausweisnummer
holds-document-number = Nummer eines Dokuments
holds-phone = Telefon
holds-birthplace = Geburtsort
holds-origin = Stammt aus
holds-residence = Wohnt oder wohnte
holds-detention = Haftort
holds-citizenship = Staatsangehörigkeit
holds-ethnicity = Ethnische Zugehörigkeit
holds-occupation = Beruf
holds-arrest = Tag der Festnahme
holds-release = Tag der Freilassung
holds-death = Todestag
holds-sentence-date = Tag der Strafverhängung
holds-other-date = Ein anderer Tag
holds-authority = Gericht oder Behörde
holds-article = Gesetzesartikel
holds-charge = Tatvorwurf
holds-sentence = Strafe
holds-status = Was aus der Person wurde
holds-relative = Angehörige
holds-source = Quelle
holds-remark = Bemerkung
holds-number = Nummer in der Liste
holds-ignored = Nicht übernommen

told-by-header-says = der Spaltenkopf sagt es: { $header }
told-by-cells-look = { $count } von { $all } Zellen sehen danach aus
told-by-cells-decide = „{ $word }“ kann mehreres heißen; die Zellen haben entschieden
told-by-beside = sie steht neben Spalte { $column }
told-by-date-order = Tag und Monat stehen nur in einer Reihenfolge: Zeile { $row } lässt keine andere zu
told-by-date-order-open = keine Zelle verrät, ob der Tag oder der Monat zuerst kommt
told-by-date-order-mixed = Zellen, die der Reihenfolge der anderen widersprechen: { $count }, die erste in Zeile { $row }
told-by-script = Schrift der Namen: { $script }
told-by-cells-contradict = Spaltenkopf und Zellen gehen auseinander: { $count } von { $all } passen nicht
told-by-nothing-tells = nichts verrät, was sie enthält

row-problem-no-name = keine Zelle dieser Zeile nennt jemanden
row-problem-odd-name = das sieht nicht nach einem Namen aus
row-problem-unread-date = kein Datum war zu lesen
row-problem-no-such-day = einen solchen Tag gibt es nicht
row-problem-ambiguous-date = Tag und Monat könnten umgekehrt stehen: { $read } oder { $other }
row-problem-short-year = das Jahr hat zwei Ziffern; gelesen als { $read }
row-problem-dates-contradict = es liegt vor dem Datum in Spalte { $column }
row-problem-unread-number = keine Zahl war zu lesen
row-problem-digits-lost = das Programm hat nur { $digits } Ziffern behalten; die letzten sind verloren
row-problem-check-digit = die Prüfziffer passt nicht
row-problem-number-contradicts = die Nummer sagt etwas anderes als Spalte { $column }
row-problem-unread-sex = kein Geschlecht war zu lesen
row-problem-unread-article = kein Artikel war zu lesen
row-problem-unread-sentence = keine Dauer einer Strafe war zu lesen
row-problem-fault = die Tabelle hat hier einen Fehler: { $fault }
row-problem-uncomputed = eine Formel ohne ihren Wert
row-problem-merged = verbunden mit der Zelle in Zeile { $row }, Spalte { $column }, die den Wert beider enthält
row-problem-open-quote = ein Anführungszeichen öffnet und schließt nie
row-problem-stray-quote = hinter einem schließenden Anführungszeichen stehen Zeichen
row-problem-more-cells = mehr Zellen als in der ersten Zeile
row-problem-fewer-cells = weniger Zellen als in der ersten Zeile
row-problem-name-no-name = niemand genannt
row-problem-name-odd-name = seltsamer Name
row-problem-name-unread-date = kein Datum gelesen
row-problem-name-no-such-day = kein solcher Tag
row-problem-name-ambiguous-date = Tag oder Monat zuerst?
row-problem-name-short-year = Jahr mit zwei Ziffern
row-problem-name-dates-contradict = Daten widersprechen einander
row-problem-name-unread-number = keine Zahl gelesen
row-problem-name-digits-lost = Ziffern verloren
row-problem-name-check-digit = Prüfziffer
row-problem-name-number-contradicts = Nummer widerspricht der Zeile
row-problem-name-unread-sex = kein Geschlecht gelesen
row-problem-name-unread-article = kein Artikel gelesen
row-problem-name-unread-sentence = keine Strafe gelesen
row-problem-name-fault = Fehler in der Tabelle
row-problem-name-uncomputed = Formel ohne Wert
row-problem-name-merged = verbundene Zellen
row-problem-name-open-quote = offenes Anführungszeichen
row-problem-name-stray-quote = verirrtes Anführungszeichen
row-problem-name-more-cells = mehr Zellen
row-problem-name-fewer-cells = weniger Zellen
row-problem-name-row-header = noch einmal der Tabellenkopf
row-problem-name-row-total = eine Summe
row-problem-name-row-heading = eine Überschrift
row-problem-name-row-entry = jemand
row-problem-name-row-empty = nichts in den Spalten

command-list-columns = Spalten:
command-list-rows = Erste Zeilen:
command-list-tables = { $count ->
    [0] Keine Tabelle von Menschen wurde gefunden. Geben Sie mit --mapping eine Vorlage an, oder beschreiben Sie die Tabelle am Arbeitstisch.
    [one] { $count } Tabelle wurde gefunden.
   *[other] { $count } Tabellen wurden gefunden; --table wählt eine.
}
command-list-mapping = Spalten wie in der Vorlage „{ $name }“.
command-list-taken = Importiert als Liste { $list }. Zeilen: { $rows }, davon mit Problemen: { $troubled }.
command-list-tried = Nichts wurde gespeichert. Zeilen, die es wären: { $rows }, davon mit Problemen: { $troubled }.
command-list-progress = Zeilen werden gelesen
command-list-removed = Zurückgenommen. `kua list restore { $list }` holt sie zurück.
command-list-restored = Die Liste ist zurück.
command-list-none = Im Tresor ist keine Liste.
command-list-template-none = Keine Vorlage ist gespeichert.
command-list-template-forgotten = Die Vorlage ist vergessen.
command-list-template-kept = Die Vorlage „{ $name }“ ist gespeichert.
command-list-total = { $count ->
    [one] { $count } Zeile passt.
   *[other] { $count } Zeilen passen.
}
command-list-no-list = Das ist keine Liste.
command-list-no-table = in diesem Dokument wurde keine Tabelle gefunden
command-list-hint = Es ist eine Tabelle: `kua list preview { $document }` zeigt, wie sie als Liste importiert würde.
