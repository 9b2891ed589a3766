# Что говорит командная строка.
command-no-vault = хранилище не указано: добавьте --vault DIR или задайте KUA_VAULT
command-no-terminal = нет терминала, чтобы спросить парольную фразу: добавьте --passphrase-file FILE
command-ask-passphrase = Парольная фраза:
command-new-passphrase = Новая парольная фраза (хороши шесть или больше случайных слов):
command-ask-share = Часть ключа восстановления:
command-again = То же ещё раз:
command-passphrase-short = парольная фраза слишком короткая: нужно знаков не меньше { $count }, а лучше шесть случайных слов
command-passphrases-differ = две парольные фразы различаются: ничего не создано, попробуйте снова
command-catching-up = таблицы приводятся к последнему состоянию
command-verifying = проверяется журнал
command-rebuilding = строятся таблицы и поисковый указатель
command-backing-up = копируется
command-demo-filling = заполняется учебное хранилище
command-init-done = Новое хранилище создано. Папка: { $place }.
    Любые две из трёх частей ключа восстановления открывают его без парольной фразы. Они показываются один раз, здесь:
command-init-shares = Запишите каждую на бумаге, от руки, и отдайте в три разных места:
    никакие две — в одно место, одну — за границу, ни одной — рядом с компьютером.
    У кого есть две, тот может открыть хранилище. Без парольной фразы и частей ключа не сможет никто, и мы тоже.
command-init-next = Дальше: kua --vault { $place } serve
command-no-access = уровня доступа «{ $level }» нет: возьмите public, partners, team, case или sealed
command-read-facts = { $publisher } · { $language } · опубликовано { $published } · дата высказываний { $stated } · { $characters ->
    [one] { $characters } знак
    [few] { $characters } знака
    [many] { $characters } знаков
   *[other] { $characters } знака
}
command-read-end = { $count ->
    [0] предположений нет
    [one] { $count } предположение; его сделала программа, никто не проверял
    [few] { $count } предположения; их сделала программа, никто не проверял
    [many] { $count } предположений; их сделала программа, никто не проверял
   *[other] { $count } предположения; их сделала программа, никто не проверял
}
command-added = { $file }: документ { $document }, { $proposals ->
    [0] предположений нет
    [one] { $proposals } предположение ждёт решения
    [few] { $proposals } предположения ждут решения
    [many] { $proposals } предположений ждут решения
   *[other] { $proposals } предположения ждут решения
}
command-again-nothing = Ни один файл не ждёт повторного чтения.
command-again-progress = читается заново
command-files-unknown = здесь ничто не называется «{ $word }»; смотрите `kua files --help`
command-files = { $count ->
    [0] такого файла нет
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
}
command-add-progress = добавляются файлы
command-add-left-out = { $count ->
    [one] пропущен { $count } скрытый файл или эскиз
    [few] пропущены { $count } скрытых файла и эскиза
    [many] пропущено { $count } скрытых файлов и эскизов
   *[other] пропущено { $count } скрытого файла и эскиза
}
command-export-waits = { $file }: выгрузка из мессенджера, сообщений { $messages }, людей { $people }, { $days }; она ждёт под именем { $export }, пока вы не выберете, что из неё сохранить
command-export-how = Посмотреть: kua add --export { $export }   Сохранить часть: kua add --export { $export } --messages 12-40,77   Или --since DAY --until DAY, --all-messages, --drop
command-export-ask = Какие сообщения сохранить? Номера, например 12-40,77; all — все; пустая строка — выбрать позже:
command-export-none = Ни одна выгрузка не ждёт выбора.
command-export-dropped = Выгрузка { $export } уничтожена; журнал это отмечает.
command-export-nothing = Этим не выбрано ни одно сообщение; выгрузка { $export } ждёт дальше.
command-export-wrong = Номера сообщений пишутся так: 12-40,77.
command-no-recognition-language = нет данных, чтобы распознавать буквы для `{ $language }`; есть для: { $languages } (`kua doctor` говорит, что установить)
command-recognising = распознаются буквы
command-recognised = буквы распознаны на { $found } из { $pages ->
    [one] { $pages } страницы
    [few] { $pages } страниц
    [many] { $pages } страниц
   *[other] { $pages } страницы
} ({ $by }){ $unsure ->
    [0] {""}
    [one] {"; "}{ $unsure } слово прочитано неуверенно
    [few] {"; "}{ $unsure } слова прочитаны неуверенно
    [many] {"; "}{ $unsure } слов прочитаны неуверенно
   *[other] {"; "}{ $unsure } слова прочитаны неуверенно
}; сверьте их со страницей
command-not-recognised = { $pages ->
    [one] не распознаны буквы { $pages } страницы
    [few] не распознаны буквы { $pages } страниц
    [many] не распознаны буквы { $pages } страниц
   *[other] не распознаны буквы { $pages } страницы
}; `kua add --again ID` сделает это позже
command-recognition-failed = { $pages ->
    [one] не распознана { $pages } страница
    [few] не распознаны { $pages } страницы
    [many] не распознано { $pages } страниц
   *[other] не распознано { $pages } страницы
}: { $reason }
command-add-alike = возможно, тот же источник, что у документа { $document }; на рабочем месте их можно положить рядом
command-add-duplicate = { $file }: уже в хранилище, документ { $document }; второй раз не сохранён
command-add-unreadable = оригинал сохранён, но текста в нём нет: { $reason }
command-find-also-written = другие написания: { $spellings } (--as-typed их исключает)
found-as = написано здесь: { $spellings }
command-found = { $count ->
    [0] ничего не найдено; попробуйте меньше слов или начало слова со знаком *
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
command-waiting = { $count ->
    [0] ничего не ждёт решения
    [one] { $count } предположение ждёт решения
    [few] { $count } предположения ждут решения
    [many] { $count } предположений ждут решения
   *[other] { $count } предположения ждут решения
}
command-known-here = известно здесь: { $name }, { $id } (принять с --into { $id } или с --apart)
command-left-unsure = { $count ->
    [one] { $count } неуверенное предположение оставлено ждать
    [few] { $count } неуверенных предположения оставлены ждать
    [many] { $count } неуверенных предположений оставлено ждать
   *[other] { $count } неуверенного предположения оставлено ждать
}: смотрите `kua review list --unsure` или добавьте --with-unsure
command-left-known = { $count ->
    [one] { $count } известное здесь имя оставлено ждать
    [few] { $count } известных здесь имени оставлены ждать
    [many] { $count } известных здесь имён оставлено ждать
   *[other] { $count } известного здесь имени оставлено ждать
}: кто-то должен сказать, кто имеется в виду, смотрите `kua review list --document ID`
command-set = «{ $typed }» не в форме FIELD=WORDS, например --set edtf=2019-03-10
command-not-a-proposal = { $id } — не предположение, вид: { $kind }; `kua review list` показывает, что ждёт решения
command-judged = { $count ->
    [0] ничего не изменено
    [1] сохранено под этим идентификатором (отменить: `kua review withdraw`):
    [one] сохранено под этими идентификаторами (отменить: `kua review withdraw`):
    [few] сохранено под этими идентификаторами (отменить: `kua review withdraw`):
    [many] сохранено под этими идентификаторами (отменить: `kua review withdraw`):
   *[other] сохранено под этими идентификаторами (отменить: `kua review withdraw`):
}
command-judged-record = карточка, созданная или дополненная: { $record }
command-show-candidate = возможно, то же самое: { $id }  { $label }
command-show-double = возможно, то же самое: { $id }  { $label } (имена { $likelihood }; почему — скажет `kua names same`)
command-verified = Записей { $leaves }: на месте { $present }, законно стёрто { $erased }, отсутствует { $missing }, неверно { $wrong }
    проверено оригиналов { $originals }, повреждено оригиналов или текстов { $damaged }
    корень { $root }
command-log-key = Тому, кто проверяет это подтверждение, нужен этот ключ журнала, переданный другим путём:
    { $key }
command-sound = Журнал цел: ничего не изменено, не отрезано и не вставлено.
command-unsound = Журнал НЕ цел. Ничего не меняйте, сохраните эту папку как есть и восстановите резервную копию в другом месте.
command-port = рабочее место не может занять порт { $port }: не указывайте --port или назовите другой
command-serving = Рабочее место открыто, только для этого компьютера:
      { $address }
    Адрес действует один раз. Чтобы закрыть рабочее место, нажмите Control-C.
command-address = Рабочее место можно открыть снова:
      { $address }
command-rebuilt = { $count ->
    [one] { $count } запись сведена заново
    [few] { $count } записи сведены заново
    [many] { $count } записей сведено заново
   *[other] { $count } записи сведено заново
}
command-backed-up = Резервная копия: { $place }; { $count ->
    [one] { $count } запись скопирована и проверена там
    [few] { $count } записи скопированы и проверены там
    [many] { $count } записей скопировано и проверено там
   *[other] { $count } записи скопировано и проверено там
}
command-backup-keys = Ключи здесь: { $place }. Храните их отдельно от данных и уничтожьте через тридцать дней:
    ключ, который остаётся в старой копии, отменяет стирание.
command-backup-no-keys = Ключи не скопированы. Без них эту резервную копию прочитать нельзя; добавьте --keys FILE, чтобы скопировать их в другое место.
command-restored = Хранилище здесь: { $place }; { $count ->
    [one] проверена { $count } запись
    [few] проверены { $count } записи
    [many] проверено { $count } записей
   *[other] проверено { $count } записи
}{ $missing ->
    [0] .
   *[other] ; без ключа и потому отсутствует: { $missing }.
}
command-doctor-sound = Нарушений не найдено.
command-doctor-unsound = Что-то не так; строки со знаком ! говорят, что и где.
command-no-models-folder = нет папки для моделей: добавьте --models DIR или задайте KUA_MODELS
command-models-unknown = Файл { $file } — не тот пакет, который известен kua, поэтому он не добавлен.
    Его SHA-256: { $sha }.
    Изменённый пакет изменил бы предположения. Скачайте известный: { $download }
command-models-added = Пакет { $name } { $version } добавлен: { $language ->
    [en] имена в английских текстах, в которых сомневаются правила,
    [ru] имена в русских текстах, в которых сомневаются правила,
   *[other] имена в текстах на языке { $language }
} отныне находит он.
    Он лежит в { $place }, преобразованным; файл пакета больше не нужен.
command-models-there = { $name } { $version } ({ $language }, { $licence }): добавлен
command-models-missing = { $name } { $version } ({ $language }, { $licence }): не добавлен
    {"  "}{ $source }
    {"  "}чтобы добавить: { $download }
    {"  "}затем:          kua models add { $file }
command-models-folder = Модели лежат в { $place }.
command-models-not-there = модель пакета { $name } не добавлялась: `kua models list` называет добавленные
command-models-removed = Пакет { $name } убран. Сделанные с ним предположения делаются заново без него.
command-doctor-reader = файлы читает процесс, который не может ни открыть файл или соединение, ни что-либо запустить
command-doctor-reader-open = файлы читает отдельный процесс, но в этой системе не хватает: { $missing }
command-doctor-recogniser = { $version } распознаёт буквы на изображениях ({ $languages })
command-doctor-recogniser-languages = для остальных наших языков установите { $packages }
command-doctor-recogniser-open = он работает в отдельном процессе, но в этой системе не хватает: { $missing }
command-doctor-no-recogniser = буквы на изображениях и сканах не распознаются; установите { $packages } (Debian: apt install)
command-confinement-limits = пределы памяти и времени
command-confinement-landlock = Landlock (вторая стена вокруг файлов; первая держится)
command-confinement-seccomp = фильтр системных вызовов (seccomp)
command-confinement-sealed = запечатанные файлы в памяти
command-doctor-model = { $name } { $version } читает { $language ->
    [en] английский
    [ru] русский
   *[other] { $language }
}
command-doctor-no-model = нет модели для языка ({ $language ->
    [en] английский
    [ru] русский
   *[other] { $language }
}): имена там находят только правила, остальное не меняется; `kua models list` говорит, как добавить { $name }
command-demo-summary = Учебное хранилище с вымышленными людьми готово:
      документов { $documents }, людей { $persons }, событий { $events }
      предположений, которые вас ждут: { $waiting }; карточек со значениями, которые противоречат друг другу: { $conflicts }
      подписанных записей в журнале: { $statements }
command-names-likelihood = вероятность, что это одно имя: { $likelihood }
command-names-columns = строка { $line }: { $columns ->
    [one] { $columns } столбец
    [few] { $columns } столбца
    [many] { $columns } столбцов
   *[other] { $columns } столбца
}, а не два: в каждой строке пишите имя, табуляцию и имя; строки до неё сравнены
command-names-not-utf8 = строка { $line } не в UTF-8: преобразуйте файл в UTF-8; строки до неё сравнены
command-names-looking = Просматриваются имена
command-names-no-spellings = ни одна норма написания к этому имени не подходит: для имени латиницей нужен его язык, --language и одно из { $languages }
command-names-no-vowels = _ отмечает, где может стоять гласная, которая не пишется: ни одна не угадывалась
command-names-kept = { $letters } (буква { $place }) не входит в эту норму и оставлена как есть
command-names-one-of = { $letters } (буква { $place }) может быть также { $others }
command-names-set-by = установлено: { $words }
command-names-lossy = утрачено: { $words }
command-names-unverified = не подтверждено: { $words }
command-names-no-standard = нормы написания { $id } нет: `kua names standards` выводит все
command-names-other-language = { $from } и { $to } — для двух разных языков: имя преобразуется в пределах одного
command-names-one-way = в { $from } утрачено слишком много, чтобы прочитать имя обратно
names-reason-same = { $first }: есть в обоих
names-reason-alike = { $first } и { $second } могут читаться одинаково ({ $quality } из 100)
names-reason-initial = { $first } и { $second }: инициал подходит
names-reason-forms = { $first } и { $second } известны как формы одного имени
names-reason-slip = { $first } и { $second } пишутся одинаково, если не считать описки
names-reason-apart = { $first } и { $second } звучат похоже, но известны как два имени
names-reason-common = { $first }: это имя носят многие, поэтому оно мало что говорит
names-reason-common-here = { $first }: частое имя; из { $people } человек здесь его носят { $count }
names-reason-rare-here = { $first }: редкое имя; из { $people } человек здесь его носят: { $count ->
    [0] никто
   *[other] { $count }
}
names-reason-other-order = части стоят в другом порядке
names-reason-only-first = { $first }: только в первом
names-reason-only-second = { $second }: только во втором
names-reason-other-characters = звучат одинаково, но иероглифы другие: два китайских имени, если только одно не написано с ошибкой
names-reason-cut = одно слишком длинно для имени: сравнивалось только его начало
names-reason-look-alikes = в слове смешаны похожие буквы двух алфавитов: оно может быть не тем, чем кажется
names-reason-hidden = в одном есть невидимые знаки; они не учтены
names-reason-nothing = в одном из них нет букв
names-reason-as-they-are = письменность одного из них здесь не читается: учитываются только одинаковые слова
command-names-part = { $text }: { $kind }, { $certainty } ({ $reason })
command-names-part-sealed = { $text }: { $kind }, { $certainty } ({ $reason }); запечатано, пока человек не откроет
command-names-initial-of = инициал ({ $kind })
command-names-read-as = прочитано по обычаю { $culture } ({ $certain }); всё прочтение: { $certainty }
command-names-honorific = -{ $ending } в { $text } может быть знаком почтения или частью имени
command-names-or = или: { $parts }, по обычаю { $culture }
command-names-no-culture = как строятся имена на языке { $language }, здесь неизвестно: он не учтён
names-kind-given = имя
names-kind-family = фамилия
names-kind-patronymic = отчество
names-kind-father = имя отца
names-kind-lineage = род
names-kind-by-name = прозвание по месту
names-kind-title = титул
names-kind-particle = частица
names-kind-nickname = прозвище
names-kind-suffix = суффикс
names-kind-initial = инициал
names-kind-unplaced = не прочитано
names-certainty-sure = уверенно
names-certainty-likely = вероятно
names-certainty-guess = догадка
names-culture-kazakh = казахов
names-culture-kyrgyz = кыргызов
names-culture-uzbek = узбеков
names-culture-uyghur = уйгуров
names-culture-tajik = таджиков
names-culture-tatar = татар
names-culture-azerbaijani = азербайджанцев
names-culture-turkmen = туркмен
names-culture-turkish = турок
names-culture-russian = русских, украинцев и белорусов
names-culture-chinese = китайцев
names-culture-arabic = арабов
names-culture-persian = говорящих на персидском, дари и пушту
names-culture-german = говорящих на немецком
names-culture-english = говорящих на английском
names-culture-french = говорящих на французском
names-culture-spanish = говорящих на испанском
names-culture-unknown = разных народов
names-because-title-list = есть в списке титулов
names-because-particle-list = есть в списке слов между именами
names-because-behind-particle = после «{ $word }»
names-because-before-particle = перед «{ $word }»
names-because-ending = окончание -{ $ending }
names-because-article = артикль впереди
names-because-joined = несколько слов, составляющих одно имя
names-because-given-list = как { $entry } среди имён { $culture }
names-because-family-list = как { $entry } среди фамилий { $culture }
names-because-lineage-list = есть в списке родов
names-because-place-list = есть в списке прозваний по месту
names-because-comma = запятая
names-because-capitals = только оно набрано прописными
names-because-quotes = кавычки
names-because-brackets = в скобках
names-because-letter = одна буква
names-because-suffix-list = различает поколения
names-because-characters = число иероглифов
names-because-transcribed = иероглифы, которые передают звучание иноязычного имени
names-because-order = его место в порядке, принятом у { $culture }
names-because-not-read = не прочитано
names-note-no-letters = в нём нет букв
names-note-one-letter = в нём одна буква
names-note-too-long = слишком длинно для имени и не прочитано
names-note-sentence = похоже на предложение и не прочитано
names-note-several = возможно, имён больше одного: читайте их по одному
names-note-mixed-scripts = его слова записаны более чем одной письменностью
names-note-look-alikes = в слове смешаны похожие латинские и кириллические буквы: оно может быть не тем, чем кажется
names-note-invisible = в нём есть невидимые знаки; они оставлены
names-note-signs = в нём есть цифры или знаки, которых в именах не бывает
names-note-unknown-script = эта письменность здесь не читается: учтён только порядок
command-places-date = { $typed } — не дата EDTF: пишите 2019, 2019-03 или 2019-03-20
command-places-country = { $typed } — не код страны: пишите две буквы, например KZ
command-places-none = места с названием { $name } нет
command-places-candidate = { $likelihood }  { $names } ({ $level }, { $key })
command-places-more = { $count ->
    [one] такое название ещё у { $count } места
    [few] такое название ещё у { $count } мест
    [many] такое название ещё у { $count } мест
   *[other] такое название ещё у { $count } места
}: `--limit` выводит больше, `--country` и `--near` помогают их различить
command-places-listed = { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}
command-places-no-place = это не место
command-places-units = такое название у нескольких единиц: напишите ключ той, которая имеется в виду
places-level-country = страна
places-level-first = единица первого уровня
places-level-second = единица второго уровня
places-level-third = единица третьего уровня
places-level-settlement = населённый пункт
places-level-site = отдельное место
places-reason-only = единственное место, которое находится по этому названию
places-reason-kind = «{ $word }» говорит, какого вида это место, и оно такого вида
places-reason-other-kind = «{ $word }» говорит, что это место другого вида
places-reason-ending = найдено без окончания «{ $ending }»
places-reason-sound = найдено по звучанию: написания могут читаться одинаково ({ $quality } из 100)
places-reason-country = страна та же, что у текста: { $country }
places-reason-other-country = страна, о которой текст не говорит: { $country }
places-reason-same-country = страна та же, что у других мест текста: { $country }
places-reason-within = одно лежит в другом: это место и { $place }
places-reason-near = { $kilometres } км, отсчёт от места { $place }
places-reason-population = население: { $population }
places-reason-name-then = тогда оно так называлось
places-reason-name-before = прежнее название: тогда оно называлось иначе
places-reason-name-later = более позднее название: тогда оно называлось иначе
places-reason-language = название на языке текста ({ $language })
places-reason-other-language = на языке текста оно называется иначе ({ $language })
places-reason-own = место, описанное в этом хранилище
