# Ters gidenler: ne oldu, neyle oldu, sırada ne yapılmalı.
problem-not-found = Burada bir şey yok ya da görme yetkiniz yok.
    .hint = Arayın ya da başlangıca dönün.
problem-not-allowed = Rolünüz buna izin vermiyor.
problem-store = { $detail }
problem-wrong-input = { $field }: { $detail }
problem-unreadable = Okunamayan: { $name }. { $detail }
problem-ambiguous = { $prefix } birkaç kimliğin başlangıcı: { $ids }. Daha fazlasını yazın.
problem-decided = Bu öneri daha önce karara bağlandı. Önce o kararı geri alın.
problem-empty = Henüz bir şey yazılmadı.
problem-overtaken = Siz yazarken bir başkası başka bir sürüm kaydetti. Sizinki taslakta: sayfayı yeniden açın ve eksik olanı ekleyin.
problem-no-times = Bu dosyada zaman yok, bu yüzden sözlerinin ne zaman söylendiğini kimse bilemez. Bir altyazı dosyası seçin (SRT ya da VTT).
problem-nothing-marked = En az bir bölge işaretleyin; yüzde olarak dört sayı: sol, üst, genişlik, yükseklik.
problem-duplicate = Bu dosya zaten kasada, şu belge olarak: { $document }.
problem-query = Arama okunamadı: { $detail }
problem-gave-up = Program bu dosyayı okurken { $count } kez sonlandı, bu yüzden dosya olduğu gibi bırakıldı. Özgün dosya saklanıyor. Bir kez daha denemek için “Devam et” seçin.
problem-fault = kua içinde bir şey ters gitti: { $detail }
