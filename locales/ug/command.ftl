# بۇيرۇق قۇرىدىكى سۆزلەر.
command-no-vault = خەزىنە كۆرسىتىلمىدى: --vault DIR نى قوشۇڭ ياكى KUA_VAULT نى بەلگىلەڭ
command-no-terminal = ئىم ئىبارىسىنى سورايدىغان تېرمىنال يوق: --passphrase-file FILE نى قوشۇڭ
command-ask-passphrase = ئىم ئىبارىسى:
command-new-passphrase = يېڭى ئىم ئىبارىسى (ئالتە ياكى ئۇنىڭدىن كۆپ تاسادىپىي سۆز ياخشى):
command-ask-share = ئەسلىگە كەلتۈرۈش پارچىسى:
command-again = يەنە بىر قېتىم شۇنىڭ ئۆزى:
command-passphrase-short = ئىم ئىبارىسى بەك قىسقا: كەم دېگەندە { $count } ھەرپ-بەلگە يېزىڭ، ئالتە تاسادىپىي سۆز تېخىمۇ ياخشى
command-passphrases-differ = ئىككى ئىم ئىبارىسى ئوخشاش ئەمەس: ھېچنېمە قۇرۇلمىدى، قايتا سىناڭ
command-catching-up = جەدۋەللەر يېڭىلىنىۋاتىدۇ
command-verifying = خاتىرە دەپتىرى تەكشۈرۈلۈۋاتىدۇ
command-rebuilding = جەدۋەللەر ۋە ئىزدەش ئىندېكسى قۇرۇلۇۋاتىدۇ
command-backing-up = كۆچۈرۈلۈۋاتىدۇ
command-demo-filling = ئۈلگە خەزىنە تولدۇرۇلۇۋاتىدۇ
command-init-done = يېڭى خەزىنە قۇرۇلدى: { $place }
    بۇ ئۈچ ئەسلىگە كەلتۈرۈش پارچىسىنىڭ خالىغان ئىككىسى ئۇنى ئىم ئىبارىسىسىز ئاچىدۇ. ئۇلار پەقەت مۇشۇ يەردە بىر قېتىم كۆرسىتىلىدۇ:
command-init-shares = ھەر بىرىنى قەغەزگە قولدا يېزىپ، ئۈچ جايغا بېرىڭ:
    ئىككىسى بىر جايدا بولمىسۇن، بىرى چەت ئەلدە بولسۇن، ھېچقايسىسى كومپيۇتېرنىڭ يېنىدا تۇرمىسۇن.
    قولىدا ئىككىسى بار كىشى خەزىنىنى ئاچالايدۇ. ئىم ئىبارىسى ۋە پارچىلار بولمىسا ھېچكىم ئاچالمايدۇ، بىزمۇ ئاچالمايمىز.
command-init-next = كېيىنكى قەدەم: kua --vault { $place } serve
command-no-access = «{ $level }» دېگەن كۆرۈش دەرىجىسى يوق: public، partners، team، case ياكى sealed نى ئىشلىتىڭ
command-read-facts = { $publisher } · { $language } · ئېلان قىلىنغان: { $published } · بايان بېرىلگەن: { $stated } · { $characters ->
    [one] { $characters } ھەرپ-بەلگە
   *[other] { $characters } ھەرپ-بەلگە
}
command-read-end = { $count ->
    [0] ھېچنېمە تەكلىپ قىلىنمىدى
    [one] { $count } تەكلىپ؛ ئۇنى پروگرامما تاپقان، ھېچكىم تەكشۈرمىگەن
   *[other] { $count } تەكلىپ؛ ئۇلارنى پروگرامما تاپقان، ھېچكىم تەكشۈرمىگەن
}
command-added = { $file }: ھۆججەت { $document }، { $proposals ->
    [0] ھېچنېمە تەكلىپ قىلىنمىدى
    [one] { $proposals } تەكلىپ كۈتۈۋاتىدۇ
   *[other] { $proposals } تەكلىپ كۈتۈۋاتىدۇ
}
command-again-nothing = قايتا ئوقۇلۇشنى كۈتۈۋاتقان فايل يوق.
command-again-progress = قايتا ئوقۇلۇۋاتىدۇ
command-files-unknown = بۇ يەردە «{ $word }» دېگەن نەرسە يوق؛ `kua files --help` قا قاراڭ
command-files = { $count ->
    [0] بۇنداق فايل يوق
    [one] { $count } فايل
   *[other] { $count } فايل
}
command-add-progress = فايللار قوشۇلۇۋاتىدۇ
command-add-left-out = { $count ->
    [one] يوشۇرۇن ياكى كىچىك رەسىملىك { $count } فايل قالدۇرۇۋېتىلدى
   *[other] يوشۇرۇن ياكى كىچىك رەسىملىك { $count } فايل قالدۇرۇۋېتىلدى
}
command-export-waits = { $file }: ئالاقە ئەپىدىن چىقىرىلغان سۆھبەت، ئۇچۇر: { $messages }، كىشى: { $people }، { $days }؛ نېمىنى ساقلاشنى تاللىغىنىڭىزغىچە { $export } نامى بىلەن كۈتۈپ تۇرىدۇ
command-export-how = كۆرۈش: kua add --export { $export }   بىر قىسمىنى ساقلاش: kua add --export { $export } --messages 12-40,77   ياكى --since DAY --until DAY، --all-messages، --drop
command-export-ask = قايسى ئۇچۇرلار ساقلىنىدۇ؟ 12-40,77 دېگەندەك نومۇرلار؛ all (ھەممىسى)؛ ياكى كېيىن تاللاش ئۈچۈن بوش قالدۇرۇڭ:
command-export-none = تاللاشنى كۈتۈۋاتقان چىقىرىلما يوق.
command-export-dropped = چىقىرىلما { $export } يوق قىلىندى؛ بۇ خاتىرە دەپتىرىگە يېزىلدى.
command-export-nothing = بۇنىڭ بىلەن ھېچقانداق ئۇچۇر تاللانمىدى؛ چىقىرىلما { $export } كۈتۈپ تۇرىدۇ.
command-export-wrong = ئۇچۇرلارنىڭ نومۇرى 12-40,77 دەپ يېزىلىدۇ.
command-no-recognition-language = `{ $language }` تىلىدا ھەرپ تونۇشقا سانلىق مەلۇمات يوق؛ بار تىللار: { $languages } (نېمە ئورنىتىشنى `kua doctor` كۆرسىتىدۇ)
command-recognising = ھەرپلەر تونۇلۇۋاتىدۇ
command-recognised = { $pages ->
    [one] بىر بەتتىن
   *[other] { $pages } بەتتىن
} { $found } بەتتە ھەرپلەر تونۇلدى ({ $by }){ $unsure ->
    [0] {""}
    [one] {"؛ "}بىر سۆز جەزملەنمىگەن
   *[other] {"؛ "}{ $unsure } سۆز جەزملەنمىگەن
}؛ ئۇلارنى بەت بىلەن سېلىشتۇرۇڭ
command-not-recognised = { $pages ->
    [one] بىر بەتنىڭ
   *[other] { $pages } بەتنىڭ
} ھەرپلىرى تونۇلمىدى؛ `kua add --again ID` بىلەن كېيىن تونۇغىلى بولىدۇ
command-recognition-failed = { $pages ->
    [one] بىر بەت تونۇلمىدى
   *[other] { $pages } بەت تونۇلمىدى
}: { $reason }
command-add-alike = بەلكىم بۇ ھۆججەت بىلەن بىر مەنبە: { $document }؛ خىزمەت ئۈستىلى ئىككىسىنى يانمۇيان قويىدۇ
command-add-duplicate = { $file }: خەزىنىدە بار، ھۆججەت: { $document }؛ ئىككى قېتىم ساقلانمىدى
command-add-unreadable = ئەسلى نۇسخىسى ساقلاندى، لېكىن تېكىستى يوق: { $reason }
command-find-also-written = يەنە مۇنداقمۇ يېزىلىدۇ: { $spellings } (--as-typed بۇلارنى ئىزدىمەيدۇ)
found-as = بۇ يەردىكى يېزىلىشى: { $spellings }
command-found = { $count ->
    [0] ھېچنېمە تېپىلمىدى؛ سۆزنى ئازايتىڭ ياكى سۆزنىڭ باش قىسمىنى يېزىپ كەينىگە * قوشۇڭ
    [one] { $count } نەتىجە
   *[other] { $count } نەتىجە
}
command-waiting = { $count ->
    [0] كۈتۈۋاتقان تەكلىپ يوق
    [one] { $count } تەكلىپ كۈتۈۋاتىدۇ
   *[other] { $count } تەكلىپ كۈتۈۋاتىدۇ
}
command-known-here = بۇ يەردە مەلۇم: { $name }، { $id } (قوبۇل قىلىش: --into { $id } ياكى --apart)
command-left-unsure = { $count ->
    [one] جەزملەنمىگەن بىر تەكلىپ كۈتۈپ قالدى
   *[other] جەزملەنمىگەن { $count } تەكلىپ كۈتۈپ قالدى
}: `kua review list --unsure` قا قاراڭ ياكى --with-unsure نى قوشۇڭ
command-left-known = { $count ->
    [one] بۇ يەردە مەلۇم بولغان بىر ئىسىم كۈتۈپ قالدى
   *[other] بۇ يەردە مەلۇم بولغان { $count } ئىسىم كۈتۈپ قالدى
}: كىمنىڭ كۆزدە تۇتۇلغانلىقىنى كىشى ئېيتىشى كېرەك، `kua review list --document ID` قا قاراڭ
command-set = «{ $typed }» نىڭ شەكلى FIELD=WORDS ئەمەس، مىسال: --set edtf=2019-03-10
command-not-a-proposal = { $id } تەكلىپ ئەمەس، تۈرى: { $kind }؛ نېمىنىڭ كۈتۈۋاتقانلىقىنى `kua review list` كۆرسىتىدۇ
command-judged = { $count ->
    [0] ھېچنېمە ئۆزگەرمىدى
    [one] ساقلاندى، ID نومۇرى (`kua review withdraw` بىلەن قايتۇرۇۋالغىلى بولىدۇ):
   *[other] ساقلاندى، ID نومۇرلىرى (`kua review withdraw` بىلەن قايتۇرۇۋالغىلى بولىدۇ):
}
command-judged-record = ھاسىل بولغان ياكى قوشۇلغان يازما: { $record }
command-show-candidate = بەلكىم بىر: { $id }  { $label }
command-show-double = بەلكىم بىر: { $id }  { $label } (ئىسىملارنىڭ ئېھتىماللىقى: { $likelihood }؛ سەۋەبىنى `kua names same` كۆرسىتىدۇ)
command-verified = خاتىرە: { $leaves }؛ بار: { $present }، قانۇنلۇق ئۆچۈرۈلگەن: { $erased }، يوقاپ كەتكەن: { $missing }، خاتا: { $wrong }
    تەكشۈرۈلگەن ئەسلى نۇسخا: { $originals }، بۇزۇلغان ئەسلى نۇسخا ياكى تېكىست: { $damaged }
    يىلتىز: { $root }
command-log-key = بۇ ئىسپاتنى تەكشۈرىدىغان كىشىگە خاتىرە دەپتىرىنىڭ بۇ ئاچقۇچى كېرەك، ئۇنى باشقا يول بىلەن بېرىڭ:
    { $key }
command-sound = خاتىرە دەپتىرى پۈتۈن: ھېچنېمە ئۆزگەرتىلمىگەن، كېسىۋېتىلمىگەن ياكى قىستۇرۇلمىغان.
command-unsound = خاتىرە دەپتىرى پۈتۈن ئەمەس. ھېچنېمىنى ئۆزگەرتمەڭ، بۇ قىسقۇچنى شۇ پېتى قالدۇرۇڭ ۋە زاپاس نۇسخىنى باشقا يەردە ئەسلىگە كەلتۈرۈڭ.
command-port = خىزمەت ئۈستىلى بۇ ئېغىزنى ئىشلىتەلمەيدۇ: { $port }. --port نى يازماڭ ياكى باشقىسىنى بېرىڭ
command-serving = خىزمەت ئۈستىلى ئېچىلدى، پەقەت مۇشۇ كومپيۇتېر ئۈچۈن:
      { $address }
    بۇ ئادرېس بىر قېتىم ئىشلەيدۇ. خىزمەت ئۈستىلىنى تاقاش ئۈچۈن Control-C نى بېسىڭ.
command-address = خىزمەت ئۈستىلىنى قايتا ئاچقىلى بولىدۇ:
      { $address }
command-rebuilt = { $count ->
    [one] { $count } خاتىرە قايتا يىغىلدى
   *[other] { $count } خاتىرە قايتا يىغىلدى
}
command-backed-up = { $count ->
    [one] { $count } خاتىرە زاپاسلاندى ۋە شۇ يەردە تەكشۈرۈلدى: { $place }
   *[other] { $count } خاتىرە زاپاسلاندى ۋە شۇ يەردە تەكشۈرۈلدى: { $place }
}
command-backup-keys = ئاچقۇچلار بۇ يەردە: { $place }. ئۇلارنى سانلىق مەلۇماتتىن ئايرىم ساقلاڭ، ئوتتۇز كۈندىن كېيىن يوق قىلىڭ:
    كونا زاپاس نۇسخىدا قالغان ئاچقۇچ ئۆچۈرۈشنى بىكار قىلىدۇ.
command-backup-no-keys = ئاچقۇچلار كۆچۈرۈلمىدى. ئۇلارسىز بۇ زاپاس نۇسخىنى ئوقۇغىلى بولمايدۇ؛ باشقا يەرگە كۆچۈرۈش ئۈچۈن --keys FILE نى قوشۇڭ.
command-restored = خەزىنە بۇ يەردە: { $place }؛ { $count ->
    [one] { $count } خاتىرە تەكشۈرۈلدى
   *[other] { $count } خاتىرە تەكشۈرۈلدى
}{ $missing ->
    [0] .
   *[other] ؛ ئاچقۇچى قالمىغان، يوقاپ كەتكەن خاتىرە: { $missing }.
}
command-doctor-sound = ھېچقانداق خاتالىق تېپىلمىدى.
command-doctor-unsound = بىر خاتالىق بار؛ ! بەلگىسى بار قۇرلار نېمە ۋە قەيەردىلىكىنى كۆرسىتىدۇ.
command-no-models-folder = مودېللار قىسقۇچى يوق: --models DIR نى قوشۇڭ ياكى KUA_MODELS نى بەلگىلەڭ
command-models-unknown = { $file } – kua تونۇيدىغان بوغچا ئەمەس، شۇڭا قوشۇلمىدى.
    ئۇنىڭ SHA-256 خېشى: { $sha }.
    ئۆزگەرتىلگەن بوغچا تەكلىپ قىلىنىدىغاننى ئۆزگەرتىدۇ. تونۇلغىنىنى چۈشۈرۈڭ: { $download }
command-models-added = { $name } { $version } قوشۇلدى: { $language ->
    [en] ئىنگلىزچە تېكىستلەردە قائىدىلەر ھەل قىلالمىغان ئىسىملار
    [ru] رۇسچە تېكىستلەردە قائىدىلەر ھەل قىلالمىغان ئىسىملار
   *[other] { $language } تىلىدىكى تېكىستلەردە ئىسىملار
} ئەمدى ئۇنىڭ بىلەن تېپىلىدۇ.
    ئۇ ئۆزگەرتىلگەن شەكىلدە بۇ يەردە تۇرىدۇ: { $place }. بوغچا فايلى ئەمدى كېرەك ئەمەس.
command-models-there = { $name } { $version } ({ $language }، { $licence }): قوشۇلغان
command-models-missing = { $name } { $version } ({ $language }، { $licence }): قوشۇلمىغان
    {"  "}{ $source }
    {"  "}قوشۇش ئۈچۈن: { $download }
    {"  "}ئاندىن: kua models add { $file }
command-models-folder = مودېللار بۇ يەردە: { $place }.
command-models-not-there = بۇ بوغچىنىڭ مودېلى قوشۇلمىغان: { $name }. قوشۇلغانلىرىنى `kua models list` كۆرسىتىدۇ
command-models-removed = { $name } چىقىرىۋېتىلدى. ئۇنىڭ بىلەن تەكلىپ قىلىنغانلار ئۇنىڭسىز قايتا تەكلىپ قىلىنىدۇ.
command-doctor-reader = فايللار ھېچقانداق فايل، ھېچقانداق ئۇلىنىش ئاچالمايدىغان ۋە ھېچنېمىنى باشلىيالمايدىغان جەرياندا ئوقۇلىدۇ
command-doctor-reader-open = فايللار ئايرىم جەرياندا ئوقۇلىدۇ، لېكىن بۇ سىستېمىدا كەم: { $missing }
command-doctor-recogniser = { $version } سۈرەتتىكى ھەرپلەرنى تونۇيدۇ ({ $languages })
command-doctor-recogniser-languages = باشقا تىللىرىمىز ئۈچۈن ئورنىتىڭ: { $packages }
command-doctor-recogniser-open = ئۇ ئايرىم جەرياندا ئىجرا بولىدۇ، لېكىن بۇ سىستېمىدا كەم: { $missing }
command-doctor-no-recogniser = سۈرەت ۋە سىكانېرلانغان بەتلەردىكى ھەرپلەر تونۇلمايدۇ؛ ئورنىتىڭ: { $packages } (Debian: apt install)
command-confinement-limits = ئەسلەك ۋە ۋاقىت چېكى
command-confinement-landlock = Landlock (فايللارنىڭ سىرتىدىكى ئىككىنچى توساق؛ بىرىنچىسى ئىشلەۋاتىدۇ)
command-confinement-seccomp = سىستېما چاقىرىقلىرىنىڭ سۈزگۈچى (seccomp)
command-confinement-sealed = ئەسلەكتىكى پېچەتلەنگەن فايللار
command-doctor-model = { $name } { $version } ئوقۇيدىغان تىل: { $language ->
    [en] ئىنگلىزچە
    [ru] رۇسچە
   *[other] { $language }
}
command-doctor-no-model = مودېل يوق، تىلى: { $language ->
    [en] ئىنگلىزچە
    [ru] رۇسچە
   *[other] { $language }
}. ئۇ تىلدا ئىسىملار پەقەت قائىدىلەر بىلەن تېپىلىدۇ، قالغىنى ئوخشاش؛ { $name } نى قانداق قوشۇشنى `kua models list` كۆرسىتىدۇ
command-demo-summary = ئويدۇرۇپ چىقىرىلغان كىشىلەرنىڭ ئۈلگە خەزىنىسى تەييار:
      ھۆججەت: { $documents }، شەخس: { $persons }، ۋەقە: { $events }
      سىزنى كۈتۈۋاتقان تەكلىپ: { $waiting }، قىممەتلىرى بىر-بىرىگە زىت يازما: { $conflicts }
      خاتىرە دەپتىرىدىكى ئىمزالانغان خاتىرە: { $statements }
command-names-likelihood = بۇلارنىڭ بىر ئىسىم بولۇش ئېھتىماللىقى: { $likelihood }
command-names-columns = { $line }-قۇردىكى ئىستون سانى ئىككى ئەمەس، { $columns ->
    [one] بىر
   *[other] { $columns }
}: ھەر بىر قۇرغا ئىسىم، tab بەلگىسى ۋە ئىسىم يېزىڭ؛ ئۇنىڭدىن بۇرۇنقى قۇرلار سېلىشتۇرۇلدى
command-names-not-utf8 = { $line }-قۇر UTF-8 ئەمەس: فايلنى UTF-8 گە ئۆزگەرتىڭ؛ ئۇنىڭدىن بۇرۇنقى قۇرلار سېلىشتۇرۇلدى
command-names-looking = كۆرۈپ چىقىلغان ئىسىملار
command-names-no-spellings = بۇ ئىسىمغا ماس كېلىدىغان يېزىق ئۆلچىمى يوق: لاتىن ھەرپلىرىدىكى ئىسىمنىڭ تىلىنى --language بىلەن كۆرسىتىش كېرەك، تىللار: { $languages }
command-names-no-vowels = _ يېزىلمىغان سوزۇق تاۋۇش كېلىشى مۇمكىن بولغان ئورۇننى كۆرسىتىدۇ: ھېچقايسىسى پەرەز قىلىنمىدى
command-names-kept = { $letters } ({ $place }-ھەرپ) بۇ ئۆلچەمنىڭ ھەرپى ئەمەس، شۇ پېتى قالدۇرۇلدى
command-names-one-of = { $letters } ({ $place }-ھەرپ) باشقىسى بولۇشىمۇ مۇمكىن: { $others }
command-names-set-by = بەلگىلىگىنى: { $words }
command-names-lossy = يوقالغىنى: { $words }
command-names-unverified = جەزملەشتۈرۈلمىگەن: { $words }
command-names-no-standard = { $id } دېگەن يېزىق ئۆلچىمى يوق: ئۇلارنى `kua names standards` كۆرسىتىدۇ
command-names-other-language = { $from } ۋە { $to } ئىككى تىلنىڭ يېزىقى: ئىسىم پەقەت بىر تىلنىڭ ئىچىدە ئۆزگەرتىلىدۇ
command-names-one-way = بۇنىڭدا يوقالغىنى بەك كۆپ، ئىسىمنى قايتۇرۇپ ئوقۇغىلى بولمايدۇ: { $from }
names-reason-same = { $first }: ئىككىسىدىلا بار
names-reason-alike = { $first } ۋە { $second } ئوخشاش ئوقۇلۇشى مۇمكىن ({ $quality }/100)
names-reason-initial = { $first } ۋە { $second }: باش ھەرپ ماس
names-reason-forms = { $first } ۋە { $second } بىر ئىسىمنىڭ شەكىللىرى دەپ تونۇلغان
names-reason-slip = { $first } ۋە { $second } نىڭ يېزىلىشى كىچىك خاتالىقتىن باشقا ئوخشاش
names-reason-apart = { $first } ۋە { $second } نىڭ ئاڭلىنىشى ئوخشاش، لېكىن ئىككى ئىسىم دەپ تونۇلغان
names-reason-common = { $first }: بۇ ئىسىم كۆپ كىشىدە بار، شۇڭا ئۇنىڭدىن ئاز نەرسە بىلىنىدۇ
names-reason-common-here = { $first }: كۆپ ئۇچرايدىغان ئىسىم: بۇ يەردە جەمئىي { $people } كىشىدىن { $count } كىشىدە بار
names-reason-rare-here = { $first }: كەم ئۇچرايدىغان ئىسىم: بۇ يەردە { $count ->
    [0] ھېچكىمدە يوق
   *[other] { $count } كىشىدە بار
}، جەمئىي { $people } كىشى
names-reason-other-order = قىسىملىرىنىڭ تەرتىپى باشقا
names-reason-only-first = { $first }: پەقەت بىرىنچىسىدە
names-reason-only-second = { $second }: پەقەت ئىككىنچىسىدە
names-reason-other-characters = ئاڭلىنىشى ئوخشاش، خەتلىرى باشقا: بىرى خاتا يېزىلمىغان بولسا، ئىككى خىتايچە ئىسىم
names-reason-cut = بىرى ئىسىم بولۇشقا بەك ئۇزۇن: پەقەت بېشى سېلىشتۇرۇلدى
names-reason-look-alikes = بىر سۆزدە ئىككى ئېلىپبەنىڭ ئوخشاپ كېتىدىغان ھەرپلىرى ئارىلاش: كۆرۈنگىنىدىن باشقا بولۇشى مۇمكىن
names-reason-hidden = بىرىدە كۆرۈنمەيدىغان بەلگىلەر بار؛ ئۇلار ھېسابقا ئېلىنمىدى
names-reason-nothing = بىرىدە ھەرپ يوق
names-reason-as-they-are = بىرىنىڭ يېزىقى بۇ يەردە ئوقۇلمايدۇ: پەقەت ئوخشاش سۆزلەرلا ھېسابلىنىدۇ
command-names-part = { $text }: { $kind }، { $certainty } ({ $reason })
command-names-part-sealed = { $text }: { $kind }، { $certainty } ({ $reason })؛ بىرەر كىشى ئاچمىغۇچە پېچەتلەنگەن
command-names-initial-of = باش ھەرپ: { $kind }
command-names-read-as = { $culture } ئىسمى دەپ ئوقۇلدى ({ $certain })؛ پۈتۈن ئوقۇلۇشى: { $certainty }
command-names-honorific = { $text } دىكى -{ $ending } ھۆرمەت سۆزى ياكى ئىسىمنىڭ بىر قىسمى بولۇشى مۇمكىن
command-names-or = ياكى: { $parts }، { $culture } ئىسمى
command-names-no-culture = { $language } تىلىدا ئىسىملارنىڭ قانداق تۈزۈلىدىغانلىقى بۇ يەردە مەلۇم ئەمەس: ئۇ قالدۇرۇۋېتىلدى
names-kind-given = ئىسىم
names-kind-family = فامىلە
names-kind-patronymic = ئاتا نامى
names-kind-father = دادىسىنىڭ ئىسمى
names-kind-lineage = ئۇرۇق نامى
names-kind-by-name = يۇرت بويىچە لەقەم
names-kind-title = ئۇنۋان
names-kind-particle = ياردەمچى سۆز
names-kind-nickname = لەقەم
names-kind-suffix = قوشۇمچە
names-kind-initial = باش ھەرپ
names-kind-unplaced = ئوقۇلمىغان
names-certainty-sure = ئېنىق
names-certainty-likely = ئېھتىمالى چوڭ
names-certainty-guess = پەرەز
names-culture-kazakh = قازاق
names-culture-kyrgyz = قىرغىز
names-culture-uzbek = ئۆزبېك
names-culture-uyghur = ئۇيغۇر
names-culture-tajik = تاجىك
names-culture-tatar = تاتار
names-culture-azerbaijani = ئەزەربەيجان
names-culture-turkmen = تۈركمەن
names-culture-turkish = تۈرك
names-culture-russian = رۇس، ئۇكرائىن ۋە بېلورۇس
names-culture-chinese = خىتاي
names-culture-arabic = ئەرەب
names-culture-persian = پارس، دەرى ۋە پۇشتۇ
names-culture-german = نېمىس
names-culture-english = ئىنگلىز
names-culture-french = فرانسۇز
names-culture-spanish = ئىسپان
names-culture-unknown = تەۋەلىكى بېكىتىلمىگەن
names-because-title-list = ئۇنۋانلار تىزىملىكىدە بار
names-because-particle-list = ئىسىملار ئارىسىدىكى سۆزلەر تىزىملىكىدە بار
names-because-behind-particle = «{ $word }» نىڭ كەينىدە
names-because-before-particle = «{ $word }» نىڭ ئالدىدا
names-because-ending = قوشۇمچىسى -{ $ending }
names-because-article = ئالدىدىكى ئارتىكل
names-because-joined = بىر ئىسىم بولغان بىر قانچە سۆز
names-because-given-list = { $culture } ئىسىملىرى ئارىسىدا ئوخشىشى بار: { $entry }
names-because-family-list = { $culture } فامىلىلىرى ئارىسىدا ئوخشىشى بار: { $entry }
names-because-lineage-list = ئۇرۇق ناملىرى تىزىملىكىدە بار
names-because-place-list = يۇرت بويىچە لەقەملەر تىزىملىكىدە بار
names-because-comma = پەش
names-because-capitals = پەقەت شۇلا چوڭ ھەرپ بىلەن يېزىلغان
names-because-quotes = قوش تىرناق
names-because-brackets = تىرناق ئىچىدە
names-because-letter = بىر ھەرپ
names-because-suffix-list = ئەۋلادلارنى پەرقلەندۈرىدۇ
names-because-characters = خەت سانى
names-because-transcribed = چەت ئەل ئىسمىنىڭ تاۋۇشىنى ئىپادىلەيدىغان خەتلەر
names-because-order = { $culture } ئىسىملىرىنىڭ تەرتىپىدىكى ئورنى
names-because-not-read = ئوقۇلمىغان
names-note-no-letters = بۇنىڭدا ھەرپ يوق
names-note-one-letter = بۇ بىر ھەرپ
names-note-too-long = بۇ ئىسىم بولۇشقا بەك ئۇزۇن، ئوقۇلمىدى
names-note-sentence = بۇ جۈملىگە ئوخشايدۇ، ئوقۇلمىدى
names-note-several = بۇ بىردىن كۆپ ئىسىم بولۇشى مۇمكىن: بىر-بىرلەپ ئوقۇتۇڭ
names-note-mixed-scripts = سۆزلىرى بىردىن كۆپ يېزىقتا
names-note-look-alikes = بىر سۆزدە لاتىن ۋە كىرىلنىڭ ئوخشاپ كېتىدىغان ھەرپلىرى ئارىلاش: كۆرۈنگىنىدىن باشقا بولۇشى مۇمكىن
names-note-invisible = بۇنىڭدا كۆرۈنمەيدىغان بەلگىلەر بار؛ ئۇلار ساقلاندى
names-note-signs = بۇنىڭدا ئىسىمغا تەۋە بولمىغان رەقەم ياكى بەلگىلەر بار
names-note-unknown-script = بۇ يېزىق بۇ يەردە ئوقۇلمايدۇ: پەقەت تەرتىپىگە قارالدى
command-places-date = { $typed } EDTF شەكلىدىكى چېسلا ئەمەس: 2019، 2019-03 ياكى 2019-03-20 دەپ يېزىڭ
command-places-country = { $typed } دۆلەت كودى ئەمەس: ئىككى ھەرپىنى يېزىڭ، مەسىلەن KZ
command-places-none = بۇ نامدا جاي مەلۇم ئەمەس: { $name }
command-places-candidate = { $likelihood }  { $names } ({ $level }، { $key })
command-places-more = { $count ->
    [one] بۇ نامدا يەنە بىر جاي بار
   *[other] بۇ نامدا يەنە { $count } جاي بار
}: `--limit` تېخىمۇ كۆپىنى چىقىرىدۇ، `--country` ۋە `--near` ئۇلارنى پەرقلەندۈرىدۇ
command-places-listed = { $count ->
    [one] بىر جاي
   *[other] { $count } جاي
}
command-places-no-place = بۇ جاي ئەمەس
command-places-units = بۇ نامدا بىر قانچە مەمۇرىي رايون بار: كۆزدە تۇتۇلغىنىنىڭ نومۇر-بەلگىسىنى يېزىڭ
places-level-country = دۆلەت
places-level-first = بىرىنچى دەرىجىلىك رايون
places-level-second = ئىككىنچى دەرىجىلىك رايون
places-level-third = ئۈچىنچى دەرىجىلىك رايون
places-level-settlement = ئاھالە نۇقتىسى
places-level-site = يەككە ئورۇن
places-reason-only = بۇ نام بىلەن تېپىلغان بىردىنبىر جاي
places-reason-kind = «{ $word }» قانداق جاي ئىكەنلىكىنى كۆرسىتىدۇ، بۇ دەل شۇنداق
places-reason-other-kind = «{ $word }» بۇنىڭ باشقا خىل جاي ئىكەنلىكىنى كۆرسىتىدۇ
places-reason-ending = «{ $ending }» قوشۇمچىسى ئېلىۋېتىلىپ تېپىلدى
places-reason-sound = ئاڭلىنىشى بويىچە تېپىلدى: يېزىلىشلىرى ئوخشاش ئوقۇلۇشى مۇمكىن ({ $quality }/100)
places-reason-country = دۆلىتى تېكىستنىڭكى بىلەن ئوخشاش: { $country }
places-reason-other-country = دۆلىتى { $country }، تېكىست ئۇ دۆلەت ھەققىدە ئەمەس
places-reason-same-country = دۆلىتى تېكىستتىكى باشقا جايلارنىڭكى بىلەن ئوخشاش: { $country }
places-reason-within = ئۇنىڭ بىلەن { $place } نىڭ بىرى يەنە بىرىنىڭ ئىچىدە
places-reason-near = { $place } بىلەن ئارىلىقى { $kilometres } km
places-reason-population = نوپۇسى { $population }
places-reason-name-then = شۇ چاغدا نامى مۇشۇ ئىدى
places-reason-name-before = ئىلگىرىكى نامى: شۇ چاغدا نامى باشقا ئىدى
places-reason-name-later = كېيىنكى نامى: شۇ چاغدا نامى باشقا ئىدى
places-reason-language = بۇ نام تېكىستنىڭ تىلىدا ({ $language })
places-reason-other-language = تېكىستنىڭ تىلىدا نامى باشقا ({ $language })
places-reason-own = بۇ خەزىنىنىڭ ئۆز جايى
