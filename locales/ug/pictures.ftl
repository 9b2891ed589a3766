# ۋەقەلەرنىڭ سۈرەتلىرى: ۋاقىت ئوقى، ستاتىستىكا، خەرىتە ۋە باغلىنىش تورى؛ ئاتالغۇ تىزىملىكلىرى.

timeline-title = ۋاقىت ئوقى
timeline-by = قۇرلار:
timeline-by-none = ۋاقىت بويىچە
timeline-by-class = تۈرى بويىچە
timeline-by-person = قاتناشقانلار بويىچە
timeline-by-place = جاي بويىچە
timeline-lane-unknown = ھېچكىم ئېيتمىغان
timeline-rows = ۋەقەلەر
timeline-no-day = بۇ ۋەقەلەرنىڭ ھېچقايسىسىدا سىز كۆرەلەيدىغان كۈن يوق.
timeline-left-out = { $count ->
    [one] يەنە بىر ۋەقە پەقەت جەدۋەلدە بار.
   *[other] يەنە { $count } ۋەقە پەقەت جەدۋەلدە بار.
}
timeline-lanes-reading = ۋەقە بەك كۆپ، ھەر بىرىنى سىزغىلى بولمايدۇ. چەمبەر كۈنلىرىنىڭ ھەممىسى شۇ ئىستوننىڭ ئىچىدە بولغان ۋەقەلەرنى سانايدۇ؛ ئۇنىڭ ئاستىدىكى سىزىقلىق بالداق ۋاقتى بىر قانچە ئىستونغا سوزۇلغان ياكى ئېنىق بولمىغانلىرىنى سانايدۇ، ئۇچى ئوچۇق بولسا سۇسلاپ كېتىدۇ. ھەر بىرى ئۆز ۋەقەلىرىگە ئاپارىدۇ.
timeline-lanes-left-out = { $count ->
    [one] ۋاقتى ئۇزۇن ياكى ئۇچى ئوچۇق بىر ۋەقە سىزىلمىدى.
   *[other] ۋاقتى ئۇزۇن ياكى ئۇچى ئوچۇق { $count } ۋەقە سىزىلمىدى.
}
timeline-other-lanes = { $count ->
    [one] باشقا بىر تۈر
   *[other] باشقا { $count } تۈر
}
count-events = { $count ->
    [one] { $count } ۋەقە
   *[other] { $count } ۋەقە
}
counts-title = ستاتىستىكا
counts-what = كىشىلەر ئەمەس، ۋەقەلەر سانىلىدۇ: بىر كىشى كۆپ ۋەقەدە بولۇشى، بىر ۋەقەدە زىيانكەشلىككە ئۇچرىغۇچى كۆپ بولۇشى مۇمكىن. ھېچكىم خاتىرىلىمىگەنلىرى بۇنىڭ ئىچىدە يوق.
counts-undated = { $count ->
    [one] بىر ۋەقەنىڭ كۈنى يوق، ئۇ ھېچقايسى ئىستونغا كىرمەيدۇ.
   *[other] { $count } ۋەقەنىڭ كۈنى يوق، ئۇلار ھېچقايسى ئىستونغا كىرمەيدۇ.
}
counts-over-time = ۋاقىت بويىچە
counts-by = ئىستونلار:
counts-by-year = يىل
counts-by-month = ئاي
counts-by-day = كۈن
counts-by-kind = تۈرى بويىچە
counts-bar = { $period }: { $sure } ئېنىق، { $unsure } ئېنىق ئەمەس
counts-reading = ھەر بىر ۋەقە ۋاقتى باشلانغان يەردە سانىلىدۇ. سىزىقلىق قىسمى ۋاقتى شۇ ئىستوندىن ئاشىدىغان ياكى ئۇچى ئوچۇق بولغانلارنى كۆرسىتىدۇ، ئۇلار كېيىنكى ئىستونغا تەۋە بولۇشى مۇمكىن.
counts-unsure = { $count ->
    [one] بىر ۋەقە شۇنداق.
   *[other] { $count } ۋەقە شۇنداق.
}
counts-kinds-reading = كۈنى يوقلىرىنى قوشقاندا ھەممىسى. ھەر بىر بالداق ئۆز ۋەقەلىرىگە ئاپارىدۇ.
counts-kinds-left-out = { $count ->
    [one] يەنە بىر تۈر پەقەت جەدۋەلدە بار.
   *[other] يەنە { $count } تۈر پەقەت جەدۋەلدە بار.
}
column-where = قەيەردە
column-who = كىم
column-period = ۋاقىت
column-sure = تولۇق شۇ ۋاقىتتا
column-unsure = ئۇنىڭدىن ئاشىدۇ ياكى ئېنىق ئەمەس
column-events = ۋەقەلەر
picture-from = باشلىنىش ۋاقتى
picture-to = ئاخىرلىشىش ۋاقتى
picture-whole = بارلىق ۋاقىت
picture-wrong-day = «{ $words }» كۈن، ئاي ياكى يىل ئەمەس. 2019، 2019-03 ياكى 2019-03-11 دەپ يېزىڭ.
picture-without = بۇنىڭسىز: { $name }
picture-by-person = قاتناشقۇچى:
picture-by-place = جاي:
picture-by-document = قايسى ھۆججەتتە:
picture-states = ھۆججەتلەر:
picture-state-any = ھەممىسى
picture-state-waiting = تېخى تەكشۈرۈلۈۋاتىدۇ
picture-state-done = تەكشۈرۈلگەن
picture-no-class = تۈرى يوق
picture-empty = ماس كېلىدىغان ۋەقە يوق. كۈنلەرنى كېڭەيتىڭ ياكى سۈزگۈچتىن بىرنى ئېلىۋېتىڭ.
map-title = خەرىتە
map-label = خەرىتە؛ ھەر بىر چەمبەر ئۆز جايىنىڭ ۋەقەلىرىگە ياكى ئۇنىڭدىكى جايلارنىڭ يېقىنراق خەرىتىسىگە ئاپارىدۇ
map-reading = چەمبەر بىر جاي، ۋەقە كۆپ بولسا چوڭ بولىدۇ؛ گىرۋىكى ئۈزۈك سىزىقلىق بولسا، بىر قانچە جاي بار. كەڭ ئۈزۈك سىزىقلىق چەمبەر نۇقتىنىڭ قانچىلىك پەرق قىلىشى مۇمكىنلىكىنى كۆرسىتىدۇ. ئىككى جايدىكى ۋەقە ئىككىلىسىدە سانىلىدۇ.
map-source = سىزىقلار: Natural Earth. بۇ خەرىتىدىكى سىزىقلار كىمنىڭ نېمىگە ھوقۇقى بارلىقى ھەققىدە ھېچنېمە دېمەيدۇ.
map-rows = جايلار
map-empty = بۇ ۋەقەلەرنىڭ ھېچقايسىسىدا جاي يوق. كۈنلەرنى كېڭەيتىڭ ياكى سۈزگۈچتىن بىرنى ئېلىۋېتىڭ.
map-closer = يېقىنلاشتۇرۇش
map-wider = كېڭەيتىش
map-west = غەربكە
map-east = شەرققە
map-north = شىمالغا
map-south = جەنۇبقا
map-all = بارلىق جايلار
map-more-places = { $count ->
    [one] { $places }، يەنە بىر جاي بىلەن
   *[other] { $places }، يەنە { $count } جاي بىلەن
}
map-unplaced = { $count ->
    [one] بىر جاينىڭ نۇقتىسى يوق، ئۇ پەقەت جەدۋەلدە بار.
   *[other] { $count } جاينىڭ نۇقتىسى يوق، ئۇلار پەقەت جەدۋەلدە بار.
}
map-outside = { $count ->
    [one] بىر جاي كۆرسىتىلگەن دائىرىنىڭ سىرتىدا.
   *[other] { $count } جاي كۆرسىتىلگەن دائىرىنىڭ سىرتىدا.
}
map-left-out = { $count ->
    [one] ۋەقەسى ئاز بىر جاي سىزىلمىدى.
   *[other] ۋەقەسى ئاز { $count } جاي سىزىلمىدى.
}
column-called = ئۇ چاغدىكى نامى
network-title = باغلىنىش تورى
network-label = باغلىنىش تورى؛ ھەر بىر سىزىق ئۇنىڭ ئاساسى بولغان بايانغا، ھەر بىر نۇقتا ئۆز تورىغا ئاپارىدۇ
network-steps-1 = بىر قەدەم
network-steps-2 = ئىككى قەدەم
network-ties = باغلىنىشلار
network-every-tie = بارلىق باغلىنىشلار
network-empty = سىز كۆرەلەيدىغان ھېچنېمە ئۇنى باشقا يازمىغا بۇنداق باغلىمايدۇ.
network-reading = ھەر بىر سىزىق بىرەر كىشىنىڭ بايانى، ئۇ شۇ بايانغا ئاپارىدۇ؛ ھەر بىر نۇقتا ئۆز تورىغا، ئوتتۇرىدىكىسى ئۆز بېتىگە ئاپارىدۇ. ئىككى شەخسنىڭ بىر ۋەقەدە بولۇشى ئۇلارنىڭ بىر-بىرىنى تونۇيدىغانلىقىنى بىلدۈرمەيدۇ.
network-rows = باغلىنىشلار
network-left-out = { $count ->
    [one] باغلىنىشى ئاز يەنە بىر يازما كۆرسىتىلمىدى.
   *[other] باغلىنىشى ئاز يەنە { $count } يازما كۆرسىتىلمىدى.
}
column-from-record = قايسىدىن
column-tie = باغلىنىش
column-to-record = قايسىغا
column-sources = مەنبەلەر

vocabularies-title = ئاتالغۇ تىزىملىكلىرى
vocabularies-lead = بايانلاردا ئىشلىتىلىدىغان ئاتالغۇلار. كودنىڭ مەنىسى ھېچقاچان ئۆزگەرمەيدۇ؛ ئاتالغۇنىڭ سۆزلىرى سانلىق مەلۇمات.
vocabularies-version = نەشرى { $version }
vocabularies-two = ئىككى كىشى قوشۇلۇشى كېرەك
vocabulary-degrees = قاتنىشىش دەرىجىلىرى
vocabulary-entity-kinds = يازمىلارنىڭ تۈرى
vocabulary-erasure-grounds = ئۆچۈرۈش ئاساسلىرى
vocabulary-event-types = ۋەقەلەرنىڭ تۈرى
vocabulary-family-words = ئائىلىنىڭ سۆزلىرى
vocabulary-person-classes = شەخسلەرنىڭ مەنبەلەردىكى ئورنى
vocabulary-place-types = جايلارنىڭ تۈرى
vocabulary-roles = روللار
vocabulary-sexes = جىنس
column-code = كود
column-languages = باشقا تىللاردا
column-list = ئاتالغۇ تىزىملىكى
