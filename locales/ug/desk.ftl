# خىزمەت ئۈستىلىدىكى سۆزلەر. سانلار ۋە ناملار تولدۇرۇلىدۇ؛ بۇ يەردە ھېچقايسى مەنبە ھەققىدە سۆز يوق.

# ھەر بىر بەتنىڭ ئەتراپى
skip-to-content = مەزمۇنغا ئاتلاش
nav-label = ئاساسىي تىزىملىك
nav-start = باش بەت
nav-import = كىرگۈزۈش
nav-write = يېزىش
nav-documents = ھۆججەتلەر
nav-persons = شەخسلەر
nav-events = ۋەقەلەر
nav-more = باشقىلار
nav-organisations = تەشكىلاتلار
nav-places = جايلار
nav-all = بارلىق يازمىلار
nav-log = خاتىرە دەپتىرى
nav-settings = تەڭشەكلەر
nav-help = ياردەم ۋە كۇنۇپكىلار
nav-style = بەت بۆلەكلىرى
crumbs-label = بۇ بەتكە كېلىش يولى
search-label = ئىسىملار ۋە تېكىستلەردىن ئىزدەش
search-placeholder = ئىزدەش
search-button = ئىزدەش
lock-button = قۇلۇپلاش
take-back = قايتۇرۇۋېلىش
footer = بۇ كومپيۇتېردىن ھېچنېمە سىرتقا چىقمايدۇ. ۋاقىتلار UTC بويىچە.
yes = ھەئە
no = ياق
not-known = نامەلۇم
withheld = [كۆرسىتىلمەيدۇ]
conflict = زىددىيەت
denied = ئىنكار قىلىنغان
withdrawn = قايتۇرۇۋېلىنغان
whole-document = پۈتۈن ھۆججەت
page-word = بەت
page-before = ئالدىنقى بەت
page-after = كېيىنكى بەت

# سانلار
count-documents = { $count ->
    [one] { $count } ھۆججەت
   *[other] { $count } ھۆججەت
}
count-bytes = { $count ->
    [one] { $count } بايت
   *[other] { $count } بايت
}
count-characters = { $count ->
    [one] { $count } ھەرپ-بەلگە
   *[other] { $count } ھەرپ-بەلگە
}
count-origins = { $count ->
    [one] ئەمەلىيەتتە بىر مەنبە
   *[other] { $count } باشقا-باشقا مەنبەدىن كەلگەن
    }
count-sources = { $count ->
    [one] { $count } مەنبە
   *[other] { $count } مەنبە
}
count-statements = { $count ->
    [one] { $count } خاتىرە
   *[other] { $count } خاتىرە
}
count-conflicts = { $count ->
    [one] { $count } زىددىيەت
   *[other] { $count } زىددىيەت
}
count-members = { $count ->
    [one] { $count } يازما
   *[other] { $count } يازما بىرلەشتۈرۈلگەن
}
count-hits = { $count ->
    [0] ھېچنېمە تېپىلمىدى
    [one] { $count } نەتىجە
   *[other] { $count } نەتىجە
}
count-waiting = { $count ->
    [0] كۈتۈۋاتقان تەكلىپ يوق
    [one] { $count } تەكلىپ كۈتۈۋاتىدۇ
   *[other] { $count } تەكلىپ كۈتۈۋاتىدۇ
}
count-decided = { $count ->
    [0] ھېچقايسىسى قارار قىلىنمىغان
   *[other] { $count } تەكلىپ قارار قىلىنغان
}

# يازما ۋە تەكلىپلەرنىڭ تۈرى؛ بەلگە ئۈستىدە تۇرىدىغان قىسقا سۆز
kind-person = شەخس
kind-organisation = تەشكىلات
kind-body = ئورگان
kind-group = توپ
kind-place = جاي
kind-time = ۋاقىت
kind-event = ۋەقە
kind-charge = ئەيىبلەش
kind-quotation = نەقىل سۆز
kind-figure = سان
kind-demand = تەلەپ
kind-document = ھۆججەت
kind-law-article = قانۇن ماددىسى
kind-case = دېلو
list-person = شەخسلەر
list-organisation = تەشكىلاتلار
list-body = ئورگانلار ۋە مەھكىمىلەر
list-group = توپلار
list-place = جايلار
list-event = ۋەقەلەر
list-quotation = نەقىل سۆزلەر
list-figure = سانلار
list-demand = تەلەپلەر
list-document = ھۆججەتلەر
list-law-article = قانۇن ماددىلىرى
list-case = دېلولار

# تەكلىپنىڭ ھالىتى
state-open = كۈتۈۋاتىدۇ
state-accepted = قوبۇل قىلىنغان
state-rejected = رەت قىلىنغان
class-unread = ئوقۇلمىغان

# كۆرۈش ھوقۇقى
access-public = ئاشكارا
access-public-means = ئېلان قىلىنغاندىن كېيىن ھەركىم كۆرەلەيدۇ.
access-partners = ھەمكارلار
access-partners-means = نامى كۆرسىتىلگەن ھەمكار تەشكىلاتلار كۆرەلەيدۇ.
access-team = گۇرۇپپا
access-team-means = بۇ خەزىنىنىڭ ھەر بىر ئەزاسى كۆرىدۇ. باشقىسى تاللانمىسا، دەرىجە مۇشۇ بولىدۇ.
access-case = دېلو
access-case-means = پەقەت شۇ دېلونىڭ ئەزالىرىلا كۆرىدۇ.
access-sealed = پېچەتلەنگەن
access-sealed-means = پەقەت خاتىرىلىگەن كىشىلا كۆرىدۇ.

# ئىشەنچ دەرىجىسى، سائەتلەر، خىزمەت ئۈستىلىدىكى روللار، ئىسىملارنىڭ تۈرى
certainty-stated = مەنبە شۇنداق دەيدۇ
certainty-confirmed = مۇستەقىل مەنبەلەر دەلىللىگەن
certainty-likely = راست بولۇش ئېھتىمالى چوڭراق
certainty-doubtful = گۇمانلىق
certainty-denied = مەنبە ئىنكار قىلىدۇ
clock-unchecked = مۇشۇ كومپيۇتېرنىڭ سائىتى بويىچە، تەكشۈرۈلمىگەن
clock-checked = سائەت تەكشۈرۈلگەن
clock-implausible = سائەت خاتا ئىدى
role-reader = ئوقۇرمەن
role-documenter = خاتىرىلىگۈچى
role-caseworker = دېلو خادىمى
role-analyst = تەھلىلچى
role-keeper = ساقلىغۇچى
name-full = يېزىلغىنى بويىچە
name-given = ئىسمى
name-family = فامىلىسى
name-patronymic = ئاتا نامى
name-alias = يەنە بىر ئاتىلىشى
name-transliteration = باشقا يېزىققا ئاغدۇرۇلۇشى
name-abbreviation = قىسقارتىلمىسى
time-anchor = ھېساب باشلانغان كۈن: { $anchor }
time-others = ياكى { $others }
value-reported = باشقىلار يەتكۈزگەن سۆز
charge-maximum = ئەڭ ئېغىر جازا: { $sentence }
charge-imposed = كېسىلگەن جازا: { $sentence }
language-en = ئىنگلىزچە
language-ru = رۇسچە
language-kk = قازاقچە
language-ug = ئۇيغۇرچە
language-zh = خىتايچە
language-de = نېمىسچە
language-ky = قىرغىزچە
language-tr = تۈركچە
language-und = باشقا تىل

# خاسلىقلار ۋە روللار
property-name = ئىسمى
property-class = مەنبەلەردىكى ئورنى
property-role = تەسۋىرلىنىشى
property-family-word = ئائىلىسىنىڭ دېيىشىچە
property-sex = جىنسى
property-birth = تۇغۇلغان ۋاقتى
property-death = ۋاپات بولغان ۋاقتى
property-citizenship = دۆلەت تەۋەلىكى
property-ethnicity = مىللىتى، ئۆزىنىڭ دېيىشىچە
property-residence-status = تۇرۇش سالاھىيىتى
property-occupation = كەسپى
property-affiliation = تەۋە ئورنى
property-relation = مۇناسىۋىتى
property-note = ئىزاھات
property-type = تۈرى
property-time = ۋاقتى
property-place = جايى
property-involvement = قاتناشقانلار
property-charge = ئەيىبلەش
property-publisher = ئېلان قىلغۇچى
property-published = ئېلان قىلىنغان ۋاقتى
property-stated = بايان بېرىلگەن ۋاقتى
property-language = تىلى
property-received-from = كىمدىن كەلگەن
property-received-how = قانداق كەلگەن
property-part-of = نېمىنىڭ ئىچىدە كەلگەن
property-file-author = مۇئەللىپى، فايلنىڭ دېيىشىچە
property-file-last-author = ئەڭ ئاخىرقى ئۆزگەرتكۈچى، فايلنىڭ دېيىشىچە
property-file-company = شىركىتى، فايلنىڭ دېيىشىچە
property-file-created = ياسالغان ۋاقتى، فايلنىڭ دېيىشىچە
property-file-modified = ئۆزگەرتىلگەن ۋاقتى، فايلنىڭ دېيىشىچە
property-file-printed = بېسىلغان ۋاقتى، فايلنىڭ دېيىشىچە
property-file-program = پروگراممىسى، فايلنىڭ دېيىشىچە
property-file-device = ئۈسكۈنىسى، فايلنىڭ دېيىشىچە
property-file-device-number = ئۈسكۈنىنىڭ نومۇرى، فايلنىڭ دېيىشىچە
property-file-taken = تارتىلغان ۋاقتى، فايلنىڭ دېيىشىچە
property-file-position = ئورنى، فايلنىڭ دېيىشىچە
property-file-duration = ئۇزۇنلۇقى (ۋاقىت)
property-file-dimensions = كەڭلىكى ۋە ئېگىزلىكى
property-file-rotation = بۇرالغان گرادۇسى
property-file-track = ئۈن-سىن يولى
property-file-from = ئەۋەتكۈچى، خەتنىڭ دېيىشىچە
property-file-to = تاپشۇرۇۋالغۇچى، خەتنىڭ دېيىشىچە
property-file-copy = كۆچۈرمىسىنى تاپشۇرۇۋالغۇچى، خەتنىڭ دېيىشىچە
property-file-sent = ئەۋەتىلگەن ۋاقتى، خەتنىڭ دېيىشىچە
property-file-message-id = خەتنىڭ نومۇرى
property-file-route = خەتنىڭ ماڭغان يولى
property-file-address = چۈشۈرۈلگەن ئادرېسى
property-file-captured = چۈشۈرۈلگەن ۋاقتى، ئارخىپنىڭ دېيىشىچە
property-file-stated-hash = خەش، ئارخىپنىڭ دېيىشىچە
property-file-keywords = ئاچقۇچلۇق سۆزلەر، فايلنىڭ دېيىشىچە
property-file-subject = تېمىسى، فايلنىڭ دېيىشىچە
property-file-remark = فايلدىكى ئەسكەرتىش
property-file-sender = ئەۋەتكۈچى، نومۇر بويىچە
property-file-conversation = سۆھبەت، نومۇر بويىچە
property-file-export-hash = پۈتۈن چىقىرىلمىنىڭ SHA-256 خېشى
property-file-picked = جەمئىي ئۇچۇردىن تاللانغىنى
property-file-named-time = ۋاقتى، فايل نامىنىڭ دېيىشىچە
property-file-signer = نېمە بىلەن ئىمزالانغان، فايلنىڭ دېيىشىچە
property-file-signed-at = ئىمزالانغان ۋاقتى، فايلنىڭ دېيىشىچە
property-received = تاپشۇرۇۋېلىنغان ۋاقتى
property-purpose = ساقلاش مەقسىتى
property-interviewer = زىيارەت قىلغۇچى
property-interpreter = تەرجىمان
property-consent = رازىلىق
property-public-number = ئاشكارا نومۇرى
property-original = ئەسلى نۇسخا
property-text = تېكىست
property-derived-from = نېمىدىن چىقىرىلغان
property-copy-of = كۆچۈرۈلگەن مەنبەسى
property-translation-of = تەرجىمە قىلىنغان مەنبەسى
property-not-copy-of = بۇنىڭ كۆچۈرمىسى ئەمەس
property-demand = تەلەپ
property-figure = سان
property-quotation = سۆزلىرى
property-people = كىشى سانى
property-place-type = جاينىڭ تۈرى
property-within = قايسى جاينىڭ ئىچىدە
property-country = دۆلەت
property-point = خەرىتىدىكى نۇقتا
property-gazetteer = يەر ناملىرى لۇغىتىدىكى جاي
property-own = مۇشۇ يەردە تەسۋىرلەنگەن
property-unit = تەۋە مەمۇرىي رايون
property-law = قانۇن
property-article = ماددا
property-max-sentence = ئەڭ ئېغىر جازا
property-record = يازما
property-victim = زىيانكەشلىككە ئۇچرىغۇچى
property-alleged-perpetrator = زىيانكەشلىك قىلغان دەپ كۆرسىتىلگۈچى
property-witness = گۇۋاھچى
property-source = مەنبە
property-speaker = سۆزلىگۈچى
property-by = تەلەپ قىلغۇچى
property-addressee = تەلەپ قىلىنغۇچى
property-holder = شۇنداق دېگۈچى
property-area = رايون
property-extraction = پروگرامما ئوقۇغان
property-typed = مۇشۇ يەردە يېزىلغان
property-transcript = ئاڭلاپ يېزىلغان
property-region = بەلگىلەنگەن رايونلاردىن ئوقۇلغان
property-furniture = بەتنىڭ قوشۇمچە قىسىملىرى
property-head = كىم كىمگە ئەۋەتكەن
property-translation = تەرجىمە
property-ocr = سۈرەتتىن ئوقۇلغان

# قارارلار
judgement-title = قارار
judgement-accept = تەكلىپنى قوبۇل قىلدى
judgement-reject = تەكلىپنى رەت قىلدى
judgement-withdraw = قايتۇرۇۋالدى
judgement-correct = تۈزەتتى
judgement-same-as = ئوخشاش بىر يازما
judgement-not-same-as = ئوخشاش بىر يازما ئەمەس
judgement-left-open = بىر ياكى ئىككى ئىكەنلىكى ئوچۇق قالدۇرۇلدى
judgement-remark = نېمىشقا شۇنداق قارار قىلىنغانلىقى
judgement-redact = ئۈستى يېپىلدى
judgement-disclose = ئاشكارىلاندى
judgement-erase = ئۆچۈرۈلدى

# نېمە قىلىندى
flash-accepted = قوبۇل قىلىندى. { $what }
flash-accepted-with = قوبۇل قىلىندى، { $count ->
    [one] ئۇ تىلغا ئالغان يەنە بىر تەكلىپ بىلەن بىللە
   *[other] ئۇ تىلغا ئالغان يەنە { $count } تەكلىپ بىلەن بىللە
}. { $what }
flash-rejected = رەت قىلىندى. { $what }
flash-accepted-several = { $count ->
    [one] بىر تەكلىپ
   *[other] { $count } تەكلىپ
} قوبۇل قىلىندى.
flash-rejected-several = { $count ->
    [one] بىر تەكلىپ
   *[other] { $count } تەكلىپ
} رەت قىلىندى.
flash-language = خاتىرىلەندى، تېكىستنىڭ تىلى: { $language }. تېكىست قايتا ئوقۇلدى؛ قىلىنغان قارارلار ئۆز پېتى قالىدۇ.
flash-set = تەڭشەك ساقلاندى.
flash-taken-back = قايتۇرۇۋېلىندى. ھەممىسى بۇرۇنقى ھالىتىگە كەلدى.
flash-withdrawn = قايتۇرۇۋېلىندى. ئۇ ئەمدى كۈچكە ئىگە ئەمەس، ئەمما تارىخىدا قالىدۇ.
flash-same = بۇ ئىككىسى ئەمدى بىر يازما.
flash-kin-copy = كۆچۈرمە دەپ ساقلاندى: ئىككىسى بىر مەنبە ھېسابلىنىدۇ.
flash-kin-translation = تەرجىمە دەپ ساقلاندى: ئىككىسى بىر مەنبە ھېسابلىنىدۇ.
flash-kin-apart = ئىككى مەنبە دەپ ساقلاندى. بۇ قايتا تەكلىپ قىلىنمايدۇ.
flash-not-same = ئايرىم ساقلاندى. ئۇلار بىر دەپ قايتا تەكلىپ قىلىنمايدۇ.
flash-place-chosen = ساقلاندى: بۇ نام مۇشۇ جاينى كۆرسىتىدۇ.
flash-place-refused = ساقلاندى: بۇ نام بۇلارنىڭ ھېچقايسىسىنى كۆرسەتمەيدۇ. ئۇلار قايتا تەكلىپ قىلىنمايدۇ.
flash-place-open = قايتۇرۇۋېلىندى: بۇ نامنىڭ قايسى جاينى كۆرسىتىدىغانلىقىنى ھازىر ھېچكىم ئېيتمىغان.
flash-place-added = جاي ساقلاندى، ئەمدى ئىزدەشتە چىقىدۇ.
flash-place-changed = ئۆزگەرتىشلەر ساقلاندى؛ بۇرۇنقىسى تارىخىدا قالىدۇ.
flash-place-same = ھېچنېمە ئۆزگەرمىگەچكە، ھېچنېمە ساقلانمىدى.
flash-left-open = ئوچۇق قالدۇرۇلدى. بۇ جۈپ ئوچۇق قالدۇرۇلغانلار ئارىسىدا كۈتۈۋاتىدۇ.

# خىزمەت ئۈستىلىدىكى خاتالىقلار
failure-title = بۇ ئىش ئەمەلگە ئاشمىدى
failure-status = جاۋاب { $status }
failure-start = باش بەتكە قايتىش
failure-search = ئىزدەش
failure-documents = بارلىق ھۆججەتلەر
desk-wrong-host = بۇ نام ھېچقانداق خىزمەت ئۈستىلىگە ئاپارمايدۇ. تېرمىنال كۆرسەتكەن ئادرېسنى ئىشلىتىڭ.
desk-wrong-origin = بۇ ئىلتىماس خىزمەت ئۈستىلىنىڭ بېتىدىن كەلمىگەچكە، ھېچنېمە قىلىنمىدى.
desk-wrong-token = بۇ تولدۇرۇش جەدۋىلى مۇشۇ قېتىمقى كىرىشكە تەۋە ئەمەس، شۇڭا ھېچنېمە قىلىنمىدى. بەتنى قايتا ئېچىپ، قىلغىنىڭىزنى تەكرارلاڭ.
desk-wrong-method = بۇ ئادرېس بۇنداق ئىلتىماسنى قوبۇل قىلمايدۇ.
desk-form-unread = تولدۇرۇش جەدۋىلىنى ئوقۇغىلى بولمىدى، شۇڭا ھېچنېمە قىلىنمىدى. بەتنى قايتا ئېچىپ، قىلغىنىڭىزنى تەكرارلاڭ.
desk-too-large = بۇ فايللار قوشۇلۇپ 4 GB چېكىدىن ئېشىپ كەتتى، شۇڭا ھېچقايسىسى كىرگۈزۈلمىدى. ھەر قېتىمدا ئازراق ئەۋەتىڭ ياكى چوڭ فايل ئۈچۈن «kua add» نى ئىشلىتىڭ.
desk-wrong-day = بۇ چېسلا ئەمەس. 2021-10-16، 2021-10، 2021 دەپ، مۇددەت بولسا 2021-10-14/2021-10-16 دەپ يېزىڭ.
desk-undo-passed = ئۇنىڭدىن كېيىن باشقا ئىش قىلىندى. ئۇنى شۇ يازمىنىڭ بېتىدە قايتۇرۇۋېلىڭ.

# قۇلۇپلانغان
locked-title = قۇلۇپلانغان
locked-why = بۇ بەت قۇلۇپلانغان. ئۇ پەقەت بىر قېتىم ئىشلىتىلىدىغان ئادرېس بىلەن ئېچىلىدۇ.
locked-idle = بىر مەزگىل ھېچ ئىش قىلىنمىغاچقا، بەت ئۆزى قۇلۇپلاندى. ساقلانغىنى ساقلىنىپ تۇرىدۇ، قارالمىلارمۇ شۇنداق.
locked-announced = يېڭى ئادرېس تېرمىنالغا يېزىلدى.
locked-used = بۇ ئادرېس ئىشلىتىلىپ بولغان. ھەر بىر ئادرېس بەتنى پەقەت بىر قېتىم ئاچىدۇ.
locked-how = پروگرامما ئىجرا بولۇۋاتقان تېرمىنالغا قاراڭ: ئۇ يەردىكى ئەڭ يېڭى ئادرېس بەتنى قايتا ئاچىدۇ.
locked-ask = پروگرامما ئىجرا بولۇۋاتقان تېرمىنال يېڭى ئادرېس كۆرسىتەلەيدۇ.
locked-button = تېرمىنالغا يېڭى ئادرېس يېزىش
locked-note = پەقەت شۇ تېرمىنالنى كۆرەلەيدىغان كىشىلا كىرەلەيدۇ.

# باش بەت
start-title = باش بەت
start-heading = كۈتۈۋاتقان ئىشلار
start-empty-heading = بۇ يەردە ھازىرچە ھېچنېمە يوق
start-empty = ئالدى بىلەن ھۆججەت كېلىدۇ. ئۇنىڭدىكى سۆزلەر ئوقۇلىدۇ، تەكلىپلەر چىقىرىلىدۇ، قارارنى سىز چىقىرىسىز.
start-empty-import = فايل كىرگۈزۈش
start-empty-import-why = – قولىڭىزغا كەلگەن تېكىست، ساقلانغان تور بەت، جەدۋەللەر.
start-empty-write = يېزىش
start-empty-write-why = – ئىزاھات ياكى ئاڭلاۋېتىپ يېزىلىدىغان زىيارەت خاتىرىسى.
start-empty-review = ئاندىن ئوقۇپ بەلگىلەڭ: ھەر بىر تەكلىپنى ئۇ چىققان سۆزلەرنىڭ يېنىدا قوبۇل ياكى رەت قىلىڭ.
start-waiting = ئوقۇپ بەلگىلەيدىغانلار
start-nothing-waits = كۈتۈۋاتقان تەكلىپ يوق. ھۆججەت كىرگۈزۈڭ ياكى زىددىيەتلەرگە قاراڭ.
start-progress = قانچىلىكى قارار قىلىنغانلىقى
start-review = ئوقۇش ۋە بەلگىلەش
start-unread = ئوقۇلمىغان
start-unread-why = بۇلاردىن تېكىست ئوقۇغىلى بولمىدى. ئەسلى نۇسخىلىرى ساقلاندى.
start-drafts = قارالمىلار
start-draft = قارالما: { $name }
start-conflicts = مەنبەلەر بىر-بىرىگە زىت
start-conflicts-why = ئىككىلا تەرەپ ساقلىنىپ قالىدۇ. قايسى مەنبەنىڭ نېمە دېگەنلىكىگە قاراڭ.
start-conflicts-all = { $count ->
    [one] زىددىيەت بار يازمىنى كۆرۈش
   *[other] زىددىيەت بار { $count } يازمىنىڭ ھەممىسى
}
start-recent = ئەڭ ئاخىرىدا ئۆزگەرگەنلەر
start-nothing-recent = ھازىرچە ئۆزگىرىش يوق.
start-counts = بۇ خەزىنىدە
start-statements = خاتىرە دەپتىرىدىكى خاتىرىلەر

# كىرگۈزۈش
import-title = كىرگۈزۈش
import-lead = ھەر بىر فايل بىر ھۆججەت بولىدۇ. ئۇنىڭ ئەسلى نۇسخىسى شۇ پېتى، شىفىرلانغان ھالدا ساقلىنىدۇ.
import-files = فايللار: بىر قانچىنى تاللاڭ ياكى بۇ يەرگە سۆرەپ تاشلاڭ
import-limit = بىر قېتىمدا ئەڭ كۆپ { $count } GB. ئۇلار دىسكىغا يېزىلىشتىن بۇرۇن شىفىرلىنىدۇ.
import-button = كىرگۈزۈش
import-no-file = فايل تاللانمىدى. قايتىپ بىر ياكى بىر قانچە فايل تاللاڭ.
form-origin = نەدىن كەلگەن
form-received-from = كىمدىن كەلگەن
form-received-from-note = پېچەتلەنگەن: پەقەت سىزلا كۆرىسىز.
form-received-how = قانداق كەلگەن
form-purpose = نېمە مەقسەتتە ساقلىنىدۇ
form-language = تىلى
form-language-note = بوش قالسا، ھەرپلەردىن بىلىنىدۇ. بولمىسا تىل بەلگىسى: kk، ru، ug، zh، de، en.
form-published = ئېلان قىلىنغان ۋاقتى
form-published-note = بوش قالسا، تېكىستتىن ئوقۇلىدۇ. سىز يازغان چېسلا تېكىستتىكىدىن ئۈستۈن تۇرىدۇ.
form-access = كىم كۆرەلەيدۇ
form-consent = رازىلىق
form-consent-note = «سورالمىغان» ياق دەپ ھېسابلىنىدۇ.
consent-keep = ساقلاش
consent-share = نامى ئېيتىلغان ئورگانلار بىلەن ئورتاقلىشىش
consent-publish = ئېلان قىلىش
consent-image = سۈرىتىنى ئىشلىتىش
consent-voice = ئاۋازىنى ئىشلىتىش
consent-not-asked = سورالمىغان
consent-yes = ھەئە
consent-no = ياق
imported-title = كىرگۈزۈلدى
imported-files = { $count ->
    [one] { $count } فايل
   *[other] { $count } فايل
}
imported-inside = يۇقىرىدىكى فايلنىڭ ئىچىدە كەلگەن.
imported-alike = { $count ->
    [one] بەلكىم باشقا بىر ھۆججەت بىلەن بىر مەنبە: قاراڭ.
   *[other] بەلكىم باشقا { $count } ھۆججەت بىلەن بىر مەنبە: قاراڭ.
    }
imported-duplicate = ئوخشاش بايتلار خەزىنىدە بار. ھېچنېمە قوشۇلمىدى؛ ئۇ بايتلار بار ھۆججەت مانا بۇ.
imported-unreadable = ئەسلى نۇسخىسى ساقلاندى، لېكىن تېكىستنى ئوقۇغىلى بولمىدى:
imported-language = تىلى
imported-type = تۈرى
imported-size = چوڭلۇقى
imported-found = تېپىلغىنى
imported-more = يەنە كىرگۈزۈش
imported-waits = { $count ->
    [one] بۇ ئالاقە ئەپىدىن چىقىرىلغان سۆھبەت، ئۇنىڭدا { $count } ئۇچۇر بار. ئۇنىڭدىن نېمىنى ساقلاشنى تاللىغىنىڭىزغىچە كۈتۈپ تۇرىدۇ.
   *[other] بۇ ئالاقە ئەپىدىن چىقىرىلغان سۆھبەت، ئۇنىڭدا { $count } ئۇچۇر بار. قايسى ئۇچۇرلارنى ساقلاشنى تاللىغىنىڭىزغىچە كۈتۈپ تۇرىدۇ.
}
imported-choose = ئۇچۇرلارنى تاللاش
import-exports = تاللاشنى كۈتۈۋاتقان چىقىرىلمىلار
import-exports-note = ئۇلارنى پەقەت سىزلا كۆرىسىز. ئۇلارنىڭ ھېچقانداق قىسمى ئىزدەشكە كىرمەيدۇ، ئىچىدىكى ئىسىملار باشقا ھېچكىمگە كۆرسىتىلمەيدۇ.

# ئالاقە ئەپلىرىدىن چىقىرىلمىلار
export-title = ئۇچۇرلارنى تاللاش
export-lead = كېرەكلىكىگە بەلگە قويۇڭ. پەقەت شۇلارلا چىقىرىلمىدىكى قۇرلىرى بىلەن يېڭى فايل بولۇپ ساقلىنىدۇ؛ قالغىنى يوق قىلىنىدۇ. ئەۋەتكۈچىلەر پېچەتلەنگەن پېتى قالىدۇ.
export-messages = ئىچىدىكىلەر
export-days = كۈنلەر
export-words = سۆزلەر ياكى ئەۋەتكۈچى
export-from = قايسى كۈندىن
export-to = قايسى كۈنگىچە
export-look = كۆرۈش
export-look-all = بارلىق ئۇچۇرلار
export-found = { $count ->
    [0] ماس كېلىدىغان ئۇچۇر يوق
    [one] { $count } ئۇچۇر ماس كېلىدۇ
   *[other] { $count } ئۇچۇر ماس كېلىدۇ
}
export-none-found = بۇ يەردە ئۇچۇر يوق.
export-before = ئىلگىرىكىلىرى
export-next = كېيىنكىلىرى
export-save = بەلگە قويۇلغاننى ساقلاش
export-many = بىراقلا كۆپنى بەلگىلەش
export-range = ئۇچۇرلارنىڭ نومۇرى
export-range-button = بۇلارغا بەلگە قويۇش
export-pick-found = { $count ->
    [one] ماس كەلگەن ئۇچۇرغا بەلگە قويۇش
   *[other] ماس كەلگەن { $count } ئۇچۇرنىڭ ھەممىسىگە بەلگە قويۇش
}
export-pick-none = ھەممە بەلگىنى ئېلىۋېتىش
export-picked = { $count ->
    [0] ھېچقايسىسىغا بەلگە قويۇلمىغان
    [one] { $count } ئۇچۇرغا بەلگە قويۇلغان
   *[other] { $count } ئۇچۇرغا بەلگە قويۇلغان
}
export-keep = بۇلارنى ساقلاپ، قالغىنىنى يوق قىلىش
export-keep-note = بۇ بەتتە بەلگە قويۇلغىنىمۇ ھېسابقا كىرىدۇ. چىقىرىلمىنىڭ قالغان قىسمى دەرھال يوق قىلىنىدۇ، ئۇنى ھېچكىم قايتۇرالمايدۇ. بۇ خاتىرە دەپتىرىگە يېزىلىدۇ، پۈتۈن چىقىرىلمىنىڭ خېشى يېڭى ھۆججەتنىڭ پېچەتلەنگەن مەلۇماتى بولۇپ قالىدۇ.
export-else = ھەممىسىنى ساقلاش ياكى ھېچنېمىنى ساقلىماسلىق
export-all-note = پۈتۈن چىقىرىلما، ئىچىدە سۆزلىگەن ھەممە كىشى بىلەن بىللە، شۇ پېتى قالىدۇ. بۇنى پەقەت پۈتۈن سۆھبەت ئىسپات بولغاندىلا تاللاڭ.
export-all = پۈتۈن چىقىرىلمىنى ساقلاش
export-drop-note = ھېچنېمە ساقلانمايدۇ. خاتىرە دەپتىرىدە بۇ يەردە بىر چىقىرىلما بولغانلىقى ۋە يوق قىلىنغانلىقى يېزىلىدۇ.
export-drop = چىقىرىلمىنى يوق قىلىش
export-nothing-picked = ھېچقانداق ئۇچۇرغا بەلگە قويۇلمىدى. قايتىپ، ساقلىنىدىغانلىرىغا بەلگە قويۇڭ.
export-wrong-numbers = ئۇچۇرلارنىڭ نومۇرى 12-40,77 دەپ يېزىلىدۇ، ھېچقايسىسى ئەڭ ئاخىرقى ئۇچۇرنىڭ نومۇرىدىن چوڭ بولمايدۇ.
count-messages = { $count ->
    [one] { $count } ئۇچۇر
   *[other] { $count } ئۇچۇر
}
count-people = { $count ->
    [one] { $count } كىشى
   *[other] { $count } كىشى
}
count-files = { $count ->
    [one] { $count } فايل
   *[other] { $count } فايل
}

# سۆھبەتلەر
chat-title = ئۇچۇرلار
chat-names = كىم كىم
chat-names-note = ئەۋەتكۈچىلەر نومۇر بىلەن كۆرسىتىلىدۇ؛ ئىسىملىرى پېچەتلەنگەن. ۋاقىتلار سۆھبەتنى چىقارغان تېلېفوننىڭ سائىتى بويىچە.
message-sender = ئەۋەتكۈچى { $number }
message-nobody = پروگرامما
message-conversation = سۆھبەت { $number }
message-answers = جاۋاب بەرگىنى: { $number }
message-forwarded = ئۇلاپ ئەۋەتىلگەن: { $sender }
message-passage = ئۈزۈندە قىلىش
message-edited = كېيىن ئۆزگەرتىلگەن
message-deleted = قايتۇرۇۋېلىنغان
message-without-file = فايلى چىقىرىلمىغا كىرگۈزۈلمىگەن
message-program = پروگراممىنىڭ قۇرى؛ كىشىلەرنىڭ ئىسمى بولغاچقا، سۆزلىرى كۆرسىتىلمەيدۇ
document-messages = ئۇچۇرلارنى بىردىن-بىردىن كۆرۈش
read-message = ئۇچۇر { $number }، { $sender }، { $time }
document-picked = بۇ يەردە پەقەت تاللانغان ئۇچۇرلارلا ساقلانغان. چىقىرىلمىنىڭ قالغىنى يوق قىلىنغان؛ ئۇنىڭ خېشى ۋە ئۇچۇر سانى فايلنىڭ ئۆزى ھەققىدە دېگەنلىرى ئاستىدا تۇرىدۇ.

# چەكلەر
limit-raise = بۇ فايل ئۈچۈن { $limit } چېكىنى ئۆستۈرۈپ، قايتا ئوقۇش
limit-now = ھازىر { $count }. بۇزۇلغان ياكى زىيانلىق فايل يول قويۇلغاننىڭ ھەممىسىنى ئىشلىتىپ تۈگىتىشى مۇمكىن.
limit-button = چەكنى ئۆستۈرۈپ قايتا ئوقۇش

# فايللار
files-title = فايللار
files-link = بارلىق فايللار ۋە قانچىلىكى ئوقۇلغانلىقى
files-empty = بۇنداق فايل يوق.
files-work-runs = فايللار ئوقۇلۇۋاتىدۇ
files-work-waits = فايللار ئوقۇلۇشنى كۈتۈۋاتىدۇ
files-work-stopped = ئوقۇش توختىتىلدى
files-progress = قانچە فايل ئوقۇلغانلىقى
files-done = { $count ->
    [one] { $count } فايل تاماملاندى
   *[other] { $count } فايل تاماملاندى
}
files-left = { $count ->
    [one] { $count } فايل قالدى
   *[other] { $count } فايل قالدى
}
files-now = ھازىر:
files-stop = بۇ فايلدىن كېيىن توختىتىش
files-go-on = داۋاملاشتۇرۇش
files-refresh = ھەممىسى ئوقۇلۇپ بولغۇچە بۇ بەت ھەر بىر نەچچە سېكۇنتتا يېڭىلىنىدۇ. بەتتىن چىقسىڭىز بولىدۇ؛ پروگرامما توختاپ قالسا ياكى قايتا قوزغىتىلسىمۇ ئوقۇش داۋاملىشىدۇ.
files-odd = قاراپ چىقىشقا تېگىشلىك
files-export = بىر چىقىرىلمىنىڭ ئۇچۇرلىرى تاللاشنى كۈتۈۋاتىدۇ
files-duplicate = ئوخشاش بايتلار خەزىنىدە بار ئىدى؛ ئۇلار مۇشۇ ھۆججەتتە
files-all = بارلىق فايللارنى كۆرسىتىش
files-older = كونا ئوقۇغۇچ ئوقۇغانلار: { $count }
files-again = قايتا ئوقۇش
files-again-one = قايتا ئوقۇش: { $file }
files-again-these = { $count ->
    [one] مۇشۇ فايلنى قايتا ئوقۇش
   *[other] مۇشۇ { $count } فايلنى قايتا ئوقۇش
}
files-again-all = { $count ->
    [one] فايلنى قايتا ئوقۇش
   *[other] { $count } فايلنىڭ ھەممىسىنى قايتا ئوقۇش
}
files-again-note = ھازىرقى ئوقۇغۇچ بىلەن:
file-stage-waiting = كۈتۈۋاتىدۇ
file-stage-reading = ئوقۇلۇۋاتىدۇ
file-stage-unpacking = يېشىلىۋاتىدۇ
file-stage-read = ئوقۇلدى
file-stage-unread = ئوقۇلمىدى
file-stage-unknown = نامەلۇم
column-file = فايل
column-reason = سەۋەب
column-pages = بەتلەر
column-members = ئىچىدىكى فايللار
column-notices = ئەسكەرتىشلەر
column-reader = ئوقۇغۇچ
column-read = ئوقۇلغان ۋاقتى
files-notice-encoding-guessed = كودلىنىشى پەرەز قىلىنغان
files-notice-invalid-bytes = ھەرپ ئەمەس ئورۇنلار
files-notice-encoding-contradicted = كودلىنىشى ئۆزى دېگەندىن باشقا
files-notice-control-characters = كۆرۈنمەس بەلگىلەر
files-notice-name-contradicted = نامىغا ماس كەلمەيدۇ
files-notice-no-main-part = ئاساسىي قىسىم يوق
files-notice-too-deep = قاتلىمى بەك چوڭقۇر
files-notice-pages-without-text = تېكىستسىز بەتلەر
files-notice-hidden-text = يوشۇرۇن تېكىست
files-notice-order-guessed = تەرتىپى پەرەز قىلىنغان
files-notice-tracked-changes = بىر تەرەپ قىلىنمىغان ئۆزگەرتىشلەر
files-notice-comments = ئىچىدە ئىزاھاتلار بار
files-notice-hidden-sheets = يوشۇرۇن ۋاراقلار
files-notice-merged-cells = بىرلەشتۈرۈلگەن كاتەكچىلەر
files-notice-days-from-1904 = كۈنلەر 1904-يىلدىن ھېسابلانغان
files-notice-program = ئىچىدە پروگرامما بار
files-notice-outside-reference = سىرتتىكى نەرسىنى سورايدۇ
files-notice-damaged = بۇزۇلغان
files-notice-members-left-out = قالدۇرۇۋېتىلگەن فايللار
files-notice-signature = ئىمزا
files-notice-hash-contradicted = خېشى ئۆزى دېگەندىن باشقا
files-notice-position-inside = نەدە ياسالغانلىقى يېزىلغان
files-notice-second-kind = بىر فايلدا ئىككى خىل تۈر
files-notice-limit-reached = چەككە يېتىپ توختىدى
files-notice-language-contradicted = تىلى ئۆزى دېگەندىن باشقا

# ئوقۇش ۋە بەلگىلەش
read-title = ئوقۇش ۋە بەلگىلەش
read-document = بۇ ھۆججەت ھەققىدە
read-language = تىلى: { $language }
read-published = ئېلان قىلىنغان: { $day }
read-stated = بايان بېرىلگەن: { $day }
read-text = تېكىست
read-lost = سۆزلەر ئەمدى ئۆز ئورنىدا ئەمەس: تېكىست قايتا ئوقۇلغان ۋە پەرقلىق چىققان. ئۇ يەردە بۇ يېزىلغان ئىدى:
read-notices = { $count ->
    [one] ئوقۇش ھەققىدە { $count } ئەسكەرتىش
   *[other] ئوقۇش ھەققىدە { $count } ئەسكەرتىش
}
read-part = قىسىم
read-part-before = ئالدىنقى قىسىم
read-part-after = كېيىنكى قىسىم
read-none-heading = ھېچنېمە تەكلىپ قىلىنمىدى
read-none = پروگرامما بۇ تېكىستتىن تەكلىپ قىلالايدىغان ھېچنېمە تاپالمىدى. تېكىست ساقلاندى، ئۇنىڭدىن ئىزدىگىلى بولىدۇ.
read-done-heading = ھەممىسى قارار قىلىندى
read-done = بۇ ھۆججەتتە كۈتۈۋاتقان تەكلىپ يوق.
read-remaining = بىر قانچىسىنى بىراقلا قارار قىلىش
picture-page = { $page }-بەت، جەمئىي { $pages } بەت
picture-before = ئالدىنقى بەت
picture-after = كېيىنكى بەت
picture-summary = بەتنىڭ سۈرىتى
document-pages = { $count ->
    [one] بىر بەت: سۈرىتىنى كۆرۈش
   *[other] { $count } بەت: سۈرەتلىرىنى كۆرۈش
}
document-read-again = فايلنى قايتا ئوقۇش
document-parts = ئىچىدىكى فايللار
kin-title = بەلكىم بىر مەنبە
kin-why = كۆچۈرۈپ بېسىلغان ۋە تەرجىمە قىلىنغانلار مەنبەسى دېگەندىن باشقا نەرسە دېمەيدۇ. بۇ يەردە باغلىغىنىڭىز بىر مەنبە ھېسابلىنىدۇ؛ ئىككىلا ھۆججەت ساقلىنىپ قالىدۇ.
kin-words = { $tenths ->
    [10] قىسقىراق تېكىستنىڭ ھەممىسى دېگۈدەك يەنە بىرسىدە بار.
   *[other] قىسقىراق تېكىستنىڭ تەخمىنەن ئوندىن { $tenths } قىسمى يەنە بىرسىدە بار.
    }
kin-facts = سۆزلىرى باشقا، مەلۇماتلىرى ئوخشاش:
kin-days = كۈنلەر:
kin-figures = سانلار:
kin-copy = كۆچۈرمە
kin-translation = تەرجىمە
kin-apart = ئىككى مەنبە
kin-say-copy = بۇ كۆچۈرمە
kin-say-translation = بۇ تەرجىمە
kin-say-apart = ئىككى مەنبە
document-remarks = ئوقۇغۇچنىڭ ئەسكەرتىشلىرى
document-file-says = فايلنىڭ ئۆزى ھەققىدە دېگەنلىرى
document-file-says-note = بۇنى ھېچكىم تەكشۈرمىگەن. فايلنى ياسىغان كىشى ئۆزگەرتكەن بولۇشى مۇمكىن.
unread-why = بۇ ھۆججەتتىن تېكىست ئوقۇغىلى بولمىدى. ئەسلى نۇسخىسى ساقلاندى.
card-elsewhere = { $count ->
    [one] بۇ يەنە بىر يەردە بار.
   *[other] بۇ يەنە { $count } يەردە بار.
}
card-others = بۇنى مۇنداقمۇ ئوقۇغىلى بولىدۇ:
law-heading = قانۇن ماددىسى
law-said = تېكىستنىڭ دېيىشىچە
law-said-none = ئەڭ ئېغىر جازا دېيىلمىگەن
law-file = ماددا فايلىنىڭ دېيىشىچە
law-unverified = دەلىللەنمىگەن: ھېچكىم بۇنى قانۇننىڭ ئۆزىدىن ئوقۇمىغان
law-verified = قانۇننىڭ تېكىستىدىن ئوقۇلغان
law-valid = كۈچكە ئىگە مۇددىتى: { $valid }
law-gone = تېكىست ئېلان قىلىنغاندا كۈچكە ئىگە ئەمەس ئىدى
law-no-maximum = فايلدا ئەڭ ئېغىر جازا يوق
law-fine = جەرىمانە
law-life = مۇددەتسىز قاماق
law-death = ئۆلۈم جازاسى
law-years = { $count ->
    [one] بىر يىل
   *[other] { $count } يىل
}
law-months = { $count ->
    [one] بىر ئاي
   *[other] { $count } ئاي
}
law-days = { $count ->
    [one] بىر كۈن
   *[other] { $count } كۈن
}
card-into = بۇ بۇرۇندىن بار يازمىمۇ؟
card-new = ياق، يېڭى يازما
card-accept = قوبۇل قىلىش
card-skip = ئاتلاپ ئۆتۈش
card-reject = رەت قىلىش
card-reason = سەۋەب، ئەگەر رەت قىلسىڭىز
card-became = نەتىجىدە ھاسىل بولغىنى:
card-certainty = ئىنگلىزچە سىناق تېكىستلىرىمىزدە بۇنداق ھەر يۈز تەكلىپتىن تەخمىنەن { $percent } تەكلىپ توغرا چىققان؛ باشقا تىللاردا بۇ پەقەت پەرەز
card-previous = ئالدىنقىسى
card-next = كېيىنكىسى
card-next-open = كۈتۈۋاتقان كېيىنكىسىگە
weight-here = بۇ يەردە قىلىنغان قارارلارنى قوشقاندا: { $percent }%.
weight-rule = بۇ خەزىنىدە بۇنداق تەكلىپلەردىن قارار قىلىنغىنى { $decided }، قوبۇل قىلىنغىنى { $accepted }.
weight-rule-corrected = بۇ خەزىنىدە بۇنداق تەكلىپلەردىن قارار قىلىنغىنى { $decided }، قوبۇل قىلىنغىنى { $accepted }، شۇنىڭ ئىچىدە تۈزىتىلگەندىن كېيىن قوبۇل قىلىنغىنى { $corrected }.
weight-rejected = { $count ->
    [one] بۇ سۆزلەر باشقا بىر ھۆججەتتە رەت قىلىنغان، تۈرى: { $kind }.
   *[other] بۇ سۆزلەر باشقا { $count } ھۆججەتتە رەت قىلىنغان، تۈرى: { $kind }.
}
weight-accepted = { $count ->
    [one] بۇ سۆزلەر باشقا بىر ھۆججەتتە قوبۇل قىلىنغان، تۈرى: { $kind }.
   *[other] بۇ سۆزلەر باشقا { $count } ھۆججەتتە قوبۇل قىلىنغان، تۈرى: { $kind }.
}
known-heading = بۇ يەردە بۇرۇندىن مەلۇم. شۇنىڭ ئۆزىمۇ؟
known-only = بۇ يەردە مەلۇم بولغان ئىسىم؛ ئۇنى ھېچقانداق قائىدە تەكلىپ قىلمىغان. شۇنىڭ ئۆزىمۇ؟
known-exactly = مەلۇم نامى: { $name }
known-inflected = مەلۇم نامى: { $name }؛ تېكىستتە قوشۇمچىسى باشقا
known-same = شۇنىڭ ئۆزى دەپ قوبۇل قىلىش
known-apart = يېڭى يازما دەپ قوبۇل قىلىش
known-word = بۇ يەردە مەلۇم
unsure-word = جەزملەنمىگەن
unsure-heading = { $count ->
    [0] جەزملەنمىگەنلەر: كۈتۈۋاتقىنى يوق
    [one] جەزملەنمىگەنلەر: { $count } تەكلىپ كۈتۈۋاتىدۇ
   *[other] جەزملەنمىگەنلەر: { $count } تەكلىپ كۈتۈۋاتىدۇ
}
unsure-note = ئىشەنچ دەرىجىسى { $percent }% تىن تۆۋەن. ئۇلار ئەڭ ئاخىرىدا كېلىدۇ، بەلگە قويمىسىڭىز باشقىلىرى بىلەن بىللە قوبۇل قىلىنمايدۇ.
language-wrong = تىلى خاتامۇ؟
language-choose = تېكىستنىڭ تىلى
language-other = ياكى تىل بەلگىسى، مەسىلەن ug-Latn
language-note = ئېيتقىنىڭىز بايان سۈپىتىدە ساقلىنىدۇ، ئۇنى قايتۇرۇۋالغىلى بولىدۇ. تېكىست قايتا ئوقۇلىدۇ، قىلىنغان قارارلار ئۆز پېتى قالىدۇ.
language-button = شۇ تىلدا ئوقۇش
part-victim = زىيانكەشلىككە ئۇچرىغۇچى
part-actor = كىم تەرىپىدىن
part-place = قەيەردە
part-time = قاچان
part-charge = ئەيىبلەش
part-accused = ئەيىبلەنگۈچى
part-speaker = سۆزلىگۈچى
part-by = تەلەپ قىلغۇچى
part-addressee = تەلەپ قىلىنغۇچى
field-name = نامى
field-role = تەسۋىرلىنىشى
field-class = مەنبەدىكى ئورنى
field-abbreviation = قىسقارتىلمىسى
field-country = دۆلەت
field-people = كىشى سانى
field-edtf = چېسلا (2021-10-16، 2021-10، 2021-10-14/2021-10-16، 2021-10~)
field-type = نېمە بولغان
field-law = قانۇن
field-article = ماددا
field-offence = قىلمىش، ئورگاننىڭ ئۆز سۆزى بىلەن
field-max-sentence = ئەڭ ئېغىر جازا
field-imposed-sentence = كېسىلگەن جازا
field-low = كەم دېگەندە
field-point = سانى
field-high = كۆپ بولغاندا
field-unit = بىرلىكى
field-about = نېمىنىڭ سانى
field-what = نېمە تەلەپ قىلىنغان
remaining-title = بىر قانچىسىنى بىراقلا قارار قىلىش
remaining-how = بەلگە قويۇلغانلارنىڭ ھەممىسى شۇ پېتى قوبۇل قىلىنىدۇ. يەنە بىر قاراشنى خالىغانلىرىڭىزنىڭ بەلگىسىنى ئېلىۋېتىڭ.
remaining-unsure = ئىشەنچ دەرىجىسى { $percent }% تىن تۆۋەن، شۇڭا بەلگە قويۇلمىغان:
remaining-known = { $count ->
    [one] بۇ يەردە مەلۇم بولغان بىر ئىسىم
   *[other] بۇ يەردە مەلۇم بولغان { $count } ئىسىم
}
remaining-known-note = ئۇلارنى ھېچقانداق قائىدە تەكلىپ قىلمىغان، دەل شۇ كىشى كۆزدە تۇتۇلغان-تۇتۇلمىغانلىقىنى سىزدىن باشقا ھېچكىم ئېيتالمايدۇ. ئۇلار بىر-بىرلەپ قارار قىلىنىدۇ.
remaining-look = كۆرۈش
remaining-accept-kind = بەلگە قويۇلغانلارنى قوبۇل قىلىش: { $kind }
remaining-accept = بەلگە قويۇلغانلارنىڭ ھەممىسىنى قوبۇل قىلىش
remaining-reject = بەلگە قويۇلغانلارنىڭ ھەممىسىنى رەت قىلىش
remaining-nothing-ticked = ھېچنېمىگە بەلگە قويۇلمىدى، شۇڭا ھېچنېمە قىلىنمىدى.

# يازمىلار
person-title = شەخس
event-title = ۋەقە
organisation-title = تەشكىلات
place-title = جاي
record-title = يازما
record-known = مەنبەلەرنىڭ دېيىشىچە
record-time = ۋاقىت تەرتىپى بويىچە
record-events = ۋەقەلەر
record-documents = ھۆججەتلەر
record-pointing = بۇنى تىلغا ئالغانلار
record-candidates = بەلكىم بىر يازما
record-candidates-note = ئۇلارنىڭ ئىسمى ئورتاق. سىز دېمىگۈچە ھېچكىم بىرلەشتۈرۈلمەيدۇ، دېگەندىن كېيىنمۇ قايتۇرۇۋالغىلى بولىدۇ.
record-same = بىر يازما
record-not-same = بىر ئەمەس
record-judged = بىرلەشتۈرۈلگەن، ئايرىم قالدۇرۇلغان، ئوچۇق قالدۇرۇلغان
record-history = تارىخى

# شەخسنىڭ ئىسىملىرى
names-title = ئىسىملىرى
names-shown = كۆرسىتىلگەن
names-in = ھۆججەت:
names-said = { $count ->
    [one] بىر قېتىم ئېيتىلغان
   *[other] { $count } قېتىم ئېيتىلغان
}
names-more-documents = { $count ->
    [one] ۋە يەنە بىر ھۆججەت
   *[other] ۋە يەنە { $count } ھۆججەت
}
names-why-only = يۇقىرىدا بىرىنچىسى كۆرسىتىلدى: باشقىسى مەلۇم ئەمەس.
names-why-most = يۇقىرىدا بىرىنچىسى كۆرسىتىلدى: ئۇ ئەڭ كۆپ ئېيتىلغان، { $all } قېتىمنىڭ ئىچىدە { $count } قېتىم.
names-why-as-often = { $count ->
    [one] يۇقىرىدا بىرىنچىسى كۆرسىتىلدى: ھەممىسى بىر قېتىمدىن ئېيتىلغان، شۇڭا ئاۋۋال ئىسىمنىڭ تۈرى، ئاندىن ھەرپ تەرتىپى ھەل قىلىدۇ.
   *[other] يۇقىرىدا بىرىنچىسى كۆرسىتىلدى: باشقىلىرىمۇ { $count } قېتىمدىن ئېيتىلغان، شۇڭا ئاۋۋال ئىسىمنىڭ تۈرى، ئاندىن ھەرپ تەرتىپى ھەل قىلىدۇ.
}
names-why-openly = يۇقىرىدا بىرىنچىسى كۆرسىتىلدى: بۇ يازمىنى كۆرىدىغان ھەممە كىشى كۆرەلەيدىغان ئىسىملار ئارىسىدا ئۇ ئەڭ كۆپ ئېيتىلغان.
script-latn = لاتىن يېزىقى
script-cyrl = كىرىل يېزىقى
script-arab = ئەرەب يېزىقى
script-hani = خىتاي يېزىقى
script-zyyy = باشقا يېزىق

# بىر كىشى بولۇشى مۇمكىن بولغان ئىككى شەخس
possible-title = بەلكىم بىر شەخس
possible-count = { $count ->
    [one] ئىسمى ئوخشاپ كېتىدىغان { $count } شەخس
   *[other] ئىسمى ئوخشاپ كېتىدىغان { $count } شەخس
}
possible-more = { $count ->
    [one] يەنە بىرى، ئىسمىنىڭ ئوخشاشلىقى ئازراق
   *[other] يەنە { $count } شەخس، ئىسىملىرىنىڭ ئوخشاشلىقى ئازراق
}
possible-common = { $count ->
    [one] ئىسىملارنىڭ بىرى بۇ يەردىكى 12 دىن ئارتۇق شەخستە بار: ئىسىمداشلار تەكلىپ قىلىنمايدۇ.
   *[other] { $count } ئىسىمنىڭ ھەر بىرى بۇ يەردىكى 12 دىن ئارتۇق شەخستە بار: ئىسىمداشلار تەكلىپ قىلىنمايدۇ.
}
pair-note = بۇ ئېھتىماللىق شەخسلەرنىڭ ئەمەس، ئىسىملارنىڭ ئېھتىماللىقى: ئىسىمداشلارمۇ شۇنداق چىقىدۇ. سىز دېمىگۈچە ھېچكىم بىرلەشتۈرۈلمەيدۇ، دېگەندىن كېيىنمۇ قايتۇرۇۋالغىلى بولىدۇ.
pair-and = ۋە
pair-facts = ئۇلار ھەققىدە يەنە نېمە دېيىلگەن
pair-nothing-else = ئۇلار ھەققىدە سېلىشتۇرغىلى بولىدىغان باشقا نەرسە دېيىلمىگەن.
pair-documents = بىر ھۆججەت ئىككىسىنىلا تىلغا ئالغان. بىر ھۆججەتتە بىر كىشىنىڭ ئىككى كىشىدەك ئاتىلىشى كەم ئۇچرايدۇ:
pair-compare = يانمۇيان سېلىشتۇرۇش
pair-reason = سەۋەب (بوش قالسا بولىدۇ)
pair-closed = ئۇلارنىڭ ئوخشاشلىقىنى پەقەت مەخپىي بىر ئىسىملا كۆرسىتىدۇ. بىرلەشتۈرۈلسە، ئىككى يازمىنى كۆرىدىغان ھەممە كىشىگە ئۇلارنىڭ بىر ئىكەنلىكى بىلىنىدۇ. شۇنداق قىلماقچىمەن.
pair-same = بىر شەخس
pair-not-same = بىر ئەمەس
pair-left-open = ئېنىق ئەمەس
pair-was-left-open = ئوچۇق قالدۇرۇلغان
pair-count-agrees = { $count ->
    [one] { $count } ماس
   *[other] { $count } ماس
}
pair-count-differs = { $count ->
    [one] { $count } پەرقلىق
   *[other] { $count } پەرقلىق
}
pair-count-contradicts = { $count ->
    [one] { $count } زىت
   *[other] { $count } زىت
}
fit-agrees = ماس
fit-differs = پەرقلىق
fit-contradicts = بىر كىشىدە ئىككىسىلا راست بولالمايدۇ
fit-one-sided = پەقەت بىرى ھەققىدە دېيىلگەن
likelihood-almost-sure = بىر ئىسىم ئىكەنلىكى دېگۈدەك ئېنىق
likelihood-very-likely = بىر ئىسىم بولۇش ئېھتىمالى ناھايىتى چوڭ
likelihood-likely = بىر ئىسىم بولۇش ئېھتىمالى چوڭ
likelihood-perhaps = بەلكىم بىر ئىسىم
judged-same = ئىككى يازما بىرلەشتۈرۈلدى:
judged-same-as = بىرلەشتۈرۈلگىنى:
judged-not-same = ئايرىم قالدۇرۇلغىنى:
judged-left-open = بىر ياكى ئەمەسلىكى ئوچۇق قالدۇرۇلغىنى:
judged-by = قارار قىلغۇچى:
beside-title = يانمۇيان
beside-names = ئۇلارنىڭ ئىسىملىرى
beside-decide = ئۇلار بىر كىشىمۇ؟
beside-judged = بۇ ئىككىسى ھەققىدە بۇرۇن نېمە دېيىلگەن
doubles-title = تەكرار بولۇشى مۇمكىن بولغانلار
doubles-count = { $count ->
    [one] تەكرار بولۇشى مۇمكىن بولغان { $count } جۈپ
   *[other] تەكرار بولۇشى مۇمكىن بولغان { $count } جۈپ
}
doubles-count-so-far = { $count ->
    [0] تەكرار بولۇشى مۇمكىن بولغانلار ئىزدىلىۋاتىدۇ
    [one] ھازىرغىچە تەكرار بولۇشى مۇمكىن بولغان { $count } جۈپ
   *[other] ھازىرغىچە تەكرار بولۇشى مۇمكىن بولغان { $count } جۈپ
}
doubles-words = ئىسىمدىكى سۆز
doubles-certainty = قانچىلىك ئېھتىمال
doubles-certainty-any = ھەممىسى
doubles-certainty-almost-sure = دېگۈدەك ئېنىق
doubles-certainty-very-likely = ئېھتىمالى ناھايىتى چوڭ
doubles-certainty-likely = ئېھتىمالى چوڭ
doubles-certainty-perhaps = بەلكىم
doubles-letters = يېزىقى
doubles-letters-any = ھەممىسى
doubles-letters-two = ئىككى يېزىقتا
doubles-letters-one = بىر يېزىقتا
doubles-letters-pair = { $one } ۋە { $other }
doubles-state = ھالىتى
doubles-state-open = قارار قىلىنمىغان
doubles-state-left-open = ئوچۇق قالدۇرۇلغان
doubles-state-all = ئىككىلىسى
doubles-sort = تەرتىپى
doubles-sort-likelihood = ئېھتىمالى چوڭى ئالدىدا
doubles-sort-rarity = كەم ئۇچرايدىغان ئىسىم ئالدىدا
doubles-sort-name = ئىسىم بويىچە
doubles-none = بۇ يەردىكى ئىسىملاردىن بىر كىشى ئىككى قېتىم يېزىلغاندەك كۆرۈنىدىغىنى يوق.
doubles-none-fits = سۈزگۈچكە ماس كېلىدىغىنى يوق.
doubles-show-all = ھەممىسىنى كۆرسىتىش
doubles-column-likelihood = ئېھتىماللىق
doubles-column-certainty = ئېھتىماللىق دەرىجىسى
doubles-column-one-id = بىرىنچىسىنىڭ ID نومۇرى
doubles-column-one = بىرىنچىسى
doubles-column-one-name = بىرىنچىسىنىڭ ئىسمى
doubles-column-one-access = بىرىنچىسىنى كىم كۆرەلەيدۇ
doubles-column-other-id = ئىككىنچىسىنىڭ ID نومۇرى
doubles-column-other = ئىككىنچىسى
doubles-column-other-name = ئىككىنچىسىنىڭ ئىسمى
doubles-column-other-access = ئىككىنچىسىنى كىم كۆرەلەيدۇ
doubles-column-letters = يېزىقى
doubles-column-rarity = ئازلىقى، بىت بىلەن
doubles-column-state = ھالىتى
doubles-column-reasons = سەۋەبلەر
doubles-beginning = ئىسىملار كۆرۈپ چىقىلىۋاتىدۇ، شۇڭا تەكرار بولۇشى مۇمكىن بولغانلار تېخى مەلۇم ئەمەس. بەتنى بىر ئازدىن كېيىن قايتا ئېچىڭ.
doubles-progress = { $names } ئىسىمدىن ھازىرغىچە { $looked } ئىسىم كۆرۈپ چىقىلدى.
doubles-again = قايتا ئېچىش
doubles-left-out = { $count ->
    [one] ئېھتىمالى ئازراق يەنە بىر جۈپ تىزىملىككە كىرگۈزۈلمىدى.
   *[other] ئېھتىمالى ئازراق يەنە كۆپ بولغاندا { $count } جۈپ تىزىملىككە كىرگۈزۈلمىدى.
}
doubles-common = { $count ->
    [one] بىر ئىسىم بۇ يەردىكى 12 دىن ئارتۇق شەخستە بار، ئۇ كىشىلەرنى پەرقلەندۈرەلمەيدۇ: ئىگىلىرى جۈپلەنمەيدۇ.
   *[other] { $count } ئىسىمنىڭ ھەر بىرى 12 دىن ئارتۇق شەخستە بار، ئۇلار كىشىلەرنى پەرقلەندۈرەلمەيدۇ: ئىگىلىرى جۈپلەنمەيدۇ.
}
record-id = ID
source-in = ھۆججەت:
source-holder = شۇنداق دېگۈچى:
source-recorded = خاتىرىلەنگەن
source-record = خاتىرە
source-passage = ئۈزۈندە
timeline-label = ۋاقىت ئوقى
timeline-reading = نۇقتا ئېنىق كۈننى بىلدۈرىدۇ. سىزىقلىق بالداق ۋەقە يۈز بەرگەن مۇددەتنى ياكى ئېنىق بولمىغان ۋاقىتنى بىلدۈرىدۇ. سۇسلاپ كەتكەن ئۇچى نامەلۇم.
timeline-table = شۇنىڭ جەدۋىلى

# ھۆججەتلەر
document-page-title = ھۆججەت
document-title = ماۋزۇسى
document-name = فايل نامى
document-read = ئوقۇش
document-download = ئەسلى نۇسخىسىنى چۈشۈرۈش
document-stated = ئۇ ھەققىدە بايان قىلىنغانلار
document-stated-note = ئۇنى كىرگۈزگەن ياكى تەكشۈرگەن كىشى تەرىپىدىن.
document-was-read = پروگرامما ئوقۇغانلار
document-was-read-note = بۇنى ھېچكىم جەزملەشتۈرمىگەن.
document-taken = ئۇنىڭدىن ئېلىنغانلار
document-nothing-taken = ئۇنىڭدىن تېخى ھېچنېمە قوبۇل قىلىنمىدى.
document-file = ئەسلى نۇسخا
document-file-note = ئۇ بۇ بەتنىڭ سىرتىدا ئېچىلىدۇ ۋە شۇنىڭدىن كېيىن چۈشۈرۈلگەنلەر قىسقۇچىڭىزدا شىفىرلانمىغان ھالدا تۇرىدۇ. ئىشىڭىز تۈگىگەندە ئۇ يەردىن ئۆچۈرۈۋېتىڭ.
document-versions = تېكىستلىرى
document-reviewed = تەكشۈرۈلۈۋاتىدۇ
document-furniture = تىزىملىك، ئادرېس قاتارلىقلار؛ تېكىستتىن ئايرىم، تەكلىپ ئۈچۈن ئىزدەلمەيدۇ.
document-show-text = بۇ تېكىستنى كۆرسىتىش
text-title = تېكىست

# بايانلار ۋە خاتىرە دەپتىرى
statement-title = بايان
statement-about = كىم ياكى نېمە ھەققىدە:
statement-proof = ئىسپات
statement-position = خاتىرە دەپتىرىدىكى ئورنى
statement-author = خاتىرىلىگەن ئاچقۇچ
statement-download = ئىسپاتنى چۈشۈرۈش
statement-proof-note = بۇ فايل مەزكۇر خاتىرىنىڭ دەپتەردە بارلىقىنى ئىسپاتلايدۇ. خاتىرىنىڭ نېمە دېگىنىنى كۆرسەتمەيدۇ.
statement-withdraw = بۇنى قايتۇرۇۋېلىش
statement-withdraw-note = شۇنىڭدىن كېيىن ئۇ كۈچكە ئىگە بولمايدۇ، لېكىن سىز يازغان سەۋەب بىلەن تارىخىدا قالىدۇ.
statement-reason = سەۋەب
statement-withdraw-button = قايتۇرۇۋېلىش
rests-on-text = تېكىستكە ئاساسلانغان، SHA-256
rests-on-file = فايلغا ئاساسلانغان، SHA-256
log-title = خاتىرە دەپتىرى
log-lead = { $count ->
    [one] بىر خاتىرە ئىمزالىنىپ ساقلاندى.
   *[other] { $count } خاتىرە ئىمزالىنىپ ساقلاندى.
}
log-verify = ھەممىنى تەكشۈرۈش
log-verify-note = ھەر بىر خاتىرە، ئەسلى نۇسخا ۋە تېكىست ئوقۇلۇپ، ئىمزالانغان دەرەخ بىلەن سېلىشتۇرۇلىدۇ. چوڭ خەزىنە ئۈچۈن بىر ئاز ۋاقىت كېتىدۇ.
log-sound = ھېچقانداق خاتالىق يوق
log-unsound = بىر خاتالىق بار. يېزىشنى توختىتىڭ، بۇ قىسقۇچنى شۇ پېتى قالدۇرۇڭ ۋە زاپاس نۇسخىنى باشقا يەردە ئەسلىگە كەلتۈرۈڭ
log-when = تەكشۈرۈلگەن ۋاقتى
log-leaves = دەرەختىكى خاتىرىلەر
log-present = بار ۋە ماس مەزمۇنلار
log-erased = ئۆچۈرۈلگەن، سەۋەبىنى كۆرسىتىدىغان قارار بار
log-missing = يوقاپ كەتكەن، قارار يوق
log-wrong = ئىمزاسى ياكى تەرتىپى خاتا
log-originals = بار ۋە ماس ئەسلى نۇسخىلار
log-originals-wrong = بۇزۇلغان ياكى يوقاپ كەتكەن ئەسلى نۇسخىلار
log-texts-wrong = بۇزۇلغان ياكى يوقاپ كەتكەن تېكىستلەر
log-root = دەرەخ ئىمزالانغان بېشىغا ماس
log-checkpoint = تەكشۈرۈش نۇقتىسى
log-checkpoint-note = ئۇنى باشقا بىر يەردە ساقلاڭ. پۈتۈن قىسقۇچنىڭ كونا ھالىتىگە قايتۇرۇلغانلىقىنى پەقەت شۇ ئارقىلىقلا بىلگىلى بولىدۇ.
log-download = تەكشۈرۈش نۇقتىسىنى چۈشۈرۈش

# تىزىملىكلەر ۋە ئىزدەش
list-title = تىزىملىك
list-prefix = باشلىنىشى
list-filter = سۈزۈش
list-conflicts = پەقەت زىددىيەت بارلار
list-classes = تۈرى بويىچە
list-every-class = بارلىق تۈرلەر
list-other-kinds = باشقا تۈرلەر
list-empty = بۇ يەردە ھېچنېمە يوق ياكى سۈزگۈچكە ماس كېلىدىغىنى يوق.
column-id = ID
column-rule = قائىدە
column-accepted = قوبۇل قىلىنغان
column-corrected = ئاۋۋال تۈزىتىلگەن
column-decided = قارار قىلىنغان
column-kind = تۈرى
column-name = ئىسمى
column-note = ئىزاھات
column-class = تۈرى
column-day = كۈنلەر
column-from = باشلانغان
column-to = ئاخىرلاشقان
column-statements = خاتىرىلەر
column-conflicts = زىددىيەتلەر
column-access = كىم كۆرەلەيدۇ
column-changed = ئۆزگەرگەن
column-when = قاچان
column-what = نېمە
column-detail = نېمىدىن ئوقۇلغان
search-title = ئىزدەش
search-kinds = تۈرى:
search-languages = تىلى:
search-years = ۋاقتى:
search-since = { $year }-يىلدىن باشلاپ
search-also-written = يەنە مۇنداقمۇ يېزىلىدۇ:
search-only-as-typed = پەقەت يېزىلغىنى بويىچە
search-only-typed = پەقەت يېزىلغىنىلا ئىزدەلدى.
search-any-spelling = باشقا يېزىلىشلىرىنىمۇ ئىزدەش
search-met = بۇ يەردىكى يېزىلىشى:
search-nothing = ماس كېلىدىغىنى يوق. سۆزنى ئازايتىپ، سۆزنىڭ باش قىسمىنى يېزىپ كەينىگە * قوشۇپ ياكى باشقىچە يېزىپ كۆرۈڭ.

# يېزىش
write-title = يېزىش
write-lead = ئىزاھات ياكى زىيارەت خاتىرىسى بىر ھۆججەت بولىدۇ. يېزىۋاتقىنىڭىزدا قارالما خەزىنە ئىچىدە ساقلىنىدۇ.
write-keep = ھۆججەت قىلىپ ساقلاش
write-draft = قارالمىنى ساقلاش
write-discard = قارالمىنى تاشلىۋېتىش
write-saving = ساقلىنىۋاتىدۇ …
write-saved = قارالما ساقلاندى.
write-unsaved = قارالمىنى ساقلىغىلى بولمىدى. «قارالمىنى ساقلاش» نى بېسىڭ.

# فىلىم ۋە ئاۋاز
play-title = قويۇش
play-link = قويۇپ، ئاڭلاپ يېزىش
play-player = ئۈن-سىن
play-at = ▶ { $time }
play-from = قويۇلۇش باشلىنىدىغان ۋاقىت: { $time }
play-pause = قويۇش ياكى ۋاقىتلىق توختىتىش
play-back = بەش سېكۇنت ئارقىغا
play-stamp = ۋاقىتنى قويۇش
play-said = نېمە دېيىلگەن
play-srt = سۇبتىتىر (SRT)
play-vtt = سۇبتىتىر (VTT)
play-sheet = ئاڭلىغانلىرىڭىز
play-sheet-note = ھەر بىر قۇر ئۆز ۋاقتى بىلەن باشلىنىپ، كېيىنكىسىگىچە داۋاملىشىدۇ:
play-draft = بۇ سىزنىڭ قارالمىڭىز. ئۇ تېخى نۇسخا سۈپىتىدە ساقلانمىدى.
play-keep = ئاڭلاپ يېزىلغان تېكىست قىلىپ ساقلاش
play-kept = ئاڭلاپ يېزىلغان تېكىست ساقلاندى. ئۇنىڭدىن تەكلىپ قىلىنغانلار «ئوقۇش» ئاستىدا كۈتۈۋاتىدۇ.
play-same = ھېچنېمە ئۆزگەرمىگەچكە، ھېچنېمە ساقلانمىدى.
play-subtitles = ياكى سۇبتىتىر فايلىنى تاللاڭ (SRT، VTT)
play-take = ئاڭلاپ يېزىلغان تېكىست قىلىپ ئېلىش

# سۈرەتلەردىكى رايونلار
region-word = بەلگىلەنگەن رايون
regions-title = بەلگىلەنگەن رايونلار
regions-link = رايونلارنى بەلگىلەش
regions-where = قەيەردە، سۈرەتنىڭ پىرسەنتى بىلەن
regions-left = سولدىن
regions-top = ئۈستىدىن
regions-width = كەڭلىكى
regions-height = ئېگىزلىكى
regions-hint = سۈرەت ئۈستىدە سۆرەڭ؛ ياكى سۈرەتنى تاللاپ، رايوننى يۆنىلىش كۇنۇپكىلىرى بىلەن يۆتكەڭ، چوڭلۇقىنى Shift ۋە يۆنىلىش كۇنۇپكىلىرى بىلەن ئۆزگەرتىڭ.
regions-says = يېزىلغىنى
regions-shows = كۆرۈنگىنى
regions-says-label = ئۇ يەردە نېمە يېزىلغان (ئۇنىڭدىن ئىسىم، كۈن ۋە جايلار ئوقۇلىدۇ)
regions-shows-label = ئۇ يەردە نېمە كۆرۈنىدۇ (بۇ ھۆججەت ھەققىدىكى بايان بولىدۇ)
regions-keep = رايوننى ساقلاش
regions-kept = رايون ساقلاندى.
regions-no-words = ئۇ يەردە نېمە يېزىلغانلىقىنى ياكى نېمە كۆرۈنىدىغانلىقىنى يېزىڭ.
regions-marked = ھازىرغىچە بەلگىلەنگەنلەر
regions-none = تېخى ھېچنېمە بەلگىلەنمىدى.
cover-title = ئۈستى يېپىلغان نۇسخا
cover-link = ئۈستى يېپىلغان نۇسخا
cover-lead = بۇ نۇسخا قايتىدىن سىزىلىدۇ: رايونلار توق قارا، فايلنىڭ ئۆزى ھەققىدە دېگەنلىرى يوق. ئەسلى نۇسخىنىڭ مەخپىيلىكى ئۆزگەرمەيدۇ.
cover-areas = نېمىنىڭ ئۈستىنى يېپىش: ھەر بىر رايون ئۈچۈن بىر قۇر، سول، ئۈست، كەڭلىك ۋە ئېگىزلىك، پىرسەنت بىلەن
cover-hint = رايوننىڭ ئۈستىنى يېپىش ئۈچۈن سۈرەت ئۈستىدە سۆرەڭ؛ ياكى سۈرەتنى تاللاپ، رايوننى يۆنىلىش كۇنۇپكىلىرى بىلەن ئورنىتىڭ، چوڭلۇقىنى Shift ۋە يۆنىلىش كۇنۇپكىلىرى بىلەن ئۆزگەرتىپ، Enter نى بېسىڭ.
cover-show = كۆرسىتىش
cover-wrong = بۇ قۇر 0 بىلەن 100 ئارىسىدىكى تۆت سان ئەمەس: { $line }
cover-area = يېپىلغان: { $numbers }
cover-count = { $count ->
    [0] تېخى ھېچنېمىنىڭ ئۈستى يېپىلمىدى.
    [one] بىر رايوننىڭ ئۈستى يېپىلدى.
   *[other] { $count } رايوننىڭ ئۈستى يېپىلدى.
}
cover-access = نۇسخىنى كىم كۆرەلەيدۇ
cover-same = مەخپىيلىكى ئەسلى نۇسخا بىلەن ئوخشاش
cover-checked = كىم نېمىنى تەكشۈرگەن
cover-checked-note = مەسىلەن: كىملىكنى كىم، قايسى كۈنى كۆرگەن. بۇ پېچەتلەنگەن پېتى قالىدۇ.
cover-make = نۇسخىنى ياساش
cover-made = نۇسخا مانا بۇ. باشقىلارغا بېرىشتىن بۇرۇن قاراپ چىقىڭ.
form-title = ماۋزۇسى
form-content = تېكىست
form-interview = سۆھبەت
form-interviewer = زىيارەت قىلغۇچى
form-interpreter = تەرجىمان
form-place = جايى
form-stated = چېسلاسى
form-sealed-note = زىيارەت قىلغۇچى ۋە تەرجىمان پېچەتلەنگەن: ئۇلارنى پەقەت سىزلا كۆرىسىز.

# تەڭشەكلەر ۋە ياردەم
settings-title = تەڭشەكلەر
settings-role = سىزنىڭ بۇ يەردىكى رولىڭىز
settings-key = ئاچقۇچىڭىز
settings-lock = ئۆزى قۇلۇپلىنىدۇ
settings-minutes = { $count ->
    [one] بىر مىنۇت ئىشلىتىلمىسە
   *[other] { $count } مىنۇت ئىشلىتىلمىسە
}
settings-network = تور
settings-silent = جىم: بۇ خىزمەت ئۈستىلى باشقا ھېچقانداق كومپيۇتېر بىلەن ئالاقىلاشمايدۇ.
settings-unsure = جەزملەنمىگەن تەكلىپلەر
settings-unsure-now = ئىشەنچ دەرىجىسى { $percent }% تىن تۆۋەن تەكلىپ ئايرىم، باشقىلىرىدىن كېيىن كۆرسىتىلىدۇ.
settings-unsure-label = ئىشەنچ دەرىجىسى مۇنىڭدىن تۆۋەنلىرىنى ئايرىم كۆرسىتىش، % بىلەن (0 بولسا ھېچقايسىسى ئايرىلمايدۇ)
settings-keep = ساقلاش
settings-learnt = بۇ خەزىنە ئۆگەنگەنلەر
settings-learnt-note = بۇلار بۇ يەردە قىلىنغان قارارلارنىڭ سىز كۆرەلەيدىغان قىسمىدىن كېلىپ چىقىدۇ. كېيىنكى ئوخشاش قائىدە ۋە ئوخشاش تۈردىكى تەكلىپلەرنىڭ ئىشەنچ دەرىجىسىنى ئۆستۈرىدۇ ياكى تۆۋەنلىتىدۇ، بۇ خەزىنىدىن ھېچقاچان چىقمايدۇ.
settings-learnt-nothing = تېخى ھېچقانداق قارار قىلىنمىدى.
settings-access = كۆرۈش دەرىجىلىرى
settings-history = توركۆرگۈلەر بەت ئادرېسلىرىنى، جۈملىدىن ئىزدىگەن سۆزلەرنى ساقلاپ قالىدۇ. شەخسىي كۆزنەك ئىشلىتىڭ.
help-title = ياردەم ۋە كۇنۇپكىلار
help-keys = كۇنۇپكىلار
help-keys-note = ئۇلار ئۈچۈن سىكرىپت كېرەك. ئۇلار قىلىدىغان ھەممە ئىشنى بەتتىكى ئۇلانما ياكى توپچا بىلەنمۇ قىلغىلى بولىدۇ.
key-accept = تەكلىپنى قوبۇل قىلىش
key-same = تەكلىپنى ئۇنىڭ ئىسمى بىلەن مەلۇم بولغان بىرىنچى يازمىنىڭ ئۆزى دەپ قوبۇل قىلىش؛ يانمۇيان كۆرۈنۈشتە، ئىككىسىنى بىر شەخس دېيىش
key-edit = بىرىنچى بۆلىكىنى ئۆزگەرتىش
key-reject = سەۋەب يېزىش؛ ئاندىن Enter تەكلىپنى رەت قىلىدۇ
key-skip = كۈتۈۋاتقان كېيىنكىسىگە ئاتلاش
key-next = كېيىنكىسى
key-previous = ئالدىنقىسى
key-open = تەكرار بولۇشى مۇمكىن بولغان بىرىنچى جۈپنى يانمۇيان قويۇش
key-apart = ئىككىسىنى بىر شەخس ئەمەس دېيىش
key-left-open = ئىككىسىنىڭ بىر شەخس ياكى ئەمەسلىكىنى ئوچۇق قالدۇرۇش
key-filter = تەكرار بولۇشى مۇمكىن بولغانلارنى ئىسىمدىكى سۆز بويىچە سۈزۈش
key-play = ئۈن-سىننى قويۇش ياكى ۋاقىتلىق توختىتىش
key-play-back = ئۈن-سىندا بەش سېكۇنت ئارقىغا قايتىش
key-stamp = ئۈن-سىننىڭ ۋاقتىنى ۋاراققا قويۇش
key-undo = ئەڭ ئاخىرقى ئىشنى قايتۇرۇۋېلىش
key-search = ئىزدەش
key-help = بۇ بەت
help-queries = ئىزدەشكە نېمىلەرنى يېزىشقا بولىدۇ
help-endings = كىرىل ۋە ئەرەب يېزىقىدىكى سۆزلەر قوشۇمچە ئۇلانغان شەكىللىرىنىمۇ تاپىدۇ. قوش تىرناق ئىچىگە ئېلىنسا، بۇ ئىشلىمەيدۇ. ئىسىملار باشقا يېزىقتا يېزىلغان شەكلىدىمۇ تېپىلىدۇ؛ نەتىجىدە بۇ كۆرسىتىلىدۇ، «پەقەت يېزىلغىنى بويىچە» تاللانسا، بۇ ئىشلىمەيدۇ.
help-data = جايلار ۋە ئۇلارنىڭ بارلىق يېزىقلاردىكى ناملىرى: GeoNames (geonames.org)، CC BY 4.0؛ ئىككى يېزىقتا نېمىنىڭ نېمىگە ئوخشاش ئاڭلىنىدىغانلىقى شۇلاردىن ھېسابلانغان. دۆلەتلەرنىڭ ناملىرى: Unicode CLDR، Unicode ئىجازىتى.
query-both = ئىككىلا سۆز
query-either = ئۇلارنىڭ بىرى
query-without = بىرىنچىسى بار، ئىككىنچىسى يوق
query-phrase = دەل مۇشۇ سۆزلەر، مۇشۇ تەرتىپتە
query-beginning = شۇنداق باشلىنىدىغان سۆزلەر
query-filter = پەقەت شەخسلەر، پەقەت رۇسچە
query-days = مۇددەت، ئىككى ئۇچى ئىچىدە

# بەت بۆلەكلىرى
style-title = بەت بۆلەكلىرى
style-lead = بەتلەرنىڭ ھەر بىر بۆلىكى، كۆرۈش ئۈچۈن.
style-marks = بەلگىلەر
style-forms = تولدۇرۇش جەدۋەللىرى
style-words = ئوقۇرمەنگە ئېيتىلىدىغان سۆزلەر
style-example = مىسال

# جايلار
places-title = جايلار
places-lead = مەنبەلەر تىلغا ئالغان جايلار ۋە مۇشۇ يەردە تەسۋىرلەنگەن جايلار. بىر نامنىڭ دۇنيادىكى قايسى جاينى كۆرسىتىدىغانلىقىنى كىشى ئېيتىدۇ.
places-add = ھېچقانداق تىزىملىكتە يوق جاينى تەسۋىرلەش
places-empty = سۈزگۈچكە ماس كېلىدىغان جاي يوق.
places-types = جايلارنىڭ تۈرى
places-every-type = بارلىق تۈرلەر
places-state-any = ھەممىسى
places-state-open = تېخى ئېيتىلمىغان
places-state-chosen = ئېيتىلغان
places-state-own = مۇشۇ يەردە تەسۋىرلەنگەن
column-place-type = تۈرى
column-country = دۆلەت
column-state = ھالىتى
column-key = نومۇر-بەلگىسى
column-means = كۆرسىتىدىغىنى
column-point = نۇقتا
column-latitude = كەڭلىك گرادۇسى
column-longitude = ئۇزۇنلۇق گرادۇسى
column-radius = پەرق چېكى، مېتىر
place-point-radius = { $point } (± { $metres } m)
place-within = تەۋەلىكى:
place-called-then = (ئۇ چاغدىكى نامى: { $name })
place-name-kind = نامنىڭ تۈرى
place-name-years = يىللار
place-name-source = كىم شۇنداق دەيدۇ
place-name-unverified = شۇ تىلنى بىلىدىغان كىشى تەكشۈرمىگەن
place-name-official = دۆلەت قويغان نام
place-name-local = خەلق ئاتايدىغان نام
place-name-exonym = باشقىلار ئاتايدىغان نام
place-name-historical = ئىلگىرىكى نام
place-name-listed = تىزىملىكتىكى نام
card-means = بۇ قايسى جاي (GeoNames، CC BY 4.0)
card-means-later = تېخى ئېيتىلمىغان
gazetteer-title = بۇ قايسى جاي
gazetteer-waits = بۇنىڭ قايسى جاي ئىكەنلىكىنى تېخى ھېچكىم ئېيتمىدى. بىر قانچىسى تەكلىپ قىلىندى.
gazetteer-note = بۇ نامدىكى جايلار، ئېھتىمالى ئەڭ چوڭى ئالدىدا؛ سانلار تېپىلغان جايلار ئارىسىدا بۆلۈنگەن، قوشۇلسا 1 بولىدۇ. تاللىغۇچە ھېچنېمە ساقلانمايدۇ.
gazetteer-this = مۇشۇ
gazetteer-this-one = مۇشۇ: { $name }
gazetteer-none = بۇلارنىڭ ھېچقايسىسى ئەمەس
gazetteer-not-this = قايتۇرۇۋېلىش: بۇ جاي ئەمەس ياكى ئېنىق ئەمەس
gazetteer-take-back-of = «بۇ جاي ئەمەس» دېگەننى قايتۇرۇۋېلىش: { $name }
gazetteer-empty = تىزىملىكتە بۇنداق نامدىكى جاي يوق.
gazetteer-no-other = تىزىملىكتە بۇنداق نامدىكى، ئېھتىمالى بار باشقا جاي يوق.
gazetteer-search = باشقا نام بىلەن ئىزدەش
gazetteer-missing = كۆپ سانلىق كەنت، تۈرمە ۋە لاگېرلار تىزىملىكتە يوق.
gazetteer-describe = بۇ جاينى تەسۋىرلەش
gazetteer-own = بۇ جاي مۇشۇ يەردە تەسۋىرلەنگەن. ئۇ دۇنيادىكى جايلار بىلەن بىللە ئىزدىلىدۇ، باشقا يازمىلارمۇ ئۇنى كۆرسىتەلەيدۇ.
gazetteer-change = ئۇ ھەققىدە دېيىلگەننى ئۆزگەرتىش
gazetteer-called = ۋەقە يۈز بەرگەن چاغدىكى نامى:
gazetteer-names = { $count ->
    [one] بىر نام
   *[other] { $count } نام
}
gazetteer-names-all = جاينىڭ بارلىق ناملىرى
gazetteer-said = كىم تاللىغان، قاچان:
gazetteer-refused = { $count ->
    [one] ئۇ كۆرسەتمەيدىغان بىر جاي
   *[other] ئۇ كۆرسەتمەيدىغان { $count } جاي
}
gazetteer-whose = جايلار، نۇقتىلار ۋە نوپۇس سانلىرى: GeoNames (geonames.org)، CC BY 4.0؛ يىللىرى بار ناملار بۇ پروگراممىنىڭ جەدۋەللىرىدىن، ھەر بىرىنىڭ مەنبەسى بىلەن.
place-new-title = جاينى تەسۋىرلەش
place-change-title = ئۆزگەرتىش
place-form-lead = ھېچقانداق تىزىملىكتە يوق كەنت، تۈرمە، لاگېر ۋە باشقا جايلار ئۈچۈن. بۇ جاينى كۆرۈش ھوقۇقى يوق كىشىگە ئۇ كۆرسىتىلمەيدۇ ھەم تەكلىپ قىلىنمايدۇ.
place-form-wrong = { $count ->
    [one] بىر بۆلەك ماس كەلمەيدۇ؛ تېخى ھېچنېمە ساقلانمىدى.
   *[other] { $count } بۆلەك ماس كەلمەيدۇ؛ تېخى ھېچنېمە ساقلانمىدى.
}
place-form-units = بۇ نامدا بىر قانچە مەمۇرىي رايون بار. بىرىنى تاللاڭ؛ تېخى ھېچنېمە ساقلانمىدى.
place-form-name = { $number }-نام
place-form-language = تىلى
place-form-years = رەسمىي بولغان يىللار
place-form-name-source = باشقا كىشى دېگەن بولسا، كىم
place-form-names-note = يازما بىرىنچى نام بىلەن كۆرسىتىلىدۇ. تىلى: تىل بەلگىسى، مەسىلەن kk، ug، zh ياكى kk-Arab. يىللار: 1998/2019، ئاخىرى ئوچۇق بولسا .. قويۇلىدۇ (1950/..)؛ خەلق ئاتايدىغان نامغا يىل يېزىلمايدۇ. بوش قۇرلار ھېسابقا ئېلىنمايدۇ. يېزىقى ھەرپلەردىن بىلىنىدۇ.
place-form-source = مەنبە: بۇلارنىڭ ھەممىسىنى كىم، نەدە دېگەن
place-form-save = ساقلاش
place-form-more = يەنە بىر نام
place-form-where = نېمە ۋە قەيەردە
place-form-country = دۆلەت (نامى ياكى كودى)
place-form-unit = تەۋە ناھىيە، ۋىلايەت ياكى شەھەر
place-form-which-unit = قايسىسى؟
place-form-latitude = كەڭلىك، شىمالغا قاراپ گرادۇس
place-form-longitude = ئۇزۇنلۇق، شەرققە قاراپ گرادۇس
place-form-radius = قانچىلىك پەرق قىلىشى مۇمكىن (500 m، 2 km)
place-form-point-note = گرادۇس 43.25 ياكى 43°15′ N دەپ يېزىلىدۇ. ھېچكىم جەزم قىلالمايدىغان نۇقتىغا ئارىلىق كېرەك: قانچىلىك پەرق قىلىشى مۇمكىن.
place-wrong-source = كىمنىڭ شۇنداق دېگەنلىكىنى يېزىڭ: كىشى، خەرىتە، دوكلات.
place-wrong-long = بۇ بەك ئۇزۇن.
place-wrong-hidden = بۇنىڭدا ھېچكىم كۆرمەيدىغان، سۆزلەرنىڭ يۆنىلىشىنى ئۆزگەرتىدىغان بەلگىلەر بار. قايتىدىن يېزىڭ.
place-wrong-many = ناملار بەك كۆپ.
place-wrong-no-name = جايغا نام كېرەك.
place-wrong-name-empty = نام يېزىلمىغان. نام بولمىسا، پۈتۈن قۇرنى بوش قالدۇرۇڭ.
place-wrong-name-letters = نامدا ھەرپ ياكى رەقەم بولىدۇ.
place-wrong-language = تىل بەلگىسىنى يېزىڭ: kk دېگەندەك ئىككى ياكى ئۈچ ھەرپ، ياكى يېزىقى بىلەن، kk-Arab دېگەندەك.
place-wrong-years = يىللارنى 1998/2019 دەپ يېزىڭ، ئاخىرى ئوچۇق بولسا .. قويۇڭ: 1950/..
place-wrong-type = تىزىملىكتىن بىرىنى تاللاڭ.
place-wrong-country = بۇ نام ياكى كود بىلەن دۆلەت يوق.
place-wrong-unit = بۇ نامدا مەمۇرىي رايون ياكى شەھەر يوق. بوش قالدۇرۇڭ ياكى چوڭراقىنى يېزىڭ.
place-wrong-degrees = گرادۇسنى 43.25، 43,25 ياكى 43°15′30″ N دەپ يېزىڭ.
place-wrong-latitude = كەڭلىك گرادۇسى 90 دىن ئاشمايدۇ.
place-wrong-longitude = ئۇزۇنلۇق گرادۇسى 180 دىن ئاشمايدۇ.
place-wrong-swapped = ئىككى سان ئالمىشىپ قالغاندەك تۇرىدۇ: بۇ يەرگە شىمال-جەنۇب سانى كېرەك.
place-wrong-half = نۇقتىغا ئىككىلا سان كېرەك.
place-wrong-radius = ئارىلىقنى 500 m ياكى 2 km دەپ يېزىڭ، ئەڭ كۆپ 1000 km.
place-wrong-radius-alone = ئارىلىق ئۈچۈن ئۇ ھېسابلىنىدىغان نۇقتا كېرەك.
place-wrong-access = بۇنى تاپشۇرىدىغان دېلو تېخى يوق.

# سۈرەتلەردىن تونۇلغان ھەرپلەر.
property-corrected = بەتنىڭ يېنىدا تۈزىتىلگەن
recognition-title = سۈرەتتىكى ھەرپلەر
recognition-waiting = { $pages ->
    [one] بىر بەتتىن
   *[other] { $pages } بەتتىن
} { $done } بەت كۆرۈپ چىقىلدى؛ بۇ ئىش خىزمەت ئۈستىلىنىڭ ئارقىسىدا داۋاملىشىۋاتىدۇ
recognition-stopped = توختىتىلغان ياكى تەلەپ قىلىنمىغان. قىلىنغىنى كېيىنكى قېتىم ئۈچۈن ساقلاندى.
recognition-done = { $pages ->
    [one] بىر بەتتىن
   *[other] { $pages } بەتتىن
} { $found } بەتتە ھەرپلەر تېپىلدى؛ { $unsure ->
    [0] جەزملەنمىگەن سۆز يوق
    [one] بىر سۆز جەزملەنمىگەن
   *[other] { $unsure } سۆز جەزملەنمىگەن
}. ئىسىم ۋە سانلارنى بەت بىلەن سېلىشتۇرۇڭ.
recognition-failed = { $pages ->
    [one] بىر بەت تونۇلمىدى
   *[other] { $pages } بەت تونۇلمىدى
}: { $reason }
recognition-missing = بۇ كومپيۇتېردا ھەرپ تونۇيدىغان پروگرامما يوق؛ ساقلىغۇچى tesseract-ocr نى ئورنىتالايدۇ.
recognition-look = ھازىر نەگە كەلدى؟
recognition-stop = توختىتىش
recognition-ask = ھەرپلەرنى تونۇش
recognition-begin = تونۇش
recognition-languages = تىللار؛ ھېچقايسىسى تاللانمىسا، ھەر بەتنىڭ ئۆزىدىن بىلىنىدۇ
recognition-pages = بەتلەر
recognition-without-text = تېكىستى يوقلار
recognition-all = ھەممىسى: فايل دېگەننىڭ يېنىدا كۆرۈنگىنىمۇ
doubtful-count = { $count ->
    [one] بىر سۆز جەزملەنمەي ئوقۇلغان
   *[other] { $count } سۆز جەزملەنمەي ئوقۇلغان
}
doubtful-percent = ئىشەنچ دەرىجىسى { $percent }%
correct-title = تونۇلغاننى تۈزىتىش
correct-note = بەتتە كۆرۈنگىنىنى قۇرمۇقۇر، شۇ پېتى يېزىڭ: خاتالىرىنىمۇ. يېڭى نۇسخا ياسىلىدۇ؛ بۇرۇنقىسى قالىدۇ.
correct-label = بەتتە يېزىلغىنى
correct-keep = بۇ بەتنى ساقلاش
correct-keep-next = ساقلاپ، كېيىنكى بەتكە ئۆتۈش
flash-corrected = { $page }-بەت تۈزىتىلدى.
flash-corrected-passages = { $page }-بەت تۈزىتىلدى. { $count ->
    [one] بىر ئۈزۈندە
   *[other] { $count } ئۈزۈندە
} بۇرۇنقى نۇسخىغا ئاساسلانغان؛ سۆزلىرى يەنىلا بار بولغىنى: { $following }.
flash-not-corrected = ھېچنېمە ئۆزگەرمىدى.
flash-followed = { $count ->
    [one] بىر بايان
   *[other] { $count } بايان
} ئەمدى يېڭى نۇسخىنىڭ سۆزلىرىگە ئاساسلىنىدۇ.
passages-title = بۇرۇنقى نۇسخىنىڭ ئۈزۈندىلىرى
passages-note = ئۈزۈندە ھەرگىز ئۆزلۈكىدىن يۆتكەلمەيدۇ. سۆزلىرى تېكىستتە ئۆزگەرمىگەن ۋە ئېنىق ھالدا بار بولسا، يېڭى ئورنى تەكلىپ قىلىنىدۇ.
passages-none = بارلىق ئۈزۈندىلەر كۆرسىتىلگەن تېكىستتە بار.
passages-displaced = { $count ->
    [one] بىر ئۈزۈندە
   *[other] { $count } ئۈزۈندە
} تېكىستنىڭ بۇرۇنقى نۇسخىسىغا ئاساسلانغان
passages-following = { $count ->
    [one] بىر ئۈزۈندىنىڭ سۆزلىرى يەنىلا بار
   *[other] { $count } ئۈزۈندىنىڭ سۆزلىرى يەنىلا بار
}
passages-take-all = ھەممىسىنى يېڭى ئورنىغا يۆتكەش
passages-take = شۇ يەرگە يۆتكەش
passages-look = يېڭى ئورنىنى كۆرۈش
passages-lost = { $count ->
    [one] بىر ئۈزۈندىنىڭ سۆزلىرى ئۆزگەرگەن
   *[other] { $count } ئۈزۈندىنىڭ سۆزلىرى ئۆزگەرگەن
}
passages-lost-note = بۇ بايانلار يەنىلا كۈچكە ئىگە ۋە ئەسلىدىكى سۆزلەرگە ئاساسلىنىدۇ. بەتنى ئوقۇڭ: تېكىستتىكى يېڭى سۆزلەرنى قوبۇل قىلىڭ ياكى باياننى قايتۇرۇۋېلىڭ.
passages-statement = بايان ۋە ئۇنىڭ سۆزلىرى

# كۆرۈنمە يۈزىنىڭ تىللىرى
desk-language = خىزمەت ئۈستىلىنىڭ تىلى
desk-language-unreviewed = بۇ تەرجىمىنى شۇ تىلنى ئانا تىلى قىلغان كىشى تېخى كۆرۈپ چىقمىغان.
settings-language = تىل
settings-language-browser = توركۆرگۈ سورىغىنى بويىچە
wording-title = كۆرۈنمە يۈزىنىڭ جۈملىلىرى
wording-lead = خىزمەت ئۈستىلىنىڭ سۆزلىرى، ئىنگلىزچىسىنىڭ يېنىدا. ساقلىغۇچى خاتا جۈملىنىڭ ئورنىغا ياخشىراقىنى قويالايدۇ؛ ئۇ بۇ خەزىنىدە ۋە ئۇنىڭ زاپاس نۇسخىلىرىدا قالىدۇ.
wording-find = جۈملىدىكى سۆزلەر
wording-all = جۈملىلەر
wording-english = ئىنگلىزچە
wording-sentence = جۈملە
wording-state-any = ھەممىسى
wording-state-missing = تەرجىمىسى يوق، ئىنگلىزچە كۆرسىتىلىدۇ
wording-state-open = كۆرۈپ چىقىلمىغان
wording-state-reviewed = ئانا تىلى بولغان كىشى كۆرۈپ چىققان
wording-state-corrected = مۇشۇ يەردە تۈزىتىلگەن
wording-file = مۇشۇ يەردە تۈزىتىلگەنلەرنىڭ ھەممىسى، فايل قىلىپ
wording-empty = ماس كېلىدىغان جۈملە يوق. سۈزگۈچتىن بىرنى ئېلىۋېتىڭ.
wording-kept = جۈملە ساقلاندى. ئەمدى شۇ كۆرسىتىلىدۇ.
wording-taken-back = پروگراممىنىڭ ئۆز جۈملىسى قايتا كۆرسىتىلىدۇ.
sentence-title = كۆرۈنمە يۈزىنىڭ بىر جۈملىسى
sentence-built-in = پروگراممىنىڭ ئۆزىدىكى
sentence-text = ئورنىغا كۆرسىتىلىدىغىنى
sentence-note = چوڭ تىرناق ئىچىدىكى قىسىم تولدۇرۇلىدۇ؛ ئۇنى شۇ پېتى قالدۇرۇڭ. سان بىلەن كەلگەن جۈملىدە تىلنىڭ ھەر بىر سان شەكلى ئۈچۈن بىر قۇر بار.
sentence-reviewed = بۇ جۈملىنى ئانا تىلى بولغان كىشى كۆرۈپ چىقتى
sentence-keep = ساقلاش
sentence-take-back = پروگراممىنىڭ ئۆزىدىكىسىنى قايتا كۆرسىتىش
sentence-keepers = جۈملىنى پەقەت ساقلىغۇچىلا تۈزىتەلەيدۇ.

# ئاۋۋال نېمە قىلىش كېرەك
first-title = دەسلەپكى بەش قەدەم
first-read = بىر تېكىست ئوقۇڭ.
first-read-why = kua تاپقانلار تېكىستتە بەلگىلەنگەن. ھەر بىرىنى قوبۇل قىلىڭ، تۈزىتىڭ ياكى رەت قىلىڭ: a، e ۋە r كۇنۇپكىلىرىمۇ شۇنى قىلىدۇ.
first-person = بىر شەخسكە قاراڭ.
first-person-why = ھەر بىر مەلۇمات ئۆز مەنبەلىرى بىلەن تۇرىدۇ؛ «1 مەنبە» بېسىلسا، ئۆز سۆزلىرى ئېچىلىدۇ.
first-conflict = مەنبەلەرنىڭ نەدە بىر-بىرىگە زىت كېلىدىغانلىقىنى كۆرۈڭ.
first-conflict-why = ئىككىلىسى يانمۇيان قالىدۇ، ھەر بىرىنىڭ يېنىدا كىم دېگەنلىكى بار؛ قارارىڭىز ھېچقايسىسىنى يوق قىلمايدۇ.
first-doubles = ئىككى ئىسىمنىڭ بىر شەخس ياكى ئەمەسلىكىنى ئېيتىڭ.
first-doubles-why = kua جۈپلەرنى سەۋەبى بىلەن تەكلىپ قىلىدۇ، باشقا-باشقا يېزىقتا بولسىمۇ. نېمە دېسىڭىز، قايتۇرۇۋالغىلى بولىدۇ.
first-log = خاتىرە دەپتىرىنى تەكشۈرۈڭ.
first-log-why = ئۇ يېزىلغاندىن كېيىن ھېچنېمىنىڭ ئۆزگەرتىلمىگەنلىكىنى ۋە چىقىرىۋېتىلمىگەنلىكىنى كۆرسىتىدۇ.
first-hide = بۇ قەدەملەرنى يىغىشتۇرۇۋېتىش
first-show = دەسلەپكى قەدەملەرنى قايتا كۆرسىتىش

# سۆز بىلەن يېزىلغان ۋاقىتلار
month-1 = يانۋار
month-2 = فېۋرال
month-3 = مارت
month-4 = ئاپرېل
month-5 = ماي
month-6 = ئىيۇن
month-7 = ئىيۇل
month-8 = ئاۋغۇست
month-9 = سېنتەبىر
month-10 = ئۆكتەبىر
month-11 = نويابىر
month-12 = دېكابىر
month-of-1 = يانۋار
month-of-2 = فېۋرال
month-of-3 = مارت
month-of-4 = ئاپرېل
month-of-5 = ماي
month-of-6 = ئىيۇن
month-of-7 = ئىيۇل
month-of-8 = ئاۋغۇست
month-of-9 = سېنتەبىر
month-of-10 = ئۆكتەبىر
month-of-11 = نويابىر
month-of-12 = دېكابىر
date-day = { $year }-يىلى { $day }-{ $month }
date-month = { $year }-يىلى { $month }
date-day-and-month = { $day }-{ $month }
date-year = { $year }-يىل
date-years = { $first }–{ $last }-يىللار
date-no-year = يىلى نامەلۇم
date-some-month = { $year } ئىچىدىكى بىر ئاي
date-some-day-of = { $date } ئىچىدىكى بىر كۈن
date-season-21 = { $year }-يىلى ئەتىياز
date-season-22 = { $year }-يىلى ياز
date-season-23 = { $year }-يىلى كۈز
date-season-24 = { $year }-يىلى قىش
date-about = تەخمىنەن { $date }
date-perhaps = بەلكىم { $date }
date-perhaps-about = بەلكىم تەخمىنەن { $date }
date-interval = { $begin } – { $end }
date-since = باشلىنىشى: { $begin }، ئاخىرى ئوچۇق
date-end-unknown = باشلىنىشى: { $begin }، ئاخىرى نامەلۇم
date-until = ئاخىرى: { $end }
date-begin-unknown = ئاخىرى: { $end }، باشلىنىشى نامەلۇم
date-always = ۋاقتى نامەلۇم
date-one-of = بۇلارنىڭ بىرى: { $dates }
date-all = بۇلارنىڭ ھەممىسى: { $dates }

# Saved searches
saved-title = ساقلانغان ئىزدەشلەر
saved-why = ساقلانغان ئىزدەش دېگەن نېمە بىلەن تارايتىلغانلىقى قوشۇپ ساقلانغان بەت. سان ئۇنىڭ ھازىر قانچە تاپىدىغانلىقىنى ۋە ئاخىرقى قېتىم ئاچقاندىن بېرى نېمىنىڭ يېڭى ئىكەنلىكىنى ئېيتىدۇ. سىزنىڭكىنى پەقەت سىزلا كۆرىسىز.
saved-empty = ھازىرچە ھېچنېمە ساقلانمىدى. ئىزدەڭ ياكى بىر تىزىملىك ياكى رەسىمنى تارايتىڭ، ئاندىن ئاستىدىكى «بۇ ئىزدەشنى ساقلاش» نى تاللاڭ.
saved-found = ھازىر تاپىدۇ
saved-looked = قارالغان
saved-change = ئۆزگەرتىش
saved-name = نامى
saved-keep = بۇ ئىزدەشنى ساقلاش
saved-keep-button = ساقلاش
saved-keep-why = شۇنىڭدا ئۇ ئىچىدىكى يېڭىلىقلىرى بىلەن بىرىنچى بەتتە تۇرىدۇ.
saved-rename = نامىنى ئۆزگەرتىش
saved-remove = ئېلىۋېتىش
saved-removed-count = { $count ->
    [one] { $count } ئېلىۋېتىلدى
   *[other] { $count } ئېلىۋېتىلدى
}
saved-put-back-button = قايتۇرۇش
saved-forget = مەڭگۈلۈك ئېلىۋېتىش
saved-more = { $count ->
    [one] ئالدىنقى قېتىمدىن { $count } ئارتۇق
   *[other] ئالدىنقى قېتىمدىن { $count } ئارتۇق
}
saved-fewer = { $count ->
    [one] ئالدىنقى قېتىمدىن { $count } كەم
   *[other] ئالدىنقى قېتىمدىن { $count } كەم
}
flash-saved = «{ $name }» دېگەن نامدا ساقلاندى. ئۇ بىرىنچى بەتتە تۇرىدۇ.
saved-name-missing = ھېچنېمە ئۆزگەرمىدى: بىر نام يېزىڭ.
saved-removed = ئېلىۋېتىلدى. ئاستىدا قايتۇرالايسىز.
saved-put-back = قايتۇرۇلدى.
saved-forgotten = مەڭگۈلۈك ئېلىۋېتىلدى.

# The review queue
queue-title = تەكشۈرۈش نۆۋىتى
queue-why = بارلىق ھۆججەتلەردە كۈتۈۋاتقان تەكلىپلەر، ئېلىنغان سۆزلىرىنىڭ يېنىدا. قارار قىلغىنىڭىزنى بەلگىلەڭ؛ «قاراش» ئۇنى ھۆججىتىدە ئاچىدۇ، ئۇ يەردە تۈزىتىشكە بولىدۇ.
queue-all = ھەممىسى
queue-sure = ئىشەنچلىكلىرى
queue-unsure = ئىشەنچسىزلىرى
queue-every-kind = ھەر خىل
queue-about = مۇشۇ خاتىرە ھەققىدە كۈتۈۋاتقانلار:
queue-about-all = كۈتۈۋاتقاننىڭ ھەممىسى
queue-about-why = ناملىرى بار ھۆججەتلەردىن شۇ ناملار بويىچە تېپىلدى. ئۇ يەردىكى نام مۇشۇنى كۆرسىتەمدۇ، بۇنى سىز ئېيتىسىز.
queue-left-out = { $count ->
    [one] بۇ ناملار بار يەنە { $count } ھۆججەت قارالمىدى.
   *[other] بۇ ناملار بار يەنە { $count } ھۆججەت قارالمىدى.
}
queue-nothing-narrowed = بۇ خىلدىن كۈتۈۋاتقىنى يوق.
queue-nothing = كۈتۈۋاتقىنى يوق.
queue-tick = ئىشەنچلىكلىرىنىڭ ھەممىسىنى بەلگىلەش
queue-untick = بەلگىلەرنى ئېلىۋېتىش
queue-who = كىم ئىكەنلىكى ھۆججەتتە ئېيتىلىدۇ
queue-accept = بەلگىلەنگەننى قوبۇل قىلىش
queue-reject = بەلگىلەنگەننى رەت قىلىش

# A document beside its translation
translation-title = تەرجىمە
translation-there = تەرجىمە قىلىنغان تىللار:
translation-begin = باشقا تىلغا تەرجىمە قىلىش
translation-into = تەرجىمە تىلى
translation-begin-button = باشلاش
translation-none = بۇ ھۆججەتنى تېخى ھېچكىم تەرجىمە قىلمىدى.
translation-done = { $count ->
    [one] { $count } ئابزاس تەرجىمە قىلىندى
   *[other] { $count } ئابزاس تەرجىمە قىلىندى
}
translation-unchecked = بۇ تەرجىمىنى تېخى ھېچكىم ئەسلى بىلەن سېلىشتۇرمىدى.
translation-earlier = بۇ تەرجىمە تېكىستنىڭ ئىلگىرىكى نۇسخىسىدىن ئىشلەنگەن: ئابزاسلىرى باشقىلارنىڭ يېنىدا تۇرۇشى مۇمكىن.
translation-how = ھەربىر ئابزاستا نېمە دېيىلگەنلىكىنى يېزىڭ. بوش قالغىنى تېخى تەرجىمە قىلىنمىغان ھېسابلىنىدۇ. تەرجىمىدىن ھېچنېمە تەكلىپ قىلىنمايدۇ؛ ئىزدەش ئۇنى تاپىدۇ.
translation-read = ئوقۇش
translation-edit = داۋاملاشتۇرۇش
translation-look = { $number }-ئابزاسنى ھۆججەتتىن ئوقۇش
translation-paragraph = { $number }-ئابزاسنىڭ تەرجىمىسى
translation-missing = تېخى تەرجىمە قىلىنمىدى
translation-sealed = كىم تەرجىمە قىلغان ۋە كىم سېلىشتۇرغانلىقى پېچەتلەنگەن: پەقەت سىزلا كۆرىسىز. باش ھەرپلەر يېتەرلىك. ئۆزگەرتىلگىنىنى قايتا سېلىشتۇرۇش كېرەك.
translation-keep = تەرجىمىنى ساقلاش
translation-keep-next = ساقلاپ، كېيىنكى بەتكە ئۆتۈش
flash-translation-kept = تەرجىمە ساقلاندى.
flash-translation-same = ھېچنېمە ئۆزگەرمىدى.
property-translator = تەرجىمە قىلغۇچى
property-translation-checker = تەرجىمىنى سېلىشتۇرغۇچى
