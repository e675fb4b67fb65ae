## /elections

elections-heading = Seçimler
elections-none = Henüz yüklenmiş bir seçim yok.
elections-line = { $contest }: sürüm { $number }
elections-choose = Bu sohbetin soracağı seçimi seçin.
elections-chosen = Bu sohbet artık bunu soruyor: { $contest }.
elections-unknown = Burada artık öyle bir seçim yok.
elections-line-test = { $contest }: sürüm { $number } (prova, gerçek bir sayım değil)

## /language

language-heading = Dil
language-choose = Bu sohbetin dilini seçin.
language-chosen = Bu sohbette artık Türkçe konuşuyorum.

## /privacy and /forget

privacy-heading = Teller neleri saklar
privacy-kept = Sohbet için: numarası ve burada seçtikleri: dil, seçim, saat dilimi, sessiz saatler, bültenler, neyi ve kimi takip ettiği, hangi konuda. Bir de ona gönderilen ya da gösterilen son sürüm, otuz gün, düzeltme ulaşabilsin diye. Sohbetin tabloları gösterip göstermediği, grupta ise kimin sorabildiği ve en son neyin cevaplandığı da tutulur.
privacy-reports = Hata bildirimi için: rakam, onun için yazdıklarınız ve editörler cevap verene kadar sohbetinizin numarası.
privacy-desk = Editörler için: numaraları, editör masasında yaptıkları, getirdikleri kanalların adı ve numarası.
privacy-not-kept = Saklanmaz: adınız, öteki mesajlarınız, nerede olduğunuz, neyi ya da kimi sorduğunuz.
privacy-forget = /forget bu sohbetle ilgili saklananları hemen siler ve bültenlerini bitirir; grupta bunu yöneticiler yapar. 36 gün boyunca yalnızca hangi sohbet olduğunu kimseye söylemeyen bir işaret kalır; böylece bir yedek sohbeti geri getirmez. Buraya az önce bir şey gönderildiyse, sohbetin numarası gönderim hızının tutulduğu yerde bir sonraki gönderim turu bitene kadar kalır, genellikle en çok iki dakika.
forget-done = Tamam. Bu sohbetle ilgili artık hiçbir şey saklanmıyor.
picture-nothing = Henüz çizilecek bir şey yok: kaynak bu resim için rakam vermiyor ya da şimdilik tek bir sayım var.
