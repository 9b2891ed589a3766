# Жұмыс орны не айтады. Сандар мен есімдер орнына қойылады; мұнда бір дереккөзге ғана қатысты ештеңе жоқ.

# Әр беттің айналасында
skip-to-content = مازمۇنعا ٴوتۋ
nav-label = نەگىزگى ٴمازىر
nav-start = باستى بەت
nav-import = يمپورت
nav-write = جازۋ
nav-documents = قۇجاتتار
nav-persons = ادامدار
nav-events = وقيعالار
nav-more = تاعى
nav-organisations = ۇيىمدار
nav-places = جەرلەر
nav-all = بارلىق كارتوچكا
nav-log = جۋرنال
nav-settings = باپتاۋلار
nav-help = انىقتاما جانە پەرنەلەر
nav-style = بەت بولشەكتەرى
crumbs-label = وسى بەتكە جول
search-label = ەسىمدەر مەن ماتىندەردەن ىزدەۋ
search-placeholder = ىزدەۋ
search-button = ىزدەۋ
lock-button = قۇلىپتاۋ
take-back = بولدىرماۋ
footer = بۇل كومپيۋتەردەن ەشتەڭە شىقپايدى. ۋاقىت UTC بويىنشا.
yes = ٴيا
no = جوق
not-known = بەلگىسىز
withheld = [جاسىرىلعان]
conflict = قايشىلىق
denied = جوققا شىعارىلعان
withdrawn = قايتارىپ الىنعان
whole-document = بۇكىل قۇجات
page-word = بەت
page-before = الدىڭعى بەت
page-after = كەلەسى بەت
# Сандар
count-documents =
    { $count ->
        [one] { $count } قۇجات
       *[other] { $count } قۇجات
    }
count-bytes =
    { $count ->
        [one] { $count } بايت
       *[other] { $count } بايت
    }
count-characters =
    { $count ->
        [one] { $count } تاڭبا
       *[other] { $count } تاڭبا
    }
count-origins =
    { $count ->
        [one] شىن مانىندە ٴبىر دەرەككوز
       *[other] شىن مانىندە { $count } ٴتۇرلى دەرەككوز
    }
count-sources =
    { $count ->
        [one] { $count } دەرەككوز
       *[other] { $count } دەرەككوز
    }
count-statements =
    { $count ->
        [one] { $count } جازبا
       *[other] { $count } جازبا
    }
count-conflicts =
    { $count ->
        [one] { $count } قايشىلىق
       *[other] { $count } قايشىلىق
    }
count-members =
    { $count ->
        [one] مۇندا { $count } كارتوچكا جيناقتالعان
       *[other] مۇندا { $count } كارتوچكا جيناقتالعان
    }
count-hits =
    { $count ->
        [0] ەشتەڭە تابىلمادى
        [one] { $count } ناتيجە
       *[other] { $count } ناتيجە
    }
count-waiting =
    { $count ->
        [0] شەشىم كۇتىپ تۇرعان ەشتەڭە جوق
        [one] { $count } ۇسىنىس شەشىم كۇتىپ تۇر
       *[other] { $count } ۇسىنىس شەشىم كۇتىپ تۇر
    }
count-decided =
    { $count ->
        [0] شەشىم قابىلدانباعان
        [one] { $count } شەشىلدى
       *[other] { $count } شەشىلدى
    }
# Карточкалар мен ұсыныстардың түрлері; сөздер қысқа, себебі белгілердің үстінде тұрады
kind-person = ادام
kind-organisation = ۇيىم
kind-body = بيلىك ورگانى
kind-group = توپ
kind-place = جەر
kind-time = ۋاقىت
kind-event = وقيعا
kind-charge = ايىپ
kind-quotation = دايەكسوز
kind-figure = سان
kind-demand = تالاپ
kind-document = قۇجات
kind-law-article = زاڭ بابى
kind-case = ٴىس
list-person = ادامدار
list-organisation = ۇيىمدار
list-body = بيلىك ورگاندارى مەن مەكەمەلەر
list-group = توپتار
list-place = جەرلەر
list-event = وقيعالار
list-quotation = دايەكسوزدەر
list-figure = ساندار
list-demand = تالاپتار
list-document = قۇجاتتار
list-law-article = زاڭ باپتارى
list-case = ىستەر
# Ұсыныстың күйі
state-open = شەشىم كۇتىپ تۇر
state-accepted = قابىلدانعان
state-rejected = تەرىسكە شىعارىلعان
class-unread = وقىلماعان
# Қолжетімділік
access-public = اشىق
access-public-means = جاريا ەتىلگەننەن كەيىن كەز كەلگەن ادام كورە الادى.
access-partners = سەرىكتەستەر
access-partners-means = اتالعان سەرىكتەس ۇيىمدار كورە الادى.
access-team = ۇجىم
access-team-means = وسى قويمانىڭ ٴار مۇشەسى كورەدى. باسقاسى تاڭدالماسا، وسى دەڭگەي قولدانىلادى.
access-case = ٴىس
access-case-means = ٴىستىڭ مۇشەلەرى عانا كورەدى.
access-sealed = مورلەنگەن
access-sealed-means = جازىپ العان ادام عانا كورەدى.
# Сенім деңгейі, сағат, жұмыс орнындағы рөлдер, есім түрлері
certainty-stated = دەرەككوز وسىلاي دەيدى
certainty-confirmed = تاۋەلسىز دەرەككوزدەر راستاعان
certainty-likely = شىندىققا جاقىن
certainty-doubtful = كۇماندى
certainty-denied = دەرەككوز مۇنى جوققا شىعارادى
clock-unchecked = وسى كومپيۋتەردىڭ ساعاتى بويىنشا، تەكسەرىلمەگەن
clock-checked = ساعات تەكسەرىلگەن
clock-implausible = ساعات قاتە جۇرگەن
role-reader = وقىرمان
role-documenter = قۇجاتتاۋشى
role-caseworker = ٴىس جۇرگىزۋشى
role-analyst = تالداۋشى
role-keeper = ساقتاۋشى
name-full = جازىلعانىنداي
name-given = ٴوز اتى
name-family = تەگى
name-patronymic = اكەسىنىڭ اتى
name-alias = باسقا اتى
name-transliteration = ترانسليتەراتسيا
name-abbreviation = قىسقارعان اتى
time-anchor = ساناق باسى: { $anchor }
time-others = نەمەسە { $others }
value-reported = جاناما ٴسوز
charge-maximum = ەڭ اۋىر جازا: { $sentence }
charge-imposed = تاعايىندالعان جازا: { $sentence }
language-en = اعىلشىنشا
language-ru = ورىسشا
language-kk = قازاقشا
language-ug = ۇيعىرشا
language-zh = قىتايشا
language-de = نەمىسشە
language-ky = قىرعىزشا
language-tr = تۇرىكشە
language-und = باسقا ٴتىل
# Қасиеттер мен рөлдер
property-name = اتى
property-class = دەرەككوزدەردەگى ورنى
property-role = كىم دەپ اتالعان
property-family-word = وتباسىنىڭ ٴسوزى
property-sex = جىنىسى
property-birth = تۋعان كۇنى
property-death = قايتىس بولعان كۇنى
property-citizenship = ازاماتتىعى
property-ethnicity = ۇلتى، ٴوز ايتۋىنشا
property-residence-status = تۇرۋ مارتەبەسى
property-occupation = كاسىبى
property-affiliation = قاي ۇيىمعا قارايدى
property-relation = بايلانىسى
property-note = ەسكەرتپە
property-type = ٴتيپى
property-time = ۋاقىتى
property-place = جەرى
property-involvement = كىم قاتىستى
property-charge = تاعىلعان ايىپ
property-publisher = جاريالاۋشى
property-published = جاريالانعان كۇنى
property-stated = ايتىلعان كۇنى
property-language = ٴتىلى
property-received-from = كىمنەن الىندى
property-received-how = قالاي الىندى
property-part-of = نەنىڭ ىشىندە كەلدى
property-file-author = اۆتورى، فايل بويىنشا
property-file-last-author = سوڭعى وزگەرتكەن ادام، فايل بويىنشا
property-file-company = كومپانيا، فايل بويىنشا
property-file-created = جاسالعان كۇنى، فايل بويىنشا
property-file-modified = وزگەرتىلگەن كۇنى، فايل بويىنشا
property-file-printed = باسىپ شىعارىلعان كۇنى، فايل بويىنشا
property-file-program = باعدارلاما، فايل بويىنشا
property-file-device = قۇرىلعى، فايل بويىنشا
property-file-device-number = قۇرىلعى ٴنومىرى، فايل بويىنشا
property-file-taken = تۇسىرىلگەن كۇنى، فايل بويىنشا
property-file-position = تۇسىرىلگەن جەرى، فايل بويىنشا
property-file-duration = ۇزاقتىعى
property-file-dimensions = ەنى مەن بيىكتىگى
property-file-rotation = بۇرىلۋى، گرادۋس
property-file-track = جولاق
property-file-from = كىمنەن، حات بويىنشا
property-file-to = كىمگە، حات بويىنشا
property-file-copy = كوشىرمەسى كىمگە، حات بويىنشا
property-file-sent = جىبەرىلگەن ۋاقىتى، حات بويىنشا
property-file-message-id = حات ٴنومىرى
property-file-route = حاتتىڭ جۇرگەن جولى
property-file-address = جۇكتەلگەن مەكەنجايى
property-file-captured = جۇكتەلگەن ۋاقىتى، مۇراعات بويىنشا
property-file-stated-hash = حەش، مۇراعات بويىنشا
property-file-keywords = كىلت سوزدەر، فايل بويىنشا
property-file-subject = تاقىرىبى، فايل بويىنشا
property-file-remark = فايلداعى ەسكەرتپە
property-file-sender = جىبەرۋشى، ٴنومىرى بويىنشا
property-file-conversation = حات الماسۋ، ٴنومىرى بويىنشا
property-file-export-hash = بۇكىل ەكسپورتتىڭ SHA-256 حەشى
property-file-picked = بارلىعىنان تاڭدالعان حابارلار
property-file-named-time = ۋاقىتى، فايل اتى بويىنشا
property-file-signer = نەمەن قول قويىلعان، فايل بويىنشا
property-file-signed-at = قاشان قول قويىلعان، فايل بويىنشا
property-received = قاشان الىندى
property-purpose = نە ٴۇشىن ساقتالادى
property-interviewer = سۇحبات الۋشى
property-interpreter = اۋدارماشى
property-consent = كەلىسىم
property-public-number = جاريا ٴنومىرى
property-original = تۇپنۇسقا
property-text = ٴماتىن
property-derived-from = نەدەن الىنعان
property-copy-of = قاي قۇجاتتىڭ كوشىرمەسى
property-translation-of = قاي قۇجاتتىڭ اۋدارماسى
property-not-copy-of = قاي قۇجاتتىڭ كوشىرمەسى ەمەس
property-demand = تالاپ
property-figure = سان
property-quotation = ايتقان ٴسوزى
property-people = نەشە ادام
property-place-type = جەردىڭ ٴتۇرى
property-within = قايدا ورنالاسقان
property-country = ەل
property-point = كارتاداعى نۇكتە
property-gazetteer = انىقتامالىقتاعى جەر
property-own = وسىندا سيپاتتالعان
property-unit = قاي بىرلىككە قارايدى
property-law = زاڭ
property-article = باپ
property-max-sentence = ەڭ اۋىر جازا
property-record = كارتوچكا
property-victim = جابىرلەنۋشى
property-alleged-perpetrator = قۇقىق بۇزدى دەلىنگەن
property-witness = كۋا
property-source = دەرەككوز
property-speaker = ايتقان
property-by = تالاپ ەتۋشى
property-addressee = كىمنەن تالاپ ەتىلدى
property-holder = كىم ايتادى
property-area = اۋماق
property-extraction = باعدارلاما وقىعان
property-typed = وسىندا تەرىلگەن
property-transcript = تىڭداپ وتىرىپ جازىلعان
property-region = بەلگىلەنگەن ايماقتاردان وقىلعان
property-furniture = بەتتىڭ قوسالقى بولىكتەرى
property-head = كىم كىمگە جىبەردى
property-translation = اۋدارما
property-ocr = سۋرەتتەن وقىلعان
# Шешімдер
judgement-title = شەشىم
judgement-accept = ۇسىنىس قابىلداندى
judgement-reject = ۇسىنىس تەرىسكە شىعارىلدى
judgement-withdraw = قايتارىپ الىندى
judgement-correct = تۇزەتىلدى
judgement-same-as = سول كارتوچكانىڭ ٴوزى
judgement-not-same-as = ول كارتوچكا ەمەس
judgement-left-open = ٴبىر مە، جوق پا — اشىق قالدىرىلدى
judgement-remark = نەگە وسىلاي شەشىلدى
judgement-redact = بوياپ جابىلدى
judgement-disclose = اشىلدى
judgement-erase = ٴوشىرىلدى
# Не істелді
flash-accepted = قابىلداندى. { $what }
flash-accepted-with =
    مۇندا اتالعان تاعى { $count ->
        [one] { $count } ۇسىنىسپەن
       *[other] { $count } ۇسىنىسپەن
    } بىرگە قابىلداندى. { $what }
flash-rejected = تەرىسكە شىعارىلدى. { $what }
flash-accepted-several =
    { $count ->
        [one] { $count } ۇسىنىس قابىلداندى
       *[other] { $count } ۇسىنىس قابىلداندى
    }.
flash-rejected-several =
    { $count ->
        [one] { $count } ۇسىنىس تەرىسكە شىعارىلدى
       *[other] { $count } ۇسىنىس تەرىسكە شىعارىلدى
    }.
flash-language = جازىپ الىندى. ٴماتىن ٴتىلى: { $language }. ٴماتىن قايتا وقىلدى؛ قابىلدانعان شەشىمدەر كۇشىندە قالادى.
flash-set = باپتاۋ ساقتالدى.
flash-taken-back = كەرى قايتارىلدى. ٴبارى بۇرىنعى قالپىندا.
flash-withdrawn = قايتارىپ الىندى. ول ەندى كۇشىندە ەمەس، بىراق تاريحتا قالادى.
flash-same = ەندى بۇل ەكەۋى — ٴبىر كارتوچكا.
flash-kin-copy = كوشىرمە دەپ ساقتالدى: ەكەۋى ٴبىر دەرەككوز بولىپ سانالادى.
flash-kin-translation = اۋدارما دەپ ساقتالدى: ەكەۋى ٴبىر دەرەككوز بولىپ سانالادى.
flash-kin-apart = ەكى دەرەككوز دەپ ساقتالدى. بۇل قايتا ۇسىنىلمايدى.
flash-not-same = بولەك قالدىرىلدى. ەكەۋى ٴبىر دەپ قايتا ۇسىنىلمايدى.
flash-place-chosen = ساقتالدى: وسى جەر ايتىلىپ وتىر.
flash-place-refused = ساقتالدى: بۇلاردىڭ ەشقايسىسى ەمەس. ولار قايتا ۇسىنىلمايدى.
flash-place-open = كەرى قايتارىلدى: ەندى قاي جەر ەكەنى ايتىلماعان.
flash-place-added = جەر ساقتالدى، ەندى ول دا ىزدەلەدى.
flash-place-changed = وزگەرىستەر ساقتالدى؛ بۇرىنعىسى تاريحتا قالادى.
flash-place-same = ەشتەڭە وزگەرمەدى، سوندىقتان ەشتەڭە ساقتالمادى.
flash-left-open = اشىق قالدىرىلدى. بۇل جۇپ سونداي جۇپتاردىڭ اراسىندا كۇتىپ تۇرادى.
# Жұмыс орнында не дұрыс болмады
failure-title = بۇل ورىندالمادى
failure-status = جاۋاپ: { $status }
failure-start = باستى بەتكە ورالۋ
failure-search = ىزدەپ كورۋ
failure-documents = بارلىق قۇجات
desk-wrong-host = بۇل اتپەن جۇمىس ورنى اشىلمايدى. تەرمينال كورسەتكەن مەكەنجايدى پايدالانىڭىز.
desk-wrong-origin = بۇل سۇراۋ جۇمىس ورنىنىڭ بەتىنەن كەلمەگەن، سوندىقتان ەشتەڭە ىستەلمەدى.
desk-wrong-token = فورما وسى سەانستان ەمەس، سوندىقتان ەشتەڭە ىستەلمەدى. بەتتى قايتا اشىپ، ارەكەتىڭىزدى قايتالاڭىز.
desk-wrong-method = بۇل مەكەنجاي مۇنداي سۇراۋدى قابىلدامايدى.
desk-form-unread = فورمانى وقۋ مۇمكىن بولمادى، سوندىقتان ەشتەڭە ىستەلمەدى. بەتتى قايتا اشىپ، ارەكەتىڭىزدى قايتالاڭىز.
desk-too-large = بۇل فايلدار قوسىلعاندا 4 گب-تان اسادى، سوندىقتان ەشقايسىسى جۇكتەلمەدى. ٴبىر جولعىدا ازىراق جىبەرىڭىز، ال ۇلكەن فايل ٴۇشىن «kua add» پارمەنىن پايدالانىڭىز.
desk-wrong-day = بۇل كۇن ەمەس. 2021-10-16، 2021-10، 2021 دەپ، ال ارالىقتى 2021-10-14/2021-10-16 دەپ جازىڭىز.
desk-undo-passed = سودان بەرى باسقا ارەكەت جاسالدى. ونى كارتوچكاسىنىڭ بەتىندە بولدىرماڭىز.
# Құлыпталған
locked-title = قۇلىپتالعان
locked-why = بۇل بەت قۇلىپتالعان. ونى ٴبىر رەت قانا جارايتىن مەكەنجاي اشادى.
locked-idle = ٴبىراز ۋاقىت ەشتەڭە ىستەلمەگەندىكتەن، بەت ٴوزى قۇلىپتالدى. ساقتالعاننىڭ ٴبارى ورنىندا، نوبايلار دا ورنىندا.
locked-announced = تەرمينالعا جاڭا مەكەنجاي جازىلدى.
locked-used = بۇل مەكەنجاي بۇرىن پايدالانىلعان. ارقايسىسى بەتتى ٴبىر-اق رەت اشادى.
locked-how = باعدارلاما جۇمىس ىستەپ تۇرعان تەرمينالعا قاراڭىز: سونداعى ەڭ سوڭعى مەكەنجاي بەتتى قايتا اشادى.
locked-ask = باعدارلاما جۇمىس ىستەپ تۇرعان تەرمينال جاڭا مەكەنجاي كورسەتە الادى.
locked-button = تەرمينالعا جاڭا مەكەنجاي جازۋ
locked-note = سول تەرمينالدى كورىپ وتىرعان ادام عانا كىرە الادى، باسقا ەشكىم ەمەس.
# Басты бет
start-title = باستى بەت
start-heading = نە شەشىم كۇتىپ تۇر
start-empty-heading = مۇندا ازىرگە ەشتەڭە جوق
start-empty = الدىمەن قۇجات كەرەك. باعدارلاما ونداعى سوزدەردى وقىپ، ۇسىنىستار جاسايدى، ال شەشەتىن — ٴسىز.
start-empty-import = فايلداردى جۇكتەۋ:
start-empty-import-why = قولىڭىزعا تۇسكەن ماتىندەر، ساقتالعان بەتتەر، كەستەلەر.
start-empty-write = جازۋ:
start-empty-write-why = ەسكەرتپە نەمەسە تىڭداپ وتىرىپ سۇحبات جازىپ الۋ.
start-empty-review = سودان كەيىن وقىپ، بەلگىلەيسىز: ٴار ۇسىنىستى ول الىنعان سوزدەردىڭ قاسىندا قابىلدايسىز نەمەسە تەرىسكە شىعاراسىز.
start-waiting = وقۋ جانە بەلگىلەۋ
start-nothing-waits = شەشىم كۇتىپ تۇرعان ۇسىنىس جوق. قۇجات جۇكتەڭىز نەمەسە قايشىلىقتاردى قاراڭىز.
start-progress = قانشاسى شەشىلدى
start-review = وقۋ جانە بەلگىلەۋ
start-unread = وقىلماعان
start-unread-why = بۇلاردان ٴماتىن وقۋ مۇمكىن بولمادى. تۇپنۇسقالارى ساقتالعان.
start-drafts = نوبايلار
start-draft = نوباي { $name }
start-conflicts = دەرەككوزدەر ٴبىر-بىرىنە قايشى
start-conflicts-why = ەكى جاعى دا قالادى. قاي دەرەككوز نە ايتاتىنىن قاراڭىز.
start-conflicts-all =
    { $count ->
        [one] قايشىلىعى بار كارتوچكا
       *[other] قايشىلىعى بار { $count } كارتوچكانىڭ ٴبارى
    }
start-recent = سوڭعى وزگەرىستەر
start-nothing-recent = ازىرگە وزگەرىس جوق.
start-counts = وسى قويمادا
start-statements = جۋرنالداعى جازبالار
# Импорт
import-title = يمپورت
import-lead = ٴار فايل قۇجاتقا اينالادى. تۇپنۇسقاسى وزگەرىسسىز، شيفرلانىپ ساقتالادى.
import-files = فايلدار: بىرنەشەۋىن تاڭداڭىز نەمەسە وسىندا سۇيرەپ اكەلىڭىز
import-limit = ٴبىر جولعىدا { $count } گب-قا دەيىن. ولار ديسكىگە تۇسپەي تۇرىپ شيفرلانادى.
import-button = جۇكتەۋ
import-no-file = فايل تاڭدالمادى. ارتقا قايتىپ، بىرەۋىن نەمەسە بىرنەشەۋىن تاڭداڭىز.
form-origin = قايدان كەلدى
form-received-from = كىمنەن الىندى
form-received-from-note = مورلەنگەن: تەك ٴسىز كورەسىز.
form-received-how = قالاي كەلدى
form-purpose = نە ٴۇشىن ساقتالادى
form-language = ٴتىلى
form-language-note = بوس بولسا، ٴتىل ارىپتەرىنەن انىقتالادى. ايتپەسە كود: kk، ru، ug، zh، de، en.
form-published = جاريالانعان كۇنى
form-published-note = بوس بولسا، ماتىننەن وقىلادى. ٴسىز جازعان كۇن ماتىندەگىدەن جوعارى تۇرادى.
form-access = مۇنى كىم كورە الادى
form-consent = كەلىسىم
form-consent-note = «سۇرالماعان» دەگەنى «جوق» دەپ سانالادى.
consent-keep = ساقتاۋ
consent-share = اتالعان ۇيىمدارعا بەرۋ
consent-publish = جاريالاۋ
consent-image = سۋرەتىن پايدالانۋ
consent-voice = داۋسىن پايدالانۋ
consent-not-asked = سۇرالماعان
consent-yes = ٴيا
consent-no = جوق
imported-title = جۇكتەلدى
imported-files =
    { $count ->
        [one] { $count } فايل
       *[other] { $count } فايل
    }
imported-inside = جوعارىداعى فايلدىڭ ىشىندە كەلدى.
imported-alike =
    { $count ->
        [one] باسقا ٴبىر قۇجاتپەن دەرەككوزى ٴبىر بولۋى مۇمكىن: قاراۋ.
       *[other] باسقا { $count } قۇجاتپەن دەرەككوزى ٴبىر بولۋى مۇمكىن: قاراۋ.
    }
imported-duplicate = ٴدال وسى بايتتار قويمادا بۇرىننان بار. ەشتەڭە قوسىلعان جوق؛ ولار مىنا قۇجاتتا.
imported-unreadable = تۇپنۇسقا ساقتالدى، بىراق ٴماتىن وقۋ مۇمكىن بولمادى:
imported-language = ٴتىلى
imported-type = ٴتۇرى
imported-size = كولەمى
imported-found = تابىلعانى
imported-more = تاعى جۇكتەۋ
imported-waits =
    { $count ->
        [one] بۇل — { $count } حابارى بار مەسسەندجەر ەكسپورتى. ودان نە ساقتالاتىنىن ٴسىز تاڭداعانشا كۇتىپ تۇرادى.
       *[other] بۇل — { $count } حابارى بار مەسسەندجەر ەكسپورتى. سولاردىڭ قايسىسى ساقتالاتىنىن ٴسىز تاڭداعانشا كۇتىپ تۇرادى.
    }
imported-choose = حابارلاردى تاڭداۋ
import-exports = تاڭداۋدى كۇتىپ تۇرعان ەكسپورتتار
import-exports-note = ولاردى تەك ٴسىز كورەسىز. ولاردان ەشتەڭە ىزدەلمەيدى، ونداعى ەسىمدەر باسقا ەشكىمگە كورسەتىلمەيدى.
# Мессенджер экспорттары
export-title = حابارلاردى تاڭداۋ
export-lead = ماڭىزدىسىن بەلگىلەڭىز. تەك سول عانا، ەكسپورتتىڭ ٴدال سول جولدارىمەن، جاڭا فايل بولىپ ساقتالادى؛ قالعانى جويىلادى. جىبەرۋشىلەر مورلەنگەن كۇيىندە قالادى.
export-messages = ىشىندە
export-days = كۇندەرى
export-words = سوزدەر نەمەسە جىبەرۋشى
export-from = قاي كۇننەن
export-to = قاي كۇنگە دەيىن
export-look = كورسەتۋ
export-look-all = بارلىق حابار
export-found =
    { $count ->
        [0] سايكەس حابار جوق
        [one] { $count } حابار سايكەس كەلەدى
       *[other] { $count } حابار سايكەس كەلەدى
    }
export-none-found = مۇندا حابار جوق.
export-before = ەرتەرەك
export-next = كەيىنىرەك
export-save = بەلگىلەنگەندى ساقتاپ قويۋ
export-many = بىردەن كوبىن
export-range = حابارلاردىڭ نومىرلەرى
export-range-button = وسىلاردى بەلگىلەۋ
export-pick-found =
    { $count ->
        [one] سايكەس حاباردى بەلگىلەۋ
       *[other] سايكەس { $count } حاباردىڭ ٴبارىن بەلگىلەۋ
    }
export-pick-none = بارلىق بەلگىنى الىپ تاستاۋ
export-picked =
    { $count ->
        [0] ەشتەڭە بەلگىلەنبەگەن
        [one] { $count } حابار بەلگىلەنگەن
       *[other] { $count } حابار بەلگىلەنگەن
    }
export-keep = وسىلاردى ساقتاۋ، قالعانىن جويۋ
export-keep-note = وسى بەتتە بەلگىلەنگەندەر دە ەسەپكە كىرەدى. ەكسپورتتىڭ قالعانى بىردەن جويىلادى، ونى ەشكىم قايتارا المايدى. بۇل جۋرنالدا جازىلادى، ال بۇكىل ەكسپورتتىڭ حەشى جاڭا قۇجاتتىڭ مورلەنگەن دەرەگى بولىپ قالادى.
export-else = ٴبارىن ساقتاۋ نەمەسە ەشتەڭە ساقتاماۋ
export-all-note = بۇكىل ەكسپورت، وندا سويلەيتىن ادامداردىڭ بارىمەن بىرگە، سول كۇيىندە قالادى. حات الماسۋ تۇگەلىمەن دالەل بولعاندا عانا وسىنى تاڭداڭىز.
export-all = بۇكىل ەكسپورتتى ساقتاۋ
export-drop-note = ەشتەڭە ساقتالمايدى. جۋرنالدا مۇندا ەكسپورت بولعانى جانە جويىلعانى جازىلادى.
export-drop = ەكسپورتتى جويۋ
export-nothing-picked = بىردە-ٴبىر حابار بەلگىلەنبەگەن. ارتقا قايتىپ، ساقتالاتىندارىن بەلگىلەڭىز.
export-wrong-numbers = حابار نومىرلەرى 12-40، 77 تۇرىندە جازىلادى جانە سوڭعى حاباردىڭ نومىرىنەن اسپايدى.
count-messages =
    { $count ->
        [one] { $count } حابار
       *[other] { $count } حابار
    }
count-people =
    { $count ->
        [one] { $count } ادام
       *[other] { $count } ادام
    }
count-files =
    { $count ->
        [one] { $count } فايل
       *[other] { $count } فايل
    }
# Хат алмасулар
chat-title = حابارلار
chat-names = كىم كىم
chat-names-note = جىبەرۋشىلەر نومىرمەن بەرىلگەن؛ ەسىمدەرى مورلەنگەن. ۋاقىت ەكسپورتتى جاساعان تەلەفوننىڭ ساعاتى بويىنشا.
message-sender = جىبەرۋشى { $number }
message-nobody = باعدارلاما
message-conversation = حات الماسۋ { $number }
message-answers = جاۋاپ بەرگەن حابارى: { $number }
message-forwarded = قايتا جىبەرىلگەن، كىمنەن: { $sender }
message-passage = ٴۇزىندى رەتىندە
message-edited = كەيىن وزگەرتىلگەن
message-deleted = جىبەرۋشى وشىرگەن
message-without-file = فايلى ەكسپورتقا ەنگىزىلمەگەن
message-program = باعدارلاما جولى؛ ىشىندە ادامدار اتالعاندىقتان، سوزدەرى كورسەتىلمەيدى
document-messages = حابار-حابارمەن
read-message = { $number }-حابار، { $sender }، { $time }
document-picked = مۇندا تاڭدالعان حابارلار عانا ساقتالعان. ەكسپورتتىڭ قالعانى جويىلدى؛ ونىڭ حەشى مەن حابار سانى فايلدىڭ ٴوزى تۋرالى ايتقاندارىنىڭ ىشىندە تۇر.
# Шектер
limit-raise = وسى فايل ٴۇشىن { $limit } شەگىن كوتەرىپ، قايتا وقۋ
limit-now = قازىر { $count }. بۇلىنگەن نەمەسە زياندى فايل رۇقسات ەتىلگەننىڭ ٴبارىن جۇمساپ قويۋى مۇمكىن.
limit-button = كوتەرىپ، قايتا وقۋ
# Файлдар
files-title = فايلدار
files-link = بارلىق فايل جانە قايسىسى قانشالىقتى وقىلدى
files-empty = ونداي فايل جوق.
files-work-runs = فايلدار وقىلىپ جاتىر
files-work-waits = فايلدار وقىلۋىن كۇتىپ تۇر
files-work-stopped = وقۋ توقتاتىلدى
files-progress = قانشا فايل وقىلدى
files-done =
    { $count ->
        [one] { $count } دايىن
       *[other] { $count } دايىن
    }
files-left =
    { $count ->
        [one] { $count } قالدى
       *[other] { $count } قالدى
    }
files-now = قازىر:
files-stop = وسى فايلدان كەيىن توقتاتۋ
files-go-on = جالعاستىرۋ
files-refresh = ٴبارى وقىلىپ بىتكەنشە، بۇل بەت بىرنەشە سەكۋند سايىن جاڭارىپ تۇرادى. بەتتەن كەتە بەرۋگە بولادى؛ وقۋ جالعاسا بەرەدى، اقاۋدان نەمەسە قايتا ىسكە قوسۋدان كەيىن دە.
files-odd = قاراپ شىعۋ كەرەك
files-export = ەكسپورتتىڭ حابارلارى تاڭداۋدى كۇتىپ تۇر
files-duplicate = ٴدال وسى بايتتار قويمادا بۇرىننان بار؛ ولار مىنا قۇجاتتا
files-all = بارلىق فايلدى كورسەتۋ
files-older = ەسكى وقۋ باعدارلاماسى وقىعان: { $count }
files-again = قايتا وقۋ
files-again-one = قايتا وقۋ: { $file }
files-again-these =
    { $count ->
        [one] وسى فايلدى قايتا وقۋ
       *[other] وسى { $count } فايلدى قايتا وقۋ
    }
files-again-all =
    { $count ->
        [one] ونى قايتا وقۋ
       *[other] بارلىق { $count } فايلدى قايتا وقۋ
    }
files-again-note = قازىرگى وقۋ باعدارلاماسىمەن:
file-stage-waiting = كۇتىپ تۇر
file-stage-reading = وقىلىپ جاتىر
file-stage-unpacking = اشىلىپ جاتىر
file-stage-read = وقىلعان
file-stage-unread = وقىلماعان
file-stage-unknown = بەلگىسىز
column-file = فايل
column-reason = سەبەبى
column-pages = بەتتەر
column-members = ىشىندەگى فايلدار
column-notices = ەسكەرتپەلەر
column-reader = وقۋ باعدارلاماسى
column-read = وقىلعان ۋاقىتى
files-notice-encoding-guessed = كودتاماسى بولجانعان
files-notice-invalid-bytes = ٴارىپ بولمايتىن جەرلەر
files-notice-encoding-contradicted = كودتاماسى كورسەتىلگەننەن باسقا
files-notice-control-characters = كورىنبەيتىن تاڭبالار
files-notice-name-contradicted = باسقاشا اتالعان
files-notice-no-main-part = نەگىزگى بولىگى جوق
files-notice-too-deep = تىم تەرەڭ قاباتتاسقان
files-notice-pages-without-text = ٴماتىنسىز بەتتەر
files-notice-hidden-text = جاسىرىن ٴماتىن
files-notice-order-guessed = رەتى بولجانعان
files-notice-tracked-changes = بەكىتىلمەگەن تۇزەتۋلەر
files-notice-comments = ىشىندە ەسكەرتپەلەر بار
files-notice-hidden-sheets = جاسىرىن پاراقتار
files-notice-merged-cells = بىرىكتىرىلگەن ۇياشىقتار
files-notice-days-from-1904 = 1904 جىلدان سانالعان كۇندەر
files-notice-program = ىشىندە باعدارلاما بار
files-notice-outside-reference = سىرتتان بىردەڭە سۇرايدى
files-notice-damaged = بۇلىنگەن
files-notice-members-left-out = فايلدار الىنباعان
files-notice-signature = قولتاڭبا
files-notice-hash-contradicted = حەشى كورسەتىلگەننەن باسقا
files-notice-position-inside = جاسالعان جەرى جازىلعان
files-notice-second-kind = ٴبىر فايلدا ەكى ٴتۇر
files-notice-limit-reached = شەكتە توقتاعان
files-notice-language-contradicted = ٴتىلى كورسەتىلگەننەن باسقا
# Оқу және белгілеу
read-title = وقۋ جانە بەلگىلەۋ
read-document = وسى قۇجات تۋرالى
read-language = ٴتىلى: { $language }
read-published = جاريالانعان كۇنى: { $day }
read-stated = ايتىلعان كۇنى: { $day }
read-text = ٴماتىن
read-lost = بۇل سوزدەر ەندى ورنىندا جوق: ٴماتىن قايتا وقىلدى جانە وزگەشە. سول جەردە مىناۋ تۇرعان:
read-notices =
    { $count ->
        [one] وقۋ تۋرالى { $count } ەسكەرتپە
       *[other] وقۋ تۋرالى { $count } ەسكەرتپە
    }
read-part = بولىك
read-part-before = الدىڭعى بولىك
read-part-after = كەلەسى بولىك
read-none-heading = ۇسىنىس جوق
read-none = باعدارلاما بۇل ماتىننەن ۇسىنا الاتىن ەشتەڭە تاپپادى. ٴماتىن ساقتالعان، ودان ىزدەۋگە بولادى.
read-done-heading = ٴبارى شەشىلدى
read-done = بۇل قۇجاتتا شەشىم كۇتىپ تۇرعان ەشتەڭە جوق.
read-remaining = بىرنەشەۋىن بىردەن شەشۋ
picture-page = { $pages } بەتتىڭ { $page }-بەتى
picture-before = الدىڭعى بەت
picture-after = كەلەسى بەت
picture-summary = بەتتىڭ سۋرەتى
document-pages =
    { $count ->
        [one] { $count } بەت: سۋرەتىن كورۋ
       *[other] { $count } بەت: سۋرەتتەرىن كورۋ
    }
document-read-again = فايلدى قايتا وقۋ
document-parts = ىشىندەگى فايلدار
kin-title = دەرەككوزى ٴبىر بولۋى مۇمكىن
kin-why = كوشىرىپ باسۋ مەن اۋدارما دەرەككوزى ايتقاننان ارتىق ەشتەڭە ايتپايدى. وسىندا بايلانىستىرعانىڭىز ٴبىر دەرەككوز بولىپ سانالادى؛ ەكى قۇجات تا قالادى.
kin-words =
    { $tenths ->
        [10] قىسقاراق ٴماتىننىڭ تۇگەلگە جۋىعى ەكىنشىسىندە بار.
       *[other] قىسقاراق ٴماتىننىڭ شامامەن { $tenths }/10 بولىگى ەكىنشىسىندە بار.
    }
kin-facts = ٴسوزى باسقا، دەرەكتەرى بىردەي:
kin-days = كۇندەر:
kin-figures = ساندار:
kin-copy = كوشىرمە
kin-translation = اۋدارما
kin-apart = ەكى دەرەككوز
kin-say-copy = بۇل كوشىرمە
kin-say-translation = بۇل اۋدارما
kin-say-apart = ەكى دەرەككوز
document-remarks = وقۋ باعدارلاماسىنىڭ ەسكەرتپەلەرى
document-file-says = فايل ٴوزى تۋرالى نە ايتادى
document-file-says-note = مۇنى ەشكىم تەكسەرگەن جوق. فايلدى جاساعان ادام ونى وزگەرتۋى مۇمكىن.
unread-why = بۇل قۇجاتتان ٴماتىن وقۋ مۇمكىن بولمادى. تۇپنۇسقاسى ساقتالعان.
card-elsewhere =
    { $count ->
        [one] بۇل تاعى { $count } جەردە تۇر.
       *[other] بۇل تاعى { $count } جەردە تۇر.
    }
card-others = بىلاي دا وقۋعا بولادى:
law-heading = زاڭ بابى
law-said = ماتىندە ايتىلعانى
law-said-none = ەڭ اۋىر جازا اتالماعان
law-file = دەرەكتەر فايلىندا
law-unverified = تەكسەرىلمەگەن: مۇنى ەشكىم زاڭنىڭ وزىنەن وقىعان جوق
law-verified = زاڭ ماتىنىنەن وقىلعان
law-valid = قولدانىلۋ مەرزىمى: { $valid }
law-gone = ٴماتىن جاريالانعان كەزدە كۇشىندە بولماعان
law-no-maximum = فايلدا ەڭ اۋىر جازا جوق
law-fine = ايىپپۇل
law-life = ٴومىر بويى باس بوستاندىعىنان ايىرۋ
law-death = ٴولىم جازاسى
law-years =
    { $count ->
        [one] { $count } جىل
       *[other] { $count } جىل
    }
law-months =
    { $count ->
        [one] { $count } اي
       *[other] { $count } اي
    }
law-days =
    { $count ->
        [one] { $count } تاۋلىك
       *[other] { $count } تاۋلىك
    }
card-into = بۇل بۇرىننان بار كارتوچكا ما؟
card-new = جوق، جاڭاسى
card-accept = قابىلداۋ
card-skip = وتكىزىپ جىبەرۋ
card-reject = تەرىسكە شىعارۋ
card-reason = تەرىسكە شىعارساڭىز، سەبەبى
card-became = اينالعان كارتوچكاسى:
card-certainty = ٴبىزدىڭ اعىلشىنشا سىناق ماتىندەرىمىزدە وسىنداي ٴجۇز ۇسىنىستىڭ شامامەن { $percent } داناسى دۇرىس بولعان؛ باسقا تىلدەر ٴۇشىن بۇل — بولجام عانا
card-previous = الدىڭعىسى
card-next = كەلەسىسى
card-next-open = شەشىم كۇتىپ تۇرعان كەلەسىسىنە
weight-here = وسىندا قابىلدانعان شەشىمدەردى ەسكەرگەندە: { $percent } %.
weight-rule = وسى قويمادا مۇنداي { $decided } ۇسىنىستىڭ { $accepted } داناسى قابىلدانعان.
weight-rule-corrected = وسى قويمادا مۇنداي { $decided } ۇسىنىستىڭ { $accepted } داناسى قابىلدانعان، ونىڭ ىشىندە تۇزەتىلگەننەن كەيىن — { $corrected }.
weight-rejected =
    { $count ->
        [one] بۇل سوزدەر باسقا ٴبىر قۇجاتتا «{ $kind }» رەتىندە تەرىسكە شىعارىلعان.
       *[other] بۇل سوزدەر باسقا { $count } قۇجاتتا «{ $kind }» رەتىندە تەرىسكە شىعارىلعان.
    }
weight-accepted =
    { $count ->
        [one] بۇل سوزدەر باسقا ٴبىر قۇجاتتا «{ $kind }» رەتىندە قابىلدانعان.
       *[other] بۇل سوزدەر باسقا { $count } قۇجاتتا «{ $kind }» رەتىندە قابىلدانعان.
    }
known-heading = مۇندا بۇرىننان بەلگىلى. سونىڭ ٴوزى مە؟
known-only = بۇل ات مۇندا بەلگىلى؛ ونى ەرەجە ۇسىنعان جوق. سونىڭ ٴوزى مە؟
known-exactly = مىناداي اتپەن بەلگىلى: { $name }
known-inflected = مىناداي اتپەن بەلگىلى: { $name }؛ ماتىندە جالعاۋى باسقا
known-same = سونىڭ ٴوزى دەپ قابىلداۋ
known-apart = جاڭاسى دەپ قابىلداۋ
known-word = مۇندا بەلگىلى
unsure-word = انىق ەمەس
unsure-heading =
    { $count ->
        [0] انىق ەمەس: شەشىم كۇتىپ تۇرعان ەشتەڭە جوق
        [one] انىق ەمەس: { $count } ۇسىنىس شەشىم كۇتىپ تۇر
       *[other] انىق ەمەس: { $count } ۇسىنىس شەشىم كۇتىپ تۇر
    }
unsure-note = انىقتىعى { $percent } %-دان تومەن. ولار سوڭىندا تۇرادى جانە ٴسىز بەلگىلەمەسەڭىز، قالعاندارىمەن بىرگە قابىلدانبايدى.
language-wrong = ٴتىلى قاتە انىقتالدى ما؟
language-choose = ٴماتىن ٴتىلى
language-other = نەمەسە كود، مىسالى ug-Latn
language-note = ايتقانىڭىز تۇجىرىم رەتىندە ساقتالادى، ونى قايتارىپ الۋعا بولادى. ٴماتىن قايتا وقىلادى، ال قابىلدانعان شەشىمدەر قالادى.
language-button = وسى تىلدە وقۋ
part-victim = جابىرلەنۋشى
part-actor = كىم ىستەدى
part-place = قايدا
part-time = قاشان
part-charge = تاعىلعان ايىپ
part-accused = ايىپتالۋشى
part-speaker = كىم ايتتى
part-by = كىم تالاپ ەتەدى
part-addressee = كىمنەن تالاپ ەتىلەدى
field-name = اتى
field-role = كىم دەپ اتالعان
field-class = دەرەككوزدەگى ورنى
field-abbreviation = قىسقارعان اتى
field-country = ەل
field-people = نەشە ادام
field-edtf = كۇنى (2021-10-16، 2021-10، 2021-10-14/2021-10-16، 2021-10~)
field-type = نە بولدى
field-law = زاڭ
field-article = باپ
field-offence = قۇقىق بۇزۋشىلىق، بيلىك ورگانىنىڭ سوزىمەن
field-max-sentence = ەڭ اۋىر جازا
field-imposed-sentence = تاعايىندالعان جازا
field-low = كەمىندە
field-point = سانى
field-high = كوپ دەگەندە
field-unit = ولشەمى
field-about = نەنىڭ سانى
field-what = نە تالاپ ەتىلەدى
remaining-title = بىرنەشەۋىن بىردەن شەشۋ
remaining-how = بەلگىلەنگەننىڭ ٴبارى سول كۇيىندە قابىلدانادى. قايتا قاراعىڭىز كەلگەنىنىڭ بەلگىسىن الىپ تاستاڭىز.
remaining-unsure = انىقتىعى { $percent } %-دان تومەن، سوندىقتان بەلگىلەنبەگەن:
remaining-known =
    { $count ->
        [one] مۇندا بەلگىلى { $count } ات
       *[other] مۇندا بەلگىلى { $count } ات
    }
remaining-known-note = ولاردى ەرەجە ۇسىنعان جوق، سول ايتىلىپ وتىر ما — ونى سىزدەن باسقا ەشكىم ايتا المايدى. ولار ٴبىر-بىرلەپ شەشىلەدى.
remaining-look = قاراۋ
remaining-accept-kind = بەلگىلەنگەندى قابىلداۋ: { $kind }
remaining-accept = بەلگىلەنگەننىڭ ٴبارىن قابىلداۋ
remaining-reject = بەلگىلەنگەننىڭ ٴبارىن تەرىسكە شىعارۋ
remaining-nothing-ticked = ەشتەڭە بەلگىلەنبەگەن، سوندىقتان ەشتەڭە ىستەلمەدى.
# Карточкалар
person-title = ادام
event-title = وقيعا
organisation-title = ۇيىم
place-title = جەر
record-title = كارتوچكا
record-known = دەرەككوزدەر نە دەيدى
record-time = ۋاقىت بويىنشا
record-events = وقيعالار
record-documents = قۇجاتتار
record-pointing = قايدا اتالعان
record-candidates = سونىڭ ٴوزى بولۋى مۇمكىن
record-candidates-note = اتتارى بىردەي. ٴسىز ايتپايىنشا ەشكىم بىرىكتىرىلمەيدى، ال شەشىمدى بولدىرماۋعا بولادى.
record-same = سونىڭ ٴوزى
record-not-same = سونىڭ ٴوزى ەمەس
record-judged = بىرىكتىرىلگەن، بولەك قالدىرىلعان، اشىق قالدىرىلعان
record-history = تاريحى
# Адамның есімдері
names-title = ەسىمدەرى
names-shown = كورسەتىلگەن
names-in = قۇجاتتار:
names-said =
    { $count ->
        [one] { $count } رەت اتالعان
       *[other] { $count } رەت اتالعان
    }
names-more-documents =
    { $count ->
        [one] جانە تاعى { $count } قۇجات
       *[other] جانە تاعى { $count } قۇجات
    }
names-why-only = جوعارىدا ٴبىرىنشىسى كورسەتىلگەن: باسقاسى بەلگىسىز.
names-why-most = جوعارىدا ٴبىرىنشىسى كورسەتىلگەن: ول ەڭ ٴجيى اتالعان، { $all } رەتتىڭ { $count } رەتىندە.
names-why-as-often =
    { $count ->
        [one] جوعارىدا ٴبىرىنشىسى كورسەتىلگەن: ٴبارى ٴبىر-ٴبىر رەتتەن اتالعان، سوندىقتان الدىمەن ەسىم ٴتۇرى، سوسىن ٴارىپ رەتى شەشەدى.
       *[other] جوعارىدا ٴبىرىنشىسى كورسەتىلگەن: باسقالارى دا { $count } رەت اتالعان، سوندىقتان الدىمەن ەسىم ٴتۇرى، سوسىن ٴارىپ رەتى شەشەدى.
    }
names-why-openly = جوعارىدا ٴبىرىنشىسى كورسەتىلگەن: وسى كارتوچكانى كورەتىندەردىڭ بارىنە كورىنەتىن ەسىمدەردىڭ ىشىندە ول ەڭ ٴجيى اتالعان.
script-latn = لاتىن
script-cyrl = كيريلل
script-arab = اراب
script-hani = قىتاي يەروگليفتەرى
script-zyyy = باسقا جازۋ
# Бір адам болуы мүмкін екі адам
possible-title = سول ادام بولۋى مۇمكىن
possible-count =
    { $count ->
        [one] ەسىمى ۇقساس { $count } ادام
       *[other] ەسىمى ۇقساس { $count } ادام
    }
possible-more =
    { $count ->
        [one] تاعى { $count } ادام، ەسىمىنىڭ ۇقساستىعى ازىراق
       *[other] تاعى { $count } ادام، ەسىمدەرىنىڭ ۇقساستىعى ازىراق
    }
possible-common =
    { $count ->
        [one] ەسىمدەردىڭ ٴبىرى مۇندا 12-دەن استام ادامدا بار: اتتاس ادامدار ۇسىنىلمايدى.
       *[other] ەسىمدەردىڭ { $count } داناسىنىڭ ارقايسىسى مۇندا 12-دەن استام ادامدا بار: اتتاس ادامدار ۇسىنىلمايدى.
    }
pair-note = ىقتيمالدىق ادامدارعا ەمەس، ەسىمدەرگە قاتىستى: اتتاس ادامداردا دا سونداي. ٴسىز ايتپايىنشا ەشكىم بىرىكتىرىلمەيدى، ال شەشىمدى بولدىرماۋعا بولادى.
pair-and = جانە
pair-facts = ولار تۋرالى تاعى نە ايتىلعان
pair-nothing-else = ولار تۋرالى سالىستىرۋعا بولاتىن باسقا ەشتەڭە ايتىلماعان.
pair-documents = ەكەۋى ٴبىر قۇجاتتا اتالعان. قۇجات ٴبىر ادامدى ەكى ادام دەپ سيرەك اتايدى:
pair-compare = قاتار قويىپ سالىستىرۋ
pair-reason = سەبەبى (بوس قالدىرۋعا بولادى)
pair-closed = ولاردىڭ ۇقساستىعىن تەك جابىق ەسىم كورسەتەدى. بىرىكتىرىلسە، ەكى كارتوچكانى دا كورەتىن اركىم ولاردىڭ ٴبىر ادام ەكەنىن بىلەدى. مەن سونى قالايمىن.
pair-same = ٴبىر ادام
pair-not-same = ٴبىر ادام ەمەس
pair-left-open = بىلمەيمىن
pair-was-left-open = اشىق قالدىرىلعان
pair-count-agrees =
    { $count ->
        [one] { $count } سايكەس
       *[other] { $count } سايكەس
    }
pair-count-differs =
    { $count ->
        [one] { $count } وزگەشە
       *[other] { $count } وزگەشە
    }
pair-count-contradicts =
    { $count ->
        [one] { $count } قايشى
       *[other] { $count } قايشى
    }
fit-agrees = سايكەس
fit-differs = وزگەشە
fit-contradicts = ەكەۋى ٴبىر ادامعا قاتىستى دۇرىس بولا المايدى
fit-one-sided = تەك ٴبىرى تۋرالى ايتىلعان
likelihood-almost-sure = ٴبىر ەسىم ەكەنى انىق دەرلىك
likelihood-very-likely = ٴبىر ەسىم بولۋى ابدەن ىقتيمال
likelihood-likely = ٴبىر ەسىم بولۋى ىقتيمال
likelihood-perhaps = ٴبىر ەسىم بولۋى مۇمكىن
judged-same = ەكى كارتوچكا بىرىكتىرىلدى:
judged-same-as = بىرىكتىرىلگەن كارتوچكاسى:
judged-not-same = بولەك قالدىرىلعان كارتوچكاسى:
judged-left-open = سونىڭ ٴوزى مە، جوق پا — اشىق قالدىرىلعان كارتوچكاسى:
judged-by = كىلت:
beside-title = قاتار قويۋ
beside-names = ەسىمدەرى
beside-decide = بۇل ٴبىر ادام با؟
beside-judged = بۇل ەكەۋى تۋرالى بۇرىن نە ايتىلعان
doubles-title = ىقتيمال سايكەستىكتەر
doubles-count =
    { $count ->
        [one] { $count } ىقتيمال سايكەستىك
       *[other] { $count } ىقتيمال سايكەستىك
    }
doubles-count-so-far =
    { $count ->
        [0] ىقتيمال سايكەستىكتەر ىزدەلىپ جاتىر
        [one] ازىرگە { $count } ىقتيمال سايكەستىك
       *[other] ازىرگە { $count } ىقتيمال سايكەستىك
    }
doubles-words = ەسىمدەگى ٴسوز
doubles-certainty = قانشالىقتى ىقتيمال
doubles-certainty-any = كەز كەلگەن
doubles-certainty-almost-sure = انىق دەرلىك
doubles-certainty-very-likely = ابدەن ىقتيمال
doubles-certainty-likely = ىقتيمال
doubles-certainty-perhaps = مۇمكىن
doubles-letters = جازۋى
doubles-letters-any = كەز كەلگەن
doubles-letters-two = ەكى ٴتۇرلى جازۋدا
doubles-letters-one = ٴبىر جازۋدا
doubles-letters-pair = { $one } جانە { $other }
doubles-state = كۇيى
doubles-state-open = شەشىلمەگەن
doubles-state-left-open = اشىق قالدىرىلعان
doubles-state-all = ەكى ٴتۇرى دە
doubles-sort = رەتى
doubles-sort-likelihood = الدىمەن ەڭ ىقتيمالى
doubles-sort-rarity = الدىمەن ەڭ سيرەك ەسىمدەر
doubles-sort-name = ەسىمى بويىنشا
doubles-none = مۇندا ٴبىر ادام ەكى رەت جازىلعانداي ەسىمدەر جوق.
doubles-none-fits = سۇزگىگە ەشتەڭە سايكەس كەلمەيدى.
doubles-show-all = ٴبارىن كورسەتۋ
doubles-column-likelihood = ىقتيمالدىق
doubles-column-certainty = قانشالىقتى ىقتيمال
doubles-column-one-id = ٴبىرىنشىسىنىڭ يدەنتيفيكاتورى
doubles-column-one = ٴبىرىنشىسى
doubles-column-one-name = ٴبىرىنشىسىنىڭ ەسىمى
doubles-column-one-access = بىرىنشىسىنە قولجەتىمدىلىك
doubles-column-other-id = ەكىنشىسىنىڭ يدەنتيفيكاتورى
doubles-column-other = ەكىنشىسى
doubles-column-other-name = ەكىنشىسىنىڭ ەسىمى
doubles-column-other-access = ەكىنشىسىنە قولجەتىمدىلىك
doubles-column-letters = جازۋى
doubles-column-rarity = سيرەكتىگى، بيت
doubles-column-state = كۇيى
doubles-column-reasons = سەبەپتەرى
doubles-beginning = ەسىمدەر ٴالى قارالىپ جاتىر، سوندىقتان ىقتيمال سايكەستىكتەر بەلگىسىز. بەتتى ٴبىرازدان كەيىن قايتا جۇكتەڭىز.
doubles-progress = ازىرگە { $names } ەسىمنىڭ { $looked } داناسى قارالدى.
doubles-again = قايتا جۇكتەۋ
doubles-left-out =
    { $count ->
        [one] ىقتيمالدىعى ازىراق تاعى { $count } جۇپ كورسەتىلمەگەن.
       *[other] ىقتيمالدىعى ازىراق تاعى { $count } جۇپقا دەيىن كورسەتىلمەگەن.
    }
doubles-common =
    { $count ->
        [one] { $count } ەسىم 12-دەن استام ادامدا بار، ول ەشكىمدى ەشكىمنەن اجىراتپايدى: ول ەسىم يەلەرىنەن جۇپ قۇرىلمايدى.
       *[other] { $count } ەسىمنىڭ ارقايسىسى 12-دەن استام ادامدا بار، ولار ەشكىمدى ەشكىمنەن اجىراتپايدى: ول ەسىمدەردىڭ يەلەرىنەن جۇپ قۇرىلمايدى.
    }
record-id = يدەنتيفيكاتور
source-in = قۇجات:
source-holder = ايتقان:
source-recorded = جازىلعان ۋاقىتى
source-record = جازبا
source-passage = ٴۇزىندى
timeline-label = ۋاقىت تاسپاسى
timeline-reading = نۇكتە — بەلگىلى كۇن. شتريحتالعان جولاق — وقيعا بولعان ارالىق نەمەسە ٴدال ەمەس ۋاقىت. سولعىنداپ بارىپ بىتەتىن شەتى بەلگىسىز.
timeline-table = سونىڭ ٴوزى كەستە تۇرىندە
# Құжаттар
document-page-title = قۇجات
document-title = اتاۋى
document-name = فايل اتى
document-read = وقۋ
document-download = تۇپنۇسقاسىن جۇكتەپ الۋ
document-stated = ول تۋرالى نە كورسەتىلگەن
document-stated-note = ونى جۇكتەگەن نەمەسە تەكسەرگەن ادام كورسەتكەن.
document-was-read = باعدارلاما نە وقىدى
document-was-read-note = مۇنى ەشكىم راستاعان جوق.
document-taken = ودان نە الىندى
document-nothing-taken = ازىرگە ودان ەشتەڭە قابىلدانعان جوق.
document-file = تۇپنۇسقا
document-file-note = ول وسى بەتتەن تىس اشىلادى دا، جۇكتەمەلەرىڭىزدە شيفرلانباي جاتادى. جۇمىسىڭىز بىتكەندە ونى سول جەردەن ٴوشىرىڭىز.
document-versions = ماتىندەرى
document-reviewed = وسى بويىنشا شەشىم قابىلدانىپ جاتىر
document-furniture = مازىرلەر، مەكەنجايلار جانە سول سياقتىلار؛ ماتىننەن بولەك، ولاردان ۇسىنىس ىزدەلمەيدى.
document-show-text = وسى ٴماتىندى كورسەتۋ
text-title = ٴماتىن
# Тұжырымдар мен журнал
statement-title = تۇجىرىم
statement-about = كىم نەمەسە نە تۋرالى:
statement-proof = دالەلدەمە
statement-position = جۋرنالداعى ورنى
statement-author = جازعان كىلت
statement-download = دالەلدەمەنى جۇكتەپ الۋ
statement-proof-note = بۇل فايل وسى جازبانىڭ جۋرنالدا بار ەكەنىن دالەلدەيدى. جازبانىڭ نە ايتاتىنىن كورسەتپەيدى.
statement-withdraw = قايتارىپ الۋ
statement-withdraw-note = سوندا ول كۇشىندە بولمايدى، بىراق سەبەبىڭىزبەن بىرگە تاريحتا قالادى.
statement-reason = سەبەبى
statement-withdraw-button = قايتارىپ الۋ
rests-on-text = ماتىنگە سۇيەنەدى، SHA-256
rests-on-file = فايلعا سۇيەنەدى، SHA-256
log-title = جۋرنال
log-lead =
    { $count ->
        [one] { $count } جازباعا قول قويىلىپ، ساقتالدى.
       *[other] { $count } جازباعا قول قويىلىپ، ساقتالدى.
    }
log-verify = ٴبارىن تەكسەرۋ
log-verify-note = ٴار جازبا، ٴار تۇپنۇسقا، ٴار ٴماتىن وقىلىپ، قول قويىلعان اعاشپەن سالىستىرىلادى. ۇلكەن قويما ٴۇشىن بۇل ٴبىراز ۋاقىت الادى.
log-sound = بۇزىلعان ەشتەڭە جوق
log-unsound = بىردەڭە دۇرىس ەمەس. جازۋدى توقتاتىپ، وسى قالتانى سول كۇيىندە ساقتاڭىز دا، ساقتىق كوشىرمەنى باسقا جەردە قالپىنا كەلتىرىڭىز
log-when = تەكسەرىلگەن ۋاقىتى
log-leaves = اعاشتاعى جازبالار
log-present = ورنىندا تۇرعان جانە سايكەس مازمۇن
log-erased = وشىرىلگەن، سەبەبى شەشىمدە جازىلعان
log-missing = شەشىمسىز جوعالعان
log-wrong = قولتاڭباسى نەمەسە رەتى قاتە
log-originals = ورنىندا تۇرعان جانە سايكەس تۇپنۇسقالار
log-originals-wrong = بۇلىنگەن نەمەسە جوعالعان تۇپنۇسقالار
log-texts-wrong = بۇلىنگەن نەمەسە جوعالعان ماتىندەر
log-root = اعاش جۋرنالدىڭ قول قويىلعان كۇيىنە سايكەس
log-checkpoint = باقىلاۋ نۇكتەسى
log-checkpoint-note = ونى باسقا جەردە ساقتاڭىز. بۇكىل قالتانىڭ ەسكى كۇيىنە قايتارىلعانىن سونىمەن عانا بايقاۋعا بولادى.
log-download = باقىلاۋ نۇكتەسىن جۇكتەپ الۋ
# Тізбелер мен іздеу
list-title = تىزبە
list-prefix = نەمەن باستالادى
list-filter = ٴسۇزۋ
list-conflicts = تەك قايشىلىعى بارلارى
list-classes = ٴتيپى بويىنشا
list-every-class = بارلىق تيپ
list-other-kinds = باسقا تۇرلەر
list-empty = مۇندا ەشتەڭە جوق نەمەسە سۇزگىگە ەشتەڭە سايكەس كەلمەيدى.
column-id = يدەنتيفيكاتور
column-rule = ەرەجە
column-accepted = قابىلدانعان
column-corrected = الدىمەن تۇزەتىلگەن
column-decided = شەشىلگەن
column-kind = ٴتۇرى
column-name = اتى
column-note = ەسكەرتپە
column-class = ٴتيپى
column-day = كۇندەرى
column-from = باسى
column-to = سوڭى
column-statements = جازبالار
column-conflicts = قايشىلىقتار
column-access = قولجەتىمدىلىك
column-changed = وزگەرتىلگەن
column-when = قاشان
column-what = نە
column-detail = قاي سوزدەردەن
search-title = ىزدەۋ
search-kinds = ٴتۇرى:
search-languages = ٴتىلى:
search-years = ۋاقىتى:
search-since = { $year } جىلدان بەرى
search-also-written = باسقاشا جازىلۋى:
search-only-as-typed = تەك تەرىلگەندەي
search-only-typed = تەك تەرىلگەنى ىزدەلدى.
search-any-spelling = باسقاشا جازىلۋىن دا ىزدەۋ
search-met = مۇندا جازىلۋى:
search-nothing = ەشتەڭە سايكەس كەلمەيدى. ٴسوز سانىن ازايتىپ، ٴسوزدىڭ باسىن * بەلگىسىمەن نەمەسە باسقاشا جازىلۋىن بايقاپ كورىڭىز.
# Жазу
write-title = جازۋ
write-lead = ەسكەرتپە نەمەسە سۇحبات قۇجاتقا اينالادى. جازىپ وتىرعاندا نوباي قويمانىڭ ىشىندە ساقتالادى.
write-keep = قۇجات رەتىندە ساقتاۋ
write-draft = نوبايدى ساقتاۋ
write-discard = نوبايدى تاستاۋ
write-saving = ساقتالىپ جاتىر…
write-saved = نوباي ساقتالدى.
write-unsaved = نوبايدى ساقتاۋ مۇمكىن بولمادى. «نوبايدى ساقتاۋ» تۇيمەسىن باسىڭىز.
# Фильм және дыбыс
play-title = ويناتۋ
play-link = تىڭداپ، جازىپ الۋ
play-player = فيلم نەمەسە دىبىس
play-at = ▶ { $time }
play-from = ويناتىلاتىن جەرى: { $time }
play-pause = ويناتۋ نەمەسە كىدىرتۋ
play-back = بەس سەكۋند ارتقا
play-stamp = ۋاقىتتى قويۋ
play-said = نە ايتىلادى
play-srt = سۋبتيترلەر (SRT)
play-vtt = سۋبتيترلەر (VTT)
play-sheet = نە ەستيسىز
play-sheet-note = جول ٴوز ۋاقىتىمەن باستالىپ، كەلەسىسىنە دەيىن سوزىلادى:
play-draft = بۇل — ٴسىزدىڭ نوبايىڭىز. ول ازىرگە نۇسقا بولىپ ساقتالعان جوق.
play-keep = جازبا ٴماتىنى رەتىندە ساقتاۋ
play-kept = جازبا ٴماتىنى ساقتالدى. وعان قاتىستى ۇسىنىستار «وقۋ» بولىمىندە كۇتىپ تۇر.
play-same = ەشتەڭە وزگەرمەدى، سوندىقتان ەشتەڭە ساقتالمادى.
play-subtitles = نەمەسە سۋبتيتر فايلىن الۋ (SRT، VTT)
play-take = جازبا ٴماتىنى رەتىندە الۋ
# Сурет аймақтары
region-word = بەلگىلەنگەن ايماق
regions-title = بەلگىلەنگەن ايماقتار
regions-link = ايماقتاردى بەلگىلەۋ
regions-where = قاي جەرى، سۋرەتتىڭ پايىزىمەن
regions-left = سول جاقتان
regions-top = ۇستىنەن
regions-width = ەنى
regions-height = بيىكتىگى
regions-hint = سۋرەت ۇستىندە تىشقاندى باسىپ تۇرىپ جۇرگىزىڭىز؛ نەمەسە سۋرەتتى تاڭداپ، ايماقتى كورسەتكى پەرنەلەرمەن جىلجىتىڭىز، كولەمىن Shift پەن كورسەتكى پەرنەلەرمەن وزگەرتىڭىز.
regions-says = جازىلعانى
regions-shows = كورىنگەنى
regions-says-label = وندا نە جازىلعان (ەسىم، كۇن جانە جەر ىزدەپ وقىلادى)
regions-shows-label = وندا نە كورىنەدى (وسى قۇجات تۋرالى تۇجىرىم بولادى)
regions-keep = ايماقتى ساقتاۋ
regions-kept = ايماق ساقتالدى.
regions-no-words = وندا نە جازىلعانىن نەمەسە نە كورىنەتىنىن ايتىڭىز.
regions-marked = ازىرگە بەلگىلەنگەندەر
regions-none = ازىرگە ەشتەڭە بەلگىلەنبەگەن.
cover-title = بوياپ جابىلعان كوشىرمە
cover-link = بوياپ جابىلعان كوشىرمە
cover-lead = كوشىرمە جاڭادان سالىنادى: ايماقتارى تۇتاس قارا، فايلدىڭ ٴوزى تۋرالى ايتقانىنىڭ ٴبىرى دە قالمايدى. تۇپنۇسقانىڭ جابىقتىعى وزگەرمەيدى.
cover-areas = نەنى بوياپ جابۋ كەرەك: ٴار ايماققا ٴبىر جول — سول جاعى، ٴۇستى، ەنى جانە بيىكتىگى، پايىزبەن
cover-hint = ايماقتى بوياپ جابۋ ٴۇشىن سۋرەت ۇستىندە تىشقاندى باسىپ تۇرىپ جۇرگىزىڭىز؛ نەمەسە سۋرەتتى تاڭداپ، ايماقتى كورسەتكى پەرنەلەرمەن ورنالاستىرىڭىز، كولەمىن Shift پەن كورسەتكى پەرنەلەرمەن بەرىڭىز دە، Enter پەرنەسىن باسىڭىز.
cover-show = كورسەتۋ
cover-wrong = بۇل جول 0 مەن 100 ارالىعىنداعى ٴتورت سان ەمەس: { $line }
cover-area = جابىلدى: { $numbers }
cover-count =
    { $count ->
        [0] ازىرگە ەشتەڭە جابىلعان جوق.
        [one] { $count } ايماق جابىلدى.
       *[other] { $count } ايماق جابىلدى.
    }
cover-access = كوشىرمەنى كىم كورە الادى
cover-same = تۇپنۇسقا قانداي جابىق بولسا، سونداي
cover-checked = كىم نەنى تەكسەردى
cover-checked-note = مىسالى: جەكە كۋالىكتى كىم، قاي كۇنى كوردى. بۇل مورلەنگەن كۇيىندە قالادى.
cover-make = كوشىرمە جاساۋ
cover-made = بۇل — كوشىرمە. بىرەۋگە بەرمەس بۇرىن ونى قاراپ شىعىڭىز.
form-title = اتاۋى
form-content = ٴماتىن
form-interview = سۇحبات
form-interviewer = سۇحبات الۋشى
form-interpreter = اۋدارماشى
form-place = جەرى
form-stated = كۇنى
form-sealed-note = سۇحبات الۋشى مەن اۋدارماشى مورلەنگەن: ولاردى تەك ٴسىز كورەسىز.
# Баптаулар мен анықтама
settings-title = باپتاۋلار
settings-role = مۇنداعى ٴرولىڭىز
settings-key = كىلتىڭىز
settings-lock = ٴوزى قۇلىپتالادى
settings-minutes =
    { $count ->
        [one] { $count } مينۋت ارەكەتسىز تۇرعاننان كەيىن
       *[other] { $count } مينۋت ارەكەتسىز تۇرعاننان كەيىن
    }
settings-network = جەلى
settings-silent = ٴۇنسىز: بۇل جۇمىس ورنى باسقا ەشبىر كومپيۋتەرگە قوسىلمايدى.
settings-unsure = انىق ەمەس ۇسىنىستار
settings-unsure-now = انىقتىعى { $percent } %-دان تومەن ۇسىنىس بولەك، قالعاندارىنان كەيىن كورسەتىلەدى.
settings-unsure-label = انىقتىعى وسىدان تومەنىن بولەك كورسەتۋ، % (0 — ەشتەڭە بولىنبەيدى)
settings-keep = ساقتاۋ
settings-learnt = بۇل قويما نە ۇيرەندى
settings-learnt-note = بۇل وسىندا قابىلدانعان شەشىمدەردەن جانە ولاردان سىزگە كورىنەتىنىنەن شىعادى. سوعان قاراي سول ەرەجە مەن ٴتۇردىڭ كەيىنگى ۇسىنىستارى انىعىراق نەمەسە انىقتىعى تومەنىرەك بولادى. بۇل قويمادان ەشقاشان شىقپايدى.
settings-learnt-nothing = ازىرگە شەشىم قابىلدانعان جوق.
settings-access = قولجەتىمدىلىك دەڭگەيلەرى
settings-history = براۋزەرلەر بەتتەردىڭ مەكەنجايىن، سونىڭ ىشىندە ىزدەۋ سوزدەرىن ساقتاپ قالادى. قۇپيا تەرەزەنى پايدالانىڭىز.
help-title = انىقتاما جانە پەرنەلەر
help-keys = پەرنەلەر
help-keys-note = ولارعا سكريپتتەر كەرەك. ولار ىستەيتىننىڭ ٴبارىن سىلتەمەمەن نەمەسە تۇيمەمەن دە ىستەۋگە بولادى.
key-accept = ۇسىنىستى قابىلداۋ
key-same = ۇسىنىستى اتى بويىنشا بەلگىلى ٴبىرىنشى كارتوچكانىڭ ٴوزى دەپ قابىلداۋ؛ قاتار قويعاندا — ەكەۋى ٴبىر ادام دەپ ايتۋ
key-edit = ونىڭ ٴبىرىنشى ٴورىسىن وزگەرتۋ
key-reject = سەبەبىن جازۋ؛ سودان كەيىن Enter ۇسىنىستى تەرىسكە شىعارادى
key-skip = شەشىم كۇتىپ تۇرعان كەلەسىسىنە ٴوتۋ
key-next = كەلەسىسى
key-previous = الدىڭعىسى
key-open = ىقتيمال سايكەستىكتەردىڭ ٴبىرىنشى جۇبىن قاتار قويۋ
key-apart = ەكەۋى ٴبىر ادام ەمەس دەپ ايتۋ
key-left-open = ەكەۋى ٴبىر ادام با، جوق پا — اشىق قالدىرۋ
key-filter = ىقتيمال سايكەستىكتەردى ەسىمدەگى ٴسوز بويىنشا ٴسۇزۋ
key-play = ٴفيلمدى نەمەسە دىبىستى ويناتۋ، كىدىرتۋ
key-play-back = ٴفيلمدى نەمەسە دىبىستى بەس سەكۋند ارتقا قايتارۋ
key-stamp = ٴفيلمنىڭ نەمەسە دىبىستىڭ ۋاقىتىن پاراققا قويۋ
key-undo = سوڭعى ارەكەتتى بولدىرماۋ
key-search = ىزدەۋ
key-help = وسى بەت
help-queries = ىزدەۋگە نە تەرۋگە بولادى
help-endings = كيريلل جانە اراب جازۋىنداعى سوزدەردىڭ جالعاۋ جالعانعان تۇرلەرى دە تابىلادى. تىرناقشا مۇنى اجىراتادى. ەسىمدەر باسقا ارىپپەن جازىلعان تۇرىندە دە تابىلادى؛ ناتيجەدە سولاي دەپ كورسەتىلەدى، ال «تەك تەرىلگەندەي» مۇنى اجىراتادى.
help-data = جەرلەر جانە ولاردىڭ بارلىق جازۋداعى اتتارى: GeoNames (geonames.org)، CC BY 4.0؛ ەكى جازۋدا نەنىڭ قالاي ەستىلەتىنى سولاردان ەسەپتەلگەن. ەل اتتارى: Unicode CLDR، Unicode ليتسەنزياسى.
query-both = ەكى ٴسوز دە
query-either = سولاردىڭ ٴبىرى
query-without = ەكىنشىسى جوق، ٴبىرىنشىسى بار
query-phrase = ٴدال وسى سوزدەر، وسى رەتپەن
query-beginning = وسىلاي باستالاتىن سوزدەر
query-filter = تەك ادامدار، تەك ورىسشا
query-days = ۋاقىت ارالىعى، ەكى شەتىن قوسا
# Бет бөлшектері
style-title = بەت بولشەكتەرى
style-lead = بەتتەردىڭ ٴار بولىگى، قاراپ كورۋ ٴۇشىن.
style-marks = بەلگىلەر
style-forms = فورمالار
style-words = وقىرمانعا ايتىلاتىن سوزدەر
style-example = مىسال
# Жерлер
places-title = جەرلەر
places-lead = دەرەككوزدەردە اتالعان جەرلەر جانە وسىندا سيپاتتالعان جەرلەر. اتاۋدىڭ دۇنيەدەگى قاي جەردى بىلدىرەتىنىن ادام ايتادى.
places-add = ەشبىر انىقتامالىقتا جوق جەردى سيپاتتاۋ
places-empty = سۇزگىگە سايكەس جەر جوق.
places-types = جەر تۇرلەرى
places-every-type = بارلىق ٴتۇر
places-state-any = ٴبارى
places-state-open = ٴالى ايتىلماعان
places-state-chosen = ايتىلعان
places-state-own = وسىندا سيپاتتالعان
column-place-type = ٴتۇرى
column-country = ەل
column-state = كۇيى
column-key = كىلتى
column-means = قاي جەر
column-point = نۇكتە
column-latitude = ەندىك
column-longitude = بويلىق
column-radius = اۋىتقۋى، م
place-point-radius = { $point } (± { $metres } م)
place-within = ورنالاسقان جەرى:
place-called-then = (ول كەزدەگى اتاۋى: { $name })
place-name-kind = بۇل قانداي اتاۋ
place-name-years = جىلدارى
place-name-source = كىم ايتادى
place-name-unverified = وسى تىلدە وقيتىن ادام تەكسەرمەگەن
place-name-official = مەملەكەت بەرگەن اتاۋ
place-name-local = جەرگىلىكتى جۇرتتىڭ اتاۋى
place-name-exonym = باسقالاردىڭ اتاۋى
place-name-historical = بۇرىنعى اتاۋى
place-name-listed = انىقتامالىقتان
card-means = بۇل قاي جەر (GeoNames، CC BY 4.0)
card-means-later = ٴالى ايتىلماعان
gazetteer-title = بۇل قاي جەر
gazetteer-waits = بۇل قاي جەر ەكەنىن ٴالى ەشكىم ايتقان جوق. ۇسىنىلعاندارى بار.
gazetteer-note = وسىنداي اتاۋى بار جەرلەر، ەڭ ىقتيمالى ٴبىرىنشى؛ ساندارى تابىلعاندار اراسىندا بولىنگەن، قوسىندىسى — 1. ٴسىز تاڭدامايىنشا ەشتەڭە ساقتالمايدى.
gazetteer-this = وسى
gazetteer-this-one = وسى: { $name }
gazetteer-none = بۇلاردىڭ ەشقايسىسى ەمەس
gazetteer-not-this = بولدىرماۋ: بۇل جەر ەمەس نەمەسە انىق ەمەس
gazetteer-take-back-of = «بۇل جەر ەمەس» دەگەندى بولدىرماۋ: { $name }
gazetteer-empty = انىقتامالىقتا مۇنداي اتاۋى بار جەر جوق.
gazetteer-no-other = انىقتامالىقتا مۇنداي اتاۋى بار، ىقتيمال باسقا جەر جوق.
gazetteer-search = باسقا اتاۋدى ىزدەۋ
gazetteer-missing = انىقتامالىقتا اۋىلداردىڭ، تۇرمەلەردىڭ جانە لاگەرلەردىڭ كوبى جوق.
gazetteer-describe = وسى جەردى سيپاتتاۋ
gazetteer-own = بۇل جەر وسىندا سيپاتتالعان. ول دۇنيەدەگى جەرلەرمەن قاتار ىزدەلەدى، باسقا كارتوچكالار دا ونى كورسەتە الادى.
gazetteer-change = ول تۋرالى ايتىلعاندى وزگەرتۋ
gazetteer-called = وقيعا بولعان كەزدەگى اتاۋى:
gazetteer-names =
    { $count ->
        [one] { $count } اتاۋ
       *[other] { $count } اتاۋ
    }
gazetteer-names-all = جەردىڭ بارلىق اتاۋى
gazetteer-said = ونى كىم، قاشان تاڭدادى:
gazetteer-refused =
    { $count ->
        [one] بۇل ەمەس دەپ تانىلعان { $count } جەر
       *[other] بۇل ەمەس دەپ تانىلعان { $count } جەر
    }
gazetteer-whose = جەرلەر، نۇكتەلەر جانە حالىق سانى: GeoNames (geonames.org)، CC BY 4.0؛ جىلدارى بار اتاۋلار وسى باعدارلامانىڭ كەستەلەرىنەن، ارقايسىسىنىڭ دەرەككوزى كورسەتىلگەن.
place-new-title = جەردى سيپاتتاۋ
place-change-title = وزگەرتۋ
place-form-lead = ەشبىر انىقتامالىقتا جوق اۋىلدار، تۇرمەلەر، لاگەرلەر جانە باسقا جەرلەر ٴۇشىن. بۇل جەردى كورۋگە رۇقساتى جوق ادامعا ول كورسەتىلمەيدى دە، ۇسىنىلمايدى دا.
place-form-wrong =
    { $count ->
        [one] { $count } ٴورىس دۇرىس ەمەس؛ ازىرگە ەشتەڭە ساقتالمادى.
       *[other] { $count } ٴورىس دۇرىس ەمەس؛ ازىرگە ەشتەڭە ساقتالمادى.
    }
place-form-units = بۇل اتاۋ بىرنەشە بىرلىكتە بار. ٴبىرىن تاڭداڭىز؛ ازىرگە ەشتەڭە ساقتالمادى.
place-form-name = اتاۋى { $number }
place-form-language = ٴتىلى
place-form-years = رەسمي بولعان جىلدارى
place-form-name-source = باسقا بىرەۋ ايتسا، كىم ايتادى
place-form-names-note = كارتوچكا ٴبىرىنشى اتاۋمەن كورسەتىلەدى. ٴتىلى: كود، مىسالى kk، ug، zh نەمەسە kk-Arab. جىلدارى: 1998/2019، شەتى اشىق بولسا .. قويىلادى (1950/..)؛ جۇرت قولداناتىن اتاۋعا جىل جازىلمايدى. بوس جولدار ەسەپكە الىنبايدى. جازۋى ارىپتەرىنەن انىقتالادى.
place-form-source = دەرەككوز: مۇنىڭ ٴبارىن كىم، قايدا ايتادى
place-form-save = ساقتاۋ
place-form-more = تاعى ٴبىر اتاۋ
place-form-where = نە جانە قايدا
place-form-country = ەل (اتاۋى نەمەسە كودى)
place-form-unit = قاي اۋداندا، وبلىستا نەمەسە قالادا
place-form-which-unit = قايسىسى؟
place-form-latitude = ەندىك، سولتۇستىككە قاراي گرادۋس
place-form-longitude = بويلىق، شىعىسقا قاراي گرادۋس
place-form-radius = قانشاعا اۋىتقۋى مۇمكىن (500 m، 2 km)
place-form-point-note = گرادۋستى 43.25 نەمەسە 43°15′ N تۇرىندە جازىڭىز. ٴدال بەلگىسىز نۇكتەگە اراقاشىقتىق كەرەك: ول قانشاعا اۋىتقۋى مۇمكىن.
place-wrong-source = كىم ايتاتىنىن كورسەتىڭىز: ادام، كارتا، بايانداما.
place-wrong-long = بۇل تىم ۇزىن.
place-wrong-hidden = مۇندا سوزدەردى اۋدارىپ جىبەرەتىن كورىنبەيتىن تاڭبالار بار. قايتا تەرىڭىز.
place-wrong-many = اتاۋلار تىم كوپ.
place-wrong-no-name = جەرگە اتاۋ كەرەك.
place-wrong-name-empty = اتاۋى جوق. اتاۋ بولماسا، بۇكىل جولدى بوس قالدىرىڭىز.
place-wrong-name-letters = اتاۋدا ٴارىپ نەمەسە تسيفر بولۋى كەرەك.
place-wrong-language = ٴتىل كودىن جازىڭىز: ەكى نە ٴۇش ٴارىپ، مىسالى kk، نەمەسە جازۋىمەن بىرگە، مىسالى kk-Arab.
place-wrong-years = جىلداردى 1998/2019 تۇرىندە جازىڭىز، اشىق شەتىنە .. قويىلادى: 1950/..
place-wrong-type = تىزبەدەن بىرەۋىن تاڭداڭىز.
place-wrong-country = اتاۋى نەمەسە كودى مۇنداي ەل جوق.
place-wrong-unit = اتاۋى مۇنداي بىرلىك تە، قالا دا جوق. بوس قالدىرىڭىز نەمەسە ىرىرەگىن جازىڭىز.
place-wrong-degrees = گرادۋستى 43.25، 43،25 نەمەسە 43°15′30″ N تۇرىندە جازىڭىز.
place-wrong-latitude = سولتۇستىككە قاراي گرادۋس 90-نان اسپايدى.
place-wrong-longitude = شىعىسقا قاراي گرادۋس 180-نەن اسپايدى.
place-wrong-swapped = ەكى سان اۋىسىپ كەتكەن سياقتى: مۇندا ەندىك، سولتۇستىك پەن وڭتۇستىك جازىلادى.
place-wrong-half = نۇكتەگە ەكى سان دا كەرەك.
place-wrong-radius = اراقاشىقتىقتى 500 m نەمەسە 2 km تۇرىندە جازىڭىز، 1000 km-دەن اسپاسىن.
place-wrong-radius-alone = اراقاشىقتىققا ەسەپتەلەتىن نۇكتە كەرەك.
place-wrong-access = مۇنى جاتقىزاتىن ٴىس ازىرگە جوق.
# Суреттерден танылған әріптер.
property-corrected = بەتتىڭ وزىنە قاراپ تۇزەتىلگەن
recognition-title = سۋرەتتەردەگى ارىپتەر
recognition-waiting =
    { $pages ->
        [one] { $pages } بەتتىڭ
       *[other] { $pages } بەتتىڭ
    } { $done } بەتى قارالدى؛ جۇمىس ٴوز بەتىمەن جالعاسىپ جاتىر
recognition-stopped = توقتاتىلدى نەمەسە كەرەك ەمەس. ىستەلگەنى كەلەسى جولعا ساقتالدى.
recognition-done =
    { $pages ->
        [one] { $pages } بەتتىڭ
       *[other] { $pages } بەتتىڭ
    } { $found } بەتىنەن ارىپتەر تابىلدى؛ { $unsure ->
        [0] انىق ەمەس ٴسوز جوق
        [one] { $unsure } ٴسوز انىق ەمەس
       *[other] { $unsure } ٴسوز انىق ەمەس
    }. ەسىمدەر مەن سانداردى بەتتىڭ وزىمەن سالىستىرىڭىز.
recognition-failed =
    { $pages ->
        [one] { $pages } بەت تانىلمادى
       *[other] { $pages } بەت تانىلمادى
    }: { $reason }
recognition-missing = بۇل كومپيۋتەردە ٴارىپ تانيتىن باعدارلاما جوق؛ ساقتاۋشى tesseract-ocr ورناتا الادى.
recognition-look = قازىر قانشاسى دايىن؟
recognition-stop = توقتاتۋ
recognition-ask = ارىپتەردى تانۋ
recognition-begin = تانۋ
recognition-languages = تىلدەر؛ ەشقايسىسى تاڭدالماسا، ٴار بەت ٴوز تىلىمەن تانىلادى
recognition-pages = بەتتەر
recognition-without-text = ٴماتىنى جوقتارى
recognition-all = ٴبارى: فايلدىڭ ايتقانىمەن قاتار كوزگە كورىنەتىنى
doubtful-count =
    { $count ->
        [one] { $count } ٴسوز انىق وقىلمادى
       *[other] { $count } ٴسوز انىق وقىلمادى
    }
doubtful-percent = انىقتىعى { $percent } %
correct-title = تانىلعاندى تۇزەتۋ
correct-note = بەتتە نە كورىنسە، سونى جول-جولىمەن، تۇرعانىنداي، قاتەلەرىمەن بىرگە جازىڭىز. جاڭا نۇسقا جاسالادى؛ بۇرىنعىسى قالادى.
correct-label = بەتتە نە تۇر
correct-keep = وسى بەتتى ساقتاۋ
correct-keep-next = ساقتاپ، كەلەسى بەتكە ٴوتۋ
flash-corrected = { $page }-بەت تۇزەتىلدى.
flash-corrected-passages =
    { $page }-بەت تۇزەتىلدى. { $count ->
        [one] { $count } ٴۇزىندى
       *[other] { $count } ٴۇزىندى
    } بۇرىنعى نۇسقاعا سۇيەنەدى؛ سوزدەرى ٴالى ورنىندا تۇرعاندارى: { $following }.
flash-not-corrected = ەشتەڭە وزگەرتىلمەدى.
flash-followed =
    ەندى { $count ->
        [one] { $count } تۇجىرىم
       *[other] { $count } تۇجىرىم
    } جاڭا نۇسقانىڭ سوزدەرىنە سۇيەنەدى.
passages-title = بۇرىنعى نۇسقانىڭ ۇزىندىلەرى
passages-note = ٴۇزىندى ەشقاشان وزدىگىنەن جىلجىمايدى. سوزدەرى ماتىندە وزگەرمەي، اينىتپاي تابىلسا، جاڭا ورنى ۇسىنىلادى.
passages-none = بارلىق ٴۇزىندى كورسەتىلگەن ماتىندە بار.
passages-displaced =
    { $count ->
        [one] { $count } ٴۇزىندى
       *[other] { $count } ٴۇزىندى
    } ٴماتىننىڭ بۇرىنعى نۇسقاسىنا سۇيەنەدى
passages-following =
    { $count ->
        [one] { $count } ٴۇزىندىنىڭ سوزدەرى ٴالى ورنىندا
       *[other] { $count } ٴۇزىندىنىڭ سوزدەرى ٴالى ورنىندا
    }
passages-take-all = ٴبارىن جاڭا ورنىنا كوشىرۋ
passages-take = وسى جەرگە كوشىرۋ
passages-look = جاڭا ورنىن كورۋ
passages-lost =
    { $count ->
        [one] { $count } ٴۇزىندىنىڭ سوزدەرى وزگەردى
       *[other] { $count } ٴۇزىندىنىڭ سوزدەرى وزگەردى
    }
passages-lost-note = بۇل تۇجىرىمدار ٴالى كۇشىندە جانە بۇرىنعى سوزدەرگە سۇيەنەدى. بەتتى وقىڭىز: ماتىندەگى جاڭا سوزدەردى قابىلداڭىز نەمەسە تۇجىرىمدى قايتارىپ الىڭىز.
passages-statement = تۇجىرىم جانە ونىڭ سوزدەرى
# Интерфейс тілдері
desk-language = جۇمىس ورنىنىڭ ٴتىلى
desk-language-unreviewed = بۇل اۋدارمانى انا تىلىندە سويلەيتىن ادام ٴالى قاراپ شىققان جوق.
settings-language = ٴتىل
settings-language-browser = براۋزەر سۇراعانداي
wording-title = ينتەرفەيس سويلەمدەرى
wording-lead = جۇمىس ورنىنىڭ ايتاتىنى، اعىلشىنشا ايتاتىنىمەن قاتار. ساقتاۋشى قاتە سويلەمنىڭ ورنىنا جاقسىراعىن قويا الادى؛ ول وسى قويمادا جانە ونىڭ ساقتىق كوشىرمەلەرىندە قالادى.
wording-find = سويلەمدەگى سوزدەر
wording-all = سويلەمدەر
wording-english = اعىلشىنشا
wording-sentence = سويلەم
wording-state-any = ٴبارى
wording-state-missing = اۋدارماسى جوق، اعىلشىنشا كورسەتىلگەن
wording-state-open = قارالماعان
wording-state-reviewed = انا تىلىندە سويلەيتىن ادام قاراعان
wording-state-corrected = وسىندا تۇزەتىلگەن
wording-file = وسىندا تۇزەتىلگەننىڭ ٴبارى، فايل تۇرىندە
wording-empty = سايكەس سويلەم جوق. ٴبىر سۇزگىنى الىپ تاستاڭىز.
wording-kept = سويلەم ساقتالدى. ەندى سول كورسەتىلەدى.
wording-taken-back = باعدارلاماداعى سويلەم قايتا كورسەتىلەدى.
sentence-title = ينتەرفەيس سويلەمى
sentence-built-in = باعدارلاماداعىسى
sentence-text = ورنىنا كورسەتىلەتىنى
sentence-note = فيگۋرالى جاقشانىڭ ىشىندەگىسى ورنىنا قويىلادى؛ ونى سول كۇيىندە قالدىرىڭىز. سانى بار سويلەمدە وسى ٴتىلدىڭ ٴار ساندىق تۇرىنە ٴبىر جول بولادى.
sentence-reviewed = بۇل سويلەمدى انا تىلىندە سويلەيتىن ادام قاراپ شىقتى
sentence-keep = ساقتاۋ
sentence-take-back = باعدارلاماداعىسىن قايتا كورسەتۋ
sentence-keepers = سويلەمدى تەك ساقتاۋشى تۇزەتە الادى.
# Алдымен не істеу керек
first-title = العاشقى بەس قادام
first-read = ٴماتىندى وقىڭىز.
first-read-why = kua تاپقاندارى ماتىندە بەلگىلەنگەن. ارقايسىسىن قابىلداڭىز، تۇزەتىڭىز نەمەسە تەرىسكە شىعارىڭىز: a، e جانە r پەرنەلەرى دە سونى ىستەيدى.
first-person = ٴبىر ادامنىڭ كارتوچكاسىن قاراڭىز.
first-person-why = ٴار ٴماننىڭ دەرەككوزدەرى قاسىندا تۇرادى؛ «1 دەرەككوز» ٴدال سوزدەرىن اشادى.
first-conflict = دەرەككوزدەردىڭ قاي جەردە ٴبىر-بىرىنە قايشى ەكەنىن قاراڭىز.
first-conflict-why = ەكەۋى دە قاتار تۇرادى، ارقايسىسىن كىم ايتاتىنى كورسەتىلگەن؛ شەشىمىڭىز ەشتەڭەنى الىپ تاستامايدى.
first-doubles = ەكى ەسىم ٴبىر ادام با — سونى ايتىڭىز.
first-doubles-why = kua جۇپتاردى سەبەپتەرىمەن ۇسىنادى، ٴتۇرلى جازۋداعىلارىن دا. قانداي شەشىم ايتساڭىز دا، ونى بولدىرماۋعا بولادى.
first-log = جۋرنالدى تەكسەرىڭىز.
first-log-why = ول جازىلعان كەزدەن بەرى ەشتەڭە وزگەرمەگەنىن جانە ەشتەڭە ٴتۇسىپ قالماعانىن كورسەتەدى.
first-hide = بۇل قادامداردى الىپ قويۋ
first-show = العاشقى قادامداردى قايتا كورسەتۋ
# Уақыт сөзбен
month-1 = قاڭتار
month-2 = اقپان
month-3 = ناۋرىز
month-4 = ٴساۋىر
month-5 = مامىر
month-6 = ماۋسىم
month-7 = شىلدە
month-8 = تامىز
month-9 = قىركۇيەك
month-10 = قازان
month-11 = قاراشا
month-12 = جەلتوقسان
month-of-1 = قاڭتار
month-of-2 = اقپان
month-of-3 = ناۋرىز
month-of-4 = ٴساۋىر
month-of-5 = مامىر
month-of-6 = ماۋسىم
month-of-7 = شىلدە
month-of-8 = تامىز
month-of-9 = قىركۇيەك
month-of-10 = قازان
month-of-11 = قاراشا
month-of-12 = جەلتوقسان
date-day = { $year } ج. { $day } { $month }
date-month = { $year } ج. { $month }
date-day-and-month = { $day } { $month }
date-year = { $year } ج.
date-years = { $first }–{ $last } جج.
date-no-year = جىلى بەلگىسىز
date-some-month = ايلاردىڭ ٴبىرى: { $year }
date-some-day-of = كۇندەردىڭ ٴبىرى: { $date }
date-season-21 = { $year } ج. كوكتەم
date-season-22 = { $year } ج. جاز
date-season-23 = { $year } ج. كۇز
date-season-24 = { $year } ج. قىس
date-about = شامامەن { $date }
date-perhaps = مۇمكىن { $date }
date-perhaps-about = مۇمكىن شامامەن { $date }
date-interval = { $begin } — { $end }
date-since = باستالۋى: { $begin }، جالعاسۋدا
date-end-unknown = باستالۋى: { $begin }، اياقتالۋى بەلگىسىز
date-until = اياقتالۋى: { $end }
date-begin-unknown = اياقتالۋى: { $end }، باستالۋى بەلگىسىز
date-always = ۋاقىتى بەلگىسىز
date-one-of = مىنالاردىڭ ٴبىرى: { $dates }
date-all = مىنالاردىڭ ٴبارى: { $dates }
# Saved searches
saved-title = ساقتالعان ىزدەۋلەر
saved-why = ساقتالعان ىزدەۋ — نەمەن تارىلتىلعانى قوسا ساقتالعان بەت. سان قازىر قانشا تاباتىنىن جانە سوڭعى رەت اشقاننان بەرى نە جاڭا ەكەنىن ايتادى. وزىڭىزدىكىن تەك ٴسىز كورەسىز.
saved-empty = ازىرگە ەشتەڭە ساقتالماعان. ىزدەڭىز نەمەسە ٴتىزىمدى نە سۋرەتتى تارىلتىڭىز، سوسىن استىنداعى «وسى ىزدەۋدى ساقتاۋ» دەگەندى تاڭداڭىز.
saved-found = قازىر تابادى
saved-looked = اشىلعان
saved-change = وزگەرتۋ
saved-name = اتاۋى
saved-keep = وسى ىزدەۋدى ساقتاۋ
saved-keep-button = ساقتاۋ
saved-keep-why = سوندا ول ىشىندەگى جاڭالىعىمەن بىرگە ٴبىرىنشى بەتتە تۇرادى.
saved-rename = اتىن وزگەرتۋ
saved-remove = الىپ تاستاۋ
saved-removed-count =
    { $count ->
        [one] { $count } الىپ تاستالعان
       *[other] { $count } الىپ تاستالعان
    }
saved-put-back-button = قايتارۋ
saved-forget = ٴبىرجولا الىپ تاستاۋ
saved-more =
    { $count ->
        [one] وتكەن جولعىدان { $count } ارتىق
       *[other] وتكەن جولعىدان { $count } ارتىق
    }
saved-fewer =
    { $count ->
        [one] وتكەن جولعىدان { $count } كەم
       *[other] وتكەن جولعىدان { $count } كەم
    }
flash-saved = «{ $name }» دەپ ساقتالدى. ول ٴبىرىنشى بەتتە تۇر.
saved-name-missing = ەشتەڭە وزگەرمەدى: اتاۋىن جازىڭىز.
saved-removed = الىپ تاستالدى. تومەندە قايتارۋعا بولادى.
saved-put-back = قايتارىلدى.
saved-forgotten = ٴبىرجولا الىپ تاستالدى.
# The review queue
queue-title = تەكسەرۋ كەزەگى
queue-why = بارلىق قۇجاتتا شەشىم كۇتىپ تۇرعان ۇسىنىستار، الىنعان سوزدەرىنىڭ جانىندا. شەشىم قابىلداعانىڭىزدى بەلگىلەڭىز؛ «قاراۋ» ونى قۇجاتىندا اشادى، وندا تۇزەتۋگە بولادى.
queue-all = ٴبارى
queue-sure = سەنىمدىسى
queue-unsure = كۇماندىسى
queue-every-kind = كەز كەلگەن ٴتۇر
queue-about = مىنا جازبا تۋرالى كۇتىپ تۇرعانى
queue-about-all = كۇتىپ تۇرعاننىڭ ٴبارى
queue-about-why = اتتارى بار قۇجاتتاردان سول اتتار بويىنشا تابىلدى. ونداعى ات وسىنى بىلدىرە مە، ونى ٴسىز ايتاسىز.
queue-left-out =
    { $count ->
        [one] وسى اتتارى بار تاعى { $count } قۇجات قارالعان جوق.
       *[other] وسى اتتارى بار تاعى { $count } قۇجات قارالعان جوق.
    }
queue-nothing-narrowed = مۇنداي ەشتەڭە كۇتىپ تۇرعان جوق.
queue-nothing = ەشتەڭە كۇتىپ تۇرعان جوق.
queue-tick = سەنىمدىسىنىڭ ٴبارىن بەلگىلەۋ
queue-untick = بەلگىلەردى الۋ
queue-who = كىم ەكەنى قۇجاتتا ايتىلادى
queue-accept = بەلگىلەنگەنىن قابىلداۋ
queue-reject = بەلگىلەنگەنىن قابىلداماۋ
# A document beside its translation
translation-title = اۋدارما
translation-there = اۋدارىلعان تىلدەرى:
translation-begin = باسقا تىلگە اۋدارۋ
translation-into = اۋدارما ٴتىلى
translation-begin-button = باستاۋ
translation-none = بۇل قۇجاتتى ازىرگە ەشكىم اۋدارماعان.
translation-done =
    { $count ->
        [one] { $count } ابزاتس اۋدارىلعان
       *[other] { $count } ابزاتس اۋدارىلعان
    }
translation-unchecked = بۇل اۋدارمانى ازىرگە ەشكىم تۇپنۇسقامەن سالىستىرماعان.
translation-earlier = بۇل اۋدارما ٴماتىننىڭ بۇرىنعى نۇسقاسىنان جاسالعان: ابزاتستارى باسقالاردىڭ جانىندا تۇرۋى مۇمكىن.
translation-how = ٴار ابزاتستا نە ايتىلعانىن جازىڭىز. بوس قالعانى ٴالى اۋدارىلماعان بولىپ سانالادى. اۋدارمادان ەشتەڭە ۇسىنىلمايدى؛ ىزدەۋ ونى تابادى.
translation-read = وقۋ
translation-edit = جالعاستىرىپ جازۋ
translation-look = { $number }-ابزاتستى قۇجاتتان وقۋ
translation-paragraph = { $number }-ابزاتستىڭ اۋدارماسى
translation-missing = ٴالى اۋدارىلماعان
translation-sealed = كىم اۋدارعانى جانە كىم سالىستىرعانى مورلەنگەن: تەك ٴسىز كورەسىز. اتى-ٴجونىنىڭ باس ارىپتەرى جەتەدى. وزگەرتىلگەنىن قايتا سالىستىرۋ كەرەك.
translation-keep = اۋدارمانى ساقتاۋ
translation-keep-next = ساقتاپ، كەلەسى بەتكە ٴوتۋ
flash-translation-kept = اۋدارما ساقتالدى.
flash-translation-same = ەشتەڭە وزگەرمەدى.
property-translator = اۋدارعان
property-translation-checker = اۋدارمانى سالىستىرعان
