# Çalışma masasının söyledikleri. Sayılar ve adlar yerlerine konur; burada hiçbir şey tek bir kaynakla ilgili değildir.

# Her sayfanın çevresi
skip-to-content = İçeriğe geç
nav-label = Ana menü
nav-start = Başlangıç
nav-import = İçe aktar
nav-write = Yaz
nav-documents = Belgeler
nav-persons = Kişiler
nav-events = Olaylar
nav-more = Diğer
nav-organisations = Kuruluşlar
nav-places = Yerler
nav-all = Tüm kayıtlar
nav-log = Günlük
nav-settings = Ayarlar
nav-help = Yardım ve tuşlar
nav-style = Bileşenler
crumbs-label = Buraya gelen yol
search-label = Adlarda ve metinlerde ara
search-placeholder = Ara
search-button = Ara
lock-button = Kilitle
take-back = Geri al
footer = Hiçbir şey bu makineden dışarı çıkmaz. Saatler UTC’dir.
yes = evet
no = hayır
not-known = bilinmiyor
withheld = [gösterilmiyor]
conflict = çelişki
denied = yalanlanıyor
withdrawn = geri çekildi
whole-document = belgenin tamamı
page-word = Sayfa
page-before = Önceki sayfa
page-after = Sonraki sayfa

# Sayımlar
count-documents = { $count ->
    [one] { $count } belge
   *[other] { $count } belge
}
count-bytes = { $count ->
    [one] { $count } bayt
   *[other] { $count } bayt
}
count-characters = { $count ->
    [one] { $count } karakter
   *[other] { $count } karakter
}
count-origins = { $count ->
    [one] hepsi tek bir kaynak
   *[other] birbirinden ayrı olanlar: { $count }
    }
count-sources = { $count ->
    [one] { $count } kaynak
   *[other] { $count } kaynak
}
count-statements = { $count ->
    [one] { $count } girdi
   *[other] { $count } girdi
}
count-conflicts = { $count ->
    [one] { $count } çelişki
   *[other] { $count } çelişki
}
count-members = { $count ->
    [one] { $count } kayıt
   *[other] burada birleştirilmiş { $count } kayıt
}
count-hits = { $count ->
    [0] Hiçbir şey bulunamadı
    [one] { $count } sonuç
   *[other] { $count } sonuç
}
count-waiting = { $count ->
    [0] bekleyen yok
    [one] { $count } öneri bekliyor
   *[other] { $count } öneri bekliyor
}
count-decided = { $count ->
    [0] hiçbiri karara bağlanmadı
   *[other] karara bağlanan: { $count }
}

# Kayıt ve öneri türleri; vurguların üzerinde durduğu için kısa bir sözcük
kind-person = kişi
kind-organisation = kuruluş
kind-body = makam
kind-group = grup
kind-place = yer
kind-time = zaman
kind-event = olay
kind-charge = suçlama
kind-quotation = alıntı
kind-figure = sayı
kind-demand = talep
kind-document = belge
kind-law-article = kanun maddesi
kind-case = vaka
list-person = Kişiler
list-organisation = Kuruluşlar
list-body = Makamlar ve daireler
list-group = Gruplar
list-place = Yerler
list-event = Olaylar
list-quotation = Alıntılar
list-figure = Sayılar
list-demand = Talepler
list-document = Belgeler
list-law-article = Kanun maddeleri
list-case = Vakalar

# Bir önerinin durumları
state-open = bekliyor
state-accepted = kabul edildi
state-rejected = reddedildi
class-unread = okunmadı

# Erişim
access-public = herkese açık
access-public-means = Yayıma açıldıktan sonra herkes görebilir.
access-partners = ortaklar
access-partners-means = Adı verilen ortak kuruluşlar görebilir.
access-team = ekip
access-team-means = Bu kasanın her üyesi görür. Başka bir şey demezseniz geçerli düzey budur.
access-case = vaka
access-case-means = Yalnızca ait olduğu vakanın üyeleri görür.
access-sealed = mühürlü
access-sealed-means = Yalnızca kaydeden kişi görür.

# Kesinlik, saatler, masadaki roller, ad türleri
certainty-stated = kaynak böyle diyor
certainty-confirmed = bağımsız kaynaklarca doğrulandı
certainty-likely = doğru olma olasılığı daha yüksek
certainty-doubtful = kuşkulu
certainty-denied = kaynak yalanlıyor
clock-unchecked = bu makinenin saatine göre, denetlenmedi
clock-checked = saat denetlendi
clock-implausible = saat yanlıştı
role-reader = Okur
role-documenter = Belgeleme görevlisi
role-caseworker = Vaka görevlisi
role-analyst = Analist
role-keeper = Kasa sorumlusu
name-full = yazıldığı gibi
name-given = ön ad
name-family = soyadı
name-patronymic = baba adı (patronimik)
name-alias = diğer adı
name-transliteration = harf çevirisi
name-abbreviation = kısaltma
time-anchor = şu günden sayıldı: { $anchor }
time-others = ya da { $others }
value-reported = aktarılan söz
charge-maximum = azami ceza: { $sentence }
charge-imposed = verilen ceza: { $sentence }
language-en = İngilizce
language-ru = Rusça
language-kk = Kazakça
language-ug = Uygurca
language-zh = Çince
language-de = Almanca
language-ky = Kırgızca
language-tr = Türkçe
language-und = başka bir dil

# Özellikler ve roller
property-name = Ad
property-class = Kaynaklardaki rolü
property-role = Nasıl anılıyor
property-family-word = Ailenin sözü
property-sex = Cinsiyet
property-birth = Doğum
property-death = Ölüm
property-citizenship = Vatandaşlık
property-ethnicity = Etnik kimlik, kendi ifadesiyle
property-residence-status = Oturum durumu
property-occupation = Meslek
property-affiliation = Bağlı olduğu kuruluş
property-relation = İlişki
property-note = Not
property-type = Tür
property-time = Zaman
property-place = Yer
property-involvement = Kimler yer aldı
property-charge = Suçlama
property-publisher = Yayımlayan
property-published = Yayımlanma
property-stated = Açıklamaların tarihi
property-language = Dil
property-received-from = Kimden alındı
property-received-how = Nasıl alındı
property-part-of = İçinde geldiği dosya
property-file-author = Yazan, dosyaya göre
property-file-last-author = Son değiştiren, dosyaya göre
property-file-company = Şirket, dosyaya göre
property-file-created = Oluşturulma, dosyaya göre
property-file-modified = Değiştirilme, dosyaya göre
property-file-printed = Yazdırılma, dosyaya göre
property-file-program = Program, dosyaya göre
property-file-device = Cihaz, dosyaya göre
property-file-device-number = Cihaz numarası, dosyaya göre
property-file-taken = Çekilme, dosyaya göre
property-file-position = Yer, dosyaya göre
property-file-duration = Süre
property-file-dimensions = Genişlik ve yükseklik
property-file-rotation = Döndürme derecesi
property-file-track = İz
property-file-from = Kimden, iletiye göre
property-file-to = Kime, iletiye göre
property-file-copy = Kopya, iletiye göre
property-file-sent = Gönderilme, iletiye göre
property-file-message-id = İletinin numarası
property-file-route = İletinin yolu
property-file-address = Getirildiği adres
property-file-captured = Getirilme, arşive göre
property-file-stated-hash = Özet değeri, arşive göre
property-file-keywords = Anahtar sözcükler, dosyaya göre
property-file-subject = Konu, dosyaya göre
property-file-remark = Dosyadaki yorum
property-file-sender = Gönderen, numarayla
property-file-conversation = Konuşma, numarayla
property-file-export-hash = Dışa aktarımın tamamının SHA-256 değeri
property-file-picked = Seçilen iletiler, tümü içinden
property-file-named-time = Zaman, dosya adına göre
property-file-signer = Neyle imzalandığı, dosyaya göre
property-file-signed-at = İmzalanma zamanı, dosyaya göre
property-received = Alınma
property-purpose = Saklanma amacı
property-interviewer = Görüşmeyi yapan
property-interpreter = Tercüman
property-consent = Rıza
property-public-number = Kamuya açık numara
property-original = Özgün dosya
property-text = Metin
property-derived-from = Türetildiği belge
property-copy-of = Şunun kopyası
property-translation-of = Şunun çevirisi
property-not-copy-of = Şunun kopyası değil
property-demand = Talep
property-figure = Sayı
property-quotation = Sözler
property-people = Kaç kişi
property-place-type = Yerin türü
property-within = İçinde bulunduğu yer
property-country = Ülke
property-point = Haritadaki nokta
property-gazetteer = Yer adları dizinindeki yer
property-own = Burada tanımlandı
property-unit = İçinde bulunduğu birim
property-law = Kanun
property-article = Madde
property-max-sentence = Azami ceza
property-record = Kayıt
property-victim = mağdur
property-alleged-perpetrator = fail olduğu iddia edilen
property-witness = tanık
property-source = kaynak
property-speaker = söyleyen
property-by = talep eden
property-addressee = talebin muhatabı
property-holder = bunu söyleyen
property-area = bölge
property-extraction = Bir programın okuduğu
property-typed = Burada yazılan
property-transcript = Dinlenirken yazılan
property-region = İşaretli bölgelerde okunan
property-furniture = Sayfanın yan içeriği
property-head = Kimin kime gönderdiği
property-translation = Çeviri
property-ocr = Görüntüden okunan

# Kararlar
judgement-title = Karar
judgement-accept = Bir öneri kabul edildi
judgement-reject = Bir öneri reddedildi
judgement-withdraw = Geri alındı
judgement-correct = Düzeltildi
judgement-same-as = Aynı kayıt
judgement-not-same-as = Aynı kayıt değil
judgement-left-open = Aynı olup olmadıkları açık bırakıldı
judgement-remark = Neden böyle karar verildi
judgement-redact = Karartıldı
judgement-disclose = Açıklandı
judgement-erase = Silindi

# Yapılanlar
flash-accepted = Kabul edildi. { $what }
flash-accepted-with = Andığı { $count ->
    [one] bir başka öneriyle
   *[other] { $count } başka öneriyle
} birlikte kabul edildi. { $what }
flash-rejected = Reddedildi. { $what }
flash-accepted-several = { $count ->
    [one] Bir öneri
   *[other] { $count } öneri
} kabul edildi.
flash-rejected-several = { $count ->
    [one] Bir öneri
   *[other] { $count } öneri
} reddedildi.
flash-language = Not edildi. Metnin dili: { $language }. Metin yeniden okundu; karara bağlananlar duruyor.
flash-set = Ayar kaydedildi.
flash-taken-back = Geri alındı. Her şey önceki gibi.
flash-withdrawn = Geri çekildi. Artık geçerli değil, geçmişte duruyor.
flash-same = İkisi artık tek kayıt.
flash-kin-copy = Kopya olarak kaydedildi: ikisi tek kaynak sayılır.
flash-kin-translation = Çeviri olarak kaydedildi: ikisi tek kaynak sayılır.
flash-kin-apart = İki ayrı kaynak olarak kaydedildi. Bir daha önerilmez.
flash-not-same = Ayrı tutuldu. Bir daha aynı kayıt olarak önerilmezler.
flash-place-chosen = Kaydedildi: kastedilen yer bu.
flash-place-refused = Kaydedildi: kastedilen bunların hiçbiri değil. Bir daha önerilmezler.
flash-place-open = Geri alındı: hangi yerin kastedildiğini artık kimse söylemiyor.
flash-place-added = Yer kaydedildi, bundan sonra aramalarda bulunur.
flash-place-changed = Değişiklikler kaydedildi; önceki hâli geçmişte duruyor.
flash-place-same = Hiçbir şey değişmedi, bu yüzden hiçbir şey kaydedilmedi.
flash-left-open = Açık bırakıldı. Çift, açık bırakılanlar arasında bekliyor.

# Masada ters gidenler
failure-title = Bu işlem yapılamadı
failure-status = Yanıt { $status }
failure-start = Başlangıca dön
failure-search = Bunu ara
failure-documents = Tüm belgeler
desk-wrong-host = Bu ad hiçbir çalışma masasına götürmüyor. Terminalin gösterdiği adresi kullanın.
desk-wrong-origin = Bu istek çalışma masasının bir sayfasından gelmedi, bu yüzden hiçbir şey yapılmadı.
desk-wrong-token = Form bu oturumdan değil, bu yüzden hiçbir şey yapılmadı. Sayfayı yeniden açın ve yaptığınızı tekrarlayın.
desk-wrong-method = Bu adres böyle bir isteği kabul etmiyor.
desk-form-unread = Form okunamadı, bu yüzden hiçbir şey yapılmadı. Sayfayı yeniden açın ve yaptığınızı tekrarlayın.
desk-too-large = Bu dosyaların toplamı 4 GB’tan büyük, bu yüzden hiçbiri içe aktarılmadı. Bir defada daha azını gönderin ya da büyük dosya için “kua add” kullanın.
desk-wrong-day = Bu bir tarih değil. 2021-10-16, 2021-10 ya da 2021 yazın; bir aralık için 2021-10-14/2021-10-16 yazın.
desk-undo-passed = O zamandan beri başka bir şey yapıldı. Bunu kaydın kendi sayfasında geri alın.

# Kilitli
locked-title = Kilitli
locked-why = Bu sayfa kilitli. Bir kez kullanılan bir adresle açılır.
locked-idle = Bir süre hiçbir şey yapılmadığı için sayfa kendini kilitledi. Kaydedilenler duruyor; taslaklar da duruyor.
locked-announced = Terminale yeni bir adres yazıldı.
locked-used = Bu adres daha önce kullanıldı. Her adres sayfayı bir kez açar.
locked-how = Programın çalıştığı terminale bakın: oradaki en yeni adres sayfayı yeniden açar.
locked-ask = Programın çalıştığı terminal yeni bir adres gösterebilir.
locked-button = Terminale yeni bir adres yaz
locked-note = O terminali gören içeri girebilir, başka hiç kimse giremez.

# Başlangıç
start-title = Başlangıç
start-heading = Bekleyenler
start-empty-heading = Burada henüz bir şey yok
start-empty = Önce bir belge gelir. İçindeki sözler okunur, öneriler yapılır, siz karar verirsiniz.
start-empty-import = Dosyaları içe aktarın:
start-empty-import-why = size ulaşan metinler, kaydedilmiş sayfalar, tablolar.
start-empty-write = Yazın:
start-empty-write-why = bir not ya da dinlerken bir görüşme.
start-empty-review = Sonra okuyup karar verin: her öneriyi, çıktığı sözlerin yanında kabul edin ya da reddedin.
start-waiting = Okunup karar verilecekler
start-nothing-waits = Bekleyen öneri yok. Bir belge içe aktarın ya da çelişkilere bakın.
start-progress = Ne kadarı karara bağlandı
start-review = Oku ve karar ver
start-unread = Okunmadı
start-unread-why = Bunlardan metin okunamadı. Özgün dosyalar saklanıyor.
start-drafts = Taslaklar
start-draft = Taslak { $name }
start-conflicts = Kaynaklar birbiriyle çelişiyor
start-conflicts-why = İki taraf da kalır. Hangi kaynağın ne dediğine bakın.
start-conflicts-all = { $count ->
    [one] Çelişki içeren kayıt
   *[other] Çelişki içeren { $count } kaydın tümü
}
start-recent = Son değişenler
start-nothing-recent = Henüz bir şey değişmedi.
start-counts = Bu kasada
start-statements = Günlükteki girdiler

# İçe aktarma
import-title = İçe aktar
import-lead = Her dosya bir belge olur. Özgün hâli olduğu gibi, şifreli olarak saklanır.
import-files = Dosyalar: birkaçını seçin ya da buraya bırakın
import-limit = Bir defada en çok { $count } GB. Diske değmeden önce şifrelenirler.
import-button = İçe aktar
import-no-file = Hiçbir dosya seçilmedi. Geri dönüp bir ya da birkaç dosya seçin.
form-origin = Nereden geldi
form-received-from = Kimden alındı
form-received-from-note = Mühürlü: yalnızca siz görürsünüz.
form-received-how = Nasıl geldi
form-purpose = Ne için saklanıyor
form-language = Dil
form-language-note = Boş: harflerden anlaşılır. Değilse bir dil kodu: kk, ru, ug, zh, de, en.
form-published = Yayımlanma
form-published-note = Boş: metinden okunur. Sizin verdiğiniz tarih metindekinden üstündür.
form-access = Kimler görebilir
form-consent = Rıza
form-consent-note = “Sorulmadı”, hayır sayılır.
consent-keep = Saklanması
consent-share = Adı verilen kurumlarla paylaşılması
consent-publish = Yayımlanması
consent-image = Görüntünün kullanılması
consent-voice = Sesin kullanılması
consent-not-asked = sorulmadı
consent-yes = evet
consent-no = hayır
imported-title = İçe aktarıldı
imported-files = { $count ->
    [one] { $count } dosya
   *[other] { $count } dosya
}
imported-inside = Yukarıdaki dosyanın içinde geldi.
imported-alike = { $count ->
    [one] Belki başka bir belgeyle aynı kaynak: bakın.
   *[other] Belki { $count } başka belgeyle aynı kaynak: bakın.
    }
imported-duplicate = Aynı baytlar zaten kasada. Hiçbir şey eklenmedi; bunları taşıyan belge budur.
imported-unreadable = Özgün dosya saklanıyor ama metin okunamadı:
imported-language = Dil
imported-type = Tür
imported-size = Boyut
imported-found = Bulunan
imported-more = Başka dosya içe aktar
imported-waits = { $count ->
    [one] Bu, bir mesajlaşma uygulamasının { $count } ileti içeren dışa aktarımı. Neyin saklanacağını siz seçene kadar bekler.
   *[other] Bu, bir mesajlaşma uygulamasının { $count } ileti içeren dışa aktarımı. Hangilerinin saklanacağını siz seçene kadar bekler.
}
imported-choose = İletileri seç
import-exports = Seçim bekleyen dışa aktarımlar
import-exports-note = Bunları yalnızca siz görürsünüz. İçlerinde arama yapılmaz, içlerindeki hiçbir ad başkasına gösterilmez.

# Mesajlaşma uygulamalarının dışa aktarımları
export-title = İletileri seç
export-lead = Önemli olanları işaretleyin. Yalnızca onlar, dışa aktarımın satırları olduğu gibi alınarak yeni bir dosyada saklanır; geri kalanı imha edilir. Gönderenler mühürlü kalır.
export-messages = İçeriği
export-days = Günler
export-words = Sözcükler ya da bir gönderen
export-from = Başlangıç günü
export-to = Bitiş günü
export-look = Bak
export-look-all = Tüm iletiler
export-found = { $count ->
    [0] Eşleşen ileti yok
    [one] { $count } ileti eşleşiyor
   *[other] { $count } ileti eşleşiyor
}
export-none-found = Burada ileti yok.
export-before = Daha önce
export-next = Daha sonra
export-save = İşaretlenenleri kaydet
export-many = Birçoğu bir arada
export-range = İleti numaraları
export-range-button = Bunları işaretle
export-pick-found = { $count ->
    [one] Eşleşen iletiyi işaretle
   *[other] Eşleşen { $count } iletinin tümünü işaretle
}
export-pick-none = Tüm işaretleri kaldır
export-picked = { $count ->
    [0] İşaretli bir şey yok
    [one] { $count } ileti işaretli
   *[other] { $count } ileti işaretli
}
export-keep = Bunları sakla, gerisini imha et
export-keep-note = Bu sayfada işaretli olanlar da sayılır. Dışa aktarımın geri kalanı hemen imha edilir ve kimse geri getiremez. Günlük bunu yazar; dışa aktarımın tamamının özet değeri yeni belgede mühürlü bir beyan olarak kalır.
export-else = Tamamını sakla ya da hiçbirini
export-all-note = Dışa aktarımın tamamı, içinde konuşan herkesle birlikte olduğu gibi kalır. Bunu yalnızca konuşmanın bütünü delilse seçin.
export-all = Dışa aktarımın tamamını sakla
export-drop-note = Hiçbir şey saklanmaz. Günlük, burada bir dışa aktarım olduğunu ve imha edildiğini yazar.
export-drop = Dışa aktarımı imha et
export-nothing-picked = Hiçbir ileti işaretli değil. Geri dönüp saklanacak olanları işaretleyin.
export-wrong-numbers = İleti numaraları şöyle yazılır: 12-40, 77; hiçbiri son iletinin numarasından büyük olamaz.
count-messages = { $count ->
    [one] { $count } ileti
   *[other] { $count } ileti
}
count-people = { $count ->
    [one] { $count } kişi
   *[other] { $count } kişi
}
count-files = { $count ->
    [one] { $count } dosya
   *[other] { $count } dosya
}

# Konuşmalar
chat-title = İletiler
chat-names = Kim kimdir
chat-names-note = Gönderenler numarayla gösterilir; adları mühürlüdür. Saatler, dışa aktarımı yapan telefonun saatine göredir.
message-sender = Gönderen { $number }
message-nobody = Program
message-conversation = konuşma { $number }
message-answers = yanıtladığı ileti: { $number }
message-forwarded = ilk gönderen: { $sender }
message-passage = Kesit olarak
message-edited = sonradan değiştirildi
message-deleted = geri alındı
message-without-file = dosyası dışa aktarıma konmamış
message-program = programın bir satırı; kişilerin adını verdiği için sözleri gösterilmez
document-messages = İletiler tek tek
read-message = İleti { $number }, { $sender }, { $time }
document-picked = Burada yalnızca seçilen iletiler saklanıyor. Dışa aktarımın geri kalanı imha edildi; özet değeri ve kaç ileti içerdiği, dosyanın kendisi hakkında söylediklerinin altında durur.

# Sınırlar
limit-raise = Bu dosya için { $limit } sınırını yükselt ve dosyayı yeniden oku
limit-now = Şimdi { $count }. Bozuk ya da kötü niyetli bir dosya, kendisine tanınan her şeyi tüketebilir.
limit-button = Yükselt ve yeniden oku

# Dosyalar
files-title = Dosyalar
files-link = Tüm dosyalar ve her birinin ne kadarının okunduğu
files-empty = Böyle bir dosya yok.
files-work-runs = Dosyalar okunuyor
files-work-waits = Dosyalar okunmayı bekliyor
files-work-stopped = Okuma durduruldu
files-progress = Kaç dosya okundu
files-done = { $count ->
    [one] { $count } tamam
   *[other] { $count } tamam
}
files-left = { $count ->
    [one] { $count } kaldı
   *[other] { $count } kaldı
}
files-now = Şimdi:
files-stop = Bu dosyadan sonra dur
files-go-on = Devam et
files-refresh = Her şey okunana dek bu sayfa birkaç saniyede bir kendini yeniler. Sayfadan ayrılabilirsiniz; okuma, çökme ya da yeniden başlatma sonrasında da sürer.
files-odd = Bakılması gerekenler
files-export = bir dışa aktarımın iletileri seçim bekliyor
files-duplicate = aynı baytlar zaten kasadaydı; onları taşıyan belge bu
files-all = Tüm dosyaları göster
files-older = Eski bir okuma programıyla okunanlar: { $count }
files-again = Yeniden oku
files-again-one = Yeniden oku: { $file }
files-again-these = { $count ->
    [one] Bunu yeniden oku
   *[other] Bu { $count } dosyayı yeniden oku
}
files-again-all = { $count ->
    [one] Dosyayı yeniden oku
   *[other] { $count } dosyanın tümünü yeniden oku
}
files-again-note = bugünkü okuma programıyla:
file-stage-waiting = bekliyor
file-stage-reading = okunuyor
file-stage-unpacking = açılıyor
file-stage-read = okundu
file-stage-unread = okunmadı
file-stage-unknown = bilinmiyor
column-file = Dosya
column-reason = Neden
column-pages = Sayfa
column-members = İçindeki dosyalar
column-notices = Uyarılar
column-reader = Okuma programı
column-read = Okunma günü
files-notice-encoding-guessed = harf kodlaması tahmin edildi
files-notice-invalid-bytes = harf olmayan yerler
files-notice-encoding-contradicted = belirtilenden başka harf kodlaması
files-notice-control-characters = görünmez karakterler
files-notice-name-contradicted = adı başka türlü
files-notice-no-main-part = ana bölüm yok
files-notice-too-deep = çok derin iç içe
files-notice-pages-without-text = metinsiz sayfalar
files-notice-hidden-text = gizli metin
files-notice-order-guessed = sıra tahmin edildi
files-notice-tracked-changes = sonuçlanmamış değişiklikler
files-notice-comments = içinde yorumlar
files-notice-hidden-sheets = gizli çalışma sayfaları
files-notice-merged-cells = birleştirilmiş hücreler
files-notice-days-from-1904 = 1904’ten sayılan günler
files-notice-program = program içeriyor
files-notice-outside-reference = başka yerden bir şey istiyor
files-notice-damaged = bozuk
files-notice-members-left-out = dışarıda bırakılan dosyalar
files-notice-signature = imza
files-notice-hash-contradicted = belirtilenden başka özet değeri
files-notice-position-inside = nerede yapıldığını söylüyor
files-notice-second-kind = tek dosyada iki tür
files-notice-limit-reached = bir sınırda durdu
files-notice-language-contradicted = belirtilenden başka dil

# Oku ve karar ver
read-title = Oku ve karar ver
read-document = Bu belge hakkında
read-language = Dil: { $language }
read-published = Yayımlanma: { $day }
read-stated = Açıklamaların tarihi: { $day }
read-text = Metin
read-lost = Sözler artık yerinde değil: metin yeniden okundu ve farklı çıktı. Orada şu yazıyordu:
read-notices = { $count ->
    [one] Okumayla ilgili { $count } uyarı
   *[other] Okumayla ilgili { $count } uyarı
}
read-part = Bölüm
read-part-before = Önceki bölüm
read-part-after = Sonraki bölüm
read-none-heading = Hiçbir şey önerilmedi
read-none = Program bu metinde önermeyi bildiği bir şey bulmadı. Metin saklanıyor ve aranabilir.
read-done-heading = Hepsi karara bağlandı
read-done = Bu belgede bekleyen bir şey yok.
read-remaining = Birkaçına birden karar ver
picture-page = Sayfa { $page } / { $pages }
picture-before = Önceki sayfa
picture-after = Sonraki sayfa
picture-summary = Sayfanın görüntüsü
document-pages = { $count ->
    [one] Bir sayfa: görüntüsüne bakın
   *[other] { $count } sayfa: görüntülerine bakın
}
document-read-again = Dosyayı yeniden oku
document-parts = İçindeki dosyalar
kin-title = Belki aynı kaynak
kin-why = Yeniden basımlar ve çeviriler, kaynaklarının söylemediği bir şey söylemez. Burada bağladıklarınız tek kaynak sayılır; iki belge de kalır.
kin-words = { $tenths ->
    [10] Kısa metnin neredeyse tamamı ötekinde var.
   *[other] Kısa metnin yaklaşık { $tenths }/10 kadarı ötekinde var.
    }
kin-facts = Başka sözler, aynı bilgiler:
kin-days = Günler:
kin-figures = Sayılar:
kin-copy = kopya
kin-translation = çeviri
kin-apart = iki ayrı kaynak
kin-say-copy = Bu bir kopya
kin-say-translation = Bu bir çeviri
kin-say-apart = İki ayrı kaynak
document-remarks = Okuma programının uyarıları
document-file-says = Dosyanın kendisi hakkında söyledikleri
document-file-says-note = Bunu kimse denetlemedi. Dosyayı yapan bunları değiştirmiş olabilir.
unread-why = Bu belgeden metin okunamadı. Özgün dosyası saklanıyor.
card-elsewhere = { $count ->
    [one] Bir yerde daha geçiyor.
   *[other] { $count } yerde daha geçiyor.
}
card-others = Şöyle de okunabilir:
law-heading = Kanun maddesi
law-said = Metne göre
law-said-none = azami ceza yok
law-file = Veri dosyasına göre
law-unverified = doğrulanmadı: bunu kanunun kendisinde kimse okumadı
law-verified = kanun metninde okundu
law-valid = Yürürlük: { $valid }
law-gone = metin yayımlandığında yürürlükte değildi
law-no-maximum = dosyada azami ceza yok
law-fine = para cezası
law-life = müebbet
law-death = ölüm cezası
law-years = { $count ->
    [one] bir yıl
   *[other] { $count } yıl
}
law-months = { $count ->
    [one] bir ay
   *[other] { $count } ay
}
law-days = { $count ->
    [one] bir gün
   *[other] { $count } gün
}
card-into = Zaten var olan bir kayıt mı?
card-new = Hayır, yeni bir kayıt
card-accept = Kabul et
card-skip = Atla
card-reject = Reddet
card-reason = Reddediyorsanız gerekçesi
card-became = Şu kayda dönüştü:
card-certainty = Bunun gibi yüz öneriden doğru çıkanlar, İngilizce deneme metinlerimizde yaklaşık: { $percent }; başka dillerde bu bir tahmindir
card-previous = Önceki
card-next = Sonraki
card-next-open = Bekleyen sonrakine geç
weight-here = Burada verilen kararlarla birlikte: %{ $percent }.
weight-rule = Bu kasada böyle { $decided } öneriden kabul edilenler: { $accepted }.
weight-rule-corrected = Bu kasada böyle { $decided } öneriden kabul edilenler: { $accepted }; bunlardan düzeltildikten sonra: { $corrected }.
weight-rejected = { $count ->
    [one] Bu sözler başka bir belgede reddedildi (tür: { $kind }).
   *[other] Bu sözler { $count } başka belgede reddedildi (tür: { $kind }).
}
weight-accepted = { $count ->
    [one] Bu sözler başka bir belgede kabul edildi (tür: { $kind }).
   *[other] Bu sözler { $count } başka belgede kabul edildi (tür: { $kind }).
}
known-heading = Burada zaten biliniyor. Aynısı mı?
known-only = Burada bilinen bir ad; hiçbir kural önermedi. Aynısı mı?
known-exactly = burada bilinen adı: { $name }
known-inflected = burada bilinen adı: { $name }; metinde başka bir ekle geçiyor
known-same = Aynısı olarak kabul et
known-apart = Yeni kayıt olarak kabul et
known-word = burada biliniyor
unsure-word = belirsiz
unsure-heading = { $count ->
    [0] Belirsiz: bekleyen yok
    [one] Belirsiz: { $count } öneri bekliyor
   *[other] Belirsiz: { $count } öneri bekliyor
}
unsure-note = Kesinliği şundan az olanlar: %{ $percent }. En sona gelirler ve siz işaretlemedikçe ötekilerle birlikte kabul edilmezler.
language-wrong = Dil yanlış mı?
language-choose = Metnin dili
language-other = Ya da bir dil kodu, örneğin ug-Latn
language-note = Söylediğiniz bir beyan olarak saklanır ve geri alınabilir. Metin yeniden okunur, karara bağlananlar durur.
language-button = Bu dilde oku
part-victim = Mağdur
part-actor = Kim tarafından
part-place = Nerede
part-time = Ne zaman
part-charge = Suçlama
part-accused = Suçlanan
part-speaker = Söyleyen
part-by = Talep eden
part-addressee = Talebin muhatabı
field-name = Ad
field-role = Nasıl anılıyor
field-class = Kaynaktaki rolü
field-abbreviation = Kısa biçim
field-country = Ülke
field-people = Kaç kişi
field-edtf = Tarih (2021-10-16, 2021-10, 2021-10-14/2021-10-16, 2021-10~)
field-type = Ne oldu
field-law = Kanun
field-article = Madde
field-offence = Suç, makamın sözleriyle
field-max-sentence = Azami ceza
field-imposed-sentence = Verilen ceza
field-low = En az
field-point = Sayı
field-high = En çok
field-unit = Birim
field-about = Neyin sayısı
field-what = Ne talep ediliyor
remaining-title = Birkaçına birden karar ver
remaining-how = İşaretli olan her şey olduğu gibi kabul edilir. Yeniden bakmak istediklerinizin işaretini kaldırın.
remaining-unsure = İşaretlenmeyenler (kesinliği şundan az: %{ $percent }):
remaining-known = { $count ->
    [one] Burada bilinen bir ad
   *[other] Burada bilinen { $count } ad
}
remaining-known-note = Hiçbir kural önermedi; aynısının kastedilip kastedilmediğini sizden başkası söyleyemez. Bunlara tek tek karar verilir.
remaining-look = bak
remaining-accept-kind = İşaretlileri kabul et: { $kind }
remaining-accept = Tüm işaretlileri kabul et
remaining-reject = Tüm işaretlileri reddet
remaining-nothing-ticked = Hiçbir şey işaretli değildi, bu yüzden hiçbir şey yapılmadı.

# Kayıtlar
person-title = Kişi
event-title = Olay
organisation-title = Kuruluş
place-title = Yer
record-title = Kayıt
record-known = Kaynaklar ne diyor
record-time = Zaman içinde
record-events = Olaylar
record-documents = Belgeler
record-pointing = Bunu ananlar
record-candidates = Belki aynı kayıt
record-candidates-note = Bir adları ortak. Siz söylemedikçe hiçbir kayıt birleştirilmez; birleştirme de geri alınabilir.
record-same = Aynı
record-not-same = Aynı değil
record-judged = Birleştirilen, ayrı tutulan, açık bırakılan
record-history = Geçmiş

# Bir kişinin adları
names-title = Adlar
names-shown = yukarıda gösterilen
names-in = şu belgelerde:
names-said = { $count ->
    [one] bir kez söylenmiş
   *[other] { $count } kez söylenmiş
}
names-more-documents = { $count ->
    [one] ve bir belgede daha
   *[other] ve { $count } belgede daha
}
names-why-only = Yukarıda ilki gösteriliyor: başka ad bilinmiyor.
names-why-most = Yukarıda ilki gösteriliyor: en sık söylenen o ({ $count } / { $all }).
names-why-as-often = { $count ->
    [one] Yukarıda ilki gösteriliyor: hepsi birer kez söylenmiş, bu yüzden önce adın türü, sonra harf sırası belirliyor.
   *[other] Yukarıda ilki gösteriliyor: başkaları da { $count } kez söylenmiş, bu yüzden önce adın türü, sonra harf sırası belirliyor.
}
names-why-openly = Yukarıda ilki gösteriliyor: bu kaydı gören herkesin görebildiği adlar arasında en sık söylenen o.
script-latn = Latin
script-cyrl = Kiril
script-arab = Arap
script-hani = Çin yazısı
script-zyyy = Başka yazı

# Tek kişi olabilecek iki kişi
possible-title = Belki aynı kişi
possible-count = { $count ->
    [one] Adı buna benzeyen { $count } kişi
   *[other] Adı buna benzeyen { $count } kişi
}
possible-more = { $count ->
    [one] Adı daha az benzeyen bir kişi daha
   *[other] Adı daha az benzeyen { $count } kişi daha
}
possible-common = { $count ->
    [one] Adlardan birini burada 12’den çok kişi taşıyor: adaşlar önerilmez.
   *[other] Adlardan { $count } tanesini burada 12’den çok kişi taşıyor: adaşlar önerilmez.
}
pair-note = Olasılık adlar içindir, kişiler için değil: adaşlarda da aynıdır. Siz söylemedikçe kimse birleştirilmez; birleştirme de geri alınabilir.
pair-and = ve
pair-facts = Haklarında başka ne söyleniyor
pair-nothing-else = Haklarında karşılaştırılabilecek başka bir şey söylenmiyor.
pair-documents = Bir belge ikisini de anıyor. Bir belgenin tek kişiyi iki kişi olarak anması enderdir:
pair-compare = Yan yana karşılaştır
pair-reason = Gerekçe (boş kalabilir)
pair-closed = Benzediklerini yalnızca erişimi kapalı bir ad söylüyor. Birleştirilirlerse iki kaydı gören herkes aynı olduklarını görür. Bunu bilerek istiyorum.
pair-same = Aynı kişi
pair-not-same = Aynı değil
pair-left-open = Emin değilim
pair-was-left-open = açık bırakıldı
pair-count-agrees = { $count ->
    [one] { $count } uyuşuyor
   *[other] { $count } uyuşuyor
}
pair-count-differs = { $count ->
    [one] { $count } farklı
   *[other] { $count } farklı
}
pair-count-contradicts = { $count ->
    [one] { $count } çelişiyor
   *[other] { $count } çelişiyor
}
fit-agrees = uyuşuyor
fit-differs = farklı
fit-contradicts = ikisi birden tek kişi için doğru olamaz
fit-one-sided = yalnızca biri için söyleniyor
likelihood-almost-sure = Neredeyse kesin aynı ad
likelihood-very-likely = Çok büyük olasılıkla aynı ad
likelihood-likely = Büyük olasılıkla aynı ad
likelihood-perhaps = Belki aynı ad
judged-same = İki kayıt birleştirildi:
judged-same-as = Şununla birleştirildi:
judged-not-same = Şundan ayrı tutuldu:
judged-left-open = Şununla aynı olup olmadığı açık bırakıldı:
judged-by = karar veren:
beside-title = Yan yana
beside-names = Adları
beside-decide = Aynı kişi mi?
beside-judged = İkisi hakkında daha önce söylenenler
doubles-title = Olası mükerrer kayıtlar
doubles-count = { $count ->
    [one] { $count } olası mükerrer kayıt
   *[other] { $count } olası mükerrer kayıt
}
doubles-count-so-far = { $count ->
    [0] Olası mükerrer kayıtlar aranıyor
    [one] Şimdiye dek { $count } olası mükerrer kayıt
   *[other] Şimdiye dek { $count } olası mükerrer kayıt
}
doubles-words = Adın bir sözcüğü
doubles-certainty = Ne kadar olası
doubles-certainty-any = hepsi
doubles-certainty-almost-sure = neredeyse kesin
doubles-certainty-very-likely = çok büyük olasılık
doubles-certainty-likely = büyük olasılık
doubles-certainty-perhaps = belki
doubles-letters = Yazı
doubles-letters-any = hepsi
doubles-letters-two = iki ayrı yazıda
doubles-letters-one = tek yazıda
doubles-letters-pair = { $one } ve { $other }
doubles-state = Durum
doubles-state-open = karara bağlanmadı
doubles-state-left-open = açık bırakıldı
doubles-state-all = ikisi de
doubles-sort = Sıralama
doubles-sort-likelihood = önce en olası
doubles-sort-rarity = önce en ender adlar
doubles-sort-name = ada göre
doubles-none = Buradaki adlar arasında aynı kişinin iki kez geçtiğini düşündüren yok.
doubles-none-fits = Süzgeçle eşleşen yok.
doubles-show-all = Tümünü göster
doubles-column-likelihood = Olasılık
doubles-column-certainty = Kesinlik
doubles-column-one-id = Birinin kimliği
doubles-column-one = Biri
doubles-column-one-name = Birinin adı
doubles-column-one-access = Birinin erişimi
doubles-column-other-id = Ötekinin kimliği
doubles-column-other = Öteki
doubles-column-other-name = Ötekinin adı
doubles-column-other-access = Ötekinin erişimi
doubles-column-letters = Yazı
doubles-column-rarity = Bit olarak enderlik
doubles-column-state = Durum
doubles-column-reasons = Gerekçeler
doubles-beginning = Adlar gözden geçiriliyor, bu yüzden olası mükerrer kayıtlar henüz bilinmiyor. Bir süre sonra sayfayı yeniden yükleyin.
doubles-progress = Şimdiye dek gözden geçirilen adlar: { $looked } / { $names }.
doubles-again = Yeniden yükle
doubles-left-out = { $count ->
    [one] Daha az olası bir çift daha var, listelenmedi.
   *[other] Daha az olası, en çok { $count } çift daha var, listelenmedi.
}
doubles-common = { $count ->
    [one] Bir adı 12’den çok kişi taşıyor ve bu ad kimseyi kimseden ayırmıyor: onu taşıyanlar eşleştirilmez.
   *[other] { $count } adın her birini 12’den çok kişi taşıyor ve bu adlar kimseyi kimseden ayırmıyor: onları taşıyanlar eşleştirilmez.
}
record-id = Kimlik
source-in = Belge:
source-holder = Bunu söyleyen:
source-recorded = Kaydedilme
source-record = girdi
source-passage = kesit
timeline-label = Zaman çizelgesi
timeline-reading = Nokta, bilinen bir gündür. Taralı çubuk, olayın içinde geçtiği bir aralık ya da kesin olmayan bir zamandır. Solan bir uç bilinmiyor demektir.
timeline-table = Aynısı, tablo olarak

# Belgeler
document-page-title = Belge
document-title = Başlık
document-name = Dosya adı
document-read = Oku
document-download = Özgün dosyayı indir
document-stated = Hakkında beyan edilenler
document-stated-note = İçe aktaran ya da denetleyen bir kişi tarafından.
document-was-read = Programın okudukları
document-was-read-note = Bunu kimse doğrulamadı.
document-taken = Ondan alınanlar
document-nothing-taken = Ondan henüz hiçbir şey kabul edilmedi.
document-file = Özgün dosya
document-file-note = Bu sayfanın dışında açılır ve sonra indirilenler klasörünüzde şifresiz durur. İşiniz bitince oradan silin.
document-versions = Metinleri
document-reviewed = gözden geçiriliyor
document-furniture = Menüler, adresler ve benzerleri; metinden ayrıdır ve öneri için taranmaz.
document-show-text = Bu metni göster
text-title = Metin

# Beyanlar ve günlük
statement-title = Beyan
statement-about = Şunun hakkında:
statement-proof = İspat
statement-position = Günlükteki yeri
statement-author = Kaydeden anahtar
statement-download = İspatı indir
statement-proof-note = Dosya, bu girdinin günlükte olduğunu ispatlar. Girdinin ne dediğini hiç göstermez.
statement-withdraw = Geri çekme
statement-withdraw-note = Artık geçerli olmaz ama gerekçenizle birlikte geçmişte kalır.
statement-reason = Gerekçe
statement-withdraw-button = Geri çek
rests-on-text = Dayandığı metin, SHA-256
rests-on-file = Dayandığı dosya, SHA-256
log-title = Günlük
log-lead = { $count ->
    [one] Bir girdi imzalandı ve saklandı.
   *[other] { $count } girdi imzalandı ve saklandı.
}
log-verify = Her şeyi denetle
log-verify-note = Her girdi, özgün dosya ve metin okunur, imzalı ağaçla karşılaştırılır. Büyük bir kasada bu biraz sürer.
log-sound = Yanlış bir şey yok
log-unsound = Bir şey yanlış. Yazmayı bırakın, bu klasörü olduğu gibi saklayın ve bir yedeği başka bir yerde geri yükleyin
log-when = Denetlenme
log-leaves = Ağaçtaki girdiler
log-present = Yerinde olan ve uyuşan içerikler
log-erased = Nedenini söyleyen bir kararla silinenler
log-missing = Karar olmadan yok olanlar
log-wrong = Yanlış imza ya da sıra
log-originals = Yerinde olan ve uyuşan özgün dosyalar
log-originals-wrong = Bozulmuş ya da yok olmuş özgün dosyalar
log-texts-wrong = Bozulmuş ya da yok olmuş metinler
log-root = Ağaç, imzalı kök değeriyle uyuşuyor
log-checkpoint = Denetim noktası
log-checkpoint-note = Başka bir yerde saklayın. Klasörün tamamının eski bir hâline döndürüldüğü yalnızca bununla fark edilebilir.
log-download = Denetim noktasını indir

# Listeler ve arama
list-title = Liste
list-prefix = Şununla başlayan
list-filter = Süz
list-conflicts = Yalnızca çelişki içerenler
list-classes = Türe göre
list-every-class = Her tür
list-other-kinds = Başka türler
list-empty = Burada bir şey yok ya da süzgeçle eşleşen yok.
column-id = Kimlik
column-rule = Kural
column-accepted = Kabul edilen
column-corrected = Önce düzeltilen
column-decided = Karara bağlanan
column-kind = Tür
column-name = Ad
column-note = Not
column-class = Tür
column-day = Günler
column-from = Başlangıç
column-to = Bitiş
column-statements = Girdiler
column-conflicts = Çelişkiler
column-access = Erişim
column-changed = Değişme
column-when = Ne zaman
column-what = Ne
column-detail = Nereden okundu
search-title = Arama
search-kinds = Tür:
search-languages = Dil:
search-years = Zaman:
search-since = { $year } ve sonrası
search-also-written = Başka yazılışları:
search-only-as-typed = yalnızca yazıldığı gibi
search-only-typed = Yalnızca yazılan arandı.
search-any-spelling = Başka yazılışları da ara
search-met = burada şöyle yazılmış:
search-nothing = Eşleşen yok. Daha az sözcükle, bir sözcüğün başı ve * ile ya da başka bir yazılışla deneyin.

# Yazma
write-title = Yaz
write-lead = Bir not ya da bir görüşme, belge olur. Siz yazarken taslak kasanın içinde saklanır.
write-keep = Belge olarak sakla
write-draft = Taslağı kaydet
write-discard = Taslağı at
write-saving = Kaydediliyor …
write-saved = Taslak kaydedildi.
write-unsaved = Taslak kaydedilemedi. “Taslağı kaydet” düğmesine basın.

# Film ve ses
play-title = Oynat
play-link = Oynat ve yazıya dök
play-player = Ses ya da görüntü kaydı
play-at = ▶ { $time }
play-from = Oynatma başlangıcı: { $time }
play-pause = Oynat ya da duraklat
play-back = Beş saniye geri
play-stamp = Zamanı ekle
play-said = Ne söyleniyor
play-srt = Altyazı (SRT)
play-vtt = Altyazı (VTT)
play-sheet = Duyduklarınız
play-sheet-note = Her satır zamanıyla başlar ve sonrakine dek sürer:
play-draft = Bu sizin taslağınız. Henüz bir sürüm olarak saklanmadı.
play-keep = Transkript olarak sakla
play-kept = Transkript saklandı. Ondan önerilenler “Oku” altında bekliyor.
play-same = Hiçbir şey değişmedi, bu yüzden hiçbir şey kaydedilmedi.
play-subtitles = Ya da bir altyazı dosyası alın (SRT, VTT)
play-take = Transkript olarak al

# Görüntülerin bölgeleri
region-word = işaretli bir bölge
regions-title = İşaretli bölgeler
regions-link = Bölge işaretle
regions-where = Nerede, görüntünün yüzdesi olarak
regions-left = Soldan
regions-top = Üstten
regions-width = Genişlik
regions-height = Yükseklik
regions-hint = Görüntünün üzerinde sürükleyin; ya da odağı ona getirip bölgeyi ok tuşlarıyla taşıyın, boyutunu Shift ve ok tuşlarıyla değiştirin.
regions-says = Yazan
regions-shows = Görünen
regions-says-label = Orada ne yazıyor (adlar, günler ve yerler için okunur)
regions-shows-label = Orada ne görünüyor (bu belge hakkında bir beyan olur)
regions-keep = Bölgeyi kaydet
regions-kept = Bölge kaydedildi.
regions-no-words = Orada ne yazdığını ya da ne göründüğünü söyleyin.
regions-marked = Şimdiye dek işaretlenenler
regions-none = Henüz bir şey işaretlenmedi.
cover-title = Karartılmış kopya
cover-link = Karartılmış kopya
cover-lead = Kopya, bölgeler tam siyahla kapatılarak ve dosyanın kendisi hakkında söylediği hiçbir şey olmadan yeniden çizilir. Özgün dosyanın erişimi olduğu gibi kapalı kalır.
cover-areas = Neler karartılacak: her bölge için bir satır; sol, üst, genişlik ve yükseklik, yüzde olarak
cover-hint = Bir bölgeyi karartmak için görüntünün üzerinde sürükleyin; ya da odağı ona getirip bölgeyi ok tuşlarıyla yerleştirin, boyutunu Shift ve ok tuşlarıyla değiştirin ve Enter tuşuna basın.
cover-show = Göster
cover-wrong = Bu satır 0 ile 100 arasında dört sayıdan oluşmuyor: { $line }
cover-area = Karartılan: { $numbers }
cover-count = { $count ->
    [0] Henüz bir şey karartılmadı.
    [one] Bir bölge karartıldı.
   *[other] { $count } bölge karartıldı.
}
cover-access = Kopyayı kimler görebilir
cover-same = Özgün dosya kadar kapalı
cover-checked = Kim neyi denetledi
cover-checked-note = Örneğin: kimlik belgesini kim, hangi gün gördü. Mühürlü kalır.
cover-make = Kopyayı oluştur
cover-made = Kopya bu. Birine vermeden önce bakın.
form-title = Başlık
form-content = Metin
form-interview = Görüşme
form-interviewer = Görüşmeyi yapan
form-interpreter = Tercüman
form-place = Yer
form-stated = Tarih
form-sealed-note = Görüşmeyi yapan ve tercüman mühürlüdür: yalnızca siz görürsünüz.

# Ayarlar ve yardım
settings-title = Ayarlar
settings-role = Buradaki rolünüz
settings-key = Anahtarınız
settings-lock = Kendini kilitleme
settings-minutes = { $count ->
    [one] bir dakika kullanılmayınca
   *[other] { $count } dakika kullanılmayınca
}
settings-network = Ağ
settings-silent = Sessiz: bu çalışma masası başka hiçbir makineye bağlanmaz.
settings-unsure = Belirsiz öneriler
settings-unsure-now = Kesinliği şundan az olan öneriler ayrı, ötekilerden sonra gösterilir: %{ $percent }.
settings-unsure-label = Kesinliği şundan az olanları ayrı göster, % olarak (0 hiçbirini ayrı göstermez)
settings-keep = Kaydet
settings-learnt = Bu kasanın öğrendikleri
settings-learnt-note = Burada verilen kararlardan ve bunlardan sizin görebildiklerinizden çıkar. Aynı kural ve türden sonraki önerileri daha kesin ya da daha belirsiz kılar; bu kasanın dışına hiç çıkmaz.
settings-learnt-nothing = Henüz hiçbir şey karara bağlanmadı.
settings-access = Erişim düzeyleri
settings-history = Tarayıcılar sayfaların adreslerini saklar; arama sözcükleri de bunların içindedir. Gizli pencere kullanın.
help-title = Yardım ve tuşlar
help-keys = Tuşlar
help-keys-note = Bunlar betik (script) gerektirir. Yaptıkları her şey için bir bağlantı ya da düğme de vardır.
key-accept = öneriyi kabul et
key-same = öneriyi, adıyla bilinen ilk kayıtla aynı olarak kabul et; yan yana görünümde, ikisinin aynı kişi olduğunu söyle
key-edit = ilk alanını değiştir
key-reject = gerekçe ver; ardından Enter öneriyi reddeder
key-skip = bekleyen sonrakine atla
key-next = sonraki
key-previous = önceki
key-open = olası mükerrer kayıtların ilk çiftini yan yana koy
key-apart = ikisinin aynı kişi olmadığını söyle
key-left-open = ikisinin aynı kişi olup olmadığını açık bırak
key-filter = olası mükerrer kayıtları adın bir sözcüğüne göre süz
key-play = ses ya da görüntü kaydını oynat ya da duraklat
key-play-back = ses ya da görüntü kaydında beş saniye geri git
key-stamp = kaydın zamanını yazılan metne ekle
key-undo = son işlemi geri al
key-search = ara
key-help = bu sayfa
help-queries = Aramaya neler yazılabilir
help-endings = Kiril ve Arap yazısındaki sözcükler daha uzun biçimlerini de bulur. Tırnak işaretleri bunu kapatır. Adlar, başka harflerle yazıldıkları biçimde de bulunur; sonuçlar bunu söyler, “yalnızca yazıldığı gibi” ise kapatır.
help-data = Tüm yazılarda yerler ve adları: GeoNames (geonames.org), CC BY 4.0; iki yazıda neyin neye benzer okunduğu bunlardan sayıldı. Ülke adları: Unicode CLDR, Unicode lisansı.
query-both = iki sözcük de
query-either = ikisinden biri
query-without = birincisi, ikincisi olmadan
query-phrase = tam olarak bu sözcükler, bu sırayla
query-beginning = böyle başlayan sözcükler
query-filter = yalnızca kişiler, yalnızca Rusça
query-days = bir zaman aralığı, uçları da içinde

# Bileşenler
style-title = Bileşenler
style-lead = Sayfaların her parçası, bakmak için.
style-marks = Vurgular
style-forms = Formlar
style-words = Okuyana sözler
style-example = örnek

# Yerler
places-title = Yerler
places-lead = Kaynakların andığı yerler ve burada tanımlananlar. Bir adın dünyadaki hangi yer olduğunu bir kişi söyler.
places-add = Hiçbir listede olmayan bir yeri tanımla
places-empty = Süzgeçle eşleşen yer yok.
places-types = Yer türleri
places-every-type = Her tür
places-state-any = Hepsi
places-state-open = Henüz söylenmedi
places-state-chosen = Söylendi
places-state-own = Burada tanımlandı
column-place-type = Tür
column-country = Ülke
column-state = Durum
column-key = Anahtar
column-means = Kastedilen
column-point = Nokta
column-latitude = Enlem
column-longitude = Boylam
column-radius = Sapma, metre
place-point-radius = { $point } (± { $metres } m)
place-within = içinde bulunduğu yer:
place-called-then = (o zamanki adı: { $name })
place-name-kind = Ne olduğu
place-name-years = Yıllar
place-name-source = Bunu söyleyen
place-name-unverified = bu dili okuyan biri denetlemedi
place-name-official = devletin verdiği ad
place-name-local = halkın kullandığı ad
place-name-exonym = başkalarının kullandığı ad
place-name-historical = eski zamanların adı
place-name-listed = listeden
card-means = Hangi yer (GeoNames, CC BY 4.0)
card-means-later = henüz söylenmedi
gazetteer-title = Hangi yer
gazetteer-waits = Bunun hangi yer olduğunu henüz kimse söylemedi. Birkaçı öneriliyor.
gazetteer-note = Bu adı taşıyan yerler, önce en olası; sayı, bulunanlar arasında 1’i paylaştırır. Siz seçmeden hiçbir şey kaydedilmez.
gazetteer-this = Bu
gazetteer-this-one = Bu: { $name }
gazetteer-none = Bunların hiçbiri
gazetteer-not-this = Geri al: bu yer değil ya da kesin değil
gazetteer-take-back-of = Şu yer olmadığı kararını geri al: { $name }
gazetteer-empty = Listede böyle bir ad taşıyan yer yok.
gazetteer-no-other = Listede böyle bir ad taşıyan, olası başka yer yok.
gazetteer-search = Başka bir ada bak
gazetteer-missing = Köylerin, cezaevlerinin ve kampların çoğu listede yok.
gazetteer-describe = Bu yeri tanımla
gazetteer-own = Bu yer burada tanımlandı. Dünyadaki yerlerle birlikte aranır; başka kayıtlar da onu kastedebilir.
gazetteer-change = Hakkında söyleneni değiştir
gazetteer-called = Olay sırasındaki adı:
gazetteer-names = { $count ->
    [one] Bir ad
   *[other] { $count } ad
}
gazetteer-names-all = Yerin tüm adları
gazetteer-said = Kim, ne zaman seçti:
gazetteer-refused = { $count ->
    [one] Kastedilmeyen bir yer
   *[other] Kastedilmeyen { $count } yer
}
gazetteer-whose = Yerler, noktalar ve nüfus sayıları: GeoNames (geonames.org), CC BY 4.0; yıllı adlar bu programın tablolarından, her biri kaynağıyla.
place-new-title = Bir yer tanımla
place-change-title = Değiştir
place-form-lead = Hiçbir listede olmayan köyler, cezaevleri, kamplar ve başka yerler için. Bu yeri görme yetkisi olmayana yer ne gösterilir ne önerilir.
place-form-wrong = { $count ->
    [one] Bir alan geçerli değil; henüz hiçbir şey kaydedilmedi.
   *[other] { $count } alan geçerli değil; henüz hiçbir şey kaydedilmedi.
}
place-form-units = Bu adı taşıyan birkaç birim var. Birini seçin; henüz hiçbir şey kaydedilmedi.
place-form-name = Ad { $number }
place-form-language = Dil
place-form-years = Resmî olduğu yıllar
place-form-name-source = Başka biriyse, kim söylüyor
place-form-names-note = Kayıt ilk adla gösterilir. Dil: bir dil kodu, örneğin kk, ug, zh ya da kk-Arab. Yıllar: 1998/2019, açık uç için .. (1950/..); halkın kullandığı ad için boş. Boş satırlar atlanır. Yazı, harflerden anlaşılır.
place-form-source = Kaynak: bütün bunları kim, nerede söylüyor
place-form-save = Kaydet
place-form-more = Bir ad daha
place-form-where = Ne ve nerede
place-form-country = Ülke (adı ya da kodu)
place-form-unit = İçinde bulunduğu ilçe, bölge ya da şehir
place-form-which-unit = Hangisi?
place-form-latitude = Enlem, kuzey derecesi
place-form-longitude = Boylam, doğu derecesi
place-form-radius = Ne kadar sapabilir (500 m, 2 km)
place-form-point-note = Dereceler 43.25 ya da 43°15′ N gibi yazılır. Kimsenin emin olmadığı bir noktaya bir mesafe gerekir: ne kadar sapabileceği.
place-wrong-source = Kimin söylediğini yazın: bir kişi, bir harita, bir rapor.
place-wrong-long = Bu çok uzun.
place-wrong-hidden = İçinde kimsenin görmediği ve sözcükleri ters çeviren işaretler var. Yeniden yazın.
place-wrong-many = Bu kadar ad çok fazla.
place-wrong-no-name = Bir yere ad gerekir.
place-wrong-name-empty = Ad eksik. Ad yoksa satırın tamamını boş bırakın.
place-wrong-name-letters = Bir adda harf ya da rakam olur.
place-wrong-language = Bir dil kodu yazın: kk gibi iki ya da üç harf, ya da yazısıyla birlikte, kk-Arab gibi.
place-wrong-years = Yılları 1998/2019 gibi yazın; açık uç için .. kullanın: 1950/..
place-wrong-type = Listeden birini seçin.
place-wrong-country = Bu adı ya da kodu taşıyan ülke yok.
place-wrong-unit = Bu adı taşıyan birim ya da şehir yok. Boş bırakın ya da daha büyüğünü yazın.
place-wrong-degrees = Dereceleri 43.25, 43,25 ya da 43°15′30″ N biçiminde yazın.
place-wrong-latitude = Kuzey dereceleri en çok 90 olur.
place-wrong-longitude = Doğu dereceleri en çok 180 olur.
place-wrong-swapped = İki sayı yer değiştirmiş gibi: bu, kuzey ve güney içindir.
place-wrong-half = Bir noktaya iki sayı da gerekir.
place-wrong-radius = Mesafeyi 500 m ya da 2 km biçiminde yazın, en çok 1000 km.
place-wrong-radius-alone = Mesafe için, sayılacağı bir nokta gerekir.
place-wrong-access = Verilebileceği bir vaka henüz yok.

# Görüntülerde tanınan harfler.
property-corrected = Sayfanın yanında düzeltilen
recognition-title = Görüntülerdeki harfler
recognition-waiting = Bakılan: { $done }, toplam { $pages ->
    [one] bir sayfa
   *[other] { $pages } sayfa
}; arka planda sürüyor
recognition-stopped = Durduruldu ya da istenmedi. Yapılanlar bir dahaki sefere saklandı.
recognition-done = Harf bulunan: { $found }, toplam { $pages ->
    [one] bir sayfa
   *[other] { $pages } sayfa
}; { $unsure ->
    [0] belirsiz sözcük yok
    [one] bir sözcük belirsiz
   *[other] { $unsure } sözcük belirsiz
}. Adları ve sayıları sayfayla karşılaştırın.
recognition-failed = { $pages ->
    [one] Bir sayfa tanınmadı
   *[other] { $pages } sayfa tanınmadı
}: { $reason }
recognition-missing = Bu makinede harfleri tanıyan bir şey yok; kasa sorumlusu tesseract-ocr kurabilir.
recognition-look = Şimdi ne kadarı bitti?
recognition-stop = Durdur
recognition-ask = Harfleri tanı
recognition-begin = Tanı
recognition-languages = Diller; hiçbiri seçilmezse her sayfaya göre belirlenir
recognition-pages = Sayfalar
recognition-without-text = metni olmayanlar
recognition-all = hepsi: görünen, dosyanın söylediğinin yanında
doubtful-count = { $count ->
    [one] Bir sözcük belirsiz okundu
   *[other] { $count } sözcük belirsiz okundu
}
doubtful-percent = %{ $percent } kesin
correct-title = Tanınanı düzelt
correct-note = Sayfanın gösterdiğini satır satır, orada durduğu gibi yazın: yanlışlarıyla birlikte. Yeni bir sürüm oluşur; önceki kalır.
correct-label = Sayfada yazan
correct-keep = Bu sayfayı kaydet
correct-keep-next = Kaydet ve sonraki sayfayla devam et
flash-corrected = Sayfa { $page } düzeltildi.
flash-corrected-passages = Sayfa { $page } düzeltildi. { $count ->
    [one] Bir kesit
   *[other] { $count } kesit
} önceki sürüme dayanıyor; sözleri hâlâ yerinde olanlar: { $following }.
flash-not-corrected = Hiçbir şey değiştirilmedi.
flash-followed = { $count ->
    [one] Bir beyan
   *[other] { $count } beyan
} artık yeni sürümün sözlerine dayanıyor.
passages-title = Daha eski bir sürümün kesitleri
passages-note = Bir kesit asla kendiliğinden yer değiştirmez. Sözleri metinde hâlâ değişmeden ve başkasıyla karışmadan duruyorsa yeni yeri önerilir.
passages-none = Tüm kesitler gösterilen metinde duruyor.
passages-displaced = { $count ->
    [one] Bir kesit
   *[other] { $count } kesit
} metnin daha eski bir sürümüne dayanıyor
passages-following = { $count ->
    [one] Bir kesitin sözleri hâlâ yerinde
   *[other] { $count } kesitin sözleri hâlâ yerinde
}
passages-take-all = Hepsini yeni yerine taşı
passages-take = Oraya taşı
passages-look = Yeni yerine bak
passages-lost = { $count ->
    [one] Bir kesitin sözleri değişti
   *[other] { $count } kesitin sözleri değişti
}
passages-lost-note = Bu beyanlar hâlâ geçerli ve eski hâlindeki sözlere dayanıyor. Sayfayı okuyun: metindeki yeni sözleri kabul edin ya da beyanı geri çekin.
passages-statement = Beyan ve sözleri

# Arayüzün dilleri
desk-language = Çalışma masasının dili
desk-language-unreviewed = Bu çeviriyi ana dili bu olan biri henüz gözden geçirmedi.
settings-language = Dil
settings-language-browser = Tarayıcının istediği gibi
wording-title = Arayüzün cümleleri
wording-lead = Çalışma masasının söyledikleri, İngilizce söylediklerinin yanında. Kasa sorumlusu yanlış bir cümlenin yerine daha iyisini koyabilir; o cümle bu kasada ve yedeklerinde kalır.
wording-find = Cümlenin sözcükleri
wording-all = Cümleler
wording-english = İngilizce
wording-sentence = Cümle
wording-state-any = Hepsi
wording-state-missing = Eksik, İngilizce gösteriliyor
wording-state-open = Gözden geçirilmedi
wording-state-reviewed = Ana dili olan biri gözden geçirdi
wording-state-corrected = Burada düzeltildi
wording-file = Burada düzeltilenlerin hepsi, dosya olarak
wording-empty = Eşleşen cümle yok. Bir süzgeci kaldırın.
wording-kept = Cümle kaydedildi. Bundan sonra bu gösterilir.
wording-taken-back = Yerleşik cümle yeniden gösteriliyor.
sentence-title = Arayüzün bir cümlesi
sentence-built-in = Yerleşik
sentence-text = Yerine gösterilecek
sentence-note = Süslü ayraç içindekiler sonradan doldurulur; olduğu gibi bırakın. Sayı içeren bir cümlede, dilin her çoğul biçimi için bir satır vardır.
sentence-reviewed = Ana dili bu olan biri bu cümleyi gözden geçirdi
sentence-keep = Kaydet
sentence-take-back = Yerleşik cümleyi yeniden göster
sentence-keepers = Bir cümleyi yalnızca kasa sorumlusu düzeltebilir.

# Önce ne yapmalı
first-title = İlk beş adım
first-read = Bir metin okuyun.
first-read-why = kua programının bulduğu şeyler metinde işaretlidir. Her birini kabul edin, düzeltin ya da reddedin: a, e ve r tuşları da aynısını yapar.
first-person = Bir kişiye bakın.
first-person-why = Her değer kaynaklarıyla birlikte durur; “1 kaynak” tam sözleri açar.
first-conflict = Kaynakların nerede birbiriyle çeliştiğine bakın.
first-conflict-why = İkisi de söyleyenleriyle birlikte yan yana kalır; kararınız hiçbir şeyi yok etmez.
first-doubles = İki adın tek kişi olup olmadığını söyleyin.
first-doubles-why = kua, farklı yazılar arasında da, gerekçeleriyle çiftler önerir. Ne derseniz deyin, geri alınabilir.
first-log = Günlüğü denetleyin.
first-log-why = Yazıldığından beri hiçbir şeyin değiştirilmediğini ya da dışarıda bırakılmadığını gösterir.
first-hide = Bu adımları kaldır
first-show = İlk adımları yeniden göster

# Sözle zaman
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
month-of-1 = Ocak
month-of-2 = Şubat
month-of-3 = Mart
month-of-4 = Nisan
month-of-5 = Mayıs
month-of-6 = Haziran
month-of-7 = Temmuz
month-of-8 = Ağustos
month-of-9 = Eylül
month-of-10 = Ekim
month-of-11 = Kasım
month-of-12 = Aralık
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-day-and-month = { $day } { $month }
date-year = { $year }
date-years = { $first }–{ $last } arası
date-no-year = yılı bilinmiyor
date-some-month = bir ay: { $year }
date-some-day-of = bir gün: { $date }
date-season-21 = { $year } ilkbaharı
date-season-22 = { $year } yazı
date-season-23 = { $year } sonbaharı
date-season-24 = { $year } kışı
date-about = yaklaşık { $date }
date-perhaps = belki { $date }
date-perhaps-about = belki yaklaşık { $date }
date-interval = { $begin } – { $end }
date-since = başlangıç: { $begin }, sürüyor
date-end-unknown = başlangıç: { $begin }, bitişi bilinmiyor
date-until = en geç: { $end }
date-begin-unknown = en geç: { $end }, başlangıcı bilinmiyor
date-always = zamanı bilinmiyor
date-one-of = şunlardan biri: { $dates }
date-all = hepsi: { $dates }

# Saved searches
saved-title = Kayıtlı aramalar
saved-why = Kayıtlı arama, nasıl daraltıldığıyla birlikte saklanan bir sayfadır. Sayı, şimdi ne kadar bulduğunu ve son açışınızdan bu yana neyin yeni olduğunu söyler. Sizinkileri yalnız siz görürsünüz.
saved-empty = Henüz kayıtlı bir şey yok. Arayın ya da bir listeyi veya çizimi daraltın, sonra altındaki «Bu aramayı kaydet» bağlantısını açın.
saved-found = Şimdi bulduğu
saved-looked = Bakıldı
saved-change = Değiştir
saved-name = Ad
saved-keep = Bu aramayı kaydet
saved-keep-button = Kaydet
saved-keep-why = Böylece içindeki yeniliklerle birlikte ilk sayfada durur.
saved-rename = Adını değiştir
saved-remove = Kaldır
saved-removed-count = { $count ->
    [one] { $count } kaldırıldı
   *[other] { $count } kaldırıldı
}
saved-put-back-button = Geri getir
saved-forget = Kalıcı olarak kaldır
saved-more = { $count ->
    [one] geçen seferkinden { $count } fazla
   *[other] geçen seferkinden { $count } fazla
}
saved-fewer = { $count ->
    [one] geçen seferkinden { $count } eksik
   *[other] geçen seferkinden { $count } eksik
}
flash-saved = «{ $name }» adıyla kaydedildi. İlk sayfada duruyor.
saved-name-missing = Hiçbir şey değişmedi: bir ad yazın.
saved-removed = Kaldırıldı. Aşağıdan geri getirebilirsiniz.
saved-put-back = Geri geldi.
saved-forgotten = Kalıcı olarak kaldırıldı.

# The review queue
queue-title = İnceleme sırası
queue-why = Tüm belgelerde bekleyenler, alındıkları sözlerin yanında. Karar verdiklerinizi işaretleyin; “bak” öneriyi belgesinde açar, orada düzeltilebilir.
queue-all = hepsi
queue-sure = emin olunanlar
queue-unsure = emin olunmayanlar
queue-every-kind = her tür
queue-about = Şununla ilgili bekleyenler:
queue-about-all = bekleyen her şey
queue-about-why = Adlarının geçtiği belgelerde bu adlarla bulundu. Oradaki adın bunu anlatıp anlatmadığını siz söylersiniz.
queue-left-out = { $count ->
    [one] Bu adların geçtiği { $count } belge daha taranmadı.
   *[other] Bu adların geçtiği { $count } belge daha taranmadı.
}
queue-nothing-narrowed = Bu türden bekleyen yok.
queue-nothing = Bekleyen yok.
queue-tick = Emin olunanların hepsini işaretle
queue-untick = Tüm işaretleri kaldır
queue-who = kimin anlatıldığı belgede söylenir
queue-accept = İşaretlileri kabul et
queue-reject = İşaretlileri reddet

# A document beside its translation
translation-title = Çeviri
translation-there = Çevrildiği diller:
translation-begin = Başka bir dile çevir
translation-into = Çevirinin dili
translation-begin-button = Başla
translation-none = Bu belgeyi henüz kimse çevirmedi.
translation-done = { $count ->
    [one] { $count } paragraf çevrildi
   *[other] { $count } paragraf çevrildi
}
translation-unchecked = Bu çeviriyi henüz kimse aslıyla karşılaştırmadı.
translation-earlier = Bu çeviri metnin önceki bir sürümünden yapıldı: paragrafları başkalarının yanında durabilir.
translation-how = Her paragrafın ne dediğini yazın. Boş bıraktığınız çevrilmemiş sayılır. Bir çeviriden hiçbir şey önerilmez; arama onu bulur.
translation-read = Oku
translation-edit = Yazmayı sürdür
translation-look = { $number }. paragrafı belgede oku
translation-paragraph = { $number }. paragrafın çevirisi
translation-missing = henüz çevrilmedi
translation-sealed = Çeviren ve karşılaştıran mühürlüdür: yalnız siz görürsünüz. Adların baş harfleri yeter. Değişen yeniden karşılaştırılmalıdır.
translation-keep = Çeviriyi sakla
translation-keep-next = Sakla ve sonraki sayfaya geç
flash-translation-kept = Çeviri saklandı.
flash-translation-same = Hiçbir şey değişmedi.
property-translator = Çeviren
property-translation-checker = Çeviriyi karşılaştıran
