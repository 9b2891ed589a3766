# Оқиғалардың суреттері: уақыт таспасы мен санақтар.

timeline-title = Уақыт таспасы
timeline-by = Қатарлар:
timeline-by-none = уақыты бойынша
timeline-by-class = типі бойынша
timeline-by-person = қатысушысы бойынша
timeline-by-place = жері бойынша
timeline-lane-unknown = Ешкім айтпайды
timeline-rows = Оқиғалар
timeline-no-day = Бұл оқиғалардың бірде-бірінде сіз көре алатын күн жоқ.
timeline-left-out = { $count ->
    [one] Тағы { $count } оқиға тек кестеде.
   *[other] Тағы { $count } оқиға тек кестеде.
}
timeline-lanes-reading = Оқиға тым көп, әрқайсысын салу мүмкін емес. Шеңбер барлық күні өз бағанына түсетін оқиғаларды санайды; оның астындағы штрихталған жолақ уақыты бірнеше бағанға созылатын немесе дәл емес оқиғаларды санайды, ашық шетінде солғындайды. Әрқайсысы өз оқиғаларына апарады.
timeline-lanes-left-out = { $count ->
    [one] Уақыты ұзақ немесе ашық { $count } оқиға салынбаған.
   *[other] Уақыты ұзақ немесе ашық { $count } оқиға салынбаған.
}
timeline-other-lanes = { $count ->
    [one] Тағы { $count } тип
   *[other] Тағы { $count } тип
}
count-events = { $count ->
    [one] { $count } оқиға
   *[other] { $count } оқиға
}
counts-title = Санақтар
counts-what = Адамдар емес, оқиғалар саналады: бір адам көп оқиғада болуы, бір оқиғада жәбірленуші көп болуы мүмкін. Ешкім жазып алмағаны мұнда жоқ.
counts-undated = { $count ->
    [one] { $count } оқиғаның күні жоқ, ол ешбір бағанға кірмейді.
   *[other] { $count } оқиғаның күні жоқ, олар ешбір бағанға кірмейді.
}
counts-over-time = Уақыт бойынша
counts-by = Бағандар:
counts-by-year = жылдар
counts-by-month = айлар
counts-by-day = күндер
counts-by-kind = Типі бойынша
counts-bar = { $period }: дәл { $sure }, дәл емес { $unsure }
counts-reading = Әр оқиға уақыты басталған жерде саналады. Штрихталған бөлігі — уақыты бағаннан асып кететін немесе ашық оқиғалар, сондықтан олар кейінгі бағанға қатысты болуы мүмкін.
counts-unsure = { $count ->
    [one] Мұндай { $count } оқиға бар.
   *[other] Мұндай { $count } оқиға бар.
}
counts-kinds-reading = Барлығы, күні жоқтары да. Әр жолақ өз оқиғаларына апарады.
counts-kinds-left-out = { $count ->
    [one] Тағы { $count } тип тек кестеде.
   *[other] Тағы { $count } тип тек кестеде.
}
column-where = Қайда
column-who = Кім
column-period = Уақыты
column-sure = Түгелімен осы уақытта
column-unsure = Одан асады немесе дәл емес
column-events = Оқиғалар
picture-from = Басы
picture-to = соңы
picture-whole = Бүкіл уақыт
picture-wrong-day = «{ $words }» — күн де, ай да, жыл да емес. 2019, 2019-03 немесе 2019-03-11 деп жазыңыз.
picture-without = Мынасыз: { $name }
picture-by-person = Адам:
picture-by-place = Жер:
picture-by-document = Құжат бойынша:
picture-states = Құжаттар:
picture-state-any = бәрі
picture-state-waiting = шешім әлі қабылданып жатыр
picture-state-done = бәрі шешілген
picture-no-class = Типі жоқ
picture-empty = Сәйкес оқиға жоқ. Күндерді кеңейтіңіз немесе бір сүзгіні алып тастаңыз.
map-title = Карта
map-label = Карта; әр шеңбер өз жерінің оқиғаларына немесе сол жерлердің жақын картасына апарады
map-reading = Шеңбер — жер, оқиға көп болған сайын үлкенірек; үзік сызықты шеті бірнеше жерді білдіреді. Кең үзік шеңбер нүктенің қаншаға ауытқуы мүмкін екенін көрсетеді. Екі жерде болған оқиға екеуінде де саналады.
map-source = Сұлбалар: Natural Earth. Бұл картадағы сызық кімнің неге құқығы бар екені туралы ештеңе айтпайды.
map-rows = Жерлер
map-empty = Бұл оқиғалардың бірде-бірінің жері жоқ. Күндерді кеңейтіңіз немесе бір сүзгіні алып тастаңыз.
map-closer = Жақындату
map-wider = Алыстату
map-west = Батысқа
map-east = Шығысқа
map-north = Солтүстікке
map-south = Оңтүстікке
map-all = Барлық жер
map-more-places = { $count ->
    [one] { $places } және тағы { $count } жер
   *[other] { $places } және тағы { $count } жер
}
map-unplaced = { $count ->
    [one] { $count } жердің нүктесі жоқ, ол тек кестеде.
   *[other] { $count } жердің нүктесі жоқ, олар тек кестеде.
}
map-outside = { $count ->
    [one] { $count } жер көрсетілген аумақтан тыс.
   *[other] { $count } жер көрсетілген аумақтан тыс.
}
map-left-out = { $count ->
    [one] Оқиғасы аз { $count } жер салынбаған.
   *[other] Оқиғасы аз { $count } жер салынбаған.
}
column-called = Ол кездегі атауы
network-title = Желі
network-label = Желі; әр сызық оның артындағы тұжырымға, әр нүкте өз желісіне апарады
network-steps-1 = Бір қадам
network-steps-2 = Екі қадам
network-ties = Байланыстар
network-every-tie = Барлық байланыс
network-empty = Сізге көрінетін ештеңе мұны басқа карточкамен бұлай байланыстырмайды.
network-reading = Әр сызық — біреудің айтқаны, соған апарады; әр нүкте өз желісіне, ортадағысы өз бетіне апарады. Екі адамның бір оқиғада тұруы олардың таныс екенін білдірмейді.
network-rows = Байланыстар
network-left-out = { $count ->
    [one] Байланысы аз тағы { $count } карточка көрсетілмеген.
   *[other] Байланысы аз тағы { $count } карточка көрсетілмеген.
}
column-from-record = Кімнің, ненің
column-tie = Байланыс
column-to-record = Кіммен, немен
column-sources = Дереккөздер

vocabularies-title = Сөздіктер
vocabularies-lead = Тұжырымдар құралатын терминдер. Кодтың мағынасы ешқашан өзгермейді; атаулары — дерек.
vocabularies-version = нұсқасы: { $version }
vocabularies-two = екі адам келісуі керек
vocabulary-degrees = Қатысу дәрежелері
vocabulary-entity-kinds = Карточка түрлері
vocabulary-erasure-grounds = Өшіру негіздері
vocabulary-event-types = Оқиға типтері
vocabulary-family-words = Отбасының сөздері
vocabulary-person-classes = Адамдардың дереккөздердегі орны
vocabulary-place-types = Жер түрлері
vocabulary-roles = Рөлдер
vocabulary-sexes = Жыныс
column-code = Коды
column-languages = Басқа тілдерде
column-list = Тізбе
