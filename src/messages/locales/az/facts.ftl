## /candidate

candidate-ask = Kimi nəzərdə tutursunuz?
candidate-whom = Kim barədə deyim? Adı əmrdən sonra yazın və ya seçin.
# The name asked for is not repeated: Telegram would make a mention of an @name.
candidate-unknown = Bu nəticədə elə ad yoxdur. Olanlar: { $names }.
candidate-rank = Sayımda yeri: { $rank } / { $count }
candidate-also-written = Belə də yazılır: { $names }
candidate-party = Partiya: { $party }
candidate-share = Pay: { $share }
candidate-votes = Səs: { $votes }
candidate-seats = Mandat: { $seats }
candidate-share-unstated = Pay: mənbə demir
candidate-polls = Sorğularda (bu, sayım deyil):
candidate-poll = { $poll }: { $share }
candidate-in-area = { $name }, { $area }

## /turnout

context-registered-voters = Siyahıdakı seçicilər: { $figure }
context-turnout = Seçici fəallığı: { $figure }
context-votes-cast = Verilən səslər: { $figure }
context-valid-votes = Etibarlı səslər: { $figure }
context-rejected-votes = Etibarsız səslər: { $figure }
context-polling-stations = Seçki məntəqələri: { $figure }
context-constituencies = Seçki dairələri: { $figure }
context-observers = Müşahidəçilər: { $figure }
context-turnout-unstated = Seçici fəallığı: mənbə demir
context-none = Mənbə seçicilər, məntəqələr və müşahidəçilər barədə heç nə demir.
ratio-voters-per-station = Bir məntəqəyə düşən seçicilər: { $figure }
ratio-observers-per-station = Bir məntəqəyə düşən müşahidəçilər: { $figure }
ratio-turnout = Seçici fəallığı: { $figure }
ratio-rejected-share = Verilən səslər içində etibarsızların payı: { $figure }
computed-heading = Bunlardan hesablanıb, mənbədə yoxdur:

## /statements

statements-none = Kiminsə bəyanatı barədə məlumat verilməyib.
statements-intro = Bunları başqaları deyib, Teller yox:
statement-speaker-role = { $speaker }, { $role }
statement-medium = { $who } ({ $medium })
statement-reported = Sözbəsöz deyil, { $source }: { $quote }
