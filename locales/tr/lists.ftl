# Kişi listeleri: içe aktarılan tablolar, sütunları ve satırları.

nav-lists = Listeler
kind-list = liste
list-list = Listeler
list-page-title = Liste
list-rows = { $count ->
    [one] { $count } satır
   *[other] { $count } satır
}
list-open = { $count ->
    [one] { $count } bekliyor
   *[other] { $count } bekliyor
}
list-accepted = { $count ->
    [one] { $count } satırdan kişi oluşturuldu
   *[other] { $count } satırdan kişi oluşturuldu
}
list-rejected = { $count } reddedildi
list-troubled = { $count ->
    [one] { $count } sorunlu
   *[other] { $count } sorunlu
}
list-lead = Satır bir öneridir: ancak biri ondan bir kişi oluşturunca bir kişi hakkında bir şey söyler.
list-where = çalışma sayfası { $sheet }, satırlar { $first }–{ $last }
list-table = { $sheet }, satırlar { $first }–{ $last } (%{ $certainty })
list-about = Bu liste hakkında
list-taken-in = İçe aktarılma
list-not-read = Satırları dosyadan yeniden okunamadı. Dosyayı yeniden okuyun ya da kasayı yeniden kurun.
list-differs = Satırlar yeniden okundu ve içe aktarılanlarla aynı değil: okuma programı o zamandan beri değişti. Onlardan oluşturulan kişiler, söylenmiş olanı korur.
list-removed = Geri alındı
list-removed-note = Bu liste geri alındı. Satırları hiçbir yerde gösterilmez; onlardan oluşturulan kişilerin beyanları kalır ve kaynaklarının geri alındığını söyler.
list-restore = Geri getir
list-remove = Bu listeyi geri al
list-remove-note = { $count ->
    [0] Tüm satırları masadan kalkar. Liste geri getirilebilir.
    [one] Tüm satırları masadan kalkar. Birinden oluşturulan kişi kalır ve kaynağının geri alındığını söyler. Liste geri getirilebilir.
   *[other] Tüm satırları masadan kalkar. Onlardan oluşturulan { $count } kişi kalır ve kaynaklarının geri alındığını söyler. Liste geri getirilebilir.
}
list-remove-reason = Neden (boş kalabilir)
list-remove-sure = Eminim
list-problems-title = Okunamayanlar
list-problems-note = Bu satırlar olduğu gibi saklanıyor. Sütununun söylediği şey olarak okunamayan hiçbir şey, kimse hakkında beyan edilmez.
list-problems-none = Her şey okundu.
list-make-title = Bu satırlardan ne oluşur
list-progress-title = Bir liste içe aktarılıyor
list-progress = { $count ->
    [0] Tablo açılıyor.
    [one] { $count } satır okundu.
   *[other] { $count } satır okundu.
}
list-progress-note = Bu sayfa kendiliğinden yeniden bakar. Çalışmayı sürdürebilirsiniz; liste, tüm satırları gelince görünür.
list-progress-failed = Bundan hiçbir şey kaydedilmedi.

rows-search = Sözcükler
rows-sort = Sıralama:
rows-sort-row = satır
rows-sort-name = ad
rows-sort-day = ilk tarih
rows-problems = Sorunlar
rows-found = { $count ->
    [one] { $count } satır
   *[other] { $count } satır
}
rows-more = ve daha fazlası; ötesi sayılmıyor
rows-empty = Eşleşen satır yok.
rows-choose = Seç
rows-make = Seçilen satırlardan ne oluşur
rows-make-note = Bir defada en çok { $count }. Siz görmeden hiçbir şey oluşturulmaz.
row-page-title = Listenin bir satırı
row-state-any = Hepsi
row-state-open = Bekleyen
row-state-accepted = Kişi oluşturulan
row-state-rejected = Reddedilen
row-problems-any = Hepsi
row-problems-with = Sorunlu
row-problems-without = Sorunsuz
row-hidden = gizli
row-hidden-note = Tabloyu yazan program bu satırı gizliyor.
row-withheld = mühürlü
row-removed-words = liste geri alındı
row-no-entry = Bu satır bir kişi değil gibi: bir ara başlık, bir toplam ya da sütun başlıklarının tekrarı.
row-cells = Yazıldığı ve okunduğu biçimiyle
row-read-as = okunan
row-empty-cell = boş
row-in-text = metinde
row-other-cells = Diğer hücreler
row-would-be = Ondan ne oluşur
row-nobody = Hiçbir şey: bu satır kimsenin adını vermiyor.
row-make = Ondan bir kişi oluştur
row-doubles = Belki aynı kişi
row-join = Bu kişi
row-reject = Bu satırı reddet
row-before = Önceki satır
row-after = Sonraki satır
row-years = { $years ->
    [one] { $years } yıl
   *[other] { $years } yıl
}
row-life = müebbet
row-death = ölüm cezası

make-people = { $count ->
    [one] { $count } kişi
   *[other] { $count } kişi
}
make-events = { $count ->
    [one] { $count } olay
   *[other] { $count } olay
}
make-doubtful = { $count ->
    [one] Bir satır, zaten burada olan bir kişi olabilir. İşaretlenmedi: ona ayrıca bakın.
   *[other] { $count } satır, zaten burada olan kişiler olabilir. İşaretlenmediler: her birine ayrıca bakın.
}
make-statements = { $count ->
    [one] { $count } beyan
   *[other] { $count } beyan
}
make-not-ready = oluşturulacak bir şey yok
make-look = satır
make-all = İşaretli satırlardan kişi oluştur
make-reject = İşaretli satırları reddet
make-back = Listeye dön

column-row = Satır
column-sheet = Çalışma sayfası
column-column = Sütun
column-header = Sütun başlığı
column-written = Yazıldığı gibi
column-problems = Sorunlar
column-about = Kim ya da ne
column-property = Ne
column-value = Söylenen

source-row = Listenin satırı:
source-row-number = satır { $row }
source-column = sütun:
source-list-removed = bu kaynak geri alındı
document-take-list = Tabloyu liste olarak içe aktar

property-mapping = Sütunlar
property-document = Belge
property-sealed-columns = Mühürlü sütunlar
property-sheet = Çalışma sayfası
property-first-row = İlk satır
property-last-row = Son satır
property-rows = Satırlar
property-rows-hash = Satırların SHA-256 değeri
property-read-by = Okuyan program
property-birthplace = Doğum yeri, belirtildiği gibi
property-origin = Nereli, belirtildiği gibi
property-residence = Yaşadığı ya da yaşamış olduğu yer, belirtildiği gibi
property-age = Yaş
property-status = Kişiye ne oldu, belirtildiği gibi
property-id-number = Kimlik numarası
property-document-number = Bir belgenin numarası
property-phone = Telefon
property-relative = Yakını

flash-list-taken = Liste kasada.
flash-list-removed = Geri alındı: satırları artık gösterilmiyor.
flash-list-restored = Liste geri geldi.
flash-row-made = Bu satırdan bir kişi oluşturuldu.
flash-row-joined = Satır bu kişiye bağlandı.
flash-row-rejected = Satır reddedildi.
flash-rows-made = { $count ->
    [one] { $count } kişi oluşturuldu.
   *[other] { $count } kişi oluşturuldu.
}
flash-rows-rejected = { $count ->
    [one] { $count } satır reddedildi.
   *[other] { $count } satır reddedildi.
}
flash-template-saved = Şablon kaydedildi. Aynı sütun başlıklarını taşıyan tablolar için kendiliğinden önerilir.
flash-template-forgotten = Şablon unutuldu.

list-preview-title = Liste olarak içe aktar
list-preview-lead = Henüz hiçbir şey kaydedilmedi. Her sütunun, söylediği şey olup olmadığına bakın, sonra tabloyu içe aktarın.
list-preview-already = Bu dosyanın satırları zaten bir listede:
list-preview-empty = Bu dosyada tablo bulunamadı.
list-preview-tables = Bulunan tablolar:
list-preview-no-table = Kişileri içeren bir tablo bulunamadı. Nerede başladığını ve sütunlarında ne olduğunu siz söyleyin.
list-preview-above = Tablonun üstünde yazan:
list-preview-hidden = Dosyayı yazan program bu çalışma sayfasını gizliyor.
list-preview-template = Sütunlar şu şablona göre: “{ $name }”.
list-preview-where = Tablonun yeri
list-preview-header = Başlık satırları
list-preview-first = İlk satır
list-preview-last = Son satır (boş: sona dek)
list-preview-columns = Sütunlarda ne var
list-preview-role = İçeriği
list-preview-dates = Tarihler
list-preview-sealed = mühürlü
list-preview-again = Yeniden önizle
list-preview-rows = Okunacakları biçimiyle ilk satırlar
list-preview-no-rows = Burada satır yok.
list-preview-take = Liste olarak içe aktar
list-preview-name = Listenin adı
list-preview-source = Listeyi yapan
list-preview-access = Kimler görebilir
list-preview-access-same = belge gibi
list-preview-sealed-note = Mühürlü sütunları, hem listede hem de ondan oluşturulan kişilerde yalnızca siz görürsünüz. Belgeyi görebilenler onları yine de dosyasında okuyabilir.
list-template-title = Şablon olarak kaydet
list-template-kept = Şablonlar
list-template-name = Ad
list-template-save = Şablon olarak kaydet
list-template-use = Kullan
list-template-forget = Unut
date-order-open = anlaşılmadı
date-order-day-first = gün, ay, yıl
date-order-month-first = ay, gün, yıl

holds-full-name = Tam ad
holds-family = Soyadı
holds-given = Ön ad
holds-patronymic = Patronimik ya da babanın adı
holds-other-script = Başka yazıda ad
holds-other-name = Başka ad
holds-sex = Cinsiyet
holds-birth = Doğum
holds-age = Yaş
holds-id-number = Kimlik numarası
holds-document-number = Bir belgenin numarası
holds-phone = Telefon
holds-birthplace = Doğum yeri
holds-origin = Nereli
holds-residence = Yaşadığı ya da yaşamış olduğu yer
holds-detention = Alıkonulduğu yer
holds-citizenship = Vatandaşlık
holds-ethnicity = Etnik kimlik
holds-occupation = Meslek
holds-arrest = Gözaltına alınma günü
holds-release = Serbest bırakılma günü
holds-death = Ölüm günü
holds-sentence-date = Cezanın verildiği gün
holds-other-date = Başka bir gün
holds-authority = Mahkeme ya da makam
holds-article = Kanun maddesi
holds-charge = Suçlama
holds-sentence = Ceza
holds-status = Kişiye ne oldu
holds-relative = Yakını
holds-source = Kaynak
holds-remark = Açıklama
holds-number = Listedeki numara
holds-ignored = Alınmadı

told-by-header-says = sütun başlığı böyle diyor: { $header }
told-by-cells-look = { $all } hücreden buna benzeyenler: { $count }
told-by-cells-decide = “{ $word }” birkaç anlama gelebilir; hücreler belirledi
told-by-beside = şu sütunun yanında: { $column }
told-by-date-order = gün ve ay yalnızca bir sırayla geliyor: satır { $row } başkasına izin vermiyor
told-by-date-order-open = günün mü ayın mı önce geldiğini hiçbir hücre göstermiyor
told-by-date-order-mixed = { $count } hücre ötekilerin sırasıyla çelişiyor, ilki satır { $row }
told-by-script = adların yazısı: { $script }
told-by-cells-contradict = sütun başlığı ile hücreler farklı: { $all } hücreden uymayanlar: { $count }
told-by-nothing-tells = içeriğini gösteren bir şey yok

row-problem-no-name = bu satırın hiçbir hücresi bir ad vermiyor
row-problem-odd-name = bu bir ada benzemiyor
row-problem-unread-date = tarih okunamadı
row-problem-no-such-day = böyle bir gün yok
row-problem-ambiguous-date = gün ile ay ters olabilir: { $read } ya da { $other }
row-problem-short-year = yıl iki rakamlı; şöyle okundu: { $read }
row-problem-dates-contradict = şu sütundaki tarihten önce: { $column }
row-problem-unread-number = sayı okunamadı
row-problem-digits-lost = program yalnızca { $digits } rakam tuttu; sondakiler kayboldu
row-problem-check-digit = denetim rakamı uymuyor
row-problem-number-contradicts = numara, şu sütundan başka bir şey söylüyor: { $column }
row-problem-unread-sex = cinsiyet okunamadı
row-problem-unread-article = madde okunamadı
row-problem-unread-sentence = cezanın süresi okunamadı
row-problem-fault = tabloda burada bir hata var: { $fault }
row-problem-uncomputed = değeri olmayan bir formül
row-problem-merged = satır { $row }, sütun { $column } hücresiyle birleştirilmiş; ikisinin değeri orada
row-problem-open-quote = bir tırnak işareti açılıyor ve hiç kapanmıyor
row-problem-stray-quote = kapanan bir tırnak işaretinin ardında karakterler var
row-problem-more-cells = ilk satırdakinden çok hücre
row-problem-fewer-cells = ilk satırdakinden az hücre
row-problem-name-no-name = ad verilmemiş
row-problem-name-odd-name = tuhaf ad
row-problem-name-unread-date = tarih okunamadı
row-problem-name-no-such-day = olmayan gün
row-problem-name-ambiguous-date = önce gün mü ay mı?
row-problem-name-short-year = iki rakamlı yıl
row-problem-name-dates-contradict = çelişen tarihler
row-problem-name-unread-number = sayı okunamadı
row-problem-name-digits-lost = kayıp rakamlar
row-problem-name-check-digit = denetim rakamı
row-problem-name-number-contradicts = numara satırla çelişiyor
row-problem-name-unread-sex = cinsiyet okunamadı
row-problem-name-unread-article = madde okunamadı
row-problem-name-unread-sentence = ceza okunamadı
row-problem-name-fault = tabloda hata
row-problem-name-uncomputed = değeri olmayan formül
row-problem-name-merged = birleştirilmiş hücreler
row-problem-name-open-quote = kapanmamış tırnak işareti
row-problem-name-stray-quote = başıboş tırnak işareti
row-problem-name-more-cells = fazla hücre
row-problem-name-fewer-cells = eksik hücre
row-problem-name-row-header = sütun başlıklarının tekrarı
row-problem-name-row-total = bir toplam
row-problem-name-row-heading = bir ara başlık
row-problem-name-row-entry = bir kişi
row-problem-name-row-empty = sütunlarda bir şey yok

command-list-columns = Sütunlar:
command-list-rows = İlk satırlar:
command-list-tables = { $count ->
    [0] Kişileri içeren bir tablo bulunamadı. --mapping ile bir şablon verin ya da tabloyu çalışma masasında tanımlayın.
    [one] { $count } tablo bulundu.
   *[other] { $count } tablo bulundu; --table birini seçer.
}
command-list-mapping = Sütunlar şu şablona göre: “{ $name }”.
command-list-taken = Liste { $list } olarak içe aktarıldı: { $rows } satır, { $troubled } sorunlu.
command-list-tried = Hiçbir şey kaydedilmedi. Olacak olan: { $rows } satır, { $troubled } sorunlu.
command-list-progress = satırlar okunuyor
command-list-removed = Geri alındı. `kua list restore { $list }` geri getirir.
command-list-restored = Liste geri geldi.
command-list-none = Kasada liste yok.
command-list-template-none = Kayıtlı şablon yok.
command-list-template-forgotten = Şablon unutuldu.
command-list-template-kept = Şablon kaydedildi: “{ $name }”.
command-list-total = { $count ->
    [one] { $count } satır eşleşiyor.
   *[other] { $count } satır eşleşiyor.
}
command-list-no-list = Bu bir liste değil.
command-list-no-table = bu belgede tablo bulunamadı
command-list-hint = Bu bir tablo: `kua list preview { $document }` bunun liste olarak nasıl içe aktarılacağını gösterir.
