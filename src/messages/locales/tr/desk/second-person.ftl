## A second person

approval-asked = Bunun için iki kişi gerekiyor: { $why }. Başka bir editör bir gün içinde /approvals ile onaylayabilir.
approval-why-first-publication = bu, o seçimin ilk sürümü
approval-why-final-stage = sonuç resmî olarak gösterilecek
approval-why-retraction = bir haber geri çekiliyor
approval-why-call = kimin kazandığı söyleniyor
approvals-heading = İkinci kişiyi bekleyenler
approvals-none = İkinci kişiyi bekleyen bir şey yok.
approvals-line = { $number }. { $id }: { $what }
    İsteyen: { $who }; en son { $expires }. İki kişi gerekiyor: { $why }.
approval-approved = Onaylandı: { $what }.
approval-refused = Reddedildi: { $what }. Okurlar hiçbirini görmedi.
proposal-publish = “{ $title }” haberinin yayımı
proposal-publish-at = “{ $title }” haberinin yayımı, { $moment }
proposal-correct = düzeltme: { $what }, yeni değer { $value } (gerekçe: { $reason })
proposal-retract = haberin geri çekilmesi: { $hash } (gerekçe: { $reason })
proposal-undo = geri dönüş: sürüm { $number } (gerekçe: { $reason })
proposal-call = kazananın ilanı: { $name }; bunu söyleyen: { $authority } ({ $when }, { $source })
proposal-uncall = kazanan ilanının geri alınması (gerekçe: { $reason })
