# Suçlamaların dayandığı kanun maddeleri ve bunların davaları.

law-title = Kanun maddeleri
law-lead = Kabul edilen suçlamaların dayandığı maddeler; kaynak nasıl yazarsa yazsın tek biçimde. Kaynağın dediği olduğu gibi kalır; veri dosyası yalnızca göze yardım eder, hukuki tavsiye değildir.
law-empty = Görebildiğiniz kabul edilmiş hiçbir suçlama uyan bir maddeye dayanmıyor. Okurken bir suçlamayı kabul edin ya da bir süzgeci kaldırın.
law-laws = Kanunlar
law-every-law = Her kanun
law-every-country = Her ülke
law-no-law = Kanun belirtilmemiş
law-how = Dosyanın hangi kaydının kastedildiğini kanun, madde, olayın yerlerinin ülkesi ve günü söyler. Bu yerlerin ülkesi bilinmiyorsa, metninin andığı yerlere bakılır. Birden çok kayıt uyuyorsa, bir kişi olayın sayfasında seçene kadar olay her birinin altında kesin değil olarak durur.
law-state-any = Tümü
law-state-verified = Kanunda okundu
law-state-unverified = doğrulanmadı
law-state-written = Dosyada yok
law-unsure-count = { $count ->
    [one] { $count } kesin değil
   *[other] { $count } kesin değil
}
column-article = Madde
column-law = Kanun
column-maximum = En ağır ceza
column-charged = Suçlananlar
column-last-year = Son yıl
column-imposed = Verilen ceza
law-sure = Kesin
law-unsure = Kesin değil
law-written-lead = Kaynakların yazdığı gibi: veri dosyasının hiçbir kaydı uymuyor.
law-official = Resmî başlık
law-in-force = Yürürlükte
law-rests-on = Dayanağı
law-note = Not
law-beside = Dosyada bu maddenin öteki bölümleri:
law-charges = Bu kayıttaki suçlamalar
law-no-case = Bu süre içinde görebildiğiniz kabul edilmiş böyle bir suçlama yok.
law-persons = { $count ->
    [one] { $count } kişi suçlandı
   *[other] { $count } kişi suçlandı
}
law-unsure-events = { $count ->
    [one] { $count } olayda bu maddenin kastedildiği kesin değil.
   *[other] { $count } olayda bu maddenin kastedildiği kesin değil.
}
law-instead = Şu da olabilir:
law-by-year = Yıllara göre
law-year-reading = Her olay, zamanının başladığı yılda durur. Taralı kısım, bu maddenin kastedildiği kesin olmayan ya da zamanı sütunu aşanlardır.
law-by-group = Gruplara göre
law-group-reading = Suçlanan her kişi bir kez, kaynakların verdiği türe göre.
law-no-group = Kimse söylemiyor
law-by-outcome = Sonuca göre
law-outcome-how = Sonuç, bu kaydın söylediğidir, fazlası değil. Ceza, suçlamanın kendisinin verildiğini söylediği cezadır. Sonraki olay, aynı kişinin başına gelen ve suçlama olayından önce başlamayan olaydır; aynı davaya ait olduğunu kimse söylemez. Günü eksik olan yerde hiçbir şey sonraki sayılmaz.
law-imposed = Suçlamaların verildiğini söylediği cezalar
law-imposed-none = belirtilmemiş
law-imposed-fine = para cezası
law-imposed-under-1 = bir yıldan az
law-imposed-1-3 = 1–3 yıldan az
law-imposed-3-5 = 3–5 yıldan az
law-imposed-5-10 = 5–10 yıldan az
law-imposed-10-20 = 10–20 yıldan az
law-imposed-from-20 = 20 yıl ve üstü
law-imposed-life = müebbet
law-imposed-death = ölüm cezası
law-imposed-words = süresiz belirtilmiş
law-imposed-several = birden çok ya da farklı belirtilmiş
law-later = Suçlananların başına sonra gelenler
law-nothing-later = { $count ->
    [one] { $count } kişi hakkında burada sonraki bir şey bilinmiyor.
   *[other] { $count } kişi hakkında burada sonraki bir şey bilinmiyor.
}
law-cases = Davalar
law-meant = Kastedilen
law-is-sure = kesin
law-is-unsure = kesin değil
law-page = Bu maddenin bütün davaları
law-choose = Kastedilen bu
law-chosen = Bir kişi bunun kastedildiğini söyledi
law-unchoose = Açık bırak
flash-provision-chosen = Hangi maddenin kastedildiği söylendi
flash-provision-open = Hangi maddenin kastedildiği yeniden açık
judgement-cites = Hangi kanun maddesinin kastedildiği
