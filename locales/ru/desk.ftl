# Что говорит рабочее место. Числа и имена подставляются; ничто здесь не относится к одному источнику.

# Вокруг каждой страницы
skip-to-content = К содержанию
nav-label = Главное меню
nav-start = Главная
nav-import = Импорт
nav-write = Написать
nav-documents = Документы
nav-persons = Люди
nav-events = События
nav-more = Ещё
nav-organisations = Организации
nav-places = Места
nav-all = Все карточки
nav-log = Журнал
nav-settings = Настройки
nav-help = Справка и клавиши
nav-style = Элементы страниц
crumbs-label = Путь сюда
search-label = Поиск имён и текстов
search-placeholder = Поиск
search-button = Найти
lock-button = Заблокировать
take-back = Отменить
footer = Ничто не покидает этот компьютер. Время указано по UTC.
yes = да
no = нет
not-known = неизвестно
withheld = [скрыто]
conflict = противоречие
denied = отрицается
withdrawn = отозвано
whole-document = весь документ
page-word = Страница
page-before = Предыдущая страница
page-after = Следующая страница

# Количества
count-documents = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
}
count-bytes = { $count ->
    [one] { $count } байт
    [few] { $count } байта
    [many] { $count } байт
   *[other] { $count } байта
}
count-characters = { $count ->
    [one] { $count } знак
    [few] { $count } знака
    [many] { $count } знаков
   *[other] { $count } знака
}
count-origins = { $count ->
    [1] по сути один источник
    [one] по сути { $count } разный
    [few] по сути { $count } разных
    [many] по сути { $count } разных
   *[other] по сути { $count } разных
    }
count-sources = { $count ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
}
count-statements = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
count-conflicts = { $count ->
    [one] { $count } противоречие
    [few] { $count } противоречия
    [many] { $count } противоречий
   *[other] { $count } противоречия
}
count-members = { $count ->
    [one] здесь собрана { $count } карточка
    [few] здесь собраны { $count } карточки
    [many] здесь собрано { $count } карточек
   *[other] здесь собрано { $count } карточки
}
count-hits = { $count ->
    [0] Ничего не найдено
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
count-waiting = { $count ->
    [0] ничего не ждёт решения
    [one] { $count } предположение ждёт решения
    [few] { $count } предположения ждут решения
    [many] { $count } предположений ждут решения
   *[other] { $count } предположения ждут решения
}
count-decided = { $count ->
    [0] решений нет
    [one] { $count } решено
    [few] { $count } решено
    [many] { $count } решено
   *[other] { $count } решено
}

# Виды карточек и предположений; слова короткие, потому что стоят на пометках
kind-person = человек
kind-organisation = организация
kind-body = орган власти
kind-group = группа
kind-place = место
kind-time = время
kind-event = событие
kind-charge = обвинение
kind-quotation = цитата
kind-figure = число
kind-demand = требование
kind-document = документ
kind-law-article = статья закона
kind-case = дело
list-person = Люди
list-organisation = Организации
list-body = Органы власти и ведомства
list-group = Группы
list-place = Места
list-event = События
list-quotation = Цитаты
list-figure = Числа
list-demand = Требования
list-document = Документы
list-law-article = Статьи законов
list-case = Дела

# Состояния предположения
state-open = ждёт решения
state-accepted = принято
state-rejected = отклонено
class-unread = не прочитано

# Доступ
access-public = открыто
access-public-means = Видно каждому после обнародования.
access-partners = партнёры
access-partners-means = Видно названным партнёрским организациям.
access-team = команда
access-team-means = Видно каждому участнику этого хранилища. Этот уровень действует, если не выбран другой.
access-case = дело
access-case-means = Видно только участникам дела.
access-sealed = запечатано
access-sealed-means = Видно только тому, кто это записал.

# Достоверность, часы, роли на рабочем месте, виды имён
certainty-stated = так говорит источник
certainty-confirmed = подтверждено независимыми источниками
certainty-likely = скорее да, чем нет
certainty-doubtful = сомнительно
certainty-denied = источник это отрицает
clock-unchecked = по часам этого компьютера, без проверки
clock-checked = часы проверены
clock-implausible = часы шли неверно
role-reader = Читатель
role-documenter = Документатор
role-caseworker = Куратор дел
role-analyst = Аналитик
role-keeper = Хранитель
name-full = как написано
name-given = имя
name-family = фамилия
name-patronymic = отчество
name-alias = другое имя
name-transliteration = транслитерация
name-abbreviation = сокращение
time-anchor = отсчёт от { $anchor }
time-others = или { $others }
value-reported = косвенная речь
charge-maximum = максимум: { $sentence }
charge-imposed = назначено: { $sentence }
language-en = английский
language-ru = русский
language-kk = казахский
language-ug = уйгурский
language-zh = китайский
language-de = немецкий
language-ky = кыргызский
language-tr = турецкий
language-und = другой язык

# Свойства и роли
property-name = Имя или название
property-class = Роль в источниках
property-role = Кем назван(а)
property-family-word = Как говорит семья
property-sex = Пол
property-birth = Дата рождения
property-death = Дата смерти
property-citizenship = Гражданство
property-ethnicity = Национальность, со слов самого человека
property-residence-status = Статус проживания
property-occupation = Род занятий
property-affiliation = Принадлежит к
property-relation = Связь
property-note = Примечание
property-type = Тип
property-time = Время
property-place = Место
property-involvement = Кто участвовал
property-charge = Обвинение
property-publisher = Издатель
property-published = Опубликовано
property-stated = Дата высказываний
property-language = Язык
property-received-from = От кого получено
property-received-how = Как получено
property-part-of = Пришло в составе
property-file-author = Автор, по данным файла
property-file-last-author = Кто изменил последним, по данным файла
property-file-company = Компания, по данным файла
property-file-created = Создано, по данным файла
property-file-modified = Изменено, по данным файла
property-file-printed = Напечатано, по данным файла
property-file-program = Программа, по данным файла
property-file-device = Устройство, по данным файла
property-file-device-number = Номер устройства, по данным файла
property-file-taken = Снято, по данным файла
property-file-position = Место съёмки, по данным файла
property-file-duration = Длительность
property-file-dimensions = Ширина и высота
property-file-rotation = Поворот в градусах
property-file-track = Дорожка
property-file-from = От кого, по данным письма
property-file-to = Кому, по данным письма
property-file-copy = Копия, по данным письма
property-file-sent = Отправлено, по данным письма
property-file-message-id = Номер письма
property-file-route = Путь письма
property-file-address = Адрес, откуда загружено
property-file-captured = Загружено, по данным архива
property-file-stated-hash = Хеш, по данным архива
property-file-keywords = Ключевые слова, по данным файла
property-file-subject = Тема, по данным файла
property-file-remark = Примечание в файле
property-file-sender = Отправитель, по номеру
property-file-conversation = Переписка, по номеру
property-file-export-hash = SHA-256 всей выгрузки
property-file-picked = Выбрано сообщений из всех
property-file-named-time = Время, по имени файла
property-file-signer = Чем подписано, по данным файла
property-file-signed-at = Когда подписано, по данным файла
property-received = Когда получено
property-purpose = Для чего хранится
property-interviewer = Интервьюер
property-interpreter = Переводчик
property-consent = Согласие
property-public-number = Публичный номер
property-original = Оригинал
property-text = Текст
property-derived-from = Получено из
property-copy-of = Копия документа
property-translation-of = Перевод документа
property-not-copy-of = Не копия документа
property-demand = Требование
property-figure = Число
property-quotation = Слова
property-people = Сколько человек
property-place-type = Тип места
property-within = Находится в
property-country = Страна
property-point = Точка на карте
property-gazetteer = Место по справочнику
property-own = Описано здесь
property-unit = Административная единица
property-law = Закон
property-article = Статья
property-max-sentence = Максимальное наказание
property-record = Карточка
property-victim = жертва
property-alleged-perpetrator = предполагаемый нарушитель
property-witness = свидетель
property-source = источник
property-speaker = кто говорит
property-by = кто требует
property-addressee = от кого требуют
property-holder = кто утверждает
property-area = территория
property-extraction = Прочитано программой
property-typed = Набрано здесь
property-transcript = Записано на слух
property-region = Прочитано в отмеченных участках
property-furniture = Служебные части страницы
property-head = Кто кому отправил
property-translation = Перевод
property-ocr = Прочитано с изображения

# Решения
judgement-title = Решение
judgement-accept = Предположение принято
judgement-reject = Предположение отклонено
judgement-withdraw = Отозвано
judgement-correct = Исправлено
judgement-same-as = Та же карточка
judgement-not-same-as = Не та же карточка
judgement-left-open = Оставлено открытым, одно ли это
judgement-remark = Почему решено именно так
judgement-redact = Закрашено
judgement-disclose = Раскрыто
judgement-erase = Стёрто

# Что сделано
flash-accepted = Принято. { $what }
flash-accepted-with = Принято вместе с { $count ->
    [one] { $count } другим, которое здесь названо
    [few] { $count } другими, которые здесь названы
    [many] { $count } другими, которые здесь названы
   *[other] { $count } другими, которые здесь названы
}. { $what }
flash-rejected = Отклонено. { $what }
flash-accepted-several = { $count ->
    [one] Принято { $count } предположение
    [few] Принято { $count } предположения
    [many] Принято { $count } предположений
   *[other] Принято { $count } предположения
}.
flash-rejected-several = { $count ->
    [one] Отклонено { $count } предположение
    [few] Отклонено { $count } предположения
    [many] Отклонено { $count } предположений
   *[other] Отклонено { $count } предположения
}.
flash-language = Записано. Язык текста: { $language }. Текст прочитан заново; принятые решения остаются.
flash-set = Настройка сохранена.
flash-taken-back = Отменено. Всё как было раньше.
flash-withdrawn = Отозвано. Это больше не действует, но остаётся в истории.
flash-same = Теперь это одна карточка.
flash-kin-copy = Сохранено как копия: вместе они считаются одним источником.
flash-kin-translation = Сохранено как перевод: вместе они считаются одним источником.
flash-kin-apart = Сохранено как два источника. Больше это не предлагается.
flash-not-same = Оставлены раздельно. Больше не предлагаются как одно.
flash-place-chosen = Сохранено: имеется в виду это место.
flash-place-refused = Сохранено: ни одно из этих мест не подходит. Больше они не предлагаются.
flash-place-open = Отменено: теперь не сказано, какое это место.
flash-place-added = Место сохранено и отныне участвует в поиске.
flash-place-changed = Изменения сохранены; прежнее остаётся в истории.
flash-place-same = Ничего не изменилось, поэтому ничего не сохранено.
flash-left-open = Оставлено открытым. Эта пара ждёт среди таких же.

# Что пошло не так на рабочем месте
failure-title = Не получилось
failure-status = Ответ { $status }
failure-start = Вернуться на главную
failure-search = Поискать
failure-documents = Все документы
desk-wrong-host = По этому имени рабочего места нет. Используйте адрес, который показан в терминале.
desk-wrong-origin = Этот запрос пришёл не со страницы рабочего места, поэтому ничего не сделано.
desk-wrong-token = Форма не из этого сеанса, поэтому ничего не сделано. Откройте страницу заново и повторите действие.
desk-wrong-method = Этот адрес не принимает таких запросов.
desk-form-unread = Не удалось прочитать форму, поэтому ничего не сделано. Откройте страницу заново и повторите действие.
desk-too-large = Эти файлы вместе больше 4 ГБ, поэтому ни один не загружен. Отправьте меньше за один раз, а для большого файла используйте «kua add».
desk-wrong-day = Это не дата. Пишите 2021-10-16, 2021-10, 2021 или, для промежутка, 2021-10-14/2021-10-16.
desk-undo-passed = С тех пор сделано что-то ещё. Отмените это на странице карточки.

# Заблокировано
locked-title = Заблокировано
locked-why = Эта страница заблокирована. Её открывает адрес, который действует один раз.
locked-idle = Некоторое время ничего не происходило, и страница заблокировалась сама. Всё сохранённое осталось, черновики тоже.
locked-announced = Новый адрес выведен в терминал.
locked-used = Этот адрес уже использован. Каждый открывает страницу один раз.
locked-how = Посмотрите в терминал, где работает программа: последний адрес в нём откроет страницу снова.
locked-ask = Терминал, где работает программа, может показать новый адрес.
locked-button = Вывести новый адрес в терминал
locked-note = Войти может тот, кто видит этот терминал, и никто другой.

# Главная
start-title = Главная
start-heading = Что ждёт решения
start-empty-heading = Здесь пока ничего нет
start-empty = Сначала нужен документ. Программа читает его слова и выдвигает предположения, а решаете вы.
start-empty-import = Загрузить файлы,
start-empty-import-why = которые к вам пришли: тексты, сохранённые страницы, таблицы.
start-empty-write = Написать
start-empty-write-why = заметку или записать беседу, пока вы слушаете.
start-empty-review = Затем читать и размечать: принимать или отклонять каждое предположение рядом со словами, из которых оно взято.
start-waiting = Читать и размечать
start-nothing-waits = Ни одно предположение не ждёт решения. Загрузите документ или посмотрите противоречия.
start-progress = Сколько решено
start-review = Читать и размечать
start-unread = Не прочитано
start-unread-why = Из этих файлов не удалось извлечь текст. Оригиналы сохранены.
start-drafts = Черновики
start-draft = Черновик { $name }
start-conflicts = Источники противоречат друг другу
start-conflicts-why = Остаются обе версии. Посмотрите, какой источник что говорит.
start-conflicts-all = { $count ->
    [one] Все карточки с противоречиями: { $count }
    [few] Все карточки с противоречиями: { $count }
    [many] Все карточки с противоречиями: { $count }
   *[other] Все карточки с противоречиями: { $count }
}
start-recent = Последние изменения
start-nothing-recent = Изменений пока нет.
start-counts = В этом хранилище
start-statements = Записи в журнале

# Импорт
import-title = Импорт
import-lead = Каждый файл становится документом. Его оригинал хранится без изменений, в зашифрованном виде.
import-files = Файлы: выберите несколько или перетащите их сюда
import-limit = До { $count } ГБ за один раз. Они шифруются до того, как попадут на диск.
import-button = Загрузить
import-no-file = Файл не выбран. Вернитесь и выберите один или несколько.
form-origin = Откуда это
form-received-from = От кого получено
form-received-from-note = Запечатано: видно только вам.
form-received-how = Как пришло
form-purpose = Для чего хранится
form-language = Язык
form-language-note = Если пусто, язык определяется по буквам. Иначе — код: kk, ru, ug, zh, de, en.
form-published = Опубликовано
form-published-note = Если пусто, дата берётся из текста. Ваша дата важнее той, что в тексте.
form-access = Кто может это видеть
form-consent = Согласие
form-consent-note = «Не спрашивали» считается отказом.
consent-keep = Хранить
consent-share = Передавать названным организациям
consent-publish = Публиковать
consent-image = Использовать изображение
consent-voice = Использовать голос
consent-not-asked = не спрашивали
consent-yes = да
consent-no = нет
imported-title = Загружено
imported-files = { $count ->
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
}
imported-inside = Пришёл внутри файла выше.
imported-alike = { $count ->
    [one] Возможно, тот же источник, что у { $count } другого документа: посмотреть.
    [few] Возможно, тот же источник, что у { $count } других документов: посмотреть.
    [many] Возможно, тот же источник, что у { $count } других документов: посмотреть.
   *[other] Возможно, тот же источник, что у { $count } другого документа: посмотреть.
    }
imported-duplicate = Такие же байты в хранилище уже есть. Ничего не добавлено; вот документ, в котором они лежат.
imported-unreadable = Оригинал сохранён, но извлечь текст не удалось:
imported-language = Язык
imported-type = Тип
imported-size = Размер
imported-found = Найдено
imported-more = Загрузить ещё
imported-waits = { $count ->
    [one] Это выгрузка из мессенджера, в ней { $count } сообщение. Она ждёт, пока вы выберете, что из неё сохранить.
    [few] Это выгрузка из мессенджера, в ней { $count } сообщения. Она ждёт, пока вы выберете, какие сохранить.
    [many] Это выгрузка из мессенджера, в ней { $count } сообщений. Она ждёт, пока вы выберете, какие сохранить.
   *[other] Это выгрузка из мессенджера, в ней { $count } сообщения. Она ждёт, пока вы выберете, какие сохранить.
}
imported-choose = Выбрать сообщения
import-exports = Выгрузки, которые ждут выбора
import-exports-note = Их видите только вы. По ним не ведётся поиск, и ни одно имя из них никому больше не показывается.

# Выгрузки из мессенджеров
export-title = Выбрать сообщения
export-lead = Отметьте важное. Сохранится только оно, новым файлом с теми же строками выгрузки; остальное уничтожается. Отправители остаются запечатанными.
export-messages = Содержит
export-days = Дни
export-words = Слова или отправитель
export-from = С какого дня
export-to = По какой день
export-look = Показать
export-look-all = Все сообщения
export-found = { $count ->
    [0] Ни одно сообщение не подходит
    [one] Подходит { $count } сообщение
    [few] Подходят { $count } сообщения
    [many] Подходят { $count } сообщений
   *[other] Подходит { $count } сообщения
}
export-none-found = Сообщений здесь нет.
export-before = Раньше
export-next = Позже
export-save = Сохранить отметки
export-many = Сразу много
export-range = Номера сообщений
export-range-button = Отметить их
export-pick-found = { $count ->
    [one] Отметить подходящие: { $count }
    [few] Отметить подходящие: { $count }
    [many] Отметить подходящие: { $count }
   *[other] Отметить подходящие: { $count }
}
export-pick-none = Снять все отметки
export-picked = { $count ->
    [0] Ничего не отмечено
    [one] Отмечено { $count } сообщение
    [few] Отмечены { $count } сообщения
    [many] Отмечено { $count } сообщений
   *[other] Отмечено { $count } сообщения
}
export-keep = Сохранить их, остальное уничтожить
export-keep-note = Отмеченное на этой странице тоже считается. Остальная часть выгрузки уничтожается сразу, и вернуть её не сможет никто. Об этом говорит журнал, а хеш всей выгрузки остаётся запечатанным сведением нового документа.
export-else = Сохранить всё или ничего
export-all-note = Вся выгрузка остаётся как есть, со всеми, кто в ней говорит. Выбирайте это, только если доказательством служит вся переписка.
export-all = Сохранить всю выгрузку
export-drop-note = Ничего не сохраняется. Журнал говорит, что выгрузка была здесь и уничтожена.
export-drop = Уничтожить выгрузку
export-nothing-picked = Ни одно сообщение не отмечено. Вернитесь и отметьте те, которые нужно сохранить.
export-wrong-numbers = Номера сообщений пишутся так: 12-40, 77; ни один не больше номера последнего.
count-messages = { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
}
count-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
count-files = { $count ->
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
}

# Переписки
chat-title = Сообщения
chat-names = Кто есть кто
chat-names-note = Отправители обозначены номерами; их имена запечатаны. Время указано по часам телефона, с которого сделана выгрузка.
message-sender = Отправитель { $number }
message-nobody = Программа
message-conversation = в переписке { $number }
message-answers = ответ на { $number }
message-forwarded = переслано от: { $sender }
message-passage = Как фрагмент
message-edited = изменено позже
message-deleted = удалено отправителем
message-without-file = его файл в выгрузку не вошёл
message-program = строка программы; её слова не показаны, так как в них названы люди
document-messages = По сообщениям
read-message = Сообщение { $number }, { $sender }, { $time }
document-picked = Здесь хранятся только выбранные сообщения. Остальная часть выгрузки уничтожена; её хеш и число сообщений в ней указаны среди того, что файл говорит о себе.

# Пределы
limit-raise = Поднять предел { $limit } для этого файла и прочитать его заново
limit-now = Сейчас { $count }. Повреждённый или враждебный файл может израсходовать всё, что ему позволено.
limit-button = Поднять и прочитать заново

# Файлы
files-title = Файлы
files-link = Все файлы и насколько прочитан каждый
files-empty = Такого файла нет.
files-work-runs = Файлы читаются
files-work-waits = Файлы ждут чтения
files-work-stopped = Чтение остановлено
files-progress = Сколько файлов прочитано
files-done = { $count ->
    [one] готово: { $count }
    [few] готово: { $count }
    [many] готово: { $count }
   *[other] готово: { $count }
}
files-left = { $count ->
    [one] осталось: { $count }
    [few] осталось: { $count }
    [many] осталось: { $count }
   *[other] осталось: { $count }
}
files-now = Сейчас:
files-stop = Остановить после этого файла
files-go-on = Продолжить
files-refresh = Эта страница обновляется каждые несколько секунд, пока всё не прочитано. С неё можно уйти; чтение продолжится, в том числе после сбоя или перезапуска.
files-odd = На что посмотреть
files-export = сообщения из выгрузки ждут выбора
files-duplicate = такие же байты в хранилище уже были; они в этом документе
files-all = Показать все файлы
files-older = Прочитано старой программой чтения: { $count }
files-again = Прочитать заново
files-again-one = Прочитать заново: { $file }
files-again-these = { $count ->
    [one] Прочитать заново эти файлы: { $count }
    [few] Прочитать заново эти файлы: { $count }
    [many] Прочитать заново эти файлы: { $count }
   *[other] Прочитать заново эти файлы: { $count }
}
files-again-all = { $count ->
    [one] Прочитать заново все: { $count }
    [few] Прочитать заново все: { $count }
    [many] Прочитать заново все: { $count }
   *[other] Прочитать заново все: { $count }
}
files-again-note = нынешней программой чтения:
file-stage-waiting = ждёт
file-stage-reading = читается
file-stage-unpacking = распаковывается
file-stage-read = прочитан
file-stage-unread = не прочитан
file-stage-unknown = неизвестно
column-file = Файл
column-reason = Причина
column-pages = Страницы
column-members = Файлы внутри
column-notices = Замечания
column-reader = Программа чтения
column-read = Когда прочитан
files-notice-encoding-guessed = кодировка угадана
files-notice-invalid-bytes = места, которые не буквы
files-notice-encoding-contradicted = не та кодировка, что указана
files-notice-control-characters = невидимые знаки
files-notice-name-contradicted = назван иначе
files-notice-no-main-part = нет основной части
files-notice-too-deep = слишком глубоко вложено
files-notice-pages-without-text = страницы без текста
files-notice-hidden-text = скрытый текст
files-notice-order-guessed = порядок угадан
files-notice-tracked-changes = непринятые правки
files-notice-comments = примечания внутри
files-notice-hidden-sheets = скрытые листы
files-notice-merged-cells = объединённые ячейки
files-notice-days-from-1904 = дни от 1904 года
files-notice-program = содержит программу
files-notice-outside-reference = запрашивает что-то извне
files-notice-damaged = повреждён
files-notice-members-left-out = пропущены файлы
files-notice-signature = подпись
files-notice-hash-contradicted = не тот хеш, что указан
files-notice-position-inside = указано, где сделан
files-notice-second-kind = два вида в одном
files-notice-limit-reached = остановлен на пределе
files-notice-language-contradicted = не тот язык, что указан

# Читать и размечать
read-title = Читать и размечать
read-document = Об этом документе
read-language = Язык: { $language }
read-published = Опубликовано: { $day }
read-stated = Дата высказываний: { $day }
read-text = Текст
read-lost = Этих слов больше нет на их месте: текст прочитан заново и отличается. Вот что там стояло:
read-notices = { $count ->
    [one] { $count } замечание о чтении
    [few] { $count } замечания о чтении
    [many] { $count } замечаний о чтении
   *[other] { $count } замечания о чтении
}
read-part = Часть
read-part-before = Предыдущая часть
read-part-after = Следующая часть
read-none-heading = Предположений нет
read-none = Программа не нашла в этом тексте ничего, о чём умеет делать предположения. Текст сохранён, по нему можно искать.
read-done-heading = Всё решено
read-done = В этом документе ничто не ждёт решения.
read-remaining = Решить сразу о нескольких
picture-page = Страница { $page } из { $pages }
picture-before = Предыдущая страница
picture-after = Следующая страница
picture-summary = Изображение страницы
document-pages = { $count ->
    [one] { $count } страница: смотреть изображение
    [few] { $count } страницы: смотреть изображения
    [many] { $count } страниц: смотреть изображения
   *[other] { $count } страницы: смотреть изображения
}
document-read-again = Прочитать файл заново
document-parts = Файлы внутри
kin-title = Возможно, тот же источник
kin-why = Перепечатки и переводы не добавляют ничего к тому, что сказал их источник. Связанное здесь считается одним источником; оба документа остаются.
kin-words = { $tenths ->
    [10] Почти весь более короткий текст есть в другом.
   *[other] В другом есть около { $tenths }/10 более короткого текста.
    }
kin-facts = Другие слова, те же факты:
kin-days = Дни:
kin-figures = Числа:
kin-copy = копия
kin-translation = перевод
kin-apart = два источника
kin-say-copy = Это копия
kin-say-translation = Это перевод
kin-say-apart = Два источника
document-remarks = Замечания программы чтения
document-file-says = Что файл говорит о себе
document-file-says-note = Этого никто не проверял. Создатель файла мог это изменить.
unread-why = Из этого документа не удалось извлечь текст. Его оригинал сохранён.
card-elsewhere = { $count ->
    [one] Это стоит ещё в { $count } месте.
    [few] Это стоит ещё в { $count } местах.
    [many] Это стоит ещё в { $count } местах.
   *[other] Это стоит ещё в { $count } места.
}
card-others = Можно прочитать и так:
law-heading = Статья закона
law-said = В тексте сказано
law-said-none = максимум не назван
law-file = В файле данных указано
law-unverified = не проверено: никто не читал этого в самом законе
law-verified = прочитано в тексте закона
law-valid = Действует: { $valid }
law-gone = не действовала, когда текст был опубликован
law-no-maximum = максимум в файле не указан
law-fine = штраф
law-life = пожизненное лишение свободы
law-death = смертная казнь
law-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
law-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
law-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
card-into = Это карточка, которая уже есть?
card-new = Нет, новая
card-accept = Принять
card-skip = Пропустить
card-reject = Отклонить
card-reason = Причина, если отклоняете
card-became = Стало карточкой:
card-certainty = Из ста таких предположений в наших пробных английских текстах верны были около { $percent }; для других языков это лишь догадка
card-previous = Назад
card-next = Вперёд
card-next-open = К следующему, которое ждёт
weight-here = С учётом решений, принятых здесь: { $percent } %.
weight-rule = В этом хранилище таких предположений принято { $accepted } из { $decided }.
weight-rule-corrected = В этом хранилище таких предположений принято { $accepted } из { $decided }, из них после исправления — { $corrected }.
weight-rejected = { $count ->
    [one] Эти слова отклонены с видом «{ $kind }» в { $count } другом документе.
    [few] Эти слова отклонены с видом «{ $kind }» в { $count } других документах.
    [many] Эти слова отклонены с видом «{ $kind }» в { $count } других документах.
   *[other] Эти слова отклонены с видом «{ $kind }» в { $count } другого документа.
}
weight-accepted = { $count ->
    [one] Эти слова приняты с видом «{ $kind }» в { $count } другом документе.
    [few] Эти слова приняты с видом «{ $kind }» в { $count } других документах.
    [many] Эти слова приняты с видом «{ $kind }» в { $count } других документах.
   *[other] Эти слова приняты с видом «{ $kind }» в { $count } другого документа.
}
known-heading = Здесь уже известно. Это то же самое?
known-only = Это имя здесь известно; правила его не предлагали. Это то же самое?
known-exactly = известно как { $name }
known-inflected = известно как { $name }; в тексте другое окончание
known-same = Принять как то же самое
known-apart = Принять как новое
known-word = известно здесь
unsure-word = неуверенно
unsure-heading = { $count ->
    [0] Неуверенные: ничего не ждёт решения
    [one] Неуверенные: { $count } предположение ждёт решения
    [few] Неуверенные: { $count } предположения ждут решения
    [many] Неуверенные: { $count } предположений ждут решения
   *[other] Неуверенные: { $count } предположения ждут решения
}
unsure-note = Уверенность меньше { $percent } %. Они стоят последними и не принимаются вместе с остальными, пока вы их не отметите.
language-wrong = Язык определён неверно?
language-choose = Язык текста
language-other = Или код, например ug-Latn
language-note = Ваше указание сохраняется как утверждение, его можно отозвать. Текст читается заново, принятые решения остаются.
language-button = Прочитать на этом языке
part-victim = Жертва
part-actor = Кто это сделал
part-place = Где
part-time = Когда
part-charge = Обвинение
part-accused = Обвиняемый
part-speaker = Кто сказал
part-by = Кто требует
part-addressee = От кого требуют
field-name = Имя или название
field-role = Кем назван(а)
field-class = Роль в источнике
field-abbreviation = Сокращение
field-country = Страна
field-people = Сколько человек
field-edtf = Дата (2021-10-16, 2021-10, 2021-10-14/2021-10-16, 2021-10~)
field-type = Что случилось
field-law = Закон
field-article = Статья
field-offence = Правонарушение, словами органа власти
field-max-sentence = Максимальное наказание
field-imposed-sentence = Назначенное наказание
field-low = Не меньше
field-point = Число
field-high = Не больше
field-unit = Единица
field-about = Чего
field-what = Что требуют
remaining-title = Решить сразу о нескольких
remaining-how = Всё отмеченное принимается как есть. Снимите отметку там, где хотите посмотреть ещё раз.
remaining-unsure = Уверенность меньше { $percent } %, поэтому не отмечены:
remaining-known = { $count ->
    [one] { $count } имя, известное здесь
    [few] { $count } имени, известных здесь
    [many] { $count } имён, известных здесь
   *[other] { $count } имени, известных здесь
}
remaining-known-note = Правила их не предлагали, и только вы можете сказать, о том же ли идёт речь. О них решают по одному.
remaining-look = посмотреть
remaining-accept-kind = Принять отмеченное: { $kind }
remaining-accept = Принять всё отмеченное
remaining-reject = Отклонить всё отмеченное
remaining-nothing-ticked = Ничего не отмечено, поэтому ничего не сделано.

# Карточки
person-title = Человек
event-title = Событие
organisation-title = Организация
place-title = Место
record-title = Карточка
record-known = Что говорят источники
record-time = Во времени
record-events = События
record-documents = Документы
record-pointing = Где упоминается
record-candidates = Возможно, одно и то же
record-candidates-note = У них общее имя. Без вашего решения никто не объединяется, а решение можно отменить.
record-same = То же самое
record-not-same = Не то же самое
record-judged = Объединено, разделено, оставлено открытым
record-history = История

# Имена человека
names-title = Имена
names-shown = показано
names-in = документы:
names-said = { $count ->
    [one] названо { $count } раз
    [few] названо { $count } раза
    [many] названо { $count } раз
   *[other] названо { $count } раза
}
names-more-documents = { $count ->
    [one] и ещё { $count } документ
    [few] и ещё { $count } документа
    [many] и ещё { $count } документов
   *[other] и ещё { $count } документа
}
names-why-only = Первое показано наверху: другие неизвестны.
names-why-most = Первое показано наверху: оно названо чаще всех (упоминаний: { $count } из { $all }).
names-why-as-often = { $count ->
    [1] Первое показано наверху: все названы по одному разу, поэтому решает вид имени, а затем порядок букв.
    [one] Первое показано наверху: другие названы столько же, { $count } раз, поэтому решает вид имени, а затем порядок букв.
    [few] Первое показано наверху: другие названы столько же, { $count } раза, поэтому решает вид имени, а затем порядок букв.
    [many] Первое показано наверху: другие названы столько же, { $count } раз, поэтому решает вид имени, а затем порядок букв.
   *[other] Первое показано наверху: другие названы столько же, { $count } раза, поэтому решает вид имени, а затем порядок букв.
}
names-why-openly = Первое показано наверху: оно названо чаще всех среди имён, видных каждому, кто видит эту карточку.
script-latn = Латиница
script-cyrl = Кириллица
script-arab = Арабица
script-hani = Китайские иероглифы
script-zyyy = Другая письменность

# Двое, которые могут быть одним человеком
possible-title = Возможно, тот же человек
possible-count = { $count ->
    [one] { $count } человек с похожим именем
    [few] { $count } человека с похожим именем
    [many] { $count } человек с похожим именем
   *[other] { $count } человека с похожим именем
}
possible-more = { $count ->
    [one] Ещё { $count }, с менее похожим именем
    [few] Ещё { $count }, с менее похожим именем
    [many] Ещё { $count }, с менее похожим именем
   *[other] Ещё { $count }, с менее похожим именем
}
possible-common = { $count ->
    [one] { $count } из имён носят здесь более 12 человек: полные тёзки не предлагаются.
    [few] { $count } из имён носят здесь более 12 человек каждое: полные тёзки не предлагаются.
    [many] { $count } из имён носят здесь более 12 человек каждое: полные тёзки не предлагаются.
   *[other] { $count } из имён носят здесь более 12 человек каждое: полные тёзки не предлагаются.
}
pair-note = Вероятность относится к именам, а не к людям: у полных тёзок она такая же. Без вашего решения никто не объединяется, а решение можно отменить.
pair-and = и
pair-facts = Что ещё о них сказано
pair-nothing-else = О них больше не сказано ничего, что можно сравнить.
pair-documents = Оба названы в одном документе. Он редко называет одного человека как двух:
pair-compare = Сравнить рядом
pair-reason = Причина (можно не указывать)
pair-closed = Об их сходстве говорит только закрытое имя. Если их объединить, каждый, кто видит обе карточки, узнает, что это один человек. Я этого хочу.
pair-same = Один человек
pair-not-same = Не один человек
pair-left-open = Не знаю
pair-was-left-open = оставлено открытым
pair-count-agrees = { $count ->
    [one] совпадает: { $count }
    [few] совпадает: { $count }
    [many] совпадает: { $count }
   *[other] совпадает: { $count }
}
pair-count-differs = { $count ->
    [one] различается: { $count }
    [few] различается: { $count }
    [many] различается: { $count }
   *[other] различается: { $count }
}
pair-count-contradicts = { $count ->
    [one] противоречит: { $count }
    [few] противоречит: { $count }
    [many] противоречит: { $count }
   *[other] противоречит: { $count }
}
fit-agrees = совпадает
fit-differs = различается
fit-contradicts = не может быть верно для одного
fit-one-sided = сказано только об одном
likelihood-almost-sure = Почти наверняка одно имя
likelihood-very-likely = Весьма вероятно, одно имя
likelihood-likely = Вероятно, одно имя
likelihood-perhaps = Возможно, одно имя
judged-same = Две карточки объединены:
judged-same-as = Объединено с
judged-not-same = Не то же, что
judged-left-open = Оставлено открытым, то же ли это, что
judged-by = ключ:
beside-title = Рядом
beside-names = Их имена
beside-decide = Это один человек?
beside-judged = Что раньше решали об этих двоих
doubles-title = Возможные совпадения
doubles-count = { $count ->
    [one] { $count } возможное совпадение
    [few] { $count } возможных совпадения
    [many] { $count } возможных совпадений
   *[other] { $count } возможного совпадения
}
doubles-count-so-far = { $count ->
    [0] Идёт поиск возможных совпадений
    [one] Пока { $count } возможное совпадение
    [few] Пока { $count } возможных совпадения
    [many] Пока { $count } возможных совпадений
   *[other] Пока { $count } возможного совпадения
}
doubles-words = Слово из имени
doubles-certainty = Насколько вероятно
doubles-certainty-any = любая
doubles-certainty-almost-sure = почти наверняка
doubles-certainty-very-likely = весьма вероятно
doubles-certainty-likely = вероятно
doubles-certainty-perhaps = возможно
doubles-letters = Письменность
doubles-letters-any = любая
doubles-letters-two = две разные
doubles-letters-one = одна и та же
doubles-letters-pair = { $one } и { $other }
doubles-state = Состояние
doubles-state-open = не решено
doubles-state-left-open = оставлено открытым
doubles-state-all = и те и другие
doubles-sort = Порядок
doubles-sort-likelihood = сначала самые вероятные
doubles-sort-rarity = сначала самые редкие имена
doubles-sort-name = по имени
doubles-none = Здесь нет имён, похожих на одного человека дважды.
doubles-none-fits = Под фильтр ничего не подходит.
doubles-show-all = Показать все
doubles-column-likelihood = Вероятность
doubles-column-certainty = Насколько вероятно
doubles-column-one-id = Идентификатор первого
doubles-column-one = Первый
doubles-column-one-name = Имя первого
doubles-column-one-access = Доступ к первому
doubles-column-other-id = Идентификатор второго
doubles-column-other = Второй
doubles-column-other-name = Имя второго
doubles-column-other-access = Доступ ко второму
doubles-column-letters = Письменность
doubles-column-rarity = Редкость в битах
doubles-column-state = Состояние
doubles-column-reasons = Причины
doubles-beginning = Имена ещё просматриваются, поэтому возможные совпадения пока неизвестны. Загрузите страницу снова через некоторое время.
doubles-progress = Просмотрено имён: { $looked } из { $names }.
doubles-again = Загрузить снова
doubles-left-out = { $count ->
    [one] Ещё { $count } пара, менее вероятная, не показана.
    [few] Ещё до { $count } пар, менее вероятных, не показаны.
    [many] Ещё до { $count } пар, менее вероятных, не показаны.
   *[other] Ещё до { $count } пар, менее вероятных, не показаны.
}
doubles-common = { $count ->
    [one] { $count } имя носят более 12 человек, и оно никого не отличает: пары его носителей не составляются.
    [few] { $count } имени носят более 12 человек каждое, и они никого не отличают: пары их носителей не составляются.
    [many] { $count } имён носят более 12 человек каждое, и они никого не отличают: пары их носителей не составляются.
   *[other] { $count } имени носят более 12 человек каждое, и они никого не отличают: пары их носителей не составляются.
}
record-id = Идентификатор
source-in = Документ:
source-holder = Утверждает:
source-recorded = Записано
source-record = запись
source-passage = фрагмент
timeline-label = Лента времени
timeline-reading = Точка — известный день. Заштрихованная полоса — промежуток, внутри которого это случилось, или неточное время. Исчезающий край неизвестен.
timeline-table = То же таблицей

# Документы
document-page-title = Документ
document-title = Название
document-name = Имя файла
document-read = Читать
document-download = Скачать оригинал
document-stated = Что о нём указано
document-stated-note = Тем, кто его загрузил или проверил.
document-was-read = Что прочитала программа
document-was-read-note = Этого никто не подтвердил.
document-taken = Что из него взято
document-nothing-taken = Из него пока ничего не принято.
document-file = Оригинал
document-file-note = Он открывается вне этой страницы и затем лежит незашифрованным в ваших загрузках. Удалите его там, когда закончите.
document-versions = Его тексты
document-reviewed = по нему принимаются решения
document-furniture = Меню, адреса и подобное; отдельно от текста, предположения по ним не делаются.
document-show-text = Показать этот текст
text-title = Текст

# Утверждения и журнал
statement-title = Утверждение
statement-about = О ком или о чём:
statement-proof = Подтверждение
statement-position = Место в журнале
statement-author = Записано ключом
statement-download = Скачать подтверждение
statement-proof-note = Файл подтверждает, что эта запись есть в журнале. О содержании записи он ничего не раскрывает.
statement-withdraw = Отозвать
statement-withdraw-note = Тогда это больше не действует, но остаётся в истории вместе с вашей причиной.
statement-reason = Причина
statement-withdraw-button = Отозвать
rests-on-text = Опирается на текст, SHA-256
rests-on-file = Опирается на файл, SHA-256
log-title = Журнал
log-lead = { $count ->
    [one] Подписана и сохранена { $count } запись.
    [few] Подписаны и сохранены { $count } записи.
    [many] Подписано и сохранено { $count } записей.
   *[other] Подписано и сохранено { $count } записи.
}
log-verify = Проверить всё
log-verify-note = Каждая запись, каждый оригинал и каждый текст читаются и сверяются с подписанным деревом. Для большого хранилища это занимает время.
log-sound = Нарушений нет
log-unsound = Что-то не так. Перестаньте вносить записи, сохраните эту папку как есть и восстановите резервную копию в другом месте
log-when = Проверено
log-leaves = Записей в дереве
log-present = Содержимое на месте и соответствует
log-erased = Стёрто с решением, в котором указана причина
log-missing = Исчезло без решения
log-wrong = Неверная подпись или порядок
log-originals = Оригиналы на месте и соответствуют
log-originals-wrong = Оригиналы повреждены или исчезли
log-texts-wrong = Тексты повреждены или исчезли
log-root = Дерево соответствует подписанному состоянию журнала
log-checkpoint = Контрольная точка
log-checkpoint-note = Храните её в другом месте. Только с ней можно заметить, что всю папку вернули к прежнему состоянию.
log-download = Скачать контрольную точку

# Перечни и поиск
list-title = Перечень
list-prefix = Начинается с
list-filter = Отобрать
list-conflicts = Только с противоречиями
list-classes = По типу
list-every-class = Все типы
list-other-kinds = Другие виды
list-empty = Здесь ничего нет, или ничто не подходит под фильтр.
column-id = Идентификатор
column-rule = Правило
column-accepted = Принято
column-corrected = Сначала исправлено
column-decided = Решено
column-kind = Вид
column-name = Имя или название
column-note = Примечание
column-class = Тип
column-day = Дни
column-from = С
column-to = По
column-statements = Записи
column-conflicts = Противоречия
column-access = Доступ
column-changed = Изменено
column-when = Когда
column-what = Что
column-detail = Из каких слов
search-title = Поиск
search-kinds = Вид:
search-languages = Язык:
search-years = Время:
search-since = с { $year }
search-also-written = Другие написания:
search-only-as-typed = только как введено
search-only-typed = Искалось только то, что введено.
search-any-spelling = Искать и другие написания
search-met = написано здесь:
search-nothing = Ничего не подходит. Попробуйте меньше слов, начало слова со знаком * или другое написание.

# Написать
write-title = Написать
write-lead = Заметка или беседа становится документом. Пока вы пишете, черновик хранится внутри хранилища.
write-keep = Сохранить как документ
write-draft = Сохранить черновик
write-discard = Выбросить черновик
write-saving = Сохраняется…
write-saved = Черновик сохранён.
write-unsaved = Черновик не удалось сохранить. Нажмите «Сохранить черновик».

# Фильмы и звук
play-title = Воспроизведение
play-link = Слушать и записывать
play-player = Фильм или звук
play-at = ▶ { $time }
play-from = Воспроизводится с { $time }
play-pause = Включить или приостановить
play-back = Назад на пять секунд
play-stamp = Вставить время
play-said = Что говорится
play-srt = Субтитры (SRT)
play-vtt = Субтитры (VTT)
play-sheet = Что вы слышите
play-sheet-note = Строка начинается со своего времени и длится до следующей:
play-draft = Это ваш черновик. Как версия он ещё не сохранён.
play-keep = Сохранить как расшифровку
play-kept = Расшифровка сохранена. Предположения по ней ждут в разделе «Читать».
play-same = Ничего не изменилось, поэтому ничего не сохранено.
play-subtitles = Или взять файл субтитров (SRT, VTT)
play-take = Взять как расшифровку

# Участки изображений
region-word = отмеченный участок
regions-title = Отмеченные участки
regions-link = Отметить участки
regions-where = Где, в процентах изображения
regions-left = Слева
regions-top = Сверху
regions-width = Ширина
regions-height = Высота
regions-hint = Проведите по изображению; или выберите его, двигайте участок стрелками и меняйте его размер стрелками с клавишей Shift.
regions-says = Написано
regions-shows = Видно
regions-says-label = Что там написано (программа ищет в этом имена, дни и места)
regions-shows-label = Что там видно (это становится утверждением об этом документе)
regions-keep = Сохранить участок
regions-kept = Участок сохранён.
regions-no-words = Скажите, что там написано или видно.
regions-marked = Уже отмечено
regions-none = Пока ничего не отмечено.
cover-title = Закрашенная копия
cover-link = Закрашенная копия
cover-lead = Копия рисуется заново: участки сплошь чёрные, и нет ничего из того, что файл говорит о себе. Оригинал остаётся таким же закрытым.
cover-areas = Что закрасить: по строке на участок, слева, сверху, ширина и высота в процентах
cover-hint = Проведите по изображению, чтобы закрасить участок; или выберите его, установите участок стрелками, задайте размер стрелками с клавишей Shift и нажмите Enter.
cover-show = Показать
cover-wrong = В этой строке не четыре числа от 0 до 100: { $line }
cover-area = Закрашено: { $numbers }
cover-count = { $count ->
    [0] Пока ничего не закрашено.
    [one] Закрашен { $count } участок.
    [few] Закрашены { $count } участка.
    [many] Закрашено { $count } участков.
   *[other] Закрашено { $count } участка.
}
cover-access = Кто может видеть копию
cover-same = Так же закрыта, как оригинал
cover-checked = Кто что проверил
cover-checked-note = Например: кто видел удостоверение личности и в какой день. Это остаётся запечатанным.
cover-make = Создать копию
cover-made = Это копия. Посмотрите её, прежде чем кому-либо передать.
form-title = Название
form-content = Текст
form-interview = Беседа
form-interviewer = Интервьюер
form-interpreter = Переводчик
form-place = Место
form-stated = Дата
form-sealed-note = Интервьюер и переводчик запечатаны: их видите только вы.

# Настройки и справка
settings-title = Настройки
settings-role = Ваша роль здесь
settings-key = Ваш ключ
settings-lock = Блокируется
settings-minutes = { $count ->
    [one] через { $count } минуту без действий
    [few] через { $count } минуты без действий
    [many] через { $count } минут без действий
   *[other] через { $count } минуты без действий
}
settings-network = Сеть
settings-silent = Молчит: рабочее место не обращается ни к какому другому компьютеру.
settings-unsure = Неуверенные предположения
settings-unsure-now = Предположение с уверенностью меньше { $percent } % показывается отдельно, после остальных.
settings-unsure-label = Показывать отдельно при уверенности меньше, в % (0 — ничего не отделять)
settings-keep = Сохранить
settings-learnt = Чему научилось это хранилище
settings-learnt-note = Это следует из решений, принятых здесь, и из того, что вам из них видно. Поэтому дальнейшие предположения того же правила и вида становятся более или менее уверенными. Хранилища это никогда не покидает.
settings-learnt-nothing = Решений пока не было.
settings-access = Уровни доступа
settings-history = Браузеры хранят адреса страниц, в том числе слова поиска. Пользуйтесь приватным окном.
help-title = Справка и клавиши
help-keys = Клавиши
help-keys-note = Для них нужны скрипты. Всё, что они делают, можно сделать ссылкой или кнопкой.
key-accept = принять предположение
key-same = принять предположение как то же, что первая карточка, известная по имени; при сравнении рядом — сказать, что это один человек
key-edit = изменить его первое поле
key-reject = указать причину; затем Enter отклоняет предположение
key-skip = перейти к следующему, которое ждёт
key-next = следующее
key-previous = предыдущее
key-open = положить первую пару возможных совпадений рядом
key-apart = сказать, что это не один человек
key-left-open = оставить открытым, один ли это человек
key-filter = отобрать возможные совпадения по слову из имени
key-play = включить фильм или звук или приостановить
key-play-back = вернуться в фильме или звуке на пять секунд
key-stamp = вставить время фильма или звука в лист
key-undo = отменить последнее действие
key-search = поиск
key-help = эта страница
help-queries = Что можно ввести в поиск
help-endings = Для слов кириллицей и арабицей находятся и их более длинные формы. Кавычки это отключают. Имена находятся и в написании другими буквами; это указано в результатах, а «только как введено» это отключает.
help-data = Места и их названия во всех письменностях: GeoNames (geonames.org), CC BY 4.0; по ним подсчитано, что как звучит в двух письменностях. Названия стран: Unicode CLDR, лицензия Unicode.
query-both = оба слова
query-either = одно из них
query-without = первое без второго
query-phrase = ровно эти слова в этом порядке
query-beginning = слова, которые так начинаются
query-filter = только люди, только русский язык
query-days = промежуток времени, включая концы

# Элементы страниц
style-title = Элементы страниц
style-lead = Каждая часть страниц, для просмотра.
style-marks = Пометки
style-forms = Формы
style-words = Слова к читателю
style-example = пример

# Места
places-title = Места
places-lead = Места, названные в источниках, и места, описанные здесь. Какое место мира имеет в виду название, говорит человек.
places-add = Описать место, которого нет ни в одном справочнике
places-empty = Ни одно место не подходит под фильтр.
places-types = Типы мест
places-every-type = Все типы
places-state-any = Все
places-state-open = Ещё не сказано
places-state-chosen = Сказано
places-state-own = Описано здесь
column-place-type = Тип
column-country = Страна
column-state = Состояние
column-key = Ключ
column-means = Имеется в виду
column-point = Точка
column-latitude = Широта
column-longitude = Долгота
column-radius = Погрешность, м
place-point-radius = { $point } (± { $metres } м)
place-within = в составе:
place-called-then = (тогда называлось { $name })
place-name-kind = Что это за название
place-name-years = Годы
place-name-source = Кто так говорит
place-name-unverified = не проверено тем, кто читает на этом языке
place-name-official = название, данное государством
place-name-local = как называют сами люди
place-name-exonym = как называют другие
place-name-historical = название прежнего времени
place-name-listed = из справочника
card-means = Какое это место (GeoNames, CC BY 4.0)
card-means-later = ещё не сказано
gazetteer-title = Какое это место
gazetteer-waits = Ещё никто не сказал, какое это место. Есть варианты.
gazetteer-note = Места с таким названием, начиная с самого вероятного; найденные делят между собой единицу. Пока вы не выбрали, ничего не сохраняется.
gazetteer-this = Это
gazetteer-this-one = Это: { $name }
gazetteer-none = Ни одно из этих
gazetteer-not-this = Отменить: это не то место, или нет уверенности
gazetteer-take-back-of = Отменить, что это не { $name }
gazetteer-empty = В справочнике нет места с таким названием.
gazetteer-no-other = Другого вероятного места с таким названием в справочнике нет.
gazetteer-search = Найти другое название
gazetteer-missing = В справочнике нет большинства сёл, тюрем и лагерей.
gazetteer-describe = Описать это место
gazetteer-own = Это место описано здесь. Оно ищется наравне с местами мира, и другие карточки могут на него указывать.
gazetteer-change = Изменить сказанное о нём
gazetteer-called = Как оно называлось, когда это случилось:
gazetteer-names = { $count ->
    [one] { $count } название
    [few] { $count } названия
    [many] { $count } названий
   *[other] { $count } названия
}
gazetteer-names-all = Все названия места
gazetteer-said = Кто и когда его выбрал:
gazetteer-refused = { $count ->
    [one] { $count } место, которое не имеется в виду
    [few] { $count } места, которые не имеются в виду
    [many] { $count } мест, которые не имеются в виду
   *[other] { $count } места, которые не имеются в виду
}
gazetteer-whose = Места, точки и численность населения: GeoNames (geonames.org), CC BY 4.0; названия с годами — из таблиц этой программы, у каждого указан источник.
place-new-title = Описать место
place-change-title = Изменить
place-form-lead = Для сёл, тюрем, лагерей и других мест, которых нет ни в одном справочнике. Кому это место видеть нельзя, тому его не показывают и не предлагают.
place-form-wrong = { $count ->
    [one] { $count } поле не подходит; пока ничего не сохранено.
    [few] { $count } поля не подходят; пока ничего не сохранено.
    [many] { $count } полей не подходят; пока ничего не сохранено.
   *[other] { $count } поля не подходят; пока ничего не сохранено.
}
place-form-units = Такое название у нескольких единиц. Выберите одну; пока ничего не сохранено.
place-form-name = Название { $number }
place-form-language = Язык
place-form-years = Официально в годы
place-form-name-source = Кто так говорит, если кто-то другой
place-form-names-note = Карточка показана под первым названием. Язык: код, например kk, ug, zh или kk-Arab. Годы: 1998/2019, с .. для открытого конца (1950/..); для названия, которым пользуются люди, — без годов. Пустые строки не учитываются. Письменность определяется по буквам.
place-form-source = Источник: кто всё это говорит и где
place-form-save = Сохранить
place-form-more = Ещё одно название
place-form-where = Что и где
place-form-country = Страна (название или код)
place-form-unit = Район, область или город, где оно находится
place-form-which-unit = Какая именно?
place-form-latitude = Широта, градусы к северу
place-form-longitude = Долгота, градусы к востоку
place-form-radius = Возможная погрешность (500 m, 2 km)
place-form-point-note = Градусы в виде 43.25 или 43°15′ N. Точке, в которой никто не уверен, нужно расстояние: насколько она может отстоять.
place-wrong-source = Укажите, кто так говорит: человек, карта, доклад.
place-wrong-long = Это слишком длинно.
place-wrong-hidden = Здесь есть невидимые знаки, которые переворачивают слова. Наберите это заново.
place-wrong-many = Названий слишком много.
place-wrong-no-name = Месту нужно название.
place-wrong-name-empty = Нет названия. Если его нет, оставьте всю строку пустой.
place-wrong-name-letters = В названии должны быть буквы или цифры.
place-wrong-language = Напишите код языка: две или три буквы, например kk, или с письменностью, например kk-Arab.
place-wrong-years = Пишите годы в виде 1998/2019, с .. для открытого конца: 1950/..
place-wrong-type = Выберите из перечня.
place-wrong-country = Ни у одной страны нет такого названия или кода.
place-wrong-unit = Ни у одной единицы и ни у одного города нет такого названия. Оставьте поле пустым или укажите более крупную.
place-wrong-degrees = Пишите градусы в виде 43.25, 43,25 или 43°15′30″ N.
place-wrong-latitude = Градусов к северу не больше 90.
place-wrong-longitude = Градусов к востоку не больше 180.
place-wrong-swapped = Похоже, числа переставлены: здесь нужна широта, север и юг.
place-wrong-half = Для точки нужны оба числа.
place-wrong-radius = Пишите расстояние в виде 500 m или 2 km, не больше 1000 km.
place-wrong-radius-alone = Для расстояния нужна точка, от которой его считать.
place-wrong-access = Пока нет дела, к которому это можно отнести.

# Буквы, распознанные на изображениях.
property-corrected = Исправлено рядом со страницей
recognition-title = Буквы на изображениях
recognition-waiting = Просмотрено { $done } из { $pages ->
    [one] { $pages } страницы
    [few] { $pages } страниц
    [many] { $pages } страниц
   *[other] { $pages } страницы
}; работа продолжается в фоне
recognition-stopped = Остановлено или не нужно. Сделанное сохранено до следующего раза.
recognition-done = Буквы найдены на { $found } из { $pages ->
    [one] { $pages } страницы
    [few] { $pages } страниц
    [many] { $pages } страниц
   *[other] { $pages } страницы
}; { $unsure ->
    [0] неуверенных слов нет
    [one] { $unsure } слово прочитано неуверенно
    [few] { $unsure } слова прочитаны неуверенно
    [many] { $unsure } слов прочитаны неуверенно
   *[other] { $unsure } слова прочитаны неуверенно
}. Сверьте имена и числа со страницей.
recognition-failed = { $pages ->
    [one] Не распознана { $pages } страница
    [few] Не распознаны { $pages } страницы
    [many] Не распознано { $pages } страниц
   *[other] Не распознано { $pages } страницы
}: { $reason }
recognition-missing = На этом компьютере ничто не распознаёт буквы; хранитель может установить tesseract-ocr.
recognition-look = Сколько уже готово?
recognition-stop = Остановить
recognition-ask = Распознать буквы
recognition-begin = Распознать
recognition-languages = Языки; если не выбран ни один, язык определяет каждая страница
recognition-pages = Страницы
recognition-without-text = те, где нет текста
recognition-all = все: то, что видно, рядом с тем, что говорит файл
doubtful-count = { $count ->
    [one] { $count } слово прочитано неуверенно
    [few] { $count } слова прочитаны неуверенно
    [many] { $count } слов прочитаны неуверенно
   *[other] { $count } слова прочитаны неуверенно
}
doubtful-percent = уверенность { $percent } %
correct-title = Исправить распознанное
correct-note = Пишите то, что видно на странице, строка за строкой, как там стоит, вместе с ошибками. Создаётся новая версия; прежняя остаётся.
correct-label = Что стоит на странице
correct-keep = Сохранить эту страницу
correct-keep-next = Сохранить и перейти к следующей странице
flash-corrected = Страница { $page } исправлена.
flash-corrected-passages = Страница { $page } исправлена. { $count ->
    [one] { $count } фрагмент опирается
    [few] { $count } фрагмента опираются
    [many] { $count } фрагментов опираются
   *[other] { $count } фрагмента опираются
} на прежнюю версию; тех, чьи слова ещё на месте: { $following }.
flash-not-corrected = Ничего не изменено.
flash-followed = { $count ->
    [one] { $count } утверждение опирается
    [few] { $count } утверждения опираются
    [many] { $count } утверждений опираются
   *[other] { $count } утверждения опираются
} теперь на слова новой версии.
passages-title = Фрагменты прежней версии
passages-note = Фрагмент никогда не перемещается сам. Если его слова есть в тексте без изменений и находятся однозначно, предлагается новое место.
passages-none = Все фрагменты есть в показанном тексте.
passages-displaced = { $count ->
    [one] { $count } фрагмент опирается
    [few] { $count } фрагмента опираются
    [many] { $count } фрагментов опираются
   *[other] { $count } фрагмента опираются
} на прежнюю версию текста
passages-following = { $count ->
    [one] Слова { $count } фрагмента ещё на месте
    [few] Слова { $count } фрагментов ещё на месте
    [many] Слова { $count } фрагментов ещё на месте
   *[other] Слова { $count } фрагмента ещё на месте
}
passages-take-all = Перенести все на новое место
passages-take = Перенести сюда
passages-look = Смотреть новое место
passages-lost = { $count ->
    [one] Слова { $count } фрагмента изменились
    [few] Слова { $count } фрагментов изменились
    [many] Слова { $count } фрагментов изменились
   *[other] Слова { $count } фрагмента изменились
}
passages-lost-note = Эти утверждения действуют и опираются на прежние слова. Прочитайте страницу: примите новые слова в тексте или отзовите утверждение.
passages-statement = Утверждение и его слова

# Языки интерфейса
desk-language = Язык рабочего места
desk-language-unreviewed = Носитель языка этот перевод ещё не просматривал.
settings-language = Язык
settings-language-browser = Как просит браузер
wording-title = Фразы интерфейса
wording-lead = Что говорит рабочее место, рядом с тем, что оно говорит по-английски. Хранитель может заменить неверную фразу лучшей; она остаётся в этом хранилище и его резервных копиях.
wording-find = Слова из фразы
wording-all = Фразы
wording-english = По-английски
wording-sentence = Фраза
wording-state-any = Все
wording-state-missing = Нет перевода, показано по-английски
wording-state-open = Не просмотрено
wording-state-reviewed = Просмотрено носителем языка
wording-state-corrected = Исправлено здесь
wording-file = Всё исправленное здесь, одним файлом
wording-empty = Ни одна фраза не подходит. Снимите один из фильтров.
wording-kept = Фраза сохранена. Отныне показывается она.
wording-taken-back = Снова показывается встроенная фраза.
sentence-title = Фраза интерфейса
sentence-built-in = Встроенная
sentence-text = Показывать вместо неё
sentence-note = То, что в фигурных скобках, подставляется; оставьте это как есть. У фразы с числом есть строка для каждой формы числа в этом языке.
sentence-reviewed = Эту фразу просмотрел носитель языка
sentence-keep = Сохранить
sentence-take-back = Снова показывать встроенную
sentence-keepers = Исправить фразу может только хранитель.

# Что сделать сначала
first-title = Пять первых шагов
first-read = Прочитайте текст.
first-read-why = Найденное программой kua в нём помечено. Примите, исправьте или отклоните каждое предположение: клавиши a, e и r делают то же.
first-person = Посмотрите на карточку человека.
first-person-why = У каждого значения указаны его источники; «1 источник» открывает точные слова.
first-conflict = Посмотрите, где источники противоречат друг другу.
first-conflict-why = Обе версии стоят рядом, и у каждой указано, кто так говорит; ваше решение ничего не убирает.
first-doubles = Скажите, один ли человек стоит за двумя именами.
first-doubles-why = kua предлагает пары и называет причины, в том числе между разными письменностями. Любое ваше решение можно отменить.
first-log = Проверьте журнал.
first-log-why = Он показывает, что с момента записи ничего не изменено и не пропущено.
first-hide = Убрать эти шаги
first-show = Снова показать первые шаги

# Время словами
month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь
month-of-1 = января
month-of-2 = февраля
month-of-3 = марта
month-of-4 = апреля
month-of-5 = мая
month-of-6 = июня
month-of-7 = июля
month-of-8 = августа
month-of-9 = сентября
month-of-10 = октября
month-of-11 = ноября
month-of-12 = декабря
date-day = { $day } { $month } { $year } г.
date-month = { $month } { $year } г.
date-day-and-month = { $day } { $month }
date-year = { $year } г.
date-years = { $first }–{ $last } гг.
date-no-year = год неизвестен
date-some-month = один из месяцев: { $year }
date-some-day-of = один из дней: { $date }
date-season-21 = весна { $year } г.
date-season-22 = лето { $year } г.
date-season-23 = осень { $year } г.
date-season-24 = зима { $year } г.
date-about = примерно { $date }
date-perhaps = возможно, { $date }
date-perhaps-about = возможно, примерно { $date }
date-interval = { $begin } — { $end }
date-since = начиная с: { $begin }
date-end-unknown = начиная с: { $begin }, конец неизвестен
date-until = не позднее: { $end }
date-begin-unknown = не позднее: { $end }, начало неизвестно
date-always = время неизвестно
date-one-of = одно из: { $dates }
date-all = все: { $dates }

# Saved searches
saved-title = Сохранённые поиски
saved-why = Сохранённый поиск — это страница со всем, чем она была сужена. Число говорит, сколько он находит сейчас и что нового с тех пор, как вы открывали его в последний раз. Свои видите только вы.
saved-empty = Пока ничего не сохранено. Найдите что-нибудь или сузьте список или картину, затем выберите под ними «Сохранить этот поиск».
saved-found = Находит сейчас
saved-looked = Открыт
saved-change = Изменить
saved-name = Название
saved-keep = Сохранить этот поиск
saved-keep-button = Сохранить
saved-keep-why = Он будет стоять на первой странице вместе с тем, что в нём нового.
saved-rename = Переименовать
saved-remove = Убрать
saved-removed-count = { $count ->
    [one] Убран { $count }
    [few] Убрано { $count }
    [many] Убрано { $count }
   *[other] Убрано { $count }
}
saved-put-back-button = Вернуть
saved-forget = Убрать навсегда
saved-more = { $count ->
    [one] на { $count } больше, чем в прошлый раз
    [few] на { $count } больше, чем в прошлый раз
    [many] на { $count } больше, чем в прошлый раз
   *[other] на { $count } больше, чем в прошлый раз
}
saved-fewer = { $count ->
    [one] на { $count } меньше, чем в прошлый раз
    [few] на { $count } меньше, чем в прошлый раз
    [many] на { $count } меньше, чем в прошлый раз
   *[other] на { $count } меньше, чем в прошлый раз
}
flash-saved = Сохранено под названием «{ $name }». Оно стоит на первой странице.
saved-name-missing = Ничего не изменено: напишите название.
saved-removed = Убрано. Ниже можно вернуть.
saved-put-back = Возвращено.
saved-forgotten = Убрано навсегда.

# The review queue
queue-title = Очередь на проверку
queue-why = Что ждёт решения во всех документах — рядом со словами, из которых это взято. Отметьте то, о чём решили; «посмотреть» открывает документ, где это можно исправить.
queue-all = все
queue-sure = надёжные
queue-unsure = ненадёжные
queue-every-kind = любой вид
queue-about = Что ждёт решения о записи
queue-about-all = всё, что ждёт
queue-about-why = Найдено по именам в документах, где они есть. Та ли это запись, решаете вы.
queue-left-out = { $count ->
    [one] Ещё { $count } документ с этими именами не просмотрен.
    [few] Ещё { $count } документа с этими именами не просмотрены.
    [many] Ещё { $count } документов с этими именами не просмотрены.
   *[other] Ещё { $count } документа с этими именами не просмотрены.
}
queue-nothing-narrowed = Ничего такого решения не ждёт.
queue-nothing = Ничего не ждёт решения.
queue-tick = Отметить все надёжные
queue-untick = Снять все отметки
queue-who = о ком речь, решается в документе
queue-accept = Принять отмеченное
queue-reject = Отклонить отмеченное

# A document beside its translation
translation-title = Перевод
translation-there = Есть перевод:
translation-begin = Перевести на другой язык
translation-into = Язык перевода
translation-begin-button = Начать
translation-none = Этот документ пока никто не перевёл.
translation-done = { $count ->
    [one] переведён { $count } абзац
    [few] переведено { $count } абзаца
    [many] переведено { $count } абзацев
   *[other] переведено { $count } абзаца
}
translation-unchecked = Этот перевод пока никто не сверил с оригиналом.
translation-earlier = Этот перевод сделан с более ранней версии текста: его абзацы могут стоять рядом с другими.
translation-how = Напишите, что говорится в каждом абзаце. Оставленное пустым считается непереведённым. По переводу ничего не предлагается; поиск его находит.
translation-read = Читать
translation-edit = Продолжить
translation-look = Читать абзац { $number } в документе
translation-paragraph = Перевод абзаца { $number }
translation-missing = ещё не переведено
translation-sealed = Кто перевёл и кто сверил — опечатано: видите только вы. Достаточно инициалов. Изменённое нужно сверить заново.
translation-keep = Сохранить перевод
translation-keep-next = Сохранить и перейти к следующей странице
flash-translation-kept = Перевод сохранён.
flash-translation-same = Ничего не изменено.
property-translator = Перевёл
property-translation-checker = Перевод сверил
