# Пәрмен жолы не айтады.
command-no-vault = қойма көрсетілмеген: --vault DIR қосыңыз немесе KUA_VAULT айнымалысын беріңіз
command-no-terminal = құпия тіркесті сұрайтын терминал жоқ: --passphrase-file FILE қосыңыз
command-ask-passphrase = Құпия тіркес:
command-new-passphrase = Жаңа құпия тіркес (кездейсоқ алты немесе одан көп сөз жақсы):
command-ask-share = Қалпына келтіру кілтінің бөлігі:
command-again = Тағы бір рет:
command-passphrase-short = құпия тіркес тым қысқа: таңба саны кемінде { $count } болсын, ал кездейсоқ алты сөз одан жақсы
command-passphrases-differ = екі құпия тіркес бірдей емес: ештеңе жасалған жоқ, қайта байқап көріңіз
command-catching-up = кестелер соңғы күйіне келтіріліп жатыр
command-verifying = журнал тексеріліп жатыр
command-rebuilding = кестелер мен іздеу көрсеткіші құрылып жатыр
command-backing-up = көшіріліп жатыр
command-demo-filling = мысал қоймасы толтырылып жатыр
command-init-done = Жаңа қойма жасалды. Қалтасы: { $place }.
    Қалпына келтіру кілтінің мына үш бөлігінің кез келген екеуі оны құпия тіркессіз ашады. Олар бір рет, осында ғана көрсетіледі:
command-init-shares = Әрқайсысын қағазға қолмен жазып, үш бөлек жерге беріңіз:
    екеуі бір жерде болмасын, біреуі шетелде болсын, ешқайсысы компьютердің қасында тұрмасын.
    Екеуі қолында бар адам қойманы аша алады. Құпия тіркес те, бөліктер де жоқ болса, ешкім аша алмайды, біз де.
command-init-next = Енді: kua --vault { $place } serve
command-no-access = «{ $level }» деген қолжетімділік деңгейі жоқ: public, partners, team, case немесе sealed деп жазыңыз
command-read-facts = { $publisher } · { $language } · жарияланған күні { $published } · айтылған күні { $stated } · { $characters ->
    [one] { $characters } таңба
   *[other] { $characters } таңба
}
command-read-end = { $count ->
    [0] ұсыныс жоқ
    [one] { $count } ұсыныс; оны бағдарлама тапты, ешкім тексерген жоқ
   *[other] { $count } ұсыныс; оларды бағдарлама тапты, ешкім тексерген жоқ
}
command-added = { $file }: құжат { $document }, { $proposals ->
    [0] ұсыныс жоқ
    [one] { $proposals } ұсыныс шешім күтіп тұр
   *[other] { $proposals } ұсыныс шешім күтіп тұр
}
command-again-nothing = Қайта оқылуын күтіп тұрған файл жоқ.
command-again-progress = қайта оқылып жатыр
command-files-unknown = мұнда «{ $word }» деген ештеңе жоқ; `kua files --help` қараңыз
command-files = { $count ->
    [0] мұндай файл жоқ
    [one] { $count } файл
   *[other] { $count } файл
}
command-add-progress = файлдар қосылып жатыр
command-add-left-out = { $count ->
    [one] { $count } жасырын файл немесе кіші сурет алынбады
   *[other] { $count } жасырын файл мен кіші сурет алынбады
}
command-export-waits = { $file }: мессенджер экспорты, хабарлар: { $messages }, адамдар: { $people }, { $days }; одан не сақталатынын сіз таңдағанша { $export } деген атпен күтіп тұрады
command-export-how = Қарау: kua add --export { $export }   Бір бөлігін сақтау: kua add --export { $export } --messages 12-40,77   Немесе --since DAY --until DAY, --all-messages, --drop
command-export-ask = Қай хабарлар сақталсын? Нөмірлер, мысалы 12-40,77; all — бәрі; кейін таңдау үшін бос қалдырыңыз:
command-export-none = Таңдауды күтіп тұрған экспорт жоқ.
command-export-dropped = { $export } экспорты жойылды; бұл журналда жазылған.
command-export-nothing = Бұлай ешбір хабар таңдалмайды; { $export } экспорты күте береді.
command-export-wrong = Хабар нөмірлері 12-40,77 түрінде жазылады.
command-no-recognition-language = `{ $language }` әріптерін тануға деректер жоқ; мыналарға бар: { $languages } (не орнату керегін `kua doctor` айтады)
command-recognising = әріптер танылып жатыр
command-recognised = { $pages ->
    [one] { $pages } беттің
   *[other] { $pages } беттің
} { $found } бетінен әріптер танылды ({ $by }){ $unsure ->
    [0] {""}
    [one] {"; "}{ $unsure } сөз анық емес
   *[other] {"; "}{ $unsure } сөз анық емес
}; беттің өзімен салыстырыңыз
command-not-recognised = { $pages ->
    [one] { $pages } беттің әріптері танылмады
   *[other] { $pages } беттің әріптері танылмады
}; `kua add --again ID` мұны кейін істейді
command-recognition-failed = { $pages ->
    [one] { $pages } бет танылмады
   *[other] { $pages } бет танылмады
}: { $reason }
command-add-alike = мына құжатпен дереккөзі бір болуы мүмкін: { $document }; жұмыс орны екеуін қатар қояды
command-add-duplicate = { $file }: қоймада бұрыннан бар, құжат { $document }; екінші рет сақталмады
command-add-unreadable = түпнұсқа сақталды, бірақ мәтіні жоқ: { $reason }
command-find-also-written = басқаша жазылуы: { $spellings } (--as-typed бұларды қоспайды)
found-as = мұнда жазылуы: { $spellings }
command-found = { $count ->
    [0] ештеңе табылмады; сөз санын азайтыңыз немесе сөздің басын * белгісімен жазыңыз
    [one] { $count } нәтиже
   *[other] { $count } нәтиже
}
command-waiting = { $count ->
    [0] шешім күтіп тұрған ештеңе жоқ
    [one] { $count } ұсыныс шешім күтіп тұр
   *[other] { $count } ұсыныс шешім күтіп тұр
}
command-known-here = мұнда белгілі: { $name }, { $id } (қабылдау: --into { $id } немесе --apart)
command-left-unsure = { $count ->
    [one] анық емес { $count } ұсыныс күтуге қалдырылды
   *[other] анық емес { $count } ұсыныс күтуге қалдырылды
}: `kua review list --unsure` қараңыз немесе --with-unsure қосыңыз
command-left-known = { $count ->
    [one] мұнда белгілі { $count } ат күтуге қалдырылды
   *[other] мұнда белгілі { $count } ат күтуге қалдырылды
}: кім екенін адам айтуы керек, `kua review list --document ID` қараңыз
command-set = «{ $typed }» FIELD=WORDS түрінде емес, мысалы: --set edtf=2019-03-10
command-not-a-proposal = { $id } — ұсыныс емес, түрі: { $kind }; шешім күтіп тұрғандарды `kua review list` көрсетеді
command-judged = { $count ->
    [0] ештеңе өзгерген жоқ
    [one] мына идентификатормен сақталды (қайтарып алу: `kua review withdraw`):
   *[other] мына идентификаторлармен сақталды (қайтарып алу: `kua review withdraw`):
}
command-judged-record = жасалған немесе толықтырылған карточка: { $record }
command-show-candidate = соның өзі болуы мүмкін: { $id }  { $label }
command-show-double = соның өзі болуы мүмкін: { $id }  { $label } (есімдер { $likelihood }; себебін `kua names same` айтады)
command-verified = Жазбалар { $leaves }: орнында { $present }, заңды өшірілген { $erased }, жоғалған { $missing }, қате { $wrong }
    тексерілген түпнұсқалар { $originals }, бүлінген түпнұсқалар не мәтіндер { $damaged }
    түбірі { $root }
command-log-key = Бұл дәлелдемені тексеретін адамға журналдың осы кілті керек, ол басқа жолмен беріледі:
    { $key }
command-sound = Журнал бүтін: ештеңе өзгертілмеген, қиылмаған, қосылмаған.
command-unsound = Журнал БҮТІН ЕМЕС. Ештеңе өзгертпеңіз, осы қалтаны сол күйінде сақтаңыз да, сақтық көшірмені басқа жерде қалпына келтіріңіз.
command-port = жұмыс орны { $port } портын пайдалана алмайды: --port жазбаңыз немесе басқасын көрсетіңіз
command-serving = Жұмыс орны ашық, тек осы компьютер үшін:
      { $address }
    Мекенжай бір рет жарайды. Жұмыс орнын жабу үшін Control-C басыңыз.
command-address = Жұмыс орнын қайта ашуға болады:
      { $address }
command-rebuilt = { $count ->
    [one] { $count } жазба қайта жинақталды
   *[other] { $count } жазба қайта жинақталды
}
command-backed-up = Сақтық көшірме: { $place }; { $count ->
    [one] { $count } жазба көшіріліп, сонда тексерілді
   *[other] { $count } жазба көшіріліп, сонда тексерілді
}
command-backup-keys = Кілттер мұнда: { $place }. Оларды деректерден бөлек сақтап, отыз күннен кейін жойыңыз:
    ескі көшірмеде қалған кілт өшіруді күшінен айырады.
command-backup-no-keys = Кілттер көшірілген жоқ. Оларсыз бұл сақтық көшірмені оқуға болмайды; басқа жерге көшіру үшін --keys FILE қосыңыз.
command-restored = Қойма мұнда: { $place }; { $count ->
    [one] { $count } жазба тексерілді
   *[other] { $count } жазба тексерілді
}{ $missing ->
    [0] .
   *[other] ; кілті жоқ болғандықтан жоғалғаны: { $missing }.
}
command-doctor-sound = Бұзылған ештеңе табылмады.
command-doctor-unsound = Бірдеңе дұрыс емес; ! белгісі бар жолдар нені, қайда екенін айтады.
command-no-models-folder = модельдер қалтасы жоқ: --models DIR қосыңыз немесе KUA_MODELS айнымалысын беріңіз
command-models-unknown = { $file } — kua білетін пакет емес, сондықтан қосылмады.
    Оның SHA-256 хеші: { $sha }.
    Өзгертілген пакет ұсыныстарды өзгертер еді. Белгілісін жүктеп алыңыз: { $download }
command-models-added = { $name } { $version } қосылды: { $language ->
    [en] ағылшынша мәтіндердегі ережелер күмәнданатын есімдерді
    [ru] орысша мәтіндердегі ережелер күмәнданатын есімдерді
   *[other] мына тілдегі мәтіндердің есімдерін ({ $language })
} енді сол табады.
    Ол түрлендіріліп, мұнда сақталды: { $place }; пакет файлы енді керек емес.
command-models-there = { $name } { $version } ({ $language }, { $licence }): қосылған
command-models-missing = { $name } { $version } ({ $language }, { $licence }): қосылмаған
    {"  "}{ $source }
    {"  "}қосу үшін:    { $download }
    {"  "}содан кейін:  kua models add { $file }
command-models-folder = Модельдер мұнда жатыр: { $place }.
command-models-not-there = { $name } пакетінің моделі қосылмаған: қосылғандарын `kua models list` айтады
command-models-removed = { $name } алып тасталды. Онымен жасалған ұсыныстар онсыз қайта жасалады.
command-doctor-reader = файлдарды оқитын процесс файл да, байланыс та аша алмайды, ештеңе іске қоса алмайды
command-doctor-reader-open = файлдарды бөлек процесс оқиды, бірақ бұл жүйеде мыналар жетіспейді: { $missing }
command-doctor-recogniser = суреттердегі әріптерді { $version } таниды ({ $languages })
command-doctor-recogniser-languages = қалған тілдерімізге мынаны орнатыңыз: { $packages }
command-doctor-recogniser-open = ол бөлек процесте жұмыс істейді, бірақ бұл жүйеде мыналар жетіспейді: { $missing }
command-doctor-no-recogniser = суреттер мен сканердегі әріптер танылмайды; мынаны орнатыңыз: { $packages } (Debian: apt install)
command-confinement-limits = жад пен уақыт шектері
command-confinement-landlock = Landlock (файлдар айналасындағы екінші қорған; біріншісі берік)
command-confinement-seccomp = жүйелік шақыруларды сүзу (seccomp)
command-confinement-sealed = жадтағы мөрленген файлдар
command-doctor-model = { $name } { $version } оқитын тіл: { $language ->
    [en] ағылшынша
    [ru] орысша
   *[other] { $language }
}
command-doctor-no-model = мына тілге модель жоқ: { $language ->
    [en] ағылшынша
    [ru] орысша
   *[other] { $language }
}; ондағы есімдерді ережелер ғана табады, қалғаны өзгермейді; { $name } қалай қосылатынын `kua models list` айтады
command-demo-summary = Ойдан шығарылған адамдары бар мысал қоймасы дайын:
      құжаттар: { $documents }, адамдар: { $persons }, оқиғалар: { $events }
      сізді күтіп тұрған ұсыныстар: { $waiting }; мәндері бір-біріне қайшы карточкалар: { $conflicts }
      журналдағы қол қойылған жазбалар: { $statements }
command-names-likelihood = бұл бір есім болуының ықтималдығы: { $likelihood }
command-names-columns = { $line }-жолда { $columns ->
    [one] { $columns } баған
   *[other] { $columns } баған
} бар, екеу емес: әр жолға есім, табуляция, есім жазыңыз; оған дейінгі жолдар салыстырылды
command-names-not-utf8 = { $line }-жол UTF-8 емес: файлды UTF-8 кодтамасына түрлендіріңіз; оған дейінгі жолдар салыстырылды
command-names-looking = Есімдер қаралып жатыр
command-names-no-spellings = бұл есімге ешбір жазу нормасы келмейді: латын әріпті есімге оның тілі керек, --language және мыналардың бірі: { $languages }
command-names-no-vowels = _ жазылмайтын дауысты дыбыс тұруы мүмкін жерді белгілейді: ешқайсысы болжанған жоқ
command-names-kept = { $letters } ({ $place }-әріп) бұл нормада жоқ, сол күйінде қалдырылды
command-names-one-of = { $letters } ({ $place }-әріп) мынау да болуы мүмкін: { $others }
command-names-set-by = бекіткен: { $words }
command-names-lossy = жоғалғаны: { $words }
command-names-unverified = расталмаған: { $words }
command-names-no-standard = { $id } деген жазу нормасы жоқ: барын `kua names standards` көрсетеді
command-names-other-language = { $from } мен { $to } екі бөлек тілді жазады: есім бір тілдің ішінде ғана түрлендіріледі
command-names-one-way = { $from } жазуында тым көп нәрсе жоғалады, одан есімді кері оқу мүмкін емес
names-reason-same = { $first }: екеуінде де бар
names-reason-alike = { $first } және { $second } бірдей оқылуы мүмкін (100 ішінен { $quality })
names-reason-initial = { $first } және { $second }: бас әрпі сәйкес
names-reason-forms = { $first } және { $second } бір есімнің түрлері ретінде белгілі
names-reason-slip = { $first } және { $second } бірдей жазылған, айырмасы бір қате ғана
names-reason-apart = { $first } және { $second } ұқсас естіледі, бірақ екі бөлек есім ретінде белгілі
names-reason-common = { $first }: бұл есім көп адамда бар, сондықтан аз нәрсе айтады
names-reason-common-here = { $first }: жиі кездесетін есім; мұндағы { $people } адамның ішінде сол есім бары: { $count }
names-reason-rare-here = { $first }: сирек есім; мұндағы { $people } адамның ішінде сол есім бары: { $count ->
    [0] жоқ
   *[other] { $count }
}
names-reason-other-order = бөліктерінің реті басқа
names-reason-only-first = { $first }: тек біріншісінде
names-reason-only-second = { $second }: тек екіншісінде
names-reason-other-characters = естілуі бірдей, иероглифтері басқа: бірі қате жазылмаса, бұл екі бөлек қытай есімі
names-reason-cut = бірі есім үшін тым ұзын: басы ғана салыстырылды
names-reason-look-alikes = бір сөзде екі әліпбидің ұқсас әріптері араласқан: ол көрінгендей болмауы мүмкін
names-reason-hidden = бірінде көрінбейтін таңбалар бар; олар есепке алынбады
names-reason-nothing = бірінде әріп жоқ
names-reason-as-they-are = бірінің жазуы мұнда оқылмайды: тек бірдей сөздер есепке алынады
command-names-part = { $text }: { $kind }, { $certainty } ({ $reason })
command-names-part-sealed = { $text }: { $kind }, { $certainty } ({ $reason }); адам ашпайынша мөрленген
command-names-initial-of = бас әріп ({ $kind })
command-names-read-as = { $culture } дәстүрі бойынша оқылды ({ $certain }); бүкіл оқылуы: { $certainty }
command-names-honorific = { $text } ішіндегі -{ $ending } құрмет сөзі немесе есімнің бөлігі болуы мүмкін
command-names-or = немесе: { $parts }, { $culture } дәстүрі бойынша
command-names-no-culture = мына тілдегі есімдердің қалай құралатыны мұнда белгісіз: { $language }; ол есепке алынбады
names-kind-given = өз аты
names-kind-family = тегі
names-kind-patronymic = әкесінің атынан жасалған аты
names-kind-father = әкесінің аты
names-kind-lineage = руы
names-kind-by-name = жер атына байланысты қосымша ат
names-kind-title = атақ
names-kind-particle = шылау
names-kind-nickname = лақап ат
names-kind-suffix = жұрнақ
names-kind-initial = бас әріп
names-kind-unplaced = оқылмаған
names-certainty-sure = анық
names-certainty-likely = ықтимал
names-certainty-guess = болжам
names-culture-kazakh = қазақ
names-culture-kyrgyz = қырғыз
names-culture-uzbek = өзбек
names-culture-uyghur = ұйғыр
names-culture-tajik = тәжік
names-culture-tatar = татар
names-culture-azerbaijani = әзербайжан
names-culture-turkmen = түрікмен
names-culture-turkish = түрік
names-culture-russian = орыс, украин және беларус
names-culture-chinese = қытай
names-culture-arabic = араб
names-culture-persian = парсы, дари және пушту
names-culture-german = неміс
names-culture-english = ағылшын
names-culture-french = француз
names-culture-spanish = испан
names-culture-unknown = жалпы
names-because-title-list = атақтар тізімінде бар
names-because-particle-list = есімдер арасындағы сөздер тізімінде бар
names-because-behind-particle = «{ $word }» сөзінен кейін
names-because-before-particle = «{ $word }» сөзінің алдында
names-because-ending = -{ $ending } жалғауы
names-because-article = алдындағы артикль
names-because-joined = бір есім болатын бірнеше сөз
names-because-given-list = { $culture } есімдерінің ішіндегі { $entry } сияқты
names-because-family-list = { $culture } тектерінің ішіндегі { $entry } сияқты
names-because-lineage-list = рулар тізімінде бар
names-because-place-list = жер атына байланысты қосымша аттар тізімінде бар
names-because-comma = үтір
names-because-capitals = тек сол бас әріптермен жазылған
names-because-quotes = тырнақша
names-because-brackets = жақша ішінде
names-because-letter = бір әріп
names-because-suffix-list = ұрпақтарды ажыратады
names-because-characters = иероглиф саны
names-because-transcribed = шет тілдегі есімнің дыбысталуын жазатын иероглифтер
names-because-order = { $culture } ретіндегі орны
names-because-not-read = оқылмаған
names-note-no-letters = мұнда әріп жоқ
names-note-one-letter = бұл бір ғана әріп
names-note-too-long = есім үшін тым ұзын, сондықтан оқылмады
names-note-sentence = сөйлемге ұқсайды, сондықтан оқылмады
names-note-several = бұл бірден көп есім болуы мүмкін: бір-бірлеп оқыңыз
names-note-mixed-scripts = сөздері бірден көп жазумен жазылған
names-note-look-alikes = бір сөзде латын және кирилл әріптері араласқан, олар бір-біріне ұқсас: ол көрінгендей болмауы мүмкін
names-note-invisible = мұнда көзге көрінбейтін таңбалар бар; олар сақталды
names-note-signs = мұнда есімде болмайтын цифрлар немесе таңбалар бар
names-note-unknown-script = бұл жазу мұнда оқылмайды: тек реті ескерілді
command-places-date = { $typed } — EDTF бойынша күн емес: 2019, 2019-03 немесе 2019-03-20 деп жазыңыз
command-places-country = { $typed } — ел коды емес: екі әрпін жазыңыз, мысалы KZ
command-places-none = { $name } деген жер белгісіз
command-places-candidate = { $likelihood }  { $names } ({ $level }, { $key })
command-places-more = { $count ->
    [one] бұл атау тағы { $count } жерде бар
   *[other] бұл атау тағы { $count } жерде бар
}: `--limit` көбірек шығарады, `--country` мен `--near` ажыратуға көмектеседі
command-places-listed = { $count ->
    [one] { $count } жер
   *[other] { $count } жер
}
command-places-no-place = бұл жер емес
command-places-units = бұл атау бірнеше бірлікте бар: керегінің кілтін жазыңыз
places-level-country = ел
places-level-first = бірінші деңгейдегі бірлік
places-level-second = екінші деңгейдегі бірлік
places-level-third = үшінші деңгейдегі бірлік
places-level-settlement = елді мекен
places-level-site = жеке нысан
places-reason-only = осы атаумен табылатын жалғыз жер
places-reason-kind = «{ $word }» жердің қандай түрі екенін айтады, бұл — сондай жер
places-reason-other-kind = «{ $word }» мұның басқа түрдегі жер екенін айтады
places-reason-ending = «{ $ending }» жалғауынсыз табылды
places-reason-sound = естілуі бойынша табылды: жазылуы бірдей оқылуы мүмкін (100 ішінен { $quality })
places-reason-country = елі мәтіндегідей: { $country }
places-reason-other-country = мәтінде айтылмаған ел: { $country }
places-reason-same-country = елі мәтіндегі басқа жерлердікіндей: { $country }
places-reason-within = бірі екіншісінің ішінде жатыр: осы жер және { $place }
places-reason-near = { $kilometres } км, мына жерден: { $place }
places-reason-population = халқы: { $population }
places-reason-name-then = ол кезде осылай аталған
places-reason-name-before = бұрынғы атауы: ол кезде басқаша аталған
places-reason-name-later = кейінгі атауы: ол кезде басқаша аталған
places-reason-language = атауы мәтін тілінде ({ $language })
places-reason-other-language = мәтін тілінде басқаша аталады ({ $language })
places-reason-own = осы қоймада сипатталған жер
