# كىشىلەر تىزىملىكلىرى: كىرگۈزۈلگەن جەدۋەللەر، ئۇلارنىڭ ئىستونلىرى ۋە قۇرلىرى.

nav-lists = تىزىملىكلەر
kind-list = تىزىملىك
list-list = تىزىملىكلەر
list-page-title = تىزىملىك
list-rows = { $count ->
    [one] { $count } قۇر
   *[other] { $count } قۇر
}
list-open = { $count ->
    [one] { $count } كۈتۈۋاتىدۇ
   *[other] { $count } كۈتۈۋاتىدۇ
}
list-accepted = { $count ->
    [one] { $count } قۇر شەخسكە ئايلاندى
   *[other] { $count } قۇر شەخسكە ئايلاندى
}
list-rejected = { $count } رەت قىلىندى
list-troubled = { $count ->
    [one] { $count } مەسىلىلىك
   *[other] { $count } مەسىلىلىك
}
list-lead = قۇر بىر تەكلىپ: بىرەر كىشى ئۇنى شەخسكە ئايلاندۇرغاندىن كېيىنلا، شۇ شەخس ھەققىدىكى سۆز بولىدۇ.
list-where = ۋاراق: { $sheet }، قۇرلار: { $first } – { $last }
list-table = { $sheet }، قۇرلار: { $first } – { $last } ({ $certainty }%)
list-about = بۇ تىزىملىك ھەققىدە
list-taken-in = كىرگۈزۈلگەن
list-not-read = ئۇنىڭ قۇرلىرىنى فايلدىن قايتا ئوقۇغىلى بولمىدى. فايلنى قايتا ئوقۇڭ ياكى خەزىنىنى قايتا قۇرۇڭ.
list-differs = قۇرلار قايتا ئوقۇلدى، لېكىن كىرگۈزۈلگەندىكىسى بىلەن ئوخشاش ئەمەس: ئوقۇغۇچ شۇنىڭدىن كېيىن ئۆزگەرگەن. ئۇلاردىن ياسالغان شەخسلەر ھەققىدە دېيىلگەنلەر ئۆز پېتى قالىدۇ.
list-removed = قايتۇرۇۋېلىنغان
list-removed-note = بۇ تىزىملىك قايتۇرۇۋېلىنغان. ئۇنىڭ قۇرلىرى ھېچ يەردە كۆرسىتىلمەيدۇ؛ ئۇلاردىن ياسالغان شەخسلەرنىڭ بايانلىرى قالىدۇ، ئۇلاردا مەنبەسىنىڭ قايتۇرۇۋېلىنغانلىقى كۆرسىتىلىدۇ.
list-restore = ئەسلىگە كەلتۈرۈش
list-remove = بۇ تىزىملىكنى قايتۇرۇۋېلىش
list-remove-note = { $count ->
    [0] ئۇنىڭ بارلىق قۇرلىرى خىزمەت ئۈستىلىدىن كېتىدۇ. ئۇنى ئەسلىگە كەلتۈرگىلى بولىدۇ.
    [one] ئۇنىڭ بارلىق قۇرلىرى خىزمەت ئۈستىلىدىن كېتىدۇ. بىر قۇردىن ياسالغان شەخس قالىدۇ، ئۇنىڭدا مەنبەسىنىڭ قايتۇرۇۋېلىنغانلىقى كۆرسىتىلىدۇ. تىزىملىكنى ئەسلىگە كەلتۈرگىلى بولىدۇ.
   *[other] ئۇنىڭ بارلىق قۇرلىرى خىزمەت ئۈستىلىدىن كېتىدۇ. ئۇلاردىن ياسالغان { $count } شەخس قالىدۇ، ئۇلاردا مەنبەسىنىڭ قايتۇرۇۋېلىنغانلىقى كۆرسىتىلىدۇ. تىزىملىكنى ئەسلىگە كەلتۈرگىلى بولىدۇ.
}
list-remove-reason = نېمىشقا (بوش قالسا بولىدۇ)
list-remove-sure = جەزملەشتۈرىمەن
list-problems-title = ئوقۇلمىغانلىرى
list-problems-note = بۇ قۇرلار شۇ پېتى ساقلىنىدۇ. ئىستوننىڭ تۈرى بويىچە ئوقۇغىلى بولمىغىنى ھېچكىم ھەققىدە بايان قىلىنمايدۇ.
list-problems-none = ھەممىسى ئوقۇلدى.
list-make-title = بۇ قۇرلاردىن نېمە ياسىلىدۇ
list-progress-title = تىزىملىك كىرگۈزۈلۈۋاتىدۇ
list-progress = { $count ->
    [0] جەدۋەل ئېچىلىۋاتىدۇ.
    [one] { $count } قۇر ئوقۇلدى.
   *[other] { $count } قۇر ئوقۇلدى.
}
list-progress-note = بۇ بەت ئۆزى يېڭىلىنىدۇ. ئىشىڭىزنى داۋاملاشتۇرسىڭىز بولىدۇ؛ بارلىق قۇرلار كىرىپ بولغاندا تىزىملىك كۆرۈنىدۇ.
list-progress-failed = ئۇنىڭدىن ھېچنېمە ساقلانمىدى.

rows-search = سۆزلەر
rows-sort = تەرتىپى:
rows-sort-row = قۇر
rows-sort-name = ئىسىم
rows-sort-day = بىرىنچى چېسلا
rows-problems = مەسىلىلەر
rows-found = { $count ->
    [one] { $count } قۇر
   *[other] { $count } قۇر
}
rows-more = ۋە تېخىمۇ كۆپ؛ قالغىنى سانالمايدۇ
rows-empty = ماس كېلىدىغان قۇر يوق.
rows-choose = تاللاش
rows-make = تاللانغان قۇرلاردىن نېمە ياسىلىدىغانلىقى
rows-make-note = بىر قېتىمدا ئەڭ كۆپ { $count } قۇر. سىز كۆرمىگۈچە ھېچنېمە ياسالمايدۇ.
row-page-title = تىزىملىكنىڭ قۇرى
row-state-any = ھەممىسى
row-state-open = كۈتۈۋاتىدۇ
row-state-accepted = شەخس ياسالغان
row-state-rejected = رەت قىلىنغان
row-problems-any = ھەممىسى
row-problems-with = مەسىلىلىك
row-problems-without = مەسىلىسىز
row-hidden = يوشۇرۇن
row-hidden-note = جەدۋەلنى يازغان پروگرامما بۇ قۇرنى يوشۇرىدۇ.
row-withheld = پېچەتلەنگەن
row-removed-words = تىزىملىك قايتۇرۇۋېلىنغان
row-no-entry = بۇ قۇر كىشىنى كۆرسەتمەيدىغاندەك تۇرىدۇ: ماۋزۇ، يىغىندا ياكى جەدۋەل بېشىنىڭ تەكرارى.
row-cells = يېزىلغىنى ۋە ئوقۇلغىنى
row-read-as = ئوقۇلغىنى:
row-empty-cell = بوش
row-in-text = تېكىستتە بار
row-other-cells = باشقا كاتەكچىلەر
row-would-be = ئۇنىڭدىن نېمە ياسىلىدۇ
row-nobody = ھېچنېمە: بۇ قۇردا ھېچكىمنىڭ ئىسمى يوق.
row-make = ئۇنىڭدىن شەخس ياساش
row-doubles = بەلكىم بىر شەخس
row-join = مۇشۇ شەخسنىڭ ئۆزى
row-reject = بۇ قۇرنى رەت قىلىش
row-before = ئالدىنقى قۇر
row-after = كېيىنكى قۇر
row-years = { $years ->
    [one] { $years } يىل
   *[other] { $years } يىل
}
row-life = مۇددەتسىز
row-death = ئۆلۈم جازاسى

make-people = { $count ->
    [one] { $count } شەخس
   *[other] { $count } شەخس
}
make-events = { $count ->
    [one] { $count } ۋەقە
   *[other] { $count } ۋەقە
}
make-doubtful = { $count ->
    [one] بىر قۇر بۇ يەردە بۇرۇندىن بار شەخس بولۇشى مۇمكىن. ئۇنىڭغا بەلگە قويۇلمىغان: ئۇنى ئايرىم كۆرۈڭ.
   *[other] { $count } قۇر بۇ يەردە بۇرۇندىن بار شەخسلەر بولۇشى مۇمكىن. ئۇلارغا بەلگە قويۇلمىغان: ھەر بىرىنى ئايرىم كۆرۈڭ.
}
make-statements = { $count ->
    [one] { $count } بايان
   *[other] { $count } بايان
}
make-not-ready = ياسايدىغان نەرسە يوق
make-look = قۇرنى كۆرۈش
make-all = بەلگە قويۇلغان قۇرلاردىن شەخس ياساش
make-reject = بەلگە قويۇلغان قۇرلارنى رەت قىلىش
make-back = تىزىملىككە قايتىش

column-row = قۇر
column-sheet = ۋاراق
column-column = ئىستون
column-header = جەدۋەل بېشى
column-written = يېزىلغىنى
column-problems = مەسىلىلەر
column-about = كىم ياكى نېمە ھەققىدە
column-property = نېمە
column-value = دېيىلگىنى

source-row = تىزىملىكنىڭ قۇرى
source-row-number = { $row }-قۇر
source-column = ئىستون
source-list-removed = بۇ مەنبە قايتۇرۇۋېلىنغان
document-take-list = جەدۋەلنى تىزىملىك قىلىپ كىرگۈزۈش

property-mapping = ئىستونلار
property-document = ھۆججەت
property-sealed-columns = پېچەتلەنگەن ئىستونلار
property-sheet = ۋاراق
property-first-row = بىرىنچى قۇر
property-last-row = ئاخىرقى قۇر
property-rows = قۇرلار
property-rows-hash = قۇرلارنىڭ SHA-256 خېشى
property-read-by = ئوقۇغان پروگرامما
property-birthplace = تۇغۇلغان يېرى، دېيىلگىنى بويىچە
property-origin = ئەسلى يۇرتى، دېيىلگىنى بويىچە
property-residence = تۇرىدىغان ياكى تۇرغان يېرى، دېيىلگىنى بويىچە
property-age = يېشى
property-status = شەخسنىڭ ئاقىۋىتى، دېيىلگىنى بويىچە
property-id-number = كىملىك نومۇرى
property-document-number = گۇۋاھنامە نومۇرى
property-phone = تېلېفون
property-relative = تۇغقىنى

flash-list-taken = تىزىملىك خەزىنىگە كىردى.
flash-list-removed = قايتۇرۇۋېلىندى: ئۇنىڭ قۇرلىرى ئەمدى كۆرسىتىلمەيدۇ.
flash-list-restored = تىزىملىك ئەسلىگە كەلدى.
flash-row-made = بۇ قۇردىن شەخس ياسالدى.
flash-row-joined = قۇر بۇ شەخسكە قوشۇلدى.
flash-row-rejected = قۇر رەت قىلىندى.
flash-rows-made = { $count ->
    [one] { $count } شەخس ياسالدى.
   *[other] { $count } شەخس ياسالدى.
}
flash-rows-rejected = { $count ->
    [one] { $count } قۇر رەت قىلىندى.
   *[other] { $count } قۇر رەت قىلىندى.
}
flash-template-saved = قېلىپ ساقلاندى. جەدۋەل بېشى ئوخشاش جەدۋەللەرگە ئۇ ئۆزلۈكىدىن تەكلىپ قىلىنىدۇ.
flash-template-forgotten = قېلىپ چىقىرىۋېتىلدى.

list-preview-title = تىزىملىك قىلىپ كىرگۈزۈش
list-preview-lead = تېخى ھېچنېمە ساقلانمىدى. ھەر بىر ئىستون دېيىلگىنىگە توغرا كەلگەن-كەلمىگەنلىكىگە قاراپ، ئاندىن جەدۋەلنى كىرگۈزۈڭ.
list-preview-already = بۇ فايلنىڭ قۇرلىرى بۇ تىزىملىكتە بار:
list-preview-empty = بۇ فايلدا جەدۋەل تېپىلمىدى.
list-preview-tables = تېپىلغان جەدۋەللەر:
list-preview-no-table = كىشىلەر جەدۋىلى تېپىلمىدى. ئۇنىڭ نەدىن باشلىنىدىغانلىقىنى ۋە ئىستونلىرىدا نېمە بارلىقىنى ئۆزىڭىز ئېيتىڭ.
list-preview-above = جەدۋەلنىڭ ئۈستىدە يېزىلغىنى:
list-preview-hidden = فايلنى يازغان پروگرامما بۇ ۋاراقنى يوشۇرىدۇ.
list-preview-template = ئىستونلار «{ $name }» قېلىپى بويىچە.
list-preview-where = جەدۋەل قەيەردە
list-preview-header = جەدۋەل بېشىنىڭ قۇرلىرى
list-preview-first = بىرىنچى قۇر
list-preview-last = ئاخىرقى قۇر (بوش بولسا: ئاخىرىغىچە)
list-preview-columns = ئىستونلاردا نېمە بار
list-preview-role = مەزمۇنى
list-preview-dates = چېسلالار
list-preview-sealed = پېچەتلەنگەن
list-preview-again = قايتا كۆرۈپ بېقىش
list-preview-rows = دەسلەپكى قۇرلار، ئوقۇلىدىغان ھالىتى
list-preview-no-rows = بۇ يەردە قۇر يوق.
list-preview-take = تىزىملىك قىلىپ كىرگۈزۈش
list-preview-name = تىزىملىكنىڭ نامى
list-preview-source = تىزىملىكنى كىم تۈزگەن
list-preview-access = كىم كۆرەلەيدۇ
list-preview-access-same = ھۆججەت بىلەن ئوخشاش
list-preview-sealed-note = پېچەتلەنگەن ئىستونلارنى تىزىملىكتىمۇ، ئۇنىڭدىن ياسالغان شەخسلەردىمۇ پەقەت سىزلا كۆرىسىز. لېكىن ھۆججەتنى كۆرەلەيدىغان كىشى ئۇلارنى فايلدىن يەنىلا ئوقۇيالايدۇ.
list-template-title = قېلىپ قىلىپ ساقلاش
list-template-kept = قېلىپلار
list-template-name = نامى
list-template-save = قېلىپ قىلىپ ساقلاش
list-template-use = ئىشلىتىش
list-template-forget = چىقىرىۋېتىش
date-order-open = ئېيتىلمىغان
date-order-day-first = كۈن، ئاي، يىل
date-order-month-first = ئاي، كۈن، يىل

holds-full-name = تولۇق ئىسىم
holds-family = فامىلە
holds-given = ئىسىم
holds-patronymic = ئاتا نامى ياكى دادىسىنىڭ ئىسمى
holds-other-script = باشقا يېزىقتىكى ئىسىم
holds-other-name = باشقا ئىسىم
holds-sex = جىنسى
holds-birth = تۇغۇلغان ۋاقتى
holds-age = يېشى
holds-id-number = كىملىك نومۇرى
holds-document-number = گۇۋاھنامە نومۇرى
holds-phone = تېلېفون
holds-birthplace = تۇغۇلغان يېرى
holds-origin = ئەسلى يۇرتى
holds-residence = تۇرىدىغان ياكى تۇرغان يېرى
holds-detention = تۇتۇپ تۇرۇلغان يېرى
holds-citizenship = دۆلەت تەۋەلىكى
holds-ethnicity = مىللىتى
holds-occupation = كەسپى
holds-arrest = قولغا ئېلىنغان كۈنى
holds-release = قويۇپ بېرىلگەن كۈنى
holds-death = ئۆلگەن كۈنى
holds-sentence-date = ھۆكۈم چىقىرىلغان كۈن
holds-other-date = باشقا كۈن
holds-authority = سوت ياكى ئورگان
holds-article = قانۇن ماددىسى
holds-charge = ئەيىبلەش
holds-sentence = جازا
holds-status = شەخسنىڭ ئاقىۋىتى
holds-relative = تۇغقىنى
holds-source = مەنبە
holds-remark = ئەسكەرتىش
holds-number = تىزىملىكتىكى نومۇرى
holds-ignored = ئېلىنمايدۇ

told-by-header-says = جەدۋەل بېشىدا شۇنداق يېزىلغان: { $header }
told-by-cells-look = { $all } كاتەكچىدىن { $count } كاتەكچە شۇنىڭغا ئوخشايدۇ
told-by-cells-decide = «{ $word }» بىر قانچە مەنىدە كېلىدۇ؛ كاتەكچىلەرگە قاراپ ھەل قىلىندى
told-by-beside = { $column } ئىستونىنىڭ يېنىدا تۇرىدۇ
told-by-date-order = كۈن بىلەن ئاينىڭ پەقەت بىر تەرتىپى بار: { $row }-قۇر باشقىسىغا يول قويمايدۇ
told-by-date-order-open = كۈن ئاۋۋالمۇ ياكى ئايمۇ، ھېچقايسى كاتەكچە كۆرسەتمەيدۇ
told-by-date-order-mixed = { $count } كاتەكچە قالغانلىرىنىڭ تەرتىپىگە زىت، بىرىنچىسى { $row }-قۇردا
told-by-script = ئىسىملارنىڭ يېزىقى: { $script }
told-by-cells-contradict = جەدۋەل بېشى بىلەن كاتەكچىلەر ماس ئەمەس: { $all } كاتەكچىدىن { $count } كاتەكچە ماس كەلمەيدۇ
told-by-nothing-tells = نېمە بارلىقىنى ھېچنېمە كۆرسەتمەيدۇ

row-problem-no-name = بۇ قۇرنىڭ ھېچقايسى كاتەكچىسىدە ئىسىم يوق
row-problem-odd-name = بۇ ئىسىمغا ئوخشىمايدۇ
row-problem-unread-date = چېسلانى ئوقۇغىلى بولمىدى
row-problem-no-such-day = بۇنداق كۈن يوق
row-problem-ambiguous-date = كۈن بىلەن ئاي ئەكسىچە بولۇشى مۇمكىن: { $read } ياكى { $other }
row-problem-short-year = يىل ئىككى رەقەملىك؛ مۇنداق ئوقۇلدى: { $read }
row-problem-dates-contradict = بۇ { $column } ئىستونىدىكى چېسلادىن بۇرۇن
row-problem-unread-number = ساننى ئوقۇغىلى بولمىدى
row-problem-digits-lost = پروگرامما پەقەت { $digits } رەقەمنىلا ساقلىغان؛ ئاخىرقىلىرى يوقالغان
row-problem-check-digit = تەكشۈرۈش رەقىمى توغرا كەلمەيدۇ
row-problem-number-contradicts = نومۇر { $column } ئىستونىدىكىدىن باشقا نەرسىنى كۆرسىتىدۇ
row-problem-unread-sex = جىنسنى ئوقۇغىلى بولمىدى
row-problem-unread-article = ماددىنى ئوقۇغىلى بولمىدى
row-problem-unread-sentence = جازا مۇددىتىنى ئوقۇغىلى بولمىدى
row-problem-fault = جەدۋەلنىڭ بۇ يېرىدە خاتالىق بار: { $fault }
row-problem-uncomputed = قىممىتى يوق فورمۇلا
row-problem-merged = { $row }-قۇر، { $column } ئىستونىدىكى كاتەكچە بىلەن بىرلەشتۈرۈلگەن، ئىككىسىنىڭ قىممىتى شۇ كاتەكچىدە
row-problem-open-quote = قوش تىرناق ئېچىلغان، لېكىن يېپىلمىغان
row-problem-stray-quote = يېپىلغان قوش تىرناقنىڭ كەينىدە ھەرپ-بەلگە بار
row-problem-more-cells = كاتەكچىسى بىرىنچى قۇردىكىدىن كۆپ
row-problem-fewer-cells = كاتەكچىسى بىرىنچى قۇردىكىدىن ئاز
row-problem-name-no-name = ھېچكىمنىڭ ئىسمى يوق
row-problem-name-odd-name = غەلىتە ئىسىم
row-problem-name-unread-date = چېسلا ئوقۇلمىدى
row-problem-name-no-such-day = بۇنداق كۈن يوق
row-problem-name-ambiguous-date = كۈن ئاۋۋالمۇ ياكى ئايمۇ؟
row-problem-name-short-year = ئىككى رەقەملىك يىل
row-problem-name-dates-contradict = چېسلالار بىر-بىرىگە زىت
row-problem-name-unread-number = سان ئوقۇلمىدى
row-problem-name-digits-lost = رەقەملەر يوقالغان
row-problem-name-check-digit = تەكشۈرۈش رەقىمى
row-problem-name-number-contradicts = نومۇر قۇرغا زىت
row-problem-name-unread-sex = جىنس ئوقۇلمىدى
row-problem-name-unread-article = ماددا ئوقۇلمىدى
row-problem-name-unread-sentence = جازا ئوقۇلمىدى
row-problem-name-fault = جەدۋەلدىكى خاتالىق
row-problem-name-uncomputed = قىممەتسىز فورمۇلا
row-problem-name-merged = بىرلەشتۈرۈلگەن كاتەكچىلەر
row-problem-name-open-quote = يېپىلمىغان قوش تىرناق
row-problem-name-stray-quote = ئورنىدا بولمىغان قوش تىرناق
row-problem-name-more-cells = كاتەكچە كۆپ
row-problem-name-fewer-cells = كاتەكچە ئاز
row-problem-name-row-header = جەدۋەل بېشىنىڭ تەكرارى
row-problem-name-row-total = يىغىندا
row-problem-name-row-heading = ماۋزۇ
row-problem-name-row-entry = كىشى
row-problem-name-row-empty = ئىستونلاردا ھېچنېمە يوق

command-list-columns = ئىستونلار:
command-list-rows = دەسلەپكى قۇرلار:
command-list-tables = { $count ->
    [0] كىشىلەر جەدۋىلى تېپىلمىدى. --mapping بىلەن قېلىپ بېرىڭ ياكى جەدۋەلنى خىزمەت ئۈستىلىدە تەسۋىرلەڭ.
    [one] { $count } جەدۋەل تېپىلدى.
   *[other] { $count } جەدۋەل تېپىلدى؛ --table بىرىنى تاللايدۇ.
}
command-list-mapping = ئىستونلار «{ $name }» قېلىپى بويىچە.
command-list-taken = تىزىملىك قىلىپ كىرگۈزۈلدى: { $list }. قۇر: { $rows }، مەسىلىلىك: { $troubled }.
command-list-tried = ھېچنېمە ساقلانمىدى. كىرگۈزۈلسە، قۇر: { $rows }، مەسىلىلىك: { $troubled }.
command-list-progress = قۇرلار ئوقۇلۇۋاتىدۇ
command-list-removed = قايتۇرۇۋېلىندى. ئەسلىگە كەلتۈرۈش: `kua list restore { $list }`.
command-list-restored = تىزىملىك ئەسلىگە كەلدى.
command-list-none = خەزىنىدە تىزىملىك يوق.
command-list-template-none = ساقلانغان قېلىپ يوق.
command-list-template-forgotten = قېلىپ چىقىرىۋېتىلدى.
command-list-template-kept = «{ $name }» قېلىپى ساقلاندى.
command-list-total = { $count ->
    [one] { $count } قۇر ماس كېلىدۇ.
   *[other] { $count } قۇر ماس كېلىدۇ.
}
command-list-no-list = بۇ تىزىملىك ئەمەس.
command-list-no-table = بۇ ھۆججەتتە جەدۋەل تېپىلمىدى
command-list-hint = بۇ جەدۋەل: `kua list preview { $document }` ئۇنىڭ قانداق تىزىملىك بولۇپ كىرگۈزۈلىدىغانلىقىنى كۆرسىتىدۇ.
