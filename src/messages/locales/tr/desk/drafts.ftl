## The card of a draft

draft-heading = Taslak: { $title }
draft-untitled = Başlıksız haber
draft-contest = { $contest } ({ $id }). Okurların gördüğü: sürüm { $number }.
draft-contest-new = { $contest } ({ $id }). Henüz bir şey yayımlanmadı.
draft-errors = Yayımlamadan önce çözülmesi gerekenler:
draft-warnings = Bir daha bakmaya değer:
draft-decided = Karar verilen bilgiler: { $decided } / { $count }.
draft-marked = { $count ->
    [one] Biri ❗ ile işaretli, ayrıca karar istiyor.
   *[other] { $count } tanesi ❗ ile işaretli, ayrıca karar istiyor.
}
draft-ready = Yayımlanmaya hazır.
draft-scheduled = Hepsine karar verildi. Yayım zamanı: { $moment }.
draft-published = Bu taslak yayımlandı.
draft-discarded = Bu taslak atıldı. Okurlar hiçbirini görmedi.
draft-expired = Bu taslağın süresi doldu: bir hafta kimse dokunmadı. Hâlâ gerekiyorsa haberi yeniden gönderin.
draft-already = Bu haber zaten incelemenizde. İşte burada.
draft-all-accepted = Hepsi kabul edildi.
draft-rest-accepted = Ayrıca karar isteyenler dışında hepsi kabul edildi:
draft-vouched = Not edildi: { $code } için siz kefilsiniz. Kaynak böyle diyor.
contest-choice-heading = Bu hangi seçim?
contest-choice = Şu anda bu adla yayımlanırdı: { $id }.
contest-ask = Seçimin kimliğini yanıt olarak yazın: küçük Latin harfleriyle yer ve yıl, örneğin azerbaijan-2024.
contest-chosen = Bu adla yayımlanacak: { $id }.
preview = Önizleme. Okurlar bunu henüz görmüyor:
preview-same = Önizleme. Okurlar zaten tam bunu görüyor:
preview-findings = Yayımlanmış olanların yanında göze çarpan:
preview-nothing = Henüz bir şey kabul edilmedi, önizlenecek bir şey yok.
discard-ask = “{ $title }” atılsın mı? Okurlar hiçbirini görmedi; masadan da silinecek.
