# Изображения событий: лента времени, подсчёты, карта, сеть; и словари.

timeline-title = Лента времени
timeline-by = Строки:
timeline-by-none = по времени
timeline-by-class = по типу
timeline-by-person = по участникам
timeline-by-place = по месту
timeline-lane-unknown = Никто не говорит
timeline-rows = События
timeline-no-day = Ни у одного из этих событий нет дня, который вам можно видеть.
timeline-left-out = { $count ->
    [one] Ещё { $count } — только в таблице.
    [few] Ещё { $count } — только в таблице.
    [many] Ещё { $count } — только в таблице.
   *[other] Ещё { $count } — только в таблице.
}
timeline-lanes-reading = Событий слишком много, чтобы нарисовать каждое. Круг считает те, все дни которых лежат в его столбце; штрихованная полоса под ним считает те, чьё время тянется на несколько столбцов или не точно, и бледнеет там, где конец открыт. Каждая отметка ведёт к своим событиям.
timeline-lanes-left-out = { $count ->
    [one] { $count } событие с долгим или открытым временем не нарисовано.
    [few] { $count } события с долгим или открытым временем не нарисованы.
    [many] { $count } событий с долгим или открытым временем не нарисованы.
   *[other] { $count } события с долгим или открытым временем не нарисованы.
}
timeline-other-lanes = { $count ->
    [one] { $count } другой тип
    [few] { $count } других типа
    [many] { $count } других типов
   *[other] { $count } других типа
}
count-events = { $count ->
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
}
counts-title = Подсчёты
counts-what = Считаются события, а не люди: один человек может быть во многих, и у одного события может быть много жертв. Того, чего никто не записал, здесь нет.
counts-undated = { $count ->
    [one] { $count } событие без дня не стоит ни в одном столбце.
    [few] { $count } события без дня не стоят ни в одном столбце.
    [many] { $count } событий без дня не стоят ни в одном столбце.
   *[other] { $count } события без дня не стоят ни в одном столбце.
}
counts-over-time = По времени
counts-by = Столбцы:
counts-by-year = годы
counts-by-month = месяцы
counts-by-day = дни
counts-by-kind = По типу
counts-bar = { $period }: точно { $sure }, не точно { $unsure }
counts-reading = Каждое событие считается там, где начинается его время. Штрихованная часть — те, чьё время выходит за столбец или открыто, так что они могут относиться к более позднему.
counts-unsure = { $count ->
    [one] Таких { $count } событие.
    [few] Таких { $count } события.
    [many] Таких { $count } событий.
   *[other] Таких { $count } события.
}
counts-kinds-reading = Все, в том числе без дня. Каждая полоса ведёт к своим событиям.
counts-kinds-left-out = { $count ->
    [one] Ещё { $count } тип — только в таблице.
    [few] Ещё { $count } типа — только в таблице.
    [many] Ещё { $count } типов — только в таблице.
   *[other] Ещё { $count } типа — только в таблице.
}
column-where = Где
column-who = Кто
column-period = Время
column-sure = Целиком в это время
column-unsure = Выходит за него или не точно
column-events = События
picture-from = С
picture-to = по
picture-whole = Всё время
picture-wrong-day = «{ $words }» — не день, не месяц и не год. Напишите 2019, 2019-03 или 2019-03-11.
picture-without = Без { $name }
picture-by-person = Участник:
picture-by-place = Место:
picture-by-document = Документ:
picture-states = Документы:
picture-state-any = все
picture-state-waiting = ещё рассматриваются
picture-state-done = рассмотрены
picture-no-class = Без типа
picture-empty = Ни одно событие не подходит. Расширьте дни или уберите фильтр.
map-title = Карта
map-label = Карта; каждый круг ведёт к событиям своего места или к более близкой карте своих мест
map-reading = Круг — это место, он больше там, где событий больше; пунктирный край — несколько мест. Широкий пунктирный круг говорит, насколько точка может быть не там. Событие в двух местах считается в обоих.
map-source = Очертания: Natural Earth. Линия на этой карте ничего не говорит о том, кто на что вправе притязать.
map-rows = Места
map-empty = Ни у одного из этих событий нет места. Расширьте дни или уберите фильтр.
map-closer = Ближе
map-wider = Дальше
map-west = Запад
map-east = Восток
map-north = Север
map-south = Юг
map-all = Все места
map-more-places = { $count ->
    [one] { $places } и ещё { $count } место
    [few] { $places } и ещё { $count } места
    [many] { $places } и ещё { $count } мест
   *[other] { $places } и ещё { $count } места
}
map-unplaced = { $count ->
    [one] { $count } место без точки — только в таблице.
    [few] { $count } места без точки — только в таблице.
    [many] { $count } мест без точки — только в таблице.
   *[other] { $count } места без точки — только в таблице.
}
map-outside = { $count ->
    [one] { $count } место лежит вне того, что показано.
    [few] { $count } места лежат вне того, что показано.
    [many] { $count } мест лежат вне того, что показано.
   *[other] { $count } места лежат вне того, что показано.
}
map-left-out = { $count ->
    [one] { $count } место с немногими событиями не нарисовано.
    [few] { $count } места с немногими событиями не нарисованы.
    [many] { $count } мест с немногими событиями не нарисованы.
   *[other] { $count } места с немногими событиями не нарисованы.
}
column-called = Называлось тогда
network-title = Сеть
network-label = Сеть; каждая линия ведёт к утверждению за ней, каждая точка — к своей сети
network-steps-1 = Один шаг
network-steps-2 = Два шага
network-ties = Связи
network-every-tie = Все связи
network-empty = Ничто из того, что вам можно видеть, не связывает её так с другой карточкой.
network-reading = Каждая линия — то, что кто-то утверждал, и ведёт туда; каждая точка ведёт к своей сети, а та, что в середине, — к своей странице. Если два человека стоят в одном событии, это не значит, что они знакомы.
network-rows = Связи
network-left-out = { $count ->
    [one] Ещё { $count } карточка с немногими связями не показана.
    [few] Ещё { $count } карточки с немногими связями не показаны.
    [many] Ещё { $count } карточек с немногими связями не показаны.
   *[other] Ещё { $count } карточки с немногими связями не показаны.
}
column-from-record = От
column-tie = Связь
column-to-record = К
column-sources = Источники

vocabularies-title = Словари
vocabularies-lead = Термины, из которых строятся утверждения. Код никогда не меняет своего значения; названия — данные.
vocabularies-version = версия { $version }
vocabularies-two = нужны двое согласных
vocabulary-degrees = Степени участия
vocabulary-entity-kinds = Виды карточек
vocabulary-erasure-grounds = Основания стереть
vocabulary-event-types = Типы событий
vocabulary-family-words = Слова родных
vocabulary-person-classes = Классы людей
vocabulary-place-types = Типы мест
vocabulary-roles = Роли
vocabulary-sexes = Пол
column-code = Код
column-languages = На других языках
column-list = Список
