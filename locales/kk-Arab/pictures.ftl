# Оқиғалардың суреттері: уақыт таспасы мен санақтар.

timeline-title = ۋاقىت تاسپاسى
timeline-by = قاتارلار:
timeline-by-none = ۋاقىتى بويىنشا
timeline-by-class = ٴتيپى بويىنشا
timeline-by-person = قاتىسۋشىسى بويىنشا
timeline-by-place = جەرى بويىنشا
timeline-lane-unknown = ەشكىم ايتپايدى
timeline-rows = وقيعالار
timeline-no-day = بۇل وقيعالاردىڭ بىردە-بىرىندە ٴسىز كورە الاتىن كۇن جوق.
timeline-left-out =
    { $count ->
        [one] تاعى { $count } وقيعا تەك كەستەدە.
       *[other] تاعى { $count } وقيعا تەك كەستەدە.
    }
timeline-lanes-reading = وقيعا تىم كوپ، ارقايسىسىن سالۋ مۇمكىن ەمەس. شەڭبەر بارلىق كۇنى ٴوز باعانىنا تۇسەتىن وقيعالاردى سانايدى؛ ونىڭ استىنداعى شتريحتالعان جولاق ۋاقىتى بىرنەشە باعانعا سوزىلاتىن نەمەسە ٴدال ەمەس وقيعالاردى سانايدى، اشىق شەتىندە سولعىندايدى. ارقايسىسى ٴوز وقيعالارىنا اپارادى.
timeline-lanes-left-out =
    { $count ->
        [one] ۋاقىتى ۇزاق نەمەسە اشىق { $count } وقيعا سالىنباعان.
       *[other] ۋاقىتى ۇزاق نەمەسە اشىق { $count } وقيعا سالىنباعان.
    }
timeline-other-lanes =
    { $count ->
        [one] تاعى { $count } تيپ
       *[other] تاعى { $count } تيپ
    }
count-events =
    { $count ->
        [one] { $count } وقيعا
       *[other] { $count } وقيعا
    }
counts-title = ساناقتار
counts-what = ادامدار ەمەس، وقيعالار سانالادى: ٴبىر ادام كوپ وقيعادا بولۋى، ٴبىر وقيعادا جابىرلەنۋشى كوپ بولۋى مۇمكىن. ەشكىم جازىپ الماعانى مۇندا جوق.
counts-undated =
    { $count ->
        [one] { $count } وقيعانىڭ كۇنى جوق، ول ەشبىر باعانعا كىرمەيدى.
       *[other] { $count } وقيعانىڭ كۇنى جوق، ولار ەشبىر باعانعا كىرمەيدى.
    }
counts-over-time = ۋاقىت بويىنشا
counts-by = باعاندار:
counts-by-year = جىلدار
counts-by-month = ايلار
counts-by-day = كۇندەر
counts-by-kind = ٴتيپى بويىنشا
counts-bar = { $period }: ٴدال { $sure }، ٴدال ەمەس { $unsure }
counts-reading = ٴار وقيعا ۋاقىتى باستالعان جەردە سانالادى. شتريحتالعان بولىگى — ۋاقىتى باعاننان اسىپ كەتەتىن نەمەسە اشىق وقيعالار، سوندىقتان ولار كەيىنگى باعانعا قاتىستى بولۋى مۇمكىن.
counts-unsure =
    { $count ->
        [one] مۇنداي { $count } وقيعا بار.
       *[other] مۇنداي { $count } وقيعا بار.
    }
counts-kinds-reading = بارلىعى، كۇنى جوقتارى دا. ٴار جولاق ٴوز وقيعالارىنا اپارادى.
counts-kinds-left-out =
    { $count ->
        [one] تاعى { $count } تيپ تەك كەستەدە.
       *[other] تاعى { $count } تيپ تەك كەستەدە.
    }
column-where = قايدا
column-who = كىم
column-period = ۋاقىتى
column-sure = تۇگەلىمەن وسى ۋاقىتتا
column-unsure = ودان اسادى نەمەسە ٴدال ەمەس
column-events = وقيعالار
picture-from = باسى
picture-to = سوڭى
picture-whole = بۇكىل ۋاقىت
picture-wrong-day = «{ $words }» — كۇن دە، اي دا، جىل دا ەمەس. 2019، 2019-03 نەمەسە 2019-03-11 دەپ جازىڭىز.
picture-without = مىناسىز: { $name }
picture-by-person = ادام:
picture-by-place = جەر:
picture-by-document = قۇجات بويىنشا:
picture-states = قۇجاتتار:
picture-state-any = ٴبارى
picture-state-waiting = شەشىم ٴالى قابىلدانىپ جاتىر
picture-state-done = ٴبارى شەشىلگەن
picture-no-class = ٴتيپى جوق
picture-empty = سايكەس وقيعا جوق. كۇندەردى كەڭەيتىڭىز نەمەسە ٴبىر سۇزگىنى الىپ تاستاڭىز.
map-title = كارتا
map-label = كارتا؛ ٴار شەڭبەر ٴوز جەرىنىڭ وقيعالارىنا نەمەسە سول جەرلەردىڭ جاقىن كارتاسىنا اپارادى
map-reading = شەڭبەر — جەر، وقيعا كوپ بولعان سايىن ۇلكەنىرەك؛ ۇزىك سىزىقتى شەتى بىرنەشە جەردى بىلدىرەدى. كەڭ ۇزىك شەڭبەر نۇكتەنىڭ قانشاعا اۋىتقۋى مۇمكىن ەكەنىن كورسەتەدى. ەكى جەردە بولعان وقيعا ەكەۋىندە دە سانالادى.
map-source = سۇلبالار: Natural Earth. بۇل كارتاداعى سىزىق كىمنىڭ نەگە قۇقىعى بار ەكەنى تۋرالى ەشتەڭە ايتپايدى.
map-rows = جەرلەر
map-empty = بۇل وقيعالاردىڭ بىردە-ٴبىرىنىڭ جەرى جوق. كۇندەردى كەڭەيتىڭىز نەمەسە ٴبىر سۇزگىنى الىپ تاستاڭىز.
map-closer = جاقىنداتۋ
map-wider = الىستاتۋ
map-west = باتىسقا
map-east = شىعىسقا
map-north = سولتۇستىككە
map-south = وڭتۇستىككە
map-all = بارلىق جەر
map-more-places =
    { $count ->
        [one] { $places } جانە تاعى { $count } جەر
       *[other] { $places } جانە تاعى { $count } جەر
    }
map-unplaced =
    { $count ->
        [one] { $count } جەردىڭ نۇكتەسى جوق، ول تەك كەستەدە.
       *[other] { $count } جەردىڭ نۇكتەسى جوق، ولار تەك كەستەدە.
    }
map-outside =
    { $count ->
        [one] { $count } جەر كورسەتىلگەن اۋماقتان تىس.
       *[other] { $count } جەر كورسەتىلگەن اۋماقتان تىس.
    }
map-left-out =
    { $count ->
        [one] وقيعاسى از { $count } جەر سالىنباعان.
       *[other] وقيعاسى از { $count } جەر سالىنباعان.
    }
column-called = ول كەزدەگى اتاۋى
network-title = جەلى
network-label = جەلى؛ ٴار سىزىق ونىڭ ارتىنداعى تۇجىرىمعا، ٴار نۇكتە ٴوز جەلىسىنە اپارادى
network-steps-1 = ٴبىر قادام
network-steps-2 = ەكى قادام
network-ties = بايلانىستار
network-every-tie = بارلىق بايلانىس
network-empty = سىزگە كورىنەتىن ەشتەڭە مۇنى باسقا كارتوچكامەن بۇلاي بايلانىستىرمايدى.
network-reading = ٴار سىزىق — بىرەۋدىڭ ايتقانى، سوعان اپارادى؛ ٴار نۇكتە ٴوز جەلىسىنە، ورتاداعىسى ٴوز بەتىنە اپارادى. ەكى ادامنىڭ ٴبىر وقيعادا تۇرۋى ولاردىڭ تانىس ەكەنىن بىلدىرمەيدى.
network-rows = بايلانىستار
network-left-out =
    { $count ->
        [one] بايلانىسى از تاعى { $count } كارتوچكا كورسەتىلمەگەن.
       *[other] بايلانىسى از تاعى { $count } كارتوچكا كورسەتىلمەگەن.
    }
column-from-record = كىمنىڭ، نەنىڭ
column-tie = بايلانىس
column-to-record = كىممەن، نەمەن
column-sources = دەرەككوزدەر
vocabularies-title = سوزدىكتەر
vocabularies-lead = تۇجىرىمدار قۇرالاتىن تەرميندەر. كودتىڭ ماعىناسى ەشقاشان وزگەرمەيدى؛ اتاۋلارى — دەرەك.
vocabularies-version = نۇسقاسى: { $version }
vocabularies-two = ەكى ادام كەلىسۋى كەرەك
vocabulary-degrees = قاتىسۋ دارەجەلەرى
vocabulary-entity-kinds = كارتوچكا تۇرلەرى
vocabulary-erasure-grounds = ٴوشىرۋ نەگىزدەرى
vocabulary-event-types = وقيعا تيپتەرى
vocabulary-family-words = وتباسىنىڭ سوزدەرى
vocabulary-person-classes = ادامداردىڭ دەرەككوزدەردەگى ورنى
vocabulary-place-types = جەر تۇرلەرى
vocabulary-roles = رولدەر
vocabulary-sexes = جىنىس
column-code = كودى
column-languages = باسقا تىلدەردە
column-list = تىزبە
