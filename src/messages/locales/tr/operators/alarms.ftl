## Alarms, to the owners

alarm-raised = Alarm ({ $stage }): { $what }
alarm-over = Geçti ({ $stage }): { $what }
alarm-advice = Ne yapılacağı docs/operators.md dosyasında, “When something breaks” bölümünde yazıyor.
alarm-webhook-errors = okurlara cevap veren işlev çöküyor ya da süresi yetmiyor.
alarm-webhook-throttles = aynı anda cevaplanabilecek olandan çok soru geliyor.
alarm-webhook-slow = yüz cevaptan biri beş saniyeden uzun sürüyor.
alarm-updates-failed = sorular bir hata yüzünden cevapsız kalıyor.
alarm-table-unavailable = tablo cevap vermiyor. Telegram birazdan yeniden soracak.
alarm-table-throttles = tablo istekleri geri çeviriyor.
alarm-refused = biri, sırrı bilmeden botun adresini çağırıyor. Okurlar bunu fark etmiyor.
alarm-dead-letters = bir şey iletilemedi ve bir insanı bekliyor.
alarm-dispatch-errors = gönderi ve özetleri yollayan işlev çöküyor ya da süresi yetmiyor.
alarm-dispatch-silent = gönderi ve özetler gitmiyor: dört dakikadır hiçbir şey çalışmadı.
alarm-dispatch-behind = gönderiler sürümden sonra bir buçuk dakikadan uzun bekliyor.
alarm-delivery-troubles = bir mesajdan vazgeçildi ya da ulaşıp ulaşmadığı bilinmiyor. Onu “teller deliveries” gösterir.
alarm-delivery-late = gönderiler ya da özetler zamanından on dakikadan fazla bekliyor.
alarm-pace-waits = Telegram bir dakikadan uzun süre botun bir şey göndermesine izin vermiyor. Bekleyenler sonra kendiliğinden gidecek.
