# Адамдар тізімдері: жүктелген кестелер, олардың бағандары мен жолдары.

nav-lists = تىزىمدەر
kind-list = ٴتىزىم
list-list = تىزىمدەر
list-page-title = ٴتىزىم
list-rows =
    { $count ->
        [one] { $count } جول
       *[other] { $count } جول
    }
list-open =
    { $count ->
        [one] { $count } شەشىم كۇتىپ تۇر
       *[other] { $count } شەشىم كۇتىپ تۇر
    }
list-accepted =
    { $count ->
        [one] { $count } جولدان ادام كارتوچكاسى جاسالدى
       *[other] { $count } جولدان ادام كارتوچكاسى جاسالدى
    }
list-rejected = { $count } تەرىسكە شىعارىلدى
list-troubled =
    { $count ->
        [one] { $count } جولدا تۇسىنىكسىز جەر بار
       *[other] { $count } جولدا تۇسىنىكسىز جەر بار
    }
list-lead = جول — ۇسىنىس: ودان ادام كارتوچكاسى جاسالعاندا عانا ول ادام تۋرالى بىردەڭە ايتادى.
list-where = پاراق: { $sheet }، جولدار: { $first }–{ $last }
list-table = { $sheet }، جولدار: { $first }–{ $last } ({ $certainty } %)
list-about = وسى ٴتىزىم تۋرالى
list-taken-in = جۇكتەلگەن ۋاقىتى
list-not-read = جولدارىن فايلدان قايتا وقۋ مۇمكىن بولمادى. فايلدى قايتا وقىڭىز نەمەسە قويمانى قايتا قۇرىڭىز.
list-differs = جولدار قايتا وقىلدى جانە جۇكتەلگەندەردەن وزگەشە: سودان بەرى وقۋ باعدارلاماسى وزگەرگەن. سولاردان جاسالعان ادام كارتوچكالارى ايتىلعاندى ساقتاپ قالادى.
list-removed = قايتارىپ الىنعان
list-removed-note = بۇل ٴتىزىم قايتارىپ الىنعان. ونىڭ جولدارى ەش جەردە كورسەتىلمەيدى؛ سولاردان جاسالعان ادام كارتوچكالارى تۇجىرىمدارىن ساقتايدى جانە دەرەككوزى قايتارىپ الىنعانى جازىلىپ تۇرادى.
list-restore = قالپىنا كەلتىرۋ
list-remove = وسى ٴتىزىمدى قايتارىپ الۋ
list-remove-note =
    { $count ->
        [0] بارلىق جولى جۇمىس ورنىنان كەتەدى. ٴتىزىمدى قالپىنا كەلتىرۋگە بولادى.
        [one] بارلىق جولى جۇمىس ورنىنان كەتەدى. ٴبىر جولدان جاسالعان ادام كارتوچكاسى قالادى جانە دەرەككوزى قايتارىپ الىنعانى جازىلىپ تۇرادى. ٴتىزىمدى قالپىنا كەلتىرۋگە بولادى.
       *[other] بارلىق جولى جۇمىس ورنىنان كەتەدى. سولاردان جاسالعان { $count } ادام كارتوچكاسى قالادى جانە دەرەككوزى قايتارىپ الىنعانى جازىلىپ تۇرادى. ٴتىزىمدى قالپىنا كەلتىرۋگە بولادى.
    }
list-remove-reason = سەبەبى (بوس قالدىرۋعا بولادى)
list-remove-sure = مەن بۇعان سەنىمدىمىن
list-problems-title = نە تۇسىنىكسىز بولدى
list-problems-note = بۇل جولدار سول كۇيىندە ساقتالادى. باعانىندا ايتىلعانداي وقىلماعان نارسە ەشكىم تۋرالى ايتىلمايدى.
list-problems-none = ٴبارى وقىلدى.
list-make-title = بۇل جولداردان نە جاسالادى
list-progress-title = ٴتىزىم جۇكتەلىپ جاتىر
list-progress =
    { $count ->
        [0] كەستە اشىلىپ جاتىر.
        [one] { $count } جول وقىلدى.
       *[other] { $count } جول وقىلدى.
    }
list-progress-note = بۇل بەت ٴوزى جاڭارىپ تۇرادى. جۇمىستى جالعاستىرا بەرۋگە بولادى؛ بارلىق جولى دايىن بولعاندا ٴتىزىم پايدا بولادى.
list-progress-failed = ودان ەشتەڭە ساقتالعان جوق.
rows-search = سوزدەر
rows-sort = رەتتەۋ
rows-sort-row = جولى بويىنشا
rows-sort-name = اتى بويىنشا
rows-sort-day = ٴبىرىنشى كۇنى بويىنشا
rows-problems = تۇسىنىكسىز جەرلەر
rows-found =
    { $count ->
        [one] { $count } جول
       *[other] { $count } جول
    }
rows-more = جانە ودان دا كوپ؛ ٴارى قاراي سانالمايدى
rows-empty = سايكەس جول جوق.
rows-choose = تاڭداۋ
rows-make = تاڭدالعان جولداردان نە جاسالادى
rows-make-note = ٴبىر جولعىدا { $count } جولعا دەيىن. ٴوزىڭىز كورمەيىنشە ەشتەڭە جاسالمايدى.
row-page-title = ٴتىزىم جولى
row-state-any = ٴبارى
row-state-open = شەشىم كۇتىپ تۇر
row-state-accepted = كارتوچكا جاسالدى
row-state-rejected = تەرىسكە شىعارىلدى
row-problems-any = ٴبارى
row-problems-with = تۇسىنىكسىز جەرى بار
row-problems-without = تۇسىنىكسىز جەرى جوق
row-hidden = جاسىرىن
row-hidden-note = كەستەنى جازعان باعدارلاما بۇل جولدى جاسىرادى.
row-withheld = مورلەنگەن
row-removed-words = ٴتىزىم قايتارىپ الىنعان
row-no-entry = بۇل جولدا ادام جوق سياقتى: تاقىرىپشا، قورىتىندى سان نەمەسە باعان اتاۋلارىنىڭ قايتالانۋى.
row-cells = قالاي جازىلعان جانە قالاي وقىلعان
row-read-as = وقىلۋى:
row-empty-cell = بوس
row-in-text = ماتىندە
row-other-cells = باسقا ۇياشىقتار
row-would-be = ودان نە جاسالادى
row-nobody = ەشتەڭە: بۇل جولدا ەشكىم اتالماعان.
row-make = ادام كارتوچكاسىن جاساۋ
row-doubles = سول ادام بولۋى مۇمكىن
row-join = بۇل — سول ادام
row-reject = وسى جولدى تەرىسكە شىعارۋ
row-before = الدىڭعى جول
row-after = كەلەسى جول
row-years =
    { $years ->
        [one] { $years } جىل
       *[other] { $years } جىل
    }
row-life = ٴومىر بويى
row-death = ٴولىم جازاسى
make-people =
    { $count ->
        [one] { $count } ادام
       *[other] { $count } ادام
    }
make-events =
    { $count ->
        [one] { $count } وقيعا
       *[other] { $count } وقيعا
    }
make-doubtful =
    { $count ->
        [one] { $count } جول مۇندا بۇرىننان بار ادامعا قاتىستى بولۋى مۇمكىن. ول بەلگىلەنبەگەن: بولەك قاراڭىز.
       *[other] { $count } جول مۇندا بۇرىننان بار ادامدارعا قاتىستى بولۋى مۇمكىن. ولار بەلگىلەنبەگەن: ارقايسىسىن بولەك قاراڭىز.
    }
make-statements =
    { $count ->
        [one] { $count } تۇجىرىم
       *[other] { $count } تۇجىرىم
    }
make-not-ready = جاسالاتىن ەشتەڭە جوق
make-look = جولدى كورۋ
make-all = بەلگىلەنگەن جولداردان كارتوچكا جاساۋ
make-reject = بەلگىلەنگەن جولداردى تەرىسكە شىعارۋ
make-back = تىزىمگە ورالۋ
column-row = جول
column-sheet = پاراق
column-column = باعان
column-header = باعان اتاۋى
column-written = جازىلعانى
column-problems = تۇسىنىكسىز جەرلەر
column-about = كىم، نە تۋرالى
column-property = نە
column-value = ايتىلعانى
source-row = تىزىمنەن:
source-row-number = { $row }-جول
source-column = باعان:
source-list-removed = بۇل دەرەككوز قايتارىپ الىنعان
document-take-list = كەستەنى ٴتىزىم رەتىندە جۇكتەۋ
property-mapping = باعاندار
property-document = قۇجات
property-sealed-columns = مورلەنگەن باعاندار
property-sheet = پاراق
property-first-row = ٴبىرىنشى جول
property-last-row = سوڭعى جول
property-rows = جولدار
property-rows-hash = جولداردىڭ SHA-256 حەشى
property-read-by = نەمەن وقىلعان
property-birthplace = تۋعان جەرى، كورسەتىلگەندەي
property-origin = قاي جەردەن، كورسەتىلگەندەي
property-residence = تۇرعان جەرى، كورسەتىلگەندەي
property-age = جاسى
property-status = ادام نە بولدى، كورسەتىلگەندەي
property-id-number = جەكە كۋالىك ٴنومىرى
property-document-number = قۇجات ٴنومىرى
property-phone = تەلەفون
property-relative = تۋىسى
flash-list-taken = ٴتىزىم قويماعا ٴتۇستى.
flash-list-removed = قايتارىپ الىندى: جولدارى ەندى كورسەتىلمەيدى.
flash-list-restored = ٴتىزىم قالپىنا كەلتىرىلدى.
flash-row-made = وسى جولدان ادام كارتوچكاسى جاسالدى.
flash-row-joined = جول وسى ادامعا قوسىلدى.
flash-row-rejected = جول تەرىسكە شىعارىلدى.
flash-rows-made =
    { $count ->
        [one] { $count } ادامنىڭ كارتوچكاسى جاسالدى.
       *[other] { $count } ادامنىڭ كارتوچكاسى جاسالدى.
    }
flash-rows-rejected =
    { $count ->
        [one] { $count } جول تەرىسكە شىعارىلدى.
       *[other] { $count } جول تەرىسكە شىعارىلدى.
    }
flash-template-saved = ۇلگى ساقتالدى. باعان اتاۋلارى سونداي كەستەلەرگە ول ٴوزى ۇسىنىلادى.
flash-template-forgotten = ۇلگى ۇمىتىلدى.
list-preview-title = ٴتىزىم رەتىندە جۇكتەۋ
list-preview-lead = ازىرگە ەشتەڭە ساقتالعان جوق. ٴار باعاندا نە تۇرعانى دۇرىس كورسەتىلگەن بە — قاراپ شىعىپ، كەستەنى جۇكتەڭىز.
list-preview-already = وسى فايلدىڭ جولدارى مىنا تىزىمدە بۇرىننان بار:
list-preview-empty = بۇل فايلدان كەستە تابىلمادى.
list-preview-tables = تابىلعان كەستەلەر:
list-preview-no-table = ادامدار كەستەسى تابىلمادى. ول قاي جەردەن باستالاتىنىن، باعاندارىندا نە بارىن ٴوزىڭىز كورسەتىڭىز.
list-preview-above = كەستەنىڭ ۇستىندە جازىلعانى:
list-preview-hidden = فايلدى جازعان باعدارلاما بۇل پاراقتى جاسىرادى.
list-preview-template = باعاندار «{ $name }» ۇلگىسى بويىنشا الىندى.
list-preview-where = كەستە قاي جەردە
list-preview-header = باعان اتاۋلارى تۇرعان جولدار
list-preview-first = ٴبىرىنشى جول
list-preview-last = سوڭعى جول (بوس بولسا — سوڭىنا دەيىن)
list-preview-columns = باعانداردا نە بار
list-preview-role = مازمۇنى
list-preview-dates = كۇندەر
list-preview-sealed = مورلەنگەن
list-preview-again = قايتا الدىن الا قاراۋ
list-preview-rows = العاشقى جولدار، قالاي وقىلاتىنى
list-preview-no-rows = مۇندا جول جوق.
list-preview-take = ٴتىزىم رەتىندە جۇكتەۋ
list-preview-name = ٴتىزىم اتاۋى
list-preview-source = ٴتىزىمدى كىم جاسادى
list-preview-access = ونى كىم كورە الادى
list-preview-access-same = قۇجات سياقتى
list-preview-sealed-note = مورلەنگەن باعانداردى تىزىمدە دە، ودان جاسالعان ادام كارتوچكالارىندا دا تەك ٴسىز كورەسىز. بىراق قۇجاتتى كورە الاتىن ادام ولاردى فايلدىڭ وزىنەن ٴبارىبىر وقي الادى.
list-template-title = ۇلگى رەتىندە ساقتاۋ
list-template-kept = ۇلگىلەر
list-template-name = اتاۋى
list-template-save = ۇلگى رەتىندە ساقتاۋ
list-template-use = قولدانۋ
list-template-forget = ۇمىتۋ
date-order-open = انىقتالماعان
date-order-day-first = كۇن، اي، جىل
date-order-month-first = اي، كۇن، جىل
holds-full-name = تولىق اتى-ٴجونى
holds-family = تەگى
holds-given = ٴوز اتى
holds-patronymic = اكەسىنىڭ اتى
holds-other-script = باسقا جازۋداعى اتى
holds-other-name = باسقا اتى
holds-sex = جىنىسى
holds-birth = تۋعان كۇنى
holds-age = جاسى
holds-id-number = جەكە كۋالىك ٴنومىرى
holds-document-number = قۇجات ٴنومىرى
holds-phone = تەلەفون
holds-birthplace = تۋعان جەرى
holds-origin = قاي جەردەن
holds-residence = تۇرعان جەرى
holds-detention = قاماۋدا ۇستالعان جەرى
holds-citizenship = ازاماتتىعى
holds-ethnicity = ۇلتى
holds-occupation = كاسىبى
holds-arrest = ۇستالعان كۇنى
holds-release = بوساتىلعان كۇنى
holds-death = قايتىس بولعان كۇنى
holds-sentence-date = ۇكىم شىققان كۇن
holds-other-date = باسقا كۇن
holds-authority = سوت نەمەسە بيلىك ورگانى
holds-article = زاڭ بابى
holds-charge = تاعىلعان ايىپ
holds-sentence = جازاسى
holds-status = ادام نە بولدى
holds-relative = تۋىسى
holds-source = دەرەككوز
holds-remark = ەسكەرتپە
holds-number = تىزىمدەگى ٴنومىرى
holds-ignored = الىنبايدى
told-by-header-says = باعان اتاۋى سولاي دەيدى: { $header }
told-by-cells-look = سوعان ۇقسايتىن ۇياشىقتار: { $all } ىشىنەن { $count }
told-by-cells-decide = «{ $word }» بىرنەشە نارسەنى ٴبىلدىرۋى مۇمكىن؛ ۇياشىقتار شەشتى
told-by-beside = مىنا باعاننىڭ قاسىندا تۇر: { $column }
told-by-date-order = كۇن مەن اي تەك ٴبىر رەتپەن كەلەدى: { $row }-جولعا باسقاسى سىيمايدى
told-by-date-order-open = كۇن ٴبىرىنشى مە، اي ٴبىرىنشى مە — بىردە-ٴبىر ۇياشىق كورسەتپەيدى
told-by-date-order-mixed = قالعاندارىنىڭ رەتىنە قايشى ۇياشىقتار: { $count }، ٴبىرىنشىسى { $row }-جولدا
told-by-script = ەسىمدەردىڭ جازۋى: { $script }
told-by-cells-contradict = باعان اتاۋى مەن ۇياشىقتار سايكەس ەمەس: { $all } ىشىنەن { $count } كەلمەيدى
told-by-nothing-tells = مۇندا نە بارىن ەشتەڭە كورسەتپەيدى
row-problem-no-name = بۇل جولدىڭ بىردە-ٴبىر ۇياشىعىندا ادام اتالماعان
row-problem-odd-name = بۇل ەسىمگە ۇقسامايدى
row-problem-unread-date = كۇنىن وقۋ مۇمكىن بولمادى
row-problem-no-such-day = مۇنداي كۇن جوق
row-problem-ambiguous-date = كۇن مەن ايدىڭ ورنى اۋىسۋى مۇمكىن: { $read } نەمەسە { $other }
row-problem-short-year = جىلى ەكى تسيفرمەن جازىلعان؛ وقىلۋى: { $read }
row-problem-dates-contradict = مىنا باعانداعى كۇننەن بۇرىن: { $column }
row-problem-unread-number = ساندى وقۋ مۇمكىن بولمادى
row-problem-digits-lost = باعدارلاما ساقتاعان تسيفرلار سانى: { $digits }؛ سوڭعىلارى جوعالعان
row-problem-check-digit = باقىلاۋ تسيفرى سايكەس ەمەس
row-problem-number-contradicts = ٴنومىر مىنا باعانعا قايشى: { $column }
row-problem-unread-sex = جىنىسىن وقۋ مۇمكىن بولمادى
row-problem-unread-article = باپتى وقۋ مۇمكىن بولمادى
row-problem-unread-sentence = جازا مەرزىمىن وقۋ مۇمكىن بولمادى
row-problem-fault = كەستەنىڭ وسى جەرىندە قاتە بار: { $fault }
row-problem-uncomputed = ٴمانى جوق فورمۋلا
row-problem-merged = باسقا ۇياشىقپەن بىرىكتىرىلگەن ({ $row }-جول، باعان: { $column })، ەكەۋىنىڭ ٴمانى سوندا تۇر
row-problem-open-quote = تىرناقشا اشىلىپ، جابىلماعان
row-problem-stray-quote = جابىلعان تىرناقشادان كەيىن تاڭبالار تۇر
row-problem-more-cells = ۇياشىقتارى ٴبىرىنشى جولدان كوپ
row-problem-fewer-cells = ۇياشىقتارى ٴبىرىنشى جولدان از
row-problem-name-no-name = ەشكىم اتالماعان
row-problem-name-odd-name = وعاش ەسىم
row-problem-name-unread-date = كۇنى وقىلمادى
row-problem-name-no-such-day = مۇنداي كۇن جوق
row-problem-name-ambiguous-date = كۇن ٴبىرىنشى مە، اي ما؟
row-problem-name-short-year = ەكى تسيفرلى جىل
row-problem-name-dates-contradict = كۇندەر ٴبىر-بىرىنە قايشى
row-problem-name-unread-number = سان وقىلمادى
row-problem-name-digits-lost = تسيفرلارى جوعالعان
row-problem-name-check-digit = باقىلاۋ تسيفرى
row-problem-name-number-contradicts = ٴنومىر جولعا قايشى
row-problem-name-unread-sex = جىنىسى وقىلمادى
row-problem-name-unread-article = باپ وقىلمادى
row-problem-name-unread-sentence = جازا وقىلمادى
row-problem-name-fault = كەستەدە قاتە
row-problem-name-uncomputed = ٴمانى جوق فورمۋلا
row-problem-name-merged = بىرىكتىرىلگەن ۇياشىقتار
row-problem-name-open-quote = جابىلماعان تىرناقشا
row-problem-name-stray-quote = ارتىق تىرناقشا
row-problem-name-more-cells = ۇياشىقتارى كوپ
row-problem-name-fewer-cells = ۇياشىقتارى از
row-problem-name-row-header = باعان اتاۋلارىنىڭ قايتالانۋى
row-problem-name-row-total = قورىتىندى سان
row-problem-name-row-heading = تاقىرىپشا
row-problem-name-row-entry = ادام
row-problem-name-row-empty = باعانداردا ەشتەڭە جوق
command-list-columns = باعاندار:
command-list-rows = العاشقى جولدار:
command-list-tables =
    { $count ->
        [0] ادامدار كەستەسى تابىلمادى. ۇلگىنى --mapping ارقىلى بەرىڭىز نەمەسە كەستەنى جۇمىس ورنىندا سيپاتتاڭىز.
        [one] { $count } كەستە تابىلدى.
       *[other] { $count } كەستە تابىلدى؛ كەرەگىن --table ارقىلى تاڭدايسىز.
    }
command-list-mapping = باعاندار «{ $name }» ۇلگىسى بويىنشا.
command-list-taken = ٴتىزىم بولىپ جۇكتەلدى: { $list }؛ جولدارى: { $rows }، تۇسىنىكسىز جەرى بارلارى: { $troubled }.
command-list-tried = ەشتەڭە ساقتالعان جوق. ساقتالسا، جولدارى: { $rows }، تۇسىنىكسىز جەرى بارلارى: { $troubled }.
command-list-progress = جولدار وقىلىپ جاتىر
command-list-removed = قايتارىپ الىندى. قالپىنا كەلتىرۋ: `kua list restore { $list }`.
command-list-restored = ٴتىزىم قالپىنا كەلتىرىلدى.
command-list-none = قويمادا ٴتىزىم جوق.
command-list-template-none = ساقتالعان ۇلگى جوق.
command-list-template-forgotten = ۇلگى ۇمىتىلدى.
command-list-template-kept = «{ $name }» ۇلگىسى ساقتالدى.
command-list-total =
    { $count ->
        [one] { $count } جول سايكەس كەلەدى.
       *[other] { $count } جول سايكەس كەلەدى.
    }
command-list-no-list = بۇل ٴتىزىم ەمەس.
command-list-no-table = بۇل قۇجاتتان كەستە تابىلمادى
command-list-hint = بۇل كەستە: `kua list preview { $document }` оның тізім болып қалай жүктелетінін көрсетеді.
