## One fact

fact = { $what }: { $value }
fact-new = , yeni
fact-same = , əvvəlki kimi
fact-changed = , əvvəl: { $from }
fact-edited = . Redaktorun düzəlişi: { $edits }
fact-edit-value = { $value }
fact-edit-name = ad { $name }
fact-edit-area = ərazi { $area }
fact-edit-whole = bütün seçki üçün
fact-outcome = yekun
fact-poll = Sorğu: { $pollster }
fact-mark-open = ▫️
fact-mark-must = ❗
fact-mark-accept = ✅
fact-mark-drop = ❌
fact-mark-edit = ✏️
fact-heading = Fakt { $number } / { $count }
fact-whole-article = Bu, bir cümlədən yox, bütün məqalədən çıxır.
fact-ask-value = { $fact }

    Cavabda düzgün qiyməti yazın.
fact-ask-stage = { $fact }

    Cavabda düzgün mərhələni yazın: exit-polls, unofficial-partial, unofficial-complete, official və ya certified.
fact-ask-name = { $fact }

    Cavabda düzgün adı yazın. O, bu sətrin bütün rəqəmlərinə aid olacaq.
fact-ask-area = { $fact }

    Cavabda ərazinin adını yazın, bütün seçkiyə aiddirsə, “-” yazın.
fact-done-accept = Qəbul olundu: { $what }.
fact-done-drop = Çıxarıldı: { $what }.
fact-done-edit = Düzəldildi: { $what }. Cümlə yanında qalır.
