# Жұмыс орны не айтады. Сандар мен есімдер орнына қойылады; мұнда бір дереккөзге ғана қатысты ештеңе жоқ.

# Әр беттің айналасында
skip-to-content = Мазмұнға өту
nav-label = Негізгі мәзір
nav-start = Басты бет
nav-import = Импорт
nav-write = Жазу
nav-documents = Құжаттар
nav-persons = Адамдар
nav-events = Оқиғалар
nav-more = Тағы
nav-organisations = Ұйымдар
nav-places = Жерлер
nav-all = Барлық карточка
nav-log = Журнал
nav-settings = Баптаулар
nav-help = Анықтама және пернелер
nav-style = Бет бөлшектері
crumbs-label = Осы бетке жол
search-label = Есімдер мен мәтіндерден іздеу
search-placeholder = Іздеу
search-button = Іздеу
lock-button = Құлыптау
take-back = Болдырмау
footer = Бұл компьютерден ештеңе шықпайды. Уақыт UTC бойынша.
yes = иә
no = жоқ
not-known = белгісіз
withheld = [жасырылған]
conflict = қайшылық
denied = жоққа шығарылған
withdrawn = қайтарып алынған
whole-document = бүкіл құжат
page-word = Бет
page-before = Алдыңғы бет
page-after = Келесі бет

# Сандар
count-documents = { $count ->
    [one] { $count } құжат
   *[other] { $count } құжат
}
count-bytes = { $count ->
    [one] { $count } байт
   *[other] { $count } байт
}
count-characters = { $count ->
    [one] { $count } таңба
   *[other] { $count } таңба
}
count-origins = { $count ->
    [one] шын мәнінде бір дереккөз
   *[other] шын мәнінде { $count } түрлі дереккөз
    }
count-sources = { $count ->
    [one] { $count } дереккөз
   *[other] { $count } дереккөз
}
count-statements = { $count ->
    [one] { $count } жазба
   *[other] { $count } жазба
}
count-conflicts = { $count ->
    [one] { $count } қайшылық
   *[other] { $count } қайшылық
}
count-members = { $count ->
    [one] мұнда { $count } карточка жинақталған
   *[other] мұнда { $count } карточка жинақталған
}
count-hits = { $count ->
    [0] Ештеңе табылмады
    [one] { $count } нәтиже
   *[other] { $count } нәтиже
}
count-waiting = { $count ->
    [0] шешім күтіп тұрған ештеңе жоқ
    [one] { $count } ұсыныс шешім күтіп тұр
   *[other] { $count } ұсыныс шешім күтіп тұр
}
count-decided = { $count ->
    [0] шешім қабылданбаған
    [one] { $count } шешілді
   *[other] { $count } шешілді
}

# Карточкалар мен ұсыныстардың түрлері; сөздер қысқа, себебі белгілердің үстінде тұрады
kind-person = адам
kind-organisation = ұйым
kind-body = билік органы
kind-group = топ
kind-place = жер
kind-time = уақыт
kind-event = оқиға
kind-charge = айып
kind-quotation = дәйексөз
kind-figure = сан
kind-demand = талап
kind-document = құжат
kind-law-article = заң бабы
kind-case = іс
list-person = Адамдар
list-organisation = Ұйымдар
list-body = Билік органдары мен мекемелер
list-group = Топтар
list-place = Жерлер
list-event = Оқиғалар
list-quotation = Дәйексөздер
list-figure = Сандар
list-demand = Талаптар
list-document = Құжаттар
list-law-article = Заң баптары
list-case = Істер

# Ұсыныстың күйі
state-open = шешім күтіп тұр
state-accepted = қабылданған
state-rejected = теріске шығарылған
class-unread = оқылмаған

# Қолжетімділік
access-public = ашық
access-public-means = Жария етілгеннен кейін кез келген адам көре алады.
access-partners = серіктестер
access-partners-means = Аталған серіктес ұйымдар көре алады.
access-team = ұжым
access-team-means = Осы қойманың әр мүшесі көреді. Басқасы таңдалмаса, осы деңгей қолданылады.
access-case = іс
access-case-means = Істің мүшелері ғана көреді.
access-sealed = мөрленген
access-sealed-means = Жазып алған адам ғана көреді.

# Сенім деңгейі, сағат, жұмыс орнындағы рөлдер, есім түрлері
certainty-stated = дереккөз осылай дейді
certainty-confirmed = тәуелсіз дереккөздер растаған
certainty-likely = шындыққа жақын
certainty-doubtful = күмәнді
certainty-denied = дереккөз мұны жоққа шығарады
clock-unchecked = осы компьютердің сағаты бойынша, тексерілмеген
clock-checked = сағат тексерілген
clock-implausible = сағат қате жүрген
role-reader = Оқырман
role-documenter = Құжаттаушы
role-caseworker = Іс жүргізуші
role-analyst = Талдаушы
role-keeper = Сақтаушы
name-full = жазылғанындай
name-given = өз аты
name-family = тегі
name-patronymic = әкесінің аты
name-alias = басқа аты
name-transliteration = транслитерация
name-abbreviation = қысқарған аты
time-anchor = санақ басы: { $anchor }
time-others = немесе { $others }
value-reported = жанама сөз
charge-maximum = ең ауыр жаза: { $sentence }
charge-imposed = тағайындалған жаза: { $sentence }
language-en = ағылшынша
language-ru = орысша
language-kk = қазақша
language-ug = ұйғырша
language-zh = қытайша
language-de = немісше
language-ky = қырғызша
language-tr = түрікше
language-und = басқа тіл

# Қасиеттер мен рөлдер
property-name = Аты
property-class = Дереккөздердегі орны
property-role = Кім деп аталған
property-family-word = Отбасының сөзі
property-sex = Жынысы
property-birth = Туған күні
property-death = Қайтыс болған күні
property-citizenship = Азаматтығы
property-ethnicity = Ұлты, өз айтуынша
property-residence-status = Тұру мәртебесі
property-occupation = Кәсібі
property-affiliation = Қай ұйымға қарайды
property-relation = Байланысы
property-note = Ескертпе
property-type = Типі
property-time = Уақыты
property-place = Жері
property-involvement = Кім қатысты
property-charge = Тағылған айып
property-publisher = Жариялаушы
property-published = Жарияланған күні
property-stated = Айтылған күні
property-language = Тілі
property-received-from = Кімнен алынды
property-received-how = Қалай алынды
property-part-of = Ненің ішінде келді
property-file-author = Авторы, файл бойынша
property-file-last-author = Соңғы өзгерткен адам, файл бойынша
property-file-company = Компания, файл бойынша
property-file-created = Жасалған күні, файл бойынша
property-file-modified = Өзгертілген күні, файл бойынша
property-file-printed = Басып шығарылған күні, файл бойынша
property-file-program = Бағдарлама, файл бойынша
property-file-device = Құрылғы, файл бойынша
property-file-device-number = Құрылғы нөмірі, файл бойынша
property-file-taken = Түсірілген күні, файл бойынша
property-file-position = Түсірілген жері, файл бойынша
property-file-duration = Ұзақтығы
property-file-dimensions = Ені мен биіктігі
property-file-rotation = Бұрылуы, градус
property-file-track = Жолақ
property-file-from = Кімнен, хат бойынша
property-file-to = Кімге, хат бойынша
property-file-copy = Көшірмесі кімге, хат бойынша
property-file-sent = Жіберілген уақыты, хат бойынша
property-file-message-id = Хат нөмірі
property-file-route = Хаттың жүрген жолы
property-file-address = Жүктелген мекенжайы
property-file-captured = Жүктелген уақыты, мұрағат бойынша
property-file-stated-hash = Хеш, мұрағат бойынша
property-file-keywords = Кілт сөздер, файл бойынша
property-file-subject = Тақырыбы, файл бойынша
property-file-remark = Файлдағы ескертпе
property-file-sender = Жіберуші, нөмірі бойынша
property-file-conversation = Хат алмасу, нөмірі бойынша
property-file-export-hash = Бүкіл экспорттың SHA-256 хеші
property-file-picked = Барлығынан таңдалған хабарлар
property-file-named-time = Уақыты, файл аты бойынша
property-file-signer = Немен қол қойылған, файл бойынша
property-file-signed-at = Қашан қол қойылған, файл бойынша
property-received = Қашан алынды
property-purpose = Не үшін сақталады
property-interviewer = Сұхбат алушы
property-interpreter = Аудармашы
property-consent = Келісім
property-public-number = Жария нөмірі
property-original = Түпнұсқа
property-text = Мәтін
property-derived-from = Неден алынған
property-copy-of = Қай құжаттың көшірмесі
property-translation-of = Қай құжаттың аудармасы
property-not-copy-of = Қай құжаттың көшірмесі емес
property-demand = Талап
property-figure = Сан
property-quotation = Айтқан сөзі
property-people = Неше адам
property-place-type = Жердің түрі
property-within = Қайда орналасқан
property-country = Ел
property-point = Картадағы нүкте
property-gazetteer = Анықтамалықтағы жер
property-own = Осында сипатталған
property-unit = Қай бірлікке қарайды
property-law = Заң
property-article = Бап
property-max-sentence = Ең ауыр жаза
property-record = Карточка
property-victim = жәбірленуші
property-alleged-perpetrator = құқық бұзды делінген
property-witness = куә
property-source = дереккөз
property-speaker = айтқан
property-by = талап етуші
property-addressee = кімнен талап етілді
property-holder = кім айтады
property-area = аумақ
property-extraction = Бағдарлама оқыған
property-typed = Осында терілген
property-transcript = Тыңдап отырып жазылған
property-region = Белгіленген аймақтардан оқылған
property-furniture = Беттің қосалқы бөліктері
property-head = Кім кімге жіберді
property-translation = Аударма
property-ocr = Суреттен оқылған

# Шешімдер
judgement-title = Шешім
judgement-accept = Ұсыныс қабылданды
judgement-reject = Ұсыныс теріске шығарылды
judgement-withdraw = Қайтарып алынды
judgement-correct = Түзетілді
judgement-same-as = Сол карточканың өзі
judgement-not-same-as = Ол карточка емес
judgement-left-open = Бір ме, жоқ па — ашық қалдырылды
judgement-remark = Неге осылай шешілді
judgement-redact = Бояп жабылды
judgement-disclose = Ашылды
judgement-erase = Өшірілді

# Не істелді
flash-accepted = Қабылданды. { $what }
flash-accepted-with = Мұнда аталған тағы { $count ->
    [one] { $count } ұсыныспен
   *[other] { $count } ұсыныспен
} бірге қабылданды. { $what }
flash-rejected = Теріске шығарылды. { $what }
flash-accepted-several = { $count ->
    [one] { $count } ұсыныс қабылданды
   *[other] { $count } ұсыныс қабылданды
}.
flash-rejected-several = { $count ->
    [one] { $count } ұсыныс теріске шығарылды
   *[other] { $count } ұсыныс теріске шығарылды
}.
flash-language = Жазып алынды. Мәтін тілі: { $language }. Мәтін қайта оқылды; қабылданған шешімдер күшінде қалады.
flash-set = Баптау сақталды.
flash-taken-back = Кері қайтарылды. Бәрі бұрынғы қалпында.
flash-withdrawn = Қайтарып алынды. Ол енді күшінде емес, бірақ тарихта қалады.
flash-same = Енді бұл екеуі — бір карточка.
flash-kin-copy = Көшірме деп сақталды: екеуі бір дереккөз болып саналады.
flash-kin-translation = Аударма деп сақталды: екеуі бір дереккөз болып саналады.
flash-kin-apart = Екі дереккөз деп сақталды. Бұл қайта ұсынылмайды.
flash-not-same = Бөлек қалдырылды. Екеуі бір деп қайта ұсынылмайды.
flash-place-chosen = Сақталды: осы жер айтылып отыр.
flash-place-refused = Сақталды: бұлардың ешқайсысы емес. Олар қайта ұсынылмайды.
flash-place-open = Кері қайтарылды: енді қай жер екені айтылмаған.
flash-place-added = Жер сақталды, енді ол да ізделеді.
flash-place-changed = Өзгерістер сақталды; бұрынғысы тарихта қалады.
flash-place-same = Ештеңе өзгермеді, сондықтан ештеңе сақталмады.
flash-left-open = Ашық қалдырылды. Бұл жұп сондай жұптардың арасында күтіп тұрады.

# Жұмыс орнында не дұрыс болмады
failure-title = Бұл орындалмады
failure-status = Жауап: { $status }
failure-start = Басты бетке оралу
failure-search = Іздеп көру
failure-documents = Барлық құжат
desk-wrong-host = Бұл атпен жұмыс орны ашылмайды. Терминал көрсеткен мекенжайды пайдаланыңыз.
desk-wrong-origin = Бұл сұрау жұмыс орнының бетінен келмеген, сондықтан ештеңе істелмеді.
desk-wrong-token = Форма осы сеанстан емес, сондықтан ештеңе істелмеді. Бетті қайта ашып, әрекетіңізді қайталаңыз.
desk-wrong-method = Бұл мекенжай мұндай сұрауды қабылдамайды.
desk-form-unread = Форманы оқу мүмкін болмады, сондықтан ештеңе істелмеді. Бетті қайта ашып, әрекетіңізді қайталаңыз.
desk-too-large = Бұл файлдар қосылғанда 4 ГБ-тан асады, сондықтан ешқайсысы жүктелмеді. Бір жолғыда азырақ жіберіңіз, ал үлкен файл үшін «kua add» пәрменін пайдаланыңыз.
desk-wrong-day = Бұл күн емес. 2021-10-16, 2021-10, 2021 деп, ал аралықты 2021-10-14/2021-10-16 деп жазыңыз.
desk-undo-passed = Содан бері басқа әрекет жасалды. Оны карточкасының бетінде болдырмаңыз.

# Құлыпталған
locked-title = Құлыпталған
locked-why = Бұл бет құлыпталған. Оны бір рет қана жарайтын мекенжай ашады.
locked-idle = Біраз уақыт ештеңе істелмегендіктен, бет өзі құлыпталды. Сақталғанның бәрі орнында, нобайлар да орнында.
locked-announced = Терминалға жаңа мекенжай жазылды.
locked-used = Бұл мекенжай бұрын пайдаланылған. Әрқайсысы бетті бір-ақ рет ашады.
locked-how = Бағдарлама жұмыс істеп тұрған терминалға қараңыз: сондағы ең соңғы мекенжай бетті қайта ашады.
locked-ask = Бағдарлама жұмыс істеп тұрған терминал жаңа мекенжай көрсете алады.
locked-button = Терминалға жаңа мекенжай жазу
locked-note = Сол терминалды көріп отырған адам ғана кіре алады, басқа ешкім емес.

# Басты бет
start-title = Басты бет
start-heading = Не шешім күтіп тұр
start-empty-heading = Мұнда әзірге ештеңе жоқ
start-empty = Алдымен құжат керек. Бағдарлама ондағы сөздерді оқып, ұсыныстар жасайды, ал шешетін — сіз.
start-empty-import = Файлдарды жүктеу:
start-empty-import-why = қолыңызға түскен мәтіндер, сақталған беттер, кестелер.
start-empty-write = Жазу:
start-empty-write-why = ескертпе немесе тыңдап отырып сұхбат жазып алу.
start-empty-review = Содан кейін оқып, белгілейсіз: әр ұсынысты ол алынған сөздердің қасында қабылдайсыз немесе теріске шығарасыз.
start-waiting = Оқу және белгілеу
start-nothing-waits = Шешім күтіп тұрған ұсыныс жоқ. Құжат жүктеңіз немесе қайшылықтарды қараңыз.
start-progress = Қаншасы шешілді
start-review = Оқу және белгілеу
start-unread = Оқылмаған
start-unread-why = Бұлардан мәтін оқу мүмкін болмады. Түпнұсқалары сақталған.
start-drafts = Нобайлар
start-draft = Нобай { $name }
start-conflicts = Дереккөздер бір-біріне қайшы
start-conflicts-why = Екі жағы да қалады. Қай дереккөз не айтатынын қараңыз.
start-conflicts-all = { $count ->
    [one] Қайшылығы бар карточка
   *[other] Қайшылығы бар { $count } карточканың бәрі
}
start-recent = Соңғы өзгерістер
start-nothing-recent = Әзірге өзгеріс жоқ.
start-counts = Осы қоймада
start-statements = Журналдағы жазбалар

# Импорт
import-title = Импорт
import-lead = Әр файл құжатқа айналады. Түпнұсқасы өзгеріссіз, шифрланып сақталады.
import-files = Файлдар: бірнешеуін таңдаңыз немесе осында сүйреп әкеліңіз
import-limit = Бір жолғыда { $count } ГБ-қа дейін. Олар дискіге түспей тұрып шифрланады.
import-button = Жүктеу
import-no-file = Файл таңдалмады. Артқа қайтып, біреуін немесе бірнешеуін таңдаңыз.
form-origin = Қайдан келді
form-received-from = Кімнен алынды
form-received-from-note = Мөрленген: тек сіз көресіз.
form-received-how = Қалай келді
form-purpose = Не үшін сақталады
form-language = Тілі
form-language-note = Бос болса, тіл әріптерінен анықталады. Әйтпесе код: kk, ru, ug, zh, de, en.
form-published = Жарияланған күні
form-published-note = Бос болса, мәтіннен оқылады. Сіз жазған күн мәтіндегіден жоғары тұрады.
form-access = Мұны кім көре алады
form-consent = Келісім
form-consent-note = «Сұралмаған» дегені «жоқ» деп саналады.
consent-keep = Сақтау
consent-share = Аталған ұйымдарға беру
consent-publish = Жариялау
consent-image = Суретін пайдалану
consent-voice = Даусын пайдалану
consent-not-asked = сұралмаған
consent-yes = иә
consent-no = жоқ
imported-title = Жүктелді
imported-files = { $count ->
    [one] { $count } файл
   *[other] { $count } файл
}
imported-inside = Жоғарыдағы файлдың ішінде келді.
imported-alike = { $count ->
    [one] Басқа бір құжатпен дереккөзі бір болуы мүмкін: қарау.
   *[other] Басқа { $count } құжатпен дереккөзі бір болуы мүмкін: қарау.
    }
imported-duplicate = Дәл осы байттар қоймада бұрыннан бар. Ештеңе қосылған жоқ; олар мына құжатта.
imported-unreadable = Түпнұсқа сақталды, бірақ мәтін оқу мүмкін болмады:
imported-language = Тілі
imported-type = Түрі
imported-size = Көлемі
imported-found = Табылғаны
imported-more = Тағы жүктеу
imported-waits = { $count ->
    [one] Бұл — { $count } хабары бар мессенджер экспорты. Одан не сақталатынын сіз таңдағанша күтіп тұрады.
   *[other] Бұл — { $count } хабары бар мессенджер экспорты. Солардың қайсысы сақталатынын сіз таңдағанша күтіп тұрады.
}
imported-choose = Хабарларды таңдау
import-exports = Таңдауды күтіп тұрған экспорттар
import-exports-note = Оларды тек сіз көресіз. Олардан ештеңе ізделмейді, ондағы есімдер басқа ешкімге көрсетілмейді.

# Мессенджер экспорттары
export-title = Хабарларды таңдау
export-lead = Маңыздысын белгілеңіз. Тек сол ғана, экспорттың дәл сол жолдарымен, жаңа файл болып сақталады; қалғаны жойылады. Жіберушілер мөрленген күйінде қалады.
export-messages = Ішінде
export-days = Күндері
export-words = Сөздер немесе жіберуші
export-from = Қай күннен
export-to = Қай күнге дейін
export-look = Көрсету
export-look-all = Барлық хабар
export-found = { $count ->
    [0] Сәйкес хабар жоқ
    [one] { $count } хабар сәйкес келеді
   *[other] { $count } хабар сәйкес келеді
}
export-none-found = Мұнда хабар жоқ.
export-before = Ертерек
export-next = Кейінірек
export-save = Белгіленгенді сақтап қою
export-many = Бірден көбін
export-range = Хабарлардың нөмірлері
export-range-button = Осыларды белгілеу
export-pick-found = { $count ->
    [one] Сәйкес хабарды белгілеу
   *[other] Сәйкес { $count } хабардың бәрін белгілеу
}
export-pick-none = Барлық белгіні алып тастау
export-picked = { $count ->
    [0] Ештеңе белгіленбеген
    [one] { $count } хабар белгіленген
   *[other] { $count } хабар белгіленген
}
export-keep = Осыларды сақтау, қалғанын жою
export-keep-note = Осы бетте белгіленгендер де есепке кіреді. Экспорттың қалғаны бірден жойылады, оны ешкім қайтара алмайды. Бұл журналда жазылады, ал бүкіл экспорттың хеші жаңа құжаттың мөрленген дерегі болып қалады.
export-else = Бәрін сақтау немесе ештеңе сақтамау
export-all-note = Бүкіл экспорт, онда сөйлейтін адамдардың бәрімен бірге, сол күйінде қалады. Хат алмасу түгелімен дәлел болғанда ғана осыны таңдаңыз.
export-all = Бүкіл экспортты сақтау
export-drop-note = Ештеңе сақталмайды. Журналда мұнда экспорт болғаны және жойылғаны жазылады.
export-drop = Экспортты жою
export-nothing-picked = Бірде-бір хабар белгіленбеген. Артқа қайтып, сақталатындарын белгілеңіз.
export-wrong-numbers = Хабар нөмірлері 12-40, 77 түрінде жазылады және соңғы хабардың нөмірінен аспайды.
count-messages = { $count ->
    [one] { $count } хабар
   *[other] { $count } хабар
}
count-people = { $count ->
    [one] { $count } адам
   *[other] { $count } адам
}
count-files = { $count ->
    [one] { $count } файл
   *[other] { $count } файл
}

# Хат алмасулар
chat-title = Хабарлар
chat-names = Кім кім
chat-names-note = Жіберушілер нөмірмен берілген; есімдері мөрленген. Уақыт экспортты жасаған телефонның сағаты бойынша.
message-sender = Жіберуші { $number }
message-nobody = Бағдарлама
message-conversation = хат алмасу { $number }
message-answers = жауап берген хабары: { $number }
message-forwarded = қайта жіберілген, кімнен: { $sender }
message-passage = Үзінді ретінде
message-edited = кейін өзгертілген
message-deleted = жіберуші өшірген
message-without-file = файлы экспортқа енгізілмеген
message-program = бағдарлама жолы; ішінде адамдар аталғандықтан, сөздері көрсетілмейді
document-messages = Хабар-хабармен
read-message = { $number }-хабар, { $sender }, { $time }
document-picked = Мұнда таңдалған хабарлар ғана сақталған. Экспорттың қалғаны жойылды; оның хеші мен хабар саны файлдың өзі туралы айтқандарының ішінде тұр.

# Шектер
limit-raise = Осы файл үшін { $limit } шегін көтеріп, қайта оқу
limit-now = Қазір { $count }. Бүлінген немесе зиянды файл рұқсат етілгеннің бәрін жұмсап қоюы мүмкін.
limit-button = Көтеріп, қайта оқу

# Файлдар
files-title = Файлдар
files-link = Барлық файл және қайсысы қаншалықты оқылды
files-empty = Ондай файл жоқ.
files-work-runs = Файлдар оқылып жатыр
files-work-waits = Файлдар оқылуын күтіп тұр
files-work-stopped = Оқу тоқтатылды
files-progress = Қанша файл оқылды
files-done = { $count ->
    [one] { $count } дайын
   *[other] { $count } дайын
}
files-left = { $count ->
    [one] { $count } қалды
   *[other] { $count } қалды
}
files-now = Қазір:
files-stop = Осы файлдан кейін тоқтату
files-go-on = Жалғастыру
files-refresh = Бәрі оқылып біткенше, бұл бет бірнеше секунд сайын жаңарып тұрады. Беттен кете беруге болады; оқу жалғаса береді, ақаудан немесе қайта іске қосудан кейін де.
files-odd = Қарап шығу керек
files-export = экспорттың хабарлары таңдауды күтіп тұр
files-duplicate = дәл осы байттар қоймада бұрыннан бар; олар мына құжатта
files-all = Барлық файлды көрсету
files-older = Ескі оқу бағдарламасы оқыған: { $count }
files-again = Қайта оқу
files-again-one = Қайта оқу: { $file }
files-again-these = { $count ->
    [one] Осы файлды қайта оқу
   *[other] Осы { $count } файлды қайта оқу
}
files-again-all = { $count ->
    [one] Оны қайта оқу
   *[other] Барлық { $count } файлды қайта оқу
}
files-again-note = қазіргі оқу бағдарламасымен:
file-stage-waiting = күтіп тұр
file-stage-reading = оқылып жатыр
file-stage-unpacking = ашылып жатыр
file-stage-read = оқылған
file-stage-unread = оқылмаған
file-stage-unknown = белгісіз
column-file = Файл
column-reason = Себебі
column-pages = Беттер
column-members = Ішіндегі файлдар
column-notices = Ескертпелер
column-reader = Оқу бағдарламасы
column-read = Оқылған уақыты
files-notice-encoding-guessed = кодтамасы болжанған
files-notice-invalid-bytes = әріп болмайтын жерлер
files-notice-encoding-contradicted = кодтамасы көрсетілгеннен басқа
files-notice-control-characters = көрінбейтін таңбалар
files-notice-name-contradicted = басқаша аталған
files-notice-no-main-part = негізгі бөлігі жоқ
files-notice-too-deep = тым терең қабаттасқан
files-notice-pages-without-text = мәтінсіз беттер
files-notice-hidden-text = жасырын мәтін
files-notice-order-guessed = реті болжанған
files-notice-tracked-changes = бекітілмеген түзетулер
files-notice-comments = ішінде ескертпелер бар
files-notice-hidden-sheets = жасырын парақтар
files-notice-merged-cells = біріктірілген ұяшықтар
files-notice-days-from-1904 = 1904 жылдан саналған күндер
files-notice-program = ішінде бағдарлама бар
files-notice-outside-reference = сырттан бірдеңе сұрайды
files-notice-damaged = бүлінген
files-notice-members-left-out = файлдар алынбаған
files-notice-signature = қолтаңба
files-notice-hash-contradicted = хеші көрсетілгеннен басқа
files-notice-position-inside = жасалған жері жазылған
files-notice-second-kind = бір файлда екі түр
files-notice-limit-reached = шекте тоқтаған
files-notice-language-contradicted = тілі көрсетілгеннен басқа

# Оқу және белгілеу
read-title = Оқу және белгілеу
read-document = Осы құжат туралы
read-language = Тілі: { $language }
read-published = Жарияланған күні: { $day }
read-stated = Айтылған күні: { $day }
read-text = Мәтін
read-lost = Бұл сөздер енді орнында жоқ: мәтін қайта оқылды және өзгеше. Сол жерде мынау тұрған:
read-notices = { $count ->
    [one] Оқу туралы { $count } ескертпе
   *[other] Оқу туралы { $count } ескертпе
}
read-part = Бөлік
read-part-before = Алдыңғы бөлік
read-part-after = Келесі бөлік
read-none-heading = Ұсыныс жоқ
read-none = Бағдарлама бұл мәтіннен ұсына алатын ештеңе таппады. Мәтін сақталған, одан іздеуге болады.
read-done-heading = Бәрі шешілді
read-done = Бұл құжатта шешім күтіп тұрған ештеңе жоқ.
read-remaining = Бірнешеуін бірден шешу
picture-page = { $pages } беттің { $page }-беті
picture-before = Алдыңғы бет
picture-after = Келесі бет
picture-summary = Беттің суреті
document-pages = { $count ->
    [one] { $count } бет: суретін көру
   *[other] { $count } бет: суреттерін көру
}
document-read-again = Файлды қайта оқу
document-parts = Ішіндегі файлдар
kin-title = Дереккөзі бір болуы мүмкін
kin-why = Көшіріп басу мен аударма дереккөзі айтқаннан артық ештеңе айтпайды. Осында байланыстырғаныңыз бір дереккөз болып саналады; екі құжат та қалады.
kin-words = { $tenths ->
    [10] Қысқарақ мәтіннің түгелге жуығы екіншісінде бар.
   *[other] Қысқарақ мәтіннің шамамен { $tenths }/10 бөлігі екіншісінде бар.
    }
kin-facts = Сөзі басқа, деректері бірдей:
kin-days = Күндер:
kin-figures = Сандар:
kin-copy = көшірме
kin-translation = аударма
kin-apart = екі дереккөз
kin-say-copy = Бұл көшірме
kin-say-translation = Бұл аударма
kin-say-apart = Екі дереккөз
document-remarks = Оқу бағдарламасының ескертпелері
document-file-says = Файл өзі туралы не айтады
document-file-says-note = Мұны ешкім тексерген жоқ. Файлды жасаған адам оны өзгертуі мүмкін.
unread-why = Бұл құжаттан мәтін оқу мүмкін болмады. Түпнұсқасы сақталған.
card-elsewhere = { $count ->
    [one] Бұл тағы { $count } жерде тұр.
   *[other] Бұл тағы { $count } жерде тұр.
}
card-others = Былай да оқуға болады:
law-heading = Заң бабы
law-said = Мәтінде айтылғаны
law-said-none = ең ауыр жаза аталмаған
law-file = Деректер файлында
law-unverified = тексерілмеген: мұны ешкім заңның өзінен оқыған жоқ
law-verified = заң мәтінінен оқылған
law-valid = Қолданылу мерзімі: { $valid }
law-gone = мәтін жарияланған кезде күшінде болмаған
law-no-maximum = файлда ең ауыр жаза жоқ
law-fine = айыппұл
law-life = өмір бойы бас бостандығынан айыру
law-death = өлім жазасы
law-years = { $count ->
    [one] { $count } жыл
   *[other] { $count } жыл
}
law-months = { $count ->
    [one] { $count } ай
   *[other] { $count } ай
}
law-days = { $count ->
    [one] { $count } тәулік
   *[other] { $count } тәулік
}
card-into = Бұл бұрыннан бар карточка ма?
card-new = Жоқ, жаңасы
card-accept = Қабылдау
card-skip = Өткізіп жіберу
card-reject = Теріске шығару
card-reason = Теріске шығарсаңыз, себебі
card-became = Айналған карточкасы:
card-certainty = Біздің ағылшынша сынақ мәтіндерімізде осындай жүз ұсыныстың шамамен { $percent } данасы дұрыс болған; басқа тілдер үшін бұл — болжам ғана
card-previous = Алдыңғысы
card-next = Келесісі
card-next-open = Шешім күтіп тұрған келесісіне
weight-here = Осында қабылданған шешімдерді ескергенде: { $percent } %.
weight-rule = Осы қоймада мұндай { $decided } ұсыныстың { $accepted } данасы қабылданған.
weight-rule-corrected = Осы қоймада мұндай { $decided } ұсыныстың { $accepted } данасы қабылданған, оның ішінде түзетілгеннен кейін — { $corrected }.
weight-rejected = { $count ->
    [one] Бұл сөздер басқа бір құжатта «{ $kind }» ретінде теріске шығарылған.
   *[other] Бұл сөздер басқа { $count } құжатта «{ $kind }» ретінде теріске шығарылған.
}
weight-accepted = { $count ->
    [one] Бұл сөздер басқа бір құжатта «{ $kind }» ретінде қабылданған.
   *[other] Бұл сөздер басқа { $count } құжатта «{ $kind }» ретінде қабылданған.
}
known-heading = Мұнда бұрыннан белгілі. Соның өзі ме?
known-only = Бұл ат мұнда белгілі; оны ереже ұсынған жоқ. Соның өзі ме?
known-exactly = мынадай атпен белгілі: { $name }
known-inflected = мынадай атпен белгілі: { $name }; мәтінде жалғауы басқа
known-same = Соның өзі деп қабылдау
known-apart = Жаңасы деп қабылдау
known-word = мұнда белгілі
unsure-word = анық емес
unsure-heading = { $count ->
    [0] Анық емес: шешім күтіп тұрған ештеңе жоқ
    [one] Анық емес: { $count } ұсыныс шешім күтіп тұр
   *[other] Анық емес: { $count } ұсыныс шешім күтіп тұр
}
unsure-note = Анықтығы { $percent } %-дан төмен. Олар соңында тұрады және сіз белгілемесеңіз, қалғандарымен бірге қабылданбайды.
language-wrong = Тілі қате анықталды ма?
language-choose = Мәтін тілі
language-other = Немесе код, мысалы ug-Latn
language-note = Айтқаныңыз тұжырым ретінде сақталады, оны қайтарып алуға болады. Мәтін қайта оқылады, ал қабылданған шешімдер қалады.
language-button = Осы тілде оқу
part-victim = Жәбірленуші
part-actor = Кім істеді
part-place = Қайда
part-time = Қашан
part-charge = Тағылған айып
part-accused = Айыпталушы
part-speaker = Кім айтты
part-by = Кім талап етеді
part-addressee = Кімнен талап етіледі
field-name = Аты
field-role = Кім деп аталған
field-class = Дереккөздегі орны
field-abbreviation = Қысқарған аты
field-country = Ел
field-people = Неше адам
field-edtf = Күні (2021-10-16, 2021-10, 2021-10-14/2021-10-16, 2021-10~)
field-type = Не болды
field-law = Заң
field-article = Бап
field-offence = Құқық бұзушылық, билік органының сөзімен
field-max-sentence = Ең ауыр жаза
field-imposed-sentence = Тағайындалған жаза
field-low = Кемінде
field-point = Саны
field-high = Көп дегенде
field-unit = Өлшемі
field-about = Ненің саны
field-what = Не талап етіледі
remaining-title = Бірнешеуін бірден шешу
remaining-how = Белгіленгеннің бәрі сол күйінде қабылданады. Қайта қарағыңыз келгенінің белгісін алып тастаңыз.
remaining-unsure = Анықтығы { $percent } %-дан төмен, сондықтан белгіленбеген:
remaining-known = { $count ->
    [one] Мұнда белгілі { $count } ат
   *[other] Мұнда белгілі { $count } ат
}
remaining-known-note = Оларды ереже ұсынған жоқ, сол айтылып отыр ма — оны сізден басқа ешкім айта алмайды. Олар бір-бірлеп шешіледі.
remaining-look = қарау
remaining-accept-kind = Белгіленгенді қабылдау: { $kind }
remaining-accept = Белгіленгеннің бәрін қабылдау
remaining-reject = Белгіленгеннің бәрін теріске шығару
remaining-nothing-ticked = Ештеңе белгіленбеген, сондықтан ештеңе істелмеді.

# Карточкалар
person-title = Адам
event-title = Оқиға
organisation-title = Ұйым
place-title = Жер
record-title = Карточка
record-known = Дереккөздер не дейді
record-time = Уақыт бойынша
record-events = Оқиғалар
record-documents = Құжаттар
record-pointing = Қайда аталған
record-candidates = Соның өзі болуы мүмкін
record-candidates-note = Аттары бірдей. Сіз айтпайынша ешкім біріктірілмейді, ал шешімді болдырмауға болады.
record-same = Соның өзі
record-not-same = Соның өзі емес
record-judged = Біріктірілген, бөлек қалдырылған, ашық қалдырылған
record-history = Тарихы

# Адамның есімдері
names-title = Есімдері
names-shown = көрсетілген
names-in = құжаттар:
names-said = { $count ->
    [one] { $count } рет аталған
   *[other] { $count } рет аталған
}
names-more-documents = { $count ->
    [one] және тағы { $count } құжат
   *[other] және тағы { $count } құжат
}
names-why-only = Жоғарыда біріншісі көрсетілген: басқасы белгісіз.
names-why-most = Жоғарыда біріншісі көрсетілген: ол ең жиі аталған, { $all } реттің { $count } ретінде.
names-why-as-often = { $count ->
    [one] Жоғарыда біріншісі көрсетілген: бәрі бір-бір реттен аталған, сондықтан алдымен есім түрі, сосын әріп реті шешеді.
   *[other] Жоғарыда біріншісі көрсетілген: басқалары да { $count } рет аталған, сондықтан алдымен есім түрі, сосын әріп реті шешеді.
}
names-why-openly = Жоғарыда біріншісі көрсетілген: осы карточканы көретіндердің бәріне көрінетін есімдердің ішінде ол ең жиі аталған.
script-latn = Латын
script-cyrl = Кирилл
script-arab = Араб
script-hani = Қытай иероглифтері
script-zyyy = Басқа жазу

# Бір адам болуы мүмкін екі адам
possible-title = Сол адам болуы мүмкін
possible-count = { $count ->
    [one] Есімі ұқсас { $count } адам
   *[other] Есімі ұқсас { $count } адам
}
possible-more = { $count ->
    [one] Тағы { $count } адам, есімінің ұқсастығы азырақ
   *[other] Тағы { $count } адам, есімдерінің ұқсастығы азырақ
}
possible-common = { $count ->
    [one] Есімдердің бірі мұнда 12-ден астам адамда бар: аттас адамдар ұсынылмайды.
   *[other] Есімдердің { $count } данасының әрқайсысы мұнда 12-ден астам адамда бар: аттас адамдар ұсынылмайды.
}
pair-note = Ықтималдық адамдарға емес, есімдерге қатысты: аттас адамдарда да сондай. Сіз айтпайынша ешкім біріктірілмейді, ал шешімді болдырмауға болады.
pair-and = және
pair-facts = Олар туралы тағы не айтылған
pair-nothing-else = Олар туралы салыстыруға болатын басқа ештеңе айтылмаған.
pair-documents = Екеуі бір құжатта аталған. Құжат бір адамды екі адам деп сирек атайды:
pair-compare = Қатар қойып салыстыру
pair-reason = Себебі (бос қалдыруға болады)
pair-closed = Олардың ұқсастығын тек жабық есім көрсетеді. Біріктірілсе, екі карточканы да көретін әркім олардың бір адам екенін біледі. Мен соны қалаймын.
pair-same = Бір адам
pair-not-same = Бір адам емес
pair-left-open = Білмеймін
pair-was-left-open = ашық қалдырылған
pair-count-agrees = { $count ->
    [one] { $count } сәйкес
   *[other] { $count } сәйкес
}
pair-count-differs = { $count ->
    [one] { $count } өзгеше
   *[other] { $count } өзгеше
}
pair-count-contradicts = { $count ->
    [one] { $count } қайшы
   *[other] { $count } қайшы
}
fit-agrees = сәйкес
fit-differs = өзгеше
fit-contradicts = екеуі бір адамға қатысты дұрыс бола алмайды
fit-one-sided = тек бірі туралы айтылған
likelihood-almost-sure = Бір есім екені анық дерлік
likelihood-very-likely = Бір есім болуы әбден ықтимал
likelihood-likely = Бір есім болуы ықтимал
likelihood-perhaps = Бір есім болуы мүмкін
judged-same = Екі карточка біріктірілді:
judged-same-as = Біріктірілген карточкасы:
judged-not-same = Бөлек қалдырылған карточкасы:
judged-left-open = Соның өзі ме, жоқ па — ашық қалдырылған карточкасы:
judged-by = кілт:
beside-title = Қатар қою
beside-names = Есімдері
beside-decide = Бұл бір адам ба?
beside-judged = Бұл екеуі туралы бұрын не айтылған
doubles-title = Ықтимал сәйкестіктер
doubles-count = { $count ->
    [one] { $count } ықтимал сәйкестік
   *[other] { $count } ықтимал сәйкестік
}
doubles-count-so-far = { $count ->
    [0] Ықтимал сәйкестіктер ізделіп жатыр
    [one] Әзірге { $count } ықтимал сәйкестік
   *[other] Әзірге { $count } ықтимал сәйкестік
}
doubles-words = Есімдегі сөз
doubles-certainty = Қаншалықты ықтимал
doubles-certainty-any = кез келген
doubles-certainty-almost-sure = анық дерлік
doubles-certainty-very-likely = әбден ықтимал
doubles-certainty-likely = ықтимал
doubles-certainty-perhaps = мүмкін
doubles-letters = Жазуы
doubles-letters-any = кез келген
doubles-letters-two = екі түрлі жазуда
doubles-letters-one = бір жазуда
doubles-letters-pair = { $one } және { $other }
doubles-state = Күйі
doubles-state-open = шешілмеген
doubles-state-left-open = ашық қалдырылған
doubles-state-all = екі түрі де
doubles-sort = Реті
doubles-sort-likelihood = алдымен ең ықтималы
doubles-sort-rarity = алдымен ең сирек есімдер
doubles-sort-name = есімі бойынша
doubles-none = Мұнда бір адам екі рет жазылғандай есімдер жоқ.
doubles-none-fits = Сүзгіге ештеңе сәйкес келмейді.
doubles-show-all = Бәрін көрсету
doubles-column-likelihood = Ықтималдық
doubles-column-certainty = Қаншалықты ықтимал
doubles-column-one-id = Біріншісінің идентификаторы
doubles-column-one = Біріншісі
doubles-column-one-name = Біріншісінің есімі
doubles-column-one-access = Біріншісіне қолжетімділік
doubles-column-other-id = Екіншісінің идентификаторы
doubles-column-other = Екіншісі
doubles-column-other-name = Екіншісінің есімі
doubles-column-other-access = Екіншісіне қолжетімділік
doubles-column-letters = Жазуы
doubles-column-rarity = Сиректігі, бит
doubles-column-state = Күйі
doubles-column-reasons = Себептері
doubles-beginning = Есімдер әлі қаралып жатыр, сондықтан ықтимал сәйкестіктер белгісіз. Бетті біраздан кейін қайта жүктеңіз.
doubles-progress = Әзірге { $names } есімнің { $looked } данасы қаралды.
doubles-again = Қайта жүктеу
doubles-left-out = { $count ->
    [one] Ықтималдығы азырақ тағы { $count } жұп көрсетілмеген.
   *[other] Ықтималдығы азырақ тағы { $count } жұпқа дейін көрсетілмеген.
}
doubles-common = { $count ->
    [one] { $count } есім 12-ден астам адамда бар, ол ешкімді ешкімнен ажыратпайды: ол есім иелерінен жұп құрылмайды.
   *[other] { $count } есімнің әрқайсысы 12-ден астам адамда бар, олар ешкімді ешкімнен ажыратпайды: ол есімдердің иелерінен жұп құрылмайды.
}
record-id = Идентификатор
source-in = Құжат:
source-holder = Айтқан:
source-recorded = Жазылған уақыты
source-record = жазба
source-passage = үзінді
timeline-label = Уақыт таспасы
timeline-reading = Нүкте — белгілі күн. Штрихталған жолақ — оқиға болған аралық немесе дәл емес уақыт. Солғындап барып бітетін шеті белгісіз.
timeline-table = Соның өзі кесте түрінде

# Құжаттар
document-page-title = Құжат
document-title = Атауы
document-name = Файл аты
document-read = Оқу
document-download = Түпнұсқасын жүктеп алу
document-stated = Ол туралы не көрсетілген
document-stated-note = Оны жүктеген немесе тексерген адам көрсеткен.
document-was-read = Бағдарлама не оқыды
document-was-read-note = Мұны ешкім растаған жоқ.
document-taken = Одан не алынды
document-nothing-taken = Әзірге одан ештеңе қабылданған жоқ.
document-file = Түпнұсқа
document-file-note = Ол осы беттен тыс ашылады да, жүктемелеріңізде шифрланбай жатады. Жұмысыңыз біткенде оны сол жерден өшіріңіз.
document-versions = Мәтіндері
document-reviewed = осы бойынша шешім қабылданып жатыр
document-furniture = Мәзірлер, мекенжайлар және сол сияқтылар; мәтіннен бөлек, олардан ұсыныс ізделмейді.
document-show-text = Осы мәтінді көрсету
text-title = Мәтін

# Тұжырымдар мен журнал
statement-title = Тұжырым
statement-about = Кім немесе не туралы:
statement-proof = Дәлелдеме
statement-position = Журналдағы орны
statement-author = Жазған кілт
statement-download = Дәлелдемені жүктеп алу
statement-proof-note = Бұл файл осы жазбаның журналда бар екенін дәлелдейді. Жазбаның не айтатынын көрсетпейді.
statement-withdraw = Қайтарып алу
statement-withdraw-note = Сонда ол күшінде болмайды, бірақ себебіңізбен бірге тарихта қалады.
statement-reason = Себебі
statement-withdraw-button = Қайтарып алу
rests-on-text = Мәтінге сүйенеді, SHA-256
rests-on-file = Файлға сүйенеді, SHA-256
log-title = Журнал
log-lead = { $count ->
    [one] { $count } жазбаға қол қойылып, сақталды.
   *[other] { $count } жазбаға қол қойылып, сақталды.
}
log-verify = Бәрін тексеру
log-verify-note = Әр жазба, әр түпнұсқа, әр мәтін оқылып, қол қойылған ағашпен салыстырылады. Үлкен қойма үшін бұл біраз уақыт алады.
log-sound = Бұзылған ештеңе жоқ
log-unsound = Бірдеңе дұрыс емес. Жазуды тоқтатып, осы қалтаны сол күйінде сақтаңыз да, сақтық көшірмені басқа жерде қалпына келтіріңіз
log-when = Тексерілген уақыты
log-leaves = Ағаштағы жазбалар
log-present = Орнында тұрған және сәйкес мазмұн
log-erased = Өшірілген, себебі шешімде жазылған
log-missing = Шешімсіз жоғалған
log-wrong = Қолтаңбасы немесе реті қате
log-originals = Орнында тұрған және сәйкес түпнұсқалар
log-originals-wrong = Бүлінген немесе жоғалған түпнұсқалар
log-texts-wrong = Бүлінген немесе жоғалған мәтіндер
log-root = Ағаш журналдың қол қойылған күйіне сәйкес
log-checkpoint = Бақылау нүктесі
log-checkpoint-note = Оны басқа жерде сақтаңыз. Бүкіл қалтаның ескі күйіне қайтарылғанын сонымен ғана байқауға болады.
log-download = Бақылау нүктесін жүктеп алу

# Тізбелер мен іздеу
list-title = Тізбе
list-prefix = Немен басталады
list-filter = Сүзу
list-conflicts = Тек қайшылығы барлары
list-classes = Типі бойынша
list-every-class = Барлық тип
list-other-kinds = Басқа түрлер
list-empty = Мұнда ештеңе жоқ немесе сүзгіге ештеңе сәйкес келмейді.
column-id = Идентификатор
column-rule = Ереже
column-accepted = Қабылданған
column-corrected = Алдымен түзетілген
column-decided = Шешілген
column-kind = Түрі
column-name = Аты
column-note = Ескертпе
column-class = Типі
column-day = Күндері
column-from = Басы
column-to = Соңы
column-statements = Жазбалар
column-conflicts = Қайшылықтар
column-access = Қолжетімділік
column-changed = Өзгертілген
column-when = Қашан
column-what = Не
column-detail = Қай сөздерден
search-title = Іздеу
search-kinds = Түрі:
search-languages = Тілі:
search-years = Уақыты:
search-since = { $year } жылдан бері
search-also-written = Басқаша жазылуы:
search-only-as-typed = тек терілгендей
search-only-typed = Тек терілгені ізделді.
search-any-spelling = Басқаша жазылуын да іздеу
search-met = мұнда жазылуы:
search-nothing = Ештеңе сәйкес келмейді. Сөз санын азайтып, сөздің басын * белгісімен немесе басқаша жазылуын байқап көріңіз.

# Жазу
write-title = Жазу
write-lead = Ескертпе немесе сұхбат құжатқа айналады. Жазып отырғанда нобай қойманың ішінде сақталады.
write-keep = Құжат ретінде сақтау
write-draft = Нобайды сақтау
write-discard = Нобайды тастау
write-saving = Сақталып жатыр…
write-saved = Нобай сақталды.
write-unsaved = Нобайды сақтау мүмкін болмады. «Нобайды сақтау» түймесін басыңыз.

# Фильм және дыбыс
play-title = Ойнату
play-link = Тыңдап, жазып алу
play-player = Фильм немесе дыбыс
play-at = ▶ { $time }
play-from = Ойнатылатын жері: { $time }
play-pause = Ойнату немесе кідірту
play-back = Бес секунд артқа
play-stamp = Уақытты қою
play-said = Не айтылады
play-srt = Субтитрлер (SRT)
play-vtt = Субтитрлер (VTT)
play-sheet = Не естисіз
play-sheet-note = Жол өз уақытымен басталып, келесісіне дейін созылады:
play-draft = Бұл — сіздің нобайыңыз. Ол әзірге нұсқа болып сақталған жоқ.
play-keep = Жазба мәтіні ретінде сақтау
play-kept = Жазба мәтіні сақталды. Оған қатысты ұсыныстар «Оқу» бөлімінде күтіп тұр.
play-same = Ештеңе өзгермеді, сондықтан ештеңе сақталмады.
play-subtitles = Немесе субтитр файлын алу (SRT, VTT)
play-take = Жазба мәтіні ретінде алу

# Сурет аймақтары
region-word = белгіленген аймақ
regions-title = Белгіленген аймақтар
regions-link = Аймақтарды белгілеу
regions-where = Қай жері, суреттің пайызымен
regions-left = Сол жақтан
regions-top = Үстінен
regions-width = Ені
regions-height = Биіктігі
regions-hint = Сурет үстінде тышқанды басып тұрып жүргізіңіз; немесе суретті таңдап, аймақты көрсеткі пернелермен жылжытыңыз, көлемін Shift пен көрсеткі пернелермен өзгертіңіз.
regions-says = Жазылғаны
regions-shows = Көрінгені
regions-says-label = Онда не жазылған (есім, күн және жер іздеп оқылады)
regions-shows-label = Онда не көрінеді (осы құжат туралы тұжырым болады)
regions-keep = Аймақты сақтау
regions-kept = Аймақ сақталды.
regions-no-words = Онда не жазылғанын немесе не көрінетінін айтыңыз.
regions-marked = Әзірге белгіленгендер
regions-none = Әзірге ештеңе белгіленбеген.
cover-title = Бояп жабылған көшірме
cover-link = Бояп жабылған көшірме
cover-lead = Көшірме жаңадан салынады: аймақтары тұтас қара, файлдың өзі туралы айтқанының бірі де қалмайды. Түпнұсқаның жабықтығы өзгермейді.
cover-areas = Нені бояп жабу керек: әр аймаққа бір жол — сол жағы, үсті, ені және биіктігі, пайызбен
cover-hint = Аймақты бояп жабу үшін сурет үстінде тышқанды басып тұрып жүргізіңіз; немесе суретті таңдап, аймақты көрсеткі пернелермен орналастырыңыз, көлемін Shift пен көрсеткі пернелермен беріңіз де, Enter пернесін басыңыз.
cover-show = Көрсету
cover-wrong = Бұл жол 0 мен 100 аралығындағы төрт сан емес: { $line }
cover-area = Жабылды: { $numbers }
cover-count = { $count ->
    [0] Әзірге ештеңе жабылған жоқ.
    [one] { $count } аймақ жабылды.
   *[other] { $count } аймақ жабылды.
}
cover-access = Көшірмені кім көре алады
cover-same = Түпнұсқа қандай жабық болса, сондай
cover-checked = Кім нені тексерді
cover-checked-note = Мысалы: жеке куәлікті кім, қай күні көрді. Бұл мөрленген күйінде қалады.
cover-make = Көшірме жасау
cover-made = Бұл — көшірме. Біреуге бермес бұрын оны қарап шығыңыз.
form-title = Атауы
form-content = Мәтін
form-interview = Сұхбат
form-interviewer = Сұхбат алушы
form-interpreter = Аудармашы
form-place = Жері
form-stated = Күні
form-sealed-note = Сұхбат алушы мен аудармашы мөрленген: оларды тек сіз көресіз.

# Баптаулар мен анықтама
settings-title = Баптаулар
settings-role = Мұндағы рөліңіз
settings-key = Кілтіңіз
settings-lock = Өзі құлыпталады
settings-minutes = { $count ->
    [one] { $count } минут әрекетсіз тұрғаннан кейін
   *[other] { $count } минут әрекетсіз тұрғаннан кейін
}
settings-network = Желі
settings-silent = Үнсіз: бұл жұмыс орны басқа ешбір компьютерге қосылмайды.
settings-unsure = Анық емес ұсыныстар
settings-unsure-now = Анықтығы { $percent } %-дан төмен ұсыныс бөлек, қалғандарынан кейін көрсетіледі.
settings-unsure-label = Анықтығы осыдан төменін бөлек көрсету, % (0 — ештеңе бөлінбейді)
settings-keep = Сақтау
settings-learnt = Бұл қойма не үйренді
settings-learnt-note = Бұл осында қабылданған шешімдерден және олардан сізге көрінетінінен шығады. Соған қарай сол ереже мен түрдің кейінгі ұсыныстары анығырақ немесе анықтығы төменірек болады. Бұл қоймадан ешқашан шықпайды.
settings-learnt-nothing = Әзірге шешім қабылданған жоқ.
settings-access = Қолжетімділік деңгейлері
settings-history = Браузерлер беттердің мекенжайын, соның ішінде іздеу сөздерін сақтап қалады. Құпия терезені пайдаланыңыз.
help-title = Анықтама және пернелер
help-keys = Пернелер
help-keys-note = Оларға скрипттер керек. Олар істейтіннің бәрін сілтемемен немесе түймемен де істеуге болады.
key-accept = ұсынысты қабылдау
key-same = ұсынысты аты бойынша белгілі бірінші карточканың өзі деп қабылдау; қатар қойғанда — екеуі бір адам деп айту
key-edit = оның бірінші өрісін өзгерту
key-reject = себебін жазу; содан кейін Enter ұсынысты теріске шығарады
key-skip = шешім күтіп тұрған келесісіне өту
key-next = келесісі
key-previous = алдыңғысы
key-open = ықтимал сәйкестіктердің бірінші жұбын қатар қою
key-apart = екеуі бір адам емес деп айту
key-left-open = екеуі бір адам ба, жоқ па — ашық қалдыру
key-filter = ықтимал сәйкестіктерді есімдегі сөз бойынша сүзу
key-play = фильмді немесе дыбысты ойнату, кідірту
key-play-back = фильмді немесе дыбысты бес секунд артқа қайтару
key-stamp = фильмнің немесе дыбыстың уақытын параққа қою
key-undo = соңғы әрекетті болдырмау
key-search = іздеу
key-help = осы бет
help-queries = Іздеуге не теруге болады
help-endings = Кирилл және араб жазуындағы сөздердің жалғау жалғанған түрлері де табылады. Тырнақша мұны ажыратады. Есімдер басқа әріппен жазылған түрінде де табылады; нәтижеде солай деп көрсетіледі, ал «тек терілгендей» мұны ажыратады.
help-data = Жерлер және олардың барлық жазудағы аттары: GeoNames (geonames.org), CC BY 4.0; екі жазуда ненің қалай естілетіні солардан есептелген. Ел аттары: Unicode CLDR, Unicode лицензиясы.
query-both = екі сөз де
query-either = солардың бірі
query-without = екіншісі жоқ, біріншісі бар
query-phrase = дәл осы сөздер, осы ретпен
query-beginning = осылай басталатын сөздер
query-filter = тек адамдар, тек орысша
query-days = уақыт аралығы, екі шетін қоса

# Бет бөлшектері
style-title = Бет бөлшектері
style-lead = Беттердің әр бөлігі, қарап көру үшін.
style-marks = Белгілер
style-forms = Формалар
style-words = Оқырманға айтылатын сөздер
style-example = мысал

# Жерлер
places-title = Жерлер
places-lead = Дереккөздерде аталған жерлер және осында сипатталған жерлер. Атаудың дүниедегі қай жерді білдіретінін адам айтады.
places-add = Ешбір анықтамалықта жоқ жерді сипаттау
places-empty = Сүзгіге сәйкес жер жоқ.
places-types = Жер түрлері
places-every-type = Барлық түр
places-state-any = Бәрі
places-state-open = Әлі айтылмаған
places-state-chosen = Айтылған
places-state-own = Осында сипатталған
column-place-type = Түрі
column-country = Ел
column-state = Күйі
column-key = Кілті
column-means = Қай жер
column-point = Нүкте
column-latitude = Ендік
column-longitude = Бойлық
column-radius = Ауытқуы, м
place-point-radius = { $point } (± { $metres } м)
place-within = орналасқан жері:
place-called-then = (ол кездегі атауы: { $name })
place-name-kind = Бұл қандай атау
place-name-years = Жылдары
place-name-source = Кім айтады
place-name-unverified = осы тілде оқитын адам тексермеген
place-name-official = мемлекет берген атау
place-name-local = жергілікті жұрттың атауы
place-name-exonym = басқалардың атауы
place-name-historical = бұрынғы атауы
place-name-listed = анықтамалықтан
card-means = Бұл қай жер (GeoNames, CC BY 4.0)
card-means-later = әлі айтылмаған
gazetteer-title = Бұл қай жер
gazetteer-waits = Бұл қай жер екенін әлі ешкім айтқан жоқ. Ұсынылғандары бар.
gazetteer-note = Осындай атауы бар жерлер, ең ықтималы бірінші; сандары табылғандар арасында бөлінген, қосындысы — 1. Сіз таңдамайынша ештеңе сақталмайды.
gazetteer-this = Осы
gazetteer-this-one = Осы: { $name }
gazetteer-none = Бұлардың ешқайсысы емес
gazetteer-not-this = Болдырмау: бұл жер емес немесе анық емес
gazetteer-take-back-of = «Бұл жер емес» дегенді болдырмау: { $name }
gazetteer-empty = Анықтамалықта мұндай атауы бар жер жоқ.
gazetteer-no-other = Анықтамалықта мұндай атауы бар, ықтимал басқа жер жоқ.
gazetteer-search = Басқа атауды іздеу
gazetteer-missing = Анықтамалықта ауылдардың, түрмелердің және лагерьлердің көбі жоқ.
gazetteer-describe = Осы жерді сипаттау
gazetteer-own = Бұл жер осында сипатталған. Ол дүниедегі жерлермен қатар ізделеді, басқа карточкалар да оны көрсете алады.
gazetteer-change = Ол туралы айтылғанды өзгерту
gazetteer-called = Оқиға болған кездегі атауы:
gazetteer-names = { $count ->
    [one] { $count } атау
   *[other] { $count } атау
}
gazetteer-names-all = Жердің барлық атауы
gazetteer-said = Оны кім, қашан таңдады:
gazetteer-refused = { $count ->
    [one] Бұл емес деп танылған { $count } жер
   *[other] Бұл емес деп танылған { $count } жер
}
gazetteer-whose = Жерлер, нүктелер және халық саны: GeoNames (geonames.org), CC BY 4.0; жылдары бар атаулар осы бағдарламаның кестелерінен, әрқайсысының дереккөзі көрсетілген.
place-new-title = Жерді сипаттау
place-change-title = Өзгерту
place-form-lead = Ешбір анықтамалықта жоқ ауылдар, түрмелер, лагерьлер және басқа жерлер үшін. Бұл жерді көруге рұқсаты жоқ адамға ол көрсетілмейді де, ұсынылмайды да.
place-form-wrong = { $count ->
    [one] { $count } өріс дұрыс емес; әзірге ештеңе сақталмады.
   *[other] { $count } өріс дұрыс емес; әзірге ештеңе сақталмады.
}
place-form-units = Бұл атау бірнеше бірлікте бар. Бірін таңдаңыз; әзірге ештеңе сақталмады.
place-form-name = Атауы { $number }
place-form-language = Тілі
place-form-years = Ресми болған жылдары
place-form-name-source = Басқа біреу айтса, кім айтады
place-form-names-note = Карточка бірінші атаумен көрсетіледі. Тілі: код, мысалы kk, ug, zh немесе kk-Arab. Жылдары: 1998/2019, шеті ашық болса .. қойылады (1950/..); жұрт қолданатын атауға жыл жазылмайды. Бос жолдар есепке алынбайды. Жазуы әріптерінен анықталады.
place-form-source = Дереккөз: мұның бәрін кім, қайда айтады
place-form-save = Сақтау
place-form-more = Тағы бір атау
place-form-where = Не және қайда
place-form-country = Ел (атауы немесе коды)
place-form-unit = Қай ауданда, облыста немесе қалада
place-form-which-unit = Қайсысы?
place-form-latitude = Ендік, солтүстікке қарай градус
place-form-longitude = Бойлық, шығысқа қарай градус
place-form-radius = Қаншаға ауытқуы мүмкін (500 m, 2 km)
place-form-point-note = Градусты 43.25 немесе 43°15′ N түрінде жазыңыз. Дәл белгісіз нүктеге арақашықтық керек: ол қаншаға ауытқуы мүмкін.
place-wrong-source = Кім айтатынын көрсетіңіз: адам, карта, баяндама.
place-wrong-long = Бұл тым ұзын.
place-wrong-hidden = Мұнда сөздерді аударып жіберетін көрінбейтін таңбалар бар. Қайта теріңіз.
place-wrong-many = Атаулар тым көп.
place-wrong-no-name = Жерге атау керек.
place-wrong-name-empty = Атауы жоқ. Атау болмаса, бүкіл жолды бос қалдырыңыз.
place-wrong-name-letters = Атауда әріп немесе цифр болуы керек.
place-wrong-language = Тіл кодын жазыңыз: екі не үш әріп, мысалы kk, немесе жазуымен бірге, мысалы kk-Arab.
place-wrong-years = Жылдарды 1998/2019 түрінде жазыңыз, ашық шетіне .. қойылады: 1950/..
place-wrong-type = Тізбеден біреуін таңдаңыз.
place-wrong-country = Атауы немесе коды мұндай ел жоқ.
place-wrong-unit = Атауы мұндай бірлік те, қала да жоқ. Бос қалдырыңыз немесе ірірегін жазыңыз.
place-wrong-degrees = Градусты 43.25, 43,25 немесе 43°15′30″ N түрінде жазыңыз.
place-wrong-latitude = Солтүстікке қарай градус 90-нан аспайды.
place-wrong-longitude = Шығысқа қарай градус 180-нен аспайды.
place-wrong-swapped = Екі сан ауысып кеткен сияқты: мұнда ендік, солтүстік пен оңтүстік жазылады.
place-wrong-half = Нүктеге екі сан да керек.
place-wrong-radius = Арақашықтықты 500 m немесе 2 km түрінде жазыңыз, 1000 km-ден аспасын.
place-wrong-radius-alone = Арақашықтыққа есептелетін нүкте керек.
place-wrong-access = Мұны жатқызатын іс әзірге жоқ.

# Суреттерден танылған әріптер.
property-corrected = Беттің өзіне қарап түзетілген
recognition-title = Суреттердегі әріптер
recognition-waiting = { $pages ->
    [one] { $pages } беттің
   *[other] { $pages } беттің
} { $done } беті қаралды; жұмыс өз бетімен жалғасып жатыр
recognition-stopped = Тоқтатылды немесе керек емес. Істелгені келесі жолға сақталды.
recognition-done = { $pages ->
    [one] { $pages } беттің
   *[other] { $pages } беттің
} { $found } бетінен әріптер табылды; { $unsure ->
    [0] анық емес сөз жоқ
    [one] { $unsure } сөз анық емес
   *[other] { $unsure } сөз анық емес
}. Есімдер мен сандарды беттің өзімен салыстырыңыз.
recognition-failed = { $pages ->
    [one] { $pages } бет танылмады
   *[other] { $pages } бет танылмады
}: { $reason }
recognition-missing = Бұл компьютерде әріп танитын бағдарлама жоқ; сақтаушы tesseract-ocr орната алады.
recognition-look = Қазір қаншасы дайын?
recognition-stop = Тоқтату
recognition-ask = Әріптерді тану
recognition-begin = Тану
recognition-languages = Тілдер; ешқайсысы таңдалмаса, әр бет өз тілімен танылады
recognition-pages = Беттер
recognition-without-text = мәтіні жоқтары
recognition-all = бәрі: файлдың айтқанымен қатар көзге көрінетіні
doubtful-count = { $count ->
    [one] { $count } сөз анық оқылмады
   *[other] { $count } сөз анық оқылмады
}
doubtful-percent = анықтығы { $percent } %
correct-title = Танылғанды түзету
correct-note = Бетте не көрінсе, соны жол-жолымен, тұрғанындай, қателерімен бірге жазыңыз. Жаңа нұсқа жасалады; бұрынғысы қалады.
correct-label = Бетте не тұр
correct-keep = Осы бетті сақтау
correct-keep-next = Сақтап, келесі бетке өту
flash-corrected = { $page }-бет түзетілді.
flash-corrected-passages = { $page }-бет түзетілді. { $count ->
    [one] { $count } үзінді
   *[other] { $count } үзінді
} бұрынғы нұсқаға сүйенеді; сөздері әлі орнында тұрғандары: { $following }.
flash-not-corrected = Ештеңе өзгертілмеді.
flash-followed = Енді { $count ->
    [one] { $count } тұжырым
   *[other] { $count } тұжырым
} жаңа нұсқаның сөздеріне сүйенеді.
passages-title = Бұрынғы нұсқаның үзінділері
passages-note = Үзінді ешқашан өздігінен жылжымайды. Сөздері мәтінде өзгермей, айнытпай табылса, жаңа орны ұсынылады.
passages-none = Барлық үзінді көрсетілген мәтінде бар.
passages-displaced = { $count ->
    [one] { $count } үзінді
   *[other] { $count } үзінді
} мәтіннің бұрынғы нұсқасына сүйенеді
passages-following = { $count ->
    [one] { $count } үзіндінің сөздері әлі орнында
   *[other] { $count } үзіндінің сөздері әлі орнында
}
passages-take-all = Бәрін жаңа орнына көшіру
passages-take = Осы жерге көшіру
passages-look = Жаңа орнын көру
passages-lost = { $count ->
    [one] { $count } үзіндінің сөздері өзгерді
   *[other] { $count } үзіндінің сөздері өзгерді
}
passages-lost-note = Бұл тұжырымдар әлі күшінде және бұрынғы сөздерге сүйенеді. Бетті оқыңыз: мәтіндегі жаңа сөздерді қабылдаңыз немесе тұжырымды қайтарып алыңыз.
passages-statement = Тұжырым және оның сөздері

# Интерфейс тілдері
desk-language = Жұмыс орнының тілі
desk-language-unreviewed = Бұл аударманы ана тілінде сөйлейтін адам әлі қарап шыққан жоқ.
settings-language = Тіл
settings-language-browser = Браузер сұрағандай
wording-title = Интерфейс сөйлемдері
wording-lead = Жұмыс орнының айтатыны, ағылшынша айтатынымен қатар. Сақтаушы қате сөйлемнің орнына жақсырағын қоя алады; ол осы қоймада және оның сақтық көшірмелерінде қалады.
wording-find = Сөйлемдегі сөздер
wording-all = Сөйлемдер
wording-english = Ағылшынша
wording-sentence = Сөйлем
wording-state-any = Бәрі
wording-state-missing = Аудармасы жоқ, ағылшынша көрсетілген
wording-state-open = Қаралмаған
wording-state-reviewed = Ана тілінде сөйлейтін адам қараған
wording-state-corrected = Осында түзетілген
wording-file = Осында түзетілгеннің бәрі, файл түрінде
wording-empty = Сәйкес сөйлем жоқ. Бір сүзгіні алып тастаңыз.
wording-kept = Сөйлем сақталды. Енді сол көрсетіледі.
wording-taken-back = Бағдарламадағы сөйлем қайта көрсетіледі.
sentence-title = Интерфейс сөйлемі
sentence-built-in = Бағдарламадағысы
sentence-text = Орнына көрсетілетіні
sentence-note = Фигуралы жақшаның ішіндегісі орнына қойылады; оны сол күйінде қалдырыңыз. Саны бар сөйлемде осы тілдің әр сандық түріне бір жол болады.
sentence-reviewed = Бұл сөйлемді ана тілінде сөйлейтін адам қарап шықты
sentence-keep = Сақтау
sentence-take-back = Бағдарламадағысын қайта көрсету
sentence-keepers = Сөйлемді тек сақтаушы түзете алады.

# Алдымен не істеу керек
first-title = Алғашқы бес қадам
first-read = Мәтінді оқыңыз.
first-read-why = kua тапқандары мәтінде белгіленген. Әрқайсысын қабылдаңыз, түзетіңіз немесе теріске шығарыңыз: a, e және r пернелері де соны істейді.
first-person = Бір адамның карточкасын қараңыз.
first-person-why = Әр мәннің дереккөздері қасында тұрады; «1 дереккөз» дәл сөздерін ашады.
first-conflict = Дереккөздердің қай жерде бір-біріне қайшы екенін қараңыз.
first-conflict-why = Екеуі де қатар тұрады, әрқайсысын кім айтатыны көрсетілген; шешіміңіз ештеңені алып тастамайды.
first-doubles = Екі есім бір адам ба — соны айтыңыз.
first-doubles-why = kua жұптарды себептерімен ұсынады, түрлі жазудағыларын да. Қандай шешім айтсаңыз да, оны болдырмауға болады.
first-log = Журналды тексеріңіз.
first-log-why = Ол жазылған кезден бері ештеңе өзгермегенін және ештеңе түсіп қалмағанын көрсетеді.
first-hide = Бұл қадамдарды алып қою
first-show = Алғашқы қадамдарды қайта көрсету

# Уақыт сөзбен
month-1 = қаңтар
month-2 = ақпан
month-3 = наурыз
month-4 = сәуір
month-5 = мамыр
month-6 = маусым
month-7 = шілде
month-8 = тамыз
month-9 = қыркүйек
month-10 = қазан
month-11 = қараша
month-12 = желтоқсан
month-of-1 = қаңтар
month-of-2 = ақпан
month-of-3 = наурыз
month-of-4 = сәуір
month-of-5 = мамыр
month-of-6 = маусым
month-of-7 = шілде
month-of-8 = тамыз
month-of-9 = қыркүйек
month-of-10 = қазан
month-of-11 = қараша
month-of-12 = желтоқсан
date-day = { $year } ж. { $day } { $month }
date-month = { $year } ж. { $month }
date-day-and-month = { $day } { $month }
date-year = { $year } ж.
date-years = { $first }–{ $last } жж.
date-no-year = жылы белгісіз
date-some-month = айлардың бірі: { $year }
date-some-day-of = күндердің бірі: { $date }
date-season-21 = { $year } ж. көктем
date-season-22 = { $year } ж. жаз
date-season-23 = { $year } ж. күз
date-season-24 = { $year } ж. қыс
date-about = шамамен { $date }
date-perhaps = мүмкін { $date }
date-perhaps-about = мүмкін шамамен { $date }
date-interval = { $begin } — { $end }
date-since = басталуы: { $begin }, жалғасуда
date-end-unknown = басталуы: { $begin }, аяқталуы белгісіз
date-until = аяқталуы: { $end }
date-begin-unknown = аяқталуы: { $end }, басталуы белгісіз
date-always = уақыты белгісіз
date-one-of = мыналардың бірі: { $dates }
date-all = мыналардың бәрі: { $dates }

# Saved searches
saved-title = Сақталған іздеулер
saved-why = Сақталған іздеу — немен тарылтылғаны қоса сақталған бет. Сан қазір қанша табатынын және соңғы рет ашқаннан бері не жаңа екенін айтады. Өзіңіздікін тек сіз көресіз.
saved-empty = Әзірге ештеңе сақталмаған. Іздеңіз немесе тізімді не суретті тарылтыңыз, сосын астындағы «Осы іздеуді сақтау» дегенді таңдаңыз.
saved-found = Қазір табады
saved-looked = Ашылған
saved-change = Өзгерту
saved-name = Атауы
saved-keep = Осы іздеуді сақтау
saved-keep-button = Сақтау
saved-keep-why = Сонда ол ішіндегі жаңалығымен бірге бірінші бетте тұрады.
saved-rename = Атын өзгерту
saved-remove = Алып тастау
saved-removed-count = { $count ->
    [one] { $count } алып тасталған
   *[other] { $count } алып тасталған
}
saved-put-back-button = Қайтару
saved-forget = Біржола алып тастау
saved-more = { $count ->
    [one] өткен жолғыдан { $count } артық
   *[other] өткен жолғыдан { $count } артық
}
saved-fewer = { $count ->
    [one] өткен жолғыдан { $count } кем
   *[other] өткен жолғыдан { $count } кем
}
flash-saved = «{ $name }» деп сақталды. Ол бірінші бетте тұр.
saved-name-missing = Ештеңе өзгермеді: атауын жазыңыз.
saved-removed = Алып тасталды. Төменде қайтаруға болады.
saved-put-back = Қайтарылды.
saved-forgotten = Біржола алып тасталды.

# The review queue
queue-title = Тексеру кезегі
queue-why = Барлық құжатта шешім күтіп тұрған ұсыныстар, алынған сөздерінің жанында. Шешім қабылдағаныңызды белгілеңіз; «қарау» оны құжатында ашады, онда түзетуге болады.
queue-all = бәрі
queue-sure = сенімдісі
queue-unsure = күмәндісі
queue-every-kind = кез келген түр
queue-about = Мына жазба туралы күтіп тұрғаны
queue-about-all = күтіп тұрғанның бәрі
queue-about-why = Аттары бар құжаттардан сол аттар бойынша табылды. Ондағы ат осыны білдіре ме, оны сіз айтасыз.
queue-left-out = { $count ->
    [one] Осы аттары бар тағы { $count } құжат қаралған жоқ.
   *[other] Осы аттары бар тағы { $count } құжат қаралған жоқ.
}
queue-nothing-narrowed = Мұндай ештеңе күтіп тұрған жоқ.
queue-nothing = Ештеңе күтіп тұрған жоқ.
queue-tick = Сенімдісінің бәрін белгілеу
queue-untick = Белгілерді алу
queue-who = кім екені құжатта айтылады
queue-accept = Белгіленгенін қабылдау
queue-reject = Белгіленгенін қабылдамау

# A document beside its translation
translation-title = Аударма
translation-there = Аударылған тілдері:
translation-begin = Басқа тілге аудару
translation-into = Аударма тілі
translation-begin-button = Бастау
translation-none = Бұл құжатты әзірге ешкім аудармаған.
translation-done = { $count ->
    [one] { $count } абзац аударылған
   *[other] { $count } абзац аударылған
}
translation-unchecked = Бұл аударманы әзірге ешкім түпнұсқамен салыстырмаған.
translation-earlier = Бұл аударма мәтіннің бұрынғы нұсқасынан жасалған: абзацтары басқалардың жанында тұруы мүмкін.
translation-how = Әр абзацта не айтылғанын жазыңыз. Бос қалғаны әлі аударылмаған болып саналады. Аудармадан ештеңе ұсынылмайды; іздеу оны табады.
translation-read = Оқу
translation-edit = Жалғастырып жазу
translation-look = { $number }-абзацты құжаттан оқу
translation-paragraph = { $number }-абзацтың аудармасы
translation-missing = әлі аударылмаған
translation-sealed = Кім аударғаны және кім салыстырғаны мөрленген: тек сіз көресіз. Аты-жөнінің бас әріптері жетеді. Өзгертілгенін қайта салыстыру керек.
translation-keep = Аударманы сақтау
translation-keep-next = Сақтап, келесі бетке өту
flash-translation-kept = Аударма сақталды.
flash-translation-same = Ештеңе өзгермеді.
property-translator = Аударған
property-translation-checker = Аударманы салыстырған
