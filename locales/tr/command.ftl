# Komut satırının söyledikleri.
command-no-vault = kasa adı verilmedi: --vault DIR ekleyin ya da KUA_VAULT değişkenini ayarlayın
command-no-terminal = parola cümlesini soracak bir terminal yok: --passphrase-file FILE ekleyin
command-ask-passphrase = Parola cümlesi:
command-new-passphrase = Yeni parola cümlesi (altı ya da daha çok rastgele sözcük iyidir):
command-ask-share = Kurtarma payı:
command-again = Aynısı bir kez daha:
command-passphrase-short = parola cümlesi çok kısa: en az { $count } karakter, daha iyisi altı rastgele sözcük kullanın
command-passphrases-differ = iki parola cümlesi farklı: hiçbir şey oluşturulmadı, yeniden deneyin
command-catching-up = tablolar güncelleniyor
command-verifying = günlük denetleniyor
command-rebuilding = tablolar ve arama dizini kuruluyor
command-backing-up = kopyalanıyor
command-demo-filling = örnek kasa dolduruluyor
command-init-done = Yeni kasanın yeri: { $place }
    Bu üç kurtarma payından herhangi ikisi, kasayı parola cümlesi olmadan açar. Yalnızca bir kez, burada gösterilirler:
command-init-shares = Her birini elle kâğıda yazın ve üç ayrı yere verin:
    ikisi aynı yerde olmasın, biri yurt dışında olsun, hiçbiri bilgisayarın yanında olmasın.
    İkisini elinde tutan kasayı açabilir. Parola cümlesi ve paylar olmadan kimse açamaz, biz de açamayız.
command-init-next = Sırada: kua --vault { $place } serve
command-no-access = “{ $level }” diye bir erişim düzeyi yok: public, partners, team, case ya da sealed kullanın
command-read-facts = { $publisher } · { $language } · yayımlanma { $published } · açıklamaların tarihi { $stated } · { $characters ->
    [one] { $characters } karakter
   *[other] { $characters } karakter
}
command-read-end = { $count ->
    [0] hiçbir şey önerilmedi
    [one] { $count } öneri; bir program buldu, kimse denetlemedi
   *[other] { $count } öneri; bir program buldu, kimse denetlemedi
}
command-added = { $file }: belge { $document }, { $proposals ->
    [0] hiçbir şey önerilmedi
    [one] { $proposals } öneri bekliyor
   *[other] { $proposals } öneri bekliyor
}
command-again-nothing = Yeniden okunmayı bekleyen dosya yok.
command-again-progress = yeniden okunuyor
command-files-unknown = burada “{ $word }” adlı bir şey yok; bkz. `kua files --help`
command-files = { $count ->
    [0] böyle bir dosya yok
    [one] { $count } dosya
   *[other] { $count } dosya
}
command-add-progress = dosyalar içe aktarılıyor
command-add-left-out = { $count ->
    [one] { $count } gizli dosya ya da küçük resim dışarıda bırakıldı
   *[other] { $count } gizli dosya ve küçük resim dışarıda bırakıldı
}
command-export-waits = { $file }: bir mesajlaşma uygulamasının dışa aktarımı, { $messages } ileti, { $people } kişi, { $days }; neyin saklanacağını siz seçene kadar { $export } olarak bekliyor
command-export-how = Bakmak için: kua add --export { $export }   Bir kısmını saklamak için: kua add --export { $export } --messages 12-40,77   Ya da --since DAY --until DAY, --all-messages, --drop
command-export-ask = Hangi iletiler saklansın? 12-40,77 gibi numaralar; all; sonra seçmek için boş:
command-export-none = Seçim bekleyen dışa aktarım yok.
command-export-dropped = { $export } dışa aktarımı imha edildi; günlük bunu yazıyor.
command-export-nothing = Bununla hiçbir ileti seçilmiyor; { $export } dışa aktarımı beklemeyi sürdürüyor.
command-export-wrong = İleti numaraları şöyle yazılır: 12-40,77.
command-no-recognition-language = `{ $language }` dilinde harfleri tanımak için veri yok; veri olan diller: { $languages } (`kua doctor` neyin kurulacağını söyler)
command-recognising = harfler tanınıyor
command-recognised = harfleri tanınan: { $found }, toplam { $pages ->
    [one] bir sayfa
   *[other] { $pages } sayfa
} ({ $by }){ $unsure ->
    [0] {""}
    [one] {"; "}bir sözcük belirsiz
   *[other] {"; "}{ $unsure } sözcük belirsiz
}; sayfayla karşılaştırın
command-not-recognised = { $pages ->
    [one] bir sayfanın
   *[other] { $pages } sayfanın
} harfleri tanınmadı; `kua add --again ID` bunu sonra yapar
command-recognition-failed = { $pages ->
    [one] bir sayfa tanınmadı
   *[other] { $pages } sayfa tanınmadı
}: { $reason }
command-add-alike = belki şu belgeyle aynı kaynak: { $document }; çalışma masası ikisini yan yana koyar
command-add-duplicate = { $file }: zaten kasada, şu belge olarak: { $document }; iki kez saklanmadı
command-add-unreadable = özgün dosya saklanıyor ama metni yok: { $reason }
command-find-also-written = başka yazılışları: { $spellings } (--as-typed bunları dışarıda bırakır)
found-as = burada şöyle yazılmış: { $spellings }
command-found = { $count ->
    [0] hiçbir şey bulunamadı; daha az sözcükle ya da bir sözcüğün başı ve * ile deneyin
    [one] { $count } sonuç
   *[other] { $count } sonuç
}
command-waiting = { $count ->
    [0] bekleyen yok
    [one] { $count } öneri bekliyor
   *[other] { $count } öneri bekliyor
}
command-known-here = burada biliniyor: { $name }, { $id } (--into { $id } ya da --apart ile kabul edin)
command-left-unsure = { $count ->
    [one] bir belirsiz öneri bekletildi
   *[other] { $count } belirsiz öneri bekletildi
}: bkz. `kua review list --unsure` ya da --with-unsure ekleyin
command-left-known = { $count ->
    [one] burada bilinen bir ad bekletildi
   *[other] burada bilinen { $count } ad bekletildi
}: kimin kastedildiğini birinin söylemesi gerekiyor, bkz. `kua review list --document ID`
command-set = “{ $typed }”, FIELD=WORDS biçiminde değil; örnek: --set edtf=2019-03-10
command-not-a-proposal = { $id } bir öneri değil, türü: { $kind }; `kua review list` bekleyenleri gösterir
command-judged = { $count ->
    [0] hiçbir şey değiştirilmedi
    [one] şu kimlikle kaydedildi (`kua review withdraw` ile geri alınır):
   *[other] şu kimliklerle kaydedildi (`kua review withdraw` ile geri alınır):
}
command-judged-record = oluşan ya da katıldığı kayıt: { $record }
command-show-candidate = belki aynı kayıt: { $id }  { $label }
command-show-double = belki aynı kayıt: { $id }  { $label } (adlar { $likelihood }; nedenini `kua names same` söyler)
command-verified = { $leaves } girdi: { $present } yerinde, { $erased } hukuka uygun silinmiş, { $missing } kayıp, { $wrong } yanlış
    { $originals } özgün dosya denetlendi, bozuk özgün dosya ya da metin: { $damaged }
    kök { $root }
command-log-key = Bu ispatı denetleyene günlüğün şu anahtarı gerekir; anahtar ona başka bir yoldan verilmelidir:
    { $key }
command-sound = Günlük eksiksiz: hiçbir şey değiştirilmemiş, kesilmemiş, araya konmamış.
command-unsound = Günlük eksiksiz DEĞİL. Hiçbir şeyi değiştirmeyin, bu klasörü olduğu gibi saklayın ve bir yedeği başka bir yerde geri yükleyin.
command-port = çalışma masası { $port } numaralı bağlantı noktasını kullanamıyor: --port seçeneğini yazmayın ya da başka bir numara verin
command-serving = Çalışma masası açık, yalnızca bu makine için:
      { $address }
    Adres bir kez çalışır. Çalışma masasını kapatmak için Control-C tuşlarına basın.
command-address = Çalışma masası yeniden açılabilir:
      { $address }
command-rebuilt = { $count ->
    [one] { $count } girdi yeniden işlendi
   *[other] { $count } girdi yeniden işlendi
}
command-backed-up = { $count ->
    [one] { $count } girdi yedeklendi ve yerinde denetlendi: { $place }
   *[other] { $count } girdi yedeklendi ve yerinde denetlendi: { $place }
}
command-backup-keys = Anahtarların yeri: { $place }. Onları verilerden ayrı saklayın ve otuz gün sonra imha edin:
    eski bir yedekte kalan bir anahtar, bir silmeyi boşa çıkarır.
command-backup-no-keys = Anahtarlar kopyalanmadı. Onlar olmadan bu yedek okunamaz; başka bir yere kopyalamak için --keys FILE ekleyin.
command-restored = Kasanın yeri: { $place }; { $count ->
    [one] { $count } girdi denetlendi
   *[other] { $count } girdi denetlendi
}{ $missing ->
    [0] .
   *[other] ; anahtarı kalmayan ve kayıp olan: { $missing }.
}
command-doctor-sound = Yanlış bir şey bulunmadı.
command-doctor-unsound = Bir şey yanlış; ! işaretli satırlar neyin nerede yanlış olduğunu söyler.
command-no-models-folder = modeller için klasör yok: --models DIR ekleyin ya da KUA_MODELS değişkenini ayarlayın
command-models-unknown = { $file }, kua programının bildiği bir paket değil, bu yüzden eklenmedi.
    SHA-256 değeri: { $sha }.
    Değiştirilmiş bir paket, önerilenleri de değiştirirdi. Bilinen paketi indirin: { $download }
command-models-added = { $name } { $version } eklendi; bundan sonra onunla bulunacaklar: { $language ->
    [en] İngilizce metinlerde kuralların kararsız kaldığı adlar
    [ru] Rusça metinlerde kuralların kararsız kaldığı adlar
   *[other] şu dildeki metinlerde geçen adlar: { $language }
}.
    Dönüştürülmüş olarak durduğu yer: { $place }; paket dosyasına artık gerek yok.
command-models-there = { $name } { $version } ({ $language }, { $licence }): eklendi
command-models-missing = { $name } { $version } ({ $language }, { $licence }): eklenmedi
    {"  "}{ $source }
    {"  "}eklemek için: { $download }
    {"  "}sonra:        kua models add { $file }
command-models-folder = Modellerin yeri: { $place }.
command-models-not-there = { $name } paketinden eklenmiş model yok: `kua models list` olanları sayar
command-models-removed = { $name } kaldırıldı. Onunla önerilenler, o olmadan yeniden öneriliyor.
command-doctor-reader = dosyalar, hiçbir dosya ya da bağlantı açamayan ve hiçbir şey başlatamayan bir süreçte okunuyor
command-doctor-reader-open = dosyalar ayrı bir süreçte okunuyor ama bu sistemde şu eksik: { $missing }
command-doctor-recogniser = { $version }, görüntülerdeki harfleri tanıyor ({ $languages })
command-doctor-recogniser-languages = öteki dillerimiz için şunları kurun: { $packages }
command-doctor-recogniser-open = ayrı bir süreçte çalışıyor ama bu sistemde şu eksik: { $missing }
command-doctor-no-recogniser = görüntülerdeki ve taramalardaki harfler tanınmıyor; şunu kurun: { $packages } (Debian: apt install)
command-confinement-limits = bellek ve süre sınırları
command-confinement-landlock = Landlock (dosyaların çevresinde ikinci bir duvar; ilki sağlam)
command-confinement-seccomp = sistem çağrılarının süzgeci (seccomp)
command-confinement-sealed = bellekte mühürlü dosyalar
command-doctor-model = { $name } { $version } şu dili okuyor: { $language ->
    [en] İngilizce
    [ru] Rusça
   *[other] { $language }
}
command-doctor-no-model = şu dil için model yok: { $language ->
    [en] İngilizce
    [ru] Rusça
   *[other] { $language }
}; o dilde adlar yalnızca kurallarla bulunur, geri kalan her şey aynıdır; { $name } modelinin nasıl ekleneceğini `kua models list` söyler
command-demo-summary = Uydurma kişilerden oluşan bir örnek kasa hazır:
      { $documents } belge, { $persons } kişi, { $events } olay
      { $waiting } öneri sizi bekliyor, { $conflicts } kayıtta birbiriyle çelişen değerler var
      günlükte { $statements } imzalı girdi
command-names-likelihood = ikisinin aynı ad olma olasılığı: { $likelihood }
command-names-columns = satır { $line }, { $columns ->
    [one] bir sütunlu
   *[other] { $columns } sütunlu
}, iki sütunlu değil: her satıra bir ad, bir sekme ve bir ad koyun; ondan önceki satırlar karşılaştırıldı
command-names-not-utf8 = satır { $line } UTF-8 değil: dosyayı UTF-8 biçimine dönüştürün; ondan önceki satırlar karşılaştırıldı
command-names-looking = Gözden geçirilen adlar
command-names-no-spellings = bu ada uyan bir yazım standardı yok: Latin harfli bir ad için dili de gerekir, --language ile şunlardan biri: { $languages }
command-names-no-vowels = _ işareti, yazılmamış bir ünlünün durabileceği yeri gösterir: hiçbiri tahmin edilmedi
command-names-kept = { $letters } ({ $place }. harf) bu standardın harfi değil, olduğu gibi bırakıldı
command-names-one-of = { $letters } ({ $place }. harf) şu da olabilir: { $others }
command-names-set-by = belirleyen: { $words }
command-names-lossy = yitirilen: { $words }
command-names-unverified = doğrulanmamış: { $words }
command-names-no-standard = { $id } adlı bir yazım standardı yok: `kua names standards` standartları sayar
command-names-other-language = { $from } ile { $to } iki ayrı dili yazar: bir ad ancak tek dil içinde dönüştürülür
command-names-one-way = { $from } yazımında, adı geri okumak için gerekenin çoğu yitiriliyor
names-reason-same = { $first }: ikisinde de var
names-reason-alike = { $first } ve { $second } benzer okunabilir (100 üzerinden { $quality })
names-reason-initial = { $first } ve { $second }: uyan bir baş harf
names-reason-forms = { $first } ve { $second } aynı adın biçimleri olarak biliniyor
names-reason-slip = { $first } ve { $second } bir yazım hatası dışında aynı yazılmış
names-reason-apart = { $first } ve { $second } benzer okunuyor ama iki ayrı ad olarak biliniyor
names-reason-common = { $first }: bu adı çok kişi taşıyor, bu yüzden pek bir şey söylemiyor
names-reason-common-here = { $first }: yaygın bir ad; buradaki { $people } kişiden onu taşıyanlar: { $count }
names-reason-rare-here = { $first }: ender bir ad; buradaki { $people } kişiden onu taşıyanlar: { $count ->
    [0] yok
   *[other] { $count }
}
names-reason-other-order = parçaların sırası farklı
names-reason-only-first = { $first }: yalnızca birincide
names-reason-only-second = { $second }: yalnızca ikincide
names-reason-other-characters = başka karakterlerle benzer okunuyorlar: biri yanlış yazılmadıysa bunlar iki ayrı Çince ad
names-reason-cut = biri ad olamayacak kadar uzun: yalnızca başı karşılaştırıldı
names-reason-look-alikes = bir sözcükte iki alfabenin birbirine benzeyen harfleri karışık: göründüğü gibi olmayabilir
names-reason-hidden = birinde görünmeyen işaretler var; bunlar hesaba katılmadı
names-reason-nothing = birinde hiç harf yok
names-reason-as-they-are = birinin yazısı burada okunmuyor: yalnızca eşit sözcükler sayılır
command-names-part = { $text }: { $kind }, { $certainty } ({ $reason })
command-names-part-sealed = { $text }: { $kind }, { $certainty } ({ $reason }); bir kişi açmadıkça mühürlü
command-names-initial-of = baş harf ({ $kind })
command-names-read-as = ad şöyle okundu: { $culture } ({ $certain }); okumanın tümü: { $certainty }
command-names-honorific = { $text } içindeki -{ $ending } bir saygı sözü ya da adın bir parçası olabilir
command-names-or = ya da: { $parts } ({ $culture })
command-names-no-culture = şu dilde adların nasıl kurulduğu burada bilinmiyor: { $language }; dışarıda bırakıldı
names-kind-given = ön ad
names-kind-family = soyadı
names-kind-patronymic = patronimik
names-kind-father = babanın adı
names-kind-lineage = soy
names-kind-by-name = bir yerden gelen lakap
names-kind-title = unvan
names-kind-particle = ara söz
names-kind-nickname = takma ad
names-kind-suffix = sonek
names-kind-initial = baş harf
names-kind-unplaced = okunmadı
names-certainty-sure = kesin
names-certainty-likely = olası
names-certainty-guess = tahmin
names-culture-kazakh = Kazak
names-culture-kyrgyz = Kırgız
names-culture-uzbek = Özbek
names-culture-uyghur = Uygur
names-culture-tajik = Tacik
names-culture-tatar = Tatar
names-culture-azerbaijani = Azerbaycanlı
names-culture-turkmen = Türkmen
names-culture-turkish = Türk
names-culture-russian = Rus, Ukraynalı ve Belaruslu
names-culture-chinese = Çinli
names-culture-arabic = Arap
names-culture-persian = Farsça, Darice ve Peştuca konuşanlar
names-culture-german = Almanca konuşanlar
names-culture-english = İngilizce konuşanlar
names-culture-french = Fransızca konuşanlar
names-culture-spanish = İspanyolca konuşanlar
names-culture-unknown = belirli bir köken yok
names-because-title-list = bir unvan listesinde var
names-because-particle-list = adlar arasındaki sözlerin listesinde var
names-because-behind-particle = “{ $word }” sözünden sonra
names-because-before-particle = “{ $word }” sözünden önce
names-because-ending = -{ $ending } soneki
names-because-article = önündeki tanımlık
names-because-joined = birlikte tek bir ad olan birkaç sözcük
names-because-given-list = ön adlar arasındaki { $entry } gibi ({ $culture })
names-because-family-list = soyadları arasındaki { $entry } gibi ({ $culture })
names-because-lineage-list = bir soy listesinde var
names-because-place-list = yerlerden gelen lakapların listesinde var
names-because-comma = virgül
names-because-capitals = yalnızca o büyük harfle yazılmış
names-because-quotes = tırnak işaretleri
names-because-brackets = ayraç içinde
names-because-letter = tek harf
names-because-suffix-list = kuşakları birbirinden ayırıyor
names-because-characters = karakter sayısı
names-because-transcribed = yabancı bir adın sesini yazan karakterler
names-because-order = sıradaki yeri ({ $culture })
names-because-not-read = okunmadı
names-note-no-letters = içinde harf yok
names-note-one-letter = tek bir harf
names-note-too-long = ad olamayacak kadar uzun, okunmadı
names-note-sentence = cümleye benziyor, okunmadı
names-note-several = birden çok ad olabilir: tek tek okutun
names-note-mixed-scripts = sözcükleri birden çok yazıda
names-note-look-alikes = bir sözcükte birbirine benzeyen Latin ve Kiril harfleri karışık: göründüğü gibi olmayabilir
names-note-invisible = görünmeyen işaretler içeriyor; bırakıldılar
names-note-signs = hiçbir adda yeri olmayan rakamlar ya da işaretler içeriyor
names-note-unknown-script = bu yazı burada okunmuyor: yalnızca sıra değerlendirildi
command-places-date = { $typed }, EDTF biçiminde bir tarih değil: 2019, 2019-03 ya da 2019-03-20 yazın
command-places-country = { $typed } bir ülke kodu değil: iki harfini yazın, KZ gibi
command-places-none = bu adla bilinen yer yok: { $name }
command-places-candidate = { $likelihood }  { $names } ({ $level }, { $key })
command-places-more = { $count ->
    [one] bu adı taşıyan bir yer daha var
   *[other] bu adı taşıyan { $count } yer daha var
}: `--limit` daha çoğunu yazdırır, `--country` ve `--near` onları ayırır
command-places-listed = { $count ->
    [one] bir yer
   *[other] { $count } yer
}
command-places-no-place = bu bir yer değil
command-places-units = bu adı taşıyan birkaç birim var: kastedilenin anahtarını yazın
places-level-country = ülke
places-level-first = birinci düzey birim
places-level-second = ikinci düzey birim
places-level-third = üçüncü düzey birim
places-level-settlement = yerleşim yeri
places-level-site = tekil yer
places-reason-only = bu adla bulunan tek yer
places-reason-kind = “{ $word }” nasıl bir yer olduğunu söylüyor, bu da öyle bir yer
places-reason-other-kind = “{ $word }” başka türden bir yer olduğunu söylüyor
places-reason-ending = “{ $ending }” eki olmadan bulundu
places-reason-sound = sesine göre bulundu: yazılışlar benzer okunabilir (100 üzerinden { $quality })
places-reason-country = metinle aynı ülkede: { $country }
places-reason-other-country = metnin konu almadığı bir ülkede: { $country }
places-reason-same-country = metnin öteki yerleriyle aynı ülkede: { $country }
places-reason-within = şu yerle biri ötekinin içinde: { $place }
places-reason-near = { $place } ile arası { $kilometres } km
places-reason-population = nüfus { $population }
places-reason-name-then = o dönemde adı buydu
places-reason-name-before = daha eski bir ad: o dönemde adı başkaydı
places-reason-name-later = daha sonraki bir ad: o dönemde adı başkaydı
places-reason-language = ad, metnin dilinden ({ $language })
places-reason-other-language = metnin dilinde adı başka ({ $language })
places-reason-own = bu kasanın bir yeri
