# Olayların resimleri: zaman çizelgesi, sayımlar, harita, ağ; ve sözlükler.

timeline-title = Zaman çizelgesi
timeline-by = Satırlar:
timeline-by-none = zamana göre
timeline-by-class = türe göre
timeline-by-person = katılanlara göre
timeline-by-place = yere göre
timeline-lane-unknown = Kimse söylemiyor
timeline-rows = Olaylar
timeline-no-day = Bu olayların hiçbirinin görebileceğiniz bir günü yok.
timeline-left-out = { $count ->
    [one] { $count } tane daha yalnızca tabloda.
   *[other] { $count } tane daha yalnızca tabloda.
}
timeline-lanes-reading = Her birini çizmek için çok fazla olay var. Daire, bütün günleri kendi sütununda olanları sayar; altındaki taralı çubuk, zamanı birkaç sütuna yayılan ya da kesin olmayanları sayar ve ucu açık olduğu yerde solar. Her biri kendi olaylarına götürür.
timeline-lanes-left-out = { $count ->
    [one] Zamanı uzun ya da açık { $count } olay çizilmedi.
   *[other] Zamanı uzun ya da açık { $count } olay çizilmedi.
}
timeline-other-lanes = { $count ->
    [one] { $count } başka tür
   *[other] { $count } başka tür
}
count-events = { $count ->
    [one] { $count } olay
   *[other] { $count } olay
}
counts-title = Sayımlar
counts-what = Kişiler değil olaylar sayılır: bir kişi birçok olayda yer alabilir, bir olayın birçok mağduru olabilir. Kimsenin kaydetmediği burada yoktur.
counts-undated = { $count ->
    [one] { $count } tanesinin günü yok ve hiçbir sütunda değil.
   *[other] { $count } tanesinin günü yok ve hiçbir sütunda değil.
}
counts-over-time = Zaman içinde
counts-by = Sütunlar:
counts-by-year = yıllar
counts-by-month = aylar
counts-by-day = günler
counts-by-kind = Türe göre
counts-bar = { $period }: { $sure } kesin, { $unsure } kesin değil
counts-reading = Her olay, zamanının başladığı yerde sayılır. Taralı kısım, zamanı sütunu aşan ya da açık olanlardır; daha sonraki bir sütuna ait olabilirler.
counts-unsure = { $count ->
    [one] Böyle { $count } olay var.
   *[other] Böyle { $count } olay var.
}
counts-kinds-reading = Günü olmayanlarla birlikte hepsi. Her çubuk kendi olaylarına götürür.
counts-kinds-left-out = { $count ->
    [one] { $count } tür daha yalnızca tabloda.
   *[other] { $count } tür daha yalnızca tabloda.
}
column-where = Nerede
column-who = Kim
column-period = Zaman
column-sure = Tümü bu zamanda
column-unsure = Bunu aşıyor ya da kesin değil
column-events = Olaylar
picture-from = Başlangıç
picture-to = bitiş
picture-whole = Bütün zaman
picture-wrong-day = “{ $words }” bir gün, ay ya da yıl değil. 2019, 2019-03 ya da 2019-03-11 yazın.
picture-without = { $name } olmadan
picture-by-person = Katılan:
picture-by-place = Yer:
picture-by-document = Belge:
picture-states = Belgeler:
picture-state-any = tümü
picture-state-waiting = incelemesi sürenler
picture-state-done = incelenenler
picture-no-class = Türü yok
picture-empty = Uyan olay yok. Günleri genişletin ya da bir süzgeci kaldırın.
map-title = Harita
map-label = Bir harita; her daire kendi yerinin olaylarına ya da yerlerinin daha yakın bir haritasına götürür
map-reading = Daire bir yerdir, olay çoksa daha büyüktür; kesik çizgili kenarda birkaç yer vardır. Geniş kesik çizgili daire, noktanın ne kadar kayık olabileceğini söyler. İki yerdeki bir olay ikisinde de sayılır.
map-source = Sınır çizgileri: Natural Earth. Bu haritadaki bir çizgi, kimin neyi talep edebileceği hakkında bir şey söylemez.
map-rows = Yerler
map-empty = Bu olayların hiçbirinin yeri yok. Günleri genişletin ya da bir süzgeci kaldırın.
map-closer = Daha yakın
map-wider = Daha geniş
map-west = Batı
map-east = Doğu
map-north = Kuzey
map-south = Güney
map-all = Bütün yerler
map-more-places = { $count ->
    [one] { $places } ve { $count } yer daha
   *[other] { $places } ve { $count } yer daha
}
map-unplaced = { $count ->
    [one] { $count } yerin noktası yok, yalnızca tabloda.
   *[other] { $count } yerin noktası yok, yalnızca tabloda.
}
map-outside = { $count ->
    [one] { $count } yer gösterilenin dışında.
   *[other] { $count } yer gösterilenin dışında.
}
map-left-out = { $count ->
    [one] Olayı az { $count } yer çizilmedi.
   *[other] Olayı az { $count } yer çizilmedi.
}
column-called = O zamanki adı
network-title = Ağ
network-label = Bir ağ; her çizgi arkasındaki beyana, her nokta kendi ağına götürür
network-steps-1 = Bir adım
network-steps-2 = İki adım
network-ties = Bağlar
network-every-tie = Her bağ
network-empty = Görebileceğiniz hiçbir şey onu bu biçimde başka bir kayda bağlamıyor.
network-reading = Her çizgi birinin beyanıdır ve oraya götürür; her nokta kendi ağına, ortadaki kendi sayfasına götürür. İki kişinin bir olayda yer alması, birbirlerini tanıdıklarını söylemez.
network-rows = Bağlar
network-left-out = { $count ->
    [one] Bağı az { $count } kayıt daha gösterilmiyor.
   *[other] Bağı az { $count } kayıt daha gösterilmiyor.
}
column-from-record = Kimden
column-tie = Bağ
column-to-record = Kime
column-sources = Kaynaklar

vocabularies-title = Sözlükler
vocabularies-lead = Beyanların yapıldığı terimler. Bir kodun anlamı hiç değişmez; adlar veridir.
vocabularies-version = sürüm { $version }
vocabularies-two = iki kişi anlaşmalı
vocabulary-degrees = Katılım dereceleri
vocabulary-entity-kinds = Kayıt türleri
vocabulary-erasure-grounds = Silme gerekçeleri
vocabulary-event-types = Olay türleri
vocabulary-family-words = Yakınların sözcükleri
vocabulary-person-classes = Kişi sınıfları
vocabulary-place-types = Yer türleri
vocabulary-roles = Roller
vocabulary-sexes = Cinsiyetler
column-code = Kod
column-languages = Öteki dillerde
column-list = Liste
