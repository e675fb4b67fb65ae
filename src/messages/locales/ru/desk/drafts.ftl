## The card of a draft

draft-heading = Черновик: { $title }
draft-untitled = Статья без заголовка
draft-contest = { $contest } ({ $id }). Читатели видят выпуск { $number }.
draft-contest-new = { $contest } ({ $id }). Пока ничего не опубликовано.
draft-errors = Уладить до публикации:
draft-warnings = Стоит взглянуть ещё раз:
finding = { $code }: { $message }
finding-repair = { $code }: { $message } { $repair }
draft-decided = Решено по фактам: { $decided } из { $count }.
draft-marked = { $count ->
    [one] { $count } отмечен знаком ❗ и требует отдельного решения.
    [few] { $count } отмечены знаком ❗ и требуют отдельного решения.
    [many] { $count } отмечены знаком ❗ и требуют отдельного решения.
   *[other] { $count } отмечены знаком ❗ и требуют отдельного решения.
}
draft-ready = Можно публиковать.
draft-scheduled = Всё решено. Публикация: { $moment }.
draft-published = Этот черновик опубликован.
draft-discarded = Этот черновик отброшен. Читатели ничего из него не видели.
draft-expired = Срок черновика вышел: неделю к нему никто не прикасался. Если он ещё нужен, пришлите статью снова.
draft-already = Эта статья у вас уже на проверке. Вот она.
draft-all-accepted = Всё принято.
draft-rest-accepted = Принято всё, кроме того, что требует отдельного решения:
draft-vouched = Записано: за { $code } ручаетесь вы. Так сказано в источнике.
contest-choice-heading = Какие это выборы?
contest-choice = Сейчас это вышло бы под именем { $id }.
contest-ask = Ответьте идентификатором выборов: место и год строчными латинскими буквами, например azerbaijan-2024.
contest-chosen = Это выйдет под именем { $id }.
preview = Предпросмотр. Читатели этого ещё не видят:
preview-same = Предпросмотр. Читатели уже видят именно это:
preview-findings = Рядом с уже опубликованным бросается в глаза:
preview-nothing = Пока ничего не принято, показывать нечего.
discard-ask = Отбросить «{ $title }»? Читатели ничего из этого не видели, а со стола черновик исчезнет.
