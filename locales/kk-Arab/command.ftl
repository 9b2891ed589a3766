# Пәрмен жолы не айтады.
command-no-vault = قويما كورسەتىلمەگەن: --vault DIR قوسىڭىز نەمەسە KUA_VAULT اينىمالىسىن بەرىڭىز
command-no-terminal = قۇپيا تىركەستى سۇرايتىن تەرمينال جوق: --passphrase-file FILE قوسىڭىز
command-ask-passphrase = قۇپيا تىركەس:
command-new-passphrase = جاڭا قۇپيا تىركەس (كەزدەيسوق التى نەمەسە ودان كوپ ٴسوز جاقسى):
command-ask-share = قالپىنا كەلتىرۋ كىلتىنىڭ بولىگى:
command-again = تاعى ٴبىر رەت:
command-passphrase-short = قۇپيا تىركەس تىم قىسقا: تاڭبا سانى كەمىندە { $count } بولسىن، ال كەزدەيسوق التى ٴسوز ودان جاقسى
command-passphrases-differ = ەكى قۇپيا تىركەس بىردەي ەمەس: ەشتەڭە جاسالعان جوق، قايتا بايقاپ كورىڭىز
command-catching-up = كەستەلەر سوڭعى كۇيىنە كەلتىرىلىپ جاتىر
command-verifying = جۋرنال تەكسەرىلىپ جاتىر
command-rebuilding = كەستەلەر مەن ىزدەۋ كورسەتكىشى قۇرىلىپ جاتىر
command-backing-up = كوشىرىلىپ جاتىر
command-demo-filling = مىسال قويماسى تولتىرىلىپ جاتىر
command-init-done =
    جاڭا قويما جاسالدى. قالتاسى: { $place }.
    قالپىنا كەلتىرۋ كىلتىنىڭ مىنا ٴۇش بولىگىنىڭ كەز كەلگەن ەكەۋى ونى قۇپيا تىركەسسىز اشادى. ولار ٴبىر رەت، وسىندا عانا كورسەتىلەدى:
command-init-shares =
    ارقايسىسىن قاعازعا قولمەن جازىپ، ٴۇش بولەك جەرگە بەرىڭىز:
    ەكەۋى ٴبىر جەردە بولماسىن، بىرەۋى شەتەلدە بولسىن، ەشقايسىسى كومپيۋتەردىڭ قاسىندا تۇرماسىن.
    ەكەۋى قولىندا بار ادام قويمانى اشا الادى. قۇپيا تىركەس تە، بولىكتەر دە جوق بولسا، ەشكىم اشا المايدى، ٴبىز دە.
command-init-next = ەندى: kua --vault { $place } serve
command-no-access = «{ $level }» دەگەن قولجەتىمدىلىك دەڭگەيى جوق: public، partners، team، case نەمەسە sealed دەپ جازىڭىز
command-read-facts =
    { $publisher } · { $language } · جاريالانعان كۇنى { $published } · ايتىلعان كۇنى { $stated } · { $characters ->
        [one] { $characters } تاڭبا
       *[other] { $characters } تاڭبا
    }
command-read-end =
    { $count ->
        [0] ۇسىنىس جوق
        [one] { $count } ۇسىنىس؛ ونى باعدارلاما تاپتى، ەشكىم تەكسەرگەن جوق
       *[other] { $count } ۇسىنىس؛ ولاردى باعدارلاما تاپتى، ەشكىم تەكسەرگەن جوق
    }
command-added =
    { $file }: قۇجات { $document }، { $proposals ->
        [0] ۇسىنىس جوق
        [one] { $proposals } ۇسىنىس شەشىم كۇتىپ تۇر
       *[other] { $proposals } ۇسىنىس شەشىم كۇتىپ تۇر
    }
command-again-nothing = قايتا وقىلۋىن كۇتىپ تۇرعان فايل جوق.
command-again-progress = قايتا وقىلىپ جاتىر
command-files-unknown = مۇندا «{ $word }» دەگەن ەشتەڭە جوق؛ `kua files --help` قاراڭىز
command-files =
    { $count ->
        [0] مۇنداي فايل جوق
        [one] { $count } فايل
       *[other] { $count } فايل
    }
command-add-progress = فايلدار قوسىلىپ جاتىر
command-add-left-out =
    { $count ->
        [one] { $count } جاسىرىن فايل نەمەسە كىشى سۋرەت الىنبادى
       *[other] { $count } جاسىرىن فايل مەن كىشى سۋرەت الىنبادى
    }
command-export-waits = { $file }: مەسسەندجەر ەكسپورتى، حابارلار: { $messages }، ادامدار: { $people }، { $days }؛ ودان نە ساقتالاتىنىن ٴسىز تاڭداعانشا { $export } دەگەن اتپەن كۇتىپ تۇرادى
command-export-how = قاراۋ: kua add --export { $export }   ٴبىر بولىگىن ساقتاۋ: kua add --export { $export } --messages 12-40،77   نەمەسە --since DAY --until DAY، --all-messages، --drop
command-export-ask = قاي حابارلار ساقتالسىن؟ نومىرلەر، مىسالى 12-40،77؛ all — ٴبارى؛ كەيىن تاڭداۋ ٴۇشىن بوس قالدىرىڭىز:
command-export-none = تاڭداۋدى كۇتىپ تۇرعان ەكسپورت جوق.
command-export-dropped = { $export } ەكسپورتى جويىلدى؛ بۇل جۋرنالدا جازىلعان.
command-export-nothing = بۇلاي ەشبىر حابار تاڭدالمايدى؛ { $export } ەكسپورتى كۇتە بەرەدى.
command-export-wrong = حابار نومىرلەرى 12-40،77 تۇرىندە جازىلادى.
command-no-recognition-language = `{ $language }` әріптерін тануға деректер жоқ; мыналарға бар: { $languages } (نە ورناتۋ كەرەگىن `kua doctor` ايتادى)
command-recognising = ارىپتەر تانىلىپ جاتىر
command-recognised =
    { $pages ->
        [one] { $pages } بەتتىڭ
       *[other] { $pages } بەتتىڭ
    } { $found } بەتىنەن ارىپتەر تانىلدى ({ $by }){ $unsure ->
        [0] { "" }
        [one] { "; " }{ $unsure } ٴسوز انىق ەمەس
       *[other] { "; " }{ $unsure } ٴسوز انىق ەمەس
    }؛ بەتتىڭ وزىمەن سالىستىرىڭىز
command-not-recognised =
    { $pages ->
        [one] { $pages } بەتتىڭ ارىپتەرى تانىلمادى
       *[other] { $pages } بەتتىڭ ارىپتەرى تانىلمادى
    }؛ `kua add --again ID` مۇنى كەيىن ىستەيدى
command-recognition-failed =
    { $pages ->
        [one] { $pages } بەت تانىلمادى
       *[other] { $pages } بەت تانىلمادى
    }: { $reason }
command-add-alike = مىنا قۇجاتپەن دەرەككوزى ٴبىر بولۋى مۇمكىن: { $document }؛ جۇمىس ورنى ەكەۋىن قاتار قويادى
command-add-duplicate = { $file }: قويمادا بۇرىننان بار، قۇجات { $document }؛ ەكىنشى رەت ساقتالمادى
command-add-unreadable = تۇپنۇسقا ساقتالدى، بىراق ٴماتىنى جوق: { $reason }
command-find-also-written = باسقاشا جازىلۋى: { $spellings } (--as-typed بۇلاردى قوسپايدى)
found-as = مۇندا جازىلۋى: { $spellings }
command-found =
    { $count ->
        [0] ەشتەڭە تابىلمادى؛ ٴسوز سانىن ازايتىڭىز نەمەسە ٴسوزدىڭ باسىن * بەلگىسىمەن جازىڭىز
        [one] { $count } ناتيجە
       *[other] { $count } ناتيجە
    }
command-waiting =
    { $count ->
        [0] شەشىم كۇتىپ تۇرعان ەشتەڭە جوق
        [one] { $count } ۇسىنىس شەشىم كۇتىپ تۇر
       *[other] { $count } ۇسىنىس شەشىم كۇتىپ تۇر
    }
command-known-here = مۇندا بەلگىلى: { $name }، { $id } (قابىلداۋ: --into { $id } نەمەسە --apart)
command-left-unsure =
    { $count ->
        [one] انىق ەمەس { $count } ۇسىنىس كۇتۋگە قالدىرىلدى
       *[other] انىق ەمەس { $count } ۇسىنىس كۇتۋگە قالدىرىلدى
    }: `kua review list --unsure` قاراڭىز نەمەسە --with-unsure قوسىڭىز
command-left-known =
    { $count ->
        [one] مۇندا بەلگىلى { $count } ات كۇتۋگە قالدىرىلدى
       *[other] مۇندا بەلگىلى { $count } ات كۇتۋگە قالدىرىلدى
    }: كىم ەكەنىن ادام ايتۋى كەرەك، `kua review list --document ID` قاراڭىز
command-set = «{ $typed }» FIELD=WORDS تۇرىندە ەمەس، مىسالى: --set edtf=2019-03-10
command-not-a-proposal = { $id } — ۇسىنىس ەمەس، ٴتۇرى: { $kind }؛ شەشىم كۇتىپ تۇرعانداردى `kua review list` كورسەتەدى
command-judged =
    { $count ->
        [0] ەشتەڭە وزگەرگەن جوق
        [one] مىنا يدەنتيفيكاتورمەن ساقتالدى (قايتارىپ الۋ: `kua review withdraw`):
       *[other] مىنا يدەنتيفيكاتورلارمەن ساقتالدى (قايتارىپ الۋ: `kua review withdraw`):
    }
command-judged-record = جاسالعان نەمەسە تولىقتىرىلعان كارتوچكا: { $record }
command-show-candidate = سونىڭ ٴوزى بولۋى مۇمكىن: { $id }  { $label }
command-show-double = سونىڭ ٴوزى بولۋى مۇمكىن: { $id }  { $label } (ەسىمدەر { $likelihood }؛ سەبەبىن `kua names same` ايتادى)
command-verified =
    جازبالار { $leaves }: ورنىندا { $present }، زاڭدى وشىرىلگەن { $erased }، جوعالعان { $missing }، قاتە { $wrong }
    تەكسەرىلگەن تۇپنۇسقالار { $originals }، بۇلىنگەن تۇپنۇسقالار نە ماتىندەر { $damaged }
    ٴتۇبىرى { $root }
command-log-key =
    بۇل دالەلدەمەنى تەكسەرەتىن ادامعا جۋرنالدىڭ وسى كىلتى كەرەك، ول باسقا جولمەن بەرىلەدى:
    { $key }
command-sound = جۋرنال ٴبۇتىن: ەشتەڭە وزگەرتىلمەگەن، قيىلماعان، قوسىلماعان.
command-unsound = جۋرنال ٴبۇتىن ەمەس. ەشتەڭە وزگەرتپەڭىز، وسى قالتانى سول كۇيىندە ساقتاڭىز دا، ساقتىق كوشىرمەنى باسقا جەردە قالپىنا كەلتىرىڭىز.
command-port = جۇمىس ورنى { $port } پورتىن پايدالانا المايدى: --port جازباڭىز نەمەسە باسقاسىن كورسەتىڭىز
command-serving =
    جۇمىس ورنى اشىق، تەك وسى كومپيۋتەر ٴۇشىن:
    { $address }
    مەكەنجاي ٴبىر رەت جارايدى. جۇمىس ورنىن جابۋ ٴۇشىن Control-C باسىڭىز.
command-address =
    جۇمىس ورنىن قايتا اشۋعا بولادى:
    { $address }
command-rebuilt =
    { $count ->
        [one] { $count } جازبا قايتا جيناقتالدى
       *[other] { $count } جازبا قايتا جيناقتالدى
    }
command-backed-up =
    ساقتىق كوشىرمە: { $place }؛ { $count ->
        [one] { $count } جازبا كوشىرىلىپ، سوندا تەكسەرىلدى
       *[other] { $count } جازبا كوشىرىلىپ، سوندا تەكسەرىلدى
    }
command-backup-keys =
    كىلتتەر مۇندا: { $place }. ولاردى دەرەكتەردەن بولەك ساقتاپ، وتىز كۇننەن كەيىن جويىڭىز:
    ەسكى كوشىرمەدە قالعان كىلت ٴوشىرۋدى كۇشىنەن ايىرادى.
command-backup-no-keys = كىلتتەر كوشىرىلگەن جوق. ولارسىز بۇل ساقتىق كوشىرمەنى وقۋعا بولمايدى؛ باسقا جەرگە كوشىرۋ ٴۇشىن --keys FILE قوسىڭىز.
command-restored =
    قويما مۇندا: { $place }؛ { $count ->
        [one] { $count } جازبا تەكسەرىلدى
       *[other] { $count } جازبا تەكسەرىلدى
    }{ $missing ->
        [0] .
       *[other] ؛ كىلتى جوق بولعاندىقتان جوعالعانى: { $missing }.
    }
command-doctor-sound = بۇزىلعان ەشتەڭە تابىلمادى.
command-doctor-unsound = بىردەڭە دۇرىس ەمەس؛ ! بەلگىسى بار جولدار نەنى، قايدا ەكەنىن ايتادى.
command-no-models-folder = مودەلدەر قالتاسى جوق: --models DIR قوسىڭىز نەمەسە KUA_MODELS اينىمالىسىن بەرىڭىز
command-models-unknown =
    { $file } — kua بىلەتىن پاكەت ەمەس، سوندىقتان قوسىلمادى.
    ونىڭ SHA-256 حەشى: { $sha }.
    وزگەرتىلگەن پاكەت ۇسىنىستاردى وزگەرتەر ەدى. بەلگىلىسىن جۇكتەپ الىڭىز: { $download }
command-models-added =
    { $name } { $version } قوسىلدى: { $language ->
        [en] اعىلشىنشا ماتىندەردەگى ەرەجەلەر كۇمانداناتىن ەسىمدەردى
        [ru] ورىسشا ماتىندەردەگى ەرەجەلەر كۇمانداناتىن ەسىمدەردى
       *[other] مىنا تىلدەگى ماتىندەردىڭ ەسىمدەرىن ({ $language })
    } ەندى سول تابادى.
    ول تۇرلەندىرىلىپ، مۇندا ساقتالدى: { $place }؛ پاكەت فايلى ەندى كەرەك ەمەس.
command-models-there = { $name } { $version } ({ $language }، { $licence }): قوسىلعان
command-models-missing =
    { $name } { $version } ({ $language }، { $licence }): قوسىلماعان
    { "  " }{ $source }
    { "  " }قوسۋ ٴۇشىن:    { $download }
    { "  " }سودان كەيىن:  kua models add { $file }
command-models-folder = مودەلدەر مۇندا جاتىر: { $place }.
command-models-not-there = { $name } پاكەتىنىڭ مودەلى قوسىلماعان: قوسىلعاندارىن `kua models list` ايتادى
command-models-removed = { $name } الىپ تاستالدى. ونىمەن جاسالعان ۇسىنىستار ونسىز قايتا جاسالادى.
command-doctor-reader = فايلداردى وقيتىن پروتسەسس فايل دا، بايلانىس تا اشا المايدى، ەشتەڭە ىسكە قوسا المايدى
command-doctor-reader-open = فايلداردى بولەك پروتسەسس وقيدى، بىراق بۇل جۇيەدە مىنالار جەتىسپەيدى: { $missing }
command-doctor-recogniser = سۋرەتتەردەگى ارىپتەردى { $version } تانيدى ({ $languages })
command-doctor-recogniser-languages = قالعان تىلدەرىمىزگە مىنانى ورناتىڭىز: { $packages }
command-doctor-recogniser-open = ول بولەك پروتسەستە جۇمىس ىستەيدى، بىراق بۇل جۇيەدە مىنالار جەتىسپەيدى: { $missing }
command-doctor-no-recogniser = سۋرەتتەر مەن سكانەردەگى ارىپتەر تانىلمايدى؛ مىنانى ورناتىڭىز: { $packages } (Debian: apt install)
command-confinement-limits = جاد پەن ۋاقىت شەكتەرى
command-confinement-landlock = Landlock (فايلدار اينالاسىنداعى ەكىنشى قورعان؛ ٴبىرىنشىسى بەرىك)
command-confinement-seccomp = جۇيەلىك شاقىرۋلاردى ٴسۇزۋ (seccomp)
command-confinement-sealed = جادتاعى مورلەنگەن فايلدار
command-doctor-model =
    { $name } { $version } وقيتىن ٴتىل: { $language ->
        [en] اعىلشىنشا
        [ru] ورىسشا
       *[other] { $language }
    }
command-doctor-no-model =
    مىنا تىلگە مودەل جوق: { $language ->
        [en] اعىلشىنشا
        [ru] ورىسشا
       *[other] { $language }
    }؛ ونداعى ەسىمدەردى ەرەجەلەر عانا تابادى، قالعانى وزگەرمەيدى؛ { $name } قالاي قوسىلاتىنىن `kua models list` ايتادى
command-demo-summary =
    ويدان شىعارىلعان ادامدارى بار مىسال قويماسى دايىن:
    قۇجاتتار: { $documents }، ادامدار: { $persons }، وقيعالار: { $events }
    ٴسىزدى كۇتىپ تۇرعان ۇسىنىستار: { $waiting }؛ ماندەرى ٴبىر-بىرىنە قايشى كارتوچكالار: { $conflicts }
    جۋرنالداعى قول قويىلعان جازبالار: { $statements }
command-names-likelihood = بۇل ٴبىر ەسىم بولۋىنىڭ ىقتيمالدىعى: { $likelihood }
command-names-columns =
    { $line }-جولدا { $columns ->
        [one] { $columns } باعان
       *[other] { $columns } باعان
    } بار، ەكەۋ ەمەس: ٴار جولعا ەسىم، تابۋلياتسيا، ەسىم جازىڭىز؛ وعان دەيىنگى جولدار سالىستىرىلدى
command-names-not-utf8 = { $line }-جول UTF-8 ەمەس: فايلدى UTF-8 كودتاماسىنا تۇرلەندىرىڭىز؛ وعان دەيىنگى جولدار سالىستىرىلدى
command-names-looking = ەسىمدەر قارالىپ جاتىر
command-names-no-spellings = بۇل ەسىمگە ەشبىر جازۋ نورماسى كەلمەيدى: لاتىن ٴارىپتى ەسىمگە ونىڭ ٴتىلى كەرەك، --language جانە مىنالاردىڭ ٴبىرى: { $languages }
command-names-no-vowels = _ جازىلمايتىن داۋىستى دىبىس تۇرۋى مۇمكىن جەردى بەلگىلەيدى: ەشقايسىسى بولجانعان جوق
command-names-kept = { $letters } ({ $place }-ٴارىپ) بۇل نورمادا جوق، سول كۇيىندە قالدىرىلدى
command-names-one-of = { $letters } ({ $place }-ٴارىپ) مىناۋ دا بولۋى مۇمكىن: { $others }
command-names-set-by = بەكىتكەن: { $words }
command-names-lossy = جوعالعانى: { $words }
command-names-unverified = راستالماعان: { $words }
command-names-no-standard = { $id } دەگەن جازۋ نورماسى جوق: بارىن `kua names standards` كورسەتەدى
command-names-other-language = { $from } مەن { $to } ەكى بولەك ٴتىلدى جازادى: ەسىم ٴبىر ٴتىلدىڭ ىشىندە عانا تۇرلەندىرىلەدى
command-names-one-way = { $from } جازۋىندا تىم كوپ نارسە جوعالادى، ودان ەسىمدى كەرى وقۋ مۇمكىن ەمەس
names-reason-same = { $first }: ەكەۋىندە دە بار
names-reason-alike = { $first } جانە { $second } بىردەي وقىلۋى مۇمكىن (100 ىشىنەن { $quality })
names-reason-initial = { $first } جانە { $second }: باس ٴارپى سايكەس
names-reason-forms = { $first } جانە { $second } ٴبىر ەسىمنىڭ تۇرلەرى رەتىندە بەلگىلى
names-reason-slip = { $first } جانە { $second } بىردەي جازىلعان، ايىرماسى ٴبىر قاتە عانا
names-reason-apart = { $first } جانە { $second } ۇقساس ەستىلەدى، بىراق ەكى بولەك ەسىم رەتىندە بەلگىلى
names-reason-common = { $first }: بۇل ەسىم كوپ ادامدا بار، سوندىقتان از نارسە ايتادى
names-reason-common-here = { $first }: ٴجيى كەزدەسەتىن ەسىم؛ مۇنداعى { $people } ادامنىڭ ىشىندە سول ەسىم بارى: { $count }
names-reason-rare-here =
    { $first }: سيرەك ەسىم؛ مۇنداعى { $people } ادامنىڭ ىشىندە سول ەسىم بارى: { $count ->
        [0] جوق
       *[other] { $count }
    }
names-reason-other-order = بولىكتەرىنىڭ رەتى باسقا
names-reason-only-first = { $first }: تەك بىرىنشىسىندە
names-reason-only-second = { $second }: تەك ەكىنشىسىندە
names-reason-other-characters = ەستىلۋى بىردەي، يەروگليفتەرى باسقا: ٴبىرى قاتە جازىلماسا، بۇل ەكى بولەك قىتاي ەسىمى
names-reason-cut = ٴبىرى ەسىم ٴۇشىن تىم ۇزىن: باسى عانا سالىستىرىلدى
names-reason-look-alikes = ٴبىر سوزدە ەكى ٴالىپبيدىڭ ۇقساس ارىپتەرى ارالاسقان: ول كورىنگەندەي بولماۋى مۇمكىن
names-reason-hidden = بىرىندە كورىنبەيتىن تاڭبالار بار؛ ولار ەسەپكە الىنبادى
names-reason-nothing = بىرىندە ٴارىپ جوق
names-reason-as-they-are = ٴبىرىنىڭ جازۋى مۇندا وقىلمايدى: تەك بىردەي سوزدەر ەسەپكە الىنادى
command-names-part = { $text }: { $kind }، { $certainty } ({ $reason })
command-names-part-sealed = { $text }: { $kind }، { $certainty } ({ $reason })؛ ادام اشپايىنشا مورلەنگەن
command-names-initial-of = باس ٴارىپ ({ $kind })
command-names-read-as = { $culture } ٴداستۇرى بويىنشا وقىلدى ({ $certain })؛ بۇكىل وقىلۋى: { $certainty }
command-names-honorific = { $text } ىشىندەگى -{ $ending } قۇرمەت ٴسوزى نەمەسە ەسىمنىڭ بولىگى بولۋى مۇمكىن
command-names-or = نەمەسە: { $parts }، { $culture } ٴداستۇرى بويىنشا
command-names-no-culture = مىنا تىلدەگى ەسىمدەردىڭ قالاي قۇرالاتىنى مۇندا بەلگىسىز: { $language }؛ ول ەسەپكە الىنبادى
names-kind-given = ٴوز اتى
names-kind-family = تەگى
names-kind-patronymic = اكەسىنىڭ اتىنان جاسالعان اتى
names-kind-father = اكەسىنىڭ اتى
names-kind-lineage = رۋى
names-kind-by-name = جەر اتىنا بايلانىستى قوسىمشا ات
names-kind-title = اتاق
names-kind-particle = شىلاۋ
names-kind-nickname = لاقاپ ات
names-kind-suffix = جۇرناق
names-kind-initial = باس ٴارىپ
names-kind-unplaced = وقىلماعان
names-certainty-sure = انىق
names-certainty-likely = ىقتيمال
names-certainty-guess = بولجام
names-culture-kazakh = قازاق
names-culture-kyrgyz = قىرعىز
names-culture-uzbek = وزبەك
names-culture-uyghur = ۇيعىر
names-culture-tajik = تاجىك
names-culture-tatar = تاتار
names-culture-azerbaijani = ازەربايجان
names-culture-turkmen = تۇرىكمەن
names-culture-turkish = تۇرىك
names-culture-russian = ورىس، ۋكراين جانە بەلارۋس
names-culture-chinese = قىتاي
names-culture-arabic = اراب
names-culture-persian = پارسى، داري جانە پۋشتۋ
names-culture-german = نەمىس
names-culture-english = اعىلشىن
names-culture-french = فرانتسۋز
names-culture-spanish = يسپان
names-culture-unknown = جالپى
names-because-title-list = اتاقتار تىزىمىندە بار
names-because-particle-list = ەسىمدەر اراسىنداعى سوزدەر تىزىمىندە بار
names-because-behind-particle = «{ $word }» سوزىنەن كەيىن
names-because-before-particle = «{ $word }» ٴسوزىنىڭ الدىندا
names-because-ending = -{ $ending } جالعاۋى
names-because-article = الدىنداعى ارتيكل
names-because-joined = ٴبىر ەسىم بولاتىن بىرنەشە ٴسوز
names-because-given-list = { $culture } ەسىمدەرىنىڭ ىشىندەگى { $entry } سياقتى
names-because-family-list = { $culture } تەكتەرىنىڭ ىشىندەگى { $entry } سياقتى
names-because-lineage-list = رۋلار تىزىمىندە بار
names-because-place-list = جەر اتىنا بايلانىستى قوسىمشا اتتار تىزىمىندە بار
names-because-comma = ٴۇتىر
names-because-capitals = تەك سول باس ارىپتەرمەن جازىلعان
names-because-quotes = تىرناقشا
names-because-brackets = جاقشا ىشىندە
names-because-letter = ٴبىر ٴارىپ
names-because-suffix-list = ۇرپاقتاردى اجىراتادى
names-because-characters = يەروگليف سانى
names-because-transcribed = شەت تىلدەگى ەسىمنىڭ دىبىستالۋىن جازاتىن يەروگليفتەر
names-because-order = { $culture } رەتىندەگى ورنى
names-because-not-read = وقىلماعان
names-note-no-letters = مۇندا ٴارىپ جوق
names-note-one-letter = بۇل ٴبىر عانا ٴارىپ
names-note-too-long = ەسىم ٴۇشىن تىم ۇزىن، سوندىقتان وقىلمادى
names-note-sentence = سويلەمگە ۇقسايدى، سوندىقتان وقىلمادى
names-note-several = بۇل بىردەن كوپ ەسىم بولۋى مۇمكىن: ٴبىر-بىرلەپ وقىڭىز
names-note-mixed-scripts = سوزدەرى بىردەن كوپ جازۋمەن جازىلعان
names-note-look-alikes = ٴبىر سوزدە لاتىن جانە كيريلل ارىپتەرى ارالاسقان، ولار ٴبىر-بىرىنە ۇقساس: ول كورىنگەندەي بولماۋى مۇمكىن
names-note-invisible = مۇندا كوزگە كورىنبەيتىن تاڭبالار بار؛ ولار ساقتالدى
names-note-signs = مۇندا ەسىمدە بولمايتىن تسيفرلار نەمەسە تاڭبالار بار
names-note-unknown-script = بۇل جازۋ مۇندا وقىلمايدى: تەك رەتى ەسكەرىلدى
command-places-date = { $typed } — EDTF بويىنشا كۇن ەمەس: 2019، 2019-03 نەمەسە 2019-03-20 دەپ جازىڭىز
command-places-country = { $typed } — ەل كودى ەمەس: ەكى ٴارپىن جازىڭىز، مىسالى KZ
command-places-none = { $name } دەگەن جەر بەلگىسىز
command-places-candidate = { $likelihood }  { $names } ({ $level }، { $key })
command-places-more =
    { $count ->
        [one] بۇل اتاۋ تاعى { $count } جەردە بار
       *[other] بۇل اتاۋ تاعى { $count } جەردە بار
    }: `--limit` كوبىرەك شىعارادى، `--country` مەن `--near` اجىراتۋعا كومەكتەسەدى
command-places-listed =
    { $count ->
        [one] { $count } جەر
       *[other] { $count } جەر
    }
command-places-no-place = بۇل جەر ەمەس
command-places-units = بۇل اتاۋ بىرنەشە بىرلىكتە بار: كەرەگىنىڭ كىلتىن جازىڭىز
places-level-country = ەل
places-level-first = ٴبىرىنشى دەڭگەيدەگى بىرلىك
places-level-second = ەكىنشى دەڭگەيدەگى بىرلىك
places-level-third = ٴۇشىنشى دەڭگەيدەگى بىرلىك
places-level-settlement = ەلدى مەكەن
places-level-site = جەكە نىسان
places-reason-only = وسى اتاۋمەن تابىلاتىن جالعىز جەر
places-reason-kind = «{ $word }» جەردىڭ قانداي ٴتۇرى ەكەنىن ايتادى، بۇل — سونداي جەر
places-reason-other-kind = «{ $word }» مۇنىڭ باسقا تۇردەگى جەر ەكەنىن ايتادى
places-reason-ending = «{ $ending }» جالعاۋىنسىز تابىلدى
places-reason-sound = ەستىلۋى بويىنشا تابىلدى: جازىلۋى بىردەي وقىلۋى مۇمكىن (100 ىشىنەن { $quality })
places-reason-country = ەلى ماتىندەگىدەي: { $country }
places-reason-other-country = ماتىندە ايتىلماعان ەل: { $country }
places-reason-same-country = ەلى ماتىندەگى باسقا جەرلەردىكىندەي: { $country }
places-reason-within = ٴبىرى ەكىنشىسىنىڭ ىشىندە جاتىر: وسى جەر جانە { $place }
places-reason-near = { $kilometres } كم، مىنا جەردەن: { $place }
places-reason-population = حالقى: { $population }
places-reason-name-then = ول كەزدە وسىلاي اتالعان
places-reason-name-before = بۇرىنعى اتاۋى: ول كەزدە باسقاشا اتالعان
places-reason-name-later = كەيىنگى اتاۋى: ول كەزدە باسقاشا اتالعان
places-reason-language = اتاۋى ٴماتىن تىلىندە ({ $language })
places-reason-other-language = ٴماتىن تىلىندە باسقاشا اتالادى ({ $language })
places-reason-own = وسى قويمادا سيپاتتالعان جەر
