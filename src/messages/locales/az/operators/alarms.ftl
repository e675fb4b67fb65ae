## Alarms, to the owners

alarm-raised = Həyəcan ({ $stage }): { $what }
alarm-over = Keçdi ({ $stage }): { $what }
alarm-advice = Nə etmək lazım olduğu docs/operators.md faylında, “When something breaks” bölməsindədir.
alarm-webhook-errors = oxuculara cavab verən funksiya dayanır və ya vaxtı çatmır.
alarm-webhook-throttles = eyni anda cavab verilə biləndən çox sual gəlir.
alarm-webhook-slow = yüz cavabdan biri beş saniyədən çox çəkir.
alarm-updates-failed = suallar xəta üzündən cavabsız qalır.
alarm-table-unavailable = cədvəl cavab vermir. Telegram bir azdan yenidən soruşacaq.
alarm-table-throttles = cədvəl sorğuları geri qaytarır.
alarm-refused = kimsə sirri bilmədən botun ünvanına müraciət edir. Oxucular bunu hiss etmir.
alarm-dead-letters = nəsə çatdırılmayıb və bir insanı gözləyir.
alarm-dispatch-errors = paylaşım və icmalları göndərən funksiya dayanır və ya vaxtı çatmır.
alarm-dispatch-silent = paylaşım və icmallar göndərilmir: dörd dəqiqədir heç nə işləmir.
alarm-dispatch-behind = paylaşımlar buraxılışdan sonra bir dəqiqə yarımdan çox gözləyir.
alarm-delivery-troubles = bir mesajdan imtina edildi və ya çatıb-çatmadığı məlum deyil. Onu “teller deliveries” göstərir.
alarm-delivery-late = paylaşım və ya icmallar vaxtından on dəqiqədən çox gecikir.
alarm-pace-waits = Telegram bir dəqiqədən uzun müddətə bota heç nə göndərməyə icazə vermir. Gözləyənlər sonra öz-özünə gedəcək.
