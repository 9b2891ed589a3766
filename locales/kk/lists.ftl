# Адамдар тізімдері: жүктелген кестелер, олардың бағандары мен жолдары.

nav-lists = Тізімдер
kind-list = тізім
list-list = Тізімдер
list-page-title = Тізім
list-rows = { $count ->
    [one] { $count } жол
   *[other] { $count } жол
}
list-open = { $count ->
    [one] { $count } шешім күтіп тұр
   *[other] { $count } шешім күтіп тұр
}
list-accepted = { $count ->
    [one] { $count } жолдан адам карточкасы жасалды
   *[other] { $count } жолдан адам карточкасы жасалды
}
list-rejected = { $count } теріске шығарылды
list-troubled = { $count ->
    [one] { $count } жолда түсініксіз жер бар
   *[other] { $count } жолда түсініксіз жер бар
}
list-lead = Жол — ұсыныс: одан адам карточкасы жасалғанда ғана ол адам туралы бірдеңе айтады.
list-where = парақ: { $sheet }, жолдар: { $first }–{ $last }
list-table = { $sheet }, жолдар: { $first }–{ $last } ({ $certainty } %)
list-about = Осы тізім туралы
list-taken-in = Жүктелген уақыты
list-not-read = Жолдарын файлдан қайта оқу мүмкін болмады. Файлды қайта оқыңыз немесе қойманы қайта құрыңыз.
list-differs = Жолдар қайта оқылды және жүктелгендерден өзгеше: содан бері оқу бағдарламасы өзгерген. Солардан жасалған адам карточкалары айтылғанды сақтап қалады.
list-removed = Қайтарып алынған
list-removed-note = Бұл тізім қайтарып алынған. Оның жолдары еш жерде көрсетілмейді; солардан жасалған адам карточкалары тұжырымдарын сақтайды және дереккөзі қайтарып алынғаны жазылып тұрады.
list-restore = Қалпына келтіру
list-remove = Осы тізімді қайтарып алу
list-remove-note = { $count ->
    [0] Барлық жолы жұмыс орнынан кетеді. Тізімді қалпына келтіруге болады.
    [one] Барлық жолы жұмыс орнынан кетеді. Бір жолдан жасалған адам карточкасы қалады және дереккөзі қайтарып алынғаны жазылып тұрады. Тізімді қалпына келтіруге болады.
   *[other] Барлық жолы жұмыс орнынан кетеді. Солардан жасалған { $count } адам карточкасы қалады және дереккөзі қайтарып алынғаны жазылып тұрады. Тізімді қалпына келтіруге болады.
}
list-remove-reason = Себебі (бос қалдыруға болады)
list-remove-sure = Мен бұған сенімдімін
list-problems-title = Не түсініксіз болды
list-problems-note = Бұл жолдар сол күйінде сақталады. Бағанында айтылғандай оқылмаған нәрсе ешкім туралы айтылмайды.
list-problems-none = Бәрі оқылды.
list-make-title = Бұл жолдардан не жасалады
list-progress-title = Тізім жүктеліп жатыр
list-progress = { $count ->
    [0] Кесте ашылып жатыр.
    [one] { $count } жол оқылды.
   *[other] { $count } жол оқылды.
}
list-progress-note = Бұл бет өзі жаңарып тұрады. Жұмысты жалғастыра беруге болады; барлық жолы дайын болғанда тізім пайда болады.
list-progress-failed = Одан ештеңе сақталған жоқ.

rows-search = Сөздер
rows-sort = Реттеу
rows-sort-row = жолы бойынша
rows-sort-name = аты бойынша
rows-sort-day = бірінші күні бойынша
rows-problems = Түсініксіз жерлер
rows-found = { $count ->
    [one] { $count } жол
   *[other] { $count } жол
}
rows-more = және одан да көп; әрі қарай саналмайды
rows-empty = Сәйкес жол жоқ.
rows-choose = Таңдау
rows-make = Таңдалған жолдардан не жасалады
rows-make-note = Бір жолғыда { $count } жолға дейін. Өзіңіз көрмейінше ештеңе жасалмайды.
row-page-title = Тізім жолы
row-state-any = Бәрі
row-state-open = Шешім күтіп тұр
row-state-accepted = Карточка жасалды
row-state-rejected = Теріске шығарылды
row-problems-any = Бәрі
row-problems-with = Түсініксіз жері бар
row-problems-without = Түсініксіз жері жоқ
row-hidden = жасырын
row-hidden-note = Кестені жазған бағдарлама бұл жолды жасырады.
row-withheld = мөрленген
row-removed-words = тізім қайтарып алынған
row-no-entry = Бұл жолда адам жоқ сияқты: тақырыпша, қорытынды сан немесе баған атауларының қайталануы.
row-cells = Қалай жазылған және қалай оқылған
row-read-as = оқылуы:
row-empty-cell = бос
row-in-text = мәтінде
row-other-cells = Басқа ұяшықтар
row-would-be = Одан не жасалады
row-nobody = Ештеңе: бұл жолда ешкім аталмаған.
row-make = Адам карточкасын жасау
row-doubles = Сол адам болуы мүмкін
row-join = Бұл — сол адам
row-reject = Осы жолды теріске шығару
row-before = Алдыңғы жол
row-after = Келесі жол
row-years = { $years ->
    [one] { $years } жыл
   *[other] { $years } жыл
}
row-life = өмір бойы
row-death = өлім жазасы

make-people = { $count ->
    [one] { $count } адам
   *[other] { $count } адам
}
make-events = { $count ->
    [one] { $count } оқиға
   *[other] { $count } оқиға
}
make-doubtful = { $count ->
    [one] { $count } жол мұнда бұрыннан бар адамға қатысты болуы мүмкін. Ол белгіленбеген: бөлек қараңыз.
   *[other] { $count } жол мұнда бұрыннан бар адамдарға қатысты болуы мүмкін. Олар белгіленбеген: әрқайсысын бөлек қараңыз.
}
make-statements = { $count ->
    [one] { $count } тұжырым
   *[other] { $count } тұжырым
}
make-not-ready = жасалатын ештеңе жоқ
make-look = жолды көру
make-all = Белгіленген жолдардан карточка жасау
make-reject = Белгіленген жолдарды теріске шығару
make-back = Тізімге оралу

column-row = Жол
column-sheet = Парақ
column-column = Баған
column-header = Баған атауы
column-written = Жазылғаны
column-problems = Түсініксіз жерлер
column-about = Кім, не туралы
column-property = Не
column-value = Айтылғаны

source-row = Тізімнен:
source-row-number = { $row }-жол
source-column = баған:
source-list-removed = бұл дереккөз қайтарып алынған
document-take-list = Кестені тізім ретінде жүктеу

property-mapping = Бағандар
property-document = Құжат
property-sealed-columns = Мөрленген бағандар
property-sheet = Парақ
property-first-row = Бірінші жол
property-last-row = Соңғы жол
property-rows = Жолдар
property-rows-hash = Жолдардың SHA-256 хеші
property-read-by = Немен оқылған
property-birthplace = Туған жері, көрсетілгендей
property-origin = Қай жерден, көрсетілгендей
property-residence = Тұрған жері, көрсетілгендей
property-age = Жасы
property-status = Адам не болды, көрсетілгендей
property-id-number = Жеке куәлік нөмірі
property-document-number = Құжат нөмірі
property-phone = Телефон
property-relative = Туысы

flash-list-taken = Тізім қоймаға түсті.
flash-list-removed = Қайтарып алынды: жолдары енді көрсетілмейді.
flash-list-restored = Тізім қалпына келтірілді.
flash-row-made = Осы жолдан адам карточкасы жасалды.
flash-row-joined = Жол осы адамға қосылды.
flash-row-rejected = Жол теріске шығарылды.
flash-rows-made = { $count ->
    [one] { $count } адамның карточкасы жасалды.
   *[other] { $count } адамның карточкасы жасалды.
}
flash-rows-rejected = { $count ->
    [one] { $count } жол теріске шығарылды.
   *[other] { $count } жол теріске шығарылды.
}
flash-template-saved = Үлгі сақталды. Баған атаулары сондай кестелерге ол өзі ұсынылады.
flash-template-forgotten = Үлгі ұмытылды.

list-preview-title = Тізім ретінде жүктеу
list-preview-lead = Әзірге ештеңе сақталған жоқ. Әр бағанда не тұрғаны дұрыс көрсетілген бе — қарап шығып, кестені жүктеңіз.
list-preview-already = Осы файлдың жолдары мына тізімде бұрыннан бар:
list-preview-empty = Бұл файлдан кесте табылмады.
list-preview-tables = Табылған кестелер:
list-preview-no-table = Адамдар кестесі табылмады. Ол қай жерден басталатынын, бағандарында не барын өзіңіз көрсетіңіз.
list-preview-above = Кестенің үстінде жазылғаны:
list-preview-hidden = Файлды жазған бағдарлама бұл парақты жасырады.
list-preview-template = Бағандар «{ $name }» үлгісі бойынша алынды.
list-preview-where = Кесте қай жерде
list-preview-header = Баған атаулары тұрған жолдар
list-preview-first = Бірінші жол
list-preview-last = Соңғы жол (бос болса — соңына дейін)
list-preview-columns = Бағандарда не бар
list-preview-role = Мазмұны
list-preview-dates = Күндер
list-preview-sealed = мөрленген
list-preview-again = Қайта алдын ала қарау
list-preview-rows = Алғашқы жолдар, қалай оқылатыны
list-preview-no-rows = Мұнда жол жоқ.
list-preview-take = Тізім ретінде жүктеу
list-preview-name = Тізім атауы
list-preview-source = Тізімді кім жасады
list-preview-access = Оны кім көре алады
list-preview-access-same = құжат сияқты
list-preview-sealed-note = Мөрленген бағандарды тізімде де, одан жасалған адам карточкаларында да тек сіз көресіз. Бірақ құжатты көре алатын адам оларды файлдың өзінен бәрібір оқи алады.
list-template-title = Үлгі ретінде сақтау
list-template-kept = Үлгілер
list-template-name = Атауы
list-template-save = Үлгі ретінде сақтау
list-template-use = Қолдану
list-template-forget = Ұмыту
date-order-open = анықталмаған
date-order-day-first = күн, ай, жыл
date-order-month-first = ай, күн, жыл

holds-full-name = Толық аты-жөні
holds-family = Тегі
holds-given = Өз аты
holds-patronymic = Әкесінің аты
holds-other-script = Басқа жазудағы аты
holds-other-name = Басқа аты
holds-sex = Жынысы
holds-birth = Туған күні
holds-age = Жасы
holds-id-number = Жеке куәлік нөмірі
holds-document-number = Құжат нөмірі
holds-phone = Телефон
holds-birthplace = Туған жері
holds-origin = Қай жерден
holds-residence = Тұрған жері
holds-detention = Қамауда ұсталған жері
holds-citizenship = Азаматтығы
holds-ethnicity = Ұлты
holds-occupation = Кәсібі
holds-arrest = Ұсталған күні
holds-release = Босатылған күні
holds-death = Қайтыс болған күні
holds-sentence-date = Үкім шыққан күн
holds-other-date = Басқа күн
holds-authority = Сот немесе билік органы
holds-article = Заң бабы
holds-charge = Тағылған айып
holds-sentence = Жазасы
holds-status = Адам не болды
holds-relative = Туысы
holds-source = Дереккөз
holds-remark = Ескертпе
holds-number = Тізімдегі нөмірі
holds-ignored = Алынбайды

told-by-header-says = баған атауы солай дейді: { $header }
told-by-cells-look = соған ұқсайтын ұяшықтар: { $all } ішінен { $count }
told-by-cells-decide = «{ $word }» бірнеше нәрсені білдіруі мүмкін; ұяшықтар шешті
told-by-beside = мына бағанның қасында тұр: { $column }
told-by-date-order = күн мен ай тек бір ретпен келеді: { $row }-жолға басқасы сыймайды
told-by-date-order-open = күн бірінші ме, ай бірінші ме — бірде-бір ұяшық көрсетпейді
told-by-date-order-mixed = қалғандарының ретіне қайшы ұяшықтар: { $count }, біріншісі { $row }-жолда
told-by-script = есімдердің жазуы: { $script }
told-by-cells-contradict = баған атауы мен ұяшықтар сәйкес емес: { $all } ішінен { $count } келмейді
told-by-nothing-tells = мұнда не барын ештеңе көрсетпейді

row-problem-no-name = бұл жолдың бірде-бір ұяшығында адам аталмаған
row-problem-odd-name = бұл есімге ұқсамайды
row-problem-unread-date = күнін оқу мүмкін болмады
row-problem-no-such-day = мұндай күн жоқ
row-problem-ambiguous-date = күн мен айдың орны ауысуы мүмкін: { $read } немесе { $other }
row-problem-short-year = жылы екі цифрмен жазылған; оқылуы: { $read }
row-problem-dates-contradict = мына бағандағы күннен бұрын: { $column }
row-problem-unread-number = санды оқу мүмкін болмады
row-problem-digits-lost = бағдарлама сақтаған цифрлар саны: { $digits }; соңғылары жоғалған
row-problem-check-digit = бақылау цифры сәйкес емес
row-problem-number-contradicts = нөмір мына бағанға қайшы: { $column }
row-problem-unread-sex = жынысын оқу мүмкін болмады
row-problem-unread-article = бапты оқу мүмкін болмады
row-problem-unread-sentence = жаза мерзімін оқу мүмкін болмады
row-problem-fault = кестенің осы жерінде қате бар: { $fault }
row-problem-uncomputed = мәні жоқ формула
row-problem-merged = басқа ұяшықпен біріктірілген ({ $row }-жол, баған: { $column }), екеуінің мәні сонда тұр
row-problem-open-quote = тырнақша ашылып, жабылмаған
row-problem-stray-quote = жабылған тырнақшадан кейін таңбалар тұр
row-problem-more-cells = ұяшықтары бірінші жолдан көп
row-problem-fewer-cells = ұяшықтары бірінші жолдан аз
row-problem-name-no-name = ешкім аталмаған
row-problem-name-odd-name = оғаш есім
row-problem-name-unread-date = күні оқылмады
row-problem-name-no-such-day = мұндай күн жоқ
row-problem-name-ambiguous-date = күн бірінші ме, ай ма?
row-problem-name-short-year = екі цифрлы жыл
row-problem-name-dates-contradict = күндер бір-біріне қайшы
row-problem-name-unread-number = сан оқылмады
row-problem-name-digits-lost = цифрлары жоғалған
row-problem-name-check-digit = бақылау цифры
row-problem-name-number-contradicts = нөмір жолға қайшы
row-problem-name-unread-sex = жынысы оқылмады
row-problem-name-unread-article = бап оқылмады
row-problem-name-unread-sentence = жаза оқылмады
row-problem-name-fault = кестеде қате
row-problem-name-uncomputed = мәні жоқ формула
row-problem-name-merged = біріктірілген ұяшықтар
row-problem-name-open-quote = жабылмаған тырнақша
row-problem-name-stray-quote = артық тырнақша
row-problem-name-more-cells = ұяшықтары көп
row-problem-name-fewer-cells = ұяшықтары аз
row-problem-name-row-header = баған атауларының қайталануы
row-problem-name-row-total = қорытынды сан
row-problem-name-row-heading = тақырыпша
row-problem-name-row-entry = адам
row-problem-name-row-empty = бағандарда ештеңе жоқ

command-list-columns = Бағандар:
command-list-rows = Алғашқы жолдар:
command-list-tables = { $count ->
    [0] Адамдар кестесі табылмады. Үлгіні --mapping арқылы беріңіз немесе кестені жұмыс орнында сипаттаңыз.
    [one] { $count } кесте табылды.
   *[other] { $count } кесте табылды; керегін --table арқылы таңдайсыз.
}
command-list-mapping = Бағандар «{ $name }» үлгісі бойынша.
command-list-taken = Тізім болып жүктелді: { $list }; жолдары: { $rows }, түсініксіз жері барлары: { $troubled }.
command-list-tried = Ештеңе сақталған жоқ. Сақталса, жолдары: { $rows }, түсініксіз жері барлары: { $troubled }.
command-list-progress = жолдар оқылып жатыр
command-list-removed = Қайтарып алынды. Қалпына келтіру: `kua list restore { $list }`.
command-list-restored = Тізім қалпына келтірілді.
command-list-none = Қоймада тізім жоқ.
command-list-template-none = Сақталған үлгі жоқ.
command-list-template-forgotten = Үлгі ұмытылды.
command-list-template-kept = «{ $name }» үлгісі сақталды.
command-list-total = { $count ->
    [one] { $count } жол сәйкес келеді.
   *[other] { $count } жол сәйкес келеді.
}
command-list-no-list = Бұл тізім емес.
command-list-no-table = бұл құжаттан кесте табылмады
command-list-hint = Бұл кесте: `kua list preview { $document }` оның тізім болып қалай жүктелетінін көрсетеді.
