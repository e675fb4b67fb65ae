## /candidate

candidate-ask = Hangisini soruyorsunuz?
candidate-whom = Kime bakmak istersiniz? Adı komuttan sonra yazın ya da seçin.
# The name asked for is not repeated: Telegram would make a mention of an @name.
candidate-unknown = Bu sonuçta o adda kimse yok. Olanlar: { $names }.
candidate-rank = Sayımdaki sırası: { $rank } / { $count }
candidate-also-written = Şöyle de yazılıyor: { $names }
candidate-party = Parti: { $party }
candidate-share = Oran: { $share }
candidate-votes = Oy: { $votes }
candidate-seats = Sandalye: { $seats }
candidate-share-unstated = Oran: kaynak söylemiyor
candidate-polls = Anketlerde (bunlar sayım değil):
candidate-poll = { $poll }: { $share }
candidate-in-area = { $name }, { $area }

## /turnout

context-registered-voters = Kayıtlı seçmen: { $figure }
context-turnout = Katılım: { $figure }
context-votes-cast = Kullanılan oy: { $figure }
context-valid-votes = Geçerli oy: { $figure }
context-rejected-votes = Geçersiz oy: { $figure }
context-polling-stations = Sandık: { $figure }
context-constituencies = Seçim çevresi: { $figure }
context-observers = Gözlemci: { $figure }
context-turnout-unstated = Katılım: kaynak söylemiyor
context-none = Kaynak seçmen, sandık ve gözlemciler için bir şey söylemiyor.
ratio-voters-per-station = Sandık başına kayıtlı seçmen: { $figure }
ratio-observers-per-station = Sandık başına gözlemci: { $figure }
ratio-turnout = Katılım: { $figure }
ratio-rejected-share = Kullanılan oylar içinde geçersizlerin oranı: { $figure }
computed-heading = Bunlardan hesaplandı, kaynakta yok:

## /statements

statements-none = Kimsenin açıklaması bildirilmedi.
statements-intro = Bunları başkaları söyledi, Teller değil:
statement-speaker-role = { $speaker }, { $role }
statement-medium = { $who } ({ $medium })
statement-reported = Kelimesi kelimesine değil, { $source }: { $quote }
