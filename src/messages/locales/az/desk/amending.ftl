## Correcting, retracting, calling

amend-unchanged = Bu, heç nəyi dəyişməzdi: oxucular artıq belə görür. { $contest }, buraxılış { $number }.
figure-choice-corrects = Hansı rəqəm səhvdir?
figure-choice-clarifies = Hansı rəqəm dəqiqləşsin?
figure-choice-doubts = Hansı rəqəmdə səhv bildirmək istəyirsiniz?
correct-ask = { $what }: { $value }

    İki sətirlə cavab verin: düzgün qiymət, altında isə səbəb. Oxucular hər ikisini görəcək.
retract-line = { $hash } – { $title }
retract-how = Məqaləni geri götürmək üçün /retract, heşin əvvəlini və səbəbi yazın: /retract { $hash } Agentlik onu geri götürüb.
undo-how = Qayıdılacaq buraxılışı və səbəbi yazın: /undo 2 Sonrakı rəqəmlər səhv idi. Oxucuların indi gördüyü: buraxılış { $number }; qayıdış yenisini yaradır.
call-how = Qalibin elanı dörd sətir və ikinci adam istəyir:
    /call qalibin adı
    bunu kim deyib, məsələn, Mərkəzi Seçki Komissiyası
    harada deyib, məsələn, səhifənin ünvanı
    nə vaxt, məsələn, 2024-02-11
uncall-how = Elanın niyə geri götürüldüyünü yazın: /uncall Komissiya onu geri götürüb.
