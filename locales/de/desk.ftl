# Was der Arbeitstisch sagt. Zahlen und Namen werden eingesetzt; nichts hier handelt von einer bestimmten Quelle.

# Rund um jede Seite
skip-to-content = Zum Inhalt
nav-label = Hauptmenü
nav-start = Start
nav-import = Importieren
nav-write = Schreiben
nav-documents = Dokumente
nav-persons = Personen
nav-events = Ereignisse
nav-more = Mehr
nav-organisations = Organisationen
nav-places = Orte
nav-all = Alle Datensätze
nav-log = Logbuch
nav-settings = Einstellungen
nav-help = Hilfe und Tasten
nav-style = Bausteine
crumbs-label = Der Weg hierher
search-label = Namen und Texte durchsuchen
search-placeholder = Suchen
search-button = Suchen
lock-button = Sperren
take-back = Zurücknehmen
footer = Nichts verlässt dieses Gerät. Uhrzeiten in UTC.
yes = ja
no = nein
not-known = nicht bekannt
withheld = [zurückgehalten]
conflict = Widerspruch
denied = bestritten
withdrawn = zurückgezogen
whole-document = das ganze Dokument
page-word = Seite
page-before = Vorherige Seite
page-after = Nächste Seite

# Anzahlen
count-documents = { $count ->
    [one] { $count } Dokument
   *[other] { $count } Dokumente
}
count-bytes = { $count ->
    [one] { $count } Byte
   *[other] { $count } Bytes
}
count-characters = { $count ->
    [one] { $count } Zeichen
   *[other] { $count } Zeichen
}
count-origins = { $count ->
    [one] die eine einzige Quelle sind
   *[other] das sind { $count } verschiedene
    }
count-sources = { $count ->
    [one] { $count } Quelle
   *[other] { $count } Quellen
}
count-statements = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
count-conflicts = { $count ->
    [one] { $count } Widerspruch
   *[other] { $count } Widersprüche
}
count-members = { $count ->
    [one] { $count } Datensatz
   *[other] { $count } darin zusammengeführte Datensätze
}
count-hits = { $count ->
    [0] Nichts gefunden
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
count-waiting = { $count ->
    [0] nichts wartet
    [one] { $count } Vorschlag wartet
   *[other] { $count } Vorschläge warten
}
count-decided = { $count ->
    [0] keiner entschieden
   *[other] { $count } entschieden
}

# Arten von Datensätzen und Vorschlägen; ein kurzes Wort, denn es steht auf den Hervorhebungen
kind-person = Person
kind-organisation = Organisation
kind-body = Behörde
kind-group = Gruppe
kind-place = Ort
kind-time = Zeit
kind-event = Ereignis
kind-charge = Tatvorwurf
kind-quotation = Zitat
kind-figure = Zahl
kind-demand = Forderung
kind-document = Dokument
kind-law-article = Gesetzesartikel
kind-case = Fall
list-person = Personen
list-organisation = Organisationen
list-body = Behörden und Ämter
list-group = Gruppen
list-place = Orte
list-event = Ereignisse
list-quotation = Zitate
list-figure = Zahlen
list-demand = Forderungen
list-document = Dokumente
list-law-article = Gesetzesartikel
list-case = Fälle

# Zustände eines Vorschlags
state-open = wartet
state-accepted = angenommen
state-rejected = abgelehnt
class-unread = nicht gelesen

# Zugang
access-public = öffentlich
access-public-means = Alle dürfen es sehen, sobald es freigegeben wurde.
access-partners = Partner
access-partners-means = Namentlich genannte Partnerorganisationen dürfen es sehen.
access-team = Team
access-team-means = Alle Mitglieder dieses Tresors sehen es. Diese Stufe gilt, solange Sie nichts anderes sagen.
access-case = Fall
access-case-means = Nur die Mitglieder des zugehörigen Falls sehen es.
access-sealed = versiegelt
access-sealed-means = Nur die Person, die es erfasst hat, sieht es.

# Gewissheit, Uhren, Rollen am Arbeitstisch, Arten von Namen
certainty-stated = die Quelle sagt es
certainty-confirmed = durch unabhängige Quellen bestätigt
certainty-likely = eher wahr als nicht
certainty-doubtful = zweifelhaft
certainty-denied = die Quelle bestreitet es
clock-unchecked = nach der Uhr dieses Geräts, ungeprüft
clock-checked = die Uhr wurde geprüft
clock-implausible = die Uhr ging falsch
role-reader = Lesen
role-documenter = Dokumentation
role-caseworker = Fallarbeit
role-analyst = Auswertung
role-keeper = Tresorverwaltung
name-full = wie geschrieben
name-given = Vorname
name-family = Familienname
name-patronymic = Vatersname
name-alias = auch genannt
name-transliteration = Umschrift
name-abbreviation = Abkürzung
time-anchor = gerechnet ab { $anchor }
time-others = oder { $others }
value-reported = wiedergegebene Rede
charge-maximum = Höchststrafe: { $sentence }
charge-imposed = verhängte Strafe: { $sentence }
language-en = Englisch
language-ru = Russisch
language-kk = Kasachisch
language-ug = Uigurisch
language-zh = Chinesisch
language-de = Deutsch
language-ky = Kirgisisch
language-tr = Türkisch
language-und = eine andere Sprache

# Eigenschaften und Rollen
property-name = Name
property-class = Rolle in den Quellen
property-role = Beschrieben als
property-family-word = Die Familie sagt
property-sex = Geschlecht
property-birth = Geboren
property-death = Gestorben
property-citizenship = Staatsangehörigkeit
property-ethnicity = Ethnische Zugehörigkeit, nach eigener Angabe
property-residence-status = Aufenthaltsstatus
property-occupation = Beruf
property-affiliation = Gehört zu
property-relation = Beziehung
property-note = Notiz
property-type = Art
property-time = Zeit
property-place = Ort
property-involvement = Wer beteiligt war
property-charge = Tatvorwurf
property-publisher = Herausgeber
property-published = Veröffentlicht
property-stated = Aussagen vom
property-language = Sprache
property-received-from = Erhalten von
property-received-how = Wie erhalten
property-part-of = Kam in
property-file-author = Verfasst von, laut Datei
property-file-last-author = Zuletzt geändert von, laut Datei
property-file-company = Firma, laut Datei
property-file-created = Erstellt, laut Datei
property-file-modified = Geändert, laut Datei
property-file-printed = Gedruckt, laut Datei
property-file-program = Programm, laut Datei
property-file-device = Gerät, laut Datei
property-file-device-number = Nummer des Geräts, laut Datei
property-file-taken = Aufgenommen, laut Datei
property-file-position = Ort, laut Datei
property-file-duration = Dauer
property-file-dimensions = Breite und Höhe
property-file-rotation = Drehung in Grad
property-file-track = Spur
property-file-from = Von, laut Nachricht
property-file-to = An, laut Nachricht
property-file-copy = Kopie an, laut Nachricht
property-file-sent = Gesendet, laut Nachricht
property-file-message-id = Nummer der Nachricht
property-file-route = Weg der Nachricht
property-file-address = Adresse, von der es abgerufen wurde
property-file-captured = Abgerufen, laut Archiv
property-file-stated-hash = Hash, laut Archiv
property-file-keywords = Schlagwörter, laut Datei
property-file-subject = Betreff, laut Datei
property-file-remark = Bemerkung in der Datei
property-file-sender = Absender, nach Nummer
property-file-conversation = Unterhaltung, nach Nummer
property-file-export-hash = SHA-256 des ganzen Exports
property-file-picked = Ausgewählte Nachrichten, von allen
property-file-named-time = Zeit, laut Dateiname
property-file-signer = Signiert mit, laut Datei
property-file-signed-at = Signiert am, laut Datei
property-received = Erhalten am
property-purpose = Aufbewahrt für
property-interviewer = Gespräch geführt von
property-interpreter = Gedolmetscht von
property-consent = Einwilligung
property-public-number = Öffentliche Nummer
property-original = Original
property-text = Text
property-derived-from = Abgeleitet von
property-copy-of = Kopie von
property-translation-of = Übersetzung von
property-not-copy-of = Keine Kopie von
property-demand = Forderung
property-figure = Zahl
property-quotation = Wortlaut
property-people = Wie viele Menschen
property-place-type = Art des Ortes
property-within = Liegt in
property-country = Land
property-point = Punkt auf der Karte
property-gazetteer = Ort im Ortsverzeichnis
property-own = Hier beschrieben
property-unit = Einheit, in der er liegt
property-law = Gesetz
property-article = Artikel
property-max-sentence = Höchststrafe
property-record = Datensatz
property-victim = Opfer
property-alleged-perpetrator = mutmaßlich verantwortlich
property-witness = Zeugin oder Zeuge
property-source = Quelle
property-speaker = gesagt von
property-by = gefordert von
property-addressee = gerichtet an
property-holder = sagt das
property-area = Gebiet
property-extraction = Von einem Programm gelesen
property-typed = Hier getippt
property-transcript = Beim Hören mitgeschrieben
property-region = In markierten Bereichen gelesen
property-furniture = Seitenbeiwerk
property-head = Wer es wem schickte
property-translation = Übersetzung
property-ocr = Aus einem Bild gelesen

# Entscheidungen
judgement-title = Entscheidung
judgement-accept = Einen Vorschlag angenommen
judgement-reject = Einen Vorschlag abgelehnt
judgement-withdraw = Zurückgenommen
judgement-correct = Berichtigt
judgement-same-as = Derselbe Datensatz
judgement-not-same-as = Nicht derselbe Datensatz
judgement-left-open = Offengelassen, ob sie eins sind
judgement-remark = Warum so entschieden wurde
judgement-redact = Geschwärzt
judgement-disclose = Offengelegt
judgement-erase = Gelöscht

# Was getan wurde
flash-accepted = Angenommen. { $what }
flash-accepted-with = Angenommen, mit { $count ->
    [one] einem weiteren, den er nennt
   *[other] { $count } weiteren, die er nennt
}. { $what }
flash-rejected = Abgelehnt. { $what }
flash-accepted-several = { $count ->
    [one] Ein Vorschlag
   *[other] { $count } Vorschläge
} angenommen.
flash-rejected-several = { $count ->
    [one] Ein Vorschlag
   *[other] { $count } Vorschläge
} abgelehnt.
flash-language = Vermerkt. Sprache des Textes: { $language }. Er wurde neu gelesen; was entschieden war, bleibt.
flash-set = Die Einstellung ist gespeichert.
flash-taken-back = Zurückgenommen. Alles ist wie zuvor.
flash-withdrawn = Zurückgezogen. Es gilt nicht mehr und bleibt im Verlauf.
flash-same = Die beiden sind jetzt ein Datensatz.
flash-kin-copy = Als Kopie festgehalten: Die beiden zählen als eine Quelle.
flash-kin-translation = Als Übersetzung festgehalten: Die beiden zählen als eine Quelle.
flash-kin-apart = Als zwei Quellen festgehalten. Es wird nicht wieder vorgeschlagen.
flash-not-same = Auseinandergehalten. Sie werden nicht wieder als eins vorgeschlagen.
flash-place-chosen = Festgehalten: Dieser Ort ist gemeint.
flash-place-refused = Festgehalten: Keiner davon ist gemeint. Sie werden nicht wieder vorgeschlagen.
flash-place-open = Zurückgenommen: Niemand sagt mehr, welcher Ort gemeint ist.
flash-place-added = Der Ort ist gespeichert und wird von nun an gefunden.
flash-place-changed = Die Änderungen sind gespeichert; was vorher stand, bleibt im Verlauf.
flash-place-same = Nichts wurde geändert, also wurde nichts gespeichert.
flash-left-open = Offengelassen. Das Paar wartet bei denen, die offengelassen wurden.

# Was am Arbeitstisch schiefging
failure-title = Das ging nicht
failure-status = Antwort { $status }
failure-start = Zurück zum Start
failure-search = Danach suchen
failure-documents = Alle Dokumente
desk-wrong-host = Dieser Name führt zu keinem Arbeitstisch. Nehmen Sie die Adresse, die das Terminal zeigt.
desk-wrong-origin = Diese Anfrage kam nicht von einer Seite des Arbeitstischs, also wurde nichts getan.
desk-wrong-token = Das Formular stammt nicht aus dieser Sitzung, also wurde nichts getan. Öffnen Sie die Seite neu und wiederholen Sie, was Sie getan haben.
desk-wrong-method = Diese Adresse nimmt eine solche Anfrage nicht an.
desk-form-unread = Das Formular war nicht lesbar, also wurde nichts getan. Öffnen Sie die Seite neu und wiederholen Sie, was Sie getan haben.
desk-too-large = Diese Dateien sind zusammen größer als 4 GB, deshalb wurde keine importiert. Senden Sie weniger auf einmal, oder nehmen Sie für eine große Datei „kua add“.
desk-wrong-day = Das ist kein Datum. Schreiben Sie 2021-10-16, 2021-10, 2021 oder für eine Spanne 2021-10-14/2021-10-16.
desk-undo-passed = Seither wurde etwas anderes getan. Nehmen Sie es auf der Seite des Datensatzes zurück.

# Gesperrt
locked-title = Gesperrt
locked-why = Diese Seite ist gesperrt. Sie öffnet sich mit einer Adresse, die einmal gilt.
locked-idle = Eine Weile wurde nichts getan, deshalb hat sich die Seite gesperrt. Was gespeichert war, bleibt gespeichert; Entwürfe auch.
locked-announced = Eine neue Adresse wurde ins Terminal geschrieben.
locked-used = Diese Adresse wurde schon benutzt. Jede öffnet die Seite einmal.
locked-how = Sehen Sie im Terminal nach, in dem das Programm läuft: Die neueste Adresse dort öffnet die Seite wieder.
locked-ask = Das Terminal, in dem das Programm läuft, kann eine neue Adresse zeigen.
locked-button = Neue Adresse ins Terminal schreiben
locked-note = Wer dieses Terminal sieht, kommt herein, sonst niemand.

# Start
start-title = Start
start-heading = Was wartet
start-empty-heading = Hier ist noch nichts
start-empty = Zuerst kommt ein Dokument. Seine Wörter werden gelesen, Vorschläge werden gemacht, und Sie entscheiden.
start-empty-import = Dateien importieren
start-empty-import-why = (Texte, gespeicherte Seiten, Tabellen), die Sie erhalten haben.
start-empty-write = Schreiben
start-empty-write-why = Sie eine Notiz, oder ein Gespräch, während Sie zuhören.
start-empty-review = Dann lesen und entscheiden: Nehmen Sie jeden Vorschlag neben den Wörtern, aus denen er stammt, an oder lehnen Sie ihn ab.
start-waiting = Zu lesen und zu entscheiden
start-nothing-waits = Kein Vorschlag wartet. Importieren Sie ein Dokument, oder sehen Sie sich die Widersprüche an.
start-progress = Wie viel entschieden ist
start-review = Lesen und entscheiden
start-unread = Nicht gelesen
start-unread-why = Hieraus war kein Text zu lesen. Die Originale sind aufbewahrt.
start-drafts = Entwürfe
start-draft = Entwurf { $name }
start-conflicts = Quellen widersprechen einander
start-conflicts-why = Beide Seiten bleiben stehen. Sehen Sie nach, welche Quelle was sagt.
start-conflicts-all = { $count ->
    [one] Der Datensatz mit Widersprüchen
   *[other] Alle { $count } Datensätze mit Widersprüchen
}
start-recent = Zuletzt geändert
start-nothing-recent = Noch nichts wurde geändert.
start-counts = In diesem Tresor
start-statements = Einträge im Logbuch

# Importieren
import-title = Importieren
import-lead = Jede Datei wird ein Dokument. Ihr Original wird verschlüsselt aufbewahrt, so wie es ist.
import-files = Dateien: Wählen Sie mehrere, oder legen Sie sie hier ab
import-limit = Bis zu { $count } GB auf einmal. Sie werden verschlüsselt, bevor sie auf die Festplatte gelangen.
import-button = Importieren
import-no-file = Keine Datei wurde gewählt. Gehen Sie zurück und wählen Sie eine oder mehrere.
form-origin = Woher es kommt
form-received-from = Erhalten von
form-received-from-note = Versiegelt: Nur Sie sehen es.
form-received-how = Wie es kam
form-purpose = Wofür es aufbewahrt wird
form-language = Sprache
form-language-note = Leer: Sie wird an den Buchstaben erkannt. Sonst ein Kürzel: kk, ru, ug, zh, de, en.
form-published = Veröffentlicht
form-published-note = Leer: Es wird aus dem Text gelesen. Ihr Datum gilt mehr als das im Text.
form-access = Wer es sehen darf
form-consent = Einwilligung
form-consent-note = „Nicht gefragt“ zählt als Nein.
consent-keep = Aufbewahren
consent-share = An namentlich genannte Empfänger weitergeben
consent-publish = Veröffentlichen
consent-image = Das Bild verwenden
consent-voice = Die Stimme verwenden
consent-not-asked = nicht gefragt
consent-yes = ja
consent-no = nein
imported-title = Importiert
imported-files = { $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
}
imported-inside = Kam in der Datei darüber.
imported-alike = { $count ->
    [one] Vielleicht dieselbe Quelle wie ein anderes Dokument: ansehen.
   *[other] Vielleicht dieselbe Quelle wie { $count } andere Dokumente: ansehen.
    }
imported-duplicate = Dieselben Bytes sind schon im Tresor. Nichts wurde hinzugefügt; dies ist das Dokument, das sie hat.
imported-unreadable = Das Original ist aufbewahrt, aber es war kein Text zu lesen:
imported-language = Sprache
imported-type = Art
imported-size = Größe
imported-found = Gefunden
imported-more = Weitere importieren
imported-waits = { $count ->
    [one] Das ist der Export eines Messengers mit { $count } Nachricht. Er wartet, bis Sie wählen, was davon aufbewahrt wird.
   *[other] Das ist der Export eines Messengers mit { $count } Nachrichten. Er wartet, bis Sie wählen, welche davon aufbewahrt werden.
}
imported-choose = Nachrichten auswählen
import-exports = Exporte, die auf eine Auswahl warten
import-exports-note = Nur Sie sehen sie. Nichts davon wird durchsucht, und kein Name daraus wird anderen gezeigt.

# Exporte von Messengern
export-title = Nachrichten auswählen
export-lead = Haken Sie an, worauf es ankommt. Nur das wird aufbewahrt, als neue Datei mit genau den Zeilen des Exports; der Rest wird vernichtet. Die Absender bleiben versiegelt.
export-messages = Inhalt
export-days = Tage
export-words = Wörter oder ein Absender
export-from = Vom Tag
export-to = Bis zum Tag
export-look = Ansehen
export-look-all = Alle Nachrichten
export-found = { $count ->
    [0] Keine Nachricht passt
    [one] { $count } Nachricht passt
   *[other] { $count } Nachrichten passen
}
export-none-found = Hier ist keine Nachricht.
export-before = Frühere
export-next = Spätere
export-save = Angehaktes speichern
export-many = Viele auf einmal
export-range = Nummern von Nachrichten
export-range-button = Diese anhaken
export-pick-found = { $count ->
    [one] Die passende Nachricht anhaken
   *[other] Alle { $count } passenden anhaken
}
export-pick-none = Alle Haken entfernen
export-picked = { $count ->
    [0] Nichts ist angehakt
    [one] { $count } Nachricht ist angehakt
   *[other] { $count } Nachrichten sind angehakt
}
export-keep = Diese aufbewahren, den Rest vernichten
export-keep-note = Was auf dieser Seite angehakt ist, zählt mit. Der Rest des Exports wird sofort vernichtet, und niemand kann ihn zurückholen. Das Logbuch hält das fest, und der Hash des ganzen Exports bleibt als versiegelte Angabe beim neuen Dokument.
export-else = Alles aufbewahren, oder nichts
export-all-note = Der ganze Export bleibt, wie er ist, mit allen, die darin sprechen. Wählen Sie das nur, wo die ganze Unterhaltung ein Beweis ist.
export-all = Den ganzen Export aufbewahren
export-drop-note = Nichts wird aufbewahrt. Das Logbuch hält fest, dass hier ein Export war und vernichtet wurde.
export-drop = Den Export vernichten
export-nothing-picked = Keine Nachricht ist angehakt. Gehen Sie zurück und haken Sie die an, die aufbewahrt werden sollen.
export-wrong-numbers = Nummern von Nachrichten schreibt man so: 12-40, 77; keine liegt über der Nummer der letzten.
count-messages = { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}
count-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
count-files = { $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
}

# Unterhaltungen
chat-title = Nachrichten
chat-names = Wer ist wer
chat-names-note = Absender sind Nummern; ihre Namen sind versiegelt. Die Zeiten folgen der Uhr des Telefons, das den Export gemacht hat.
message-sender = Absender { $number }
message-nobody = Das Programm
message-conversation = in Unterhaltung { $number }
message-answers = antwortet auf { $number }
message-forwarded = ursprünglich von: { $sender }
message-passage = Als Stelle
message-edited = später geändert
message-deleted = zurückgenommen
message-without-file = die Datei dazu fehlt im Export
message-program = eine Zeile des Programms; ihr Wortlaut wird nicht gezeigt, weil er Menschen nennt
document-messages = Nachricht für Nachricht
read-message = Nachricht { $number }, { $sender }, { $time }
document-picked = Nur die ausgewählten Nachrichten sind hier aufbewahrt. Der Rest des Exports wurde vernichtet; sein Hash und die Zahl seiner Nachrichten stehen bei dem, was die Datei von sich sagt.

# Grenzen
limit-raise = Grenze { $limit } für diese Datei anheben und sie neu lesen
limit-now = Jetzt { $count }. Eine beschädigte oder böswillige Datei kann alles aufbrauchen, was ihr erlaubt ist.
limit-button = Anheben und neu lesen

# Dateien
files-title = Dateien
files-link = Alle Dateien, und wie weit jede gelesen ist
files-empty = Eine solche Datei gibt es nicht.
files-work-runs = Dateien werden gelesen
files-work-waits = Dateien warten darauf, gelesen zu werden
files-work-stopped = Das Lesen wurde angehalten
files-progress = Wie viele Dateien gelesen sind
files-done = { $count ->
    [one] { $count } fertig
   *[other] { $count } fertig
}
files-left = { $count ->
    [one] { $count } übrig
   *[other] { $count } übrig
}
files-now = Jetzt:
files-stop = Nach dieser Datei anhalten
files-go-on = Fortfahren
files-refresh = Diese Seite lädt sich alle paar Sekunden neu, bis alles gelesen ist. Sie können sie verlassen; das Lesen geht weiter, auch nach einem Absturz oder Neustart.
files-odd = Anzusehen
files-export = Nachrichten eines Exports warten auf eine Auswahl
files-duplicate = dieselben Bytes waren schon im Tresor; dieses Dokument hat sie
files-all = Alle Dateien zeigen
files-older = Von einem älteren Leseprogramm gelesen { $count }
files-again = Neu lesen
files-again-one = Neu lesen: { $file }
files-again-these = { $count ->
    [one] Diese eine neu lesen
   *[other] Diese { $count } neu lesen
}
files-again-all = { $count ->
    [one] Sie neu lesen
   *[other] Alle { $count } neu lesen
}
files-again-note = mit dem heutigen Leseprogramm:
file-stage-waiting = wartet
file-stage-reading = wird gelesen
file-stage-unpacking = wird entpackt
file-stage-read = gelesen
file-stage-unread = nicht gelesen
file-stage-unknown = nicht bekannt
column-file = Datei
column-reason = Grund
column-pages = Seiten
column-members = Dateien darin
column-notices = Hinweise
column-reader = Leseprogramm
column-read = Gelesen am
files-notice-encoding-guessed = Schriftkodierung geraten
files-notice-invalid-bytes = Bytes, die keine Schriftzeichen sind
files-notice-encoding-contradicted = andere Schriftkodierung als angegeben
files-notice-control-characters = unsichtbare Zeichen
files-notice-name-contradicted = anders benannt
files-notice-no-main-part = kein Hauptteil
files-notice-too-deep = zu tief verschachtelt
files-notice-pages-without-text = Seiten ohne Text
files-notice-hidden-text = verborgener Text
files-notice-order-guessed = Reihenfolge geraten
files-notice-tracked-changes = offene Änderungen
files-notice-comments = Kommentare darin
files-notice-hidden-sheets = ausgeblendete Blätter
files-notice-merged-cells = verbundene Zellen
files-notice-days-from-1904 = Tage ab 1904
files-notice-program = enthält ein Programm
files-notice-outside-reference = verlangt etwas von anderswo
files-notice-damaged = beschädigt
files-notice-members-left-out = Dateien ausgelassen
files-notice-signature = Signatur
files-notice-hash-contradicted = anderer Hash als angegeben
files-notice-position-inside = sagt, wo sie entstand
files-notice-second-kind = zwei Arten in einer
files-notice-limit-reached = an einer Grenze angehalten
files-notice-language-contradicted = andere Sprache als angegeben

# Lesen und entscheiden
read-title = Lesen und entscheiden
read-document = Über dieses Dokument
read-language = Sprache: { $language }
read-published = Veröffentlicht: { $day }
read-stated = Aussagen vom: { $day }
read-text = Text
read-lost = Die Wörter stehen nicht mehr an ihrem Platz: Der Text wurde neu gelesen und ist anders. Dies stand dort:
read-notices = { $count ->
    [one] { $count } Hinweis zum Lesen
   *[other] { $count } Hinweise zum Lesen
}
read-part = Teil
read-part-before = Voriger Teil
read-part-after = Nächster Teil
read-none-heading = Nichts wurde vorgeschlagen
read-none = Das Programm fand in diesem Text nichts, was es vorzuschlagen weiß. Der Text ist aufbewahrt und lässt sich durchsuchen.
read-done-heading = Alles entschieden
read-done = In diesem Dokument wartet nichts.
read-remaining = Mehrere auf einmal entscheiden
picture-page = Seite { $page } von { $pages }
picture-before = Vorige Seite
picture-after = Nächste Seite
picture-summary = Bild der Seite
document-pages = { $count ->
    [one] Eine Seite: ihr Bild ansehen
   *[other] { $count } Seiten: ihre Bilder ansehen
}
document-read-again = Die Datei neu lesen
document-parts = Dateien darin
kin-title = Vielleicht dieselbe Quelle
kin-why = Nachdrucke und Übersetzungen sagen nichts, was ihre Quelle nicht gesagt hat. Was Sie hier verbinden, zählt als eine Quelle; beide Dokumente bleiben.
kin-words = { $tenths ->
    [10] Fast der ganze kürzere Text steht im anderen.
   *[other] Etwa { $tenths } Zehntel des kürzeren Textes stehen im anderen.
    }
kin-facts = Andere Wörter, dieselben Angaben:
kin-days = Tage:
kin-figures = Zahlen:
kin-copy = eine Kopie
kin-translation = eine Übersetzung
kin-apart = zwei Quellen
kin-say-copy = Es ist eine Kopie
kin-say-translation = Es ist eine Übersetzung
kin-say-apart = Zwei Quellen
document-remarks = Hinweise des Leseprogramms
document-file-says = Was die Datei von sich sagt
document-file-says-note = Niemand hat das geprüft. Wer die Datei gemacht hat, kann es geändert haben.
unread-why = Aus diesem Dokument war kein Text zu lesen. Sein Original ist aufbewahrt.
card-elsewhere = { $count ->
    [one] Es steht noch an einer weiteren Stelle.
   *[other] Es steht noch an { $count } weiteren Stellen.
}
card-others = Es lässt sich auch lesen als
law-heading = Gesetzesartikel
law-said = Der Text sagt
law-said-none = keine Höchststrafe
law-file = Die Datendatei sagt
law-unverified = nicht geprüft: niemand hat das im Gesetz selbst gelesen
law-verified = im Gesetzestext gelesen
law-valid = Gilt: { $valid }
law-gone = nicht in Kraft, als der Text veröffentlicht wurde
law-no-maximum = keine Höchststrafe in der Datei
law-fine = Geldstrafe
law-life = lebenslang
law-death = Todesstrafe
law-years = { $count ->
    [one] ein Jahr
   *[other] { $count } Jahre
}
law-months = { $count ->
    [one] ein Monat
   *[other] { $count } Monate
}
law-days = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}
card-into = Ist es ein Datensatz, den es schon gibt?
card-new = Nein, ein neuer
card-accept = Annehmen
card-skip = Überspringen
card-reject = Ablehnen
card-reason = Grund, falls Sie ablehnen
card-became = Daraus wurde
card-certainty = Von hundert Vorschlägen wie diesem waren in unseren englischen Testtexten etwa { $percent } richtig; in anderen Sprachen ist das eine Schätzung
card-previous = Zurück
card-next = Weiter
card-next-open = Zum nächsten, der wartet
weight-here = Mit dem, was hier entschieden wurde: { $percent } %.
weight-rule = In diesem Tresor wurden { $accepted } von { $decided } solchen Vorschlägen angenommen.
weight-rule-corrected = In diesem Tresor wurden { $accepted } von { $decided } solchen Vorschlägen angenommen, davon { $corrected } nach einer Berichtigung.
weight-rejected = { $count ->
    [one] Diese Wörter wurden in einem anderen Dokument abgelehnt (Art: { $kind }).
   *[other] Diese Wörter wurden in { $count } anderen Dokumenten abgelehnt (Art: { $kind }).
}
weight-accepted = { $count ->
    [one] Diese Wörter wurden in einem anderen Dokument angenommen (Art: { $kind }).
   *[other] Diese Wörter wurden in { $count } anderen Dokumenten angenommen (Art: { $kind }).
}
known-heading = Hier schon bekannt. Ist es derselbe Datensatz?
known-only = Ein Name, der hier bekannt ist; keine Regel hat ihn vorgeschlagen. Ist es derselbe Datensatz?
known-exactly = bekannt als { $name }
known-inflected = bekannt als { $name }; der Text hat eine andere Endung
known-same = Als denselben annehmen
known-apart = Als neuen annehmen
known-word = hier bekannt
unsure-word = unsicher
unsure-heading = { $count ->
    [0] Unsicher: nichts wartet
    [one] Unsicher: { $count } Vorschlag wartet
   *[other] Unsicher: { $count } Vorschläge warten
}
unsure-note = Zu weniger als { $percent } % sicher. Sie kommen zuletzt und werden nicht mit den übrigen angenommen, außer Sie haken sie an.
language-wrong = Stimmt die Sprache nicht?
language-choose = Sprache des Textes
language-other = Oder als Kürzel, etwa ug-Latn
language-note = Was Sie sagen, wird als Angabe aufbewahrt und lässt sich zurücknehmen. Der Text wird neu gelesen, und was entschieden war, bleibt.
language-button = In dieser Sprache lesen
part-victim = Opfer
part-actor = Durch wen
part-place = Wo
part-time = Wann
part-charge = Tatvorwurf
part-accused = Beschuldigt
part-speaker = Gesagt von
part-by = Gefordert von
part-addressee = Gerichtet an
field-name = Name
field-role = Beschrieben als
field-class = Rolle in der Quelle
field-abbreviation = Kurzform
field-country = Land
field-people = Wie viele Menschen
field-edtf = Datum (2021-10-16, 2021-10, 2021-10-14/2021-10-16, 2021-10~)
field-type = Was geschah
field-law = Gesetz
field-article = Artikel
field-offence = Tatbestand, in den Worten der Behörde
field-max-sentence = Höchststrafe
field-imposed-sentence = Verhängte Strafe
field-low = Mindestens
field-point = Zahl
field-high = Höchstens
field-unit = Einheit
field-about = Wovon
field-what = Was gefordert wird
remaining-title = Mehrere auf einmal entscheiden
remaining-how = Alles Angehakte wird angenommen, wie es dasteht. Nehmen Sie den Haken weg, wo Sie noch einmal hinsehen wollen.
remaining-unsure = Zu weniger als { $percent } % sicher, deshalb nicht angehakt:
remaining-known = { $count ->
    [one] Ein Name, der hier bekannt ist
   *[other] { $count } Namen, die hier bekannt sind
}
remaining-known-note = Keine Regel hat sie vorgeschlagen, und nur Sie können sagen, ob dasselbe gemeint ist. Über sie wird einzeln entschieden.
remaining-look = ansehen
remaining-accept-kind = Angehaktes annehmen: { $kind }
remaining-accept = Alles Angehakte annehmen
remaining-reject = Alles Angehakte ablehnen
remaining-nothing-ticked = Nichts war angehakt, also wurde nichts getan.

# Datensätze
person-title = Person
event-title = Ereignis
organisation-title = Organisation
place-title = Ort
record-title = Datensatz
record-known = Was die Quellen sagen
record-time = Im Lauf der Zeit
record-events = Ereignisse
record-documents = Dokumente
record-pointing = Genannt in
record-candidates = Vielleicht derselbe Datensatz
record-candidates-note = Sie haben einen Namen gemeinsam. Nichts wird zusammengeführt, solange Sie es nicht sagen, und auch das lässt sich zurücknehmen.
record-same = Derselbe
record-not-same = Nicht derselbe
record-judged = Zusammengeführt, auseinandergehalten, offengelassen
record-history = Verlauf

# Namen einer Person
names-title = Namen
names-shown = oben gezeigt
names-in = in
names-said = { $count ->
    [one] einmal gesagt
   *[other] { $count } Mal gesagt
}
names-more-documents = { $count ->
    [one] und in einem weiteren Dokument
   *[other] und in { $count } weiteren Dokumenten
}
names-why-only = Der erste wird oben gezeigt: Kein anderer ist bekannt.
names-why-most = Der erste wird oben gezeigt: Er wird am häufigsten gesagt, { $count } von { $all } Mal.
names-why-as-often = { $count ->
    [one] Der erste wird oben gezeigt: Alle werden einmal gesagt, also entscheiden die Art des Namens und dann die Folge der Buchstaben.
   *[other] Der erste wird oben gezeigt: Auch andere werden { $count } Mal gesagt, also entscheiden die Art des Namens und dann die Folge der Buchstaben.
}
names-why-openly = Der erste wird oben gezeigt: Er wird am häufigsten gesagt unter den Namen, die alle sehen dürfen, die diesen Datensatz sehen.
script-latn = Lateinisch
script-cyrl = Kyrillisch
script-arab = Arabisch
script-hani = Chinesische Schriftzeichen
script-zyyy = Andere Schrift

# Zwei Personen, die eine sein können
possible-title = Möglicherweise dieselbe Person
possible-count = { $count ->
    [one] { $count } Person mit einem ähnlichen Namen
   *[other] { $count } Personen mit ähnlichen Namen
}
possible-more = { $count ->
    [one] Eine weitere, mit weniger ähnlichem Namen
   *[other] { $count } weitere, mit weniger ähnlichen Namen
}
possible-common = { $count ->
    [one] Einen der Namen tragen hier mehr als 12 Personen: Namensgleiche werden nicht vorgeschlagen.
   *[other] { $count } der Namen tragen hier mehr als 12 Personen: Namensgleiche werden nicht vorgeschlagen.
}
pair-note = Die Wahrscheinlichkeit gilt den Namen, nicht den Personen: Auch Namensgleiche haben sie. Niemand wird zusammengeführt, solange Sie es nicht sagen, und auch das lässt sich zurücknehmen.
pair-and = und
pair-facts = Was sonst von ihnen gesagt wird
pair-nothing-else = Sonst wird nichts von ihnen gesagt, was sich vergleichen ließe.
pair-documents = Ein Dokument nennt beide. Selten nennt es eine Person als zwei:
pair-compare = Nebeneinander vergleichen
pair-reason = Grund (darf leer bleiben)
pair-closed = Nur ein geschlossener Name sagt, dass sie sich ähneln. Werden sie zusammengeführt, sehen alle, die die beiden Datensätze sehen, dass sie eins sind. Das will ich.
pair-same = Dieselbe Person
pair-not-same = Nicht dieselbe
pair-left-open = Nicht sicher
pair-was-left-open = offengelassen
pair-count-agrees = { $count ->
    [one] { $count } stimmt überein
   *[other] { $count } stimmen überein
}
pair-count-differs = { $count ->
    [one] { $count } weicht ab
   *[other] { $count } weichen ab
}
pair-count-contradicts = { $count ->
    [one] { $count } widerspricht
   *[other] { $count } widersprechen
}
fit-agrees = stimmt überein
fit-differs = weicht ab
fit-contradicts = kann nicht beides auf eine Person zutreffen
fit-one-sided = nur von einer gesagt
likelihood-almost-sure = Fast sicher derselbe Name
likelihood-very-likely = Sehr wahrscheinlich derselbe Name
likelihood-likely = Wahrscheinlich derselbe Name
likelihood-perhaps = Vielleicht derselbe Name
judged-same = Zwei Datensätze wurden zusammengeführt:
judged-same-as = Zusammengeführt mit
judged-not-same = Auseinandergehalten von
judged-left-open = Offengelassen, ob es derselbe Datensatz ist wie
judged-by = von
beside-title = Nebeneinander
beside-names = Ihre Namen
beside-decide = Sind sie dieselbe Person?
beside-judged = Was bisher über die beiden gesagt wurde
doubles-title = Mögliche Dubletten
doubles-count = { $count ->
    [one] { $count } mögliche Dublette
   *[other] { $count } mögliche Dubletten
}
doubles-count-so-far = { $count ->
    [0] Mögliche Dubletten werden gesucht
    [one] Bisher { $count } mögliche Dublette
   *[other] Bisher { $count } mögliche Dubletten
}
doubles-words = Wort eines Namens
doubles-certainty = Wie wahrscheinlich
doubles-certainty-any = alle
doubles-certainty-almost-sure = fast sicher
doubles-certainty-very-likely = sehr wahrscheinlich
doubles-certainty-likely = wahrscheinlich
doubles-certainty-perhaps = vielleicht
doubles-letters = Schrift
doubles-letters-any = alle
doubles-letters-two = in zwei Schriften
doubles-letters-one = in einer Schrift
doubles-letters-pair = { $one } und { $other }
doubles-state = Stand
doubles-state-open = nicht entschieden
doubles-state-left-open = offengelassen
doubles-state-all = beide
doubles-sort = Reihenfolge
doubles-sort-likelihood = wahrscheinlichste zuerst
doubles-sort-rarity = seltenste Namen zuerst
doubles-sort-name = nach Namen
doubles-none = Kein Name hier sieht danach aus, als stünde eine Person zweimal da.
doubles-none-fits = Nichts passt zum Filter.
doubles-show-all = Alle zeigen
doubles-column-likelihood = Wahrscheinlichkeit
doubles-column-certainty = Gewissheit
doubles-column-one-id = Kennung der einen
doubles-column-one = Die eine
doubles-column-one-name = Name der einen
doubles-column-one-access = Zugang der einen
doubles-column-other-id = Kennung der anderen
doubles-column-other = Die andere
doubles-column-other-name = Name der anderen
doubles-column-other-access = Zugang der anderen
doubles-column-letters = Schrift
doubles-column-rarity = Seltenheit in Bit
doubles-column-state = Stand
doubles-column-reasons = Gründe
doubles-beginning = Die Namen werden noch durchgesehen, mögliche Dubletten sind also noch nicht bekannt. Laden Sie die Seite in einer Weile neu.
doubles-progress = { $looked } von { $names } Namen wurden bisher durchgesehen.
doubles-again = Neu laden
doubles-left-out = { $count ->
    [one] Ein weiteres, weniger wahrscheinliches Paar ist nicht aufgeführt.
   *[other] Bis zu { $count } weitere, weniger wahrscheinliche Paare sind nicht aufgeführt.
}
doubles-common = { $count ->
    [one] Einen Namen tragen mehr als 12 Personen; er unterscheidet niemanden: Wer ihn trägt, wird nicht gepaart.
   *[other] { $count } Namen tragen jeweils mehr als 12 Personen; sie unterscheiden niemanden: Wer sie trägt, wird nicht gepaart.
}
record-id = Kennung
source-in = In
source-holder = Sagt das:
source-recorded = Erfasst
source-record = Eintrag
source-passage = Stelle
timeline-label = Zeitleiste
timeline-reading = Ein Punkt ist ein bekannter Tag. Ein schraffierter Balken ist eine Spanne, in der es geschah, oder eine unsichere Zeit. Ein Ende, das verblasst, ist nicht bekannt.
timeline-table = Dasselbe als Tabelle

# Dokumente
document-page-title = Dokument
document-title = Titel
document-name = Dateiname
document-read = Lesen
document-download = Original herunterladen
document-stated = Was dazu angegeben wurde
document-stated-note = Von einer Person, die es importiert oder geprüft hat.
document-was-read = Was das Programm gelesen hat
document-was-read-note = Niemand hat das bestätigt.
document-taken = Was daraus übernommen wurde
document-nothing-taken = Noch wurde nichts daraus angenommen.
document-file = Das Original
document-file-note = Es öffnet sich außerhalb dieser Seite und liegt dann unverschlüsselt bei Ihren Downloads. Löschen Sie es dort, wenn Sie fertig sind.
document-versions = Seine Texte
document-reviewed = wird durchgesehen
document-furniture = Menüs, Adressen und Ähnliches; getrennt vom Text und nicht nach Vorschlägen durchsucht.
document-show-text = Diesen Text zeigen
text-title = Text

# Angaben und Logbuch
statement-title = Angabe
statement-about = Über
statement-proof = Nachweis
statement-position = Platz im Logbuch
statement-author = Erfasst mit Schlüssel
statement-download = Nachweis herunterladen
statement-proof-note = Die Datei weist nach, dass dieser Eintrag im Logbuch steht. Sie zeigt nichts von dem, was der Eintrag sagt.
statement-withdraw = Zurückziehen
statement-withdraw-note = Dann gilt sie nicht mehr, bleibt aber mit Ihrem Grund im Verlauf.
statement-reason = Grund
statement-withdraw-button = Zurückziehen
rests-on-text = Beruht auf einem Text, SHA-256
rests-on-file = Beruht auf einer Datei, SHA-256
log-title = Logbuch
log-lead = { $count ->
    [one] Ein Eintrag wurde signiert und aufbewahrt.
   *[other] { $count } Einträge wurden signiert und aufbewahrt.
}
log-verify = Alles prüfen
log-verify-note = Jeder Eintrag, jedes Original und jeder Text wird gelesen und mit dem signierten Baum verglichen. Bei einem großen Tresor dauert das eine Weile.
log-sound = Alles in Ordnung
log-unsound = Etwas stimmt nicht. Schreiben Sie nichts mehr, bewahren Sie diesen Ordner auf, wie er ist, und stellen Sie anderswo eine Sicherung wieder her
log-when = Geprüft
log-leaves = Einträge im Baum
log-present = Inhalte, die da sind und passen
log-erased = Gelöscht, mit einer Entscheidung, die sagt, warum
log-missing = Verschwunden ohne Entscheidung
log-wrong = Falsche Signatur oder Reihenfolge
log-originals = Originale, die da sind und passen
log-originals-wrong = Originale beschädigt oder verschwunden
log-texts-wrong = Texte beschädigt oder verschwunden
log-root = Der Baum passt zum signierten Kopf
log-checkpoint = Prüfpunkt
log-checkpoint-note = Bewahren Sie ihn an einem anderen Ort auf. Nur mit ihm fällt auf, wenn der ganze Ordner auf einen früheren Stand zurückgesetzt wurde.
log-download = Prüfpunkt herunterladen

# Listen und Suche
list-title = Liste
list-prefix = Beginnt mit
list-filter = Filtern
list-conflicts = Nur mit Widersprüchen
list-classes = Nach Art
list-every-class = Jede Art
list-other-kinds = Andere Arten
list-empty = Hier ist nichts, oder nichts passt zum Filter.
column-id = Kennung
column-rule = Regel
column-accepted = Angenommen
column-corrected = Erst berichtigt
column-decided = Entschieden
column-kind = Art
column-name = Name
column-note = Notiz
column-class = Art
column-day = Tage
column-from = Von
column-to = Bis
column-statements = Einträge
column-conflicts = Widersprüche
column-access = Zugang
column-changed = Geändert
column-when = Wann
column-what = Was
column-detail = Gelesen aus
search-title = Suche
search-kinds = Art:
search-languages = Sprache:
search-years = Zeit:
search-since = seit { $year }
search-also-written = Auch geschrieben:
search-only-as-typed = nur wie getippt
search-only-typed = Nur nach dem Getippten wurde gesucht.
search-any-spelling = Auch nach anderen Schreibweisen suchen
search-met = hier geschrieben:
search-nothing = Nichts passt. Versuchen Sie es mit weniger Wörtern, mit dem Anfang eines Wortes und * oder mit einer anderen Schreibweise.

# Schreiben
write-title = Schreiben
write-lead = Eine Notiz oder ein Gespräch wird ein Dokument. Der Entwurf wird im Tresor gespeichert, während Sie tippen.
write-keep = Als Dokument aufbewahren
write-draft = Entwurf speichern
write-discard = Entwurf verwerfen
write-saving = Wird gespeichert …
write-saved = Der Entwurf ist gespeichert.
write-unsaved = Der Entwurf ließ sich nicht speichern. Drücken Sie „Entwurf speichern“.

# Film und Ton
play-title = Abspielen
play-link = Abspielen und mitschreiben
play-player = Aufnahme
play-at = ▶ { $time }
play-from = Spielt ab { $time }
play-pause = Abspielen oder anhalten
play-back = Fünf Sekunden zurück
play-stamp = Zeit einsetzen
play-said = Was gesagt wird
play-srt = Untertitel (SRT)
play-vtt = Untertitel (VTT)
play-sheet = Was Sie hören
play-sheet-note = Eine Zeile beginnt mit ihrer Zeit und gilt bis zur nächsten:
play-draft = Das ist Ihr Entwurf. Er ist noch nicht als Fassung aufbewahrt.
play-keep = Als Transkript aufbewahren
play-kept = Das Transkript ist aufbewahrt. Was daraus vorgeschlagen wurde, wartet unter „Lesen“.
play-same = Nichts wurde geändert, also wurde nichts gespeichert.
play-subtitles = Oder eine Datei mit Untertiteln nehmen (SRT, VTT)
play-take = Als Transkript übernehmen

# Bereiche von Bildern
region-word = ein markierter Bereich
regions-title = Markierte Bereiche
regions-link = Bereiche markieren
regions-where = Wo, in Prozent des Bildes
regions-left = Von links
regions-top = Von oben
regions-width = Breite
regions-height = Höhe
regions-hint = Ziehen Sie über das Bild; oder setzen Sie den Fokus darauf, verschieben Sie den Bereich mit den Pfeiltasten und ändern Sie seine Größe mit Umschalt und den Pfeiltasten.
regions-says = Sagt
regions-shows = Zeigt
regions-says-label = Was dort geschrieben steht (es wird nach Namen, Tagen und Orten durchgelesen)
regions-shows-label = Was dort zu sehen ist (es wird eine Angabe über dieses Dokument)
regions-keep = Bereich speichern
regions-kept = Der Bereich ist gespeichert.
regions-no-words = Sagen Sie, was dort geschrieben steht oder zu sehen ist.
regions-marked = Bisher markiert
regions-none = Noch ist nichts markiert.
cover-title = Eine geschwärzte Kopie
cover-link = Geschwärzte Kopie
cover-lead = Die Kopie wird neu gezeichnet, die Bereiche in vollem Schwarz und ohne alles, was die Datei von sich sagt. Das Original bleibt so geschlossen, wie es ist.
cover-areas = Was geschwärzt wird: je Bereich eine Zeile mit links, oben, Breite und Höhe in Prozent
cover-hint = Ziehen Sie über das Bild, um einen Bereich zu schwärzen; oder setzen Sie den Fokus darauf, verschieben Sie den Bereich mit den Pfeiltasten, ändern Sie seine Größe mit Umschalt und den Pfeiltasten und drücken Sie die Eingabetaste.
cover-show = Zeigen
cover-wrong = Diese Zeile besteht nicht aus vier Zahlen zwischen 0 und 100: { $line }
cover-area = Geschwärzt: { $numbers }
cover-count = { $count ->
    [0] Noch ist nichts geschwärzt.
    [one] Ein Bereich ist geschwärzt.
   *[other] { $count } Bereiche sind geschwärzt.
}
cover-access = Wer die Kopie sehen darf
cover-same = So geschlossen wie das Original
cover-checked = Wer was geprüft hat
cover-checked-note = Zum Beispiel: Wer an welchem Tag den Ausweis gesehen hat. Es bleibt versiegelt.
cover-make = Kopie erstellen
cover-made = Das ist die Kopie. Sehen Sie sie an, bevor Sie sie jemandem geben.
form-title = Titel
form-content = Text
form-interview = Das Gespräch
form-interviewer = Gespräch geführt von
form-interpreter = Gedolmetscht von
form-place = Ort
form-stated = Datum
form-sealed-note = Wer das Gespräch geführt und wer gedolmetscht hat, ist versiegelt: Nur Sie sehen es.

# Einstellungen und Hilfe
settings-title = Einstellungen
settings-role = Ihre Rolle hier
settings-key = Ihr Schlüssel
settings-lock = Sperrt sich
settings-minutes = { $count ->
    [one] nach einer Minute ohne Nutzung
   *[other] nach { $count } Minuten ohne Nutzung
}
settings-network = Netzwerk
settings-silent = Still: Dieser Arbeitstisch ruft kein anderes Gerät auf.
settings-unsure = Unsichere Vorschläge
settings-unsure-now = Ein Vorschlag, der zu weniger als { $percent } % sicher ist, wird getrennt gezeigt, nach den anderen.
settings-unsure-label = Getrennt zeigen, was weniger sicher ist als, in % (0 zeigt nichts getrennt)
settings-keep = Speichern
settings-learnt = Was dieser Tresor gelernt hat
settings-learnt-note = Es folgt aus dem, was hier entschieden wurde und was Sie davon sehen dürfen. Es macht spätere Vorschläge derselben Regel und Art sicherer oder unsicherer und verlässt diesen Tresor nie.
settings-learnt-nothing = Noch wurde nichts entschieden.
settings-access = Zugangsstufen
settings-history = Browser merken sich die Adressen der Seiten, darunter Suchwörter. Nehmen Sie ein privates Fenster.
help-title = Hilfe und Tasten
help-keys = Tasten
help-keys-note = Sie brauchen Skripte. Alles, was sie tun, gibt es auch als Link oder Schaltfläche.
key-accept = den Vorschlag annehmen
key-same = den Vorschlag annehmen als denselben wie der erste Datensatz, der unter dem Namen bekannt ist; in der Gegenüberstellung: sagen, dass zwei dieselbe Person sind
key-edit = sein erstes Feld ändern
key-reject = einen Grund angeben; die Eingabetaste lehnt den Vorschlag dann ab
key-skip = zum nächsten springen, der wartet
key-next = weiter
key-previous = zurück
key-open = das erste Paar möglicher Dubletten nebeneinanderlegen
key-apart = sagen, dass zwei nicht dieselbe Person sind
key-left-open = offenlassen, ob zwei dieselbe Person sind
key-filter = mögliche Dubletten nach einem Wort eines Namens filtern
key-play = die Aufnahme abspielen oder anhalten
key-play-back = in der Aufnahme fünf Sekunden zurückgehen
key-stamp = die Zeit der Aufnahme in das Blatt setzen
key-undo = die letzte Handlung zurücknehmen
key-search = suchen
key-help = diese Seite
help-queries = Was man in die Suche tippen kann
help-endings = Wörter in kyrillischer und arabischer Schrift finden auch ihre längeren Formen. Anführungszeichen schalten das ab. Namen werden auch gefunden, wie sie in anderen Buchstaben geschrieben werden; die Treffer sagen es, und „nur wie getippt“ schaltet es ab.
help-data = Orte und ihre Namen in allen Schriften: GeoNames (geonames.org), CC BY 4.0; was in zwei Schriften wie klingt, wurde daraus ausgezählt. Namen der Länder: Unicode CLDR, Unicode-Lizenz.
query-both = beide Wörter
query-either = eines davon
query-without = das erste ohne das zweite
query-phrase = genau diese Wörter in dieser Folge
query-beginning = Wörter, die so beginnen
query-filter = nur Personen, nur Russisch
query-days = eine Zeitspanne, Anfang und Ende eingeschlossen

# Bausteine
style-title = Bausteine
style-lead = Jeder Teil der Seiten, zum Ansehen.
style-marks = Hervorhebungen
style-forms = Formulare
style-words = Worte an die Lesenden
style-example = Beispiel

# Orte
places-title = Orte
places-lead = Die Orte, die Quellen nennen, und die, die hier beschrieben wurden. Welchen Ort der Welt ein Name meint, sagt ein Mensch.
places-add = Einen Ort beschreiben, den keine Liste hat
places-empty = Kein Ort passt zum Filter.
places-types = Arten von Orten
places-every-type = Jede Art
places-state-any = Alle
places-state-open = Noch nicht gesagt
places-state-chosen = Gesagt
places-state-own = Hier beschrieben
column-place-type = Art
column-country = Land
column-state = Stand
column-key = Schlüssel
column-means = Meint
column-point = Punkt
column-latitude = Breitengrad
column-longitude = Längengrad
column-radius = Abweichung, Meter
place-point-radius = { $point } (± { $metres } m)
place-within = in
place-called-then = (hieß damals { $name })
place-name-kind = Was er ist
place-name-years = Jahre
place-name-source = Wer das sagt
place-name-unverified = von niemandem geprüft, der die Sprache liest
place-name-official = der Name des Staates
place-name-local = wie die Leute ihn nennen
place-name-exonym = wie andere ihn nennen
place-name-historical = Name früherer Zeiten
place-name-listed = aus der Liste
card-means = Welcher Ort es ist (GeoNames, CC BY 4.0)
card-means-later = noch nicht gesagt
gazetteer-title = Welcher Ort es ist
gazetteer-waits = Noch hat niemand gesagt, welcher Ort das ist. Einige werden vorgeschlagen.
gazetteer-note = Orte dieses Namens, der wahrscheinlichste zuerst; die Zahl teilt 1 auf die gefundenen auf. Nichts wird festgehalten, bevor Sie wählen.
gazetteer-this = Dieser
gazetteer-this-one = Dieser: { $name }
gazetteer-none = Keiner davon
gazetteer-not-this = Zurücknehmen: Es ist nicht dieser Ort, oder nicht sicher
gazetteer-take-back-of = Zurücknehmen, dass es nicht dieser ist: { $name }
gazetteer-empty = Kein Ort der Liste hat einen solchen Namen.
gazetteer-no-other = Die Liste hat keinen anderen wahrscheinlichen Ort eines solchen Namens.
gazetteer-search = Einen anderen Namen nachschlagen
gazetteer-missing = In der Liste fehlen die meisten Dörfer, Gefängnisse und Lager.
gazetteer-describe = Diesen Ort beschreiben
gazetteer-own = Dieser Ort wurde hier beschrieben. Er wird neben denen der Welt nachgeschlagen, und andere Datensätze können ihn meinen.
gazetteer-change = Ändern, was von ihm gesagt wird
gazetteer-called = Wie er hieß, als es geschah:
gazetteer-names = { $count ->
    [one] Ein Name
   *[other] { $count } Namen
}
gazetteer-names-all = Alle Namen des Ortes
gazetteer-said = Wer ihn wann gewählt hat:
gazetteer-refused = { $count ->
    [one] Ein Ort, der nicht gemeint ist
   *[other] { $count } Orte, die nicht gemeint sind
}
gazetteer-whose = Orte, Punkte und Einwohnerzahlen: GeoNames (geonames.org), CC BY 4.0; Namen mit Jahren aus den Tabellen dieses Programms, jeder mit seiner Quelle.
place-new-title = Einen Ort beschreiben
place-change-title = Ändern
place-form-lead = Für Dörfer, Gefängnisse, Lager und andere Orte, die keine Liste hat. Wer diesen Ort nicht sehen darf, bekommt ihn weder gezeigt noch vorgeschlagen.
place-form-wrong = { $count ->
    [one] Ein Feld passt nicht; noch wurde nichts gespeichert.
   *[other] { $count } Felder passen nicht; noch wurde nichts gespeichert.
}
place-form-units = Mehrere Einheiten haben diesen Namen. Wählen Sie eine; noch wurde nichts gespeichert.
place-form-name = Name { $number }
place-form-language = Sprache
place-form-years = Amtlich in den Jahren
place-form-name-source = Wer es sagt, falls jemand anderes
place-form-names-note = Der Datensatz wird mit dem ersten Namen gezeigt. Sprache: ein Kürzel, etwa kk, ug, zh oder kk-Arab. Jahre: 1998/2019, mit .. für ein offenes Ende (1950/..); keine für das, was die Leute sagen. Leere Zeilen werden ausgelassen. Die Schrift wird an den Buchstaben erkannt.
place-form-source = Quelle: wer all das sagt, und wo
place-form-save = Speichern
place-form-more = Noch ein Name
place-form-where = Was und wo
place-form-country = Land (Name oder Kürzel)
place-form-unit = Bezirk, Gebiet oder Stadt, worin er liegt
place-form-which-unit = Welche Einheit?
place-form-latitude = Breite, Grad Nord
place-form-longitude = Länge, Grad Ost
place-form-radius = Wie weit er daneben liegen kann (500 m, 2 km)
place-form-point-note = Grad wie 43.25 oder 43°15′ N. Ein Punkt, dessen niemand sicher ist, braucht eine Entfernung: wie weit er daneben liegen kann.
place-wrong-source = Sagen Sie, wer das sagt: eine Person, eine Karte, ein Bericht.
place-wrong-long = Das ist zu lang.
place-wrong-hidden = Darin sind Zeichen, die niemand sieht und die Wörter umdrehen. Tippen Sie es neu.
place-wrong-many = Das sind zu viele Namen.
place-wrong-no-name = Ein Ort braucht einen Namen.
place-wrong-name-empty = Der Name fehlt. Lassen Sie die ganze Zeile leer, wo es keinen gibt.
place-wrong-name-letters = Ein Name hat Buchstaben oder Ziffern.
place-wrong-language = Schreiben Sie ein Sprachkürzel: zwei oder drei Buchstaben wie kk, oder mit einer Schrift wie kk-Arab.
place-wrong-years = Schreiben Sie Jahre als 1998/2019, mit .. für ein offenes Ende: 1950/..
place-wrong-type = Wählen Sie eine aus der Liste.
place-wrong-country = Kein Land hat diesen Namen oder dieses Kürzel.
place-wrong-unit = Keine Einheit oder Stadt hat diesen Namen. Lassen Sie das Feld leer, oder schreiben Sie eine größere.
place-wrong-degrees = Schreiben Sie Grad als 43.25, 43,25 oder 43°15′30″ N.
place-wrong-latitude = Grad Nord sind höchstens 90.
place-wrong-longitude = Grad Ost sind höchstens 180.
place-wrong-swapped = Die beiden Zahlen scheinen vertauscht: Dies ist die für Nord und Süd.
place-wrong-half = Ein Punkt braucht beide Zahlen.
place-wrong-radius = Schreiben Sie eine Entfernung als 500 m oder 2 km, höchstens 1000 km.
place-wrong-radius-alone = Eine Entfernung braucht einen Punkt, von dem aus sie zählt.
place-wrong-access = Es gibt noch keinen Fall, dem man ihn zuordnen kann.

# In Bildern erkannte Buchstaben.
property-corrected = Neben der Seite berichtigt
recognition-title = Buchstaben in Bildern
recognition-waiting = { $done } von { $pages ->
    [one] einer Seite
   *[other] { $pages } Seiten
} angesehen; es geht im Hintergrund weiter
recognition-stopped = Angehalten oder nicht gewünscht. Was getan ist, bleibt für das nächste Mal.
recognition-done = Auf { $found } von { $pages ->
    [one] einer Seite
   *[other] { $pages } Seiten
} wurden Buchstaben gefunden; { $unsure ->
    [0] kein Wort ist unsicher
    [one] ein Wort ist unsicher
   *[other] { $unsure } Wörter sind unsicher
}. Vergleichen Sie Namen und Zahlen mit der Seite.
recognition-failed = { $pages ->
    [one] Eine Seite wurde nicht erkannt
   *[other] { $pages } Seiten wurden nicht erkannt
}: { $reason }
recognition-missing = Nichts auf diesem Gerät erkennt Buchstaben; die Tresorverwaltung kann tesseract-ocr installieren.
recognition-look = Wie weit ist es jetzt?
recognition-stop = Anhalten
recognition-ask = Die Buchstaben erkennen
recognition-begin = Erkennen
recognition-languages = Sprachen; ohne Angabe richtet es sich nach jeder Seite
recognition-pages = Seiten
recognition-without-text = die ohne Text
recognition-all = alle: was zu sehen ist, neben dem, was die Datei sagt
doubtful-count = { $count ->
    [one] Ein Wort wurde unsicher gelesen
   *[other] { $count } Wörter wurden unsicher gelesen
}
doubtful-percent = zu { $percent } % sicher
correct-title = Erkanntes berichtigen
correct-note = Schreiben Sie, was die Seite zeigt, Zeile für Zeile, wie es dort steht: auch ihre Fehler. Eine neue Fassung entsteht; die vorige bleibt.
correct-label = Was auf der Seite steht
correct-keep = Diese Seite speichern
correct-keep-next = Speichern und mit der nächsten Seite weitermachen
flash-corrected = Seite { $page } ist berichtigt.
flash-corrected-passages = Seite { $page } ist berichtigt. { $count ->
    [one] Eine Stelle beruht
   *[other] { $count } Stellen beruhen
} auf der vorigen Fassung; Stellen, deren Wörter noch da sind: { $following }.
flash-not-corrected = Nichts wurde geändert.
flash-followed = { $count ->
    [one] Eine Angabe beruht
   *[other] { $count } Angaben beruhen
} jetzt auf den Wörtern der neuen Fassung.
passages-title = Stellen einer früheren Fassung
passages-note = Eine Stelle wandert nie von selbst. Wo ihre Wörter noch im Text stehen, unverändert und unverwechselbar, wird der neue Platz vorgeschlagen.
passages-none = Alle Stellen stehen im gezeigten Text.
passages-displaced = { $count ->
    [one] Eine Stelle beruht
   *[other] { $count } Stellen beruhen
} auf einer früheren Fassung des Textes
passages-following = { $count ->
    [one] Die Wörter einer Stelle sind noch da
   *[other] Die Wörter von { $count } Stellen sind noch da
}
passages-take-all = Alle an ihren neuen Platz übernehmen
passages-take = Dorthin übernehmen
passages-look = Den neuen Platz ansehen
passages-lost = { $count ->
    [one] Die Wörter einer Stelle haben sich geändert
   *[other] Die Wörter von { $count } Stellen haben sich geändert
}
passages-lost-note = Diese Angaben gelten weiter und beruhen auf den Wörtern, wie sie standen. Lesen Sie die Seite: Nehmen Sie die neuen Wörter im Text an, oder ziehen Sie die Angabe zurück.
passages-statement = Die Angabe und ihre Wörter

# Die Sprachen der Oberfläche
desk-language = Sprache des Arbeitstischs
desk-language-unreviewed = Niemand mit dieser Muttersprache hat diese Übersetzung bisher durchgesehen.
settings-language = Sprache
settings-language-browser = Wie der Browser es verlangt
wording-title = Sätze der Oberfläche
wording-lead = Was der Arbeitstisch sagt, neben dem, was er auf Englisch sagt. Die Tresorverwaltung kann einen falschen Satz durch einen besseren ersetzen; er bleibt in diesem Tresor und seinen Sicherungen.
wording-find = Wörter des Satzes
wording-all = Sätze
wording-english = Englisch
wording-sentence = Satz
wording-state-any = Alle
wording-state-missing = Fehlt, auf Englisch gezeigt
wording-state-open = Nicht durchgesehen
wording-state-reviewed = In der Muttersprache durchgesehen
wording-state-corrected = Hier berichtigt
wording-file = Alles hier Berichtigte, als Datei
wording-empty = Kein Satz passt. Nehmen Sie einen Filter weg.
wording-kept = Der Satz ist gespeichert. Er wird von nun an gezeigt.
wording-taken-back = Der eingebaute Satz wird wieder gezeigt.
sentence-title = Ein Satz der Oberfläche
sentence-built-in = Eingebaut
sentence-text = Stattdessen zeigen
sentence-note = Was in geschweiften Klammern steht, wird eingesetzt; lassen Sie es, wie es ist. Ein Satz, der zählt, hat eine Zeile für jede Pluralform der Sprache.
sentence-reviewed = Jemand mit dieser Muttersprache hat den Satz durchgesehen
sentence-keep = Speichern
sentence-take-back = Wieder den eingebauten zeigen
sentence-keepers = Nur die Tresorverwaltung kann einen Satz berichtigen.

# Was zuerst zu tun ist
first-title = Fünf erste Schritte
first-read = Lesen Sie einen Text.
first-read-why = Was kua gefunden hat, ist darin markiert. Nehmen Sie jedes an, berichtigen Sie es oder lehnen Sie es ab: Die Tasten a, e und r tun dasselbe.
first-person = Sehen Sie sich eine Person an.
first-person-why = Jeder Wert steht mit seinen Quellen da; „1 Quelle“ öffnet den genauen Wortlaut.
first-conflict = Sehen Sie, wo Quellen einander widersprechen.
first-conflict-why = Beides bleibt nebeneinander stehen, jeweils mit der Angabe, wer es sagt; durch Ihre Entscheidung geht nichts verloren.
first-doubles = Sagen Sie, ob zwei Namen dieselbe Person meinen.
first-doubles-why = kua schlägt Paare mit Gründen vor, auch über Schriften hinweg. Was Sie auch sagen, lässt sich zurücknehmen.
first-log = Prüfen Sie das Logbuch.
first-log-why = Es zeigt, dass nichts geändert oder ausgelassen wurde, seit es geschrieben wurde.
first-hide = Diese Schritte ausblenden
first-show = Die ersten Schritte wieder zeigen

# Zeiten in Worten
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-of-1 = Januar
month-of-2 = Februar
month-of-3 = März
month-of-4 = April
month-of-5 = Mai
month-of-6 = Juni
month-of-7 = Juli
month-of-8 = August
month-of-9 = September
month-of-10 = Oktober
month-of-11 = November
month-of-12 = Dezember
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-day-and-month = { $day }. { $month }
date-year = { $year }
date-years = { $first } bis { $last }
date-no-year = ein unbekanntes Jahr
date-some-month = ein Monat: { $year }
date-some-day-of = ein Tag: { $date }
date-season-21 = Frühling { $year }
date-season-22 = Sommer { $year }
date-season-23 = Herbst { $year }
date-season-24 = Winter { $year }
date-about = etwa { $date }
date-perhaps = vielleicht { $date }
date-perhaps-about = vielleicht etwa { $date }
date-interval = { $begin } bis { $end }
date-since = seit { $begin }
date-end-unknown = ab { $begin }, Ende nicht bekannt
date-until = bis { $end }
date-begin-unknown = bis { $end }, Beginn nicht bekannt
date-always = zu unbekannter Zeit
date-one-of = eines von: { $dates }
date-all = alle von: { $dates }

# Saved searches
saved-title = Gespeicherte Suchen
saved-why = Eine gespeicherte Suche ist eine Seite mit allem, worauf sie eingegrenzt war. Die Zahl sagt, wie viel sie jetzt findet und was neu ist, seit Sie ihr zuletzt gefolgt sind. Nur Sie sehen die Ihren.
saved-empty = Noch ist nichts gespeichert. Suchen Sie oder grenzen Sie eine Liste oder ein Bild ein und folgen Sie dann darunter „Diese Suche speichern“.
saved-found = Findet jetzt
saved-looked = Angesehen
saved-change = Ändern
saved-name = Name
saved-keep = Diese Suche speichern
saved-keep-button = Speichern
saved-keep-why = Sie steht dann auf der ersten Seite, mit dem, was in ihr neu ist.
saved-rename = Umbenennen
saved-remove = Entfernen
saved-removed-count = { $count ->
    [one] { $count } entfernt
   *[other] { $count } entfernt
}
saved-put-back-button = Zurückholen
saved-forget = Endgültig entfernen
saved-more = { $count ->
    [one] { $count } mehr als beim letzten Mal
   *[other] { $count } mehr als beim letzten Mal
}
saved-fewer = { $count ->
    [one] { $count } weniger als beim letzten Mal
   *[other] { $count } weniger als beim letzten Mal
}
flash-saved = Gespeichert als „{ $name }“. Sie steht auf der ersten Seite.
saved-name-missing = Nichts wurde geändert: Schreiben Sie einen Namen.
saved-removed = Entfernt. Unten können Sie sie zurückholen.
saved-put-back = Sie ist wieder da.
saved-forgotten = Endgültig entfernt.

# The review queue
queue-title = Prüfliste
queue-why = Was in allen Dokumenten wartet, neben den Wörtern, aus denen es stammt. Kreuzen Sie an, worüber Sie entschieden haben; „ansehen“ öffnet es in seinem Dokument, wo es berichtigt werden kann.
queue-all = alle
queue-sure = sichere
queue-unsure = unsichere
queue-every-kind = jede Art
queue-about = Was wartet zu
queue-about-all = alles, was wartet
queue-about-why = Gefunden über die Namen in den Dokumenten, die sie enthalten. Ob ein Name dort diese meint, sagen Sie.
queue-left-out = { $count ->
    [one] Ein weiteres Dokument enthält die Namen und wurde nicht durchgesehen.
   *[other] { $count } weitere Dokumente enthalten die Namen und wurden nicht durchgesehen.
}
queue-nothing-narrowed = Nichts dieser Art wartet.
queue-nothing = Nichts wartet.
queue-tick = Alle sicheren ankreuzen
queue-untick = Alle Kreuze entfernen
queue-who = wer gemeint ist, wird im Dokument gesagt
queue-accept = Angekreuztes annehmen
queue-reject = Angekreuztes ablehnen

# A document beside its translation
translation-title = Übersetzung
translation-there = Übersetzt ins
translation-begin = In eine andere Sprache übersetzen
translation-into = Sprache der Übersetzung
translation-begin-button = Beginnen
translation-none = Noch hat niemand dieses Dokument übersetzt.
translation-done = { $count ->
    [one] { $count } Absatz übersetzt
   *[other] { $count } Absätze übersetzt
}
translation-unchecked = Noch hat niemand diese Übersetzung mit dem Original verglichen.
translation-earlier = Diese Übersetzung entstand aus einer früheren Fassung des Textes: Ihre Absätze können neben anderen stehen.
translation-how = Schreiben Sie, was jeder Absatz sagt. Was leer bleibt, ist noch nicht übersetzt. Aus einer Übersetzung wird nichts vorgeschlagen; die Suche findet sie.
translation-read = Lesen
translation-edit = Weiterschreiben
translation-look = Absatz { $number } im Dokument lesen
translation-paragraph = Übersetzung von Absatz { $number }
translation-missing = noch nicht übersetzt
translation-sealed = Wer übersetzt und wer verglichen hat, ist versiegelt: Nur Sie sehen es. Initialen genügen. Was geändert wird, ist neu zu vergleichen.
translation-keep = Übersetzung behalten
translation-keep-next = Behalten und mit der nächsten Seite weiter
flash-translation-kept = Die Übersetzung ist behalten.
flash-translation-same = Nichts wurde geändert.
property-translator = Übersetzt von
property-translation-checker = Übersetzung verglichen von
