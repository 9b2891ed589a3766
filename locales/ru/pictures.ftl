# Изображения событий: лента времени и подсчёты.

timeline-title = Лента времени
timeline-by = Ряды:
timeline-by-none = по времени
timeline-by-class = по типу
timeline-by-person = по участникам
timeline-by-place = по месту
timeline-lane-unknown = Никто не говорит
timeline-rows = События
timeline-no-day = Ни у одного из этих событий нет дня, который вам можно видеть.
timeline-left-out = { $count ->
    [one] Ещё { $count } есть только в таблице.
    [few] Ещё { $count } есть только в таблице.
    [many] Ещё { $count } есть только в таблице.
   *[other] Ещё { $count } есть только в таблице.
}
timeline-lanes-reading = Событий слишком много, чтобы нарисовать каждое. Круг показывает, сколько событий целиком попадает в его столбец; заштрихованная полоса под ним — сколько таких, чьё время охватывает несколько столбцов или неточно, и она исчезает там, где край открыт. Каждый элемент ведёт к своим событиям.
timeline-lanes-left-out = { $count ->
    [one] { $count } событие с долгим или открытым временем не нарисовано.
    [few] { $count } события с долгим или открытым временем не нарисованы.
    [many] { $count } событий с долгим или открытым временем не нарисованы.
   *[other] { $count } события с долгим или открытым временем не нарисованы.
}
timeline-other-lanes = { $count ->
    [one] Ещё { $count } тип
    [few] Ещё { $count } типа
    [many] Ещё { $count } типов
   *[other] Ещё { $count } типа
}
count-events = { $count ->
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
}
counts-title = Подсчёты
counts-what = Считаются события, а не люди: один человек может быть во многих событиях, а в одном событии может быть много жертв. Того, что никто не записал, здесь нет.
counts-undated = { $count ->
    [one] У { $count } события нет дня, и ни в один столбец оно не входит.
    [few] У { $count } событий нет дня, и ни в один столбец они не входят.
    [many] У { $count } событий нет дня, и ни в один столбец они не входят.
   *[other] У { $count } события нет дня, и ни в один столбец они не входят.
}
counts-over-time = Во времени
counts-by = Столбцы:
counts-by-year = годы
counts-by-month = месяцы
counts-by-day = дни
counts-by-kind = По типу
counts-bar = { $period }: точно { $sure }, неточно { $unsure }
counts-reading = Каждое событие считается там, где начинается его время. Заштрихованная часть — события, чьё время выходит за столбец или открыто, так что они могут относиться к более позднему.
counts-unsure = { $count ->
    [one] Таких событий: { $count }.
    [few] Таких событий: { $count }.
    [many] Таких событий: { $count }.
   *[other] Таких событий: { $count }.
}
counts-kinds-reading = Все события, в том числе без дня. Каждая полоса ведёт к своим событиям.
counts-kinds-left-out = { $count ->
    [one] Ещё { $count } тип есть только в таблице.
    [few] Ещё { $count } типа есть только в таблице.
    [many] Ещё { $count } типов есть только в таблице.
   *[other] Ещё { $count } типа есть только в таблице.
}
column-where = Где
column-who = Кто
column-period = Время
column-sure = Целиком в это время
column-unsure = Выходит за него или неточно
column-events = События
picture-from = С
picture-to = по
picture-whole = Всё время
picture-wrong-day = «{ $words }» — не день, не месяц и не год. Пишите 2019, 2019-03 или 2019-03-11.
picture-without = Без { $name }
picture-by-person = Человек:
picture-by-place = Место:
picture-by-document = По документу:
picture-states = Документы:
picture-state-any = все
picture-state-waiting = решения ещё принимаются
picture-state-done = решено всё
picture-no-class = Без типа
picture-empty = Ни одно событие не подходит. Расширьте промежуток или снимите один из фильтров.
map-title = Карта
map-label = Карта; каждый круг ведёт к событиям своего места или к более подробной карте своих мест
map-reading = Круг — это место, тем больше, чем больше в нём событий; прерывистый край — несколько мест. Широкий прерывистый круг показывает возможную погрешность точки. Событие в двух местах считается в обоих.
map-source = Контуры: Natural Earth. Линия на этой карте ничего не говорит о том, кто на что вправе притязать.
map-rows = Места
map-empty = Ни у одного из этих событий нет места. Расширьте промежуток или снимите один из фильтров.
map-closer = Ближе
map-wider = Дальше
map-west = На запад
map-east = На восток
map-north = На север
map-south = На юг
map-all = Все места
map-more-places = { $count ->
    [one] { $places } и ещё { $count } место
    [few] { $places } и ещё { $count } места
    [many] { $places } и ещё { $count } мест
   *[other] { $places } и ещё { $count } места
}
map-unplaced = { $count ->
    [one] У { $count } места нет точки, оно есть только в таблице.
    [few] У { $count } мест нет точки, они есть только в таблице.
    [many] У { $count } мест нет точки, они есть только в таблице.
   *[other] У { $count } места нет точки, они есть только в таблице.
}
map-outside = { $count ->
    [one] { $count } место лежит за пределами показанного.
    [few] { $count } места лежат за пределами показанного.
    [many] { $count } мест лежат за пределами показанного.
   *[other] { $count } места лежат за пределами показанного.
}
map-left-out = { $count ->
    [one] { $count } место, где событий мало, не нарисовано.
    [few] { $count } места, где событий мало, не нарисованы.
    [many] { $count } мест, где событий мало, не нарисованы.
   *[other] { $count } места, где событий мало, не нарисованы.
}
column-called = Тогда называлось
network-title = Сеть
network-label = Сеть; каждая линия ведёт к утверждению, которое за ней стоит, каждая точка — к своей сети
network-steps-1 = Один шаг
network-steps-2 = Два шага
network-ties = Связи
network-every-tie = Все связи
network-empty = Ничто из того, что вам видно, не связывает эту карточку с другой таким образом.
network-reading = Каждая линия — то, что кто-то утверждает, и ведёт к этому утверждению; каждая точка ведёт к своей сети, средняя — к своей странице. Если двое участвуют в одном событии, это не значит, что они знакомы.
network-rows = Связи
network-left-out = { $count ->
    [one] Ещё { $count } карточка, у которой мало связей, не показана.
    [few] Ещё { $count } карточки, у которых мало связей, не показаны.
    [many] Ещё { $count } карточек, у которых мало связей, не показаны.
   *[other] Ещё { $count } карточки, у которых мало связей, не показаны.
}
column-from-record = Чья связь
column-tie = Связь
column-to-record = С кем, с чем
column-sources = Источники

vocabularies-title = Словари
vocabularies-lead = Термины, из которых складываются утверждения. Значение кода никогда не меняется; подписи — данные.
vocabularies-version = версия { $version }
vocabularies-two = должны согласиться двое
vocabulary-degrees = Степени участия
vocabulary-entity-kinds = Виды карточек
vocabulary-erasure-grounds = Основания для стирания
vocabulary-event-types = Типы событий
vocabulary-family-words = Слова семьи
vocabulary-person-classes = Роли людей в источниках
vocabulary-place-types = Типы мест
vocabulary-roles = Роли
vocabulary-sexes = Пол
column-code = Код
column-languages = На других языках
column-list = Перечень
