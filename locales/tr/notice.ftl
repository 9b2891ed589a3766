# Okuma programının dosyalarla ilgili uyarıları.
notice-encoding-guessed = dosya, harflerinin nasıl kodlandığını söylemiyor; { $encoding } olduğu tahmin edildi, bu yüzden adların doğru olup olmadığına bakın
notice-invalid-bytes = { $count } yerde { $encoding } harfi olmayan baytlar var, � olarak gösteriliyor; özgün dosya değişmedi
notice-encoding-contradicted = dosya kendine { $declared } diyor ama harfleri { $encoding }
notice-control-characters = metinde { $count } görünmez denetim karakteri var
notice-name-contradicted = dosyanın uzantısı .{ $extension } ama içeriği { $media-type }
notice-no-main-part = sayfanın okunacak bölümü yan içeriğinden ayırt edilemedi; sayfanın tamamı alındı
notice-too-deep = sayfadaki iç içe geçme { $limit } düzeyden derin; daha derindekiler yapısı olmadan okundu
notice-pages-without-text = { $count ->
    [one] bir sayfa görüntü gösteriyor ve metni yok
   *[other] { $count } sayfa görüntü gösteriyor ve metni yok
}; harfleri tanınabilir
notice-hidden-text = { $count ->
    [one] bir metin parçasının üstü örtülü ya da rengi görünmüyor
   *[other] { $count } metin parçasının üstü örtülü ya da rengi görünmüyor
}; dosyayı yapan bunların okunmasını istememiş olabilir
notice-order-guessed = sağdan sola yazılan { $count ->
    [one] bir satırda
   *[other] { $count } satırda
} harflerin sırası tahmin edildi, bu yüzden sayfaya bakın
notice-tracked-changes = { $count ->
    [one] izlenen bir değişiklik sonuçlandırılmamış
   *[other] izlenen { $count } değişiklik sonuçlandırılmamış
}; eklenen ve silinen sözlerin ikisi de metinde, her biri böyle işaretli
notice-comments = metnin yanında { $count ->
    [one] bir yorum var; metne alındı
   *[other] { $count } yorum var; metne alındı
}, her biri böyle işaretli
notice-hidden-sheets = bu tabloda { $count } çalışma sayfası gizli; onlar da okundu
notice-merged-cells = { $count } hücre birleştirilmiş; her değer bunların ilkinde durur
notice-days-from-1904 = bu tablo günleri 1904 yılından sayıyor; tarihler düzeltildi
notice-hidden-rows = { $count ->
    [one] bu tabloda bir satır gizli; o da okundu
   *[other] bu tabloda { $count } satır gizli; onlar da okundu
}
notice-hidden-columns = { $count ->
    [one] bu tabloda bir sütun gizli; o da okundu
   *[other] bu tabloda { $count } sütun gizli; onlar da okundu
}
notice-uncomputed-cells = { $count } hücrede değeri olmayan bir formül var; tabloyu kendi programıyla açıp kaydedin ve onu da ekleyin
notice-faulty-cells = { $count } hücrede, onları hesaplayan programın bir hatası var
notice-days-that-never-were = { $count } hücrede 29 Şubat 1900 gibi hiç olmamış bir gün var; ne kastedildiğine bakın
notice-broken-quotes = { $count ->
    [one] bir satırda bozuk bir tırnak işareti var (satır { $row })
   *[other] { $count } satırda bozuk tırnak işaretleri var, ilki satır { $row }
}
notice-ragged-rows = { $count ->
    [one] bir satırda çoğundakinden fazla ya da az hücre var (satır { $row })
   *[other] { $count } satırda çoğundakinden fazla ya da az hücre var, ilki satır { $row }
}
notice-only-a-list = tablonun hücre sayısı şu sınırı aşıyor: { $limit }; tablo liste olarak içe aktarılabilir, aranan metinde yer almaz
notice-program = dosya bir program içeriyor ({ $kind }); çalıştırılmadı
notice-outside-reference = dosya başka yerden { $count ->
    [one] bir şey
   *[other] { $count } şey
} istiyor; hiçbir şey getirilmedi
notice-damaged = dosyanın bir bölümü bozuk ({ $part }); geri kalanı okundu
notice-members-left-out = { $reason ->
    [password] bunun içindeki { $count } dosya bir parolayla korunuyor ve dışarıda bırakıldı; parolayla açıp onları da ekleyin
    [link] bunun içindeki { $count } bağlantı başka yeri gösteriyor ve dışarıda bırakıldı
    [overlap] bunun içindeki { $count } dosya, zarar vermek için yapılmış bir dosyadaki gibi başkalarının üstüne biniyor ve dışarıda bırakıldı
    [method] bunun içindeki { $count } dosya burada okunmayan bir yolla sıkıştırılmış ve dışarıda bırakıldı; başka bir programla açıp onları da ekleyin
    [ratio] bunun içindeki { $count } dosya, sıkıştırılmış boyutunun çok ötesine şişiyor ve dışarıda bırakıldı; kasa sorumlusu `ratio` sınırını yükseltebilir
    [damaged] bunun içindeki { $count } dosya bozuk ve dışarıda bırakıldı
    [limit] bunun içindeki { $count } dosya, açılabilecek olanın sınırını aşıyor ve dışarıda bırakıldı; kasa sorumlusu `unpacked-bytes` sınırını yükseltebilir
    [empty] bunun içindeki { $count } dosya boş ve dışarıda bırakıldı
    [depth] bunun içindeki { $count } ileti çok derin iç içe ve dışarıda bırakıldı
   *[other] bunun içindeki { $count } dosya dışarıda bırakıldı ({ $reason })
}
notice-signature = { $result ->
    [key] { $key } anahtarıyla imzalanmış: sayılan hiçbir bölüm o zamandan beri değişmemiş; bu yalnızca imzayı bu anahtarın sahibinin attığını söyler, onun kim olduğunu ya da sayfaların doğru olduğunu söylemez
    [domain] dosyanın kendisi hakkında söyledikleri arasında adı geçen internet alan adının sertifikasındaki { $key } anahtarıyla imzalanmış: sayılan hiçbir bölüm o zamandan beri değişmemiş ve aynı saatten bir zaman damgası var; sertifikayı kimin verdiği, iptal edilip edilmediği ve damgayı kimin vurduğu denetlenmedi, çünkü bunun için bağlantı gerekir
    [domain-without-stamp] bir internet alan adının sertifikasındaki { $key } anahtarıyla imzalanmış, bölümler o zamandan beri değişmemiş; okunabilen bir zaman damgası yok ve sertifikayı kimin verdiği denetlenmedi
    [domain-contradicted] dosyada adı geçen internet alan adına ait olmayan bir sertifikanın { $key } anahtarıyla imzalanmış; dosyayı o alan adının dosyası saymayın
    [time-contradicted] belirtilen zamanda geçerli olmayan bir sertifikanın { $key } anahtarıyla imzalanmış
    [stamp-contradicted] bir internet alan adının sertifikasındaki { $key } anahtarıyla imzalanmış, ama zaman damgası başka bir şeye ya da başka bir saate ait
    [parts-changed] bölümlerin listesi { $key } anahtarıyla imzalanmış, ama { $count } bölüm imzalanandan farklı ya da listede yok; sonradan değiştirilmiş ya da eklenmişler
    [parts-unchecked] bölümlerin listesi { $key } anahtarıyla imzalanmış, ama { $count } bölüm onunla karşılaştırılamadı
    [list-changed] imza başka bir bölüm listesine ait: dosya imzalandıktan sonra değiştirilmiş ya da imza başka bir dosyanın
    [wrong] dosyanın içindeki imza yanındaki anahtara uymuyor: biri değiştirilmiş ya da başka bir dosyaya aitler
    [unknown] dosyanın içinde burada okunmayan türden bir imza var; denetlenmedi
   *[other] dosyanın içinde bir imza var; denetlenmedi
}
notice-hash-contradicted = { $count } bölümün özet değeri dosyanın söylediğinden başka
notice-position-inside = dosya nerede yapıldığını söylüyor; dosya dışarı çıkmadan önce buna bakın
notice-second-kind = aynı baytlarda ikinci bir dosya türü ({ $media-type }) var; yalnızca ilki okundu
notice-limit-reached = { $limit } sınırına ({ $value }) ulaşıldı; ötesinde kalan okunmadı{ $limit ->
    [depth] { "" }
   *[other] ; kasa sorumlusu `{ $limit }` sınırını yükseltebilir
}
notice-day-order = gün, ay ve yıl şu sırayla okundu: { $order }; iletilerin tümüne birden başka hiçbir sıra uymuyor
notice-day-order-guessed = gün, ay ve yıl şu sırayla okundu: { $order }; ama başka bir sıra da uygun; gününü bildiğiniz bir iletiyle karşılaştırın
notice-zone-unknown = saatler, dışa aktarımı yapan telefonun saatine göredir; dışa aktarım hangi saat diliminde olduğunu söylemiyor
notice-program-lines = { $count ->
    [one] programın { $count } satırı kişilerin adını veriyor; sözleri metnin dışında bırakıldı
   *[other] programın { $count } satırı kişilerin adını veriyor; sözleri metnin dışında bırakıldı
}
notice-times-unread = { $count ->
    [one] { $count } iletinin zamanı okunamadı
   *[other] { $count } iletinin zamanı okunamadı
}
notice-files-missing = { $count ->
    [one] bir iletinin andığı { $count } dosya dışa aktarımda yok
   *[other] iletilerin andığı { $count } dosya dışa aktarımda yok
}
notice-language-contradicted = dosya dilini { $declared } olarak belirtiyor ama sözlerinin dili { $language }; sözlere inanıldı
