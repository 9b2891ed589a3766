# Списки людей: загруженные таблицы, их столбцы и строки.

nav-lists = Списки
kind-list = список
list-list = Списки
list-page-title = Список
list-rows = { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}
list-open = { $count ->
    [one] { $count } ждёт решения
    [few] { $count } ждут решения
    [many] { $count } ждут решения
   *[other] { $count } ждут решения
}
list-accepted = { $count ->
    [one] { $count } с карточкой человека
    [few] { $count } с карточкой человека
    [many] { $count } с карточкой человека
   *[other] { $count } с карточкой человека
}
list-rejected = { $count } отклонено
list-troubled = { $count ->
    [one] { $count } с неясностями
    [few] { $count } с неясностями
    [many] { $count } с неясностями
   *[other] { $count } с неясностями
}
list-lead = Строка — это предположение: она говорит что-то о человеке только тогда, когда по ней создана его карточка.
list-where = лист { $sheet }, строки с { $first } по { $last }
list-table = { $sheet }, строки с { $first } по { $last } ({ $certainty } %)
list-about = Об этом списке
list-taken-in = Загружен
list-not-read = Не удалось снова прочитать строки этого списка из файла. Прочитайте файл заново или постройте хранилище заново.
list-differs = Строки прочитаны снова и отличаются от загруженных: программа чтения с тех пор изменилась. Карточки людей, созданные по ним, сохраняют то, что было сказано.
list-removed = Отозван
list-removed-note = Этот список отозван. Его строки нигде не показываются; карточки людей, созданные по ним, сохраняют свои утверждения, и в них указано, что источник отозван.
list-restore = Вернуть
list-remove = Отозвать этот список
list-remove-note = { $count ->
    [0] Все его строки уйдут с рабочего места. Список можно вернуть.
    [one] Все его строки уйдут с рабочего места. { $count } карточка, созданная по ним, останется, и в ней будет указано, что источник отозван. Список можно вернуть.
    [few] Все его строки уйдут с рабочего места. { $count } карточки, созданные по ним, останутся, и в них будет указано, что источник отозван. Список можно вернуть.
    [many] Все его строки уйдут с рабочего места. { $count } карточек, созданных по ним, останутся, и в них будет указано, что источник отозван. Список можно вернуть.
   *[other] Все его строки уйдут с рабочего места. { $count } карточки, созданные по ним, останутся, и в них будет указано, что источник отозван. Список можно вернуть.
}
list-remove-reason = Почему (можно не указывать)
list-remove-sure = Я в этом уверен(а)
list-problems-title = Что не удалось разобрать
list-problems-note = Эти строки хранятся как есть. Что не удалось прочитать так, как указано для столбца, ни о ком не утверждается.
list-problems-none = Прочитано всё.
list-make-title = Что получится из этих строк
list-progress-title = Список загружается
list-progress = { $count ->
    [0] Таблица открывается.
    [one] Прочитана { $count } строка.
    [few] Прочитаны { $count } строки.
    [many] Прочитано { $count } строк.
   *[other] Прочитано { $count } строки.
}
list-progress-note = Эта страница обновляется сама. Можно работать дальше; список появится, когда будут готовы все его строки.
list-progress-failed = Ничего из него не сохранено.

rows-search = Слова
rows-sort = Упорядочить по
rows-sort-row = строке
rows-sort-name = имени
rows-sort-day = первой дате
rows-problems = Неясности
rows-found = { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}
rows-more = и больше; дальше они не считаются
rows-empty = Ни одна строка не подходит.
rows-choose = Выбрать
rows-make = Что получится из выбранных строк
rows-make-note = До { $count } за один раз. Пока вы этого не увидели, ничего не создаётся.
row-page-title = Строка списка
row-state-any = Все
row-state-open = Ждёт решения
row-state-accepted = Карточка создана
row-state-rejected = Отклонена
row-problems-any = Все
row-problems-with = С неясностями
row-problems-without = Без неясностей
row-hidden = скрыта
row-hidden-note = Программа, записавшая таблицу, скрывает эту строку.
row-withheld = запечатано
row-removed-words = список отозван
row-no-entry = Похоже, в этой строке нет человека: это подзаголовок, итог или повтор заголовка.
row-cells = Как написано и как прочитано
row-read-as = прочитано как
row-empty-cell = пусто
row-in-text = в тексте
row-other-cells = Другие ячейки
row-would-be = Что из неё получится
row-nobody = Ничего: в этой строке никто не назван.
row-make = Создать карточку человека
row-doubles = Возможно, тот же человек
row-join = Это тот же человек
row-reject = Отклонить эту строку
row-before = Предыдущая строка
row-after = Следующая строка
row-years = { $years ->
    [one] { $years } год
    [few] { $years } года
    [many] { $years } лет
   *[other] { $years } года
}
row-life = пожизненно
row-death = смертная казнь

make-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
make-events = { $count ->
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
}
make-doubtful = { $count ->
    [one] { $count } строка может относиться к человеку, который здесь уже есть. Она не отмечена: посмотрите её отдельно.
    [few] { $count } строки могут относиться к людям, которые здесь уже есть. Они не отмечены: посмотрите каждую отдельно.
    [many] { $count } строк могут относиться к людям, которые здесь уже есть. Они не отмечены: посмотрите каждую отдельно.
   *[other] { $count } строки могут относиться к людям, которые здесь уже есть. Они не отмечены: посмотрите каждую отдельно.
}
make-statements = { $count ->
    [one] { $count } утверждение
    [few] { $count } утверждения
    [many] { $count } утверждений
   *[other] { $count } утверждения
}
make-not-ready = создавать нечего
make-look = строка
make-all = Создать карточки по отмеченным строкам
make-reject = Отклонить отмеченные строки
make-back = Назад к списку

column-row = Строка
column-sheet = Лист
column-column = Столбец
column-header = Заголовок
column-written = Как написано
column-problems = Неясности
column-about = О ком, о чём
column-property = Что
column-value = Сказано

source-row = Из списка:
source-row-number = строка { $row }
source-column = столбец
source-list-removed = этот источник отозван
document-take-list = Загрузить таблицу как список

property-mapping = Столбцы
property-document = Документ
property-sealed-columns = Запечатанные столбцы
property-sheet = Лист
property-first-row = Первая строка
property-last-row = Последняя строка
property-rows = Строки
property-rows-hash = SHA-256 по строкам
property-read-by = Чем прочитано
property-birthplace = Место рождения, как указано
property-origin = Откуда родом, как указано
property-residence = Место жительства, как указано
property-age = Возраст
property-status = Что стало с человеком, как указано
property-id-number = Номер удостоверения личности
property-document-number = Номер документа
property-phone = Телефон
property-relative = Родственник

flash-list-taken = Список в хранилище.
flash-list-removed = Отозван: его строки больше не показываются.
flash-list-restored = Список возвращён.
flash-row-made = По этой строке создана карточка человека.
flash-row-joined = Строка присоединена к этому человеку.
flash-row-rejected = Строка отклонена.
flash-rows-made = { $count ->
    [one] Создана карточка { $count } человека.
    [few] Созданы карточки { $count } человек.
    [many] Созданы карточки { $count } человек.
   *[other] Созданы карточки { $count } человека.
}
flash-rows-rejected = { $count ->
    [one] Отклонена { $count } строка.
    [few] Отклонены { $count } строки.
    [many] Отклонено { $count } строк.
   *[other] Отклонено { $count } строки.
}
flash-template-saved = Шаблон сохранён. Он сам предлагается для таблиц с такими же заголовками.
flash-template-forgotten = Шаблон забыт.

list-preview-title = Загрузить как список
list-preview-lead = Пока ничего не сохранено. Посмотрите, верно ли указано, что в каждом столбце, и загрузите таблицу.
list-preview-already = Строки этого файла уже есть в списке:
list-preview-empty = В этом файле таблиц не найдено.
list-preview-tables = Найденные таблицы:
list-preview-no-table = Таблица с людьми не найдена. Укажите сами, где она начинается и что в её столбцах.
list-preview-above = Над таблицей написано:
list-preview-hidden = Программа, записавшая файл, скрывает этот лист.
list-preview-template = Столбцы определены по шаблону «{ $name }».
list-preview-where = Где находится таблица
list-preview-header = Строки заголовка
list-preview-first = Первая строка
list-preview-last = Последняя строка (пусто — до конца)
list-preview-columns = Что в столбцах
list-preview-role = Содержит
list-preview-dates = Даты
list-preview-sealed = запечатано
list-preview-again = Обновить предпросмотр
list-preview-rows = Первые строки, как они будут прочитаны
list-preview-no-rows = Здесь нет ни одной строки.
list-preview-take = Загрузить как список
list-preview-name = Название списка
list-preview-source = Кто составил список
list-preview-access = Кто может его видеть
list-preview-access-same = как документ
list-preview-sealed-note = Запечатанные столбцы видите только вы — и в списке, и в карточках людей, созданных по нему. Но тот, кому виден документ, всё равно может прочитать их в файле.
list-template-title = Сохранить как шаблон
list-template-kept = Шаблоны
list-template-name = Название
list-template-save = Сохранить как шаблон
list-template-use = Применить
list-template-forget = Забыть
date-order-open = не определено
date-order-day-first = день, месяц, год
date-order-month-first = месяц, день, год

holds-full-name = Полное имя
holds-family = Фамилия
holds-given = Имя
holds-patronymic = Отчество или имя отца
holds-other-script = Имя в другой письменности
holds-other-name = Другое имя
holds-sex = Пол
holds-birth = Дата рождения
holds-age = Возраст
holds-id-number = Номер удостоверения личности
holds-document-number = Номер документа
holds-phone = Телефон
holds-birthplace = Место рождения
holds-origin = Откуда родом
holds-residence = Место жительства
holds-detention = Место содержания под стражей
holds-citizenship = Гражданство
holds-ethnicity = Национальность
holds-occupation = Род занятий
holds-arrest = День задержания
holds-release = День освобождения
holds-death = День смерти
holds-sentence-date = День приговора
holds-other-date = Другой день
holds-authority = Суд или орган власти
holds-article = Статья закона
holds-charge = Обвинение
holds-sentence = Наказание
holds-status = Что стало с человеком
holds-relative = Родственник
holds-source = Источник
holds-remark = Примечание
holds-number = Номер в списке
holds-ignored = Не переносится

told-by-header-says = так говорит заголовок: { $header }
told-by-cells-look = похоже на это ячеек: { $count } из { $all }
told-by-cells-decide = «{ $word }» может значить разное; решили ячейки
told-by-beside = стоит рядом со столбцом { $column }
told-by-date-order = день и месяц идут только в одном порядке: другого не допускает строка { $row }
told-by-date-order-open = ни одна ячейка не показывает, что идёт первым, день или месяц
told-by-date-order-mixed = ячеек, которые противоречат порядку остальных: { $count }, первая в строке { $row }
told-by-script = письменность имён: { $script }
told-by-cells-contradict = заголовок и ячейки расходятся: не подходит { $count } из { $all }
told-by-nothing-tells = ничто не указывает, что в нём

row-problem-no-name = ни одна ячейка этой строки никого не называет
row-problem-odd-name = это не похоже на имя
row-problem-unread-date = дату прочитать не удалось
row-problem-no-such-day = такого дня не бывает
row-problem-ambiguous-date = день и месяц могут стоять наоборот: { $read } или { $other }
row-problem-short-year = в годе две цифры; прочитано как { $read }
row-problem-dates-contradict = раньше, чем дата в столбце { $column }
row-problem-unread-number = число прочитать не удалось
row-problem-digits-lost = программа сохранила только столько цифр: { $digits }; последние утрачены
row-problem-check-digit = контрольная цифра не сходится
row-problem-number-contradicts = номер говорит не то, что столбец { $column }
row-problem-unread-sex = пол прочитать не удалось
row-problem-unread-article = статью прочитать не удалось
row-problem-unread-sentence = срок наказания прочитать не удалось
row-problem-fault = в таблице здесь ошибка: { $fault }
row-problem-uncomputed = формула без значения
row-problem-merged = объединено с ячейкой в строке { $row }, столбец { $column }, где стоит общее значение
row-problem-open-quote = кавычка открывается и не закрывается
row-problem-stray-quote = после закрывающей кавычки стоят знаки
row-problem-more-cells = ячеек больше, чем в первой строке
row-problem-fewer-cells = ячеек меньше, чем в первой строке
row-problem-name-no-name = никто не назван
row-problem-name-odd-name = странное имя
row-problem-name-unread-date = дата не прочитана
row-problem-name-no-such-day = нет такого дня
row-problem-name-ambiguous-date = сначала день или месяц?
row-problem-name-short-year = год из двух цифр
row-problem-name-dates-contradict = даты противоречат друг другу
row-problem-name-unread-number = число не прочитано
row-problem-name-digits-lost = цифры утрачены
row-problem-name-check-digit = контрольная цифра
row-problem-name-number-contradicts = номер противоречит строке
row-problem-name-unread-sex = пол не прочитан
row-problem-name-unread-article = статья не прочитана
row-problem-name-unread-sentence = наказание не прочитано
row-problem-name-fault = ошибка в таблице
row-problem-name-uncomputed = формула без значения
row-problem-name-merged = объединённые ячейки
row-problem-name-open-quote = незакрытая кавычка
row-problem-name-stray-quote = лишняя кавычка
row-problem-name-more-cells = ячеек больше
row-problem-name-fewer-cells = ячеек меньше
row-problem-name-row-header = повтор заголовка
row-problem-name-row-total = итог
row-problem-name-row-heading = подзаголовок
row-problem-name-row-entry = человек
row-problem-name-row-empty = в столбцах ничего нет

command-list-columns = Столбцы:
command-list-rows = Первые строки:
command-list-tables = { $count ->
    [0] Таблица с людьми не найдена. Укажите шаблон через --mapping или опишите таблицу на рабочем месте.
    [1] Найдена { $count } таблица.
    [one] Найдена { $count } таблица; нужная выбирается через --table.
    [few] Найдены { $count } таблицы; нужная выбирается через --table.
    [many] Найдено { $count } таблиц; нужная выбирается через --table.
   *[other] Найдено { $count } таблицы; нужная выбирается через --table.
}
command-list-mapping = Столбцы определены по шаблону «{ $name }».
command-list-taken = Загружено как список { $list }: строк { $rows }, с неясностями { $troubled }.
command-list-tried = Ничего не сохранено. Получилось бы строк { $rows }, с неясностями { $troubled }.
command-list-progress = читаются строки
command-list-removed = Отозван. Вернуть его: `kua list restore { $list }`.
command-list-restored = Список возвращён.
command-list-none = Списков в хранилище нет.
command-list-template-none = Сохранённых шаблонов нет.
command-list-template-forgotten = Шаблон забыт.
command-list-template-kept = Шаблон «{ $name }» сохранён.
command-list-total = { $count ->
    [one] Подходит { $count } строка.
    [few] Подходят { $count } строки.
    [many] Подходят { $count } строк.
   *[other] Подходит { $count } строки.
}
command-list-no-list = Это не список.
command-list-no-table = в этом документе таблиц не найдено
command-list-hint = Это таблица: `kua list preview { $document }` покажет, как она загрузится списком.
