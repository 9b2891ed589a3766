# What the command line says.
command-no-vault = no vault was named: add --vault DIR, or set KUA_VAULT
command-no-terminal = there is no terminal to ask for the passphrase: add --passphrase-file FILE
command-ask-passphrase = Passphrase:
command-new-passphrase = New passphrase (six or more random words are good):
command-ask-share = Recovery share:
command-again = The same once more:
command-passphrase-short = the passphrase is too short: take at least { $count } characters, better six random words
command-passphrases-differ = the two passphrases differ: nothing was made, try again
command-catching-up = bringing the tables up to date
command-verifying = checking the log
command-rebuilding = building tables and search index
command-backing-up = copying
command-demo-filling = filling the sample vault
command-init-done = A new vault is in { $place }.
    Any two of these three recovery shares open it without the passphrase. They are shown once, here:
command-init-shares = Write each on paper, by hand, and give them to three places:
    no two in one place, one of them abroad, none beside the computer.
    Whoever holds two can open the vault. Without passphrase and shares nobody can, we neither.
command-init-next = Next: kua --vault { $place } serve
command-no-access = there is no access level “{ $level }”: take public, partners, team, case or sealed
command-read-facts = { $publisher } · { $language } · published { $published } · stated { $stated } · { $characters ->
    [one] { $characters } character
   *[other] { $characters } characters
}
command-read-end = { $count ->
    [0] nothing was proposed
    [one] { $count } proposal; a program found it, nobody checked it
   *[other] { $count } proposals; a program found them, nobody checked them
}
command-added = { $file }: document { $document }, { $proposals ->
    [0] nothing proposed
    [one] { $proposals } proposal waits
   *[other] { $proposals } proposals wait
}
command-again-nothing = No file waits to be read again.
command-again-progress = reading again
command-files-unknown = nothing is called “{ $word }” here; see `kua files --help`
command-files = { $count ->
    [0] there is no such file
    [one] { $count } file
   *[other] { $count } files
}
command-add-progress = adding files
command-add-left-out = { $count ->
    [one] { $count } hidden file or thumbnail was left out
   *[other] { $count } hidden files and thumbnails were left out
}
command-export-waits = { $file }: an export of a messenger with { $messages } messages of { $people } people, { $days }; it waits as { $export } until you choose what of it is kept
command-export-how = Look at it: kua add --export { $export }   Keep some: kua add --export { $export } --messages 12-40,77   Or --since DAY --until DAY, --all-messages, --drop
command-export-ask = Which messages are kept? Numbers such as 12-40,77; all; or nothing to choose later:
command-export-none = No export waits for a choice.
command-export-dropped = The export { $export } was destroyed; the log says so.
command-export-nothing = No message is chosen by that; the export { $export } waits on.
command-export-wrong = Numbers of messages are written like 12-40,77.
command-no-recognition-language = there are no data to recognise letters in `{ $language }`; there are some for: { $languages } (`kua doctor` says what to install)
command-recognising = recognising letters
command-recognised = letters recognised on { $found } of { $pages ->
    [one] one page
   *[other] { $pages } pages
} ({ $by }){ $unsure ->
    [0] {""}
    [one] {"; "}one word is unsure
   *[other] {"; "}{ $unsure } words are unsure
}; compare them with the page
command-not-recognised = the letters of { $pages ->
    [one] one page
   *[other] { $pages } pages
} were not recognised; `kua add --again ID` does it later
command-recognition-failed = { $pages ->
    [one] a page was not recognised
   *[other] { $pages } pages were not recognised
}: { $reason }
command-add-alike = perhaps the same source as document { $document }; the desk lays the two side by side
command-add-duplicate = { $file }: in the vault already, as document { $document }; not kept twice
command-add-unreadable = the original is kept, but it has no text: { $reason }
command-find-also-written = also written as: { $spellings } (--as-typed leaves these out)
found-as = written here: { $spellings }
command-found = { $count ->
    [0] nothing found; try fewer words, or the beginning of one with *
    [one] { $count } hit
   *[other] { $count } hits
}
command-waiting = { $count ->
    [0] nothing waits
    [one] { $count } proposal waits
   *[other] { $count } proposals wait
}
command-known-here = known here: { $name }, { $id } (accept with --into { $id }, or --apart)
command-left-unsure = { $count ->
    [one] one unsure proposal was left to wait
   *[other] { $count } unsure proposals were left to wait
}: see `kua review list --unsure`, or add --with-unsure
command-left-known = { $count ->
    [one] one name known here was left to wait
   *[other] { $count } names known here were left to wait
}: somebody has to say who is meant, see `kua review list --document ID`
command-set = “{ $typed }” is not of the form FIELD=WORDS, for instance --set edtf=2019-03-10
command-not-a-proposal = { $id } is no proposal, but of the kind { $kind }; `kua review list` shows what waits
command-judged = { $count ->
    [0] nothing was changed
    [one] kept, under this id (take it back with `kua review withdraw`):
   *[other] kept, under these ids (take them back with `kua review withdraw`):
}
command-judged-record = became or joined { $record }
command-show-candidate = perhaps the same: { $id }  { $label }
command-show-double = perhaps the same: { $id }  { $label } (names { $likelihood }; `kua names same` says why)
command-verified = { $leaves } entries: { $present } present, { $erased } erased lawfully, { $missing } missing, { $wrong } wrong
    { $originals } originals checked, { $damaged } originals or texts damaged
    root { $root }
command-log-key = Whoever checks this proof needs this key of the log, given to them by another way:
    { $key }
command-sound = The log is whole: nothing was changed, cut off or put in.
command-unsound = The log is NOT whole. Change nothing, keep this folder as it is, and restore a backup elsewhere.
command-port = the desk cannot use port { $port }: leave --port away, or name another one
command-serving = The desk is open, for this machine only:
      { $address }
    The address works once. Press Control-C to close the desk.
command-address = The desk can be opened again:
      { $address }
command-rebuilt = { $count ->
    [one] { $count } entry was folded again
   *[other] { $count } entries were folded again
}
command-backed-up = { $count ->
    [one] { $count } entry is backed up in { $place }, and was checked there
   *[other] { $count } entries are backed up in { $place }, and were checked there
}
command-backup-keys = The keys are in { $place }. Keep them apart from the data, and destroy them after thirty days:
    a key that is still in an old backup undoes an erasure.
command-backup-no-keys = The keys were not copied. Without them this backup cannot be read; add --keys FILE to copy them to another place.
command-restored = The vault is in { $place }; { $count ->
    [one] { $count } entry was checked
   *[other] { $count } entries were checked
}{ $missing ->
    [0] .
   *[other] ; { $missing } have no key any more and are missing.
}
command-doctor-sound = Nothing wrong was found.
command-doctor-unsound = Something is wrong; the lines with ! say what and where.
command-no-models-folder = there is no folder for models: add --models DIR, or set KUA_MODELS
command-models-unknown = { $file } is no package that kua knows, so it was not added.
    Its SHA-256 is { $sha }.
    A changed package would change what is proposed. Download the one that is known: { $download }
command-models-added = { $name } { $version } is added: { $language ->
    [en] names in English texts that leave the rules in doubt
    [ru] names in Russian texts that leave the rules in doubt
   *[other] names in texts of the language { $language }
} are found by it from now on.
    It lies in { $place }, converted; the package file is not needed any more.
command-models-there = { $name } { $version } ({ $language }, { $licence }): added
command-models-missing = { $name } { $version } ({ $language }, { $licence }): not added
    {"  "}{ $source }
    {"  "}to add it: { $download }
    {"  "}then:      kua models add { $file }
command-models-folder = Models lie in { $place }.
command-models-not-there = no model of the package { $name } was added: `kua models list` names those that were
command-models-removed = { $name } is removed. What was proposed with it is proposed again without it.
command-doctor-reader = files are read in a process that can open no file, no connection and start nothing
command-doctor-reader-open = files are read in a process of their own, but this system lacks { $missing }
command-doctor-recogniser = { $version } recognises letters in pictures ({ $languages })
command-doctor-recogniser-languages = for our other languages install { $packages }
command-doctor-recogniser-open = it runs in a process of its own, but this system lacks { $missing }
command-doctor-no-recogniser = letters in pictures and scans are not recognised; install { $packages } (Debian: apt install)
command-confinement-limits = limits on memory and time
command-confinement-landlock = Landlock (a second wall around files; the first one holds)
command-confinement-seccomp = the filter of system calls (seccomp)
command-confinement-sealed = sealed files in memory
command-doctor-model = { $name } { $version } reads { $language ->
    [en] English
    [ru] Russian
   *[other] { $language }
}
command-doctor-no-model = no model for { $language ->
    [en] English
    [ru] Russian
   *[other] { $language }
}: names there are found by rules alone, all else is the same; `kua models list` says how to add { $name }
command-demo-summary = A sample vault of invented people is ready:
      { $documents } documents, { $persons } persons, { $events } events
      { $waiting } proposals wait for you, { $conflicts } records have values that contradict each other
      { $statements } signed entries in the log
command-names-likelihood = likelihood that these are one name: { $likelihood }
command-names-columns = line { $line } has { $columns ->
    [one] one column
   *[other] { $columns } columns
}, not two: put a name, a tab and a name on each line; the lines before it were compared
command-names-not-utf8 = line { $line } is not UTF-8: convert the file to UTF-8; the lines before it were compared
command-names-looking = Names looked through
command-names-no-spellings = no writing standard fits this name: a name in Latin letters needs its language, --language with one of { $languages }
command-names-no-vowels = _ marks where a vowel may stand that is not written: none was guessed
command-names-kept = { $letters } (letter { $place }) is no letter of this standard and was kept
command-names-one-of = { $letters } (letter { $place }) could also be { $others }
command-names-set-by = set by: { $words }
command-names-lossy = lost: { $words }
command-names-unverified = not confirmed: { $words }
command-names-no-standard = no writing standard is called { $id }: `kua names standards` lists them
command-names-other-language = { $from } and { $to } write two languages: a name is converted within one
command-names-one-way = too much is lost in { $from } to read a name back from it
names-reason-same = { $first }: in both
names-reason-alike = { $first } and { $second } can be read alike ({ $quality } in 100)
names-reason-initial = { $first } and { $second }: an initial that fits
names-reason-forms = { $first } and { $second } are known as forms of one name
names-reason-slip = { $first } and { $second } are written alike but for a slip
names-reason-apart = { $first } and { $second } sound alike, but are known as two names
names-reason-common = { $first }: many bear this name, so it says little
names-reason-common-here = { $first }: a common name: { $count } of { $people } people here bear it
names-reason-rare-here = { $first }: a rare name: { $count ->
    [0] none
   *[other] { $count }
} of { $people } people here
names-reason-other-order = the parts stand in another order
names-reason-only-first = { $first }: only in the first
names-reason-only-second = { $second }: only in the second
names-reason-other-characters = they sound alike in other characters: two Chinese names, unless one is misspelt
names-reason-cut = one is too long for a name: only its beginning was compared
names-reason-look-alikes = a word mixes letters of two alphabets that look alike: it may be not what it seems
names-reason-hidden = one has signs that cannot be seen; they were not counted
names-reason-nothing = one of them has no letters
names-reason-as-they-are = the writing system of one is not read here: only equal words count
command-names-part = { $text }: { $kind }, { $certainty } ({ $reason })
command-names-part-sealed = { $text }: { $kind }, { $certainty } ({ $reason }); sealed unless a person opens it
command-names-initial-of = initial of a { $kind }
command-names-read-as = read as a name of { $culture } ({ $certain }); the whole reading: { $certainty }
command-names-honorific = -{ $ending } in { $text } may be a word of respect, or a part of the name
command-names-or = or: { $parts }, of { $culture }
command-names-no-culture = how names of the language { $language } are built is not known here: it was left out
names-kind-given = given name
names-kind-family = family name
names-kind-patronymic = patronymic
names-kind-father = father's name
names-kind-lineage = lineage
names-kind-by-name = by-name after a place
names-kind-title = title
names-kind-particle = particle
names-kind-nickname = nickname
names-kind-suffix = suffix
names-kind-initial = initial
names-kind-unplaced = not read
names-certainty-sure = sure
names-certainty-likely = likely
names-certainty-guess = a guess
names-culture-kazakh = Kazakhs
names-culture-kyrgyz = Kyrgyz
names-culture-uzbek = Uzbeks
names-culture-uyghur = Uyghurs
names-culture-tajik = Tajiks
names-culture-tatar = Tatars
names-culture-azerbaijani = Azerbaijanis
names-culture-turkmen = Turkmens
names-culture-turkish = Turks
names-culture-russian = Russians, Ukrainians and Belarusians
names-culture-chinese = Chinese
names-culture-arabic = Arabs
names-culture-persian = speakers of Persian, Dari and Pashto
names-culture-german = speakers of German
names-culture-english = speakers of English
names-culture-french = speakers of French
names-culture-spanish = speakers of Spanish
names-culture-unknown = nobody in particular
names-because-title-list = a list of titles has it
names-because-particle-list = a list of words between names has it
names-because-behind-particle = behind "{ $word }"
names-because-before-particle = before "{ $word }"
names-because-ending = the ending -{ $ending }
names-because-article = the article in front
names-because-joined = several words that are one name
names-because-given-list = like { $entry } among given names of { $culture }
names-because-family-list = like { $entry } among family names of { $culture }
names-because-lineage-list = a list of lineages has it
names-because-place-list = a list of by-names after places has it
names-because-comma = the comma
names-because-capitals = it alone is in capitals
names-because-quotes = the quotation marks
names-because-brackets = in brackets
names-because-letter = one letter
names-because-suffix-list = it tells generations apart
names-because-characters = how many characters there are
names-because-transcribed = characters that write the sound of a foreign name
names-because-order = its place in the order of { $culture }
names-because-not-read = not read
names-note-no-letters = there are no letters in it
names-note-one-letter = it is one letter
names-note-too-long = it is too long for a name and was not read
names-note-sentence = it looks like a sentence and was not read
names-note-several = it may be more than one name: read them one by one
names-note-mixed-scripts = its words are in more than one writing system
names-note-look-alikes = a word mixes Latin and Cyrillic letters that look alike: it may be not what it seems
names-note-invisible = it has signs that can't be seen; they were kept
names-note-signs = it has digits or signs that belong to no name
names-note-unknown-script = the writing system is not read here: only the order was judged
command-places-date = { $typed } is no date in EDTF: write 2019, 2019-03 or 2019-03-20
command-places-country = { $typed } is no code of a country: write its two letters, as KZ
command-places-none = no place is known by the name { $name }
command-places-candidate = { $likelihood }  { $names } ({ $level }, { $key })
command-places-more = { $count ->
    [one] one more place has this name
   *[other] { $count } more places have this name
}: `--limit` prints more of them, `--country` and `--near` tell them apart
command-places-listed = { $count ->
    [one] one place
   *[other] { $count } places
}
command-places-no-place = this is no place
command-places-units = several units have this name: write the key of the one that is meant
places-level-country = country
places-level-first = unit of the first level
places-level-second = unit of the second level
places-level-third = unit of the third level
places-level-settlement = settlement
places-level-site = single place
places-reason-only = the only place that is found by this name
places-reason-kind = “{ $word }” says what kind of place it is, and it is one
places-reason-other-kind = “{ $word }” says that it is another kind of place
places-reason-ending = found without the ending “{ $ending }”
places-reason-sound = found by sound: the spellings can be read alike ({ $quality } in 100)
places-reason-country = in { $country }, as the text
places-reason-other-country = in { $country }, which the text is not about
places-reason-same-country = in { $country }, as other places of the text
places-reason-within = one of it and { $place } lies in the other
places-reason-near = { $kilometres } km from { $place }
places-reason-population = population { $population }
places-reason-name-then = it had this name at the time
places-reason-name-before = an earlier name: it had another one at the time
places-reason-name-later = a later name: it had another one at the time
places-reason-language = the name is one of the text’s language ({ $language })
places-reason-other-language = it has another name in the text’s language ({ $language })
places-reason-own = a place of this record
