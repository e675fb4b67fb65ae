## A second person

approval-asked = Burada iki nəfər lazımdır: { $why }. Başqa redaktor bir gün ərzində /approvals ilə təsdiq edə bilər.
approval-why-first-publication = bu, həmin seçkinin ilk buraxılışıdır
approval-why-final-stage = nəticə rəsmi kimi göstəriləcək
approval-why-retraction = məqalə geri götürülür
approval-why-call = söhbət kimin qalib gəldiyindən gedir
approvals-heading = İkinci adamı gözləyənlər
approvals-none = İkinci adamı gözləyən heç nə yoxdur.
approvals-line = { $number }. { $id }: { $what }
    İstəyən: { $who }; açıqdır, son vaxt: { $expires }. İki nəfər lazımdır: { $why }.
approval-approved = Təsdiq olundu: { $what }.
approval-refused = Rədd olundu: { $what }. Oxucular bundan heç nə görməyib.
proposal-publish = “{ $title }” məqaləsinin dərci
proposal-publish-at = “{ $title }” məqaləsinin dərci, { $moment }
proposal-correct = düzəliş: { $what }, yeni qiymət { $value } (səbəb: { $reason })
proposal-retract = məqalənin geri götürülməsi: { $hash } (səbəb: { $reason })
proposal-undo = qayıdış: buraxılış { $number } (səbəb: { $reason })
proposal-call = qalibin elanı: { $name }; bunu deyən: { $authority } ({ $when }, { $source })
proposal-uncall = qalibin elanının geri götürülməsi (səbəb: { $reason })
